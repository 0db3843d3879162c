//! The same as last Thursday: how few taps lead from the sign-in to an open vote.

use std::sync::Mutex;
use std::time::Duration;

use axum::http::StatusCode;
use fixtures::ids::CINDER_HALL;

use crate::house::{House, Person, code_of, room_with_session};

/// Counts what a hand does: a form or a link is a tap, a field that is typed into is one.
#[derive(Default)]
struct Counts(Mutex<(u32, u32)>);

impl Counts {
    async fn posts(&self, person: &Person<'_>, path: &str, hidden: &[(&str, &str)]) -> String {
        self.0.lock().unwrap().0 += 1;
        person.post_only(path, hidden).await.see_other().to_owned()
    }
}

const WEEK: Duration = Duration::from_hours(7 * 24);

/// The form on a page that posts there.
fn has_form(page: &str, to: &str) -> bool {
    page.contains(&format!("action=\"{to}\""))
}

#[tokio::test]
async fn from_the_sign_in_to_an_open_vote_in_eight_taps_and_nothing_typed() {
    let house = House::open().await;
    let (ash, session, _) = room_with_session(&house, "").await;
    let fields = [("day", "2026-11-26"), ("starts", "13:30"), ("ends", "14:10"), ("place", CINDER_HALL)];
    ash.post(&format!("/sessions/{session}/booking"), &fields).await.see_other();
    ash.post(&format!("/sessions/{session}/end"), &[]).await.see_other();
    house.inside.clock.advance(WEEK + Duration::from_hours(48));

    // Thursday again. The sign-in is done, and leads to the list.
    let (ash, counts) = (house.worker().await, Counts::default());
    let list = ash.get("/sessions").await.body;
    let again = format!("/sessions/{session}/again");
    assert!(has_form(&list, &again));
    let room = counts.posts(&ash, &again, &[]).await;
    let new = room.trim_start_matches("/sessions/").trim_end_matches("/room").to_owned();
    assert_ne!(new, session);
    let step = format!("/sessions/{new}/step");
    assert!(has_form(&ash.get(&room).await.body, &step));
    counts.posts(&ash, &step, &[("step", "ideas")]).await;

    // Two pupils come in by the code that opens today, and each writes one idea.
    let code = code_of(&house, &new).await;
    for (picture, words) in [("fox", "Cook"), ("owl", "Paint")] {
        let pupil = house.stranger();
        pupil.joins(&code, "heron", picture).await.see_other();
        let idea = pupil.proposes(words).await;
        let read = ash.get(&room).await;
        let sent_at = read.after("name=\"read\" value=\"").to_owned();
        counts.posts(&ash, &format!("/ideas/{idea}/release"), &[("read", &sent_at)]).await;
    }
    counts.posts(&ash, &step, &[("step", "wall")]).await;
    let rounds = format!("/sessions/{new}/rounds");
    assert!(has_form(&ash.get(&room).await.body, &rounds), "what can change was said the last time");
    counts.posts(&ash, &rounds, &[]).await;
    assert!(store::rounds::open_of(&house.inside.db, &new.as_str().into()).await.unwrap().is_some());

    let (taps, typed) = *counts.0.lock().unwrap();
    assert!(taps <= 8 && typed <= 1, "{taps} taps, {typed} fields");
    assert_eq!((taps, typed), (6, 0));
}

#[tokio::test]
async fn a_copy_is_for_today_or_for_the_next_such_day_and_promises_anew() {
    let house = House::open().await;
    let (ash, session, _) = room_with_session(&house, "").await;
    let fields = [
        ("day", "2026-11-26"),
        ("until", "2026-11-27"),
        ("starts", "13:30"),
        ("ends", "14:10"),
        ("place", CINDER_HALL),
    ];
    ash.post(&format!("/sessions/{session}/booking"), &fields).await.see_other();
    ash.post(&format!("/sessions/{session}/end"), &[]).await.see_other();
    house.inside.clock.advance(WEEK);
    let ash = house.worker().await;
    let room = ash.get(&format!("/sessions/{session}/room")).await;
    room.says("Do it again today").says("Do it again on Thursday 3 December");

    let again = format!("/sessions/{session}/again");
    let made = ash.post(&again, &[("day", "2026-12-03")]).await.see_other().to_owned();
    let page = ash.get(&made).await;
    page.says("The code opens on Thursday 3 December.");
    let new = made.trim_start_matches("/sessions/").trim_end_matches("/room").to_owned();
    let ready = ash.get(&format!("/sessions/{new}/ready")).await;
    ready.says("Thursday 3 December to Friday 4 December, 13:30 to 14:10");
    let plan = store::sessions::get(&house.inside.db, &new.as_str().into()).await.unwrap().unwrap().plan;
    assert_eq!(plan.answer_by.to_string(), "2026-12-10", "five school days after it");
    let made = ash.post(&again, &[]).await.see_other().to_owned();
    ash.get(&made).await.does_not_say("The code opens");
    for wrong in ["soon", "2026-11-30"] {
        ash.post(&again, &[("day", wrong)]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn a_session_is_kept_by_a_name_of_ones_own_used_renamed_and_removed() {
    let house = House::open().await;
    let (ash, session, _) = room_with_session(&house, "").await;
    ash.get("/sessions").await.does_not_say("Sessions you hold again and again");
    let template = format!("/sessions/{session}/template");
    ash.post(&template, &[("name", "Class meeting")]).await.see_other();
    ash.get("/sessions")
        .await
        .says("Sessions you hold again and again")
        .says("Class meeting")
        .says("Use it today");
    ash.post(&template, &[("name", "Monday circle")]).await.see_other();
    ash.get("/sessions").await.says("Monday circle").does_not_say("Class meeting");
    ash.post(&template, &[("name", " ")]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    let made = ash.post(&format!("/sessions/{session}/again"), &[]).await.see_other().to_owned();
    ash.get(&made).await.says("Thursday");
    ash.post(&format!("{template}/remove"), &[]).await.see_other();
    ash.get("/sessions").await.does_not_say("Sessions you hold again and again");
}
