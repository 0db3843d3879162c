//! What a young person worries about, or a worker about one: for the safeguarding lead and the deputy of the
//! young person's own organisation, and for nobody else until they do not open it.

use crate::id::{AdultId, OrganisationId, WorryId};
use crate::ideas::drawing::Drawing;
use crate::people::duty::Rung;
use crate::people::hours::{OPENED_WITHIN_MINUTES, Timetable};
use crate::refusal::Refusal;
use crate::time::Moment;
use crate::wording::Wording;

/// What is told. Nobody in need is sent away for a long text; a page of a book has so many signs.
pub type WorryWords = Wording<3_000>;
/// How to find somebody; why something was decided.
pub type FindWords = Wording<300>;
/// Why it was decided so.
pub type WhyWords = Wording<1_000>;

/// How it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A young person wrote it at "I'm worried".
    Written,
    /// A young person wants to talk to someone; there may be words, too.
    Talk,
    /// A worker kept an idea private.
    Kept,
    /// An adult wrote it after a sitting.
    Debrief,
}

impl Origin {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Written, Self::Talk, Self::Kept, Self::Debrief];

    /// As it stands on the disk.
    pub fn code(self) -> &'static str {
        match self {
            Self::Written => "written",
            Self::Talk => "talk",
            Self::Kept => "kept",
            Self::Debrief => "debrief",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == text)
    }
}

/// A worry as it came, without its words: what its people see before they open it. It never changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worry {
    /// What addresses call it.
    pub id: WorryId,
    /// The young person's own organisation: only its people hear it.
    pub organisation: OrganisationId,
    /// How it came.
    pub origin: Origin,
    /// The picture and the colour of the young person, as "fox.orange"; none where an adult wrote it.
    pub about: Option<String>,
    /// The group, by its name.
    pub group: String,
    /// The sitting, by its name.
    pub session: String,
    /// The adult who passed it on, by job title.
    pub told_by: Option<String>,
    /// When it was sent.
    pub sent_at: Moment,
}

/// What is told in it. Only who has opened it reads this.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorryText {
    /// The words, as typed; none from who only wants to talk.
    pub words: Option<WorryWords>,
    /// What was drawn, of an idea that was kept private.
    pub drawing: Option<Drawing>,
    /// How to find the young person.
    pub find: Option<FindWords>,
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// Talked with the young person.
    Talked,
    /// Told the family.
    Family,
    /// Asked children's services.
    Services,
    /// Rang the police.
    Police,
    /// Added it to what is known.
    Added,
    /// Nothing more is to do.
    Nothing,
}

impl Course {
    /// In the order of the page.
    pub const ALL: [Self; 6] =
        [Self::Talked, Self::Family, Self::Services, Self::Police, Self::Added, Self::Nothing];

    /// As it stands on the disk and in forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::Talked => "talked",
            Self::Family => "family",
            Self::Services => "services",
            Self::Police => "police",
            Self::Added => "added",
            Self::Nothing => "nothing",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == text)
    }
}

/// Something that was done about a worry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// Somebody opened it: from then on they read its words.
    Opened,
    /// Nobody had opened it in time, and the next was told.
    Told(Rung),
    /// Somebody passed it on.
    PassedOn(Rung, WhyWords),
    /// Something was decided, and why.
    Decided(Course, WhyWords),
    /// The worker took back that the idea was kept private; the worry stays.
    PutBack,
    /// Nothing more is done about it.
    Closed,
}

/// One line of the record. Lines are added, never changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// When it was done.
    pub at: Moment,
    /// Who; nobody where the clock did it.
    pub who: Option<AdultId>,
    /// Their job title then.
    pub job_title: String,
    /// What was done about the worry.
    pub done: Done,
}

/// Where a worry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Whose turn it is to open it, or was when it was opened.
    pub turn: Rung,
    /// How far it came.
    pub furthest: Rung,
    /// It waits, and somebody did not open it in time.
    pub late: bool,
    /// When it must be opened, while it waits; then the next is told, if there is one.
    pub due: Option<Moment>,
    /// Who is told then.
    pub next: Option<Rung>,
    /// When it was opened, since it was last passed on.
    pub opened: Option<Moment>,
    /// Whether anything was decided.
    pub decided: bool,
    /// Whether it was closed.
    pub closed: bool,
}

impl Standing {
    /// Whether who is on this rung reads of it: the lead and the deputy always, the head what came so far.
    pub fn is_for(&self, rung: Rung) -> bool {
        rung <= Rung::Deputy || self.furthest == Rung::Head
    }

    /// How the list is ordered: what is late first, then what waits, what is open, what is closed.
    pub fn urgency(&self) -> u8 {
        match (self.closed, self.opened.is_some(), self.late, self.decided) {
            (true, ..) => 4,
            (_, true, _, true) => 3,
            (_, true, ..) => 2,
            (_, _, false, _) => 1,
            _ => 0,
        }
    }
}

/// Where a worry stands now, by its record, those who are there to hear it, and the clock.
pub fn standing(
    sent_at: Moment,
    record: &[Line],
    rungs: &[Rung],
    timetable: &Timetable,
    now: Moment,
) -> Standing {
    let mut since = (sent_at, Rung::Lead);
    // Who has passed it on and reads it again does not open it for whom it was passed to.
    let (mut opened, mut passed_by) = (None, None);
    let mut furthest = first_from(rungs, Rung::Lead);
    for line in record {
        match line.done {
            Done::PassedOn(to, _) => {
                let before = climb(since, rungs, timetable, opened.unwrap_or(line.at));
                furthest = furthest.max(before.turn).max(to);
                (since, opened, passed_by) = ((line.at, to), None, line.who.as_ref());
            }
            Done::Opened if passed_by.is_none() || passed_by != line.who.as_ref() => {
                opened.get_or_insert(line.at);
            }
            // What was told once was told, whoever comes to the organisation later.
            Done::Told(rung) => furthest = furthest.max(rung),
            Done::Opened | Done::Decided(..) | Done::PutBack | Done::Closed => {}
        }
    }
    let climbed = climb(since, rungs, timetable, opened.unwrap_or(now));
    let waits = opened.is_none();
    Standing {
        turn: climbed.turn,
        furthest: furthest.max(climbed.turn),
        late: waits && climbed.late,
        due: Some(climbed.due).filter(|_| waits),
        next: climbed.next.filter(|_| waits),
        opened,
        decided: record.iter().any(|line| matches!(line.done, Done::Decided(..))),
        closed: record.iter().any(|line| line.done == Done::Closed),
    }
}

struct Climbed {
    turn: Rung,
    late: bool,
    due: Moment,
    next: Option<Rung>,
}

/// From rung to rung until then: the first by the hours, each after it half an hour later, whatever the hour.
fn climb((start, from): (Moment, Rung), rungs: &[Rung], timetable: &Timetable, until: Moment) -> Climbed {
    let mut turn = first_from(rungs, from);
    let mut due = timetable.due(start);
    let late = until >= due;
    let mut above = rungs.iter().copied().filter(|rung| *rung > turn).collect::<Vec<_>>().into_iter();
    let mut next = above.next();
    while let Some(rung) = next.filter(|_| until >= due) {
        (turn, next) = (rung, above.next());
        due = due.plus_minutes(OPENED_WITHIN_MINUTES);
    }
    Climbed { turn, late, due, next }
}

/// The first rung from this one on where somebody is; where nobody is, the one itself.
fn first_from(rungs: &[Rung], from: Rung) -> Rung {
    rungs.iter().copied().find(|rung| *rung >= from).or(rungs.last().copied()).unwrap_or(from)
}

/// Whether this adult has opened it since it was last passed on, and so reads its words.
pub fn has_opened(record: &[Line], adult: &AdultId) -> bool {
    let since = record.iter().rev().take_while(|line| !matches!(line.done, Done::PassedOn(..)));
    since.into_iter().any(|line| line.done == Done::Opened && line.who.as_ref() == Some(adult))
}

/// Whether this may be done now, by somebody who hears this worry.
///
/// # Errors
/// [`Refusal::NotNow`] for who has not opened it, once it is closed, and for closing it before anything was
/// decided.
pub fn may(record: &[Line], adult: &AdultId, done: &Done) -> Result<(), Refusal> {
    let closed = record.iter().any(|line| line.done == Done::Closed);
    let decided = record.iter().any(|line| matches!(line.done, Done::Decided(..)));
    let may = match done {
        Done::Opened => true,
        Done::PassedOn(..) | Done::Decided(..) => has_opened(record, adult) && !closed,
        Done::Closed => has_opened(record, adult) && !closed && decided,
        Done::Told(_) | Done::PutBack => false,
    };
    if may { Ok(()) } else { Err(Refusal::NotNow) }
}

#[cfg(test)]
#[path = "worry_tests.rs"]
mod tests;
