//! A vote in many rooms: what is asked, whom, of what, from when to when. One page; the usual answers are
//! filled in.

use crate::page::Page;
use domain::ideas::idea::Idea;
use domain::partnership::refusal::PartnershipRefusal;
use domain::refusal::Refusal;
use domain::vote::method::Method;
use domain::vote::refusal::VoteRefusal;
use domain::vote::sitting::suits_many;
use leptos::prelude::*;

use super::NewWide;
use super::alike::Alike;
use crate::frame::AdultFrame;
use crate::partnership::topic::{TopicFields, TopicForm};
use crate::parts::{MainButton, Problem, TextArea, TextField};
use crate::translator::translator;

/// Question, whom, of what, how, when, where the result is shown.
impl Page for super::NewWidePage {
    fn view(self) -> AnyView {
        let t = translator();
        let super::NewWidePage { adult, asked, walls, form, refusal } = self;
        let field = refusal.as_ref().map_or("question", |refusal| field_of(refusal, form.first));
        let error = refusal.is_some();
        let ticked: Vec<Idea> = walls
            .iter()
            .flat_map(|(_, ideas)| ideas)
            .filter(|one| form.ideas.contains(&one.id))
            .cloned()
            .collect();
        let is_open = field == "topic" || !form.topic.topic.is_empty();
        let whom: Vec<Tick> =
            asked.into_iter().map(|(code, name)| Tick::new("whom", code, &form.whom, name)).collect();
        view! {
            <AdultFrame title=t.t("wide-title") adult=Some(adult) page="new-session" error>
                <Problem refusal field adult=true />
                <h1>{t.t("wide-title")}</h1>
                <p class="quiet">{t.t("wide-why")}</p>
                <form method="post" action="/rounds/new" novalidate>
                    <section class="sheet">
                        <h2>{t.t("new-session-ask")}</h2>
                        <Line name="question" kind="text" value=form.question.clone() />
                        <Choice legend=t.t("wide-whom") ticks=whom />
                    </section>
                    <About form=form.clone() walls />
                    {(!ticked.is_empty()).then(|| view! { <Alike ticked alike=form.alike.clone() /> })}
                    <How form=form.clone() />
                    <Topic form=form.topic.clone() is_open />
                    <When form />
                    <MainButton words=t.t("wide-go") />
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
fn field_of(refusal: &Refusal, first: bool) -> &'static str {
    match refusal {
        Refusal::Vote(VoteRefusal::WrongNumberOfOptions { .. }) => "ideas",
        Refusal::Vote(VoteRefusal::SameAnswers) => "own",
        Refusal::Vote(VoteRefusal::NothingGoesOn)
        | Refusal::Partnership(PartnershipRefusal::NotConfirmed { .. }) => "topic",
        Refusal::Vote(_) => "method",
        _ => match refusal.field() {
            Some("picks") => "most",
            Some("seats") if first => "onto",
            Some("who" | "on" | "policy") => "topic",
            field => field.unwrap_or("question"),
        },
    }
}

/// What can be chosen: ideas of walls, each ticked by a worker's hand; places; or typed answers.
#[component]
fn About(form: NewWide, walls: Vec<(String, Vec<Idea>)>) -> impl IntoView {
    let t = translator();
    let ticks = ["walls", "places", "own"]
        .map(|about| Tick::new("about", about, &form.about, t.t(&format!("wide-about-{about}"))))
        .into_iter()
        .collect();
    let none = walls.is_empty().then(|| view! { <p class="quiet">{t.t("wide-no-walls")}</p> });
    let walls = walls
        .into_iter()
        .map(|(session, ideas)| {
            let open = form.about == "walls" || ideas.iter().any(|one| form.ideas.contains(&one.id));
            let ideas = ideas
                .into_iter()
                .map(|idea| {
                    let checked = form.ideas.contains(&idea.id);
                    view! {
                        <label class="tick">
                            <input type="checkbox" name="ideas" value=idea.id.to_string() checked=checked />
                            <span dir="auto">{idea.words.to_string()}</span>
                        </label>
                    }
                })
                .collect_view();
            view! {
                <details open=open>
                    <summary dir="auto">{session}</summary>
                    <div class="ticks">{ideas}</div>
                </details>
            }
        })
        .collect_view();
    view! {
        <section class="sheet">
            <Choice legend=t.t("new-round-about") ticks />
            <fieldset id="ideas" tabindex="-1">
                <legend>{t.t("wide-walls")}</legend>
                <p class="hint">{t.t("wide-walls-hint")}</p>
                {none}
                {walls}
            </fieldset>
            <div class="field">
                <label for="own">{t.t("new-round-own")}</label>
                <p class="hint" id="own-hint">
                    {t.t("new-round-own-hint")}
                </p>
                <TextArea name="own" value=form.own rows=5 described_by="own-hint" />
            </div>
        </section>
    }
}

/// How a ballot is marked.
#[component]
fn How(form: NewWide) -> impl IntoView {
    let t = translator();
    let ticks = Method::ALL
        .into_iter()
        .filter(|method| suits_many(*method))
        .map(|method| {
            Tick::new("method", method.code(), &form.method, t.t(&format!("method-{}", method.code())))
        })
        .collect();
    view! {
        <section class="sheet">
            <div id="method" tabindex="-1">
                <Choice legend=t.t("new-round-method") ticks />
            </div>
            <div class="pair">
                <Line name="most" kind="number" value=form.most />
                <Line name="seats" kind="number" value=form.seats />
            </div>
            <h2>{t.t("wide-first")}</h2>
            <p class="hint">{t.t("wide-first-why")}</p>
            <label class="tick">
                <input type="checkbox" name="first" value="1" checked=form.first />
                <span>{t.t("wide-first-tick")}</span>
            </label>
            <Line name="onto" kind="number" value=form.onto />
        </section>
    }
}

/// A sensitive topic, and what is confirmed before any room can ask.
#[component]
fn Topic(form: TopicForm, is_open: bool) -> impl IntoView {
    let t = translator();
    view! {
        <section class="sheet" id="topic" tabindex="-1">
            <h2>{t.t("topic-title")}</h2>
            <p class="hint">{t.t("wide-topic-why")}</p>
            <details open=is_open>
                <summary>{t.t("topic-change")}</summary>
                <TopicFields form choose=true />
            </details>
        </section>
    }
}

/// From day to day, and how the result is shown.
#[component]
fn When(form: NewWide) -> impl IntoView {
    let t = translator();
    let ticks = ["rooms", "page"]
        .map(|way| Tick::new("reveal", way, &form.reveal, t.t(&format!("wide-reveal-{way}"))))
        .into_iter()
        .collect();
    view! {
        <section class="sheet">
            <h2>{t.t("wide-when")}</h2>
            <div class="pair">
                <Line name="first_day" kind="date" value=form.first_day />
                <Line name="last_day" kind="date" value=form.last_day />
            </div>
            <Line name="answer_by" kind="date" value=form.answer_by />
            <Choice legend=t.t("wide-reveal") ticks />
            <Line name="reveal_day" kind="date" value=form.reveal_day />
        </section>
    }
}

/// One thing to choose.
#[derive(Clone)]
struct Tick {
    name: &'static str,
    value: &'static str,
    checked: bool,
    words: String,
}

impl Tick {
    fn new(name: &'static str, value: &'static str, chosen: &str, words: String) -> Self {
        Self { name, value, checked: chosen == value, words }
    }
}

/// One of a few.
#[component]
fn Choice(legend: String, ticks: Vec<Tick>) -> impl IntoView {
    let ticks = ticks
        .into_iter()
        .map(|tick| {
            view! {
                <label class="tick">
                    <input type="radio" name=tick.name value=tick.value checked=tick.checked />
                    <span dir="auto">{tick.words}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset>
            <legend>{legend}</legend>
            <div class="ticks">{ticks}</div>
        </fieldset>
    }
}

/// A label, its hint and a field of one line.
#[component]
fn Line(name: &'static str, kind: &'static str, value: String) -> impl IntoView {
    let t = translator();
    let (label, hint) = match name {
        "question" => ("new-session-question", "new-session-question-hint"),
        "most" => ("new-session-picks", "new-session-picks-hint"),
        "seats" => ("new-round-seats", "wide-seats-hint"),
        "onto" => ("wide-onto", "wide-onto-hint"),
        "answer_by" => ("wide-answer-by", "wide-answer-by-hint"),
        "first_day" => ("wide-first-day", "wide-first-day-hint"),
        "last_day" => ("wide-last-day", "wide-last-day-hint"),
        _ => ("wide-reveal-day", "wide-reveal-day-hint"),
    };
    let short = kind == "number";
    let kind = if short { "text" } else { kind };
    view! { <TextField name label=t.t(label) hint=t.t(hint) value kind short /> }
}
