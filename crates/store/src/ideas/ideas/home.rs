//! What the pupils of a group wrote, wherever they wrote it: for workers and leaders of their own organisation.

use domain::id::GroupId;
use domain::ideas::idea::Idea;
use sqlx::FromRow;

use super::row::{IdeaRow, columns};
use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;

/// An idea, and where it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The idea, as its author wrote it.
    pub idea: Idea,
    /// The name of the session.
    pub session: String,
    /// The organisation that held it.
    pub held_by: String,
}

/// What was sent by pupils of a group, the latest session first, and in each in an order that tells of nobody.
/// Drafts are their authors' alone; what was kept private is for those who hear worries.
pub async fn of_group(db: &Db, group: &GroupId) -> Result<Vec<Written>> {
    let rows: Vec<WrittenRow> = sql(concat!(
        "select ",
        columns!(),
        ", sessions.name as session_name, organisations.name as held_by
         from pupils join ideas on ideas.author = pupils.id
         join sessions on sessions.id = ideas.session
         join organisations on organisations.id = sessions.organisation
         where pupils.group_id = $1 and ideas.state in ('waiting', 'wall', 'back', 'merged')
             and not sessions.rehearsal
         order by sessions.made_at desc, sessions.id, ideas.id"
    ))
    .bind(group.as_str())
    .fetch_all(db)
    .await?;
    let one = |row: WrittenRow| {
        Ok(Written { idea: row.idea.try_into()?, session: row.session_name, held_by: row.held_by })
    };
    rows.into_iter().map(one).collect()
}

#[derive(FromRow)]
struct WrittenRow {
    #[sqlx(flatten)]
    idea: IdeaRow,
    session_name: String,
    held_by: String,
}
