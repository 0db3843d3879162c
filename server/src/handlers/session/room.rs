//! The room page: one pair of hands runs the session from here.

use app::session::room::{IdeaCard, PlannedCard, Room, RoomPage, RoundCard, WordsCard};
use axum::extract::{Query, State};
use domain::id::SessionId;
use domain::ideas::idea::IdeaState;
use domain::ideas::moderation_hints::may_hold_a_name;
use domain::people::audit::Deed;
use domain::people::pupil::Pupil;
use domain::refusal::Refusal;
use domain::session::code_time::CodeNow;
use domain::session::readiness::Readiness;
use domain::session::session::{Session, Step};
use domain::vote::round::{Round, Terms};
use serde::Deserialize;
use store::session::live::LiveState;

use crate::already;
use crate::already::by_another;
use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::own::{OwnPupil, OwnSession};
use crate::files::qr;
use crate::handlers::session::{again, agenda, colleagues, readiness, wide};
use crate::handlers::{HandlerResult, back_to_room, refused_in_room, see_other};
use crate::locale::WORDS;
use crate::page::render;
use crate::state::AppState;
use crate::{live, reach};

/// What the address of the room may add: the deed that somebody else had done already.
#[derive(Deserialize)]
pub struct Asked {
    already: Option<String>,
}

/// `GET /sessions/{session}/room`.
pub async fn room(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    Query(asked): Query<Asked>,
) -> HandlerResult {
    let facts = store::live::facts(&state.db, &session.id).await?;
    let live = live::of_room(&state, &session, &facts);
    let (join_url, qr_url) = (state.join_url(&session), state.qr_url(&session));
    let (waiting, wall, back) = cards(&state, &session).await?;
    let round = store::rounds::latest_of(&state.db, &session.id).await?;
    let unheard = unheard(&state, &session, round.as_ref()).await?;
    let already =
        already::who(&state, asked.already.as_deref(), &session.id, round.as_ref().map(|one| &one.id))
            .await?;
    let at_home = session.organisation == adult.organisation;
    let again = if at_home { again::offered(&state, &session).await? } else { None };
    let colleagues = if at_home { colleagues::of(&state, &session).await? } else { Vec::new() };
    let (pupils, newcomers) = store::newcomers::in_the_room(&state.db, &session.id).await?;
    let groups: Vec<_> = pupils.iter().map(|(group, _)| group.clone()).collect();
    // Whether a session that is over was ready asks nobody any more.
    let over = matches!(session.code_now(state.clock.now()), CodeNow::Over(_));
    let standing = if over {
        Readiness::DropIn
    } else {
        readiness::standing(&state, &adult, &session.id, &groups).await?
    };
    let room = Room {
        qr_svg: qr::svg(&qr_url, &WORDS.t_with("house-qr", &[("code", session.code.shown().into())])),
        code: session.code_now(state.clock.now()),
        join_url,
        reach: reach::known(&state),
        standing,
        pupils,
        newcomers,
        returns: store::pupils::returns_of(&state.db, &session.id, state.clock.now()).await?,
        waiting,
        wall,
        back,
        wide: wide::cards(&state, &session, &facts).await?,
        round: round.filter(|round| !round.terms.many).map(|round| card(round, &facts)),
        planned: store::rounds::planned_of(&state.db, &session.id).await?.into_iter().map(planned).collect(),
        written: written(&state, &session.id).await?,
        co_host: store::co_hosts::of_session(&state.db, &session.id).await?,
        unheard,
        timer: agenda::timer_of(&state, &session).await?,
        live,
        refusal: None,
        already,
        again,
        colleagues,
        session,
    };
    let page = RoomPage { adult, room };
    Ok(render(page))
}

/// `POST /sessions/{session}/step`: the room moves on, or back.
pub async fn step(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let id = session.id.clone();
    let step = Step::parse(form.one("step")).ok_or(Refusal::UnreadableForm)?;
    let done = match session.ended_at {
        Some(_) => Some(Deed::SessionEnd),
        None => (session.step == step).then_some(Deed::SessionStep),
    };
    if let Some(deed) = done
        && let Some(told) = by_another(&state, &adult, &id, deed, id.as_str()).await?
    {
        return Ok(told);
    }
    let entry = state.entry(&adult, Deed::SessionStep, &id);
    let moved = store::sessions::set_step(&state.db, &id, step, &entry).await;
    moved.map_err(|error| refused_in_room(error, &id))?;
    Ok(back_to_room(&state, &id))
}

/// `POST /sessions/{session}/door`: nobody new, or everybody again.
pub async fn door(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let id = session.id;
    let shut = form.one("shut") == "1";
    if session.door_shut == shut
        && let Some(told) = by_another(&state, &adult, &id, Deed::SessionDoor, id.as_str()).await?
    {
        return Ok(told);
    }
    let entry = state.entry(&adult, Deed::SessionDoor, &id);
    store::sessions::set_door(&state.db, &id, shut, &entry).await?;
    Ok(back_to_room(&state, &id))
}

/// `POST /sessions/{session}/end`: the code opens nothing any more; answers stay readable.
pub async fn end(State(state): State<AppState>, OwnSession { adult, session }: OwnSession) -> HandlerResult {
    let id = session.id;
    if session.ended_at.is_some()
        && let Some(told) = by_another(&state, &adult, &id, Deed::SessionEnd, id.as_str()).await?
    {
        return Ok(told);
    }
    let entry = state.entry(&adult, Deed::SessionEnd, &id);
    let ended = store::sessions::end(&state.db, &id, state.clock.now(), &entry).await;
    ended.map_err(|error| refused_in_room(error, &id))?;
    state.live.changed(&id);
    Ok(see_other("/sessions"))
}

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

/// The latest round, with how many may vote and have.
fn card(round: Round, facts: &LiveState) -> RoundCard {
    let (open, revealed) = (round.closed_at.is_none(), round.revealed_at.is_some());
    let options = round.standing().cloned().collect();
    let sensitive = round.terms.is_sensitive();
    RoundCard { id: round.id, open, revealed, voted: facts.voted, asked: facts.asked, sensitive, options }
}

fn planned(round: Round) -> PlannedCard {
    let of_wall = round.waits_for_the_wall();
    let Terms { method, pulse, .. } = round.terms;
    PlannedCard { id: round.id, method, question: round.question, of_wall, pulse }
}

/// The groups to go and ask, while ideas are written or an open vote runs.
async fn unheard(state: &AppState, session: &Session, round: Option<&Round>) -> Result<Vec<String>, Refused> {
    let open = round.filter(|round| round.is_open());
    let spoken = match (session.ended_at, session.step, open) {
        (None, Step::Ideas, _) => store::unheard::while_writing(&state.db, &session.id).await?,
        (None, Step::Vote, Some(round)) => {
            store::unheard::while_voting(&state.db, &round.id, &session.id).await?
        }
        _ => Vec::new(),
    };
    let (groups, spoken): (Vec<String>, Vec<_>) = spoken.into_iter().unzip();
    let named = domain::session::unheard::unheard(&spoken);
    Ok(named.into_iter().filter_map(|at| groups.get(at).cloned()).collect())
}

/// What pupils wrote, for the worker to read first.
async fn written(state: &AppState, session: &SessionId) -> Result<Vec<WordsCard>, Refused> {
    let card = |said: store::words::PupilWords| WordsCard {
        may_hold_a_name: may_hold_a_name(&said.words),
        id: said.id,
        words: said.words,
        may_show: said.may_show,
        shown: said.shown,
    };
    Ok(store::words::of_session(&state.db, session).await?.into_iter().map(card).collect())
}

/// The ideas a worker sees, as cards: to read, on the wall, sent back.
async fn cards(
    state: &AppState,
    session: &Session,
) -> Result<(Vec<IdeaCard>, Vec<IdeaCard>, Vec<IdeaCard>), Refused> {
    let (mut waiting, mut wall, mut back) = (Vec::new(), Vec::new(), Vec::new());
    for seen in store::ideas::for_worker(&state.db, &session.id).await? {
        let shelf = match seen.idea.state {
            IdeaState::Waiting => &mut waiting,
            IdeaState::Wall => &mut wall,
            IdeaState::Back | IdeaState::Merged => &mut back,
            IdeaState::Draft => continue,
        };
        shelf.push(IdeaCard {
            may_hold_a_name: may_hold_a_name(seen.idea.words.as_str()),
            author: seen.author.map(|(picture, colour)| app::frame::Me { picture, colour }),
            group: seen.group,
            authors: seen.authors,
            idea: seen.idea,
        });
    }
    Ok((waiting, wall, back))
}
