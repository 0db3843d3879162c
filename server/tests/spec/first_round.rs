//! More ideas than a ballot holds: first a round of This or That, of which the best go on.

use axum::http::StatusCode;
use domain::id::OptionId;
use domain::vote::ballot::{Choice, Mark, Marks};
use domain::vote::pairs;
use domain::vote::suppression::{Says, Shown};
use domain::vote::tally::PublishedTally;
use fixtures::emails::{ASH, DEE, JO};

use crate::house::{House, PICTURES, Person, code_of};

const IDEAS: usize = 14;

/// Fourteen answers of one's own; three of them go on.
fn form<'a>(own: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("question", "What should we do in spring?"),
        ("whom", "organisation"),
        ("about", "own"),
        ("own", own),
        ("method", "pick"),
        ("most", "2"),
        ("seats", "1"),
        ("first_day", "2026-11-24"),
        ("last_day", "2026-12-04"),
        ("reveal", "page"),
    ];
    usual.into_iter().chain(more.iter().copied()).collect()
}

fn lines() -> String {
    (1..=IDEAS).map(|number| format!("Idea {number}")).collect::<Vec<_>>().join("\n")
}

/// All pairs of one pupil, who likes the later ones more.
fn marks(seat: usize) -> Vec<(String, String)> {
    let mut order: Vec<OptionId> =
        (1..=IDEAS).map(|number| format!("own-{number}").as_str().into()).collect();
    let number = |id: &OptionId| id.as_str().trim_start_matches("own-").parse::<usize>().unwrap();
    // Another order for each seat.
    order.sort_by_key(|id| number(id) * (seat + 2) % 17);
    let mut choices: Vec<Choice> = Vec::new();
    while let Some((left, right)) = pairs::next(&order, &choices) {
        let (this, that) = if number(&left) > number(&right) { (left, right) } else { (right, left) };
        choices.push(Choice { option: this, mark: Mark::Over(that) });
    }
    Marks { choices, ..Marks::default() }.fields()
}

async fn votes(pupil: &Person<'_>, round: &str, seat: usize) {
    let marks = marks(seat);
    let fields: Vec<_> = marks.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    pupil.post(&format!("/rounds/{round}/ballot"), &fields).await.see_other();
}

#[tokio::test]
async fn of_fourteen_ideas_three_go_on_and_nobody_is_told_by_how_many_or_in_which_order() {
    let house = House::open().await;
    let (worker, leader) = (house.signed_in(ASH).await, house.signed_in(DEE).await);
    let own = lines();
    let first = [("first", "1"), ("onto", "3"), ("answer_by", "2026-12-18")];
    let made = leader.post("/rounds/new", &form(&own, &first)).await;
    let round = made.see_other().trim_start_matches("/rounds/").trim_end_matches("/sittings").to_owned();
    let page = format!("/rounds/{round}/sittings");
    leader.get(&page).await.says("the best 3 go on").says("Adults answer by Friday 18 December.");

    let session = worker.makes_session("").await;
    let code = code_of(&house, &session).await;
    let mut pupils = Vec::new();
    for (seat, picture) in PICTURES.iter().enumerate() {
        let pupil = house.stranger();
        pupil.joins(&code, if seat % 2 == 0 { "heron" } else { "kestrel" }, picture).await.see_other();
        pupils.push(pupil);
    }
    worker.post(&format!("/sessions/{session}/sittings/open"), &[("round", &round)]).await.see_other();
    let ballot = pupils[0].get(&format!("/rounds/{round}/ballot")).await;
    ballot.says("The ones liked most go on to the next vote.").says("1 of 12");
    for (seat, pupil) in pupils.iter().enumerate() {
        votes(pupil, &round, seat).await;
    }
    pupils[0].get(&format!("/rounds/{round}/ballot")).await.says("Friday 18 December");
    leader.post(&format!("/rounds/{round}/close-for-all"), &[("open", "1")]).await.see_other();
    worker.post(&format!("/sessions/{session}/sittings/reveal"), &[("round", &round)]).await.see_other();

    let tally = format!("/rounds/{round}/tally");
    for person in [&leader, &worker, &pupils[0]] {
        let page = person.get(&tally).await;
        page.says("3 go on to the next vote.").says("that were liked more often go on");
    }
    let faces = house.on_disk("select published from tallies").await;
    assert_eq!(faces.len(), 2);
    for face in faces {
        let face: PublishedTally = serde_json::from_str(&face).unwrap();
        assert!(face.says == Says::Chosen && face.steps.is_empty() && face.none == Shown::Hidden);
        assert!(face.lines.iter().all(|line| line.shown == Shown::Hidden));
        let on: Vec<_> =
            face.lines.iter().filter(|line| line.chosen).map(|line| line.option.id.as_str()).collect();
        let ballot: Vec<String> = (1..=IDEAS).map(|number| format!("own-{number}")).collect();
        let in_order: Vec<_> = ballot.iter().filter(|id| on.contains(&id.as_str())).collect();
        assert_eq!(on, in_order, "in the order of the ballot");
        assert!(on.len() == 3 && on.contains(&"own-14"), "{on:?}");
    }

    // What went on stands ready for the ballot.
    leader.get(&page).await.says("Make the ballot of those that go on");
    house.signed_in(JO).await.get(&page).await.is(StatusCode::NOT_FOUND);
    let next = leader.get(&format!("/rounds/new?after={round}")).await;
    next.says("Idea 14").says("What should we do in spring?");
    let stranger = house.signed_in(JO).await.get(&format!("/rounds/new?after={round}")).await;
    stranger.is(StatusCode::OK).does_not_say("Idea 14");
}

#[tokio::test]
async fn a_first_round_needs_more_ideas_than_go_on_and_a_ballot_of_many_says_what_to_do() {
    let house = House::open().await;
    let leader = house.signed_in(DEE).await;
    let own = lines();
    leader.post("/rounds/new", &form(&own, &[])).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("2 to 12");
    for (onto, says) in [("1", "does not fit"), ("13", "does not fit"), ("some", "how many can win")] {
        let page = leader.post("/rounds/new", &form(&own, &[("first", "1"), ("onto", onto)])).await;
        page.is(StatusCode::UNPROCESSABLE_ENTITY).says(says).says(&format!("value=\"{onto}\""));
    }
    let few = leader.post("/rounds/new", &form("A\nB\nC", &[("first", "1"), ("onto", "3")])).await;
    few.is(StatusCode::UNPROCESSABLE_ENTITY).says("4 to 48");
    let early = [("answer_by", "2026-12-01")];
    leader.post("/rounds/new", &form("A\nB", &early)).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    let usual = leader.post("/rounds/new", &form("A\nB", &[])).await.see_other().to_owned();
    leader.get(&usual).await.says("Adults answer by Friday 11 December.");
}

#[tokio::test]
async fn a_vote_in_many_rooms_is_owed_its_answers_by_its_own_day() {
    let house = House::open().await;
    let (worker, leader) = (house.signed_in(ASH).await, house.signed_in(DEE).await);
    let session = worker.makes_session("").await;
    worker.moves(&session, "ideas").await;
    let pupil = house.stranger();
    pupil.joins(&code_of(&house, &session).await, "heron", "fox").await.see_other();
    let mut ideas = Vec::new();
    for words in ["Goats", "Bikes"] {
        let idea = pupil.proposes(words).await;
        worker.releases(&idea).await.see_other();
        ideas.push(idea);
    }
    let like = format!("like-{}", ideas[1]);
    let more = [("ideas", ideas[0].as_str()), ("ideas", &ideas[1]), (&like, ""), ("answer_by", "2026-12-05")];
    let mut fields = form("", &more);
    fields[2].1 = "walls";
    let made = leader.post("/rounds/new", &fields).await;
    let round = made.see_other().trim_start_matches("/rounds/").trim_end_matches("/sittings").to_owned();
    let owed = "What should we do in spring?: 2 ideas wait for an answer";
    leader.get("/partnership").await.does_not_say(owed);
    leader.post(&format!("/rounds/{round}/close-for-all"), &[("open", "0")]).await.see_other();
    leader.get("/partnership").await.says(owed).says("by Saturday 5 December");
    let yes = [("decision", "yes"), ("because", "Many of you picked it."), ("decider", "Dee")];
    for idea in &ideas {
        leader.post(&format!("/ideas/{idea}/answer"), &yes).await.see_other();
    }
    leader.get("/partnership").await.does_not_say("ideas wait for an answer");
}
