//! What adults say to each idea. A pupil has waited for this page: the word first, then why.

use crate::page::Page;
use domain::ideas::answer::Answer;
use domain::ideas::idea::Idea;
use domain::session::session::Step;
use leptos::prelude::*;

use super::card::Card;
use super::reply::{Confirm, Reply};
use crate::frame::PupilFrame;
use crate::parts::{Hero, IdeaLine};
use crate::translator::translator;

/// "You said. We decided."
impl Page for super::AnswersPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let promise = [("decider", page.decider.into()), ("day", t.day(page.answer_by).into())];
        let said = match (page.unanswered.is_empty(), page.late) {
            (true, _) => t.t("answers-all"),
            (false, true) => t.t_with("answers-late", &promise),
            (false, false) => t.t_with("answer-promise", &promise),
        };
        let title = t.t(if page.answers.is_empty() { "answers-none-yet" } else { "answers-title" });
        let still = (!page.unanswered.is_empty() && !page.answers.is_empty())
            .then(|| view! { <h2>{t.t("answers-still")}</h2> });
        view! {
            <PupilFrame title=title.clone() me=page.me step=Some(Step::Answers) live=Some(page.live)>
                <Hero title>
                    <p dir="auto">{said}</p>
                </Hero>
                <div data-region="answers" class="stack">
                    <ul class="stack">
                        {page.answers.into_iter().map(answered).collect_view()}
                    </ul>
                    {still}
                    <ul class="stack">{page.unanswered.into_iter().map(waiting).collect_view()}</ul>
                </div>
                <a href="/partnership">{t.t("together-link")}</a>
            </PupilFrame>
        }
        .into_any()
    }
}

/// One idea, its answer, and what this pupil says to it.
fn answered(said: super::AnsweredIdea) -> impl IntoView {
    let super::AnsweredIdea { idea, answer, reply, confirmed, happens } = said;
    let below = Some(says(&idea, &answer, reply, confirmed).into_any());
    view! { <Card idea answer happens below /> }
}

/// What a pupil can say to an answer: is it what we asked for, and, where pupils are asked, did it happen?
pub(in crate::ideas) fn says(
    idea: &Idea,
    answer: &Answer,
    reply: Option<bool>,
    confirmed: Option<bool>,
) -> impl IntoView + use<> {
    let (id, about) = (&idea.id, idea.words.as_str().to_owned());
    let asks = answer.follow_up.as_ref().is_some_and(|said| said.asks);
    let confirm = asks.then(|| {
        view! { <Confirm to=format!("/ideas/{id}/confirm") confirmed about=about.clone() /> }
    });
    view! {
        <Reply to=format!("/ideas/{id}/reply") reply about=about.clone() />
        {confirm}
    }
}

fn waiting(idea: Idea) -> impl IntoView {
    view! {
        <li class="card">
            <IdeaLine words=idea.words.as_str() picture=idea.picture />
        </li>
    }
}
