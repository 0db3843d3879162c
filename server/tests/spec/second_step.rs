//! The second step: set up by its first code, asked for after the password, never taken twice, braked, asked of
//! leaders and leads where the partnership says so, and begun anew by another leader's link.

use std::time::Duration;

use axum::http::StatusCode;
use fixtures::PASSWORD;
use fixtures::emails::{ASH, DEE, IVY};
use server::authenticator;
use totp_rs::Secret;

use crate::house::{House, Person};

const PAGE: &str = "/people/you/second-step";

/// The secret that stands on the page of who is setting it up.
pub async fn secret(person: &Person<'_>) -> Vec<u8> {
    let page = person.get(PAGE).await;
    let key = page.after("<p class=\"key\"><code>");
    let key = key.split('<').next().unwrap().replace('-', "").to_uppercase();
    Secret::try_from_base32(key).unwrap().as_bytes().to_vec()
}

/// The code that an app shows for this secret.
pub fn code_of(house: &House, secret: &[u8]) -> String {
    let seconds = u64::try_from(house.inside.clock.now().0 / 1_000).unwrap();
    authenticator::build(secret, "").unwrap().generate(seconds).to_string()
}

fn half_a_minute(house: &House) {
    house.inside.clock.advance(Duration::from_secs(30));
}

/// Sets it up; gives the secret and the codes on paper.
pub async fn set_up(house: &House, person: &Person<'_>) -> (Vec<u8>, Vec<String>) {
    set_up_with(house, person, PASSWORD).await
}

/// The same for who has this password.
pub async fn set_up_with(house: &House, person: &Person<'_>, password: &str) -> (Vec<u8>, Vec<String>) {
    person.post(&format!("{PAGE}/begin"), &[("old_password", password)]).await.see_other();
    let secret = secret(person).await;
    let code = code_of(house, &secret);
    let kept = person.post_only(&format!("{PAGE}/confirm"), &[("code", &code)]).await;
    let page = person.get(kept.see_other()).await;
    let codes = page.body.split("<li><code>").skip(1).map(|rest| rest.split('<').next().unwrap().to_owned());
    let codes: Vec<_> = codes.collect();
    assert_eq!(codes.len(), 10, "{}", page.body);
    half_a_minute(house);
    (secret, codes)
}

/// Says the password, and comes to the page of the code.
async fn says_password<'a>(house: &'a House, email: &str, next: &str) -> Person<'a> {
    let person = house.stranger();
    let form = [("email", email), ("password", PASSWORD), ("next", next)];
    assert_eq!(person.post("/sign-in", &form).await.see_other(), "/sign-in/code");
    person
}

async fn is_in(person: &Person<'_>) -> bool {
    person.get("/people").await.status == StatusCode::OK
}

#[tokio::test]
async fn after_the_password_a_code_is_asked_for_and_leads_where_one_was_going() {
    let house = House::open().await;
    let ash = house.worker().await;
    let wrong = ash.post(&format!("{PAGE}/begin"), &[("old_password", "eastmore")]).await;
    wrong.is(StatusCode::UNPROCESSABLE_ENTITY).says("That is not the old password.");
    let (secret, _) = set_up(&house, &ash).await;
    // Shown once: said to be on paper, they stand nowhere any more.
    ash.post(PAGE, &[]).await.see_other();
    ash.get(PAGE).await.says("10 codes on paper are left.").does_not_say("<li><code>");
    let person = says_password(&house, ASH, "/programme").await;
    assert!(!is_in(&person).await, "the password alone opens nothing");
    let page = person.post("/sign-in/code", &[("code", "000 000")]).await;
    page.is(StatusCode::UNAUTHORIZED).says("That code does not open.").says("href=\"#code\"");
    let code = code_of(&house, &secret);
    assert_eq!(person.post("/sign-in/code", &[("code", &code)]).await.see_other(), "/programme");
    assert!(is_in(&person).await);
    // The same code, seen over a shoulder, opens nothing a second time.
    let thief = says_password(&house, ASH, "").await;
    thief.post("/sign-in/code", &[("code", &code)]).await.says("That code was used just now.");
    assert!(!is_in(&thief).await);
}

#[tokio::test]
async fn what_was_typed_before_the_sign_in_ended_is_there_after_the_code() {
    let house = House::open().await;
    let dee = house.leader().await;
    let (secret, _) = set_up(&house, &dee).await;
    let page = dee.get("/partnership/sixth").await;
    let drawn_for = page.after("name=\"for\" value=\"").to_owned();
    house.inside.clock.advance(Duration::from_hours(3));
    let form = [("for", drawn_for.as_str()), ("sixth", "We laugh together and mean it")];
    let request = axum::http::Request::post("/partnership/sixth")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("referer", "http://fifth.test/partnership/sixth")
        .header("host", "fifth.test");
    let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    let asked = dee.send(request, axum::body::Body::from(body)).await;
    let next = asked.see_other().strip_prefix("/sign-in?next=").unwrap().replace("%2F", "/");
    let form = [("email", DEE), ("password", PASSWORD), ("next", &next)];
    dee.post_only("/sign-in", &form).await.leads_to("/sign-in/code");
    let said = dee.post_only("/sign-in/code", &[("code", &code_of(&house, &secret))]).await;
    said.leads_to("/partnership/sixth");
    dee.get("/partnership/sixth").await.says("We laugh together and mean it");
}

#[tokio::test]
async fn a_code_on_paper_opens_once_and_a_new_list_ends_the_old_one() {
    let house = House::open().await;
    let ash = house.worker().await;
    let (_, codes) = set_up(&house, &ash).await;
    let person = says_password(&house, ASH, "").await;
    person.post("/sign-in/code", &[("code", &codes[0].to_uppercase())]).await.see_other();
    assert!(is_in(&person).await);
    let again = says_password(&house, ASH, "").await;
    again.post("/sign-in/code", &[("code", &codes[0])]).await.says("That code does not open.");
    person.get(PAGE).await.says("9 codes on paper are left.");
    person.post_only(&format!("{PAGE}/paper"), &[("old_password", PASSWORD)]).await.see_other();
    again.post("/sign-in/code", &[("code", &codes[1])]).await.says("That code does not open.");
    // No code stands on the disk.
    let kept = house.on_disk("select code_hash from paper_codes").await.concat();
    assert!(codes.iter().all(|code| !kept.contains(&code.replace('-', ""))));
}

#[tokio::test]
async fn who_guesses_codes_says_the_password_again_and_then_waits() {
    let house = House::open().await;
    let ash = house.worker().await;
    let (secret, _) = set_up(&house, &ash).await;
    let guesser = says_password(&house, ASH, "").await;
    for _ in 0..4 {
        guesser.post("/sign-in/code", &[("code", "123456")]).await.says("That code does not open.");
    }
    let last = guesser.post("/sign-in/code", &[("code", "123456")]).await;
    last.says("Start again with your password.");
    let over = guesser.post("/sign-in/code", &[("code", &code_of(&house, &secret))]).await;
    over.says("Start again with your password.");
    assert!(!is_in(&guesser).await);
    let anew = says_password(&house, ASH, "").await;
    for _ in 0..5 {
        anew.post("/sign-in/code", &[("code", "123456")]).await;
    }
    // Ten wrong ones: nobody's is looked at, on no device, until some minutes are over.
    let third = says_password(&house, ASH, "").await;
    let late = third.post("/sign-in/code", &[("code", &code_of(&house, &secret))]).await;
    late.is(StatusCode::TOO_MANY_REQUESTS);
    house.inside.clock.advance(Duration::from_mins(2));
    third.post("/sign-in/code", &[("code", &code_of(&house, &secret))]).await.see_other();
    assert!(is_in(&third).await);
    // Ten minutes after the password the code is not asked for any more.
    let slow = says_password(&house, ASH, "").await;
    house.inside.clock.advance(Duration::from_mins(10));
    slow.get("/sign-in/code").await.leads_to("/sign-in");
}

#[tokio::test]
async fn where_the_partnership_asks_leaders_and_leads_do_nothing_before_they_have_one() {
    let house = House::open().await;
    let (dee, ivy, ash) = (house.leader().await, house.signed_in(IVY).await, house.worker().await);
    dee.post("/people/second-steps", &[("asked", "1")]).await.see_other();
    for (person, page) in [(&dee, "/partnership"), (&ivy, "/worries")] {
        let next: String = form_urlencoded::byte_serialize(page.as_bytes()).collect();
        person.get(page).await.leads_to(&format!("{PAGE}?next={next}"));
        let deed = person.post("/people/you/leave", &[("sure", "1")]).await;
        deed.says("Your partnership asks you for a second step.");
    }
    // Nobody gets round it: not by taking the rule back, nor by ending what others have.
    dee.post("/people/second-steps", &[("asked", "0")]).await.says("Your partnership asks you");
    assert_eq!(house.on_disk("select partnership from second_step_rules").await.len(), 1);
    ash.get("/sessions").await.is(StatusCode::OK);
    set_up(&house, &dee).await;
    dee.get("/partnership").await.is(StatusCode::OK);
    let secret = set_up(&house, &ivy).await.0;
    ivy.get("/worries").await.is(StatusCode::OK);
    // Ended, it comes first again; and signing in leads there with the place one was going to.
    ivy.post(&format!("{PAGE}/remove"), &[("old_password", PASSWORD)]).await.see_other();
    ivy.get("/worries").await.see_other();
    assert!(!secret.is_empty());
    dee.post("/people/second-steps", &[("asked", "0")]).await.see_other();
    ivy.get("/worries").await.is(StatusCode::OK);
    let deeds = house.on_disk("select deed from audit where deed like 'second-step.%' order by nth").await;
    let told = ["ask", "set", "set", "remove", "ask"].map(|deed| format!("second-step.{deed}"));
    assert_eq!(deeds, told);
}

#[tokio::test]
async fn another_leader_gives_a_link_to_begin_anew_and_the_owner_is_told() {
    let house = House::open().await;
    let (dee, ash) = (house.leader().await, house.worker().await);
    let id = house.on_disk(&format!("select id from adults where email = '{ASH}'")).await.remove(0);
    dee.get(&format!("/people/adults/{id}")).await.does_not_say("/second-step");
    let (secret, _) = set_up(&house, &ash).await;
    dee.get(&format!("/people/adults/{id}")).await.says("/second-step");
    // A link to a new password is in the place of the password, and no more.
    let made = dee.post_only(&format!("/people/adults/{id}/password"), &[]).await;
    let link = format!("/invited/{}", dee.get(made.see_other()).await.after("/invited/"));
    let person = house.stranger();
    let new = [("password", "otters swim at noon")];
    assert_eq!(person.post(&link, &new).await.see_other(), "/sign-in/code");
    let code = code_of(&house, &secret);
    let told = person.post("/sign-in/code", &[("code", &code)]).await;
    assert_eq!(told.see_other(), "/people/you/news?next=%2Fsessions");
    let page = person.get("/people/you/news?next=%2Fsessions").await;
    page.says("made a link to a new password for you").says("Deputy head, Larkmoor");
    let until = page.after("name=\"until\" value=\"").to_owned();
    let read = [("until", until.as_str()), ("next", "/sessions")];
    assert_eq!(person.post("/people/you/news", &read).await.see_other(), "/sessions");
    // The other one takes the second step away, when it is used and not before.
    let made = dee.post_only(&format!("/people/adults/{id}/second-step"), &[]).await;
    let link = format!("/invited/{}", dee.get(made.see_other()).await.after("/invited/"));
    assert_eq!(house.on_disk("select adult from second_steps").await.len(), 1);
    let anew = house.stranger();
    anew.get(&link).await.says("Your second step goes with it.");
    let said = anew.post(&link, &[("password", "badgers dig at dusk")]).await;
    assert_eq!(said.see_other(), "/people/you/news?next=%2Fsessions");
    anew.get("/people/you/news").await.says("takes the second step away");
    assert!(is_in(&anew).await && !is_in(&person).await);
    for table in ["second_steps", "paper_codes", "half_sign_ins"] {
        assert!(house.on_disk(&format!("select adult from {table}")).await.is_empty(), "{table}");
    }
    let made = house.on_disk("select deed from audit where deed = 'invitation.make'").await;
    assert_eq!(made.len(), 2);
}
