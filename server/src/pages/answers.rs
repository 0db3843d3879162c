//! You said → We decided → Because → What happens next.

use app::answers::{AnswersPage, AnswersPageProps};
use axum::extract::State;
use domain::answer::Answer;
use domain::idea::Idea;
use leptos::prelude::*;

use super::{Answered, now};
use crate::house::House;
use crate::who::In;
use crate::{dates, draw, store};

/// `GET /answers`: what adults say to each idea of the session.
pub async fn answers(State(house): State<House>, known: In) -> Answered {
    let ideas = store::answers::of_session(&house.db, &known.session.id).await?;
    let (answers, unanswered) = split(ideas);
    let plan = &known.session.plan;
    let page = AnswersPageProps {
        me: Some(known.me()),
        late: !unanswered.is_empty() && dates::is_past(&plan.answer_by, house.clock.now()),
        answers,
        unanswered,
        decider: plan.decider.clone(),
        answer_by: dates::in_words(&plan.answer_by),
        live: now::live_of(&house, &known.session).await?,
    };
    Ok(draw::page(&house, move || view! { <AnswersPage page /> }).await)
}

/// Those with an answer, and those still waiting for one.
pub fn split(ideas: Vec<(Idea, Option<Answer>)>) -> (Vec<(Idea, Answer)>, Vec<Idea>) {
    let (mut answered, mut waiting) = (Vec::new(), Vec::new());
    for (idea, answer) in ideas {
        match answer {
            Some(answer) => answered.push((idea, dates::with_day_in_words(answer))),
            None => waiting.push(idea),
        }
    }
    (answered, waiting)
}
