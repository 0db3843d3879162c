//! The programme as a calendar file (RFC 5545). Times are written in UTC, so that daylight saving
//! is worked out here and by no calendar app. It names sessions, places and activities, adults by
//! job title, and no young person.

use domain::time::Moment;
use icalendar::{Calendar, Component, Event, EventLike, Property};
use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};

use crate::dates;

/// One session, as a calendar app shows it.
pub struct Entry {
    /// Stays the same when the session is moved, so that apps move it too.
    pub uid: String,
    /// Its name.
    pub name: String,
    /// On which day, or from which.
    pub day: Date,
    /// On how many days, one after the other.
    pub days: u32,
    /// From when, by the clock on the wall.
    pub starts: Time,
    /// Until when.
    pub ends: Time,
    /// The place and its address.
    pub place: Option<String>,
    /// What happens, who leads, whom to tell: a line each.
    pub lines: Vec<String>,
}

/// The whole file.
pub fn write(name: &str, entries: Vec<Entry>, now: Moment) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in [("VERSION", "2.0"), ("PRODID", "-//Fifth//Programme//EN"), ("CALSCALE", "GREGORIAN")]
    {
        calendar.append_property(Property::new(key, value));
    }
    calendar.name(name).timezone(dates::ZONE);
    for entry in &entries {
        for (day, number) in entry.day.series(1.day()).zip(0..entry.days) {
            calendar.push(event(entry, day, number, now));
        }
    }
    calendar.to_string()
}

/// One of its days. Each is an event of its own: a rule of repetition in UTC would move with the clocks.
fn event(entry: &Entry, day: Date, number: u32, now: Moment) -> Event {
    let uid = if number == 0 { entry.uid.clone() } else { format!("{number}-{}", entry.uid) };
    let mut event = Event::with_uid(&uid);
    event
        .summary(&entry.name)
        .description(&entry.lines.join("\n"))
        .add_property("DTSTAMP", utc(now))
        .add_property("DTSTART", utc(dates::moment_of(day, entry.starts)))
        .add_property("DTEND", utc(dates::moment_of(day, entry.ends)));
    if let Some(place) = &entry.place {
        event.location(place);
    }
    event.done()
}

/// "20261203T133000Z".
fn utc(moment: Moment) -> String {
    let moment = Timestamp::from_millisecond(moment.0).unwrap_or_default();
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use domain::session::booking::times;

    use super::*;

    fn file(day: &str, name: &str) -> String {
        let (day, starts, ends) = times(day, "13:30", "15:00").unwrap();
        let entry = Entry {
            uid: "week-1@fifth".to_owned(),
            name: name.to_owned(),
            day,
            days: 1,
            starts,
            ends,
            place: Some("The hall, 1 Cinder Lane".to_owned()),
            lines: vec!["Cook tea; judge it".to_owned(), "Led by Larkmoor".to_owned()],
        };
        write("Eastmere Together", vec![entry], Moment(1_795_514_400_000))
    }

    #[test]
    fn daylight_saving_is_worked_out_here() {
        let winter = file("2026-12-03", "Week 1");
        assert!(
            winter.contains("DTSTART:20261203T133000Z\r\n") && winter.contains("DTEND:20261203T150000Z\r\n")
        );
        assert!(file("2027-06-03", "Week 1").contains("DTSTART:20270603T123000Z\r\n"));
    }

    #[test]
    fn what_people_typed_cannot_break_out_of_its_line() {
        let text = file("2026-12-03", "Tea, cake\r\nEND:VCALENDAR; more");
        assert_eq!(text.matches("END:VCALENDAR").count() - text.matches("\\nEND:VCALENDAR").count(), 1);
        assert!(text.contains("SUMMARY:Tea\\, cake"));
        assert!(text.contains("DESCRIPTION:Cook tea\\; judge it\\nLed by Larkmoor"));
        assert!(text.contains("LOCATION:The hall\\, 1 Cinder Lane"));
    }
}
