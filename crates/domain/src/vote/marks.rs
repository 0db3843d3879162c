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

    /// Whether a box for a number holds what is none. A page on which numbers are typed asks about it, and passes
    /// nothing over.
    pub fn are_unread<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> bool {
        let is_box = |name: &str| name.starts_with("coins.") || name.starts_with("place.");
        fields
            .into_iter()
            .any(|(name, value)| is_box(name) && !value.trim().is_empty() && number(value).is_none())
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

    /// Whether a box of this name and value is ticked.
    pub fn has(&self, name: &str, value: &str) -> bool {
        let read = Self::read([(name, value)]);
        (read.none && self.none) || read.choices.iter().any(|choice| self.choices.contains(choice))
    }

    /// What the one field for an option holds, marked or not: `coins.<option>` a number, and
    /// `place.<option>` a number or nothing. None for every other field.
    pub fn value(&self, name: &str) -> Option<String> {
        let (kind, option) = name.split_once('.')?;
        match (kind, self.on(&option.into())) {
            ("coins", Some(Mark::Coins(coins))) => Some(coins.to_string()),
            ("coins", _) => Some("0".to_owned()),
            ("place", Some(Mark::Place(place))) => Some(place.to_string()),
            ("place", _) => Some(String::new()),
            _ => None,
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
        let that_too =
            |choice: &Choice| crate::vote::pairs::options_of(choice).is_none_or(|(_, that)| known(that));
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

    /// How much of what a ballot holds is used up: its coins, or its picks.
    pub fn spent(&self) -> u32 {
        let spent = |choice: &Choice| match choice.mark {
            Mark::Coins(coins) => u32::from(coins),
            Mark::Picked => 1,
            _ => 0,
        };
        self.choices.iter().map(spent).sum()
    }
}

pub(super) fn choice(name: &str, value: &str) -> Option<Choice> {
    if let Some((kind, option)) = name.split_once('.') {
        let mark = match (kind, value) {
            ("sort", "yes") => Mark::Yes,
            ("sort", "not-sure") => Mark::NotSure,
            ("sort", "no") => Mark::No,
            ("coins", coins) => Mark::Coins(number(coins).filter(|coins| *coins > 0)?),
            ("place", place) => Mark::Place(number(place)?),
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

/// A number in digits, those of Arabic and Urdu too.
fn number(typed: &str) -> Option<u8> {
    let digit = |sign: char| match sign {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(sign) - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(sign) - 0x6f0, 10),
        _ => Some(sign),
    };
    typed.trim().chars().map(digit).collect::<Option<String>>()?.parse().ok()
}

fn field(choice: &Choice) -> (String, String) {
    let option = choice.option.as_str();
    match &choice.mark {
        Mark::Picked => ("pick".to_owned(), option.to_owned()),
        Mark::Yes => (["sort.", option].concat(), "yes".to_owned()),
        Mark::NotSure => (["sort.", option].concat(), "not-sure".to_owned()),
        Mark::No => (["sort.", option].concat(), "no".to_owned()),
        Mark::Coins(coins) => (["coins.", option].concat(), coins.to_string()),
        Mark::Place(place) => (["place.", option].concat(), place.to_string()),
        Mark::Step(step) => (["step.", option].concat(), step.to_string()),
        Mark::Over(that) => ("over".to_owned(), [option, " ", that.as_str()].concat()),
        Mark::Level(that) => ("level".to_owned(), [option, " ", that.as_str()].concat()),
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
    fn no_coin_is_no_mark_however_it_is_written() {
        for none in ["0", "00", "000", "", "-1", "256"] {
            assert_eq!(Marks::read([("coins.a", none)]), Marks::default(), "{none:?}");
        }
    }

    #[test]
    fn a_number_is_read_however_it_is_typed_and_nothing_else_is_passed_over() {
        for three in ["3", " 3 ", "03", "\u{663}", "\u{6f3}"] {
            assert_eq!(Marks::read([("coins.a", three)]), Marks::read([("coins.a", "3")]), "{three}");
            assert_eq!(Marks::read([("place.a", three)]), Marks::read([("place.a", "3")]), "{three}");
            assert!(!Marks::are_unread([("coins.a", three), ("place.b", "")]), "{three}");
        }
        for other in ["x", "3x", "-1", "256", "1.5", "III"] {
            assert!(Marks::are_unread([("coins.a", other)]), "{other}");
            assert!(Marks::are_unread([("place.a", other)]), "{other}");
        }
        assert!(!Marks::are_unread([("coins.a", " "), ("coins.b", "0"), ("number", "x")]));
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
