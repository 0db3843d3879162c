//! The clocks that remove: how long each organisation keeps each kind of thing, and the run that takes away what
//! is due. Beside this file: `due.rs` says which sessions are, `letting_go.rs` takes out of one what young people
//! left, `small.rs` has the other kinds, `tables.rs` names every table with its clock.

mod due;
mod letting_go;
mod small;
mod tables;

use std::collections::{BTreeMap, BTreeSet};

use domain::id::{OrganisationId, SessionId};
use domain::people::audit::{AuditEntry, Deed};
use domain::people::refusal::PeopleRefusal;
use domain::people::retention::Kind;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::time::Moment;

pub use tables::{Clock, Stays, TABLES};

use super::audit;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::partnership::locks;
use crate::session::sessions;
use crate::sql::sql;
use crate::tx::Tx;

/// The organisations that answer for somebody in a session: the one that runs it, and those of its groups.
macro_rules! answering {
    ($session:literal) => {
        concat!(
            "(select organisation from sessions where id = ",
            $session,
            " union select groups.organisation from session_groups
              join groups on groups.id = session_groups.group_id where session_groups.session = ",
            $session,
            ") answers"
        )
    };
}
pub(super) use answering;

/// How long an organisation keeps what it chose for; the others last as long as is usual.
pub async fn of_organisation(db: &Db, organisation: &OrganisationId) -> Result<BTreeMap<Kind, i64>> {
    let rows: Vec<(String, i64)> = sql("select kind, days from retentions where organisation = $1")
        .bind(organisation.as_str())
        .fetch_all(db)
        .await?;
    let read = |(kind, days): (String, i64)| {
        Ok((Kind::parse(&kind).ok_or(Error::Unreadable("a kind of thing that is kept"))?, days))
    };
    rows.into_iter().map(read).collect()
}

/// How long each kind is kept of a session, where somebody who answers for its young people has chosen: the
/// shortest holds, and nobody's is longer than is usual where another has not chosen.
pub async fn of_session(db: &Db, session: &SessionId) -> Result<BTreeMap<Kind, i64>> {
    let rows: Vec<Answers> = sql(concat!(
        "select answers.organisation, retentions.kind, retentions.days from ",
        answering!("$1"),
        " left join retentions on retentions.organisation = answers.organisation"
    ))
    .bind(session.as_str())
    .fetch_all(db)
    .await?;
    Ok(shortest(&rows))
}

/// Who answers for young people of a session, and one thing that they chose, if any.
pub(super) type Answers = (String, Option<String>, Option<i64>);

/// The shortest of each kind that was chosen; who has not chosen keeps it as long as is usual.
pub(super) fn shortest(rows: &[Answers]) -> BTreeMap<Kind, i64> {
    let all: BTreeSet<&str> = rows.iter().map(|(organisation, ..)| organisation.as_str()).collect();
    let mut shortest = BTreeMap::new();
    for kind in Kind::ALL {
        let of_kind = rows.iter().filter(|(_, of, _)| of.as_deref() == Some(kind.code()));
        let chosen: Vec<i64> = of_kind.filter_map(|(.., days)| *days).collect();
        let usual = kind.days().map(|days| days.usual).filter(|_| chosen.len() < all.len());
        if let Some(least) = chosen.iter().copied().chain(usual).min().filter(|_| !chosen.is_empty()) {
            shortest.insert(kind, least);
        }
    }
    shortest
}

/// Keeps what an adult chose for the own organisation, all of it or nothing.
///
/// # Errors
/// [`PeopleRefusal::NotYours`] for a clock that somebody else sets.
pub async fn set(db: &Db, adult: &Adult, chosen: &[(Kind, i64)], entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership_of(&mut tx, &adult.organisation).await?;
    for (kind, days) in chosen {
        if !kind.may_be_set_by(adult.role) {
            return Err(Refusal::People(PeopleRefusal::NotYours).into());
        }
        sql("insert into retentions (organisation, kind, days) values ($1, $2, $3)
             on conflict (organisation, kind) do update set days = excluded.days")
        .bind(adult.organisation.as_str())
        .bind(kind.code())
        .bind(*days)
        .execute(&mut tx)
        .await?;
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Removes everything that is due, and writes down how much of each kind; of what nothing was due nothing is
/// written. `gone` stands where the words of a young person stood. What was deleted is then wiped from the files.
///
/// # Errors
/// When the disk refuses. What was removed before that stays removed, and the next run goes on.
pub async fn run(db: &Db, now: Moment, gone: &str) -> Result<BTreeMap<Kind, u64>> {
    let mut removed = BTreeMap::new();
    for session in due::rehearsals(db, now).await? {
        let entry = AuditEntry::by_system(now, Deed::SessionClear, &session);
        sessions::clear(db, &session, &entry).await?;
        let mut tx = db.begin().await?;
        written_down(&mut tx, Kind::Rehearsals, 1, now).await?;
        tx.commit().await?;
        *removed.entry(Kind::Rehearsals).or_insert(0) += 1;
    }
    for session in due::voices(db, now).await? {
        if letting_go::let_go(db, &session, now, gone).await? {
            *removed.entry(Kind::Voices).or_insert(0) += 1;
        }
    }
    for kind in
        [Kind::Letters, Kind::Drafts, Kind::Names, Kind::Notes, Kind::Cards, Kind::Worries, Kind::Trail]
    {
        let mut tx = db.begin().await?;
        let rows = small::remove(&mut tx, kind, now).await?;
        if rows > 0 {
            written_down(&mut tx, kind, rows, now).await?;
            removed.insert(kind, rows);
        }
        tx.commit().await?;
    }
    wipe(db).await?;
    Ok(removed)
}

/// The line of the trail: a kind and a number, and what was deleted is owed to be wiped.
async fn written_down(tx: &mut Tx, kind: Kind, rows: u64, now: Moment) -> Result<()> {
    let about = format!("{}: {rows}", kind.code());
    audit::write(tx, &AuditEntry::by_system(now, Deed::RetentionRun, about)).await?;
    owe_a_wipe(tx, now).await
}

/// What this transaction deletes is wiped from the files by the next run.
pub(crate) async fn owe_a_wipe(tx: &mut Tx, now: Moment) -> Result<()> {
    sql("insert into wipes (since) values ($1)").bind(now.0).execute(tx).await?;
    Ok(())
}

/// Writes the files of the disk anew, without what was deleted, where that is owed: also after a server that was
/// killed between the two. Where the disk is busy the next run does it.
pub async fn wipe(db: &Db) -> Result<()> {
    let owed: Option<i64> =
        sql("select cast(max(nth) as bigint) from wipes").scalar_optional::<Option<i64>>(db).await?.flatten();
    let Some(owed) = owed else { return Ok(()) };
    db.write_anew().await?;
    let mut tx = db.begin().await?;
    sql("delete from wipes where nth <= $1").bind(owed).execute(&mut tx).await?;
    tx.commit().await
}

/// When the clocks removed something last, and what: "voices: 3", newest first.
pub async fn last_runs(db: &Db) -> Result<Vec<(Moment, String)>> {
    let rows: Vec<(i64, String)> =
        sql("select at, about from audit where deed = $1 order by nth desc limit 12")
            .bind(Deed::RetentionRun.code())
            .fetch_all(db)
            .await?;
    Ok(rows.into_iter().map(|(at, about)| (Moment(at), about)).collect())
}
