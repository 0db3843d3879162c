//! The answer page. A leader has a minute between two meetings; a child has waited a week.
//! The child's words are the largest thing on the page.

use crate::page::Page;
use domain::ideas::answer::{Decision, Done};
use domain::ideas::idea::Idea;
use domain::ideas::refusal::IdeasRefusal;
use domain::reading;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::facts::FactsOf;
use super::follow_up::FollowUp;
use super::{AnswerForm, FollowUpForm, decided, done};
use crate::frame::AdultFrame;
use crate::parts::{MainButton, Picture, Problem, TextArea, TextField, WrongLine, Wrongs};
use crate::translator::{Translator, translator};

/// You said → we decided → because → what happens next.
impl Page for super::AnswerPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::AnswerPage { adult, idea, form, follow_up, confirmed, refusal, answered, facts, next } =
            page;
        let happened = follow_up.as_ref().is_some_and(|form| form.wrong);
        // Of the two forms on the page one was sent.
        let wrong = Wrongs::from_refusal(&t, refusal.as_ref(), |refusal| missing_field(refusal, happened));
        let missing = wrong.first();
        let error = refusal.is_some();
        let typed = [&form.decision, &form.because, &form.next];
        let shown = typed
            .iter()
            .any(|typed| !typed.trim().is_empty())
            .then(|| view! { <AsPupilsSee idea=idea.clone() form=form.clone() after=follow_up.clone() /> });
        let to = format!("/ideas/{}/answer", idea.id);
        let id = idea.id.clone();
        let then = next
            .is_some()
            .then(|| view! { <button name="then" value="next">{t.t("answer-form-then")}</button> });
        let waiting = next.map(|(next, more)| view! { <Waiting next more /> });
        let follow_up = follow_up.map(|form| view! { <FollowUp idea=id form confirmed missing /> });
        view! {
            <AdultFrame title=t.t("answer-form-title") adult=Some(adult) page="answer" step="answers" error>
                <div class="heading">
                    <a class="back" href="/partnership">
                        {t.t("adult-back-partnership")}
                    </a>
                    {waiting}
                </div>
                <Problem refusal field=missing.unwrap_or("because") />
                <div class="hero">
                    <p>{t.t("answer-you-said")}</p>
                    <div class="idea">
                        <Picture name=idea.picture.clone().unwrap_or_default() />
                        <h1 dir="auto">{idea.words.to_string()}</h1>
                    </div>
                </div>
                {follow_up}
                {answered.then(|| view! { <p class="quiet">{t.t("answer-form-again")}</p> })}
                <div class="desk">
                    <FactsOf idea facts />
                    <form method="post" action=to novalidate>
                        <Decisions chosen=form.decision.clone() wrong=wrong.clone() />
                        <Reason because=form.because.clone() next=form.next.clone() wrong=wrong.clone() />
                        <Promise form wrong />
                        <div class="sends">
                            <MainButton words=t.t("answer-form-send") />
                            <button name="look" value="pupils">
                                {t.t("answer-form-look")}
                            </button>
                            {then}
                        </div>
                        <p class="quiet">{t.t("answer-form-seen")}</p>
                    </form>
                    {shown}
                </div>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// Because, and what happens next.
#[component]
pub(super) fn Reason(because: String, next: String, wrong: Wrongs) -> impl IntoView {
    let t = translator();
    let described = |field| {
        if wrong.has(field) { format!("{field}-hint {field}-wrong") } else { format!("{field}-hint") }
    };
    view! {
        <div class="field">
            <label for="because">{t.t("answer-form-because")}</label>
            <p class="hint" id="because-hint">
                {t.t("answer-form-because-hint")}
            </p>
            <WrongLine field="because" said=wrong.said("because") />
            <TextArea
                name="because"
                value=because
                rows=3
                described_by=described("because")
                wrong=wrong.has("because")
            />
        </div>
        <div class="field">
            <label for="next">{t.t("answer-form-next")}</label>
            <p class="hint" id="next-hint">
                {t.t("answer-form-next-hint")}
            </p>
            <WrongLine field="next" said=wrong.said("next") />
            <TextArea name="next" value=next rows=2 described_by=described("next") wrong=wrong.has("next") />
        </div>
    }
}

/// By when, and who stands for it.
#[component]
pub(super) fn Promise(form: AnswerForm, wrong: Wrongs) -> impl IntoView {
    let t = translator();
    let (by_when, decider) = (wrong.said("by_when"), wrong.said("decider"));
    view! {
        <div class="pair">
            <TextField
                name="by_when"
                label=t.t("answer-form-by-when")
                value=form.by_when
                kind="date"
                why=by_when
            />
            <TextField name="decider" label=t.t("answer-form-decider") value=form.decider why=decider />
        </div>
    }
}

/// "2 more wait for an answer. Next: Climbing wall trip"
#[component]
fn Waiting(next: Idea, more: usize) -> impl IntoView {
    let t = translator();
    view! {
        <p class="quiet">
            {t.t_with("answer-more", &[("n", more.into())])} " " {t.t("answer-more-next")} " "
            <a href=format!("/ideas/{}/answer", next.id) dir="auto">
                {next.words.to_string()}
            </a>
        </p>
    }
}

/// Four cards, none of them larger or ticked beforehand.
#[component]
pub(super) fn Decisions(chosen: String, wrong: Wrongs) -> impl IntoView {
    let t = translator();
    let cards = Decision::ALL
        .into_iter()
        .map(|decision| {
            let means = match decision {
                Decision::Yes => "answer-form-yes",
                Decision::YesChanged => "answer-form-yes-changed",
                Decision::NotNow => "answer-form-not-now",
                Decision::No => "answer-form-no",
            };
            view! {
                <label class=["decision ", decision.code()].concat()>
                    <input
                        type="radio"
                        name="decision"
                        value=decision.code()
                        checked=chosen == decision.code()
                    />
                    <span>
                        <strong>{decided(&t, decision)}</strong>
                        <span class="quiet">{t.t(means)}</span>
                    </span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset id="decision" tabindex="-1" class=wrong.has("decision").then_some("wrong")>
            <legend>{t.t("answer-form-decision")}</legend>
            <WrongLine field="decision" said=wrong.said("decision") />
            <div class="cards">{cards}</div>
        </fieldset>
    }
}

/// The answer as it stands, in the words and the order of the pupils' page. What happened is told of the
/// answer that it was said of: a new one begins without it.
#[component]
fn AsPupilsSee(idea: Idea, form: AnswerForm, after: Option<FollowUpForm>) -> impl IntoView {
    let t = translator();
    let decision = Decision::parse(&form.decision).map(|decision| {
        view! {
            <p class=["decision ", decision.code()].concat()>
                <strong>{decided(&t, decision)}</strong>
            </p>
        }
    });
    let after = after.and_then(|said| Done::parse(&said.done).map(|did| (did, said.happened)));
    let happened = after.iter().map(|(_, happened)| happened);
    let hard =
        [&form.because, &form.next].into_iter().chain(happened).flat_map(|text| what_is_hard(&t, text));
    let hard: Vec<_> = hard.map(|said| view! { <li dir="auto">{said}</li> }).collect();
    let hard = (!hard.is_empty()).then(|| view! { <ul class="hard">{hard}</ul> });
    let next = Some(form.next).filter(|next| !next.trim().is_empty()).map(|next| {
        view! {
            <h4>{t.t("answer-next")}</h4>
            <p dir="auto">{next}</p>
        }
    });
    let by = Some(form.by_when).filter(|day| !day.is_empty()).map(|typed| {
        let day = typed.parse().map_or(typed, |day| t.day(day));
        view! { <p>{t.t_with("answer-by", &[("day", day.into())])}</p> }
    });
    let after = after.map(|(did, happened)| view! { <Happened did happened /> });
    let because = (!form.because.trim().is_empty()).then(|| {
        view! {
            <h4>{t.t("answer-because")}</h4>
            <p dir="auto">{form.because}</p>
        }
    });
    view! {
        <aside id="preview" tabindex="-1">
            <h2>{t.t("answer-form-preview")}</h2>
            {hard}
            <div class="card">
                <h3 class="idea">
                    <Picture name=idea.picture.unwrap_or_default() />
                    <span dir="auto">{idea.words.to_string()}</span>
                </h3>
                {decision}
                {because}
                {next}
                {by}
                {after}
                <p class="quiet" dir="auto">
                    {t.t_with("answer-decider", &[("decider", form.decider.into())])}
                </p>
            </div>
        </aside>
    }
}

/// Did we do it?
#[component]
fn Happened(did: Done, happened: String) -> impl IntoView {
    let t = translator();
    view! {
        <h4>{t.t("answer-did-we")}</h4>
        <p>
            <strong>{done(&t, did)}</strong>
            " "
            <span dir="auto">{happened}</span>
        </p>
    }
}

/// What pupils may not read easily: a sentence that is too long, and a word that they may not know.
fn what_is_hard(t: &Translator, text: &str) -> Vec<String> {
    let sentence = reading::long_sentence(text)
        .map(|sentence| t.t_with("refusal-long-sentence", &[("sentence", sentence.to_owned().into())]));
    let word = reading::hard_word(text).map(|word| t.t_with("refusal-hard-word", &[("word", word.into())]));
    sentence.into_iter().chain(word).collect()
}

/// The field that a refusal is about; what has no field of its own stands at the reason, or at the
/// question whether it happened where that was `happened` wrongly.
pub(super) fn missing_field(refusal: &Refusal, happened: bool) -> &'static str {
    if let Refusal::Ideas(IdeasRefusal::LongSentence { field, .. } | IdeasRefusal::HardWord { field, .. }) =
        refusal
    {
        return field;
    }
    refusal.field().unwrap_or(if happened { "happened" } else { "because" })
}
