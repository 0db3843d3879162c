//! What a worker sees of tablets that are passed on: how to make one, and two numbers.

use domain::people::tablet::Tablets;
use leptos::prelude::*;

use crate::frame::AdultFrame;
use crate::page::Page;
use crate::translator::{Translator, translator};

/// "2 tablets are passed on. 7 have had their turn."
pub fn counted(t: &Translator, tablets: Tablets) -> String {
    let on = t.t_with("tablets-on", &[("n", tablets.n.into())]);
    [on, t.t_with("tablets-turns", &[("n", tablets.turns.into())])].join(" ")
}

/// Three steps, the square to point a tablet at, and how many there are.
impl Page for super::TabletsPage {
    fn view(self) -> AnyView {
        let t = translator();
        let super::TabletsPage { adult, session, link, qr_svg, tablets } = self;
        let link = link.split_once("://").map_or(link.clone(), |(_, rest)| rest.to_owned());
        let steps = ["tablets-step-point", "tablets-step-group", "tablets-step-hand"];
        let steps = steps.into_iter().map(|step| view! { <li>{t.t(step)}</li> }).collect_view();
        view! {
            <AdultFrame title=t.t("tablets-title") adult=Some(adult) page="tablets">
                <a class="back" href=format!("/sessions/{}/room", session.id)>
                    {t.t("new-round-back")}
                </a>
                <div class="hero">
                    <h1>{t.t("tablets-title")}</h1>
                    <p dir="auto">
                        <strong>{session.name}</strong>
                    </p>
                    <p>{t.t("tablets-hint")}</p>
                </div>
                <section class="sheet">
                    <p>
                        <strong>{counted(&t, tablets)}</strong>
                    </p>
                    <ol>{steps}</ol>
                    <div class="square" inner_html=qr_svg></div>
                    <p>
                        {t.t("tablets-link-is")} " "
                        <strong translate="no" dir="ltr">
                            {link}
                        </strong>
                    </p>
                </section>
                <section class="sheet">
                    <h2>{t.t("tablets-know")}</h2>
                    <p>{t.t("tablets-know-never")}</p>
                    <p>{t.t("tablets-know-again")}</p>
                    <p>{t.t("tablets-know-list")}</p>
                </section>
            </AdultFrame>
        }
        .into_any()
    }
}
