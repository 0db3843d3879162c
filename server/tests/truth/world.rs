//! Random rounds of every method and rule, with random pupils.

use counting::Rule;
use domain::id::OptionId;
use domain::money::Pence;
use domain::partnership::group::Ages;
use domain::time::Moment;
use domain::vote::ballot::{Ballot, Choice, Mark, Marks};
use domain::vote::method::{COINS, Method};
use domain::vote::pairs;
use domain::vote::round::{BallotOption, Round, Source, Terms, shuffle};

/// Chance that is the same in every run with the same seed.
pub struct Chance(pub u64);

impl Chance {
    /// A number below `bound`, which is not nought.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    /// True so often of a hundred times.
    pub fn percent(&mut self, often: usize) -> bool {
        self.below(100) < often
    }
}

/// Every method whose figures are shown, with every rule that can count it, with and without a pot.
pub fn every_way() -> Vec<(Method, Rule, bool)> {
    let methods = Method::ALL.into_iter().filter(|method| !method.is_personal());
    let ways = methods.flat_map(|method| {
        let pots = [false, true].into_iter().filter(move |pot| !pot || method.takes_money());
        pots.flat_map(move |pot| method.rules(pot).iter().map(move |rule| (method, *rule, pot)))
    });
    ways.collect()
}

/// A round of this kind. Its options are named by letters, so that every digit on a page is a figure.
pub fn round(chance: &mut Chance, (method, rule, pot): (Method, Rule, bool)) -> Round {
    let range = method.options();
    let most = (*range.end()).min(9);
    let many = range.start() + chance.below(most + 1 - range.start());
    let mut option = |at: usize| BallotOption {
        cost: if pot { amount(5 + chance.below(40_000)) } else { Pence::default() },
        ..BallotOption::new(id(at), Source::Idea, format!("Option {}", letter(at)))
    };
    let options = (0..many).map(&mut option).collect();
    let pot = pot.then(|| amount(5_025 * chance.below(16)));
    Round {
        id: "r".into(),
        session: "s".into(),
        question: "What would you like to do?".into(),
        terms: Terms {
            seats: Terms::seats(rule, u8::try_from(1 + chance.below(3)).unwrap()),
            sensitive: chance.percent(15),
            ..Terms::new(method, rule, pot)
        },
        options,
        ages: Ages { from: 11, to: 16 },
        opened_at: Some(Moment(0)),
        closed_at: None,
        revealed_at: None,
    }
}

fn amount(pence: usize) -> Pence {
    Pence(u64::try_from(pence).unwrap())
}

fn letter(at: usize) -> char {
    char::from(b'A' + u8::try_from(at).unwrap())
}

fn id(at: usize) -> OptionId {
    OptionId::from(format!("o{}", letter(at)).as_str())
}

/// How many voted in it, and what they marked: sometimes all alike, sometimes all none, often mixed.
pub fn ballots(chance: &mut Chance, round: &Round) -> Vec<Ballot> {
    let voted = [0, 2, 4, 7, 12, 24, 31, 60, 90][chance.below(9)] + chance.below(4);
    let none = [0, 0, 5, 20, 60, 100][chance.below(6)];
    let alike = [0, 30, 80, 97, 100][chance.below(5)];
    let favourite: Vec<OptionId> = order(chance, round);
    let ballot = |chance: &mut Chance| {
        let marks = if chance.percent(none) && round.terms.method != Method::ThisOrThat {
            Marks::none_of_these()
        } else {
            let order = if chance.percent(alike) { favourite.clone() } else { order(chance, round) };
            Marks { choices: marked(chance, round, &order), ..Marks::default() }
        };
        round.accept(&marks).unwrap()
    };
    (0..voted).map(|_| ballot(chance)).collect()
}

fn order(chance: &mut Chance, round: &Round) -> Vec<OptionId> {
    let mut order: Vec<OptionId> = round.options.iter().map(|option| option.id.clone()).collect();
    shuffle(&mut order, u64::try_from(chance.below(1 << 30)).unwrap());
    order
}

fn marked(chance: &mut Chance, round: &Round, order: &[OptionId]) -> Vec<Choice> {
    let one = |at: usize, mark| Choice { option: order[at].clone(), mark };
    match round.terms.method {
        Method::Pick { most } => {
            let picks = 1 + chance.below(usize::from(most).min(order.len()));
            (0..picks).map(|at| one(at, Mark::Picked)).collect()
        }
        Method::Choice { several: true } => {
            (0..=chance.below(order.len())).map(|at| one(at, Mark::Picked)).collect()
        }
        Method::Sort => (0..order.len())
            .map(|at| one(at, [Mark::Yes, Mark::NotSure, Mark::No][(at + chance.below(2)) % 3].clone()))
            .collect(),
        Method::Coins { .. } => {
            let first = u8::try_from(1 + chance.below(usize::from(COINS) - 1)).unwrap();
            vec![one(0, Mark::Coins(first)), one(1, Mark::Coins(COINS - first))]
        }
        Method::Rank => (0..=chance.below(order.len()))
            .map(|at| one(at, Mark::Place(u8::try_from(at + 1).unwrap())))
            .collect(),
        Method::ThisOrThat => pairs_of(chance, order),
        _ => vec![one(0, Mark::Picked)],
    }
}

fn pairs_of(chance: &mut Chance, order: &[OptionId]) -> Vec<Choice> {
    let mut answered = Vec::new();
    while let Some((left, right)) = pairs::next(order, &answered) {
        let mark = if chance.percent(20) { Mark::Level(right) } else { Mark::Over(right) };
        answered.push(Choice { option: left, mark });
    }
    answered
}
