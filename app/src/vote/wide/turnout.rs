//! The own classes: those of today first, each with its one button; then those to come; then those that have
//! voted, with how many.

use domain::vote::progress::Sat;
use jiff::civil::Date;
use leptos::prelude::*;

use super::{SittingRow, SittingsPage};
use crate::isolates;
use crate::parts::{Deed, Icon};
use crate::translator::{Translator, translator};

/// "Our 12 classes".
#[component]
pub(super) fn Own(page: SittingsPage) -> impl IntoView {
    let t = translator();
    let worker = page.adult.role.may_run_sessions() && page.round.closed_at.is_none();
    let today = page.today;
    let (over, coming): (Vec<_>, Vec<_>) = page.own.into_iter().partition(|row| row.sat == Sat::Over);
    let next = coming.iter().position(|row| row.sat == Sat::NotYet && is_today(row, today));
    let round = page.round.id.to_string();
    let row = |(at, row): (usize, SittingRow)| {
        let (round, strong) = (round.clone(), next == Some(at));
        view! { <Coming row today round strong worker /> }
    };
    let rows = coming.into_iter().enumerate().map(row).collect_view();
    let counted = page.round.closed_at.is_some();
    let over = over.into_iter().map(|row| view! { <Over row worker counted /> }).collect_view();
    let without = (!page.without.is_empty() && !counted).then(|| {
        let names = isolates::list(&page.without, ", ");
        let values = [("n", page.without.len().into()), ("names", names.into())];
        let last = [("day", t.day(page.round.days.last).into())];
        view! {
            <div class="no-day">
                <p>
                    <strong>{t.t_with("sittings-without", &values)}</strong>
                    " "
                    {t.t_with("sittings-without-why", &last)}
                </p>
                {worker
                    .then(|| {
                        view! {
                            <a class="button" href="/sessions/new">
                                {t.t("sittings-give-day")}
                            </a>
                        }
                    })}
            </div>
        }
    });
    view! {
        <section class="own">
            <h2>{t.t_with("sittings-ours", &[("n", page.ours.into())])}</h2>
            <ul class="rows">{rows}</ul>
            {without}
            <ul class="rows">{over}</ul>
        </section>
    }
}

fn is_today(row: &SittingRow, today: Date) -> bool {
    row.sat == Sat::Open || row.days.is_none_or(|days| days.hold(today))
}

/// A class that has not voted yet.
#[component]
fn Coming(row: SittingRow, today: Date, round: String, strong: bool, worker: bool) -> impl IntoView {
    let t = translator();
    let now = is_today(&row, today);
    let code = row.code.clone().map(|code| {
        view! {
            {t.t("sittings-code")}
            " "
            <strong translate="no">{code.shown()}</strong>
        }
    });
    let room = format!("/sessions/{}/room", row.session);
    let way = match (worker, row.sat, now) {
        (false, ..) => None,
        (true, Sat::Open, _) => {
            Some(view! { <a class="button" href=room>{t.t("sittings-room")}</a> }.into_any())
        }
        (true, _, true) => {
            let fields = vec![("round", round)];
            let to = format!("/sessions/{}/sittings/open", row.session);
            let class = if strong { "strong" } else { "" };
            let about = row.name.clone();
            Some(view! { <Deed to words=t.t("sittings-open") class fields about /> }.into_any())
        }
        (true, _, false) => {
            let to = format!("/sessions/{}/ready", row.session);
            Some(view! { <a class="button" href=to>{t.t("sittings-change")}</a> }.into_any())
        }
    };
    let when = when(&t, &row, today);
    view! {
        <li class:today=now>
            <p class="when">{when}</p>
            <Class row=row.clone() />
            <p class="what">{code}</p>
            <p class="way">{way}</p>
        </li>
    }
}

/// A class that has voted: how many, never what; nothing any more once all is counted.
#[component]
fn Over(row: SittingRow, worker: bool, counted: bool) -> impl IntoView {
    let t = translator();
    let said = if counted && row.asked == 0 {
        t.t("sittings-nobody-here")
    } else if counted {
        t.t("sittings-done")
    } else {
        t.t_with("live-voted", &[("voted", row.voted.into()), ("asked", row.asked.into())])
    };
    let room = worker || counted;
    view! {
        <li>
            <p class="when">{t.t("sittings-over")}</p>
            <Class row=row.clone() />
            <p class="what">
                <Icon name="tick" />
                {said}
            </p>
            <p class="way">
                {room
                    .then(|| {
                        let to = format!("/sessions/{}/room", row.session);
                        view! { <a href=to>{t.t("sittings-room")}</a> }
                    })}
            </p>
        </li>
    }
}

/// "Heron", "8 pupils, Room 6".
#[component]
fn Class(row: SittingRow) -> impl IntoView {
    let t = translator();
    let pupils = t.t_with("sittings-pupils", &[("n", row.pupils.into())]);
    let facts: Vec<String> = [Some(pupils), row.place].into_iter().flatten().collect();
    view! {
        <p class="class">
            <strong>{isolates::list(&row.groups, ", ")}</strong>
            <span class="quiet">{isolates::list(&facts, ", ")}</span>
        </p>
    }
}

/// "Today 13:20", "Wednesday 25 November".
fn when(t: &Translator, row: &SittingRow, today: Date) -> String {
    let day = match row.days {
        Some(days) if !is_today(row, today) => t.day(days.first),
        _ => t.t("sittings-today-word"),
    };
    match row.starts {
        Some(starts) => format!("{day} {}", t.clock(starts)),
        None => day,
    }
}
