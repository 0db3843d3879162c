//! Who is entitled; and the severing, after which nothing tells who voted, or what.

use domain::id::RoundId;
use domain::refusal::Refusal;
use domain::vote::round::shuffle;
use domain::vote::severing::{Belongs, CountedWith, counted_with};

use crate::db::{Db, on_pool};
use crate::error::Result;
use crate::rows::count;

/// How many may vote in a round, and how many have.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such round.
pub async fn counts(db: &Db, round: &RoundId) -> Result<(u32, u32)> {
    let row: Option<(i64, i64)> = on_pool!(db, pool => sqlx::query_as(
        "select (select count(*) from roll where round = $1), (select count(*) from ballots where round = $1)
         from rounds where id = $1"
    ).bind(round.as_str()).fetch_optional(pool).await?);
    let (asked, voted) = row.ok_or(Refusal::NoSuchPage)?;
    Ok((count(asked)?, count(voted)?))
}

/// Severs the ballots of a round from those who cast them: every row is deleted, so that SQLite
/// overwrites it, and written again without its pupil, in a shuffled order, under its place in
/// that order as its id, with a group only where ten share it. Inside the closing transaction.
macro_rules! sever {
    ($tx:expr, $round:expr, $rows:expr, $seed:expr, $by_group:expr) => {{
        sqlx::query("delete from ballots where round = $1").bind($round.as_str()).execute(&mut *$tx).await?;
        for (place, severed) in $crate::vote::rolls::severed($rows, $seed, $by_group).into_iter().enumerate()
        {
            sqlx::query(
                "insert into ballots (id, round, pupil, group_id, organisation, choices)
                 values ($1, $2, null, $3, $4, $5)",
            )
            .bind(format!("{}-{place}", $round))
            .bind($round.as_str())
            .bind(severed.group)
            .bind(severed.organisation)
            .bind(severed.choices)
            .execute(&mut *$tx)
            .await?;
        }
    }};
}
pub(crate) use sever;

/// A ballot as it is read for the last time with where its pupil belongs: choices, group,
/// organisation.
pub(crate) type Linked = (String, String, String);

/// A ballot as it stays.
pub(crate) struct Severed {
    pub(crate) group: Option<String>,
    pub(crate) organisation: Option<String>,
    pub(crate) choices: String,
}

/// The ballots as they stay, in an order that only chance knows; with their groups only where
/// ballots may be counted by group, which words never are.
pub(crate) fn severed(rows: Vec<Linked>, seed: u64, by_group: bool) -> Vec<Severed> {
    let belongs = |(_, group, organisation): &Linked| Belongs {
        group: group.as_str().into(),
        organisation: organisation.as_str().into(),
    };
    let circles = counted_with(&rows.iter().map(belongs).collect::<Vec<_>>());
    let mut stay: Vec<Severed> = rows
        .into_iter()
        .zip(circles)
        .map(|((choices, ..), circle)| match circle {
            _ if !by_group => Severed { group: None, organisation: None, choices },
            CountedWith::Group(id) => Severed { group: Some(id.0), organisation: None, choices },
            CountedWith::Organisation(id) => Severed { group: None, organisation: Some(id.0), choices },
            CountedWith::All => Severed { group: None, organisation: None, choices },
        })
        .collect();
    shuffle(&mut stay, seed);
    stay
}
