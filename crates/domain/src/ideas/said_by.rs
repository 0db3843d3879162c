//! Whose words an idea is in. A child's view may come with help, or through somebody else (UN
//! Convention on the Rights of the Child, article 12); then it is said so.

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_saying_it_is_found_by_its_code() {
        assert_eq!(SaidBy::ALL.map(|said| SaidBy::parse(said.code())), SaidBy::ALL.map(Some));
        assert_eq!(SaidBy::parse(""), None);
    }
}
