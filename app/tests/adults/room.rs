//! The room: one main button for the present step, and what a worker must not do by mistake.

use app::page::Page;
use app::session::room::{Room, RoomPage};
use domain::ideas::idea::IdeaState;
use domain::people::returns::Return;
use domain::session::session::Step;
use domain::wording::Wording;
use fixtures::ids::OPEN;

use crate::drawing::draw;
use crate::samples::{NASTY, card, idea, pupil, room, round, worker};

fn drawn(room: Room) -> String {
    draw(|| RoomPage { adult: worker(), room }.view())
}

/// The addresses that the panel at the thumb posts to.
fn at_the_thumb(html: &str) -> Vec<&str> {
    let panel = html.split("data-region=\"step\"").nth(1).unwrap();
    panel.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn each_step_has_its_own_main_button() {
    let with = |step, round| Room { round: Some(round), ..room(step) };
    let (session, round_id) = (format!("/sessions/{OPEN}"), round(true, false).id);
    for (room, to) in [
        (room(Step::Waiting), format!("{session}/step")),
        (room(Step::Ideas), format!("{session}/step")),
        (room(Step::Wall), format!("{session}/rounds")),
        (with(Step::Vote, round(true, false)), format!("/rounds/{round_id}/close")),
        (with(Step::Vote, round(false, false)), format!("/rounds/{round_id}/reveal")),
        (with(Step::Result, round(false, true)), format!("{session}/step")),
        (with(Step::Answers, round(false, true)), format!("{session}/end")),
    ] {
        let step = room.session.step;
        assert_eq!(at_the_thumb(&drawn(room)).first(), Some(&to.as_str()), "{step:?}");
    }
}

#[test]
fn the_vote_is_closed_with_two_taps_and_the_session_cannot_end_meanwhile() {
    let open = round(true, false);
    let close = format!("action=\"/rounds/{}/close\"", open.id);
    let html = drawn(Room { round: Some(open), ..room(Step::Vote) });
    let close = html.find(&close).unwrap();
    let details = html[..close].rfind("<details").unwrap();
    assert!(!html[details..close].contains("</details>"), "the button is not behind a first tap");
    assert!(html.contains("27 of 30 have voted") && !html.contains(&format!("/sessions/{OPEN}/end")));
}

#[test]
fn a_vote_on_one_idea_does_not_start_and_says_why() {
    let mut alone = room(Step::Wall);
    alone.wall.truncate(1);
    let html = drawn(alone);
    assert!(html.contains("A vote needs 2 to 12 ideas on the wall. There is 1."));
    let button =
        html.split(&format!("/sessions/{OPEN}/rounds\"")).nth(1).unwrap().split("</button>").next().unwrap();
    assert!(button.contains(" disabled"), "the button can be pressed");
}

#[test]
fn a_missing_cost_and_an_unread_idea_are_said_before_the_vote() {
    let mut room = room(Step::Wall);
    room.wall[0].idea.cost = None;
    room.waiting = vec![card(2)];
    let html = drawn(room);
    assert!(html.contains("1 idea has no cost. It would count as £0."));
    assert!(html.contains("1 idea is not read yet. It would miss the vote."));
}

#[test]
fn an_idea_to_read_can_be_let_out_sent_back_or_merged_and_the_rest_undone() {
    let mut room = room(Step::Ideas);
    let mut unread = card(2);
    unread.idea.state = IdeaState::Waiting;
    unread.flags = domain::people::watch::Watch::default().flags("my name is Jo, and my dad hits me");
    room.waiting = vec![unread];
    let mut back = card(3);
    back.idea.state = IdeaState::Back;
    room.back = vec![back];
    let html = drawn(room);
    let [first, unread, back] = [0, 2, 3].map(|at| idea(at).id);
    for there in [
        &format!("action=\"/ideas/{unread}/release\""),
        &format!("action=\"/ideas/{unread}/send-back\""),
        &format!("action=\"/ideas/{unread}/merge\""),
        &format!("name=\"into\" value=\"{first}\""),
        "name=\"note\" value=\"",
        "may hold a name",
        "may be a cry for help",
        ">dad hits me<",
        &format!("action=\"/ideas/{first}/undo\""),
        &format!("action=\"/ideas/{first}/cost\""),
        &format!("action=\"/ideas/{back}/undo\""),
    ] {
        assert!(html.contains(there), "{there} is not there");
    }
}

#[test]
fn without_a_pot_nobody_is_asked_for_a_cost() {
    let mut room = room(Step::Ideas);
    room.session.plan.pot = None;
    room.waiting = vec![card(2)];
    assert!(!drawn(room).contains("name=\"cost\""));
}

#[test]
fn from_the_vote_on_no_idea_on_the_wall_can_change() {
    for (step, open) in
        [(Step::Vote, true), (Step::Wall, true), (Step::Result, false), (Step::Answers, false)]
    {
        let html = drawn(Room { round: Some(round(open, !open)), ..room(step) });
        let deeds = ["/undo\"", "/cost\"", "/merge\""];
        assert!(!deeds.iter().any(|deed| html.contains(deed)), "{step:?}");
    }
}

#[test]
fn who_asks_to_come_back_stands_above_those_who_are_in() {
    let html = drawn(Room { returns: vec![Return { pupil: pupil(1), number: 47 }], ..room(Step::Ideas) });
    let asks = html.find(&format!("action=\"/pupils/{}/let-back\"", pupil(1).id)).unwrap();
    assert!(html.contains("name=\"number\" value=\"47\"") && html.contains(">47<"));
    assert!(asks < html.find(&format!("action=\"/pupils/{}/name\"", pupil(0).id)).unwrap());
}

#[test]
fn a_pupils_words_stay_words() {
    let mut room = room(Step::Ideas);
    let mut unread = card(2);
    unread.idea.words = Wording::parse(NASTY).unwrap();
    unread.idea.place = Some(Wording::parse(NASTY).unwrap());
    room.waiting = vec![unread];
    room.wall[0].idea.words = Wording::parse(NASTY).unwrap();
    let html = drawn(room);
    assert!(!html.contains("<script>alert"));
    assert_eq!(html.matches("<script").count(), 1, "only the loader");
}

#[test]
fn every_id_stands_once_so_that_unfolded_parts_can_stay_unfolded() {
    let mut room = room(Step::Ideas);
    room.waiting = vec![card(2), card(3)];
    let html = drawn(room);
    let mut ids: Vec<_> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}
