//! Ballots on paper: how many were printed and handed out, and what became of each. What is entered is in
//! `entering.rs`; no row leads from a paper to a pupil.

mod anew;
mod entering;
mod reading;

pub(crate) use anew::{anew, touched};
pub(super) use entering::others_now;
pub use entering::{Settled, enter, others, settle};
pub(crate) use reading::take_all;
pub use reading::{Line, compared, lines};

use domain::id::{RoundId, SessionId};
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::vote::paper::PaperBook;
use domain::vote::round::Round;
use sqlx::FromRow;

use super::rounds::changing_round;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::rows::{count, one};
use crate::sql::{Sql, sql};
use crate::tx::Tx;

/// The book of a round; an empty one where nothing was printed.
pub async fn book(db: &Db, round: &RoundId) -> Result<PaperBook> {
    let row: Option<BookRow> = select_book(round).fetch_optional(db).await?;
    Ok(one(row)?.unwrap_or_default())
}

/// The same in a transaction that holds the session.
pub(crate) async fn book_now(tx: &mut Tx, round: &RoundId) -> Result<PaperBook> {
    let row: Option<BookRow> = select_book(round).fetch_optional(tx).await?;
    Ok(one(row)?.unwrap_or_default())
}

/// Prints so many more, where `told` are printed: two taps are one. Gives the number of the first of them.
///
/// # Errors
/// [`Refusal::NotNow`] when the round cannot be on paper, or others were printed meanwhile, and what
/// [`PaperBook::may_print`] refuses.
pub async fn print(db: &Db, round: &RoundId, [told, more]: [u32; 2], entry: &AuditEntry) -> Result<u32> {
    let mut tx = db.begin().await?;
    if !changing_round(&mut tx, round).await?.fits_on_paper() {
        return Err(Refusal::NotNow.into());
    }
    let book = book_now(&mut tx, round).await?;
    let printed = told.saturating_add(more);
    if book.printed == told {
        book.may_print(more)?;
        keep(&mut tx, round, &PaperBook { printed, ..book }).await?;
        audit::write(&mut tx, entry).await?;
    } else if book.printed != printed {
        return Err(Refusal::NotNow.into());
    }
    tx.commit().await?;
    Ok(told.saturating_add(1))
}

/// Says how many pupils hold a paper.
///
/// # Errors
/// [`Refusal::NotNow`] when the round takes no ballots, and what [`PaperBook::may_hand_out`] refuses.
pub async fn hand_out(db: &Db, round: &RoundId, handed_out: u32, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let open = open_round(&mut tx, round).await?;
    let book = book_now(&mut tx, round).await?;
    let (have, listed) = room(&mut tx, &open.id).await?;
    book.may_hand_out(handed_out, have, listed)?;
    keep(&mut tx, round, &PaperBook { handed_out, ..book }).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Says how many papers are left over, and how many are gone.
///
/// # Errors
/// [`Refusal::NotNow`] when the round takes no ballots,
/// [`TooManyPapers`](domain::vote::refusal::VoteRefusal::TooManyPapers) for more than are printed.
pub async fn count_left(
    db: &Db,
    round: &RoundId,
    [unused, missing]: [u32; 2],
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    open_round(&mut tx, round).await?;
    let book = book_now(&mut tx, round).await?;
    if unused.saturating_add(missing) > book.printed {
        return Err(Refusal::from(domain::vote::refusal::VoteRefusal::TooManyPapers).into());
    }
    keep(&mut tx, round, &PaperBook { unused, missing, ..book }).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Whether whoever comes to the door of this session may come in unasked: while papers are handed out in its open
/// vote or hands were raised, and everybody on the lists has one or a device, who comes may have voted.
pub(crate) async fn leave_room(tx: &mut Tx, session: &SessionId) -> Result<bool> {
    let open: Option<String> = sql("select rounds.id from rounds
         left join paper_books on paper_books.round = rounds.id
         left join hands on hands.round = rounds.id
         where rounds.session = $1 and rounds.opened_at is not null and rounds.closed_at is null
           and (paper_books.handed_out > 0 or hands.raised > 0)")
    .bind(session.as_str())
    .scalar_optional(&mut *tx)
    .await?;
    let Some(round) = open.map(RoundId::from) else { return Ok(true) };
    let (have, listed) = room(tx, &round).await?;
    Ok(!book_now(tx, &round).await?.may_have_voted(have, listed))
}

/// The round while it takes ballots; its session is held.
pub(super) async fn open_round(tx: &mut Tx, round: &RoundId) -> Result<Round> {
    let round = changing_round(tx, round).await?;
    if round.is_open() { Ok(round) } else { Err(Refusal::NotNow.into()) }
}

/// How many are on the roll or raised a hand, and how many are on the lists of the groups that were asked.
pub(super) async fn room(tx: &mut Tx, round: &RoundId) -> Result<(u32, u32)> {
    let (have, listed): (i64, i64) = sql("select
             (select count(*) from roll where roll.round = rounds.id)
                 + coalesce((select raised from hands where hands.round = rounds.id), 0),
             (select cast(coalesce(sum(groups.size), 0) as bigint) from session_groups
              join groups on groups.id = session_groups.group_id
              where session_groups.session = rounds.session)
         from rounds where rounds.id = $1")
    .bind(round.as_str())
    .fetch_optional(tx)
    .await?
    .ok_or(Refusal::NoSuchPage)?;
    Ok((count(have)?, count(listed)?))
}

/// Writes what is counted of the papers; how many wait is in their own rows.
pub(super) async fn keep(tx: &mut Tx, round: &RoundId, book: &PaperBook) -> Result<()> {
    sql("insert into paper_books (round, printed, handed_out, used, void, unused, missing, alone)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (round) do update set printed = excluded.printed, handed_out = excluded.handed_out,
             used = excluded.used, void = excluded.void, unused = excluded.unused,
             missing = excluded.missing, alone = excluded.alone")
    .bind(round.as_str())
    .bind(i64::from(book.printed))
    .bind(i64::from(book.handed_out))
    .bind(i64::from(book.used))
    .bind(i64::from(book.void))
    .bind(i64::from(book.unused))
    .bind(i64::from(book.missing))
    .bind(book.alone)
    .execute(tx)
    .await?;
    Ok(())
}

fn select_book(round: &RoundId) -> Sql<'_> {
    sql("select printed, handed_out, used, void, unused, missing, alone,
                (select count(*) from papers where papers.round = paper_books.round
                 and state in ('once', 'differs')) as waiting
         from paper_books where round = $1")
    .bind(round.as_str())
}

#[derive(FromRow)]
struct BookRow {
    printed: i64,
    handed_out: i64,
    used: i64,
    void: i64,
    unused: i64,
    missing: i64,
    alone: bool,
    waiting: i64,
}

impl TryFrom<BookRow> for PaperBook {
    type Error = Error;

    fn try_from(row: BookRow) -> Result<Self> {
        Ok(Self {
            printed: count(row.printed)?,
            handed_out: count(row.handed_out)?,
            used: count(row.used)?,
            void: count(row.void)?,
            waiting: count(row.waiting)?,
            unused: count(row.unused)?,
            missing: count(row.missing)?,
            alone: row.alone,
        })
    }
}
