//! What adults say to each other in the ten minutes after a sitting.

use crate::refusal::Refusal;
use crate::session::refusal::SessionRefusal;

/// A part of more words is not read by the one who comes next.
pub const MOST_WORDS: usize = 200;

/// Four parts, each as typed; any may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Debrief {
    /// What we did.
    pub did: String,
    /// What they said.
    pub said: String,
    /// What to change.
    pub to_change: String,
    /// Anything to pass on. A worry about a child goes to the safeguarding lead instead.
    pub pass_on: String,
}

impl Debrief {
    /// Its parts by the names of the form, in the order of the page.
    pub fn parts(&self) -> [(&'static str, &str); 4] {
        [("did", &self.did), ("said", &self.said), ("to_change", &self.to_change), ("pass_on", &self.pass_on)]
    }

    /// Whether nobody has said anything yet.
    pub fn is_empty(&self) -> bool {
        self.parts().iter().all(|(_, words)| words.trim().is_empty())
    }

    /// Whether every part is short enough.
    ///
    /// # Errors
    /// The first part that is not, by its name, and [`SessionRefusal::TooLongToPassOn`].
    pub fn fits(&self) -> Result<(), (&'static str, Refusal)> {
        let long =
            |words: &str| words.split_whitespace().count() > MOST_WORDS || words.chars().count() > 4_000;
        match self.parts().into_iter().find(|(_, words)| long(words)) {
            Some((field, _)) => {
                Err((field, Refusal::Session(SessionRefusal::TooLongToPassOn { most: MOST_WORDS })))
            }
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_hundred_words_fit_and_one_more_is_named_by_its_part() {
        let words = |n: usize| vec!["word"; n].join(" ");
        let debrief = Debrief { did: words(200), to_change: words(200), ..Debrief::default() };
        assert_eq!(debrief.fits(), Ok(()));
        let longer = Debrief { to_change: words(201), ..debrief };
        assert_eq!(
            longer.fits(),
            Err(("to_change", Refusal::Session(SessionRefusal::TooLongToPassOn { most: 200 })))
        );
        let one_word = Debrief { said: "a".repeat(5_000), ..Debrief::default() };
        assert!(one_word.fits().is_err());
    }

    #[test]
    fn spaces_say_nothing() {
        assert!(Debrief { did: " \n".to_owned(), ..Debrief::default() }.is_empty());
        assert!(!Debrief { pass_on: "The kettle".to_owned(), ..Debrief::default() }.is_empty());
    }
}
