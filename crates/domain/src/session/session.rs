//! The sitting: a time, a code on the screen, and the steps of the plan.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::{AdultId, OrganisationId, SessionId};
use crate::money::Pence;
use crate::people::sign_in::LASTS_MINUTES;
use crate::refusal::Refusal;
use crate::session::code_time::{CodeNow, CodeTime};
use crate::session::join_code::{JoinCode, JoinSecret};
use crate::session::refusal::SessionRefusal;
use crate::session::say::Say;
use crate::time::Moment;

/// One sitting of one organisation; pupils of several groups can be in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its id, random; whoever has it may see the screen.
    pub id: SessionId,
    /// The organisation that runs it.
    pub organisation: OrganisationId,
    /// The youth worker who made it.
    pub youth_worker: AdultId,
    /// Its name: "Thursday Makers".
    pub name: String,
    /// The code on the screen.
    pub code: JoinCode,
    /// The secret behind its QR code.
    pub secret: JoinSecret,
    /// What was planned.
    pub plan: Plan,
    /// Where it is now.
    pub step: Step,
    /// No newcomer is let in while shut.
    pub door_shut: bool,
    /// When it was made.
    pub made_at: Moment,
    /// From then on the code lets pupils in; none when it did from the beginning.
    pub code_opens_at: Option<Moment>,
    /// From then on the code does not let anybody in.
    pub code_ends_at: Moment,
    /// When the worker ended it.
    pub ended_at: Option<Moment>,
    /// Grows by one with every public change; live listeners compare it.
    pub version: i64,
    /// Only tried out: it is marked, counted nowhere, and can be cleared away. What a session is, it is
    /// when it is made.
    pub rehearsal: bool,
}

impl Session {
    /// Whether everybody can move to this step. A vote begins by opening a round, a result is shown
    /// by revealing one; neither is a mere step. `latest` is the round opened last, if there is one:
    /// whether its result was revealed.
    ///
    /// # Errors
    /// [`Refusal::NotNow`] when there is nothing to show yet, and after the end.
    pub fn may_move_to(&self, step: Step, latest: Option<bool>) -> Result<(), Refusal> {
        let ready = match step {
            Step::Vote => latest.is_some(),
            Step::Result => latest == Some(true),
            Step::Waiting | Step::Ideas | Step::Wall | Step::Answers => true,
        };
        if ready && self.ended_at.is_none() { Ok(()) } else { Err(Refusal::NotNow) }
    }

    /// Whether the code lets pupils in at this moment.
    ///
    /// # Errors
    /// [`SessionRefusal::CodeNotOpen`] when ended or expired, [`SessionRefusal::OpensLater`] before its
    /// day, [`SessionRefusal::DoorShut`] when shut.
    pub fn admits(&self, now: Moment) -> Result<(), Refusal> {
        match self.code_now(now) {
            CodeNow::Over(_) => Err(Refusal::Session(SessionRefusal::CodeNotOpen)),
            CodeNow::ToCome(at) => Err(Refusal::Session(SessionRefusal::OpensLater { at: at.0 })),
            CodeNow::Open if self.door_shut => Err(Refusal::Session(SessionRefusal::DoorShut)),
            CodeNow::Open => Ok(()),
        }
    }

    /// What the code does at this moment; with the session it is over.
    #[must_use]
    pub fn code_now(&self, now: Moment) -> CodeNow {
        let time = CodeTime { opens_at: self.code_opens_at, ends_at: self.code_ends_at };
        self.ended_at.map_or_else(|| time.at(now), CodeNow::Over)
    }

    /// Until when a device that comes in now speaks for its pupil: as long as the code lives, and at
    /// least long enough to read the answers.
    #[must_use]
    pub fn known_until(&self, now: Moment) -> Moment {
        self.code_ends_at.max(now.plus_minutes(LASTS_MINUTES))
    }
}

impl Session {
    /// Whether pupils can write ideas now.
    ///
    /// # Errors
    /// As [`Step::takes_ideas`].
    pub fn takes_ideas(&self) -> Result<(), Refusal> {
        self.step.takes_ideas(self.ended_at.is_some())
    }

    /// Whether workers can write ideas down for somebody now.
    ///
    /// # Errors
    /// As [`Step::takes_ideas_for`].
    pub fn takes_ideas_for(&self) -> Result<(), Refusal> {
        self.step.takes_ideas_for(self.ended_at.is_some())
    }
}

/// What the worker planned, and promised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The steps, in order, without the waiting at the start.
    pub steps: Vec<Step>,
    /// What pupils are asked: "What would you like to do?"
    pub question: String,
    /// The pupils' money; none when no money is shared out.
    pub pot: Option<Pence>,
    /// How many ideas one ballot may pick, 1 to 12.
    pub picks: u8,
    /// Who decides: "Cinder Lane and Larkmoor".
    pub decider: String,
    /// By when the answer comes.
    pub answer_by: Date,
    /// What makes it a real say; empty until the worker has said it.
    #[serde(default)]
    pub say: Say,
    /// The language of its pages on devices that have chosen none, as a code: "cy"; empty for the usual one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
}

/// Where a session is. The names are what the room says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// Pupils come in; nothing is asked yet.
    Waiting,
    /// Pupils write ideas (orange).
    Ideas,
    /// Pupils look at the ideas that a worker has let onto the wall (yellow).
    Wall,
    /// Pupils vote (violet).
    Vote,
    /// What was chosen (teal).
    Result,
    /// What adults say to each idea (pink).
    Answers,
}

impl Step {
    /// All steps in their usual order.
    pub const ALL: [Self; 6] =
        [Self::Waiting, Self::Ideas, Self::Wall, Self::Vote, Self::Result, Self::Answers];

    /// Pupils write while the group does, and while it looks at the wall.
    ///
    /// # Errors
    /// [`Refusal::NotNow`] at any other step, and in a session that has ended.
    pub fn takes_ideas(self, ended: bool) -> Result<(), Refusal> {
        if self == Self::Waiting { Err(Refusal::NotNow) } else { self.takes_ideas_for(ended) }
    }

    /// Workers write down for somebody until the vote, when nothing on the wall may change any more.
    ///
    /// # Errors
    /// [`Refusal::NotNow`] from the vote on, and in a session that has ended.
    pub fn takes_ideas_for(self, ended: bool) -> Result<(), Refusal> {
        if self <= Self::Wall && !ended { Ok(()) } else { Err(Refusal::NotNow) }
    }

    /// The step as it stands on the disk, in forms and in class names.
    pub fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Ideas => "ideas",
            Self::Wall => "wall",
            Self::Vote => "vote",
            Self::Result => "result",
            Self::Answers => "answers",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ideas_are_taken_until_the_vote_and_not_after_the_end() {
        let by_workers = Step::ALL.map(|step| step.takes_ideas_for(false).is_ok());
        assert_eq!(by_workers, [true, true, true, false, false, false]);
        let by_pupils = Step::ALL.map(|step| step.takes_ideas(false).is_ok());
        assert_eq!(by_pupils, [false, true, true, false, false, false]);
        assert_eq!(Step::Ideas.takes_ideas(true), Err(Refusal::NotNow));
    }
}
