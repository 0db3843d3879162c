//! What `store/` promises, told once and kept by both engines: every story below runs on SQLite
//! and on PostgreSQL. A temporary PostgreSQL is started by the tests and gone after them.

// A test may stop where it stands.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::pin::Pin;

/// Tells each story twice.
macro_rules! on_both {
    ($($(#[$why:meta])* async fn $story:ident($disk:ident: Disk) $body:block)*) => {$(
        $(#[$why])*
        mod $story {
            use super::*;
            use crate::{Story, run};

            fn story($disk: Disk) -> Story {
                Box::pin(async move $body)
            }

            #[test]
            fn on_sqlite() {
                run(Box::pin(async { story(Disk::sqlite().await).await }));
            }

            #[test]
            fn on_postgres() {
                run(Box::pin(async { story(Disk::postgres().await).await }));
            }
        }
    )*};
}

mod cluster;
mod disk;

mod about_me;
mod activities;
mod adults;
mod agendas;
mod answers;
mod audit;
mod backups;
mod ballots;
mod bookings;
mod breakdowns;
mod budgets;
mod cards;
mod changes;
mod closing;
mod co_hosts;
mod codes;
mod confirmations;
mod copies;
mod counters;
mod debriefs;
mod devices;
mod diamonds;
mod drafts;
mod evidence;
mod few;
mod group_requests;
mod groups;
mod hands;
mod held;
mod holidays;
mod ideas;
mod ingredients;
mod invitations;
mod leading;
mod letters;
mod live;
mod migrations;
mod moderation;
mod moving;
mod newcomers;
mod notes;
mod openings;
mod organisations;
mod outcomes;
mod overview;
mod owed;
mod own_words;
mod papers;
mod partnerships;
mod passkeys;
mod photos;
mod place_checks;
mod pupils;
mod raw;
mod readiness;
mod recounts;
mod rehearsals;
mod replies;
mod retentions;
mod rounds;
mod said_by;
mod school_accounts;
mod screens;
mod second_steps;
mod session_workers;
mod sessions;
mod set_ups;
mod severing;
mod sign_ins;
mod signatures;
mod sittings;
mod speed;
mod tables;
mod tablets;
mod thief;
mod together;
mod topics;
mod trouble;
mod unheard;
mod watched_words;
mod words;
mod worries;

/// A story, of one type for all of them, so that what runs it is compiled once.
type Story = Pin<Box<dyn Future<Output = ()>>>;

fn run(story: Story) {
    let two = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    two.unwrap().block_on(story);
}
