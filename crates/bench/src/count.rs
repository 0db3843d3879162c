//! How long each rule takes on the largest real elections: the whole command, from its start to
//! its end, with the ballots on its standard input.

use std::io::Read;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use crate::clock::{now, percentile, since};
use crate::figures::{Budget, Figures};
use crate::places;

/// Nobody in a room waits longer for a count; and each is asked so many times.
const MOST_SECONDS: f64 = 1.0;
const RUNS: usize = 5;

struct Election {
    name: &'static str,
    packed: &'static [u8],
    ballots: f64,
    rules: &'static [&'static str],
}

const ELECTIONS: [Election; 2] = [
    Election {
        name: "Dublin North 2002",
        packed: include_bytes!("../elections/dublin-north-2002.json.gz"),
        ballots: 43_942.0,
        rules: &["borda", "schulze", "schulze-wv", "ranked-pairs", "stv", "irv"],
    },
    Election {
        name: "Budapest 2024",
        packed: include_bytes!("../elections/budapest-2024.json.gz"),
        ballots: 28_943.0,
        rules: &[
            "approval",
            "greedy",
            "greedy-per-cost",
            "phragmen",
            "seqpav",
            "mes-card",
            "mes-card-util",
            "mes-card-add1",
            "mes-card-add1u",
            "mes-cost",
            "mes-cost-util",
            "mes-cost-add1",
            "mes-cost-add1u",
        ],
    },
];

/// Counts both elections by every rule that fits them.
pub fn measure(figures: &mut Figures) -> Result<()> {
    for election in &ELECTIONS {
        let mut instance = Vec::new();
        flate2::read::GzDecoder::new(election.packed).read_to_end(&mut instance)?;
        for rule in election.rules {
            let mut seconds: Vec<f64> = (0..RUNS).map(|_| once(rule, &instance)).collect::<Result<_>>()?;
            let median = percentile(&mut seconds, 50);
            let what = format!("{}, {rule}", election.name);
            figures.add(&what, median, "s", Budget::AtMost(MOST_SECONDS, 0.1));
            figures.note(&format!("{what}: ballots a second"), (election.ballots / median).round(), "");
        }
    }
    Ok(())
}

/// Seconds of one count.
fn once(rule: &str, instance: &[u8]) -> Result<f64> {
    let started = now();
    let mut counting = Command::new(places::fifth()?)
        .args(["tally", "--rule", rule])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("fifth tally does not start")?;
    let mut input = counting.stdin.take().context("fifth tally has no input")?;
    std::io::Write::write_all(&mut input, instance)?;
    drop(input);
    let counted = counting.wait_with_output()?;
    ensure!(counted.status.success() && !counted.stdout.is_empty(), "fifth tally cannot count by {rule}");
    Ok(since(started) / 1_000.0)
}
