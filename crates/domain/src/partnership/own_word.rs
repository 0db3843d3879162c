//! What a partnership adds to the lists that it begins with, in its own words: roles, and what is asked of
//! every place. Its code stays while the words change, and what was said of it stays when it is put away.

use crate::id::OwnWordId;
use crate::partnership::refusal::PartnershipRefusal;
use crate::refusal::Refusal;
use crate::wording::{ShortWords, folded};

/// As many a list can have of its own.
pub const MOST: usize = 24;

/// The list that is added to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnList {
    /// Who does what.
    Roles,
    /// What a place has.
    Features,
}

impl OwnList {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Roles, Self::Features];

    /// As it stands on the disk and in forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::Roles => "role",
            Self::Features => "feature",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// One line of a list in a partnership's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnWord {
    /// What forms and other tables call it.
    pub id: OwnWordId,
    /// In which list it stands.
    pub list: OwnList,
    /// "Minibus driver", "Bike racks".
    pub words: ShortWords,
    /// It was put away: nobody is asked about it any more.
    pub put_away: bool,
}

/// The words for a code, put away or not; none for a code of the list to begin with.
pub fn words_of<'a>(own: &'a [OwnWord], code: &str) -> Option<&'a str> {
    own.iter().find(|one| one.id.as_str() == code).map(|one| one.words.as_str())
}

/// The codes of a list that are asked about, in the order of the words.
pub fn in_use(own: &[OwnWord], list: OwnList) -> impl Iterator<Item = &OwnWord> {
    own.iter().filter(move |one| one.list == list && !one.put_away)
}

/// Two lines of one list are never called alike: not even in other letters, not when one was put away. `starters`
/// are the words of the list to begin with; `renamed` is the line that gets the words, where there is one.
///
/// # Errors
/// [`PartnershipRefusal::SameWords`], and [`PartnershipRefusal::TooManyOwnWords`] for one more than there can be.
pub fn may_be_called(
    own: &[OwnWord],
    list: OwnList,
    words: &ShortWords,
    starters: &[String],
    renamed: Option<&OwnWordId>,
) -> Result<(), Refusal> {
    let others = || own.iter().filter(|one| one.list == list && Some(&one.id) != renamed);
    let wanted = folded(words.as_str());
    let mut taken = others().map(|one| one.words.as_str()).chain(starters.iter().map(String::as_str));
    if taken.any(|one| folded(one) == wanted) {
        return Err(Refusal::Partnership(PartnershipRefusal::SameWords));
    }
    if renamed.is_none() && others().count() >= MOST {
        return Err(Refusal::Partnership(PartnershipRefusal::TooManyOwnWords { most: MOST }));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(id: &str, list: OwnList, words: &str, put_away: bool) -> OwnWord {
        OwnWord { id: id.into(), list, words: ShortWords::parse(words).unwrap(), put_away }
    }

    #[test]
    fn two_of_a_list_are_never_called_alike() {
        let list = [
            own("a", OwnList::Features, "Bike racks", false),
            own("b", OwnList::Features, "Piano", true),
            own("c", OwnList::Roles, "Minibus driver", false),
        ];
        let may = |words: &str, renamed: Option<&str>| {
            let words = ShortWords::parse(words).unwrap();
            let renamed = renamed.map(OwnWordId::from);
            may_be_called(&list, OwnList::Features, &words, &["Lift".to_owned()], renamed.as_ref())
        };
        let same = Err(Refusal::Partnership(PartnershipRefusal::SameWords));
        for taken in ["Bike racks", " bike  RACKS", "piano", "LIFT"] {
            assert_eq!(may(taken, None), same, "{taken}");
        }
        assert_eq!(may("Minibus driver", None), Ok(()), "a role is no feature");
        assert_eq!(may("Bike Racks", Some("a")), Ok(()), "its own words in other letters");
        assert_eq!(may("Piano", Some("a")), same);
    }

    #[test]
    fn a_list_has_an_end_and_renaming_never_meets_it() {
        let full: Vec<_> =
            (0..MOST).map(|n| own(&format!("o{n}"), OwnList::Roles, &format!("Role {n}"), false)).collect();
        let words = ShortWords::parse("Cook").unwrap();
        let too_many = Err(Refusal::Partnership(PartnershipRefusal::TooManyOwnWords { most: MOST }));
        assert_eq!(may_be_called(&full, OwnList::Roles, &words, &[], None), too_many);
        assert_eq!(may_be_called(&full, OwnList::Roles, &words, &[], Some(&"o3".into())), Ok(()));
        assert_eq!(may_be_called(&full, OwnList::Features, &words, &[], None), Ok(()));
    }

    #[test]
    fn what_was_put_away_is_asked_about_no_more_and_keeps_its_words() {
        let list = [own("a", OwnList::Roles, "Cook", false), own("b", OwnList::Roles, "Driver", true)];
        assert_eq!(in_use(&list, OwnList::Roles).map(|one| one.id.as_str()).collect::<Vec<_>>(), ["a"]);
        assert_eq!(words_of(&list, "b"), Some("Driver"));
        assert_eq!(words_of(&list, "voice-lead"), None);
        assert_eq!(OwnList::ALL.map(|list| OwnList::parse(list.code())), OwnList::ALL.map(Some));
    }
}
