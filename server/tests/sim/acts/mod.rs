//! What people do, what the clock does and what goes wrong, each so often.

mod clock;
mod faults;
mod leaders;
mod pupils;
mod votes;
mod workers;

use std::sync::PoisonError;

use crate::checks::Told;
use crate::look;
use crate::year::Year;

/// Does it, or says that nobody could just now.
type Act = fn(&mut Year) -> Told<bool>;

/// How often of all, what it is called, and what it is.
const ACTS: &[(usize, &str, Act)] = &[
    (8, "a worker opens a session", workers::opens),
    (9, "a class comes in", pupils::come_in),
    (9, "pupils propose", pupils::propose),
    (3, "a pupil mends an idea", pupils::mends),
    (3, "a pupil replies", pupils::replies),
    (3, "a pupil worries", pupils::worries),
    (2, "a pupil loses the thread", pupils::comes_back),
    (9, "a worker reads", workers::reads),
    (2, "a worker takes back", workers::undoes),
    (5, "the room moves", workers::moves),
    (2, "the door", workers::door),
    (3, "a worker lets in", workers::lets_in),
    (1, "a worker turns away", workers::turns_away),
    (2, "a worker takes out", workers::takes_out),
    (1, "a session ends", workers::ends),
    (10, "a vote opens", votes::opens),
    (16, "a class votes", votes::vote),
    (3, "a pupil votes again", votes::votes_again),
    (3, "a pupil takes a vote back", votes::takes_back),
    (2, "a pupil marks", votes::marks),
    (4, "a tablet is passed on", votes::passes_on),
    (7, "a vote closes", votes::closes),
    (5, "a result is shown", votes::reveals),
    (6, "a leader answers", leaders::answers),
    (3, "a leader moves a day", leaders::moves_a_day),
    (3, "a leader says what happened", leaders::follows_up),
    (1, "a holiday", leaders::holiday),
    (4, "a worry is heard", leaders::hears),
    (7, "time passes", clock::passes),
    (2, "the clock is set back", clock::is_set_back),
    (4, "the same form twice", faults::twice),
    (3, "an old page", faults::old_page),
    (3, "a full disk", faults::full_disk),
    (3, "a restart", faults::restart),
    (5, "killed in the middle of a vote", faults::killed),
];

/// So often somebody else is asked, where one can do nothing.
const TRIES: usize = 40;

/// Somebody does something.
pub fn step(year: &mut Year, number: usize) -> Told<()> {
    let all: usize = ACTS.iter().map(|(weight, ..)| weight).sum();
    for _ in 0..TRIES {
        let mut drawn = year.luck.below(all);
        let act = ACTS.iter().find(|(weight, ..)| {
            let here = drawn < *weight;
            drawn = drawn.saturating_sub(*weight);
            here
        });
        let Some(&(_, name, act)) = act else { continue };
        year.clock.advance(std::time::Duration::from_secs(20));
        year.trace.lock().unwrap_or_else(PoisonError::into_inner).begins(number, name);
        if act(year)? {
            year.ledger.notes(name);
            return Ok(());
        }
        year.trace.lock().unwrap_or_else(PoisonError::into_inner).was_nothing();
    }
    Ok(())
}

/// The year is over: every vote is closed and counted, and the trail is read.
pub fn last_day(year: &mut Year) -> Told<()> {
    year.trace.lock().unwrap_or_else(PoisonError::into_inner).begins(0, "the last day");
    votes::close_all(year)?;
    year.restarts()?;
    look::at_all(year)?;
    year.trail_is_whole()
}
