use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::*;
use crate::people::hours::Hours;

const EVERYBODY: [Rung; 3] = Rung::ALL;

fn timetable() -> Timetable {
    Timetable { hours: Hours::default(), holidays: Vec::new(), zone: TimeZone::UTC }
}

/// A Tuesday in November, unless a day is said.
fn at(text: &str) -> Moment {
    let text = if text.contains('T') { text.to_owned() } else { format!("2026-11-24T{text}") };
    let there: DateTime = text.parse().unwrap();
    Moment(TimeZone::UTC.to_zoned_datetime(there).unwrap().timestamp().as_millisecond())
}

fn line(time: &str, who: &str, done: Done) -> Line {
    Line { at: at(time), who: Some(who.into()), job_title: who.to_owned(), done }
}

fn why() -> WhyWords {
    WhyWords::parse("Because").unwrap()
}

fn now(time: &str, record: &[Line], rungs: &[Rung]) -> Standing {
    standing(at("10:00"), record, rungs, &timetable(), at(time))
}

#[test]
fn every_half_hour_the_next_is_told_and_not_a_moment_before() {
    for (time, turn, late, due) in [
        ("10:00", Rung::Lead, false, "10:30"),
        ("10:29:59.999", Rung::Lead, false, "10:30"),
        ("10:30", Rung::Deputy, true, "11:00"),
        ("10:59:59.999", Rung::Deputy, true, "11:00"),
        ("11:00", Rung::Head, true, "11:30"),
        ("2026-12-24T10:00", Rung::Head, true, "11:30"),
    ] {
        let is = now(time, &[], &EVERYBODY);
        assert_eq!((is.turn, is.furthest, is.late, is.due), (turn, turn, late, Some(at(due))), "{time}");
    }
}

#[test]
fn what_came_before_the_end_of_the_day_climbs_on_after_it() {
    let sent = at("15:59");
    let is = |time| standing(sent, &[], &EVERYBODY, &timetable(), at(time)).turn;
    assert_eq!([is("16:28"), is("16:29"), is("16:59")], [Rung::Lead, Rung::Deputy, Rung::Head]);
}

#[test]
fn what_came_at_night_waits_for_the_morning_and_climbs_then() {
    let sent = at("2026-11-23T22:00");
    let is = |time| standing(sent, &[], &EVERYBODY, &timetable(), at(time)).turn;
    let turns = [is("08:29"), is("08:30"), is("08:59"), is("09:00")];
    assert_eq!(turns, [Rung::Lead, Rung::Deputy, Rung::Deputy, Rung::Head]);
}

#[test]
fn once_it_is_opened_nobody_else_is_told() {
    let opened = [line("10:29", "ivy", Done::Opened)];
    let is = now("12:00", &opened, &EVERYBODY);
    assert_eq!((is.turn, is.furthest, is.late), (Rung::Lead, Rung::Lead, false));
    assert_eq!((is.due, is.next, is.opened), (None, None, Some(at("10:29"))));
    // At the very moment at which the deputy is told it came to the deputy.
    assert_eq!(now("12:00", &[line("10:30", "ivy", Done::Opened)], &EVERYBODY).furthest, Rung::Deputy);
}

#[test]
fn the_head_reads_of_what_came_to_the_head_and_goes_on_doing_so() {
    assert!(!now("10:59", &[], &EVERYBODY).is_for(Rung::Head));
    assert!(now("11:00", &[], &EVERYBODY).is_for(Rung::Head));
    let late = [line("11:01", "ivy", Done::Opened)];
    assert!(now("12:00", &late, &EVERYBODY).is_for(Rung::Head));
    for rung in [Rung::Lead, Rung::Deputy] {
        assert!(now("10:00", &[], &EVERYBODY).is_for(rung));
    }
}

#[test]
fn who_is_not_there_is_left_out() {
    let two = [Rung::Lead, Rung::Head];
    assert_eq!(now("10:30", &[], &two).turn, Rung::Head);
    assert_eq!(now("10:00", &[], &[Rung::Deputy]).turn, Rung::Deputy);
    assert_eq!(now("10:00", &[], &[Rung::Head]).turn, Rung::Head);
    assert_eq!(now("18:00", &[], &[Rung::Lead]).turn, Rung::Lead);
    assert_eq!(now("18:00", &[], &[]).turn, Rung::Lead);
    // What the clock told the head once stays told, though there is a deputy by now.
    let told = Line { who: None, ..line("10:30", "", Done::Told(Rung::Head)) };
    assert!(now("10:31", &[told], &EVERYBODY).is_for(Rung::Head));
}

#[test]
fn what_is_passed_on_waits_anew_for_whom_it_was_passed_to() {
    let mut record =
        vec![line("10:05", "ivy", Done::Opened), line("10:10", "ivy", Done::PassedOn(Rung::Deputy, why()))];
    let is = now("10:39", &record, &EVERYBODY);
    assert_eq!((is.turn, is.late, is.due, is.opened), (Rung::Deputy, false, Some(at("10:40")), None));
    assert_eq!(now("10:40", &record, &EVERYBODY).turn, Rung::Head);
    // Who passed it on reads it again only by opening it again, and that opens it for nobody else.
    assert!(!has_opened(&record, &"ivy".into()));
    record.push(line("10:20", "ivy", Done::Opened));
    assert!(has_opened(&record, &"ivy".into()));
    assert_eq!(now("10:40", &record, &EVERYBODY).turn, Rung::Head);
    record.push(line("10:39", "max", Done::Opened));
    assert_eq!(now("12:00", &record, &EVERYBODY).furthest, Rung::Deputy);
    record.push(line("12:10", "max", Done::PassedOn(Rung::Head, why())));
    assert!(now("12:10", &record, &EVERYBODY).is_for(Rung::Head));
    // Back to the lead: it is the head's still.
    record.push(line("12:20", "dee", Done::PassedOn(Rung::Lead, why())));
    let is = now("12:21", &record, &EVERYBODY);
    assert_eq!((is.turn, is.furthest), (Rung::Lead, Rung::Head));
}

#[test]
fn nothing_is_decided_unread_or_closed_undecided_and_nothing_after() {
    let (ivy, max) = ("ivy".into(), "max".into());
    let decided = Done::Decided(Course::Talked, why());
    let passed = Done::PassedOn(Rung::Deputy, why());
    let mut record = vec![line("10:05", "ivy", Done::Opened)];
    assert_eq!(may(&[], &ivy, &decided), Err(Refusal::NotNow));
    assert_eq!(may(&record, &max, &decided), Err(Refusal::NotNow), "another has opened it");
    assert_eq!(may(&record, &ivy, &Done::Closed), Err(Refusal::NotNow));
    assert_eq!(may(&record, &ivy, &decided), Ok(()));
    assert_eq!(may(&record, &ivy, &passed), Ok(()));
    record.push(line("10:06", "ivy", decided.clone()));
    assert_eq!(may(&record, &ivy, &Done::Closed), Ok(()));
    record.push(line("10:07", "ivy", Done::Closed));
    for late in [&decided, &passed, &Done::Closed] {
        assert_eq!(may(&record, &ivy, late), Err(Refusal::NotNow));
    }
    assert_eq!(may(&record, &max, &Done::Opened), Ok(()), "reading is written down, always");
    assert_eq!(may(&record, &ivy, &Done::Told(Rung::Head)), Err(Refusal::NotNow));
}

#[test]
fn what_is_late_stands_first_and_what_is_closed_last() {
    let opened = [line("10:05", "ivy", Done::Opened)];
    let decided = [opened[0].clone(), line("10:06", "ivy", Done::Decided(Course::Talked, why()))];
    let closed = [decided[0].clone(), decided[1].clone(), line("10:07", "ivy", Done::Closed)];
    let order: Vec<u8> = [
        now("10:31", &[], &EVERYBODY),
        now("10:10", &[], &EVERYBODY),
        now("10:31", &opened, &EVERYBODY),
        now("10:31", &decided, &EVERYBODY),
        now("10:31", &closed, &EVERYBODY),
    ]
    .iter()
    .map(Standing::urgency)
    .collect();
    assert_eq!(order, [0, 1, 2, 3, 4]);
}

#[test]
fn codes_are_read_back() {
    assert!(Origin::ALL.iter().all(|one| Origin::parse(one.code()) == Some(*one)));
    assert!(Course::ALL.iter().all(|one| Course::parse(one.code()) == Some(*one)));
    assert!(Rung::ALL.iter().all(|one| Rung::parse(one.code()) == Some(*one)));
    assert_eq!((Origin::parse("x"), Course::parse("x"), Rung::parse("x")), (None, None, None));
}
