//! Before real young people come: who owns the assessment, when it was done, and the basis of each purpose.

mod page;

use std::collections::BTreeMap;

use domain::partnership::assessment::Purpose;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

/// `GET /partnership/assessment`.
#[derive(Clone)]
pub struct AssessmentPage {
    /// The leader at the page, named in its head.
    pub adult: Adult,
    /// The owner, the day it was done, the day it is looked at again, as they stand in the form.
    pub typed: [String; 3],
    /// The basis of each purpose, as it stands in the form; empty before one is chosen.
    pub bases: BTreeMap<Purpose, String>,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
}
