//! The weeks of a programme, what is planned twice, the money, and the calendar file.

use axum::http::StatusCode;
use domain::partnership::role::{FilledRole, ProgrammeRole, holder};
use fixtures::emails::{JO, KIT};
use fixtures::ids::{CINDER_LANE, EASTMERE, FINISHED};

use crate::activities::{ABOUT, books, made};
use crate::house::{House, entry};

/// Gives Cinder Lane a role in the programme.
async fn holds(house: &House, role: ProgrammeRole, post: &str) {
    let holder = holder(post, "").unwrap().unwrap();
    let filled =
        FilledRole { organisation: CINDER_LANE.into(), role: role.into(), holder, comfortable: true };
    store::roles::set(&house.inside.db, &CINDER_LANE.into(), &[filled], &entry()).await.unwrap();
}

#[tokio::test]
async fn weeks_are_counted_from_the_first_session_and_say_what_where_and_whom_to_tell() {
    let house = House::open().await;
    let (vote, dee, address) = made(&house).await;
    dee.get("/programme")
        .await
        .says("No session has a day yet.")
        .says("Not in the calendar yet")
        .says("Cook tea");
    let later = house.signed_in(JO).await.makes_session("").await;
    books(&house, &vote.session, "2026-12-03", "13:30", "14:30").await;
    books(&house, &later, "2026-12-18", "10:00", "11:00").await;
    holds(&house, ProgrammeRole::SafeguardingLead, "Assistant head").await;
    dee.post(&address, &ABOUT).await.see_other();
    dee.post(&format!("{address}/outcomes"), &[("outcomes", "TEAM")]).await.see_other();
    for session in [&vote.session, &later] {
        dee.post(&format!("{address}/sessions"), &[("session", session)]).await.see_other();
    }
    let page = house.worker().await.get("/programme").await;
    page.says("Week 1").does_not_say("Week 2").says("Week 3").says("Thursday 3 December, 13:30–14:30");
    page.says("Cook tea")
        .says("Part 1 of 2 · £180 from the pot")
        .says("Part 2 of 2")
        .says("Cinder Lane hall");
    page.says("Assistant head").says("Nobody yet").says("Larkmoor School leads this");
    page.says("Next: Thursday 3 December, 13:30, Cinder Lane hall.").does_not_say("planned twice");
    dee.get("/partnership/sessions")
        .await
        .says("What is coming?")
        .says("2 sessions are planned.")
        .says("Cook tea");
}

#[tokio::test]
async fn two_sessions_in_one_place_at_one_time_are_shown_to_everybody() {
    let house = House::open().await;
    let worker = house.worker().await;
    let (one, other) = (worker.makes_session("").await, worker.makes_session("").await);
    books(&house, &one, "2026-12-03", "13:30", "14:30").await;
    books(&house, &other, "2026-12-03", "14:00", "15:00").await;
    let page = worker.get("/programme").await;
    page.says("One thing is planned twice.").says("Cinder Lane hall is taken twice on Thursday 3 December");
    books(&house, &other, "2026-12-03", "14:30", "15:00").await;
    worker.get("/programme").await.does_not_say("planned twice");
}

#[tokio::test]
async fn each_organisation_writes_what_it_gives_and_the_sums_are_exact() {
    let house = House::open().await;
    let (dee, kit) = (house.leader().await, house.signed_in(KIT).await);
    dee.get("/programme").await.says("No money is written down yet.");
    let own = [("words-new-in", "Contribution"), ("units-new-in", "1"), ("price-new-in", "£700")];
    kit.post("/programme/budget", &own).await.see_other();
    let lines = [
        ("words-new-in", "Contribution"),
        ("units-new-in", "1"),
        ("price-new-in", "500"),
        ("words-new-pot", "The pot"),
        ("units-new-pot", "1"),
        ("price-new-pot", "1,000"),
        ("words-new-out", "Minibus"),
        ("units-new-out", "8"),
        ("price-new-out", "60"),
        ("words-new-gift", "Cinder Lane hall"),
        ("units-new-gift", "8"),
    ];
    dee.post("/programme/budget", &lines).await.see_other();
    let page = kit.get("/programme").await;
    page.says("£1,200 in, £1,480 out. £280 is missing.")
        .says("Cinder Lane Youth Club: Contribution")
        .says("8 × £60");
    page.says("Their activities take £0 of £1,000. £1,000 is left for them to share out.");
    page.says("Larkmoor School: Cinder Lane hall, 8 times");
}

#[tokio::test]
async fn nobody_changes_the_contribution_of_another_and_an_empty_line_goes() {
    let house = House::open().await;
    let (dee, kit) = (house.leader().await, house.signed_in(KIT).await);
    let own = [("words-new-in", "Contribution"), ("units-new-in", "1"), ("price-new-in", "700")];
    kit.post("/programme/budget", &own).await.see_other();
    let line =
        store::budgets::of_partnership(&house.inside.db, &EASTMERE.into()).await.unwrap()[0].id.to_string();
    let words = format!("words-{line}");
    dee.get("/programme/budget").await.does_not_say(&line);
    dee.post("/programme/budget", &[(&words, "")]).await.see_other();
    dee.get("/programme").await.says("Cinder Lane Youth Club: Contribution");
    kit.post("/programme/budget", &own[..1]).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    kit.get("/programme").await.says("Cinder Lane Youth Club: Contribution");
    kit.post("/programme/budget", &[(&words, "")]).await.see_other();
    kit.get("/programme").await.says("No money is written down yet.");
}

#[tokio::test]
async fn where_somebody_holds_the_budget_only_they_write_what_is_spent() {
    let house = House::open().await;
    let (dee, kit) = (house.leader().await, house.signed_in(KIT).await);
    holds(&house, ProgrammeRole::BudgetHolder, "Business manager").await;
    let out = [("words-new-out", "Minibus"), ("units-new-out", "8"), ("price-new-out", "60")];
    dee.get("/programme/budget").await.says("Cinder Lane Youth Club holds the budget and changes the rest.");
    dee.post("/programme/budget", &out).await.see_other();
    dee.get("/programme").await.does_not_say("Minibus");
    kit.post("/programme/budget", &out).await.see_other();
    dee.get("/programme").await.says("Minibus");
}

#[tokio::test]
async fn what_was_typed_into_the_budget_is_kept_when_a_price_is_missing() {
    let house = House::open().await;
    let dee = house.leader().await;
    let typed = [("words-new-out", "Minibus"), ("units-new-out", "8"), ("price-new-out", "lots")];
    let page = dee.post("/programme/budget", &typed).await;
    page.is(StatusCode::UNPROCESSABLE_ENTITY).says("We can't tell how much money that is.");
    page.says("value=\"Minibus\"").says("value=\"lots\"").says("href=\"#wrong\"").says("id=\"wrong\"");
    let nameless = [("words-new-out", ""), ("units-new-out", "1"), ("price-new-out", "60")];
    dee.post("/programme/budget", &nameless)
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .says("Say what it is.");
}

#[tokio::test]
async fn the_calendar_file_has_days_places_and_activities_and_names_no_pupil() {
    let house = House::open().await;
    let (vote, dee, address) = made(&house).await;
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    books(&house, &vote.session, "2026-12-03", "13:30", "14:30").await;
    dee.post(&address, &ABOUT).await.see_other();
    dee.post(&format!("{address}/outcomes"), &[("outcomes", "TEAM")]).await.see_other();
    dee.post(&format!("{address}/sessions"), &[("session", &vote.session)]).await.see_other();
    let pupils = store::pupils::of_session(&house.inside.db, &vote.session.as_str().into()).await.unwrap();
    let fox = pupils.iter().flat_map(|(_, all)| all).find(|one| one.picture == "fox").unwrap().id.clone();
    vote.worker.post(&format!("/pupils/{fox}/name"), &[("name", "Adaline")]).await.see_other();

    let file = vote.worker.get("/programme.ics").await;
    file.is(StatusCode::OK)
        .says("BEGIN:VCALENDAR")
        .says("DTSTART:20261203T133000Z")
        .says("DTEND:20261203T143000Z");
    file.says("SUMMARY:Thursday")
        .says("Cook tea")
        .says("LOCATION:Cinder Lane hall")
        .says("Led by Larkmoor School");
    file.does_not_say(&vote.session);
    file.does_not_say("Adaline").does_not_say("fox").does_not_say("Box").does_not_say("Heron");
}

#[tokio::test]
async fn a_calendar_app_reads_by_a_secret_address_until_a_leader_ends_it() {
    let house = House::open().await;
    let (dee, app) = (house.leader().await, house.stranger());
    dee.get("/programme").await.says("There is no address for calendar apps yet.");
    let make = async |what: &str| {
        dee.post("/programme/calendar", &[("do", what)]).await.see_other();
        let page = dee.get("/programme").await;
        let start = "http://fifth.test/calendar/";
        page.body.contains(start).then(|| format!("/calendar/{}/programme.ics", page.after(start)))
    };
    let first = make("new").await.unwrap();
    app.get(&first).await.is(StatusCode::OK).says("BEGIN:VCALENDAR");
    let second = make("new").await.unwrap();
    app.get(&first).await.is(StatusCode::NOT_FOUND);
    app.get(&second).await.is(StatusCode::OK);
    assert_eq!(make("end").await, None);
    app.get(&second).await.is(StatusCode::NOT_FOUND);
    for guess in ["guess", &"a".repeat(52)] {
        app.get(&format!("/calendar/{guess}/programme.ics")).await.is(StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn the_demo_has_eight_weeks_and_its_money_comes_out_even() {
    let house = House::empty().await;
    server::demo::seed(&house.inside).await.unwrap();
    let dee = house.stranger();
    let sign_in = [("email", "leader@larkmoor.example"), ("password", "eastmere")];
    dee.post("/sign-in", &sign_in).await.see_other();
    let page = dee.get("/programme").await;
    // Its other four weeks come after the days without school, by the calendar.
    for week in 1..=4 {
        page.says(&format!("Week {week}"));
    }
    page.says("£2,400 in, £2,400 out. It comes out even.").does_not_say("planned twice");
    page.says("Their activities take £1,390 of £1,400. £10 is left for them to share out.");
    page.says("Grow chips. Like potatoes, on the roof")
        .says("Next: Tuesday 24 November, 13:30, Cinder Lane hall.");
    let chips = dee.get(&format!("/activities/{}", fixtures::id::<String>("activity-11"))).await;
    chips.says("Still to agree: Larkmoor School.").says("An idea by young people of Eastmere Together.");
    dee.get("/partnership/sessions").await.says("8 sessions are planned.");
    // Where young people will be, and when, is not for everybody who passes a poster.
    dee.get(&format!("/sessions/{FINISHED}/answers")).await.says("Cook tea").does_not_say("happening");
}

#[tokio::test]
async fn no_session_of_the_demo_is_on_a_day_without_school_whatever_day_it_is_seeded_on() {
    for days in [0, 2, 3, 40] {
        let house = House::empty().await;
        house.inside.clock.advance(std::time::Duration::from_hours(days * 24));
        server::demo::seed(&house.inside).await.unwrap();
        let db = &house.inside.db;
        let id = store::partnerships::first(db).await.unwrap().unwrap().id;
        let holidays = store::holidays::of_partnership(db, &id).await.unwrap();
        let booked = store::bookings::of_partnership(db, &id).await.unwrap();
        assert!(holidays.len() >= 2 && booked.len() >= 8);
        for one in booked {
            let day = one.booking.day;
            assert!(!holidays.iter().any(|off| (off.first..=off.last).contains(&day)), "{day}");
        }
    }
}
