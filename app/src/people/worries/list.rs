//! One line for each worry: how it came, where it stands, until when. No word of a young person.

use domain::id::WorryId;
use domain::people::hours::OPENED_WITHIN_MINUTES;
use domain::people::worry::{Origin, Standing};
use domain::time::Moment;
use leptos::prelude::*;

use super::{WorryRow, moment_words, rung_words};
use crate::translator::{Translator, translator};

/// What is to do, then what is closed, folded.
#[component]
pub(super) fn List(rows: Vec<WorryRow>, chosen: Option<WorryId>, now: Moment) -> impl IntoView {
    let t = translator();
    let none = rows.is_empty().then(|| view! { <p>{t.t("worries-none")}</p> });
    let (closed, open): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.standing.closed);
    let lines = |rows: Vec<WorryRow>| {
        let line = |row: WorryRow| {
            let is_chosen = chosen.as_ref() == Some(&row.worry.id);
            view! { <Row row is_chosen now /> }
        };
        rows.into_iter().map(line).collect_view()
    };
    let has_closed = !closed.is_empty();
    let is_closed = closed.iter().any(|row| chosen.as_ref() == Some(&row.worry.id));
    let closed = lines(closed);
    let closed = has_closed.then(|| {
        view! {
            <details open=is_closed>
                <summary class="button">{t.t("worries-closed")}</summary>
                <ul class="rows">{closed}</ul>
            </details>
        }
    });
    view! {
        {none}
        <ul class="rows">{lines(open)}</ul>
        {closed}
    }
}

#[component]
fn Row(row: WorryRow, is_chosen: bool, now: Moment) -> impl IntoView {
    let t = translator();
    let WorryRow { worry, standing } = row;
    let (head, below) = said(&t, &standing, now);
    let class = match standing.urgency() {
        0 => "row late",
        1 => "row waits",
        4 => "row closed",
        _ => "row open",
    };
    view! {
        <li>
            <a class=class href=format!("/worries/{}", worry.id) aria-current=is_chosen.then_some("page")>
                <Ring standing now />
                <span>
                    <strong>{head}</strong>
                    <span>{origin_words(&t, worry.origin)}</span>
                    <span class="quiet">{moment_words(&t, worry.sent_at)}</span>
                    {below.map(|below| view! { <span class="quiet">{below}</span> })}
                </span>
            </a>
        </li>
    }
}

/// The clock as a ring that empties; what it says stands in words beside it.
#[component]
fn Ring(standing: Standing, now: Moment) -> impl IntoView {
    let part = match standing.due {
        Some(due) => {
            (due.0 - now.0).clamp(0, OPENED_WITHIN_MINUTES * 60_000) * 100 / (OPENED_WITHIN_MINUTES * 60_000)
        }
        None => 100,
    };
    view! {
        // This circle is 100 long, so that a part of it is a percentage.
        <svg class="ring" viewBox="0 0 39 39" aria-hidden="true" focusable="false">
            <circle class="track" cx="19.5" cy="19.5" r="15.9155" />
            <circle class="left" cx="19.5" cy="19.5" r="15.9155" stroke-dasharray=format!("{part} 100") />
        </svg>
    }
}

/// "18 minutes left to open it", and who is told then.
fn said(t: &Translator, standing: &Standing, now: Moment) -> (String, Option<String>) {
    if standing.closed {
        return (t.t("worries-is-closed"), None);
    }
    let Some(due) = standing.due else {
        let what = if standing.decided { "worries-is-decided" } else { "worries-is-open" };
        return (t.t(what), None);
    };
    let left = (due.0 - now.0 + 59_999).max(0) / 60_000;
    let head = match i32::try_from(left) {
        Ok(0) | Err(_) if standing.next.is_none() => t.t("worries-nobody-opened"),
        Ok(minutes) if left <= OPENED_WITHIN_MINUTES => {
            let id = if standing.late { "worries-late" } else { "worries-left" };
            t.t_with(id, &[("n", minutes.into())])
        }
        _ => t.t_with("worries-by", &[("when", moment_words(t, due).into())]),
    };
    let next = standing.next.map(|next| {
        let then = [("who", rung_words(t, next).into()), ("time", t.clock_of(due).into())];
        t.t_with("worries-then", &then)
    });
    (head, next)
}

/// How it came: "Sent with “I'm worried”".
pub(super) fn origin_words(t: &Translator, origin: Origin) -> String {
    t.t(&format!("worries-origin-{}", origin.code()))
}
