//! Who is told first, then, and last; the head and the hours are set here, the others are asked in.

use domain::people::duty::{Rung, Team};
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::{DutyForm, DutyPage, LeadAway};
use crate::dates::WEEK;
use crate::frame::AdultFrame;
use crate::isolates;
use crate::page::Page;
use crate::parts::{MainButton, Problem, TextField};
use crate::translator::translator;

impl Page for DutyPage {
    fn view(self) -> AnyView {
        let t = translator();
        let DutyPage { adult, team, may_be_head, typed, away, refusal } = self;
        let has_lead = team.on(Rung::Lead).next().is_some();
        let error = refusal.is_some();
        let field = refusal.as_ref().and_then(Refusal::field).unwrap_or("reads_from");
        let wrong = error.then_some(field);
        view! {
            <AdultFrame title=t.t("duty-title") adult=Some(adult) page="new-session duty" error>
                <a class="back" href="/people">
                    {t.t("adult-back-people")}
                </a>
                <Problem refusal field adult=true />
                <h1>{t.t("duty-title")}</h1>
                <p>{t.t("duty-why")}</p>
                <Who team />
                {has_lead.then(|| view! { <section class="sheet"><LeadAway away to="/people/duty" /></section> })}
                <Form may_be_head typed wrong />
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// Who is told, from the first to the last.
#[component]
fn Who(team: Team) -> impl IntoView {
    let t = translator();
    let row = |rung: Rung| {
        let titles = team.titles(rung);
        let who = if titles.is_empty() {
            view! { <strong>{t.t("duty-nobody")}</strong> }.into_any()
        } else {
            view! { {isolates::list(&titles, &t.t("worries-or"))} }.into_any()
        };
        view! {
            <tr>
                <th scope="row">{t.t(&format!("worries-rung-{}", rung.code()))}</th>
                <td>{who}</td>
            </tr>
        }
    };
    view! {
        <section class="sheet">
            <table>
                <tbody>{Rung::ALL.map(row).collect_view()}</tbody>
            </table>
            <p class="quiet">{t.t("duty-lead-how")}</p>
            <a class="button" href="/people#ask">
                {t.t("ask-title")}
            </a>
        </section>
    }
}

/// The head, and on which days, from when until when somebody reads.
#[component]
fn Form(may_be_head: Vec<Adult>, typed: DutyForm, wrong: Option<&'static str>) -> impl IntoView {
    let t = translator();
    let DutyForm { head, from, until, days, in_holidays } = typed;
    let is_wrong = move |field| wrong == Some(field);
    let option = |one: Adult| {
        let chosen = one.id.as_str() == head;
        view! {
            <option value=one.id.to_string() selected=chosen>
                {one.job_title}
            </option>
        }
    };
    let options = may_be_head.into_iter().map(option).collect_view();
    view! {
        <form method="post" action="/people/duty" novalidate>
            <section class="sheet">
                <div class="field">
                    <label for="head">{t.t("duty-head")}</label>
                    <p class="hint" id="head-hint">
                        {t.t("duty-head-hint")}
                    </p>
                    <select id="head" name="head" aria-describedby="head-hint">
                        <option value="">{t.t("duty-head-none")}</option>
                        {options}
                    </select>
                </div>
                <div class="pair">
                    <TextField
                        name="reads_from"
                        label=t.t("duty-from")
                        value=from
                        kind="time"
                        wrong=is_wrong("reads_from")
                    />
                    <TextField
                        name="reads_until"
                        label=t.t("duty-until")
                        value=until
                        kind="time"
                        wrong=is_wrong("reads_until")
                    />
                </div>
                <OnDays days in_holidays />
                <p class="quiet">{t.t("duty-hours-how")}</p>
            </section>
            <MainButton words=t.t("duty-keep") />
        </form>
    }
}

/// A school's days are not a club's.
#[component]
fn OnDays(days: Vec<String>, in_holidays: bool) -> impl IntoView {
    let t = translator();
    let day = |(number, id): (usize, &str)| {
        let number = number.to_string();
        view! {
            <label class="tick">
                <input type="checkbox" name="days" checked=days.contains(&number) value=number />
                <span>{t.t(id)}</span>
            </label>
        }
    };
    view! {
        <fieldset id="days" tabindex="-1">
            <legend>{t.t("duty-days")}</legend>
            <div class="ticks">{(1..).zip(WEEK).map(day).collect_view()}</div>
        </fieldset>
        <label class="tick">
            <input type="checkbox" name="in_holidays" value="1" checked=in_holidays />
            <span>{t.t("duty-in-holidays")}</span>
        </label>
    }
}
