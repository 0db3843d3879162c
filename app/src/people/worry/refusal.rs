//! What Fifth will not do: what happened, what to do, and never a lost word.

use crate::page::Page;
use domain::refusal::Refusal;
use leptos::prelude::*;

use crate::frame::{DemoMark, Document, PupilFrame};
use crate::parts::{Hero, Sign, TextArea, to_adult, what_happened, what_to_do};
use crate::translator::translator;

/// "That code isn't open. Ask for today's code."
impl Page for super::RefusalPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let [title, to_do] = if page.adult {
            to_adult(&t, &page.refusal)
        } else {
            [what_happened(&t, &page.refusal), what_to_do(&t, &page.refusal)]
        };
        if page.adult {
            view! {
                <Document title=title.clone() error=true class="adult refusal">
                    <header>
                        <a class="home" href="/sessions">
                            <Sign />
                            {t.t("fifth")}
                        </a>
                        <DemoMark />
                    </header>
                    <main>
                        <Refused title to_do page />
                    </main>
                </Document>
            }
            .into_any()
        } else {
            view! {
                <PupilFrame title=title.clone() error=true>
                    <Refused title to_do page />
                </PupilFrame>
            }
            .into_any()
        }
    }

    fn refusal(&self) -> Option<&Refusal> {
        Some(&self.refusal)
    }
}

#[component]
fn Refused(title: String, to_do: String, page: super::RefusalPage) -> impl IntoView {
    let t = translator();
    let kept = page.kept.map(|kept| {
        view! {
            <label for="kept">{t.t("refusal-kept")}</label>
            <TextArea name="kept" value=kept readonly=true />
        }
    });
    let to_sessions = page.back == "/sessions";
    let go_on = t.t(if to_sessions { "refusal-back-adult" } else { "refusal-back" });
    view! {
        <Hero title>
            <p>{to_do}</p>
        </Hero>
        {kept}
        <a class="button main" href=page.back>
            {go_on}
        </a>
    }
}
