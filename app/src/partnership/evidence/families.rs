//! One page a term for families: what young people asked, what was answered, what was done, whom to ask. No place,
//! no time, no name, and no number of people. On paper it is a poster.

use domain::partnership::evidence::{Said, Steps};
use leptos::prelude::*;

use super::FamiliesPage;
use super::words::period_words;
use crate::frame::{Document, WaysOut, page_context};
use crate::ideas::answer::decided;
use crate::isolates;
use crate::page::Page;
use crate::parts::{Languages, Sign};
use crate::translator::{Translator, translator};

impl Page for FamiliesPage {
    fn view(self) -> AnyView {
        let t = translator();
        let FamiliesPage { partnership, organisations, period, said, qr_svg, address } = self;
        let steps = Steps::count(&said);
        let (answered, waiting): (Vec<_>, Vec<_>) = said.into_iter().partition(|one| one.answer.is_some());
        let cards = answered.iter().map(|one| card(&t, one)).collect_view();
        let sum = match steps.ideas {
            0 => t.t("families-nothing"),
            ideas => t.t_with("families-sum", &[("ideas", ideas.into()), ("done", steps.done.into())]),
        };
        let waits = (!waiting.is_empty()).then(|| {
            view! { <p class="waiting">{t.t_with("answers-wait", &[("n", waiting.len().into())])}</p> }
        });
        let whom = [("who", isolates::list(&organisations, ", ").into())];
        let title = t.t("families-title");
        view! {
            <Document title=title.clone() class="poster families" step="answers">
                <header>
                    <p class="home">
                        <Sign />
                        {t.t("fifth")}
                    </p>
                    {page_context().demo.then(|| view! { <span class="demo">{t.t("demo")}</span> })}
                </header>
                <main>
                    <div class="scan">
                        <div class="square" inner_html=qr_svg></div>
                        <div>
                            <p>{t.t("answers-scan")}</p>
                            <p class="address" dir="ltr" translate="no">
                                {address}
                            </p>
                        </div>
                    </div>
                    <h1>{title}</h1>
                    <p class="of" dir="auto">
                        {partnership} ": " {period_words(&t, period)}
                    </p>
                    <p>{sum}</p>
                    <ul>{cards}</ul>
                    {waits}
                    <p>{t.t_with("families-ask", &whom)}</p>
                    <Languages />
                </main>
                // A poster hangs where young people are, too.
                <WaysOut is_in=false />
            </Document>
        }
        .into_any()
    }
}

/// You said, we decided, because; and whether it was done. What comes next may say where and when, and stays
/// inside.
fn card(t: &Translator, said: &Said) -> impl IntoView + use<> {
    let (decision, because) =
        said.answer.as_ref().map(|(_, answer)| (answer.decision, answer.because.to_string())).unzip();
    let done = said.is_done().then(|| t.t("answer-done-yes"));
    let words = said.words.to_string();
    view! {
        <li class="card">
            <p class="idea">
                <strong dir="auto">{words}</strong>
            </p>
            {decision.map(|one| view! { <p><span class=["state ", one.code()].concat()>{decided(t, one)}</span></p> })}
            <p dir="auto">{because}</p>
            {done.map(|done| view! { <p><strong>{done}</strong></p> })}
        </li>
    }
}
