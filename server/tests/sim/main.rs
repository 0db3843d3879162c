//! School years, each from one seed: pupils, workers, leaders, a clock and faults, all drawn by chance, against
//! a whole server on a real disk, with simulated time. After every few steps it is looked whether all is as it
//! must be. `FIFTH_SEEDS` says how many years; `FIFTH_SEED` names the one to run. A year that goes wrong goes
//! wrong again with its seed: write that into `kept.txt`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod acts;
mod checks;
#[allow(dead_code, reason = "the stories next door use the rest of it")]
#[path = "../spec/house.rs"]
mod house;
mod ledger;
mod life;
mod look;
mod luck;
mod people;
mod trace;
mod year;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use checks::Told;
use trace::Trace;
use year::Year;

/// So many things are done in a year.
const STEPS: usize = 60;
/// It is looked at everything after so many.
const LOOKS: usize = 6;
/// So many years, unless somebody says otherwise.
const YEARS: u64 = if cfg!(debug_assertions) { 8 } else { 200 };

/// What happened in a year: all of it as one number, and how often what.
struct Lived {
    hash: u64,
    happened: BTreeMap<&'static str, u64>,
}

/// Lives through a year, or tells where it went wrong.
fn lives(seed: u64) -> Told<Lived> {
    let trace = Arc::new(Mutex::new(Trace::default()));
    let begun = Arc::clone(&trace);
    let ran = catch_unwind(AssertUnwindSafe(|| all_steps(seed, begun)));
    let told = ran.unwrap_or_else(|_| Err("it panicked, as said above".to_owned()));
    let trace = trace.lock().unwrap_or_else(PoisonError::into_inner);
    told.map(|happened| Lived { hash: trace.hash(), happened })
        .map_err(|why| format!("FIFTH_SEED={seed}: {why}\n{}", trace.told()))
}

fn all_steps(seed: u64, trace: Arc<Mutex<Trace>>) -> Told<BTreeMap<&'static str, u64>> {
    let mut year = Year::begin(seed, trace);
    for step in 1..=STEPS {
        acts::step(&mut year, step)?;
        if step.is_multiple_of(LOOKS) {
            look::at_all(&mut year)?;
        }
    }
    acts::last_day(&mut year)?;
    Ok(std::mem::take(&mut year.ledger.happened))
}

/// Lives through these years, on every core.
fn all(seeds: &[u64]) -> (BTreeMap<&'static str, u64>, Vec<(u64, String)>) {
    let (next, wrong, happened) =
        (AtomicUsize::new(0), Mutex::new(Vec::new()), Mutex::new(BTreeMap::<&'static str, u64>::new()));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(seed) = seeds.get(next.fetch_add(1, Ordering::Relaxed)) {
                    match lives(*seed) {
                        Ok(lived) => {
                            let mut happened = happened.lock().unwrap();
                            for (what, times) in lived.happened {
                                *happened.entry(what).or_default() += times;
                            }
                        }
                        Err(told) => wrong.lock().unwrap().push((*seed, told)),
                    }
                }
            });
        }
    });
    let mut wrong = wrong.into_inner().unwrap();
    wrong.sort_unstable();
    (happened.into_inner().unwrap(), wrong)
}

/// Seeds with which something was wrong once.
fn kept() -> Vec<u64> {
    let lines = include_str!("kept.txt").lines().filter(|line| !line.starts_with('#'));
    let numbers = lines.filter_map(|line| line.split_whitespace().next());
    numbers.map(|number| number.parse().unwrap_or_else(|_| panic!("{number} is no seed"))).collect()
}

/// The seeds that are asked for: one, or those that were kept and so many more.
fn seeds() -> Vec<u64> {
    let asked = |name: &str| std::env::var(name).ok().and_then(|number| number.parse::<u64>().ok());
    match asked("FIFTH_SEED") {
        Some(seed) => vec![seed],
        None => kept().into_iter().chain(1..=asked("FIFTH_SEEDS").unwrap_or(YEARS)).collect(),
    }
}

#[test]
fn in_no_school_year_is_a_vote_lost_a_word_read_too_early_or_a_deed_untold() {
    let seeds = seeds();
    let (happened, wrong) = all(&seeds);
    println!("{} years: {happened:#?}", seeds.len());
    let told: Vec<&str> = wrong.iter().take(3).map(|(_, told)| told.as_str()).collect();
    assert!(wrong.is_empty(), "{} of {} years went wrong.\n{}", wrong.len(), seeds.len(), told.join("\n\n"));
    // Where nothing happens nothing goes wrong.
    let wanted = ["ballots", "ideas on the wall", "votes without figures", "votes with figures"];
    let faults =
        ["a full disk", "a restart", "killed in the middle of a vote", "an old page", "the same form twice"];
    let all = wanted.iter().chain(&faults).chain(&["a leader answers", "a worry is heard"]);
    let missing: Vec<_> = all.filter(|what| !happened.contains_key(**what)).collect();
    assert!(seeds.len() < 50 || missing.is_empty(), "{missing:?} never happened");
}

#[test]
fn the_same_seed_is_the_same_year_and_another_seed_is_another() {
    let hash = |seed| lives(seed).map(|lived| lived.hash);
    let (first, again, other) = (hash(7), hash(7), hash(8));
    assert!(first.is_ok(), "{}", first.unwrap_err());
    assert_eq!(first, again);
    assert_ne!(first, other);
}
