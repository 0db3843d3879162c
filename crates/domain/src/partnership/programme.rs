//! The calendar of a programme: its weeks, and what is planned twice over.

use jiff::civil::Date;

use crate::id::{OrganisationId, PlaceId};
use crate::session::booking::Booking;

/// A session in the calendar, and who leads in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When and where.
    pub booking: Booking,
    /// Who leads: the organisation of the session, and those of its activities.
    pub leads: Vec<OrganisationId>,
}

/// What cannot be true of two sessions at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clash {
    /// Two sessions in one place.
    Place(PlaceId),
    /// One organisation leads in two places.
    Lead(OrganisationId),
}

/// Every pair of sessions that cannot both be held as planned, by their places in the list.
pub fn clashes(entries: &[Entry]) -> Vec<(usize, usize, Clash)> {
    let mut found = Vec::new();
    for (at, one) in entries.iter().enumerate() {
        for (other_at, other) in entries.iter().enumerate().skip(at + 1) {
            found.extend(between(one, other).into_iter().map(|clash| (at, other_at, clash)));
        }
    }
    found
}

fn between(one: &Entry, other: &Entry) -> Vec<Clash> {
    if !one.booking.overlaps(&other.booking) {
        return Vec::new();
    }
    match (&one.booking.place, &other.booking.place) {
        (Some(place), Some(same)) if place == same => vec![Clash::Place(place.clone())],
        // Where one of them is held is not known yet, so neither is whether it is elsewhere.
        (None, _) | (_, None) => Vec::new(),
        _ => one.leads.iter().filter(|lead| other.leads.contains(lead)).cloned().map(Clash::Lead).collect(),
    }
}

/// The week of a programme that a day is in. Weeks begin on Monday; the first is that of `first`.
pub fn week(first: Date, day: Date) -> i64 {
    let number = |day: Date| {
        let monday = i64::from(day.weekday().to_monday_zero_offset());
        i64::from((day - Date::constant(1970, 1, 5)).get_days()) - monday
    };
    (number(day) - number(first)).div_euclid(7) + 1
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::session::booking::times;

    fn entry(day: &str, starts: &str, ends: &str, place: Option<&str>, leads: &[&str]) -> Entry {
        let (day, starts, ends) = times(day, starts, ends).unwrap();
        let place = place.map(PlaceId::from);
        let booking = Booking { session: "s".into(), day, until: day, starts, ends, place, why_place: None };
        Entry { booking, leads: leads.iter().map(|lead| OrganisationId::from(*lead)).collect() }
    }

    #[test]
    fn two_sessions_in_one_place_at_one_time_clash() {
        let one = entry("2026-12-03", "13:30", "14:30", Some("hall"), &["club"]);
        let two = entry("2026-12-03", "14:00", "15:00", Some("hall"), &["school"]);
        let after = entry("2026-12-03", "15:00", "16:00", Some("hall"), &["school"]);
        assert_eq!(clashes(&[one, two, after]), [(0, 1, Clash::Place("hall".into()))]);
    }

    #[test]
    fn nobody_leads_in_two_places_at_one_time() {
        let one = entry("2026-12-03", "13:30", "14:30", Some("hall"), &["club", "school"]);
        let two = entry("2026-12-03", "14:00", "15:00", Some("farm"), &["school"]);
        assert_eq!(clashes(&[one.clone(), two]), [(0, 1, Clash::Lead("school".into()))]);
        let next_day = entry("2026-12-04", "14:00", "15:00", Some("farm"), &["school"]);
        assert_eq!(clashes(&[one, next_day]), []);
    }

    #[test]
    fn a_place_that_is_not_chosen_yet_clashes_with_nothing() {
        let one = entry("2026-12-03", "13:30", "14:30", None, &["school"]);
        let two = entry("2026-12-03", "14:00", "15:00", Some("farm"), &["school"]);
        assert_eq!(clashes(&[one.clone(), two]), []);
        assert_eq!(clashes(&[one.clone(), one]), []);
    }

    #[test]
    fn weeks_begin_on_monday_and_are_counted_from_the_first_session() {
        let thursday = date(2026, 12, 3);
        for (day, number) in [
            (date(2026, 11, 30), 1),
            (thursday, 1),
            (date(2026, 12, 6), 1),
            (date(2026, 12, 7), 2),
            (date(2027, 1, 21), 8),
        ] {
            assert_eq!(week(thursday, day), number, "{day}");
        }
    }
}
