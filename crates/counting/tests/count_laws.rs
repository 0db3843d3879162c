//! Laws of counting: what holds for every election, tried on thousands of random ones.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use counting::instance::{Ballots, Contender, Instance, Many, Pair, Params};
use counting::outcome::Step;
use counting::{Outcome, Rule, count};
use proptest::prelude::*;

const RULES: [Rule; 13] = [
    Rule::Plurality,
    Rule::Approval,
    Rule::Dots,
    Rule::ScoreTotal,
    Rule::ScoreMean,
    Rule::Borda,
    Rule::Schulze,
    Rule::SchulzeWinningVotes,
    Rule::RankedPairs,
    Rule::Stv,
    Rule::InstantRunoff,
    Rule::WinRate,
    Rule::BradleyTerry,
];

/// The same ballots in another list, whatever their kind.
macro_rules! with_list {
    ($ballots:expr, $list:ident => $new:expr) => {
        match $ballots {
            Ballots::Approval($list) => Ballots::Approval($new),
            Ballots::Choice($list) => Ballots::Choice($new),
            Ballots::Score($list) => Ballots::Score($new),
            Ballots::Dots($list) => Ballots::Dots($new),
            Ballots::Ranking($list) => Ballots::Ranking($new),
            Ballots::Pairwise($list) => Ballots::Pairwise($new),
        }
    };
}

/// Up to twelve entries, each standing for one to five ballots.
fn entries<B: std::fmt::Debug + Clone>(
    ballot: impl Strategy<Value = B>,
) -> impl Strategy<Value = Vec<Many<B>>> {
    let entry = (1_u64..=5, ballot).prop_map(|(n, ballot)| Many { n, ballot });
    prop::collection::vec(entry, 0..12)
}

fn some_of(options: usize) -> impl Strategy<Value = Vec<usize>> {
    let all: Vec<usize> = (0..options).collect();
    prop::sample::subsequence(all, 0..=options).prop_shuffle()
}

fn points(options: usize, of: std::ops::RangeInclusive<i64>) -> impl Strategy<Value = Vec<(usize, i64)>> {
    (some_of(options), prop::collection::vec(of, options))
        .prop_map(|(rated, points)| rated.into_iter().zip(points).collect())
}

/// Rankings, with equal ranks if `level`.
fn rankings(options: usize, level: bool) -> impl Strategy<Value = Vec<Vec<usize>>> {
    let joined = prop::collection::vec(prop::bool::weighted(if level { 0.3 } else { 0.0 }), options);
    (some_of(options), joined).prop_map(|(ranked, joined)| {
        let mut ranking: Vec<Vec<usize>> = Vec::new();
        for (option, joined) in ranked.into_iter().zip(joined) {
            match ranking.last_mut() {
                Some(group) if joined => group.push(option),
                _ => ranking.push(vec![option]),
            }
        }
        ranking
    })
}

fn pairs(options: usize) -> impl Strategy<Value = Pair> {
    (0..options, 1..options, prop::bool::weighted(0.1)).prop_map(move |(one, further, skip)| {
        let other = (one + further) % options;
        if skip { Pair::Skip(one, other) } else { Pair::Preferred { winner: one, loser: other } }
    })
}

/// Ballots of the kind that a rule counts.
fn ballots(rule: Rule, options: usize) -> BoxedStrategy<Ballots> {
    match rule {
        Rule::Plurality => entries(prop::option::of(0..options)).prop_map(Ballots::Choice).boxed(),
        Rule::Approval => entries(some_of(options)).prop_map(Ballots::Approval).boxed(),
        Rule::Dots => entries(points(options, 0..=4)).prop_map(Ballots::Dots).boxed(),
        Rule::ScoreTotal | Rule::ScoreMean => {
            entries(points(options, -2..=5)).prop_map(Ballots::Score).boxed()
        }
        Rule::Stv | Rule::InstantRunoff => {
            entries(rankings(options, false)).prop_map(Ballots::Ranking).boxed()
        }
        Rule::WinRate | Rule::BradleyTerry => entries(pairs(options)).prop_map(Ballots::Pairwise).boxed(),
        _ => entries(rankings(options, true)).prop_map(Ballots::Ranking).boxed(),
    }
}

fn elections_by(rules: &'static [Rule]) -> impl Strategy<Value = (Rule, Instance)> {
    (prop::sample::select(rules), 2_usize..=6).prop_flat_map(|(rule, options)| {
        let tie_order = Just((0..options).collect::<Vec<usize>>()).prop_shuffle();
        let election = (0_usize..=7, tie_order, ballots(rule, options));
        election.prop_map(move |(seats, tie_order, ballots)| {
            let options = (0..options).map(|id| Contender { id: id.to_string(), cost: 0 }).collect();
            let params = Params::default();
            (rule, Instance { options, budget: None, seats, tie_order, params, ballots })
        })
    })
}

fn counted(rule: Rule, instance: &Instance) -> Outcome {
    count(rule, instance).unwrap()
}

fn blank<B: Default>(n: u64) -> Vec<Many<B>> {
    if n == 0 { Vec::new() } else { vec![Many { n, ballot: B::default() }] }
}

fn each<A, B>(list: &[Many<A>], change: impl Fn(&A) -> B) -> Vec<Many<B>> {
    list.iter().map(|many| Many { n: many.n, ballot: change(&many.ballot) }).collect()
}

fn turned<B>(mut list: Vec<Many<B>>, by: usize) -> Vec<Many<B>> {
    let by = by.min(list.len());
    list.rotate_left(by);
    list.reverse();
    list
}

fn one_by_one<B: Clone>(list: Vec<Many<B>>) -> Vec<Many<B>> {
    let single = |many: Many<B>| (0..many.n).map(move |_| Many { n: 1, ballot: many.ballot.clone() });
    list.into_iter().flat_map(single).collect()
}

/// The same election with every option under another number.
fn relabelled(instance: &Instance, new: &[usize]) -> Instance {
    let all = |old: &[usize]| old.iter().map(|option| new[*option]).collect::<Vec<usize>>();
    let points = |old: &[(usize, i64)]| old.iter().map(|(option, points)| (new[*option], *points)).collect();
    let pair = |pair: &Pair| match *pair {
        Pair::Preferred { winner, loser } => Pair::Preferred { winner: new[winner], loser: new[loser] },
        Pair::Skip(one, other) => Pair::Skip(new[one], new[other]),
    };
    let ballots = match &instance.ballots {
        Ballots::Approval(list) => Ballots::Approval(each(list, |ballot| all(ballot))),
        Ballots::Choice(list) => Ballots::Choice(each(list, |ballot| ballot.map(|option| new[option]))),
        Ballots::Score(list) => Ballots::Score(each(list, |ballot| points(ballot))),
        Ballots::Dots(list) => Ballots::Dots(each(list, |ballot| points(ballot))),
        Ballots::Ranking(list) => {
            Ballots::Ranking(each(list, |ballot| ballot.iter().map(|group| all(group)).collect()))
        }
        Ballots::Pairwise(list) => Ballots::Pairwise(each(list, pair)),
    };
    Instance { tie_order: all(&instance.tie_order), ballots, ..instance.clone() }
}

/// The option that more ballots rank above each other one than below, if there is one.
fn beats_all(instance: &Instance) -> Option<usize> {
    let Ballots::Ranking(list) = &instance.ballots else { return None };
    let options = 0..instance.options.len();
    let place = |ballot: &[Vec<usize>], option| {
        ballot.iter().position(|group| group.contains(&option)).unwrap_or(usize::MAX)
    };
    let above = |a, b| -> u64 {
        list.iter().filter(|many| place(&many.ballot, a) < place(&many.ballot, b)).map(|many| many.n).sum()
    };
    options.clone().find(|a| options.clone().all(|b| *a == b || above(*a, b) > above(b, *a)))
}

proptest! {
    #[test]
    fn the_order_of_the_ballots_never_matters((rule, instance) in elections_by(&RULES), by in 0_usize..12) {
        let turned = with_list!(instance.ballots.clone(), list => turned(list, by));
        let turned = Instance { ballots: turned, ..instance.clone() };
        prop_assert_eq!(counted(rule, &turned), counted(rule, &instance));
    }

    #[test]
    fn equal_ballots_may_come_together_or_one_by_one((rule, instance) in elections_by(&RULES)) {
        let single = with_list!(instance.ballots.clone(), list => one_by_one(list));
        let single = Instance { ballots: single, ..instance.clone() };
        prop_assert_eq!(counted(rule, &single), counted(rule, &instance));
    }

    #[test]
    fn other_numbers_for_the_options_change_nothing_else(
        ((rule, instance), new) in elections_by(&RULES).prop_flat_map(|(rule, instance)| {
            let new: Vec<usize> = (0..instance.options.len()).collect();
            (Just((rule, instance)), Just(new).prop_shuffle())
        })
    ) {
        let renamed: Vec<usize> = counted(rule, &instance).winners.iter().map(|old| new[*old]).collect();
        prop_assert_eq!(counted(rule, &relabelled(&instance, &new)).winners, renamed);
    }

    #[test]
    fn there_are_never_more_winners_than_seats_and_none_wins_twice((rule, instance) in elections_by(&RULES)) {
        let winners = counted(rule, &instance).winners;
        let seats = if rule == Rule::InstantRunoff { 1 } else { instance.seats };
        prop_assert!(winners.len() <= seats);
        prop_assert!(winners.iter().enumerate().all(|(at, winner)| !winners[..at].contains(winner)));
        prop_assert!(winners.iter().all(|winner| *winner < instance.options.len()));
    }

    #[test]
    fn nobody_wins_when_nobody_voted((rule, instance) in elections_by(&RULES), blanks in 0_u64..3) {
        let ballots = match &instance.ballots {
            Ballots::Approval(_) => Ballots::Approval(blank(blanks)),
            Ballots::Choice(_) => Ballots::Choice(blank(blanks)),
            Ballots::Score(_) => Ballots::Score(blank(blanks)),
            Ballots::Dots(_) => Ballots::Dots(blank(blanks)),
            Ballots::Ranking(_) => Ballots::Ranking(blank(blanks)),
            Ballots::Pairwise(_) => Ballots::Pairwise(vec![Many { n: blanks + 1, ballot: Pair::Skip(0, 1) }]),
        };
        let nobody = Instance { ballots, ..instance };
        prop_assert_eq!(counted(rule, &nobody).winners, Vec::<usize>::new());
    }

    #[test]
    fn one_more_vote_for_a_winner_never_makes_it_lose(
        (rule, mut instance) in elections_by(&[Rule::Plurality, Rule::Approval])
    ) {
        for winner in counted(rule, &instance).winners {
            match &mut instance.ballots {
                Ballots::Approval(list) => list.push(Many { n: 1, ballot: vec![winner] }),
                Ballots::Choice(list) => list.push(Many { n: 1, ballot: Some(winner) }),
                _ => {}
            }
            prop_assert!(counted(rule, &instance).winners.contains(&winner));
        }
    }

    #[test]
    fn who_beats_every_other_wins(
        (rule, instance) in elections_by(&[Rule::Schulze, Rule::SchulzeWinningVotes, Rule::RankedPairs])
    ) {
        let outcome = counted(rule, &Instance { seats: 1, ..instance.clone() });
        if let Some(best) = beats_all(&instance) {
            prop_assert_eq!(outcome.winners, [best]);
        }
    }

    #[test]
    fn a_transferable_vote_fills_every_seat_it_can((rule, instance) in elections_by(&[Rule::Stv])) {
        let outcome = counted(rule, &instance);
        let voters: f64 = outcome.scores.iter().flatten().sum();
        let fillable = if voters > 0.0 { instance.seats.min(instance.options.len()) } else { 0 };
        prop_assert_eq!(outcome.winners.len(), fillable);
    }

    #[test]
    fn the_quota_is_the_least_that_only_as_many_as_there_are_seats_can_reach(
        (rule, instance) in elections_by(&[Rule::Stv])
    ) {
        let outcome = counted(rule, &instance);
        let voters: f64 = outcome.scores.iter().flatten().sum();
        let reach = |quota: u64| voters / f64::from(u32::try_from(quota).unwrap());
        let most = f64::from(u32::try_from(instance.seats).unwrap()) + 1.0;
        let quota = outcome.quota.unwrap();
        prop_assert!(reach(quota) < most && (quota == 1 || reach(quota - 1) >= most));
    }

    #[test]
    fn no_stage_of_a_transferable_vote_makes_votes_out_of_nothing(
        (rule, instance) in elections_by(&[Rule::Stv, Rule::InstantRunoff])
    ) {
        let mut last = u64::MAX;
        for step in counted(rule, &instance).steps {
            let Step::Stage { votes, .. } = step else { panic!("not a stage: {step:?}") };
            let now = votes.into_iter().flatten().sum();
            prop_assert!(now <= last);
            last = now;
        }
    }

    #[test]
    fn whoever_is_first_on_more_than_half_wins_the_instant_runoff(
        (rule, instance) in elections_by(&[Rule::InstantRunoff])
    ) {
        let outcome = counted(rule, &instance);
        let voters: f64 = outcome.scores.iter().flatten().sum();
        let favourite = outcome.scores.iter().position(|first| first.unwrap() * 2.0 > voters);
        if let Some(favourite) = favourite {
            prop_assert_eq!(outcome.winners, [favourite]);
        }
    }
}
