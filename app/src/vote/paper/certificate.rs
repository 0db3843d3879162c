//! The closing certificate: the ballot book on one page, for two signatures. It holds no result and nobody's
//! choice.

use domain::vote::paper::PaperBook;
use leptos::prelude::*;

use crate::frame::{Document, page_context};
use crate::isolates;
use crate::page::Page;
use crate::parts::Sign;
use crate::translator::translator;
use crate::vote::tally::sentences::{by_hand, turnout};

impl Page for super::CertificatePage {
    fn view(self) -> AnyView {
        let t = translator();
        let super::CertificatePage { session, round, book, hands, few, outside } = self;
        let said = turnout(&t, &outside);
        let closed = t.t_with("papers-closed", &[("day", t.day_of(outside.closed_at).into())]);
        let papers = (book.printed > 0).then(|| {
            let said = match book.open() {
                0 => t.t("papers-adds-up"),
                open => t.t_with("papers-open", &[("n", open.into())]),
            };
            let entered = book.open() == 0 && book.used.saturating_add(book.void) > 0;
            let twice = if book.alone { "papers-alone" } else { "papers-by-two" };
            let twice = (entered || book.alone).then(|| t.t(twice));
            view! {
                <h2>{t.t("papers-book")}</h2>
                <Figures book few />
                <p>{said} " " {twice}</p>
            }
        });
        let by_hand = outside.by_hand.map(|said| {
            let twice = if hands.alone { "hands-alone" } else { "hands-by-two" };
            view! {
                <h2>{t.t("hands-title")}</h2>
                <p>{by_hand(&t, said)} " " {t.t(twice)}</p>
            }
        });
        view! {
            <Document title=t.t("papers-certificate") class="certificate">
                <main>
                    <p class="screen-only">
                        <a href=format!("/sessions/{}/room", session.id)>{t.t("new-round-back")}</a>
                    </p>
                    <header>
                        <Sign />
                        <h1>{t.t("papers-certificate")}</h1>
                    </header>
                    <p dir="auto">
                        <strong>{[isolates::isolated(&session.name), isolates::isolated(&round.question)].join(" · ")}</strong>
                    </p>
                    <p>{closed} " " {said}</p>
                    {papers}
                    {by_hand}
                    <p>{t.t("papers-no-result")}</p>
                    {page_context().demo.then(|| view! { <p class="demo">{t.t("demo")}</p> })}
                    <div class="signs">
                        <Line /> <Line />
                    </div>
                </main>
            </Document>
        }
        .into_any()
    }
}

/// Where one adult signs.
#[component]
fn Line() -> impl IntoView {
    let t = translator();
    view! {
        <div>
            <span></span>
            <p>{t.t("papers-signs")}</p>
        </div>
    }
}

/// Printed = used + void + unused, and what is gone; where few could be told apart, used and void as one.
#[component]
pub(super) fn Figures(book: PaperBook, few: bool) -> impl IntoView {
    let t = translator();
    let row = |id: &str, n: u32| view! { <tr><th scope="row">{t.t(id)}</th><td>{n.to_string()}</td></tr> };
    let back = if few {
        vec![row("papers-row-box", book.used.saturating_add(book.void))]
    } else {
        vec![row("papers-row-used", book.used), row("papers-row-void", book.void)]
    };
    let missing = (book.missing > 0).then(|| row("papers-row-missing", book.missing));
    view! {
        <table class="figures">
            <tbody>
                {row("papers-row-printed", book.printed)} {back} {row("papers-row-unused", book.unused)}
                {missing}
            </tbody>
        </table>
    }
}
