//! A paper is entered by one adult and again by another, who does not see what the first has entered. Where
//! both read the same it is settled, else they look at it together.

use domain::id::{AdultId, RoundId};
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::vote::ballot::{Ballot, Marks};
use domain::vote::paper::{PaperBook, PaperState};
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::Round;

use super::anew::anew;
use super::reading::{opened, place};
use super::{book_now, keep, open_round};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::sql::{Sql, sql};
use crate::tx::Tx;
use crate::vault::RoundKey;
use crate::vote::ballots::padded;
use crate::vote::round_keys;

/// Who entered it first and the second time, and what each read, sealed.
type Readings = (String, Option<String>, Vec<u8>, Option<Vec<u8>>);

/// Which of the two is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// What was entered first.
    First,
    /// What was entered the second time.
    Second,
    /// Neither: it is entered anew, twice.
    Neither,
}

/// Enters a paper: its marks, or none for one that is spoilt or empty. Gives what is known of it now.
///
/// # Errors
/// [`VoteRefusal::TooManyPapers`] for a number that was not printed, or more than were handed out; what
/// [`PaperState::may_be_entered`] and [`Round::accept_paper`] refuse.
pub async fn enter(
    db: &Db,
    round: &RoundId,
    number: u32,
    marks: Option<&Marks>,
    by: &AdultId,
    entry: &AuditEntry,
) -> Result<PaperState> {
    let key = round_keys::find(db, round).await?;
    let mut tx = db.begin().await?;
    let round = open_round(&mut tx, round).await?;
    let key = key.ok_or(Refusal::Vote(VoteRefusal::VotesLost))?;
    let book = book_now(&mut tx, &round.id).await?;
    if number == 0 || number > book.printed {
        return Err(Refusal::Vote(VoteRefusal::TooManyPapers).into());
    }
    let read = marks.map(|marks| round.accept_paper(number, marks)).transpose()?;
    let before: Option<(String, String, Vec<u8>)> =
        sql("select state, first_by, first_sealed from papers where round = $1 and number = $2")
            .bind(round.id.as_str())
            .bind(i64::from(number))
            .fetch_optional(&mut tx)
            .await?;
    let state = match before {
        None => {
            first(&mut tx, &round, number, &sealed(&key, &round, number, 1, read.as_ref())?, by).await?;
            PaperState::Once
        }
        Some((state, first_by, earlier)) => {
            let alone = first_by == by.as_str();
            let state = PaperState::parse(&state).ok_or(Error::Unreadable("the state of a paper"))?;
            state.may_be_entered(alone, alone && others_now(&mut tx, &round, by).await?)?;
            let same = opened(&key, &round.id, number, 1, &earlier)? == read;
            let state = if same { settled(read.as_ref()) } else { PaperState::Differs };
            let kept = sealed(&key, &round, number, 2, read.as_ref())?;
            second(&mut tx, &round, number, &kept, by, state).await?;
            let book = PaperBook { alone: book.alone || alone, ..book };
            counted(&mut tx, &round.id, book, state).await?;
            state
        }
    };
    audit::write(&mut tx, entry).await?;
    tx.commit().await?;
    Ok(state)
}

/// Settles a paper that two adults read in two ways. Nobody says so of their own reading, where another has one.
/// Neither is said too by who entered it first, while nobody has entered it again: they take it back.
///
/// # Errors
/// [`Refusal::NotNow`] when it is settled already, or somebody else's to take back; [`VoteRefusal::OwnReading`];
/// [`VoteRefusal::TooManyPapers`] for more than were handed out.
pub async fn settle(
    db: &Db,
    round: &RoundId,
    number: u32,
    which: Settled,
    by: &AdultId,
    entry: &AuditEntry,
) -> Result<()> {
    let key = round_keys::find(db, round).await?;
    let mut tx = db.begin().await?;
    let round = open_round(&mut tx, round).await?;
    let key = key.ok_or(Refusal::Vote(VoteRefusal::VotesLost))?;
    let row: Option<Readings> = sql("select first_by, second_by, first_sealed, second_sealed from papers
             where round = $1 and number = $2 and state in ('once', 'differs')")
    .bind(round.id.as_str())
    .bind(i64::from(number))
    .fetch_optional(&mut tx)
    .await?;
    let (first_by, second_by, first, second) = row.ok_or(Refusal::NotNow)?;
    let alone = second_by.as_ref() == Some(&first_by);
    let (nth, own, sealed) = match (which, second_by, second) {
        (Settled::Neither, None, _) if first_by != by.as_str() => return Err(Refusal::NotNow.into()),
        (Settled::Neither, ..) => {
            anew(&mut tx, &round.id, &[number]).await?;
            audit::write(&mut tx, entry).await?;
            return tx.commit().await;
        }
        (Settled::First, Some(_), Some(_)) => (1, first_by, first),
        (Settled::Second, Some(second_by), Some(second)) => (2, second_by, second),
        (Settled::First | Settled::Second, ..) => return Err(Refusal::NotNow.into()),
    };
    if own == by.as_str() && !alone {
        return Err(Refusal::Vote(VoteRefusal::OwnReading).into());
    }
    let read = opened(&key, &round.id, number, nth, &sealed)?;
    let state = settled(read.as_ref());
    let kept = self::sealed(&key, &round, number, 1, read.as_ref())?;
    sql("update papers set state = $3, first_sealed = $4 where round = $1 and number = $2")
        .bind(round.id.as_str())
        .bind(i64::from(number))
        .bind(state.code())
        .bind(kept.as_slice())
        .execute(&mut tx)
        .await?;
    let book = book_now(&mut tx, &round.id).await?;
    counted(&mut tx, &round.id, book, state).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

fn settled(read: Option<&Ballot>) -> PaperState {
    if read.is_some() { PaperState::Used } else { PaperState::Void }
}

/// One paper more is settled, if it is.
async fn counted(tx: &mut Tx, round: &RoundId, book: PaperBook, state: PaperState) -> Result<()> {
    let book = match state {
        PaperState::Used => {
            book.may_count_one()?;
            PaperBook { used: book.used.saturating_add(1), ..book }
        }
        PaperState::Void => PaperBook { void: book.void.saturating_add(1), ..book },
        PaperState::Once | PaperState::Differs => book,
    };
    keep(tx, round, &book).await
}

/// Whether somebody else could enter it: of the organisation that runs the session, or of another that was
/// given the room.
pub async fn others(db: &Db, round: &Round, by: &AdultId) -> Result<bool> {
    let others: i64 = of_others(round, by).scalar_one(db).await?;
    Ok(others > 0)
}

pub(in crate::vote) async fn others_now(tx: &mut Tx, round: &Round, by: &AdultId) -> Result<bool> {
    let others: i64 = of_others(round, by).scalar_one(tx).await?;
    Ok(others > 0)
}

fn of_others<'a>(round: &'a Round, by: &'a AdultId) -> Sql<'a> {
    sql("select count(*) from adults
         where left_at is null and id <> $2 and role in ('youth-worker', 'leader')
           and (organisation = (select organisation from sessions where id = $1)
                or id in (select adult from session_workers where session = $1))")
    .bind(round.session.as_str())
    .bind(by.as_str())
}

async fn first(tx: &mut Tx, round: &Round, number: u32, kept: &[u8], by: &AdultId) -> Result<()> {
    sql("insert into papers (round, number, state, first_by, first_sealed) values ($1, $2, 'once', $3, $4)")
        .bind(round.id.as_str())
        .bind(i64::from(number))
        .bind(by.as_str())
        .bind(kept)
        .execute(tx)
        .await?;
    Ok(())
}

async fn second(
    tx: &mut Tx,
    round: &Round,
    number: u32,
    kept: &[u8],
    by: &AdultId,
    state: PaperState,
) -> Result<()> {
    sql("update papers set second_by = $3, second_sealed = $4, state = $5 where round = $1 and number = $2")
        .bind(round.id.as_str())
        .bind(i64::from(number))
        .bind(by.as_str())
        .bind(kept)
        .bind(state.code())
        .execute(tx)
        .await?;
    Ok(())
}

/// As long as every other paper of the round, void ones too.
fn sealed(key: &RoundKey, round: &Round, number: u32, nth: u8, read: Option<&Ballot>) -> Result<Vec<u8>> {
    key.seal(&round.id, &place(key, number, nth), &padded(round, serde_json::to_vec(&read)?))
}
