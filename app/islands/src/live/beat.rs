//! When a page that listens opens its line, gives it up, and opens it anew. No browser in it: the time
//! and chance are handed in, in milliseconds and from 0 to 1.

/// A line says something every two seconds. Quiet for longer than two beats, it hangs.
const QUIET: f64 = 4_500.0;
/// What is so now comes at once; on a slow network every third try waits longer for it.
const FIRST: f64 = 2_000.0;
const PATIENT: f64 = 3_500.0;
/// Between two tries: somewhere below this, and sooner at first.
const LONGEST_WAIT: f64 = 1_000.0;
/// A page that got no line looks now and then for so long, before it tries for a line again.
const LOOKS_FOR: f64 = 60_000.0;

/// How a page hears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// A line that stays open.
    Line,
    /// What is so now, again and again: where a proxy holds lines back, or no line is left.
    Looks,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    Waits { until: f64 },
    Opens { since: f64 },
    Hears { last: f64 },
    Asleep,
}

/// Where the line of a page stands.
#[derive(Debug)]
pub(super) struct Beat {
    state: State,
    way: Way,
    failed: u32,
    looks_until: f64,
}

impl Beat {
    /// Of a page that has just woken: its line is opened at the first tick.
    pub(super) fn new() -> Self {
        Self { state: State::Waits { until: 0.0 }, way: Way::Line, failed: 0, looks_until: 0.0 }
    }

    /// How it is to be opened now, in the place of what is there; none when there is nothing to do.
    pub(super) fn tick(&mut self, now: f64, chance: f64) -> Option<Way> {
        match self.state {
            State::Waits { until } if until <= now => return Some(self.opens(now)),
            State::Opens { since } if since + self.patience() < now => self.broke(now, chance),
            State::Hears { last } if last + QUIET < now => self.broke(now, chance),
            State::Hears { .. } if self.way == Way::Looks && self.looks_until < now => {
                self.way = Way::Line;
                return Some(self.opens(now));
            }
            _ => {}
        }
        None
    }

    /// Something was heard. Says whether it was after some trouble.
    pub(super) fn heard(&mut self, now: f64) -> bool {
        let trouble = self.failed > 0;
        (self.state, self.failed) = (State::Hears { last: now }, 0);
        trouble
    }

    /// It ended, or hangs. One that never said anything is tried the other way next.
    pub(super) fn broke(&mut self, now: f64, chance: f64) {
        let never_heard = matches!(self.state, State::Opens { .. });
        match self.way {
            Way::Line if never_heard => self.looks(now),
            _ => self.way = Way::Line,
        }
        self.failed = self.failed.saturating_add(1);
        let most = (200.0 * f64::from(self.failed.min(8))).min(LONGEST_WAIT);
        self.state = State::Waits { until: now + most * (0.3 + 0.7 * chance) };
    }

    /// The line went to another page of this device.
    pub(super) fn full(&mut self, now: f64) {
        self.looks(now);
        self.state = State::Waits { until: now };
    }

    /// The page is looked at again, or the network is back: unless something was heard just now, it is opened anew at once.
    pub(super) fn look(&mut self, now: f64) {
        let fresh = matches!(self.state, State::Hears { last } if last + FIRST > now);
        if !fresh {
            (self.state, self.way) = (State::Waits { until: now }, Way::Line);
        }
    }

    /// Nobody looks at the page: it needs no line.
    pub(super) fn sleep(&mut self) {
        self.state = State::Asleep;
    }

    fn opens(&mut self, now: f64) -> Way {
        self.state = State::Opens { since: now };
        self.way
    }

    fn looks(&mut self, now: f64) {
        (self.way, self.looks_until) = (Way::Looks, now + LOOKS_FOR);
    }

    fn patience(&self) -> f64 {
        if self.failed % 3 == 2 { PATIENT } else { FIRST }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is opened within this time, at half chance, by ticks as the page makes them.
    fn opened(beat: &mut Beat, from: f64, to: f64) -> Vec<(f64, Way)> {
        let mut opened = Vec::new();
        let mut now = from;
        while now < to {
            opened.extend(beat.tick(now, 0.5).map(|way| (now, way)));
            now += 250.0;
        }
        opened
    }

    fn hears(from: f64) -> Beat {
        let mut beat = Beat::new();
        assert_eq!(beat.tick(from, 0.5), Some(Way::Line));
        assert!(!beat.heard(from));
        beat
    }

    #[test]
    fn a_line_that_beats_stays_open() {
        let mut beat = hears(0.0);
        for second in (2..120).step_by(2) {
            let now = f64::from(second) * 1_000.0;
            assert_eq!(opened(&mut beat, now - 2_000.0, now), []);
            beat.heard(now);
        }
    }

    #[test]
    fn a_line_that_hangs_is_opened_anew_within_five_seconds_and_a_half() {
        let mut beat = hears(0.0);
        let [(at, way)] = opened(&mut beat, 0.0, 5_500.0)[..] else { panic!("not once") };
        assert!(at > 4_000.0, "two beats may be late");
        assert_eq!(way, Way::Line);
    }

    #[test]
    fn a_line_that_breaks_is_opened_anew_soon_and_again_and_again() {
        let mut beat = hears(0.0);
        beat.broke(1_000.0, 1.0);
        let tries = opened(&mut beat, 1_000.0, 60_000.0);
        assert!(tries[0].0 <= 1_500.0, "{tries:?}");
        // However the network is lost, there is a try in any five seconds, both ways.
        for pair in tries.windows(2) {
            assert!(pair[1].0 - pair[0].0 <= 4_750.0, "{pair:?}");
            assert_ne!(pair[0].1, pair[1].1, "{pair:?}");
        }
        assert!(beat.heard(60_000.0), "there was trouble");
    }

    #[test]
    fn where_a_proxy_holds_the_line_back_the_page_looks_now_and_then_and_tries_again_later() {
        let mut beat = Beat::new();
        let tries = opened(&mut beat, 0.0, 3_000.0);
        assert_eq!(tries.iter().map(|(_, way)| *way).collect::<Vec<_>>(), [Way::Line, Way::Looks]);
        for second in (3..60).step_by(2) {
            let now = f64::from(second) * 1_000.0;
            beat.heard(now);
            assert_eq!(opened(&mut beat, now, now + 2_000.0), []);
        }
        assert_eq!(opened(&mut beat, 61_000.0, 65_000.0)[0].1, Way::Line);
    }

    #[test]
    fn a_page_whose_line_went_to_another_looks_at_once() {
        let mut beat = hears(0.0);
        beat.full(1_000.0);
        assert_eq!(beat.tick(1_000.0, 0.5), Some(Way::Looks));
    }

    #[test]
    fn a_page_that_is_looked_at_again_opens_its_line_unless_it_has_just_heard() {
        let mut beat = hears(0.0);
        beat.look(500.0);
        assert_eq!(beat.tick(500.0, 0.5), None);
        beat.sleep();
        assert_eq!(opened(&mut beat, 500.0, 90_000.0), []);
        beat.look(90_000.0);
        assert_eq!(beat.tick(90_000.0, 0.5), Some(Way::Line));
    }
}
