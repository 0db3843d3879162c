//! What is known of the papers of a round: in clear only that they are entered, and by which adults.

use domain::id::{AdultId, RoundId};
use domain::refusal::Refusal;
use domain::vote::ballot::Ballot;
use domain::vote::paper::PaperState;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::Round;
use domain::vote::taken_off::is_emptied;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows::count;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vault::{Hidden, RoundKey};
use crate::vote::{round_keys, rounds};

/// A paper that was entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number.
    pub number: u32,
    /// What became of it.
    pub state: PaperState,
    /// Who entered it first.
    pub first_by: AdultId,
    /// Who entered it the second time.
    pub second_by: Option<AdultId>,
}

/// All papers of a round that were entered, by their numbers.
pub async fn lines(db: &Db, round: &RoundId) -> Result<Vec<Line>> {
    let rows: Vec<(i64, String, String, Option<String>)> =
        sql("select number, state, first_by, second_by from papers where round = $1 order by number")
            .bind(round.as_str())
            .fetch_all(db)
            .await?;
    let line = |(number, state, first_by, second_by): (i64, String, String, Option<String>)| {
        Ok(Line {
            number: count(number)?,
            state: PaperState::parse(&state).ok_or(Error::Unreadable("the state of a paper"))?,
            first_by: first_by.into(),
            second_by: second_by.map(Into::into),
        })
    };
    rows.into_iter().map(line).collect()
}

/// What two adults read on a paper, where it differs: each a ballot, or none for a void paper. Nobody sees
/// what one alone has entered.
///
/// # Errors
/// [`VoteRefusal::VotesLost`] when the key of the round is not here.
pub async fn compared(db: &Db, round: &RoundId, number: u32) -> Result<Option<[Option<Ballot>; 2]>> {
    let open = rounds::get(db, round).await?.is_some_and(|round| round.is_open());
    if !open {
        return Ok(None);
    }
    let row: Option<(Vec<u8>, Vec<u8>)> = sql("select first_sealed, second_sealed from papers
         where round = $1 and number = $2 and state = 'differs' and second_sealed is not null")
    .bind(round.as_str())
    .bind(i64::from(number))
    .fetch_optional(db)
    .await?;
    let Some((first, second)) = row else { return Ok(None) };
    let key = round_keys::find(db, round).await?.ok_or(Refusal::Vote(VoteRefusal::VotesLost))?;
    Ok(Some([opened(&key, round, number, 1, &first)?, opened(&key, round, number, 2, &second)?]))
}

/// All ballots on settled papers, opened to be counted. In the closing transaction, which then deletes
/// every paper, also those that nobody settled. One on which nothing is left that can be chosen does not count.
pub(crate) async fn take_all(tx: &mut Tx, round: &Round, key: Option<&RoundKey>) -> Result<Vec<Ballot>> {
    let rows: Vec<(i64, Vec<u8>)> =
        sql("select number, first_sealed from papers where round = $1 and state = 'used' order by number")
            .bind(round.id.as_str())
            .fetch_all(&mut *tx)
            .await?;
    let mut ballots = Vec::with_capacity(rows.len());
    for (number, sealed) in rows {
        let key = key.ok_or(Refusal::Vote(VoteRefusal::VotesLost))?;
        ballots.extend(opened(key, &round.id, count(number)?, 1, &sealed)?);
    }
    ballots.retain(|ballot| !is_emptied(ballot, round));
    sql("delete from papers where round = $1").bind(round.id.as_str()).execute(tx).await?;
    Ok(ballots)
}

/// What was entered in this place; none for a void paper.
pub(super) fn opened(
    key: &RoundKey,
    round: &RoundId,
    number: u32,
    nth: u8,
    sealed: &[u8],
) -> Result<Option<Ballot>> {
    Ok(serde_json::from_slice(&key.open(round, &place(key, number, nth), sealed)?)?)
}

/// The place of an entry: no pupil and no device is called so.
pub(super) fn place(key: &RoundKey, number: u32, nth: u8) -> Hidden {
    key.hides(&format!("paper {number}"), &format!("entry {nth}"))
}
