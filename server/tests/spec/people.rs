//! People: asked in by a link, a new password, leaving, taking away; and what a link is not.

use axum::http::StatusCode;
use fixtures::PASSWORD;
use fixtures::emails::{ASH, DEE, GWEN, IVY, KIT};

use crate::house::{House, Person};

const EMAIL: &str = "new@larkmoor.example";
const NEW: &str = "correct horse battery";

/// A leader asks somebody in; gives the path of the link.
pub async fn asked_in(leader: &Person<'_>, role: &str, email: &str) -> String {
    let form = [("role", role), ("email", email), ("job_title", "Teaching assistant")];
    let made = leader.post_only("/people/invitations", &form).await;
    let page = leader.get(made.see_other()).await;
    format!("/invited/{}", page.after("/invited/"))
}

/// Somebody who was asked in and came.
pub async fn comes_in<'a>(house: &'a House, leader: &Person<'_>, role: &str, email: &str) -> Person<'a> {
    let link = &asked_in(leader, role, email).await;
    let person = house.stranger();
    let form = [("name", "Nia"), ("job_title", "Teaching assistant"), ("password", NEW)];
    person.post(link, &form).await.see_other();
    person
}

#[tokio::test]
async fn a_leader_asks_a_colleague_in_by_a_link_that_works_once() {
    let house = House::open().await;
    let dee = house.leader().await;
    let link = asked_in(&dee, "youth-worker", EMAIL).await;
    dee.get("/people").await.says("Teaching assistant").says("Link ends on").says("class=\"asked\"");
    let nia = house.stranger();
    let page = nia.get(&link).await;
    page.is(StatusCode::OK).says("Larkmoor School asks you in.").says("You come in as: Youth worker.");
    page.says("value=\"Teaching assistant\"").says(EMAIL);
    let form = [("name", "Nia"), ("job_title", "Teaching assistant"), ("password", NEW)];
    assert_eq!(nia.post(&link, &form).await.see_other(), "/sessions");
    nia.get("/sessions").await.is(StatusCode::OK).says("Teaching assistant");
    dee.get("/people").await.says(EMAIL).does_not_say("Link ends on");
    // Used is used: who comes second reads so, kindly.
    let late = house.stranger();
    assert_eq!(late.post(&link, &form).await.see_other(), link);
    late.get(&link).await.is(StatusCode::GONE).says("open any more").does_not_say(EMAIL);
    let deeds = house.on_disk("select deed from audit where deed like '%.join' or deed like 'invitation.%'");
    assert_eq!(deeds.await, ["invitation.make", "adult.join"]);
}

#[tokio::test]
async fn the_disk_knows_no_secret_and_the_page_shows_it_once() {
    let house = House::open().await;
    let dee = house.leader().await;
    let link = asked_in(&dee, "leader", EMAIL).await;
    let token = link.trim_start_matches("/invited/");
    for kept in ["id || token_hash || email from invitations", "sealed from drafts", "about from audit"] {
        assert!(!house.on_disk(&format!("select {kept}")).await.concat().contains(token), "{kept}");
    }
    // On another device of the same leader there is no link to see, only a new one to make.
    let elsewhere = house.leader().await;
    let id = house.on_disk("select id from invitations").await.remove(0);
    let page = format!("/people/invitations/{id}");
    elsewhere.get(&page).await.is(StatusCode::OK).says("shown once").does_not_say("/invited/");
    assert_eq!(elsewhere.post_only(&format!("{page}/renew"), &[]).await.see_other(), page);
    let anew = elsewhere.get(&page).await;
    let anew = format!("/invited/{}", anew.after("/invited/"));
    house.stranger().get(&link).await.is(StatusCode::GONE);
    house.stranger().get(&anew).await.is(StatusCode::OK);
}

#[tokio::test]
async fn a_link_ends_after_a_week_and_when_it_is_taken_back() {
    let house = House::open().await;
    let dee = house.leader().await;
    let link = asked_in(&dee, "deputy", EMAIL).await;
    let id = house.on_disk("select id from invitations").await.remove(0);
    dee.post(&format!("/people/invitations/{id}/take-back"), &[]).await.see_other();
    house.stranger().get(&link).await.is(StatusCode::GONE);
    let link = asked_in(&dee, "deputy", EMAIL).await;
    house.inside.clock.advance(std::time::Duration::from_hours(7 * 24));
    house.stranger().get(&link).await.is(StatusCode::GONE);
    let dee = house.leader().await;
    let page = dee.get("/people").await;
    page.does_not_say("Link ends on").says("Link ended on").says("New link");
    let id = house.on_disk("select id from invitations").await.remove(0);
    dee.post(&format!("/people/invitations/{id}/renew"), &[]).await;
    dee.get("/people").await.says("Link ends on").does_not_say("Link ended on");
}

#[tokio::test]
async fn what_is_wrong_in_a_link_comes_back_with_what_was_typed() {
    let house = House::open().await;
    let dee = house.leader().await;
    for (form, says) in [
        ([("role", "governor"), ("email", EMAIL)], "Choose who comes."),
        ([("role", "leader"), ("email", "nobody")], "Write the email address."),
        ([("role", "leader"), ("email", ASH)], "Someone has this email here already."),
    ] {
        let again = dee.post("/people/invitations", &form).await;
        again.says(says).says(form[1].1);
        assert!(again.status.is_client_error(), "{says}");
    }
    let link = asked_in(&dee, "leader", EMAIL).await;
    let nia = house.stranger();
    for (form, says) in [
        ([("name", ""), ("job_title", "Cook"), ("password", NEW)], "Give it a name."),
        ([("name", "Nia"), ("job_title", " "), ("password", NEW)], "Write the job title."),
        (
            [("name", "Nia"), ("job_title", "Cook"), ("password", "eleven sign")],
            "That password is too short.",
        ),
    ] {
        let again = nia.post(&link, &form).await;
        again.is(StatusCode::UNPROCESSABLE_ENTITY).says(says).does_not_say("eleven sign");
    }
    nia.get(&link).await.says("value=\"Nia\"").says("value=\"Cook\"");
}

#[tokio::test]
async fn another_organisation_comes_in_with_its_first_leader() {
    let house = House::open().await;
    let dee = house.leader().await;
    let link = asked_in(&dee, "partner", "head@shed.example").await;
    let fay = house.stranger();
    fay.get(&link).await.says("are its first leader").says("Its name");
    let form = [
        ("organisation", "The Shed"),
        ("kind", "Youth club"),
        ("gives", "Tools"),
        ("gets", ""),
        ("name", "Fay"),
        ("job_title", "Manager"),
        ("password", NEW),
    ];
    fay.post(&link, &form[1..])
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .says("Write the name of your school or club.")
        .says("Youth club");
    // Two schools of one name nobody can tell apart.
    let same = [[("organisation", "larkmoor  school")].as_slice(), &form[1..]].concat();
    fay.post(&link, &same).await.is(StatusCode::CONFLICT).says("Another school or club here has this name.");
    assert_eq!(fay.post(&link, &form).await.see_other(), "/partnership/page");
    fay.get("/partnership/agreed").await.is(StatusCode::OK).says("The Shed");
    fay.get("/people").await.is(StatusCode::OK).says("Manager").does_not_say(DEE);
    dee.get("/people").await.says("The Shed").says("Youth club").does_not_say("head@shed.example");
    dee.get("/partnership/agreed").await.says("The Shed");
    let asked = fay.get("/people/adults/aaaaaaaaaaaaaaaaaaaaaaaaaa").await;
    asked.is(StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_adult_changes_the_own_password_and_every_other_device_is_signed_out() {
    let house = House::open().await;
    let (here, elsewhere) = (house.worker().await, house.worker().await);
    let change = |old, new| [("old_password", old), ("password", new)];
    let wrong = here.post("/people/you/password", &change("eastmore", NEW)).await;
    wrong.is(StatusCode::UNPROCESSABLE_ENTITY).says("That is not the old password.").does_not_say(NEW);
    let short = here.post("/people/you/password", &change(PASSWORD, "short")).await;
    short.is(StatusCode::UNPROCESSABLE_ENTITY).says("That password is too short.");
    elsewhere.get("/sessions").await.is(StatusCode::OK);
    let kept = here.post("/people/you/password", &change(PASSWORD, NEW)).await;
    here.get(kept.see_other()).await.is(StatusCode::OK).says("Your new password counts.");
    here.get("/sessions").await.is(StatusCode::OK);
    elsewhere.get("/sessions").await.is(StatusCode::SEE_OTHER);
    let signs_in = |password| [("email", ASH), ("password", password)];
    house.stranger().post("/sign-in", &signs_in(PASSWORD)).await.is(StatusCode::UNAUTHORIZED);
    house.stranger().post("/sign-in", &signs_in(NEW)).await.see_other();
}

#[tokio::test]
async fn a_lost_password_is_set_anew_by_a_link_and_the_old_one_works_until_then() {
    let house = House::open().await;
    let dee = house.leader().await;
    let ash = house.on_disk(&format!("select id from adults where email = '{ASH}'")).await.remove(0);
    let made = dee.post_only(&format!("/people/adults/{ash}/password"), &[]).await;
    let page = dee.get(made.see_other()).await;
    let link = format!("/invited/{}", page.says("The old password works").after("/invited/"));
    let still = house.worker().await;
    let somebody = house.stranger();
    somebody.get(&link).await.is(StatusCode::OK).says(ASH).does_not_say("Your name");
    // Who made the link is the first thing its owner reads.
    let told = somebody.post(&link, &[("password", NEW)]).await;
    assert_eq!(told.see_other(), "/people/you/news?next=%2Fsessions");
    still.get("/sessions").await.is(StatusCode::SEE_OTHER);
    somebody.get("/sessions").await.is(StatusCode::OK);
    house.stranger().get(&link).await.is(StatusCode::GONE);
}

#[tokio::test]
async fn who_is_taken_away_is_out_at_once_and_the_sessions_stay() {
    let house = House::open().await;
    let (dee, ash) = (house.leader().await, house.worker().await);
    let session = ash.makes_session("").await;
    let id = house.on_disk(&format!("select id from adults where email = '{ASH}'")).await.remove(0);
    dee.get(&format!("/people/adults/{id}")).await.says("Take Youth worker, Larkmoor away");
    dee.post(&format!("/people/adults/{id}/take-away"), &[]).await.see_other();
    ash.get("/sessions").await.is(StatusCode::SEE_OTHER);
    let signs_in = [("email", ASH), ("password", PASSWORD)];
    house.stranger().post("/sign-in", &signs_in).await.is(StatusCode::UNAUTHORIZED);
    let next = comes_in(&house, &dee, "youth-worker", "next@larkmoor.example").await;
    next.get(&format!("/sessions/{session}/room")).await.is(StatusCode::OK);
    let kept = format!("select name || ', ' || coalesce(email, 'nobody') from adults where id = '{id}'");
    assert_eq!(house.on_disk(&kept).await, ["Youth worker, Larkmoor, nobody"]);
    assert_eq!(house.on_disk("select deed from audit where deed = 'adult.take-away'").await.len(), 1);
}

#[tokio::test]
async fn an_adult_leaves_and_the_last_leader_says_that_it_is_the_last() {
    let house = House::open().await;
    let (ash, dee) = (house.worker().await, house.leader().await);
    assert_eq!(ash.post("/people/you/leave", &[]).await.see_other(), "/sign-in");
    ash.get("/sessions").await.is(StatusCode::SEE_OTHER);
    dee.get("/people/you").await.says("You are the last leader of Larkmoor School.");
    let stays = dee.post("/people/you/leave", &[]).await;
    stays.is(StatusCode::CONFLICT).says("You are the last leader here.");
    assert_eq!(dee.post("/people/you/leave", &[("sure", "1")]).await.see_other(), "/sign-in");
    dee.get("/people").await.is(StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_organisation_leaves_and_what_was_agreed_stays_readable() {
    let house = House::open().await;
    let (dee, kit) = (house.leader().await, house.signed_in(KIT).await);
    for leader in [&dee, &kit] {
        leader.post("/partnership/outcomes/agree", &[("outcomes", "TEAM")]).await.see_other();
    }
    let gives = [("gives", "A minibus"), ("gets", "Friends")];
    dee.post("/partnership/benefits", &gives).await.see_other();
    dee.get("/people/you").await.says("The whole of Larkmoor School leaves");
    let unsure = dee.post("/people/organisation/leave", &[]).await;
    unsure.is(StatusCode::UNPROCESSABLE_ENTITY).says("Tick the box first.");
    assert_eq!(dee.post("/people/organisation/leave", &[("sure", "1")]).await.see_other(), "/sign-in");
    for email in [DEE, ASH, IVY, GWEN] {
        let form = [("email", email), ("password", PASSWORD)];
        house.stranger().post("/sign-in", &form).await.is(StatusCode::UNAUTHORIZED);
    }
    kit.get("/partnership/agreed").await.is(StatusCode::OK).says("Larkmoor School").says("A minibus");
    kit.get("/people").await.says("Larkmoor School").says("Left");
    // What is left of a partnership goes on, and its last organisation stays.
    let jo = house.signed_in(fixtures::emails::JO).await;
    jo.get("/sessions/new").await.is(StatusCode::OK).does_not_say("Heron class");
    let stays = kit.post("/people/organisation/leave", &[("sure", "1")]).await;
    stays.is(StatusCode::CONFLICT);
    kit.get("/people").await.is(StatusCode::OK);
}

#[tokio::test]
async fn who_only_reads_sees_rounded_figures_and_no_room() {
    let house = House::open().await;
    let vote = crate::house::open_vote(&house, &["Cook", "Paint"]).await;
    for picture in crate::house::PICTURES {
        let pupil = house.stranger();
        pupil.joins(&vote.code, "heron", picture).await.see_other();
        pupil.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    }
    vote.worker.post(&format!("/rounds/{}/close", vote.round), &[]).await.see_other();
    let gwen = house.signed_in(GWEN).await;
    let outside = house.on_disk("select published from tallies where profile = 'outside'").await.remove(0);
    let outside: domain::vote::tally::PublishedTally = serde_json::from_str(&outside).unwrap();
    let says = app::vote::tally::sentences::sentence(&server::locale::PLAIN_WORDS, &outside);
    gwen.get("/partnership").await.is(StatusCode::OK).says(&says).says("Numbers are rounded");
    let page = gwen.get(&format!("/rounds/{}/tally", vote.round)).await;
    page.is(StatusCode::OK).says(&says);
    for shut in ["/sessions", "/programme", "/partnership/page", "/partnership/outcomes"] {
        gwen.get(shut).await.is(StatusCode::FORBIDDEN);
    }
    gwen.get(&format!("/sessions/{}/room", vote.session)).await.is(StatusCode::FORBIDDEN);
    gwen.get("/people").await.is(StatusCode::OK).does_not_say("Deputy head, Larkmoor");
}

#[tokio::test]
async fn a_safeguarding_lead_reads_the_plans_of_the_own_organisation_and_runs_nothing() {
    let house = House::open().await;
    let (ash, ivy) = (house.worker().await, house.signed_in(IVY).await);
    let session = ash.makes_session("").await;
    ivy.get("/people").await.is(StatusCode::OK).says("Deputy head, Larkmoor").does_not_say(DEE);
    ivy.get(&format!("/sessions/{session}/ready")).await.is(StatusCode::OK);
    ivy.get(&format!("/sessions/{session}/debrief")).await.is(StatusCode::OK);
    ivy.get(&format!("/sessions/{session}/room")).await.is(StatusCode::FORBIDDEN);
    ivy.post(&format!("/sessions/{session}/rounds"), &[]).await.is(StatusCode::FORBIDDEN);
    ivy.get("/partnership").await.is(StatusCode::FORBIDDEN);
}
