//! All ways in which the ballots can have been cast that do not contradict anything that was read, and what is too
//! narrow in them by the rules of docs/suppression.md.

use std::collections::BTreeMap;

use super::read::{Read, What};
use super::vote::{Sums, Vote, Wins};
use super::words::{Said, Word};

/// What was read of one vote, by all doors or by those outside.
pub struct View<'a> {
    vote: &'a Vote,
    reads: Vec<&'a Read>,
    inside: bool,
    told: Vec<(usize, Word)>,
}

const COINS: u32 = 10;

/// What somebody with these reads works out and should not. `reads` are all that there are of this vote.
pub fn found(vote: &Vote, reads: &[Read]) -> Vec<String> {
    let mut found = View::new(vote, reads, true).found(reads);
    found.extend(View::new(vote, reads, false).found(reads));
    found
}

impl<'a> View<'a> {
    pub fn new(vote: &'a Vote, reads: &'a [Read], inside: bool) -> Self {
        let reads: Vec<&Read> = reads.iter().filter(|read| inside || !read.inside).collect();
        let mut told: Vec<(usize, Word)> = Vec::new();
        for read in &reads {
            match read.what {
                What::Told(word) if !told.contains(&(read.cell, word)) => told.push((read.cell, word)),
                _ => {}
            }
        }
        Self { vote, reads, inside, told }
    }

    fn found(&self, all: &[Read]) -> Vec<String> {
        let mut found: Vec<String> = self.floor().into_iter().collect();
        if !self.reads.iter().any(|read| has_figure(read)) {
            return found;
        }
        for (cell, range) in self.ranges().into_iter().enumerate() {
            let wrong = range.is_none_or(|range| self.is_wrong(cell, range, all));
            if wrong && self.is_counted(cell) {
                let said: Vec<_> = self.reads.iter().filter(|read| read.cell == cell).collect();
                found.push(format!("{cell} is within {range:?}: {said:?} of {:?}", self.vote));
            }
        }
        found.extend(self.small_parts());
        found
    }

    /// Whether this figure counts people or coins: points are of many marks and are always rounded.
    fn is_counted(&self, cell: usize) -> bool {
        self.vote.sums != Sums::Cards || cell == self.vote.options
    }

    /// Rounded for all eyes, or for those outside.
    fn threshold(&self) -> u32 {
        if self.inside && !self.vote.sensitive && !self.vote.again { 5 } else { 10 }
    }

    fn unit(&self, cell: usize) -> u32 {
        if self.vote.sums == Sums::Coins && cell < self.vote.options { COINS } else { 1 }
    }

    fn known(&self, cell: usize) -> u32 {
        self.vote.known.get(cell).copied().unwrap_or(0)
    }

    /// Anything that is said where nothing may be.
    fn floor(&self) -> Option<String> {
        let figures = self.reads.iter().any(|read| has_figure(read));
        let chosen = self.told.iter().any(|(_, word)| *word != Word::Ahead);
        let few = self.vote.voters < 3 && (chosen || figures);
        let small = self.vote.voters < 10 && figures;
        let sensitive = self.vote.sensitive && chosen;
        let again = self.vote.again && figures;
        (few || small || sensitive || again)
            .then(|| format!("something is said of {:?}: {:?}", self.vote, self.reads))
    }

    fn small_parts(&self) -> Vec<String> {
        let small = self.reads.iter().filter(|read| match read.what {
            What::Part(Said::Exact(people)) => {
                (1..5).contains(&people) || people + 5 >= self.vote.voters || !self.inside
            }
            What::Part(Said::About(people)) => people < 10,
            What::Part(Said::Most) => true,
            _ => false,
        });
        small.map(|read| format!("a part: {read:?} of {:?}", self.vote)).collect()
    }

    /// Whether a figure that must be so much at least and at most is told too closely.
    fn is_wrong(&self, cell: usize, (low, high): (u32, u32), all: &[Read]) -> bool {
        let said = figures(self.reads.iter().copied(), cell);
        let inside = figures(all.iter().filter(|read| read.inside), cell);
        let (threshold, unit, known) = (self.threshold(), self.unit(cell), self.known(cell));
        let left = self.vote.voters - self.vote.known.iter().sum::<u32>();
        let exact = said.iter().find(|said| matches!(said, Said::Exact(_)));
        if let Some(Said::Exact(people)) = exact {
            let people = people.saturating_sub(known);
            let rounded_for_all = threshold == 10 || unit > 1;
            return rounded_for_all || (1..5).contains(&people) || people + threshold >= left;
        }
        // A nought that the signed-in see is no secret of anybody.
        let is_open = inside.iter().any(|said| matches!(said, Said::Exact(0) | Said::About(0))) && known == 0;
        let is_known = inside.iter().any(|said| matches!(said, Said::Exact(_)));
        let (low, high) = (low.saturating_sub(known), high.saturating_sub(known));
        let legend = if threshold == 5 { (1, 4) } else { (0, 9) };
        let fills = unit == 1 && low <= legend.0 && high >= legend.1;
        // Who is inside may know what is hidden outside.
        let judged = if self.inside && !inside.is_empty() { &inside } else { &said };
        if judged.iter().any(|said| matches!(said, Said::Hidden | Said::Most)) {
            return !is_open && !fills && high - low < threshold * unit;
        }
        !said.is_empty() && unit == 1 && high == low && !is_known
    }

    /// What each figure says by itself.
    fn boxes(&self) -> Vec<(u32, u32)> {
        let of = |cell: usize| {
            let (unit, known) = (self.unit(cell), self.known(cell));
            let most = self.vote.voters * unit;
            let here = self.reads.iter().filter(|read| read.cell == cell);
            here.fold((known, most), |(low, high), read| {
                let rounded = self.vote.sensitive || self.vote.again || !read.inside;
                let (least, greatest) = match read.what {
                    What::Figure(Said::Exact(people)) => (people, people),
                    What::Figure(Said::About(people)) if unit == 1 => {
                        (people.saturating_sub(2).max(10), people + 2)
                    }
                    What::Figure(Said::About(coins)) => (coins.saturating_sub(2), coins + 2),
                    What::Figure(Said::Most) => {
                        (self.vote.voters.saturating_sub(if rounded { 10 } else { 5 }) * unit, most)
                    }
                    _ => (0, most),
                };
                (low.max(least), high.min(greatest))
            })
        };
        (0..=self.vote.options).map(of).collect()
    }

    /// The least and the greatest value of each figure; none where nothing can be at all, or where the figures are
    /// points.
    pub fn ranges(&self) -> Vec<Option<(u32, u32)>> {
        let boxes = self.boxes();
        let mut ranges = vec![None; boxes.len()];
        let (low, high) = boxes[self.vote.options];
        for none in low..=high.min(self.vote.voters) {
            let people = self.vote.voters - none;
            let mut world = vec![0; boxes.len()];
            world[self.vote.options] = none;
            if self.vote.sums != Sums::Cards {
                self.fill(0, people, &boxes, &mut world, &mut ranges);
            } else if self.parts_fit(people) {
                widen(&mut ranges[self.vote.options], none);
            }
        }
        ranges
    }

    /// Gives the options from this one on every value that they can have.
    fn fill(
        &self,
        at: usize,
        people: u32,
        boxes: &[(u32, u32)],
        world: &mut [u32],
        ranges: &mut [Option<(u32, u32)>],
    ) {
        let given: u32 = world[..at].iter().sum();
        let (least, most) = match self.vote.sums {
            Sums::OneEach => (people, people),
            Sums::Several(most) => (people, people * most),
            Sums::Coins | Sums::Cards => (people * COINS, people * COINS),
        };
        if at == self.vote.options {
            if (least..=most).contains(&given) && self.is_told(world) {
                for (range, value) in ranges.iter_mut().zip(&*world) {
                    widen(range, *value);
                }
            }
            return;
        }
        let each = people * self.unit(at);
        let is_last = at + 1 == self.vote.options;
        let low = if is_last { boxes[at].0.max(least.saturating_sub(given)) } else { boxes[at].0 };
        let high = boxes[at].1.min(each).min(most.saturating_sub(given));
        for value in low..=high {
            world[at] = value;
            self.fill(at + 1, people, boxes, world, ranges);
        }
    }

    /// Whether nothing that was said in words is false in this world.
    fn is_told(&self, world: &[u32]) -> bool {
        let vote = self.vote;
        let none = world[vote.options];
        let others = |cell: usize| (0..vote.options).filter(move |other| *other != cell);
        let won: Vec<usize> =
            self.told.iter().filter(|(_, word)| *word == Word::Chosen).map(|(cell, _)| *cell).collect();
        let fits = |(cell, word): &(usize, Word)| {
            let mine = world[*cell];
            match word {
                Word::Chosen => {
                    let behind =
                        |other: usize| world[other] < mine || (other > *cell && world[other] == mine);
                    let most = vote.wins != Wins::ByMost || (mine > 0 && others(*cell).all(behind));
                    most && (vote.wins != Wins::ByHalf
                        || others(*cell).all(|other| 2 * world[other] <= vote.voters - none))
                }
                Word::Nobody => mine == 0,
                Word::Fewer => won.iter().all(|won| world[*won] > mine),
                Word::Level => won.iter().any(|won| world[*won] == mine),
                Word::Ahead => none < mine && others(*cell).all(|other| world[other] < mine),
                Word::Half => 2 * mine > vote.voters,
                Word::Moved => won.iter().any(|won| world[*won] <= mine),
                Word::Fewest => others(*cell).all(|other| world[other] >= mine),
                Word::MostNone => 2 * none >= vote.voters,
            }
        };
        self.told.iter().all(fits)
    }

    /// Whether the exact parts of each card can add up to so many people.
    fn parts_fit(&self, people: u32) -> bool {
        let fits = |cell: usize| {
            let mut by_door: BTreeMap<&str, Vec<Said>> = BTreeMap::new();
            for read in self.reads.iter().filter(|read| read.cell == cell) {
                let What::Part(said) = read.what else { continue };
                by_door.entry(read.door).or_default().push(said);
            }
            by_door.values().all(|parts| {
                let range = |said: &Said| match said {
                    Said::Exact(people) => (*people, *people),
                    Said::About(people) => (people.saturating_sub(2).max(10), people + 2),
                    Said::Most | Said::Hidden => (0, people),
                };
                // A page may say the same three more than once.
                parts.chunks(3).filter(|three| three.len() == 3).all(|three| {
                    let (low, high) =
                        three.iter().map(range).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
                    (low..=high).contains(&people)
                })
            })
        };
        (0..self.vote.options).all(fits)
    }
}

fn figures<'r>(reads: impl Iterator<Item = &'r Read>, cell: usize) -> Vec<Said> {
    let figure = |read: &Read| match read.what {
        What::Figure(said) if read.cell == cell => Some(said),
        _ => None,
    };
    reads.filter_map(figure).collect()
}

fn has_figure(read: &Read) -> bool {
    matches!(read.what, What::Figure(said) | What::Part(said) if said != Said::Hidden)
}

fn widen(range: &mut Option<(u32, u32)>, value: u32) {
    let (low, high) = range.unwrap_or((value, value));
    *range = Some((low.min(value), high.max(value)));
}
