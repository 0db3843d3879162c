//! Looking at a thing and staying there presses it. Eyes are never quite still: a short look away takes
//! nothing back.

/// So long eyes may be off a thing, in milliseconds.
const GLANCE: f64 = 200.0;

/// Where eyes are, and since when. `T` is a thing of the page.
#[derive(Clone, Debug)]
pub struct Gaze<T> {
    stay: f64,
    on: Option<T>,
    since: f64,
    seen: f64,
    pressed: bool,
}

impl<T: PartialEq + Clone> Gaze<T> {
    /// Eyes are nowhere. They press what they stay on for so long.
    pub fn new(stay: f64) -> Self {
        Self { stay, on: None, since: 0.0, seen: 0.0, pressed: false }
    }

    /// They are on this now, or on nothing that can be pressed. Says what is pressed by that, once until they
    /// have been elsewhere.
    pub fn look(&mut self, at: Option<&T>, now: f64) -> Option<T> {
        if at.is_some() && at == self.on.as_ref() {
            self.seen = now;
        } else if at.is_some() || now - self.seen > GLANCE {
            self.on = at.cloned();
            self.since = now;
            self.seen = now;
            self.pressed = false;
            return None;
        } else {
            return None;
        }
        if self.pressed || now - self.since < self.stay {
            return None;
        }
        self.pressed = true;
        self.on.clone()
    }

    /// On what they are, and how much of the staying is done, of 1; nothing once it is pressed.
    pub fn done(&self, now: f64) -> Option<(&T, f64)> {
        let on = self.on.as_ref().filter(|_| !self.pressed)?;
        Some((on, ((now - self.since) / self.stay).clamp(0.0, 1.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_stays_long_enough_presses_once() {
        for stay in [600.0, 1_000.0, 2_000.0, 3_000.0] {
            let mut gaze = Gaze::new(stay);
            assert_eq!(gaze.look(Some(&"cook"), 0.0), None);
            assert_eq!(gaze.look(Some(&"cook"), stay - 1.0), None, "{stay}");
            assert_eq!(gaze.done(stay / 2.0), Some((&"cook", 0.5)));
            assert_eq!(gaze.look(Some(&"cook"), stay), Some("cook"), "{stay}");
            assert_eq!((gaze.look(Some(&"cook"), stay * 9.0), gaze.done(stay * 9.0)), (None, None));
        }
    }

    #[test]
    fn a_glance_away_takes_nothing_back_and_a_look_elsewhere_does() {
        let mut gaze = Gaze::new(1_000.0);
        for (at, now) in [(Some(&"cook"), 0.0), (Some(&"cook"), 700.0), (None, 800.0), (Some(&"cook"), 850.0)]
        {
            assert_eq!(gaze.look(at, now), None);
        }
        assert_eq!(gaze.look(Some(&"cook"), 1_000.0), Some("cook"));
        assert_eq!(gaze.look(Some(&"paint"), 1_100.0), None);
        assert_eq!(gaze.look(Some(&"cook"), 1_200.0), None);
        assert_eq!(gaze.look(Some(&"cook"), 2_100.0), None, "the time on the other does not count");
        assert_eq!(gaze.look(Some(&"cook"), 2_200.0), Some("cook"));
    }

    #[test]
    fn what_was_pressed_is_pressed_again_only_after_a_look_elsewhere() {
        let mut gaze = Gaze::new(600.0);
        let _ = gaze.look(Some(&"more"), 0.0);
        assert_eq!(gaze.look(Some(&"more"), 600.0), Some("more"));
        assert_eq!(gaze.look(None, 900.0), None);
        assert_eq!(gaze.look(Some(&"more"), 1_000.0), None);
        assert_eq!(gaze.look(Some(&"more"), 1_600.0), Some("more"));
    }
}
