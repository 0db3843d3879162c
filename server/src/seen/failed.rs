//! Failed sign-ins leave a trace in the log, without a name or a password. Whoever tries thousands does not
//! fill the disk with it.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// So often at most a line is written.
const APART: Duration = Duration::from_secs(10);

/// Why somebody was not let in, by who they are: a wrong form is none of these.
const REASONS: [&str; 8] = [
    "wrong-password",
    "too-many-tries",
    "wrong-code",
    "code-taken",
    "wrong-passkey",
    "school-ended",
    "school-stranger",
    "school-address",
];

/// Failed sign-ins since the last line.
#[derive(Default)]
pub(super) struct Failed(Mutex<(Option<Duration>, u64)>);

/// Whether this is a sign-in that failed.
pub(super) fn is_one(route: &str, reason: &str) -> bool {
    (route == "/sign-in" || route.starts_with("/sign-in/")) && REASONS.contains(&reason)
}

impl Failed {
    /// One more, at this time; says how many the line tells of, if there is one now.
    pub(super) fn note(&self, now: Duration) -> Option<u64> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.1 += 1;
        if known.0.is_some_and(|last| now.saturating_sub(last) < APART) {
            return None;
        }
        let many = known.1;
        *known = (Some(now), 0);
        Some(many)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_is_told_at_once_and_a_thousand_in_a_few_lines() {
        let failed = Failed::default();
        assert_eq!(failed.note(Duration::ZERO), Some(1));
        let told: Vec<u64> =
            (1..=1_000).filter_map(|at| failed.note(Duration::from_millis(at * 25))).collect();
        assert_eq!(told, [400, 400]);
    }

    #[test]
    fn a_form_that_is_not_filled_in_is_no_failed_sign_in() {
        assert!(is_one("/sign-in", "wrong-password") && is_one("/sign-in/code", "wrong-code"));
        assert!(!is_one("/sign-in", "missing") && !is_one("/join/{code}", "too-many-tries"));
        assert!(!is_one("/sign-in-elsewhere", "wrong-password"));
    }
}
