//! A form that is read field by field: everything that is wrong is said at once, each beside its field.

use crate::refusal::{Refusal, Wrong};

/// A form on its way: what was read so far is good, or stands here with what is wrong.
#[derive(Default)]
pub struct Fields(Vec<Wrong>);

impl Fields {
    /// What a field says; none when it says nothing that can be taken, which is kept.
    pub fn read<T>(&mut self, field: &'static str, what: Result<T, Refusal>) -> Option<T> {
        what.map_err(|why| self.0.push(Wrong { field, why })).ok()
    }

    /// What was read, if nothing was wrong.
    ///
    /// # Errors
    /// [`Refusal::Wrong`] with everything that was.
    pub fn done<T>(self, what: Option<T>) -> Result<T, Refusal> {
        what.filter(|_| self.0.is_empty()).ok_or(Refusal::Wrong { all: self.0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_wrong_is_said_at_once_and_in_order() {
        let mut form = Fields::default();
        let name = form.read("name", Ok::<_, Refusal>("Friday club"));
        let pot = form.read::<u8>("pot", Err(Refusal::Unfit { field: "pot" }));
        let question = form.read::<u8>("question", Err(Refusal::TooLong { most: 200 }));
        let refusal = form.done(name.zip(pot).zip(question)).unwrap_err();
        let said: Vec<_> = refusal.of_fields().into_iter().map(|(field, _)| field).collect();
        assert_eq!(said, [Some("pot"), Some("question")]);
        let kept: Refusal = serde_json::from_str(&serde_json::to_string(&refusal).unwrap()).unwrap();
        assert_eq!(kept, refusal);
    }

    #[test]
    fn a_form_in_which_nothing_is_wrong_is_taken() {
        let mut form = Fields::default();
        let name = form.read("name", Ok::<_, Refusal>("Friday club"));
        assert_eq!(form.done(name), Ok("Friday club"));
    }
}
