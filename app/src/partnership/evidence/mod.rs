//! Evidence: what a partnership can show of some weeks. One question a section: a sentence, a chart, a table.
//! All of it may travel, so people are counted as those outside may see them.

mod asked;
mod blocks;
mod families;
mod heard;
mod links;
mod more;
mod page;
mod targets;
mod words;

pub use asked::chosen_votes;
pub use targets::said_of;
pub use words::{Question, answer_to, period_words};

use domain::ideas::activity::{Activity, Category};
use domain::partnership::budget::Sums;
use domain::partnership::doubt::Share;
use domain::partnership::evidence::{Period, Said};
use domain::partnership::organisation::Organisation;
use domain::partnership::target::Target;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use jiff::civil::Date;

use crate::vote::tally::Drawn;

/// What a partnership can show of some weeks.
#[derive(Clone)]
pub struct Evidence {
    /// The name of the partnership.
    pub partnership: String,
    /// Who works together now.
    pub organisations: Vec<Organisation>,
    /// Which weeks.
    pub period: Period,
    /// The day on which it was read.
    pub today: Date,
    /// The ideas that were sent in those weeks and stood on a wall.
    pub said: Vec<Said>,
    /// The votes that closed in those weeks, as those outside may see them, each with what is different now.
    pub votes: Vec<(Drawn, Option<String>)>,
    /// Activities that were made of ideas in those weeks.
    pub activities: Vec<Activity>,
    /// What they work towards, in the words of adults, and how many do.
    pub outcomes: Vec<(String, usize)>,
    /// The money of the whole programme.
    pub sums: Sums,
    /// Sessions of those weeks that were planned with as many adults as they needed.
    pub adults: Target,
    /// The terms up to the last of those weeks, oldest first.
    pub terms: Vec<TermLine>,
    /// The marks of its charts.
    pub marks: Marks,
}

/// One term in the line over time.
#[derive(Clone, Copy, Debug)]
pub struct TermLine {
    /// Which term.
    pub period: Period,
    /// How many ideas were sent.
    pub ideas: usize,
    /// How many of these were answered by the promised day.
    pub on_time: usize,
    /// How many of these still have time.
    pub waits: usize,
}

impl TermLine {
    /// Of the ideas whose day has come, those that were answered by it.
    pub fn share(&self) -> Share {
        Share { part: self.on_time, whole: self.ideas.saturating_sub(self.waits) }
    }

    /// The same of a hundred; none where no day has come.
    pub fn percent(&self) -> Option<usize> {
        let Share { part, whole } = self.share();
        (100 * part + whole / 2).checked_div(whole)
    }
}

/// Marks of charts without a letter: words and figures stand beside them in the page.
#[derive(Clone, Default)]
pub struct Marks {
    /// Ideas, answered, yes, done.
    pub steps: Vec<String>,
    /// One for each of [`Category::ALL`].
    pub categories: Vec<String>,
    /// One for each of [`Evidence::targets`]; empty where nothing was due.
    pub targets: Vec<String>,
    /// The line over the terms; empty where there are not two to join.
    pub line: String,
}

/// What is held against a goal: its name in sentences and files, and how often it was so.
pub type Held = (&'static str, Target);

impl Evidence {
    /// What should always be so: answers by their day, and enough adults planned.
    pub fn targets(&self) -> [Held; 2] {
        [("answers", Target::answers(&self.said, self.today)), ("adults", self.adults)]
    }

    /// Activities of each of the five categories, in the order of the framework.
    pub fn by_category(&self) -> [(Category, usize); 5] {
        let of = |category| self.activities.iter().filter(|one| one.category == Some(category)).count();
        Category::ALL.map(|category| (category, of(category)))
    }
}

/// `GET /evidence`: for leaders, and for who only reads.
#[derive(Clone)]
pub struct EvidencePage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// What there is to show.
    pub evidence: Evidence,
    /// The two days as they stand in the form.
    pub typed: [String; 2],
    /// The links that lead outside; only for who may make them.
    pub links: Option<Links>,
    /// Why something was not taken.
    pub refusal: Option<Refusal>,
}

/// The links by which those outside read it.
#[derive(Clone, Default)]
pub struct Links {
    /// Those that work.
    pub all: Vec<LinkLine>,
    /// For whom one is to be made, as typed.
    pub whom: String,
    /// Until when it is to work, as typed.
    pub ends_on: String,
}

/// One link.
#[derive(Clone)]
pub struct LinkLine {
    /// What its end is called in addresses.
    pub id: String,
    /// For whom.
    pub whom: String,
    /// The address to hand on.
    pub address: String,
    /// Which weeks it shows.
    pub period: Period,
    /// The last day on which it works.
    pub ends_on: Date,
}

/// `GET /evidence/of/{secret}`: the same for somebody without a sign-in.
#[derive(Clone)]
pub struct OutsideEvidencePage {
    /// What there is to show.
    pub evidence: Evidence,
    /// The last day on which the link works.
    pub ends_on: Date,
    /// The address of this page, below which its files are.
    pub here: String,
}

/// `GET /evidence/of/{secret}/families`: one page a term for families, and a poster.
#[derive(Clone)]
pub struct FamiliesPage {
    /// The name of the partnership.
    pub partnership: String,
    /// The names of those who work together: whom to ask.
    pub organisations: Vec<String>,
    /// Which weeks.
    pub period: Period,
    /// The ideas of those weeks with their answers.
    pub said: Vec<Said>,
    /// The code that leads here.
    pub qr_svg: String,
    /// The same to type.
    pub address: String,
}
