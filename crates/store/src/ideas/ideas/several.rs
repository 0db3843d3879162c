//! One decision about several ideas: one transaction, and a line in the audit trail for each. Those that
//! another worker was quicker with, or whose words have changed, are left as they are.

use domain::id::{IdeaId, SessionId};
use domain::ideas::decision::AsRead;
use domain::people::audit::AuditEntry;
use domain::wording::ShortWords;

use super::moderation::{release_in, send_back_in, undo_in};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::session::sessions::changed_in_room;
use crate::sql::sql;

/// One of several ideas, as it was read, and what the trail says of it.
pub struct One {
    /// Which.
    pub id: IdeaId,
    /// As it stood on the page.
    pub read: AsRead,
    /// Its place on the wall, if it comes there: drawn by lot.
    pub drawn: u32,
    /// What the trail says.
    pub entry: AuditEntry,
}

/// What becomes of them.
pub enum Way {
    /// To the wall, without a cost.
    Wall,
    /// Back to their authors with this note.
    Back(ShortWords),
    /// To be read again.
    Undo,
}

/// Decides about ideas of one session; gives those with which it was done. One of another session is none
/// of them.
pub async fn decide_several(db: &Db, session: &SessionId, several: &[One], way: &Way) -> Result<Vec<IdeaId>> {
    let mut tx = db.begin().await?;
    changed_in_room(&mut tx, session.as_str()).await?;
    let mut done = Vec::new();
    for One { id, read, drawn, entry } in several {
        let here: i64 = sql("select count(*) from ideas where id = $1 and session = $2")
            .bind(id.as_str())
            .bind(session.as_str())
            .scalar_one(&mut tx)
            .await?;
        if here == 0 {
            continue;
        }
        let one = match way {
            Way::Wall => release_in(&mut tx, id, *read, None, *drawn, entry).await,
            Way::Back(note) => send_back_in(&mut tx, id, Some(*read), note, entry).await,
            Way::Undo => undo_in(&mut tx, id, Some(*read), entry).await,
        };
        match one {
            Ok(true) => done.push(id.clone()),
            Ok(false) | Err(Error::Refused(_)) => {}
            Err(error) => return Err(error),
        }
    }
    tx.commit().await?;
    Ok(done)
}
