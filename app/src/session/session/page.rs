//! The list of sessions: a worker comes here to open today's room, or to make one.

use domain::people::sign_in::Adult;
use domain::time::Moment;
use leptos::prelude::*;

use super::{SessionRow, day_in_words, day_of};
use crate::frame::AdultFrame;
use crate::session::readiness;
use crate::words::{Words, words};

/// Sessions that are open as large cards, those that ended as a quiet list.
#[component]
pub fn SessionsPage(
    /// What it shows.
    page: super::SessionsPageProps,
) -> impl IntoView {
    let t = words();
    let super::SessionsPageProps { adult, sessions } = page;
    let (ended, open): (Vec<_>, Vec<_>) =
        sessions.into_iter().partition(|row| row.session.ended_at.is_some());
    let hint = if open.is_empty() { "sessions-none-open" } else { "sessions-hint" };
    let open = open.into_iter().map(|row| view! { <Open row adult=adult.clone() /> }).collect_view();
    let ended = (!ended.is_empty()).then(|| view! { <Ended rows=ended /> });
    view! {
        <AdultFrame title=t.say("sessions-title") adult=Some(adult) page="sessions">
            <div class="heading">
                <h1>{t.say("sessions-title")}</h1>
                <a class="button main" href="/sessions/new">
                    {t.say("sessions-new")}
                </a>
            </div>
            <p class="quiet">{t.say(hint)}</p>
            <ul class="open">{open}</ul>
            {ended}
        </AdultFrame>
    }
}

/// An open session: where it is, its code, and the two doors, the room and the big screen.
#[component]
fn Open(row: SessionRow, adult: Adult) -> impl IntoView {
    let t = words();
    let session = row.session;
    let prepared = readiness::chip(&session, row.standing);
    let by = (session.youth_worker == adult.id).then(|| t.say("sessions-yours"));
    view! {
        <li class="card" data-step=session.step.as_str()>
            <h2 dir="auto">{session.name}</h2>
            <p class="chip">{t.say(&format!("step-{}", session.step.as_str()))}</p>
            {row.late.then(|| view! { <Late /> })}
            <p class="code" translate="no">{session.code.shown()}</p>
            <p class="facts">
                {[Some(held_on(&t, row.day.as_deref(), session.made_at)), by, Some(came_in(&t, row.pupils))]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(" · ")}
            </p>
            <p class="groups">{row.groups.join(", ")}</p>
            <p class="groups">{prepared}</p>
            <div class="ways">
                <a class="button strong" href=format!("/sessions/{}/room", session.id)>
                    {t.say("sessions-room")}
                </a>
                <a class="button" href=format!("/sessions/{}/screen", session.id) target="_blank">
                    {t.say("sessions-screen")}
                </a>
            </div>
        </li>
    }
}

#[component]
fn Ended(rows: Vec<SessionRow>) -> impl IntoView {
    let t = words();
    let rows = rows
        .into_iter()
        .map(|row| {
            view! {
                <tr>
                    <th scope="row" dir="auto">
                        <a href=format!("/sessions/{}/room", row.session.id)>{row.session.name.clone()}</a>
                        {row.late.then(|| view! { <Late /> })}
                    </th>
                    <td data-label=t.say("sessions-day")>{held_on(&t, row.day.as_deref(), row.session.made_at)}</td>
                    <td data-label=t.say("sessions-groups")>{row.groups.join(", ")}</td>
                    <td data-label=t.say("sessions-pupils") class="number">
                        {row.pupils}
                    </td>
                    <td data-label=t.say("debrief-column")>
                        <a href=format!("/sessions/{}/debrief", row.session.id)>
                            {t.say(if row.debriefed { "debrief-done" } else { "debrief-open" })}
                            <span class="unseen">": " {row.session.name}</span>
                        </a>
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <section class="ended">
            <h2>{t.say("sessions-ended")}</h2>
            <table class="stacks">
                <thead>
                    <tr>
                        <th scope="col">{t.say("sessions-name")}</th>
                        <th scope="col">{t.say("sessions-day")}</th>
                        <th scope="col">{t.say("sessions-groups")}</th>
                        <th scope="col" class="number">
                            {t.say("sessions-pupils")}
                        </th>
                        <th scope="col">{t.say("debrief-column")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

/// The day it is held; the day it was made, as long as it has none.
fn held_on(t: &Words, day: Option<&str>, made_at: Moment) -> String {
    day.map_or_else(|| day_of(t, made_at), |day| day_in_words(t, day))
}

fn came_in(t: &Words, pupils: u32) -> String {
    t.say_with("sessions-came-in", &[("n", pupils.into())])
}

/// Pupils and leaders see it too.
#[component]
fn Late() -> impl IntoView {
    view! { <p class="chip late">{words().say("sessions-late")}</p> }
}
