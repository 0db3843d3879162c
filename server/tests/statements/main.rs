//! A pupil's page costs three SQL statements at most, and a vote two: counted by the statement log
//! of sqlx itself. A binary of its own, since the log is one for the process.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

#[allow(dead_code, reason = "the stories next door use the rest of it")]
#[path = "../spec/house.rs"]
mod house;
mod pages;

use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

use fixtures::ids::{CINDER_HALL, LARKMOOR};
use house::{House, Person, open_vote, room_with_session};
use pages::Scene;

#[derive(Clone, Default)]
struct Counted(Arc<Mutex<Vec<String>>>);

impl<S: tracing::Subscriber> Layer<S> for Counted {
    fn on_event(&self, event: &tracing::Event<'_>, _: Context<'_, S>) {
        struct Statement(String);
        impl Visit for Statement {
            fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
                if field.name() == "summary" {
                    self.0 = format!("{value:?}");
                }
            }
        }
        if event.metadata().target() == "sqlx::query" {
            let mut statement = Statement(String::new());
            event.record(&mut statement);
            self.0.lock().unwrap().push(statement.0);
        }
    }
}

/// Statements that ask or tell; opening and closing a transaction is not one.
fn asked(counted: &Counted) -> Vec<String> {
    let all = std::mem::take(&mut *counted.0.lock().unwrap());
    let framing = ["begin", "commit", "pragma"];
    let is_framing =
        |one: &String| framing.iter().any(|word| one.to_lowercase().starts_with(&format!("\"{word}")));
    all.into_iter().filter(|one| !is_framing(one)).collect()
}

/// One test, since the log of statements is one for the process.
#[test]
fn no_page_asks_more_of_the_disk_than_it_may() {
    let counted = Counted::default();
    let subscriber = tracing_subscriber::registry().with(counted.clone());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    tracing::subscriber::set_global_default(subscriber).unwrap();
    runtime.block_on(adult_pages_are_flat(&counted));
    runtime.block_on(pupil_pages_and_a_vote(&counted));
}

/// Three statements at most.
async fn pupil_pages_and_a_vote(counted: &Counted) {
    let house = House::open().await;
    let vote = open_vote(&house, &["Cook", "Paint"]).await;
    let ada = house.stranger();
    ada.joins(&vote.code, "heron", "fox").await.see_other();
    let ballot = format!("/rounds/{}/ballot", vote.round);
    asked(counted);
    for page in [
        "/waiting",
        "/ideas",
        "/wall",
        "/answers",
        "/partnership",
        "/not-today",
        "/worried",
        "/about-me",
        "/what-happens",
        "/now",
        &ballot,
    ] {
        ada.get(page).await;
        let statements = asked(counted);
        assert!((1..=3).contains(&statements.len()), "{page}: {statements:#?}");
    }
    // An idea is begun where ideas are still taken.
    let (_, _, code) = room_with_session(&house, "").await;
    let ben = house.stranger();
    ben.joins(&code, "heron", "owl").await.see_other();
    asked(counted);
    assert_eq!(ben.get("/ideas/new").await.status, 200);
    let statements = asked(counted);
    assert!((1..=3).contains(&statements.len()), "/ideas/new: {statements:#?}");
    let session = vote.session.as_str().into();
    let pupils = store::people::pupils::of_session(&house.inside.db, &session).await.unwrap();
    let fox = pupils.iter().flat_map(|(_, all)| all).find(|pupil| pupil.picture == "fox").unwrap();
    store::session::co_hosts::appoint(&house.inside.db, &fox.session, &fox.id, &house::entry())
        .await
        .unwrap();
    asked(counted);
    for page in ["/run", "/now"] {
        ada.get(page).await;
        let statements = asked(counted);
        assert!((1..=3).contains(&statements.len()), "{page}: {statements:#?}");
    }
    ada.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
    let statements = asked(counted);
    assert_eq!(statements.len(), 2, "who casts in what, and the ballot: {statements:#?}");
}

/// What an adult's page may ask of the disk, however long its partnership has worked together.
const MOST: usize = 15;

async fn statements_of_adult_pages(
    house: &House,
    counted: &Counted,
    pages: &[(&Person<'_>, String)],
) -> Vec<usize> {
    let mut found = Vec::new();
    for (person, page) in pages {
        asked(counted);
        let reply = person.get(page).await;
        assert_eq!(reply.status, 200, "{page}");
        let statements = asked(counted);
        assert!((1..=MOST).contains(&statements.len()), "{page} asks {}: {statements:#?}", statements.len());
        found.push(statements.len());
    }
    assert!(!house.on_disk("select id from sessions").await.is_empty());
    found
}

/// What an adult sends asks no more of the disk than what an adult reads.
async fn statements_of_forms(worker: &Person<'_>, session: &str, counted: &Counted) -> Vec<usize> {
    let forms: [(&str, &[(&str, &str)]); 10] = [
        ("needs", &[("need", "lift"), ("need", "kitchen")]),
        ("booking", &[("day", "2026-12-03"), ("starts", "13:30"), ("ends", "14:10"), ("place", CINDER_HALL)]),
        ("booking", &[("day", "2026-12-03"), ("starts", "13:30"), ("ends", "14:10"), ("why_place", "Near")]),
        ("adults", &[("come", "3")]),
        ("roles", &[("post-lead", "Youth worker"), ("organisation-lead", LARKMOOR)]),
        ("ready", &[]),
        ("checks", &[("who-risks", "Manager"), ("on-risks", "2026-11-24")]),
        ("agenda", &[("minutes", "5"), ("what", "Hello"), ("step", "")]),
        ("debrief", &[("did", "We talked.")]),
        ("door", &[("shut", "1")]),
    ];
    let mut found = Vec::new();
    for (form, fields) in forms {
        asked(counted);
        worker.post_only(&format!("/sessions/{session}/{form}"), fields).await.see_other();
        let statements = asked(counted);
        assert!((1..=MOST).contains(&statements.len()), "{form} asks {}: {statements:#?}", statements.len());
        found.push(statements.len());
    }
    found
}

/// Sessions that are over, copied from one that has an idea, an answer and a result.
async fn past_sessions(house: &House, like: &str, numbers: std::ops::Range<u32>) {
    let (from, to) = (numbers.start, numbers.end - 1);
    let many =
        format!("with recursive n (i) as (select {from} union all select i + 1 from n where i < {to})");
    for copy in [
        "insert into sessions (id, organisation, youth_worker, name, code, plan, step, door_shut, made_at,
                               code_ends_at, ended_at, secret, nth)
         select 'session' || i, organisation, youth_worker, name, code, plan, step, door_shut, made_at - i,
                code_ends_at, made_at, secret, nth - i from sessions, n where id = 'LIKE' returning id",
        "insert into session_groups (session, group_id, name, ages_from, ages_to, size)
         select 'session' || i, group_id, name, ages_from, ages_to, size from session_groups, n where session = 'LIKE' returning session",
        "insert into bookings (session, day, until, starts, ends)
         select 'session' || i, '2026-09-01', '2026-09-01', '10:00', '11:00' from n returning session",
        "insert into ideas (id, session, words, state, sent_at)
         select 'idea' || i, 'session' || i, words, 'wall', sent_at from ideas, n
         where id = (select min(id) from ideas where session = 'LIKE' and state = 'wall') returning id",
        "insert into rounds (id, session, question, terms, options, ages_from, ages_to, planned_at, opened_at, closed_at,
             opened_nth)
         select 'round' || i, 'session' || i, question, terms, options, ages_from, ages_to, planned_at, opened_at,
                closed_at, opened_nth from rounds, n where session = 'LIKE' and closed_at is not null returning id",
        "insert into sittings (round, session, opened_at, opened_nth, ended_at, revealed_at)
         select 'round' || i, 'session' || i, opened_at, opened_nth, ended_at, revealed_at from sittings, n
         where session = 'LIKE' and ended_at is not null returning round",
        "insert into tallies (round, profile, published)
         select 'round' || i, profile, published from tallies join rounds on rounds.id = tallies.round, n
         where rounds.session = 'LIKE' returning round",
    ] {
        let made = house.on_disk(&format!("{many} {}", copy.replace("LIKE", like))).await;
        assert!(made.len() >= numbers.len(), "{copy}");
    }
}

/// Twenty past sessions or two hundred: each adult page takes the same number of statements.
async fn adult_pages_are_flat(counted: &Counted) {
    let house = House::open().await;
    let scene = Scene::set(&house).await;
    let (session, leader, worker) = (&scene.session, &scene.leader, &scene.worker);
    let pages = scene.pages();
    past_sessions(&house, session, 0..20).await;
    // A form that changes what was filled in before asks more than the first one.
    statements_of_forms(worker, session, counted).await;
    let sent = statements_of_forms(worker, session, counted).await;
    let twenty = statements_of_adult_pages(&house, counted, &pages).await;
    past_sessions(&house, session, 20..200).await;
    let two_hundred = statements_of_adult_pages(&house, counted, &pages).await;
    assert_eq!(statements_of_forms(worker, session, counted).await, sent);
    let grown: Vec<_> =
        pages.iter().zip(twenty.iter().zip(&two_hundred)).filter(|(_, (a, b))| a != b).collect();
    assert!(grown.is_empty(), "{:?}", grown.iter().map(|((_, page), n)| (page, n)).collect::<Vec<_>>());
    for page in ["/partnership", "/partnership/waiting", "/partnership/sessions"] {
        let bytes = leader.get(page).await.body.len();
        assert!(bytes <= 100 * 1024, "{page} has {bytes} bytes");
    }
}
