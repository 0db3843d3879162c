//! What this organisation wants for the programme, and how the outcomes are worded.

use crate::page::Page;
use domain::partnership::outcome::WantedOutcome;
use domain::partnership::refusal::PartnershipRefusal;
use domain::refusal::Refusal;
use domain::vote::refusal::VoteRefusal;
use leptos::prelude::*;

use super::Sheet;
use crate::parts::{MainButton, TextField};
use crate::translator::translator;

/// Two forms: the own ticks first, then the words of everybody.
impl Page for super::OutcomesPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::OutcomesPage { adult, organisation, outcomes, ticked, new, going, refusal } = page;
        let field = match &refusal {
            Some(
                Refusal::Missing { field: "outcomes" } | Refusal::Vote(VoteRefusal::TooManyPicks { .. }),
            )
            | None => "outcomes",
            Some(
                Refusal::Partnership(PartnershipRefusal::InUse { .. }) | Refusal::Missing { field: "code" },
            ) => "code",
            Some(_) if new.is_some() => "adult",
            Some(_) => "wording",
        };
        view! {
            <Sheet title=t.t("outcomes-question") adult part="outcomes" refusal field>
                <form method="post" action="/partnership/outcomes/agree">
                    <section class="sheet">
                        <Ticks outcomes=outcomes.clone() ticked organisation />
                    </section>
                    <MainButton words=t.t("outcomes-tick") />
                </form>
                <form method="post" action="/partnership/outcomes">
                    <section class="sheet" id="wording" tabindex="-1">
                        <h2>{t.t("outcomes-wording")}</h2>
                        <p class="hint">{t.t("outcomes-wording-hint")}</p>
                        <Wordings outcomes=outcomes.clone() />
                        <button>{t.t("partnership-keep")}</button>
                    </section>
                </form>
                <More new />
                <Less outcomes going />
            </Sheet>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// One to three of the list.
#[component]
fn Ticks(outcomes: Vec<WantedOutcome>, ticked: Vec<String>, organisation: String) -> impl IntoView {
    let t = translator();
    let ticks = outcomes
        .into_iter()
        .map(|one| {
            let checked = ticked.contains(&one.code);
            view! {
                <label class="tick">
                    <input type="checkbox" name="outcomes" value=one.code checked=checked />
                    <span>
                        <strong dir="auto">{one.adult}</strong>
                        <span class="quiet" dir="auto">
                            {one.child}
                        </span>
                    </span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset id="outcomes" tabindex="-1">
            <legend>{t.t_with("outcomes-want", &[("who", organisation.into())])}</legend>
            <p class="hint">{t.t("outcomes-want-hint")}</p>
            <div class="ticks">{ticks}</div>
        </fieldset>
    }
}

/// The words of each, and where it stands.
#[component]
fn Wordings(outcomes: Vec<WantedOutcome>) -> impl IntoView {
    let t = translator();
    outcomes
        .into_iter()
        .zip(1_u32..)
        .map(|(one, place)| {
            let WantedOutcome { code, adult, child } = one;
            view! {
                <fieldset>
                    <legend>{code.clone()}</legend>
                    <div class="pair">
                        <TextField name=format!("adult-{code}") label=t.t("outcomes-adult") value=adult />
                        <TextField name=format!("child-{code}") label=t.t("outcomes-child") value=child />
                        <TextField
                            name=format!("place-{code}")
                            label=t.t("outcomes-place")
                            value=place.to_string()
                            short=true
                        />
                    </div>
                </fieldset>
            }
        })
        .collect_view()
}

/// One more.
#[component]
fn More(new: Option<WantedOutcome>) -> impl IntoView {
    let t = translator();
    let (adult, child) = new.map(|one| (one.adult, one.child)).unwrap_or_default();
    view! {
        <form method="post" action="/partnership/outcomes/add">
            <section class="sheet">
                <h2>{t.t("outcomes-more")}</h2>
                <p class="hint">{t.t("outcomes-more-hint")}</p>
                <div class="pair">
                    <TextField name="adult" label=t.t("outcomes-adult") value=adult />
                    <TextField name="child" label=t.t("outcomes-child") value=child />
                </div>
                <button>{t.t("outcomes-add")}</button>
            </section>
        </form>
    }
}

/// One less.
#[component]
fn Less(outcomes: Vec<WantedOutcome>, going: Option<String>) -> impl IntoView {
    let t = translator();
    let choices = outcomes
        .into_iter()
        .map(|one| {
            let selected = going.as_ref() == Some(&one.code);
            view! {
                <option value=one.code selected=selected>
                    {one.adult}
                </option>
            }
        })
        .collect_view();
    view! {
        <form method="post" action="/partnership/outcomes/remove">
            <section class="sheet">
                <h2>{t.t("outcomes-less")}</h2>
                <p class="hint">{t.t("outcomes-less-hint")}</p>
                <div class="field">
                    <label for="code">{t.t("outcomes-which")}</label>
                    <select id="code" name="code">
                        {choices}
                    </select>
                </div>
                <button>{t.t("outcomes-remove")}</button>
            </section>
        </form>
    }
}
