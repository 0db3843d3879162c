//! What every handler is handed: the disk, the clock, chance, the live hub, the built site.

use std::fmt::Display;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use domain::people::audit::{AuditEntry, Deed};
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::time::Moment;
use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::clock::{Chance, Clock};
use crate::live::hub::Live;
use crate::site::Site;
use store::Db;

/// The running house; cheap to clone.
#[derive(Clone)]
pub struct AppState {
    /// The one way to the disk, whichever engine it is.
    pub db: Db,
    /// The only time.
    pub clock: Clock,
    /// The only chance.
    pub chance: Chance,
    /// Who listens to which session.
    pub live: Live,
    /// What the build made for the browser.
    pub site: Site,
    /// Where pupils find this server, without a slash at the end: "<http://127.0.0.1:3000>".
    pub public_url: Arc<str>,
    /// The invented partnership: every page says so.
    pub demo: bool,
    /// Slows guessing down.
    pub guesses: Arc<Guesses>,
}

impl AppState {
    /// Whether people come by TLS: then cookies are `Secure` and `__Host-`.
    pub fn by_tls(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    /// What an adult does now, for the trail; the store writes it in the transaction of the deed.
    pub fn entry(&self, adult: &Adult, deed: Deed, about: impl Display) -> AuditEntry {
        AuditEntry { at: self.clock.now(), who: adult.id.to_string(), deed, about: about.to_string() }
    }

    /// The link behind the QR code.
    pub fn join_url(&self, code: &domain::session::join_code::JoinCode) -> String {
        format!("{}/join/{}", self.public_url, code.as_str())
    }
}

/// How often one may guess wrong. Never keyed on an address: a whole school shares one.
pub struct Guesses {
    codes: DefaultDirectRateLimiter,
    no_code_before: AtomicI64,
    passwords: DefaultKeyedRateLimiter<String>,
}

/// How long no code is looked at after too many wrong ones, in ms.
const PAUSE_MS: i64 = 1_000;
/// Accounts whose last tries are remembered before old ones are swept.
const REMEMBERED: usize = 10_000;

impl Default for Guesses {
    fn default() -> Self {
        let each = |burst: u32| NonZeroU32::new(burst).unwrap_or(NonZeroU32::MIN);
        Self {
            // Two classes that all mistype at once pass; a machine has five guesses a second.
            codes: RateLimiter::direct(Quota::per_second(each(5)).allow_burst(each(120))),
            no_code_before: AtomicI64::new(i64::MIN),
            passwords: RateLimiter::keyed(Quota::per_minute(each(3)).allow_burst(each(10))),
        }
    }
}

impl Guesses {
    /// Whether codes are looked at now. After too many wrong ones none is for a moment, right or
    /// wrong: a guesser must not learn the right one from being let in.
    ///
    /// # Errors
    /// [`PeopleRefusal::TooManyTries`] during that moment.
    pub fn may_try_code(&self, now: Moment) -> Result<(), Refusal> {
        let open = now.0 >= self.no_code_before.load(Ordering::Relaxed);
        if open { Ok(()) } else { Err(Refusal::People(PeopleRefusal::TooManyTries)) }
    }

    /// Counts a wrong join code, of the whole server.
    ///
    /// # Errors
    /// [`PeopleRefusal::TooManyTries`] when there were too many lately.
    pub fn wrong_code(&self, now: Moment) -> Result<(), Refusal> {
        self.codes.check().map_err(|_| {
            self.no_code_before.store(now.0 + PAUSE_MS, Ordering::Relaxed);
            Refusal::People(PeopleRefusal::TooManyTries)
        })
    }

    /// Counts a try to sign in as this account.
    ///
    /// # Errors
    /// [`PeopleRefusal::TooManyTries`] when there were too many lately.
    pub fn password(&self, email: &str) -> Result<(), Refusal> {
        if self.passwords.len() > REMEMBERED {
            self.passwords.retain_recent();
        }
        self.passwords.check_key(&email.to_owned()).map_err(|_| Refusal::People(PeopleRefusal::TooManyTries))
    }
}
