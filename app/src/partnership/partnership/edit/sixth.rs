//! The sixth ingredient, in the partnership's own words.

use crate::page::Page;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::Sheet;
use crate::parts::{MainButton, TextArea};
use crate::translator::translator;

/// One box; an empty one takes the words away again.
impl Page for super::SixthPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::SixthPage { adult, typed, refusal } = page;
        let wrong = refusal.is_some();
        view! {
            <Sheet title=t.t("sixth-question") adult part="sixth" refusal field="sixth">
                <form method="post" action="/partnership/sixth">
                    <section class="sheet">
                        <div class="field">
                            <label for="sixth">{t.t("sixth-label")}</label>
                            <p class="hint" id="sixth-hint">
                                {t.t("sixth-hint")}
                            </p>
                            <TextArea name="sixth" value=typed rows=3 described_by="sixth-hint" wrong />
                        </div>
                    </section>
                    <MainButton words=t.t("partnership-keep") />
                </form>
            </Sheet>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}
