//! Ten minutes after everybody has gone: four boxes, none of which must be filled.

use domain::sign_in::Role;
use leptos::prelude::*;

use crate::frame::AdultFrame;
use crate::parts::{MainButton, Problem, TextArea};
use crate::words::words;

/// The form for workers; for leaders of the organisation the same to read.
#[component]
pub fn DebriefPage(
    /// What it shows.
    page: super::DebriefPageProps,
) -> impl IntoView {
    let t = words();
    let super::DebriefPageProps { adult, session, debrief, lead, wrong } = page;
    let error = wrong.is_some();
    let field = wrong.as_ref().map_or("did", |(field, _)| field);
    let refusal = wrong.map(|(_, refusal)| refusal);
    let lead = match lead {
        Some(lead) => t.say_with("debrief-worry", &[("lead", lead.into())]),
        None => t.say("debrief-worry-nobody"),
    };
    let parts = debrief.parts().map(|(name, typed)| (name, typed.to_owned()));
    let writes = adult.role == Role::YouthWorker;
    let (back, back_to) = if writes {
        ("adult-back-sessions", "/sessions")
    } else {
        ("adult-back-partnership", "/partnership")
    };
    let inside = if writes {
        let boxes = parts.map(|(name, typed)| {
            let wrong = error && name == field;
            view! { <Part name typed wrong lead=(name == "pass_on").then(|| lead.clone()) /> }
        });
        view! {
            <form method="post" action=format!("/sessions/{}/debrief", session.id) novalidate>
                {boxes.collect_view()} <MainButton words=t.say("debrief-keep") />
            </form>
        }
        .into_any()
    } else {
        let lines = parts
            .into_iter()
            .filter(|(_, typed)| !typed.is_empty())
            .map(|(name, typed)| {
                view! {
                    <section class="sheet">
                        <h2>{t.say(&format!("debrief-{name}"))}</h2>
                        <p class="as-typed" dir="auto">
                            {typed}
                        </p>
                    </section>
                }
            })
            .collect::<Vec<_>>();
        let nothing = lines.is_empty().then(|| view! { <p>{t.say("debrief-not-yet")}</p> });
        view! {
            <div class="debrief-read">
                {nothing} {lines} <p class="quiet">{lead}</p>
            </div>
        }
        .into_any()
    };
    view! {
        <AdultFrame title=t.say("debrief-title") adult=Some(adult) page="new-session" error>
            <a class="back" href=back_to>
                {t.say(back)}
            </a>
            <Problem refusal field />
            <h1>{t.say("debrief-title")} <small dir="auto">" " {session.name}</small></h1>
            <p>{t.say("debrief-why")}</p>
            {inside}
        </AdultFrame>
    }
}

#[component]
fn Part(name: &'static str, typed: String, wrong: bool, lead: Option<String>) -> impl IntoView {
    let t = words();
    let hint = format!("{name}-hint");
    let has_lead = lead.is_some();
    view! {
        <section class="sheet" class:promise=has_lead>
            <div class="field">
                <label for=name>{t.say(&format!("debrief-{name}"))}</label>
                {lead.map(|lead| view! { <p class="warning">{lead}</p> })}
                <p class="hint" id=hint.clone()>
                    {t.say(&format!("debrief-{name}-hint"))}
                </p>
                <TextArea name value=typed rows=3 described_by=hint wrong />
            </div>
        </section>
    }
}
