//! Laws of marking. A page reads its form into marks, applies one tap and writes the fields back;
//! that must come to the same as keeping the marks themselves, however long a pupil taps.

use domain::vote::ballot::{Choice, Mark, Marks};
use domain::vote::marks::NONE;
use proptest::prelude::*;

const OPTIONS: [&str; 4] = ["cook", "paint", "bikes", "farm"];
const MOST: u8 = 3;

/// The fields of a form as a browser keeps them, in the order of the page.
struct Form {
    hidden: Vec<(String, String)>,
    boxes: Vec<(&'static str, &'static str, bool)>,
}

impl Form {
    fn coins() -> Self {
        Self::with_hidden("coins", "0")
    }

    fn ranking() -> Self {
        Self::with_hidden("place", "")
    }

    fn with_hidden(kind: &str, empty: &str) -> Self {
        let hidden = OPTIONS.map(|option| (format!("{kind}.{option}"), empty.to_owned())).to_vec();
        Self { hidden, boxes: Vec::new() }
    }

    fn picks() -> Self {
        let boxes = OPTIONS.map(|option| ("pick", option, false)).into_iter().chain([("none", "1", false)]);
        Self { hidden: Vec::new(), boxes: boxes.collect() }
    }

    fn read(&self) -> Marks {
        let hidden = self.hidden.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let ticked = self.boxes.iter().filter(|(.., ticked)| *ticked).map(|(name, value, _)| (*name, *value));
        Marks::read(hidden.chain(ticked))
    }

    fn write(&mut self, marks: &Marks) {
        for (name, value) in &mut self.hidden {
            *value = marks.value(name).unwrap_or_else(|| value.clone());
        }
        for (name, value, ticked) in &mut self.boxes {
            *ticked = marks.has(name, value);
        }
    }
}

/// The order of the form is not the order of the taps, and means nothing.
fn sorted(mut marks: Marks) -> Marks {
    marks.choices.sort();
    marks
}

fn same_by_form_and_by_marks(mut form: Form, taps: &[String], most: Option<u8>) -> Result<(), TestCaseError> {
    let mut kept = Marks::default();
    for tap in taps {
        if let Some(after) = form.read().tap(tap, most) {
            form.write(&after);
        }
        kept = kept.tap(tap, most).unwrap_or(kept);
        prop_assert_eq!(sorted(form.read()), sorted(kept.clone()));
        prop_assert!(most.is_none_or(|most| kept.spent() <= u32::from(most)));
        prop_assert!(!kept.none || kept.choices.is_empty());
    }
    Ok(())
}

fn taps(
    words: &'static [&'static str],
    alone: &'static [&'static str],
) -> impl Strategy<Value = Vec<String>> {
    let on = (prop::sample::select(words), prop::sample::select(&OPTIONS[..]))
        .prop_map(|(what, option)| format!("{what} {option}"));
    let tap = prop_oneof![4 => on, 1 => prop::sample::select(alone).prop_map(str::to_owned)];
    prop::collection::vec(tap, 0..40)
}

/// Marks that a form can carry, and the order of them.
fn carried() -> impl Strategy<Value = Marks> {
    let id = || "[a-z0-9]{1,8}";
    let mark = prop_oneof![
        Just(Mark::Picked),
        Just(Mark::Yes),
        Just(Mark::NotSure),
        Just(Mark::No),
        (1..=u8::MAX).prop_map(Mark::Coins),
        any::<u8>().prop_map(Mark::Place),
        any::<u8>().prop_map(Mark::Step),
        id().prop_map(|that| Mark::Over(that.as_str().into())),
        id().prop_map(|that| Mark::Level(that.as_str().into())),
    ];
    let choice = (id(), mark).prop_map(|(option, mark)| Choice { option: option.as_str().into(), mark });
    (prop::collection::vec(choice, 0..12), any::<bool>(), ".*", any::<bool>())
        .prop_map(|(choices, none, words, may_show)| Marks { choices, none, words, may_show })
}

proptest! {
    #[test]
    fn marks_come_through_a_form_as_they_were(marks in carried()) {
        let fields = marks.fields();
        prop_assert_eq!(Marks::read(fields.iter().map(|(name, value)| (name.as_str(), value.as_str()))), marks);
    }

    #[test]
    fn whatever_a_form_sends_is_carried_on_from_then_on_unchanged(
        sent in prop::collection::vec(("(pick|none|words|over|sort\\.a|coins\\.a|place\\.a|.*)", "(a|a b|yes|[0-9]{1,3}|.*)"), 0..12)
    ) {
        let first = Marks::read(sent.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        let fields = first.fields();
        let second = Marks::read(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        prop_assert_eq!(second, first);
    }

    #[test]
    fn picks_tapped_in_a_form_are_the_picks_of_the_rule(
        taps in taps(&["tick", "untick"], &[NONE_TICKED, NONE_UNTICKED, "dance"])
    ) {
        same_by_form_and_by_marks(Form::picks(), &taps, Some(MOST))?;
    }

    #[test]
    fn coins_tapped_in_a_form_are_the_coins_of_the_rule(taps in taps(&["plus", "minus"], &["undone"])) {
        same_by_form_and_by_marks(Form::coins(), &taps, Some(MOST))?;
    }

    #[test]
    fn places_tapped_in_a_form_are_the_places_of_the_rule(taps in taps(&["add"], &["undo"])) {
        same_by_form_and_by_marks(Form::ranking(), &taps, None)?;
    }

    #[test]
    fn what_is_too_much_already_can_be_taken_off_but_never_grows(
        marks in carried(), option in prop::sample::select(&OPTIONS[..])
    ) {
        for tap in ["untick", "minus"].map(|what| format!("{what} {option}")) {
            prop_assert!(marks.tap(&tap, Some(0)).is_some());
        }
        for tap in ["tick", "plus"].map(|what| format!("{what} {option}")) {
            let spent = marks.tap(&tap, Some(0)).map_or(0, |after| after.spent());
            prop_assert!(spent <= marks.spent());
        }
    }
}

const NONE_TICKED: &str = "tick none-of-these";
const NONE_UNTICKED: &str = "untick none-of-these";

#[test]
fn the_box_of_none_has_the_name_that_marks_give_it() {
    assert_eq!(NONE_TICKED, format!("tick {NONE}"));
    assert_eq!(NONE_UNTICKED, format!("untick {NONE}"));
}
