//! The key of a round, from its opening to its close. Table `round_keys` holds those that several
//! servers share; all others are files ([`crate::vault`]).

use std::collections::BTreeSet;
use std::sync::Arc;

use domain::id::RoundId;

use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vault::{Place, RoundKey, all_files, destroy_file, make_file, read_file};

/// Makes the key of a round, in the transaction that opens it: no ballot is ever without.
pub(crate) async fn make(db: &Db, tx: &mut Tx, round: &RoundId) -> Result<()> {
    match db.vault().place() {
        Place::Folder(folder) => {
            let key = make_file(folder, round).await?;
            db.vault().hold(round, key);
        }
        Place::Sealed(secret) => {
            let sealed = secret.make(round)?;
            sql("insert into round_keys (round, sealed) values ($1, $2)")
                .bind(round.as_str())
                .bind(sealed.as_slice())
                .execute(tx)
                .await?;
            // It is read when the first pupil comes: who opens may still be sent back.
            db.vault().forget(round);
        }
    }
    Ok(())
}

/// The key of an open round; none when it is not here, and then nobody can read its ballots.
pub(crate) async fn find(db: &Db, round: &RoundId) -> Result<Option<Arc<RoundKey>>> {
    if let Some(held) = db.vault().held(round) {
        return Ok(Some(held));
    }
    let found = match db.vault().place() {
        Place::Folder(folder) => read_file(folder, round).await?,
        Place::Sealed(secret) => {
            let sealed: Option<Vec<u8>> = sql("select sealed from round_keys where round = $1")
                .bind(round.as_str())
                .scalar_optional(db)
                .await?;
            sealed.and_then(|sealed| secret.open(round, &sealed))
        }
    };
    Ok(found.map(|key| db.vault().hold(round, key)))
}

/// Takes the sealed key of a round out of the database, in the transaction that closes it.
pub(crate) async fn remove(tx: &mut Tx, round: &RoundId) -> Result<()> {
    sql("delete from round_keys where round = $1").bind(round.as_str()).execute(tx).await?;
    Ok(())
}

/// Destroys the key of a closed round: from here on nobody reads its ballots, wherever they still lie.
pub(crate) async fn destroy(db: &Db, round: &RoundId) -> Result<()> {
    db.vault().forget(round);
    match db.vault().place() {
        Place::Folder(folder) => destroy_file(folder, round).await,
        Place::Sealed(_) => Ok(()),
    }
}

/// Destroys the keys of closed rounds that are left where a server was killed between the close and
/// the destruction, or where another server closed the round. Gives the open rounds that have ballots
/// and no key here: the database was brought from elsewhere, or the servers have several secrets.
pub async fn sweep(db: &Db) -> Result<Vec<RoundId>> {
    let mut here: BTreeSet<RoundId> = db.vault().all_held().into_iter().collect();
    if let Place::Folder(folder) = db.vault().place() {
        here.extend(all_files(folder).await?);
    }
    for round in here {
        let closed: i64 = sql("select count(*) from rounds where id = $1 and closed_at is not null")
            .bind(round.as_str())
            .scalar_one(db)
            .await?;
        if closed > 0 {
            destroy(db, &round).await?;
        }
    }
    let with_ballots: Vec<String> =
        sql("select id from rounds where opened_at is not null and closed_at is null
             and (exists (select 1 from ballots where ballots.round = rounds.id)
                  or exists (select 1 from papers where papers.round = rounds.id)
                  or exists (select 1 from hands where hands.round = rounds.id)) order by id")
        .scalar_all(db)
        .await?;
    let mut lost = Vec::new();
    for round in with_ballots.into_iter().map(RoundId::from) {
        if find(db, &round).await?.is_none() {
            lost.push(round);
        }
    }
    Ok(lost)
}
