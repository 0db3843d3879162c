use super::*;
use crate::ideas::answer::FollowUp;
use crate::time::Moment;
use crate::wording::Wording;

const BY: Date = date(2026, 11, 20);

fn said(first_answered_on: Option<Date>, decision: Option<Decision>, done: Option<Done>) -> Said {
    let follow_up = done.map(|done| FollowUp {
        done,
        happened: Wording::parse("We did.").unwrap(),
        asks: false,
        written_at: Moment(0),
    });
    let answer = decision.zip(first_answered_on).map(|(decision, on)| {
        let answer = Answer {
            id: "a".into(),
            idea: "i".into(),
            decision,
            because: Wording::parse("It fits.").unwrap(),
            next: None,
            decider: Wording::parse("Head").unwrap(),
            by_when: Some(date(2026, 11, 30)),
            answered_at: Moment(0),
            follow_up,
        };
        (on, answer)
    });
    Said {
        words: Wording::parse("Zoo").unwrap(),
        sent_on: date(2026, 11, 10),
        answer_by: BY,
        first_answered_on,
        answer,
        done_on: None,
        is_activity: false,
    }
}

#[test]
fn every_day_is_in_one_term_and_terms_follow_one_another() {
    let mut day = date(2026, 1, 1);
    while day < date(2028, 1, 1) {
        let term = Period::term_of(day);
        assert!(term.has(day) && term.term().is_some(), "{day}");
        let next = Period::term_of(term.last.saturating_add(1.day()));
        assert_eq!((next.first, next.term_before()), (term.last.saturating_add(1.day()), term));
        day = day.saturating_add(1.day());
    }
    assert_eq!(Period::term_of(date(2026, 11, 24)).term(), Some((Term::Autumn, 2026)));
    assert_eq!(Period { first: date(2026, 9, 2), last: date(2026, 12, 31) }.term(), None);
}

#[test]
fn a_period_ends_after_it_begins_and_within_three_years() {
    let read = |first, last| Period::read(first, last).is_ok();
    assert!(read("2026-11-24", "2026-11-24") && read("2026-11-24", "2029-11-23"));
    assert!(!read("2026-11-24", "2026-11-23") && !read("2026-11-24", "2029-11-24"));
    assert_eq!(Period::read("soon", "2026-11-24"), Err(Refusal::Missing { field: "first_day" }));
}

#[test]
fn an_answer_is_on_time_on_the_promised_day_and_late_the_day_after() {
    for (on, today, is) in [
        (Some(BY), date(2027, 1, 1), Answered::OnTime),
        (Some(date(2026, 11, 21)), date(2027, 1, 1), Answered::Late),
        (None, BY, Answered::Waits),
        (None, date(2026, 11, 21), Answered::Overdue),
    ] {
        assert_eq!(said(on, on.map(|_| Decision::No), None).answered(today), is);
    }
}

#[test]
fn a_promise_is_kept_partly_kept_over_its_day_or_to_come_and_a_no_promises_nothing() {
    let of = |decision, done, today| said(Some(BY), Some(decision), done).promise(today);
    let (before, after) = (date(2026, 11, 30), date(2026, 12, 1));
    assert_eq!(of(Decision::Yes, Some(Done::Yes), after), Some(Promise::Kept));
    assert_eq!(of(Decision::Yes, Some(Done::Partly), after), Some(Promise::Partly));
    assert_eq!(of(Decision::YesChanged, None, before), Some(Promise::ToCome));
    assert_eq!(of(Decision::YesChanged, Some(Done::NotYet), after), Some(Promise::Overdue));
    assert_eq!(of(Decision::No, None, after), None);
    assert_eq!(said(None, None, None).promise(after), None);
}

#[test]
fn each_step_is_a_part_of_the_one_before_and_one_word_says_it() {
    let all = [
        said(None, None, None),
        said(Some(BY), Some(Decision::No), None),
        said(Some(BY), Some(Decision::Yes), None),
        said(Some(BY), Some(Decision::YesChanged), Some(Done::Yes)),
    ];
    let steps = Steps::count(&all);
    assert_eq!(steps, Steps { ideas: 4, answered: 3, yes: 2, done: 1 });
    assert_eq!(InOneWord::from_steps(steps), Some(InOneWord::Mostly));
    assert_eq!(InOneWord::from_steps(Steps::count(&all[1..])), Some(InOneWord::Yes));
    assert_eq!(InOneWord::from_steps(Steps { ideas: 3, answered: 1, ..steps }), Some(InOneWord::NotYet));
    assert_eq!(InOneWord::from_steps(Steps::default()), None);
}
