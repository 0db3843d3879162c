//! Who waits at the door: beyond the list, or taken out before. One tap lets in one, or all; who was taken out
//! before is let in by a tap of its own.

use domain::id::SessionId;
use domain::partnership::group::Group;
use domain::people::newcomer::Newcomer;
use leptos::prelude::*;

use super::who::colour;
use crate::frame::Me;
use crate::parts::{Deed, MePicture, me_word};
use crate::translator::translator;

/// Nothing while nobody waits.
#[component]
pub(super) fn AtDoor(session: SessionId, newcomers: Vec<Newcomer>, groups: Vec<Group>) -> impl IntoView {
    let t = translator();
    let waiting = newcomers.len();
    let out = newcomers.iter().filter(|one| one.was_taken_out).count();
    let others = (1..waiting).contains(&out);
    let let_in = if others { "room-let-in-others" } else { "room-let-in-all" };
    (waiting > 0).then(|| {
        let said = t.t_with("room-at-door", &[("n", waiting.into())]);
        // Those whom the words mean, and nobody who knocks after this page was drawn.
        let come_in: Vec<_> =
            newcomers.iter().filter(|one| !(others && one.was_taken_out)).map(worn).collect();
        let shown: Vec<_> = newcomers.iter().map(worn).collect();
        let lines = newcomers
            .into_iter()
            .map(|one| {
                let group = groups.iter().find(|group| group.id == one.group);
                let group = group.filter(|_| groups.len() > 1).map(|group| group.name.clone());
                view! { <Waits session=session.clone() one group /> }
            })
            .collect_view();
        let all = move |to: &str, words: &str, class, whom: Vec<String>| {
            let fields = whom.into_iter().map(|who| ("who", who)).collect::<Vec<_>>();
            view! { <Deed to=format!("/sessions/{session}/{to}") words=t.t(words) class fields /> }
        };
        view! {
            <section class="at-door" role="status">
                <h3>{said}</h3>
                <p>{t.t("room-at-door-why")}</p>
                {all("let-in", let_in, "strong", come_in)}
                <ul>{lines}</ul>
                {(waiting > 1).then(|| all("turn-away", "room-turn-away-all", "plain", shown))}
            </section>
        }
    })
}

/// One who waits: the picture, the group when there are several, and two buttons.
#[component]
fn Waits(session: SessionId, one: Newcomer, group: Option<String>) -> impl IntoView {
    let t = translator();
    let word = me_word(&t, &one.picture);
    let who = worn(&one);
    let fields = || vec![("who", who.clone())];
    let said = t.t(colour(one.colour));
    view! {
        <li>
            <MePicture me=Me { picture: one.picture.clone(), colour: one.colour } />
            <p>
                <strong>{word.clone()}</strong>
                <span class="unseen">" " {said}</span>
                {group.map(|group| view! { <span class="quiet" dir="auto">{group}</span> })}
                {one.was_taken_out.then(|| view! { <span class="quiet">{t.t("room-was-out")}</span> })}
            </p>
            <div class="deeds">
                <Deed
                    to=format!("/sessions/{session}/let-in")
                    words=t.t("room-let-in")
                    class="strong"
                    about=word.clone()
                    fields=fields()
                />
                <Deed
                    to=format!("/sessions/{session}/turn-away")
                    words=t.t("room-turn-away")
                    class="plain"
                    about=word
                    fields=fields()
                />
            </div>
        </li>
    }
}

/// The picture and the colour, as a form names them.
fn worn(one: &Newcomer) -> String {
    format!("{}.{}", one.picture, one.colour.code())
}
