//! The pages on which leaders fill in the ingredients: plain forms that keep what was typed.

mod benefits;
mod checks;
mod holidays;
mod note;
mod outcomes;
mod own_words;
mod photos;
mod place;
mod places;
mod roles;
mod sixth;
mod suggestions;

pub use checks::{Looked, PlaceCheckForm};
pub use own_words::OwnWordsPage;
pub use photos::WayIn;

use domain::id::{HolidayId, PlaceId};
use domain::partnership::benefit::Met;
use domain::partnership::kind::PartnerKind;
use domain::partnership::outcome::WantedOutcome;
use domain::partnership::own_word::OwnWord;
use domain::partnership::photo::Photo;
use domain::partnership::place::{Has, PlaceInFull};
use domain::partnership::place_check::PlaceCheck;
use domain::partnership::role::RoleCode;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use jiff::civil::Date;
use leptos::prelude::*;

use crate::frame::AdultFrame;
use crate::parts::Problem;
use crate::translator::translator;

/// `GET /partnership/benefits`: what an organisation gives and gets, and whether it gets it.
#[derive(Clone)]
pub struct BenefitsPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The name of the adult's own organisation.
    pub organisation: String,
    /// What it gives.
    pub gives: String,
    /// What it gets.
    pub gets: String,
    /// What it is, for suggestions.
    pub kind: PartnerKind,
    /// What it said at the last review.
    pub met: Option<Met>,
    /// The day of the next review, in ISO form.
    pub next_review: String,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// Days without school, in words.
#[derive(Clone)]
pub struct HolidayLine {
    /// What its form calls it.
    pub id: HolidayId,
    /// "Half term".
    pub name: String,
    /// Its first day.
    pub first: Date,
    /// Its last day, when there is more than one.
    pub last: Option<Date>,
}

/// A holiday as it was filled in.
#[derive(Clone, Default)]
pub struct HolidayForm {
    /// "Half term".
    pub name: String,
    /// Its first day, as typed.
    pub first: String,
    /// Its last day; empty for a single one.
    pub last: String,
}

/// `GET /partnership/holidays`: days without school, which a promise of school days leaves out.
#[derive(Clone)]
pub struct HolidaysPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// Those that are known, in the order of time.
    pub holidays: Vec<HolidayLine>,
    /// What was filled in so far.
    pub form: HolidayForm,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// `GET /partnership/outcomes/note`: what an organisation saw of one outcome.
#[derive(Clone)]
pub struct NotePage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The name of the adult's own organisation.
    pub organisation: String,
    /// The outcome that the note is about.
    pub outcome: WantedOutcome,
    /// What was written so far.
    pub typed: String,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// `GET /partnership/outcomes`: which outcomes an organisation wants, and how all of them are
/// worded.
#[derive(Clone)]
pub struct OutcomesPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The name of the adult's own organisation.
    pub organisation: String,
    /// The outcomes, as they stand or as they were typed.
    pub outcomes: Vec<WantedOutcome>,
    /// What is ticked.
    pub ticked: Vec<String>,
    /// One more, as it was typed and refused.
    pub new: Option<WantedOutcome>,
    /// The code of the one that was chosen to go, and could not.
    pub going: Option<String>,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// A place as it was filled in.
#[derive(Clone, Default)]
pub struct PlaceForm {
    /// Its name.
    pub name: String,
    /// What is there, in short: "step-free, kitchen, noisy".
    pub short: String,
    /// Its address.
    pub address: String,
    /// How to get there.
    pub way: String,
    /// How many people it holds, as typed.
    pub capacity: String,
    /// When it is open.
    pub open: String,
    /// What it has, by feature.
    pub features: Vec<(String, Has)>,
}

/// A photo as it was described; a file cannot be kept in a form.
#[derive(Clone, Default)]
pub struct PhotoForm {
    /// What can be seen on it, for who cannot see it.
    pub alt: String,
}

/// `GET /partnership/places`: all places, and those that were put away.
#[derive(Clone)]
pub struct PlacesPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// Those in use, by name.
    pub places: Vec<PlaceInFull>,
    /// Those that were put away.
    pub old: Vec<PlaceInFull>,
    /// The day on which their checks hold, or hold no more.
    pub today: Date,
}

/// `GET /partnership/places/new`: one more.
#[derive(Clone)]
pub struct NewPlacePage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// What the partnership asks of places in its own words.
    pub own: Vec<OwnWord>,
    /// What was filled in so far.
    pub form: PlaceForm,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// `GET /partnership/places/{place}`: the way in, what the place has, and its photos.
#[derive(Clone)]
pub struct PlaceFormPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The place.
    pub place: PlaceId,
    /// What was filled in so far.
    pub form: PlaceForm,
    /// What the partnership asks of places in its own words.
    pub own: Vec<OwnWord>,
    /// It was put away: it can be brought back.
    pub put_away: bool,
    /// The sessions that are to be held there: day and name.
    pub booked: Vec<(Date, String)>,
    /// What was looked at there.
    pub checks: Vec<PlaceCheck>,
    /// Today: what is too old is said.
    pub today: Date,
    /// One more thing that was looked at, as typed.
    pub check: PlaceCheckForm,
    /// Its photos of the way in.
    pub photos: Vec<Photo>,
    /// One more, as it was described.
    pub photo: PhotoForm,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// One role as it was filled in.
#[derive(Clone)]
pub struct RoleForm {
    /// The role.
    pub role: RoleCode,
    /// The job title.
    pub post: String,
    /// "Not needed, because…".
    pub not_needed: String,
    /// "We are good at this and comfortable with it."
    pub comfortable: bool,
}

/// `GET /partnership/roles`: who does what in an organisation, by job title.
#[derive(Clone)]
pub struct RolesPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The name of the adult's own organisation.
    pub organisation: String,
    /// All roles.
    pub roles: Vec<RoleForm>,
    /// What the partnership added in its own words.
    pub own: Vec<OwnWord>,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// `GET /partnership/sixth`: the ingredient that partners named themselves.
#[derive(Clone)]
pub struct SixthPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// What was written so far.
    pub typed: String,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// What all of these pages have: the way back, what is wrong, the question.
#[component]
fn Sheet(
    /// The question in the heading and in the tab.
    title: String,
    /// The adult at the page, named in its head.
    adult: Adult,
    /// The part of the partnership's page that it belongs to.
    part: &'static str,
    /// What is wrong.
    refusal: Option<Refusal>,
    /// The field that is wrong.
    field: &'static str,
    /// The forms below the heading.
    children: Children,
) -> impl IntoView {
    let t = translator();
    let error = refusal.is_some();
    view! {
        <AdultFrame title=title.clone() adult=Some(adult) page="new-session" error>
            <a class="back" href=format!("/partnership/agreed#{part}")>
                {t.t("agreed-back")}
            </a>
            <Problem refusal field />
            <h1>{title}</h1>
            {children()}
        </AdultFrame>
    }
}
