//! A show of hands: counted by one adult and again by another, who does not see what the first has counted.
//! Where both counted the same it is settled, else they look at it together. No row leads from a hand to a
//! pupil.

use domain::id::{AdultId, RoundId};
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::vote::ballot::Ballot;
use domain::vote::hands::{HandBook, Hands};
use domain::vote::paper::PaperState;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::Round;
use sqlx::FromRow;

use super::papers::{self, Settled, open_round, others_now, room};
use super::{round_keys, rounds};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::rows::count;
use crate::sql::{Sql, sql};
use crate::tx::Tx;
use crate::vault::{Hidden, RoundKey};

/// How far a show of hands is, and who counted it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// Once, twice and not alike, or settled.
    pub state: PaperState,
    /// How many hands count.
    pub raised: u32,
    /// Who counted first.
    pub first_by: Option<AdultId>,
    /// Who counted the second time.
    pub second_by: Option<AdultId>,
    alone: bool,
}

/// What is known of the hands of a round, by which adults; none where none were counted.
pub async fn of_round(db: &Db, round: &RoundId) -> Result<Option<Count>> {
    let row: Option<HandsRow> = select_hands(round).fetch_optional(db).await?;
    row.map(Count::try_from).transpose()
}

/// What is known of the hands of a round, as numbers.
pub async fn book(db: &Db, round: &RoundId) -> Result<HandBook> {
    Ok(of_round(db, round).await?.map(Count::book).unwrap_or_default())
}

/// The same in a transaction that holds the session.
pub(crate) async fn book_now(tx: &mut Tx, round: &RoundId) -> Result<HandBook> {
    let row: Option<HandsRow> = select_hands(round).fetch_optional(tx).await?;
    Ok(row.map(Count::try_from).transpose()?.map(Count::book).unwrap_or_default())
}

/// Enters what an adult counted. Gives what is known of it now.
///
/// # Errors
/// What [`Round::accept_hands`] and [`HandBook::may_count`] refuse; [`VoteRefusal::SecondCount`];
/// [`Refusal::NotNow`] when the hands are settled, or counted in two ways.
pub async fn enter(
    db: &Db,
    round: &RoundId,
    hands: &Hands,
    by: &AdultId,
    entry: &AuditEntry,
) -> Result<PaperState> {
    let key = round_keys::find(db, round).await?;
    let mut tx = db.begin().await?;
    let round = open_round(&mut tx, round).await?;
    let key = key.ok_or(Refusal::Vote(VoteRefusal::VotesLost))?;
    round.accept_hands(hands)?;
    fits(&mut tx, &round, hands).await?;
    let before: Option<HandsRow> = select_hands(&round.id).fetch_optional(&mut tx).await?;
    let state = match before.filter(|row| row.first_by.is_some()) {
        None => {
            forget(&mut tx, &round.id).await?;
            let kept = sealed(&key, &round, 1, hands)?;
            sql("insert into hands (round, state, raised, first_by, first_sealed, alone)
                 values ($1, 'once', 0, $2, $3, (1 = 0))")
            .bind(round.id.as_str())
            .bind(by.as_str())
            .bind(kept.as_slice())
            .execute(&mut tx)
            .await?;
            PaperState::Once
        }
        Some(row) => {
            let earlier = row.first_sealed.clone().ok_or(Refusal::NotNow)?;
            let Count { state, first_by, .. } = Count::try_from(row)?;
            let alone = first_by.as_ref() == Some(by);
            may_count_again(state, alone, alone && others_now(&mut tx, &round, by).await?)?;
            let same = opened(&key, &round.id, 1, &earlier)? == *hands;
            let state = if same { PaperState::Used } else { PaperState::Differs };
            let kept = sealed(&key, &round, 2, hands)?;
            sql("update hands set second_by = $2, second_sealed = $3, state = $4, raised = $5, alone = $6
                 where round = $1")
            .bind(round.id.as_str())
            .bind(by.as_str())
            .bind(kept.as_slice())
            .bind(state.code())
            .bind(if same { i64::from(hands.total()) } else { 0 })
            .bind(alone)
            .execute(&mut tx)
            .await?;
            state
        }
    };
    audit::write(&mut tx, entry).await?;
    tx.commit().await?;
    Ok(state)
}

/// Settles what two adults counted in two ways. Nobody says so of their own count, where another has one.
/// Neither is said too by who counted first, while nobody has counted again: they take it back; by whoever
/// has hands counted anew that were settled; and where hands wait to be counted anew, by whoever says that
/// none are raised.
///
/// # Errors
/// [`Refusal::NotNow`] when one of two is right already, or somebody else's to take back;
/// [`VoteRefusal::OwnReading`]; what [`HandBook::may_count`] refuses.
pub async fn settle(
    db: &Db,
    round: &RoundId,
    which: Settled,
    by: &AdultId,
    entry: &AuditEntry,
) -> Result<()> {
    let key = round_keys::find(db, round).await?;
    let mut tx = db.begin().await?;
    let round = open_round(&mut tx, round).await?;
    let key = key.ok_or(Refusal::Vote(VoteRefusal::VotesLost))?;
    let row: Option<HandsRow> = select_hands(&round.id).fetch_optional(&mut tx).await?;
    let neither = which == Settled::Neither;
    let row = row.filter(|row| neither || row.state != PaperState::Used.code()).ok_or(Refusal::NotNow)?;
    let (first, second) = (row.first_sealed.clone(), row.second_sealed.clone());
    let Count { first_by, second_by, .. } = Count::try_from(row)?;
    let alone = first_by == second_by;
    let (nth, own, chosen) = match (which, second_by) {
        (Settled::Neither, None) if first_by.as_ref().is_some_and(|first| first != by) => {
            return Err(Refusal::NotNow.into());
        }
        (Settled::Neither, second_by) => {
            if second_by.is_some() {
                anew(&mut tx, &round.id).await?;
            } else {
                forget(&mut tx, &round.id).await?;
            }
            audit::write(&mut tx, entry).await?;
            return tx.commit().await;
        }
        (_, None) => return Err(Refusal::NotNow.into()),
        (Settled::First, Some(_)) => (1, first_by, first),
        (Settled::Second, second_by @ Some(_)) => (2, second_by, second),
    };
    if own.as_ref() == Some(by) && !alone {
        return Err(Refusal::Vote(VoteRefusal::OwnReading).into());
    }
    let hands = opened(&key, &round.id, nth, &chosen.ok_or(Refusal::NotNow)?)?;
    fits(&mut tx, &round, &hands).await?;
    let kept = sealed(&key, &round, 1, &hands)?;
    sql("update hands set state = 'used', first_sealed = $2, raised = $3 where round = $1")
        .bind(round.id.as_str())
        .bind(kept.as_slice())
        .bind(i64::from(hands.total()))
        .execute(&mut tx)
        .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// What two adults counted, where it differs. Nobody sees what one alone has counted.
///
/// # Errors
/// [`VoteRefusal::VotesLost`] when the key of the round is not here.
pub async fn compared(db: &Db, round: &RoundId) -> Result<Option<[Hands; 2]>> {
    let open = rounds::get(db, round).await?.is_some_and(|round| round.is_open());
    let row: Option<HandsRow> = select_hands(round).fetch_optional(db).await?;
    let row = row.filter(|row| open && row.state == PaperState::Differs.code());
    let Some((first, second)) = row.and_then(|row| row.first_sealed.zip(row.second_sealed)) else {
        return Ok(None);
    };
    let key = round_keys::find(db, round).await?.ok_or(Refusal::Vote(VoteRefusal::VotesLost))?;
    Ok(Some([opened(&key, round, 1, &first)?, opened(&key, round, 2, &second)?]))
}

/// The ballots that the hands are, opened to be counted. In the closing transaction, which leaves their
/// number alone.
pub(crate) async fn take_all(tx: &mut Tx, round: &Round, key: Option<&RoundKey>) -> Result<Vec<Ballot>> {
    let row: Option<HandsRow> = select_hands(&round.id).fetch_optional(&mut *tx).await?;
    let settled = row.filter(|row| row.state == PaperState::Used.code()).and_then(|row| row.first_sealed);
    let Some(settled) = settled else {
        forget(tx, &round.id).await?;
        return Ok(Vec::new());
    };
    let key = key.ok_or(Refusal::Vote(VoteRefusal::VotesLost))?;
    let hands = opened(key, &round.id, 1, &settled)?;
    // The round is stopped already; its hands were raised while it was open.
    let ballots = Round { closed_at: None, ..round.clone() }.accept_hands(&hands)?;
    sql("update hands set first_by = null, first_sealed = null, second_by = null, second_sealed = null
         where round = $1")
    .bind(round.id.as_str())
    .execute(tx)
    .await?;
    Ok(ballots)
}

/// Forgets what was counted, where something was. The close waits until hands are raised once more, or until
/// somebody says that none are.
pub(crate) async fn anew(tx: &mut Tx, round: &RoundId) -> Result<()> {
    sql("update hands set state = 'once', raised = 0, alone = (1 = 0), first_by = null, first_sealed = null,
             second_by = null, second_sealed = null where round = $1")
    .bind(round.as_str())
    .execute(tx)
    .await?;
    Ok(())
}

/// As if nobody had counted.
async fn forget(tx: &mut Tx, round: &RoundId) -> Result<()> {
    sql("delete from hands where round = $1").bind(round.as_str()).execute(tx).await?;
    Ok(())
}

/// Never more voices than pupils on the lists: the roll, the papers and the hands together.
async fn fits(tx: &mut Tx, round: &Round, hands: &Hands) -> Result<()> {
    let (have, listed) = room(tx, &round.id).await?;
    let on_paper = papers::book_now(tx, &round.id).await?.handed_out;
    Ok(HandBook::may_count(hands.total(), have.saturating_add(on_paper), listed)?)
}

/// The rule is that of papers; what it says is about hands.
fn may_count_again(state: PaperState, mine: bool, others: bool) -> Result<()> {
    match state.may_be_entered(mine, others) {
        Err(Refusal::Vote(VoteRefusal::SecondAdult)) => Err(Refusal::Vote(VoteRefusal::SecondCount).into()),
        Err(Refusal::Vote(VoteRefusal::PaperSettled)) => Err(Refusal::NotNow.into()),
        may => may.map_err(Into::into),
    }
}

/// What was counted in this place.
fn opened(key: &RoundKey, round: &RoundId, nth: u8, sealed: &[u8]) -> Result<Hands> {
    Ok(serde_json::from_slice(&key.open(round, &place(key, nth), sealed)?)?)
}

/// As long as every other count of the round.
fn sealed(key: &RoundKey, round: &Round, nth: u8, hands: &Hands) -> Result<Vec<u8>> {
    let mut text = serde_json::to_vec(hands)?;
    text.resize(text.len().max(round.options.len().saturating_add(1).saturating_mul(64)), b' ');
    key.seal(&round.id, &place(key, nth), &text)
}

/// The place of a count: no pupil and no device is called so.
fn place(key: &RoundKey, nth: u8) -> Hidden {
    key.hides("hands", &format!("count {nth}"))
}

fn select_hands(round: &RoundId) -> Sql<'_> {
    sql("select state, raised, first_by, first_sealed, second_by, second_sealed, alone from hands where round = $1")
        .bind(round.as_str())
}

#[derive(FromRow)]
struct HandsRow {
    state: String,
    raised: i64,
    first_by: Option<String>,
    first_sealed: Option<Vec<u8>>,
    second_by: Option<String>,
    second_sealed: Option<Vec<u8>>,
    alone: bool,
}

impl Count {
    fn book(self) -> HandBook {
        HandBook { raised: self.raised, waiting: self.state != PaperState::Used, alone: self.alone }
    }
}

impl TryFrom<HandsRow> for Count {
    type Error = Error;

    fn try_from(row: HandsRow) -> Result<Self> {
        Ok(Self {
            state: PaperState::parse(&row.state).ok_or(Error::Unreadable("the state of a show of hands"))?,
            raised: count(row.raised)?,
            first_by: row.first_by.map(Into::into),
            second_by: row.second_by.map(Into::into),
            alone: row.alone,
        })
    }
}
