//! The same as last Thursday: one tap, and the session is there once more.

mod page;

use domain::id::SessionId;
use domain::partnership::group::Group;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::session::Session;
use domain::wording::ShortWords;
use jiff::civil::Date;
use leptos::prelude::*;

use crate::parts::Deed;
use crate::translator::translator;

/// A session that can be held once more.
#[derive(Clone)]
pub struct Again {
    /// The session that is copied.
    pub session: SessionId,
    /// Its name.
    pub name: String,
    /// The next day like its own, where it had a day.
    pub next: Option<Date>,
}

/// `GET /sessions/{session}/again`: once more, with other groups.
#[derive(Clone)]
pub struct AgainPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The session that is copied.
    pub session: Session,
    /// The groups that can come.
    pub groups: Vec<Group>,
    /// The ids of those that are ticked.
    pub ticked: Vec<String>,
    /// The day that was chosen; empty for today.
    pub day: String,
    /// Why it was not made.
    pub refusal: Option<Refusal>,
}

/// A session that is kept to be used again.
#[derive(Clone)]
pub struct Template {
    /// The session that is copied.
    pub session: SessionId,
    /// What its workers call it.
    pub name: ShortWords,
}

/// In the room of a session that is over: today, on the next such day, or kept for later.
#[component]
pub(crate) fn OnceMore(again: Again) -> impl IntoView {
    let t = translator();
    let Again { session, name, next } = again;
    let to = format!("/sessions/{session}/again");
    let today = t.t(if next.is_some() { "again-today" } else { "again-go" });
    let next = next.map(|day| {
        let words = t.t_with("again-on", &[("day", t.day(day).into())]);
        view! { <Deed to=to.clone() words fields=vec![("day", day.to_string())] /> }
    });
    view! {
        <section class="once-more">
            <Deed to=to.clone() words=today class="main" />
            {next}
            <p class="quiet">{t.t("again-why")}</p>
            <details>
                <summary class="look">{t.t("template-keep")}</summary>
                <Name session name words=t.t("template-go") />
            </details>
        </section>
    }
}

/// Sessions that are held again and again. Nothing while none is kept.
#[component]
pub(crate) fn Templates(templates: Vec<Template>) -> impl IntoView {
    let t = translator();
    let any = !templates.is_empty();
    let rows = templates
        .into_iter()
        .map(|Template { session, name }| {
            let (name, at) = (name.to_string(), format!("/sessions/{session}"));
            view! {
                <li class="card">
                    <h3 dir="auto">{name.clone()}</h3>
                    <Deed to=format!("{at}/again") words=t.t("templates-use") class="strong" about=name.clone() />
                    <details>
                        <summary class="look">{t.t("templates-rename")}</summary>
                        <Name session=session.clone() name=name.clone() words=t.t("template-go") />
                        <Deed
                            to=format!("{at}/template/remove")
                            words=t.t("templates-remove")
                            class="plain"
                            about=name
                        />
                    </details>
                </li>
            }
        })
        .collect_view();
    any.then(|| {
        view! {
            <section class="templates" id="templates" tabindex="-1">
                <h2>{t.t("templates")}</h2>
                <ul>{rows}</ul>
            </section>
        }
    })
}

/// One field: what it is called.
#[component]
fn Name(session: SessionId, name: String, words: String) -> impl IntoView {
    let t = translator();
    let id = format!("template-{session}");
    view! {
        <form method="post" action=format!("/sessions/{session}/template") class="template-name">
            <label for=id.clone()>{t.t("template-name")}</label>
            <input id=id name="name" value=name dir="auto" autocomplete="off" />
            <button>{words}</button>
        </form>
    }
}
