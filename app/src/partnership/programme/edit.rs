//! The budget, to change: each organisation its own part, the budget holder the rest.

use crate::page::Page;
use domain::partnership::budget::LineKind;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::BudgetRow;
use crate::frame::AdultFrame;
use crate::parts::{MainButton, Problem};
use crate::translator::{Translator, translator};

/// One form with a section for each kind of line.
impl Page for super::BudgetPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::BudgetPage { adult, organisation, rows, held_by, refusal } = page;
        let error = refusal.is_some();
        let who = || [("who", organisation.clone().into())];
        let sections: [(String, LineKind, bool); 5] = [
            (t.t_with("budget-form-own", &who()), LineKind::In, true),
            (t.t_with("budget-form-own-gifts", &who()), LineKind::Gift, true),
            (t.t("budget-form-grants"), LineKind::In, false),
            (t.t("budget-form-pot"), LineKind::Pot, false),
            (t.t("budget-form-out"), LineKind::Out, false),
        ];
        let sections = sections
            .into_iter()
            .filter_map(|(title, kind, own)| {
                let some = rows.iter().filter(|row| row.kind == kind && row.own == own);
                let lines: Vec<_> = some.map(|row| line(&t, row.clone())).collect();
                (!lines.is_empty()).then(|| {
                    view! {
                        <section class="sheet">
                            <h2>{title}</h2>
                            {lines}
                        </section>
                    }
                })
            })
            .collect_view();
        let held = held_by.map(|who| view! { <p>{t.t_with("budget-form-held", &[("who", who.into())])}</p> });
        view! {
            <AdultFrame title=t.t("budget-form-title") adult=Some(adult) page="budget" step="result" error>
                <a class="back" href="/programme#money">
                    {t.t("budget-back")}
                </a>
                <Problem refusal field="wrong" />
                <h1>{t.t("budget-form-title")}</h1>
                <p class="quiet">{t.t("budget-form-hint")}</p>
                <form method="post" action="/programme/budget" novalidate>
                    {sections} {held} <MainButton words=t.t("partnership-keep") />
                </form>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// What, how many, pounds each. A gift has no price.
fn line(t: &Translator, row: BudgetRow) -> impl IntoView + use<> {
    let BudgetRow { id, kind, words, units, price, wrong, .. } = row;
    let what = words.clone();
    let about = move || view! { <span class="unseen">": " {what.clone()}</span> };
    let number = |name: &str, label: String, value: String| {
        let keys = if name == "price" { "decimal" } else { "numeric" };
        let name = format!("{name}-{id}");
        view! {
            <div class="field">
                <label for=name.clone()>{label} {about()}</label>
                <input
                    type="text"
                    id=name.clone()
                    name=name
                    value=value
                    inputmode=keys
                    class="short"
                    autocomplete="off"
                />
            </div>
        }
    };
    let units = number("units", t.t("budget-how-many"), units);
    let price = (kind != LineKind::Gift).then(|| number("price", t.t("budget-price"), price));
    let name = format!("words-{id}");
    view! {
        <div class=if wrong { "row wrong" } else { "row" } id=wrong.then_some("wrong") tabindex=wrong.then_some("-1")>
            <div class="field">
                <label for=name.clone()>{t.t("budget-words")}</label>
                <input
                    type="text"
                    id=name.clone()
                    name=name
                    value=words
                    dir="auto"
                    autocomplete="off"
                />
            </div>
            {units}
            {price}
        </div>
    }
}
