//! What came of a vote: asked, said, decided, changed, who checked. Writing it closes the round for
//! good, and nobody can do that while an idea waits for an answer (Hear by Right, "What's Changed").

use crate::id::{RoundId, SessionId};
use crate::reading;
use crate::refusal::Refusal;
use crate::time::Moment;
use crate::wording::{ReasonWords, ShortWords};

/// The record of one round. It is written once and stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatChanged {
    /// The round it is about.
    pub round: RoundId,
    /// The session that held it.
    pub session: SessionId,
    /// What is different now, in words that pupils read.
    pub changed: ReasonWords,
    /// Who checked that it is: a job title, or a group of young people.
    pub checked_by: ShortWords,
    /// When the round was closed for good.
    pub settled_at: Moment,
}

/// Reads what a leader typed.
///
/// # Errors
/// [`Refusal::Missing`] for an empty box, [`Refusal::TooLong`], and what [`reading::check`] refuses.
pub fn read(changed: &str, checked_by: &str) -> Result<(ReasonWords, ShortWords), Refusal> {
    let missing = |field| {
        move |refusal| match refusal {
            Refusal::NothingTyped => Refusal::Missing { field },
            other => other,
        }
    };
    let words = ReasonWords::parse(changed).map_err(missing("changed"))?;
    reading::check("changed", words.as_str())?;
    Ok((words, ShortWords::parse(checked_by).map_err(missing("checked_by"))?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ideas::refusal::IdeasRefusal;

    #[test]
    fn both_boxes_are_needed_and_pupils_can_read_the_first() {
        assert!(read("We cook on Thursdays now.", "Heron class").is_ok());
        assert_eq!(read(" ", "Heron class"), Err(Refusal::Missing { field: "changed" }));
        assert_eq!(read("We cook now.", ""), Err(Refusal::Missing { field: "checked_by" }));
        let hard = read("The participants cook now.", "Heron class");
        assert!(
            matches!(hard, Err(Refusal::Ideas(IdeasRefusal::HardWord { field: "changed", .. }))),
            "{hard:?}"
        );
    }
}
