//! Equal Shares and Phragmén's rule once more, in exact fractions and word for word, without
//! a thought for speed: what the laws compare the real ones with.

use counting::Instance;
use counting::instance::Ballots;
use counting::rule::Utility;
use num_bigint::BigInt;
use num_rational::Ratio;

pub type Exact = Ratio<BigInt>;

fn whole(number: u64) -> Exact {
    Ratio::from_integer(BigInt::from(number))
}

/// Every voter's points for each option, one voter at a time.
pub fn voters(instance: &Instance) -> Vec<Vec<u64>> {
    let worth = |score: i64| u64::try_from(score - instance.params.utility_zero).unwrap_or(0);
    let mut voters = Vec::new();
    let mut cast = |n: u64, marks: &[(usize, u64)]| {
        let mut points = vec![0; instance.options.len()];
        for (option, more) in marks {
            points[*option] = *more;
        }
        voters.extend((0..n).map(|_| points.clone()));
    };
    match &instance.ballots {
        Ballots::Approval(ballots) => ballots.iter().for_each(|many| {
            cast(many.n, &many.ballot.iter().map(|at| (*at, 1)).collect::<Vec<_>>());
        }),
        Ballots::Score(ballots) => ballots.iter().for_each(|many| {
            cast(many.n, &many.ballot.iter().map(|(at, score)| (*at, worth(*score))).collect::<Vec<_>>());
        }),
        _ => panic!("the laws are tried on approvals and scores"),
    }
    voters
}

/// The options that win at once, and those that compete, both in the order of the lot.
pub fn free_and_competing(instance: &Instance) -> (Vec<usize>, Vec<usize>) {
    let voters = voters(instance);
    let support = |at: usize| voters.iter().map(|points| points[at]).sum::<u64>();
    let backed = |at: &usize| support(*at) >= instance.params.min_support.max(1);
    let cost = |at: &usize| instance.options[*at].cost;
    let order = instance.tie_order.iter().copied().filter(backed);
    let (free, rest): (Vec<usize>, Vec<usize>) = order.partition(|at| cost(at) == 0);
    (free, rest.into_iter().filter(|at| cost(at) <= instance.budget.unwrap()).collect())
}

/// What is bought, in order, if each voter starts with the budget divided by the voters, and
/// this much more.
pub fn equal_shares(instance: &Instance, utility: Utility, more: u64) -> Vec<usize> {
    let (voters, (_, mut left)) = (voters(instance), free_and_competing(instance));
    let mut bought = Vec::new();
    if left.is_empty() {
        return bought;
    }
    let start = whole(instance.budget.unwrap()) / whole(voters.len() as u64) + whole(more);
    let mut money = vec![start; voters.len()];
    loop {
        let mut best: Option<(Exact, usize)> = None;
        left.retain(|option| {
            let rate = rate(instance, &voters, &money, utility, *option);
            if let Some(rate) = &rate
                && best.as_ref().is_none_or(|(least, _)| rate < least)
            {
                best = Some((rate.clone(), *option));
            }
            rate.is_some()
        });
        let Some((rate, option)) = best else { return bought };
        for (money, points) in money.iter_mut().zip(&voters) {
            let pays = money.clone().min(&rate * worth(instance, utility, option, points));
            *money -= pays;
        }
        left.retain(|other| *other != option);
        bought.push(option);
    }
}

fn worth(instance: &Instance, utility: Utility, option: usize, points: &[u64]) -> Exact {
    whole(match utility {
        _ if points[option] == 0 => 0,
        Utility::Card => 1,
        Utility::Cost => instance.options[option].cost,
        Utility::Score => points[option],
    })
}

/// The least rate at which each supporter pays it times utility, or all they have, and that is
/// the cost.
fn rate(
    instance: &Instance,
    voters: &[Vec<u64>],
    money: &[Exact],
    utility: Utility,
    option: usize,
) -> Option<Exact> {
    let mut backers: Vec<(Exact, Exact)> = voters
        .iter()
        .zip(money)
        .map(|(points, money)| (money.clone(), worth(instance, utility, option, points)))
        .filter(|(_, worth)| *worth > whole(0))
        .collect();
    // Those who give all come first: they have least for each unit of utility.
    backers.sort_by_key(|(money, worth)| money / worth);
    let mut missing = whole(instance.options[option].cost);
    let mut utilities: Exact = backers.iter().map(|(_, worth)| worth).sum();
    for (money, worth) in backers {
        let rate = &missing / &utilities;
        if &rate * &worth <= money {
            return Some(rate);
        }
        missing -= money;
        utilities -= worth;
    }
    None
}

/// The same completed by add one, from a start that goes up by single steps.
pub fn add_one(instance: &Instance, utility: Utility) -> Vec<usize> {
    let (_, competing) = free_and_competing(instance);
    let cost = |bought: &[usize]| bought.iter().map(|at| instance.options[*at].cost).sum::<u64>();
    let budget = instance.budget.unwrap();
    let mut kept = equal_shares(instance, utility, 0);
    let mut more = 0;
    loop {
        let fits = |at: &usize| {
            !kept.contains(at)
                && (instance.params.add1_until_overspend
                    || instance.options[*at].cost <= budget - cost(&kept))
        };
        if !competing.iter().any(fits) {
            return kept;
        }
        more += instance.params.add1_step;
        let next = equal_shares(instance, utility, more);
        if cost(&next) > budget {
            return kept;
        }
        kept = next;
    }
}

/// What Phragmén's rule takes, in order.
pub fn phragmen(instance: &Instance) -> Vec<usize> {
    let (voters, (_, mut left)) = (voters(instance), free_and_competing(instance));
    let mut loads = vec![whole(0); voters.len()];
    let mut money = instance.budget.unwrap();
    let mut taken = Vec::new();
    loop {
        let next = |option: &usize| {
            let backers = || voters.iter().zip(&loads).filter(|(points, _)| points[*option] > 0);
            let sum: Exact = backers().map(|(_, load)| load).sum();
            (sum + whole(instance.options[*option].cost)) / whole(backers().count() as u64)
        };
        let Some(least) = left.iter().map(next).min() else { return taken };
        let level: Vec<usize> = left.iter().copied().filter(|option| next(option) == least).collect();
        if level.iter().any(|option| instance.options[*option].cost > money) {
            return taken;
        }
        let option = level[0];
        money -= instance.options[option].cost;
        for (load, points) in loads.iter_mut().zip(&voters) {
            if points[option] > 0 {
                load.clone_from(&least);
            }
        }
        left.retain(|other| *other != option);
        taken.push(option);
    }
}
