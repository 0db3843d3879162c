//! Another vote. A worker has a minute: what do you ask, about what, and how? The suggestion is
//! ticked alpulse; the finer terms stay folded until they are wanted.

use crate::page::Page;
use domain::refusal::Refusal;
use domain::vote::method::Method;
use domain::vote::refusal::VoteRefusal;
use domain::vote::rule::Rule;
use leptos::prelude::*;

use super::NewRound;
use super::advice::Advice;
use super::pulse::Pulses;
use crate::frame::AdultFrame;
use crate::partnership::topic::TopicChoice;
use crate::parts::{MainButton, Problem, TextArea, TextField};
use crate::translator::{Translator, translator};

const ABOUT: [&str; 4] = ["wall", "places", "outcomes", "own"];

/// How it is marked, what can be chosen, how it is counted; then the advice on that.
impl Page for super::NewRoundPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::NewRoundPage { adult, session, situation, form, refusal } = page;
        let field = refusal.as_ref().map_or("question", field_of);
        let error = refusal.is_some();
        let room = format!("/sessions/{}/room", session.id);
        view! {
            <AdultFrame title=t.t("new-round-title") adult=Some(adult) page="new-session" error>
                <a class="back" href=room>
                    {t.t("new-round-back")}
                </a>
                <Problem refusal field />
                <h1>{t.t("new-round-title")}</h1>
                <Pulses session=session.id.clone() chosen=form.pulse.clone() />
                <form method="post" action=format!("/sessions/{}/rounds/new", session.id) novalidate>
                    <input type="hidden" name="pulse" value=form.pulse.clone() />
                    <section class="sheet">
                        <h2>{t.t("new-session-ask")}</h2>
                        <Line name="question" value=form.question.clone() wide=true />
                        <About form=form.clone() />
                        <TopicChoice chosen=form.topic.clone() />
                    </section>
                    {form.pulse.is_empty().then(|| view! { <Advice situation form=form.clone() /> })}
                    <Methods form=form.clone() />
                    <Finer form=form.clone() open=error />
                    <MainButton words=t.t("new-round-go") />
                </form>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// The field that a refusal is about.
fn field_of(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Vote(
            VoteRefusal::FacesTooYoung | VoteRefusal::StirlingAges | VoteRefusal::WrongNumberOfOptions { .. },
        ) => "method",
        Refusal::Vote(VoteRefusal::SameAnswers) => "own",
        Refusal::Vote(VoteRefusal::RuleDoesNotFit) => "rule",
        _ => match refusal.field() {
            Some("picks") => "most",
            field => field.unwrap_or("question"),
        },
    }
}

/// What can be chosen. Own answers are typed one a line.
#[component]
fn About(form: NewRound) -> impl IntoView {
    let t = translator();
    let ticks = ABOUT.map(|about| {
        tick("about", about, form.about == about, t.t(&format!("about-{about}")), String::new())
    });
    view! {
        <fieldset id="about" tabindex="-1">
            <legend>{t.t("new-round-about")}</legend>
            <div class="ticks">{ticks.collect_view()}</div>
        </fieldset>
        <div class="field">
            <label for="own">{t.t("new-round-own")}</label>
            <p class="hint" id="own-hint">
                {t.t("new-round-own-hint")}
            </p>
            <TextArea name="own" value=form.own rows=5 described_by="own-hint" />
        </div>
    }
}

/// How a ballot is marked, each in one line.
#[component]
fn Methods(form: NewRound) -> impl IntoView {
    let t = translator();
    let ticks = Method::ALL.map(|method| {
        let name = method.code();
        let what = t.t(&format!("method-{name}-what"));
        tick("method", name, form.method == name, t.t(&format!("method-{name}")), what)
    });
    view! {
        <section class="sheet">
            <fieldset id="method" tabindex="-1">
                <legend>
                    <h2>{t.t("new-round-method")}</h2>
                </legend>
                <div class="ticks">{ticks.collect_view()}</div>
            </fieldset>
        </section>
    }
}

/// Picks, pairs beside picks, money, winners, the rule.
#[component]
fn Finer(form: NewRound, open: bool) -> impl IntoView {
    let t = translator();
    let rules = Rule::ALL.into_iter().filter(|rule| Method::can_be_counted_by(*rule)).map(|rule| {
        let selected = form.rule == rule.name();
        view! {
            <option value=rule.name() selected=selected>
                {rule_name(&t, rule)}
            </option>
        }
    });
    view! {
        <details class="sheet" open=open>
            <summary>
                <h2>{t.t("new-round-finer")}</h2>
                <span class="quiet">{t.t("new-round-finer-hint")}</span>
            </summary>
            <div class="pair">
                <Line name="most" value=form.most />
                <Line name="seats" value=form.seats />
                <Line name="pot" value=form.pot />
            </div>
            <label class="tick">
                <input type="checkbox" name="also_pairs" value="1" checked=form.also_pairs />
                <span>{t.t("new-round-also-pairs")}</span>
            </label>
            <label class="tick">
                <input type="checkbox" name="sensitive" value="1" checked=form.sensitive />
                <span>{t.t("new-round-sensitive")}</span>
            </label>
            <div class="field">
                <label for="rule">{t.t("new-round-rule")}</label>
                <p class="hint" id="rule-hint">
                    {t.t("new-round-rule-hint")}
                </p>
                <select id="rule" name="rule" aria-describedby="rule-hint">
                    <option value="">{t.t("new-round-rule-usual")}</option>
                    {rules.collect_view()}
                </select>
            </div>
        </details>
    }
}

/// A rule in a list: its plain name, then what books and files call it.
fn rule_name(t: &Translator, rule: Rule) -> String {
    format!("{} ({})", t.t(&format!("name-{}", rule.name())), rule.name())
}

fn tick(
    name: &'static str,
    value: &'static str,
    checked: bool,
    words: String,
    what: String,
) -> impl IntoView {
    view! {
        <label class="tick">
            <input type="radio" name=name value=value checked=checked />
            <span>
                <strong>{words}</strong>
                " "
                <span class="quiet">{what}</span>
            </span>
        </label>
    }
}

/// A label, its hint and a field of one line; numbers are short.
#[component]
fn Line(name: &'static str, value: String, #[prop(optional)] wide: bool) -> impl IntoView {
    let t = translator();
    let (label, hint) = match name {
        "question" => ("new-session-question", "new-session-question-hint"),
        "most" => ("new-session-picks", "new-session-picks-hint"),
        "seats" => ("new-round-seats", "new-round-seats-hint"),
        _ => ("new-session-pot", "new-session-pot-hint"),
    };
    view! { <TextField name label=t.t(label) hint=t.t(hint) value short=!wide /> }
}
