//! Tables by groups, against a linear program: what is the least, and what the greatest value that a
//! hidden figure can have beside all that both faces show?

use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOutcome, Variable};
use proptest::test_runner::{RngAlgorithm, TestRng};
use rand::RngExt;
use serde_json::Value;

use super::rounds::rounds;
use crate::vote::suppression::rules::{EngineRule, without};
use crate::vote::suppression::{Row, Sums, TrueTable, publish_table};

/// A tree of three floors: all, two to four organisations, and groups of ten or more.
fn table(random: &mut TestRng, sums: Sums) -> TrueTable {
    let columns = random.random_range(2..=4_usize);
    let mut rows = vec![Row { part_of: None, voted: 0, counts: vec![0; columns] }];
    for _ in 0..random.random_range(2..=4) {
        let organisation = rows.len();
        rows.push(Row { part_of: Some(0), voted: 0, counts: vec![0; columns] });
        for _ in 0..random.random_range(0..=3) {
            rows.push(group(random, organisation, columns, sums));
        }
        if rows.len() == organisation + 1 {
            rows[organisation] = group(random, 0, columns, sums);
        }
    }
    for row in (1..rows.len()).rev() {
        let is_leaf = !rows.iter().any(|one| one.part_of == Some(row));
        let (counts, voted) = (rows[row].counts.clone(), rows[row].voted);
        debug_assert!(!is_leaf || voted > 0);
        let above = rows[row].part_of.unwrap();
        rows[above].voted += voted;
        rows[above].counts.iter_mut().zip(counts).for_each(|(sum, more)| *sum += more);
    }
    TrueTable { rows, sums, sensitive: random.random_range(0..4) == 0 }
}

fn group(random: &mut TestRng, part_of: usize, columns: usize, sums: Sums) -> Row {
    let mut counts: Vec<u32> = (0..columns).map(|_| random.random_range(0..12)).collect();
    counts[0] += 10;
    let all: u32 = counts.iter().sum();
    let voted =
        if sums == Sums::OneEach { all } else { counts.iter().max().unwrap() + random.random_range(0..9) };
    Row { part_of: Some(part_of), voted, counts }
}

/// The ranges of the figures that both faces hide, when one reads both.
fn narrow(table: &TrueTable) -> Vec<(f64, f64)> {
    let faces = publish_table(table).map(|face| face.map(|face| serde_json::to_value(face).unwrap()));
    let [Some(inside), outside] = faces else { return Vec::new() };
    let threshold = if table.sensitive { 10.0 } else { 5.0 };
    let mut found = too_narrow(table, &inside, None, threshold);
    if let Some(outside) = outside {
        found.extend(too_narrow(table, &outside, Some(&inside), 10.0));
    }
    found
}

fn too_narrow(table: &TrueTable, face: &Value, inside: Option<&Value>, threshold: f64) -> Vec<(f64, f64)> {
    let cells = |row: usize| table.rows[row].counts.len() + 1;
    let all = (0..table.rows.len()).flat_map(|row| (0..cells(row)).map(move |cell| (row, cell)));
    let is_nought = |at| inside.is_some_and(|inside| shown(inside, at)["count"] == 0);
    let hidden = all.filter(|at| shown(face, *at) == "hidden" && !is_nought(*at));
    let ranges = hidden.map(|at| {
        let best = |direction| solve(table, face, at, direction);
        (best(OptimizationDirection::Minimize), best(OptimizationDirection::Maximize))
    });
    ranges.filter(|(low, high)| high - low < threshold - 1e-6).collect()
}

fn shown(face: &Value, (row, cell): (usize, usize)) -> Value {
    let row = &face["rows"][row];
    row["cells"].get(cell).unwrap_or(&row["voted"]).clone()
}

fn solve(table: &TrueTable, face: &Value, goal: (usize, usize), direction: OptimizationDirection) -> f64 {
    let mut problem = Problem::new(direction);
    let columns = table.rows[0].counts.len();
    let variables: Vec<Vec<Variable>> = (0..table.rows.len())
        .map(|row| {
            let variable = |cell: usize| {
                let figure = shown(face, (row, cell));
                let range = match (figure["count"].as_f64(), figure["about"].as_f64()) {
                    (Some(exact), _) => (exact, exact),
                    (_, Some(about)) => ((about - 2.0).max(10.0), about + 2.0),
                    _ => (0.0, 1e4),
                };
                (if (row, cell) == goal { 1.0 } else { 0.0 }, range)
            };
            (0..=columns).map(variable).map(|(goal, range)| problem.add_var(goal, range)).collect()
        })
        .collect();
    for row in 0..table.rows.len() {
        let parts: Vec<usize> =
            (0..table.rows.len()).filter(|one| table.rows[*one].part_of == Some(row)).collect();
        for cell in 0..=columns {
            if !parts.is_empty() {
                let sum = parts.iter().map(|part| (variables[*part][cell], 1.0));
                problem.add_constraint(sum.chain([(variables[row][cell], -1.0)]), ComparisonOp::Eq, 0.0);
            }
            if table.sums == Sums::Picks {
                let under = [(variables[row][cell], 1.0), (variables[row][columns], -1.0)];
                if cell < columns {
                    problem.add_constraint(under, ComparisonOp::Le, 0.0);
                }
            }
        }
        if table.sums == Sums::OneEach {
            let sum = variables[row][..columns].iter().map(|cell| (*cell, 1.0));
            problem.add_constraint(sum.chain([(variables[row][columns], -1.0)]), ComparisonOp::Eq, 0.0);
        }
    }
    match problem.solve().unwrap() {
        SolveOutcome::Solution(solution) => solution.objective(),
        SolveOutcome::Interrupted(_) => panic!("the program was not solved"),
    }
}

fn tried(sums: Sums) -> (Vec<(f64, f64)>, u32) {
    let mut random = TestRng::from_seed(RngAlgorithm::ChaCha, &[11; 32]);
    let (mut found, mut published) = (Vec::new(), 0);
    for _ in 0..rounds(1_000) {
        let table = table(&mut random, sums);
        published += u32::from(publish_table(&table)[0].is_some());
        found.extend(narrow(&table));
    }
    (found, published)
}

#[test]
fn nothing_is_found_in_tables_of_one_answer_each() {
    let (found, published) = tried(Sums::OneEach);
    println!("{published} tables");
    assert_eq!(found, []);
}

#[test]
fn nothing_is_found_in_tables_of_picks() {
    let (found, published) = tried(Sums::Picks);
    println!("{published} tables");
    assert_eq!(found, []);
}

#[test]
fn without_the_flow_the_attacker_wins() {
    assert_ne!(without(EngineRule::Flow, || tried(Sums::OneEach).0), []);
}
