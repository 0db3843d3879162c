//! One idea and its answer, in the order in which people ask.

use domain::ideas::answer::{Answer, FollowUp};
use domain::ideas::idea::Idea;
use leptos::prelude::*;

use super::Happens;
use crate::ideas::answer::{decided, done};
use crate::parts::IdeaLine;
use crate::translator::translator;

/// You said → We decided → Because → What happens next → Did we do it?
#[component]
pub(in crate::ideas) fn Card(
    /// The idea.
    idea: Idea,
    /// Its answer.
    answer: Answer,
    /// When it happens next.
    #[prop(optional_no_strip)]
    happens: Option<Happens>,
    /// What stands below.
    #[prop(optional_no_strip)]
    below: Option<AnyView>,
) -> impl IntoView {
    let t = translator();
    let next = answer.next.map(|next| view! { <AnsweredIdea name="answer-next" said=next.to_string() /> });
    let by =
        answer.by_when.map(|day| view! { <p>{t.t_with("answer-by", &[("day", t.day(day).into())])}</p> });
    let after = answer.follow_up.map(|said| view! { <After said /> });
    view! {
        <li class="card answer" id=format!("idea-{}", idea.id)>
            <h2 class="unseen">{t.t("answer-you-said")}</h2>
            <IdeaLine words=idea.words.as_str() picture=idea.picture />
            <p>
                <span class="unseen">{t.t("answer-we-decided")} " "</span>
                <span class=["state ", answer.decision.code()].concat()>{decided(&t, answer.decision)}</span>
            </p>
            {happens.map(|happens| view! { <ItHappens happens /> })}
            <AnsweredIdea name="answer-because" said=answer.because.to_string() />
            {next}
            {by}
            {after}
            <p class="quiet" dir="auto">
                {t.t_with("answer-decider", &[("decider", answer.decider.as_str().into())])}
            </p>
            {below}
        </li>
    }
}

/// A small heading and what an adult wrote under it.
#[component]
fn AnsweredIdea(name: &'static str, said: String) -> impl IntoView {
    view! {
        <h3>{translator().t(name)}</h3>
        <p dir="auto">{said}</p>
    }
}

/// The day and the place: what a pupil asks first.
#[component]
fn ItHappens(happens: Happens) -> impl IntoView {
    let t = translator();
    let day = t.day(happens.day);
    let said = match happens.place {
        Some(place) => t.t_with("answers-happens-at", &[("day", day.into()), ("place", place.into())]),
        None => t.t_with("answers-happens", &[("day", day.into())]),
    };
    let more = (happens.more > 0)
        .then(|| view! { <p>{t.t_with("answers-happens-more", &[("n", happens.more.into())])}</p> });
    view! {
        <p class="happens" dir="auto">
            <strong>{said}</strong>
        </p>
        {more}
        {happens.may_leave.then(|| view! { <p>{t.t("leave-any-time")}</p> })}
    }
}

/// Did we do it?
#[component]
fn After(said: FollowUp) -> impl IntoView {
    let t = translator();
    view! {
        <h3>{t.t("answer-did-we")}</h3>
        <p>
            <strong>{done(&t, said.done)}</strong>
            " "
            <span dir="auto">{said.happened.to_string()}</span>
        </p>
    }
}
