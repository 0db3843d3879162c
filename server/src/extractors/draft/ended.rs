//! A sign-in that had ended when a form came. What was typed waits, sealed, for the same person: it stands
//! on its page again once they are known, and is shown to nobody else.

use axum::http::HeaderMap;
use axum::response::Response;
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::LASTS_MINUTES;
use domain::refusal::Refusal;

use super::owner::Owner;
use super::told::Told;
use super::{Draft, keep_of, page_of, read};
use crate::drawn_for;
use crate::error::Refused;
use crate::extractors::cookies::For;
use crate::state::AppState;

/// A value of so many letters, or of several words, was typed.
const TYPED: usize = 24;

/// The drafts are sealed anew already: the layer leaves them as they are.
#[derive(Clone)]
pub(super) struct SealedAnew;

/// Keeps what a form held for whom it was drawn; nothing when it does not say so, or holds nothing.
pub fn waits(state: &AppState, page: &str, sent_to: &str, fields: Vec<(String, String)>) -> Option<Draft> {
    let (whose, fields): (Vec<_>, Vec<_>) =
        fields.into_iter().partition(|(name, _)| name == drawn_for::FIELD);
    let (_, whose) = whose.into_iter().next()?;
    let fields: Vec<_> = fields.into_iter().filter(|(name, _)| !name.contains("password")).collect();
    if fields.iter().all(|(_, value)| value.trim().is_empty()) {
        return None;
    }
    let page = page_of(page);
    // Where the page is that of the form, its fields have the words; elsewhere they are there to copy.
    let in_form = page == sent_to || page.strip_suffix("/new") == Some(sent_to);
    let typed = fields.iter().map(|(_, value)| value.trim());
    let typed: Vec<_> = typed.filter(|value| value.contains(' ') || value.len() > TYPED).collect();
    let kept = Some(typed.join("\n")).filter(|words| !in_form && !words.is_empty());
    let until = state.clock.now().plus_minutes(LASTS_MINUTES);
    let told = Told { until, kept, in_form };
    let refusal = Refusal::People(PeopleRefusal::SignInEnded);
    Some(Draft { whose: Some(whose), ..Draft::of_page(page, fields, Some(refusal), Some(told)) })
}

/// The token of an adult who stays was made anew: all that waits on this device is sealed with the new one.
///
/// # Errors
/// When a long draft cannot be written to the disk.
pub async fn seal_anew(
    state: &AppState,
    headers: &HeaderMap,
    token: &str,
    response: &mut Response,
) -> Result<(), Refused> {
    let all = read(state, headers).await;
    if !all.is_empty() {
        keep_of(state, headers, Owner::with(state, headers, For::Adult, token), &all, response).await?;
    }
    Ok(())
}

/// This device speaks for somebody from now on, by this token: what waits for a person goes along. Whether
/// it is that person is asked when a page shows it.
///
/// # Errors
/// When a long draft cannot be written to the disk.
pub async fn go_along(
    state: &AppState,
    headers: &HeaderMap,
    (whose, token): (For, &str),
    response: &mut Response,
) -> Result<(), Refused> {
    let mut waits = read(state, headers).await;
    waits.retain(|draft| draft.whose.is_some());
    if !waits.is_empty() {
        keep_of(state, headers, Owner::with(state, headers, whose, token), &waits, response).await?;
        response.extensions_mut().insert(SealedAnew);
    }
    Ok(())
}
