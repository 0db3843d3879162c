//! The list of sessions: a worker comes here to open today's room, or to make one.

use crate::isolates;
use crate::page::Page;
use domain::people::sign_in::Adult;
use domain::session::code_time::CodeNow;
use domain::session::session::Session;
use domain::time::Moment;
use jiff::civil::Date;
use leptos::prelude::*;

use super::SessionRow;
use crate::frame::AdultFrame;
use crate::partnership::gate::Before;
use crate::partnership::owed::WhatIsOwed;
use crate::parts::Deed;
use crate::session::again::Templates;
use crate::session::{code, readiness};
use crate::translator::{Translator, translator};
use crate::vote::wide::WideList;

/// Sessions that are open as large cards, those that ended as a quiet list.
impl Page for super::SessionsPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::SessionsPage { adult, owed, sessions, templates, given, wide, gate } = page;
        let (ended, open): (Vec<_>, Vec<_>) =
            sessions.into_iter().partition(|row| row.session.ended_at.is_some());
        let hint = if open.is_empty() { "sessions-none-open" } else { "sessions-hint" };
        let open = open.into_iter().map(|row| view! { <Open row adult=adult.clone() /> }).collect_view();
        let ended = (!ended.is_empty()).then(|| view! { <Ended rows=ended /> });
        view! {
            <AdultFrame title=t.t("sessions-title") adult=Some(adult) page="sessions">
                <div class="heading">
                    <h1>{t.t("sessions-title")}</h1>
                    <a class="button main" href="/sessions/new">
                        {t.t("sessions-new")}
                    </a>
                </div>
                <WhatIsOwed owed />
                <p class="quiet">{t.t(hint)}</p>
                <ul class="open">{open}</ul>
                {gate.map(|gate| view! { <Before gate /> })}
                <WideList rows=wide />
                <Given given />
                <Templates templates />
                {ended}
            </AdultFrame>
        }
        .into_any()
    }
}

/// An open session: where it is, its code, and the two doors, the room and the big screen.
#[component]
fn Open(row: SessionRow, adult: Adult) -> impl IntoView {
    let t = translator();
    let over = matches!(row.code, CodeNow::Over(_));
    let session = row.session;
    let name = session.name.clone();
    let prepared = readiness::chip(&session, row.standing);
    let by = (session.youth_worker == adult.id).then(|| t.t("sessions-yours"));
    view! {
        <li class="card" data-step=session.step.code()>
            <h2 dir="auto">{session.name}</h2>
            <p class="chip">{t.t(&format!("step-{}", session.step.code()))}</p>
            {row.late.then(|| view! { <Late /> })}
            {session.rehearsal.then(|| view! { <Rehearsal /> })}
            {match code::says(&t, row.code) {
                Some(says) => view! { <p class="dead-code">{says}</p> }.into_any(),
                None => view! { <p class="code" translate="no">{session.code.shown()}</p> }.into_any(),
            }}
            <p class="facts">
                {[Some(held_on(&t, row.days, session.made_at)), by, Some(came_in(&t, row.pupils))]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(" · ")}
            </p>
            <p class="groups">{isolates::list(&row.groups, ", ")}</p>
            <p class="groups">{prepared}</p>
            {over.then(|| {
                view! {
                    <Deed
                        to=format!("/sessions/{}/again", session.id)
                        words=t.t("again-go")
                        about=name
                    />
                }
            })}
            <div class="ways">
                <a class="button strong" href=format!("/sessions/{}/room", session.id)>
                    {t.t("sessions-room")}
                </a>
                <a class="button" href=format!("/sessions/{}/screen", session.id) target="_blank">
                    {t.t("sessions-screen")}
                </a>
            </div>
        </li>
    }
}

/// Rooms of other organisations, as long as they last.
#[component]
fn Given(given: Vec<Session>) -> impl IntoView {
    let t = translator();
    let any = !given.is_empty();
    let rows = given
        .into_iter()
        .map(|session| {
            view! {
                <li class="card" data-step=session.step.code()>
                    <h3 dir="auto">{session.name}</h3>
                    <a class="button strong" href=format!("/sessions/{}/room", session.id)>
                        {t.t("sessions-room")}
                    </a>
                </li>
            }
        })
        .collect_view();
    any.then(|| {
        view! {
            <section class="templates">
                <h2>{t.t("colleagues-given")}</h2>
                <ul>{rows}</ul>
            </section>
        }
    })
}

#[component]
fn Ended(rows: Vec<SessionRow>) -> impl IntoView {
    let t = translator();
    let rows = rows
        .into_iter()
        .map(|row| {
            view! {
                <tr>
                    <th scope="row" dir="auto">
                        <a href=format!("/sessions/{}/room", row.session.id)>{row.session.name.clone()}</a>
                        {row.late.then(|| view! { <Late /> })}
                        {row.session.rehearsal.then(|| view! { <Rehearsal /> })}
                    </th>
                    <td data-label=t.t("sessions-day")>{held_on(&t, row.days, row.session.made_at)}</td>
                    <td data-label=t.t("sessions-groups")>{isolates::list(&row.groups, ", ")}</td>
                    <td data-label=t.t("sessions-pupils") class="number">
                        {row.pupils}
                    </td>
                    <td data-label=t.t("again-column")>
                        <Deed
                            to=format!("/sessions/{}/again", row.session.id)
                            words=t.t("again-go")
                            about=row.session.name.clone()
                        />
                    </td>
                    <td data-label=t.t("debrief-column")>
                        <a href=format!("/sessions/{}/debrief", row.session.id)>
                            {t.t(if row.debriefed { "debrief-done" } else { "debrief-open" })}
                            <span class="unseen">": " {row.session.name}</span>
                        </a>
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <section class="ended">
            <h2>{t.t("sessions-ended")}</h2>
            <table class="stacks">
                <thead>
                    <tr>
                        <th scope="col">{t.t("sessions-name")}</th>
                        <th scope="col">{t.t("sessions-day")}</th>
                        <th scope="col">{t.t("sessions-groups")}</th>
                        <th scope="col" class="number">
                            {t.t("sessions-pupils")}
                        </th>
                        <th scope="col">{t.t("again-column")}</th>
                        <th scope="col">{t.t("debrief-column")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

/// The days it is held; the day it was made, as long as it has none.
fn held_on(t: &Translator, days: Option<(Date, Date)>, made_at: Moment) -> String {
    days.map_or_else(|| t.day_of(made_at), |(day, until)| t.days(day, until))
}

fn came_in(t: &Translator, pupils: u32) -> String {
    t.t_with("sessions-came-in", &[("n", pupils.into())])
}

/// Pupils and leaders see it too.
#[component]
fn Late() -> impl IntoView {
    view! { <p class="chip late">{translator().t("sessions-late")}</p> }
}

/// It counts nowhere.
#[component]
fn Rehearsal() -> impl IntoView {
    view! { <p class="chip flag">{translator().t("rehearsal")}</p> }
}
