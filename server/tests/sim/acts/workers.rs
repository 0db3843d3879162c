//! Two workers of two organisations: they open rooms, read what pupils write, and stand at the door.

use domain::people::audit::Deed;
use domain::session::code_time::CODE_LASTS_MINUTES;
use fixtures::ids::{HERON, KESTREL};
use jiff::ToSpan;

use crate::checks::Told;
use crate::ledger::{Shelf, Sitting, Stands};
use crate::people::{WORKERS, Who};
use crate::year::Year;

/// One more session, while there are fewer than two.
pub fn opens(year: &mut Year) -> Told<bool> {
    let now = year.clock.now();
    let Some(by) = year.luck.one(&WORKERS).filter(|_| year.ledger.live(now).len() < 2) else {
        return Ok(false);
    };
    let answer_by = year.today().saturating_add(year.luck.between(2, 9).cast_signed().days());
    let day = answer_by.to_string();
    let made = year.does(by, "/sessions", &plan(&day), Deed::SessionMake)?;
    if !made.taken() {
        return Err(format!("{by:?} cannot open a session"));
    }
    let id = made.location.trim_start_matches("/sessions/").trim_end_matches("/room").to_owned();
    let say = [
        ("included", "Everyone"),
        ("ways", "Any"),
        ("can_change", "What we do"),
        ("cannot_change", "The day"),
    ];
    year.does(by, &format!("/sessions/{id}/say"), &say, Deed::SessionSay)?;
    year.does(by, &format!("/sessions/{id}/step"), &[("step", "ideas")], Deed::SessionStep)?;
    let code = year.life().on_disk(&format!("select code from sessions where id = '{id}'")).remove(0);
    let ends_at = now.plus_minutes(CODE_LASTS_MINUTES);
    let sitting = Sitting { id, code, by, step: "ideas", ends_at, ended: false, answer_by, tablet: None };
    year.ledger.sittings.push(sitting);
    Ok(true)
}

fn plan(answer_by: &str) -> [(&'static str, &str); 13] {
    [
        ("name", "Thursday"),
        ("groups", HERON),
        ("groups", KESTREL),
        ("steps", "ideas"),
        ("steps", "wall"),
        ("steps", "vote"),
        ("steps", "result"),
        ("steps", "answers"),
        ("question", "What would you like to do?"),
        ("pot", ""),
        ("picks", "3"),
        ("decider", "Cinder Lane"),
        ("answer_by", answer_by),
    ]
}

/// Reads some of the ideas that wait, and decides on each.
pub fn reads(year: &mut Year) -> Told<bool> {
    let with_some = |at: &usize| !year.ledger.on(*at, Shelf::Waiting).is_empty();
    let sittings: Vec<usize> = (0..year.ledger.sittings.len()).filter(with_some).collect();
    let Some(sitting) = year.luck.one(&sittings) else { return Ok(false) };
    for idea in year.luck.some(&year.ledger.on(sitting, Shelf::Waiting), 5) {
        match year.luck.below(10) {
            0 => sends_back(year, idea)?,
            1 => keeps(year, idea)?,
            2 => merges(year, idea)?,
            _ => releases(year, idea)?,
        }
    }
    Ok(true)
}

/// An idea as it stands on the worker's page.
pub fn as_read(year: &Year, idea: usize) -> String {
    let (life, id) = (year.life(), year.ledger.ideas[idea].id.as_str());
    let now = life.on(store::ideas::get(&life.state.db, &id.into())).unwrap();
    now.map_or("0.0".to_owned(), |idea| idea.as_read().to_string())
}

/// Its worker, and the address of a deed on it.
pub fn deed_on(year: &Year, idea: usize, deed: &str) -> (Who, String) {
    let idea = &year.ledger.ideas[idea];
    (year.ledger.sittings[idea.sitting].by, format!("/ideas/{}/{deed}", idea.id))
}

fn releases(year: &mut Year, idea: usize) -> Told<()> {
    let ((by, path), read) = (deed_on(year, idea, "release"), as_read(year, idea));
    if year.does(by, &path, &[("read", &read)], Deed::IdeaRelease)?.taken() {
        year.ledger.ideas[idea].shelf = Shelf::Wall;
        year.ledger.ideas[idea].was_out = true;
        year.ledger.notes("ideas on the wall");
    }
    Ok(())
}

fn sends_back(year: &mut Year, idea: usize) -> Told<()> {
    let ((by, path), read) = (deed_on(year, idea, "send-back"), as_read(year, idea));
    let fields = [("read", read.as_str()), ("note", "Please leave names out.")];
    if year.does(by, &path, &fields, Deed::IdeaSendBack)?.taken() {
        year.ledger.ideas[idea].shelf = Shelf::Back;
        year.ledger.frees_parts_of(idea);
    }
    Ok(())
}

fn keeps(year: &mut Year, idea: usize) -> Told<()> {
    let ((by, path), read) = (deed_on(year, idea, "keep"), as_read(year, idea));
    if year.does(by, &path, &[("read", &read)], Deed::IdeaKeep)?.taken() {
        year.ledger.ideas[idea].shelf = Shelf::Kept;
        year.ledger.frees_parts_of(idea);
    }
    Ok(())
}

/// Into another that is on the wall. What has parts itself is let out.
fn merges(year: &mut Year, idea: usize) -> Told<()> {
    let wall = year.ledger.on(year.ledger.ideas[idea].sitting, Shelf::Wall);
    let into = year.luck.one(&wall).filter(|_| !year.ledger.has_parts(idea));
    let Some(into) = into else { return releases(year, idea) };
    let ((by, path), read) = (deed_on(year, idea, "merge"), as_read(year, idea));
    let whole = year.ledger.ideas[into].id.clone();
    let fields = [("read", read.as_str()), ("into", whole.as_str())];
    if year.does(by, &path, &fields, Deed::IdeaMerge)?.taken() {
        let part = &mut year.ledger.ideas[idea];
        (part.shelf, part.was_out, part.merged_into) = (Shelf::Merged, true, Some(into));
    }
    Ok(())
}

/// A slip of the thumb: an idea that nobody has answered comes off the wall, and waits again.
pub fn undoes(year: &mut Year) -> Told<bool> {
    let ideas = &year.ledger.ideas;
    let may = |at: &usize| ideas[*at].shelf == Shelf::Wall && !ideas[*at].answered;
    let Some(idea) = year.luck.one(&(0..ideas.len()).filter(may).collect::<Vec<_>>()) else {
        return Ok(false);
    };
    let ((by, path), read) = (deed_on(year, idea, "undo"), as_read(year, idea));
    if year.does(by, &path, &[("read", &read)], Deed::IdeaUndo)?.taken() {
        year.ledger.ideas[idea].shelf = Shelf::Waiting;
    }
    Ok(true)
}

/// On, or back.
pub fn moves(year: &mut Year) -> Told<bool> {
    let Some(sitting) = some_live(year) else { return Ok(false) };
    let step = year.luck.one(&["ideas", "wall", "answers", "ideas"]).unwrap_or("ideas");
    let (by, path) = room_of(year, sitting, "step");
    if year.does(by, &path, &[("step", step)], Deed::SessionStep)?.taken() {
        year.ledger.sittings[sitting].step = step;
    }
    Ok(true)
}

/// Shut, mostly for a moment.
pub fn door(year: &mut Year) -> Told<bool> {
    let Some(sitting) = some_live(year) else { return Ok(false) };
    let (by, path) = room_of(year, sitting, "door");
    let shut = if year.luck.percent(30) { "1" } else { "0" };
    year.does(by, &path, &[("shut", shut)], Deed::SessionDoor)?;
    Ok(true)
}

/// All who wait there.
pub fn lets_in(year: &mut Year) -> Told<bool> {
    at_the_door(year, "let-in", Deed::PupilLetIn, Stands::In)
}

/// All who wait there.
pub fn turns_away(year: &mut Year) -> Told<bool> {
    at_the_door(year, "turn-away", Deed::PupilTurnAway, Stands::Out)
}

fn at_the_door(year: &mut Year, deed: &str, entry: Deed, then: Stands) -> Told<bool> {
    let live = year.ledger.live(year.clock.now());
    let waits = |sitting: usize| {
        let pupils = year.ledger.pupils.iter();
        pupils.filter(|pupil| pupil.sitting == sitting && pupil.stands == Stands::Waits).count()
    };
    let with_some: Vec<usize> = live.into_iter().filter(|sitting| waits(*sitting) > 0).collect();
    let Some(sitting) = year.luck.one(&with_some) else { return Ok(false) };
    let (by, path) = room_of(year, sitting, deed);
    let pupils = year.ledger.pupils.iter();
    let waiting = pupils.filter(|pupil| pupil.sitting == sitting && pupil.stands == Stands::Waits);
    let whom: Vec<String> = waiting.map(|pupil| format!("{}.{}", pupil.picture, pupil.colour)).collect();
    let named: Vec<(&str, &str)> = whom.iter().map(|one| ("who", one.as_str())).collect();
    if year.does(by, &path, &named, entry)?.taken() {
        let there = year.ledger.pupils.iter_mut().filter(|pupil| pupil.sitting == sitting);
        for pupil in there.filter(|pupil| pupil.stands == Stands::Waits) {
            pupil.stands = then;
        }
    }
    Ok(true)
}

/// A pupil goes, and with the pupil the vote in what is open.
pub fn takes_out(year: &mut Year) -> Told<bool> {
    let now = year.clock.now();
    let Some(pupil) = year.luck.one(&year.ledger.all_present(now)) else { return Ok(false) };
    let one = &year.ledger.pupils[pupil];
    let (sitting, picture, colour) = (one.sitting, one.picture, one.colour);
    let session = &year.ledger.sittings[sitting].id;
    let by = year.ledger.sittings[sitting].by;
    let found = year.life().on_disk(&format!(
        "select id from pupils where session = '{session}' and picture = '{picture}' and colour = '{colour}'
         and removed_at is null"
    ));
    let Some(id) = found.first() else { return Err(format!("{picture} in {colour} is not on the disk")) };
    if year.does(by, &format!("/pupils/{id}/remove"), &[], Deed::PupilRemove)?.taken() {
        year.ledger.pupils[pupil].stands = Stands::Out;
        if let Some(round) = year.ledger.open_in(sitting) {
            year.ledger.rounds[round].ballots.remove(&pupil);
        }
    }
    Ok(true)
}

/// One whose votes are all closed.
pub fn ends(year: &mut Year) -> Told<bool> {
    let Some(sitting) = some_live(year).filter(|at| year.ledger.open_in(*at).is_none()) else {
        return Ok(false);
    };
    let (by, path) = room_of(year, sitting, "end");
    if year.does(by, &path, &[], Deed::SessionEnd)?.taken() {
        year.ledger.sittings[sitting].ended = true;
    }
    Ok(true)
}

fn some_live(year: &Year) -> Option<usize> {
    year.luck.one(&year.ledger.live(year.clock.now()))
}

/// Who works there, and an address of it.
pub fn room_of(year: &Year, sitting: usize, deed: &str) -> (Who, String) {
    let sitting = &year.ledger.sittings[sitting];
    (sitting.by, format!("/sessions/{}/{deed}", sitting.id))
}
