//! When a press counts: for hands that shake, that press twice, or that find it hard to let go. Times are
//! milliseconds of one clock, which is handed in.

/// What was chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rule {
    /// A press is held so long before it counts.
    pub hold: f64,
    /// So long after one that counted was let go, no other counts.
    pub again: f64,
    /// It counts when it is let go.
    pub on_release: bool,
}

impl Rule {
    /// Whether every press counts at once, as it does for everybody.
    pub fn is_usual(self) -> bool {
        self == Self::default()
    }

    /// The same for a finger: where nothing has to be held, a press counts when it is let go, so that a finger that
    /// scrolls presses nothing.
    #[must_use]
    pub fn of_fingers(self) -> Self {
        Self { on_release: self.on_release || self.hold <= 0.0, ..self }
    }
}

/// One finger or one switch.
#[derive(Clone, Debug, Default)]
pub struct Hand {
    rule: Rule,
    down: Option<f64>,
    /// What is down now has counted, or never will.
    over: bool,
    counted: bool,
    /// When one that counted was let go.
    let_go: Option<f64>,
}

impl Hand {
    /// Nothing is pressed.
    pub fn new(rule: Rule) -> Self {
        Self { rule, ..Self::default() }
    }

    /// It goes down. A key that is held tells so again and again; that is no other press.
    pub fn down(&mut self, now: f64) -> bool {
        if self.down.is_some() {
            return false;
        }
        self.down = Some(now);
        self.counted = false;
        self.over = self.let_go.is_some_and(|last| now - last < self.rule.again);
        self.still(now)
    }

    /// It is still down.
    pub fn still(&mut self, now: f64) -> bool {
        let counts = !self.rule.on_release && self.is_held(now);
        self.counts_if(counts)
    }

    /// It is let go.
    pub fn up(&mut self, now: f64) -> bool {
        let held = self.is_held(now);
        let counts = self.counts_if(held);
        if self.counted {
            self.let_go = Some(now);
        }
        self.down = None;
        counts
    }

    /// It slipped off, or the page took it for something else.
    pub fn slipped(&mut self, now: f64) {
        if self.counted {
            self.let_go = Some(now);
        }
        self.down = None;
    }

    /// It is down, and may still count.
    pub fn waits(&self) -> bool {
        self.down.is_some() && !self.over
    }

    /// How much of the holding is done, of 1; nothing where nothing has to be held any more.
    pub fn done(&self, now: f64) -> Option<f64> {
        let down = self.down.filter(|_| !self.over && self.rule.hold > 0.0)?;
        Some(((now - down) / self.rule.hold).clamp(0.0, 1.0))
    }

    fn is_held(&self, now: f64) -> bool {
        !self.over && self.down.is_some_and(|down| now - down >= self.rule.hold)
    }

    fn counts_if(&mut self, counts: bool) -> bool {
        self.over |= counts;
        self.counted |= counts;
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hand(hold: f64, again: f64, on_release: bool) -> Hand {
        Hand::new(Rule { hold, again, on_release })
    }

    #[test]
    fn a_finger_that_scrolls_presses_nothing() {
        let mut hand = Hand::new(Rule { hold: 0.0, again: 300.0, on_release: false }.of_fingers());
        assert!(!hand.down(0.0) && !hand.still(80.0), "it may begin to scroll");
        hand.slipped(90.0);
        assert!(!hand.up(100.0));
        assert!(!hand.down(1_000.0) && hand.up(1_080.0), "a tap counts");
        let held = Rule { hold: 250.0, again: 0.0, on_release: false };
        assert_eq!(held.of_fingers(), held, "what is held counts while it is down");
    }

    #[test]
    fn a_usual_press_counts_at_once_and_once() {
        let mut hand = hand(0.0, 0.0, false);
        assert!(hand.down(0.0));
        assert!(!hand.down(30.0), "a held key repeats itself");
        assert!(!hand.still(2_000.0) && !hand.up(2_001.0));
        assert!(hand.down(2_002.0), "the next counts");
    }

    #[test]
    fn who_presses_too_short_presses_nothing() {
        for hold in [250.0, 500.0, 1_000.0] {
            let mut hand = hand(hold, 0.0, false);
            assert!(!hand.down(0.0) && !hand.still(hold - 1.0) && !hand.up(hold - 1.0), "{hold}");
            assert!(!hand.down(5_000.0));
            assert_eq!(hand.done(5_000.0 + hold / 2.0), Some(0.5));
            assert!(hand.still(5_000.0 + hold), "{hold}");
            assert_eq!(hand.done(5_000.0 + hold), None);
            assert!(!hand.still(9_000.0) && !hand.up(9_000.0), "held on, it counts once");
        }
    }

    #[test]
    fn a_second_press_by_mistake_does_not_count_and_does_not_put_off_the_next() {
        for again in [300.0, 500.0, 1_000.0] {
            let mut hand = hand(0.0, again, false);
            assert!(hand.down(0.0) && !hand.up(50.0));
            for shake in [60.0, 120.0, 50.0 + again - 1.0] {
                assert!(
                    !hand.down(shake) && !hand.still(shake + 5.0) && !hand.up(shake + 5.0),
                    "{again} {shake}"
                );
            }
            assert!(hand.down(50.0 + again), "{again}");
        }
    }

    #[test]
    fn who_chose_letting_go_presses_when_it_is_let_go() {
        let mut hand = hand(250.0, 300.0, true);
        assert!(!hand.down(0.0) && !hand.still(3_000.0) && hand.waits());
        assert!(hand.up(3_000.0) && !hand.waits());
        assert!(!hand.down(3_100.0) && !hand.up(4_000.0), "too soon after");
        assert!(!hand.down(5_000.0) && !hand.up(5_100.0), "too short");
        assert!(!hand.down(6_000.0));
        hand.slipped(6_900.0);
        assert!(!hand.up(7_000.0), "it slipped off");
    }
}
