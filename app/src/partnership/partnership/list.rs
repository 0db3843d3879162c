//! All sessions of a partnership, so many on a page.

use domain::id::SessionId;
use jiff::civil::Date;
use leptos::prelude::*;

use super::{ListedSession, SessionsOfPartnershipPage};
use crate::frame::AdultFrame;
use crate::isolates;
use crate::page::Page;
use crate::partnership::programme::Coming;
use crate::parts::Icon;
use crate::translator::{Translator, translator};
use crate::vote::wide::WideList;

/// What is coming and the votes of many rooms stand on the first page.
impl Page for SessionsOfPartnershipPage {
    fn view(self) -> AnyView {
        let t = translator();
        let Self { adult, sessions, number, pages, first } = self;
        let to = |page: u32| format!("/partnership/sessions?page={page}");
        let newer = (number > 1).then(|| {
            view! {
                <a class="button" href=to(number - 1)>
                    {t.t("partnership-sessions-newer")}
                </a>
            }
        });
        let older = (number < pages).then(|| {
            view! {
                <a class="button" href=to(number + 1)>
                    {t.t("partnership-sessions-older")}
                </a>
            }
        });
        let none = sessions.is_empty().then(|| view! { <p>{t.t("sessions-none-yet")}</p> });
        let lines = sessions.into_iter().map(|one| view! { <Line one /> }).collect_view();
        let (above, has_changes) = match first {
            Some(first) => {
                let above = view! {
                    <Coming next=first.next all=first.to_come />
                    <WideList rows=first.wide />
                };
                (Some(above), first.has_changes)
            }
            None => (None, false),
        };
        view! {
            <AdultFrame title=t.t("partnership-sessions") adult=Some(adult) page="partnership">
                <a class="back" href="/partnership">
                    {t.t("adult-back-partnership")}
                </a>
                <h1>{t.t("partnership-sessions")}</h1>
                {above}
                <section class="all-sessions">
                    <h2>
                        {t.t_with("partnership-sessions-page", &[("n", number.into()), ("all", pages.into())])}
                    </h2>
                    {none}
                    <ul>{lines}</ul>
                    <p class="file">{newer} {older} {has_changes.then(|| view! { <Changes /> })}</p>
                </section>
            </AdultFrame>
        }
        .into_any()
    }
}

/// What changed, as a file.
#[component]
fn Changes() -> impl IntoView {
    view! {
        <a class="button" href="/partnership/changes.csv">
            <Icon name="download" />
            {translator().t("changes-file")}
        </a>
    }
}

/// One session: its name, who ran it, when, and what became of its ideas.
#[component]
fn Line(one: ListedSession) -> impl IntoView {
    let t = translator();
    let day = one.day.map_or_else(|| t.day_of(one.made_at), |day: Date| t.day(day));
    let about = [isolates::isolated(&one.organisation), day].join(" · ");
    view! {
        <li>
            <a href=address(&one.id) dir="auto">
                {one.name.clone()}
            </a>
            <span class="quiet">{about}</span>
            <span>{became(&t, &one)}</span>
            {one.late.then(|| view! { <span class="chip late">{t.t("partnership-late-short")}</span> })}
        </li>
    }
}

/// "9 of 12 ideas have an answer. 2 votes."
fn became(t: &Translator, one: &ListedSession) -> String {
    let votes = (one.votes > 0).then(|| t.t_with("sessions-votes", &[("n", one.votes.into())]));
    [Some(super::home::heard(t, one.steps)), votes].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The page of a session, for leaders.
pub(super) fn address(id: &SessionId) -> String {
    format!("/partnership/sessions/{id}")
}
