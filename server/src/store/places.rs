//! Where a session can be held.

use domain::id::{PartnershipId, SessionId};
use domain::organisation::Place;

use super::db::{Db, on_pool, on_tx};
use super::error::Result;

/// Adds a place.
pub async fn insert(db: &Db, place: &Place) -> Result<()> {
    on_tx!(db, tx => sqlx::query("insert into places (id, partnership, name, features) values ($1, $2, $3, $4)")
        .bind(place.id.as_str()).bind(place.partnership.as_str()).bind(&place.name).bind(&place.features)
        .execute(&mut *tx).await?.rows_affected());
    Ok(())
}

/// The places of a partnership, by name.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<Place>> {
    let rows: Vec<Row> = on_pool!(db, pool => sqlx::query_as(
        "select id, partnership, name, features from places where partnership = $1 order by name, id"
    ).bind(partnership.as_str()).fetch_all(pool).await?);
    Ok(rows.into_iter().map(read).collect())
}

/// The places that pupils of a session can tap: those of its partnership, by name.
pub async fn for_session(db: &Db, session: &SessionId) -> Result<Vec<Place>> {
    let rows: Vec<Row> = on_pool!(db, pool => sqlx::query_as(
        "select places.id, places.partnership, places.name, places.features
         from sessions
         join organisations on organisations.id = sessions.organisation
         join places on places.partnership = organisations.partnership
         where sessions.id = $1 order by places.name, places.id"
    ).bind(session.as_str()).fetch_all(pool).await?);
    Ok(rows.into_iter().map(read).collect())
}

type Row = (String, String, String, String);

fn read((id, partnership, name, features): Row) -> Place {
    Place { id: id.into(), partnership: partnership.into(), name, features }
}
