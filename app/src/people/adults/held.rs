//! Somebody came to an account by a link that a colleague made: until another says that it is them, worries stay
//! shut for it.

use leptos::prelude::*;

use super::HeldRow;
use crate::parts::Deed;
use crate::translator::translator;

/// One box for each account that is held.
#[component]
pub(super) fn WhoIsHeld(held: Vec<HeldRow>) -> impl IntoView {
    let boxes = held.into_iter().map(|row| view! { <OneHeld row /> }).collect::<Vec<_>>();
    (!boxes.is_empty()).then(|| {
        view! {
            <section class="asks" id="held" data-step="wall">
                {boxes}
            </section>
        }
    })
}

#[component]
fn OneHeld(row: HeldRow) -> impl IntoView {
    let t = translator();
    let HeldRow { held, may_say, has_nobody } = row;
    let makers: Vec<_> = held.by.iter().map(|(_, title)| title.as_str()).collect();
    let values = [
        ("who", held.job_title.as_str().into()),
        ("maker", makers.join(", ").into()),
        ("day", t.day_of(held.since).into()),
    ];
    let why = if has_nobody { "people-held-nobody" } else { "people-held-another" };
    let say = || {
        view! {
            <p>{t.t("people-held-ask")}</p>
            <Deed
                to=format!("/people/adults/{}/known", held.adult)
                words=t.t_with("people-held-go", &values[..1])
                class="strong"
            />
        }
        .into_any()
    };
    let rest = if may_say { say() } else { view! { <p>{t.t(why)}</p> }.into_any() };
    view! {
        <p>{t.t_with("people-held", &values)}</p>
        {rest}
    }
}
