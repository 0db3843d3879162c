//! A refusal that is said above a page that knows nothing of it, with what stood in the form.

use app::frame::NotTaken;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use domain::refusal::Refusal;
use domain::time::Moment;
use serde::{Deserialize, Serialize};

use super::{Draft, keep, leads_to, read};
use crate::error::{Refused, status};
use crate::state::AppState;

/// Of a refusal that is said above any page. It is over with the next form that leads there, or soon.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Told {
    /// Until then, if no form ends it before.
    pub(super) until: Moment,
    pub(super) kept: Option<String>,
    /// Its page shows the fields in their form besides.
    #[serde(default)]
    pub(super) in_form: bool,
}

/// So many minutes a refusal is said above a page that is looked at again.
const TOLD_FOR_MINUTES: i64 = 10;

/// Puts into the answer that leads to a page what is to be said above it.
pub fn tell(
    state: &AppState,
    response: &mut Response,
    page: &str,
    fields: Vec<(String, String)>,
    refusal: Refusal,
    kept: Option<String>,
) {
    // Where it can be mended, the words stand in their own field again.
    let kept = kept.filter(|_| status(&refusal) == StatusCode::CONFLICT);
    let told = Told { until: state.clock.now().plus_minutes(TOLD_FOR_MINUTES), kept, in_form: false };
    response.extensions_mut().insert(Draft::of_page(page, fields, Some(refusal), Some(told)));
}

/// What is to be said above this page.
pub async fn told(state: &AppState, headers: &HeaderMap, page: &str, whom: &str) -> Option<NotTaken> {
    let drafts = read(state, headers).await;
    let says = |draft: &Draft| draft.page == page && draft.told.is_some() && draft.is_for(whom);
    let draft = drafts.into_iter().find(says)?;
    let (fields, sent_to, kept) = (draft.fields, draft.sent_to, draft.told?.kept);
    Some(NotTaken { refusal: draft.refusal?, sent_to, fields, kept })
}

/// A page that leads on to another: what is to be said goes with it.
///
/// # Errors
/// When a long draft cannot be written to the disk.
pub async fn move_on(
    state: &AppState,
    headers: &HeaderMap,
    page: &str,
    response: &mut Response,
) -> Result<(), Refused> {
    let Some(next) = leads_to(response).filter(|_| response.status().is_redirection()) else { return Ok(()) };
    let mut drafts = read(state, headers).await;
    // What came too late, such as a vote: its own page is not there any more to say so.
    let is_late =
        |draft: &Draft| draft.refusal.as_ref().is_some_and(|why| status(why) == StatusCode::CONFLICT);
    let goes = |draft: &&mut Draft| draft.page == page && (draft.told.is_some() || is_late(draft));
    let Some(draft) = drafts.iter_mut().find(goes) else { return Ok(()) };
    if draft.told.is_none() {
        let until = state.clock.now().plus_minutes(TOLD_FOR_MINUTES);
        draft.told = Some(Told { until, kept: None, in_form: false });
        draft.fields.clear();
    }
    draft.page = next;
    keep(state, headers, &drafts, response).await
}
