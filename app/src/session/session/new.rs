//! A new session. What pupils are asked comes first; then who they are; then the promise: who
//! decides, and by when they answer. Without a promise no session begins.

use crate::page::Page;
use domain::partnership::refusal::PartnershipRefusal;
use domain::refusal::Refusal;
use domain::session::session::Step;
use leptos::prelude::*;

use super::others::Others;
use crate::frame::AdultFrame;
use crate::languages::LANGUAGES;
use crate::parts::{GroupTicks, MainButton, Problem, TextField, WrongLine, Wrongs};
use crate::translator::translator;

/// One form, filled in within a minute: only the name and the groups are not there yet.
impl Page for super::NewSessionPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::NewSessionPage { adult, groups, others, form, refusal } = page;
        let wrong = Wrongs::from_refusal(&t, refusal.as_ref(), |refusal| match refusal {
            Refusal::Partnership(
                PartnershipRefusal::NoConsent { .. } | PartnershipRefusal::GroupPutAway { .. },
            ) => "groups",
            _ => "name",
        });
        let error = refusal.is_some();
        view! {
            <AdultFrame title=t.t("new-session-title") adult=Some(adult) page="new-session" error>
                <a class="back" href="/sessions">
                    {t.t("adult-back-sessions")}
                </a>
                <Problem refusal field=wrong.first().unwrap_or("name") />
                <h1>{t.t("new-session-title")}</h1>
                <form method="post" action="/sessions" novalidate>
                    <section class="sheet">
                        <h2>{t.t("new-session-ask")}</h2>
                        <Line field="question" value=form.question.clone() wrong=wrong.clone() />
                        <div class="pair">
                            <Line field="picks" value=form.picks.clone() wrong=wrong.clone() numeric=true />
                            <Line field="pot" value=form.pot.clone() wrong=wrong.clone() numeric=true />
                        </div>
                    </section>
                    <section class="sheet">
                        <h2>{t.t("new-session-who")}</h2>
                        <Line field="name" value=form.name.clone() wrong=wrong.clone() />
                        <GroupTicks groups ticked=form.groups.clone() wrong=wrong.clone() />
                        <Others others />
                    </section>
                    <section class="sheet promise">
                        <h2>{t.t("new-session-promise")}</h2>
                        <p class="quiet">{t.t("new-session-promise-why")}</p>
                        <div class="pair">
                            <Line field="decider" value=form.decider.clone() wrong=wrong.clone() />
                            <Line field="answer_by" value=form.answer_by.clone() wrong=wrong.clone() kind="date" />
                        </div>
                    </section>
                    <Speaks language=form.language />
                    <Steps ticked=form.steps wrong />
                    <MainButton words=t.t("new-session-go") />
                </form>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// A label, its hint and a field of one line; the words are found by the field's name.
#[component]
fn Line(
    field: &'static str,
    value: String,
    wrong: Wrongs,
    #[prop(optional)] numeric: bool,
    #[prop(default = "text")] kind: &'static str,
) -> impl IntoView {
    let t = translator();
    let (label, hint) = match field {
        "question" => ("new-session-question", "new-session-question-hint"),
        "picks" => ("new-session-picks", "new-session-picks-hint"),
        "pot" => ("new-session-pot", "new-session-pot-hint"),
        "name" => ("new-session-name", "new-session-name-hint"),
        "decider" => ("new-session-decider", "new-session-decider-hint"),
        _ => ("new-session-answer-by", "new-session-answer-by-hint"),
    };
    let why = wrong.said(field);
    view! { <TextField name=field label=t.t(label) hint=t.t(hint) value kind short=numeric why /> }
}

/// In which language pupils' pages speak first. Each language stands there by its own name.
#[component]
fn Speaks(language: String) -> impl IntoView {
    let t = translator();
    let usual = LANGUAGES.iter().position(|one| one.code == language).unwrap_or(0);
    let ways = LANGUAGES.into_iter().enumerate().map(|(at, one)| {
        view! {
            <label class="tick">
                <input type="radio" name="language" value=one.code checked=at == usual />
                <span lang=one.code dir=one.direction()>
                    {one.name}
                </span>
            </label>
        }
    });
    view! {
        <details class="sheet" id="speaks" open=usual != 0>
            <summary>
                <h2>{t.t("new-session-language")}</h2>
                <span class="quiet">{t.t("new-session-language-hint")}</span>
            </summary>
            <fieldset class="ticks">
                <legend class="unseen">{t.t("new-session-language")}</legend>
                {ways.collect_view()}
            </fieldset>
        </details>
    }
}

/// The steps, all ticked to begin with: most workers never open this.
#[component]
fn Steps(ticked: Vec<String>, wrong: Wrongs) -> impl IntoView {
    let t = translator();
    let steps = Step::ALL.into_iter().skip(1).map(|step| {
        let checked = ticked.iter().any(|one| one == step.code());
        view! {
            <label class="tick" data-step=step.code()>
                <input type="checkbox" name="steps" value=step.code() checked=checked />
                <span>{t.t(&format!("step-{}", step.code()))}</span>
            </label>
        }
    });
    view! {
        <details class="sheet" id="steps" open=wrong.has("steps")>
            <summary>
                <h2>{t.t("new-session-steps")}</h2>
                <span class="quiet">{t.t("new-session-steps-hint")}</span>
            </summary>
            <WrongLine field="steps" said=wrong.said("steps") />
            <div class="ticks">{steps.collect_view()}</div>
        </details>
    }
}
