//! The youth workers of four organisations: two are of the demo, two are asked in by their leaders, by links.

use std::net::SocketAddr;

use anyhow::{Context, Result};
use fixtures::emails::{ASH, JO, NOOR, PIA};
use fixtures::ids::{CINDER_LANE, FENNEL_STREET, LARKMOOR, PAINTBOX};

use crate::people;
use crate::visitor::Visitor;

/// Those who are asked in, and by whom.
const ASKED_IN: [(&str, &str); 2] = [(PIA, "new@paintbox.example"), (NOOR, "new@fennelstreet.example")];
/// With which they sign in.
const PASSWORD: &str = "twelve hundred votes";

/// A worker at work, and the groups of the own organisation.
pub(super) struct Worker {
    pub(super) visitor: Visitor,
    pub(super) groups: Vec<String>,
}

/// Two leaders ask a worker in, and each comes by the link.
pub(super) async fn asked_in(at: SocketAddr) -> Result<()> {
    for (leader, email) in ASKED_IN {
        let mut leader = people::sign_in(at, leader).await?;
        let asked = [("role", "youth-worker"), ("email", email), ("job_title", "Youth worker")];
        let page = leader.posts("/people/invitations", &asked).await?;
        let page = leader.reads(&page).await?;
        let token = page.split("/invited/").nth(1).context("no link to come by")?;
        let token: String = token.chars().take_while(char::is_ascii_alphanumeric).collect();
        let said = [("name", "Robin"), ("job_title", "Youth worker"), ("password", PASSWORD)];
        Visitor::new(at).await?.posts(&format!("/invited/{token}"), &said).await?;
    }
    Ok(())
}

/// All four, signed in.
pub(super) async fn at_work(at: SocketAddr) -> Result<Vec<Worker>> {
    let [(_, paintbox), (_, fennel)] = ASKED_IN;
    let mut workers = Vec::new();
    for (email, password, organisation) in [
        (JO, fixtures::PASSWORD, CINDER_LANE),
        (ASH, fixtures::PASSWORD, LARKMOOR),
        (paintbox, PASSWORD, PAINTBOX),
        (fennel, PASSWORD, FENNEL_STREET),
    ] {
        let visitor = people::sign_in_with(at, email, password).await?;
        let own =
            fixtures::eastmere().groups.into_iter().filter(|one| one.organisation.as_str() == organisation);
        workers.push(Worker { visitor, groups: own.map(|group| group.id.to_string()).collect() });
    }
    Ok(workers)
}
