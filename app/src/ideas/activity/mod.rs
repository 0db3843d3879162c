//! What came of an idea: its words stay the largest thing while adults add the rest.

mod about;
mod page;
mod runs;
mod topic;
mod when;

use domain::id::{OrganisationId, SessionId};
use domain::ideas::activity::{Activity, Credit};
use domain::ideas::idea::Idea;
use domain::money::Pence;
use domain::partnership::group::Group;
use domain::partnership::organisation::Organisation;
use domain::partnership::outcome::WantedOutcome;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use jiff::civil::{Date, Time};

use crate::partnership::topic::TopicForm;
use crate::translator::Translator;

/// A session that has a day, as adults read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    /// The session that has this day.
    pub session: SessionId,
    /// What the session is called.
    pub name: String,
    /// The organisation that runs it.
    pub organisation: OrganisationId,
    /// Its day.
    pub day: Date,
    /// The last day; the same where it is held on one.
    pub until: Date,
    /// From when, by the clock on the wall.
    pub starts: Time,
    /// Until when.
    pub ends: Time,
    /// Where, once a place is chosen.
    pub place: Option<String>,
    /// The day is over.
    pub past: bool,
}

/// What is said of an activity, as it was filled in.
#[derive(Clone, Debug, Default)]
pub struct ActivityForm {
    /// The code of its category; empty at first.
    pub category: String,
    /// What it costs, as typed.
    pub cost: String,
    /// Whose idea it was: [`credit_code`].
    pub credit: String,
    /// The organisation that leads it.
    pub lead: String,
    /// The job title of who leads it.
    pub post: String,
}

/// `GET /activities/{activity}`: what it is, who runs it, what for and when, with the form for what
/// a leader may change.
#[derive(Clone)]
pub struct ActivityPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The activity it is about.
    pub activity: Activity,
    /// The idea that it was.
    pub idea: Idea,
    /// The name of the partnership.
    pub partnership: String,
    /// All who could run it.
    pub organisations: Vec<Organisation>,
    /// The groups of the partnership.
    pub groups: Vec<Group>,
    /// Whose idea it may be said to be.
    pub credits: Vec<Credit>,
    /// The outcomes to choose from.
    pub outcomes: Vec<WantedOutcome>,
    /// What the adult's own organisation ticked, or has just typed.
    pub ticked: Vec<String>,
    /// The sessions it is in.
    pub dates: Vec<Dated>,
    /// Other sessions to come that have a day.
    pub free: Vec<Dated>,
    /// What is filled in.
    pub form: ActivityForm,
    /// What is said of a sensitive topic.
    pub topic: TopicForm,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

impl ActivityPage {
    /// A leader of an organisation that runs it may change it; everybody else reads.
    fn may_change(&self) -> bool {
        self.adult.role.may_change_partnership() && self.activity.is_run_by(&self.adult.organisation)
    }

    fn name_of(&self, id: &OrganisationId) -> String {
        self.organisations.iter().find(|one| one.id == *id).map(|one| one.name.clone()).unwrap_or_default()
    }
}

/// Whose idea it was, as the form sends it.
pub fn credit_code(credit: &Credit) -> String {
    match credit {
        Credit::Partnership => "partnership".to_owned(),
        Credit::Organisation(organisation) => format!("organisation-{organisation}"),
        Credit::Group(group) => format!("group-{group}"),
    }
}

/// Whose idea it was: "young people of Eastmere Together", "Thursday Makers".
pub fn credited(
    t: &Translator,
    credit: &Credit,
    partnership: &str,
    organisations: &[Organisation],
    groups: &[Group],
) -> String {
    let everybody = || t.t_with("activity-credit-partnership", &[("who", partnership.to_owned().into())]);
    match credit {
        Credit::Partnership => everybody(),
        Credit::Organisation(id) => {
            organisations.iter().find(|one| one.id == *id).map_or_else(everybody, |one| {
                t.t_with("activity-credit-organisation", &[("who", one.name.clone().into())])
            })
        }
        Credit::Group(id) => {
            groups.iter().find(|one| one.id == *id).map_or_else(everybody, |one| one.name.clone())
        }
    }
}

/// What it takes from the pot, in words.
pub fn cost_in_words(t: &Translator, cost: Pence) -> String {
    match cost {
        Pence(0) => t.t("activity-no-cost"),
        cost => t.t_with("activity-cost", &[("pounds", cost.to_string().into())]),
    }
}
