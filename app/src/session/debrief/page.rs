//! Ten minutes after everybody has gone: four boxes, none of which must be filled.

use crate::page::Page;
use domain::refusal::Refusal;
use domain::session::debrief::Debrief;
use leptos::prelude::*;

use super::worry::{TheWorry, worry_field};
use crate::frame::{AdultFrame, back_home};
use crate::parts::{MainButton, Problem, TextArea};
use crate::translator::translator;

/// The form for workers; for leaders of the organisation the same to read.
impl Page for super::DebriefPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::DebriefPage { adult, session, debrief, worry, unread, wrong } = page;
        let error = wrong.is_some() || worry.refusal.is_some();
        let of_worry = worry.refusal.clone().map(|refusal| (worry_field(&refusal), refusal));
        let field = of_worry.as_ref().or(wrong.as_ref()).map_or("did", |(field, _)| field);
        let wrong_part = wrong.as_ref().map(|(field, _)| *field);
        let refusal = of_worry.or(wrong).map(|(_, refusal)| refusal);
        let lead = t.t("debrief-worry");
        let writes = adult.role.may_run_sessions();
        let (back, back_to) = back_home(adult.role);
        let room = format!("/sessions/{}/room", session.id);
        let inside = if writes {
            let to = format!("/sessions/{}/debrief", session.id);
            let worry_to = format!("/sessions/{}/worry", session.id);
            view! {
                <ToWrite to debrief lead wrong=wrong_part />
                <TheWorry to=worry_to worry />
            }
            .into_any()
        } else {
            view! { <ToRead debrief lead /> }.into_any()
        };
        view! {
            <AdultFrame title=t.t("debrief-title") adult=Some(adult) page="new-session" error>
                <a class="back" href=back_to>
                    {t.t(back)}
                </a>
                <Problem refusal field />
                <h1>{t.t("debrief-title")} <small dir="auto">" " {session.name}</small></h1>
                {(unread > 0).then(|| view! { <Unread room unread writes /> })}
                <p>{t.t("debrief-why")}</p>
                {inside}
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.worry.refusal.as_ref().or(self.wrong.as_ref().map(|(_, refusal)| refusal))
    }
}

/// What nobody has read comes before everything else: one of them may be a cry for help.
#[component]
fn Unread(room: String, unread: u32, writes: bool) -> impl IntoView {
    let t = translator();
    let n = [("n", unread.into())];
    view! {
        <div class="warning">
            <p>
                <strong>{t.t_with("room-end-unread", &n)}</strong>
            </p>
            {writes
                .then(|| {
                    view! {
                        <a class="button main" href=room>
                            {t.t_with("room-end-read", &n)}
                        </a>
                    }
                })}
        </div>
    }
}

/// A box for each part.
#[component]
fn ToWrite(to: String, debrief: Debrief, lead: String, wrong: Option<&'static str>) -> impl IntoView {
    let t = translator();
    let boxes = debrief.parts().map(|(name, typed)| {
        let lead = (name == "pass_on").then(|| lead.clone());
        view! { <Part name typed=typed.to_owned() wrong=wrong == Some(name) lead /> }
    });
    view! {
        <form method="post" action=to novalidate>
            {boxes.collect_view()} <MainButton words=t.t("debrief-keep") />
        </form>
    }
}

/// What was written, as it was typed.
#[component]
fn ToRead(debrief: Debrief, lead: String) -> impl IntoView {
    let t = translator();
    let nothing = debrief.is_empty().then(|| view! { <p>{t.t("debrief-not-yet")}</p> });
    let lines = debrief
        .parts()
        .into_iter()
        .filter(|(_, typed)| !typed.is_empty())
        .map(|(name, typed)| {
            view! {
                <section class="sheet">
                    <h2>{t.t(&format!("debrief-{name}"))}</h2>
                    <p class="as-typed" dir="auto">
                        {typed.to_owned()}
                    </p>
                </section>
            }
        })
        .collect_view();
    view! {
        <div class="debrief-read">
            {nothing} {lines} <p class="quiet">{lead}</p>
        </div>
    }
}

#[component]
fn Part(name: &'static str, typed: String, wrong: bool, lead: Option<String>) -> impl IntoView {
    let t = translator();
    let hint = format!("{name}-hint");
    let has_lead = lead.is_some();
    view! {
        <section class="sheet" class:promise=has_lead>
            <div class="field">
                <label for=name>{t.t(&format!("debrief-{name}"))}</label>
                {lead.map(|lead| view! { <p class="warning">{lead}</p> })}
                <p class="hint" id=hint.clone()>
                    {t.t(&format!("debrief-{name}-hint"))}
                </p>
                <TextArea name value=typed rows=3 described_by=hint wrong />
            </div>
        </section>
    }
}
