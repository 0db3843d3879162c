//! Whose words an idea is in. A child's view may come with help, or through somebody else (UN
//! Convention on the Rights of the Child, article 12); then it is said so.

use crate::vote::suppression::thresholds::{BASE, INSIDE};

/// Who said it. Nobody has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaidBy {
    /// The pupil alone.
    Me,
    /// Somebody helped.
    Helped,
    /// Somebody spoke for the pupil.
    SpokenFor,
}

impl SaidBy {
    /// In the order of the page.
    pub const ALL: [Self; 3] = [Self::Me, Self::Helped, Self::SpokenFor];

    /// As it stands on the disk and in forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Helped => "helped",
            Self::SpokenFor => "spoken-for",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|said| said.code() == code)
    }
}

/// What leaders may read of help: of all ideas of a session together, never beside one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Helped {
    /// With one to four ideas.
    Few,
    /// With about so many, to the nearest five, so that an idea that comes or goes shows in no figure.
    About(u32),
}

/// Whether somebody helped, or spoke for somebody, with some of these ideas on the wall. Nothing when
/// it was none or all of them, when they are few, or when so few pupils are in that one could be meant.
pub fn helped(ideas: &[Option<SaidBy>], present: u32) -> Option<Helped> {
    let count = |some: usize| u32::try_from(some).unwrap_or(u32::MAX);
    let with_help = |said: &&Option<SaidBy>| matches!(said, Some(SaidBy::Helped | SaidBy::SpokenFor));
    let (helped, all) = (count(ideas.iter().filter(with_help).count()), count(ideas.len()));
    if present < BASE || all < INSIDE || helped == 0 || helped == all {
        return None;
    }
    Some(if helped < INSIDE { Helped::Few } else { Helped::About((helped + 2) / 5 * 5) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_is_told_of_many_ideas_together_and_never_of_one() {
        let ideas = |with: usize, without: usize| {
            let said = |n, said| std::iter::repeat_n(said, n);
            said(with, Some(SaidBy::Helped)).chain(said(without, None)).collect::<Vec<_>>()
        };
        for (with, without, told) in [
            (0, 9, None),
            (1, 3, None),
            (5, 0, None),
            (1, 4, Some(Helped::Few)),
            (4, 9, Some(Helped::Few)),
            (5, 9, Some(Helped::About(5))),
            (7, 9, Some(Helped::About(5))),
            (8, 9, Some(Helped::About(10))),
        ] {
            assert_eq!(helped(&ideas(with, without), 10), told, "{with} of {}", with + without);
            assert_eq!(helped(&ideas(with, without), 9), None);
        }
        assert_eq!(helped(&[Some(SaidBy::Me); 12], 12), None);
    }

    #[test]
    fn every_way_of_saying_it_is_found_by_its_code() {
        assert_eq!(SaidBy::ALL.map(|said| SaidBy::parse(said.code())), SaidBy::ALL.map(Some));
        assert_eq!(SaidBy::parse(""), None);
    }
}
