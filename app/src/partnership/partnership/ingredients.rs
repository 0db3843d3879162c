//! The other ingredients, in their order, below what young people said and chose.

use domain::id::OrganisationId;
use domain::partnership::benefit::Review;
use domain::partnership::organisation::{Organisation, Partnership};
use domain::partnership::outcome::{Ticks, WantedOutcome};
use domain::partnership::own_word::OwnWord;
use domain::partnership::place::PlaceInFull;
use domain::partnership::role::FilledRole;
use leptos::prelude::*;

use super::benefits::Benefits;
use super::outcomes::Outcomes;
use super::places::Places;
use super::roles::Roles;
use super::signals::WorkedTowards;
use super::sixth::Sixth;

/// What the sections below the fifth ingredient show.
#[derive(Clone, Default)]
pub struct Ingredients {
    /// What partners want young people to gain, in their order.
    pub outcomes: Vec<WantedOutcome>,
    /// What each organisation ticked.
    pub ticks: Vec<Ticks>,
    /// Those that an activity works towards, with what can be seen of them.
    pub towards: Vec<WorkedTowards>,
    /// The roles that somebody fills, or need not.
    pub filled: Vec<FilledRole>,
    /// What each organisation said at its last review.
    pub reviews: Vec<Review>,
    /// The day of the next review is over.
    pub review_past: bool,
    /// The places, those that fit first.
    pub places: Vec<PlaceInFull>,
    /// The features that are asked for.
    pub needed: Vec<String>,
    /// What young people said about places, as it was published: the question and the sentence.
    pub said: Option<(String, String)>,
    /// Roles and features of places in the partnership's own words.
    pub own: Vec<OwnWord>,
    /// The organisations that have left.
    pub left: Vec<OrganisationId>,
}

/// Outcomes, roles, mutual benefits, places, and what the partnership adds itself.
#[component]
pub fn IngredientSections(
    /// The partnership.
    partnership: Partnership,
    /// Who works together.
    organisations: Vec<Organisation>,
    /// All there is to show.
    ingredients: Ingredients,
) -> impl IntoView {
    let Ingredients {
        outcomes,
        ticks,
        towards,
        filled,
        reviews,
        review_past,
        places,
        needed,
        said,
        own,
        left,
    } = ingredients;
    // Who has left is named in what was, and owes nothing.
    let here: Vec<_> = organisations.iter().filter(|one| !left.contains(&one.id)).cloned().collect();
    let next = partnership.next_review;
    view! {
        <Outcomes outcomes ticks towards organisations=organisations.clone() />
        <Roles filled organisations=here.clone() own=own.clone() />
        <Benefits organisations here reviews next past=review_past />
        <Places places needed said own />
        <Sixth sixth=partnership.sixth />
    }
}
