//! What is frozen when a round closes: its tallies, the same by group, and how many voted.

use domain::vote::round::Round;
use domain::vote::suppression::Roll;
use domain::vote::tally::PublishedTally;

use crate::error::Result;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vote::breakdowns;

/// Keeps what may be seen of a round from now on, and of so many ballots.
pub(super) async fn keep(
    tx: &mut Tx,
    round: &Round,
    published: &[PublishedTally; 2],
    voted: u32,
    roll: &Roll,
) -> Result<()> {
    for tally in published {
        sql("insert into tallies (round, profile, published) values ($1, $2, $3)")
            .bind(round.id.as_str())
            .bind(tally.profile.code())
            .bind(serde_json::to_string(tally)?)
            .execute(&mut *tx)
            .await?;
    }
    breakdowns::keep(&mut *tx, round, published, roll).await?;
    sql("update rounds set voted = $2 where id = $1")
        .bind(round.id.as_str())
        .bind(i64::from(voted))
        .execute(tx)
        .await?;
    Ok(())
}
