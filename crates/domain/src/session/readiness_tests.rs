//! What makes a session ready, and what takes it back.

use super::*;
use crate::partnership::group::Ages;
use crate::partnership::place::{Directions, Has, Place};
use crate::partnership::place_check::PlaceCheck;
use crate::session::booking::times;
use crate::session::session_role::fill;

fn words(text: &str) -> ShortWords {
    ShortWords::parse(text).unwrap()
}

fn in_role(role: SessionRole) -> InRole {
    fill(role, &"club".into(), ("Youth worker", ""), true).unwrap().unwrap()
}

/// Twelve pupils, two adults, everything said.
fn prepared() -> Preparation {
    let on = "2026-11-24".parse().unwrap();
    Preparation {
        come: Some(2),
        roles: SessionRole::ALL.into_iter().filter(|role| role.must_be_answered()).map(in_role).collect(),
        checks: Check::ALL.map(|check| Ticked { check, who: words("Senior youth worker"), on }).into(),
        ..Preparation::default()
    }
}

fn groups() -> Vec<Group> {
    let ages = Ages { from: 13, to: 18 };
    vec![Group { id: "g".into(), organisation: "club".into(), name: "G".to_owned(), ages, size: 12 }]
}

fn hall() -> PlaceInFull {
    PlaceInFull {
        place: Place {
            id: "hall".into(),
            partnership: "east".into(),
            name: "Hall".to_owned(),
            features: String::new(),
        },
        directions: Directions { address: "1 Cinder Lane".to_owned(), ..Directions::default() },
        features: [("step-free".to_owned(), Has::Yes)].into(),
        checks: Vec::new(),
        put_away: false,
    }
}

fn booking() -> Booking {
    let (day, starts, ends) = times("2026-12-03", "13:30", "14:10").unwrap();
    Booking {
        session: "s".into(),
        day,
        until: day,
        starts,
        ends,
        place: Some("hall".into()),
        why_place: None,
    }
}

fn missing_for(prepared: &Preparation, booking: &Booking, place: &PlaceInFull) -> Vec<Missing> {
    missing(prepared, &groups(), Some(booking), Some(place))
}

#[test]
fn a_session_with_all_that_is_needed_is_ready() {
    assert_eq!(missing_for(&prepared(), &booking(), &hall()), []);
}

#[test]
fn a_new_session_names_everything_that_is_missing() {
    let all = missing(&Preparation::default(), &groups(), None, None);
    let roles = SessionRole::ALL.into_iter().filter(|role| role.must_be_answered()).map(Missing::Role);
    let expected: Vec<_> = [Missing::Day, Missing::Place, Missing::Adults { needed: 2 }]
        .into_iter()
        .chain(roles)
        .chain(Check::ALL.map(Missing::Check))
        .collect();
    assert_eq!(all, expected);
}

#[test]
fn each_missing_role_blocks_and_is_named() {
    for role in SessionRole::ALL.into_iter().filter(|role| role.must_be_answered()) {
        let mut one = prepared();
        one.roles.retain(|filled| filled.role != role);
        assert_eq!(missing_for(&one, &booking(), &hall()), [Missing::Role(role)]);
    }
}

#[test]
fn each_line_that_was_not_checked_blocks_and_is_named() {
    for check in Check::ALL {
        let mut one = prepared();
        one.checks.retain(|ticked| ticked.check != check);
        assert_eq!(missing_for(&one, &booking(), &hall()), [Missing::Check(check)]);
    }
}

#[test]
fn a_place_without_an_address_is_not_enough() {
    let nowhere = PlaceInFull { directions: Directions::default(), ..hall() };
    assert_eq!(missing_for(&prepared(), &booking(), &nowhere), [Missing::Address]);
}

#[test]
fn a_place_that_misses_what_is_needed_needs_a_reason() {
    let kitchen = Preparation { needs: vec!["step-free".to_owned(), "kitchen".to_owned()], ..prepared() };
    assert_eq!(missing_for(&kitchen, &booking(), &hall()), [Missing::WhyPlace]);
    let why = Booking { why_place: Some(words("We bring sandwiches.")), ..booking() };
    assert_eq!(missing_for(&kitchen, &why, &hall()), []);
    let step_free = Preparation { needs: vec!["step-free".to_owned()], ..prepared() };
    assert_eq!(missing_for(&step_free, &booking(), &hall()), []);
}

#[test]
fn what_a_partnership_asks_of_places_itself_can_be_needed_until_it_is_put_away() {
    let own = |id: &str, put_away| OwnWord {
        id: id.into(),
        list: OwnList::Features,
        words: words("Bike racks"),
        put_away,
    };
    let list = [own("racks", false), own("piano", true)];
    let all = |_: &str| true;
    assert_eq!(needs(&list, all).last(), Some(&"racks"));
    assert!(!needs(&list, all).contains(&"piano") && !needs(&list, all).contains(&TO_KNOW));
    let racks = Preparation { needs: vec!["racks".to_owned(), "kitchen".to_owned()], ..prepared() };
    assert_eq!(racks.needs(), ["kitchen", "racks"]);
    let mut place = hall();
    place.features.insert("kitchen".to_owned(), Has::Yes);
    assert_eq!(missing_for(&racks, &booking(), &place), [Missing::WhyPlace]);
    place.features.insert("racks".to_owned(), Has::Yes);
    assert_eq!(missing_for(&racks, &booking(), &place), []);
}

#[test]
fn a_place_that_is_too_small_needs_a_reason() {
    let holds = |people| {
        let mut place = hall();
        place.directions.capacity = Some(people);
        missing_for(&prepared(), &booking(), &place)
    };
    assert_eq!(holds(14), []);
    assert_eq!(holds(13), [Missing::WhyPlace]);
}

#[test]
fn what_was_looked_at_in_the_place_has_to_hold_to_the_last_day() {
    let seen = |on: &str, until: &str| {
        let id = "c".into();
        let today = "2026-11-24".parse().unwrap();
        PlaceCheck::read(id, ["Fire exits", "Premises officer", on, until], today).unwrap()
    };
    let with = |checks: Vec<PlaceCheck>, until: &str| {
        let booking = Booking { until: until.parse().unwrap(), ..booking() };
        missing_for(&prepared(), &booking, &PlaceInFull { checks, ..hall() })
    };
    assert_eq!(with(vec![seen("2025-12-04", "")], "2026-12-03"), []);
    assert_eq!(with(vec![seen("2025-12-04", "")], "2026-12-05"), [Missing::PlaceChecks(1)]);
    assert_eq!(
        with(vec![seen("2026-11-01", "2026-12-02"), seen("2025-11-01", "")], "2026-12-03"),
        [Missing::PlaceChecks(2)]
    );
}

#[test]
fn the_card_of_the_place_confirms_it_for_all_its_sessions_until_it_is_overdue() {
    let today = "2026-11-24".parse().unwrap();
    let seen =
        PlaceCheck::read("c".into(), ["Fire exits", "Premises officer", "2026-11-01", ""], today).unwrap();
    let place = PlaceInFull { checks: vec![seen.clone()], ..hall() };
    let mut one = prepared();
    one.checks.retain(|ticked| ticked.check != Check::Venue);
    assert_eq!(missing_for(&one, &booking(), &place), []);
    assert_eq!(confirmed_by_card(Some(&booking()), Some(&place)), Some(&seen));
    let later = Booking { until: "2027-11-02".parse().unwrap(), ..booking() };
    let overdue = [Missing::PlaceChecks(1), Missing::Check(Check::Venue)];
    assert_eq!(missing_for(&one, &later, &place), overdue);
    one.checks.retain(|ticked| ticked.check != Check::Staff);
    assert_eq!(
        missing_for(&one, &booking(), &place),
        [Missing::Check(Check::Staff)],
        "of staff it says nothing"
    );
}

#[test]
fn fewer_adults_need_a_reason_and_are_never_fewer_than_two() {
    let with = |come, why: Option<&str>| {
        let one = Preparation { more: 1, come, why_fewer: why.map(words), ..prepared() };
        missing_for(&one, &booking(), &hall())
    };
    let missing = [Missing::Adults { needed: 3 }];
    assert_eq!(with(Some(3), None), []);
    assert_eq!(with(Some(2), None), missing);
    assert_eq!(with(Some(2), Some("Two families stay.")), []);
    assert_eq!(with(Some(1), Some("It is quiet.")), missing);
    assert_eq!(with(None, Some("It is quiet.")), missing);
}

#[test]
fn what_was_called_ready_is_so_until_something_is_taken_away() {
    assert_eq!(Readiness::new(true, &[], true), Readiness::Ready);
    assert_eq!(Readiness::new(true, &[], false), Readiness::Complete);
    assert_eq!(Readiness::new(true, &[Missing::Place], true), Readiness::Missing(1));
    assert_eq!(Readiness::new(false, &[Missing::Day, Missing::Place], false), Readiness::DropIn);
}
