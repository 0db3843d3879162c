//! Where an adult is signed in, and the way to end it there.

use domain::people::sign_in::{IDLE_MINUTES, LASTS_MINUTES, SignIn};
use leptos::prelude::*;

use crate::parts::Deed;
use crate::translator::{Value, translator};

/// This device, and others, which are told apart by when: what kind of device it is nobody writes down.
#[component]
pub fn SignIns(
    /// This one first.
    sign_ins: Vec<SignIn>,
) -> impl IntoView {
    let t = translator();
    let hours = [("idle", hours_of(IDLE_MINUTES)), ("most", hours_of(LASTS_MINUTES))];
    let others = sign_ins.iter().filter(|one| !one.here).count();
    let lines = sign_ins.into_iter().map(|one| view! { <Line one /> }).collect_view();
    view! {
        <section class="sheet" id="sign-ins" tabindex="-1">
            <h2>{t.t("account-sign-ins")}</h2>
            <p class="hint">{t.t("account-sign-ins-why")}</p>
            <ul class="sign-ins">{lines}</ul>
            {(others > 1)
                .then(|| {
                    view! { <Deed to="/people/you/sign-ins/end-others" words=t.t("account-sign-ins-end-others") /> }
                })}
            <p class="hint">{t.t_with("account-sign-ins-end", &hours)}</p>
        </section>
    }
}

#[component]
fn Line(one: SignIn) -> impl IntoView {
    let t = translator();
    let since = [("day", t.day_of(one.began).into()), ("time", t.clock_of(one.began).into())];
    let seen = [("day", t.day_of(one.seen).into()), ("time", t.clock_of(one.seen).into())];
    let (since, seen) = (t.t_with("account-sign-in-since", &since), t.t_with("account-sign-in-seen", &seen));
    let end = (!one.here).then(|| {
        view! {
            <Deed
                to="/people/you/sign-ins/end"
                words=t.t("account-sign-in-end")
                about=since.clone()
                fields=vec![("sign_in", one.name.clone())]
            />
        }
    });
    let which = if one.here { "account-sign-in-here" } else { "account-sign-in-elsewhere" };
    view! {
        <li>
            <div>
                <strong>{t.t(which)}</strong>
                <p>{since} " " {seen}</p>
            </div>
            {end}
        </li>
    }
}

fn hours_of(minutes: i64) -> Value {
    usize::try_from(minutes / 60).unwrap_or_default().into()
}
