//! By group: counted while a round is closed, from ballots that are in memory alone, and frozen beside its tallies. No
//! row says of which group a ballot was.

use std::collections::HashMap;

use domain::id::{GroupId, OrganisationId, PartnershipId, RoundId};
use domain::vote::ballot::Ballot;
use domain::vote::round::Round;
use domain::vote::severing::Belongs;
use domain::vote::suppression::{ByGroup, INSIDE, OnRoll, Profile, PublishedBreakdown, Roll, break_down};
use domain::vote::tally::PublishedTally;

use crate::db::Db;
use crate::error::Result;
use crate::rows::count;
use crate::sql::sql;
use crate::tx::Tx;

/// Who could vote in a round that is about to close: whose voice, and of which group it is.
pub(super) struct Voices(Vec<(String, Belongs, bool)>);

/// Everybody on the roll of a round. Of which group somebody is, is known by the card, or where all in the room are of
/// one group; a picture that was tapped for a day says what its pupil said at the door.
pub(super) async fn voices(tx: &mut Tx, round: &RoundId) -> Result<Voices> {
    let rows: Vec<(String, String, String, bool)> =
        sql("select roll.voter, roll.group_id, groups.organisation,
                 exists (select 1 from cards where cards.id = roll.voter and cards.group_id = roll.group_id)
                 or (select count(*) from session_groups where session_groups.session = pupils.session) = 1
                     as is_known
             from roll join groups on groups.id = roll.group_id join pupils on pupils.id = roll.pupil
             where roll.round = $1 order by roll.voter")
        .bind(round.as_str())
        .fetch_all(tx)
        .await?;
    let voice = |(voter, group, organisation, is_known): (String, String, String, bool)| {
        (voter, Belongs { group: group.into(), organisation: organisation.into() }, is_known)
    };
    Ok(Voices(rows.into_iter().map(voice).collect()))
}

impl Voices {
    /// The roll with what each of them cast.
    pub(super) fn cast(self, voters: Vec<String>, ballots: &[Ballot]) -> Roll {
        let mut cast: HashMap<String, &Ballot> = voters.into_iter().zip(ballots).collect();
        let is_known = self.0.iter().all(|(.., is_known)| *is_known);
        let one = |(voter, belongs, _): (String, Belongs, bool)| OnRoll {
            belongs,
            ballot: cast.remove(&voter).cloned(),
        };
        Roll { all: self.0.into_iter().map(one).collect(), is_known }
    }
}

/// Freezes both breakdowns of a round beside its tallies, in the transaction that closes it.
pub(super) async fn keep(
    tx: &mut Tx,
    round: &Round,
    published: &[PublishedTally; 2],
    roll: &Roll,
) -> Result<()> {
    for breakdown in break_down(round, published, roll) {
        sql("insert into breakdowns (round, profile, published) values ($1, $2, $3)")
            .bind(round.id.as_str())
            .bind(breakdown.profile.code())
            .bind(serde_json::to_string(&breakdown)?)
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// What may be seen of a round by group, once it is closed.
pub async fn of_round(db: &Db, round: &RoundId, profile: Profile) -> Result<Option<PublishedBreakdown>> {
    let published: Option<String> = sql("select published from breakdowns where round = $1 and profile = $2")
        .bind(round.as_str())
        .bind(profile.code())
        .scalar_optional(db)
        .await?;
    Ok(published.as_deref().map(serde_json::from_str).transpose()?)
}

/// A group, as a row names it.
pub struct Named {
    /// Which group.
    pub id: GroupId,
    /// What it is called now.
    pub name: String,
    /// The organisation that answers for it.
    pub organisation: OrganisationId,
    /// What that is called.
    pub of: String,
}

/// The names of all groups of a partnership, also of those that were put away.
pub async fn names(db: &Db, partnership: &PartnershipId) -> Result<Vec<Named>> {
    let rows: Vec<(String, String, String, String)> =
        sql("select groups.id, groups.name, organisations.id, organisations.name
             from groups join organisations on organisations.id = groups.organisation
             where organisations.partnership = $1 order by groups.id")
        .bind(partnership.as_str())
        .fetch_all(db)
        .await?;
    let named = |(id, name, organisation, of): (String, String, String, String)| Named {
        id: id.into(),
        name,
        organisation: organisation.into(),
        of,
    };
    Ok(rows.into_iter().map(named).collect())
}

/// Whether this round differs by few, on the roll or of those who voted, from some groups of an earlier one that was told
/// by group, but not from all of them: its tally and their rows would tell of those few.
pub(super) async fn differs_by_few(tx: &mut Tx, round: &Round, earlier: &str, voices: &Roll) -> Result<bool> {
    let published: Option<String> =
        sql("select published from breakdowns where round = $1 and profile = 'inside'")
            .bind(earlier)
            .scalar_optional(&mut *tx)
            .await?;
    let Some(published) = published else { return Ok(false) };
    let breakdown: PublishedBreakdown = serde_json::from_str(&published)?;
    if matches!(breakdown.found, ByGroup::Not(_)) {
        return Ok(false);
    }
    let rows: Vec<(String, i64, i64)> =
        sql("select earlier.group_id, count(*), count(here.pupil) from roll earlier
         left join roll here on here.round = $1 and here.pupil = earlier.pupil
         where earlier.round = $2 group by earlier.group_id order by earlier.group_id")
        .bind(round.id.as_str())
        .bind(earlier)
        .fetch_all(&mut *tx)
        .await?;
    let group =
        |(group, then, now): (String, i64, i64)| Ok((GroupId::from(group), count(then)?, count(now)?));
    let groups = rows.into_iter().map(group).collect::<Result<Vec<_>>>()?;
    let beyond: i64 = sql("select count(*) from roll where round = $1
           and pupil not in (select pupil from roll where round = $2)")
    .bind(round.id.as_str())
    .bind(earlier)
    .scalar_one(tx)
    .await?;
    let on_roll = breakdown.found.differs_by(&groups, count(beyond)?);
    let voted = breakdown.found.turnout_differs_by(round, voices);
    Ok([on_roll, voted].into_iter().flatten().any(|by| by < INSIDE))
}
