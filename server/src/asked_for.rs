//! What others ask of an organisation for its groups: the section that stands first on the pages where
//! leaders look after their people and groups.

use app::partnership::groups::AskedForGroup;
use domain::partnership::group_request::RequestState;
use domain::people::sign_in::Adult;
use store::group_requests::Asked;

use crate::error::Refused;
use crate::state::AppState;

/// What waits for a word of the adult's organisation, the oldest first. Only its leaders answer.
///
/// # Errors
/// When the disk refuses.
pub async fn waiting(state: &AppState, adult: &Adult) -> Result<Vec<AskedForGroup>, Refused> {
    let all = store::group_requests::of_home(&state.db, &adult.organisation).await?;
    let waits = all.into_iter().filter(|one| one.request.state == RequestState::Waits);
    Ok(waits.map(line).collect())
}

/// One request, as its home organisation reads it.
pub fn line(asked: Asked) -> AskedForGroup {
    let Asked { request, group, asking, job_title, .. } = asked;
    AskedForGroup { request, group, asking, job_title, why: String::new() }
}
