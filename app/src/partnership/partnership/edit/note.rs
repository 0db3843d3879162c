//! What an organisation saw of an outcome for which nothing is counted.

use crate::page::Page;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::Sheet;
use crate::parts::{MainButton, TextArea};
use crate::translator::translator;

/// One box; an empty one takes the note away again.
impl Page for super::NotePage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::NotePage { adult, organisation, outcome, typed, refusal } = page;
        let wrong = refusal.is_some();
        let label = t.t_with("note-label", &[("who", organisation.into())]);
        view! {
            <Sheet title=outcome.adult adult part="signals" refusal field="note">
                <p class="quiet" dir="auto">
                    {outcome.child}
                </p>
                <form method="post" action="/partnership/outcomes/note">
                    <input type="hidden" name="code" value=outcome.code />
                    <section class="sheet">
                        <div class="field">
                            <label for="note">{label}</label>
                            <p class="hint" id="note-hint">
                                {t.t("note-hint")}
                            </p>
                            <TextArea name="note" value=typed rows=4 described_by="note-hint" wrong />
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
