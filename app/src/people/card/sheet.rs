//! The sheet of cards: A4, ten to a page, of the size of a bank card, with shared edges and nine cuts.
//! Nothing on it is about a child.

use leptos::prelude::*;

use super::PrintedCard;
use crate::frame::{Document, Me, page_context};
use crate::page::Page;
use crate::parts::{MePicture, Sign, me_word};
use crate::translator::translator;

/// So many fit on a page of A4: two beside each other, five below.
const ON_A_PAGE: usize = 10;

impl Page for super::SheetPage {
    fn view(self) -> AnyView {
        let t = translator();
        let super::SheetPage { group, cards, address } = self;
        let spare = cards.iter().filter(|card| card.spare).count();
        let n = [
            ("group", group.into()),
            ("n", cards.len().saturating_sub(spare).into()),
            ("spare", spare.into()),
        ];
        let (title, head) = (t.t("cards-title"), t.t_with("cards-sheet-head", &n));
        let pages: Vec<Vec<PrintedCard>> = cards.chunks(ON_A_PAGE).map(<[_]>::to_vec).collect();
        let pages = pages
            .into_iter()
            .map(|cards| view! { <Sheet head=head.clone() address=address.clone() cards /> })
            .collect_view();
        view! {
            <Document title class="card-sheets">
                <main>
                    <h1 class="screen-only" dir="auto">{head.clone()}</h1>
                    <p class="screen-only">{t.t("cards-sheet-hint")}</p>
                    {pages}
                </main>
            </Document>
        }
        .into_any()
    }
}

/// One page of A4.
#[component]
fn Sheet(head: String, address: String, cards: Vec<PrintedCard>) -> impl IntoView {
    let t = translator();
    let one = move |card: PrintedCard| view! { <Printed card address=address.clone() /> };
    view! {
        <section class="card-sheet">
            <header>
                <Sign />
                <p>
                    <strong dir="auto">{head}</strong>
                    <br />
                    {t.t("cards-sheet-for")}
                </p>
                <p class="end">{t.t("cards-sheet-nothing")} <br /> {t.t("cards-sheet-who")}</p>
            </header>
            <ul>{cards.into_iter().map(one).collect_view()}</ul>
            <footer>
                <span>{t.t("cards-sheet-how")}</span>
                {page_context().demo.then(|| view! { <span class="demo">{t.t("demo")}</span> })}
                <span>{t.t("cards-sheet-lost")}</span>
            </footer>
        </section>
    }
}

/// One card. "Spare" stands beside the cut, so that no child holds a marked one.
#[component]
fn Printed(card: PrintedCard, address: String) -> impl IntoView {
    let t = translator();
    let word = me_word(&t, &card.picture);
    view! {
        <li>
            {card.spare.then(|| view! { <span class="spare">{t.t("cards-spare")}</span> })}
            <div>
                <MePicture me=Me { picture: card.picture, colour: card.colour } />
                <strong>{word}</strong>
            </div>
            <div>
                <div class="square" inner_html=card.qr_svg></div>
                <strong class="code" dir="ltr" translate="no">
                    {card.code}
                </strong>
            </div>
            <p class="address" dir="ltr" translate="no">
                {address}
            </p>
        </li>
    }
}
