//! Slows guessing down: of join codes and of passwords. Only who guesses wrong is slowed, and never
//! by an address: a whole school shares one. Nobody is shut out because of what somebody else does.

use std::time::Duration;

use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::session::refusal::SessionRefusal;
use tokio::sync::Semaphore;
use tokio::time::sleep;

use crate::clock::Clock;
use crate::tries::Tries;

/// How long a wrong code waits for its answer, once there were too many.
const WRONG_CODE_WAITS: Duration = Duration::from_secs(1);
/// The longest that somebody who signs in waits for a turn.
const LONGEST_WAIT: Duration = Duration::from_secs(6);
/// So many may wait at once, so that those who wait take no room from the others.
const MOST_WAIT: usize = 64;

/// How often one may guess wrong.
pub struct Guesses {
    clock: Clock,
    /// Wrong codes of one device, by its cookie.
    codes: Tries,
    /// Wrong codes of all who have no cookie.
    codes_of_nobody: Tries,
    /// Wrong passwords of one account: of one device that was signed in there, or of all others.
    passwords: Tries,
    at_the_door: Semaphore,
    at_the_sign_in: Semaphore,
}

/// A try to sign in that has begun; a right password takes it back.
pub struct PasswordTry<'a> {
    of: &'a Tries,
    key: String,
}

impl PasswordTry<'_> {
    /// The password was right: that was no guess.
    pub fn was_right(self) {
        self.of.give_back(&self.key);
    }
}

impl Guesses {
    /// Nobody has guessed yet.
    #[must_use]
    pub fn new(clock: Clock) -> Self {
        Self {
            clock,
            // A tablet on which a whole table mistypes; a machine has one guess in five seconds.
            codes: Tries::new(20, Duration::from_secs(5)),
            // Two classes that all mistype at once; then five a second.
            codes_of_nobody: Tries::new(120, Duration::from_millis(200)),
            passwords: Tries::new(10, LONGEST_WAIT),
            at_the_door: Semaphore::new(MOST_WAIT),
            at_the_sign_in: Semaphore::new(MOST_WAIT),
        }
    }

    /// Before a code is looked at: a device that guessed too often waits, whatever it sends. Who has
    /// not, and who has no cookie yet, never does.
    pub async fn before_a_code(&self, device: Option<&str>) {
        if device.is_some_and(|device| !self.codes.wait(device, self.clock.running()).is_zero()) {
            wait(&self.at_the_door, WRONG_CODE_WAITS).await;
        }
    }

    /// A wrong code. Gives what is said about it: that it is none, or after too many of them,
    /// and after a while, that it was tried too often.
    pub async fn wrong_code(&self, device: Option<&str>) -> Refusal {
        let now = self.clock.running();
        let taken = match device {
            Some(device) => self.codes.take(device, now, Duration::ZERO),
            None => self.codes_of_nobody.take("", now, Duration::ZERO),
        };
        if taken.is_ok() {
            return Refusal::Session(SessionRefusal::CodeNotOpen);
        }
        // A known device has waited before its code was looked at.
        if device.is_none() {
            wait(&self.at_the_door, WRONG_CODE_WAITS).await;
        }
        Refusal::People(PeopleRefusal::TooManyTries)
    }

    /// A try to sign in as this account, on a device that was signed in there before, or on another.
    /// Strangers share what they have, and take nothing from a known device. The next in turn waits.
    ///
    /// # Errors
    /// [`PeopleRefusal::TooManyTries`] when others wait for a turn already.
    pub async fn password(&self, email: &str, known: Option<&str>) -> Result<PasswordTry<'_>, Refusal> {
        let key = known.map_or_else(|| email.to_owned(), |device| format!("{email} {device}"));
        let turn = self.passwords.take(&key, self.clock.running(), LONGEST_WAIT);
        let too_many = Refusal::People(PeopleRefusal::TooManyTries);
        let begun = PasswordTry { of: &self.passwords, key };
        match turn {
            Ok(turn) if turn.is_zero() => Ok(begun),
            Ok(turn) if wait(&self.at_the_sign_in, turn).await => Ok(begun),
            Ok(_) => {
                begun.was_right();
                Err(too_many)
            }
            Err(_) => Err(too_many),
        }
    }
}

/// Waits, unless too many do already: then it says so at once.
async fn wait(seats: &Semaphore, how_long: Duration) -> bool {
    let Ok(_seat) = seats.try_acquire() else { return false };
    sleep(how_long).await;
    true
}
