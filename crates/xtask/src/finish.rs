//! Whether browsers load something small, or something that was built soon.

/// How much trouble to take.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Finish {
    /// Small: what people are served.
    Full,
    /// Soon: for a developer's own browser.
    Quick,
}
