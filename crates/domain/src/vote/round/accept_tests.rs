//! Which marks make a ballot, method by method.

use super::*;
use crate::money::Pence;
use crate::partnership::group::Ages;
use crate::time::Moment;
use crate::vote::refusal::VoteRefusal;
use crate::vote::round::{BallotOption, Source, Terms};
use counting::Rule;

const ALL: [&str; 4] = ["cook", "paint", "bikes", "farm"];

fn round(method: Method) -> Round {
    let option = |name: &str| BallotOption {
        id: name.into(),
        source: Source::Idea,
        words: name.to_owned(),
        picture: None,
        cost: Pence::default(),
        withdrawn: false,
    };
    let rule = method.rules(false).first().copied().unwrap_or(Rule::Approval);
    Round {
        id: "r".into(),
        session: "s".into(),
        question: "What would you like to do?".into(),
        terms: Terms::new(method, rule, None),
        options: ALL.map(option).to_vec(),
        ages: Ages { from: 11, to: 14 },
        opened_at: Some(Moment(0)),
        closed_at: None,
        revealed_at: None,
    }
}

fn marked(marks: &[(&str, Mark)]) -> Marks {
    let choices = marks.iter().map(|(option, mark)| Choice { option: (*option).into(), mark: mark.clone() });
    Marks { choices: choices.collect(), ..Marks::default() }
}

fn picked(picks: &[&str]) -> Marks {
    Marks::picks(picks.iter().map(|pick| OptionId::from(*pick)))
}

fn refused(method: Method, marks: &Marks) -> Option<Refusal> {
    round(method).accept(marks).err()
}

const PICK: Method = Method::Pick { most: 3 };
const COINS: Method = Method::Coins { coins: 10 };

#[test]
fn one_to_three_picks_make_a_ballot_and_so_does_none_of_these() {
    for picks in [&["cook"][..], &["farm", "cook"], &["farm", "paint", "cook"]] {
        assert_eq!(round(PICK).accept(&picked(picks)).unwrap().choices().len(), picks.len());
    }
    for method in Method::ALL {
        assert!(round(method).accept(&Marks::none_of_these()).unwrap().is_none());
    }
}

#[test]
fn a_ballot_does_not_keep_the_order_of_taps() {
    let one = round(PICK).accept(&picked(&["farm", "cook"])).unwrap();
    let other = round(PICK).accept(&picked(&["cook", "farm"])).unwrap();
    assert!(one == other);
}

#[test]
fn picks_that_cannot_be_read_are_said_and_not_counted() {
    assert_eq!(refused(PICK, &picked(&[])), Some(Refusal::Vote(VoteRefusal::NothingPicked)));
    assert_eq!(refused(PICK, &picked(&ALL)), Some(Refusal::Vote(VoteRefusal::TooManyPicks { most: 3 })));
    assert_eq!(refused(PICK, &picked(&["cook", "cook"])), Some(Refusal::Vote(VoteRefusal::UnreadableBallot)));
    assert_eq!(refused(PICK, &picked(&["swim"])), Some(Refusal::Vote(VoteRefusal::UnreadableBallot)));
    assert_eq!(
        refused(PICK, &marked(&[("cook", Mark::Yes)])),
        Some(Refusal::Vote(VoteRefusal::UnreadableBallot))
    );
    let both = Marks { none: true, ..picked(&["cook"]) };
    assert_eq!(refused(PICK, &both), Some(Refusal::Vote(VoteRefusal::UnreadableBallot)));
}

#[test]
fn a_question_with_one_answer_takes_one() {
    for method in [Method::Choice { several: false }, Method::AgainAgain, Method::Faces] {
        assert_eq!(refused(method, &picked(&["cook"])), None);
        assert_eq!(
            refused(method, &picked(&["cook", "farm"])),
            Some(Refusal::Vote(VoteRefusal::TooManyPicks { most: 1 }))
        );
    }
    assert_eq!(refused(Method::Choice { several: true }, &picked(&ALL)), None);
}

#[test]
fn every_card_is_sorted_or_asked_for() {
    let three = [("cook", Mark::Yes), ("paint", Mark::No), ("bikes", Mark::NotSure)];
    assert_eq!(
        refused(Method::Sort, &marked(&three)),
        Some(Refusal::Vote(VoteRefusal::CardsLeft { left: 1 }))
    );
    let all = [&three[..], &[("farm", Mark::Yes)]].concat();
    assert_eq!(refused(Method::Sort, &marked(&all)), None);
    let twice = [&all[..], &[("farm", Mark::No)]].concat();
    assert_eq!(refused(Method::Sort, &marked(&twice)), Some(Refusal::Vote(VoteRefusal::UnreadableBallot)));
}

#[test]
fn ten_coins_are_ten_coins() {
    let coins = |one, other| marked(&[("cook", Mark::Coins(one)), ("farm", Mark::Coins(other))]);
    assert_eq!(refused(COINS, &coins(7, 3)), None);
    assert_eq!(refused(COINS, &coins(7, 1)), Some(Refusal::Vote(VoteRefusal::CoinsLeft { left: 2 })));
    assert_eq!(refused(COINS, &coins(7, 4)), Some(Refusal::Vote(VoteRefusal::TooManyCoins { most: 10 })));
    assert_eq!(refused(COINS, &coins(255, 255)), Some(Refusal::Vote(VoteRefusal::TooManyCoins { most: 10 })));
    assert_eq!(refused(COINS, &coins(10, 0)), Some(Refusal::Vote(VoteRefusal::UnreadableBallot)));
    assert_eq!(refused(COINS, &Marks::default()), Some(Refusal::Vote(VoteRefusal::NothingPicked)));
}

#[test]
fn a_ranking_may_stop_early_but_has_no_place_twice_and_none_left_out() {
    let ranked = |one, other| marked(&[("cook", Mark::Place(one)), ("farm", Mark::Place(other))]);
    assert_eq!(refused(Method::Rank, &ranked(2, 1)), None);
    assert_eq!(refused(Method::Rank, &ranked(1, 1)), Some(Refusal::Vote(VoteRefusal::UnreadableBallot)));
    assert_eq!(refused(Method::Rank, &ranked(1, 3)), Some(Refusal::Vote(VoteRefusal::UnreadableBallot)));
    assert_eq!(refused(Method::Rank, &Marks::default()), Some(Refusal::Vote(VoteRefusal::NothingPicked)));
}

/// All pairs of this pupil's own order, answered in favour of the left card.
fn pairs_marked(order: &[OptionId]) -> Marks {
    let mut choices = Vec::new();
    while let Some((left, right)) = pairs::next(order, &choices) {
        choices.push(Choice { option: left, mark: Mark::Over(right) });
    }
    Marks { choices, ..Marks::default() }
}

#[test]
fn all_pairs_are_answered_as_many_as_on_every_ballot() {
    let order: Vec<OptionId> = ALL.map(OptionId::from).to_vec();
    let mut marks = pairs_marked(&order);
    assert_eq!(refused(Method::ThisOrThat, &marks), None);
    let last = marks.choices.pop().unwrap();
    assert_eq!(refused(Method::ThisOrThat, &marks), Some(Refusal::Vote(VoteRefusal::CardsLeft { left: 1 })));
    marks.choices.extend([last.clone(), last]);
    assert_eq!(refused(Method::ThisOrThat, &marks), Some(Refusal::Vote(VoteRefusal::UnreadableBallot)));
}

#[test]
fn where_both_are_allowed_pairs_stand_for_the_picks_made_most_often() {
    let order: Vec<OptionId> = ALL.map(OptionId::from).to_vec();
    let both = Round { terms: Terms { also_pairs: true, ..round(PICK).terms }, ..round(PICK) };
    let ballot = both.accept(&pairs_marked(&order)).unwrap();
    assert!(both.accept(&picked(&["farm"])).is_ok());
    let picks = picks_of_pairs(&order, ballot.choices(), 3);
    assert_eq!(picks.len(), 3);
    assert_eq!(refused(PICK, &pairs_marked(&order)), Some(Refusal::Vote(VoteRefusal::UnreadableBallot)));
}

#[test]
fn words_are_kept_as_typed_and_nothing_typed_is_said() {
    let typed = |words: &str| Marks { words: words.to_owned(), ..Marks::default() };
    let ballot = round(Method::Words).accept(&typed("It was loud.")).unwrap();
    assert_eq!(ballot.words().unwrap().as_str(), "It was loud.");
    assert_eq!(refused(Method::Words, &typed("  ")), Some(Refusal::NothingTyped));
}

#[test]
fn what_was_taken_off_meanwhile_is_said() {
    let mut round = round(PICK);
    round.options[0].withdrawn = true;
    assert_eq!(
        round.accept(&picked(&["cook", "farm"])).err(),
        Some(Refusal::Vote(VoteRefusal::OptionWithdrawn))
    );
}

#[test]
fn before_the_start_and_after_the_close_no_ballot_is_taken() {
    let closed = Round { closed_at: Some(Moment(1)), ..round(PICK) };
    let planned = Round { opened_at: None, ..round(PICK) };
    for round in [closed, planned] {
        assert_eq!(round.accept(&picked(&["cook"])).err(), Some(Refusal::Vote(VoteRefusal::RoundClosed)));
    }
}
