//! Groups: made, changed, put away; and whether one may come to the sessions of another organisation.

use axum::http::StatusCode;
use fixtures::emails::{DEE, JO};
use fixtures::ids::{HERON, LARKMOOR};

use crate::house::{House, Person, code_of};
use crate::one_page::signs;
use crate::people::asked_in;

const OWLS: &[(&str, &str)] = &[("name", "Owl class"), ("ages", "Years 7 to 8"), ("size", "9")];

/// A group that the leader has just made.
async fn owls(house: &House, leader: &Person<'_>) -> String {
    leader.post("/groups", OWLS).await.leads_to("/groups");
    let id = "select id from groups where name = 'Owl class'";
    house.on_disk(id).await.remove(0)
}

/// The other organisation asks for a group that the leader has just made.
pub async fn request_for(house: &House, leader: &Person<'_>, other: &Person<'_>) -> String {
    let group = owls(house, leader).await;
    other.post(&format!("/groups/{group}/ask"), &[("title", "A graffiti wall")]).await.leads_to("/groups");
    house.on_disk(&format!("select id from group_requests where group_id = '{group}'")).await.remove(0)
}

/// A new session with one group.
async fn invites(person: &Person<'_>, group: &str) -> crate::house::Reply {
    let form = [
        ("name", "Walls"),
        ("groups", group),
        ("steps", "ideas"),
        ("question", "What would you like to paint?"),
        ("picks", "3"),
        ("decider", "Cinder Lane"),
        ("answer_by", "2026-12-01"),
    ];
    person.post("/sessions", &form).await
}

#[tokio::test]
async fn a_group_is_made_in_three_fields_and_can_be_invited() {
    let house = House::open().await;
    let (worker, leader) = (house.worker().await, house.leader().await);
    let group = owls(&house, &leader).await;
    worker.get("/groups").await.says("Owl class").says("Ages 11 to 13").says("9 on the list");
    let made = invites(&worker, &group).await.see_other().to_owned();
    let session = made.trim_start_matches("/sessions/").trim_end_matches("/room").to_owned();
    house.stranger().get(&format!("/join/{}", code_of(&house, &session).await)).await.says("Owl class");
}

#[tokio::test]
async fn what_cannot_be_read_comes_back_as_it_was_typed() {
    let house = House::open().await;
    let worker = house.worker().await;
    let (untold, taken) = (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::CONFLICT);
    for (name, ages, size, status, says) in [
        ("", "11", "9", untold, "Give it a name"),
        ("Owls", "teenagers", "9", untold, "Say how old they are"),
        ("Owls", "11", "no idea", untold, "Write how many are on the list"),
        ("Owls", "11", "501", untold, "1 to 500"),
        ("heron  CLASS", "11", "9", taken, "You have a group of this name already"),
    ] {
        let page = worker.post("/groups", &[("name", name), ("ages", ages), ("size", size)]).await;
        page.is(status).says(says).says(&format!("value=\"{ages}\""));
    }
    worker.get("/groups").await.does_not_say("Owls");
}

#[tokio::test]
async fn a_change_leaves_past_sessions_as_they_were() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    let code = code_of(&house, &session).await;
    house.stranger().joins(&code, "heron", "fox").await.see_other();
    let falcons = [("name", "Falcon class"), ("ages", "5"), ("size", "4")];
    worker.post(&format!("/groups/{HERON}"), &falcons).await.leads_to("/groups");
    worker.get("/groups").await.says("Falcon class").does_not_say("Heron class");
    worker.get(&format!("/sessions/{session}/room")).await.says("Heron class").does_not_say("Falcon class");
    worker.get("/sessions").await.says("Heron class");
    let deeds = house.on_disk("select about from audit where deed = 'group.change'").await;
    assert_eq!(deeds, [HERON]);
}

#[tokio::test]
async fn a_group_that_was_put_away_is_offered_no_more_until_it_is_brought_back() {
    let house = House::open().await;
    let worker = house.worker().await;
    worker.post(&format!("/groups/{HERON}/put-away"), &[]).await.leads_to("/groups");
    worker.get("/groups").await.says("1 old group");
    worker.get("/sessions/new").await.does_not_say(HERON);
    invites(&worker, HERON).await.is(StatusCode::CONFLICT).says("was put away");
    worker.post(&format!("/groups/{HERON}/bring-back"), &[]).await.leads_to("/groups");
    worker.get("/sessions/new").await.says(HERON);
}

#[tokio::test]
async fn a_group_of_another_comes_only_with_the_yes_of_its_own_organisation() {
    let house = House::open().await;
    let (dee, jo) = (house.signed_in(DEE).await, house.signed_in(JO).await);
    let group = owls(&house, &dee).await;
    let form = jo.get("/sessions/new").await;
    form.says("Owl class").says("Ask Larkmoor School");
    form.does_not_say(&format!("name=\"groups\" value=\"{group}\""));
    invites(&jo, &group).await.is(StatusCode::CONFLICT).says("has not said yes");

    let typed = [("name", "Walls on Thursday"), ("ask", group.as_str())];
    // What was filled in waits; the way leads on to ask.
    jo.post("/sessions/new/ask", &typed).await.says("Ask for Owl class").says("What Larkmoor School reads");
    let asks =
        [("title", "A graffiti wall"), ("days", "Thursdays"), ("place", "Studio"), ("for_session", "1")];
    jo.post(&format!("/groups/{group}/ask"), &asks).await.leads_to("/sessions/new");
    jo.get("/sessions/new").await.says("Walls on Thursday").says("Larkmoor School has not answered yet");

    dee.get("/groups").await.says("Somebody asks for one of your groups");
    let asked = dee.get("/groups/asked").await;
    asked
        .says("Cinder Lane Youth Club asks for Owl class")
        .says("A graffiti wall")
        .says("Thursdays")
        .says("Studio");
    let request = asked.after("action=\"/groups/asked/").to_owned();
    let no = |why: &'static str| [("request", "x"), ("because", why)];
    let silent = dee.post(&format!("/groups/asked/{request}/no"), &no("")).await;
    silent.is(StatusCode::UNPROCESSABLE_ENTITY).says("Say why");
    dee.post(&format!("/groups/asked/{request}/no"), &no("They swim then.")).await.leads_to("/groups/asked");
    jo.get("/groups").await.says("They said no: They swim then.");

    jo.post(&format!("/groups/{group}/ask"), &asks).await.see_other();
    let again = dee.get("/groups/asked").await.after("action=\"/groups/asked/").to_owned();
    assert_ne!(again, request);
    dee.post(&format!("/groups/asked/{again}/yes"), &[]).await.leads_to("/groups/asked");
    invites(&jo, &group).await.see_other();
    dee.post(&format!("/groups/asked/{again}/take-back"), &[]).await.leads_to("/groups/asked");
    invites(&jo, &group).await.is(StatusCode::CONFLICT).says("has not said yes");
    dee.get("/groups/asked").await.says("The yes was taken back");
    let deeds = "select deed from audit where deed like 'group.%' and who <> 'system' order by rowid";
    let deeds = house.on_disk(deeds).await;
    let told = [
        "group.ask",
        "group.ask",
        "group.make",
        "group.ask",
        "group.no",
        "group.ask",
        "group.yes",
        "group.take-back",
    ];
    assert_eq!(deeds, told, "the first two are of the house of the stories");
}

#[tokio::test]
async fn a_partner_that_has_just_come_signs_brings_a_class_and_says_no_before_it_says_yes() {
    let house = House::open().await;
    let dee = house.leader().await;
    let link = asked_in(&dee, "partner", "head@shed.example").await;
    let fay = house.stranger();
    let form = [
        ("organisation", "The Shed"),
        ("kind", "Youth club"),
        ("gives", "Tools"),
        ("gets", "Young people"),
        ("name", "Fay"),
        ("job_title", "Manager"),
        ("password", "correct horse battery"),
    ];
    assert_eq!(fay.post(&link, &form).await.see_other(), "/partnership/page");
    signs(&fay, "1").await.see_other();
    fay.get("/partnership/page").await.says("Signed for The Shed").says("All have signed.");

    let club = [("name", "Saturday club"), ("ages", "11"), ("size", "12")];
    fay.post("/groups", &club).await.leads_to("/groups");
    let group = house.on_disk("select id from groups where name = 'Saturday club'").await.remove(0);
    let asks = [("title", "A graffiti wall"), ("days", "Thursdays")];
    dee.post(&format!("/groups/{group}/ask"), &asks).await.leads_to("/groups");
    let asked = fay.get("/groups/asked").await;
    asked.says("Larkmoor School asks for Saturday club").says("A graffiti wall");
    let request = asked.after("action=\"/groups/asked/").to_owned();
    let no = [("because", "We are away then.")];
    fay.post(&format!("/groups/asked/{request}/no"), &no).await.leads_to("/groups/asked");
    dee.get("/groups").await.says("They said no: We are away then.");
    invites(&dee, &group).await.is(StatusCode::CONFLICT).says("has not said yes");

    dee.post(&format!("/groups/{group}/ask"), &asks).await.leads_to("/groups");
    let again = fay.get("/groups/asked").await.after("action=\"/groups/asked/").to_owned();
    fay.post(&format!("/groups/asked/{again}/yes"), &[]).await.leads_to("/groups/asked");
    invites(&dee, &group).await.is(StatusCode::OK).says("Walls");
}

#[tokio::test]
async fn nobody_keeps_the_groups_of_another_organisation() {
    let house = House::open().await;
    let jo = house.signed_in(JO).await;
    let typed = [("name", "Ours now"), ("ages", "11"), ("size", "9")];
    for deed in ["", "/put-away", "/bring-back"] {
        jo.post(&format!("/groups/{HERON}{deed}"), &typed).await.is(StatusCode::NOT_FOUND);
    }
    let of = format!(
        "select name from groups where organisation = '{LARKMOOR}' and archived_at is null order by name"
    );
    assert_eq!(house.on_disk(&of).await, ["Heron class", "Kestrel class"]);
}

#[tokio::test]
async fn places_are_made_put_away_and_brought_back_by_any_leader_of_the_partnership() {
    use fixtures::emails::KIT;
    let house = House::open().await;
    let (dee, kit) = (house.signed_in(DEE).await, house.signed_in(KIT).await);
    let empty = dee.post("/partnership/places", &[("name", ""), ("address", "2 Mill Road")]).await;
    empty.is(StatusCode::UNPROCESSABLE_ENTITY).says("Give it a name").says("value=\"2 Mill Road\"");
    let typed = [("name", "The mill"), ("address", "2 Mill Road"), ("capacity", "30"), ("lift", "no")];
    dee.post("/partnership/places", &typed).await.leads_to("/partnership/places");
    kit.get("/partnership/places").await.says("The mill").says("2 Mill Road");
    kit.get("/partnership/agreed").await.says("The mill");
    let mill = house.on_disk("select id from places where name = 'The mill'").await.remove(0);
    kit.post(&format!("/partnership/places/{mill}/put-away"), &[]).await.leads_to("/partnership/places");
    dee.get("/partnership/agreed").await.does_not_say("The mill");
    dee.get("/partnership/places").await.says("Put away").says("The mill");
    dee.post(&format!("/partnership/places/{mill}/bring-back"), &[]).await.leads_to("/partnership/places");
    dee.get("/partnership/agreed").await.says("The mill");
    let told = house
        .on_disk("select deed from audit where about in (select id from places where name = 'The mill')")
        .await;
    assert_eq!(told, ["place.make", "place.archive", "place.bring-back"]);
}

#[tokio::test]
async fn what_partners_of_a_kind_often_say_is_taken_with_one_tap() {
    let house = House::open().await;
    let dee = house.leader().await;
    let page = dee.get("/partnership/benefits").await;
    let offered = page.after("name=\"add-gets\" value=\"").to_owned();
    let kept = [("gives", "Our kitchen"), ("gets", ""), ("add-gets", offered.as_str())];
    dee.post("/partnership/benefits", &kept).await.leads_to("/partnership/benefits");
    let page = dee.get("/partnership/benefits").await;
    page.says("Our kitchen").says(&offered).does_not_say(&format!("name=\"add-gets\" value=\"{offered}\""));
    let long = "a".repeat(299);
    let more = [("gives", long.as_str()), ("gets", ""), ("add-gives", "Transport")];
    dee.post("/partnership/benefits", &more).await.is(StatusCode::UNPROCESSABLE_ENTITY).says(&long);
}
