//! The programme as a calendar file (RFC 5545). Times are written in UTC, so that daylight saving
//! is worked out here and by no calendar app. It names sessions, places and activities, adults by
//! job title, and no young person.

use chrono::TimeDelta;
use domain::time::Moment;
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property};
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

/// Something to be done by a day, as a calendar app shows it: all that day, with a reminder at nine in the
/// morning of the day before.
pub struct Task {
    /// Stays the same as long as it is owed.
    pub uid: String,
    /// What is owed.
    pub name: String,
    /// By when.
    pub by: Date,
}

/// From nine in the morning of the day before to the beginning of the day.
const BEFORE: TimeDelta = TimeDelta::hours(15);

/// The whole file.
pub fn write(name: &str, entries: Vec<Entry>, tasks: Vec<Task>, now: Moment) -> String {
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
    for task in tasks {
        calendar.push(task_event(&task, now));
    }
    calendar.to_string()
}

fn task_event(task: &Task, now: Moment) -> Event {
    let on = |key: &str, day: Date| {
        let mut property = Property::new(key, day.strftime("%Y%m%d").to_string());
        property.add_parameter("VALUE", "DATE");
        property
    };
    let mut event = Event::with_uid(&task.uid);
    event
        .summary(&task.name)
        .add_property("DTSTAMP", utc(now))
        // Nobody is busy all day because of it.
        .add_property("TRANSP", "TRANSPARENT")
        .append_property(on("DTSTART", task.by))
        .append_property(on("DTEND", task.by.saturating_add(1.day())))
        .alarm(Alarm::display(&task.name, -BEFORE));
    event.done()
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
        write("Eastmere Together", vec![entry], Vec::new(), Moment(1_795_514_400_000))
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
    fn what_is_owed_takes_a_day_and_reminds_on_the_day_before() {
        let (by, ..) = times("2026-12-31", "10:00", "11:00").unwrap();
        let task = Task { uid: "owed@fifth".to_owned(), name: "Thursday: 2 ideas; wait".to_owned(), by };
        let text = write("Eastmere", Vec::new(), vec![task], Moment(1_795_514_400_000));
        for line in [
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "TRIGGER:-PT54000S",
            "DESCRIPTION:Thursday: 2 ideas\\; wait",
            "END:VALARM",
        ] {
            assert!(text.contains(&format!("{line}\r\n")), "{line} is not in {text}");
        }
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
