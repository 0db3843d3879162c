//! What partners want young people to gain, by codes that stay while the wording changes.

/// The thirteen outcomes to begin with: the six skills of the YMCA George Williams College
/// Outcomes Framework 2.1, what schools add, and being listened to (Lundy). Each has words for
/// adults and words for young people in the Fluent files.
pub const STARTER: [&str; 13] =
    ["RESP", "EMPA", "PROB", "INIT", "TEAM", "EMOT", "ENGA", "BEHA", "ATTE", "ATTA", "WELL", "SAFE", "BELO"];
