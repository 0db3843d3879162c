//! Every method, from marks to what is published: no small count leaves, whatever the method.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use counting::Rule;
use domain::id::OptionId;
use domain::money::Pence;
use domain::partnership::group::Ages;
use domain::time::Moment;
use domain::vote::ballot::{Ballot, Choice, Mark, Marks};
use domain::vote::method::Method;
use domain::vote::pairs;
use domain::vote::round::{BallotOption, Round, Source, Terms, shuffle};
use domain::vote::suppression::{AskedBefore, BASE, INSIDE, OUTSIDE, Profile, Says, Shown};
use domain::vote::tally::{Measure, PublishedStep, PublishedTally, Tally, WhyNot};
use proptest::prelude::*;

/// The face of this profile, of a question that is asked for the first time.
fn publish(tally: &Tally, profile: Profile, closed_at: Moment) -> PublishedTally {
    let [inside, outside] = domain::vote::suppression::publish(tally, closed_at, &AskedBefore::Never);
    if profile == Profile::Inside { inside } else { outside }
}

/// A round of this method over `options` options, with or without a pot.
fn round(method: Method, rule: Rule, options: usize, pot: Option<u32>) -> Round {
    let option = |at: usize| BallotOption {
        cost: Pence::pounds(u64::try_from(at * 37 % 11).unwrap() * 30),
        ..BallotOption::new(format!("o{at:02}"), Source::Idea, format!("Option {at}"))
    };
    Round {
        id: "r".into(),
        session: "s".into(),
        question: "What would you like to do?".into(),
        terms: Terms { seats: 2, ..Terms::new(method, rule, pot.map(|pounds| Pence::pounds(pounds.into()))) },
        options: (0..options).map(option).collect(),
        ages: Ages { from: 11, to: 16 },
        opened_at: Some(Moment(0)),
        closed_at: None,
        revealed_at: None,
    }
}

/// Marks that some pupil could make, from chance.
fn marks(round: &Round, seed: u64) -> Marks {
    let mut order: Vec<OptionId> = round.options.iter().map(|option| option.id.clone()).collect();
    // A few options are liked by most, so that large and small counts both occur.
    shuffle(&mut order[..], seed % 7);
    let chance = usize::try_from(seed / 7 % 1_000).unwrap();
    let one = |at: usize, mark| Choice { option: order[at % order.len()].clone(), mark };
    let choices = match round.terms.method {
        Method::Pick { most } => {
            let picks = 1 + chance % usize::from(most).min(order.len());
            (0..picks).map(|at| one(at, Mark::Picked)).collect()
        }
        Method::Choice { several: true } | Method::Feelings => {
            (0..=chance % order.len()).map(|at| one(at, Mark::Picked)).collect()
        }
        Method::Choice { several: false } | Method::AgainAgain | Method::Faces => vec![one(0, Mark::Picked)],
        Method::Sort => (0..order.len())
            .map(|at| one(at, [Mark::Yes, Mark::NotSure, Mark::No][(chance / (at + 1)) % 3].clone()))
            .collect(),
        Method::Coins { .. } => {
            let most = u8::try_from(1 + chance % 9).unwrap();
            vec![one(0, Mark::Coins(most)), one(1, Mark::Coins(10 - most))]
        }
        Method::Rank => {
            (0..=chance % order.len()).map(|at| one(at, Mark::Place(u8::try_from(at + 1).unwrap()))).collect()
        }
        Method::ThisOrThat => {
            let mut answered = Vec::new();
            while let Some((left, right)) = pairs::next(&order, &answered) {
                let mark =
                    if chance % (answered.len() + 2) == 0 { Mark::Level(right) } else { Mark::Over(right) };
                answered.push(Choice { option: left, mark });
            }
            answered
        }
        Method::Stirling => (0..order.len())
            .map(|at| one(at, Mark::Step(u8::try_from(1 + (chance / (at + 1)) % 5).unwrap())))
            .collect(),
        Method::Words => return Marks { words: format!("Words {seed}"), ..Marks::default() },
    };
    Marks { choices, ..Marks::default() }
}

fn ballots(round: &Round, seeds: &[u64]) -> Vec<Ballot> {
    seeds.iter().map(|seed| round.accept(&marks(round, *seed)).unwrap()).collect()
}

/// Every method with every rule that can count it, with and without a pot.
fn every_way() -> Vec<(Method, Rule, bool)> {
    let ways = Method::ALL.into_iter().flat_map(|method| {
        let pots = [false, true].into_iter().filter(move |pot| !pot || method.takes_money());
        pots.flat_map(move |pot| method.rules(pot).iter().map(move |rule| (method, *rule, pot)))
    });
    ways.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn whatever_the_method_no_small_count_leaves(seeds in prop::collection::vec(any::<u64>(), 0..60), options in 2_usize..9) {
        for (method, rule, pot) in every_way() {
            let own = method.own_answers().len();
            let options = if own > 0 { own } else { options };
            let options = if method == Method::Words { 0 } else { options };
            let options = if method == Method::Stirling { 15 } else { options };
            let round = round(method, rule, options, pot.then_some(500));
            let ballots = ballots(&round, &seeds);
            for profile in [Profile::Inside, Profile::Outside] {
                let tally = publish(&Tally::count(round.clone(), 80, &ballots).unwrap(), profile, Moment(1));
                gives_nobody_away(&tally, &round, &ballots)?;
                prop_assert!(tally.terms.pot.is_none_or(|pot| tally.spent <= pot), "{rule:?} overspends");
                prop_assert!(pot || tally.chosen() <= 2, "{rule:?} elects more than two");
            }
        }
    }

    #[test]
    fn the_order_of_the_voters_never_matters(seeds in prop::collection::vec(any::<u64>(), 0..40), by in any::<u64>()) {
        for (method, rule, pot) in every_way().into_iter().filter(|(method, ..)| *method != Method::Words) {
            let options = method.own_answers().len().max(3);
            let round = round(method, rule, options, pot.then_some(500));
            let mut ballots = ballots(&round, &seeds);
            let publish = |ballots: &[Ballot]| publish(&Tally::count(round.clone(), 80, ballots).unwrap(), Profile::Inside, Moment(1));
            let before = publish(&ballots);
            shuffle(&mut ballots, by);
            prop_assert_eq!(publish(&ballots), before);
        }
    }
}

/// Disclosure rules 2 to 4 for people; derived figures are rounded, steps in the outside profile.
fn gives_nobody_away(tally: &PublishedTally, round: &Round, ballots: &[Ballot]) -> Result<(), TestCaseError> {
    let voted = u32::try_from(ballots.len()).unwrap();
    let least = if tally.profile == Profile::Inside { INSIDE } else { OUTSIDE };
    for line in &tally.lines {
        let Some(figure) = line.shown.count() else { continue };
        prop_assert!(voted >= BASE);
        if tally.measure.counts_people() {
            prop_assert!(figure == 0 || figure >= least, "{:?} shows {figure}", tally.terms);
            prop_assert!(voted - figure.min(voted) > least || tally.profile == Profile::Outside);
        } else {
            prop_assert!(tally.measure == Measure::Beaten || figure % 5 == 0);
            let each = if tally.measure == Measure::Coins { 10 } else { 1 };
            prop_assert!(
                tally.measure != Measure::Coins || figure < each * voted - each * 3,
                "all coins are shown"
            );
        }
    }
    let hidden = tally.lines.iter().filter(|line| line.shown == Shown::Hidden).count()
        + usize::from(tally.none == Shown::Hidden);
    if round.terms.method.names_one() && voted >= BASE && tally.profile == Profile::Inside && hidden > 0 {
        let known: u32 =
            tally.lines.iter().map(|line| line.shown).chain([tally.none]).filter_map(Shown::count).sum();
        prop_assert!(hidden > 1 || tally.lines.iter().any(|line| line.shown.is_word()));
        prop_assert!(known <= voted);
    }
    for step in &tally.steps {
        let people = match step {
            PublishedStep::Stage { votes, .. } => {
                votes.iter().filter_map(|(_, votes)| votes.count()).collect()
            }
            PublishedStep::Bought { payers, .. } => payers.count().into_iter().collect::<Vec<_>>(),
            PublishedStep::Tried(_) => Vec::new(),
        };
        prop_assert!(people.iter().all(|people| *people >= OUTSIDE && people % 5 == 0));
    }
    if voted < BASE {
        prop_assert!(tally.steps.is_empty());
        let staged =
            |line: &domain::vote::tally::TallyLine| matches!(line.why_not, Some(WhyNot::WentOut { .. }));
        prop_assert_eq!(tally.lines.iter().find(|line| staged(line)), None);
    }
    Ok(())
}

#[test]
fn what_was_taken_off_never_wins_by_any_rule() {
    for (method, rule, pot) in every_way()
        .into_iter()
        .filter(|(method, ..)| !method.own_answers().is_empty() || *method != Method::Words)
    {
        let mut round = round(method, rule, 3, pot.then_some(500));
        round.terms.seats = 3;
        let ballots = ballots(&round, &(0..30).collect::<Vec<_>>());
        round.options[1].withdrawn = true;
        let tally = publish(&Tally::count(round, 40, &ballots).unwrap(), Profile::Inside, Moment(1));
        assert!(tally.lines.iter().all(|line| line.option.id.as_str() != "o01"), "{method:?} {rule:?}");
    }
}

#[test]
fn stages_are_not_shown_where_they_would_undo_what_is_hidden() {
    let round = round(Method::Rank, Rule::InstantRunoff, 3, None);
    let firsts = |option: &str, people: usize| {
        let marks = Marks {
            choices: vec![Choice { option: option.into(), mark: Mark::Place(1) }],
            ..Marks::default()
        };
        vec![round.accept(&marks).unwrap(); people]
    };
    let ballots = [firsts("o00", 15), firsts("o01", 12), firsts("o02", 4)].concat();
    let tally = publish(&Tally::count(round.clone(), 40, &ballots).unwrap(), Profile::Inside, Moment(1));
    assert_eq!(tally.steps, []);
    assert!(tally.lines.iter().all(|line| !matches!(line.why_not, Some(WhyNot::WentOut { .. }))));
}

#[test]
fn when_all_give_all_their_coins_to_one_no_number_is_shown() {
    let mut round = round(Method::Coins { coins: 10 }, Rule::Dots, 2, None);
    // Where two can be chosen and one is, the other has nothing: then there is no word either.
    round.terms.seats = 1;
    let all =
        Marks { choices: vec![Choice { option: "o00".into(), mark: Mark::Coins(10) }], ..Marks::default() };
    let ballots = vec![round.accept(&all).unwrap(); 12];
    let tally = publish(&Tally::count(round, 12, &ballots).unwrap(), Profile::Inside, Moment(1));
    assert_eq!(tally.winner().unwrap().shown, Shown::Most);
}

#[test]
fn nobody_voted_so_nothing_wins_by_any_rule() {
    for (method, rule, pot) in every_way() {
        let round = round(method, rule, 3, pot.then_some(500));
        let tally = publish(&Tally::count(round, 30, &[]).unwrap(), Profile::Inside, Moment(1));
        assert_eq!(tally.chosen(), 0, "{method:?} {rule:?}");
    }
}

#[test]
fn of_two_voters_nothing_is_said_and_three_decide_without_a_number() {
    for (method, rule, pot) in every_way().into_iter().filter(|(method, ..)| !method.is_scale()) {
        let round = round(method, rule, if method == Method::Words { 0 } else { 3 }, pot.then_some(500));
        for (voted, says) in [(1, Says::Nothing), (2, Says::Nothing), (3, Says::Chosen), (9, Says::Chosen)] {
            let seeds: Vec<u64> = (3..3 + voted).collect();
            let tally = Tally::count(round.clone(), 30, &ballots(&round, &seeds)).unwrap();
            let tally = publish(&tally, Profile::Inside, Moment(1));
            let says = if method == Method::Stirling { Says::Nothing } else { says };
            assert_eq!(tally.says, says, "{method:?} {rule:?}");
            assert!(tally.lines.iter().all(|line| line.shown == Shown::Hidden), "{method:?} {rule:?}");
            assert!(
                says == Says::Chosen || (tally.chosen() == 0 && tally.spent == Pence(0)),
                "{method:?} {rule:?}"
            );
        }
    }
}

#[test]
fn a_pot_of_nothing_buys_what_costs_nothing_and_a_dear_idea_is_over_the_pot() {
    let round = round(Method::Pick { most: 3 }, Rule::Greedy, 2, Some(0));
    let picks = Marks::picks(["o00", "o01"].map(OptionId::from));
    let ballots: Vec<Ballot> = (0..12).map(|_| round.accept(&picks).unwrap()).collect();
    let tally = publish(&Tally::count(round, 30, &ballots).unwrap(), Profile::Inside, Moment(1));
    let line = |id: &str| tally.lines.iter().find(|line| line.option.id.as_str() == id).unwrap();
    assert!(line("o00").chosen && line("o00").option.cost == Pence(0));
    assert_eq!(line("o01").why_not, Some(WhyNot::OverThePot));
}

#[test]
fn all_tied_goes_to_the_cheaper_and_then_to_the_one_sent_first() {
    let by_pot = round(Method::Pick { most: 3 }, Rule::Greedy, 3, Some(120));
    let everyone = Marks::picks(["o00", "o01", "o02"].map(OptionId::from));
    let ballots: Vec<Ballot> = (0..12).map(|_| by_pot.accept(&everyone).unwrap()).collect();
    let tally = publish(&Tally::count(by_pot, 30, &ballots).unwrap(), Profile::Inside, Moment(1));
    let chosen: Vec<_> = tally.lines.iter().filter(|line| line.chosen).map(|line| line.option.cost).collect();
    assert_eq!(chosen, [Pence(0), Pence::pounds(120)]);
}

#[test]
fn half_a_point_less_is_not_level_and_the_last_of_every_ranking_is_not_picked_by_nobody() {
    let mut round = round(Method::Rank, Rule::Borda, 3, None);
    round.terms.seats = 1;
    let ranked = |order: &[&str], people: usize| {
        let place = |(option, at): (&&str, u8)| Choice { option: (*option).into(), mark: Mark::Place(at) };
        let choices = order.iter().zip(1..).map(place).collect();
        vec![round.accept(&Marks { choices, ..Marks::default() }).unwrap(); people]
    };
    // 33 points, 32 and a half, and half a point.
    let ballots =
        [ranked(&["o00", "o01", "o02"], 10), ranked(&["o01", "o00", "o02"], 11), ranked(&["o00"], 1)]
            .concat();
    let tally = publish(&Tally::count(round.clone(), 40, &ballots).unwrap(), Profile::Inside, Moment(1));
    let line = |id: &str| tally.lines.iter().find(|line| line.option.id.as_str() == id).unwrap();
    assert!(line("o00").chosen);
    assert_eq!((line("o01").shown, line("o01").why_not), (Shown::About(35), Some(WhyNot::CountedOut)));
    assert_eq!((line("o02").shown, line("o02").why_not), (Shown::About(0), Some(WhyNot::Others)));
}

#[test]
fn an_option_taken_off_does_not_win_and_a_ballot_of_nothing_else_does_not_count() {
    let mut round = round(Method::Pick { most: 3 }, Rule::Approval, 3, None);
    let pick = |at: usize| ["o00", "o01", "o02"][at % 3];
    let ballots: Vec<Ballot> =
        (0..38).map(|at| round.accept(&Marks::picks([OptionId::from(pick(at))])).unwrap()).collect();
    round.options[0].withdrawn = true;
    let tally = publish(&Tally::count(round, 30, &ballots).unwrap(), Profile::Inside, Moment(1));
    assert_eq!(tally.winner().unwrap().option.id.as_str(), "o01");
    assert_eq!(tally.voted, Shown::Count(25));
    assert!(!tally.lines.iter().any(|line| line.option.withdrawn), "its words are gone too");
    // Those who marked nothing else said something, and not "none of these".
    assert!(tally.none.count().is_none_or(|none| none == 0), "{:?}", tally.none);
}

#[test]
fn a_ballot_of_pairs_weighs_as_much_as_one_of_picks() {
    let terms = Terms { also_pairs: true, ..Terms::pick(3, None) };
    let round = Round { terms, ..round(Method::Pick { most: 3 }, Rule::Approval, 5, None) };
    let order: Vec<OptionId> = round.options.iter().map(|option| option.id.clone()).collect();
    let mut answered = Vec::new();
    while let Some((left, right)) = pairs::next(&order, &answered) {
        answered.push(Choice { option: left, mark: Mark::Over(right) });
    }
    let by_pairs = round.accept(&Marks { choices: answered, ..Marks::default() }).unwrap();
    let by_picks = round.accept(&Marks::picks(order.into_iter().take(3))).unwrap();
    let neither = round.accept(&Marks::none_of_these()).unwrap();
    let ballots = [vec![by_pairs; 10], vec![by_picks; 10], vec![neither; 20]].concat();
    let tally = publish(&Tally::count(round, 40, &ballots).unwrap(), Profile::Inside, Moment(1));
    let shown: u32 = tally.lines.iter().filter_map(|line| line.shown.count()).sum();
    // Sixty picks in all: three of every pupil, whichever way.
    assert_eq!(shown, 60);
}
