//! You said → We decided → Because → What happens next → Did we do it?

use app::answers::{AnswersPage, AnswersPageProps, PosterPage, PosterPageProps, Said};
use axum::extract::{Path, State};
use domain::answer::Answer;
use domain::id::{IdeaId, SessionId};
use domain::idea::Idea;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::{Answered, now, on_to};
use crate::fields::Fields;
use crate::house::House;
use crate::locale::WORDS;
use crate::who::In;
use crate::{dates, draw, qr, store};

/// `GET /answers`: what adults say to each idea of the session, and what this pupil replied.
pub async fn answers(State(house): State<House>, known: In) -> Answered {
    let (mut answers, mut unanswered) = (Vec::new(), Vec::new());
    for (idea, answer, reply) in
        store::answers::for_pupil(&house.db, &known.session.id, &known.pupil.id).await?
    {
        match answer {
            Some(answer) => answers.push(Said { idea, answer: dates::with_day_in_words(answer), reply }),
            None => unanswered.push(idea),
        }
    }
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

/// `POST /ideas/{idea}/reply`: whether the answer is what this pupil asked for.
pub async fn reply(State(house): State<House>, known: In, Path(id): Path<IdeaId>, form: Fields) -> Answered {
    let fits = match form.one("fits") {
        "yes" => true,
        "no" => false,
        _ => return Err(Refusal::UnreadableForm.into()),
    };
    store::replies::save(&house.db, &id, &known.pupil.id, fits).await?;
    Ok(on_to(&format!("/answers#idea-{id}")))
}

/// `GET /sessions/{session}/answers`: the public page, on a phone or as a poster. Its address
/// holds the session's random id; it shows what was released and answered, and nothing else.
pub async fn public(State(house): State<House>, Path(id): Path<SessionId>) -> Answered {
    let session = store::sessions::get(&house.db, &id).await?.ok_or(Refusal::NoSuchPage)?;
    let ideas = store::answers::of_session(&house.db, &id).await?;
    let address = format!("{}/sessions/{id}/answers", house.public_url);
    let page = PosterPageProps {
        session_name: session.name,
        answers: split(ideas).0,
        qr_svg: qr::svg(&address, &WORDS.say("house-qr-answers")),
        address,
    };
    Ok(draw::page(&house, move || view! { <PosterPage page /> }).await)
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
