//! Who still has to vote? A square is a class, never a result; of others only how many. One dark button: what
//! is next today.

use crate::page::Page;
use domain::partnership::sensitive::Sensitive;
use domain::refusal::Refusal;
use domain::vote::progress::Progress;
use domain::vote::sitting::Days;
use leptos::prelude::*;

use super::SittingsPage;
use super::squares::{Legend, Squares};
use super::turnout::Own;
use crate::frame::AdultFrame;
use crate::partnership::topic::Confirmations;
use crate::parts::{Deed, Icon, Problem, Sure};
use crate::translator::{Translator, translator};

/// How far all are; then the own classes; then the others, and what nobody sees yet.
impl Page for SittingsPage {
    fn view(self) -> AnyView {
        let t = translator();
        let page = self;
        let voted =
            page.classes.iter().find(|(progress, _)| *progress == Progress::Voted).map_or(0, |(_, n)| *n);
        let all: usize = page.classes.iter().map(|(_, n)| n).sum();
        let about = t.t_with(
            "sittings-about",
            &[
                ("question", page.round.question.clone().into()),
                ("who", page.who.clone().into()),
                ("first", t.day(page.round.days.first).into()),
                ("last", t.day(page.round.days.last).into()),
            ],
        );
        let error = page.refusal.is_some();
        let topic = page.said.topic.is_some().then(|| view! { <Topic said=page.said.clone() /> });
        view! {
            <AdultFrame title=t.t("sittings-title") adult=Some(page.adult.clone()) page="sittings" step="vote" error>
                <Problem refusal=page.refusal.clone() field="close" adult=true />
                <h1>{t.t("sittings-title")}</h1>
                <p class="about">{about}</p>
                <section class="far" data-step="vote">
                    <p class="sum">
                        <strong>{t.t_with("sittings-of", &[("voted", voted.into()), ("all", all.into())])}</strong>
                        {t.t("sittings-have-voted")}
                    </p>
                    <Squares classes=page.classes.clone() />
                    <Legend classes=page.classes.clone() />
                </section>
                <div class="two">
                    <Own page=page.clone() />
                    <aside>
                        {topic}
                        <Others others=page.others.clone() />
                        <Nobody page />
                    </aside>
                </div>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// What was confirmed before it could be asked.
#[component]
fn Topic(said: Sensitive) -> impl IntoView {
    let t = translator();
    view! {
        <section class="sheet">
            <h2>{t.t("topic-of-question")}</h2>
            <Confirmations of=said />
        </section>
    }
}

/// Of others only how many classes have voted.
#[component]
fn Others(others: Vec<(String, usize, usize)>) -> impl IntoView {
    let t = translator();
    let any = !others.is_empty();
    let rows = others
        .into_iter()
        .map(|(name, voted, all)| {
            let classes = vec![(Progress::Voted, voted), (Progress::HasADay, all.saturating_sub(voted))];
            view! {
                <li>
                    <span dir="auto">{name}</span>
                    <span class="number">
                        {t.t_with("sittings-of", &[("voted", voted.into()), ("all", all.into())])}
                    </span>
                    <Squares classes small=true />
                </li>
            }
        })
        .collect_view();
    any.then(|| {
        view! {
            <h2>{t.t("sittings-others")}</h2>
            <ul class="others">{rows}</ul>
        }
    })
}

/// What nobody sees before the end, and the end; afterwards the way to the result.
#[component]
fn Nobody(page: SittingsPage) -> impl IntoView {
    let t = translator();
    if page.round.closed_at.is_some() {
        return view! {
            <section class="sheet">
                <h2>{t.t("sittings-counted")}</h2>
                <p>{shown(&t, &page)}</p>
                {page
                    .goes_on
                    .then(|| {
                        let next = format!("/rounds/new?after={}", page.round.id);
                        view! {
                            <p>
                                <a class="button strong" href=next>
                                    {t.t("sittings-next-ballot")}
                                </a>
                            </p>
                        }
                    })}
                <a class="button strong" href=format!("/rounds/{}/tally", page.round.id)>
                    {t.t("sittings-result")}
                </a>
            </section>
        }
        .into_any();
    }
    let Days { last, .. } = page.round.days;
    let lines = [
        ("eye", t.t("sittings-no-count")),
        ("clock", t.t_with("sittings-closes", &[("day", t.day(last).into())])),
        ("person", t.t("sittings-small")),
        ("cross", t.t("sittings-severed")),
        ("tick", shown(&t, &page)),
    ]
    .into_iter()
    .chain(promised(&t, &page).map(|words| ("clock", words)))
    .chain(
        page.round
            .terms
            .goes_on
            .then(|| ("eye", t.t_with("sittings-first", &[("n", u32::from(page.round.terms.seats).into())]))),
    )
    .map(|(sign, words)| {
        view! {
            <li>
                <Icon name=sign />
                <span>{words}</span>
            </li>
        }
    })
    .collect_view();
    view! {
        <section class="sheet nobody" id="close" tabindex="-1">
            <h2>{t.t("sittings-nobody")}</h2>
            <ul>{lines}</ul>
            {page.may_close.then(|| view! { <Close page=page.clone() /> })}
            {page
                .may_remove
                .then(|| {
                    let to = format!("/rounds/{}/remove", page.round.id);
                    view! {
                        <Sure words=t.t("sittings-remove") why=t.t("sittings-remove-sure")>
                            <Deed to words=t.t("sittings-remove-yes") class="danger" />
                        </Sure>
                    }
                })}
        </section>
    }
    .into_any()
}

/// It cannot be undone, so it takes two taps.
#[component]
fn Close(page: SittingsPage) -> impl IntoView {
    let t = translator();
    let to = format!("/rounds/{}/close-for-all", page.round.id);
    let why = far(&t, &page);
    let fields = vec![("open", page.open_rooms.to_string())];
    view! {
        <details class="sure">
            <summary class="button">{t.t("sittings-close")}</summary>
            <div class="sheet">
                <p>
                    <strong>{t.t("room-close-sure")}</strong>
                    " "
                    {why}
                </p>
                <Deed to words=t.t("sittings-close-yes") class="main vote" fields />
            </div>
        </details>
    }
}

/// How far all are when it is closed: by numbers, unless all are done.
fn far(t: &Translator, page: &SittingsPage) -> String {
    let all: usize = page.classes.iter().map(|(_, n)| n).sum();
    let left: usize = page.classes.iter().filter(|(one, _)| *one != Progress::Voted).map(|(_, n)| n).sum();
    if page.open_rooms == 0 && left == 0 {
        return t.t("sittings-close-why");
    }
    let rooms =
        (page.open_rooms > 0).then(|| t.t_with("sittings-close-rooms", &[("n", page.open_rooms.into())]));
    let classes =
        (left > 0).then(|| t.t_with("sittings-close-classes", &[("n", left.into()), ("all", all.into())]));
    let said = [rooms, classes, Some(t.t("sittings-close-anyway"))];
    said.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// By when adults answer.
fn promised(t: &Translator, page: &SittingsPage) -> Option<String> {
    let day = page.round.terms.answer_by?;
    Some(t.t_with("sittings-answer-by", &[("day", t.day(day).into())]))
}

/// Where and when the result is seen.
fn shown(t: &Translator, page: &SittingsPage) -> String {
    if !page.round.terms.may_be_shown() {
        return t.t("sittings-shown-adults");
    }
    let way = if page.round.reveal.on_page { "page" } else { "rooms" };
    match page.round.reveal.not_before {
        Some(day) => t.t_with(&format!("sittings-shown-{way}-on"), &[("day", t.day(day).into())]),
        None => t.t(&format!("sittings-shown-{way}")),
    }
}
