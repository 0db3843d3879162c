//! Whether pupils got what they asked for: what leaders may see of it.

use super::cell::{Shown, line};
use super::thresholds::{BASE, Profile};

/// What may be shown of the replies to one answer. Only [`publish_replies`] makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublishedReplies {
    fits: Shown,
    not_quite: Shown,
}

impl PublishedReplies {
    /// How many said "this is what we asked for".
    pub fn fits(self) -> Shown {
        self.fits
    }

    /// How many said "not quite".
    pub fn not_quite(self) -> Shown {
        self.not_quite
    }
}

/// Makes the only replies that may be shown; nothing of fewer than ten (rule 2). It is a question
/// about feelings with two answers: a nought beside "almost everyone" would tell of everybody.
/// Replies change while a leader looks, so they are in the outside profile for all eyes: a count
/// that moves by one would tell whose reply it was (rule 8).
#[must_use]
pub fn publish_replies(fits: u32, not_quite: u32) -> Option<PublishedReplies> {
    let all = fits.saturating_add(not_quite);
    let shown = line(&[fits, not_quite], all, Profile::Outside, true);
    match shown[..] {
        [fits, not_quite] if all >= BASE => Some(PublishedReplies { fits, not_quite }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(fits: u32, not_quite: u32) -> Option<(Shown, Shown)> {
        publish_replies(fits, not_quite).map(|replies| (replies.fits(), replies.not_quite()))
    }

    #[test]
    fn nine_replies_say_nothing_and_many_say_about_how_many() {
        assert_eq!(shown(5, 4), None);
        assert_eq!(shown(5, 5), Some((Shown::Hidden, Shown::Hidden)));
        assert_eq!(shown(13, 11), Some((Shown::About(15), Shown::About(10))));
    }

    #[test]
    fn when_most_agree_the_few_others_stay_hidden() {
        for few in 1..=9 {
            assert_eq!(shown(20, few), Some((Shown::Most, Shown::Hidden)));
            assert_eq!(shown(few, 20), Some((Shown::Hidden, Shown::Most)));
        }
        assert_eq!(shown(95, 5), Some((Shown::AlmostEveryone, Shown::Hidden)));
        assert_eq!(shown(10, 10), Some((Shown::Hidden, Shown::Hidden)));
    }
}
