//! Who opened what: an adult saw words of a young person that were not released, or opened a worry.

use crate::time::Moment;

/// So many lines stand on one page.
pub const A_PAGE: usize = 50;

/// What was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// Ideas that were not on the wall.
    Ideas,
    /// What was written in a vote, before the room saw it.
    Words,
    /// A worry.
    Worry,
}

impl What {
    /// As it stands on the disk.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ideas => "idea",
            Self::Words => "words",
            Self::Worry => "worry",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(code: &str) -> Option<Self> {
        [Self::Ideas, Self::Words, Self::Worry].into_iter().find(|one| one.code() == code)
    }
}

/// One line of who opened what. No word of a young person is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// When it was opened.
    pub at: Moment,
    /// The adult's job title then.
    pub job_title: String,
    /// The organisation that the adult spoke for.
    pub works_at: String,
    /// What was opened.
    pub what: What,
    /// How many of them at once.
    pub many: u32,
    /// The group of who wrote it, by its name then; empty where nobody knows.
    pub group: String,
    /// The sitting, by its name then.
    pub session: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_opened_is_read_by_its_code() {
        for what in [What::Ideas, What::Words, What::Worry] {
            assert_eq!(What::parse(what.code()), Some(what));
        }
        assert_eq!(What::parse("opened"), None);
    }
}
