//! The big screen: the way in never leaves, and nothing private comes on.

use app::frame::Me;
use app::page::Page;
use app::session::screen::{ScreenPage, Sent, Shows};
use domain::ideas::idea::Idea;
use domain::money::Pence;
use domain::people::pupil::Colour;
use domain::session::screen::{Beat, Cards};
use domain::session::session::Step;
use domain::vote::round::{BallotOption, Source, Terms};

use crate::drawing::draw;
use crate::samples::{self, CHART, answer, idea, screen, tally};

fn drawn(step: Step, shows: Shows) -> String {
    draw(|| ScreenPage { screen: screen(step, shows) }.view())
}

fn result(voters: usize, beat: Beat) -> Shows {
    Shows::Result { drawn: Box::new(samples::drawn(tally(voters))), beat }
}

const SENT: Sent = Sent { sent: 19, unread: 16, on_wall: 3 };

fn ideas(question: &str, wall: Vec<Idea>) -> Shows {
    Shows::Ideas { question: question.to_owned(), sent: SENT, cards: Cards::whole(wall.len()), wall }
}

fn wall(sent: Sent, wall: Vec<Idea>) -> Shows {
    Shows::Wall { sent, cards: Cards::whole(wall.len()), wall }
}

fn vote() -> Shows {
    let option = |at: usize, words: &str| BallotOption {
        cost: Pence::pounds(180),
        ..BallotOption::new(format!("o{at}"), Source::Idea, words)
    };
    Shows::Vote {
        question: "What would you like to do?".to_owned(),
        terms: Terms::pick(3, Some(Pence::pounds(1_400))),
        options: vec![option(0, "Cook tea for each other"), option(1, "A graffiti wall")],
        voted: 27,
        asked: 30,
        open: true,
        lit: None,
    }
}

#[test]
fn the_code_and_the_qr_are_once_on_every_screen_and_nothing_can_be_pressed() {
    let question = || "What would you like to do?".to_owned();
    let answers =
        Shows::Answers { said: vec![(idea(0), answer(0))], cards: Cards::whole(1), waiting: 9, late: true };
    for (step, shows) in [
        (Step::Waiting, Shows::Join { came: vec![Me { picture: "fox".to_owned(), colour: Colour::Teal }] }),
        (Step::Ideas, ideas(&question(), vec![idea(0)])),
        (Step::Wall, wall(SENT, vec![idea(0), idea(1)])),
        (Step::Vote, vote()),
        (Step::Vote, Shows::Thanks),
        (Step::Result, result(20, Beat::Voted)),
        (Step::Result, result(20, Beat::Bars)),
        (Step::Result, result(20, Beat::Winner)),
        (Step::Answers, answers),
    ] {
        let html = drawn(step, shows);
        let page = html.split("<body").nth(1).unwrap();
        for one in ["class=\"code\"", "class=\"qr\"", "fifth.test"] {
            assert_eq!(page.matches(one).count(), 1, "{step:?}: {one}");
        }
        assert!(page.contains("KITE 427"), "{step:?}");
        assert!(!html.contains("<form") && !html.contains("<nav"), "{step:?}");
    }
}

#[test]
fn what_is_not_read_from_the_back_stands_on_pages_that_the_corner_counts() {
    let cards = Cards { from: 2, to: 4, all: 4, at_once: 2 };
    let wall: Vec<Idea> = (0..4).map(idea).collect();
    for shows in [
        Shows::Wall { sent: Sent { unread: 0, ..SENT }, wall: wall.clone(), cards },
        Shows::Ideas { question: "What would you like to do?".to_owned(), sent: SENT, wall, cards },
    ] {
        let html = drawn(Step::Wall, shows);
        let shown = |at: usize| html.contains(&format!("data-id=\"{}\"", idea(at).id));
        assert_eq!((0..4).filter(|at| shown(*at)).collect::<Vec<_>>(), [2, 3]);
        assert!(html.contains("3 to 4 of 4."), "{html}");
    }
    let whole = drawn(Step::Wall, self::wall(SENT, (0..4).map(idea).collect()));
    assert!(!whole.contains("to 4 of 4"));
}

#[test]
fn who_sent_an_idea_sees_a_blank_card_and_never_whose_it_is() {
    let question = "What would you like to do?".to_owned();
    let html = drawn(Step::Ideas, ideas(&question, vec![]));
    assert!(html.contains("A worker is reading the other") && !html.contains("Yours could be first"));
    assert_eq!(html.matches("data-id=\"blank-").count(), 16);
    let all = Sent { sent: 17, unread: 0, on_wall: 3 };
    let html = drawn(Step::Wall, wall(all, vec![idea(0)]));
    assert!(
        !html.contains("blank-") && !html.contains("17 sent"),
        "what was kept private is not counted out"
    );
}

#[test]
fn a_result_is_told_in_beats_and_no_page_knows_more_than_its_beat() {
    let beat = |beat| drawn(Step::Result, result(30, beat));
    let (voted, bars, winner) = (beat(Beat::Voted), beat(Beat::Bars), beat(Beat::Winner));
    assert!(voted.contains("30") && !voted.contains("Cook tea") && !voted.contains(CHART));
    let first = |html: &str| [0, 3].map(|at| html.contains(idea(at).words.as_str()));
    assert_eq!(first(&bars), [false, false], "what came first is covered");
    assert!(bars.contains("Fix bikes") && bars.contains(CHART) && bars.contains("class=\"covered\""));
    assert_eq!(first(&winner), [true, true]);
    // Two have as many: a tie, and both are in.
    assert!(winner.contains("A tie. Both got") && winner.contains("Both are in."), "{winner}");
    let heard = winner.split("<div class=\"unseen\">").nth(1).unwrap();
    assert!(heard.contains("Fix bikes") && heard.contains("It needs £260. Only £160 was left"), "{heard}");
}

#[test]
fn fewer_than_ten_voters_see_what_was_chosen_and_no_count() {
    let html = drawn(Step::Result, result(9, Beat::Winner));
    let showing = html.split("<footer").next().unwrap();
    assert!(showing.contains("2 ideas were chosen.") && showing.contains("Cook tea for each other"));
    for private in ["Fix bikes", "A graffiti wall", CHART, " of 9", " of 30", "people picked"] {
        assert!(!showing.contains(private), "says {private}");
    }
    assert!(!html.contains("voted"), "how many voted is said");
}

#[test]
fn an_open_vote_says_what_can_be_chosen_and_how_many_voted_and_never_what() {
    let html = drawn(Step::Vote, vote());
    assert!(html.contains("data-line=\"voted\"") && html.contains("27 of 30 have voted"));
    assert!(html.contains("Cook tea for each other") && html.contains("£180") && html.contains("£1,400"));
    assert_eq!(html.matches("class=\"full\"").count(), 27);
    assert!(!html.contains(CHART));
}
