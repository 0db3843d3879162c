//! How somebody presses, by the names that the choices have on the page (`data-looks`) and in the device's
//! cookie. Of each setting the first choice is as it is for everybody.

use crate::hand::Rule;

/// With what.
pub const BY: &[&str] = &["fingers", "scan", "step", "two", "eyes"];
/// How long the light stays, in milliseconds.
pub const LIGHT: &[&str] = &["light-2000", "light-1000", "light-1500", "light-3000", "light-5000"];
/// How long eyes stay on a thing.
pub const STAY: &[&str] = &["stay-1000", "stay-600", "stay-2000", "stay-3000"];
/// How long a press has to be held.
pub const HOLD: &[&str] = &["hold-0", "hold-250", "hold-500", "hold-1000"];
/// How long after a press no other counts.
pub const AGAIN: &[&str] = &["again-0", "again-300", "again-500", "again-1000"];
/// When a press counts.
pub const COUNTS: &[&str] = &["on-press", "on-release"];

/// All of them, each by the name of its field in a form.
pub const SETTINGS: [(&str, &[&str]); 6] =
    [("by", BY), ("light", LIGHT), ("stay", STAY), ("hold", HOLD), ("again", AGAIN), ("counts", COUNTS)];

/// What somebody presses with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// As everybody.
    #[default]
    Fingers,
    /// One switch; the light goes on by itself.
    Scan,
    /// One switch, which moves the light; to wait is to choose.
    Step,
    /// One moves the light, the other chooses.
    Two,
    /// A pointer that stays on a thing.
    Eyes,
}

/// All that was chosen of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pressing {
    /// With what.
    pub by: By,
    /// How long the light stays, in milliseconds.
    pub light: f64,
    /// How long eyes stay.
    pub stay: f64,
    /// What counts as a press.
    pub rule: Rule,
}

impl Pressing {
    /// Whether it is as for everybody.
    pub fn is_usual(self) -> bool {
        self.by == By::Fingers && self.rule.is_usual()
    }

    /// From the words of `data-looks`; what is no choice is passed over.
    pub fn read(looks: &str) -> Self {
        let chosen = |setting: &'static [&'static str]| {
            let first = setting.first().copied().unwrap_or_default();
            looks
                .split(' ')
                .find_map(|word| setting.iter().copied().find(|one| *one == word))
                .unwrap_or(first)
        };
        let by = match chosen(BY) {
            "scan" => By::Scan,
            "step" => By::Step,
            "two" => By::Two,
            "eyes" => By::Eyes,
            _ => By::Fingers,
        };
        Self {
            by,
            light: milliseconds(chosen(LIGHT)),
            stay: milliseconds(chosen(STAY)),
            rule: Rule {
                hold: milliseconds(chosen(HOLD)),
                again: milliseconds(chosen(AGAIN)),
                on_release: chosen(COUNTS) == "on-release",
            },
        }
    }
}

fn milliseconds(choice: &str) -> f64 {
    choice.rsplit('-').next().and_then(|number| number.parse::<u32>().ok()).map_or(0.0, f64::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_chosen_is_as_it_is_for_everybody() {
        let usual = Pressing::read("bigger night mirrored");
        assert_eq!(usual.by, By::Fingers);
        assert_eq!((usual.light, usual.stay), (2_000.0, 1_000.0));
        assert_eq!(usual.rule, Rule { hold: 0.0, again: 0.0, on_release: false });
        assert!(usual.is_usual() && Pressing::read("light-5000").is_usual(), "no light, no time of it");
        for one in ["eyes", "two", "hold-250", "again-300", "on-release"] {
            assert!(!Pressing::read(one).is_usual(), "{one}");
        }
    }

    #[test]
    fn each_choice_is_read_by_its_name() {
        let one = Pressing::read("calm scan light-1500 hold-500 again-300 on-release");
        assert_eq!((one.by, one.light), (By::Scan, 1_500.0));
        assert_eq!(one.rule, Rule { hold: 500.0, again: 300.0, on_release: true });
        let eyes = Pressing::read("eyes stay-600 light-9999");
        assert_eq!((eyes.by, eyes.stay, eyes.light), (By::Eyes, 600.0, 2_000.0));
        assert_eq!([Pressing::read("step").by, Pressing::read("two").by], [By::Step, By::Two]);
    }

    #[test]
    fn every_time_can_be_read() {
        for choice in [LIGHT, STAY].concat() {
            assert!(milliseconds(choice) >= 600.0, "{choice}");
        }
        for choice in [&HOLD[1..], &AGAIN[1..]].concat() {
            assert!(milliseconds(choice) >= 250.0, "{choice}");
        }
    }
}
