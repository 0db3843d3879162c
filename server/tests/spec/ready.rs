//! A session that is ready: everything that is missing has a name, and leads to its part.

use axum::http::StatusCode;
use domain::partnership::place::Has;
use fixtures::emails::{JO, KIT};
use fixtures::ids::{BOATHOUSE, CINDER_HALL, EASTMERE, LARKMOOR, OPEN};

use crate::house::{House, Person, entry};

/// The lines of the checklist.
const CHECKS: [&str; 7] = ["risks", "briefed", "support", "first-aid", "team", "staff", "venue"];
/// The roles without which no session is ready.
const ROLES: [&str; 4] = ["lead", "second-adult", "safeguarding-contact", "transport"];

impl Person<'_> {
    async fn says_in(&self, session: &str, part: &str, fields: &[(&str, &str)]) {
        let reply = self.post(&format!("/sessions/{session}/{part}"), fields).await;
        assert_eq!(reply.see_other(), format!("/sessions/{session}/ready"));
    }

    async fn books(&self, session: &str, why: &str) {
        let fields = [
            ("day", "2026-12-03"),
            ("starts", "13:30"),
            ("ends", "14:10"),
            ("place", CINDER_HALL),
            ("why_place", why),
        ];
        self.says_in(session, "booking", &fields).await;
    }

    /// Fills all roles but this one.
    async fn fills_roles_but(&self, session: &str, without: &str) {
        let names: Vec<_> = ROLES
            .iter()
            .filter(|role| **role != without)
            .flat_map(|role| {
                let post = if *role == "transport" { "not-needed" } else { "post" };
                [
                    (format!("{post}-{role}"), "They walk or lead"),
                    (format!("organisation-{role}"), LARKMOOR),
                    (format!("comfortable-{role}"), "1"),
                ]
            })
            .collect();
        let fields: Vec<_> = names.iter().map(|(name, value)| (name.as_str(), *value)).collect();
        self.says_in(session, "roles", &fields).await;
    }

    /// Ticks all lines but this one.
    async fn ticks_all_but(&self, session: &str, without: &str) {
        let lines: Vec<_> = CHECKS
            .iter()
            .filter(|one| **one != without)
            .flat_map(|one| {
                [(format!("who-{one}"), "Senior youth worker"), (format!("on-{one}"), "2026-11-24")]
            })
            .collect();
        let fields: Vec<_> = lines.iter().map(|(name, said)| (name.as_str(), *said)).collect();
        self.says_in(session, "checks", &fields).await;
    }

    /// Everything that a session of thirty needs.
    async fn prepares(&self, session: &str) {
        let leader = self.house.leader().await;
        let place = [
            ("name", "Cinder Lane hall"),
            ("address", "1 Cinder Lane"),
            ("step-free", "yes"),
            ("lift", "no"),
        ];
        leader.post(&format!("/partnership/places/{CINDER_HALL}"), &place).await.see_other();
        self.books(session, "").await;
        self.says_in(session, "adults", &[("come", "4")]).await;
        self.fills_roles_but(session, "").await;
        self.ticks_all_but(session, "").await;
    }

    async fn looks_at(&self, session: &str) -> crate::house::Reply {
        self.get(&format!("/sessions/{session}/ready")).await
    }

    async fn calls_it_ready(&self, session: &str) -> crate::house::Reply {
        self.post(&format!("/sessions/{session}/ready"), &[]).await
    }
}

#[tokio::test]
async fn a_session_is_made_ready_part_by_part_and_called_so() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    worker.looks_at(&session).await.says("Not ready yet").says("14 things are missing");
    worker.get("/sessions").await.says("Day, place and adults");
    worker.prepares(&session).await;
    worker.looks_at(&session).await.says("All there").says("Call it ready");
    worker.get(&format!("/sessions/{session}/room")).await.says("is not called ready yet");
    worker.calls_it_ready(&session).await.see_other();
    let page = worker.looks_at(&session).await;
    page.says("Ash called it ready on Tuesday 24 November.").says("Thursday 3 December, 13:30 to 14:10");
    page.says("Senior youth worker, Tuesday 24 November");
    worker.get("/sessions").await.says("readiness chip ready");
    worker.get(&format!("/sessions/{session}/room")).await.does_not_say("is not called ready yet");
}

#[tokio::test]
async fn each_missing_role_blocks_and_is_named() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    worker.prepares(&session).await;
    let named = ["session lead", "second adult", "safeguarding contact", "person for transport"];
    for (role, named) in ROLES.into_iter().zip(named) {
        worker.fills_roles_but(&session, role).await;
        let page = worker.calls_it_ready(&session).await;
        page.is(StatusCode::CONFLICT).says(&format!("Nobody is the {named} yet."));
        page.says("It is not ready yet.").says(&format!("href=\"#{role}\""));
        worker.get("/sessions").await.says("1 thing is missing");
    }
}

#[tokio::test]
async fn each_line_that_nobody_ticked_blocks_and_is_named() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    worker.prepares(&session).await;
    for line in CHECKS {
        worker.ticks_all_but(&session, line).await;
        let page = worker.calls_it_ready(&session).await;
        page.is(StatusCode::CONFLICT).says("Not ticked yet: ").says(&format!("href=\"#who-{line}\""));
    }
    let tomorrow = [("who-risks", "Manager"), ("on-risks", "2026-11-25")];
    let page = worker.post(&format!("/sessions/{session}/checks"), &tomorrow).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("today or before").says("value=\"Manager\"");
    // A check without its day is not made one of today; a line that nobody touched is not ticked.
    let undated = [("who-risks", "Manager"), ("on-risks", "")];
    let page = worker.post(&format!("/sessions/{session}/checks"), &undated).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("Give the day on which it was checked");
    // Neither is the day of today in the form before somebody wrote it there.
    let unticked = [("who-risks", ""), ("on-risks", "")];
    worker.post(&format!("/sessions/{session}/checks"), &unticked).await.see_other();
    worker.looks_at(&session).await.says("name=\"on-risks\"").does_not_say("value=\"2026-11-24\"");
    let nobody = [("who-risks", ""), ("on-risks", "2026-11-24")];
    let page = worker.post(&format!("/sessions/{session}/checks"), &nobody).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("Say who checked it.");
}

#[tokio::test]
async fn what_is_taken_away_afterwards_takes_the_word_back() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    worker.prepares(&session).await;
    worker.calls_it_ready(&session).await.see_other();
    worker.says_in(&session, "adults", &[("come", "3")]).await;
    worker.looks_at(&session).await.says("Not ready yet").says("4 adults are needed. Say how many come");
    worker.says_in(&session, "adults", &[("come", "4")]).await;
    worker.looks_at(&session).await.says("Call it ready").does_not_say("called it ready on");
    worker.calls_it_ready(&session).await.see_other();
    // A leader takes the address of the place away.
    let hall = format!("/partnership/places/{CINDER_HALL}");
    house.leader().await.post(&hall, &[("name", "Cinder Lane hall")]).await.see_other();
    worker.looks_at(&session).await.says("Not ready yet").says("the address of the place");
}

#[tokio::test]
async fn fewer_adults_are_enough_only_with_a_reason_which_is_shown() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    worker.prepares(&session).await;
    let reason = ("why_fewer", "Two families stay.");
    worker.says_in(&session, "adults", &[("come", "3"), reason]).await;
    worker.looks_at(&session).await.says("Why fewer are enough: Two families stay.").says("Call it ready");
    worker.says_in(&session, "adults", &[("come", "1"), reason]).await;
    worker.calls_it_ready(&session).await.is(StatusCode::CONFLICT);
    worker.says_in(&session, "adults", &[("expected", "8"), ("come", "2")]).await;
    worker.looks_at(&session).await.says("2 adults are needed for 8 pupils.").says("Call it ready");
    let many = [("expected", "lots"), ("come", "2")];
    let page = worker.post(&format!("/sessions/{session}/adults"), &many).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("how many pupils you expect").says("value=\"lots\"");
}

#[tokio::test]
async fn a_place_that_is_not_step_free_is_chosen_only_with_a_reason_which_is_shown() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    worker.prepares(&session).await;
    worker.calls_it_ready(&session).await.see_other();
    worker.says_in(&session, "needs", &[("need", "lift"), ("need", "smells-noise")]).await;
    let page = worker.looks_at(&session).await;
    page.says("This session needs: Lift").says("Misses: Lift").says("Say why it is chosen.");
    page.does_not_say("This session needs: Lift, Smells");
    let again = [("day", "2026-12-03"), ("starts", "13:30"), ("ends", "14:10"), ("place", CINDER_HALL)];
    let refused = worker.post(&format!("/sessions/{session}/booking"), &again).await;
    refused.is(StatusCode::UNPROCESSABLE_ENTITY).says("Say why there, although the place misses something.");
    refused.says("value=\"13:30\"");
    worker.books(&session, "We stay on the ground floor.").await;
    worker.looks_at(&session).await.says("Why there: We stay on the ground floor.").says("Call it ready");
    // The reason was for the lift; a kitchen asks anew.
    worker.says_in(&session, "needs", &[("need", "lift"), ("need", "kitchen")]).await;
    worker.looks_at(&session).await.says("Ask about: Kitchen").says("Say why it is chosen.");
}

#[tokio::test]
async fn a_place_that_holds_fewer_people_is_chosen_only_with_a_reason() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    worker.prepares(&session).await;
    let db = &house.inside.db;
    let mut hall = store::places::in_full(db, &EASTMERE.into()).await.unwrap().remove(0);
    assert_eq!(hall.has("step-free"), Has::Yes);
    hall.directions.capacity = Some(33);
    let id = hall.place.id.clone();
    store::places::save(db, &id, &entry(), |_| Ok(hall)).await.unwrap();
    worker.looks_at(&session).await.says("Holds 33 of 34 people").says("1 thing is missing");
    worker.says_in(&session, "adults", &[("expected", "12"), ("come", "2")]).await;
    worker.looks_at(&session).await.does_not_say("Holds 33 of").says("Call it ready");
}

#[tokio::test]
async fn what_was_looked_at_in_the_place_is_said_and_what_is_too_old_is_missing() {
    let house = House::open().await;
    let (worker, leader) = (house.worker().await, house.leader().await);
    let session = worker.makes_session("").await;
    worker.prepares(&session).await;
    let (place, checks) =
        (format!("/partnership/places/{CINDER_HALL}"), format!("/partnership/places/{CINDER_HALL}/checks"));
    let says = async |fields: &[(&str, &str)]| leader.post(&checks, fields).await;
    let exits = |on| [("looked", "Fire exits looked at"), ("checked_by", "premises officer"), ("on", on)];
    assert_eq!(says(&exits("2026-11-23")).await.see_other(), format!("{place}#place-checks"));
    leader.get(&place).await.says("Fire exits looked at").says("23 November 2026, premises officer");
    let page = worker.looks_at(&session).await;
    page.says("Fire exits looked at").says("23 November 2026, premises officer").says("Call it ready");
    worker.calls_it_ready(&session).await.see_other();

    // The card of the place speaks for all its sessions: nobody has to tick the line again.
    worker.ticks_all_but(&session, "venue").await;
    let page = worker.looks_at(&session).await;
    page.says("On the card of the place").does_not_say("Not ticked yet");
    worker.calls_it_ready(&session).await.see_other();
    leader.get("/partnership/places").await.says("Checks confirmed ").says("premises officer");

    // The same looked at before that: the session is on 3 December.
    says(&exits("2025-12-02")).await.see_other();
    let page = worker.looks_at(&session).await;
    page.says("Older than a year")
        .says("1 check of the place is too old on that day")
        .does_not_say("23 November 2026");
    page.says("2 things are missing").says("Not ticked yet");
    worker.calls_it_ready(&session).await.is(StatusCode::CONFLICT);
    // Another year ago today it held still for who looks today, on the page of the place.
    leader.get(&place).await.does_not_say("Older than a year");
    let paper =
        [("looked", "Insurance"), ("checked_by", "bursar"), ("on", "2026-11-01"), ("runs_out", "2026-12-02")];
    says(&paper).await.see_other();
    let page = worker.looks_at(&session).await;
    leader.get("/partnership/places").await.does_not_say("overdue");
    worker.ticks_all_but(&session, "no line").await;
    page.says("Has run out").says("Runs out after 2 December 2026").says("2 checks of the place are too old");

    // What is not taken keeps what was typed, in its own form.
    let page = says(&[("looked", "Boiler"), ("checked_by", ""), ("on", "")]).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("Say who checked it.").says("value=\"Boiler\"");
    page.says("value=\"Cinder Lane hall\"");
    let page = says(&[("looked", "Boiler"), ("checked_by", "bursar"), ("on", "")]).await;
    page.says("Give the day on which it was checked, today or before.").does_not_say("value=\"2026-11-24\"");
    let page = says(&[("looked", "Boiler"), ("checked_by", "bursar"), ("on", "2026-11-25")]).await;
    page.says("Give the day on which it was checked, today or before.").says("value=\"2026-11-25\"");

    for _ in 0..2 {
        let id = leader.get(&place).await.after("name=\"check\" value=\"").to_owned();
        leader.post(&format!("{checks}/remove"), &[("check", &id)]).await.see_other();
    }
    leader.get(&place).await.says("Nothing yet.").does_not_say("Insurance");
    worker.calls_it_ready(&session).await.see_other();
    worker.looks_at(&session).await.says("Ash called it ready").does_not_say("What was looked at there");
    worker.post(&checks, &exits("2026-11-23")).await.is(StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn leaders_of_the_partnership_read_and_change_nothing() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    let kit = house.signed_in(KIT).await;
    let page = kit.looks_at(&session).await;
    page.says("Not ready yet").does_not_say("<form method=\"post\" action=\"/sessions");
    kit.post(&format!("/sessions/{session}/adults"), &[("come", "9")]).await.is(StatusCode::NOT_FOUND);
    let jo = house.signed_in(JO).await;
    jo.looks_at(&session).await.is(StatusCode::NOT_FOUND);
    jo.post(&format!("/sessions/{session}/adults"), &[("come", "9")]).await.is(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_lead_is_never_not_needed() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    house.westhaven().await;
    let elsewhere = [("post-lead", "Manager"), ("organisation-lead", BOATHOUSE)];
    worker.post(&format!("/sessions/{session}/roles"), &elsewhere).await.is(StatusCode::BAD_REQUEST);
    let none = [("not-needed-lead", "We manage."), ("organisation-lead", LARKMOOR)];
    let page = worker.post(&format!("/sessions/{session}/roles"), &none).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("Say who leads. Somebody has to.");
}

#[tokio::test]
async fn the_demo_has_a_session_that_is_ready_and_says_why() {
    let house = House::empty().await;
    server::demo::seed(&house.inside).await.unwrap();
    let jo = house.stranger();
    let sign_in = [("email", "worker@cinderlane.example"), ("password", "eastmere")];
    jo.post("/sign-in", &sign_in).await.see_other();
    let page = jo.looks_at(OPEN).await;
    page.says("Jo called it ready on").says("Cinder Lane hall").says("12 Cinder Lane, Eastmere");
    page.says("2 adults are needed for 12 pupils.").says("3 come.").says("Minibus driver, Larkmoor School");
}
