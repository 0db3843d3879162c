//! A child reads its own language: chosen on the device by the language's own name, on every page from then on, and
//! known to nobody else.

use axum::http::StatusCode;
use fixtures::ids::HERON;

use crate::house::{House, PICTURES, code_of, open_vote};

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

#[tokio::test]
async fn a_session_speaks_the_language_that_its_worker_chose_until_a_child_chooses_another() {
    let house = House::open().await;
    let worker = house.worker().await;
    worker.get("/sessions/new").await.says("Language of pupils").says("Cymraeg");
    let session = |language| {
        let usual = [
            ("name", "Dydd Iau"),
            ("groups", HERON),
            ("steps", "ideas"),
            ("steps", "wall"),
            ("steps", "vote"),
        ];
        let promise = [("question", "Beth?"), ("picks", "3"), ("decider", "Jo"), ("answer_by", "2026-12-01")];
        [&usual[..], &promise[..], &[("language", language)][..]].concat()
    };
    let made = async |language| {
        let reply = worker.post("/sessions", &session(language)).await;
        let id = reply.see_other().trim_start_matches("/sessions/").trim_end_matches("/room").to_owned();
        worker.says_what_it_is_for(&id).await;
        worker.moves(&id, "ideas").await;
        (code_of(&house, &id).await, id)
    };
    let (code, id) = made("cy").await;
    let (one, other, arab) = (house.stranger(), house.stranger(), house.stranger());
    arab.post("/language", &[("language", "ar")]).await.see_other();
    arab.get(&format!("/join/{code}")).await.says("<html lang=\"ar\"");
    one.get("/").await.says("<html lang=\"en\"");
    one.get(&format!("/join/{code}")).await.says("<html lang=\"cy\"");
    for (at, child) in [&one, &other].into_iter().enumerate() {
        child.joins(&code, "heron", PICTURES[at]).await.see_other();
        child.get("/ideas").await.says("<html lang=\"cy\"");
        let idea = child.proposes(["Coginio", "Nofio"][at]).await;
        worker.releases(&idea).await.see_other();
    }
    worker.post(&format!("/sessions/{id}/rounds"), &[]).await.see_other();
    let round = store::rounds::open_of(&house.inside.db, &id.as_str().into()).await.unwrap().unwrap();
    one.get(&format!("/rounds/{}/ballot", round.id)).await.says("<html lang=\"cy\"").says("Coginio");
    house.stranger().get(&format!("/sessions/{id}/screen")).await.says("<html lang=\"cy\"");
    // A child chooses for its own device; what adults read stays as it was.
    other.post("/language", &[("language", "en")]).await.see_other();
    other.get(&format!("/rounds/{}/ballot", round.id)).await.says("<html lang=\"en\"");
    worker.get(&format!("/sessions/{id}/room")).await.says("<html lang=\"en\"");
    // One that nobody speaks here is the usual one.
    let (code, _) = made("tlh").await;
    house.stranger().get(&format!("/join/{code}")).await.says("<html lang=\"en\"");
}
