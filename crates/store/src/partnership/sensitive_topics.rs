//! Activities and questions about a sensitive topic, and what was confirmed. Said with the activity and with
//! the round.

use domain::id::{ActivityId, RoundId};
use domain::partnership::sensitive::{Sensitive, Topic};

use crate::db::Db;
use crate::error::Result;
use crate::sql::{On, sql};
use crate::tx::Tx;

/// Keeps what is said of an activity; nothing, where it is not sensitive.
pub(crate) async fn put_of_activity(tx: &mut Tx, id: &ActivityId, said: &Sensitive) -> Result<()> {
    let Some(topic) = said.topic else {
        sql("delete from sensitive_topics where activity = $1").bind(id.as_str()).execute(tx).await?;
        return Ok(());
    };
    sql("insert into sensitive_topics (about, activity, topic, said) values ($1, $1, $2, $3)
         on conflict (about) do update set topic = excluded.topic, said = excluded.said")
    .bind(id.as_str())
    .bind(topic.code())
    .bind(serde_json::to_string(said)?)
    .execute(tx)
    .await?;
    Ok(())
}

/// Keeps what was confirmed of a question about this topic.
pub(crate) async fn put_of_round(tx: &mut Tx, id: &RoundId, topic: Topic, said: &Sensitive) -> Result<()> {
    let said = Sensitive { topic: Some(topic), ..said.clone() };
    sql("insert into sensitive_topics (about, round, topic, said) values ($1, $1, $2, $3)
         on conflict (about) do update set topic = excluded.topic, said = excluded.said")
    .bind(id.as_str())
    .bind(topic.code())
    .bind(serde_json::to_string(&said)?)
    .execute(tx)
    .await?;
    Ok(())
}

/// What was confirmed of a question about this topic; nothing of one that is not sensitive.
pub async fn of_round(db: &Db, id: &RoundId, topic: Option<Topic>) -> Result<Sensitive> {
    read(db, id, topic).await
}

/// The same, in the transaction that asks it.
pub(crate) async fn of_round_now(tx: &mut Tx, id: &RoundId, topic: Option<Topic>) -> Result<Sensitive> {
    read(tx, id, topic).await
}

async fn read<'c>(on: impl Into<On<'c>>, id: &RoundId, topic: Option<Topic>) -> Result<Sensitive> {
    if topic.is_none() {
        return Ok(Sensitive::default());
    }
    let said: Option<String> = sql("select said from sensitive_topics where round = $1")
        .bind(id.as_str())
        .scalar_optional(on)
        .await?;
    let said: Option<Sensitive> = said.as_deref().map(serde_json::from_str).transpose()?;
    Ok(Sensitive { topic, ..said.unwrap_or_default() })
}
