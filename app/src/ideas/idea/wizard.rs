//! One question a page: first the words, which are all an idea needs.

use crate::page::Page;
use domain::id::IdeaId;
use domain::refusal::Refusal;
use domain::session::session::Step;
use leptos::prelude::*;

use crate::frame::{Me, PupilFrame};
use crate::parts::{Back, MainButton, Problem, TextArea};
use crate::translator::translator;

/// The question, who reads the answer, and a box. A pupil has something to say and perhaps
/// no spelling: nothing is checked but that something was said.
impl Page for super::WordsPage {
    fn view(self) -> impl IntoView {
        let page = self;
        let t = translator();
        let wrong = page.refusal.is_some();
        view! {
            <PupilFrame
                title=page.question.clone()
                me=Some(page.me)
                step=Some(Step::Ideas)
                live=Some(page.live)
                error=wrong
            >
                <Back href="/ideas" />
                <Problem refusal=page.refusal field="words" />
                <form method="post" action=format!("/ideas/{}/words", page.idea) novalidate>
                    <div class="hero">
                        <h1>
                            <label for="words" dir="auto">
                                {page.question}
                            </label>
                        </h1>
                        <p id="hint">{t.t("words-who-reads")}</p>
                    </div>
                    <TextArea name="words" value=page.typed described_by="hint" wrong />
                    <p class="quiet">{t.t("words-hint")}</p>
                    <MainButton words=t.t("next") />
                </form>
            </PupilFrame>
        }
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// The frame of the questions after the words. Each can be skipped, and all of them at once.
#[component]
pub(super) fn Wizard(
    me: Me,
    idea: IdeaId,
    title: String,
    /// The question before: "words".
    before: &'static str,
    #[prop(optional)] error: bool,
    children: Children,
) -> impl IntoView {
    let t = translator();
    view! {
        <PupilFrame title me=Some(me) step=Some(Step::Ideas) error>
            <Back href=format!("/ideas/{idea}/{before}") />
            {children()}
            <p>
                <a class="go-back" href=format!("/ideas/{idea}/check")>
                    {t.t("idea-enough")}
                </a>
            </p>
        </PupilFrame>
    }
}
