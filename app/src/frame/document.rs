//! The outermost part of every page, for pupils and adults.

use leptos::prelude::*;

use super::page_context;
use crate::isolates;
use crate::languages::Language;
use crate::parts::SIGN_AS_ADDRESS;
use crate::translator::{Translator, translator};

/// A whole HTML document. `pupil` pages carry their style in the page, so that the first
/// answer is all a phone needs; adults' pages link theirs, which they visit often.
#[component]
pub fn Document(
    /// What the browser's tab says; " – Fifth" is added.
    title: String,
    /// The page asks again: the title begins with "Error: ".
    #[prop(optional)]
    error: bool,
    /// For pupils, on phones, with script off.
    #[prop(optional)]
    pupil: bool,
    /// It is where the looks of pages are chosen.
    #[prop(optional)]
    chooses_looks: bool,
    /// From here Fifth can be put among the apps of a phone.
    #[prop(optional)]
    manifest: &'static str,
    /// Fetch the page again after so many seconds, for waiting with script off.
    #[prop(optional_no_strip)]
    refresh: Option<u32>,
    /// Where to look again after ten seconds with script off; with script on the page follows by itself.
    #[prop(optional_no_strip)]
    look_at: Option<&'static str>,
    /// Class of the body.
    #[prop(optional, into)]
    class: String,
    /// The step whose colour the page has: "ideas".
    #[prop(optional)]
    step: &'static str,
    /// What stands between the tags of the body.
    children: Children,
) -> impl IntoView {
    let t = translator();
    let context = page_context();
    let drawn_for = Some(context.drawn_for).filter(|who| !who.is_empty());
    let error = error || context.not_taken.is_some();
    let title = if error { titled(&t, "error-title", title) } else { title };
    let from_right = Language::find(t.language).is_some_and(|language| language.from_right);
    let looks = if pupil { context.looks.attribute(from_right) } else { None };
    let style = if pupil {
        let of_choice = if looks.is_some() || chooses_looks { context.looks_css } else { "" };
        let css = [context.pupil_css, of_choice].concat();
        view! { <style nonce=context.nonce.clone() inner_html=css></style> }.into_any()
    } else {
        view! { <link rel="stylesheet" href=context.adult_css /> }.into_any()
    };
    view! {
        <!DOCTYPE html>
        <html lang=t.language dir=direction(t.language) data-looks=looks>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width,initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                {refresh.map(|seconds| view! { <LookAgain seconds nonce=context.nonce.clone() /> })}
                {look_at
                    .map(|page| {
                        let after_a_while = format!("10; url={page}");
                        view! {
                            <noscript>
                                <meta http-equiv="refresh" content=after_a_while />
                            </noscript>
                        }
                    })}
                <title inner_html=escaped(&titled(&t, "page-title", title))></title>
                <link rel="icon" href=SIGN_AS_ADDRESS />
                {(!manifest.is_empty()).then(|| view! { <link rel="manifest" href=manifest /> })}
                {style}
            </head>
            <body class=class data-step=step data-for=drawn_for>
                {children()}
            </body>
        </html>
    }
}

/// The page fetches itself again, with script and without.
#[component]
fn LookAgain(seconds: u32, nonce: String) -> impl IntoView {
    // With script the page stays as it is until the server sends it on.
    let script = format!(
        "setInterval(()=>fetch(location).then(r=>r.redirected&&location.replace(r.url)).catch(()=>0),{seconds}000)"
    );
    view! {
        <noscript>
            <meta http-equiv="refresh" content=seconds.to_string() />
        </noscript>
        <script nonce=nonce inner_html=script></script>
    }
}

/// A title in another one. It is our own sentence, and a tab begins with its words, not with a mark.
fn titled(t: &Translator, id: &str, title: String) -> String {
    let isolated = isolates::isolated(&title);
    t.t_with(id, &[("title", title.clone().into())]).replace(&isolated, &title)
}

/// As text in a title. Leptos would put its marks beside the words, and a browser's tab shows them.
fn escaped(title: &str) -> String {
    title.replace('&', "&amp;").replace('<', "&lt;")
}

/// Which way a language is written.
fn direction(language: &str) -> &'static str {
    Language::find(language).map_or("ltr", Language::direction)
}
