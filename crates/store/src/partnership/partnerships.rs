//! The partnership that this server serves. `gate.rs` beside this file is what it needs before real young
//! people come.

mod gate;

use domain::id::PartnershipId;
use domain::partnership::organisation::Partnership;
use domain::partnership::outcome::WantedOutcome;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::wording::{SixthWords, Wording};
use jiff::civil::Date;

pub(crate) use gate::rehearses;
pub use gate::{gate, is_ready};

use super::{locks, outcomes};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::rows;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vote::round_keys;

/// Adds a partnership with its starter set, in a transaction of its own.
pub async fn insert(db: &Db, partnership: &Partnership, outcomes: &[WantedOutcome]) -> Result<()> {
    let mut tx = db.begin().await?;
    start_with_starter_set(&mut tx, partnership, outcomes).await?;
    tx.commit().await
}

/// Adds a partnership with the starter set that every partnership begins with, in the transaction of whoever
/// sets it up: no partnership is ever without. The outcomes lie on the disk, in the words that are handed in
/// (`server::locale::starter_outcomes`), and leaders word them anew on `/partnership/outcomes`. Roles and
/// features of places are lists of `domain`, to which leaders add their own words (`own_words.rs`); what an
/// organisation may give and get is offered by its kind (`domain::partnership::kind`) and kept once it is
/// tapped.
pub(crate) async fn start_with_starter_set(
    tx: &mut Tx,
    partnership: &Partnership,
    outcomes: &[WantedOutcome],
) -> Result<()> {
    // An invented one is whole when all of it is there.
    sql("insert into partnerships (id, name, demo, whole, next_review, sixth) values ($1, $2, $3, not $3, $4, $5)")
        .bind(partnership.id.as_str())
        .bind(&partnership.name)
        .bind(partnership.demo)
        .bind(partnership.next_review)
        .bind(partnership.sixth.as_ref().map(Wording::as_str))
        .execute(tx)
        .await?;
    outcomes::keep(tx, &partnership.id, outcomes).await
}

/// The day of the next review.
pub async fn set_next_review(db: &Db, id: &PartnershipId, day: Date, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership(&mut tx, id).await?;
    sql("update partnerships set next_review = $2 where id = $1")
        .bind(id.as_str())
        .bind(day)
        .execute(&mut tx)
        .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// The sixth ingredient in the partnership's words, or none again.
pub async fn set_sixth(
    db: &Db,
    id: &PartnershipId,
    sixth: Option<&SixthWords>,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership(&mut tx, id).await?;
    sql("update partnerships set sixth = $2 where id = $1")
        .bind(id.as_str())
        .bind(sixth.map(Wording::as_str))
        .execute(&mut tx)
        .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// The partnership of this id.
pub async fn get(db: &Db, id: &PartnershipId) -> Result<Option<Partnership>> {
    let row: Option<Row> = sql("select id, name, demo, next_review, sixth from partnerships where id = $1")
        .bind(id.as_str())
        .fetch_optional(db)
        .await?;
    row.map(read).transpose()
}

/// The partnership of this server, once there is one.
pub async fn first(db: &Db) -> Result<Option<Partnership>> {
    let row: Option<Row> =
        sql("select id, name, demo, next_review, sixth from partnerships order by id limit 1")
            .fetch_optional(db)
            .await?;
    row.map(read).transpose()
}

/// All of the invented partnership is on the disk now.
pub async fn demo_is_whole(db: &Db) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("update partnerships set whole = true where demo").execute(&mut tx).await?;
    tx.commit().await
}

/// Removes an invented partnership that was begun and not finished, because the server was killed meanwhile.
/// Says whether there was one.
///
/// # Errors
/// As [`remove_demo`].
pub async fn remove_half_made(db: &Db) -> Result<bool> {
    let half: i64 = sql("select count(*) from partnerships where demo and not whole").scalar_one(db).await?;
    if half > 0 {
        remove_demo(db).await?;
    }
    Ok(half > 0)
}

/// Removes the invented partnership: every row of every table.
///
/// # Errors
/// [`Refusal::NotNow`] when a partnership is there that is not invented.
pub async fn remove_demo(db: &Db) -> Result<()> {
    let mut tx = db.begin().await?;
    let real: i64 = sql("select count(*) from partnerships where not demo").scalar_one(&mut tx).await?;
    if real > 0 {
        return Err(Refusal::NotNow.into());
    }
    let rounds: Vec<String> =
        sql("select id from rounds where closed_at is null").scalar_all(&mut tx).await?;
    for statement in EVERYTHING {
        sql(statement).execute(&mut tx).await?;
    }
    tx.commit().await?;
    for round in rounds {
        round_keys::destroy(db, &round.into()).await?;
    }
    db.wipe_deleted().await
}

/// What refers to something goes before it.
const EVERYTHING: &[&str] = &[
    "delete from audit",
    "delete from drafts",
    "delete from letters",
    "delete from reminders",
    "delete from retentions",
    "delete from wipes",
    "delete from worries_due",
    "delete from worry_record",
    "delete from worries",
    "delete from openings",
    "delete from watched_words",
    "delete from unwatched_words",
    "delete from duties",
    "delete from invitations",
    "delete from signatures",
    "delete from one_pages",
    "delete from page_sides",
    "delete from assessments",
    "delete from calendar_links",
    "delete from evidence_links",
    "delete from budget_lines",
    "delete from sensitive_topics",
    "delete from activity_sessions",
    "delete from activity_outcomes",
    "delete from activity_organisations",
    "delete from activities",
    "delete from changes",
    "delete from replies",
    "delete from confirmations",
    "delete from answers",
    "delete from breakdowns",
    "delete from tallies",
    "delete from ballots",
    "delete from papers",
    "delete from paper_books",
    "delete from hands",
    "delete from round_keys",
    "delete from roll",
    "delete from words",
    "delete from sittings",
    "delete from wide_ideas",
    "delete from wide_rounds",
    "delete from screens",
    "delete from rounds",
    "delete from ideas",
    "delete from known_devices",
    "delete from account_news",
    "delete from held_accounts",
    "delete from half_sign_ins",
    "delete from paper_codes",
    "delete from passkey_answers",
    "delete from passkeys",
    "delete from school_accounts",
    "delete from second_steps",
    "delete from second_step_rules",
    "delete from newcomers",
    "delete from taken_out",
    "delete from tablets",
    "delete from sign_ins",
    "delete from returns",
    "delete from co_hosts",
    "delete from pupils",
    "delete from templates",
    "delete from session_workers",
    "delete from cards",
    "delete from readiness",
    "delete from debriefs",
    "delete from diamonds",
    "delete from agendas",
    "delete from bookings",
    "delete from session_groups",
    "delete from sessions",
    "delete from group_requests",
    "delete from set_up_links",
    "delete from set_ups",
    "delete from group_requests",
    "delete from adults",
    "delete from holidays",
    "delete from place_features",
    "delete from place_checks",
    "delete from place_photos",
    "delete from places",
    "delete from groups",
    "delete from reviews",
    "delete from roles",
    "delete from own_words",
    "delete from outcome_notes",
    "delete from outcome_ticks",
    "delete from outcomes",
    "delete from organisations",
    "delete from partnerships",
];

pub(super) type Row = (String, String, bool, Option<String>, Option<String>);

pub(super) fn read((id, name, demo, next_review, sixth): Row) -> Result<Partnership> {
    let sixth = sixth.as_deref().map(Wording::parse).transpose();
    let sixth = sixth.map_err(|_| Error::Unreadable("a sixth ingredient"))?;
    let next_review = next_review.as_deref().map(rows::day).transpose()?;
    Ok(Partnership { id: id.into(), name, demo, next_review, sixth })
}
