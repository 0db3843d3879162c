//! Those who answer, and who hears worries.

use domain::people::audit::Deed;
use jiff::ToSpan;

use crate::checks::{self, Told};
use crate::ledger::Shelf;
use crate::people::{LEADERS, Who};
use crate::year::Year;

/// Answers an idea that waits.
pub fn answers(year: &mut Year) -> Told<bool> {
    let Some(idea) = some_idea(year, |year, at| !year.ledger.ideas[at].answered) else { return Ok(false) };
    let decision = year.luck.one(&["yes", "yes", "yes", "not-now", "no"]).unwrap_or("yes");
    let promises = decision == "yes" && year.luck.percent(80);
    let day = year.today().saturating_add(year.luck.between(1, 20).cast_signed().days());
    let by_when = if promises { day.to_string() } else { String::new() };
    let fields = [
        ("decision", decision),
        ("because", "Many of you picked it."),
        ("next", ""),
        ("decider", "Dee"),
        ("by_when", by_when.as_str()),
    ];
    let leader = some_leader(year);
    let path = format!("/ideas/{}/answer", year.ledger.ideas[idea].id);
    if year.does(leader, &path, &fields, Deed::IdeaAnswer)?.taken() {
        year.ledger.answers += 1;
        let idea = &mut year.ledger.ideas[idea];
        idea.answered = true;
        idea.promised = promises.then_some(day);
    }
    Ok(true)
}

/// Another day for a promise, and why. Both versions stay.
pub fn moves_a_day(year: &mut Year) -> Told<bool> {
    let may = |year: &Year, at: usize| {
        let idea = &year.ledger.ideas[at];
        idea.promised.is_some() && !idea.followed
    };
    let Some(idea) = some_idea(year, may) else { return Ok(false) };
    let day = year.today().saturating_add(year.luck.between(1, 20).cast_signed().days());
    let by_when = day.to_string();
    let path = format!("/ideas/{}/answer", year.ledger.ideas[idea].id);
    let without = [("decision", "yes"), ("because", ""), ("decider", "Dee"), ("by_when", by_when.as_str())];
    let leader = some_leader(year);
    if year.does(leader, &path, &without, Deed::IdeaAnswer)?.taken() {
        return Err("a promise was changed, and nobody said why".to_owned());
    }
    let fields = [
        ("decision", "yes"),
        ("because", "The hall is closed that day."),
        ("decider", "Dee"),
        ("by_when", by_when.as_str()),
    ];
    if year.does(leader, &path, &fields, Deed::IdeaAnswer)?.taken() {
        year.ledger.answers += 1;
        year.ledger.ideas[idea].promised = Some(day);
    }
    Ok(true)
}

/// Says what became of it: it is done, or not yet.
pub fn follows_up(year: &mut Year) -> Told<bool> {
    let may = |year: &Year, at: usize| {
        let idea = &year.ledger.ideas[at];
        idea.promised.is_some() && !idea.done
    };
    let Some(idea) = some_idea(year, may) else { return Ok(false) };
    let done = if year.luck.percent(60) { "yes" } else { "not-yet" };
    let path = format!("/ideas/{}/follow-up", year.ledger.ideas[idea].id);
    let fields = [("done", done), ("happened", "We cooked pasta.")];
    let leader = some_leader(year);
    if year.does(leader, &path, &fields, Deed::IdeaFollowUp)?.taken() {
        year.ledger.answers += 1;
        let idea = &mut year.ledger.ideas[idea];
        (idea.followed, idea.done) = (true, done == "yes");
    }
    Ok(true)
}

/// Some days without school.
pub fn holiday(year: &mut Year) -> Told<bool> {
    let first = year.today().saturating_add(year.luck.between(1, 30).cast_signed().days());
    let last = first.saturating_add(2.days());
    let (first, last) = (first.to_string(), last.to_string());
    let fields = [("holiday", "Snow days"), ("day", first.as_str()), ("last_day", last.as_str())];
    year.does(Who::Dee, "/partnership/holidays", &fields, Deed::HolidayAdd)?;
    Ok(true)
}

/// The lead opens a worry, decides and closes it. Before that nobody reads it.
pub fn hears(year: &mut Year) -> Told<bool> {
    let closed = |at: &usize| !year.ledger.worries[*at].opened;
    let all: Vec<usize> = (0..year.ledger.worries.len()).filter(closed).collect();
    let Some(at) = year.luck.one(&all) else { return Ok(false) };
    let worry = &year.ledger.worries[at];
    let (path, word) = (format!("/worries/{}", worry.id), worry.word.clone());
    let page = year.reads(Who::Ivy, &path)?;
    checks::reads_none(&page.body, &[&word], "Ivy, who has not opened it,")?;
    let page = year.reads(Who::Kit, &path)?;
    checks::is_not_there(page.status.as_u16(), &page.body, &[&word], "Kit, who hears no worries,")?;
    if year.does(Who::Ivy, &format!("{path}/open"), &[], Deed::WorryOpen)?.taken() {
        year.ledger.worries[at].opened = true;
        if !year.reads(Who::Ivy, &path)?.body.contains(&word) {
            return Err("a worry was opened, and cannot be read".to_owned());
        }
        let decided = [("course", "talked"), ("why", "They asked for it")];
        year.does(Who::Ivy, &format!("{path}/decide"), &decided, Deed::WorryDecide)?;
        year.does(Who::Ivy, &format!("{path}/close"), &[], Deed::WorryClose)?;
    }
    Ok(true)
}

fn some_leader(year: &Year) -> Who {
    year.luck.one(&LEADERS).unwrap_or(Who::Dee)
}

/// An idea on the wall of which this is so.
fn some_idea(year: &Year, is_so: impl Fn(&Year, usize) -> bool) -> Option<usize> {
    let ideas = &year.ledger.ideas;
    let on_the_wall = (0..ideas.len()).filter(|at| ideas[*at].shelf == Shelf::Wall);
    year.luck.one(&on_the_wall.filter(|at| is_so(year, *at)).collect::<Vec<_>>())
}
