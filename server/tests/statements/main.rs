//! A pupil's page costs three SQL statements at most, and so does a vote: counted by the
//! statement log of sqlx itself. A binary of its own, since the log is one for the process.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

#[allow(dead_code, reason = "the stories next door use the rest of it")]
#[path = "../spec/house.rs"]
mod house;

use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};

use house::{House, open_vote};

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

#[test]
fn no_pupil_page_and_no_vote_needs_more_than_three_statements() {
    let counted = Counted::default();
    let subscriber = tracing_subscriber::registry().with(counted.clone());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    tracing::subscriber::set_global_default(subscriber).unwrap();
    runtime.block_on(async {
        let house = House::open().await;
        let vote = open_vote(&house, &["Cook", "Paint"]).await;
        let ada = house.stranger();
        ada.joins(&vote.code, "heron", "fox").await.see_other();
        let ballot = format!("/rounds/{}/ballot", vote.round);
        asked(&counted);
        for page in ["/waiting", "/ideas", "/wall", "/answers", "/partnership", "/not-today", "/now", &ballot]
        {
            ada.get(page).await;
            let statements = asked(&counted);
            assert!((1..=3).contains(&statements.len()), "{page}: {statements:#?}");
        }
        let session = vote.session.as_str().into();
        let pupils = store::people::pupils::of_session(&house.inside.db, &session).await.unwrap();
        let fox = pupils.iter().flat_map(|(_, all)| all).find(|pupil| pupil.picture == "fox").unwrap();
        store::session::hands::give(&house.inside.db, &fox.session, &fox.id).await.unwrap();
        asked(&counted);
        for page in ["/run", "/now"] {
            ada.get(page).await;
            let statements = asked(&counted);
            assert!((1..=3).contains(&statements.len()), "{page}: {statements:#?}");
        }
        ada.casts(&vote.round, &[&vote.ideas[0]]).await.see_other();
        let statements = asked(&counted);
        assert!((1..=3).contains(&statements.len()), "a vote: {statements:#?}");
    });
}
