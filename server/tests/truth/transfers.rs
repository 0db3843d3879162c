//! A count in stages, once more from the ballots, paper by paper, as Scotland counts them (SSI 2007/42); with one seat
//! that is instant runoff. Who wins, and what each stage tells: votes, who is in, who goes out.

use app::isolates;
use app::vote::tally::step_line;
use domain::vote::ballot::{Ballot, Mark};
use domain::vote::round::Round;
use domain::vote::tally::{Measure, PublishedStep, PublishedTally};
use server::locale::PLAIN_WORDS;

use crate::claims::is_true;
use crate::recount::Recount;

/// A vote, in the parts that the law counts.
const VOTE: u64 = 100_000;

/// One stage before its decision.
struct Stage {
    /// None for what has gone out.
    votes: Vec<Option<u64>>,
    elected: Vec<usize>,
    out: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum At {
    In,
    /// Has a seat; its papers are worth all that they were.
    Elected,
    /// Has a seat, and what it had beyond the quota has gone on.
    PassedOn,
    Out,
}

/// A ballot, what it is worth now, and how many of its places are used up.
struct Paper {
    order: Vec<usize>,
    worth: u64,
    used: usize,
}

impl Paper {
    fn with(&self) -> Option<usize> {
        self.order.get(self.used).copied()
    }
}

struct Count {
    seats: usize,
    quota: u64,
    papers: Vec<Paper>,
    at: Vec<At>,
    /// The votes of each option, stage by stage.
    history: Vec<Vec<u64>>,
    stages: Vec<Stage>,
    winners: Vec<usize>,
}

/// The winners of a round and its stages.
fn count(round: &Round, ballots: &[Ballot]) -> (Vec<usize>, Vec<Stage>) {
    let papers: Vec<Paper> = ballots.iter().map(|ballot| paper(round, ballot)).collect();
    let papers: Vec<Paper> = papers.into_iter().filter(|paper| !paper.order.is_empty()).collect();
    let (seats, options) = (usize::from(round.terms.seats), round.options.len());
    let voters = u64::try_from(papers.len()).unwrap();
    let mut count = Count {
        seats,
        quota: (voters / u64::try_from(seats + 1).unwrap() + 1) * VOTE,
        papers,
        at: vec![At::In; options],
        history: vec![Vec::new(); options],
        stages: Vec::new(),
        winners: Vec::new(),
    };
    if voters > 0 {
        while count.goes_on() {}
    }
    (count.winners, count.stages)
}

fn paper(round: &Round, ballot: &Ballot) -> Paper {
    let mut placed: Vec<(u8, usize)> = Vec::new();
    for choice in ballot.choices() {
        let Mark::Place(place) = choice.mark else { continue };
        placed.push((place, round.options.iter().position(|option| option.id == choice.option).unwrap()));
    }
    placed.sort_unstable();
    Paper { order: placed.into_iter().map(|(_, option)| option).collect(), worth: VOTE, used: 0 }
}

impl Count {
    /// One stage; whether another follows.
    fn goes_on(&mut self) -> bool {
        for option in 0..self.at.len() {
            let votes = self.votes(option);
            self.history[option].push(votes);
        }
        let votes = (0..self.at.len()).map(|option| (self.at[option] != At::Out).then(|| self.votes(option)));
        let votes: Vec<Option<u64>> = votes.collect();
        let mut elected = self.elect(|votes, quota| votes >= quota);
        let places = self.seats.saturating_sub(self.winners.len());
        if self.those(At::In).len() <= places {
            elected.extend(self.elect(|_, _| true));
        }
        let mut out = None;
        let mut goes_on = false;
        if self.winners.len() < self.seats {
            // The largest surplus goes first, and of equal ones the one that stands first.
            let over = self.those(At::Elected).into_iter().filter(|option| self.votes(*option) > self.quota);
            let largest = over.reduce(|best, next| if self.is_behind(best, next) { next } else { best });
            if let Some(option) = largest {
                self.pass_on_what_is_over(option);
            } else {
                // Who has fewest goes out, and of equal ones the one that stands last.
                let fewest = self.those(At::In).into_iter();
                out = fewest.reduce(|worst, next| if self.is_behind(worst, next) { worst } else { next });
                if let Some(option) = out {
                    self.at[option] = At::Out;
                }
                self.move_papers();
            }
            goes_on = largest.is_some() || out.is_some();
        }
        self.stages.push(Stage { votes, elected, out });
        goes_on
    }

    /// The options that stand so, in the order of the ballot.
    fn those(&self, at: At) -> Vec<usize> {
        (0..self.at.len()).filter(|option| self.at[*option] == at).collect()
    }

    fn votes(&self, option: usize) -> u64 {
        if self.at[option] == At::PassedOn {
            return self.quota;
        }
        let papers = self.papers.iter().filter(|paper| paper.with() == Some(option));
        papers.map(|paper| paper.worth).sum()
    }

    /// Whether the first has fewer votes; where they are level, fewer at the latest stage where they were not.
    fn is_behind(&self, one: usize, other: usize) -> bool {
        let stages = self.history[one].iter().zip(&self.history[other]).rev();
        stages
            .map(|(one, other)| one.cmp(other))
            .find(|order| order.is_ne())
            .is_some_and(std::cmp::Ordering::is_lt)
    }

    /// Gives seats to all who are in and have enough, the one with most votes first.
    fn elect(&mut self, enough: fn(u64, u64) -> bool) -> Vec<usize> {
        let mut left = self.those(At::In);
        left.retain(|option| enough(self.votes(*option), self.quota));
        let mut elected: Vec<usize> = Vec::new();
        while !left.is_empty() {
            let first = left
                .iter()
                .copied()
                .reduce(|best, next| if self.is_behind(best, next) { next } else { best });
            left.retain(|option| Some(*option) != first);
            elected.extend(first);
        }
        for option in &elected {
            self.at[*option] = At::Elected;
        }
        self.winners.extend(&elected);
        elected
    }

    /// Each paper goes on for that part of its worth that is the surplus's part of the whole, cut after five places.
    fn pass_on_what_is_over(&mut self, option: usize) {
        let total = self.votes(option);
        let surplus = total - self.quota;
        self.at[option] = At::PassedOn;
        for paper in self.papers.iter_mut().filter(|paper| paper.with() == Some(option)) {
            paper.worth = paper.worth * surplus / total;
        }
        self.move_papers();
    }

    /// Papers that lie with somebody whose papers go on lie with their next who is still in.
    fn move_papers(&mut self) {
        let at = &self.at;
        for paper in &mut self.papers {
            let gone = |option: usize| matches!(at[option], At::Out | At::PassedOn);
            if paper.with().is_some_and(gone) {
                while paper.with().is_some_and(|option| at[option] != At::In) {
                    paper.used += 1;
                }
            }
        }
    }
}

/// Each stage that is told is one that there was: its votes, who is in, who goes out, in the same order.
pub fn are_true(tally: &PublishedTally, truth: &Recount, (round, ballots): (&Round, &[Ballot]), told: &str) {
    if tally.measure != Measure::Firsts || tally.steps.is_empty() {
        return;
    }
    let (_, stages) = count(round, ballots);
    let id = |at: &usize| round.options[*at].id.clone();
    assert_eq!(tally.steps.len(), stages.len(), "{told}: so many stages");
    for (step, stage) in tally.steps.iter().zip(&stages) {
        let PublishedStep::Stage { votes, elected, out } = step else {
            panic!("{told}: {step:?} is no stage")
        };
        let standing: Vec<_> =
            (0..).zip(&stage.votes).filter_map(|(at, votes)| Some((at, (*votes)?))).collect();
        assert!(
            votes.iter().map(|(option, _)| option.clone()).eq(standing.iter().map(|(at, _)| id(at))),
            "{told}"
        );
        for ((option, shown), (_, votes)) in votes.iter().zip(&standing) {
            let whole = u32::try_from(*votes / VOTE).unwrap();
            is_true(*shown, whole, truth.voted, &format!("{told}: {option} in a stage"));
        }
        assert!(elected.iter().cloned().eq(stage.elected.iter().map(id)), "{told}: {elected:?} are in");
        assert_eq!(*out, stage.out.as_ref().map(id), "{told}: goes out");
        is_said(tally, step, (round, stage), told);
    }
}

/// The sentence of a stage names those who are in, or who goes out.
fn is_said(tally: &PublishedTally, step: &PublishedStep, (round, stage): (&Round, &Stage), told: &str) {
    let line = isolates::without(&step_line(&PLAIN_WORDS, tally, step));
    let words = |at: &usize| round.options[*at].words.clone();
    let end = match (&stage.elected[..], &stage.out) {
        ([], None) => return,
        ([], Some(out)) => format!("{} has the fewest and goes out.", words(out)),
        (elected, _) => {
            format!("{} has enough and is in.", elected.iter().map(words).collect::<Vec<_>>().join(", "))
        }
    };
    assert!(line.ends_with(&end), "{told}: “{line}” does not end “{end}”");
}

/// Who wins in the end.
pub fn winners(round: &Round, ballots: &[Ballot]) -> Vec<usize> {
    count(round, ballots).0
}
