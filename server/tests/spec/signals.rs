//! What was worked towards, and what can be seen of it.

use axum::http::StatusCode;
use domain::ideas::answer::{Answer, Decision};
use domain::people::audit::{AuditEntry, Deed};
use fixtures::emails::KIT;
use fixtures::ids::EASTMERE;

use crate::activities::{ABOUT, books, made};
use crate::feelings::{asks, twelve};
use crate::house::{House, PICTURES, Person, Reply, code_of, room_with_session};

const NOTE: &str = "/partnership/outcomes/note";

/// The card of one outcome on the leaders' page.
fn card(page: &Reply, code: &str) -> String {
    let (_, from) = page.body.split_once(&format!("id=\"signal-{code}\"")).unwrap_or_default();
    from.split_once("</article>").map(|(card, _)| card.to_owned()).unwrap_or_default()
}

/// An activity of Larkmoor that works towards this and has been, with so many pupils beside
/// the one who had the idea.
async fn has_been<'a>(house: &'a House, code: &str, others: usize) -> Person<'a> {
    let (vote, dee, address) = made(house).await;
    for picture in PICTURES.iter().take(others) {
        house.stranger().joins(&vote.code, "heron", picture).await.see_other();
    }
    books(house, &vote.session, "2026-12-03", "13:30", "14:30").await;
    dee.post(&address, &ABOUT).await.see_other();
    dee.post(&format!("{address}/outcomes"), &[("outcomes", code)]).await.see_other();
    dee.post(&format!("{address}/sessions"), &[("session", &vote.session)]).await.see_other();
    vote.worker.post(&format!("/sessions/{}/end", vote.session), &[]).await.see_other();
    dee
}

#[tokio::test]
async fn the_demo_shows_what_was_worked_towards_and_never_what_caused_it() {
    let house = House::empty().await;
    server::demo::seed(&house.inside).await.unwrap();
    let leader = house.stranger();
    let sign_in = [("email", "leader@larkmoor.example"), ("password", "eastmere")];
    leader.post("/sign-in", &sign_in).await.see_other();
    let page = leader.get("/partnership/agreed").await;
    page.says("These show what was worked towards, not what caused what.");
    page.does_not_say("caused by").does_not_say("because of");
    let says = |code: &str, words: &str| {
        let card = card(&page, code);
        assert!(card.contains(words), "{code} does not say {words}: {card}");
    };
    says("INIT", "Still to come:");
    says("INIT", "They put 12 ideas on the wall.");
    says("TEAM", "Worked towards it:");
    says("TEAM", "Football");
    says("TEAM", "Would you do this again?");
    says("TEAM", "40 of 71");
    says("RESP", "In 2 sessions a young person led a part or kept the time.");
    says("BEHA", "Two quiet lunch breaks after the football.");
    says("BEHA", "Fennel Street");
    says("ENGA", "71 of 82");
    says("ENGA", "how many come back is not known");
    says("SAFE", "Not yet: such an activity is still to come.");
    says("EMOT", "Quiet club");
    says("WELL", "once the Stirling scale was used");
    assert_eq!(card(&page, "PROB"), "", "no activity works towards it");
}

#[tokio::test]
async fn an_outcome_that_nothing_works_towards_has_no_card() {
    let house = House::open().await;
    let (_, dee, address) = made(&house).await;
    dee.post(&address, &ABOUT).await.see_other();
    dee.post(&format!("{address}/outcomes"), &[("outcomes", "TEAM")]).await.see_other();
    dee.get("/partnership/agreed").await.does_not_say("What was worked towards");
}

#[tokio::test]
async fn a_topic_is_covered_once_its_activity_has_been() {
    let house = House::open().await;
    let dee = has_been(&house, "SAFE", 0).await;
    let page = dee.get("/partnership/agreed").await;
    page.says("What was worked towards");
    let card = card(&page, "SAFE");
    assert!(
        card.contains("Worked towards it:") && card.contains("Cook tea") && card.contains("Yes."),
        "{card}"
    );
    assert!(!card.contains("Still to come"), "{card}");
}

#[tokio::test]
async fn how_many_came_is_hidden_under_ten_and_rounded_above() {
    for (others, said) in [(8, "hidden to keep people private"), (11, "about 10 young people.")] {
        let house = House::open().await;
        let dee = has_been(&house, "ATTE", others).await;
        let card = card(&dee.get("/partnership/agreed").await, "ATTE");
        assert!(card.contains(said), "{others} and one: {card}");
    }
}

#[tokio::test]
async fn what_nobody_counts_is_written_by_each_organisation_for_itself() {
    let house = House::open().await;
    let dee = has_been(&house, "BEHA", 0).await;
    let kit = house.signed_in(KIT).await;
    dee.get("/partnership/agreed").await.says("Nothing is counted for this one.").says("Write your own note");
    let note = |words| [("code", "BEHA"), ("note", words)];
    let to = dee.post(NOTE, &note("Calmer lunch breaks.")).await.see_other().to_owned();
    assert_eq!(to, "/partnership/agreed#signal-BEHA");
    kit.post(NOTE, &note("They waited for each other.")).await.see_other();
    dee.get("/partnership/agreed").await.says("Calmer lunch breaks.").says("They waited for each other.");
    let form = format!("{NOTE}?code=BEHA");
    dee.get(&form)
        .await
        .says("What did Larkmoor School see?")
        .says("Calmer lunch breaks.")
        .does_not_say("They waited");

    let long = "word ".repeat(61);
    let refused = dee.post(NOTE, &note(&long)).await;
    refused.is(StatusCode::UNPROCESSABLE_ENTITY).says("word word");
    dee.post(NOTE, &note("")).await.see_other();
    dee.get("/partnership/agreed")
        .await
        .does_not_say("Calmer lunch breaks.")
        .says("They waited for each other.");
    let left = store::notes::of_partnership(&house.inside.db, &EASTMERE.into()).await.unwrap();
    assert_eq!(left.len(), 1, "only one's own is taken away");
}

#[tokio::test]
async fn what_is_counted_has_no_note() {
    let house = House::open().await;
    let dee = house.leader().await;
    for code in ["TEAM", "NOPE", ""] {
        dee.get(&format!("{NOTE}?code={code}")).await.is(StatusCode::NOT_FOUND);
        dee.post(NOTE, &[("code", code), ("note", "Words")]).await.is(StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn ideas_that_were_changed_to_fit_are_counted() {
    let house = House::open().await;
    let dee = has_been(&house, "PROB", 0).await;
    let none = card(&dee.get("/partnership/agreed").await, "PROB");
    assert!(none.contains("Ideas with the answer “yes, changed” are counted here."), "{none}");
    let db = &house.inside.db;
    let activities = store::activities::of_partnership(db, &EASTMERE.into()).await.unwrap();
    let before = store::answers::of_idea(db, &activities[0].idea).await.unwrap().unwrap();
    let changed = Answer {
        id: fixtures::id("changed"),
        decision: Decision::YesChanged,
        answered_at: before.answered_at.plus_minutes(1),
        ..before
    };
    let entry = AuditEntry::by_system(changed.answered_at, Deed::IdeaAnswer, &changed.idea);
    store::answers::insert(db, &changed, &entry).await.unwrap();
    let one = card(&dee.get("/partnership/agreed").await, "PROB");
    assert!(one.contains("One idea got a “yes, changed”, so that it fits."), "{one}");
}

#[tokio::test]
async fn what_the_room_of_the_activity_said_stands_before_what_another_said_later() {
    let house = House::open().await;
    let dee = has_been(&house, "ENGA", 0).await;
    let worker = house.worker().await;
    let later = worker.makes_session("").await;
    let voted = |page: &Reply| card(page, "ENGA").contains("0 of 1 voted.");
    assert!(voted(&dee.get("/partnership/agreed").await));
    let code = code_of(&house, &later).await;
    let authors = [house.stranger(), house.stranger()];
    for (author, picture) in authors.iter().zip(PICTURES) {
        author.joins(&code, "heron", picture).await.see_other();
    }
    worker.moves(&later, "ideas").await;
    for words in ["Swim", "Climb"] {
        let idea = authors[0].proposes(words).await;
        worker.releases(&idea).await.see_other();
    }
    worker.says_what_it_is_for(&later).await;
    worker.post(&format!("/sessions/{later}/rounds"), &[]).await.see_other();
    let round = store::rounds::open_of(&house.inside.db, &later.as_str().into()).await.unwrap().unwrap();
    worker.post(&format!("/rounds/{}/close", round.id), &[]).await.see_other();
    dee.of_session(&later).await.says("0 of 2");
    let page = dee.get("/partnership/agreed").await;
    assert!(voted(&page), "{}", card(&page, "ENGA"));
}

#[tokio::test]
async fn how_the_whole_room_felt_stands_start_and_end_together_and_never_by_group() {
    let house = House::open().await;
    let dee = has_been(&house, "EMOT", 0).await;
    let none = card(&dee.get("/partnership/agreed").await, "EMOT");
    assert!(none.contains("once both were asked in one session"), "{none}");
    let (worker, session, code) = room_with_session(&house, "").await;
    let pupils = twelve(&house, &code).await;
    for (pulse, most, few) in [("check-in", "calm", "tired"), ("check-out", "happy", "tired")] {
        let round = asks(&house, &worker, &session, pulse).await;
        for (at, pupil) in pupils.iter().enumerate() {
            pupil.casts(&round, &[if at < 7 { most } else { few }]).await.see_other();
        }
        worker.post(&format!("/rounds/{round}/close"), &[]).await.see_other();
    }
    let felt = card(&dee.get("/partnership/agreed").await, "EMOT");
    // Of twelve answers about a feeling no figure is far enough from all and from none.
    let hidden = "The answers are hidden to keep people private.";
    assert_eq!(felt.matches(hidden).count(), 2, "{felt}");
    for words in ["At the start", "At the end", "not what caused it", "How do you feel right now?"] {
        assert!(felt.contains(words), "{words}: {felt}");
    }
    assert!(!felt.contains("Heron") && !felt.contains("of 12"), "{felt}");
}
