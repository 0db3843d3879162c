//! Words to watch: what tells an adult to read something first. It only raises a flag, for whoever reads what
//! a pupil wrote; it never decides, never stops a pupil, and no pupil sees it. Misses are expected. Beside
//! this file: `index.rs` many phrases at once, `lists.rs` the lists that come with Fifth, `phrase.rs` a line
//! of one, `reading.rs` how words are read, `reach.rs` the shapes of a way to reach somebody.

#[cfg(test)]
mod cries;
mod index;
mod lists;
mod phrase;
mod reach;
mod reading;
#[cfg(test)]
mod tongues;

use std::collections::BTreeSet;

pub use lists::{Listed, listed};
pub use phrase::Phrase;

use crate::id::WatchWordId;
use crate::people::refusal::PeopleRefusal;
use crate::refusal::Refusal;
use crate::wording::{ShortWords, folded};
use index::Index;
use reading::Reading;

/// As many an organisation can add of its own.
pub const MOST: usize = 200;

/// What words may be about, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A child may not be safe.
    Disclosure,
    /// Who somebody is.
    Names,
    /// How to reach somebody.
    Contact,
    /// Rude words.
    Rude,
}

impl Kind {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Disclosure, Self::Names, Self::Contact, Self::Rude];

    /// As it stands on the disk, in forms, and as its file is called.
    pub fn code(self) -> &'static str {
        match self {
            Self::Disclosure => "disclosure",
            Self::Names => "names",
            Self::Contact => "contact",
            Self::Rude => "rude",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// Words that an organisation added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPhrase {
    /// What forms call it.
    pub id: WatchWordId,
    /// What it is about.
    pub kind: Kind,
    /// "Old Mill Lane".
    pub words: ShortWords,
}

/// What an organisation changed in the lists that come with Fifth.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// What it added.
    pub own: Vec<OwnPhrase>,
    /// The lines it switched off, as they stand in the files.
    pub off: BTreeSet<(Kind, String)>,
}

impl Changes {
    /// Two of a kind are never alike: not even in other letters, and not a line that comes with Fifth.
    ///
    /// # Errors
    /// [`PeopleRefusal::WatchedAlready`], and [`PeopleRefusal::TooManyWatched`] for one more than there can be;
    /// [`Refusal::NothingTyped`] for signs alone, which nothing could be held against.
    pub fn one_more(&self, kind: Kind, words: &ShortWords) -> Result<(), Refusal> {
        if Phrase::plain(words.as_str()).is_none() {
            return Err(Refusal::NothingTyped);
        }
        let same = |own: &OwnPhrase| own.kind == kind && folded(own.words.as_str()) == folded(words.as_str());
        let is_listed = listed(kind).iter().any(|one| one.text == folded(words.as_str()));
        if is_listed || self.own.iter().any(same) {
            return Err(PeopleRefusal::WatchedAlready.into());
        }
        if self.own.len() >= MOST {
            return Err(PeopleRefusal::TooManyWatched { most: MOST }.into());
        }
        Ok(())
    }
}

/// Why something should be read first: what it may be about, and the words that say so, as they were typed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Flag {
    /// What it may be about.
    pub kind: Kind,
    /// The words that were found.
    pub words: String,
}

/// All flags of one text, the most urgent kind first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flags(Vec<Flag>);

impl Flags {
    /// Nothing was found, which says nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A child may not be safe.
    pub fn is_urgent(&self) -> bool {
        self.0.iter().any(|flag| flag.kind == Kind::Disclosure)
    }

    /// Whether an idea in which they stand may be decided on together with others: nothing flagged goes to the
    /// wall unread among many, and what may be a cry for help goes nowhere with others.
    pub fn may_go_with_others(&self, to_the_wall: bool) -> bool {
        if to_the_wall { self.is_empty() } else { !self.is_urgent() }
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let all: BTreeSet<Flag> = self.0.into_iter().chain(other.0).collect();
        Self(all.into_iter().collect())
    }

    /// The kinds that were found, each with its words.
    pub fn by_kind(&self) -> Vec<(Kind, Vec<&str>)> {
        let of = |kind| self.0.iter().filter(move |flag| flag.kind == kind).map(|flag| flag.words.as_str());
        let all = Kind::ALL.into_iter().map(|kind| (kind, of(kind).collect::<Vec<_>>()));
        all.filter(|(_, words)| !words.is_empty()).collect()
    }
}

/// What is looked for on behalf of an organisation.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    own: Index,
    off: BTreeSet<(Kind, String)>,
}

impl Watch {
    /// The lists that come with Fifth, as an organisation changed them; and the names on a list, by which
    /// workers know the pupils in a room.
    pub fn build<'a>(changes: &Changes, names: impl IntoIterator<Item = &'a str>) -> Self {
        let own = changes.own.iter().map(|one| (one.kind, one.words.as_str()));
        let names = names.into_iter().map(|name| (Kind::Names, name));
        let all = own.chain(names).filter_map(|(kind, words)| Some((kind, Phrase::plain(words)?)));
        Self { own: Index::build(all.collect()), off: changes.off.clone() }
    }

    /// What a worker should look at first in these words.
    pub fn flags(&self, words: &str) -> Flags {
        let reading = Reading::from_words(words);
        let (texts, lists) = lists::index();
        let is_off = |nth: &usize| {
            let line = texts.get(*nth).map(|(kind, text)| (*kind, (*text).to_owned()));
            !self.off.is_empty() && line.is_some_and(|line| self.off.contains(&line))
        };
        let listed = lists.found_in(&reading).into_iter().filter(|(nth, ..)| !is_off(nth));
        let found = listed.chain(self.own.found_in(&reading)).map(|(_, kind, words)| Flag { kind, words });
        let reach = reach::found(reading.seen(), &reading.aloud());
        let reach = reach.into_iter().map(|words| Flag { kind: Kind::Contact, words });
        let all: BTreeSet<Flag> = found.chain(reach).collect();
        Flags(all.into_iter().collect())
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
