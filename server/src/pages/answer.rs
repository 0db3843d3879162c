//! A leader answers an idea: yes / yes, changed / not now / no, with a reason, who and by when.

use app::answer::{AnswerForm, AnswerPage, AnswerPageProps};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use domain::answer::{Answer, Decision, word_count};
use domain::id::IdeaId;
use domain::idea::{Idea, IdeaState};
use domain::refusal::Refusal;
use domain::sign_in::Adult;
use domain::wording::{ReasonWords, ShortWords};
use leptos::prelude::*;

use super::room::record;
use super::{Answered, on_to};
use crate::fields::Fields;
use crate::house::House;
use crate::refuse::{Refused, status};
use crate::who::Leader;
use crate::{dates, draw, store};

/// A reason is read by children: forty words at most.
const MOST_WORDS: usize = 40;

/// `GET /ideas/{idea}/answer`.
pub async fn form(State(house): State<House>, Leader(adult): Leader, Path(id): Path<IdeaId>) -> Answered {
    let idea = of_partnership(&house, &adult, &id).await?;
    let before = store::answers::of_idea(&house.db, &id).await?;
    let answered = before.is_some();
    let filled =
        before.map_or_else(|| AnswerForm { decider: adult.name.clone(), ..AnswerForm::default() }, filled);
    ask(&house, adult, idea, filled, None, answered).await
}

/// `POST /ideas/{idea}/answer`: kept as a new version; pupils see it at once.
pub async fn answer(
    State(house): State<House>,
    Leader(adult): Leader,
    Path(id): Path<IdeaId>,
    form: Fields,
) -> Answered {
    let idea = of_partnership(&house, &adult, &id).await?;
    let answer = match read(&house, &id, &form) {
        Ok(answer) => answer,
        Err(refusal) => return ask(&house, adult, idea, typed(&form), Some(refusal), false).await,
    };
    store::answers::insert(&house.db, &answer).await?;
    record(&house, &adult, "idea.answer", id.as_str()).await?;
    house.live.changed(&idea.session);
    Ok(on_to(&format!("/partnership#idea-{id}")))
}

fn read(house: &House, idea: &IdeaId, form: &Fields) -> Result<Answer, Refusal> {
    let because = ReasonWords::parse(form.needed("because")?)?;
    if word_count(because.as_str()) > MOST_WORDS {
        return Err(Refusal::TooManyWords { most: MOST_WORDS });
    }
    let day = form.one("by_when").trim();
    Ok(Answer {
        id: house.chance.id().into(),
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
        answered_at: house.clock.now(),
    })
}

/// An idea that was on the wall of a session of the leader's own partnership.
async fn of_partnership(house: &House, adult: &Adult, id: &IdeaId) -> Result<Idea, Refused> {
    let idea = store::ideas::of_partnership(&house.db, id, &adult.partnership).await?;
    let on_wall = idea.filter(|idea| idea.state == IdeaState::Wall);
    on_wall.ok_or_else(|| Refused::from(Refusal::NoSuchPage).to_adult().back_to("/partnership"))
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

fn typed(form: &Fields) -> AnswerForm {
    let one = |field: &str| form.one(field).to_owned();
    AnswerForm {
        decision: one("decision"),
        because: one("because"),
        next: one("next"),
        decider: one("decider"),
        by_when: one("by_when"),
    }
}

async fn ask(
    house: &House,
    adult: Adult,
    idea: Idea,
    form: AnswerForm,
    refusal: Option<Refusal>,
    answered: bool,
) -> Answered {
    let answer = refusal.as_ref().map_or(StatusCode::OK, status);
    let page = AnswerPageProps { adult, idea, form, refusal, answered };
    Ok(draw::page_with(house, answer, move || view! { <AnswerPage page /> }).await)
}
