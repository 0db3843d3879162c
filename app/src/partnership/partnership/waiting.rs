//! All that waits: what the own organisation owes, every idea without an answer, every promise whose day is over.

use leptos::prelude::*;

use super::WaitingPage;
use super::afterwards::WhatHappened;
use super::answers::ToAnswer;
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::partnership::owed::WhatIsOwed;
use crate::translator::translator;

impl Page for WaitingPage {
    fn view(self) -> AnyView {
        let t = translator();
        let WaitingPage { adult, owed, waiting, promises } = self;
        let nothing = owed.is_empty() && waiting.0.is_empty() && promises.0.is_empty();
        view! {
            <AdultFrame title=t.t("home-waiting") adult=Some(adult) page="partnership">
                <a class="back" href="/partnership">
                    {t.t("adult-back-partnership")}
                </a>
                <h1>{t.t("home-waiting")}</h1>
                {nothing.then(|| view! { <p class="sentence">{t.t("waiting-nothing")}</p> })}
                <WhatIsOwed owed />
                <section class="heard" data-step="answers">
                    <ToAnswer waiting=waiting.0 n=waiting.1 />
                    <WhatHappened promises=promises.0 n=promises.1 />
                </section>
            </AdultFrame>
        }
        .into_any()
    }
}
