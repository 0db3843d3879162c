//! What came of each round. A row here closes the round for good.

use domain::id::{PartnershipId, RoundId};
use domain::ideas::changed::WhatChanged;
use domain::ideas::refusal::IdeasRefusal;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::wording::Wording;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::session::sessions::changed;
use crate::sql::sql;

/// Closes a round for good. That no idea of its session waits is asked in the same transaction.
///
/// # Errors
/// [`Refusal::NotNow`] while its vote is open or when it is closed for good already,
/// [`IdeasRefusal::IdeasUnread`] and [`IdeasRefusal::Unanswered`] when an idea waits.
pub async fn save(db: &Db, said: &WhatChanged, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    changed(&mut tx, said.session.as_str()).await?;
    let waits: Vec<(String, String)> = sql("select state, words from ideas
         where session = $1 and state in ('waiting', 'wall')
           and not exists (select 1 from answers where answers.idea = ideas.id)
         order by drawn, id")
    .bind(said.session.as_str())
    .fetch_all(&mut tx)
    .await?;
    nothing_waits(waits)?;
    let written = sql("insert into changes (round, changed, checked_by, settled_at)
         select rounds.id, $3, $4, $5 from rounds
         where rounds.id = $1 and rounds.session = $2 and rounds.closed_at is not null
         on conflict (round) do nothing")
    .bind(said.round.as_str())
    .bind(said.session.as_str())
    .bind(said.changed.as_str())
    .bind(said.checked_by.as_str())
    .bind(said.settled_at.0)
    .execute(&mut tx)
    .await?;
    if written == 0 {
        return Err(Refusal::NotNow.into());
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

fn nothing_waits(waits: Vec<(String, String)>) -> Result<()> {
    let (on_wall, unread): (Vec<_>, Vec<_>) = waits.into_iter().partition(|(state, _)| state == "wall");
    if !unread.is_empty() {
        return Err(Refusal::Ideas(IdeasRefusal::IdeasUnread { left: unread.len() }).into());
    }
    let more = on_wall.len().saturating_sub(1);
    match on_wall.into_iter().next() {
        Some((_, first)) => Err(Refusal::Ideas(IdeasRefusal::Unanswered { first, more }).into()),
        None => Ok(()),
    }
}

/// What came of a round; nothing while it is not closed for good.
pub async fn of_round(db: &Db, round: &RoundId) -> Result<Option<WhatChanged>> {
    let row: Option<Row> =
        sql("select changes.round, rounds.session, changes.changed, changes.checked_by, changes.settled_at
             from changes join rounds on rounds.id = changes.round where changes.round = $1")
        .bind(round.as_str())
        .fetch_optional(db)
        .await?;
    row.map(read).transpose()
}

/// What came of every round of a partnership that is closed for good, oldest first.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<WhatChanged>> {
    let rows: Vec<Row> =
        sql("select changes.round, rounds.session, changes.changed, changes.checked_by, changes.settled_at
             from changes
             join rounds on rounds.id = changes.round
             join sessions on sessions.id = rounds.session
             join organisations on organisations.id = sessions.organisation
             where organisations.partnership = $1 and not sessions.rehearsal
             order by changes.settled_at, changes.round")
        .bind(partnership.as_str())
        .fetch_all(db)
        .await?;
    rows.into_iter().map(read).collect()
}

/// Round, session, what changed, who checked, when.
pub(crate) type Row = (String, String, String, String, i64);

pub(crate) fn read((round, session, changed, checked_by, at): Row) -> Result<WhatChanged> {
    let unreadable = |_| Error::Unreadable("what changed");
    Ok(WhatChanged {
        round: round.into(),
        session: session.into(),
        changed: Wording::parse(&changed).map_err(unreadable)?,
        checked_by: Wording::parse(&checked_by).map_err(unreadable)?,
        settled_at: Moment(at),
    })
}
