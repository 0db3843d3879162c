//! The sixth ingredient: the partnership writes its own, or leaves it empty.

use app::partnership::partnership::edit::{SixthPage, SixthPageProps};
use axum::extract::State;
use axum::http::StatusCode;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::wording::SixthWords;
use leptos::prelude::*;

use crate::error::status;
use crate::extractors::form::Fields;
use crate::extractors::people::Leader;
use crate::handlers::session::room::record;
use crate::handlers::{Answered, on_to};
use crate::page;
use crate::state::House;

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
    Ok(page::page_with(house, answer, move || view! { <SixthPage page /> }).await)
}
