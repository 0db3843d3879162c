//! A worry and the lines of its record, as the disk has them.

use std::collections::HashMap;

use domain::people::duty::Rung;
use domain::people::worry::{Course, Done, Line, Origin, WhyWords, Worry};
use domain::time::Moment;
use sqlx::FromRow;

use super::Known;
use crate::error::{Error, Result};

/// The columns of a [`WorryRow`]: none of its words.
macro_rules! columns {
    () => {
        "worries.id, worries.organisation, worries.origin, worries.about, worries.group_name, \
         worries.session_name, worries.told_by, worries.sent_at"
    };
}
pub(super) use columns;

/// The columns of a [`LineRow`].
macro_rules! line_columns {
    () => {
        "worry_record.worry, worry_record.at, worry_record.who, worry_record.job_title, worry_record.done, \
         worry_record.rung, worry_record.course, worry_record.why"
    };
}
pub(super) use line_columns;

#[derive(FromRow)]
pub(super) struct WorryRow {
    id: String,
    organisation: String,
    origin: String,
    about: Option<String>,
    group_name: String,
    session_name: String,
    told_by: Option<String>,
    sent_at: i64,
}

impl TryFrom<WorryRow> for Worry {
    type Error = Error;

    fn try_from(row: WorryRow) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            organisation: row.organisation.into(),
            origin: Origin::parse(&row.origin).ok_or(Error::Unreadable("how a worry came"))?,
            about: row.about,
            group: row.group_name,
            session: row.session_name,
            told_by: row.told_by,
            sent_at: Moment(row.sent_at),
        })
    }
}

#[derive(FromRow)]
pub(super) struct LineRow {
    worry: String,
    at: i64,
    who: Option<String>,
    job_title: String,
    done: String,
    rung: Option<String>,
    course: Option<String>,
    why: Option<String>,
}

impl TryFrom<LineRow> for Line {
    type Error = Error;

    fn try_from(row: LineRow) -> Result<Self> {
        let unreadable = || Error::Unreadable("a line of the record");
        let rung = || row.rung.as_deref().and_then(Rung::parse).ok_or_else(unreadable);
        let why = || row.why.as_deref().and_then(|why| WhyWords::parse(why).ok()).ok_or_else(unreadable);
        let course = || row.course.as_deref().and_then(Course::parse).ok_or_else(unreadable);
        let done = match row.done.as_str() {
            "opened" => Done::Opened,
            "told" => Done::Told(rung()?),
            "passed-on" => Done::PassedOn(rung()?, why()?),
            "decided" => Done::Decided(course()?, why()?),
            "put-back" => Done::PutBack,
            "closed" => Done::Closed,
            _ => return Err(unreadable()),
        };
        Ok(Self { at: Moment(row.at), who: row.who.map(Into::into), job_title: row.job_title, done })
    }
}

/// What was done as its columns have it: what, to whom, which course, why.
pub(super) fn parts(done: &Done) -> (&'static str, Option<&str>, Option<&str>, Option<&str>) {
    match done {
        Done::Opened => ("opened", None, None, None),
        Done::Told(rung) => ("told", Some(rung.code()), None, None),
        Done::PassedOn(rung, why) => ("passed-on", Some(rung.code()), None, Some(why.as_str())),
        Done::Decided(course, why) => ("decided", None, Some(course.code()), Some(why.as_str())),
        Done::PutBack => ("put-back", None, None, None),
        Done::Closed => ("closed", None, None, None),
    }
}

/// Each worry with its lines, in their order.
pub(super) fn together(worries: Vec<WorryRow>, lines: Vec<LineRow>) -> Result<Vec<Known>> {
    let mut records: HashMap<String, Vec<Line>> = HashMap::new();
    for line in lines {
        records.entry(line.worry.clone()).or_default().push(line.try_into()?);
    }
    let one = |row: WorryRow| {
        let record = records.remove(&row.id).unwrap_or_default();
        Ok((row.try_into()?, record))
    };
    worries.into_iter().map(one).collect()
}
