//! One line for each time, in a table that becomes a list on narrow screens.

use domain::people::opening::{Opening, What};
use leptos::prelude::*;

use super::OpeningsPage;
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::translator::{Translator, translator};

impl Page for OpeningsPage {
    fn view(self) -> AnyView {
        let t = translator();
        let OpeningsPage { adult, lines, page, more } = self;
        let none = lines.is_empty().then(|| view! { <p>{t.t("openings-none")}</p> });
        let lines = lines.into_iter().map(|line| view! { <Line line /> }).collect_view();
        let newer = page.checked_sub(1).map(|newer| way(newer, t.t("openings-newer")));
        let older = more.then(|| way(page + 1, t.t("openings-older")));
        view! {
            <AdultFrame title=t.t("openings-title") adult=Some(adult) page="new-session openings">
                <a class="back" href="/people">
                    {t.t("adult-back-people")}
                </a>
                <h1>{t.t("openings-title")}</h1>
                <p>{t.t("openings-why")}</p>
                {none}
                <ol class="stack">{lines}</ol>
                <p>{newer} " " {older}</p>
            </AdultFrame>
        }
        .into_any()
    }
}

/// To another page of the list.
fn way(to: u32, words: String) -> impl IntoView {
    view! {
        <a class="button" href=format!("/people/opened?page={to}")>
            {words}
        </a>
    }
}

#[component]
fn Line(line: Opening) -> impl IntoView {
    let t = translator();
    let who = [("who", line.job_title.clone().into()), ("organisation", line.works_at.clone().into())];
    let when = [("day", t.day_of(line.at).into()), ("time", t.clock_of(line.at).into())];
    view! {
        <li class="card">
            <strong>{t.t_with("openings-works", &who)}</strong>
            <p>{what(&t, &line)}</p>
            <p class="quiet">{t.t_with("worries-moment", &when)} " · " <bdi>{line.session}</bdi></p>
        </li>
    }
}

fn what(t: &Translator, line: &Opening) -> String {
    let what = match line.what {
        What::Ideas => t.t_with("openings-idea", &[("n", line.many.into())]),
        What::Words => t.t("openings-words"),
        What::Worry => t.t("openings-worry"),
    };
    if line.group.is_empty() {
        return what;
    }
    t.t_with("openings-of", &[("what", what.into()), ("group", line.group.clone().into())])
}
