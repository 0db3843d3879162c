//! Laws of the budget rules, and of committees from approvals, tried on thousands of random
//! elections. The numbers are small, so that there are many ties.
//!
//! Not here, because they do not hold: Equal Shares may drop an option that gains a supporter,
//! since a new voter makes everyone's share smaller, and since its supporters may then spend
//! their money sooner on something else. Add one changes if every ballot is there twice, since
//! a pound for each voter is then twice as much.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::cast_precision_loss,
    reason = "a test that cannot go on has failed, and its numbers are small"
)]

mod exact;

use std::cell::Cell;

use counting::instance::{Ballots, Contender, Many, Params};
use counting::outcome::Step;
use counting::rule::{Completion, Utility};
use counting::{Instance, Outcome, Rule, count};
use proptest::prelude::*;

const UTILITIES: [Utility; 3] = [Utility::Card, Utility::Cost, Utility::Score];

/// Approvals, or scores from 1 to 5 of which some are worth nothing.
fn elections() -> impl Strategy<Value = Instance> {
    any::<bool>().prop_flat_map(elections_by)
}

fn approvals() -> impl Strategy<Value = Instance> {
    elections_by(true)
}

/// Up to seven options, up to ten kinds of ballots, one to three of each.
fn elections_by(approval: bool) -> impl Strategy<Value = Instance> {
    (1_usize..=7).prop_flat_map(move |options| {
        let costs = prop::collection::vec(0_u64..=12, options);
        let scores = prop::collection::vec((1_u64..=3, prop::collection::vec(0_i64..=5, options)), 0..=10);
        let order = Just((0..options).collect::<Vec<usize>>()).prop_shuffle();
        // Mostly no minimum of support.
        let least = prop::sample::select(vec![0_u64, 0, 1, 2, 4, 8]);
        let params = (1_u64..=3, any::<bool>(), 0_i64..=3, least);
        (costs, scores, order, Just(approval), 0_u64..=40, params).prop_map(elected)
    })
}

type Drawn = (Vec<u64>, Vec<(u64, Vec<i64>)>, Vec<usize>, bool, u64, (u64, bool, i64, u64));

fn elected((costs, scores, tie_order, approval, budget, params): Drawn) -> Instance {
    let (add1_step, add1_until_overspend, utility_zero, min_support) = params;
    let rated =
        |scores: &Vec<i64>| scores.iter().copied().enumerate().filter(|(_, score)| *score > 0).collect();
    let approved = |scores: &Vec<i64>| (0..scores.len()).filter(|at| scores[*at] > 3).collect();
    let ballots = if approval {
        Ballots::Approval(scores.iter().map(|(n, one)| Many { n: *n, ballot: approved(one) }).collect())
    } else {
        Ballots::Score(scores.iter().map(|(n, one)| Many { n: *n, ballot: rated(one) }).collect())
    };
    let option = |(at, cost): (usize, u64)| Contender { id: at.to_string(), cost };
    Instance {
        options: costs.into_iter().enumerate().map(option).collect(),
        budget: Some(budget),
        seats: 3,
        tie_order,
        params: Params {
            add1_step,
            add1_until_overspend,
            utility_zero: if approval { 0 } else { utility_zero },
            min_support,
            ..Params::default()
        },
        ballots,
    }
}

/// Every rule that counts these ballots.
fn rules(instance: &Instance) -> Vec<Rule> {
    let approval = matches!(instance.ballots, Ballots::Approval(_));
    let all = Rule::ALL.into_iter();
    let ours = |rule: &Rule| match rule {
        Rule::Greedy | Rule::GreedyStop | Rule::GreedyPerCost | Rule::EqualShares { .. } => true,
        Rule::Phragmen | Rule::SequentialPav | Rule::Pav => approval,
        _ => false,
    };
    all.filter(ours).collect()
}

fn plain(utility: Utility) -> Rule {
    Rule::EqualShares { utility, completion: Completion::None }
}

fn outcome(rule: Rule, instance: &Instance) -> Outcome {
    count(rule, instance).unwrap()
}

fn winners(rule: Rule, instance: &Instance) -> Vec<usize> {
    let mut winners = outcome(rule, instance).winners;
    winners.sort_unstable();
    winners
}

fn cost(instance: &Instance, options: &[usize]) -> u64 {
    options.iter().map(|at| instance.options[*at].cost).sum()
}

/// The same ballots, with something done to the list of them.
fn with_ballots(instance: &Instance, change: impl Fn(&mut dyn Entries)) -> Instance {
    let mut changed = instance.clone();
    match &mut changed.ballots {
        Ballots::Approval(ballots) => change(ballots),
        Ballots::Score(ballots) => change(ballots),
        _ => panic!("the laws are tried on approvals and scores"),
    }
    changed
}

/// What can be done to ballots of any kind.
trait Entries {
    fn each_times(&mut self, times: u64);
    fn dealt_out_and_turned_round(&mut self);
    fn relabelled(&mut self, label: &[usize]);
}

trait Marked {
    fn relabel(&mut self, label: &[usize]);
}

impl Marked for Vec<usize> {
    fn relabel(&mut self, label: &[usize]) {
        for at in self {
            *at = label[*at];
        }
    }
}

impl Marked for Vec<(usize, i64)> {
    fn relabel(&mut self, label: &[usize]) {
        for (at, _) in self {
            *at = label[*at];
        }
    }
}

impl<B: Clone + Marked> Entries for Vec<Many<B>> {
    fn each_times(&mut self, times: u64) {
        for many in self {
            many.n *= times;
        }
    }

    fn dealt_out_and_turned_round(&mut self) {
        let one = |many: &Many<B>| Many { n: 1, ballot: many.ballot.clone() };
        *self =
            self.iter().rev().flat_map(|many| (0..many.n).map(|_| one(many)).collect::<Vec<_>>()).collect();
    }

    fn relabelled(&mut self, label: &[usize]) {
        for many in self {
            many.ballot.relabel(label);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn the_pot_is_never_overspent(instance in elections()) {
        for rule in rules(&instance).into_iter().filter(|rule| rule.needs_budget()) {
            prop_assert!(cost(&instance, &winners(rule, &instance)) <= instance.budget.unwrap(), "{rule:?}");
        }
    }

    #[test]
    fn only_what_somebody_supports_wins_and_once(instance in elections()) {
        let voters = exact::voters(&instance);
        for rule in rules(&instance) {
            let winners = winners(rule, &instance);
            prop_assert!(winners.windows(2).all(|pair| pair[0] < pair[1]), "{rule:?}");
            let least = if rule.needs_budget() { instance.params.min_support.max(1) } else { 1 };
            for winner in winners {
                prop_assert!(voters.iter().map(|points| points[winner]).sum::<u64>() >= least, "{rule:?}");
            }
        }
    }

    #[test]
    fn neither_the_order_of_ballots_matters_nor_how_they_are_bundled(instance in elections()) {
        let dealt = with_ballots(&instance, |ballots| ballots.dealt_out_and_turned_round());
        for rule in rules(&instance) {
            prop_assert_eq!(outcome(rule, &instance), outcome(rule, &dealt), "{:?}", rule);
        }
    }

    #[test]
    fn other_names_for_the_options_change_no_more_than_the_names(
        (instance, label) in elections().prop_flat_map(|instance| {
            let labels = Just((0..instance.options.len()).collect::<Vec<usize>>()).prop_shuffle();
            (Just(instance), labels)
        })
    ) {
        let mut named = with_ballots(&instance, |ballots| ballots.relabelled(&label));
        for (at, option) in instance.options.iter().enumerate() {
            named.options[label[at]] = option.clone();
        }
        named.tie_order = instance.tie_order.iter().map(|at| label[*at]).collect();
        for rule in rules(&instance) {
            let expected: Vec<usize> = outcome(rule, &instance).winners.iter().map(|at| label[*at]).collect();
            prop_assert_eq!(outcome(rule, &named).winners, expected, "{:?}", rule);
        }
    }

    #[test]
    fn a_ballot_for_one_option_alone_never_hurts_it(instance in elections(), which in 0_usize..7) {
        let option = which % instance.options.len();
        let mut more = instance.clone();
        match &mut more.ballots {
            Ballots::Approval(ballots) => ballots.push(Many { n: 1, ballot: vec![option] }),
            Ballots::Score(ballots) => ballots.push(Many { n: 1, ballot: vec![(option, 5)] }),
            _ => unreachable!(),
        }
        let holds = [Rule::Greedy, Rule::GreedyStop, Rule::GreedyPerCost, Rule::Phragmen, Rule::SequentialPav, Rule::Pav];
        for rule in rules(&instance).into_iter().filter(|rule| holds.contains(rule)) {
            if winners(rule, &instance).contains(&option) {
                prop_assert!(winners(rule, &more).contains(&option), "{rule:?}");
            }
        }
    }

    #[test]
    fn ballots_weigh_the_same_whether_each_is_there_once_or_very_often(
        instance in elections(),
        times in prop::sample::select(vec![2, 3, 1_000_000_007, 1 << 50]),
    ) {
        // With so very many voters a tick is long, and nearly everything is decided exactly.
        let mut many = with_ballots(&instance, |ballots| ballots.each_times(times));
        many.params.min_support *= times;
        let by_pounds_a_voter = |rule: &Rule| {
            use Completion::{Add1, Add1u};
            matches!(rule, Rule::EqualShares { completion: Add1 | Add1u, .. })
        };
        for rule in rules(&instance).into_iter().filter(|rule| !by_pounds_a_voter(rule)) {
            prop_assert_eq!(outcome(rule, &many).winners, outcome(rule, &instance).winners, "{:?}", rule);
        }
    }

    #[test]
    fn equal_shares_and_phragmen_are_what_exact_fractions_say(instance in elections()) {
        let (mut free, _) = exact::free_and_competing(&instance);
        let support = |at: usize| exact::voters(&instance).iter().map(|points| points[at]).sum::<u64>();
        free.sort_by_key(|at| std::cmp::Reverse(support(*at)));
        let with_free = |bought: Vec<usize>| [free.clone(), bought].concat();
        for utility in UTILITIES {
            let expected = with_free(exact::equal_shares(&instance, utility, 0));
            prop_assert_eq!(outcome(plain(utility), &instance).winners, expected, "{:?}", utility);
        }
        if rules(&instance).contains(&Rule::Phragmen) {
            let expected = with_free(exact::phragmen(&instance));
            prop_assert_eq!(outcome(Rule::Phragmen, &instance).winners, expected);
        }
    }

    #[test]
    fn every_supporter_pays_the_price_or_all_they_have(instance in elections()) {
        let voters = exact::voters(&instance);
        let Some(budget) = instance.budget.filter(|_| !voters.is_empty()) else { return Ok(()) };
        for utility in [Utility::Card, Utility::Cost] {
            let share = budget as f64 / voters.len() as f64;
            let mut money = vec![share; voters.len()];
            for step in outcome(plain(utility), &instance).steps {
                let Step::Bought { option, payers, price } = step else { continue };
                let (mut paid, mut paying) = (0.0, 0);
                for (money, _) in money.iter_mut().zip(&voters).filter(|(_, points)| points[option] > 0) {
                    let pays = money.min(price);
                    paid += pays;
                    paying += u64::from(pays > 1e-9);
                    *money -= pays;
                }
                let cost = instance.options[option].cost as f64;
                prop_assert!((paid - cost).abs() < 1e-6, "{option} costs {cost}, {paid} was paid");
                prop_assert_eq!(paying, payers);
            }
        }
    }

    #[test]
    fn nobody_is_left_with_nothing_who_agrees_with_enough_others_to_afford_it(instance in elections()) {
        // If the supporters of an option have its cost in their equal shares together, then one
        // of them gets that or something else (extended justified representation for one).
        let (voters, (_, competing)) = (exact::voters(&instance), exact::free_and_competing(&instance));
        for utility in UTILITIES {
            let winners = winners(plain(utility), &instance);
            for option in &competing {
                let backers: Vec<_> = voters.iter().filter(|points| points[*option] > 0).collect();
                let (share, cost) = (instance.budget.unwrap(), instance.options[*option].cost);
                if backers.len() as u64 * share >= cost * voters.len() as u64 {
                    let gets_some = |points: &&Vec<u64>| winners.iter().any(|winner| points[*winner] > 0);
                    prop_assert!(backers.into_iter().any(|points| gets_some(&points)), "{utility:?} {option}");
                }
            }
        }
    }

    #[test]
    fn after_greedy_or_completion_by_support_nothing_more_fits(instance in elections()) {
        let (_, competing) = exact::free_and_competing(&instance);
        let fills = |rule: &Rule| {
            use Completion::{Add1u, Util};
            matches!(rule, Rule::Greedy | Rule::GreedyPerCost | Rule::EqualShares { completion: Util | Add1u, .. })
        };
        for rule in rules(&instance).into_iter().filter(fills) {
            let winners = winners(rule, &instance);
            let left = instance.budget.unwrap() - cost(&instance, &winners);
            let fits = |at: &&usize| !winners.contains(at) && instance.options[**at].cost <= left;
            prop_assert_eq!(competing.iter().find(fits), None, "{:?}", rule);
        }
    }

    #[test]
    fn what_stops_at_the_first_that_does_not_fit_takes_the_first_of_all(instance in elections()) {
        let (free, mut order) = exact::free_and_competing(&instance);
        let voters = exact::voters(&instance);
        let support = |at: &usize| voters.iter().map(|points| points[*at]).sum::<u64>();
        order.sort_by_key(|at| std::cmp::Reverse(support(at)));
        let stopped = outcome(Rule::GreedyStop, &instance).winners;
        let paid: Vec<usize> = stopped.iter().copied().filter(|at| !free.contains(at)).collect();
        prop_assert_eq!(&paid[..], &order[..paid.len()]);
        prop_assert_eq!(paid.len() + free.len(), stopped.len());
        if let Some(next) = order.get(paid.len()) {
            let left = instance.budget.unwrap() - cost(&instance, &paid);
            prop_assert!(instance.options[*next].cost > left, "{next} would have fitted");
        }
        let greedy = outcome(Rule::Greedy, &instance).winners;
        prop_assert!(greedy.starts_with(&stopped), "greedy goes on where this stops");
    }

    #[test]
    fn too_little_support_is_as_if_it_cost_more_than_all_the_money(instance in elections()) {
        let voters = exact::voters(&instance);
        let mut dear = instance.clone();
        dear.params.min_support = 0;
        for (at, option) in dear.options.iter_mut().enumerate() {
            if voters.iter().map(|points| points[at]).sum::<u64>() < instance.params.min_support {
                option.cost = instance.budget.unwrap() + 1;
            }
        }
        for rule in rules(&instance).into_iter().filter(|rule| rule.needs_budget()) {
            prop_assert_eq!(outcome(rule, &instance), outcome(rule, &dear), "{:?}", rule);
        }
    }

    #[test]
    fn no_committee_is_worth_more_than_the_best(instance in approvals()) {
        let voters = exact::voters(&instance);
        // 60 + 30 + 20 for a voter with three.
        let worth = |committee: &[usize]| -> u64 {
            let inside = |points: &Vec<u64>| committee.iter().filter(|at| points[**at] > 0).count();
            voters.iter().map(|points| [0, 60, 90, 110][inside(points)]).sum()
        };
        let place = |at: &usize| instance.tie_order.iter().position(|other| other == at);
        let mut best = outcome(Rule::Pav, &instance).winners;
        best.sort_by_key(place);
        let backed: Vec<usize> =
            instance.tie_order.iter().copied().filter(|at| voters.iter().any(|points| points[*at] > 0)).collect();
        prop_assert_eq!(best.len(), backed.len().min(3));
        let beaten = Cell::new(false);
        each_subset(&backed, best.len(), &mut |committee| {
            let (ours, theirs) = (worth(&best), worth(committee));
            let earlier = || committee.iter().map(place).lt(best.iter().map(place));
            beaten.set(beaten.get() || theirs > ours || (theirs == ours && earlier()));
        });
        prop_assert!(!beaten.get());
    }
}

proptest! {
    // Fewer, for add one in fractions is slow.
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn add_one_is_what_exact_fractions_say_one_step_at_a_time(
        instance in elections(),
        pence in prop::sample::select(vec![1_u64, 1, 20]),
    ) {
        // Where a step is so small that seldom anything changes, several are taken at once.
        let mut instance = instance;
        instance.budget = instance.budget.map(|budget| budget * pence);
        instance.options.iter_mut().for_each(|option| option.cost *= pence);
        let (free, _) = exact::free_and_competing(&instance);
        for utility in UTILITIES {
            let rule = Rule::EqualShares { utility, completion: Completion::Add1 };
            let mut expected = [free.clone(), exact::add_one(&instance, utility)].concat();
            expected.sort_unstable();
            prop_assert_eq!(winners(rule, &instance), expected, "{:?}", utility);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn however_large_the_numbers_are_nothing_breaks(
        instance in elections(),
        large in prop::collection::vec(prop::sample::select(vec![0, 1, 1 << 32, 1 << 61, 1 << 63, u64::MAX]), 20),
    ) {
        let mut instance = instance;
        let mut numbers = large.iter().copied().cycle();
        let mut next = || numbers.next().unwrap();
        instance.budget = Some(next());
        instance.options.iter_mut().for_each(|option| option.cost = next());
        // Few steps, for each is a run.
        instance.params.add1_step = next().max(1 << 61);
        instance.params.utility_zero = i64::try_from(next()).unwrap_or(i64::MIN);
        match &mut instance.ballots {
            Ballots::Approval(ballots) => ballots.iter_mut().for_each(|many| many.n = next().max(1)),
            Ballots::Score(ballots) => ballots.iter_mut().for_each(|many| {
                many.n = next().max(1);
                many.ballot.iter_mut().for_each(|(_, score)| *score = i64::try_from(next()).unwrap_or(i64::MAX));
            }),
            _ => unreachable!(),
        }
        for rule in rules(&instance) {
            let Ok(outcome) = count(rule, &instance) else { continue };
            let spent: u128 = outcome.winners.iter().map(|at| u128::from(instance.options[*at].cost)).sum();
            prop_assert!(!rule.needs_budget() || spent <= u128::from(instance.budget.unwrap()), "{rule:?}");
        }
    }
}

fn each_subset(options: &[usize], size: usize, see: &mut impl FnMut(&[usize])) {
    for chosen in 0_u32..1 << options.len() {
        if chosen.count_ones() as usize == size {
            let inside = |(at, _): &(usize, &usize)| chosen & (1 << at) != 0;
            see(&options.iter().enumerate().filter(inside).map(|(_, option)| *option).collect::<Vec<_>>());
        }
    }
}
