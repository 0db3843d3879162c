//! Looks whether all is as it must be: reads pages as people do, and the disk as only a test may.

use domain::vote::suppression::{FLOOR, Profile};

use crate::checks::{self, Face, Told, Truth};
use crate::ledger::Shelf;
use crate::people::{WORKERS, Who};
use crate::year::Year;

/// Everything that must be so at any moment.
pub fn at_all(year: &mut Year) -> Told<()> {
    ballots_are_kept(year)?;
    ideas_are_kept(year)?;
    nobody_reads_what_is_closed_to_them(year)?;
    promises_are_late_or_kept(year)
}

/// Of every open vote the disk has as many ballots as were acknowledged; of a closed one none.
fn ballots_are_kept(year: &Year) -> Told<()> {
    for round in &year.ledger.rounds {
        let there = format!("select count(*) from ballots where round = '{}'", round.id);
        let wanted = if round.closed { 0 } else { round.ballots.len() };
        checks::as_many(year.life().number(&there), wanted, &format!("ballots of {}", round.id))?;
    }
    Ok(())
}

/// No idea is lost or doubled, and no version of an answer.
fn ideas_are_kept(year: &Year) -> Told<()> {
    let life = year.life();
    let sent = year.ledger.ideas.iter().filter(|idea| idea.shelf != Shelf::Draft).count();
    checks::as_many(life.number("select count(*) from ideas where state <> 'draft'"), sent, "ideas")?;
    for shelf in [Shelf::Waiting, Shelf::Wall, Shelf::Back, Shelf::Merged, Shelf::Kept] {
        let wanted = year.ledger.ideas.iter().filter(|idea| idea.shelf == shelf).count();
        let state = format!("{shelf:?}").to_lowercase();
        let there = format!("select count(*) from ideas where state = '{state}'");
        checks::as_many(life.number(&there), wanted, &state)?;
    }
    let answers = usize::try_from(year.ledger.answers).unwrap();
    checks::as_many(life.number("select count(*) from answers"), answers, "versions of answers")?;
    let worries = "select count(*) from worries where origin = 'written'";
    checks::as_many(life.number(worries), year.ledger.worries.len(), "worries")
}

/// A pupil, a screen, and a worker of another organisation.
fn nobody_reads_what_is_closed_to_them(year: &mut Year) -> Told<()> {
    let now = year.clock.now();
    if let Some(pupil) = year.luck.one(&year.ledger.all_present(now)) {
        let device = year.ledger.pupils[pupil].device.unwrap();
        for path in ["/ideas", "/wall", "/answers"] {
            let page = year.asks(device, path)?.body;
            checks::reads_none(&page, &year.ledger.closed_to(Some(pupil)), path)?;
        }
    }
    let Some(sitting) = year.luck.one(&year.ledger.live(now)) else { return Ok(()) };
    let (id, by) = (year.ledger.sittings[sitting].id.clone(), year.ledger.sittings[sitting].by);
    let stranger = year.new_device();
    for path in [format!("/sessions/{id}/screen"), format!("/sessions/{id}/answers")] {
        let page = year.asks(stranger, &path)?.body;
        checks::reads_none(&page, &year.ledger.closed_to(None), &path)?;
    }
    let room = format!("/sessions/{id}/room");
    let page = year.reads(by.colleague(), &room)?;
    let (status, closed) = (page.status.as_u16(), year.ledger.closed_to(None));
    checks::is_not_there(status, &page.body, &closed, &format!("{:?} at {room}", by.colleague()))?;
    let own = year.reads(by, &room)?.body;
    let worries: Vec<&str> = year.ledger.worries.iter().map(|worry| worry.word.as_str()).collect();
    checks::reads_none(&own, &worries, &format!("{by:?}, who works there,"))
}

/// An answer that was promised is there, or is said to be late; a promise whose day is over is asked about.
fn promises_are_late_or_kept(year: &mut Year) -> Told<()> {
    let today = year.today();
    for who in WORKERS {
        let ledger = &year.ledger;
        let is_late = ledger.sittings.iter().enumerate().any(|(at, sitting)| {
            sitting.by == who && sitting.answer_by < today && ledger.waits_for_an_answer(at)
        });
        let page = year.reads(who, "/sessions")?;
        checks::late(page.body.contains("answer late"), is_late, who.email())?;
    }
    if year.ledger.is_due(today) {
        let page = year.reads(Who::Dee, "/partnership/waiting")?;
        checks::late(page.body.contains("What happened next?"), true, Who::Dee.email())?;
    }
    Ok(())
}

/// A vote that was closed just now: both faces say what was acknowledged, and nothing narrow.
pub fn is_counted(year: &mut Year, at: usize) -> Told<()> {
    let (round, life) = (&year.ledger.rounds[at], year.life());
    let truth = Truth::count(round);
    let mut shows = false;
    for profile in [Profile::Inside, Profile::Outside] {
        let id = round.id.as_str().into();
        let tally = life.on(store::tallies::of_round(&life.state.db, &id, profile)).unwrap();
        let tally = tally.ok_or_else(|| format!("{} is closed, and has no {profile:?} face", round.id))?;
        let face = Face::read(&tally);
        let told = |why: String| {
            format!("{why}, of {}: {:?} {:?} {:?}", round.id, face.lines, face.none, face.voted)
        };
        checks::is_counted_once(&face, &truth).map_err(told)?;
        checks::is_wide_enough(&face, truth.voted).map_err(told)?;
        checks::is_not_left_over(&face).map_err(told)?;
        shows |= face.lines.iter().any(|(_, shown)| shown.count().is_some());
    }
    let voted = format!("select voted from rounds where id = '{}'", round.id);
    checks::as_many(life.number(&voted), round.ballots.len(), "voted")?;
    year.ledger.notes(if shows { "votes with figures" } else { "votes without figures" });
    Ok(())
}

/// The page of a result that two have made says nobody's choice.
pub fn is_silent_of_few(year: &mut Year, at: usize) -> Told<()> {
    let round = &year.ledger.rounds[at];
    let (path, by) = (format!("/rounds/{}/tally", round.id), year.ledger.sittings[round.sitting].by);
    let few = (1..usize::try_from(FLOOR).unwrap()).contains(&round.ballots.len());
    let page = year.reads(by, &path)?;
    let closed = if few { vec!["Chosen"] } else { Vec::new() };
    checks::reads_none(&page.body, &closed, &path)
}
