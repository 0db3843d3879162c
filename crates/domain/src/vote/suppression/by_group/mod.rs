//! By group: who gave which answer, of each group and each organisation. Counted while a round is closed, from its
//! ballots and its roll, after its tally and beside it; then there are no ballots.

mod columns;
mod rows;

use serde::{Deserialize, Serialize};

use super::cell::{Shown, nearest_five};
use super::flow::{Grid, GridRow, Hidden, protect};
use super::thresholds::Profile;
use crate::id::{GroupId, OptionId, OrganisationId, RoundId};
use crate::partnership::doubt::Share;
use crate::vote::ballot::Ballot;
use crate::vote::round::Round;
use crate::vote::severing::Belongs;
use crate::vote::tally::PublishedTally;
use rows::Place;

/// The form in which breakdowns are frozen now. Older ones are read as they are.
const VERSION: u8 = 1;

/// Everybody who could vote, for no eyes.
pub struct Roll {
    /// Each of them.
    pub all: Vec<OnRoll>,
    /// Whether it is known of which group each of them is: by their card, or because everybody in their room is.
    pub is_known: bool,
}

/// One who could vote.
pub struct OnRoll {
    /// The group and its organisation.
    pub belongs: Belongs,
    /// What this one cast, if anything.
    pub ballot: Option<Ballot>,
}

/// What may be shown of a round by group, frozen. Only [`break_down`] makes one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedBreakdown {
    /// By which form it was frozen.
    pub version: u8,
    /// Which round was counted.
    pub round: RoundId,
    /// For whose eyes.
    pub profile: Profile,
    /// The rows, or why there are none.
    pub found: ByGroup,
}

/// Rows, or why there are none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ByGroup {
    /// At least half of the answers are shown.
    Rows {
        /// What each figure of a row counts.
        columns: Vec<Column>,
        /// The rows, each after the row that it is a part of.
        rows: Vec<GroupRow>,
    },
    /// Nothing is shown by group.
    Not(NotByGroup),
}

/// Why nothing is shown by group. That it is not tells nothing of any ballot but that some were too few.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotByGroup {
    /// All are of one group, or all groups are so small that they are counted together.
    OneGroup,
    /// Pupils came by pictures into a room of several groups, and nobody looked which was whose.
    GroupUnknown,
    /// Papers or hands were counted too, and nobody knows of which group they are.
    ByAdults,
    /// The tally has no exact figures of what would be told.
    NoFigures,
    /// Too many of the figures are small.
    TooSmall,
}

/// What a figure of a row counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Column {
    /// Those who chose this option, or said yes to it.
    Answer(OptionId),
    /// Those who said none of these.
    NoneOfThese,
    /// All others who voted.
    Others,
}

/// Whom a row counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Circle {
    /// One group.
    Group(GroupId),
    /// Small groups of one organisation, together.
    SmallGroups(OrganisationId),
    /// All of an organisation: its rows stand below and add up to it.
    Organisation(OrganisationId),
    /// Small groups of several organisations, together.
    Rest,
}

/// One row, as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupRow {
    /// Whom it counts.
    pub circle: Circle,
    /// The groups in it.
    pub groups: Vec<GroupId>,
    /// Of which row it is a part; none for one that is a part of the whole.
    pub part_of: Option<usize>,
    /// How many are on its list. It is for adults of its own organisation, and no face for those outside has it.
    pub asked: Shown,
    /// How many of them voted; no face for those outside has it.
    pub voted: Shown,
    /// How many gave each answer, in the order of the columns.
    pub cells: Vec<Shown>,
}

/// Makes both breakdowns of a round, inside and outside, beside its tallies. What is hidden inside is hidden outside;
/// the answers are told one by one, or else as "chosen" and "not chosen", or not at all.
#[must_use]
pub fn break_down(round: &Round, faces: &[PublishedTally; 2], roll: &Roll) -> [PublishedBreakdown; 2] {
    let found = told(round, faces, roll).unwrap_or_else(|why| [ByGroup::Not(why), ByGroup::Not(why)]);
    let [inside, outside] = found;
    [(Profile::Inside, inside), (Profile::Outside, outside)].map(|(profile, found)| PublishedBreakdown {
        version: VERSION,
        round: round.id.clone(),
        profile,
        found,
    })
}

fn told(
    round: &Round,
    [inside, outside]: &[PublishedTally; 2],
    roll: &Roll,
) -> Result<[ByGroup; 2], NotByGroup> {
    if inside.on_paper || inside.by_hand.is_some() {
        return Err(NotByGroup::ByAdults);
    }
    let places = rows::places(round, roll);
    if places.len() < 2 {
        return Err(NotByGroup::OneGroup);
    }
    if !roll.is_known {
        return Err(NotByGroup::GroupUnknown);
    }
    let mut why = NotByGroup::NoFigures;
    if round.terms.is_sensitive() {
        return Err(why);
    }
    for columns in columns::to_try(round, inside) {
        let Some(whole) = columns::whole(inside, &columns) else { continue };
        let Some(grid) = rows::grid(round, roll, &columns, &places) else { continue };
        if (0..=columns.len()).any(|at| whole.get(at) != Some(&grid.whole(at))) {
            continue;
        }
        why = NotByGroup::TooSmall;
        let Some(hidden) =
            protect(&grid, Profile::Inside, None).filter(|hidden| grid.shows_half(&hidden.all))
        else {
            continue;
        };
        let open = columns::are_open(outside, &columns, &whole);
        let less = protect(&grid, Profile::Outside, Some(&hidden));
        let less = less.filter(|less| open && grid.shows_half(&less.all));
        let face = |by, hidden: &Hidden| ByGroup::Rows {
            columns: columns.clone(),
            rows: rows_of(&places, &grid, by, hidden),
        };
        let outside = less.map_or(ByGroup::Not(why), |less| face(Profile::Outside, &less.all));
        return Ok([face(Profile::Inside, &hidden.all), outside]);
    }
    Err(why)
}

fn rows_of(places: &[Place], grid: &Grid, by: Profile, hidden: &Hidden) -> Vec<GroupRow> {
    let shown = |people: u32, hidden: bool| match by {
        _ if hidden => Shown::Hidden,
        Profile::Inside => Shown::Count(people),
        Profile::Outside => Shown::About(nearest_five(people)),
    };
    let row = |(place, (row, hidden)): (&Place, (&GridRow, &Vec<bool>))| {
        let turnout = |people: u32, hidden: bool| shown(people, hidden || by == Profile::Outside);
        GroupRow {
            circle: place.circle.clone(),
            groups: place.groups.clone(),
            part_of: place.part_of,
            asked: turnout(row.asked(), false),
            voted: turnout(row.voted(), hidden.last() != Some(&false)),
            cells: row.answers().iter().zip(hidden).map(|(people, hidden)| shown(*people, *hidden)).collect(),
        }
    };
    places.iter().zip(grid.rows.iter().zip(hidden)).map(row).collect()
}

impl GroupRow {
    /// How many of those who voted gave an answer, where both are told exactly.
    pub fn share(&self, column: usize) -> Option<Share> {
        let (Some(Shown::Count(part)), Shown::Count(whole)) = (self.cells.get(column).copied(), self.voted)
        else {
            return None;
        };
        Some(Share { part: usize::try_from(part).ok()?, whole: usize::try_from(whole).ok()? })
    }
}

impl ByGroup {
    /// By how few another roll differs from some of these rows together, where it does not differ least from all of them
    /// or from none. `groups` says of each group how many were on its list and how many of them are on the other roll,
    /// and `beyond` how many of that were on no list.
    pub fn differs_by(&self, groups: &[(GroupId, u32, u32)], beyond: u32) -> Option<u32> {
        let of = |row: &GroupRow| {
            let own = groups.iter().filter(|(group, ..)| row.groups.contains(group));
            own.fold((0_u32, 0_u32), |(all, both), (_, list, there)| (all + list, both + there))
        };
        differ(&self.leaves().map(of).collect::<Vec<_>>(), beyond)
    }

    /// The same in how many voted: so a later round of the same roll, in which hardly anybody else voted, differs by few
    /// too. Of a row that does not tell how many of it voted then, as many did as now, if that is most of its list.
    pub fn turnout_differs_by(&self, round: &Round, later: &Roll) -> Option<u32> {
        let voters = rows::voters(round, later);
        let of = |row: &GroupRow| {
            let own = voters.iter().filter(|group| row.groups.contains(&group.belongs.group));
            let now: u32 = own.map(|group| group.voted).sum();
            let list = row.asked.count().unwrap_or(0);
            (row.voted.count().unwrap_or(if 2 * now > list { now } else { list }), now)
        };
        let rows: Vec<(u32, u32)> = self.leaves().map(of).collect();
        let all: u32 = voters.iter().map(|group| group.voted).sum();
        let beyond = rows.iter().fold(all, |beyond, (_, now)| beyond.saturating_sub(*now));
        differ(&rows, beyond)
    }

    /// The rows that are no sum of others; none where nothing is shown by group.
    fn leaves(&self) -> impl Iterator<Item = &GroupRow> {
        let rows: &[GroupRow] = if let Self::Rows { rows, .. } = self { rows.as_slice() } else { &[] };
        rows.iter().filter(|row| !matches!(row.circle, Circle::Organisation(_)))
    }
}

/// By how few what is there now differs from some rows together, of which each had so many then and has so many now; and
/// none where it differs least from all of them or from none. `beyond` are in no row.
fn differ(rows: &[(u32, u32)], beyond: u32) -> Option<u32> {
    let taken = rows.iter().filter(|(then, now)| 2 * *now > *then).count();
    let by: u32 = rows.iter().map(|(then, now)| (*now).min(then.abs_diff(*now))).sum();
    (taken > 0 && taken < rows.len()).then_some(by + beyond)
}

#[cfg(test)]
mod tests;
