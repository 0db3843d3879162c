//! Setting Fifth up, drawn.

use app::page::Page;
use app::session::first::FirstSessionPage;
use app::session::reach::Reach;
use app::session::set_up::{
    FirstGroupPage, FirstPlacePage, OrganisationPage, SoFar, Understood, WaitsPage, YouPage,
};
use domain::partnership::gate::Gate;
use domain::partnership::group::Ages;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::session::session::{Session, Step};
use jiff::civil::date;

use crate::drawing::draw;
use crate::samples::{NASTY, group, leader, room, session};

fn waits(under_way: bool) -> String {
    let looks_like = "http://192.168.1.24:8080/set-up/····-····-····-····".to_owned();
    draw(|| WaitsPage { looks_like, under_way, used: true }.view())
}

fn so_far() -> SoFar {
    SoFar { you: "Deputy head".to_owned(), organisation: NASTY.to_owned(), groups: vec![group(), group()] }
}

fn you(refusal: Option<Refusal>) -> String {
    let (to, email) = ("/set-up/abcd".to_owned(), "head@school.test".to_owned());
    let page =
        YouPage { so_far: SoFar::default(), to, is_in: false, job_title: NASTY.to_owned(), email, refusal };
    draw(|| page.view())
}

fn organisation() -> String {
    let (name, kind, partnership) = (NASTY.to_owned(), "school".to_owned(), String::new());
    draw(|| OrganisationPage { so_far: so_far(), name, kind, partnership, refusal: None }.view())
}

fn first_group() -> String {
    let answer = Some(Understood { ages: Ages { from: 11, to: 13 }, size: 9, adults: 2 });
    let (name, ages, size) = (NASTY.to_owned(), "Years 7 to 8".to_owned(), "9".to_owned());
    draw(|| FirstGroupPage { so_far: so_far(), group: None, name, ages, size, answer, refusal: None }.view())
}

fn place() -> String {
    let page = FirstPlacePage {
        so_far: so_far(),
        place: NASTY.to_owned(),
        answer: None,
        minutes: 40,
        question: "What would you like to do?".to_owned(),
        picks: 3,
        answer_by: date(2026, 12, 7),
        refusal: None,
    };
    draw(|| page.view())
}

fn first(reach: Reach, rehearsal: bool) -> String {
    let room = room(Step::Waiting);
    let page = FirstSessionPage {
        adult: leader(),
        session: Session { rehearsal, ..session(Step::Waiting) },
        join_url: "http://192.168.1.24:8080/join/KITE4275".to_owned(),
        qr_svg: room.qr_svg,
        reach,
        is_private: true,
        groups: vec![group()],
        held: Some((NASTY.to_owned(), date(2026, 12, 3))),
        gate: Gate { second_adult: true, ..Gate::default() },
        live: room.live,
    };
    draw(|| page.view())
}

#[test]
fn every_page_is_whole_says_only_written_sentences_and_breaks_out_of_nothing() {
    let pages = [
        waits(false),
        waits(true),
        you(None),
        you(Some(PeopleRefusal::ShortPassword { least: 12 }.into())),
        organisation(),
        first_group(),
        place(),
        first(Reach::NotTried, true),
        first(Reach::OnlyHere(3000), true),
        first(Reach::Reached(fixtures::NOW), false),
    ];
    for page in pages {
        assert!(page.starts_with("<!DOCTYPE html>"));
        assert_eq!(page.matches("<h1").count(), 1, "{page}");
        assert!(!page.contains('⟦'), "a sentence that nobody wrote: {:?}", page.split('⟦').nth(1));
        assert!(!page.contains("<script>alert"), "{page}");
    }
}

#[test]
fn an_empty_disk_shows_how_the_link_looks_and_asks_a_child_to_ask() {
    let page = waits(false);
    assert!(page.contains("/set-up/····-····-····-····") && page.contains("fifth set-up"));
    assert!(page.contains("Ask a worker."));
    assert!(waits(true).contains("href=\"/set-up\""));
}

#[test]
fn a_password_is_never_drawn_again() {
    let page = you(Some(PeopleRefusal::ShortPassword { least: 12 }.into()));
    let input = page.split("id=\"password\"").nth(1).unwrap().split('>').next().unwrap();
    assert!(!input.contains("value=\"") || input.contains("value=\"\""), "{input}");
    assert!(page.contains("Use at least 12 letters."));
}

#[test]
fn whether_phones_get_here_is_said_in_one_of_three_lines() {
    let lines = ["Not tried yet.", "Phones cannot reach this address.", "Phones can reach this address."];
    let reaches = [Reach::NotTried, Reach::OnlyHere(3000), Reach::Reached(fixtures::NOW)];
    for (said, reach) in lines.into_iter().zip(reaches) {
        let page = first(reach, true);
        assert!(page.contains(said), "{said}");
        assert_eq!(lines.into_iter().filter(|line| page.contains(line)).count(), 1);
    }
    assert!(first(Reach::OnlyHere(3000), true).contains("--addr 0.0.0.0:3000"));
}

#[test]
fn only_a_rehearsal_can_be_cleared_away() {
    assert!(first(Reach::NotTried, true).contains("/clear\""));
    assert!(!first(Reach::NotTried, false).contains("/clear\""));
}
