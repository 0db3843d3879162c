//! What comes back to pupils: answers, whether they were late, what happened then, and what
//! pupils say to them.

use std::time::Duration;

use axum::http::StatusCode;
use domain::reading::check;
use fixtures::ids;

use crate::house::{House, OpenVote, PICTURES, Person, open_vote};

const DAY: Duration = Duration::from_hours(24);
const YES: [(&str, &str); 4] = [
    ("decision", "yes"),
    ("because", "Many of you picked it."),
    ("next", "You cook on Thursday."),
    ("decider", "Ms Okafor"),
];

/// A closed vote on two ideas, of which the leader says yes to the first.
async fn answered<'a>(house: &'a House, by_when: &str) -> (OpenVote<'a>, Person<'a>) {
    let vote = open_vote(house, &["Cook", "Paint"]).await;
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let leader = house.leader().await;
    let fields = [YES.as_slice(), &[("by_when", by_when)]].concat();
    leader.post(&format!("/ideas/{}/answer", vote.ideas[0]), &fields).await.see_other();
    (vote, leader)
}

#[tokio::test]
async fn a_late_answer_is_late_for_pupils_workers_leaders_and_the_screen() {
    let house = House::open().await;
    let (vote, _) = answered(&house, "").await;
    vote.worker.moves(&vote.session, "answers").await;
    let screen = format!("/sessions/{}/screen", vote.session);
    vote.worker.get("/sessions").await.does_not_say("answer late");
    house.stranger().get(&screen).await.does_not_say("This is late.");
    let clock = &house.inside.clock;
    clock.advance(DAY * 8);
    house.worker().await.get("/sessions").await.says("answer late");
    house.leader().await.of_session(&vote.session).await.says("The promised answer is late.");
    house.stranger().get(&screen).await.says("This is late. Cinder Lane said they would answer by");
    let leader = house.leader().await;
    leader.post(&format!("/ideas/{}/answer", vote.ideas[1]), &YES).await.see_other();
    house.worker().await.get("/sessions").await.does_not_say("answer late");
    house.stranger().get(&screen).await.does_not_say("This is late.");
}

#[tokio::test]
async fn a_leader_is_asked_what_happened_once_the_day_has_passed_until_it_is_done() {
    let house = House::open().await;
    let (vote, leader) = answered(&house, "2026-11-26").await;
    let asks = "What happened next?";
    leader.get("/partnership/waiting").await.does_not_say(asks);
    house.inside.clock.advance(DAY * 3);
    let leader = house.leader().await;
    leader.get("/partnership/waiting").await.says(asks).says("Ms Okafor decided. By Thursday 26 November.");
    let address = format!("/ideas/{}/follow-up", vote.ideas[0]);
    let missing = leader.post(&address, &[("happened", "The oven broke.")]).await;
    missing.is(StatusCode::UNPROCESSABLE_ENTITY).says("The oven broke.").says("href=\"#done\"");
    let not_yet = [("done", "not-yet"), ("happened", "The oven broke.")];
    assert_eq!(
        leader.post(&address, &not_yet).await.see_other(),
        format!("/partnership/sessions/{}#idea-{}", vote.session, vote.ideas[0])
    );
    leader.get("/partnership/waiting").await.says(asks).says("Not yet.");
    leader.of_session(&vote.session).await.says("The oven broke.");
    let page = leader.get(&format!("/ideas/{}/answer", vote.ideas[0])).await;
    assert_eq!(page.body.matches("The oven broke.").count(), 2, "in its field and on the card of the pupils");
    // Of two words on it in one millisecond neither is the later one.
    house.inside.clock.advance(Duration::from_secs(1));
    leader.post(&address, &[("done", "yes"), ("happened", "We cooked pasta.")]).await.see_other();
    leader.get("/partnership/waiting").await.does_not_say(asks);
    leader.of_session(&vote.session).await.says("We cooked pasta.");
    leader.post(&format!("/ideas/{}/follow-up", vote.ideas[1]), &not_yet).await.is(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn pupils_and_the_screen_read_whether_it_was_done() {
    let house = House::open().await;
    let (vote, leader) = answered(&house, "").await;
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    ada.get("/answers").await.does_not_say("Did we do it?");
    let said = [("done", "partly"), ("happened", "We cooked once.")];
    leader.post(&format!("/ideas/{}/follow-up", vote.ideas[0]), &said).await.see_other();
    ada.get("/answers").await.says("Did we do it?").says("We did some of it.").says("We cooked once.");
    vote.worker.moves(&vote.session, "answers").await;
    let screen = format!("/sessions/{}/screen", vote.session);
    house.stranger().get(&screen).await.says("We did some of it.");
}

#[tokio::test]
async fn a_sentence_too_long_for_a_child_is_named_and_what_was_typed_is_kept() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let leader = house.leader().await;
    let address = format!("/ideas/{}/answer", vote.ideas[0]);
    let long = "We looked at it and we thought about it and then we asked two people who know";
    let with = |because: &str| {
        [("decision", "yes"), ("because", because), ("next", "Soon."), ("decider", "Dee")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    for (because, said) in [
        (format!("Yes. {long}. Good."), format!("This sentence is too long for a child: “{long}”")),
        ("Your proposal is good.".to_owned(), "Children may not know the word “proposal”.".to_owned()),
    ] {
        let typed = with(&because);
        let fields: Vec<_> = typed.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let page = leader.post(&address, &fields).await;
        page.is(StatusCode::UNPROCESSABLE_ENTITY).says(&said).says(&because).says("Soon.");
    }
}

#[tokio::test]
async fn the_public_page_shows_answered_ideas_and_nothing_else() {
    let house = House::open().await;
    let (vote, leader) = answered(&house, "").await;
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    vote.worker.moves(&vote.session, "wall").await;
    ada.proposes("A secret plan").await;
    let page = house.stranger().get(&format!("/sessions/{}/answers", vote.session)).await;
    page.is(StatusCode::OK).says("Cook").says("Many of you picked it.").says("class=\"qr\"");
    page.says(&format!("http://fifth.test/sessions/{}/answers", vote.session));
    for private in
        ["Paint", "A secret plan", "Heron class", "Kestrel class", "fox", "orange", "<script", "<form"]
    {
        page.does_not_say(private);
    }
    leader.of_session(&vote.session).await.says(&format!("/sessions/{}/answers", vote.session));
    vote.worker.moves(&vote.session, "answers").await;
    let room = vote.worker.get(&format!("/sessions/{}/room", vote.session)).await;
    room.says("Public page and poster");
    house.stranger().get("/sessions/nowhere/answers").await.is(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn after_the_end_the_code_leads_to_the_answers_once_somebody_was_in() {
    let house = House::open().await;
    let (vote, _) = answered(&house, "").await;
    let silent = vote.worker.makes_session("").await;
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    let silent_code = crate::house::code_of(&house, &silent).await;
    for session in [&vote.session, &silent] {
        vote.worker.post(&format!("/sessions/{session}/end"), &[]).await.see_other();
    }
    let stranger = house.stranger();
    let there = stranger.get(&format!("/join/{}", vote.code)).await.see_other().to_owned();
    stranger.get(&there).await.says("You said. We decided.").says("Many of you picked it.");
    assert_eq!(ada.get(&format!("/join/{}", vote.code)).await.see_other(), "/answers");
    assert_eq!(stranger.post("/join", &[("code", &vote.code)]).await.see_other(), there);
    stranger
        .get(&format!("/join/{silent_code}"))
        .await
        .is(StatusCode::NOT_FOUND)
        .says("That code isn't open.");
}

#[tokio::test]
async fn a_pupil_says_whether_it_is_what_they_asked_for_and_can_change_it() {
    let house = House::open().await;
    let (vote, _) = answered(&house, "").await;
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    ada.get("/answers").await.says("This is what we asked for").does_not_say("aria-pressed=\"true\"");
    let address = format!("/ideas/{}/reply", vote.ideas[0]);
    for value in ["yes", "no"] {
        let to = ada.post(&address, &[("fits", value)]).await;
        assert_eq!(to.see_other(), format!("/answers#idea-{}", vote.ideas[0]));
        let page = ada.get("/answers").await;
        page.says(&format!("value=\"{value}\" aria-pressed=\"true\""));
        assert_eq!(page.body.matches("aria-pressed=\"true\"").count(), 1);
    }
    ada.post(&address, &[("fits", "maybe")]).await.is(StatusCode::BAD_REQUEST);
    let unanswered = format!("/ideas/{}/reply", vote.ideas[1]);
    ada.post(&unanswered, &[("fits", "yes")]).await.is(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn leaders_see_replies_from_ten_on_and_never_who() {
    let house = House::open().await;
    let (vote, leader) = answered(&house, "").await;
    let address = format!("/ideas/{}/reply", vote.ideas[0]);
    for (at, picture) in PICTURES.iter().enumerate() {
        let page = leader.of_session(&vote.session).await;
        assert_eq!(page.body.contains("This is what we asked for"), at >= 10, "{at} replies");
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        pupil.post(&address, &[("fits", if at % 2 == 0 { "yes" } else { "no" })]).await.see_other();
    }
    leader.of_session(&vote.session).await.says("“This is what we asked for”: hidden to keep people private");
}

#[tokio::test]
async fn pupils_can_read_the_answers_of_the_demo_and_one_promise_of_it_is_due() {
    let house = House::empty().await;
    server::demo::seed(&house.inside).await.unwrap();
    let answers = store::ideas::answers::of_session(&house.inside.db, &ids::FINISHED.into()).await;
    for answer in answers.unwrap().into_iter().filter_map(|(_, answer)| answer) {
        check("because", answer.because.as_str()).unwrap();
        check("next", answer.next.as_ref().map_or("", |next| next.as_str())).unwrap();
    }
    let leader = house.stranger();
    let sign_in = [("email", "leader@larkmoor.example"), ("password", "eastmere")];
    leader.post("/sign-in", &sign_in).await.see_other();
    leader.get("/partnership/waiting").await.says("The day of 1 promise has passed.");
}

#[tokio::test]
async fn beside_the_answer_stand_the_published_figures_and_after_it_comes_the_next_idea() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint", "Swim", "Climb"]).await;
    let leader = house.leader().await;
    let answer = |at: usize| format!("/ideas/{}/answer", vote.ideas[at]);
    leader
        .get(&answer(0))
        .await
        .says("It was in no vote that has closed.")
        .says("3 more wait for an answer.");
    for (at, picture) in PICTURES.iter().enumerate() {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        pupil.casts(&vote.round, &[&vote.ideas[usize::from(at > 8)]]).await.see_other();
    }
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let page = leader.get(&answer(0)).await;
    page.says("Cinder Lane promised an answer by Tuesday 1 December.").does_not_say("It was in no vote");
    let db = &house.inside.db;
    let inside = domain::vote::suppression::Profile::Inside;
    let tally =
        store::vote::tallies::of_round(db, &vote.round.as_str().into(), inside).await.unwrap().unwrap();
    page.says(&app::vote::tally::sentences::turnout(&server::locale::PLAIN_WORDS, &tally));
    let line = tally.lines.iter().find(|line| line.option.id.as_str() == vote.ideas[0]).unwrap();
    let shown = app::vote::tally::sentences::shown_text(&server::locale::PLAIN_WORDS, line.shown);
    page.says(&format!("Picks: {shown}"));
    let then = [YES.as_slice(), &[("then", "next")]].concat();
    let next = leader.post(&answer(0), &then).await.see_other().to_owned();
    assert!(vote.ideas[1..].iter().any(|idea| next == format!("/ideas/{idea}/answer")), "{next}");
    leader.get(&next).await.says("2 more wait for an answer.");
    for at in 1..4 {
        let to = leader.post(&answer(at), &then).await.see_other().to_owned();
        assert_eq!(to.starts_with("/partnership/sessions/"), at == 3, "{to}");
    }
}

#[tokio::test]
async fn what_was_not_chosen_is_answered_together_with_one_reason_and_an_own_answer_stays() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint", "Swim", "Climb"]).await;
    let leader = house.leader().await;
    let address = format!("/partnership/sessions/{}/not-chosen", vote.session);
    let none = "No idea that was not chosen waits for an answer.";
    leader.get(&address).await.says(none);
    for picture in PICTURES {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        pupil.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    }
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    leader.of_session(&vote.session).await.says("Answer the 3 that were not chosen, together");
    let page = leader.get(&address).await;
    assert_eq!(page.body.matches("name=\"waiting\"").count(), 3, "the one that was chosen is not there");
    page.does_not_say(&format!("value=\"{}\"", vote.ideas[0]));
    let no = [("decision", "no"), ("because", "The pot was too small."), ("decider", "Dee")];
    let empty = leader.post(&address, &no).await;
    empty.is(StatusCode::UNPROCESSABLE_ENTITY).says("Tick at least one idea.").says("The pot was too small.");
    // Of one that was chosen, and of one of another session, nothing is kept.
    let [cook, paint, swim, climb] = [0, 1, 2, 3].map(|at| vote.ideas[at].as_str());
    leader.post(&format!("/ideas/{paint}/answer"), &YES).await.see_other();
    let ticked = [cook, paint, swim, climb, "nothing"].map(|idea| ("waiting", idea));
    let to = leader.post(&address, &[no.as_slice(), &ticked].concat()).await.see_other().to_owned();
    assert_eq!(to, format!("/partnership/sessions/{}", vote.session));
    let session = vote.session.as_str().into();
    let now = store::ideas::answers::of_session(&house.inside.db, &session).await.unwrap();
    let said = |id: &str| {
        let answer = &now.iter().find(|(idea, _)| idea.id.as_str() == id).unwrap().1;
        answer.as_ref().map(|answer| answer.because.to_string())
    };
    assert_eq!(said(cook), None);
    assert_eq!(said(paint).as_deref(), Some("Many of you picked it."));
    assert_eq!([said(swim), said(climb)].map(Option::unwrap), ["The pot was too small."; 2]);
    leader.get(&address).await.says(none);
    let told = house.on_disk("select about from audit where deed = 'idea.answer'").await;
    assert_eq!(told.len(), 3, "one line for each");
}

#[tokio::test]
async fn a_leader_looks_at_the_card_of_the_pupils_first_and_nothing_of_it_is_kept() {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let leader = house.leader().await;
    let address = format!("/ideas/{}/answer", vote.ideas[0]);
    leader.get(&address).await.says("See it as pupils will").does_not_say("As pupils see it");
    let typed = [
        ("decision", "yes"),
        ("because", "The proposal fits. <b>Ovens</b> are hot."),
        ("next", "You cook."),
        ("decider", "Ms Okafor"),
        ("look", "pupils"),
    ];
    leader.post_only(&address, &typed).await.leads_to(&format!("{address}#preview"));
    let page = leader.get(&address).await;
    page.is(StatusCode::OK).says("As pupils see it").says("Children may not know the word “proposal”.");
    page.says("&lt;b&gt;Ovens").does_not_say("<b>Ovens").does_not_say("There is a problem");
    // Once in its field and once on the card.
    assert_eq!(page.body.matches("You cook.").count(), 2);
    assert!(house.on_disk("select id from answers").await.is_empty());
    // What is sent is looked at as always.
    let sent = leader.post(&address, &typed[..4]).await;
    sent.is(StatusCode::UNPROCESSABLE_ENTITY).says("There is a problem");
}
