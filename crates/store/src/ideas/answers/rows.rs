//! Rows of answers, and how they become words of `domain`.

use domain::ideas::activity::Happening;
use domain::ideas::answer::{Answer, Decision, Done, FollowUp};
use domain::time::Moment;
use domain::wording::Wording;
use sqlx::FromRow;

use crate::error::{Error, Result};
use crate::ideas::ideas::IdeaRow;
use crate::rows;

#[derive(FromRow)]
pub(super) struct RepliedRow {
    #[sqlx(flatten)]
    pub(super) row: AnsweredRow,
    pub(super) fitting: i64,
    pub(super) replied: i64,
}

#[derive(FromRow)]
pub(super) struct OfCardRow {
    #[sqlx(flatten)]
    pub(super) row: AnsweredRow,
    pub(super) session_name: String,
}

#[derive(FromRow)]
pub(super) struct AnswerRow {
    id: String,
    idea: String,
    decision: String,
    because: String,
    next: Option<String>,
    decider: String,
    by_when: Option<String>,
    answered_at: i64,
    #[sqlx(flatten)]
    after: AfterRow,
}

/// What happened after an answer.
#[derive(Clone, FromRow)]
pub(super) struct AfterRow {
    done: Option<String>,
    happened: Option<String>,
    asks: Option<bool>,
    followed_up_at: Option<i64>,
}

/// An idea, and an answer if there is one.
#[derive(FromRow)]
pub(super) struct AnsweredRow {
    #[sqlx(flatten)]
    pub(super) idea: IdeaRow,
    answer: Option<String>,
    decision: Option<String>,
    because: Option<String>,
    next: Option<String>,
    decider: Option<String>,
    by_when: Option<String>,
    answered_at: Option<i64>,
    #[sqlx(flatten)]
    after: AfterRow,
    pub(super) fits: Option<bool>,
    pub(super) confirmed: Option<bool>,
    day: Option<String>,
    place_name: Option<String>,
    may_leave: bool,
}

impl AnsweredRow {
    pub(super) fn happens(&self) -> Result<Option<Happening>> {
        let Some(day) = &self.day else { return Ok(None) };
        Ok(Some(Happening {
            day: rows::day(day)?,
            place: self.place_name.clone(),
            may_leave: self.may_leave,
        }))
    }

    pub(super) fn answer(&self, idea: &str) -> Option<AnswerRow> {
        Some(AnswerRow {
            id: self.answer.clone()?,
            idea: idea.to_owned(),
            decision: self.decision.clone()?,
            because: self.because.clone()?,
            next: self.next.clone(),
            decider: self.decider.clone()?,
            by_when: self.by_when.clone(),
            answered_at: self.answered_at?,
            after: self.after.clone(),
        })
    }
}

impl TryFrom<AfterRow> for Option<FollowUp> {
    type Error = Error;

    fn try_from(row: AfterRow) -> Result<Self> {
        let (Some(done), Some(happened), Some(at)) = (row.done, row.happened, row.followed_up_at) else {
            return Ok(None);
        };
        Ok(Some(FollowUp {
            done: Done::parse(&done).ok_or(Error::Unreadable("whether it was done"))?,
            happened: Wording::parse(&happened).map_err(|_| Error::Unreadable("what happened"))?,
            asks: row.asks.unwrap_or(false),
            written_at: Moment(at),
        }))
    }
}

impl TryFrom<AnswerRow> for Answer {
    type Error = Error;

    fn try_from(row: AnswerRow) -> Result<Self> {
        let unreadable = |_| Error::Unreadable("an answer");
        Ok(Self {
            id: row.id.into(),
            idea: row.idea.into(),
            decision: Decision::parse(&row.decision).ok_or(Error::Unreadable("a decision"))?,
            because: Wording::parse(&row.because).map_err(unreadable)?,
            next: row.next.as_deref().map(Wording::parse).transpose().map_err(unreadable)?,
            decider: Wording::parse(&row.decider).map_err(unreadable)?,
            by_when: row.by_when.as_deref().map(rows::day).transpose()?,
            answered_at: Moment(row.answered_at),
            follow_up: row.after.try_into()?,
        })
    }
}
