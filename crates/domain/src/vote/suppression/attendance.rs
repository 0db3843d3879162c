//! How many came to a session: what leaders may see of it.

use super::cell::{Shown, turnout};
use super::thresholds::Profile;

/// Makes the only count of those who came that may be shown. A register is not said aloud like a
/// turnout, and who was not there is nobody's business: fewer than ten are hidden, and others
/// are rounded, for all eyes.
#[must_use]
pub fn publish_attendance(came: u32) -> Shown {
    turnout(came, Profile::Outside)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fewer_than_ten_are_hidden_and_nobody_too() {
        assert_eq!([0, 1, 9].map(publish_attendance), [Shown::Hidden; 3]);
    }

    #[test]
    fn more_are_told_to_the_nearest_five_so_that_one_who_stays_away_is_not_seen() {
        let told = [10, 12, 13, 71].map(publish_attendance);
        assert_eq!(told, [10, 10, 15, 70].map(Shown::About));
        assert_eq!(publish_attendance(19), publish_attendance(20));
    }
}
