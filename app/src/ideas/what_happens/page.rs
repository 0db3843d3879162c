//! The rules, one line each with a picture, in the order in which things happen.

use domain::ideas::read_within::{READ_WITHIN_MINUTES, ReadTimes};
use leptos::prelude::*;

use super::WhatHappensPage;
use crate::frame::{PupilFrame, page_context};
use crate::page::Page;
use crate::parts::{Back, Hero, Picture};
use crate::translator::{Translator, Value, translator};

/// What happens, with its picture.
const STEPS: [(&str, &str); 6] = [
    ("pencil", "happens-write"),
    ("reading", "happens-read"),
    ("idea", "happens-wall"),
    ("letter", "happens-back"),
    ("private", "happens-private"),
    ("megaphone", "happens-answer"),
];
/// What a worker does not let on.
const NOT: [&str; 4] = ["happens-not-names", "happens-not-contact", "happens-not-unkind", "happens-not-hurt"];
/// What nobody does with it.
const NEVER: [&str; 3] = ["happens-never-trouble", "happens-never-score", "happens-never-sell"];

impl Page for WhatHappensPage {
    fn view(self) -> AnyView {
        let t = translator();
        let back = if self.me.is_some() { "/now" } else { "/" };
        let steps = STEPS.map(|(picture, id)| {
            let words = step(&t, id);
            view! {
                <li>
                    <Picture name=picture />
                    <span>{words}</span>
                </li>
            }
        });
        let kept = kept(&t, self.times);
        view! {
            <PupilFrame title=t.t("happens-title") me=self.me>
                <Back href=back />
                <Hero title=t.t("happens-title")>
                    <p>{t.t("happens-why")}</p>
                </Hero>
                <ol class="long">{steps.collect_view()}</ol>
                <section class="card told">
                    <h2>{t.t("happens-when")}</h2>
                    <p>{t.t_with("happens-promise", &[("n", minutes())])}</p>
                    {kept.map(|kept| view! { <p>{kept}</p> })}
                </section>
                <section class="card told">
                    <h2>{t.t("happens-not")}</h2>
                    <ul>{NOT.map(|id| view! { <li>{t.t(id)}</li> }).collect_view()}</ul>
                    <p>{t.t("happens-not-then")}</p>
                </section>
                <section class="card told">
                    <h2>{t.t("happens-never")}</h2>
                    <ul>{NEVER.map(|id| view! { <li>{t.t(id)}</li> }).collect_view()}</ul>
                    <p>
                        <a href="/privacy/young-people">{t.t("happens-privacy")}</a>
                    </p>
                </section>
            </PupilFrame>
        }
        .into_any()
    }
}

fn minutes() -> Value {
    usize::try_from(READ_WITHIN_MINUTES).unwrap_or_default().into()
}

/// A step; the one about safety names who is told, where that is known.
fn step(t: &Translator, id: &str) -> String {
    match page_context().lead {
        Some(lead) if id == "happens-private" => t.t_with("happens-private-lead", &[("who", lead.into())]),
        _ => t.t(id),
    }
}

/// Whether the promise was kept here so far; nothing before anything was read.
fn kept(t: &Translator, times: ReadTimes) -> Option<String> {
    match times {
        ReadTimes { in_time: 0, late: 0 } => None,
        ReadTimes { late: 0, .. } => Some(t.t("happens-kept")),
        ReadTimes { .. } => Some(t.t("happens-late")),
    }
}
