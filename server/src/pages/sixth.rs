//! The sixth ingredient: the partnership writes its own, or leaves it empty.

use app::partnership::edit::{SixthPage, SixthPageProps};
use axum::extract::State;
use axum::http::StatusCode;
use domain::refusal::Refusal;
use domain::sign_in::Adult;
use domain::wording::SixthWords;
use leptos::prelude::*;

use super::room::record;
use super::{Answered, on_to};
use crate::fields::Fields;
use crate::house::House;
use crate::refuse::status;
use crate::who::Leader;
use crate::{draw, store};

/// `GET /partnership/sixth`.
pub async fn form(State(house): State<House>, Leader(adult): Leader) -> Answered {
    let partnership = store::partnerships::get(&house.db, &adult.partnership).await?;
    let sixth = partnership.and_then(|one| one.sixth).map(|words| words.to_string());
    ask(&house, adult, sixth.unwrap_or_default(), None).await
}

/// `POST /partnership/sixth`: an empty box takes the words away again.
pub async fn write(State(house): State<House>, Leader(adult): Leader, form: Fields) -> Answered {
    let sixth = match SixthWords::parse_optional(form.one("sixth")) {
        Ok(sixth) => sixth,
        Err(refusal) => return ask(&house, adult, form.one("sixth").to_owned(), Some(refusal)).await,
    };
    store::partnerships::set_sixth(&house.db, &adult.partnership, sixth.as_ref()).await?;
    record(&house, &adult, "sixth.write", adult.partnership.as_str()).await?;
    Ok(on_to("/partnership#sixth"))
}

async fn ask(house: &House, adult: Adult, typed: String, refusal: Option<Refusal>) -> Answered {
    let answer = refusal.as_ref().map_or(StatusCode::OK, status);
    let page = SixthPageProps { adult, typed, refusal };
    Ok(draw::page_with(house, answer, move || view! { <SixthPage page /> }).await)
}
