//! Many ballots, one sync. SQLite has one writer and a sync of the disk takes longer than
//! everything else together, so all ballots that wait are written in one transaction. Nobody
//! is told "you have voted" before that transaction is on the disk.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::sync::{mpsc, oneshot};

use crate::error::{Error, Result};
use crate::vault::Hidden;
use crate::writer::Writer;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::vote::refusal::VoteRefusal;

/// Ballots that can wait; the next one waits for a place.
const WAITING: usize = 4_096;
/// Most ballots of one transaction, so that nobody waits long behind a crowd.
const TOGETHER: usize = 512;

/// Where ballots wait to be written. The writer stops when the last clone is gone.
#[derive(Clone)]
pub struct Queue {
    sender: mpsc::Sender<Waiting>,
    written: Arc<Written>,
}

/// What was kept since the start.
#[derive(Default)]
struct Written {
    batches: AtomicU64,
    ballots: AtomicU64,
}

/// A ballot on its way to the disk.
pub(crate) struct Cast {
    pub(crate) round: String,
    /// Where it is cast.
    pub(crate) session: String,
    /// Whose it is: a pupil, or a card.
    pub(crate) voter: String,
    pub(crate) hidden: Hidden,
    /// Of a round over many sittings, the hidden name of the session.
    pub(crate) sitting: Option<String>,
    pub(crate) sealed: Vec<u8>,
}

struct Waiting {
    cast: Cast,
    told: oneshot::Sender<Result<()>>,
}

impl Queue {
    /// Starts the writer.
    pub(crate) fn begin(writer: Writer) -> Self {
        let (sender, waiting) = mpsc::channel(WAITING);
        let written = Arc::new(Written::default());
        tokio::spawn(write(writer, waiting, Arc::clone(&written)));
        Self { sender, written }
    }

    /// How many ballots wait.
    pub(crate) fn waiting(&self) -> usize {
        self.sender.max_capacity() - self.sender.capacity()
    }

    /// Transactions, and ballots in them, that were kept since the start.
    pub(crate) fn written(&self) -> (u64, u64) {
        (self.written.batches.load(Ordering::Relaxed), self.written.ballots.load(Ordering::Relaxed))
    }

    /// Gives a ballot to the writer, and waits until it is on the disk or refused.
    pub(crate) async fn cast(&self, cast: Cast) -> Result<()> {
        let (told, answer) = oneshot::channel();
        self.sender.send(Waiting { cast, told }).await.map_err(|_| stopped())?;
        answer.await.map_err(|_| stopped())?
    }
}

fn stopped() -> Error {
    Error::Closed("the writer of ballots has stopped".to_owned())
}

/// Writes what waits, again and again.
async fn write(writer: Writer, mut waiting: mpsc::Receiver<Waiting>, written: Arc<Written>) {
    let mut batch = Vec::with_capacity(TOGETHER);
    while waiting.recv_many(&mut batch, TOGETHER).await > 0 {
        let (casts, told): (Vec<Cast>, Vec<_>) = batch.drain(..).map(|one| (one.cast, one.told)).unzip();
        match write_together(&writer, &casts).await {
            Ok(answers) => {
                let kept = answers.iter().filter(|answer| answer.is_none()).count();
                written.batches.fetch_add(1, Ordering::Relaxed);
                written.ballots.fetch_add(u64::try_from(kept).unwrap_or(0), Ordering::Relaxed);
                for (told, answer) in told.into_iter().zip(answers) {
                    // Who went away meanwhile has voted all the same.
                    let _ = told.send(answer.map_or(Ok(()), |refusal| Err(refusal.into())));
                }
            }
            Err(error) => tell_all(told, &error),
        }
    }
}

/// One transaction and one statement for all of them. For each: nothing, or why it was refused.
async fn write_together(writer: &Writer, casts: &[Cast]) -> Result<Vec<Option<Refusal>>> {
    let waiting: Vec<_> = casts
        .iter()
        .map(|cast| {
            let Cast { round, session, voter, hidden, sitting, sealed } = cast;
            (round, session, voter, &hidden.pupil, &hidden.device, sitting, hex(sealed))
        })
        .collect();
    let mut tx = writer.begin().await?;
    // `cross join` keeps SQLite to this order: a later ballot of the same pupil is the one that stays.
    let kept = sqlx::query(
        "insert into ballots (round, pupil_hash, device_hash, sitting, sealed)
         select roll.round, waiting.value ->> 3, waiting.value ->> 4, waiting.value ->> 5,
                unhex(waiting.value ->> 6)
         from json_each($1) waiting
         cross join roll on roll.round = waiting.value ->> 0 and roll.voter = waiting.value ->> 2
         cross join sittings on sittings.round = roll.round and sittings.session = waiting.value ->> 1
         where sittings.opened_at is not null and sittings.ended_at is null
         on conflict (round, pupil_hash) do update set sealed = excluded.sealed
         where ballots.device_hash = excluded.device_hash",
    )
    .bind(serde_json::to_string(&waiting)?)
    .execute(&mut *tx)
    .await;
    let kept = writer.told(kept)?;
    let mut answers = vec![None; casts.len()];
    if usize::try_from(kept.rows_affected()).ok() != Some(casts.len()) {
        for (cast, answer) in casts.iter().zip(&mut answers) {
            *answer = why_not(&mut tx, cast).await?;
        }
    }
    writer.commit(tx).await?;
    Ok(answers)
}

/// Why a ballot was not kept, if it was not.
async fn why_not(tx: &mut sqlx::SqliteConnection, cast: &Cast) -> Result<Option<Refusal>> {
    let round: Option<(bool, bool, bool)> = sqlx::query_as(
        "select opened_at is null or ended_at is not null,
                exists (select 1 from roll where roll.round = sittings.round and voter = $2),
                exists (select 1 from ballots where ballots.round = sittings.round
                        and pupil_hash = $3 and device_hash <> $4)
         from sittings where round = $1 and session = $5",
    )
    .bind(&cast.round)
    .bind(&cast.voter)
    .bind(&cast.hidden.pupil)
    .bind(&cast.hidden.device)
    .bind(&cast.session)
    .fetch_optional(tx)
    .await?;
    Ok(match round {
        None => Some(Refusal::NoSuchPage),
        Some((true, ..)) => Some(Refusal::Vote(VoteRefusal::RoundClosed)),
        Some((false, false, _)) => Some(Refusal::People(PeopleRefusal::NotIn)),
        Some((false, true, true)) => Some(Refusal::Vote(VoteRefusal::VotedElsewhere)),
        Some((false, true, false)) => None,
    })
}

/// How bytes travel in JSON.
fn hex(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 16] = b"0123456789abcdef";
    let signs = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    signs.map(|half| char::from(SIGNS[usize::from(half)])).collect()
}

/// Nothing was kept: everybody is told why.
fn tell_all(told: Vec<oneshot::Sender<Result<()>>>, error: &Error) {
    let again = || match error {
        Error::Busy => Error::Busy,
        Error::Closed(what) => Error::Closed(what.clone()),
        other => Error::Statement(other.to_string()),
    };
    for one in told {
        let _ = one.send(Err(again()));
    }
}
