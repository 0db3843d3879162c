//! Which sessions are due. Several organisations answer for the young people of one session, and each has its own
//! clock: the shortest of them holds.

use domain::id::SessionId;
use domain::people::retention::{Days, Kind};
use domain::time::Moment;

use crate::db::Db;
use crate::error::Result;
use crate::sql::{On, Sql, sql};

/// A statement of the sessions that were over so long ago, by the clocks of all who answer for somebody in them.
macro_rules! over {
    ($where:literal) => {
        concat!(
            "select sessions.id from sessions
             join (select id as session, organisation from sessions
                   union select session_groups.session, groups.organisation
                   from session_groups join groups on groups.id = session_groups.group_id) answers
                 on answers.session = sessions.id
             left join retentions on retentions.organisation = answers.organisation and retentions.kind = $1
             where coalesce(sessions.ended_at, sessions.code_ends_at) <= $3 and ",
            $where,
            " group by sessions.id
              having max(coalesce(sessions.ended_at, sessions.code_ends_at))
                  + min(coalesce(retentions.days, $2)) * 86400000 <= $4
              order by sessions.id"
        )
    };
}

/// Sessions whose young people's words and pictures are due.
pub(super) async fn voices(db: &Db, now: Moment) -> Result<Vec<SessionId>> {
    ids(over(Kind::Voices, over!("sessions.let_go_at is null"), now), db).await
}

/// Rehearsals that nobody cleared away. One that is copied again and again is no longer only tried out.
pub(super) async fn rehearsals(db: &Db, now: Moment) -> Result<Vec<SessionId>> {
    let statement = over!(
        "sessions.rehearsal and not exists
        (select 1 from templates where templates.session = sessions.id)"
    );
    ids(over(Kind::Rehearsals, statement, now), db).await
}

/// Sessions in which workers wrote names.
pub(super) async fn names(on: impl Into<On<'_>>, now: Moment) -> Result<Vec<SessionId>> {
    let statement =
        over!("exists (select 1 from pupils where pupils.session = sessions.id and name is not null)");
    ids(over(Kind::Names, statement, now), on).await
}

/// Sessions about which adults wrote for each other. What a template is made of stays with it.
pub(super) async fn notes(on: impl Into<On<'_>>, now: Moment) -> Result<Vec<SessionId>> {
    let statement = over!(
        "(exists (select 1 from debriefs where debriefs.session = sessions.id)
        or exists (select 1 from diamonds where diamonds.session = sessions.id)
        or exists (select 1 from readiness where readiness.session = sessions.id
                   and not exists (select 1 from templates where templates.session = sessions.id)))"
    );
    ids(over(Kind::Notes, statement, now), on).await
}

fn over<'v>(kind: Kind, statement: &'static str, now: Moment) -> Sql<'v> {
    let Days { usual, least, .. } = usual(kind);
    sql(statement).bind(kind.code()).bind(usual).bind(now.plus_days(-least).0).bind(now.0)
}

/// The days of a kind that organisations choose.
pub(super) fn usual(kind: Kind) -> Days {
    kind.days().unwrap_or(Days { usual: i64::MAX, least: i64::MAX, most: i64::MAX })
}

async fn ids(statement: Sql<'_>, on: impl Into<On<'_>>) -> Result<Vec<SessionId>> {
    Ok(statement.scalar_all::<String>(on).await?.into_iter().map(Into::into).collect())
}
