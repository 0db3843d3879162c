//! Worked examples, cell by cell: the bottom line of "Would you do it again?", 71 answers
//! (40 yes, 18 maybe, 13 no), and the twelve ideas of the demo.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use counting::Rule;
use domain::id::OptionId;
use domain::money::Pence;
use domain::partnership::group::Ages;
use domain::time::Moment;
use domain::vote::ballot::Marks;
use domain::vote::method::Method;
use domain::vote::round::{BallotOption, Round, Source, Terms};
use domain::vote::suppression::{AskedBefore, Profile, Says, Shown};
use domain::vote::tally::{PublishedTally, Tally};

/// The face of this profile, of a question that is asked for the first time.
fn publish(tally: &Tally, profile: Profile, closed_at: Moment) -> PublishedTally {
    let [inside, outside] = domain::vote::suppression::publish(tally, closed_at, &AskedBefore::Never);
    if profile == Profile::Inside { inside } else { outside }
}

fn published(answers: &[(&str, u32)], profile: Profile) -> PublishedTally {
    let option = |(words, _): &(&str, u32)| BallotOption {
        id: (*words).into(),
        source: Source::Text,
        words: (*words).to_owned(),
        picture: None,
        cost: Pence::default(),
        withdrawn: false,
    };
    let round = Round {
        id: "again".into(),
        session: "exit".into(),
        question: "Would you do it again?".to_owned(),
        terms: Terms::new(Method::Choice { several: false }, Rule::Plurality, None),
        options: answers.iter().map(option).collect(),
        ages: Ages { from: 11, to: 18 },
        opened_at: Some(Moment(0)),
        closed_at: None,
        revealed_at: None,
    };
    let one = |words: &str| round.accept(&Marks::picks([OptionId::from(words)])).unwrap();
    let ballots: Vec<_> =
        answers.iter().flat_map(|(words, people)| (0..*people).map(|_| one(words))).collect();
    publish(&Tally::count(round.clone(), 82, &ballots).unwrap(), profile, Moment(1))
}

fn shown(tally: &PublishedTally, words: &str) -> Shown {
    tally.lines.iter().find(|line| line.option.words == words).unwrap().shown
}

const EXIT: [(&str, u32); 3] = [("Yes", 40), ("Maybe", 18), ("No", 13)];

#[test]
fn inside_the_bottom_line_is_exact() {
    let tally = published(&EXIT, Profile::Inside);
    assert_eq!(tally.voted, Shown::Count(71));
    for (words, people) in EXIT {
        assert_eq!(shown(&tally, words), Shown::Count(people));
    }
}

#[test]
fn outside_it_is_yes_40_maybe_20_no_15_of_70() {
    let tally = published(&EXIT, Profile::Outside);
    assert_eq!(tally.voted, Shown::About(70));
    assert_eq!(shown(&tally, "Yes"), Shown::About(40));
    assert_eq!(shown(&tally, "Maybe"), Shown::About(20));
    assert_eq!(shown(&tally, "No"), Shown::About(15));
}

#[test]
fn a_class_of_four_gets_no_counts_at_all() {
    let tally = published(&[("Yes", 3), ("No", 1)], Profile::Inside);
    assert_eq!(tally.says, Says::Chosen);
    assert!(tally.lines.iter().all(|line| line.shown == Shown::Hidden));
    assert_eq!(tally.winner().unwrap().option.words, "Yes");
}

#[test]
fn when_all_but_two_say_yes_neither_number_is_shown() {
    let tally = published(&[("Yes", 28), ("No", 2)], Profile::Inside);
    assert_eq!(shown(&tally, "Yes"), Shown::Most);
    assert_eq!(shown(&tally, "No"), Shown::Hidden);
}

#[test]
fn with_one_choice_each_the_total_gives_no_hidden_answer_away() {
    let tally = published(&[("Yes", 40), ("Maybe", 28), ("No", 3)], Profile::Inside);
    assert_eq!(shown(&tally, "Yes"), Shown::Count(40));
    assert_eq!(shown(&tally, "Maybe"), Shown::Hidden);
    assert_eq!(shown(&tally, "No"), Shown::Hidden);
    // One and one hide two, but two who are hidden can only be one each: a third is hidden too.
    let tally = published(&[("Red", 30), ("Blue", 12), ("Green", 1), ("White", 1)], Profile::Inside);
    let hidden = tally.lines.iter().filter(|line| line.shown == Shown::Hidden).count();
    assert_eq!(hidden, 3);
}
