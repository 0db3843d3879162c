//! The room page: one pair of hands runs the session from here.

use app::session::room::{Desk, IdeaCard, PlannedCard, Room, RoomPage, WordsCard};
use axum::extract::{Query, State};
use domain::id::{IdeaId, PupilId, SessionId};
use domain::ideas::idea::IdeaState;
use domain::partnership::group::Group;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::code_time::CodeNow;
use domain::session::readiness::Readiness;
use domain::session::session::{Session, Step};
use domain::session::unheard;
use domain::vote::pulse::Pulse;
use domain::vote::round::{Round, Terms};
use serde::Deserialize;
use store::session::live::LiveState;

use crate::already::{self, by_another};
use crate::drawn_tally::drawn_with;
use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnSession;
use crate::files::qr;
use crate::handlers::session::{again, agenda, colleagues, read_within, readiness, told, wide};
use crate::handlers::{HandlerResult, back_to_room, refused_in_room, see_other};
use crate::locale::WORDS;
use crate::page::render;
use crate::state::AppState;
use crate::watching::Watching;
use crate::{live, reach};

/// What the address of the room may add: a deed that somebody else had done, and where the reading is.
#[derive(Deserialize)]
pub struct Asked {
    already: Option<String>,
    idea: Option<String>,
    since: Option<u32>,
    done: Option<String>,
    left: Option<u32>,
    flagged: Option<u32>,
    drawn: Option<u32>,
}

impl Asked {
    fn desk(&self) -> Desk {
        let done = self.done.as_deref().unwrap_or_default();
        let done: Vec<IdeaId> = done.split('.').filter_map(|id| id.parse().ok()).collect();
        // What was undone is to be read again, and is the one at hand.
        let at_hand = self.idea.as_deref().and_then(|id| id.parse().ok()).or_else(|| done.first().cloned());
        Desk {
            at_hand,
            since: self.since,
            done,
            left: self.left.unwrap_or_default(),
            flagged: self.flagged.unwrap_or_default(),
            drawn: self.drawn.unwrap_or_default(),
        }
    }
}

/// `GET /sessions/{session}/room`.
pub async fn room(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    Query(asked): Query<Asked>,
) -> HandlerResult {
    let facts = store::live::facts(&state.db, &session.id).await?;
    let qr_url = state.qr_url(&session);
    let round = store::rounds::latest_of(&state.db, &session.id).await?;
    let paced = store::screens::of_session(&state.db, &session.id).await?;
    let (unheard, missing) = unheard(&state, &session, round.as_ref(), &facts).await?;
    let tally = told::tally(&state, round.as_ref()).await?;
    let round_id = round.as_ref().map(|one| &one.id);
    let already = already::who(&state, asked.already.as_deref(), &session.id, round_id).await?;
    let at_home = session.organisation == adult.organisation;
    let again = if at_home { again::offered(&state, &session).await? } else { None };
    let colleagues = if at_home { colleagues::read(&state, &session).await? } else { Vec::new() };
    let (pupils, newcomers) = store::newcomers::in_the_room(&state.db, &session.id).await?;
    let watching = Watching::in_room(&state, &session.id, pupils.iter().flat_map(|(_, all)| all)).await?;
    let (waiting, wall, back) = cards(&state, &session, &watching).await?;
    let written = written(&state, &session.id, &watching).await?;
    // Only what is on the wall or was shown to the room is for everybody's eyes.
    if !waiting.is_empty() || !back.is_empty() || written.iter().any(|words| !words.shown) {
        store::openings::saw_room(&state.db, &adult, &session.id, state.clock.now()).await?;
    }
    let groups: Vec<_> = pupils.iter().map(|(group, _)| group.clone()).collect();
    let standing = standing(&state, &adult, &session, &groups).await?;
    let (planned_rounds, counted, co_host) = to_start(&state, &session).await?;
    let room = Room {
        live: live::of_room(&state, &session, &facts),
        qr_svg: qr::svg(&qr_url, &WORDS.t_with("house-qr", &[("code", session.code.shown().into())])),
        code: session.code_now(state.clock.now()),
        join_url: state.join_url(&session),
        reach: reach::known(&state),
        standing,
        pupils,
        newcomers,
        returns: store::pupils::returns_of(&state.db, &session.id, state.clock.now()).await?,
        read_times: read_within::times(&state, &facts, &waiting),
        cards_shown: told::cards_shown(&state, &session, &wall, &paced).await?,
        waiting,
        wall,
        back,
        desk: asked.desk(),
        wide: wide::cards(&state, &session, &facts).await?,
        round: round
            .filter(|round| !round.terms.many)
            .map(|round| told::card(round, tally.as_ref(), &facts, &paced)),
        planned: planned(&state, planned_rounds).await?,
        counted,
        written,
        co_host,
        unheard,
        missing,
        result: tally.map(|tally| drawn_with(tally, Vec::new(), None)).transpose()?,
        tablets: facts.tablets,
        timer: agenda::timer_from(&state, &session, facts.agenda).await?,
        refusal: None,
        already,
        again,
        colleagues,
        session,
    };
    Ok(render(RoomPage { adult, room }))
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
    // What nobody has read stands above the debrief, which is the own organisation's.
    let at_home = session.organisation == adult.organisation;
    Ok(see_other(&if at_home { format!("/sessions/{id}/debrief") } else { "/sessions".to_owned() }))
}

/// How ready the session is; whether one that is over was ready asks nobody any more.
async fn standing(
    state: &AppState,
    adult: &Adult,
    session: &Session,
    groups: &[Group],
) -> Result<Readiness, Refused> {
    if matches!(session.code_now(state.clock.now()), CodeNow::Over(_)) {
        return Ok(Readiness::DropIn);
    }
    readiness::standing(state, adult, &session.id, groups).await
}

/// The votes that wait; of one about a sensitive topic with what was confirmed.
async fn planned(state: &AppState, rounds: Vec<Round>) -> Result<Vec<PlannedCard>, Refused> {
    let mut cards = Vec::new();
    for round in rounds {
        let of_wall = round.waits_for_the_wall();
        let Terms { method, pulse, topic, .. } = round.terms;
        let sensitive = store::sensitive_topics::of_round(&state.db, &round.id, topic).await?;
        cards.push(PlannedCard { id: round.id, method, question: round.question, of_wall, pulse, sensitive });
    }
    Ok(cards)
}

/// The groups to go and ask, while ideas are written or an open vote runs; and of the pupils who have not voted
/// the last few.
async fn unheard(
    state: &AppState,
    session: &Session,
    round: Option<&Round>,
    facts: &LiveState,
) -> Result<(Vec<String>, Vec<PupilId>), Refused> {
    let open = round.filter(|round| round.is_open());
    let (spoken, missing) = match (session.ended_at, session.step, open) {
        (None, Step::Ideas, _) => (store::unheard::while_writing(&state.db, &session.id).await?, Vec::new()),
        (None, Step::Vote, Some(round)) => {
            store::unheard::while_voting(&state.db, &round.id, &session.id).await?
        }
        _ => (Vec::new(), Vec::new()),
    };
    let (groups, spoken): (Vec<String>, Vec<_>) = spoken.into_iter().unzip();
    let named = unheard::unheard(&spoken).into_iter().filter_map(|at| groups.get(at).cloned()).collect();
    let few = unheard::are_named(facts.asked, facts.voted);
    Ok((named, if few { missing } else { Vec::new() }))
}

/// What can be started from here: the rounds that wait, the questions that were asked before, and who may help.
/// Where nothing can be started any more, nobody has to know.
async fn to_start(
    state: &AppState,
    session: &Session,
) -> Result<(Vec<Round>, Vec<(Option<Pulse>, String)>, Option<PupilId>), Refused> {
    if session.ended_at.is_some() {
        return Ok((Vec::new(), Vec::new(), None));
    }
    let (db, id) = (&state.db, &session.id);
    let planned = store::rounds::planned_of(db, id).await?;
    Ok((planned, store::rounds::counted_in(db, id).await?, store::co_hosts::of_session(db, id).await?))
}

/// What pupils wrote, for the worker to read first.
async fn written(
    state: &AppState,
    session: &SessionId,
    watching: &Watching,
) -> Result<Vec<WordsCard>, Refused> {
    let card = |said: store::words::PupilWords| WordsCard {
        flags: watching.of_words(&said.words, None),
        id: said.id,
        words: said.words,
        may_show: said.may_show,
        shown: said.shown,
    };
    let mut all: Vec<_> = store::words::of_session(&state.db, session).await?.into_iter().map(card).collect();
    all.sort_by_key(|card| (card.shown, !card.flags.is_urgent()));
    Ok(all)
}

/// The ideas a worker sees, as cards: to read, on the wall, sent back.
async fn cards(
    state: &AppState,
    session: &Session,
    watching: &Watching,
) -> Result<(Vec<IdeaCard>, Vec<IdeaCard>, Vec<IdeaCard>), Refused> {
    let (mut waiting, mut wall, mut back) = (Vec::new(), Vec::new(), Vec::new());
    let all = store::ideas::for_worker(&state.db, &session.id).await?;
    let parts_of = |whole: &IdeaId| -> Vec<String> {
        let parts = all.iter().filter(|seen| seen.idea.merged_into.as_ref() == Some(whole));
        parts.map(|seen| seen.idea.words.to_string()).collect()
    };
    let parts: Vec<Vec<String>> = all.iter().map(|seen| parts_of(&seen.idea.id)).collect();
    for (seen, parts) in all.into_iter().zip(parts) {
        let shelf = match seen.idea.state {
            IdeaState::Waiting => &mut waiting,
            IdeaState::Wall => &mut wall,
            IdeaState::Back | IdeaState::Merged | IdeaState::Kept => &mut back,
            IdeaState::Draft => continue,
        };
        shelf.push(IdeaCard {
            flags: watching.of_idea(&seen.idea, seen.home.as_ref()),
            author: seen.author.map(|(picture, colour)| app::frame::Me { picture, colour }),
            group: seen.group,
            authors: seen.authors,
            parts,
            nth: seen.nth,
            alone: seen.alone,
            idea: seen.idea,
        });
    }
    // What may be a cry for help is read first; the others keep their order.
    waiting.sort_by_key(|card| !card.flags.is_urgent());
    Ok((waiting, wall, back))
}
