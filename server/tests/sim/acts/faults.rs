//! What goes wrong: two taps, old pages, a disk that takes nothing, and servers that are killed.

use domain::people::audit::Deed;

use super::votes::{casts, fields, marked, some_open};
use super::workers::{as_read, deed_on, room_of};
use crate::checks::{self, Told};
use crate::ledger::Shelf;
use crate::year::Year;

/// The second tap of an adult does nothing more: on an idea, or at the close of a vote.
pub fn twice(year: &mut Year) -> Told<bool> {
    if year.luck.percent(50) { releases_twice(year) } else { closes_twice(year) }
}

fn releases_twice(year: &mut Year) -> Told<bool> {
    let ideas = &year.ledger.ideas;
    let waiting = |at: &usize| ideas[*at].shelf == Shelf::Waiting;
    let Some(idea) = year.luck.one(&(0..ideas.len()).filter(waiting).collect::<Vec<_>>()) else {
        return Ok(false);
    };
    let ((by, path), read) = (deed_on(year, idea, "release"), as_read(year, idea));
    let form = [("read", read.as_str())];
    if year.does(by, &path, &form, Deed::IdeaRelease)?.taken() {
        year.ledger.ideas[idea].shelf = Shelf::Wall;
        year.ledger.ideas[idea].was_out = true;
        year.does_nothing(by, &path, &form)?;
    }
    Ok(true)
}

fn closes_twice(year: &mut Year) -> Told<bool> {
    let Some(round) = year.luck.one(&year.ledger.rounds_that(true)) else { return Ok(false) };
    let round = &year.ledger.rounds[round];
    let (by, path) = (year.ledger.sittings[round.sitting].by, format!("/rounds/{}/close", round.id));
    if year.does_nothing(by, &path, &[("few", "yes")])?.taken() {
        return Err("a closed vote was closed once more".to_owned());
    }
    Ok(true)
}

/// A form of a page on which something else stood is refused; and so is that of somebody else's worker.
pub fn old_page(year: &mut Year) -> Told<bool> {
    match year.luck.below(3) {
        0 => releases_unread(year),
        1 => votes_late(year),
        _ => moves_the_room_of_others(year),
    }
}

fn releases_unread(year: &mut Year) -> Told<bool> {
    let ideas = &year.ledger.ideas;
    let waiting = |at: &usize| ideas[*at].shelf == Shelf::Waiting;
    let Some(idea) = year.luck.one(&(0..ideas.len()).filter(waiting).collect::<Vec<_>>()) else {
        return Ok(false);
    };
    let (by, path) = deed_on(year, idea, "release");
    if year.does_nothing(by, &path, &[("read", "1.0")])?.taken() {
        return Err("words went to the wall that nobody had read".to_owned());
    }
    Ok(true)
}

fn votes_late(year: &mut Year) -> Told<bool> {
    let live = year.ledger.live(year.clock.now());
    let mut closed = year.ledger.rounds_that(true);
    closed.retain(|round| live.contains(&year.ledger.rounds[*round].sitting));
    let Some(round) = year.luck.one(&closed) else { return Ok(false) };
    let sitting = year.ledger.rounds[round].sitting;
    let Some(pupil) = year.luck.one(&year.ledger.present(sitting)) else { return Ok(false) };
    let (marks, _) = marked(year, round);
    let device = year.ledger.pupils[pupil].device.unwrap();
    let path = format!("/rounds/{}/ballot", year.ledger.rounds[round].id);
    if year.sends(device, &path, &fields(&marks))?.taken() {
        return Err("a closed vote took a ballot".to_owned());
    }
    Ok(true)
}

fn moves_the_room_of_others(year: &mut Year) -> Told<bool> {
    let Some(sitting) = year.luck.one(&year.ledger.live(year.clock.now())) else { return Ok(false) };
    let (by, path) = room_of(year, sitting, "step");
    let refused = year.does_nothing(by.colleague(), &path, &[("step", "answers")])?;
    checks::is_not_there(refused.status.as_u16(), &refused.body, &[], "a worker of another organisation")?;
    Ok(true)
}

/// A ballot and a worker's deed find no room on the disk; then there is room again, and a ballot is taken.
pub fn full_disk(year: &mut Year) -> Told<bool> {
    let Some((round, sitting)) = some_open(year) else { return Ok(false) };
    let Some(pupil) = year.luck.one(&year.ledger.present(sitting)) else { return Ok(false) };
    let (marks, _) = marked(year, round);
    let device = year.ledger.pupils[pupil].device.unwrap();
    let path = format!("/rounds/{}/ballot", year.ledger.rounds[round].id);
    year.sends_to_a_full_disk(device, &path, &fields(&marks))?;
    let (by, step) = room_of(year, sitting, "step");
    year.does_on_a_full_disk(by, &step, &[("step", "ideas")])?;
    let there = format!("select count(*) from ballots where round = '{}'", year.ledger.rounds[round].id);
    let wanted = year.ledger.rounds[round].ballots.len();
    checks::as_many(year.life().number(&there), wanted, "ballots on a full disk")?;
    casts(year, round, pupil)?;
    Ok(true)
}

/// Nothing is under way when the server is killed.
pub fn restart(year: &mut Year) -> Told<bool> {
    year.restarts()?;
    Ok(true)
}

/// The server is killed while a ballot is on its way; its pupil sends it again, and it counts once.
pub fn killed(year: &mut Year) -> Told<bool> {
    let Some((round, sitting)) = some_open(year) else { return Ok(false) };
    let Some(pupil) = year.luck.one(&year.ledger.present(sitting)) else { return Ok(false) };
    let (marks, picks) = marked(year, round);
    let device = year.ledger.pupils[pupil].device.unwrap();
    let path = format!("/rounds/{}/ballot", year.ledger.rounds[round].id);
    let wakes = year.luck.below(12);
    year.is_killed_while(device, &path, &fields(&marks), wakes)?;
    let again = year.sends(device, &path, &fields(&marks))?;
    if !again.taken() || again.location != path {
        return Err(format!("after a kill a vote takes no ballot: {} to {:?}", again.status, again.location));
    }
    year.ledger.rounds[round].ballots.insert(pupil, picks);
    year.ledger.notes("ballots");
    Ok(true)
}
