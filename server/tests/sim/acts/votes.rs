//! Votes of several ways, from the opening to the result.

use std::collections::BTreeMap;

use domain::people::audit::Deed;
use domain::vote::suppression::ASK_FIRST;

use super::pupils::knocks;
use super::workers::room_of;
use crate::checks::Told;
use crate::ledger::{Round, Shelf, Stands, Way};
use crate::look;
use crate::year::Year;

/// A vote on the wall, or a question with given answers.
pub fn opens(year: &mut Year) -> Told<bool> {
    let mut live = year.ledger.live(year.clock.now());
    live.retain(|sitting| year.ledger.open_in(*sitting).is_none());
    let Some(sitting) = year.luck.one(&live) else { return Ok(false) };
    let many = year.ledger.on(sitting, Shelf::Wall).len();
    if (2..=12).contains(&many) && year.luck.percent(60) {
        return opens_on_the_wall(year, sitting);
    }
    // What the room voted on before is shown first.
    if last_of(year, sitting).is_some_and(|last| !year.ledger.rounds[last].revealed) {
        return Ok(false);
    }
    let way = year.luck.one(&[Way::One, Way::One, Way::Again, Way::Sort]).unwrap_or(Way::One);
    asks(year, sitting, way)
}

fn opens_on_the_wall(year: &mut Year, sitting: usize) -> Told<bool> {
    let (by, path) = room_of(year, sitting, "rounds");
    let opened = year.does(by, &path, &[], Deed::RoundOpen)?.taken();
    if opened {
        is_open(year, sitting, Way::Wall)?;
    }
    Ok(true)
}

/// Planned and started.
fn asks(year: &mut Year, sitting: usize, way: Way) -> Told<bool> {
    let (by, path) = room_of(year, sitting, "rounds/new");
    let method = match way {
        Way::Wall | Way::One => "pick",
        Way::Again => "again-again",
        Way::Sort => "sort",
    };
    let question = format!("Question {}?", 1 + year.ledger.rounds.len());
    let fields = [
        ("question", question.as_str()),
        ("about", "own"),
        ("own", "Tea\nToast\nJuice"),
        ("method", method),
        ("most", "1"),
        ("seats", "1"),
    ];
    if !year.does(by, &path, &fields, Deed::RoundPlan)?.taken() {
        return Err(format!("{method} cannot be planned"));
    }
    let life = year.life();
    let session = year.ledger.sittings[sitting].id.as_str().into();
    let planned = life.on(store::rounds::planned_of(&life.state.db, &session)).unwrap();
    let Some(round) = planned.last() else { return Err(format!("{method} was planned, and is not there")) };
    let opened = year.does(by, &format!("/rounds/{}/start", round.id), &[], Deed::RoundOpen)?.taken();
    if opened {
        is_open(year, sitting, way)?;
    }
    Ok(true)
}

/// Notes the vote that is open there now.
fn is_open(year: &mut Year, sitting: usize, way: Way) -> Told<()> {
    let life = year.life();
    let session = year.ledger.sittings[sitting].id.as_str().into();
    let open = life.on(store::rounds::open_of(&life.state.db, &session)).unwrap();
    let open = open.ok_or("a vote was opened, and is not there")?;
    let options = open.options.iter().map(|option| option.id.to_string()).collect();
    let id = open.id.to_string();
    let ballots = BTreeMap::new();
    let round = Round { id, sitting, way, options, ballots, closed: false, revealed: false };
    year.ledger.rounds.push(round);
    year.ledger.sittings[sitting].step = "vote";
    Ok(())
}

/// Some of the class, each on a device of their own.
pub fn vote(year: &mut Year) -> Told<bool> {
    let Some((round, sitting)) = some_open(year) else { return Ok(false) };
    let voters = year.luck.some(&year.ledger.present(sitting), 30);
    for pupil in &voters {
        casts(year, round, *pupil)?;
    }
    Ok(!voters.is_empty())
}

/// An open vote of a session that is live.
pub fn some_open(year: &Year) -> Option<(usize, usize)> {
    let live = year.ledger.live(year.clock.now());
    let open: Vec<(usize, usize)> =
        live.into_iter().filter_map(|sitting| Some((year.ledger.open_in(sitting)?, sitting))).collect();
    year.luck.one(&open)
}

/// Who has voted there on a device that they still hold.
fn who_voted(year: &Year, (round, sitting): (usize, usize)) -> Vec<usize> {
    let mut voters = year.ledger.present(sitting);
    voters.retain(|pupil| year.ledger.rounds[round].ballots.contains_key(pupil));
    voters
}

/// Marks a ballot by chance: the fields of the form, and what is picked.
pub fn marked(year: &Year, round: usize) -> (Vec<(String, String)>, Vec<String>) {
    let (round, luck) = (&year.ledger.rounds[round], &year.luck);
    let picked = match round.way {
        Way::Wall if luck.percent(10) => return (vec![("none".to_owned(), "1".to_owned())], Vec::new()),
        Way::Wall => luck.some(&round.options, 3),
        Way::One => luck.some(&round.options, 1),
        Way::Again => luck.some(&["yes", "maybe", "no"].map(str::to_owned), 1),
        Way::Sort => {
            let said = || luck.one(&["yes", "not-sure", "no"]).unwrap_or("yes").to_owned();
            let fields = round.options.iter().map(|option| (format!("sort.{option}"), said()));
            return (fields.collect(), vec!["sorted".to_owned()]);
        }
    };
    (picked.iter().map(|pick| ("pick".to_owned(), pick.clone())).collect(), picked)
}

/// The fields of a form, as they are sent.
pub fn fields(marks: &[(String, String)]) -> Vec<(&str, &str)> {
    marks.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// Casts a ballot. What is acknowledged counts, and the page says so.
pub fn casts(year: &mut Year, round: usize, pupil: usize) -> Told<()> {
    let (marks, picks) = marked(year, round);
    let device = year.ledger.pupils[pupil].device.unwrap();
    let ballot = format!("/rounds/{}/ballot", year.ledger.rounds[round].id);
    let cast = year.sends(device, &ballot, &fields(&marks))?;
    if !cast.taken() || cast.location != ballot {
        return Err(format!("an open vote takes no ballot: {} to {:?}", cast.status, cast.location));
    }
    let way = year.ledger.rounds[round].way;
    year.ledger.rounds[round].ballots.insert(pupil, picks);
    year.ledger.notes("ballots");
    if year.luck.percent(15) && way != Way::Again {
        let page = year.asks(device, &ballot)?;
        if !page.body.contains("You have voted") {
            return Err(format!("{ballot} does not say that the vote is in"));
        }
    }
    Ok(())
}

/// Another choice takes the place of the first.
pub fn votes_again(year: &mut Year) -> Told<bool> {
    let Some(open) = some_open(year) else { return Ok(false) };
    let Some(pupil) = year.luck.one(&who_voted(year, open)) else { return Ok(false) };
    casts(year, open.0, pupil)?;
    Ok(true)
}

/// As if nothing had been sent.
pub fn takes_back(year: &mut Year) -> Told<bool> {
    let Some(open) = some_open(year) else { return Ok(false) };
    let Some(pupil) = year.luck.one(&who_voted(year, open)) else { return Ok(false) };
    let device = year.ledger.pupils[pupil].device.unwrap();
    let path = format!("/rounds/{}/take-back", year.ledger.rounds[open.0].id);
    if year.sends(device, &path, &[])?.taken() {
        year.ledger.rounds[open.0].ballots.remove(&pupil);
    }
    Ok(true)
}

/// Marks and goes away: nothing is sent, and nothing counts.
pub fn marks(year: &mut Year) -> Told<bool> {
    let Some((round, sitting)) = some_open(year) else { return Ok(false) };
    let Some(pupil) = year.luck.one(&year.ledger.present(sitting)) else { return Ok(false) };
    let (marks, _) = marked(year, round);
    let device = year.ledger.pupils[pupil].device.unwrap();
    let path = format!("/rounds/{}/check", year.ledger.rounds[round].id);
    year.sends(device, &path, &fields(&marks))?;
    Ok(true)
}

/// Some children have their turn on one tablet, one after the other.
pub fn passes_on(year: &mut Year) -> Told<bool> {
    let Some(sitting) = year.luck.one(&year.ledger.live(year.clock.now())) else { return Ok(false) };
    let tablet = match year.ledger.sittings[sitting].tablet {
        Some(tablet) => tablet,
        None => begins_a_tablet(year, sitting)?,
    };
    for _ in 0..year.luck.between(1, 4) {
        let pupil = knocks(year, sitting, tablet)?;
        let open = year.ledger.open_in(sitting).filter(|_| year.ledger.pupils[pupil].stands == Stands::In);
        if let Some(round) = open {
            casts(year, round, pupil)?;
        }
        year.sends(tablet, "/leave", &[])?;
        year.ledger.pupils[pupil].device = None;
    }
    Ok(true)
}

fn begins_a_tablet(year: &mut Year, sitting: usize) -> Told<usize> {
    let tablet = year.new_device();
    let begin = format!("/join/{}/tablet", year.ledger.sittings[sitting].code);
    year.asks(tablet, &begin)?;
    year.sends(tablet, &begin, &[("group", "")])?;
    year.ledger.sittings[sitting].tablet = Some(tablet);
    Ok(tablet)
}

/// One is counted. A page on which many had voted closes no vote of few.
pub fn closes(year: &mut Year) -> Told<bool> {
    let Some(round) = year.luck.one(&year.ledger.rounds_that(false)) else { return Ok(false) };
    let told = if year.luck.percent(60) { "no" } else { "yes" };
    closes_one(year, round, told)?;
    Ok(true)
}

/// At the end of the year.
pub fn close_all(year: &mut Year) -> Told<()> {
    for round in year.ledger.rounds_that(false) {
        closes_one(year, round, "yes")?;
    }
    Ok(())
}

fn closes_one(year: &mut Year, at: usize, told_few: &str) -> Told<()> {
    let round = &year.ledger.rounds[at];
    let (by, path) = (year.ledger.sittings[round.sitting].by, format!("/rounds/{}/close", round.id));
    let few = round.ballots.len() < usize::try_from(ASK_FIRST).unwrap();
    let closed = year.does(by, &path, &[("few", told_few)], Deed::RoundClose)?.taken();
    match (closed, told_few) {
        (true, "no") if few => Err("a vote of few was closed, and nobody was asked".to_owned()),
        (false, "yes") => Err(format!("{path} closes nothing")),
        (false, _) => Ok(()),
        (true, _) => {
            year.ledger.rounds[at].closed = true;
            look::is_counted(year, at)
        }
    }
}

/// The room sees what came of its last vote.
pub fn reveals(year: &mut Year) -> Told<bool> {
    let live = year.ledger.live(year.clock.now());
    let mut counted: Vec<usize> = live.iter().filter_map(|sitting| last_of(year, *sitting)).collect();
    counted.retain(|round| year.ledger.rounds[*round].closed && !year.ledger.rounds[*round].revealed);
    let Some(at) = year.luck.one(&counted) else { return Ok(false) };
    let round = &year.ledger.rounds[at];
    let (sitting, path) = (round.sitting, format!("/rounds/{}/reveal", round.id));
    let by = year.ledger.sittings[sitting].by;
    if year.does(by, &path, &[], Deed::RoundReveal)?.taken() {
        year.ledger.rounds[at].revealed = true;
        year.ledger.sittings[sitting].step = "result";
        look::is_silent_of_few(year, at)?;
    }
    Ok(true)
}

/// The last vote of a session.
fn last_of(year: &Year, sitting: usize) -> Option<usize> {
    year.ledger.rounds.iter().rposition(|round| round.sitting == sitting)
}
