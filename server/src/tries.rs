//! How often something may be tried: a bucket of tries for each key, which fills up again as the
//! server runs. It goes by the running clock: whoever sets the clock on the wall opens nothing.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use sha2::{Digest, Sha256};

/// Keys that are remembered at once. Beyond that the unknown ones share a bucket.
const MOST: usize = 10_000;

/// Buckets that are all alike. A key is kept as its hash, so a long one takes no more room.
pub struct Tries {
    /// How many tries a full bucket holds.
    burst: u32,
    /// One try comes back after this long.
    one_each: Duration,
    /// When the bucket of a key is full again.
    full_at: Mutex<HashMap<Key, Duration>>,
}

type Key = [u8; 32];

impl Tries {
    /// Buckets of so many tries, into which one comes back after each such time.
    #[must_use]
    pub fn new(burst: u32, one_each: Duration) -> Self {
        Self { burst, one_each, full_at: Mutex::default() }
    }

    /// Takes a try. Gives how long to wait before it, none while the bucket holds one; a wait longer
    /// than `longest` takes nothing.
    ///
    /// # Errors
    /// The wait that would be too long.
    pub fn take(&self, key: &str, now: Duration, longest: Duration) -> Result<Duration, Duration> {
        let mut full_at = self.full_at();
        let key = room_for(&mut full_at, hash(key), now);
        let full = full_at.get(&key).copied().unwrap_or(now).max(now).saturating_add(self.one_each);
        let wait = full.saturating_sub(now).saturating_sub(self.one_each.saturating_mul(self.burst));
        if wait > longest {
            return Err(wait);
        }
        full_at.insert(key, full);
        Ok(wait)
    }

    /// How long the next try would have to wait.
    pub fn wait(&self, key: &str, now: Duration) -> Duration {
        let full = self.full_at().get(&hash(key)).copied().unwrap_or(now).max(now);
        let most = self.one_each.saturating_mul(self.burst);
        full.saturating_add(self.one_each).saturating_sub(now).saturating_sub(most)
    }

    /// Puts a try back: it was none.
    pub fn give_back(&self, key: &str) {
        if let Some(full) = self.full_at().get_mut(&hash(key)) {
            *full = full.saturating_sub(self.one_each);
        }
    }

    fn full_at(&self) -> MutexGuard<'_, HashMap<Key, Duration>> {
        self.full_at.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn hash(key: &str) -> Key {
    Sha256::digest(key.as_bytes()).into()
}

/// This key, or the one that all share for whom there is no room. Full buckets are forgotten first;
/// one from which tries are gone never is, or a flood of names would empty it for a guesser.
fn room_for(full_at: &mut HashMap<Key, Duration>, key: Key, now: Duration) -> Key {
    if full_at.len() < MOST || full_at.contains_key(&key) {
        return key;
    }
    full_at.retain(|_, full| *full > now);
    if full_at.len() < MOST { key } else { Key::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);
    const NONE: Duration = Duration::ZERO;

    #[test]
    fn a_bucket_holds_so_many_tries_and_fills_up_again() {
        let tries = Tries::new(3, SECOND);
        for _ in 0..3 {
            assert_eq!(tries.take("ash", NONE, NONE), Ok(NONE));
        }
        assert_eq!(tries.take("ash", NONE, NONE), Err(SECOND));
        assert_eq!(tries.wait("ash", NONE), SECOND);
        assert_eq!(tries.take("dee", NONE, NONE), Ok(NONE));
        assert_eq!(tries.take("ash", SECOND, NONE), Ok(NONE));
        assert_eq!(tries.take("ash", SECOND, NONE), Err(SECOND));
    }

    #[test]
    fn a_short_wait_is_a_place_in_the_queue() {
        let tries = Tries::new(1, SECOND);
        assert_eq!(tries.take("ash", NONE, SECOND), Ok(NONE));
        assert_eq!(tries.take("ash", NONE, SECOND), Ok(SECOND));
        assert_eq!(tries.take("ash", NONE, SECOND), Err(2 * SECOND));
    }

    #[test]
    fn what_is_given_back_was_no_try() {
        let tries = Tries::new(1, SECOND);
        for _ in 0..100 {
            assert_eq!(tries.take("ash", NONE, NONE), Ok(NONE));
            tries.give_back("ash");
        }
    }

    #[test]
    fn a_flood_of_names_takes_no_more_room_and_empties_no_bucket() {
        let tries = Tries::new(1, SECOND);
        assert_eq!(tries.take("ash", NONE, NONE), Ok(NONE));
        for name in 0..3 * MOST {
            let _ = tries.take(&format!("name {name}"), NONE, NONE);
        }
        assert!(tries.full_at().len() <= MOST + 1);
        assert_eq!(tries.take("ash", NONE, NONE), Err(SECOND));
        assert_eq!(tries.take("new", 2 * SECOND, NONE), Ok(NONE));
        assert_eq!(tries.full_at().len(), 1);
    }
}
