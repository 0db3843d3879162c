//! What a tap on a ballot does. The server does it where a page has no script, and the page itself
//! where it has: the same function either way.

use crate::vote::ballot::{Choice, Mark, Marks};
use crate::vote::marks::{NONE, choice};

impl Marks {
    /// The marks after one more tap: `tick <option>`, `untick <option>`, `plus <option>`,
    /// `minus <option>`, `add <option>`, `over <this> <that>`, `level <this> <that>`, `undo` or
    /// `none`. Any other tap changes nothing. A mark takes "none of these" away, and the other way round.
    #[must_use]
    pub fn after(mut self, tap: &str) -> Self {
        let (what, on) = tap.split_once(' ').unwrap_or((tap, ""));
        if let "tick" | "plus" | "add" | "over" | "level" = what {
            self.none = false;
        }
        match (what, on) {
            ("none", _) | ("tick", NONE) => return Self::none_of_these(),
            ("untick", NONE) => self.none = false,
            ("tick", _) => self.pick(on),
            ("untick", _) => self.choices.retain(|choice| choice.option.as_str() != on),
            ("plus", _) => self.give(on, 1),
            ("minus", _) => self.give(on, -1),
            ("add", _) => self.place_next(on),
            ("over" | "level", _) => self.choices.extend(choice(what, on)),
            ("undo", _) => self.undo(),
            _ => {}
        }
        self
    }

    /// The same on a ballot that holds `most` picks or coins; none for one too many, which is not
    /// taken. Where there are too many already, each can still be taken off.
    pub fn tap(&self, tap: &str, most: Option<u8>) -> Option<Self> {
        let after = self.clone().after(tap);
        let fits = most.is_none_or(|most| after.spent() <= u32::from(most));
        (fits || after.spent() <= self.spent()).then_some(after)
    }

    /// Whether a tap would do anything: a button for any other is greyed out, or shown as pressed.
    pub fn changes_by(&self, tap: &str, most: Option<u8>) -> bool {
        self.tap(tap, most).is_some_and(|after| after != *self)
    }

    fn pick(&mut self, option: &str) {
        if self.on(&option.into()).is_none() {
            self.choices.push(Choice { option: option.into(), mark: Mark::Picked });
        }
    }

    fn give(&mut self, option: &str, more: i16) {
        let now = match self.on(&option.into()) {
            Some(Mark::Coins(coins)) => i16::from(*coins),
            _ => 0,
        };
        let coins = u8::try_from(now.saturating_add(more)).unwrap_or(0);
        self.choices.retain(|choice| choice.option.as_str() != option);
        if coins > 0 {
            self.choices.push(Choice { option: option.into(), mark: Mark::Coins(coins) });
        }
    }

    /// In the next free place; an option that has a place keeps it.
    fn place_next(&mut self, option: &str) {
        let next = u8::try_from(self.choices.len() + 1).unwrap_or(u8::MAX);
        if self.on(&option.into()).is_none() {
            self.choices.push(Choice { option: option.into(), mark: Mark::Place(next) });
        }
    }

    /// Takes the last tap back: the last place of a ranking, the last answer to a pair.
    fn undo(&mut self) {
        let place = |choice: &Choice| if let Mark::Place(place) = choice.mark { place } else { 0 };
        let last = self.choices.iter().enumerate().max_by_key(|(at, choice)| (place(choice), *at));
        if let Some((at, _)) = last {
            self.choices.remove(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taps(taps: &[&str]) -> Marks {
        taps.iter().fold(Marks::default(), |marks, tap| marks.after(tap))
    }

    #[test]
    fn taps_give_coins_places_and_answers_and_undo_takes_the_last_back() {
        assert_eq!(
            taps(&["plus a", "plus a", "plus b", "minus b", "minus b"]).on(&"a".into()),
            Some(&Mark::Coins(2))
        );
        assert_eq!(taps(&["minus a"]), Marks::default());
        let ranked = taps(&["add a", "add b", "add a", "add c", "undo"]);
        assert_eq!(ranked.on(&"b".into()), Some(&Mark::Place(2)));
        assert_eq!(ranked.choices.len(), 2);
        assert_eq!(taps(&["over a b", "level b a", "undo"]).choices.len(), 1);
        assert_eq!(taps(&["over a b", "none"]), Marks::none_of_these());
        assert_eq!(taps(&["undo", "dance", "over a"]), Marks::default());
    }

    #[test]
    fn a_tick_takes_none_of_these_away_and_none_of_these_takes_the_ticks_away() {
        let none = ["tick ", NONE].concat();
        assert_eq!(taps(&["tick a", "tick b", "untick a", "tick b"]), Marks::picks(["b".into()]));
        assert_eq!(taps(&["tick a", &none]), Marks::none_of_these());
        assert_eq!(taps(&[&none, "tick a"]), Marks::picks(["a".into()]));
        assert_eq!(taps(&[&none, &["un", &none].concat()]), Marks::default());
    }

    #[test]
    fn what_was_sent_marked_both_ways_stays_so_for_the_rules_to_refuse() {
        let both = Marks { none: true, ..Marks::picks(["a".into()]) };
        assert_eq!(both.clone().after(""), both);
    }

    #[test]
    fn one_too_many_is_not_taken_and_can_be_taken_off() {
        let full = taps(&["tick a", "tick b"]);
        assert_eq!(full.tap("tick c", Some(2)), None);
        assert_eq!(full.tap("tick c", Some(3)), Some(taps(&["tick a", "tick b", "tick c"])));
        assert!(full.tap("untick a", Some(0)).is_some());
        assert_eq!(taps(&["plus a", "plus b"]).tap("plus a", Some(2)), None);
    }

    #[test]
    fn a_button_that_would_do_nothing_can_be_told() {
        let coins = taps(&["plus a"]);
        assert!(coins.changes_by("minus a", Some(1)));
        assert!(!coins.changes_by("minus b", Some(1)) && !coins.changes_by("plus b", Some(1)));
        assert!(taps(&["add a"]).changes_by("undo", None) && !Marks::default().changes_by("undo", None));
        assert!(!taps(&["add a"]).changes_by("add a", None));
    }
}
