//! What a worker does about one pupil who is in, or who asks to come back.

use axum::extract::State;
use domain::people::audit::Deed;
use domain::people::pupil::Pupil;
use domain::refusal::Refusal;

use crate::extractors::form::FormFields;
use crate::extractors::own::OwnPupil;
use crate::handlers::{HandlerResult, back_to_room, refused_in_room};
use crate::state::AppState;

/// `POST /pupils/{pupil}/let-back`: this picture is let in on the device that shows the number. The trail
/// says which picture it was.
pub async fn let_back(
    State(state): State<AppState>,
    OwnPupil { adult, pupil, session: into }: OwnPupil,
    form: FormFields,
) -> HandlerResult {
    let session = &pupil.session;
    let (number, now) = (number(&form)?, state.clock.now());
    let entry = state.entry(&adult, Deed::PupilLetBack, as_picture(&pupil));
    let until = into.known_until(now);
    let done = store::pupils::let_back(&state.db, &pupil.id, number, now, until, &entry).await;
    done.map_err(|error| refused_in_room(error, session))?;
    Ok(back_to_room(&state, session))
}

/// `POST /pupils/{pupil}/turn-away`: the device that shows this number asks no more.
pub async fn turn_away(
    State(state): State<AppState>,
    OwnPupil { adult, pupil, .. }: OwnPupil,
    form: FormFields,
) -> HandlerResult {
    let session = &pupil.session;
    let entry = state.entry(&adult, Deed::ReturnTurnAway, as_picture(&pupil));
    store::pupils::turn_away(&state.db, &pupil.id, number(&form)?, &entry).await?;
    Ok(back_to_room(&state, session))
}

/// The two digits that the device and the room show.
fn number(form: &FormFields) -> Result<u8, Refusal> {
    form.one("number").parse().map_err(|_| Refusal::UnreadableForm)
}

/// What the trail says of a return: the session, and as which picture.
fn as_picture(pupil: &Pupil) -> String {
    format!("{} {}.{}", pupil.session, pupil.picture, pupil.colour.code())
}

/// `POST /pupils/{pupil}/name`: a name for workers' eyes.
pub async fn name(
    State(state): State<AppState>,
    OwnPupil { adult, pupil, .. }: OwnPupil,
    form: FormFields,
) -> HandlerResult {
    let session = &pupil.session;
    let name = domain::wording::Wording::<40>::parse_optional(form.one("name"))
        .map_err(|refusal| refused_in_room(refusal, session))?;
    let entry = state.entry(&adult, Deed::PupilName, session);
    let name = name.as_ref().map(domain::wording::Wording::as_str);
    store::pupils::rename(&state.db, &pupil.id, name, &entry).await?;
    Ok(back_to_room(&state, session))
}

/// `POST /pupils/{pupil}/co-host`: this pupil runs the steps and the timer, or does not any more.
pub async fn co_host(
    State(state): State<AppState>,
    OwnPupil { adult, pupil, .. }: OwnPupil,
    form: FormFields,
) -> HandlerResult {
    let session = &pupil.session;
    let entry = state.entry(&adult, Deed::PupilCoHost, session);
    let done = match form.one("co_host") {
        "1" => store::co_hosts::appoint(&state.db, session, &pupil.id, &entry).await,
        _ => store::co_hosts::dismiss(&state.db, session, &entry).await,
    };
    done.map_err(|error| refused_in_room(error, session))?;
    Ok(back_to_room(&state, session))
}

/// `POST /pupils/{pupil}/remove`: somebody who does not belong here.
pub async fn remove(State(state): State<AppState>, OwnPupil { adult, pupil, .. }: OwnPupil) -> HandlerResult {
    let session = &pupil.session;
    let entry = state.entry(&adult, Deed::PupilRemove, session);
    store::pupils::remove(&state.db, &pupil.id, state.clock.now(), &entry).await?;
    Ok(back_to_room(&state, session))
}
