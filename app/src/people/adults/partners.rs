//! Who we work with, and whether each has signed the one page.

use leptos::prelude::*;

use super::PartnerRow;
use crate::translator::translator;

/// One line for each organisation. Who only reads is not led to the page that is signed.
#[component]
pub(super) fn Partners(partners: Vec<PartnerRow>, works_here: bool) -> impl IntoView {
    let t = translator();
    let rows = partners
        .into_iter()
        .map(|one| {
            let state = match (one.left, one.signed) {
                (true, _) => "people-left",
                (false, true) => "people-signed",
                (false, false) => "people-not-signed",
            };
            view! {
                <tr>
                    <th scope="row">
                        <span dir="auto">{one.name}</span>
                        <small dir="auto">{one.kind}</small>
                    </th>
                    <td data-label=t.t("people-of-others-page")>{t.t(state)}</td>
                </tr>
            }
        })
        .collect_view();
    let page = works_here.then(|| {
        view! {
            <a class="button" href="/partnership/page">
                {t.t("people-one-page")}
            </a>
        }
    });
    view! {
        <section id="partners">
            <h2>{t.t("people-of-others")}</h2>
            <table class="stacks">
                <thead>
                    <tr>
                        <th scope="col">{t.t("people-of-others-kind")}</th>
                        <th scope="col">{t.t("people-of-others-page")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            {page}
        </section>
    }
}
