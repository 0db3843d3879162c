//! What adults say to each idea. A pupil has waited for this page: the word first, then why.

use domain::answer::{Answer, Decision};
use domain::idea::Idea;
use domain::session::Step;
use leptos::prelude::*;

use crate::frame::PupilFrame;
use crate::parts::{Hero, IdeaLine};
use crate::words::{Words, words};

/// "You said. We decided."
#[component]
pub fn AnswersPage(
    /// What it shows.
    page: super::AnswersPageProps,
) -> impl IntoView {
    let t = words();
    let promise = [("decider", page.decider.into()), ("day", page.answer_by.into())];
    let said = match (page.unanswered.is_empty(), page.late) {
        (true, _) => t.say("answers-all"),
        (false, true) => t.say_with("answers-late", &promise),
        (false, false) => t.say_with("answer-promise", &promise),
    };
    let title = t.say(if page.answers.is_empty() { "answers-none-yet" } else { "answers-title" });
    let still = (!page.unanswered.is_empty() && !page.answers.is_empty())
        .then(|| view! { <h2>{t.say("answers-still")}</h2> });
    view! {
        <PupilFrame title=title.clone() me=page.me step=Some(Step::Answers) live=Some(page.live)>
            <Hero title>
                <p dir="auto">{said}</p>
            </Hero>
            <div data-region="answers" class="stack">
                <ul class="stack">
                    {page.answers.into_iter().map(|(idea, answer)| answered(&t, idea, answer)).collect_view()}
                </ul>
                {still}
                <ul class="stack">{page.unanswered.into_iter().map(waiting).collect_view()}</ul>
            </div>
        </PupilFrame>
    }
}

/// One idea and its answer, in the order in which people ask.
fn answered(t: &Words, idea: Idea, answer: Answer) -> impl IntoView + use<> {
    let decided = match answer.decision {
        Decision::Yes => "answer-yes",
        Decision::YesChanged => "answer-yes-changed",
        Decision::NotNow => "answer-not-now",
        Decision::No => "answer-no",
    };
    let next = answer.next.map(|next| view! { <Said name="answer-next" said=next.to_string() /> });
    let by = answer.by_when.map(|day| view! { <p>{t.say_with("answer-by", &[("day", day.into())])}</p> });
    view! {
        <li class="card answer">
            <h2 class="unseen">{t.say("answer-you-said")}</h2>
            <IdeaLine words=idea.words.as_str() picture=idea.picture />
            <p>
                <span class="unseen">{t.say("answer-we-decided")} " "</span>
                <span class=["state ", answer.decision.as_str()].concat()>{t.say(decided)}</span>
            </p>
            <Said name="answer-because" said=answer.because.to_string() />
            {next}
            {by}
            <p class="quiet" dir="auto">
                {t.say_with("answer-decider", &[("decider", answer.decider.as_str().into())])}
            </p>
        </li>
    }
}

/// A small heading and what an adult wrote under it.
#[component]
fn Said(name: &'static str, said: String) -> impl IntoView {
    view! {
        <h3>{words().say(name)}</h3>
        <p dir="auto">{said}</p>
    }
}

fn waiting(idea: Idea) -> impl IntoView {
    view! {
        <li class="card">
            <IdeaLine words=idea.words.as_str() picture=idea.picture />
        </li>
    }
}
