//! Time and chance, handed to whoever needs them. Nothing else reads a clock or a random source,
//! so a test can choose both.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use domain::session::join_code::{JoinCode, JoinSecret};
use domain::time::Moment;
use hmac::{Hmac, KeyInit, Mac};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use sha2::Sha256;

/// What time it is.
#[derive(Clone)]
pub struct Clock(Source);

#[derive(Clone)]
enum Source {
    /// The clock on the wall, so many milliseconds ahead; and since when it is looked at.
    Real(i64, Instant),
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// The clock on the wall.
    #[must_use]
    pub fn real() -> Self {
        Self::days_ahead(0)
    }

    /// The clock on the wall as it will be in so many days: to rehearse what happens then.
    #[allow(clippy::disallowed_methods)] // The one place that may.
    #[must_use]
    pub fn days_ahead(days: u32) -> Self {
        Self(Source::Real(i64::from(days) * 86_400_000, Instant::now()))
    }

    /// A clock that stands still until somebody moves it. Clones show the same time.
    #[must_use]
    pub fn fixed(at: Moment) -> Self {
        Self(Source::Fixed(Arc::new(AtomicI64::new(at.0))))
    }

    /// The moment it is now.
    pub fn now(&self) -> Moment {
        match &self.0 {
            Source::Real(ahead, _) => Moment(since_1970() + ahead),
            Source::Fixed(at) => Moment(at.load(Ordering::SeqCst)),
        }
    }

    /// How long this clock has run. It never jumps, whoever sets the clock on the wall: for limits.
    #[allow(clippy::disallowed_methods)] // The one place that may.
    pub fn running(&self) -> Duration {
        match &self.0 {
            Source::Real(_, since) => since.elapsed(),
            Source::Fixed(at) => Duration::from_millis(at.load(Ordering::SeqCst).try_into().unwrap_or(0)),
        }
    }

    /// Moves a fixed clock on; the real one goes by itself.
    pub fn advance(&self, by: Duration) {
        if let Source::Fixed(at) = &self.0 {
            at.fetch_add(milliseconds(by), Ordering::SeqCst);
        }
    }

    /// Sets a fixed clock back, as somebody does with the clock of a laptop.
    pub fn set_back(&self, by: Duration) {
        if let Source::Fixed(at) = &self.0 {
            at.fetch_sub(milliseconds(by), Ordering::SeqCst);
        }
    }
}

#[allow(clippy::disallowed_methods)] // The one place that may.
fn since_1970() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, milliseconds)
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

/// Chance: a strong generator (`ChaCha12`), begun by the operating system or by a test's seed.
#[derive(Clone)]
pub struct Chance {
    numbers: Arc<Mutex<StdRng>>,
    /// What secrets that belong to words are made with.
    own: Arc<[u8; 32]>,
}

impl Chance {
    /// Chance that nobody can foresee.
    #[allow(clippy::disallowed_methods)] // The one place that may.
    #[must_use]
    pub fn real() -> Self {
        Self::from_generators(rand::make_rng(), rand::make_rng())
    }

    /// The same chance every time, for tests and for the demo.
    #[must_use]
    pub fn seeded(seed: u64) -> Self {
        Self::from_generators(StdRng::seed_from_u64(seed), StdRng::seed_from_u64(!seed))
    }

    fn from_generators(numbers: StdRng, mut once: StdRng) -> Self {
        let mut own = [0; 32];
        once.fill_bytes(&mut own);
        Self { numbers: Arc::new(Mutex::new(numbers)), own: Arc::new(own) }
    }

    /// Any whole number.
    pub fn u64(&self) -> u64 {
        self.with(Rng::next_u64)
    }

    /// Any smaller whole number.
    pub fn u32(&self) -> u32 {
        self.with(Rng::next_u32)
    }

    /// A code for the big screen.
    pub fn join_code(&self) -> JoinCode {
        JoinCode::from_chance(self.u32(), self.u32())
    }

    /// The secret behind a QR code, of 80 bits.
    pub fn join_secret(&self) -> JoinSecret {
        JoinSecret::from_chance([self.u64(), self.u64()])
    }

    /// The secret of the link that sets Fifth up, of 80 bits: 16 letters and digits, few enough to copy.
    pub fn set_up_secret(&self) -> String {
        base32(&self.bytes::<10>())
    }

    /// A secret of 256 bits, 52 letters and digits.
    pub fn token(&self) -> String {
        base32(&self.bytes::<32>())
    }

    /// A secret that belongs to these words: the same each time, while this process runs, and nobody
    /// who knows the words can make it.
    pub fn token_for(&self, words: &str) -> String {
        let mut block = [0; 64];
        block.iter_mut().zip(self.own.iter()).for_each(|(to, from)| *to = *from);
        let mut mac = Hmac::<Sha256>::new(&block.into());
        mac.update(words.as_bytes());
        base32(&mac.finalize().into_bytes())
    }

    /// A name of 128 bits, 26 letters and digits: nobody meets it twice.
    pub fn id(&self) -> String {
        base32(&self.bytes::<16>())
    }

    /// A secret that is shared with an app.
    pub fn secret<const N: usize>(&self) -> [u8; N] {
        self.bytes()
    }

    fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.with(|chance| chance.fill_bytes(&mut bytes));
        bytes
    }

    fn with<T>(&self, ask: impl FnOnce(&mut StdRng) -> T) -> T {
        ask(&mut self.numbers.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Base 32 of RFC 4648 in lower case, without padding: five bits a sign.
fn base32(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let mut text = String::with_capacity(bytes.len().saturating_mul(8).div_ceil(5));
    let (mut held, mut bits) = (0_u32, 0_u32);
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(char::from(SIGNS[(held >> bits & 31) as usize]));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        text.push(char::from(SIGNS[(held << (5 - bits) & 31) as usize]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_clock_stands_still_until_it_is_moved() {
        let clock = Clock::fixed(Moment(1_000));
        let other = clock.clone();
        assert_eq!(clock.now(), Moment(1_000));
        let before = clock.running();
        other.advance(Duration::from_mins(1));
        assert_eq!(clock.running(), before + Duration::from_mins(1));
        assert_eq!(clock.now(), Moment(61_000));
    }

    #[test]
    fn the_same_seed_is_the_same_chance() {
        assert_eq!(Chance::seeded(7).token(), Chance::seeded(7).token());
        assert_ne!(Chance::seeded(7).id(), Chance::seeded(8).id());
        assert_ne!(Chance::real().id(), Chance::real().id());
    }

    #[test]
    fn a_secret_that_belongs_to_words_is_the_same_each_time_and_another_in_another_process() {
        let chance = Chance::real();
        assert_eq!(chance.token_for("one page"), chance.clone().token_for("one page"));
        assert_ne!(chance.token_for("one page"), chance.token_for("another page"));
        assert_ne!(chance.token_for("one page"), Chance::real().token_for("one page"));
        assert_eq!(chance.token_for("one page").len(), chance.token().len());
    }

    #[test]
    fn names_hold_letters_and_digits_only() {
        let chance = Chance::seeded(1);
        assert_eq!((chance.id().len(), chance.token().len()), (26, 52));
        assert!(chance.token().bytes().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit()));
    }

    #[test]
    fn base_32_is_that_of_the_rfc() {
        for (plain, coded) in
            [("", ""), ("f", "my"), ("fo", "mzxq"), ("foo", "mzxw6"), ("foobar", "mzxw6ytboi")]
        {
            assert_eq!(base32(plain.as_bytes()), coded);
        }
    }
}
