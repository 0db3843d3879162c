//! What `store/` promises, told once and kept by both engines: every story below runs on SQLite
//! and on PostgreSQL. A temporary PostgreSQL is started by the tests and gone after them.

// A test may stop where it stands.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

/// Tells each story twice.
macro_rules! on_both {
    ($($(#[$why:meta])* async fn $story:ident($disk:ident: Disk) $body:block)*) => {$(
        $(#[$why])*
        mod $story {
            use super::*;

            async fn story($disk: Disk) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                story(Disk::sqlite().await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                story(Disk::postgres().await).await;
            }
        }
    )*};
}

mod cluster;
mod disk;

mod activities;
mod adults;
mod agendas;
mod answers;
mod audit;
mod ballots;
mod bookings;
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
mod drafts;
mod few;
mod group_requests;
mod groups;
mod holidays;
mod ideas;
mod ingredients;
mod invitations;
mod letters;
mod live;
mod migrations;
mod moderation;
mod newcomers;
mod notes;
mod organisations;
mod outcomes;
mod overview;
mod owed;
mod own_words;
mod partnerships;
mod photos;
mod place_checks;
mod pupils;
mod raw;
mod readiness;
mod rehearsals;
mod replies;
mod rounds;
mod said_by;
mod screens;
mod session_workers;
mod sessions;
mod set_ups;
mod severing;
mod sign_ins;
mod signatures;
mod sittings;
mod speed;
mod tables;
mod thief;
mod together;
mod trouble;
mod unheard;
mod words;
mod worries;
