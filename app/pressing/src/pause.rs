//! "Pause", for the hand of a helper. Where nothing is pressed for long the helper may have gone, and the light goes
//! on by itself: somebody with a switch could not end it.

/// So long it lasts while nothing happens, in milliseconds.
const LONGEST: f64 = 60_000.0;

/// Whether the light rests.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Pause {
    /// When something was heard last while it rests.
    heard: Option<f64>,
}

impl Pause {
    /// It rests.
    pub(crate) fn holds(self) -> bool {
        self.heard.is_some()
    }

    /// It rests from now on, or goes on.
    pub(crate) fn turn(&mut self, now: f64) {
        self.heard = if self.holds() { None } else { Some(now) };
    }

    /// Somebody is there.
    pub(crate) fn hears(&mut self, now: f64) {
        self.heard = self.heard.map(|_| now);
    }

    /// Nobody has been there for too long.
    pub(crate) fn is_over(self, now: f64) -> bool {
        self.heard.is_some_and(|heard| now - heard >= LONGEST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_lasts_as_long_as_somebody_is_there_and_a_minute_more() {
        let mut pause = Pause::default();
        assert!(!pause.holds() && !pause.is_over(600_000.0));
        pause.hears(5.0);
        assert!(!pause.holds(), "to hear something is no pause");
        pause.turn(1_000.0);
        assert!(pause.holds() && !pause.is_over(60_999.0) && pause.is_over(61_000.0));
        pause.hears(50_000.0);
        assert!(!pause.is_over(109_999.0) && pause.is_over(110_000.0));
        pause.turn(60_000.0);
        assert!(!pause.holds() && !pause.is_over(600_000.0));
    }
}
