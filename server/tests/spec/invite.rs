//! `fifth invite`: a link from the terminal of the server, while it runs.

use axum::http::StatusCode;
use fixtures::PASSWORD;
use fixtures::emails::DEE;
use server::invite::{InviteCommand, make};

use crate::house::House;

pub fn wanted(house: &House, email: &str, role: &str, organisation: Option<&str>) -> InviteCommand {
    InviteCommand {
        email: email.to_owned(),
        role: role.to_owned(),
        afresh: false,
        organisation: organisation.map(str::to_owned),
        data: house.folder.clone(),
        database_url: None,
        public_url: "http://fifth.test/".to_owned(),
    }
}

pub async fn said(house: &House, wanted: &InviteCommand) -> String {
    let inside = &house.inside;
    match make(&inside.db, &inside.clock, &inside.chance, wanted).await {
        Ok(said) => said,
        Err(trouble) => format!("no: {trouble}"),
    }
}

#[tokio::test]
async fn a_link_from_the_terminal_lets_an_adult_in() {
    let house = House::open().await;
    let wanted = wanted(&house, "Safe@New.Example", "safeguarding-lead", Some("larkmoor school"));
    let printed = said(&house, &wanted).await;
    assert!(printed.starts_with("For safe@new.example: open this once"), "{printed}");
    let link = printed.lines().nth(1).unwrap().strip_prefix("http://fifth.test").unwrap().to_owned();
    let ola = house.stranger();
    ola.get(&link).await.is(StatusCode::OK).says("You come in as: Safeguarding lead.");
    let form = [("name", "Ola"), ("job_title", "Assistant head"), ("password", "correct horse battery")];
    assert_eq!(ola.post(&link, &form).await.see_other(), "/worries");
    house.leader().await.get("/people").await.says("safe@new.example");
}

#[tokio::test]
async fn a_known_address_gets_a_link_to_a_new_password() {
    let house = House::open().await;
    let printed = said(&house, &wanted(&house, DEE, "leader", None)).await;
    assert!(printed.contains("is known"), "{printed}");
    let link = printed.lines().nth(1).unwrap().strip_prefix("http://fifth.test").unwrap().to_owned();
    house.signed_in(DEE).await;
    let dee = house.stranger();
    dee.post(&link, &[("password", "correct horse battery")]).await.see_other();
    let old = [("email", DEE), ("password", PASSWORD)];
    house.stranger().post("/sign-in", &old).await.is(StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn what_was_not_understood_is_answered_with_what_there_is() {
    let house = House::open().await;
    for (email, role, organisation, says) in [
        ("a@b.example", "governor", None, "youth-worker, leader, safeguarding-lead, deputy, reader"),
        ("nobody", "leader", None, "no email address"),
        ("a@b.example", "leader", Some("Nowhere"), "Cinder Lane Youth Club, Larkmoor School"),
        ("a@b.example", "leader", None, "Cinder Lane Youth Club, Larkmoor School"),
    ] {
        let printed = said(&house, &wanted(&house, email, role, organisation)).await;
        assert!(printed.starts_with("no: ") && printed.contains(says), "{printed}");
    }
    let empty = House::empty().await;
    let printed = said(&empty, &wanted(&empty, "a@b.example", "leader", None)).await;
    assert!(printed.contains("open the link that it prints"), "{printed}");
    assert!(house.on_disk("select id from invitations").await.is_empty());
}
