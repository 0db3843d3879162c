//! What makes a vote a real say, after Lundy (2007): space, voice, audience and influence, said
//! before anybody is asked. Audience is the promise of the plan: who decides, and by when.

use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;

/// How high a session stands on Hart's ladder (1992): 1 to 8. Chosen by the worker, printed,
/// never scored or compared.
pub const LEVELS: std::ops::RangeInclusive<u8> = 1..=8;

/// What the worker says before the first vote.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Say {
    /// Space: how everybody who is invited can take part.
    pub included: String,
    /// Voice: in which ways they can answer.
    pub ways: String,
    /// Influence: what can change.
    pub can_change: String,
    /// And what cannot.
    pub cannot_change: String,
    /// The rung of Hart's ladder.
    pub level: Option<u8>,
}

impl Say {
    /// Its four parts by the names of the form, in the order of the page.
    pub fn parts(&self) -> [(&'static str, &str); 4] {
        [
            ("included", &self.included),
            ("ways", &self.ways),
            ("can_change", &self.can_change),
            ("cannot_change", &self.cannot_change),
        ]
    }

    /// Whether it is all said, so that a vote may begin.
    ///
    /// # Errors
    /// [`Refusal::Missing`] with the first part that is empty.
    pub fn is_said(&self) -> Result<(), Refusal> {
        match self.parts().into_iter().find(|(_, words)| words.trim().is_empty()) {
            Some((field, _)) => Err(Refusal::Missing { field }),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vote_may_begin_only_when_all_four_are_said() {
        let words = || "words".to_owned();
        let said = Say {
            included: words(),
            ways: words(),
            can_change: words(),
            cannot_change: words(),
            level: None,
        };
        assert_eq!(said.is_said(), Ok(()));
        for field in ["included", "ways", "can_change", "cannot_change"] {
            let mut say = said.clone();
            match field {
                "included" => say.included = " ".to_owned(),
                "ways" => say.ways = String::new(),
                "can_change" => say.can_change = String::new(),
                _ => say.cannot_change = String::new(),
            }
            assert_eq!(say.is_said(), Err(Refusal::Missing { field }));
        }
    }
}
