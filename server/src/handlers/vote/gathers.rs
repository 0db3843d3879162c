//! What a vote over many sittings gathers: ideas of walls, and the ages of all who are asked.

use domain::partnership::group::Ages;
use domain::people::sign_in::Adult;
use domain::vote::sitting::Scope;

use crate::error::Refused;
use crate::state::AppState;

/// So many ideas of walls can be chosen from, the newest sessions first.
const MOST_IDEAS: u16 = 240;

/// The walls that this adult gathers from: a worker those of the own organisation, a leader all.
pub(super) async fn on_walls(
    state: &AppState,
    adult: &Adult,
) -> Result<Vec<store::sittings::OnAWall>, Refused> {
    let own = (!adult.role.may_answer()).then_some(&adult.organisation);
    Ok(store::sittings::on_walls(&state.db, &adult.partnership, own, MOST_IDEAS).await?)
}

/// The ages of all who are asked.
pub(super) async fn ages(state: &AppState, scope: &Scope) -> Result<Ages, Refused> {
    let groups = store::groups::of_partnership(&state.db, &scope.partnership).await?;
    let asked = groups
        .iter()
        .filter(|group| scope.organisation.as_ref().is_none_or(|one| *one == group.organisation));
    Ok(Ages::covering(asked.map(|group| group.ages)).unwrap_or(Ages { from: 0, to: 25 }))
}
