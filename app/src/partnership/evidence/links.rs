//! Links for those outside: for whom, until when, and the way to end each.

use domain::partnership::evidence::Period;
use leptos::prelude::*;

use super::words::period_words;
use super::{LinkLine, Links};
use crate::parts::{Deed, TextField};
use crate::translator::translator;

#[component]
pub(super) fn LinksOutside(links: Links, period: Period, wrong: Option<&'static str>) -> impl IntoView {
    let t = translator();
    let Links { all, whom, ends_on } = links;
    let line = |link: LinkLine| {
        let values = [("day", t.day(link.ends_on).into()), ("weeks", period_words(&t, link.period).into())];
        let id = format!("link-{}", link.id);
        view! {
            <li class="sheet">
                <label for=id.clone()>
                    <strong dir="auto">{link.whom}</strong>
                    " "
                    {t.t_with("evidence-link-what", &values)}
                </label>
                <input type="text" id=id value=link.address.clone() readonly dir="ltr" translate="no" />
                <a href=[&link.address, "/families"].concat()>{t.t("evidence-link-families")}</a>
                <Deed to=format!("/evidence/links/{}/remove", link.id) words=t.t("evidence-link-end") />
            </li>
        }
    };
    let all = all.into_iter().map(line).collect_view();
    let makes = matches!(wrong, Some("whom" | "ends_on"));
    view! {
        <section class="links" id="links">
            <h2>{t.t("evidence-links")}</h2>
            <p>{t.t("evidence-links-what")}</p>
            <ul>{all}</ul>
            <details open=makes>
                <summary class="button">{t.t("evidence-link-new")}</summary>
                <form method="post" action="/evidence/links" novalidate>
                    <input type="hidden" name="first_day" value=period.first.to_string() />
                    <input type="hidden" name="last_day" value=period.last.to_string() />
                    <TextField
                        name="whom"
                        label=t.t("evidence-link-whom")
                        hint=t.t("evidence-link-whom-hint")
                        value=whom
                        wrong=wrong == Some("whom")
                    />
                    <TextField
                        name="ends_on"
                        label=t.t("evidence-link-ends")
                        hint=t.t("evidence-link-ends-hint")
                        value=ends_on
                        kind="date"
                        wrong=wrong == Some("ends_on")
                    />
                    <button>{t.t("evidence-link-make")}</button>
                </form>
            </details>
        </section>
    }
}
