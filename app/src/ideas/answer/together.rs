//! Ideas that a vote did not choose get one answer together. Each that deserves its own words is left out.

use domain::ideas::idea::Idea;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::NotChosenPage;
use super::page::{Decisions, Promise, Reason, missing_field};
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{MainButton, Picture, Problem, WrongLine, Wrongs};
use crate::translator::translator;

impl Page for NotChosenPage {
    fn view(self) -> AnyView {
        let t = translator();
        let NotChosenPage { adult, session, name, ideas, ticked, form, refusal } = self;
        let wrong = Wrongs::from_refusal(&t, refusal.as_ref(), |refusal| missing_field(refusal, false));
        let field = wrong.first().unwrap_or("because");
        let error = refusal.is_some();
        let back = format!("/partnership/sessions/{session}");
        let to = format!("{back}/not-chosen");
        let body = if ideas.is_empty() {
            view! { <p>{t.t("not-chosen-none")}</p> }.into_any()
        } else {
            view! {
                <form method="post" action=to novalidate>
                    <Ideas ideas ticked wrong=wrong.clone() />
                    <Decisions chosen=form.decision.clone() wrong=wrong.clone() />
                    <Reason because=form.because.clone() next=form.next.clone() wrong=wrong.clone() />
                    <Promise form wrong />
                    <MainButton words=t.t("answer-form-send") />
                    <p class="quiet">{t.t("answer-form-seen")}</p>
                </form>
            }
            .into_any()
        };
        view! {
            <AdultFrame title=t.t("not-chosen-title") adult=Some(adult) page="answer" step="answers" error>
                <a class="back" href=back>
                    {t.t("partnership-session-back")}
                </a>
                <Problem refusal field />
                <h1>{t.t("not-chosen-title")}</h1>
                <p class="quiet" dir="auto">
                    {name}
                </p>
                {body}
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// Each with a box: what stays ticked gets this answer.
#[component]
fn Ideas(ideas: Vec<Idea>, ticked: Vec<String>, wrong: Wrongs) -> impl IntoView {
    let t = translator();
    let boxes = ideas
        .into_iter()
        .map(|idea| {
            let checked = ticked.iter().any(|one| idea.id.as_str() == one);
            view! {
                <label class="tick">
                    <input type="checkbox" name="waiting" value=idea.id.to_string() checked=checked />
                    <Picture name=idea.picture.unwrap_or_default() />
                    <span dir="auto">{idea.words.to_string()}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset id="waiting" tabindex="-1" class=wrong.has("waiting").then_some("wrong")>
            <legend>{t.t("not-chosen-which")}</legend>
            <WrongLine field="waiting" said=wrong.said("waiting") />
            {boxes}
        </fieldset>
    }
}
