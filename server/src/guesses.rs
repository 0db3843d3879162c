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
use crate::turns::{Turn, Turns};

/// How long a wrong code waits for its answer, once there were too many.
const WRONG_CODE_WAITS: Duration = Duration::from_secs(1);
/// The longest that somebody who signs in waits for a turn: less than any page may take.
const LONGEST_WAIT: Duration = Duration::from_secs(13);
/// How long a wrong password of a stranger waits for its answer, once there were too many. Of 400 who guess
/// most are then waiting here, and not in the line.
const WRONG_PASSWORD_WAITS: Duration = Duration::from_secs(6);
/// So many may wait at once, so that those who wait take no room from the others.
const MOST_WAIT: usize = 64;
/// So many who sent a wrong password.
const MOST_WRONG_WAIT: usize = 512;

/// How often one may guess wrong.
pub struct Guesses {
    clock: Clock,
    /// Wrong codes of one device, by a cookie that we made.
    codes: Tries,
    /// Wrong codes of all who have none.
    codes_of_nobody: Tries,
    /// Wrong passwords of one account: of one device that was signed in there, or of all others.
    passwords: Tries,
    /// Codes of the second step of one adult, from all devices together: whoever types them knows the password.
    second_steps: Tries,
    /// Devices that were told apart from others, by the session whose door told them.
    devices: Tries,
    /// Wrong cards at the door of one session, whoever typed them.
    cards: Tries,
    at_the_door: Semaphore,
    at_the_sign_in: Semaphore,
    strangers: Turns,
}

/// A try to sign in that has begun.
pub struct PasswordTry<'a> {
    of: &'a Guesses,
    /// Whose tries it is one of.
    key: String,
    /// Of a stranger: the turn, for as long as the password is looked at.
    pub turn: Option<Turn>,
}

impl PasswordTry<'_> {
    /// The password was right: that was no guess.
    pub fn was_right(self, known: bool) {
        if known {
            self.of.passwords.give_back(&self.key);
        }
    }

    /// The password was wrong. After too many of strangers the answer waits; only the wrong one does.
    pub async fn was_wrong(self, known: bool) -> Refusal {
        let Self { of, key, turn } = self;
        drop(turn);
        if known || of.passwords.take(&key, of.clock.running(), Duration::ZERO).is_ok() {
            return Refusal::People(PeopleRefusal::WrongPassword);
        }
        wait(&of.at_the_sign_in, WRONG_PASSWORD_WAITS).await;
        Refusal::People(PeopleRefusal::TooManyTries)
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
            passwords: Tries::new(10, Duration::from_secs(6)),
            // A million codes, three of which are right: whoever knows the password finds one in a year or two.
            second_steps: Tries::new(10, Duration::from_mins(2)),
            // The largest session, and then one a second.
            devices: Tries::new(1_500, Duration::from_secs(1)),
            // Half a class that mistypes; then a machine has one guess in half a minute.
            cards: Tries::new(20, Duration::from_secs(30)),
            at_the_door: Semaphore::new(MOST_WAIT),
            at_the_sign_in: Semaphore::new(MOST_WRONG_WAIT),
            strangers: Turns::default(),
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

    /// Before the word and the number of a card are looked at, at the door of this session. After too many
    /// wrong ones nobody's are, right or wrong: who could tell them apart, could guess.
    ///
    /// # Errors
    /// [`PeopleRefusal::ManyCards`].
    pub fn before_a_card(&self, session: &str) -> Result<(), Refusal> {
        let taken = self.cards.take(session, self.clock.running(), Duration::ZERO);
        taken.map(|_| ()).map_err(|_| Refusal::People(PeopleRefusal::ManyCards))
    }

    /// The card was right: that was no guess.
    pub fn card_was_right(&self, session: &str) {
        self.cards.give_back(session);
    }

    /// Before a code of the second step of this adult is looked at. After too many wrong ones nobody's is, right
    /// or wrong, for some minutes: a code is a million at most.
    ///
    /// # Errors
    /// [`PeopleRefusal::TooManyTries`].
    pub fn code(&self, adult: &str) -> Result<(), Refusal> {
        let taken = self.second_steps.take(adult, self.clock.running(), Duration::ZERO);
        taken.map(|_| ()).map_err(|_| Refusal::People(PeopleRefusal::TooManyTries))
    }

    /// The code was right: that was no guess.
    pub fn code_was_right(&self, adult: &str) {
        self.second_steps.give_back(adult);
    }

    /// Whether one more device may be told apart from others at the door of this session. Beyond that it
    /// is nobody: who knows one code has no endless number of guesses at the others.
    pub fn may_be_a_device(&self, session: &str) -> bool {
        self.devices.take(session, self.clock.running(), Duration::ZERO).is_ok()
    }

    /// A try to sign in as this account, on a device that was signed in there before, or on another. A known
    /// device has tries of its own. Strangers wait for their turn, in which every account has one
    /// slot, so that whoever guesses makes others wait and refuses nobody.
    ///
    /// # Errors
    /// [`PeopleRefusal::TooManyTries`] on a known device after too many wrong ones, and when the turn of a
    /// stranger does not come while a page can wait.
    pub async fn password(&self, email: &str, known: Option<&str>) -> Result<PasswordTry<'_>, Refusal> {
        let too_many = Refusal::People(PeopleRefusal::TooManyTries);
        if let Some(device) = known {
            let key = format!("{email} {device}");
            let taken = self.passwords.take(&key, self.clock.running(), Duration::ZERO);
            return taken.map(|_| PasswordTry { of: self, key, turn: None }).map_err(|_| too_many);
        }
        let turn = self.strangers.take(email, LONGEST_WAIT).await.ok_or(too_many)?;
        Ok(PasswordTry { of: self, key: email.to_owned(), turn: Some(turn) })
    }
}

/// Waits, unless too many do already: then it says so at once.
async fn wait(seats: &Semaphore, how_long: Duration) -> bool {
    let Ok(_seat) = seats.try_acquire() else { return false };
    sleep(how_long).await;
    true
}
