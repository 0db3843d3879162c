//! An idea as it lies on the disk, and as it is read from there.

use domain::ideas::idea::{Idea, IdeaState};
use domain::ideas::said_by::SaidBy;
use domain::time::Moment;
use domain::wording::Wording;
use sqlx::FromRow;

use crate::error::{Error, Result};
use crate::rows::{count, pence};

/// All columns of an idea, for the statements of ideas and answers. What its author drew is its picture.
macro_rules! columns {
    () => {
        "ideas.id, ideas.session, ideas.author, ideas.words, coalesce(ideas.drawing, ideas.picture) as picture, \
         ideas.place, ideas.lead, ideas.state, ideas.note, ideas.merged_into, ideas.cost, ideas.said_by, \
         ideas.sent_at, ideas.decided, ideas.may_quote"
    };
}
pub(crate) use columns;

#[derive(FromRow)]
pub(crate) struct IdeaRow {
    pub(crate) id: String,
    session: String,
    author: Option<String>,
    words: String,
    picture: Option<String>,
    place: Option<String>,
    lead: Option<String>,
    state: String,
    note: Option<String>,
    merged_into: Option<String>,
    cost: Option<i64>,
    said_by: Option<String>,
    sent_at: i64,
    decided: i64,
    may_quote: bool,
}

impl TryFrom<IdeaRow> for Idea {
    type Error = Error;

    fn try_from(row: IdeaRow) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            session: row.session.into(),
            author: row.author.map(Into::into),
            words: words(&row.words)?,
            picture: row.picture,
            place: row.place.as_deref().map(words).transpose()?,
            lead: row.lead.as_deref().map(words).transpose()?,
            state: state(&row.state)?,
            note: row.note.as_deref().map(words).transpose()?,
            merged_into: row.merged_into.map(Into::into),
            cost: row.cost.map(pence).transpose()?,
            said_by: row.said_by.as_deref().and_then(SaidBy::parse),
            sent_at: Moment(row.sent_at),
            decided: count(row.decided)?,
            may_quote: row.may_quote,
        })
    }
}

fn words<const MAX: usize>(text: &str) -> Result<Wording<MAX>> {
    Wording::parse(text).map_err(|_| Error::Unreadable("a wording"))
}

pub(super) fn state(text: &str) -> Result<IdeaState> {
    IdeaState::parse(text).ok_or(Error::Unreadable("the state of an idea"))
}
