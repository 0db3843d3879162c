//! The numbers, in the text that Prometheus reads.

use std::sync::atomic::AtomicU64;
use std::time::Duration;

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::encoding::prometheus_text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;
use store::Db;

use super::places::{Found, Places};
use crate::live::hub::Live;

/// Seconds: from a page of the memory to one that somebody gives up.
const BOUNDS: [f64; 10] = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0, 20.0];

type Number = Gauge<u64, AtomicU64>;

/// What is counted as it happens, and what is looked up when somebody asks.
pub(super) struct Numbers {
    registry: Registry,
    places: Places,
    seconds: Family<Asked, Histogram>,
    answers: Family<Answer, Counter>,
    refusals: Family<Refused, Counter>,
    sign_ins_failed: Counter,
    listeners: Number,
    sessions: Number,
    waiting: Number,
    batches: Number,
    ballots: Number,
    connections: Number,
    idle: Number,
    left: Number,
    backup: Number,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Asked {
    method: &'static str,
    route: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Answer {
    method: &'static str,
    route: String,
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Refused {
    reason: &'static str,
}

impl Numbers {
    pub(super) fn for_places(places: &Places) -> Self {
        let numbers = Self {
            registry: Registry::with_prefix("fifth"),
            places: places.clone(),
            seconds: Family::new_with_constructor(|| Histogram::new(BOUNDS)),
            answers: Family::default(),
            refusals: Family::default(),
            sign_ins_failed: Counter::default(),
            listeners: Number::default(),
            sessions: Number::default(),
            waiting: Number::default(),
            batches: Number::default(),
            ballots: Number::default(),
            connections: Number::default(),
            idle: Number::default(),
            left: Number::default(),
            backup: Number::default(),
        };
        numbers.registered()
    }

    fn registered(mut self) -> Self {
        let all = &mut self.registry;
        all.register("request_seconds", "Until an answer began, by address", self.seconds.clone());
        all.register("answers", "Answers, by address and status", self.answers.clone());
        all.register("refusals", "What was refused, by reason", self.refusals.clone());
        all.register("sign_ins_failed", "Sign-ins of adults that failed", self.sign_ins_failed.clone());
        for (name, help, number) in [
            ("listeners", "Live streams that are open", &self.listeners),
            ("sessions_followed", "Sessions that somebody follows", &self.sessions),
            ("ballots_waiting", "Ballots that wait for the writer (SQLite)", &self.waiting),
            ("ballots_written", "Ballots that the writer has kept since the start (SQLite)", &self.ballots),
            ("ballot_batches", "Transactions in which it kept them (SQLite)", &self.batches),
            ("database_connections", "Open connections (PostgreSQL)", &self.connections),
            ("database_connections_idle", "Those of them that are free (PostgreSQL)", &self.idle),
        ] {
            all.register(name, help, number.clone());
        }
        if self.places.data.is_some() {
            all.register("disk_left_bytes", "Room left where the data lies", self.left.clone());
        }
        if self.places.backups.is_some() {
            let help = "When the latest backup was made, in seconds since 1970; 0 when there is none";
            all.register("last_backup_timestamp_seconds", help, self.backup.clone());
        }
        self
    }

    pub(super) fn answered(&self, method: &'static str, route: &str, status: u16, took: Duration) {
        let route = route.to_owned();
        self.answers.get_or_create(&Answer { method, route: route.clone(), status }).inc();
        self.seconds.get_or_create(&Asked { method, route }).observe(took.as_secs_f64());
    }

    pub(super) fn refused(&self, reason: &'static str) {
        self.refusals.get_or_create(&Refused { reason }).inc();
    }

    pub(super) fn sign_in_failed(&self) {
        self.sign_ins_failed.inc();
    }

    /// Where it has to be looked.
    pub(super) fn places(&self) -> &Places {
        &self.places
    }

    /// All of them, as they are now.
    pub(super) fn text(&self, db: &Db, live: &Live, found: &Found) -> Result<String, std::fmt::Error> {
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        self.listeners.set(count(live.listeners()));
        self.sessions.set(count(live.sessions_followed()));
        let load = db.load();
        self.waiting.set(count(load.ballots_waiting));
        self.batches.set(load.batches);
        self.ballots.set(load.ballots);
        self.connections.set(count(load.connections));
        self.idle.set(count(load.idle));
        self.left.set(found.left);
        self.backup.set(found.backup);
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        Ok(text)
    }
}
