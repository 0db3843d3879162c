//! The clocks, kind by kind; who may, sets them in the same table.

use domain::people::retention::{Days, Kind, Lasts};
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::{RetentionPage, how_long};
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{MainButton, Problem, TextField};
use crate::translator::{Translator, Value, translator};

impl Page for RetentionPage {
    fn view(self) -> AnyView {
        let t = translator();
        let page = self;
        let error = page.refusal.is_some();
        let field = page.refusal.as_ref().and_then(Refusal::field).unwrap_or("days-voices");
        let rows = Kind::ALL.map(|kind| row(&t, kind, &page, error && kind.field() == field)).collect_view();
        let sets = Kind::ALL.into_iter().any(|kind| kind.may_be_set_by(page.adult.role));
        let table = view! {
            <table class="stacks">
                <thead>
                    <tr>
                        <th scope="col">{t.t("retention-what")}</th>
                        <th scope="col">{t.t("retention-long")}</th>
                        <th scope="col">{t.t("retention-who")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        };
        let body = if sets {
            view! {
                <form method="post" action="/people/retention" novalidate>
                    <section class="sheet">{table}</section>
                    <MainButton words=t.t("retention-keep") />
                </form>
            }
            .into_any()
        } else {
            view! { <section class="sheet">{table}</section> }.into_any()
        };
        view! {
            <AdultFrame title=t.t("retention-title") adult=Some(page.adult.clone()) page="duty retention" error>
                <a class="back" href="/people">
                    {t.t("adult-back-people")}
                </a>
                <Problem refusal=page.refusal.clone() field adult=true />
                <h1>{t.t("retention-title")}</h1>
                <p>{t.t("retention-why")}</p>
                <p>
                    <a class="button" href="/documents">
                        {t.t("retention-documents")}
                    </a>
                </p>
                {body}
                <section class="sheet">
                    <h2>{t.t("retention-runs")}</h2>
                    <Runs page />
                </section>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// One kind: what it is, how long, and who sets it, or the field where this adult does.
fn row(t: &Translator, kind: Kind, page: &RetentionPage, wrong: bool) -> impl IntoView + use<> {
    let long = how_long(t, kind, page.chosen.get(&kind).copied());
    let what = t.t(&["retention-kind-", kind.code()].concat());
    let sets = match kind.lasts() {
        Lasts::Chosen(Days { least, most, .. }) if kind.may_be_set_by(page.adult.role) => {
            let number = |days: i64| Value::Number(days);
            let hint = t.t_with("retention-between", &[("least", number(least)), ("most", number(most))]);
            let label = t.t_with("retention-days-of", &[("what", what.clone().into())]);
            let value = page.typed.get(&kind).cloned().unwrap_or_default();
            view! { <TextField name=kind.field() label value hint short=true wrong /> }.into_any()
        }
        Lasts::Chosen(_) if kind == Kind::Worries => t.t("retention-by-lead").into_any(),
        Lasts::Chosen(_) => t.t("retention-by-leaders").into_any(),
        Lasts::UntilClosed | Lasts::Minutes(_) | Lasts::Fixed(_) => t.t("retention-by-nobody").into_any(),
    };
    view! {
        <tr>
            <th scope="row">{what}</th>
            <td data-label=t.t("retention-long")>{long}</td>
            <td data-label=t.t("retention-who")>{sets}</td>
        </tr>
    }
}

/// What the clocks removed last: numbers only.
#[component]
fn Runs(page: RetentionPage) -> impl IntoView {
    let t = translator();
    if page.runs.is_empty() {
        return view! { <p class="quiet">{t.t("retention-runs-none")}</p> }.into_any();
    }
    let line = |(at, kind, rows): (domain::time::Moment, Kind, u64)| {
        let what = t.t(&["retention-kind-", kind.code()].concat());
        let n = usize::try_from(rows).unwrap_or(usize::MAX);
        let values = [("day", t.day_of(at).into()), ("what", what.into()), ("n", n.into())];
        view! { <li>{t.t_with("retention-run", &values)}</li> }
    };
    view! { <ul>{page.runs.into_iter().map(line).collect_view()}</ul> }.into_any()
}
