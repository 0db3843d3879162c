//! Ballot papers on the piles of the options, and what they are worth.

use super::UNIT;
use crate::instance::Many;

/// The papers that each option holds, and its votes.
pub(super) struct Piles<'a> {
    papers: Vec<Vec<Papers<'a>>>,
    votes: Vec<u64>,
}

/// Equal ballot papers.
struct Papers<'a> {
    n: u64,
    /// What each of them is worth, in units.
    value: u64,
    /// The preferences that have not been looked at yet.
    onward: &'a [Vec<usize>],
}

impl<'a> Piles<'a> {
    /// Sorts the papers by first preference (rule 45). No two options of a paper are level.
    pub(super) fn sort(options: usize, ballots: &'a [Many<Vec<Vec<usize>>>]) -> Self {
        let papers = std::iter::repeat_with(Vec::new).take(options).collect();
        let mut piles = Self { papers, votes: vec![0; options] };
        for many in ballots {
            let papers = Papers { n: many.n, value: UNIT, onward: &many.ballot };
            piles.pass_on(papers, &|_| true);
        }
        piles
    }

    /// The votes of each option now, in units.
    pub(super) fn votes(&self) -> &[u64] {
        &self.votes
    }

    /// Passes on all papers of an elected option. All that they were worth was `total`; from now
    /// on it is `total` less what the option keeps, cut after five places for each paper (rule 48).
    pub(super) fn transfer_surplus(&mut self, of: usize, keeps: u64, continuing: impl Fn(usize) -> bool) {
        let total = u128::from(self.votes[of]);
        let surplus = total.saturating_sub(keeps.into());
        self.votes[of] = keeps;
        for mut papers in std::mem::take(&mut self.papers[of]) {
            // The surplus is a part of the total: the new value is below the old one, and fits.
            let value = u128::from(papers.value) * surplus / total;
            papers.value = u64::try_from(value).unwrap_or(papers.value);
            self.pass_on(papers, &continuing);
        }
    }

    /// Passes on all papers of an excluded option at the value they have (rule 50).
    pub(super) fn clear(&mut self, of: usize, continuing: impl Fn(usize) -> bool) {
        self.votes[of] = 0;
        for papers in std::mem::take(&mut self.papers[of]) {
            self.pass_on(papers, &continuing);
        }
    }

    /// To the next continuing option. Papers that name no other drop out.
    fn pass_on(&mut self, mut papers: Papers<'a>, continuing: &impl Fn(usize) -> bool) {
        while let Some((group, onward)) = papers.onward.split_first() {
            papers.onward = onward;
            if let Some(next) = group.first().copied().filter(|option| continuing(*option)) {
                // No paper is ever worth more than one vote, and one for each ballot fits.
                self.votes[next] += papers.n * papers.value;
                self.papers[next].push(papers);
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::rankings;

    #[test]
    fn a_surplus_is_a_part_of_every_paper() {
        let ballots = rankings(&[(6, "a>b"), (2, "a>c"), (1, "b"), (3, "c")]);
        let mut piles = Piles::sort(3, &ballots);
        assert_eq!(piles.votes(), [8 * UNIT, UNIT, 3 * UNIT]);
        piles.transfer_surplus(0, 5 * UNIT, |option| option != 0);
        // Three votes of eight are over: each paper goes on at 0.375.
        assert_eq!(piles.votes(), [5 * UNIT, UNIT + 6 * 37_500, 3 * UNIT + 2 * 37_500]);
    }

    #[test]
    fn values_are_cut_after_five_places_and_again_when_they_go_on_once_more() {
        let ballots = rankings(&[(7, "a>b>c")]);
        let mut piles = Piles::sort(3, &ballots);
        piles.transfer_surplus(0, 5 * UNIT, |option| option != 0);
        // 2/7 is 0.285714…
        assert_eq!(piles.votes(), [5 * UNIT, 7 * 28_571, 0]);
        piles.transfer_surplus(1, UNIT, |option| option == 2);
        // 0.28571 · 0.99997 / 1.99997 is 0.142852…
        assert_eq!(piles.votes(), [5 * UNIT, UNIT, 7 * 14_285]);
    }

    #[test]
    fn papers_of_an_excluded_option_go_on_at_the_value_they_have() {
        let ballots = rankings(&[(8, "a>b>c"), (1, "b>c")]);
        let mut piles = Piles::sort(3, &ballots);
        piles.transfer_surplus(0, 4 * UNIT, |option| option != 0);
        piles.clear(1, |option| option == 2);
        assert_eq!(piles.votes(), [4 * UNIT, 0, 8 * 50_000 + UNIT]);
    }

    #[test]
    fn papers_skip_options_that_are_out_and_drop_out_when_they_name_no_other() {
        let ballots = rankings(&[(2, "a>b>c"), (3, "a>b"), (1, "a")]);
        let mut piles = Piles::sort(3, &ballots);
        piles.clear(0, |option| option == 2);
        assert_eq!(piles.votes(), [0, 0, 2 * UNIT]);
    }

    #[test]
    fn a_blank_paper_lies_on_no_pile() {
        assert_eq!(Piles::sort(2, &rankings(&[(9, "")])).votes(), [0, 0]);
    }
}
