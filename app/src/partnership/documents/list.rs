//! All documents, and the notices that everybody may read.

use leptos::prelude::*;

use super::{DocumentsPage, Which};
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::translator::translator;

impl Page for DocumentsPage {
    fn view(self) -> AnyView {
        let t = translator();
        let leads = self.adult.role.may_change_partnership();
        let line = |to: String, words: String, about: String| {
            view! {
                <li>
                    <a class="button" href=to>
                        {words}
                    </a>
                    <p class="quiet">{about}</p>
                </li>
            }
        };
        let documents = Which::ALL.map(|which| {
            let of = |part: &str| t.t(&[part, which.code()].concat());
            line(format!("/documents/{}", which.code()), of("document-"), of("document-about-"))
        });
        let notices =
            [("/privacy", "notice"), ("/privacy/young-people", "young"), ("/what-happens", "happens")];
        let notices = notices.map(|(to, name)| {
            let words = t.t(&["document-", name].concat());
            line(to.to_owned(), words, t.t(&["document-about-", name].concat()))
        });
        let decide = leads.then(|| {
            line(
                "/partnership/assessment".to_owned(),
                t.t("assessment-title"),
                t.t("document-about-assessment"),
            )
        });
        view! {
            <AdultFrame title=t.t("documents-title") adult=Some(self.adult.clone()) page="duty documents">
                <a class="back" href="/people">
                    {t.t("adult-back-people")}
                </a>
                <h1>{t.t("documents-title")}</h1>
                <p>{t.t("document-made")}</p>
                <ul class="sheet">{documents.collect_view()} {notices.collect_view()} {decide}</ul>
            </AdultFrame>
        }
        .into_any()
    }
}
