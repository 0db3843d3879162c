//! My ideas. A pupil wants to know: may I add one, and what became of mine?

use crate::page::Page;
use domain::ideas::idea::{Idea, IdeaState};
use domain::session::session::Step;
use leptos::prelude::*;

use super::before::IdeasBefore;
use crate::frame::PupilFrame;
use crate::icons::icon;
use crate::parts::{CameBack, Hero, IdeaLine};
use crate::translator::{Translator, translator};

/// The question, the button that adds an idea, and the pupil's own ideas.
impl Page for super::IdeasPage {
    fn view(self) -> impl IntoView {
        let page = self;
        let t = translator();
        let add = if page.can_add {
            view! {
                <a class="button main" href="/ideas/new">
                    <span class="sized" inner_html=icon("plus")></span>
                    {t.t("ideas-add")}
                </a>
            }
            .into_any()
        } else {
            view! { <p>{t.t("ideas-over")}</p> }.into_any()
        };
        let none = page.ideas.is_empty();
        let hint = if none { "ideas-hint" } else { "ideas-more" };
        let title = page.question.clone();
        view! {
            <PupilFrame title me=Some(page.me) step=Some(Step::Ideas) live=Some(page.live)>
                <Hero title=page.question>{page.can_add.then(|| view! { <p>{t.t(hint)}</p> })}</Hero>
                {add}
                <div data-region="mine" class="stack">
                    {(!none).then(|| view! { <h2>{t.t("ideas-mine")}</h2> })}
                    <ul class="stack">{page.ideas.into_iter().map(|idea| mine(&t, idea)).collect_view()}</ul>
                </div>
                <IdeasBefore before=page.before />
                <CameBack at=page.back_at />
                <p class="quiet">{t.t("ideas-private")}</p>
            </PupilFrame>
        }
    }
}

/// One of my ideas: where it is, in words, and what I can do.
fn mine(t: &Translator, idea: Idea) -> impl IntoView + use<> {
    let address = format!("/ideas/{}", idea.id);
    let (said, link) = match idea.state {
        IdeaState::Draft => ("idea-draft", Some(("idea-finish", "/check"))),
        IdeaState::Waiting => ("idea-waiting", None),
        IdeaState::Wall => ("idea-on-wall", None),
        IdeaState::Back => ("idea-back", Some(("idea-change", "/words"))),
        IdeaState::Merged => ("idea-merged", None),
    };
    let note = idea.note.filter(|_| idea.state == IdeaState::Back);
    view! {
        <li class="card">
            <IdeaLine words=idea.words.as_str() picture=idea.picture />
            <p>
                <span class=["state ", idea.state.code()].concat()>{t.t(said)}</span>
            </p>
            {note.map(|note| view! { <blockquote dir="auto">{note.as_str().to_owned()}</blockquote> })}
            {link
                .map(|(words, to)| {
                    view! {
                        <a class="button" href=[&address, to].concat()>
                            {t.t(words)}
                        </a>
                    }
                })}
        </li>
    }
}
