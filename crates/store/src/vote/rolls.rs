//! Who is entitled; and the severing, after which nothing tells who voted, or what.

use domain::id::RoundId;
use domain::refusal::Refusal;
use domain::vote::round::shuffle;
use domain::vote::severing::{Belongs, CountedWith, counted_with};

use crate::db::Db;
use crate::error::Result;
use crate::rows::count;
use crate::sql::{sql, sql_of_each};
use crate::tx::Tx;

/// How many may vote in a round, and how many have.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such round.
pub async fn counts(db: &Db, round: &RoundId) -> Result<(u32, u32)> {
    let row: Option<(i64, i64)> = sql(
        "select (select count(*) from roll where round = $1), (select count(*) from ballots where round = $1)
         from rounds where id = $1",
    )
    .bind(round.as_str())
    .fetch_optional(db)
    .await?;
    let (asked, voted) = row.ok_or(Refusal::NoSuchPage)?;
    Ok((count(asked)?, count(voted)?))
}

/// The statement of [`sever`]; the engines have two names for reading a list of JSON row by row.
macro_rules! write_severed {
    ($list:literal) => {
        concat!(
            "insert into ballots (id, round, pupil, group_id, organisation, choices)
             select $1 || '-' || (severed.value ->> 0), $1, null, severed.value ->> 1,
                    severed.value ->> 2, severed.value ->> 3
             from ",
            $list,
            " severed"
        )
    };
}

/// Severs the ballots of a round from those who cast them: every row is deleted, so that SQLite
/// overwrites it, and written again without its pupil, in a shuffled order, under its place in
/// that order as its id, with a group only where ten share it. In the closing transaction.
pub(crate) async fn sever(
    tx: &mut Tx,
    round: &RoundId,
    rows: Vec<Linked>,
    seed: u64,
    by_group: bool,
) -> Result<()> {
    let stay = severed(rows, seed, by_group);
    let stay: Vec<_> = stay
        .iter()
        .enumerate()
        .map(|(place, one)| (place, &one.group, &one.organisation, &one.choices))
        .collect();
    sql("delete from ballots where round = $1").bind(round.as_str()).execute(tx).await?;
    sql_of_each(write_severed!("json_each($2)"), write_severed!("json_array_elements(cast($2 as json))"))
        .bind(round.as_str())
        .bind(serde_json::to_string(&stay)?)
        .execute(tx)
        .await?;
    Ok(())
}

/// A ballot as it is read for the last time with where its pupil belongs: choices, group,
/// organisation.
pub(crate) type Linked = (String, String, String);

/// A ballot as it stays.
struct Severed {
    group: Option<String>,
    organisation: Option<String>,
    choices: String,
}

/// The ballots as they stay, in an order that only chance knows; with their groups only where
/// ballots may be counted by group, which words never are.
fn severed(rows: Vec<Linked>, seed: u64, by_group: bool) -> Vec<Severed> {
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
