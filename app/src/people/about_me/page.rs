//! See it, change it, take it away, keep a copy. The picture first: that is who one is here.

use domain::refusal::Refusal;
use leptos::prelude::*;

use super::ideas::Ideas;
use super::{AboutMePage, Known, Long};
use crate::frame::{PupilFrame, page_context};
use crate::page::Page;
use crate::parts::{Back, Hero, MePicture, Problem, me_word};
use crate::translator::{Translator, translator};

impl Page for AboutMePage {
    fn view(self) -> AnyView {
        let t = translator();
        let Self { known, refusal } = self;
        let error = refusal.is_some();
        view! {
            <PupilFrame title=t.t("about-me-title") me=Some(known.me.clone()) error>
                <Back href="/now" />
                <Problem refusal field="ideas" />
                <Hero title=t.t("about-me-title")>
                    <p>{t.t("about-me-why")}</p>
                </Hero>
                <section class="card told">
                    <h2>{t.t("about-me-who")}</h2>
                    <Who known=known.clone() />
                    <Name name=known.name.clone() />
                </section>
                <section class="stack" id="ideas">
                    <h2>{t.t("about-me-ideas")}</h2>
                    <Ideas ideas=known.ideas.clone() may_change=true />
                </section>
                <Rest />
                <section class="card told">
                    <h2>{t.t("about-me-long")}</h2>
                    <Long days=known.days />
                    <p>
                        <a href="/what-happens">{t.t("about-me-what-happens")}</a>
                    </p>
                </section>
                <section class="card told">
                    <h2>{t.t("about-me-yours")}</h2>
                    <a class="button" href="/about-me/copy" download>
                        {t.t("about-me-copy")}
                    </a>
                    <p class="quiet">{t.t("about-me-copy-how")}</p>
                    <details class="sure">
                        <summary class="button">{t.t("about-me-forget")}</summary>
                        <form method="post" action="/about-me/forget">
                            <p>{t.t("about-me-forget-means")}</p>
                            <button>{t.t("about-me-forget-yes")}</button>
                        </form>
                    </details>
                    <p class="quiet">{t.t("about-me-ask")}</p>
                </section>
            </PupilFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// The picture, the group, the school or club, the devices.
#[component]
pub(super) fn Who(known: Known) -> impl IntoView {
    let t = translator();
    let word = me_word(&t, &known.me.picture);
    let colour = t.t(&["room-colour-", known.me.colour.code()].concat());
    let line = |said: bool, id: &str| said.then(|| view! { <li>{t.t(id)}</li> });
    let devices = t.t_with("about-me-devices", &[("n", known.devices.into())]);
    view! {
        <p class="idea">
            <MePicture me=known.me />
            <strong>{said_with(&t, "about-me-picture", &[("picture", word), ("colour", colour)])}</strong>
        </p>
        <ul>
            <li>{said_with(&t, "about-me-group", &[("group", known.group), ("who", known.organisation)])}</li>
            <li>{said_with(&t, "about-me-meeting", &[("name", known.session)])}</li>
            {line(known.card, "about-me-card")}
            <li>{devices}</li>
            {line(known.came_back, "about-me-came-back")}
            {line(known.runs, "about-me-runs")}
        </ul>
    }
}

fn said_with(t: &Translator, id: &str, values: &[(&'static str, String)]) -> String {
    let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.clone().into())).collect();
    t.t_with(id, &values)
}

/// A name that a worker wrote goes with one tap.
#[component]
fn Name(name: Option<String>) -> impl IntoView {
    let t = translator();
    match name {
        None => view! { <p>{t.t("about-me-name-none")}</p> }.into_any(),
        Some(name) => view! {
            <p>{t.t_with("about-me-name", &[("name", name.into())])}</p>
            <form method="post" action="/about-me/name">
                <button>{t.t("about-me-name-take")}</button>
            </form>
        }
        .into_any(),
    }
}

/// Votes and worries: why neither stands here.
#[component]
pub(super) fn Rest() -> impl IntoView {
    let t = translator();
    let worries = match page_context().lead {
        Some(lead) => t.t_with("about-me-worries-lead", &[("who", lead.into())]),
        None => t.t("about-me-worries-how"),
    };
    view! {
        <section class="card told">
            <h2>{t.t("about-me-votes")}</h2>
            <p>{t.t("about-me-votes-open")}</p>
            <p>{t.t("about-me-votes-closed")}</p>
        </section>
        <section class="card told">
            <h2>{t.t("about-me-worries")}</h2>
            <p>{t.t("about-me-worries-not-here")}</p>
            <p>{worries}</p>
        </section>
    }
}
