//! A leader answers an idea: yes / yes, changed / not now / no, with a reason, who and by when.

use app::ideas::answer::{AnswerForm, AnswerPage, FollowUpForm};
use axum::extract::State;
use domain::id::IdeaId;
use domain::ideas::answer::{Answer, Decision, word_count};
use domain::ideas::idea::{Idea, IdeaState};
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::reading;
use domain::refusal::Refusal;
use domain::wording::{ReasonWords, ShortWords};

use crate::dates;
use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::Leader;
use crate::handlers::session::room::record;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::state::AppState;

/// A reason is read by children: forty words at most.
const MOST_WORDS: usize = 40;

/// `GET /ideas/{idea}/answer`.
pub async fn form(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Path(id): Path<IdeaId>,
) -> HandlerResult {
    let idea = of_partnership(&state, &adult, &id).await?;
    let before = store::answers::of_idea(&state.db, &id).await?;
    let follow_up = before.as_ref().filter(|answer| answer.promises()).map(said_before);
    Ok(render(page(adult, idea, before, follow_up, None)))
}

/// `POST /ideas/{idea}/answer`: kept as a new version; pupils see it at once.
pub async fn answer(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Path(id): Path<IdeaId>,
    form: FormFields,
) -> HandlerResult {
    let idea = of_partnership(&state, &adult, &id).await?;
    let answer = match read(&state, &id, &form) {
        Ok(answer) => answer,
        Err(refusal) => {
            let page = page(adult, idea, None, None, Some(refusal));
            return Ok(render(AnswerPage { form: typed(&form), ..page }));
        }
    };
    store::answers::insert(&state.db, &answer).await?;
    record(&state, &adult, Deed::IdeaAnswer, id.as_str()).await?;
    state.live.changed(&idea.session);
    Ok(see_other(&format!("/partnership#idea-{id}")))
}

fn read(state: &AppState, idea: &IdeaId, form: &FormFields) -> Result<Answer, Refusal> {
    let because = ReasonWords::parse(form.needed("because")?)?;
    if word_count(because.as_str()) > MOST_WORDS {
        return Err(Refusal::TooManyWords { most: MOST_WORDS });
    }
    reading::check("because", because.as_str())?;
    reading::check("next", form.one("next"))?;
    let day = form.one("by_when").trim();
    Ok(Answer {
        id: state.chance.id().into(),
        idea: idea.clone(),
        decision: Decision::parse(form.one("decision")).ok_or(Refusal::Missing { field: "decision" })?,
        because,
        next: ShortWords::parse_optional(form.one("next"))?,
        decider: ShortWords::parse(form.needed("decider")?)?,
        by_when: match day {
            "" => None,
            day if dates::is_day(day) => Some(day.to_owned()),
            _ => return Err(Refusal::Missing { field: "by_when" }),
        },
        answered_at: state.clock.now(),
        follow_up: None,
    })
}

/// An idea that was on the wall of a session of the leader's own partnership.
pub(super) async fn of_partnership(state: &AppState, adult: &Adult, id: &IdeaId) -> Result<Idea, Refused> {
    let idea = store::ideas::of_partnership(&state.db, id, &adult.partnership).await?;
    let on_wall = idea.filter(|idea| idea.state == IdeaState::Wall);
    on_wall.ok_or_else(|| Refused::from(Refusal::NoSuchPage).back_to("/partnership"))
}

fn filled(answer: Answer) -> AnswerForm {
    AnswerForm {
        decision: answer.decision.as_str().to_owned(),
        because: answer.because.as_str().to_owned(),
        next: answer.next.map(|next| next.as_str().to_owned()).unwrap_or_default(),
        decider: answer.decider.as_str().to_owned(),
        by_when: answer.by_when.unwrap_or_default(),
    }
}

fn typed(form: &FormFields) -> AnswerForm {
    let one = |field: &str| form.one(field).to_owned();
    AnswerForm {
        decision: one("decision"),
        because: one("because"),
        next: one("next"),
        decider: one("decider"),
        by_when: one("by_when"),
    }
}

/// What was said about it before, to change.
fn said_before(answer: &Answer) -> FollowUpForm {
    let said = answer.follow_up.as_ref();
    FollowUpForm {
        done: said.map(|said| said.done.as_str().to_owned()).unwrap_or_default(),
        happened: said.map(|said| said.happened.to_string()).unwrap_or_default(),
        wrong: false,
    }
}

/// The page, with the answer as it stands.
pub(super) fn page(
    adult: Adult,
    idea: Idea,
    before: Option<Answer>,
    follow_up: Option<FollowUpForm>,
    refusal: Option<Refusal>,
) -> AnswerPage {
    let answered = before.is_some();
    let form =
        before.map_or_else(|| AnswerForm { decider: adult.name.clone(), ..AnswerForm::default() }, filled);
    AnswerPage { adult, idea, form, follow_up, refusal, answered }
}
