//! The one thing that the screen shows at each step.

use leptos::prelude::*;

use super::answers::Answers;
use super::come_in::Join;
use super::ideas::{Ideas, Wall};
use super::large::Large;
use super::result::Result;
use super::vote::Vote;
use super::{Screen, Shows};
use crate::translator::translator;

/// Draws it.
#[component]
pub(super) fn Showing(screen: Screen) -> impl IntoView {
    let t = translator();
    match screen.shows.clone() {
        Shows::Join { came } => view! { <Join screen came /> }.into_any(),
        Shows::Ideas { question, sent, wall, cards } => {
            view! { <Ideas question sent wall cards /> }.into_any()
        }
        Shows::Wall { sent, wall, cards } => view! { <Wall sent wall cards /> }.into_any(),
        vote @ Shows::Vote { .. } => view! { <Vote vote /> }.into_any(),
        Shows::Thanks => view! { <Large title=t.t("thanks-title") line=t.t("thanks-look") /> }.into_any(),
        Shows::Result { drawn, beat } => view! { <Result drawn=*drawn beat /> }.into_any(),
        Shows::Answers { said, cards, late, .. } => {
            view! { <Answers said all=cards.all late plan=screen.session.plan /> }.into_any()
        }
        Shows::Over => {
            let day = t.day(screen.session.plan.answer_by);
            let line = t.t_with("screen-hear-by", &[("day", day.into())]);
            view! { <Large title=t.t("screen-over") line /> }.into_any()
        }
    }
}
