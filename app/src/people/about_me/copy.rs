//! A copy to keep and to print: the same facts, and no door to anywhere.

use leptos::prelude::*;

use super::ideas::Ideas;
use super::page::{Rest, Who};
use super::{CopyPage, Long};
use crate::frame::{Document, page_context};
use crate::page::Page;
use crate::translator::translator;

impl Page for CopyPage {
    fn view(self) -> AnyView {
        let t = translator();
        let known = self.known;
        let name = match known.name.clone() {
            Some(name) => t.t_with("about-me-name", &[("name", name.into())]),
            None => t.t("about-me-name-none"),
        };
        view! {
            <Document title=t.t("about-me-title") pupil=true>
                <main>
                    {page_context().demo.then(|| view! { <p class="demo">{t.t("demo")}</p> })}
                    {page_context().rehearsal.then(|| view! { <p class="demo">{t.t("rehearsal")}</p> })}
                    <h1>{t.t("about-me-title")}</h1>
                    <Who known=known.clone() />
                    <p>{name}</p>
                    <h2>{t.t("about-me-ideas")}</h2>
                    <Ideas ideas=known.ideas />
                    <Rest />
                    <h2>{t.t("about-me-long")}</h2>
                    <Long days=known.days />
                </main>
            </Document>
        }
        .into_any()
    }
}
