//! Random rounds of every kind, and what the attacker makes of them: nothing.

use counting::Rule;
use counting::rule::{Completion, Utility};
use proptest::prelude::Strategy;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use super::{Found, attack};
use crate::id::OptionId;
use crate::money::Pence;
use crate::partnership::group::Ages;
use crate::time::Moment;
use crate::vote::ballot::{Choice, Mark, Marks};
use crate::vote::method::Method;
use crate::vote::pairs;
use crate::vote::pulse::Pulse;
use crate::vote::round::{BallotOption, Round, Source, Terms};
use crate::vote::suppression::{AskedBefore, WonBefore, count_and_publish};

/// Which kind of round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Choice,
    Sensitive,
    Faces,
    Feelings,
    Several,
    Pick,
    Sort,
    Coins,
    Runoff,
    Pot,
    Shares,
    Again,
    Cards,
    PointsOfCards,
    Places,
    Pairs,
}

impl Kind {
    pub(super) fn terms(self, seats: u8) -> Terms {
        let one = Method::Choice { several: false };
        let shares = Rule::EqualShares { utility: Utility::Cost, completion: Completion::None };
        let terms = match self {
            Self::Choice | Self::Sensitive | Self::Again => Terms::new(one, Rule::Plurality, None),
            Self::Faces => Terms::new(Method::Faces, Rule::Plurality, None),
            Self::Feelings => Terms::pulse(Pulse::CheckIn),
            Self::Several => Terms::new(Method::Choice { several: true }, Rule::Approval, None),
            Self::Pick => Terms::pick(3, None),
            Self::Sort | Self::Cards => Terms::new(Method::Sort, Rule::Greedy, Some(Pence::pounds(300))),
            Self::Coins => Terms::new(Method::Coins { coins: 10 }, Rule::Dots, None),
            Self::Runoff => Terms::new(Method::Rank, Rule::InstantRunoff, None),
            Self::Pot => Terms::pick(3, Some(Pence::pounds(300))),
            Self::PointsOfCards => Terms::new(Method::Sort, Rule::ScoreTotal, None),
            Self::Places => Terms::new(Method::Rank, Rule::Schulze, None),
            Self::Pairs => Terms::new(Method::ThisOrThat, Rule::WinRate, None),
            Self::Shares => Terms::new(Method::Pick { most: 3 }, shares, Some(Pence::pounds(300))),
        };
        let seats = if matches!(self, Self::Several | Self::Pick) { seats } else { 1 };
        Terms { seats, sensitive: terms.sensitive || self == Self::Sensitive, ..terms }
    }
}

impl Kind {
    /// Whether something can stand behind a figure.
    fn has_parts(self) -> bool {
        matches!(self, Self::Cards | Self::PointsOfCards | Self::Places | Self::Pairs)
    }

    /// Whether a ballot marks every option, liked or not.
    fn marks_all(self) -> bool {
        matches!(self, Self::Cards | Self::PointsOfCards | Self::Pairs)
    }
}

/// A round and what was marked.
#[derive(Debug)]
pub(super) struct Votes {
    pub(super) round: Round,
    pub(super) marks: Vec<Marks>,
}

/// Both faces as they are serialised, and how many voted.
pub(super) fn faces(votes: &Votes, before: &AskedBefore) -> ([String; 2], u32) {
    let ballots: Vec<_> = votes.marks.iter().map(|marks| votes.round.accept(marks).unwrap()).collect();
    let faces = count_and_publish(votes.round.clone(), 60, &ballots, Moment(1), before).unwrap();
    (faces.map(|face| serde_json::to_string(&face).unwrap()), u32::try_from(ballots.len()).unwrap())
}

pub(super) fn round(terms: Terms, costs: &[u32]) -> Round {
    let option = |(at, cost): (usize, &u32)| BallotOption {
        cost: Pence::pounds((*cost).into()),
        ..BallotOption::new(format!("o{at:02}"), Source::Idea, format!("Option {at}"))
    };
    Round {
        id: "r".into(),
        session: "s".into(),
        question: "Which?".into(),
        terms,
        options: costs.iter().enumerate().map(option).collect(),
        ages: Ages { from: 11, to: 16 },
        opened_at: Some(Moment(0)),
        closed_at: None,
        revealed_at: None,
    }
}

/// Each option is liked as much as chance has it, so that large, small and no counts all occur.
pub(super) fn votes(kind: Kind) -> impl Strategy<Value = Votes> {
    let options = match kind {
        Kind::Faces => 5..=5,
        Kind::Feelings => 6..=6,
        _ => 2_usize..=5,
    };
    let sizes = (options, 1_u8..=2, 1_usize..=45);
    sizes.prop_flat_map(move |(options, seats, voters)| {
        let likes = proptest::collection::vec(0_u32..20, options + 1);
        let costs = proptest::collection::vec(1_u32..250, options);
        let draws = proptest::collection::vec(proptest::collection::vec(0_u32..1_000, 5), voters);
        (likes, costs, draws).prop_map(move |(likes, costs, draws)| {
            let round = round(kind.terms(seats), &costs);
            let marks = draws.iter().map(|draws| marks(kind, &likes, draws)).collect();
            Votes { round, marks }
        })
    })
}

/// Which option a draw falls on; the last stands for none.
fn drawn(likes: &[u32], draw: u32) -> usize {
    let all: u32 = likes.iter().sum::<u32>().max(1);
    let mut rest = draw % all;
    likes.iter().position(|like| rest.checked_sub(*like).map(|left| rest = left).is_none()).unwrap_or(0)
}

fn marks(kind: Kind, likes: &[u32], draws: &[u32]) -> Marks {
    let none = likes.len() - 1;
    let mut liked: Vec<usize> = Vec::new();
    for draw in &draws[1..] {
        let option = drawn(likes, *draw);
        if option != none && !liked.contains(&option) {
            liked.push(option);
        }
    }
    let first = drawn(likes, draws[0]);
    let many = usize::try_from(draws[0] / 7 % 3).unwrap() + 1;
    let choice = |at: usize, mark| Choice { option: format!("o{at:02}").as_str().into(), mark };
    let choices: Vec<Choice> = match kind {
        _ if first == none || (liked.is_empty() && !kind.marks_all()) => return Marks::none_of_these(),
        Kind::Choice | Kind::Sensitive | Kind::Again | Kind::Faces => vec![choice(first, Mark::Picked)],
        Kind::Several | Kind::Feelings | Kind::Pick | Kind::Pot | Kind::Shares => {
            liked.iter().take(many).map(|at| choice(*at, Mark::Picked)).collect()
        }
        Kind::Sort => {
            (0..none).map(|at| choice(at, if liked.contains(&at) { Mark::Yes } else { Mark::No })).collect()
        }
        Kind::Cards | Kind::PointsOfCards => {
            let card = |at: usize| match draws[at % draws.len()] / 20 % 3 {
                _ if liked.contains(&at) => Mark::Yes,
                0 => Mark::NotSure,
                _ => Mark::No,
            };
            (0..none).map(|at| choice(at, card(at))).collect()
        }
        Kind::Pairs => pairs_of(none, &liked, draws),
        Kind::Coins if liked.len() == 1 => vec![choice(liked[0], Mark::Coins(10))],
        Kind::Coins => {
            let some = u8::try_from(draws[0] % 9 + 1).unwrap();
            vec![choice(liked[0], Mark::Coins(some)), choice(liked[1], Mark::Coins(10 - some))]
        }
        Kind::Runoff | Kind::Places => {
            liked.iter().zip(1_u8..).map(|(at, place)| choice(*at, Mark::Place(place))).collect()
        }
    };
    Marks { choices, ..Marks::default() }
}

/// All pairs answered, for what is liked where one of the two is; now and then for neither.
fn pairs_of(options: usize, liked: &[usize], draws: &[u32]) -> Vec<Choice> {
    let order: Vec<OptionId> = (0..options).map(|at| format!("o{at:02}").as_str().into()).collect();
    let likes = |id: &OptionId| liked.iter().position(|at| order[*at] == *id).unwrap_or(options);
    let mut answered: Vec<Choice> = Vec::new();
    while let Some((left, right)) = pairs::next(&order, &answered) {
        let undecided = draws[answered.len() % draws.len()].is_multiple_of(12);
        let (this, that) = if likes(&left) <= likes(&right) { (left, right) } else { (right, left) };
        let mark = if undecided { Mark::Level(that) } else { Mark::Over(that) };
        answered.push(Choice { option: this, mark });
    }
    answered
}

/// How many rounds of each kind: few while somebody waits for a debug build, 10,000 in `make test`, and
/// whatever `ATTACK_ROUNDS` says in `make attack`.
pub(super) fn rounds(usual: u32) -> u32 {
    let asked = std::env::var("ATTACK_ROUNDS").ok().and_then(|rounds| rounds.parse().ok());
    asked.unwrap_or(if cfg!(debug_assertions) && usual > 1_000 { usual / 50 } else { usual })
}

/// What the attacker finds in so many rounds of a kind; and in how many of ten voters or more no figure
/// is left, and in how many what stands behind the figures is told inside and outside.
pub(super) fn tried(kind: Kind, usual: u32) -> (Vec<Found>, [u32; 4]) {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let strategy = votes(kind);
    let (mut found, mut many, mut bare, mut told) = (Vec::new(), 0, 0, [0, 0]);
    for _ in 0..rounds(usual) {
        let votes = strategy.new_tree(&mut runner).unwrap().current();
        let before = match kind {
            Kind::Again => AskedBefore::Again {
                roll_differs_by: u32::try_from(votes.marks.len() % 9).unwrap(),
                won: WonBefore::Unnamed,
            },
            _ => AskedBefore::Never,
        };
        let (faces, voters) = faces(&votes, &before);
        many += u32::from(voters >= 10);
        bare += u32::from(voters >= 10 && !faces[0].contains("\"counts\""));
        for (told, face) in told.iter_mut().zip(&faces) {
            *told += u32::from(face.contains("\"parts\""));
        }
        found.extend(attack(&faces, voters, kind == Kind::Again));
    }
    (found, [many, bare, told[0], told[1]])
}

macro_rules! nothing_is_found {
    ($($name:ident $kind:ident $usual:literal;)*) => {$(
        #[test]
        fn $name() {
            let (found, [many, bare, inside, outside]) = tried(Kind::$kind, $usual);
            println!("{:?}: {bare} of {many} without figures, {inside} and {outside} with parts", Kind::$kind);
            assert_eq!(found.first(), None, "{} in all", found.len());
            assert!(inside > 0 || !Kind::$kind.has_parts(), "nothing stood behind any figure");
        }
    )*};
}

nothing_is_found! {
    nothing_is_found_in_rounds_with_one_answer Choice 10_000;
    nothing_is_found_in_sensitive_rounds Sensitive 10_000;
    nothing_is_found_in_rounds_of_faces Faces 10_000;
    nothing_is_found_in_rounds_of_feelings Feelings 10_000;
    nothing_is_found_in_rounds_with_several_answers Several 10_000;
    nothing_is_found_in_rounds_of_picks Pick 10_000;
    nothing_is_found_in_sorted_rounds Sort 10_000;
    nothing_is_found_in_rounds_of_coins Coins 10_000;
    nothing_is_found_in_runoffs Runoff 10_000;
    nothing_is_found_in_rounds_with_a_pot Pot 10_000;
    nothing_is_found_in_rounds_of_equal_shares Shares 10_000;
    nothing_is_found_in_rounds_that_are_asked_again Again 10_000;
    nothing_is_found_behind_the_figures_of_cards Cards 10_000;
    nothing_is_found_behind_the_points_of_cards PointsOfCards 10_000;
    nothing_is_found_behind_places Places 10_000;
    nothing_is_found_behind_pairs Pairs 10_000;
}
