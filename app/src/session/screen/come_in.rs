//! Pupils come in: the code once, as large as the room, and the pictures of who came. The newest is large
//! with its word, then it joins the row.

use leptos::prelude::*;

use super::Screen;
use super::large::Large;
use crate::frame::Me;
use crate::parts::{MePicture, me_word};
use crate::session::code;
use crate::translator::translator;

/// So many pictures stand in the row; in a larger room the others are a number.
const MOST: usize = 60;

/// The way in; or the day on which it opens, large and calm.
#[component]
pub(super) fn Join(screen: Screen, came: Vec<Me>) -> impl IntoView {
    let t = translator();
    if let Some(says) = code::says(&t, screen.code) {
        return view! { <Large title=says line=screen.session.name /> }.into_any();
    }
    view! {
        <div class="join">
            <div class="square" inner_html=screen.qr_svg></div>
            <div class="words">
                <h1>{t.t("screen-come-in")}</h1>
                <p>{t.t("screen-join-how")}</p>
                <p>
                    {t.t("screen-join-type")} " " <strong dir="ltr">{host(&screen.join_url)}</strong>
                </p>
                <p class="code" translate="no">
                    {screen.session.code.shown()}
                </p>
            </div>
            <WhoCame came />
        </div>
    }
    .into_any()
}

/// "22 are in", and their pictures. Which is the newest only a page knows that was there before.
#[component]
fn WhoCame(came: Vec<Me>) -> impl IntoView {
    let t = translator();
    let all = came.len();
    let more = all.saturating_sub(MOST);
    let class = if all > 33 { "who many" } else { "who" };
    let pictures = came
        .into_iter()
        .take(MOST)
        .map(|me| {
            let (id, word) = (format!("{}.{}", me.picture, me.colour.code()), me_word(&t, &me.picture));
            view! {
                <li data-id=id>
                    <MePicture me />
                    <span class="word">{word}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class=class>
            <p class="count" data-line="in">
                {t.t_with("live-in", &[("in", all.into())])}
            </p>
            <ul>{pictures} {(more > 0).then(|| view! { <li class="more">"+" {more}</li> })}</ul>
        </div>
    }
}

/// What a pupil types into a browser: no scheme, no path.
pub(super) fn host(join_url: &str) -> String {
    let link = join_url.split_once("://").map_or(join_url, |(_, rest)| rest);
    link.split('/').next().unwrap_or(link).to_owned()
}
