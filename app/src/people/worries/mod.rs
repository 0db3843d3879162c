//! Worries, as those hear them who are told: the list with its clock, one of them, its record.

mod chosen;
mod list;
mod page;
mod record;

use domain::people::duty::Rung;
use domain::people::sign_in::Adult;
use domain::people::watch::Flags;
use domain::people::worry::{Line, Standing, Worry, WorryText};
use domain::refusal::Refusal;
use domain::time::Moment;
use jiff::civil::{Date, Time};

use crate::people::duty::Away;
use crate::translator::Translator;

/// `GET /worries`, and `GET /worries/{worry}` with one of them.
#[derive(Clone)]
pub struct WorriesPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// What this adult hears of, in the order of the list.
    pub rows: Vec<WorryRow>,
    /// The one that was chosen.
    pub chosen: Option<Chosen>,
    /// When it is.
    pub now: Moment,
    /// Until when somebody reads today; none when nobody does now.
    pub on_duty_until: Option<Time>,
    /// When somebody reads next.
    pub begins: (Date, Time),
    /// Whether the lead is away; only for the lead.
    pub away: Option<Away>,
    /// Somebody who would hear, too, came to the account by a link: another says on the page of people that it is
    /// them.
    pub held: bool,
    /// Why the lead could not hand over.
    pub refusal: Option<Refusal>,
}

/// A worry in the list: no word of it.
#[derive(Clone)]
pub struct WorryRow {
    /// As it came.
    pub worry: Worry,
    /// Where it stands.
    pub standing: Standing,
}

/// The worry beside the list.
#[derive(Clone)]
pub struct Chosen {
    /// As it came.
    pub worry: Worry,
    /// What was done about it.
    pub record: Vec<Line>,
    /// Where it stands.
    pub standing: Standing,
    /// What is told in it, once this adult has opened it.
    pub text: Option<WorryText>,
    /// Which words in it are watched for.
    pub flags: Flags,
    /// Who hears, by job title.
    pub rungs: Vec<(Rung, Vec<String>)>,
    /// What was chosen as decided, as it was sent.
    pub course: String,
    /// To whom it should go, as it was sent.
    pub rung: String,
    /// Why, as it was typed.
    pub why: String,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
}

/// "Safeguarding lead".
fn rung_words(t: &Translator, rung: Rung) -> String {
    t.t(&format!("worries-rung-{}", rung.code()))
}

/// "Tuesday 24 November, 13:41".
fn moment_words(t: &Translator, at: Moment) -> String {
    t.t_with("worries-moment", &[("day", t.day_of(at).into()), ("time", t.clock_of(at).into())])
}
