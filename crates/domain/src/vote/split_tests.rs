use super::*;
use crate::money::Pence;
use crate::partnership::group::Ages;
use crate::time::Moment;
use crate::vote::ballot::{Ballot, Choice, Mark};
use crate::vote::round::{BallotOption, Round, Source, Terms};
use crate::vote::rule::Rule;
use crate::vote::suppression::{AskedBefore, count_and_publish};

/// Both faces of cards of which so many voters said yes, not sure and no.
fn faces(rule: Rule, cards: &[[usize; 3]]) -> [PublishedTally; 2] {
    let id = |at: usize| format!("o{at}");
    let option = |at: usize| BallotOption::new(id(at), Source::Text, id(at));
    let pot = (rule == Rule::Greedy).then(|| Pence::pounds(10));
    let round = Round {
        id: "r".into(),
        session: "s".into(),
        question: "What would you like to do?".to_owned(),
        terms: Terms::new(Method::Sort, rule, pot),
        options: (0..cards.len()).map(option).collect(),
        ages: Ages { from: 9, to: 11 },
        opened_at: Some(Moment(0)),
        closed_at: Some(Moment(1)),
        revealed_at: None,
    };
    let voters: usize = cards.first().unwrap().iter().sum();
    let mark = |card: &[usize; 3], voter: usize| match voter {
        _ if voter < card[0] => Mark::Yes,
        _ if voter < card[0] + card[1] => Mark::NotSure,
        _ => Mark::No,
    };
    let choices = |voter: usize| {
        let card = |(at, card)| Choice { option: id(at).as_str().into(), mark: mark(card, voter) };
        cards.iter().enumerate().map(card).collect()
    };
    let ballots: Vec<Ballot> = (0..voters).map(|voter| Ballot::from_choices(choices(voter))).collect();
    count_and_publish(round, 80, &ballots, Moment(1), &AskedBefore::Never).unwrap()
}

fn lengths(tally: &PublishedTally) -> Vec<Option<Vec<Option<u16>>>> {
    let bar = |row: &Row| tally.split(row).map(|bar| bar.parts.iter().map(|part| part.length).collect());
    tally.rows().iter().map(bar).collect()
}

#[test]
fn cards_chosen_by_yes_have_the_yes_as_their_figure_and_stand_as_one_bar_inside() {
    let [inside, outside] = faces(Rule::Greedy, &[[40, 18, 12], [30, 3, 37]]);
    let parts = [Column::Figure, Column::Part(Said::NotSure), Column::Part(Said::No)];
    assert_eq!((inside.columns(), inside.figure_is()), (parts.to_vec(), Some(Said::Yes)));
    assert!(inside.is_joined() && !outside.is_joined());
    // Of the second card the yes is a figure of its own; what is left is private. "None of these" has no parts.
    let bars = [Some(vec![Some(571), Some(257), Some(171)]), Some(vec![Some(428), None, None]), None];
    assert_eq!(lengths(&inside), bars);
    // Rounded, they do not add up, so each is a bar by itself.
    assert_eq!(lengths(&outside)[0], Some(vec![Some(285), Some(142)]));
    let row = |tally: &PublishedTally, at: usize| {
        let rows = tally.rows();
        parts.map(|column| tally.cell(&rows[at], column))
    };
    assert_eq!(row(&inside, 0), [40, 18, 12].map(|n| Some(Shown::Count(n))));
    assert_eq!(row(&inside, 1), [Some(Shown::Count(30)), Some(Shown::Hidden), Some(Shown::Hidden)]);
    assert_eq!(row(&outside, 0), [40, 20, 10].map(|n| Some(Shown::About(n))));
    assert_eq!(row(&inside, 2)[1..], [None, None]);
}

#[test]
fn cards_that_are_counted_in_points_say_how_many_said_yes_not_sure_and_no() {
    let [inside, _] = faces(Rule::ScoreTotal, &[[20, 10, 10], [20, 19, 1]]);
    let all = [Said::Yes, Said::NotSure, Said::No].map(Column::Part);
    assert_eq!(inside.columns(), [vec![Column::Figure], all.to_vec()].concat());
    assert_eq!(inside.figure_is(), None);
    // The points of the other one would be a bar on another scale: nothing is drawn of it.
    let drawn = lengths(&inside);
    assert!(drawn.contains(&Some(vec![Some(500), Some(250), Some(250)])), "{drawn:?}");
    assert!(drawn.contains(&Some(vec![None, None, None])), "{drawn:?}");
}

#[test]
fn who_put_an_option_first_is_told_beside_duels_and_never_beside_points() {
    let behind = |rule| Said::for_terms(&Terms::new(Method::Rank, rule, None));
    for duels in [Rule::Schulze, Rule::SchulzeWinningVotes, Rule::RankedPairs] {
        assert_eq!(behind(duels), &[Said::First], "{duels:?}");
    }
    // Points less the firsts would say who was put second; of a count in stages the figure is the firsts.
    for other in [Rule::Borda, Rule::InstantRunoff, Rule::Stv] {
        assert!(behind(other).is_empty(), "{other:?}");
    }
}

#[test]
fn what_was_frozen_before_there_were_parts_reads_as_it_was() {
    let [inside, _] = faces(Rule::Greedy, &[[40, 18, 12]]);
    assert_eq!(inside.version, crate::vote::tally::VERSION);
    let mut old = serde_json::to_value(&inside).unwrap();
    old.as_object_mut().unwrap().remove("version");
    for line in old["lines"].as_array_mut().unwrap() {
        line.as_object_mut().unwrap().remove("parts");
    }
    let read: PublishedTally = serde_json::from_value(old.clone()).unwrap();
    assert_eq!((read.version, read.has_parts(), read.columns()), (0, false, vec![Column::Figure]));
    // To the last letter, so that its receipt still holds.
    assert_eq!(serde_json::to_value(&read).unwrap(), old);
}
