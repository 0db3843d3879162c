//! Many sessions at once, newest first.

use std::collections::HashMap;

use domain::id::OrganisationId;
use domain::session::session::Session;

use super::row::{SessionRow, columns};
use crate::db::Db;
use crate::error::Result;
use crate::rows::{all, count};
use crate::sql::sql;

/// The sessions that an organisation runs, with the names of their groups and how many pupils
/// came.
pub async fn with_groups_of(
    db: &Db,
    organisation: &OrganisationId,
) -> Result<Vec<(Session, Vec<String>, u32)>> {
    let rows: Vec<SessionRow> =
        sql(concat!("select ", columns!(), " from sessions where organisation = $1 order by nth desc"))
            .bind(organisation.as_str())
            .fetch_all(db)
            .await?;
    let names: Names = sql("select session_groups.session, session_groups.name from session_groups
         join sessions on sessions.id = session_groups.session
         where sessions.organisation = $1 order by session_groups.name")
    .bind(organisation.as_str())
    .fetch_all(db)
    .await?;
    let pupils: Vec<(String, i64)> = sql("select pupils.session, count(*) from pupils
         join sessions on sessions.id = pupils.session
         where sessions.organisation = $1 and pupils.removed_at is null group by pupils.session")
    .bind(organisation.as_str())
    .fetch_all(db)
    .await?;
    let pupils: HashMap<_, _> = pupils.into_iter().collect();
    let with_pupils = |(session, names): (Session, Vec<String>)| {
        let pupils = count(pupils.get(session.id.as_str()).copied().unwrap_or(0))?;
        Ok((session, names, pupils))
    };
    with_names(rows, names)?.into_iter().map(with_pupils).collect()
}

/// Session and name of each of its groups.
type Names = Vec<(String, String)>;

fn with_names(rows: Vec<SessionRow>, names: Names) -> Result<Vec<(Session, Vec<String>)>> {
    let mut of: HashMap<String, Vec<String>> = HashMap::new();
    for (session, name) in names {
        of.entry(session).or_default().push(name);
    }
    let sessions: Vec<Session> = all(rows)?;
    Ok(sessions
        .into_iter()
        .map(|session| {
            let names = of.remove(session.id.as_str()).unwrap_or_default();
            (session, names)
        })
        .collect())
}
