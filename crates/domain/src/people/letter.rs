//! A letter to an adult by e-mail. It is made of our own sentences and of names that adults gave; no word
//! of a pupil is ever in one.

/// A finished letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The e-mail address it goes to.
    pub recipient: String,
    /// Its subject.
    pub subject: String,
    /// Its words, as plain text.
    pub body: String,
}

/// So long a letter that cannot be sent is tried, in minutes: three days.
pub const TRIED_FOR_MINUTES: i64 = 3 * 24 * 60;

/// How many minutes after a try that failed the next one is made: soon at first, then once in four hours.
pub fn next_try(tried: u32) -> i64 {
    (1_i64 << tried.min(8)).min(4 * 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_tried_again_soon_and_then_more_seldom() {
        let waits: Vec<_> = (0..10).map(next_try).collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 64, 128, 240, 240]);
    }
}
