//! The big screen: the way in never leaves, and nothing private comes on.

use app::page::Page;
use app::session::screen::{ScreenPage, Shows};
use domain::session::session::Step;

use crate::drawing::draw;
use crate::samples::{self, CHART, answer, idea, screen, tally};

fn drawn(step: Step, shows: Shows) -> String {
    draw(|| ScreenPage { screen: screen(step, shows) }.view())
}

fn result(voters: usize) -> Shows {
    Shows::Result(Box::new(samples::drawn(tally(voters))))
}

#[test]
fn the_code_and_the_qr_are_on_every_screen_and_nothing_can_be_pressed() {
    let question = || "What would you like to do?".to_owned();
    for (step, shows) in [
        (Step::Waiting, Shows::Join { in_count: 12 }),
        (Step::Ideas, Shows::Ideas { question: question(), count_on_wall: 2 }),
        (Step::Wall, Shows::Wall(vec![idea(0), idea(1)])),
        (Step::Vote, Shows::Vote { question: question(), voted: 27, asked: 30, open: true }),
        (Step::Result, result(20)),
        (Step::Answers, Shows::Answers { said: vec![(idea(0), answer(0))], late: true }),
    ] {
        let html = drawn(step, shows);
        let footer = html.split("<footer").nth(1).unwrap();
        assert!(footer.contains("KITE 427") && footer.contains("class=\"qr\""), "{step:?}");
        assert!(footer.contains("fifth.test") && !footer.contains("http"), "{step:?}");
        assert!(!html.contains("<form") && !html.contains("<nav"), "{step:?}");
    }
}

#[test]
fn the_winner_is_named_and_the_chart_stands_below_in_words_too() {
    let html = drawn(Step::Result, result(30));
    let heading = html.split("<h1").nth(1).unwrap().split("</h1>").next().unwrap();
    assert!(heading.contains("24 of 30 people picked each one."), "{heading}");
    assert!(html.find("<h1").unwrap() < html.find(CHART).unwrap());
    let heard = html.split("<div class=\"unseen\">").nth(1).unwrap();
    assert!(heard.contains("Fix bikes") && heard.contains("It needs £260. Only £160 was left"), "{heard}");
}

#[test]
fn fewer_than_ten_voters_see_what_was_chosen_and_no_count() {
    let html = drawn(Step::Result, result(9));
    let showing = html.split("<footer").next().unwrap();
    assert!(showing.contains("2 ideas were chosen.") && showing.contains("Cook tea for each other"));
    for private in ["Fix bikes", "A graffiti wall", CHART, " of 9", " of 30", "people picked"] {
        assert!(!showing.contains(private), "says {private}");
    }
    assert!(!html.contains("voted"), "how many voted is said");
}

#[test]
fn an_open_vote_says_how_many_and_never_what() {
    let shows = Shows::Vote { question: "What?".to_owned(), voted: 27, asked: 30, open: true };
    let html = drawn(Step::Vote, shows);
    assert!(html.contains("data-line=\"voted\"") && html.contains("27 of 30 have voted"));
    assert!(!html.contains("Cook tea"));
}
