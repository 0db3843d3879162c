//! What is kept of a pupil, beside the ideas: for the page on which the pupil reads it.

use std::collections::BTreeMap;

use domain::people::pupil::Pupil;
use domain::people::retention::Kind;
use domain::time::Moment;
use sqlx::FromRow;

use super::retentions::{Answers, answering, shortest};
use crate::db::Db;
use crate::error::Result;
use crate::rows::count;
use crate::sql::sql;

/// What is kept of a pupil.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The group, by its name.
    pub group: String,
    /// The school or club that answers for it, by its name.
    pub organisation: String,
    /// On how many devices the pupil is in.
    pub devices: u32,
    /// Whether the pupil runs the steps of the session.
    pub runs: bool,
    /// How long each kind is kept of this session, where somebody has chosen.
    pub days: BTreeMap<Kind, i64>,
}

/// Everything in one statement: a row for each thing that somebody who answers for the session has chosen.
pub async fn of_pupil(db: &Db, pupil: &Pupil, now: Moment) -> Result<Option<Kept>> {
    let rows: Vec<Row> = sql(concat!(
        "select groups.name as group_name, organisations.name as organisation,
             (select count(*) from sign_ins where sign_ins.pupil = pupils.id and sign_ins.ends_at > $2) as devices,
             exists (select 1 from co_hosts where co_hosts.pupil = pupils.id) as runs,
             answers.organisation as answers, retentions.kind, retentions.days
         from pupils join groups on groups.id = pupils.group_id
         join organisations on organisations.id = groups.organisation
         cross join ",
        answering!("$3"),
        " left join retentions on retentions.organisation = answers.organisation
         where pupils.id = $1"
    ))
    .bind(pupil.id.as_str())
    .bind(now.0)
    .bind(pupil.session.as_str())
    .fetch_all(db)
    .await?;
    let chosen: Vec<Answers> =
        rows.iter().map(|row| (row.answers.clone(), row.kind.clone(), row.days)).collect();
    let Some(row) = rows.into_iter().next() else { return Ok(None) };
    Ok(Some(Kept {
        group: row.group_name,
        organisation: row.organisation,
        devices: count(row.devices)?,
        runs: row.runs,
        days: shortest(&chosen),
    }))
}

#[derive(FromRow)]
struct Row {
    group_name: String,
    organisation: String,
    devices: i64,
    runs: bool,
    answers: String,
    kind: Option<String>,
    days: Option<i64>,
}
