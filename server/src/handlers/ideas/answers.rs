//! You said → We decided → Because → What happens next → Did we do it?

use app::ideas::answers::{AnsweredIdea, AnswersPage, Happens, PosterPage};
use axum::Extension;
use axum::extract::State;
use axum::response::Response;
use domain::id::SessionId;
use domain::ideas::answer::split_by_answer;
use domain::ideas::idea::Idea;
use domain::refusal::Refusal;

use crate::dates;
use crate::extractors::audience::Audience;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::own::WallIdea;
use crate::extractors::people::PupilSession;
use crate::files::qr;
use crate::handlers::{HandlerResult, see_other};
use crate::live;
use crate::locale::WORDS;
use crate::page::render;
use crate::quotes;
use crate::state::AppState;
use store::ideas::answers::Read;

/// `GET /answers`: what adults say to each idea of the session, and what this pupil replied.
pub async fn answers(State(state): State<AppState>, known: PupilSession) -> HandlerResult {
    let (mut answers, mut unanswered) = (Vec::new(), Vec::new());
    for read in store::answers::for_pupil(&state.db, &known.session.id, &known.pupil.id).await? {
        match said(&state, read) {
            Ok(said) => answers.push(said),
            Err(idea) => unanswered.push(*idea),
        }
    }
    let plan = &known.session.plan;
    let page = AnswersPage {
        me: Some(known.me()),
        late: !unanswered.is_empty() && dates::is_past(plan.answer_by, state.clock.now()),
        answers,
        unanswered,
        decider: plan.decider.clone(),
        answer_by: plan.answer_by,
        live: live::of_session(&state, &known.session).await?,
    };
    Ok(render(page))
}

/// `POST /ideas/{idea}/reply`: whether the answer is what this pupil asked for.
pub async fn reply(
    State(state): State<AppState>,
    WallIdea { known, idea }: WallIdea,
    form: FormFields,
) -> HandlerResult {
    let fits = match form.one("fits") {
        "yes" => true,
        "no" => false,
        _ => return Err(Refusal::UnreadableForm.into()),
    };
    store::replies::save(&state.db, &idea.id, &known.pupil.id, fits).await?;
    Ok(back_to(&known, &idea))
}

/// `POST /ideas/{idea}/confirm`: whether this pupil saw it happen, where adults ask.
pub async fn confirm(
    State(state): State<AppState>,
    WallIdea { known, idea }: WallIdea,
    form: FormFields,
) -> HandlerResult {
    let happened = match form.one("happened") {
        "yes" => true,
        "no" => false,
        _ => return Err(Refusal::UnreadableForm.into()),
    };
    store::confirmations::save(&state.db, &idea.id, &known.pupil.id, happened).await?;
    Ok(back_to(&known, &idea))
}

/// The answers of the pupil's session, or what a pupil with a card proposed before.
fn back_to(known: &PupilSession, idea: &Idea) -> Response {
    let page = if idea.session == known.session.id { "/answers" } else { "/ideas" };
    see_other(&format!("{page}#idea-{}", idea.id))
}

/// `GET /sessions/{session}/answers`: the public page, on a phone or as a poster. Its address
/// holds the session's random id; it shows what was released and answered, and how
/// many ideas still wait.
pub async fn public(
    State(state): State<AppState>,
    Path(id): Path<SessionId>,
    Extension(audience): Extension<Audience>,
) -> HandlerResult {
    let session = store::sessions::get(&state.db, &id).await?.ok_or(Refusal::NoSuchPage)?;
    audience.is_about(&session);
    audience.speaks(&session.plan.language);
    // Where young people will be, and when, is for those in the room: anybody may read this page.
    let (answers, waiting) = split_by_answer(store::answers::of_session(&state.db, &id).await?);
    let answers = answers.into_iter().map(|(idea, answer)| (quotes::of_idea(idea), answer)).collect();
    let waiting = waiting.len();
    let today = dates::day_of(state.clock.now());
    let mut chosen = Vec::new();
    for tally in store::sittings::on_page(&state.db, &id, today).await? {
        let quotable = store::ideas::quotable_in(&state.db, &tally.round).await?;
        chosen.push(quotes::of_tally(tally, &quotable));
    }
    let plan = &session.plan;
    let address = format!("{}/sessions/{id}/answers", state.public_url);
    let page = PosterPage {
        session_name: session.name,
        late: waiting > 0 && dates::is_past(plan.answer_by, state.clock.now()),
        waiting,
        decider: plan.decider.clone(),
        answer_by: plan.answer_by,
        answers,
        chosen,
        qr_svg: qr::svg(&address, &WORDS.t("house-qr-answers")),
        address,
    };
    Ok(render(page))
}

/// An idea with its answer and when it happens next; an idea that waits for one alone. What an
/// answer has taken back does not happen.
pub(super) fn said(state: &AppState, read: Read) -> Result<AnsweredIdea, Box<Idea>> {
    let Read { idea, answer, reply, confirmed, happens } = read;
    let Some(answer) = answer else { return Err(Box::new(idea)) };
    let today = dates::day_of(state.clock.now());
    let mut to_come = happens.into_iter().filter(|one| answer.is_yes() && one.day >= today);
    let next = to_come.next();
    let more = to_come.count();
    let happens =
        next.map(|next| Happens { day: next.day, place: next.place, more, may_leave: next.may_leave });
    Ok(AnsweredIdea { idea, answer, reply, confirmed, happens })
}
