//! Small elections, made by hand, for the tests.

use super::Instance;
use super::instance::{Ballots, Contender, Many, Params};

/// One seat among that many options, called a, b, c and so on, which is their tie order too.
pub(super) fn election(options: usize, ballots: Ballots) -> Instance {
    let names = ('a'..='z').take(options);
    Instance {
        options: names.map(|id| Contender { id: id.to_string(), cost: 0 }).collect(),
        budget: None,
        seats: 1,
        tie_order: (0..options).collect(),
        params: Params::default(),
        ballots,
    }
}

/// Ballots with how many there are of each.
pub(super) fn many<B>(ballots: impl IntoIterator<Item = (u64, B)>) -> Vec<Many<B>> {
    ballots.into_iter().map(|(n, ballot)| Many { n, ballot }).collect()
}

/// Rankings: "b>a=c" places b first, then a and c level; "" is blank.
pub(super) fn rankings(ballots: &[(u64, &str)]) -> Vec<Many<Vec<Vec<usize>>>> {
    let group = |group: &str| group.split('=').map(option).collect();
    let ranking = |text: &str| text.split('>').filter(|text| !text.is_empty()).map(group).collect();
    many(ballots.iter().map(|(n, text)| (*n, ranking(text))))
}

fn option(name: &str) -> usize {
    ('a'..='z').position(|letter| name == letter.to_string()).unwrap()
}

/// Where Tennessee should have its capital: a is Memphis, b Nashville, c Chattanooga, d Knoxville.
/// Each city votes for what is near it.
pub(super) const TENNESSEE: [(u64, &str); 4] =
    [(42, "a>b>c>d"), (26, "b>c>d>a"), (15, "c>d>b>a"), (17, "d>c>b>a")];
