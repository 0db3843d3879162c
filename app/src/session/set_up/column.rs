//! The frame of the four pages, and the column of dots: where one is, and what was said.

use leptos::prelude::*;

use super::SoFar;
use crate::frame::AdultFrame;
use crate::icons::icon;
use crate::parts::Icon;
use crate::translator::{Translator, translator};

/// One of the four pages.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum At {
    You,
    Organisation,
    Group,
    Place,
}

impl At {
    const ALL: [Self; 4] = [Self::You, Self::Organisation, Self::Group, Self::Place];

    /// Its number, its name in the column, and its address.
    fn facts(self) -> (u32, &'static str, &'static str) {
        match self {
            Self::You => (1, "set-up-dot-you", "/set-up/you"),
            Self::Organisation => (2, "set-up-dot-organisation", "/set-up/organisation"),
            Self::Group => (3, "set-up-dot-group", "/set-up/group"),
            Self::Place => (4, "set-up-dot-place", "/set-up/place"),
        }
    }

    /// Where Back leads.
    pub(super) fn before(self) -> Option<&'static str> {
        let before = Self::ALL.into_iter().rev().find(|one| *one < self)?;
        Some(before.facts().2)
    }
}

/// A page of the four: the form, and beside it the column.
#[component]
pub(super) fn SetUpFrame(
    /// The heading.
    title: String,
    /// Which page.
    at: At,
    /// What was said so far.
    so_far: SoFar,
    /// The page asks again.
    error: bool,
    /// The fields and the button of this step.
    children: Children,
) -> impl IntoView {
    let t = translator();
    let page = t.t_with("set-up-page", &[("page", at.facts().0.into())]);
    let head = Some(view! { <p class="of-four">{page}</p> }.into_any());
    let stop = if at == At::You && so_far.you.is_empty() { "set-up-once" } else { "set-up-stop" };
    view! {
        <AdultFrame title=title.clone() page="set-up" step="ideas" head error>
            <div class="two">
                <div class="questions">
                    <h1>{title}</h1>
                    {children()}
                    <p class="quiet key">
                        <Icon name="key" />
                        {t.t(stop)}
                    </p>
                </div>
                <Column at so_far />
            </div>
        </AdultFrame>
    }
}

/// The way to the next page, and back.
#[component]
pub(super) fn GoOn(
    /// What the button says.
    words: String,
    /// Which page.
    at: At,
    /// What else can be done here.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let t = translator();
    view! {
        <div class="go-on">
            <button class="main">{words}</button>
            {at.before().map(|before| view! { <a href=before>{t.t("back")}</a> })}
            {children.map(|children| children())}
        </div>
    }
}

/// Five dots: four small ones, and the fifth, large.
#[component]
fn Column(at: At, so_far: SoFar) -> impl IntoView {
    let t = translator();
    let dots = At::ALL.into_iter().map(|dot| view! { <Dot dot at said=said(&t, dot, &so_far) /> });
    view! {
        <aside class="card column" aria-labelledby="column">
            <h2 id="column">{t.t("set-up-column")}</h2>
            <ol>
                {dots.collect_view()}
                <li class="fifth">
                    <span class="dot"></span>
                    <p>
                        <strong>{t.t("set-up-dot-session")}</strong>
                        <small>{t.t("set-up-dot-session-what")}</small>
                    </p>
                </li>
            </ol>
        </aside>
    }
}

#[component]
fn Dot(dot: At, at: At, said: String) -> impl IntoView {
    let t = translator();
    let (_, name, address) = dot.facts();
    let (here, done) = (dot == at, dot != at && !said.is_empty());
    let class = if here {
        "here"
    } else if done {
        "done"
    } else {
        ""
    };
    view! {
        <li class=class aria-current=here.then_some("step")>
            <span class="dot">{done.then(|| view! { <span inner_html=icon("tick")></span> })}</span>
            <p>
                {done.then(|| view! { <span class="unseen">{t.t("set-up-dot-done")} " "</span> })}
                <span class="name">{t.t(name)}</span>
                {done
                    .then(|| {
                        view! {
                            <small>
                                <bdi>{said.clone()}</bdi>
                                " · "
                                <a href=address>
                                    {t.t("set-up-change")} <span class="unseen">": " {t.t(name)}</span>
                                </a>
                            </small>
                        }
                    })}
            </p>
        </li>
    }
}

/// What was said on a page, in a few words.
fn said(t: &Translator, dot: At, so_far: &SoFar) -> String {
    match dot {
        At::You => so_far.you.clone(),
        At::Organisation => so_far.organisation.clone(),
        At::Group => groups(t, so_far),
        At::Place => String::new(),
    }
}

fn groups(t: &Translator, so_far: &SoFar) -> String {
    let Some((first, more)) = so_far.groups.split_first() else { return String::new() };
    let first =
        t.t_with("set-up-group-people", &[("name", first.name.clone().into()), ("n", first.size.into())]);
    match more.len() {
        0 => first,
        more => format!("{first} {}", t.t_with("set-up-group-more", &[("more", more.into())])),
    }
}
