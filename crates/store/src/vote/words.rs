//! What pupils wrote in a round of words. While the round is open it stands on their ballots,
//! sealed; the close parts it from who wrote it. A worker reads it first.

use domain::id::{RoundId, SessionId};
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::vote::ballot::Ballot;
use domain::vote::round::shuffle;
use sqlx::FromRow;

use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::session::sessions::changed;
use crate::sql::{sql, sql_of_each};
use crate::tx::Tx;

/// One pupil's words, and whether the room may see them.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct PupilWords {
    /// The round and a place in a shuffled order: it tells of no pupil.
    pub id: String,
    /// The words as typed.
    pub words: String,
    /// Whether its author lets the room see them.
    pub may_show: bool,
    /// Whether a worker has let the room see them.
    pub shown: bool,
}

/// The statement of [`keep`]; the engines have two names for reading a list of JSON row by row.
macro_rules! keep {
    ($list:literal) => {
        concat!(
            "insert into words (id, round, words, may_show)
             select $1 || '-' || (said.value ->> 0), $1, said.value ->> 1, cast(said.value ->> 2 as boolean)
             from ",
            $list,
            " said"
        )
    };
}

/// Keeps the words of the ballots in a shuffled order, under their place in it, in one statement.
/// In the closing transaction.
pub(crate) async fn keep(tx: &mut Tx, round: &RoundId, ballots: &[Ballot], seed: u64) -> Result<()> {
    let words: Vec<_> = shuffled(ballots, seed).into_iter().enumerate().collect();
    let words: Vec<_> = words.iter().map(|(place, (words, may_show))| (place, words, may_show)).collect();
    sql_of_each(keep!("json_each($2)"), keep!("json_array_elements(cast($2 as json))"))
        .bind(round.as_str())
        .bind(serde_json::to_string(&words)?)
        .execute(tx)
        .await?;
    Ok(())
}

pub(crate) fn shuffled(ballots: &[Ballot], seed: u64) -> Vec<(String, bool)> {
    let said = |ballot: &Ballot| Some((ballot.words()?.to_string(), ballot.may_show()));
    let mut words: Vec<(String, bool)> = ballots.iter().filter_map(said).collect();
    shuffle(&mut words, seed);
    words
}

/// All words of a session's closed rounds, for workers: those the room has not seen come first.
pub async fn of_session(db: &Db, session: &SessionId) -> Result<Vec<PupilWords>> {
    sql("select words.id, words.words, words.may_show, words.shown_at is not null as shown
         from words join rounds on rounds.id = words.round
         where rounds.session = $1 order by words.shown_at is not null, rounds.opened_nth desc, words.id")
    .bind(session.as_str())
    .fetch_all(db)
    .await
}

/// The words that the room may see.
pub async fn shown_of(db: &Db, round: &RoundId) -> Result<Vec<String>> {
    sql("select words from words where round = $1 and shown_at is not null order by id")
        .bind(round.as_str())
        .scalar_all(db)
        .await
}

/// The session and the round of these words.
pub async fn session_of(db: &Db, id: &str) -> Result<Option<(SessionId, RoundId)>> {
    let row: Option<(String, String)> = sql(
        "select rounds.session, rounds.id from words join rounds on rounds.id = words.round where words.id = $1"
    ).bind(id).fetch_optional(db).await?;
    Ok(row.map(|(session, round)| (session.into(), round.into())))
}

/// Lets the room see these words, where their author allows it, or takes them away again. Done twice
/// it is done once.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when they are not there.
pub async fn show(db: &Db, id: &str, shown_at: Option<Moment>, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let session: Option<String> =
        sql("select rounds.session from words join rounds on rounds.id = words.round where words.id = $1")
            .bind(id)
            .scalar_optional(&mut tx)
            .await?;
    changed(&mut tx, &session.ok_or(Refusal::NoSuchPage)?).await?;
    let done = sql("update words set shown_at = $2
         where id = $1 and may_show and (shown_at is null) <> (cast($2 as bigint) is null)")
    .bind(id)
    .bind(shown_at.map(|at| at.0))
    .execute(&mut tx)
    .await?;
    if done > 0 {
        audit::write(&mut tx, entry).await?;
    }
    tx.commit().await
}
