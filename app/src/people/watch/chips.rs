//! Why something is to be read first, for whoever reads it: by kind, and by the words that say so.

use domain::people::watch::{Flags, Kind};
use leptos::prelude::*;

use crate::translator::{Translator, translator};

/// One chip for each kind, without the words.
#[component]
pub fn WatchChips(
    /// What was found.
    flags: Flags,
) -> impl IntoView {
    let t = translator();
    let chip = |(kind, _): (Kind, Vec<&str>)| {
        view! { <span class="chip flag" class:urgent=kind == Kind::Disclosure>{said(&t, kind)}</span> }
    };
    flags.by_kind().into_iter().map(chip).collect_view()
}

/// One line for each kind, with the words.
#[component]
pub fn WatchWords(
    /// What was found.
    flags: Flags,
) -> impl IntoView {
    let t = translator();
    let line = |(kind, words): (Kind, Vec<&str>)| {
        let found = t.t_with("watch-found", &[("kind", said(&t, kind).into())]);
        let words =
            words.into_iter().map(|words| view! { " " <q dir="auto">{words.to_owned()}</q> }).collect_view();
        view! { <p class="chip flag" class:urgent=kind == Kind::Disclosure>{found} {words}</p> }
    };
    flags.by_kind().into_iter().map(line).collect_view()
}

fn said(t: &Translator, kind: Kind) -> String {
    t.t(&format!("watch-kind-{}", kind.code()))
}
