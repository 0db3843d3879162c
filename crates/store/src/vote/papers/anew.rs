//! Papers that are entered anew: nothing that was entered of them is kept, and the paper is read once more.

use domain::id::RoundId;
use domain::refusal::Refusal;
use domain::vote::paper::{PaperBook, PaperState};
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::Round;
use domain::vote::taken_off::is_emptied;

use super::reading::opened;
use super::{book_now, keep};
use crate::error::Result;
use crate::rows::count;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vault::RoundKey;

/// Number, state, and what was read first and the second time, sealed.
type Entered = (i64, String, Vec<u8>, Option<Vec<u8>>);

/// The papers of an open round, by what becomes of them when an option is taken off.
#[derive(Default)]
pub(crate) struct Touched {
    /// The numbers of all that count.
    pub(crate) counted: Vec<u32>,
    /// Those of them that say nothing any more.
    pub(crate) emptied: Vec<u32>,
    /// Those that wait, and that say nothing any more as one adult read them.
    pub(crate) waiting: Vec<u32>,
}

/// Reads all papers that count or wait.
///
/// # Errors
/// [`VoteRefusal::VotesLost`] when there are papers, and the key of the round is not here.
pub(crate) async fn touched(tx: &mut Tx, round: &Round, key: Option<&RoundKey>) -> Result<Touched> {
    let rows: Vec<Entered> = sql("select number, state, first_sealed, second_sealed from papers
             where round = $1 and state <> 'void' order by number")
    .bind(round.id.as_str())
    .fetch_all(tx)
    .await?;
    let mut touched = Touched::default();
    for (number, state, first, second) in rows {
        let key = key.ok_or(Refusal::Vote(VoteRefusal::VotesLost))?;
        let number = count(number)?;
        let counts = state == PaperState::Used.code();
        // What counts stands in the first place, whichever of the two was right.
        let second = second.filter(|_| !counts);
        let mut says_nothing = false;
        for (nth, sealed) in (1..).zip(std::iter::once(first).chain(second)) {
            let read = opened(key, &round.id, number, nth, &sealed)?;
            says_nothing |= read.is_some_and(|ballot| is_emptied(&ballot, round));
        }
        if counts {
            touched.counted.push(number);
        }
        match (says_nothing, counts) {
            (true, true) => touched.emptied.push(number),
            (true, false) => touched.waiting.push(number),
            (false, _) => {}
        }
    }
    Ok(touched)
}

/// Forgets what was entered of these papers. Those of them that counted do so no more.
pub(crate) async fn anew(tx: &mut Tx, round: &RoundId, numbers: &[u32]) -> Result<()> {
    let mut counted = 0;
    for number in numbers {
        let was: Option<String> = sql("delete from papers where round = $1 and number = $2 returning state")
            .bind(round.as_str())
            .bind(i64::from(*number))
            .scalar_optional(&mut *tx)
            .await?;
        counted += u32::from(was.as_deref() == Some(PaperState::Used.code()));
    }
    if counted == 0 {
        return Ok(());
    }
    let book = book_now(&mut *tx, round).await?;
    keep(tx, round, &PaperBook { used: book.used.saturating_sub(counted), ..book }).await
}
