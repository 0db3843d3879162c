//! The evidence of some weeks, read from the disk with as many statements however many sessions there were.

use std::collections::HashMap;

use app::partnership::evidence::{Evidence, Marks, TermLine};
use domain::id::{PartnershipId, SessionId};
use domain::ideas::activity::Activity;
use domain::partnership::budget::Sums;
use domain::partnership::evidence::{Answered, Period, Said, Steps};
use domain::partnership::group::Group;
use domain::partnership::target::Target;
use domain::refusal::Refusal;
use domain::time::Moment;
use jiff::ToSpan;
use jiff::civil::Date;
use store::answers::SaidThen;

use crate::drawn_tally::drawn_with;
use crate::error::Refused;
use crate::state::AppState;
use crate::{charts, dates, quotes};

/// So many terms stand in the line over time.
const TERMS: usize = 6;

/// What a partnership can show of these weeks.
pub async fn read(state: &AppState, id: &PartnershipId, period: Period) -> Result<Evidence, Refused> {
    let db = &state.db;
    let today = dates::day_of(state.clock.now());
    let (partnership, mut organisations, _, left) = store::overview::organisations(db, id).await?;
    organisations.retain(|one| !left.contains(&one.id));
    let terms = terms_until(period.last.min(today));
    let first = terms.first().map_or(period.first, |term| term.first.min(period.first));
    let last = terms.last().map_or(period.last, |term| term.last.max(period.last));
    let all = store::answers::of_period(db, id, moments(Period { first, last })).await?;
    let all: Vec<Said> = all.into_iter().map(said).collect();
    let votes = store::evidence::votes(db, id, moments(period)).await?;
    // What young people wrote leaves the partnership only by its author's own tick.
    let quotable = store::ideas::quotable_of(db, id).await?;
    let drawn =
        |(tally, changed)| Ok((drawn_with(quotes::of_tally(tally, &quotable), Vec::new(), None)?, changed));
    let votes = votes.into_iter().map(drawn).collect::<Result<_, Refused>>()?;
    let every = store::activities::of_partnership(db, id).await?;
    let budget = store::budgets::of_partnership(db, id).await?;
    let sums = Sums::add_up(&budget, every.iter().map(|one| one.cost));
    let activities: Vec<_> = every
        .into_iter()
        .filter(|one| period.has(dates::day_of(one.made_at)))
        .map(|one| quotes::of_activity(one, &quotable))
        .collect();
    let (outcomes, ..) = store::overview::outcomes(db, id).await?;
    let outcomes = outcomes.into_iter().map(|one| {
        let towards = activities.iter().filter(|activity| is_towards(activity, &one.code)).count();
        (one.adult, towards)
    });
    let adults = adults(state, id, period, today).await?;
    let lines = terms.into_iter().map(|term| term_line(term, &all, today));
    // Before the first idea there was nothing to answer.
    let mut terms: Vec<_> = lines.skip_while(|term| term.ideas == 0).collect();
    if terms.is_empty() {
        terms.push(term_line(Period::term_of(period.last.min(today)), &all, today));
    }
    let mut evidence = Evidence {
        outcomes: outcomes.filter(|(_, towards)| *towards > 0).collect(),
        said: all.into_iter().filter(|one| period.has(one.sent_on)).collect(),
        partnership: partnership.name,
        organisations,
        period,
        today,
        votes,
        activities,
        sums,
        adults,
        terms,
        marks: Marks::default(),
    };
    evidence.marks = marks(&evidence).map_err(|_| Refusal::Ours)?;
    Ok(evidence)
}

/// The sessions of those weeks whose day is over, and whether they were planned with as many adults as they needed.
async fn adults(
    state: &AppState,
    id: &PartnershipId,
    period: Period,
    today: Date,
) -> Result<Target, Refused> {
    let days = Target::days(period, today);
    let said = store::readiness::of_days(&state.db, id, days).await?;
    let mut groups: HashMap<SessionId, Vec<Group>> = HashMap::new();
    for (session, group) in store::groups::of_days(&state.db, id, days).await? {
        groups.entry(session).or_default().push(group);
    }
    Ok(Target::adults(
        said.iter().map(|(session, said)| (said, groups.get(session).map(Vec::as_slice).unwrap_or_default())),
    ))
}

/// From the beginning of the first day to the end of the last.
fn moments(period: Period) -> [Moment; 2] {
    [dates::begins(period.first), dates::begins(period.last.saturating_add(1.day()))]
}

fn said(one: SaidThen) -> Said {
    let idea = quotes::of_idea(one.idea);
    Said {
        words: idea.words,
        sent_on: dates::day_of(idea.sent_at),
        answer_by: one.answer_by,
        first_answered_on: one.first_answered_at.map(dates::day_of),
        answer: one.answer.map(|answer| (dates::day_of(answer.answered_at), answer)),
        done_on: one.done_at.map(dates::day_of),
        is_activity: one.is_activity,
    }
}

/// The term of this day and those before it, oldest first.
fn terms_until(day: Date) -> Vec<Period> {
    let mut terms: Vec<_> =
        std::iter::successors(Some(Period::term_of(day)), |term| Some(term.term_before()))
            .take(TERMS)
            .collect();
    terms.reverse();
    terms
}

fn term_line(period: Period, all: &[Said], today: Date) -> TermLine {
    let of: Vec<_> = all.iter().filter(|one| period.has(one.sent_on)).collect();
    let count = |answered| of.iter().filter(|one| one.answered(today) == answered).count();
    TermLine { period, ideas: of.len(), on_time: count(Answered::OnTime), waits: count(Answered::Waits) }
}

/// Whether somebody who runs it ticked this outcome for it.
fn is_towards(activity: &Activity, code: &str) -> bool {
    activity.running.iter().any(|(_, codes)| codes.iter().any(|one| one == code))
}

fn marks(evidence: &Evidence) -> anyhow::Result<Marks> {
    let Steps { ideas, answered, yes, done } = Steps::count(&evidence.said);
    let categories = evidence.by_category().map(|(_, n)| n);
    let percent: Vec<_> = evidence.terms.iter().map(TermLine::percent).collect();
    Ok(Marks {
        steps: charts::counted(&[ideas, answered, yes, done], ideas)?,
        categories: charts::counted(&categories, evidence.activities.len())?,
        targets: evidence
            .targets()
            .map(|(_, target)| charts::target(target))
            .into_iter()
            .collect::<Result<_, _>>()?,
        line: charts::line(&percent)?,
    })
}
