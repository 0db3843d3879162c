//! The clocks that remove: set on a page within bounds, run by the server, and said in numbers only.

use std::time::Duration;

use axum::http::StatusCode;
use fixtures::emails::{ASH, DEE, IVY};

use crate::house::{House, code_of};

const PAGE: &str = "/people/retention";

fn days(many: u64) -> Duration {
    Duration::from_hours(24 * many)
}

/// What a leader sends, with one clock set anew.
fn clocks(voices: &str) -> [(&str, &str); 6] {
    [
        ("days-drafts", "30"),
        ("days-names", "30"),
        ("days-rehearsals", "90"),
        ("days-notes", "365"),
        ("days-voices", voices),
        ("days-cards", "365"),
    ]
}

#[tokio::test]
async fn leaders_set_the_clocks_within_bounds_and_worries_are_for_who_hears_them() {
    let house = House::open().await;
    let dee = house.signed_in(DEE).await;
    let page = dee.get(PAGE).await;
    page.is(StatusCode::OK)
        .says("How long we keep things")
        .says("until the vote closes")
        .says("1 year")
        .says("30 days");
    page.says("name=\"days-voices\"").does_not_say("name=\"days-worries\"").says("The safeguarding lead");
    dee.post(PAGE, &clocks("90")).await.leads_to(PAGE);
    dee.get(PAGE).await.says("90 days").says("value=\"90\"");
    for odd in ["59", "731", "", "soon", "-1"] {
        let refused = dee.post(PAGE, &clocks(odd)).await;
        refused.is(StatusCode::UNPROCESSABLE_ENTITY).says("lies within the bounds");
    }
    assert_eq!(
        house.on_disk("select cast(days as text) from retentions where kind = 'voices'").await,
        ["90"]
    );
    let ivy = house.signed_in(IVY).await;
    ivy.get(PAGE).await.says("name=\"days-worries\"").does_not_say("name=\"days-voices\"");
    ivy.post(PAGE, &[("days-worries", "120"), ("days-voices", "60")]).await.leads_to(PAGE);
    assert_eq!(
        house.on_disk("select cast(days as text) from retentions where kind = 'voices'").await,
        ["90"]
    );
    let ash = house.signed_in(ASH).await;
    ash.get(PAGE).await.is(StatusCode::OK).does_not_say("<input type=\"text\"");
    ash.post(PAGE, &clocks("60")).await.is(StatusCode::FORBIDDEN);
    assert_eq!(house.on_disk("select deed from audit where deed = 'retention.set'").await.len(), 2);
}

#[tokio::test]
async fn a_year_later_no_word_of_a_child_is_left_and_the_page_says_how_many_went() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    worker.moves(&session, "ideas").await;
    let child = house.stranger();
    child.joins(&code_of(&house, &session).await, "heron", "fox").await.see_other();
    let page = child.get("/ideas/new").await;
    let draft = page.after("action=\"/ideas/").to_owned();
    child.post(&format!("/ideas/{draft}/words"), &[("words", "zebra crossing")]).await.see_other();
    worker.post(&format!("/sessions/{session}/end"), &[]).await.see_other();
    house.inside.clock.advance(days(31));
    server::retention::run(&house.inside).await.unwrap();
    assert!(house.on_disk("select words from ideas").await.is_empty(), "a draft goes at thirty days");
    assert_eq!(house.on_disk("select picture from pupils").await.len(), 1);
    house.inside.clock.advance(days(340));
    server::retention::run(&house.inside).await.unwrap();
    assert!(house.on_disk("select picture from pupils").await.is_empty());
    let dee = house.signed_in(DEE).await;
    let page = dee.get(PAGE).await;
    page.says("Ideas that were begun and not sent: 1").says("words of young people, after the session: 1");
    let about = house.on_disk("select about from audit where deed = 'retention.run' order by nth").await;
    assert_eq!(about, ["drafts: 1", "voices: 1"]);
    // Pages about that session can still be read.
    for page in
        ["/partnership", "/partnership/sessions", "/partnership/waiting", "/partnership/agreed", "/programme"]
    {
        dee.get(page).await.is(StatusCode::OK);
    }
    let worker = house.worker().await;
    worker.get("/sessions").await.is(StatusCode::OK);
    worker.get(&format!("/sessions/{session}/room")).await.is(StatusCode::OK);
    house.stranger().get(&format!("/sessions/{session}/answers")).await.is(StatusCode::OK);
}

#[tokio::test]
async fn a_vote_that_somebody_forgot_is_closed_a_day_after_its_session() {
    let house = House::open().await;
    let vote = crate::house::open_vote(&house, &["Cook", "Paint"]).await;
    house.inside.clock.advance(days(3));
    server::overdue::close(&house.inside).await.unwrap();
    assert_eq!(house.on_disk("select id from rounds where closed_at is null").await, Vec::<String>::new());
    assert_eq!(house.on_disk("select profile from tallies").await.len(), 2, "{}", vote.round);
}
