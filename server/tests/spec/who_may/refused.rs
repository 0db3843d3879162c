//! What a rule refuses: every form of everybody ends in 303, and the page after it says why. So Back and
//! reload never ask whether to send it again.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use super::people::{Scene, Who, form, scene};
use super::table::WHO_MAY;
use crate::house::{House, Person, Reply};

/// No rule takes any of these.
const BROKEN: &str = "step=nowhere&do=nothing&number=many&who=nobody&cost=lots&note=%20&into=nothing&read=x\
    &credit=none&pupil=nobody&option=nothing&decision=perhaps&day=never&last_day=never&when=never\
    &organisation=nobody&group=nobody&groups=nobody&place=nowhere&outcome=none&code=none&picture=none\
    &method=none&about=nothing&question=&words=&holiday=&picks=many&need=none&check=none&role=none\
    &name=a+name+that+is+far+too+long+for+the+one+line+that+a+picture+has+room+for+in+a+room";

/// Those that were answered with a page: a rule refuses what is sent here. The others take it, or it is a mark
/// that is taken back.
const REFUSE: &[&str] = &[
    "/join/{code}",
    "/join/{code}/back",
    "/run/step",
    "/run/timer",
    "/ideas/{idea}/reply",
    "/ideas/{idea}/release",
    "/ideas/{idea}/send-back",
    "/ideas/{idea}/merge",
    "/ideas/{idea}/cost",
    "/ideas/{idea}/credit",
    "/rounds/{round}/start",
    "/rounds/{round}/withdraw",
    "/rounds/{round}/light",
    "/rounds/{round}/close",
    "/sessions/{session}/timer",
    "/sessions/{session}/step",
    "/sessions/{session}/let-in",
    "/sessions/{session}/turn-away",
    "/sessions/{session}/take-out",
    "/sessions/{session}/end",
    "/partnership/places/{place}/photos",
    "/activities/{activity}/organisations",
    "/pupils/{pupil}/let-back",
    "/pupils/{pupil}/turn-away",
    "/pupils/{pupil}/name",
];

/// Taken, and what was made is carried to the next page in a draft, since the disk knows only its hash.
const CARRIES: &[&str] = &[
    "/people/adults/{adult}/password",
    "/people/adults/{adult}/second-step",
    "/people/invitations/{invitation}/renew",
];

#[tokio::test]
async fn every_form_that_a_rule_refuses_ends_in_303_and_the_page_after_it_says_why() {
    let house = House::open().await;
    let scene = scene(&house).await;
    let door = scene.real("/join/{code}");
    person_of(&scene, Who::Stranger).get(&format!("{door}?group={}", fixtures::id::<String>("heron"))).await;
    let (mut wrong, mut told) = (Vec::new(), BTreeSet::new());
    for (_, address, may) in WHO_MAY.iter().filter(|(method, ..)| *method == "POST") {
        let (who, path) = (may[0], scene.real(address));
        let person = person_of(&scene, who);
        for form in [broken(address), form(address).to_owned()] {
            person.keeps("fifth-draft", "");
            house.inside.clock.advance(std::time::Duration::from_secs(1));
            let reply = sends(person, &path, &form).await;
            if reply.status != StatusCode::SEE_OTHER {
                wrong.push(format!("POST {address} as {who:?}: {}", reply.status));
            } else if reply.drafted && !CARRIES.contains(address) {
                told.insert(*address);
                let page = followed(person, reply.location).await;
                if !says_why(&page) {
                    let shown = page.body.split("<main").nth(1).unwrap_or_default();
                    wrong.push(format!("{address} as {who:?} is told nowhere: {} {shown:.300}", page.status));
                }
            }
            if ["/remove", "/leave", "/sign-out", "/take-back", "/take-away", "/forget"]
                .iter()
                .any(|end| address.ends_with(end))
            {
                break;
            }
        }
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
    let taken: Vec<_> = REFUSE.iter().filter(|address| !told.contains(*address)).collect();
    assert!(taken.is_empty(), "nothing of theirs was refused: {taken:?}");
}

fn person_of<'a, 'b>(scene: &'a Scene<'b>, who: Who) -> &'a Person<'b> {
    &scene.people.iter().find(|(one, _)| *one == who).unwrap().1
}

async fn sends(person: &Person<'_>, path: &str, form: &str) -> Reply {
    let kind = "application/x-www-form-urlencoded";
    person.send(Request::post(path).header(header::CONTENT_TYPE, kind), Body::from(form.to_owned())).await
}

/// Of a note it is asked first whose it is.
fn broken(address: &str) -> String {
    let note = address == "/partnership/outcomes/note";
    if note { format!("code=BEHA&note={}", "too+long+".repeat(200)) } else { BROKEN.to_owned() }
}

/// Whether the page says above it what was wrong, or is itself about that: ideas that come too late.
fn says_why(page: &Reply) -> bool {
    let is_about_it = page.body.contains("class=\"adult refusal\"");
    page.body.contains("class=\"problem\"") || is_about_it
}

/// The page at the end of the way, as a browser goes it.
async fn followed(person: &Person<'_>, mut to: String) -> Reply {
    for _ in 0..4 {
        let page = person.get(to.split('#').next().unwrap_or_default()).await;
        if !page.status.is_redirection() {
            return page;
        }
        to = page.location;
    }
    panic!("{to} leads nowhere");
}
