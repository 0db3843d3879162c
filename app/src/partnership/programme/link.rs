//! The programme in one's own calendar: a file, and an address that calendar apps read.

use domain::people::sign_in::Adult;
use leptos::prelude::*;

use crate::parts::Deed;
use crate::translator::translator;

/// The file for everybody; the address, and for leaders the way to change it.
#[component]
pub(super) fn Link(address: Option<String>, adult: Adult) -> impl IntoView {
    let t = translator();
    let leads = adult.role.may_change_partnership();
    let make = if address.is_some() { "calendar-new" } else { "calendar-make" };
    let has = address.is_some();
    let deeds = leads.then(|| {
        let end = has.then(|| {
            let fields = vec![("do", "end".to_owned())];
            view! { <Deed to="/programme/calendar" words=t.t("calendar-end") class="plain" fields /> }
        });
        view! {
            <div class="ways">
                <Deed to="/programme/calendar" words=t.t(make) />
                {end}
            </div>
            {has.then(|| view! { <p class="hint">{t.t("calendar-new-hint")}</p> })}
        }
    });
    let shown = match address {
        Some(address) => view! {
            <div class="field">
                <label for="address">{t.t("calendar-label")}</label>
                <p class="hint" id="address-hint">
                    {t.t("calendar-address")}
                </p>
                <input
                    type="text"
                    id="address"
                    value=address
                    readonly
                    dir="ltr"
                    translate="no"
                    aria-describedby="address-hint"
                />
            </div>
        }
        .into_any(),
        None => view! { <p class="quiet">{t.t("calendar-none")}</p> }.into_any(),
    };
    view! {
        <section class="calendar" id="calendar" data-step="vote">
            <h2>{t.t("calendar-title")}</h2>
            <p>{t.t("calendar-why")}</p>
            <a class="button" href="/programme.ics">
                {t.t("calendar-file")}
            </a>
            {shown}
            {deeds}
        </section>
    }
}
