//! What is so, by what was acknowledged: kept beside the server, by the simplest rules, to hold it to.

use std::collections::BTreeMap;

use domain::time::Moment;
use jiff::civil::Date;

use crate::people::Who;

#[derive(Default)]
pub struct Ledger {
    pub sittings: Vec<Sitting>,
    pub pupils: Vec<Pupil>,
    pub ideas: Vec<Idea>,
    pub rounds: Vec<Round>,
    pub worries: Vec<Worry>,
    /// Deeds of adults that were taken, by what they are called in the trail.
    pub deeds: BTreeMap<&'static str, i64>,
    /// Answers and words on what came of them: each is a row of its own.
    pub answers: i64,
    /// Texts that were written so far: each has a word of its own.
    pub texts: u32,
    /// What happened how often, for whoever wonders whether anything did.
    pub happened: BTreeMap<&'static str, u64>,
}

/// A session.
pub struct Sitting {
    pub id: String,
    pub code: String,
    pub by: Who,
    pub step: &'static str,
    /// From then on the code lets nobody in.
    pub ends_at: Moment,
    pub ended: bool,
    pub answer_by: Date,
    /// A tablet that is passed on, if there is one.
    pub tablet: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    In,
    Waits,
    Out,
}

pub struct Pupil {
    pub sitting: usize,
    /// None once a tablet was passed on.
    pub device: Option<usize>,
    pub picture: &'static str,
    pub colour: &'static str,
    pub stands: Stands,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    Draft,
    Waiting,
    Wall,
    Back,
    Merged,
    Kept,
}

#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, in any order")]
pub struct Idea {
    pub id: String,
    pub sitting: usize,
    pub author: usize,
    /// The word that stands in no other text; those of earlier wordings first.
    pub words: Vec<String>,
    pub shelf: Shelf,
    /// A worker has let it out, whatever came then.
    pub was_out: bool,
    pub merged_into: Option<usize>,
    pub answered: bool,
    /// For which day something is promised, if it is a yes.
    pub promised: Option<Date>,
    pub followed: bool,
    pub done: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// On the ideas of the wall, three at most.
    Wall,
    /// One of given answers.
    One,
    /// Would you do it again?
    Again,
    /// Every card: yes, not sure, no.
    Sort,
}

pub struct Round {
    pub id: String,
    pub sitting: usize,
    pub way: Way,
    pub options: Vec<String>,
    /// What each pupil has picked last, of those who were told that it counts.
    pub ballots: BTreeMap<usize, Vec<String>>,
    pub closed: bool,
    pub revealed: bool,
}

pub struct Worry {
    pub id: String,
    pub word: String,
    pub opened: bool,
}

impl Ledger {
    /// A text with a word that stands in no other, and that word.
    pub fn text(&mut self, begins: &str) -> (String, String) {
        self.texts += 1;
        let word = format!("zq{:04}zq", self.texts);
        (format!("{begins} {word}"), word)
    }

    /// Notes that something happened.
    pub fn notes(&mut self, what: &'static str) {
        *self.happened.entry(what).or_default() += 1;
    }

    /// The sessions whose code lets pupils in now.
    pub fn live(&self, now: Moment) -> Vec<usize> {
        let is_live = |at: &usize| !self.sittings[*at].ended && now < self.sittings[*at].ends_at;
        (0..self.sittings.len()).filter(is_live).collect()
    }

    /// Pupils who are in there and hold a device.
    pub fn present(&self, sitting: usize) -> Vec<usize> {
        let is_here = |at: &usize| {
            let pupil = &self.pupils[*at];
            pupil.sitting == sitting && pupil.stands == Stands::In && pupil.device.is_some()
        };
        (0..self.pupils.len()).filter(is_here).collect()
    }

    /// The same of all sessions that are live.
    pub fn all_present(&self, now: Moment) -> Vec<usize> {
        self.live(now).into_iter().flat_map(|sitting| self.present(sitting)).collect()
    }

    /// The ideas on a shelf of a session.
    pub fn on(&self, sitting: usize, place: Shelf) -> Vec<usize> {
        let is_there = |at: &usize| self.ideas[*at].sitting == sitting && self.ideas[*at].shelf == place;
        (0..self.ideas.len()).filter(is_there).collect()
    }

    /// The open vote of a session.
    pub fn open_in(&self, sitting: usize) -> Option<usize> {
        self.rounds.iter().position(|round| round.sitting == sitting && !round.closed)
    }

    /// The votes that are open, and those that are closed.
    pub fn rounds_that(&self, are_closed: bool) -> Vec<usize> {
        (0..self.rounds.len()).filter(|at| self.rounds[*at].closed == are_closed).collect()
    }

    /// Whether an idea on the wall of a session waits for its answer.
    pub fn waits_for_an_answer(&self, sitting: usize) -> bool {
        self.on(sitting, Shelf::Wall).iter().any(|idea| !self.ideas[*idea].answered)
    }

    /// Whether the day of a promise has passed, and nobody has said that it is done.
    pub fn is_due(&self, today: Date) -> bool {
        let passed = |idea: &Idea| idea.promised.is_some_and(|day| day < today);
        self.ideas.iter().any(|idea| idea.shelf == Shelf::Wall && passed(idea) && !idea.done)
    }

    /// Words that this pupil must not read: of ideas of others, as long as no worker has let them out.
    pub fn closed_to(&self, pupil: Option<usize>) -> Vec<&str> {
        let ideas = self.ideas.iter().filter(|idea| Some(idea.author) != pupil);
        let closed = ideas.flat_map(|idea| {
            let out = usize::from(idea.was_out);
            let closed = idea.words.len() - out.min(idea.words.len());
            idea.words[..closed].iter()
        });
        closed.map(String::as_str).chain(self.worries.iter().map(|worry| worry.word.as_str())).collect()
    }

    /// An idea goes neither to the wall nor into another: what was part of it waits again.
    pub fn frees_parts_of(&mut self, whole: usize) {
        for part in self.ideas.iter_mut().filter(|part| part.merged_into == Some(whole)) {
            part.merged_into = None;
            part.shelf = Shelf::Waiting;
        }
    }

    /// Whether something is part of this idea.
    pub fn has_parts(&self, whole: usize) -> bool {
        self.ideas.iter().any(|part| part.merged_into == Some(whole))
    }
}
