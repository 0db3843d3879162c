//! The same voice over weeks: what a pupil with a card proposed before, and what came of it.

use domain::ideas::idea::IdeaState;
use leptos::prelude::*;

use super::Before;
use crate::ideas::answers::{Card, says};
use crate::parts::IdeaLine;
use crate::translator::translator;

/// Each idea with its answer and what can be said to it, or with how far it has come.
#[component]
pub(super) fn IdeasBefore(before: Vec<Before>) -> impl IntoView {
    let t = translator();
    (!before.is_empty()).then(|| {
        view! {
            <h2>{t.t("ideas-before")}</h2>
            <ul class="stack before">{before.into_iter().map(|one| view! { <One one /> }).collect_view()}</ul>
        }
    })
}

#[component]
fn One(one: Before) -> impl IntoView {
    let t = translator();
    let Before { session, idea, answer, reply, confirmed } = one;
    if let Some(answer) = answer {
        // What became part of another idea has that one's answer, and its authors reply there.
        let own = idea.state == IdeaState::Wall;
        let says = own.then(|| says(&idea, &answer, reply, confirmed));
        let below = Some(view! { <p class="quiet" dir="auto">{session}</p> {says} }.into_any());
        return view! { <Card idea answer below /> }.into_any();
    }
    let said = match idea.state {
        IdeaState::Wall => "ideas-before-none",
        IdeaState::Back => "idea-back",
        IdeaState::Merged => "idea-merged",
        IdeaState::Kept => "idea-kept",
        IdeaState::Draft | IdeaState::Waiting => "idea-waiting",
    };
    view! {
        <li class="card" id=format!("idea-{}", idea.id)>
            <IdeaLine words=idea.words.as_str() picture=idea.picture />
            <p>
                <span class="state">{t.t(said)}</span>
            </p>
            <p class="quiet" dir="auto">
                {session}
            </p>
        </li>
    }
    .into_any()
}
