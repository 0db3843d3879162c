//! The big screen: shows only what every pupil in the room may see, so it needs no sign-in;
//! its address holds the session's random id.

use app::frame::Me;
use app::live::{Follow, Live};
use app::session::screen::{Screen, ScreenPage, Sent, Shows, answers_at_once, wall_at_once};
use axum::Extension;
use axum::extract::State;
use domain::id::SessionId;
use domain::ideas::answer::split_by_answer;
use domain::ideas::drawing;
use domain::ideas::idea::Idea;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::session::screen::{Beat, Cards, Paced};
use domain::session::session::{Session, Step};
use domain::vote::round::Round;
use domain::vote::suppression::Profile;
use store::session::live::LiveState;

use crate::dates;
use crate::drawn_tally::drawn;
use crate::error::Refused;
use crate::extractors::audience::Audience;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::own::OwnSession;
use crate::files::qr;
use crate::handlers::session::agenda;
use crate::handlers::{HandlerResult, back_to_room, refused_in_room};
use crate::live;
use crate::locale::WORDS;
use crate::page::render;
use crate::state::AppState;

/// `GET /sessions/{session}/screen`.
pub async fn screen(
    State(state): State<AppState>,
    Path(id): Path<SessionId>,
    Extension(audience): Extension<Audience>,
) -> HandlerResult {
    let session = store::sessions::get(&state.db, &id).await?.ok_or(Refusal::NoSuchPage)?;
    audience.speaks(&session.plan.language);
    let facts = store::live::facts(&state.db, &session.id).await?;
    let live = Live { follow: Follow::Regions, ..live::from_facts(&state, &session, &facts) };
    let (join_url, qr_url) = (state.join_url(&session), state.qr_url(&session));
    let screen = Screen {
        shows: shows(&state, &session, &facts).await?,
        qr_svg: qr::svg(&qr_url, &WORDS.t_with("house-qr", &[("code", session.code.shown().into())])),
        code: session.code_now(state.clock.now()),
        join_url,
        timer: agenda::timer_of(&state, &session).await?,
        live,
        session,
    };
    let page = ScreenPage { screen };
    Ok(render(page))
}

/// `POST /sessions/{session}/screen`: the worker's hand turns the wall, or the answers.
pub async fn turn(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let from = form.one("from").parse().map_err(|_| Refusal::UnreadableForm)?;
    let entry = state.entry(&adult, Deed::ScreenTurn, &session.id);
    let turned = store::screens::turn(&state.db, &session.id, from, &entry).await;
    turned.map_err(|error| refused_in_room(error, &session.id))?;
    Ok(back_to_room(&state, &session.id))
}

/// One thing at a time: what this step shows.
async fn shows(state: &AppState, session: &Session, facts: &LiveState) -> Result<Shows, Refused> {
    let over = session.ended_at.is_some();
    let question = session.plan.question.clone();
    let sent = Sent { sent: facts.sent, unread: facts.unread, on_wall: facts.on_wall };
    Ok(match session.step {
        Step::Waiting if over => Shows::Over,
        Step::Waiting => {
            let came = store::pupils::taken(&state.db, &session.id).await?;
            Shows::Join { came: came.into_iter().map(|(picture, colour)| Me { picture, colour }).collect() }
        }
        Step::Ideas | Step::Wall => {
            let wall = store::ideas::on_wall(&state.db, &session.id).await?;
            let wall: Vec<Idea> = wall.into_iter().map(|idea| as_shown(over, idea)).collect();
            // When the room has gone no hand turns pages, and whoever looks at it sits before it.
            let cards = if over {
                Cards::whole(wall.len())
            } else {
                let words = wall.iter().map(|idea| idea.words.to_string());
                let asks = (session.step == Step::Ideas).then_some(question.as_str());
                let at_once = wall_at_once(words, asks);
                store::screens::of_session(&state.db, &session.id).await?.cards(wall.len(), at_once)
            };
            match session.step {
                _ if over && wall.is_empty() => Shows::Over,
                Step::Ideas if !over => Shows::Ideas { question, sent, wall, cards },
                _ => Shows::Wall { sent, wall, cards },
            }
        }
        Step::Vote | Step::Result => match store::rounds::latest_of(&state.db, &session.id).await? {
            Some(round) => of_round(state, session, round, facts).await?,
            None => Shows::Over,
        },
        Step::Answers => {
            let ideas = store::answers::of_session(&state.db, &session.id).await?;
            let (mut said, waiting) = split_by_answer(ideas);
            let late = !waiting.is_empty() && dates::is_past(session.plan.answer_by, state.clock.now());
            let (all, at_once) = (said.len(), answers_at_once(&said));
            let cards = store::screens::of_session(&state.db, &session.id).await?.cards(all, at_once);
            let said = said
                .drain(cards.from..cards.to)
                .map(|(idea, answer)| (as_shown(over, idea), answer))
                .collect();
            Shows::Answers { said, cards, waiting: waiting.len(), late }
        }
    })
}

/// What was drawn is for the room: when that has gone, a picture of ours stands in its place.
fn as_shown(over: bool, mut idea: Idea) -> Idea {
    if over {
        idea.picture = drawing::outside(idea.picture.take());
    }
    idea
}

async fn of_round(
    state: &AppState,
    session: &Session,
    round: Round,
    facts: &LiveState,
) -> Result<Shows, Refused> {
    if round.closed_at.is_some() && !round.terms.may_be_shown() {
        return Ok(Shows::Thanks);
    }
    let paced = store::screens::of_session(&state.db, &session.id).await?;
    if let Some(beat) = beat(session, &round, &paced) {
        // When the room has gone, whoever opens this page was not in it.
        let face = if session.ended_at.is_some() { Profile::Outside } else { Profile::Inside };
        if let Some(mut tally) = store::tallies::of_round(&state.db, &round.id, face).await? {
            if session.ended_at.is_some() {
                for line in &mut tally.lines {
                    line.option.picture = drawing::outside(line.option.picture.take());
                }
            }
            let beat = if tally.has_beats() { beat } else { Beat::Winner };
            return Ok(Shows::Result { drawn: Box::new(drawn(state, tally).await?), beat });
        }
    }
    if session.ended_at.is_some() {
        return Ok(Shows::Over);
    }
    // Of a vote over many sittings only this room is told, until all is counted.
    let LiveState { voted, asked, .. } = *facts;
    let open = round.closed_at.is_none();
    let options = round.standing().cloned().collect();
    let now = state.clock.now();
    let lit = paced.lit.map(|lit| (lit.option.clone(), lit.shines(now)));
    Ok(Shows::Vote { question: round.question, terms: round.terms, options, voted, asked, open, lit })
}

/// How far the result of this round is told; none before its first beat.
fn beat(session: &Session, round: &Round, paced: &Paced) -> Option<Beat> {
    let shown = round.revealed_at.map(|_| Beat::Winner);
    if session.step != Step::Result || round.closed_at.is_none() {
        return None;
    }
    match session.ended_at {
        Some(_) => shown,
        None => paced.beat_of(&round.id).or(shown),
    }
}
