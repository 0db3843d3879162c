//! The public page of a session's answers: read on a phone, or printed and hung on a wall. It
//! needs no sign-in and no script. Pupils read it too, so their ways out stand below it, but on paper.

use crate::page::Page;
use leptos::prelude::*;

use super::card::Card;
use crate::frame::{Document, WaysOut, page_context};
use crate::parts::Sign;
use crate::translator::translator;
use crate::vote::tally::TallyTable;
use crate::vote::tally::sentences::{sentence, turnout};
use domain::vote::tally::PublishedTally;

/// You said. We decided. With the QR of this very page, for whoever passes by.
impl Page for super::PosterPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let title = t.t(if page.answers.is_empty() { "answers-none-yet" } else { "answers-title" });
        let cards =
            page.answers.into_iter().map(|(idea, answer)| view! { <Card idea answer /> }).collect_view();
        let chosen = page.chosen.into_iter().map(|tally| view! { <Chosen tally /> }).collect_view();
        let promise = [("decider", page.decider.into()), ("day", t.day(page.answer_by).into())];
        let promise = t.t_with(if page.late { "answers-late" } else { "answer-promise" }, &promise);
        let waiting = (page.waiting > 0).then(|| {
            view! {
                <p class="waiting" dir="auto">
                    {t.t_with("answers-wait", &[("n", page.waiting.into())])}
                    " "
                    {promise}
                </p>
            }
        });
        view! {
            <Document title=title.clone() class="poster" step="answers">
                <header>
                    <p class="home">
                        <Sign />
                        {t.t("fifth")}
                    </p>
                    {page_context().rehearsal.then(|| view! { <span class="demo">{t.t("rehearsal")}</span> })}
                    {page_context().demo.then(|| view! { <span class="demo">{t.t("demo")}</span> })}
                </header>
                <main>
                    <div class="scan">
                        <div class="square" inner_html=page.qr_svg></div>
                        <div>
                            <p>{t.t("answers-scan")}</p>
                            <p class="address" dir="ltr" translate="no">
                                {page.address}
                            </p>
                        </div>
                    </div>
                    <h1>{title}</h1>
                    <p class="of" dir="auto">
                        {page.session_name}
                    </p>
                    {chosen}
                    <ul>{cards}</ul>
                    {waiting}
                    <p class="were-you">
                        <a href="/">{t.t("answers-were-you-there")}</a>
                    </p>
                </main>
                <WaysOut is_in=false />
            </Document>
        }
        .into_any()
    }
}

/// What many rooms chose together.
#[component]
fn Chosen(tally: PublishedTally) -> impl IntoView {
    let t = translator();
    let said = [sentence(&t, &tally), turnout(&t, &tally)].join(" ");
    view! {
        <section class="chosen-by-many">
            <h2 dir="auto">{tally.question.clone()}</h2>
            <p class="sentence" dir="auto">
                {said}
            </p>
            {tally.has_rows().then(|| view! { <TallyTable tally /> })}
        </section>
    }
}
