//! The page: the questions with their answers first, then each with its chart and its table.

use domain::refusal::Refusal;
use leptos::prelude::*;

use super::links::LinksOutside;
use super::words::{Question, answer_to, period_words};
use super::{Evidence, EvidencePage, OutsideEvidencePage, asked, heard, more};
use crate::frame::{AdultFrame, Document, page_context};
use crate::page::Page;
use crate::parts::{Problem, Sign, TextField};
use crate::translator::translator;

impl Page for EvidencePage {
    fn view(self) -> AnyView {
        let t = translator();
        let EvidencePage { adult, evidence, typed, links, refusal } = self;
        let error = refusal.is_some();
        let field = refusal.as_ref().and_then(Refusal::field).unwrap_or("first_day");
        let (this, before) = (evidence.period, evidence.period.term_before());
        let to_before = format!("/evidence?first_day={}&last_day={}", before.first, before.last);
        let files = format!("?first_day={}&last_day={}", this.first, this.last);
        let [first, last] = typed;
        let wrong = move |name| error && field == name;
        view! {
            <AdultFrame title=t.t("evidence-title") adult=Some(adult) page="evidence" error>
                <Problem refusal field adult=true />
                <p class="quiet">{evidence.partnership.clone()}</p>
                <h1>{period_words(&t, this)}</h1>
                <nav class="weeks" aria-label=t.t("evidence-weeks")>
                    <a class="button" href=to_before>
                        {period_words(&t, before)}
                    </a>
                    <a class="button" href="/evidence">
                        {t.t("evidence-this-term")}
                    </a>
                    <details open=wrong("first_day") || wrong("last_day")>
                        <summary class="button">{t.t("evidence-other-days")}</summary>
                        <form method="get" action="/evidence" novalidate>
                            <TextField
                                name="first_day"
                                label=t.t("evidence-first-day")
                                value=first
                                kind="date"
                                wrong=wrong("first_day")
                            />
                            <TextField
                                name="last_day"
                                label=t.t("evidence-last-day")
                                value=last
                                kind="date"
                                wrong=wrong("last_day")
                            />
                            <button>{t.t("evidence-show")}</button>
                        </form>
                    </details>
                </nav>
                <p class="quiet">{t.t("evidence-may-travel")}</p>
                <All evidence />
                <Files below="/evidence/pack".to_owned() query=files />
                {links.map(|links| view! { <LinksOutside links period=this wrong=error.then_some(field) /> })}
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

impl Page for OutsideEvidencePage {
    fn view(self) -> AnyView {
        let t = translator();
        let OutsideEvidencePage { evidence, ends_on, here } = self;
        let title = [evidence.partnership.clone(), period_words(&t, evidence.period)].join(": ");
        let names = crate::isolates::list(
            &evidence.organisations.iter().map(|one| one.name.clone()).collect::<Vec<_>>(),
            ", ",
        );
        let until = t.t_with("evidence-link-until", &[("day", t.day(ends_on).into())]);
        view! {
            <Document title class="adult evidence outside">
                <a class="skip" href="#page">
                    {t.t("adult-skip")}
                </a>
                <header>
                    <p class="home">
                        <Sign />
                        <span>{t.t("fifth")}</span>
                    </p>
                    {page_context().demo.then(|| view! { <span class="demo">{t.t("demo")}</span> })}
                </header>
                <main id="page">
                    <p class="quiet" dir="auto">
                        {evidence.partnership.clone()} ": " {names}
                    </p>
                    <h1>{period_words(&t, evidence.period)}</h1>
                    <p class="quiet">{t.t("evidence-outside")} " " {until}</p>
                    <All evidence />
                    <Files below=format!("{here}/pack") query=String::new() />
                </main>
            </Document>
        }
        .into_any()
    }
}

/// The box that answers everything in a sentence each, then the sections.
#[component]
fn All(evidence: Evidence) -> impl IntoView {
    let t = translator();
    let line = |question: Question| {
        let said = answer_to(&t, question, &evidence);
        view! {
            <li>
                <a href=format!("#{}", question.code())>{t.t(&format!("evidence-ask-{}", question.code()))}</a>
                <span>{said}</span>
            </li>
        }
    };
    let lines = Question::ALL.map(line).collect_view();
    let section = |question: Question| {
        let inside = match question {
            Question::Heard => heard::heard(&t, &evidence),
            Question::Chosen => asked::chosen(&t, &evidence),
            Question::Changed => heard::changed(&t, &evidence),
            Question::Towards => more::towards(&t, &evidence),
            Question::Gains => more::gains(&t, &evidence),
            Question::Cost => more::cost(&t, &evidence),
            Question::Time => more::time(&t, &evidence),
        };
        view! {
            <section id=question.code()>
                <h2>{t.t(&format!("evidence-ask-{}", question.code()))}</h2>
                <p class="sentence">{answer_to(&t, question, &evidence)}</p>
                {inside}
            </section>
        }
    };
    let sections = Question::ALL.map(section).collect_view();
    view! {
        <ol class="questions sheet">{lines}</ol>
        {sections}
        <p class="quiet foot">{t.t("evidence-no-grade")}</p>
    }
}

/// The same to take away.
#[component]
fn Files(below: String, query: String) -> impl IntoView {
    let t = translator();
    let to = |kind: &str| format!("{below}.{kind}{query}");
    view! {
        <section class="files" id="files">
            <h2>{t.t("evidence-files")}</h2>
            <p>{t.t("evidence-files-what")}</p>
            <p class="file">
                <a class="button" href=to("xlsx")>
                    {t.t("evidence-xlsx")}
                </a>
                <a class="button" href=to("zip")>
                    {t.t("evidence-zip")}
                </a>
            </p>
            <p class="quiet">{t.t("evidence-print")}</p>
        </section>
    }
}
