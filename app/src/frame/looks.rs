//! How pages look for somebody. Each setting is a row of choices, the first as it is for everybody; what is
//! chosen stands in words on the page (`data-looks`) and in the device's cookie, and nowhere else.

use pressing::choices::{self, Pressing};

/// Every setting with its choices. A choice has a name of its own; the first is the usual one, and is not
/// written down.
pub const SETTINGS: [&[&str]; 14] = [
    &["letters-usual", "bigger", "biggest"],
    &["lines-usual", EASY],
    &["cards-usual", CALM],
    &["colours-usual", "cream", "blue", "night"],
    &["moving-usual", "still"],
    &["pictures-usual", "words"],
    &["hand-usual", "left", "right"],
    &["speakers-usual", "aloud"],
    choices::BY,
    choices::LIGHT,
    choices::STAY,
    choices::HOLD,
    choices::AGAIN,
    choices::COUNTS,
];

const EASY: &str = "easy";
const CALM: &str = "calm";

/// What is chosen of each setting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Looks([usize; SETTINGS.len()]);

impl Looks {
    /// From the names of choices, with a dot between two; what is no choice is passed over.
    pub fn read(text: &str) -> Self {
        text.split('.').fold(Self::default(), Self::with)
    }

    /// As [`Looks::read`] reads it; empty where all is as it is for everybody.
    pub fn written(self) -> String {
        self.chosen().collect::<Vec<_>>().join(".")
    }

    /// With this choice; the same where there is none of that name.
    #[must_use]
    pub fn with(mut self, choice: &str) -> Self {
        for (at, choices) in self.0.iter_mut().zip(SETTINGS) {
            *at = choices.iter().position(|one| *one == choice).unwrap_or(*at);
        }
        self
    }

    /// Whether this is chosen.
    pub fn has(self, choice: &str) -> bool {
        self.0.iter().zip(SETTINGS).any(|(at, choices)| choices.get(*at) == Some(&choice))
    }

    /// One idea on a line.
    pub fn is_easy(self) -> bool {
        self.has(EASY)
    }

    /// Few cards at a time.
    pub fn is_calm(self) -> bool {
        self.has(CALM)
    }

    /// Whether what lies at one hand lies at the other: where the boxes of cards usually are depends on which
    /// way the language is written.
    pub fn is_mirrored(self, from_right: bool) -> bool {
        self.has(other_hand(from_right))
    }

    /// How somebody presses.
    pub fn pressing(self) -> Pressing {
        Pressing::read(&self.chosen().collect::<Vec<_>>().join(" "))
    }

    /// With what somebody presses, where it is not as for everybody.
    pub fn presses_by(self) -> Option<&'static str> {
        choices::BY.iter().skip(1).copied().find(|by| self.has(by))
    }

    /// For `data-looks`; nothing where all is as it is for everybody.
    pub fn attribute(self, from_right: bool) -> Option<String> {
        let mirrored = self.is_mirrored(from_right).then_some("mirrored");
        let words: Vec<_> = self.chosen().chain(mirrored).collect();
        (!words.is_empty()).then(|| words.join(" "))
    }

    fn chosen(self) -> impl Iterator<Item = &'static str> {
        self.0
            .into_iter()
            .zip(SETTINGS)
            .filter(|(at, _)| *at > 0)
            .filter_map(|(at, all)| all.get(at).copied())
    }
}

/// The hand at which the boxes of cards do not lie.
pub fn other_hand(from_right: bool) -> &'static str {
    if from_right { "right" } else { "left" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_chosen_is_read_as_it_was_written_and_nothing_else_is() {
        assert_eq!(Looks::default().written(), "");
        assert_eq!(Looks::default().attribute(false), None);
        for choices in SETTINGS {
            for choice in &choices[1..] {
                let looks = Looks::default().with(choice);
                assert_eq!((looks.written().as_str(), looks.has(choice)), (*choice, true));
                assert_eq!(Looks::read(&looks.written()), looks);
                assert_eq!(looks.with(choices[0]), Looks::default(), "{choice} is undone");
            }
        }
        let looks = Looks::read("night.biggest.red\"><script>.bigger.calm..");
        assert_eq!(looks.written(), "bigger.calm.night");
        assert_eq!(looks.attribute(false).as_deref(), Some("bigger calm night"));
    }

    #[test]
    fn a_name_is_of_one_choice() {
        let mut names = SETTINGS.concat();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        assert_eq!(names.len(), count);
    }

    #[test]
    fn the_left_hand_is_the_other_one_in_english_and_the_usual_one_in_arabic() {
        let left = Looks::default().with("left");
        assert_eq!((left.is_mirrored(false), left.is_mirrored(true)), (true, false));
        assert_eq!(left.attribute(false).as_deref(), Some("left mirrored"));
        assert!(Looks::default().with("right").is_mirrored(true));
    }
}
