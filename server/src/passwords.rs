//! Adults' passwords: Argon2id, as the OWASP password storage cheat sheet advises, a few at a
//! time so that a burst of sign-ins cannot take the memory that pupils' votes need.

use std::sync::{Arc, LazyLock};

use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Argon2, PasswordHash};
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use tokio::sync::Semaphore;

/// Each takes 19 MiB for a moment.
const MOST_AT_ONCE: usize = 2;
static AT_ONCE: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(MOST_AT_ONCE)));

/// Of a password nobody has: checked when an e-mail is unknown, so that the time taken tells
/// nothing about who has an account.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5LW5vYm9keQ$3Vd1mvpZbEzmuQX8nZYpGIHhTz9S0Ew1bVwXqTkxkPc";

/// Hashes a password for the disk, in PHC form.
///
/// # Errors
/// [`Refusal::Ours`] when hashing fails.
pub async fn hash(password: String) -> Result<String, Refusal> {
    let work = move || Argon2::default().hash_password(password.as_bytes()).map(|hash| hash.to_string());
    in_turn(work).await?.map_err(|_| Refusal::Ours)
}

/// Whether this is the password; `None` for an account that is not there takes as long. The turn is held
/// until it is known, also when the one who asked has hung up.
///
/// # Errors
/// [`PeopleRefusal::WrongPassword`] when it is not.
pub async fn check(password: String, hash: Option<String>, turn: impl Send + 'static) -> Result<(), Refusal> {
    let known = hash.is_some();
    let hash = hash.unwrap_or_else(|| NOBODY.to_owned());
    let work = move || {
        let parsed = PasswordHash::new(&hash).map_err(|_| Refusal::People(PeopleRefusal::WrongPassword))?;
        let checked = Argon2::default().verify_password(password.as_bytes(), &parsed);
        drop(turn);
        checked.map_err(|_| Refusal::People(PeopleRefusal::WrongPassword))
    };
    in_turn(work).await??;
    if known { Ok(()) } else { Err(Refusal::People(PeopleRefusal::WrongPassword)) }
}

/// Does the work when its turn comes. The turn goes with the work: when the one who asked has hung up
/// it goes on all the same, and nobody else may begin meanwhile.
async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Refusal> {
    let turn = Arc::clone(&AT_ONCE).acquire_owned().await.map_err(|_| Refusal::Ours)?;
    let work = move || {
        let done = work();
        drop(turn);
        done
    };
    tokio::task::spawn_blocking(work).await.map_err(|_| Refusal::Ours)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use super::*;

    #[tokio::test]
    async fn who_hangs_up_does_not_let_more_begin_at_once() {
        static NOW: AtomicUsize = AtomicUsize::new(0);
        static MOST: AtomicUsize = AtomicUsize::new(0);
        let work = || {
            MOST.fetch_max(NOW.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            std::thread::sleep(Duration::from_millis(20));
            NOW.fetch_sub(1, Ordering::SeqCst);
        };
        for _ in 0..120 {
            let _ = tokio::time::timeout(Duration::from_millis(2), in_turn(work)).await;
        }
        in_turn(work).await.unwrap();
        assert!(MOST.load(Ordering::SeqCst) <= MOST_AT_ONCE, "{MOST:?} at once");
    }

    #[tokio::test]
    async fn the_right_password_and_no_other_opens() {
        let stored = hash("correct horse".to_owned()).await.unwrap();
        assert_eq!(check("correct horse".to_owned(), Some(stored.clone()), ()).await, Ok(()));
        assert_eq!(
            check("wrong".to_owned(), Some(stored), ()).await,
            Err(Refusal::People(PeopleRefusal::WrongPassword))
        );
        assert_eq!(
            check("correct horse".to_owned(), None, ()).await,
            Err(Refusal::People(PeopleRefusal::WrongPassword))
        );
    }
}
