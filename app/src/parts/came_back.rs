//! What a pupil should know: somebody came in as this picture on another device.

use domain::time::Moment;
use leptos::prelude::*;

use crate::translator::translator;

/// When it was, in one line; nothing when nobody did.
#[component]
pub fn CameBack(
    /// The moment.
    at: Option<Moment>,
) -> impl IntoView {
    let t = translator();
    at.map(|at| {
        let said = t.t_with("came-back", &[("time", t.clock_of(at).into())]);
        view! { <p class="quiet">{said}</p> }
    })
}
