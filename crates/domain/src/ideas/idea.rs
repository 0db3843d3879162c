//! What a pupil proposes, in own words. It exists before any adult form about it does.

use serde::{Deserialize, Serialize};

use crate::id::{IdeaId, PupilId, SessionId};
use crate::ideas::decision::AsRead;
use crate::ideas::drawing;
use crate::ideas::refusal::IdeasRefusal;
use crate::ideas::said_by::SaidBy;
use crate::money::Pence;
use crate::refusal::Refusal;
use crate::time::Moment;
use crate::wording::{IdeaWords, ShortWords};

/// An idea of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Idea {
    /// What addresses and other tables call it.
    pub id: IdeaId,
    /// The session it was proposed in.
    pub session: SessionId,
    /// Its author; later authors come by merging. Gone once the pupil asks to be forgotten.
    pub author: Option<PupilId>,
    /// The idea, in the author's own words, kept as typed.
    pub words: IdeaWords,
    /// A picture for it: "pan"; or what its author drew, as a
    /// [`Drawing`](crate::ideas::drawing::Drawing) is written.
    pub picture: Option<String>,
    /// Where it could be.
    pub place: Option<ShortWords>,
    /// Who could lead it.
    pub lead: Option<ShortWords>,
    /// Where it is on its way to the wall.
    pub state: IdeaState,
    /// What the worker said when sending it back.
    pub note: Option<ShortWords>,
    /// The idea it was merged into.
    pub merged_into: Option<IdeaId>,
    /// What it would take from the pot, as the worker reckons.
    pub cost: Option<Pence>,
    /// Whose words it is in, if its author said so. For workers only; leaders read a total.
    pub said_by: Option<SaidBy>,
    /// When it was sent (a draft: begun); once it is on the wall, on which day.
    pub sent_at: Moment,
    /// How many times workers have decided on it.
    pub decided: u32,
    /// Its author says that others may read these words outside the room; off until they tick it.
    pub may_quote: bool,
}

impl Idea {
    /// As it stands now.
    #[must_use]
    pub fn as_read(&self) -> AsRead {
        AsRead { sent_at: self.sent_at, decided: self.decided }
    }

    /// Its author drew something for it, which a worker looks at by itself.
    #[must_use]
    pub fn is_drawn(&self) -> bool {
        self.picture.as_deref().is_some_and(drawing::is_drawn)
    }

    /// An idea of words alone that waits to be read, by nobody yet.
    #[must_use]
    pub fn waiting(id: IdeaId, session: SessionId, words: IdeaWords, sent_at: Moment) -> Self {
        Self {
            id,
            session,
            author: None,
            words,
            picture: None,
            place: None,
            lead: None,
            state: IdeaState::Waiting,
            note: None,
            merged_into: None,
            cost: None,
            said_by: None,
            sent_at,
            decided: 0,
            may_quote: false,
        }
    }
}

/// So many ideas of one pupil can be on their way to a worker at once: more than anybody has in an
/// evening, and as many as are read with care.
pub const MOST_UNREAD: u32 = 12;

/// Whether a pupil of whom so many ideas are not read yet can have one more.
///
/// # Errors
/// [`IdeasRefusal::EnoughIdeas`] from the thirteenth on.
pub fn one_more(unread: u32) -> Result<(), Refusal> {
    let most = MOST_UNREAD;
    if unread < most { Ok(()) } else { Err(IdeasRefusal::EnoughIdeas { most }.into()) }
}

/// Where an idea is on its way to the wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum IdeaState {
    /// Its author is still at it; nobody else sees it.
    Draft,
    /// A worker will read it; its author sees "waiting".
    Waiting,
    /// On the wall: everybody in the session sees it.
    Wall,
    /// Sent back kindly, with a note to its author.
    Back,
    /// Part of another idea; its authors keep credit.
    Merged,
    /// Kept private by a worker, who tells the safeguarding lead: it never comes to the wall.
    Kept,
}

impl IdeaState {
    /// All states.
    pub const ALL: [Self; 6] = [Self::Draft, Self::Waiting, Self::Wall, Self::Back, Self::Merged, Self::Kept];

    /// The state as it stands on the disk and in class names.
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Waiting => "waiting",
            Self::Wall => "wall",
            Self::Back => "back",
            Self::Merged => "merged",
            Self::Kept => "kept",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == text)
    }

    /// Its author may still change it, as long as it is not on the wall, part of another or kept private.
    ///
    /// # Errors
    /// [`Refusal::NotNow`] from then on.
    pub fn change(self) -> Result<(), Refusal> {
        match self {
            Self::Draft | Self::Back | Self::Waiting => Ok(()),
            Self::Wall | Self::Merged | Self::Kept => Err(Refusal::NotNow),
        }
    }

    /// Its author sends it: a draft or one that came back now waits.
    ///
    /// # Errors
    /// [`Refusal::NotNow`] once it is on the wall or merged.
    pub fn send(self) -> Result<Self, Refusal> {
        self.change().map(|()| Self::Waiting)
    }

    /// A worker has read it and lets it onto the wall.
    ///
    /// # Errors
    /// [`Refusal::NotNow`] unless it waits: what was sent back, merged or kept private is to be read first.
    pub fn release(self) -> Result<Self, Refusal> {
        match self {
            Self::Waiting | Self::Wall => Ok(Self::Wall),
            Self::Draft | Self::Back | Self::Merged | Self::Kept => Err(Refusal::NotNow),
        }
    }

    /// A worker sends it back with a note.
    ///
    /// # Errors
    /// [`Refusal::NotNow`] for a draft, a merged idea and one that is kept private.
    pub fn send_back(self) -> Result<Self, Refusal> {
        match self {
            Self::Waiting | Self::Wall | Self::Back => Ok(Self::Back),
            Self::Draft | Self::Merged | Self::Kept => Err(Refusal::NotNow),
        }
    }

    /// A worker keeps it private and tells the safeguarding lead.
    ///
    /// # Errors
    /// [`Refusal::NotNow`] unless it waits or came back: what the room has seen is private no more.
    pub fn keep(self) -> Result<Self, Refusal> {
        match self {
            Self::Waiting | Self::Back | Self::Kept => Ok(Self::Kept),
            Self::Draft | Self::Wall | Self::Merged => Err(Refusal::NotNow),
        }
    }

    /// A worker makes it part of an idea that is on the wall or being read.
    ///
    /// # Errors
    /// [`Refusal::NotNow`] unless both wait, or the other is on the wall.
    pub fn merge_into(self, other: Self) -> Result<Self, Refusal> {
        match (self, other) {
            (Self::Waiting | Self::Wall, Self::Wall) | (Self::Waiting, Self::Waiting) => Ok(Self::Merged),
            _ => Err(Refusal::NotNow),
        }
    }

    /// The worker takes the last decision back: the idea waits again. What was kept private asks
    /// [`was_a_slip`](crate::ideas::decision::was_a_slip) first.
    ///
    /// # Errors
    /// [`Refusal::NotNow`] for a draft, which no worker has decided on.
    pub fn undo(self) -> Result<Self, Refusal> {
        match self {
            Self::Draft => Err(Refusal::NotNow),
            _ => Ok(Self::Waiting),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_but_its_author_can_do_anything_with_a_draft() {
        let draft = IdeaState::Draft;
        assert_eq!(draft.send(), Ok(IdeaState::Waiting));
        let part = draft.merge_into(IdeaState::Wall);
        for refused in [draft.release(), draft.send_back(), draft.keep(), part, draft.undo()] {
            assert_eq!(refused, Err(Refusal::NotNow));
        }
    }

    #[test]
    fn only_a_release_leads_to_the_wall() {
        for state in IdeaState::ALL {
            for (next, released) in [
                (state.send(), false),
                (state.send_back(), false),
                (state.keep(), false),
                (state.undo(), false),
                (state.release(), true),
            ] {
                assert!(released || next != Ok(IdeaState::Wall));
            }
        }
    }

    #[test]
    fn the_thirteenth_idea_of_a_pupil_waits_until_one_is_read() {
        assert_eq!(one_more(11), Ok(()));
        assert_eq!(one_more(12), Err(IdeasRefusal::EnoughIdeas { most: 12 }.into()));
    }

    #[test]
    fn what_is_kept_private_goes_no_way_but_back_to_be_read() {
        let kept = IdeaState::Kept;
        for refused in [kept.send(), kept.release(), kept.send_back(), kept.merge_into(IdeaState::Wall)] {
            assert_eq!(refused, Err(Refusal::NotNow));
        }
        assert!(IdeaState::ALL.iter().all(|state| state.merge_into(kept).is_err()));
        assert_eq!(kept.undo(), Ok(IdeaState::Waiting));
    }

    #[test]
    fn what_was_sent_back_can_be_sent_again() {
        assert_eq!(IdeaState::Back.send(), Ok(IdeaState::Waiting));
    }
}
