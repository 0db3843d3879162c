//! What an organisation owes stands on the page after the sign-in and in the calendar; others do not see it.

use axum::http::StatusCode;
use fixtures::emails::{DEE, JO, KIT};

use crate::house::{House, open_vote};

#[tokio::test]
async fn adults_see_at_the_top_of_their_page_what_people_wait_for_and_where_they_do_it() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let dee = house.signed_in(DEE).await;
    let page = dee.get("/partnership").await;
    page.says("What people wait for")
        .says("Thursday: 2 ideas wait for an answer")
        .says("by Tuesday 1 December");
    let first = vote.ideas.iter().min().unwrap();
    page.says(&format!("href=\"/ideas/{first}/answer\""));
    let owed = page.body.split("id=\"owed\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(!owed.contains("Cook") && !owed.contains("Paint"), "{owed}");
    vote.worker
        .get("/sessions")
        .await
        .says("What people wait for")
        .says(&format!("/sessions/{}/room", vote.session));
    for (email, page) in [(JO, "/sessions"), (KIT, "/partnership")] {
        house.signed_in(email).await.get(page).await.does_not_say("What people wait for");
    }
    house.inside.clock.advance(std::time::Duration::from_hours(8 * 24));
    house.signed_in(DEE).await.get("/partnership").await.says("late, it was due on Tuesday 1 December");
}

#[tokio::test]
async fn the_calendar_reminds_of_what_the_own_organisation_owes_and_of_no_word_of_a_child() {
    let house = House::open().await;
    open_vote(&house, &["Cook", "Paint"]).await;
    let (dee, kit) = (house.signed_in(DEE).await, house.signed_in(KIT).await);
    dee.post("/programme/calendar", &[]).await.see_other();
    let address = |page: &str| {
        let from = page.find("http://fifth.test/calendar/").unwrap();
        page[from..].split('"').next().unwrap().replace("http://fifth.test", "")
    };
    let (own, theirs) =
        (address(&dee.get("/programme").await.body), address(&kit.get("/programme").await.body));
    let app = house.stranger();
    let file = app.get(&own).await;
    file.is(StatusCode::OK).says("BEGIN:VALARM").says("TRIGGER:-PT54000S").says("2 ideas wait for an answer");
    file.says("DTSTART;VALUE=DATE:20261201").does_not_say("Cook").does_not_say("Paint");
    app.get(&theirs).await.is(StatusCode::OK).does_not_say("VALARM");
    app.get(own.split('?').next().unwrap()).await.is(StatusCode::OK).does_not_say("VALARM");
    app.get(&format!("{}?of=nobody", own.split('?').next().unwrap())).await.does_not_say("VALARM");
    dee.get("/programme.ics").await.says("BEGIN:VALARM");
    kit.get("/programme.ics").await.does_not_say("VALARM");
}
