//! The weeks of a programme: what, where, who leads, whom to tell, and what it costs.

mod budget;
mod coming;
mod edit;
mod link;
mod page;

pub use coming::Coming;

use domain::id::ActivityId;
use domain::ideas::activity::Activity;
use domain::money::Pence;
use domain::partnership::budget::{BudgetLine, LineKind, Sums};
use domain::partnership::organisation::Organisation;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use jiff::civil::Date;

use crate::ideas::activity::Dated;

/// One activity in one session.
#[derive(Clone)]
pub struct Part {
    /// The activity.
    pub id: ActivityId,
    /// Its name, in its authors' words.
    pub name: String,
    /// Its picture.
    pub picture: Option<String>,
    /// What it takes from the pot, in all its parts together.
    pub cost: Pence,
    /// Which time this is, from 1.
    pub part: usize,
    /// How often it happens.
    pub of: usize,
    /// Who leads it, by name, where it is not who leads the session.
    pub lead: Option<String>,
    /// All who run it want the same.
    pub agreed: bool,
}

/// One session in the programme.
#[derive(Clone)]
pub struct Sitting {
    /// When and where.
    pub date: Dated,
    /// The name of the organisation that leads it.
    pub lead: String,
    /// Who is told when a child may not be safe: job title and organisation.
    pub contact: Option<String>,
    /// What happens in it.
    pub parts: Vec<Part>,
}

/// One week of the programme.
#[derive(Clone)]
pub struct Week {
    /// Counted from the first session, from 1.
    pub number: i64,
    /// It is this week.
    pub is_now: bool,
    /// The sessions of this week, in the order of time.
    pub sittings: Vec<Sitting>,
}

/// What is planned twice: two sessions, on one day.
#[derive(Clone)]
pub struct ClashLine {
    /// The place, or the organisation, by name.
    pub what: String,
    /// It is the place that is taken; else who leads it cannot be in both.
    pub is_place: bool,
    /// The day.
    pub day: Date,
    /// The names of the two sessions.
    pub sessions: (String, String),
}

/// The money of the programme.
#[derive(Clone)]
pub struct Money {
    /// Its lines.
    pub lines: Vec<BudgetLine>,
    /// Their sums.
    pub sums: Sums,
}

/// `GET /programme`: week by week what happens, where, led by whom, and what is left of the money.
#[derive(Clone)]
pub struct ProgrammePage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The name of the partnership.
    pub partnership: String,
    /// The organisations of the partnership.
    pub organisations: Vec<Organisation>,
    /// The weeks that have a session.
    pub weeks: Vec<Week>,
    /// What is planned twice.
    pub clashes: Vec<ClashLine>,
    /// Activities that are in no session.
    pub waiting: Vec<Activity>,
    /// The lines of the budget, and what they come to.
    pub money: Money,
    /// The address for calendar apps, if there is one.
    pub address: Option<String>,
}

/// One line of the budget as it was filled in.
#[derive(Clone)]
pub struct BudgetRow {
    /// The id of the line; "new-…" for one that is not there yet.
    pub id: String,
    /// What kind of line it is.
    pub kind: LineKind,
    /// It is given by the reader's own organisation.
    pub own: bool,
    /// What is paid for or given, as typed.
    pub words: String,
    /// How many.
    pub units: String,
    /// What one costs, as typed.
    pub price: String,
    /// It cannot be kept like this.
    pub wrong: bool,
}

/// `GET /programme/budget`: the lines of the budget as rows of a form, and their sums.
#[derive(Clone)]
pub struct BudgetPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The name of the adult's own organisation.
    pub organisation: String,
    /// The lines that this adult may change, and empty ones.
    pub rows: Vec<BudgetRow>,
    /// Who changes the rest, by name; none when this adult may.
    pub held_by: Option<String>,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}
