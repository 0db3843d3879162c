//! Laws: what holds for every vote, tried on thousands of random ones.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use domain::id::OptionId;
use domain::money::Pence;
use domain::partnership::group::Ages;
use domain::time::Moment;
use domain::vote::ballot::{Ballot, Marks};
use domain::vote::round::{BallotOption, Round, Source, Terms, shuffle};
use domain::vote::suppression::{AskedBefore, BASE, INSIDE, OUTSIDE, Profile, Says, Shown};
use domain::vote::tally::{PublishedTally, Tally};
use proptest::prelude::*;

/// The face of this profile, of a question that is asked for the first time.
fn publish(tally: &Tally, profile: Profile, closed_at: Moment) -> PublishedTally {
    let [inside, outside] = domain::vote::suppression::publish(tally, closed_at, &AskedBefore::Never);
    if profile == Profile::Inside { inside } else { outside }
}

/// A round of 2 to 12 ideas with costs, maybe a pot, and up to 90 ballots of up to three picks.
#[derive(Clone, Debug)]
struct Vote {
    costs: Vec<Pence>,
    pot: Option<Pence>,
    picks: Vec<Vec<usize>>,
}

fn votes() -> impl Strategy<Value = Vote> {
    (2_usize..=12).prop_flat_map(|options| {
        let costs = prop::collection::vec((0_u64..50_000).prop_map(Pence), options);
        let picks = prop::collection::vec(prop::collection::btree_set(0..options, 0..=3), 0..90);
        (costs, prop::option::of((0_u64..150_000).prop_map(Pence)), picks).prop_map(|(costs, pot, picks)| {
            Vote { costs, pot, picks: picks.into_iter().map(|picks| picks.into_iter().collect()).collect() }
        })
    })
}

fn name(idea: usize) -> OptionId {
    OptionId(format!("idea-{idea:02}"))
}

impl Vote {
    fn round(&self) -> Round {
        let option = |(at, cost): (usize, &Pence)| BallotOption {
            id: name(at),
            source: Source::Idea,
            words: format!("Idea {at}"),
            picture: None,
            cost: *cost,
            withdrawn: false,
        };
        Round {
            id: "round".into(),
            session: "session".into(),
            question: "What would you like to do?".into(),
            terms: Terms::pick(3, self.pot),
            options: self.costs.iter().enumerate().map(option).collect(),
            ages: Ages { from: 11, to: 16 },
            opened_at: Some(Moment(0)),
            closed_at: None,
            revealed_at: None,
        }
    }

    fn ballots(&self) -> Vec<Ballot> {
        let round = self.round();
        let marks = |picks: &Vec<usize>| match picks.len() {
            0 => Marks::none_of_these(),
            _ => Marks::picks(picks.iter().copied().map(name)),
        };
        self.picks.iter().map(|picks| round.accept(&marks(picks)).unwrap()).collect()
    }

    fn published(&self, profile: Profile) -> PublishedTally {
        let asked = u32::try_from(self.picks.len()).unwrap();
        publish(&Tally::count(self.round(), asked, &self.ballots()).unwrap(), profile, Moment(1))
    }

    fn support(&self) -> Vec<u32> {
        let count = |idea: usize| self.picks.iter().filter(|picks| picks.contains(&idea)).count();
        (0..self.costs.len()).map(|idea| u32::try_from(count(idea)).unwrap()).collect()
    }

    fn winners(&self) -> Vec<usize> {
        let mut ids: Vec<_> = self
            .published(Profile::Inside)
            .lines
            .into_iter()
            .filter(|line| line.chosen)
            .map(|line| line.option.id)
            .collect();
        ids.sort();
        ids.iter().map(|id| id.as_str().trim_start_matches("idea-").parse().unwrap()).collect()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    #[test]
    fn the_pot_is_never_overspent(vote in votes()) {
        let spent: Pence = vote.winners().iter().map(|at| vote.costs[*at]).sum();
        prop_assert!(vote.pot.is_none_or(|pot| spent <= pot));
        prop_assert_eq!(vote.published(Profile::Inside).spent, spent);
    }

    #[test]
    fn an_idea_that_was_passed_over_did_not_fit_or_nobody_picked_it(vote in votes()) {
        let (winners, support) = (vote.winners(), vote.support());
        let Some(pot) = vote.pot.filter(|_| vote.picks.len() > 2) else { return Ok(()) };
        for loser in (0..vote.costs.len()).filter(|at| !winners.contains(at) && support[*at] > 0) {
            let before: Pence = winners
                .iter()
                .filter(|at| (support[**at], std::cmp::Reverse(vote.costs[**at])) >= (support[loser], std::cmp::Reverse(vote.costs[loser])))
                .map(|at| vote.costs[*at])
                .sum();
            prop_assert!(before + vote.costs[loser] > pot);
        }
    }

    #[test]
    fn the_order_of_the_voters_never_matters(vote in votes(), seed in any::<u64>()) {
        let mut ballots = vote.ballots();
        let asked = u32::try_from(ballots.len()).unwrap();
        shuffle(&mut ballots, seed);
        let shuffled = publish(&Tally::count(vote.round(), asked, &ballots).unwrap(), Profile::Inside, Moment(1));
        prop_assert_eq!(shuffled, vote.published(Profile::Inside));
    }

    #[test]
    fn a_further_pick_never_hurts_an_idea(vote in votes(), idea in 0_usize..12) {
        let idea = idea % vote.costs.len();
        if vote.winners().contains(&idea) && vote.picks.len() > 2 {
            let mut more = vote.clone();
            more.picks.push(vec![idea]);
            prop_assert!(more.winners().contains(&idea));
        }
    }

    #[test]
    fn inside_no_count_from_one_to_four_is_shown_and_none_that_is_almost_all(vote in votes()) {
        check(&vote, Profile::Inside)?;
    }

    #[test]
    fn outside_no_count_under_ten_is_shown_and_all_are_rounded(vote in votes()) {
        check(&vote, Profile::Outside)?;
    }

    #[test]
    fn hidden_ideas_stand_in_the_order_in_which_they_were_sent(vote in votes()) {
        let tally = vote.published(Profile::Inside);
        let hidden: Vec<_> = tally
            .lines
            .iter()
            .filter(|line| line.shown == Shown::Hidden && !(tally.says != Says::Counts && line.chosen))
            .map(|line| line.option.id.clone())
            .collect();
        let mut sorted = hidden.clone();
        sorted.sort();
        prop_assert_eq!(hidden, sorted);
    }

    #[test]
    fn a_shuffle_keeps_everything_and_depends_on_its_seed_alone(count in 0_usize..40, seed in any::<u64>()) {
        let mut once: Vec<usize> = (0..count).collect();
        let mut again = once.clone();
        shuffle(&mut once, seed);
        shuffle(&mut again, seed);
        prop_assert_eq!(&once, &again);
        once.sort_unstable();
        prop_assert_eq!(once, (0..count).collect::<Vec<_>>());
    }
}

/// How many picked nothing.
fn tally_none(vote: &Vote) -> u32 {
    u32::try_from(vote.picks.iter().filter(|picks| picks.is_empty()).count()).unwrap()
}

/// Rules 2, 3 and 4 of the product's disclosure control, from the true counts. More may be hidden
/// than these hide; what is shown is true.
fn check(vote: &Vote, profile: Profile) -> Result<(), TestCaseError> {
    let tally = vote.published(profile);
    let voted = u32::try_from(vote.picks.len()).unwrap();
    let support = vote.support();
    let most = |people: u32| people + profile.threshold() >= voted;
    let word = support.iter().copied().chain([tally_none(vote)]).any(most);
    for line in &tally.lines {
        let at: usize = line.option.id.as_str().trim_start_matches("idea-").parse().unwrap();
        let (people, shown) = (support[at], line.shown);
        match profile {
            _ if voted < BASE => prop_assert_eq!(shown, Shown::Hidden),
            _ if word => prop_assert!(shown == Shown::Hidden || (most(people) && shown.is_word())),
            Profile::Inside if (1..INSIDE).contains(&people) => prop_assert_eq!(shown, Shown::Hidden),
            Profile::Inside => prop_assert!([Shown::Count(people), Shown::Hidden].contains(&shown)),
            Profile::Outside if people < OUTSIDE => prop_assert_eq!(shown, Shown::Hidden),
            Profile::Outside => {
                let near = |rounded: u32| {
                    rounded.is_multiple_of(5) && rounded.abs_diff(people) <= 2 && rounded >= OUTSIDE
                };
                prop_assert!(
                    shown == Shown::Hidden || matches!(shown, Shown::About(rounded) if near(rounded))
                );
            }
        }
    }
    Ok(())
}
