//! A child reads its own language: chosen on the device by the language's own name, on every page from then on, and
//! known to nobody else.

use axum::http::StatusCode;

use crate::house::{House, code_of, open_vote};

#[tokio::test]
async fn a_device_reads_the_language_that_was_chosen_on_it_until_another_is() {
    let house = House::open().await;
    let child = house.stranger();
    child.get("/").await.says("<html lang=\"en\" dir=\"ltr\"").says("href=\"/language\"").says("العربية");
    let page = child.get("/language").await;
    page.is(StatusCode::OK).says("Cymraeg").says("اردو").says("lang=\"ar\" dir=\"rtl\"");
    child.post("/language", &[("language", "ar"), ("back", "/not-today")]).await.leads_to("/not-today");
    for path in ["/", "/not-today", "/worried", "/sign-in", "/language", "/nowhere"] {
        let page = child.get(path).await;
        page.says("<html lang=\"ar\" dir=\"rtl\"")
            .does_not_say("I'm worried")
            .does_not_say("There is a problem");
    }
    // Another device is another child.
    house.stranger().get("/").await.says("<html lang=\"en\"");
    child.post("/language", &[("language", "cy"), ("back", "//elsewhere.test/")]).await.leads_to("/");
    child.get("/").await.says("<html lang=\"cy\" dir=\"ltr\"");
    // A language that nobody speaks here changes nothing.
    child.post("/language", &[("language", "tlh")]).await.leads_to("/");
    child.get("/").await.says("<html lang=\"cy\" dir=\"ltr\"");
    assert!(house.on_disk("select deed from audit where deed like '%language%'").await.is_empty());
}

#[tokio::test]
async fn a_child_goes_from_the_code_to_the_vote_in_arabic_and_its_idea_stays_as_it_was_typed() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let child = house.stranger();
    child.post("/language", &[("language", "ar")]).await.see_other();
    child.joins(&code_of(&house, &vote.session).await, "heron", "fox").await.see_other();
    let ballot = child.get(&format!("/rounds/{}/ballot", vote.round)).await;
    ballot.is(StatusCode::OK).says("dir=\"rtl\"").says("Cook").does_not_say("None of these");
    child.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    vote.worker.moves(&vote.session, "ideas").await;
    child.proposes("حديقة صغيرة").await;
    vote.worker
        .get(&format!("/sessions/{}/room", vote.session))
        .await
        .says("حديقة صغيرة")
        .says("lang=\"en\"");
}
