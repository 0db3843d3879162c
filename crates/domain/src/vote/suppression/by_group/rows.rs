//! Which rows there are: a group where enough of it voted, else the small groups of an organisation together, else of
//! several. The rows of an organisation that has more than one have their sum above them.

use std::collections::{BTreeMap, BTreeSet};

use super::{Circle, Column, OnRoll, Roll, columns};
use crate::id::{GroupId, OrganisationId};
use crate::vote::ballot::Ballot;
use crate::vote::round::Round;
use crate::vote::severing::{Belongs, CountedWith, Voters, counted_with};
use crate::vote::suppression::flow::{Grid, GridRow};
use crate::vote::taken_off::is_emptied;

/// A row before anything is counted.
pub(super) struct Place {
    pub(super) circle: Circle,
    pub(super) groups: Vec<GroupId>,
    pub(super) part_of: Option<usize>,
}

/// The rows of a round; fewer than two where nothing can be told by group.
pub(super) fn places(round: &Round, roll: &Roll) -> Vec<Place> {
    let groups = voters(round, roll);
    let mut circles: BTreeMap<CountedWith, Vec<&Belongs>> = BTreeMap::new();
    for (group, circle) in groups.iter().zip(counted_with(&groups)) {
        circles.entry(circle).or_default().push(&group.belongs);
    }
    let organisations: BTreeSet<&OrganisationId> =
        groups.iter().map(|group| &group.belongs.organisation).collect();
    let mut places = Vec::new();
    for organisation in organisations {
        let rows: Vec<(&CountedWith, &Vec<&Belongs>)> = circles
            .iter()
            .filter(|(circle, groups)| **circle != CountedWith::All && has(groups, organisation))
            .collect();
        let is_whole = circles.get(&CountedWith::All).is_none_or(|rest| !has(rest, organisation));
        let has_sum = is_whole && rows.len() > 1 && rows.len() < circles.len();
        let part_of = has_sum.then_some(places.len());
        if has_sum {
            let all = rows.iter().flat_map(|(_, groups)| ids(groups)).collect();
            places.push(Place {
                circle: Circle::Organisation(organisation.clone()),
                groups: all,
                part_of: None,
            });
        }
        for (circle, groups) in rows {
            let circle = match circle {
                CountedWith::Group(group) => Circle::Group(group.clone()),
                CountedWith::Organisation(_) | CountedWith::All => Circle::SmallGroups(organisation.clone()),
            };
            places.push(Place { circle, groups: ids(groups), part_of });
        }
    }
    let rest = circles.get(&CountedWith::All);
    places.extend(rest.map(|rest| Place { circle: Circle::Rest, groups: ids(rest), part_of: None }));
    places
}

fn has(groups: &[&Belongs], organisation: &OrganisationId) -> bool {
    groups.iter().any(|one| one.organisation == *organisation)
}

fn ids(groups: &[&Belongs]) -> Vec<GroupId> {
    groups.iter().map(|one| one.group.clone()).collect()
}

/// Each group on the roll, and how many of it voted.
pub(super) fn voters(round: &Round, roll: &Roll) -> Vec<Voters> {
    let mut voted: BTreeMap<&Belongs, u32> = BTreeMap::new();
    for one in &roll.all {
        *voted.entry(&one.belongs).or_default() += u32::from(counted(round, one).is_some());
    }
    voted.into_iter().map(|(belongs, voted)| Voters { belongs: belongs.clone(), voted }).collect()
}

/// The ballot of one on the roll, if it counts: one on which nothing is left that can be chosen does not.
fn counted<'a>(round: &Round, one: &'a OnRoll) -> Option<&'a Ballot> {
    one.ballot.as_ref().filter(|ballot| !is_emptied(ballot, round))
}

/// The true counts of these rows; none where a ballot is in no column.
pub(super) fn grid(round: &Round, roll: &Roll, columns: &[Column], places: &[Place]) -> Option<Grid> {
    let mut rows: Vec<GridRow> = places
        .iter()
        .map(|place| GridRow { part_of: place.part_of, counts: vec![0; columns.len() + 1] })
        .collect();
    for one in &roll.all {
        let column = match counted(round, one) {
            Some(ballot) => columns::column_of(round, columns, ballot)?,
            None => columns.len(),
        };
        for (place, row) in places.iter().zip(&mut rows) {
            if place.groups.contains(&one.belongs.group) {
                *row.counts.get_mut(column)? += 1;
            }
        }
    }
    Some(Grid { rows })
}
