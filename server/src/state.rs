//! What every handler is handed: the disk, the clock, chance, the live hub, the built site.

use std::fmt::Display;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use domain::people::audit::{AuditEntry, Deed};
use domain::people::sign_in::Adult;
use domain::session::session::Session;

use crate::begun::Begun;
use crate::calls::Calls;
use crate::clock::{Chance, Clock};
use crate::dates;
use crate::guesses::Guesses;
use crate::invented::Invented;
use crate::live::hub::Live;
use crate::mail::server::Mail;
use crate::once::Once;
use crate::reached::Reached;
use crate::schools::Schools;
use crate::seen::what::Seen;
use crate::site::Site;
use crate::tried::Tried;
use store::Db;
use store::sessions::Opening;

/// So many codes are drawn at once. Of 655,360, a few hundred are taken: two are more than enough.
const CODES_TO_TRY: u32 = 8;

/// The running house. Every layer and every handler of a request takes a copy, so a copy is one count.
#[derive(Clone)]
pub struct AppState(Arc<House>);

/// What it holds.
#[derive(Clone)]
pub struct House {
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
    pub demo: Invented,
    /// Where letters go out, if they do.
    pub mail: Mail,
    /// Forms that were taken a short while ago.
    pub once: Once,
    /// Whether anybody is served yet.
    pub begun: Begun,
    /// When a phone came last.
    pub reached: Reached,
    /// Whom worries wait for.
    pub calls: Calls,
    /// The providers of school accounts.
    pub schools: Schools,
    /// Whether the disk kept something when it was tried last.
    pub tried: Tried,
    /// What whoever runs Fifth sees of it.
    pub seen: Seen,
    /// Slows guessing down.
    pub guesses: Arc<Guesses>,
}

impl From<House> for AppState {
    fn from(house: House) -> Self {
        Self(Arc::new(house))
    }
}

impl Deref for AppState {
    type Target = House;

    fn deref(&self) -> &House {
        &self.0
    }
}

impl DerefMut for AppState {
    /// Before it is served; whoever has a copy already keeps what was.
    fn deref_mut(&mut self) -> &mut House {
        Arc::make_mut(&mut self.0)
    }
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

    /// What the store needs to say when a code opens, and codes to take where one must be another.
    pub fn opening(&self) -> Opening {
        let fresh = (0..CODES_TO_TRY).map(|_| (self.chance.join_code(), self.chance.join_secret()));
        Opening { now: self.clock.now(), begins: dates::begins, fresh: fresh.collect() }
    }

    /// The link that is typed.
    pub fn join_url(&self, session: &Session) -> String {
        format!("{}/join/{}", self.public_url, session.code.as_str())
    }

    /// The link behind the QR code, which nobody guesses.
    pub fn qr_url(&self, session: &Session) -> String {
        format!("{}/join/{}", self.public_url, session.secret.as_str())
    }
}
