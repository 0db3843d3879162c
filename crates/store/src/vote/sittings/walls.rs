//! Ideas from many walls, for one ballot.

use domain::id::{OrganisationId, PartnershipId};
use domain::ideas::idea::Idea;
use sqlx::FromRow;

use crate::db::Db;
use crate::error::Result;
use crate::ideas::ideas::{IdeaRow, columns};
use crate::sql::sql;

/// An idea and the wall that it is on.
pub struct OnAWall {
    /// The idea, with its session.
    pub idea: Idea,
    /// The name of the session.
    pub session: String,
}

/// The ideas on the walls of an organisation, or of a whole partnership: the newest session first, each wall
/// in the order that was drawn; `most` of them at most. What was only tried out is no idea for others.
pub async fn on_walls(
    db: &Db,
    partnership: &PartnershipId,
    organisation: Option<&OrganisationId>,
    most: u16,
) -> Result<Vec<OnAWall>> {
    let rows: Vec<Row> = sql(concat!(
        "select ",
        columns!(),
        ", sessions.name as session_name
         from ideas join sessions on sessions.id = ideas.session
         join organisations on organisations.id = sessions.organisation
         where organisations.partnership = $1 and ideas.state = 'wall' and not sessions.rehearsal
           and (cast($2 as text) is null or sessions.organisation = $2)
         order by sessions.nth desc, ideas.drawn, ideas.id limit $3"
    ))
    .bind(partnership.as_str())
    .bind(organisation.map(OrganisationId::as_str))
    .bind(i64::from(most))
    .fetch_all(db)
    .await?;
    rows.into_iter()
        .map(|row| Ok(OnAWall { idea: row.idea.try_into()?, session: row.session_name }))
        .collect()
}

#[derive(FromRow)]
struct Row {
    #[sqlx(flatten)]
    idea: IdeaRow,
    session_name: String,
}
