//! The pages that ask: first the words, then whatever else a pupil wants to say.

use crate::page::Page;
use domain::id::IdeaId;
use domain::refusal::Refusal;
use domain::session::session::Step;
use leptos::prelude::*;

use super::words::{FromAPicture, WordsForm};
use crate::frame::{Me, PupilFrame};
use crate::parts::{Back, Problem};

/// The question, who reads the answer, and a box.
impl Page for super::WordsPage {
    fn view(self) -> AnyView {
        let page = self;
        let wrong = page.refusal.is_some();
        let picture = page.picture.unwrap_or_default();
        let begins = page.typed.is_empty() && picture.is_empty();
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
                <WordsForm question=page.question idea=page.idea typed=page.typed picture wrong />
                {begins.then(|| view! { <FromAPicture /> })}
            </PupilFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// The frame of what may go with the words; each leads back to the last look.
#[component]
pub(super) fn Wizard(
    me: Me,
    idea: IdeaId,
    title: String,
    #[prop(optional)] error: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <PupilFrame title me=Some(me) step=Some(Step::Ideas) error>
            <Back href=format!("/ideas/{idea}/check") />
            {children()}
        </PupilFrame>
    }
}
