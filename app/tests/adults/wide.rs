//! A vote in many rooms: made, and who still has to vote.

use app::page::Page;
use app::partnership::topic::TopicForm;
use app::session::room::{Room, RoomPage};
use app::vote::wide::{NewWide, NewWidePage, SittingRow, SittingsPage, WideCard, WideState};
use domain::partnership::sensitive::{Sensitive, Topic};
use domain::refusal::Refusal;
use domain::session::join_code::JoinCode;
use domain::session::session::Step;
use domain::vote::progress::{Progress, Sat};
use domain::vote::round::Terms;
use domain::vote::sitting::{Days, Reveal, Scope, WideRound, about_topic};
use fixtures::{CODE, TODAY};
use jiff::civil::{date, time};

use crate::drawing::draw;
use crate::samples::{NASTY, idea, leader, room, worker};

fn wide() -> WideRound {
    let adult = leader();
    WideRound {
        id: fixtures::id("spring"),
        question: NASTY.to_owned(),
        terms: Terms { many: true, ..Terms::pick(2, None) },
        options: Vec::new(),
        ages: domain::partnership::group::Ages { from: 8, to: 16 },
        scope: Scope { partnership: adult.partnership, organisation: None },
        made_by: adult.id,
        days: Days { first: TODAY, last: date(2026, 12, 4) },
        reveal: Reveal { on_page: true, not_before: Some(date(2026, 12, 7)) },
        closed_at: None,
    }
}

/// The same about a sensitive topic.
fn sensitive() -> WideRound {
    WideRound { terms: about_topic(wide().terms, Some(Topic::Drugs)).unwrap(), ..wide() }
}

fn row(name: &str, sat: Sat) -> SittingRow {
    SittingRow {
        session: fixtures::id(name),
        name: NASTY.to_owned(),
        groups: vec!["Heron".to_owned(), NASTY.to_owned()],
        pupils: 9,
        days: Some(Days { first: TODAY, last: TODAY }),
        starts: Some(time(13, 20, 0, 0)),
        place: Some(NASTY.to_owned()),
        code: (sat == Sat::Open).then(|| JoinCode::parse(CODE).unwrap()),
        sat,
        voted: 8,
        asked: 9,
    }
}

fn page(round: WideRound) -> SittingsPage {
    SittingsPage {
        adult: worker(),
        who: "Eastmere".to_owned(),
        said: Sensitive { topic: round.terms.topic, ..Sensitive::default() },
        round,
        today: TODAY,
        classes: vec![
            (Progress::Voted, 12),
            (Progress::Today, 3),
            (Progress::HasADay, 16),
            (Progress::NoDay, 9),
        ],
        ours: 3,
        own: vec![row("a", Sat::NotYet), row("b", Sat::Open), row("c", Sat::Over)],
        without: vec!["Plover".to_owned()],
        others: vec![(NASTY.to_owned(), 5, 12)],
        goes_on: true,
        open_rooms: 2,
        may_close: true,
        may_remove: false,
        refusal: None,
    }
}

/// Every page of it, for what must be true of all.
pub fn all() -> Vec<(&'static str, String)> {
    let ideas = vec![idea(0), idea(1)];
    let form = NewWide {
        question: NASTY.to_owned(),
        ideas: ideas.iter().map(|idea| idea.id.clone()).collect(),
        topic: TopicForm::from_said(&Sensitive::default()),
        ..NewWide::default()
    };
    let new = |refusal| NewWidePage {
        adult: leader(),
        asked: vec![("organisation", NASTY.to_owned()), ("partnership", "Eastmere".to_owned())],
        walls: vec![(NASTY.to_owned(), ideas.clone())],
        form: form.clone(),
        refusal,
    };
    let missing = |field| Some(Refusal::Missing { field });
    let closed = WideRound { closed_at: Some(fixtures::NOW), ..wide() };
    vec![
        ("wide", draw(|| new(None).view())),
        ("wide-question-wrong", draw(|| new(missing("question")).view())),
        ("wide-last-wrong", draw(|| new(Some(Refusal::DayTooFar { field: "last_day" })).view())),
        ("wide-ideas-wrong", draw(|| new(missing("ideas")).view())),
        ("wide-topic-wrong", draw(|| new(missing("who")).view())),
        ("sittings", draw(|| page(wide()).view())),
        ("sittings-topic", draw(|| page(sensitive()).view())),
        ("sittings-counted", draw(|| page(closed).view())),
    ]
}

#[test]
fn before_the_end_the_page_leads_to_no_result_and_afterwards_to_the_one_of_all() {
    let tally = format!("/rounds/{}/tally", wide().id);
    assert!(!draw(|| page(wide()).view()).contains(&tally));
    let closed = WideRound { closed_at: Some(fixtures::NOW), ..wide() };
    let html = draw(|| page(closed).view());
    assert!(html.contains(&tally) && !html.contains("/close-for-all"));
}

#[test]
fn about_a_sensitive_topic_the_page_promises_the_result_to_adults_alone() {
    let html = draw(|| page(sensitive()).view());
    assert!(html.contains("Drugs and alcohol") && html.contains("Only adults read the result"));
    assert!(!html.contains("pages anyone can open"));
    assert!(draw(|| page(wide()).view()).contains("pages anyone can open"));
}

#[test]
fn closing_says_how_many_are_still_to_vote_and_only_when_all_are_done_that_all_are() {
    let html = draw(|| page(wide()).view());
    assert!(html.contains("rooms are still open") && html.contains("have not voted yet"));
    assert!(!html.contains("All rooms are done"));
    let done = SittingsPage { classes: vec![(Progress::Voted, 12)], open_rooms: 0, ..page(wide()) };
    let html = draw(|| done.view());
    assert!(html.contains("All rooms are done") && !html.contains("Close it anyway"));
}

#[test]
fn the_next_room_of_today_has_the_one_dark_button() {
    let html = draw(|| page(wide()).view());
    assert_eq!(html.matches("/sittings/open").count(), 1);
    assert_eq!(html.matches("<button class=\"strong\"").count(), 1);
}

#[test]
fn a_room_that_sits_is_ended_and_not_closed() {
    let card = |state| WideCard {
        id: wide().id,
        question: NASTY.to_owned(),
        days: wide().days,
        reveal: wide().reveal,
        state,
        voted: 8,
        asked: 9,
        beyond: 2,
    };
    let drawn = |step, state| {
        let room = Room { wide: vec![card(state)], round: None, ..room(step) };
        draw(|| RoomPage { adult: worker(), room }.view())
    };
    let sits = drawn(Step::Vote, WideState::Open);
    assert!(sits.contains("/sittings/end") && sits.contains("/sittings/ask"));
    assert!(!sits.contains("/close\"") && !sits.contains("/end\" class=\"main\""));
    assert!(drawn(Step::Waiting, WideState::ToOpen).contains("/sittings/open"));
    assert!(!drawn(Step::Vote, WideState::Waits).contains("/sittings/reveal"));
    assert!(!drawn(Step::Vote, WideState::Thanked).contains("/sittings/reveal"));
    assert!(drawn(Step::Vote, WideState::ToShow).contains("/sittings/reveal"));
}
