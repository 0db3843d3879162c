//! Nine ideas as a diamond on a shared screen: two taps swap two, the worker writes down why, and leaders read it as
//! talk.

use axum::http::StatusCode;
use fixtures::emails::{JO, KIT};

use crate::house::{House, Person, room_with_session};

/// A session with so many ideas on its wall, from two pupils.
async fn wall(house: &House, many: usize) -> (Person<'_>, String, Vec<String>) {
    let (worker, session, code) = room_with_session(house, "").await;
    let mut ideas = Vec::new();
    let (fox, owl) = (house.stranger(), house.stranger());
    fox.joins(&code, "heron", "fox").await.see_other();
    owl.joins(&code, "kestrel", "owl").await.see_other();
    for number in 0..many {
        let author = if number % 2 == 0 { &fox } else { &owl };
        let idea = author.proposes(&format!("Idea {number}")).await;
        worker.releases(&idea).await.see_other();
        ideas.push(idea);
    }
    (worker, session, ideas)
}

#[tokio::test]
async fn nine_ideas_are_laid_swapped_by_two_taps_and_talked_over() {
    let house = House::open().await;
    let (worker, session, ideas) = wall(&house, 10).await;
    let page = format!("/sessions/{session}/diamond");
    worker.get(&format!("/sessions/{session}/room")).await.says(&format!("href=\"{page}\""));
    let ticked: Vec<_> = ideas.iter().map(|idea| ("nine", idea.as_str())).collect();
    let many = worker.post(&page, &ticked).await;
    many.is(StatusCode::UNPROCESSABLE_ENTITY).says("Tick nine ideas.").says("checked");
    worker.post(&page, &ticked[..9]).await.leads_to(&page);
    // Without a script: the first tap is a link, the second a form.
    let laid = worker.get(&page).await;
    laid.says("Tap an idea.").says(&format!("href=\"{page}?from=8\"")).does_not_say("name=\"one\"");
    laid.does_not_say("Idea 9").does_not_say("href=\"/people\"").does_not_say("/sign-out");
    let first = house.on_disk("select places from diamonds").await.remove(0);
    worker
        .get(&format!("{page}?from=8"))
        .await
        .says("aria-current=\"true\"")
        .says("name=\"one\" value=\"8\"");
    let swap = [("one", "8"), ("other", "0"), ("turn", "0")];
    for _ in 0..2 {
        worker.post(&format!("{page}/swap"), &swap).await.leads_to(&page);
    }
    let mut places: Vec<String> = serde_json::from_str(&first).unwrap();
    places.swap(0, 8);
    let now: Vec<String> =
        serde_json::from_str(&house.on_disk("select places from diamonds").await[0]).unwrap();
    assert_eq!(now, places, "two taps on one page are one");
    let much = "x".repeat(301);
    let why = [("why_first", "Everybody can do it."), ("why_last", much.as_str())];
    let long = worker.post(&format!("{page}/why"), &why).await;
    long.is(StatusCode::UNPROCESSABLE_ENTITY).says("300").says("Everybody can do it.");
    let why = [("why_first", "Everybody can do it."), ("why_last", "")];
    worker.post(&format!("{page}/why"), &why).await.leads_to(&page);
    worker.get(&page).await.says("Everybody can do it.");

    // It is talk: leaders read it as that, and no vote was opened, counted or published.
    let leader = house.leader().await;
    leader
        .of_session(&session)
        .await
        .says("What they talked over")
        .says("Everybody can do it.")
        .says("nothing was counted");
    let kit = house.signed_in(KIT).await;
    kit.of_session(&session).await.is(StatusCode::OK).does_not_say("Everybody can do it.");
    assert!(house.on_disk("select id from rounds").await.is_empty());
    house.stranger().get(&format!("/sessions/{session}/answers")).await.does_not_say("Everybody can do it.");
    worker.post(&format!("{page}/remove"), &[]).await.leads_to(&page);
    leader.of_session(&session).await.does_not_say("What they talked over");
    let deeds = house.on_disk("select deed from audit where deed = 'session.diamond'").await;
    assert_eq!(deeds.len(), 4, "laid, swapped, talked over, taken away");
}

#[tokio::test]
async fn a_wall_of_eight_is_told_how_many_are_needed_and_a_place_that_is_none_swaps_nothing() {
    let house = House::open().await;
    let (worker, session, ideas) = wall(&house, 8).await;
    let page = format!("/sessions/{session}/diamond");
    worker.get(&format!("/sessions/{session}/room")).await.does_not_say(&page);
    worker.get(&page).await.says("Ideas on the wall: 8. Nine are needed.");
    let swap = [("one", "0"), ("other", "99"), ("turn", "0")];
    worker.post(&format!("{page}/swap"), &swap).await.is(StatusCode::CONFLICT);
    let ticked: Vec<_> = ideas.iter().map(|idea| ("nine", idea.as_str())).collect();
    worker.post(&page, &ticked).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    worker.post(&format!("{page}/swap"), &[("one", "-1")]).await.is(StatusCode::BAD_REQUEST);
    house.signed_in(JO).await.get(&page).await.is(StatusCode::NOT_FOUND);
}
