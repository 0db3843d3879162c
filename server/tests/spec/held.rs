//! A colleague's link to an account opens no worry: whoever made it could have used it. Somebody else says
//! first that it is them.

use axum::http::StatusCode;
use fixtures::emails::{ASH, DEE, IVY, KIT, MAX};
use server::mail::server::Mail;

use crate::house::{House, Person, code_of};
use crate::invite::{said, wanted};
use crate::people::{asked_in, comes_in};
use crate::second_step::{set_up, set_up_with};

const SECRET: &str = "zebra my dad hits me";
const NEW: &str = "otters swim at noon";

async fn id_of(house: &House, email: &str) -> String {
    house.on_disk(&format!("select id from adults where email = '{email}'")).await.remove(0)
}

/// A worry of a child of Larkmoor, which the lead has opened and closed: no leader would ever hear of it.
async fn a_worry_of_the_lead(house: &House) -> String {
    let ash = house.signed_in(ASH).await;
    let session = ash.makes_session("").await;
    ash.moves(&session, "ideas").await;
    let child = house.stranger();
    child.joins(&code_of(house, &session).await, "heron", "fox").await.see_other();
    child.post("/worried", &[("words", SECRET)]).await.see_other();
    let at = format!("/worries/{}", house.on_disk("select id from worries").await.remove(0));
    house.signed_in(IVY).await.post(&format!("{at}/open"), &[]).await.see_other();
    at
}

/// A leader makes a link of this kind for a colleague, and uses it alone.
async fn comes_by_link<'a>(house: &'a House, leader: &Person<'_>, colleague: &str, kind: &str) -> Person<'a> {
    let made = leader.post_only(&format!("/people/adults/{colleague}/{kind}"), &[]).await;
    let link = format!("/invited/{}", leader.get(made.see_other()).await.after("/invited/"));
    let person = house.stranger();
    person.post(&link, &[("password", NEW)]).await.see_other();
    person
}

async fn hears(person: &Person<'_>) -> bool {
    person.get("/worries").await.status == StatusCode::OK
}

#[tokio::test]
async fn a_leader_who_uses_the_link_for_the_lead_reads_no_worry() {
    let mut house = House::open().await;
    let at = a_worry_of_the_lead(&house).await;
    house.inside.mail = Mail::open(Some("smtp://127.0.0.1:9"), Some("f@x.example")).unwrap();
    let (dee, before) = (house.leader().await, house.signed_in(IVY).await);
    let ivy = id_of(&house, IVY).await;
    let taken = comes_by_link(&house, &dee, &ivy, "password").await;
    // Every sign-in of the lead has ended; the lead, and all who hear, are written to and told no more.
    assert_eq!(before.get("/worries").await.see_other().split('?').next(), Some("/sign-in"));
    let letters = house.on_disk("select recipient from letters order by recipient").await;
    for email in [IVY, MAX, DEE] {
        assert!(letters.iter().any(|to| to == email), "{email} in {letters:?}");
    }
    let said = house.on_disk("select subject || body from letters").await.concat();
    assert!(!said.contains("Larkmoor") && !said.contains("password"), "{said}");
    for page in ["/worries", &at, "/people/opened"] {
        let reply = taken.get(page).await;
        reply.is(StatusCode::FORBIDDEN).says("Worries stay shut for you for now.").does_not_say("zebra");
    }
    assert_eq!(taken.post_only(&format!("{at}/open"), &[]).await.status, StatusCode::FORBIDDEN);
    let clock = taken.post_only("/people/retention", &[("worries", "90")]).await;
    assert_eq!(clock.status, StatusCode::FORBIDDEN);
    // Nor does the leader hear now what was the lead's: the place of the lead is not empty.
    assert_eq!(dee.get(&at).await.status, StatusCode::NOT_FOUND);
    // Who made the link does not say that it is them, and nobody does for themselves.
    let known = format!("/people/adults/{ivy}/known");
    dee.get("/people").await.says("Somebody else says it").does_not_say(&known);
    for person in [&dee, &taken, &house.signed_in(ASH).await] {
        assert_eq!(person.post_only(&known, &[]).await.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(house.signed_in(KIT).await.post_only(&known, &[]).await.status, StatusCode::NOT_FOUND);
    assert!(!hears(&taken).await);
    // The deputy does.
    let max = house.signed_in(MAX).await;
    max.get("/worries").await.says("came in by a link").says("/people#held");
    max.get("/people").await.says("by a link from Deputy head, Larkmoor").says(&known);
    assert_eq!(max.post(&known, &[]).await.see_other(), "/people");
    assert_eq!(taken.get(&at).await.status, StatusCode::OK);
    max.get("/people").await.does_not_say(&known);
    max.post_only(&known, &[]).await.see_other();
    assert_eq!(house.on_disk("select deed from audit where deed = 'account.known'").await.len(), 1);
}

#[tokio::test]
async fn a_link_to_begin_anew_takes_the_second_step_away_and_opens_no_worry() {
    let house = House::open().await;
    let at = a_worry_of_the_lead(&house).await;
    let (dee, ivy) = (house.leader().await, id_of(&house, IVY).await);
    set_up(&house, &house.signed_in(IVY).await).await;
    // A link to a password is in the place of the password alone.
    let half = comes_by_link(&house, &dee, &ivy, "password").await;
    assert_eq!(half.get(&at).await.see_other().split('?').next(), Some("/sign-in"));
    let taken = comes_by_link(&house, &dee, &ivy, "second-step").await;
    assert!(taken.get(&at).await.status == StatusCode::FORBIDDEN);
    // A second step of whoever came by the link goes with the next link that is used.
    house.inside.clock.advance(std::time::Duration::from_mins(1));
    set_up_with(&house, &taken, NEW).await;
    let again = comes_by_link(&house, &dee, &ivy, "password").await;
    assert!(!hears(&again).await);
    assert_eq!(again.get("/worries").await.status, StatusCode::FORBIDDEN, "no code was asked for");
}

#[tokio::test]
async fn neither_a_second_address_nor_a_head_of_ones_own_choice_hears_or_says_who_somebody_is() {
    let house = House::open().await;
    let at = a_worry_of_the_lead(&house).await;
    let dee = house.leader().await;
    let second = comes_in(&house, &dee, "safeguarding-lead", "second@larkmoor.example").await;
    assert_eq!(second.get(&at).await.status, StatusCode::FORBIDDEN);
    // The real ones stay as they are, and one of them says who came.
    let ivy = house.signed_in(IVY).await;
    assert!(hears(&ivy).await);
    let other = comes_in(&house, &dee, "youth-worker", "other@larkmoor.example").await;
    let id = id_of(&house, "other@larkmoor.example").await;
    let head = [("head", id.as_str()), ("reads_from", "09:00"), ("reads_until", "16:00"), ("days", "2")];
    dee.post("/people/duty", &head).await.see_other();
    assert!(!hears(&other).await);
    let known = format!("/people/adults/{}/known", id_of(&house, "second@larkmoor.example").await);
    assert_eq!(other.post_only(&known, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        second.post_only(&format!("/people/adults/{id}/known"), &[]).await.status,
        StatusCode::FORBIDDEN
    );
    ivy.post(&known, &[]).await.see_other();
    assert_eq!(second.get(&at).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_link_that_was_made_anew_is_of_who_made_it_anew_and_the_servers_holds_nobody() {
    let house = House::open().await;
    let (dee, ivy) = (house.leader().await, id_of(&house, IVY).await);
    let link = asked_in(&dee, "leader", "eve@larkmoor.example").await;
    let eve = house.stranger();
    let form = [("name", "Eve"), ("job_title", "Head of school"), ("password", NEW)];
    eve.post(&link, &form).await.see_other();
    let max = house.signed_in(MAX).await;
    max.post(&format!("/people/adults/{}/known", id_of(&house, "eve@larkmoor.example").await), &[]).await;
    dee.post_only(&format!("/people/adults/{ivy}/password"), &[]).await;
    let invitation = house.on_disk("select id from invitations where adult is not null").await.remove(0);
    let renewed = eve.post_only(&format!("/people/invitations/{invitation}/renew"), &[]).await;
    let link = format!("/invited/{}", eve.get(renewed.see_other()).await.after("/invited/"));
    house.stranger().post(&link, &[("password", NEW)]).await.see_other();
    let eve_id = id_of(&house, "eve@larkmoor.example").await;
    assert_eq!(house.on_disk("select made_by from held_accounts").await, [eve_id]);
    // Whoever runs the server gives a link by hand: the account is its owner's again.
    let by_terminal = wanted(&house, IVY, "safeguarding-lead", None);
    let printed = said(&house, &by_terminal).await;
    let link = printed.split_once("/invited/").unwrap().1.trim();
    let by_hand = house.stranger();
    by_hand.post(&format!("/invited/{link}"), &[("password", NEW)]).await.see_other();
    assert!(hears(&by_hand).await);
}
