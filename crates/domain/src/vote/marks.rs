//! Marks as fields of a form, so that a page can carry them on without the server keeping them.

use crate::id::OptionId;
use crate::vote::ballot::{Choice, Mark, Marks};

/// The value of a `pick` that says "none of these", where one of several boxes is ticked.
pub const NONE: &str = "none-of-these";

impl Marks {
    /// The marks of a form: `pick`, `none`, `words`, `sort.<option>`, `coins.<option>`,
    /// `place.<option>`, `step.<option>`, `over` and `level` ("this that"). What is not a mark is passed over.
    pub fn read<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut marks = Self::default();
        for (name, value) in fields {
            match name {
                "none" => marks.none = !value.is_empty(),
                "pick" if value == NONE => marks.none = true,
                "may-show" => marks.may_show = !value.is_empty(),
                "words" => value.clone_into(&mut marks.words),
                _ => marks.choices.extend(choice(name, value)),
            }
        }
        marks
    }

    /// The same marks as fields: name and value.
    pub fn fields(&self) -> Vec<(String, String)> {
        let mut fields: Vec<_> = self.choices.iter().map(field).collect();
        if self.none {
            fields.push(("none".to_owned(), "1".to_owned()));
        }
        if !self.words.is_empty() {
            fields.push(("words".to_owned(), self.words.clone()));
        }
        if self.may_show {
            fields.push(("may-show".to_owned(), "1".to_owned()));
        }
        fields
    }

    /// The marks after one more tap: `plus <option>`, `minus <option>`, `add <option>`,
    /// `over <this> <that>`, `level <this> <that>`, `undo` or `none`. Any other tap changes nothing.
    #[must_use]
    pub fn after(mut self, tap: &str) -> Self {
        let (what, on) = tap.split_once(' ').unwrap_or((tap, ""));
        match what {
            "none" => return Self::none_of_these(),
            "plus" => self.give(on, 1),
            "minus" => self.give(on, -1),
            "add" => self.place_next(on),
            "over" | "level" => self.choices.extend(choice(what, on)),
            "undo" => self.undo(),
            _ => {}
        }
        self
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

    /// Marks that pick these.
    pub fn picks(options: impl IntoIterator<Item = OptionId>) -> Self {
        let choices = options.into_iter().map(|option| Choice { option, mark: Mark::Picked }).collect();
        Self { choices, ..Self::default() }
    }

    /// "None of these."
    pub fn none_of_these() -> Self {
        Self { none: true, ..Self::default() }
    }

    /// The marks on these options alone, the places of a ranking closed up.
    #[must_use]
    pub fn only(mut self, known: impl Fn(&OptionId) -> bool) -> Self {
        let that_too = |choice: &Choice| crate::vote::pairs::of(choice).is_none_or(|(_, that)| known(that));
        self.choices.retain(|choice| known(&choice.option) && that_too(choice));
        let mut places: Vec<&mut Mark> = self.choices.iter_mut().map(|choice| &mut choice.mark).collect();
        places.retain(|mark| matches!(mark, Mark::Place(_)));
        places.sort();
        for (place, mark) in (1..=u8::MAX).zip(places) {
            *mark = Mark::Place(place);
        }
        self
    }

    /// The mark on an option, for methods that mark each once.
    pub fn on(&self, option: &OptionId) -> Option<&Mark> {
        self.choices.iter().find(|choice| choice.option == *option).map(|choice| &choice.mark)
    }

    /// How many coins are given out.
    pub fn coins(&self) -> u32 {
        let coins = |choice: &Choice| if let Mark::Coins(coins) = choice.mark { u32::from(coins) } else { 0 };
        self.choices.iter().map(coins).sum()
    }
}

fn choice(name: &str, value: &str) -> Option<Choice> {
    if let Some((kind, option)) = name.split_once('.') {
        let mark = match (kind, value) {
            ("sort", "yes") => Mark::Yes,
            ("sort", "not-sure") => Mark::NotSure,
            ("sort", "no") => Mark::No,
            ("coins", "0") => return None,
            ("coins", coins) => Mark::Coins(coins.parse().ok()?),
            ("place", place) => Mark::Place(place.parse().ok()?),
            ("step", step) => Mark::Step(step.parse().ok()?),
            _ => return None,
        };
        return Some(Choice { option: option.into(), mark });
    }
    let pair = || value.split_once(' ').map(|(this, that)| (OptionId::from(this), OptionId::from(that)));
    match name {
        "pick" => Some(Choice { option: value.into(), mark: Mark::Picked }),
        "over" => pair().map(|(option, that)| Choice { option, mark: Mark::Over(that) }),
        "level" => pair().map(|(option, that)| Choice { option, mark: Mark::Level(that) }),
        _ => None,
    }
}

fn field(choice: &Choice) -> (String, String) {
    let option = choice.option.as_str();
    match &choice.mark {
        Mark::Picked => ("pick".to_owned(), option.to_owned()),
        Mark::Yes => (format!("sort.{option}"), "yes".to_owned()),
        Mark::NotSure => (format!("sort.{option}"), "not-sure".to_owned()),
        Mark::No => (format!("sort.{option}"), "no".to_owned()),
        Mark::Coins(coins) => (format!("coins.{option}"), coins.to_string()),
        Mark::Place(place) => (format!("place.{option}"), place.to_string()),
        Mark::Step(step) => (format!("step.{option}"), step.to_string()),
        Mark::Over(that) => ("over".to_owned(), format!("{option} {that}")),
        Mark::Level(that) => ("level".to_owned(), format!("{option} {that}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_form_carries_is_read_back_as_it_was() {
        let marked = |mark| Choice { option: "a".into(), mark };
        let kinds = [
            Mark::Picked,
            Mark::Yes,
            Mark::NotSure,
            Mark::No,
            Mark::Coins(3),
            Mark::Place(2),
            Mark::Step(4),
            Mark::Over("b".into()),
            Mark::Level("b".into()),
        ];
        let marks = Marks {
            choices: kinds.map(marked).to_vec(),
            none: true,
            words: "So what?".to_owned(),
            may_show: true,
        };
        let fields = marks.fields();
        let read = Marks::read(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        assert_eq!(read, marks);
    }

    #[test]
    fn taps_give_coins_places_and_answers_and_undo_takes_the_last_back() {
        let taps = |taps: &[&str]| taps.iter().fold(Marks::default(), |marks, tap| marks.after(tap));
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
    fn what_is_left_of_a_ranking_closes_up() {
        let ranked = ["add a", "add b", "add c"].iter().fold(Marks::default(), |marks, tap| marks.after(tap));
        let left = ranked.only(|option| option.as_str() != "b");
        assert_eq!(left.on(&"a".into()), Some(&Mark::Place(1)));
        assert_eq!(left.on(&"c".into()), Some(&Mark::Place(2)));
    }

    #[test]
    fn what_is_not_a_mark_is_passed_over() {
        let fields =
            [("do", "add"), ("sort.a", "perhaps"), ("coins.a", "many"), ("over", "a"), ("place.", "x")];
        assert_eq!(Marks::read(fields), Marks::default());
    }
}
