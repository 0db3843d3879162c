//! Figures by group, read beside all else that is said of the round: both tallies, who is on the list of each group,
//! how many of it voted. What is the least, and what the greatest value that a hidden figure can have?

use std::collections::BTreeMap;

use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOutcome, Variable};
use proptest::test_runner::{RngAlgorithm, TestRng};
use rand::RngExt;
use serde_json::Value;

use super::rounds::{Kind, round, rounds};
use crate::id::OptionId;
use crate::time::Moment;
use crate::vote::ballot::{Ballot, Marks};
use crate::vote::round::Round;
use crate::vote::severing::Belongs;
use crate::vote::suppression::rules::{EngineRule, without};
use crate::vote::suppression::{AskedBefore, OnRoll, Roll, break_down, count_and_publish};

/// A round, and who could vote in it.
fn random_round(random: &mut TestRng, kind: Kind) -> (Round, Roll) {
    let options = random.random_range(2..=3_usize);
    let round = round(kind.terms(1), &vec![10; options]);
    let likes: Vec<usize> = (0..options).flat_map(|at| vec![at; random.random_range(1..8)]).collect();
    let mut all = Vec::new();
    // In half of the rounds everybody votes: where few do not, little can be told.
    let most_absent = if random.random_range(0..2) == 0 { 0 } else { 3 };
    for organisation in 0..random.random_range(2..=3) {
        for group in 0..random.random_range(1..=2) {
            let belongs = Belongs {
                group: format!("g{organisation}{group}").into(),
                organisation: format!("o{organisation}").into(),
            };
            let absent = random.random_range(0..=most_absent);
            let most = if random.random_range(0..3) == 0 { 60 } else { 26 };
            for _ in 0..random.random_range(6..=most) {
                let votes = random.random_range(0..24) >= absent;
                let ballot = votes.then(|| cast(random, kind, &round, &likes));
                all.push(OnRoll { belongs: belongs.clone(), ballot });
            }
        }
    }
    (round, Roll { all, is_known: true })
}

fn cast(random: &mut TestRng, kind: Kind, round: &Round, likes: &[usize]) -> Ballot {
    let option = |at: usize| OptionId::from(format!("o{at:02}"));
    let first = likes[random.random_range(0..likes.len())];
    let second = likes[random.random_range(0..likes.len())];
    let marks = match random.random_range(0..12) {
        0 => Marks::none_of_these(),
        1..6 if kind == Kind::Pick && second != first => Marks::picks([option(first), option(second)]),
        _ => Marks::picks([option(first)]),
    };
    round.accept(&marks).unwrap()
}

/// What a reader has: a face by group, and beside it a tally, the lists and the turnout.
struct Told {
    tally: Value,
    columns: Vec<Value>,
    rows: Vec<Value>,
    asked: Vec<f64>,
    voted: Vec<f64>,
    /// How many gave each answer, which no reader has: what is small must stay open.
    truth: Vec<Vec<f64>>,
    threshold: f64,
}

/// What two readers have, one of both faces and one of the outside face alone.
fn told(round: &Round, roll: &Roll) -> [Option<Told>; 2] {
    let ballots: Vec<Ballot> = roll.all.iter().filter_map(|one| one.ballot.clone()).collect();
    let asked = u32::try_from(roll.all.len()).unwrap();
    let tallies = count_and_publish(round.clone(), asked, &ballots, Moment(1), &AskedBefore::Never).unwrap();
    let faces = break_down(round, &tallies, roll);
    let mut turnout: BTreeMap<&str, (f64, f64)> = BTreeMap::new();
    for one in &roll.all {
        let (asked, voted) = turnout.entry(one.belongs.group.as_str()).or_default();
        *asked += 1.0;
        *voted += if one.ballot.is_some() { 1.0 } else { 0.0 };
    }
    let read = |face: Value, tally: Value, threshold: f64| -> Option<Told> {
        let table = &face["found"]["rows"];
        let rows = table["rows"].as_array()?.clone();
        let of = |row: &Value| {
            let groups = row["groups"].as_array().unwrap().iter();
            let each = groups.map(|group| turnout[group.as_str().unwrap()]);
            each.fold((0.0, 0.0), |all, one| (all.0 + one.0, all.1 + one.1))
        };
        let (asked, voted) = rows.iter().map(of).unzip();
        let columns = table["columns"].as_array()?.clone();
        let truth = rows.iter().map(|row| true_counts(roll, &columns, row)).collect();
        Some(Told { tally, columns, rows, asked, voted, truth, threshold })
    };
    let value = |at: usize, threshold| {
        let face = serde_json::to_value(&faces[at]).unwrap();
        read(face, serde_json::to_value(&tallies[at]).unwrap(), threshold)
    };
    [value(0, 5.0), value(1, 10.0)]
}

fn true_counts(roll: &Roll, columns: &[Value], row: &Value) -> Vec<f64> {
    let mut counts = vec![0.0; columns.len()];
    let groups = row["groups"].as_array().unwrap();
    for one in roll.all.iter().filter(|one| groups.iter().any(|id| *id == *one.belongs.group.as_str())) {
        let Some(ballot) = &one.ballot else { continue };
        let picked = |id: &Value| ballot.choices().iter().any(|choice| *id == *choice.option.as_str());
        let is_in = |column: &Value| match column.as_str() {
            Some("none-of-these") => ballot.choices().is_empty(),
            Some(_) => true,
            None => picked(&column["answer"]),
        };
        counts[columns.iter().position(is_in).unwrap()] += 1.0;
    }
    counts
}

fn range(shown: &Value) -> (f64, f64) {
    match (shown["count"].as_f64(), shown["about"].as_f64()) {
        (Some(exact), _) => (exact, exact),
        (_, Some(about)) => ((about - 2.0).max(10.0), about + 2.0),
        _ => (0.0, 1e4),
    }
}

impl Told {
    /// What the tally says of a column, the last of which is who did not vote.
    fn whole(&self, column: usize) -> (f64, f64) {
        let tally = &self.tally;
        let Some(column) = self.columns.get(column) else {
            let (asked, voted) = (range(&tally["asked"]), range(&tally["voted"]));
            return ((asked.0 - voted.1).max(0.0), asked.1 - voted.0);
        };
        let is_it = |line: &&Value| line["option"]["id"] == column["answer"];
        match column.as_str() {
            Some("none-of-these") => range(&tally["none"]),
            Some(_) => (0.0, 1e4),
            None => range(&tally["lines"].as_array().unwrap().iter().find(is_it).unwrap()["shown"]),
        }
    }

    /// What is known of one figure.
    fn known(&self, row: usize, column: usize, in_the_room: bool) -> (f64, f64) {
        let (said, asked) = (&self.rows[row], self.asked[row]);
        match said["cells"].get(column) {
            Some(shown) => range(shown),
            None if in_the_room => (asked - self.voted[row], asked - self.voted[row]),
            None => match said["voted"]["count"].as_f64() {
                Some(voted) => (asked - voted, asked - voted),
                None => (0.0, asked),
            },
        }
    }

    fn width(&self, goal: (usize, usize), in_the_room: bool) -> f64 {
        let best = |direction| self.solve(goal, in_the_room, direction);
        best(OptimizationDirection::Maximize) - best(OptimizationDirection::Minimize)
    }

    fn solve(&self, goal: (usize, usize), in_the_room: bool, direction: OptimizationDirection) -> f64 {
        let mut problem = Problem::new(direction);
        let columns = self.columns.len();
        let variables: Vec<Vec<Variable>> = (0..self.rows.len())
            .map(|row| {
                let variable = |column: usize| {
                    let weight = if (row, column) == goal { 1.0 } else { 0.0 };
                    problem.add_var(weight, self.known(row, column, in_the_room))
                };
                (0..=columns).map(variable).collect()
            })
            .collect();
        let part_of =
            |row: usize| self.rows[row]["part_of"].as_u64().map(|row| usize::try_from(row).unwrap());
        let all = 0..self.rows.len();
        for (row, asked) in self.asked.iter().enumerate() {
            let sum = variables[row].iter().map(|cell| (*cell, 1.0));
            problem.add_constraint(sum, ComparisonOp::Eq, *asked);
            let parts: Vec<usize> = all.clone().filter(|one| part_of(*one) == Some(row)).collect();
            for (column, cell) in variables[row].iter().enumerate().filter(|_| !parts.is_empty()) {
                let sum = parts.iter().map(|part| (variables[*part][column], 1.0));
                problem.add_constraint(sum.chain([(*cell, -1.0)]), ComparisonOp::Eq, 0.0);
            }
        }
        let tops: Vec<_> = all.filter(|row| part_of(*row).is_none()).map(|row| &variables[row]).collect();
        for column in 0..=columns {
            let (low, high) = self.whole(column);
            for (than, bound) in [(ComparisonOp::Ge, low), (ComparisonOp::Le, high)] {
                problem.add_constraint(tops.iter().map(|row| (row[column], 1.0)), than, bound);
            }
        }
        match problem.solve().unwrap() {
            SolveOutcome::Solution(solution) => solution.objective(),
            SolveOutcome::Interrupted(_) => panic!("the program was not solved"),
        }
    }

    /// Whether few gave an answer, or all but few: whoever knows a turnout still must not know such a figure.
    fn is_small(&self, row: usize, column: usize) -> bool {
        let (voted, truth) = (self.voted[row], &self.truth[row]);
        let tells_all = truth.iter().any(|people| voted < people + self.threshold);
        // A nought is small outside alone.
        let least = if self.threshold > 5.0 { 0.0 } else { 1.0 };
        voted < 10.0 || tells_all || (least..self.threshold).contains(&truth[column])
    }

    /// Figures that somebody could narrow down too far; `inside` is what both faces together tell.
    fn narrow(&self, inside: &Self) -> Vec<String> {
        let mut found = Vec::new();
        let not = self.columns.len();
        let absent = |row: usize| self.asked[row] - self.voted[row];
        let leaves = (0..self.rows.len()).filter(|row| self.rows[*row]["part_of"].is_null());
        let in_all: f64 = leaves.map(absent).sum();
        for row in 0..self.rows.len() {
            for column in 0..not {
                let nought =
                    inside.rows[row]["cells"][column]["count"] == 0 || inside.whole(column) == (0.0, 0.0);
                let width = match &self.rows[row]["cells"][column] {
                    _ if nought || !self.is_small(row, column) => 1e4,
                    hidden if hidden == "hidden" => self.width((row, column), true),
                    _ => 0.0,
                };
                if width < self.threshold - 1e-6 {
                    found.push(format!("{row}, {column}: {width} wide in {:?}", self.rows));
                }
            }
            // Exact inside, and for those outside no secret where it is nobody or not few.
            let is_told = inside.rows[row]["voted"] != "hidden";
            let is_secret = self.threshold > 5.0 && (0.5..self.threshold).contains(&absent(row));
            let is_open = is_told && !is_secret;
            let width = if is_open { 1e4 } else { self.width((row, not), false) };
            if (is_told && (1.0..5.0).contains(&absent(row))) || width < self.threshold.min(in_all) - 1e-6 {
                found.push(format!("{row}: {} did not vote, {width} wide in {:?}", absent(row), self.rows));
            }
        }
        found
    }
}

/// What is found in so many rounds, and in how many of them each face has rows.
fn tried(kind: Kind) -> (Vec<String>, [u32; 2]) {
    let mut random = TestRng::from_seed(RngAlgorithm::ChaCha, &[13; 32]);
    let (mut found, mut published) = (Vec::new(), [0, 0]);
    for _ in 0..rounds(2_000) {
        let (round, roll) = random_round(&mut random, kind);
        let [Some(inside), outside] = told(&round, &roll) else { continue };
        published[0] += 1;
        found.extend(inside.narrow(&inside));
        if let Some(outside) = outside {
            published[1] += 1;
            found.extend(outside.narrow(&inside));
        }
    }
    (found, published)
}

fn nothing_is_found(kind: Kind) {
    let (found, [inside, outside]) = tried(kind);
    println!("{kind:?}: {inside} rounds by group inside, {outside} outside");
    assert_eq!(found.first(), None, "{} in all", found.len());
    assert!(inside > 0, "nothing was told by group");
}

#[test]
fn nothing_is_found_by_group_in_rounds_with_one_answer() {
    nothing_is_found(Kind::Choice);
}

#[test]
fn nothing_is_found_by_group_in_rounds_of_picks() {
    nothing_is_found(Kind::Pick);
}

#[test]
fn without_the_flow_the_attacker_wins_by_group() {
    assert_ne!(without(EngineRule::Flow, || tried(Kind::Choice).0).first(), None);
}

#[test]
fn without_the_list_the_attacker_learns_how_many_did_not_vote() {
    assert_ne!(without(EngineRule::List, || tried(Kind::Choice).0).first(), None);
}
