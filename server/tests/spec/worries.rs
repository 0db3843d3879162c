//! A worry: to the safeguarding lead and the deputy of the young person's own organisation, wherever the
//! session is; by a clock to the deputy and the head; every line of what was done is kept; and no word of it
//! stands anywhere else.

use std::time::Duration;

use axum::http::StatusCode;
use fixtures::emails::{ASH, DEE, GWEN, IVY, JO, KIT, MAX};
use server::mail::server::Mail;
use server::worries::tell;

use crate::house::{House, Person, code_of, room_with_session};
use crate::people::comes_in;

const SECRET: &str = "zebra my dad hits me";

fn minutes(many: u64) -> Duration {
    Duration::from_mins(many)
}

/// A child of Larkmoor in a session of Cinder Lane; the worker there, and the session.
async fn away_from_home(house: &House) -> (Person<'_>, Person<'_>, String) {
    let jo = house.signed_in(JO).await;
    let session = jo.makes_session("").await;
    jo.moves(&session, "ideas").await;
    let child = house.stranger();
    child.joins(&code_of(house, &session).await, "heron", "fox").await.see_other();
    (child, jo, session)
}

/// Sends it as the page does; gives its number.
async fn sends(child: &Person<'_>, words: &str) -> String {
    let page = child.get("/worried").await;
    let number = page.after("name=\"number\" value=\"").to_owned();
    let sent = child.post("/worried", &[("number", &number), ("words", words)]).await;
    assert_eq!(sent.see_other(), format!("/worried/sent/{number}"));
    number
}

#[tokio::test]
async fn a_pupil_reads_who_reads_it_before_typing_and_is_promised_no_secret() {
    let house = House::open().await;
    let (child, ..) = away_from_home(&house).await;
    let page = child.get("/worried").await;
    page.is(StatusCode::OK).says("You can tell us.").says("Assistant head, Larkmoor");
    page.says("In 30 minutes or less, until 16:00.")
        .says("Head of year, Larkmoor")
        .says("Deputy head, Larkmoor");
    page.says("we can't keep it secret").says("I want to talk to someone").says("0800 1111").says("999");
    page.says("Exit this page").says("We know: Fox, Heron class, today.");
    let (before, after) = page.body.split_once("<textarea").unwrap();
    assert!(before.contains("Who reads it:") && !after.contains("Who reads it:"));
    page.does_not_say("Manager, Cinder Lane").does_not_say("Nobody is reading now.");
    // Nobody knows whose worry it would be: no box, and no promise.
    let stranger = house.stranger().get("/worried").await;
    stranger.says("0800 1111").says("Exit this page").does_not_say("<textarea").does_not_say("reads it");
}

#[tokio::test]
async fn when_nobody_is_on_duty_the_page_says_so_and_the_numbers_come_first() {
    let house = House::open().await;
    let (child, ..) = away_from_home(&house).await;
    house.inside.clock.advance(Duration::from_secs(6 * 3_600 - 1));
    child.get("/worried").await.says("You can tell us.");
    house.inside.clock.advance(Duration::from_secs(1));
    let page = child.get("/worried").await;
    page.says("Nobody is reading now.").says("They read it on Wednesday 25 November at 08:30.");
    assert!(page.body.find("0800 1111").unwrap() < page.body.find("<textarea").unwrap());
    let number = sends(&child, SECRET).await;
    child
        .get(&format!("/worried/sent/{number}"))
        .await
        .says("It is sent.")
        .says("Wednesday 25 November at 08:30");
}

#[tokio::test]
async fn one_tap_is_enough_words_alone_are_and_an_empty_box_is_asked_again_with_nothing_lost() {
    let house = House::open().await;
    let (child, ..) = away_from_home(&house).await;
    let again = child.post("/worried", &[("words", " "), ("find", "By the bikes")]).await;
    again.is(StatusCode::UNPROCESSABLE_ENTITY).says("The box is empty.").says("By the bikes");
    let long = "word ".repeat(900);
    child.post("/worried", &[("words", &long)]).await.is(StatusCode::UNPROCESSABLE_ENTITY).says(long.trim());
    assert!(house.on_disk("select id from worries").await.is_empty());
    let to = child.post("/worried", &[("talk", "1")]).await.see_other().to_owned();
    child.get(&to).await.is(StatusCode::OK).says("It is sent.").says("0800 1111").does_not_say("<textarea");
    assert_eq!(house.on_disk("select origin from worries").await, ["talk"]);
    // Two taps are one; a number that nobody sent is no page that says it was.
    let number = sends(&child, SECRET).await;
    child.post("/worried", &[("number", &number), ("words", SECRET)]).await.see_other();
    assert_eq!(house.on_disk("select id from worries where origin = 'written'").await.len(), 1);
    let other = format!("/worried/sent/{}", house.inside.chance.id());
    assert_eq!(child.get(&other).await.see_other(), "/worried");
}

#[tokio::test]
async fn it_goes_home_wherever_the_session_is_and_nobody_else_reads_of_it() {
    let house = House::open().await;
    let (child, jo, session) = away_from_home(&house).await;
    let kit = house.signed_in(KIT).await;
    let lead_there = comes_in(&house, &kit, "safeguarding-lead", "safe@cinderlane.example").await;
    let number = sends(&child, SECRET).await;
    let at = format!("/worries/{number}");
    for email in [IVY, MAX] {
        let person = house.signed_in(email).await;
        person.get("/worries").await.is(StatusCode::OK).says(&at).does_not_say("zebra");
        person.get(&at).await.is(StatusCode::OK).says("Heron class").does_not_say("zebra");
    }
    let mut others = vec![jo, kit, lead_there];
    for email in [ASH, DEE, GWEN] {
        others.push(house.signed_in(email).await);
    }
    for person in &others {
        let status = person.get(&at).await.status;
        assert!([StatusCode::NOT_FOUND, StatusCode::FORBIDDEN].contains(&status), "{status}");
        let opened = person.post_only(&format!("{at}/open"), &[]).await;
        assert!([StatusCode::NOT_FOUND, StatusCode::FORBIDDEN].contains(&opened.status), "{}", opened.status);
    }
    others[0].get(&format!("/sessions/{session}/room")).await.is(StatusCode::OK).does_not_say("zebra");
}

#[tokio::test]
async fn a_lead_opens_decides_with_a_reason_and_closes_and_every_line_stays() {
    let house = House::open().await;
    let (child, ..) = away_from_home(&house).await;
    let number = sends(&child, SECRET).await;
    let at = format!("/worries/{number}");
    house.inside.clock.advance(minutes(11));
    let (ivy, max) = (house.signed_in(IVY).await, house.signed_in(MAX).await);
    ivy.get("/worries").await.says("19 minutes left to open it").says("Then the Deputy is told, at 10:30");
    ivy.get(&at).await.says("Open it").does_not_say("zebra").does_not_say("What did you decide?");
    ivy.post(&format!("{at}/open"), &[]).await.leads_to(&at);
    ivy.get(&at).await.says(SECRET).says("Opened by Assistant head, Larkmoor").says("What did you decide?");
    // The deputy reads that it was opened, not what is in it, until that is written down, too.
    max.get(&at).await.says("Opened by Assistant head, Larkmoor").does_not_say("zebra");
    let half = ivy.post(&format!("{at}/decide"), &[("course", "talked"), ("why", " ")]).await;
    half.is(StatusCode::UNPROCESSABLE_ENTITY).says("Say why. The record needs it.");
    let half = ivy.post(&format!("{at}/decide"), &[("why", "They asked for it")]).await;
    half.says("Choose what you decided.").says("They asked for it");
    ivy.post(&format!("{at}/close"), &[]).await.is(StatusCode::CONFLICT);
    max.post(&format!("{at}/decide"), &[("course", "talked"), ("why", "x")]).await.is(StatusCode::CONFLICT);
    assert!(house.on_disk("select done from worry_record where done <> 'opened'").await.is_empty());
    let decided = [("course", "services"), ("why", "A bruise, and these words.")];
    ivy.post(&format!("{at}/decide"), &decided).await.leads_to(&at);
    ivy.post(&format!("{at}/close"), &[]).await.leads_to(&at);
    let page = ivy.get(&at).await;
    page.says("decided: Asked children's services")
        .says("A bruise, and these words.")
        .says("Closed by Assistant head");
    page.does_not_say("What did you decide?");
    ivy.post(&format!("{at}/decide"), &decided).await.is(StatusCode::CONFLICT);
    let trail = house.on_disk(&format!("select deed from audit where about = '{number}' order by nth")).await;
    assert_eq!(trail, ["worry.open", "worry.decide", "worry.close"]);
}

#[tokio::test]
async fn what_is_not_opened_goes_to_the_deputy_then_to_the_head_and_each_is_told_once() {
    let mut house = House::open().await;
    house.inside.mail = Mail::open(Some("smtp://127.0.0.1:9"), Some("f@x.example")).unwrap();
    let (child, ..) = away_from_home(&house).await;
    let (dee, max) = (house.leader().await, house.signed_in(MAX).await);
    let number = sends(&child, SECRET).await;
    let at = format!("/worries/{number}");
    let letters = async || {
        let mut all = house.on_disk("select recipient from letters order by written_at, recipient").await;
        all.retain(|to| !to.starts_with("lee@"));
        all
    };
    assert_eq!(letters().await, [IVY]);
    house.inside.clock.advance(Duration::from_millis(30 * 60_000 - 1));
    tell(&house.inside).await.unwrap();
    assert_eq!(letters().await, [IVY]);
    dee.get(&at).await.is(StatusCode::NOT_FOUND);
    house.inside.clock.advance(Duration::from_millis(1));
    for _ in 0..2 {
        tell(&house.inside).await.unwrap();
    }
    assert_eq!(letters().await, [IVY, MAX]);
    max.get("/worries").await.says("Late: not opened in time").says("class=\"row late\"");
    dee.get(&at).await.is(StatusCode::NOT_FOUND);
    house.inside.clock.advance(minutes(30));
    tell(&house.inside).await.unwrap();
    assert_eq!(letters().await, [IVY, MAX, DEE]);
    dee.get("/worries").await.says("Late: not opened in time");
    dee.get(&at)
        .await
        .is(StatusCode::OK)
        .says("told to the Deputy")
        .says("told to the Head")
        .does_not_say("zebra");
    dee.post(&format!("{at}/open"), &[]).await.leads_to(&at);
    dee.get(&at).await.says(SECRET);
    house.inside.clock.advance(minutes(300));
    tell(&house.inside).await.unwrap();
    assert_eq!(letters().await.len(), 3, "once it is opened nobody is told any more");
    let said = house.on_disk("select subject || body from letters").await;
    assert!(said.iter().all(|letter| letter.contains("Look at Fifth") && !letter.contains("zebra")));
    assert!(said.iter().all(|letter| !letter.contains("Heron") && !letter.to_lowercase().contains("fox")));
    let told = house.on_disk("select who from audit where deed = 'worry.tell'").await;
    assert_eq!(told, ["system", "system"]);
}

#[tokio::test]
async fn a_server_that_stood_still_tells_all_whom_it_should_have_told() {
    let mut house = House::open().await;
    house.inside.mail = Mail::open(Some("smtp://127.0.0.1:9"), Some("f@x.example")).unwrap();
    let (child, ..) = away_from_home(&house).await;
    sends(&child, SECRET).await;
    house.inside.clock.advance(minutes(200));
    tell(&house.inside).await.unwrap();
    assert_eq!(house.on_disk("select rung from worry_record order by nth").await, ["deputy", "head"]);
}

#[tokio::test]
async fn what_is_passed_on_has_its_reason_and_waits_anew() {
    let house = House::open().await;
    let (child, ..) = away_from_home(&house).await;
    let (ivy, max, dee) = (house.signed_in(IVY).await, house.signed_in(MAX).await, house.leader().await);
    let at = format!("/worries/{}", sends(&child, SECRET).await);
    ivy.post(&format!("{at}/pass-on"), &[("rung", "deputy"), ("why", "Away")]).await.is(StatusCode::CONFLICT);
    ivy.post(&format!("{at}/open"), &[]).await.see_other();
    ivy.post(&format!("{at}/pass-on"), &[("rung", "head"), ("why", "")]).await.says("Say why.");
    ivy.post(&format!("{at}/pass-on"), &[("rung", "lead"), ("why", "x")])
        .await
        .says("Choose who hears it now.");
    dee.get(&at).await.is(StatusCode::NOT_FOUND);
    ivy.post(&format!("{at}/pass-on"), &[("rung", "deputy"), ("why", "I am away.")]).await.leads_to(&at);
    max.get("/worries").await.says("30 minutes left to open it");
    ivy.get(&at).await.says("Passed on by").says("I am away.").does_not_say("zebra");
    house.inside.clock.advance(minutes(30));
    dee.get(&at).await.is(StatusCode::OK);
}

#[tokio::test]
async fn a_leader_says_who_the_head_is_and_when_somebody_reads() {
    let house = House::open().await;
    let (child, ..) = away_from_home(&house).await;
    let dee = house.leader().await;
    let page = dee.get("/people/duty").await;
    page.says("Assistant head, Larkmoor").says("value=\"08:30\"").says("value=\"16:00\"");
    let ash = house.on_disk("select id from adults where email = 'worker@larkmoor.example'").await.remove(0);
    let gwen =
        house.on_disk("select id from adults where email = 'governor@larkmoor.example'").await.remove(0);
    let hours = |head: &str, until: &str| {
        [("head", head), ("reads_from", "09:00"), ("reads_until", until), ("days", "2")]
            .map(|(field, value)| (field, value.to_owned()))
    };
    for (head, until, why) in [
        (gwen.as_str(), "21:00", "Choose somebody who is here"),
        (ash.as_str(), "09:00", "Give an end that is after the beginning"),
        (ash.as_str(), "late", "Give an end that is after the beginning"),
    ] {
        let fields = hours(head, until);
        let fields = fields.each_ref().map(|(field, value)| (*field, value.as_str()));
        dee.post("/people/duty", &fields).await.is(StatusCode::UNPROCESSABLE_ENTITY).says(why);
    }
    let fields = hours(&ash, "21:00");
    let fields = fields.each_ref().map(|(field, value)| (*field, value.as_str()));
    dee.post("/people/duty", &fields).await.leads_to("/people/duty");
    child
        .get("/worried")
        .await
        .says("until 21:00")
        .says("Youth worker, Larkmoor")
        .does_not_say("Deputy head");
    dee.get("/worries").await.is(StatusCode::FORBIDDEN);
    let ash = house.signed_in(ASH).await;
    ash.get("/worries").await.is(StatusCode::OK).says("No worry has come.");
    ash.get("/people").await.says("href=\"/worries\"");
    dee.get("/people").await.says("href=\"/people/duty\"").does_not_say("href=\"/worries\"");
    // Only Tuesdays are left; without any day nobody would read.
    let on = dee.get("/people/duty").await;
    assert_eq!(on.body.matches("name=\"days\" checked").count(), 1, "Tuesday alone");
    let none = [("head", ""), ("reads_from", "09:00"), ("reads_until", "16:00"), ("in_holidays", "1")];
    let none = dee.post("/people/duty", &none).await;
    none.is(StatusCode::UNPROCESSABLE_ENTITY).says("Tick one day at least.");
    // On a day that is not one of them nobody reads.
    let wednesdays = [("head", ""), ("reads_from", "09:00"), ("reads_until", "16:00"), ("days", "3")];
    dee.post("/people/duty", &wednesdays).await.leads_to("/people/duty");
    let page = child.get("/worried").await;
    page.says("Nobody is reading now.").says("They read it on Wednesday 25 November at 09:00.");
}

#[tokio::test]
async fn the_lead_hands_over_and_the_deputy_hears_first_until_that_day_is_over() {
    let mut house = House::open().await;
    house.inside.mail = Mail::open(Some("smtp://127.0.0.1:9"), Some("f@x.example")).unwrap();
    let (child, ..) = away_from_home(&house).await;
    let (ivy, max, dee) = (house.signed_in(IVY).await, house.signed_in(MAX).await, house.leader().await);
    ivy.get("/worries").await.says("Hand over");
    max.get("/worries").await.does_not_say("Hand over");
    for wrong in ["2026-11-23", "2027-01-25", "soon"] {
        let again = ivy.post("/worries/away", &[("away_until", wrong)]).await;
        again.is(StatusCode::UNPROCESSABLE_ENTITY).says("60 days from now at most").says(wrong);
    }
    ivy.post("/worries/away", &[("away_until", "2026-11-24")]).await.leads_to("/worries");
    ivy.get("/worries").await.says("until Tuesday 24 November is over").says("The lead is back");
    assert_eq!(house.on_disk("select recipient from letters where recipient not like 'lee@%'").await, [MAX]);
    let page = child.get("/worried").await;
    page.says("Head of year, Larkmoor").does_not_say("Assistant head, Larkmoor");
    child.get("/ideas/new").await.says("Head of year, Larkmoor");
    sends(&child, SECRET).await;
    assert_eq!(
        house.on_disk("select recipient from letters where recipient = 'lead@larkmoor.example'").await.len(),
        0
    );
    max.get("/worries").await.says("30 minutes left to open it").says("Then the Head is told");
    // A leader takes it back for the lead; after the day it ends by itself.
    dee.get("/people/duty").await.says("until Tuesday 24 November is over");
    dee.post("/people/duty/back", &[]).await.leads_to("/people/duty");
    child.get("/worried").await.says("Assistant head, Larkmoor");
    dee.post("/people/duty/away", &[("away_until", "2026-11-24")]).await.leads_to("/people/duty");
    house.inside.clock.advance(Duration::from_hours(14));
    let ivy = house.signed_in(IVY).await;
    ivy.get("/worries").await.says("Hand over").does_not_say("The lead is back");
}

#[tokio::test]
async fn every_page_of_who_hears_it_says_that_a_worry_waits_until_it_is_opened() {
    let house = House::open().await;
    let (child, jo, _) = away_from_home(&house).await;
    let (ivy, dee) = (house.signed_in(IVY).await, house.leader().await);
    let number = sends(&child, SECRET).await;
    tell(&house.inside).await.unwrap();
    ivy.get("/people").await.says("A worry waits for you.").does_not_say("zebra");
    for other in [&dee, &jo] {
        other.get("/people").await.does_not_say("A worry waits");
    }
    house.inside.clock.advance(minutes(60));
    tell(&house.inside).await.unwrap();
    dee.get("/partnership").await.says("A worry waits for you.").says("href=\"/worries\"");
    dee.post(&format!("/worries/{number}/open"), &[]).await.see_other();
    tell(&house.inside).await.unwrap();
    dee.get("/partnership").await.does_not_say("A worry waits");
    ivy.get("/people").await.does_not_say("A worry waits");
}

#[tokio::test]
async fn one_young_person_cannot_flood_the_queue_and_loses_no_word_by_it() {
    let house = House::open().await;
    let (child, jo, session) = away_from_home(&house).await;
    for _ in 0..6 {
        sends(&child, SECRET).await;
    }
    let again = child.post("/worried", &[("words", "and there is more")]).await;
    again.is(StatusCode::TOO_MANY_REQUESTS).says("We have what you sent.").says("and there is more");
    again.says("0800 1111");
    let other = house.stranger();
    other.joins(&code_of(&house, &session).await, "heron", "owl").await.see_other();
    sends(&other, SECRET).await;
    assert_eq!(house.on_disk("select id from worries").await.len(), 7);
    jo.get(&format!("/sessions/{session}/room")).await.does_not_say("zebra");
    house.inside.clock.advance(minutes(5));
    sends(&child, "and there is more").await;
}

#[tokio::test]
async fn keeping_an_idea_private_tells_those_of_its_authors_home() {
    let house = House::open().await;
    let (child, jo, session) = away_from_home(&house).await;
    let idea = child.proposes(SECRET).await;
    jo.get(&format!("/ideas/{idea}/keep")).await.says("Assistant head, Larkmoor");
    jo.post(&format!("/ideas/{idea}/keep"), &[]).await.see_other();
    let number = house.on_disk("select id from worries").await.remove(0);
    let (ivy, at) = (house.signed_in(IVY).await, format!("/worries/{number}"));
    ivy.get("/worries").await.says("Kept private by a worker").does_not_say("zebra");
    ivy.post(&format!("{at}/open"), &[]).await.see_other();
    ivy.get(&at).await.says(SECRET).says("Fox").says("Youth worker, Cinder Lane");
    jo.get(&at).await.is(StatusCode::FORBIDDEN);
    // Taking it back erases nothing.
    jo.post(&format!("/ideas/{idea}/undo"), &[]).await.see_other();
    ivy.get(&at).await.says(SECRET).says("put the idea back to be read");
    jo.get(&format!("/sessions/{session}/room")).await.says("1 idea to read");
}

#[tokio::test]
async fn a_worry_after_a_session_goes_to_the_home_of_the_group_that_it_is_about() {
    let house = House::open().await;
    let (_, jo, session) = away_from_home(&house).await;
    let debrief = format!("/sessions/{session}/debrief");
    jo.get(&debrief).await.says("A worry about a child").says("Heron class");
    let to = format!("/sessions/{session}/worry");
    let none = jo.post(&to, &[("words", SECRET)]).await;
    none.is(StatusCode::UNPROCESSABLE_ENTITY).says("Choose at least one group.").says(SECRET);
    let done = jo.post(&to, &[("words", SECRET), ("group", fixtures::ids::HERON)]).await;
    let told = jo.get(done.see_other()).await;
    told.says("It is passed on. Who reads it: Assistant head, Larkmoor").does_not_say("zebra");
    let number = house.on_disk("select id from worries").await.remove(0);
    let (ivy, at) = (house.signed_in(IVY).await, format!("/worries/{number}"));
    ivy.post(&format!("{at}/open"), &[]).await.see_other();
    ivy.get(&at).await.says(SECRET).says("Youth worker, Cinder Lane");
    assert_eq!(house.on_disk("select deed from audit where deed = 'worry.say'").await.len(), 1);
    // Nothing of it is in the debrief, which leaders read.
    house.signed_in(KIT).await.get(&debrief).await.does_not_say("zebra");
}

#[tokio::test]
async fn clearing_a_rehearsal_away_takes_no_worry_with_it() {
    let house = House::before_the_gate().await;
    let (worker, session, code) = room_with_session(&house, "").await;
    let child = house.stranger();
    child.joins(&code, "heron", "fox").await.see_other();
    let number = sends(&child, SECRET).await;
    worker.post(&format!("/sessions/{session}/clear"), &[]).await.see_other();
    let ivy = house.signed_in(IVY).await;
    ivy.post(&format!("/worries/{number}/open"), &[]).await.see_other();
    ivy.get(&format!("/worries/{number}")).await.says(SECRET);
}

#[tokio::test]
async fn in_the_demo_the_page_says_that_nobody_real_reads_it() {
    let mut house = House::open().await;
    house.inside.demo = true.into();
    let (child, ..) = away_from_home(&house).await;
    let page = child.get("/worried").await;
    page.says("Nobody is reading now.").says("This is only a demo. Nobody real reads it.");
    assert!(page.body.find("0800 1111").unwrap() < page.body.find("<textarea").unwrap());
}
