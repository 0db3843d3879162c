//! One decision about several ideas that were ticked, and one undo for all of them.

use axum::extract::State;
use domain::id::SessionId;
use domain::ideas::decision::AsRead;
use domain::ideas::refusal::IdeasRefusal;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use store::ideas::{One, Way};

use super::decided::back_to_desk;
use super::moderation::{note, note_in};
use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnSession;
use crate::handlers::{HandlerResult, refused_in_room};
use crate::state::AppState;
use crate::watching::Watching;

/// `POST /sessions/{session}/several`: to the wall, back to their authors, or back to be read.
pub async fn decide(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let id = session.id;
    let (way, deed) = way(&form).map_err(|refusal| refused_in_room(refusal, &id))?;
    let several: Option<Vec<One>> = form.all("one").map(|one| read(&state, &adult, deed, one)).collect();
    let several = several.ok_or_else(|| refused_in_room(Refusal::UnreadableForm, &id))?;
    if several.is_empty() {
        return Err(refused_in_room(IdeasRefusal::NoneTicked, &id));
    }
    let (several, [flagged, drawn]) = may_go_together(&state, &id, several, &way).await?;
    let done = store::ideas::decide_several(&state.db, &id, &several, &way).await;
    let done = done.map_err(|error| refused_in_room(error, &id))?;
    // Those that were done can be undone, and the desk says how many were not.
    let left = several.len() - done.len();
    Ok(back_to_desk(&state, &id, &done, &format!("&left={left}&flagged={flagged}&drawn={drawn}")))
}

/// Those that may be decided on together, and how many may not: what was flagged is read by itself, and what was
/// drawn is looked at by itself. Of one whose words have changed since, the disk refuses what was ticked.
async fn may_go_together(
    state: &AppState,
    session: &SessionId,
    several: Vec<One>,
    way: &Way,
) -> Result<(Vec<One>, [usize; 2]), Refused> {
    if matches!(way, Way::Undo) {
        return Ok((several, [0, 0]));
    }
    let pupils = store::pupils::of_session(&state.db, session).await?;
    let watching = Watching::in_room(state, session, pupils.iter().flat_map(|(_, all)| all)).await?;
    let seen = store::ideas::for_worker(&state.db, session).await?;
    let to_the_wall = matches!(way, Way::Wall);
    let find = |one: &One| seen.iter().find(|seen| seen.idea.id == one.id);
    let may_go = |one: &One| {
        let flags = find(one).map(|seen| watching.of_idea(&seen.idea, seen.home.as_ref()));
        flags.is_none_or(|flags| flags.may_go_with_others(to_the_wall))
    };
    // In a list a drawing is too small to be looked at.
    let is_drawn = |one: &One| to_the_wall && find(one).is_some_and(|seen| seen.idea.is_drawn());
    let (may, flagged): (Vec<One>, Vec<One>) = several.into_iter().partition(may_go);
    let (drawn, may): (Vec<One>, Vec<One>) = may.into_iter().partition(is_drawn);
    Ok((may, [flagged.len(), drawn.len()]))
}

/// What is to become of those that are ticked.
fn way(form: &FormFields) -> Result<(Way, Deed), Refusal> {
    match form.one("do") {
        "wall" => Ok((Way::Wall, Deed::IdeaRelease)),
        "undo" => Ok((Way::Undo, Deed::IdeaUndo)),
        "" | "back" => Ok((Way::Back(note(note_in(form))?), Deed::IdeaSendBack)),
        _ => Err(Refusal::UnreadableForm),
    }
}

/// A tick: an idea, and how it stood on the page: "id 1764500000000.2".
fn read(state: &AppState, adult: &Adult, deed: Deed, tick: &str) -> Option<One> {
    let (id, read) = tick.split_once(' ')?;
    let entry = state.entry(adult, deed, id);
    Some(One { id: id.parse().ok()?, read: AsRead::parse(read)?, drawn: state.chance.u32(), entry })
}
