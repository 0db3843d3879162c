//! One vote, many sittings: made on one page, held in many rooms, counted once for all together.

use std::time::Duration;

use axum::http::StatusCode;
use fixtures::emails::{ASH, DEE, JO, KIT};

use crate::house::{House, PICTURES, Person, code_of};

/// A vote of a whole organisation, or of the partnership; gives its id.
pub async fn makes(adult: &Person<'_>, whom: &str) -> String {
    let fields = [
        ("question", "What should we do in spring?"),
        ("whom", whom),
        ("about", "own"),
        ("own", "Goats\nBikes\nA play"),
        ("method", "pick"),
        ("most", "2"),
        ("seats", "1"),
        ("first_day", "2026-11-24"),
        ("last_day", "2026-12-04"),
        ("reveal", "page"),
    ];
    let made = adult.post("/rounds/new", &fields).await;
    made.see_other().trim_start_matches("/rounds/").trim_end_matches("/sittings").to_owned()
}

/// A session in which the vote is open, with so many pupils in it.
async fn sitting<'a>(
    house: &'a House,
    worker: &Person<'_>,
    round: &str,
    many: usize,
) -> (String, Vec<Person<'a>>) {
    let session = worker.makes_session("").await;
    let code = code_of(house, &session).await;
    let mut pupils = Vec::new();
    for (seat, picture) in PICTURES[..many].iter().enumerate() {
        let pupil = house.stranger();
        let group = if seat % 2 == 0 { "heron" } else { "kestrel" };
        pupil.joins(&code, group, picture).await.see_other();
        pupils.push(pupil);
    }
    room(worker, &session, "open", round).await;
    (session, pupils)
}

/// A worker's deed in a room.
async fn room(worker: &Person<'_>, session: &str, deed: &str, round: &str) {
    worker.post(&format!("/sessions/{session}/sittings/{deed}"), &[("round", round)]).await.see_other();
}

async fn own_answer(pupil: &Person<'_>, round: &str, answer: &str) {
    pupil.casts(round, &[answer]).await.see_other();
    pupil.get(&format!("/rounds/{round}/ballot")).await.is(StatusCode::OK).says("You have voted");
}

#[tokio::test]
async fn two_small_classes_see_what_neither_could_be_shown_alone() {
    let house = House::open().await;
    let (worker, leader) = (house.signed_in(ASH).await, house.signed_in(DEE).await);
    let round = makes(&leader, "partnership").await;
    let (first, pupils) = sitting(&house, &worker, &round, 6).await;
    worker
        .get(&format!("/sessions/{first}/room"))
        .await
        .says("0 of 6 have voted")
        .says("This group has voted");
    for pupil in &pupils {
        own_answer(pupil, &round, "own-1").await;
    }
    pupils[0].get("/now").await.see_other();
    room(&worker, &first, "end", &round).await;
    pupils[1].get(&format!("/rounds/{round}/ballot?change=1")).await.says("Your group has voted");
    worker.get(&format!("/sessions/{first}/room")).await.says("You can open it again");
    let (second, others) = sitting(&house, &worker, &round, 5).await;
    for pupil in &others {
        own_answer(pupil, &round, "own-2").await;
    }
    // Nobody is told of anything but the own room.
    worker.get(&format!("/sessions/{second}/room")).await.says("5 of 5 have voted").does_not_say("of 11");
    house.stranger().get(&format!("/sessions/{second}/screen")).await.says("5 of 5").does_not_say("of 11");
    leader.get(&format!("/rounds/{round}/tally")).await.is(StatusCode::NOT_FOUND);
    leader.post(&format!("/rounds/{round}/close-for-all"), &[("open", "1")]).await.see_other();
    let tally = format!("/rounds/{round}/tally");
    leader.get(&tally).await.says("Goats").says("6");
    pupils[0].get(&tally).await.is(StatusCode::CONFLICT);
    room(&worker, &first, "reveal", &round).await;
    pupils[0].get(&tally).await.is(StatusCode::OK).says("Goats");
    others[0].get(&tally).await.is(StatusCode::CONFLICT);
    leader
        .get("/partnership/sessions")
        .await
        .says("What should we do in spring?")
        .says("See what was chosen");
}

#[tokio::test]
async fn a_worker_reads_how_many_of_the_own_rooms_voted_and_of_others_only_how_many_classes() {
    let house = House::open().await;
    let (worker, leader) = (house.signed_in(ASH).await, house.signed_in(DEE).await);
    let round = makes(&leader, "partnership").await;
    let (session, pupils) = sitting(&house, &worker, &round, 3).await;
    own_answer(&pupils[0], &round, "own-1").await;
    let page = format!("/rounds/{round}/sittings");
    worker.get(&page).await.says("Code").says("The room").does_not_say("Goats");
    room(&worker, &session, "end", &round).await;
    worker.get(&page).await.says("1 of 3 has voted").says("No idea has a number before the end");
    let jo = house.signed_in(JO).await;
    jo.get(&page).await.says("The others").says("2 of").does_not_say("1 of 3 has voted");
    jo.post(&format!("/rounds/{round}/close-for-all"), &[]).await.is(StatusCode::NOT_FOUND);
    leader.post(&format!("/rounds/{round}/close-for-all"), &[]).await.see_other();
    worker.get(&page).await.says("Counted with everybody").does_not_say("1 of 3 has voted");
}

#[tokio::test]
async fn closing_for_all_says_who_has_not_voted_and_a_room_that_opens_meanwhile_is_asked_about() {
    let house = House::open().await;
    let (worker, leader) = (house.signed_in(ASH).await, house.signed_in(DEE).await);
    let round = makes(&leader, "organisation").await;
    let page = format!("/rounds/{round}/sittings");
    let close = format!("/rounds/{round}/close-for-all");
    leader.get(&page).await.says("have not voted yet").does_not_say("All rooms are done");
    let (session, pupils) = sitting(&house, &worker, &round, 2).await;
    own_answer(&pupils[0], &round, "own-1").await;
    leader.get(&page).await.says("1 room is still open.").says("name=\"open\" value=\"1\"");
    leader.post(&close, &[("open", "0")]).await.says("A room has opened since you looked.");
    leader.get(&page).await.says("Nobody sees a count yet");
    room(&worker, &session, "end", &round).await;
    leader.get(&page).await.says("All rooms are done").does_not_say("still open");
    leader.post(&close, &[("open", "0")]).await.see_other();
}

#[tokio::test]
async fn after_its_last_day_a_vote_closes_by_itself() {
    let house = House::open().await;
    let (worker, leader) = (house.signed_in(ASH).await, house.signed_in(DEE).await);
    let round = makes(&leader, "organisation").await;
    let (session, pupils) = sitting(&house, &worker, &round, 2).await;
    own_answer(&pupils[0], &round, "own-1").await;
    let open = format!("select id from rounds where id = '{round}' and closed_at is null");
    // Its last day is the eleventh from now.
    house.inside.clock.advance(Duration::from_hours(10 * 24));
    server::overdue::close(&house.inside).await.unwrap();
    assert_eq!(house.on_disk(&open).await.len(), 1, "the last day is not over");
    house.inside.clock.advance(Duration::from_hours(24));
    server::overdue::close(&house.inside).await.unwrap();
    assert!(house.on_disk(&open).await.is_empty());
    assert!(house.on_disk("select pupil_hash from ballots").await.is_empty());
    let by = format!("select who from audit where deed = 'round.close' and about = '{round}'");
    assert_eq!(house.on_disk(&by).await, ["system"]);
    let leader = house.signed_in(DEE).await;
    leader.get(&format!("/rounds/{round}/sittings")).await.says("It is counted");
    assert!(!session.is_empty());
}

#[tokio::test]
async fn two_alike_answers_are_refused_and_the_ideas_of_a_wall_stand_open() {
    let house = House::open().await;
    let leader = house.signed_in(DEE).await;
    let mut fields = vec![
        ("question", "What should we do in spring?"),
        ("whom", "organisation"),
        ("about", "own"),
        ("own", "Monday\n monday "),
        ("method", "pick"),
        ("most", "1"),
        ("seats", "1"),
        ("first_day", "2026-11-24"),
        ("last_day", "2026-12-04"),
        ("reveal", "rooms"),
    ];
    leader.post("/rounds/new", &fields).await.says("Two answers are the same.");
    fields[3] = ("own", "Monday\nFriday");
    leader.post("/rounds/new", &fields).await.see_other();
}

#[tokio::test]
async fn a_vote_of_one_organisation_is_nothing_to_another() {
    let house = House::open().await;
    let (worker, leader) = (house.signed_in(ASH).await, house.signed_in(DEE).await);
    let round = makes(&worker, "organisation").await;
    let page = format!("/rounds/{round}/sittings");
    leader.get(&page).await.is(StatusCode::OK);
    let jo = house.signed_in(JO).await;
    jo.get(&page).await.is(StatusCode::NOT_FOUND);
    house.signed_in(KIT).await.get(&page).await.is(StatusCode::NOT_FOUND);
    let theirs = jo.makes_session("").await;
    let open = jo.post(&format!("/sessions/{theirs}/sittings/open"), &[("round", &round)]).await;
    // A session of another organisation with our pupils is in scope; with theirs it is not.
    open.see_other();
    let all = worker
        .post(
            "/rounds/new",
            &[
                ("question", "Now?"),
                ("whom", "partnership"),
                ("about", "own"),
                ("own", "Yes\nNo"),
                ("method", "pick"),
                ("most", "1"),
                ("seats", "1"),
                ("first_day", "2026-11-24"),
                ("last_day", "2026-11-24"),
                ("reveal", "rooms"),
            ],
        )
        .await;
    all.is(StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn ideas_of_two_walls_stand_on_one_ballot_and_alike_ones_share_a_place() {
    let house = House::open().await;
    let (worker, leader) = (house.signed_in(ASH).await, house.signed_in(DEE).await);
    let mut ideas = Vec::new();
    for words in [["Goats", "Bikes"], ["goats!", "A play"]] {
        let session = worker.makes_session("").await;
        worker.moves(&session, "ideas").await;
        let code = code_of(&house, &session).await;
        let pupil = house.stranger();
        pupil.joins(&code, "heron", "fox").await.see_other();
        for said in words {
            let idea = pupil.proposes(said).await;
            worker.releases(&idea).await.see_other();
            ideas.push(idea);
        }
    }
    let drawn = format!("update ideas set drawing = 'an1.2.3.4' where id = '{}' returning id", ideas[1]);
    assert_eq!(house.on_disk(&drawn).await.len(), 1);
    let form = leader.get("/rounds/new").await;
    form.says("Goats").says("A play");
    let mut fields = vec![
        ("question", "What should we do in spring?"),
        ("whom", "organisation"),
        ("about", "walls"),
        ("method", "pick"),
        ("most", "2"),
        ("seats", "1"),
        ("first_day", "2026-11-24"),
        ("last_day", "2026-12-04"),
        ("reveal", "rooms"),
    ];
    fields.extend(ideas.iter().map(|idea| ("ideas", idea.as_str())));
    leader.post("/rounds/new", &fields).await.says("Which of these say the same?");
    let like = format!("like-{}", ideas[2]);
    fields.push((&like, &ideas[0]));
    let made = leader.post("/rounds/new", &fields).await;
    let round = made.see_other().trim_start_matches("/rounds/").trim_end_matches("/sittings").to_owned();
    let (_, pupils) = sitting(&house, &worker, &round, 1).await;
    let ballot = pupils[0].get(&format!("/rounds/{round}/ballot")).await;
    ballot.says("Goats").says("Bikes").says("A play").does_not_say("goats!");
    // What was drawn stays in its own room.
    ballot.does_not_say("class=\"picture sketch\"");
    let stand = house.on_disk(&format!("select idea from wide_ideas where round = '{round}'")).await;
    assert_eq!(stand.len(), 4, "all keep their credit");
}

#[tokio::test]
async fn a_day_that_cannot_be_meant_is_refused_wherever_one_is_typed() {
    let house = House::open().await;
    let (worker, leader) = (house.worker().await, house.leader().await);
    let session = worker.makes_session("").await;
    let checks = format!("/sessions/{session}/checks");
    for odd in ["0026-12-04", "9999-12-31", "2019-01-01"] {
        let holiday = [("holiday", "Winter"), ("day", odd), ("last_day", "")];
        let wide = |first, last, reveal| {
            let form =
                [("question", "Spring?"), ("whom", "partnership"), ("about", "own"), ("own", "Goats\nBikes")];
            let days = [("first_day", first), ("last_day", last), ("reveal", "page"), ("reveal_day", reveal)];
            form.into_iter()
                .chain([("method", "pick"), ("most", "1"), ("seats", "1")])
                .chain(days)
                .collect::<Vec<_>>()
        };
        for (who, page, form) in [
            (&leader, "/partnership/holidays", holiday.to_vec()),
            (&worker, checks.as_str(), vec![("who-risks", "Manager"), ("on-risks", odd)]),
            (&leader, "/rounds/new", wide(odd, odd, "")),
            (&leader, "/rounds/new", wide("2026-11-24", "2026-11-30", odd)),
        ] {
            let refused = who.post(page, &form).await;
            refused.is(StatusCode::UNPROCESSABLE_ENTITY).says("We can't keep that day.");
        }
    }
}
