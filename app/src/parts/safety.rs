//! What stands before every box in which a pupil writes: who reads it, and whom we tell.

use crate::frame::page_context;
use crate::translator::Translator;

/// "A worker reads it first. If you might not be safe, we tell: Assistant head." Never a promise of a secret.
pub fn who_reads(t: &Translator) -> String {
    match page_context().lead {
        Some(lead) => t.t_with("words-who-reads-lead", &[("who", lead.into())]),
        None => t.t("words-who-reads"),
    }
}
