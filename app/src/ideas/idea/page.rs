//! My ideas. A pupil wants to know: may I add one, and what became of mine?

use crate::page::Page;
use domain::ideas::idea::IdeaState;
use domain::session::session::Step;
use leptos::prelude::*;

use super::MyIdea;
use super::before::IdeasBefore;
use super::sent::Sent;
use super::together::Together;
use super::words::{FromAPicture, WordsForm};
use crate::frame::PupilFrame;
use crate::icons::icon;
use crate::parts::{CameBack, Hero, IdeaLine};
use crate::translator::{Translator, translator};

/// The question, the button that adds an idea, and the pupil's own ideas. With none yet the box stands
/// here at once; after sending one the page says so.
impl Page for super::IdeasPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let (sent, others): (Vec<MyIdea>, Vec<MyIdea>) = page.ideas.into_iter().partition(|mine| {
            Some(&mine.idea.id) == page.sent.as_ref() && mine.idea.state == IdeaState::Waiting
        });
        let sent = sent.into_iter().next().map(|mine| mine.idea);
        let title = if sent.is_some() { t.t("ideas-sent") } else { page.question.clone() };
        let more = sent.is_some() || !others.is_empty();
        let question = page.question;
        let asks = page.first.map(|idea| {
            view! {
                <WordsForm question=question.clone() idea />
                <FromAPicture />
            }
        });
        let head = match sent {
            _ if asks.is_some() => ().into_any(),
            Some(idea) => view! { <Sent idea /> }.into_any(),
            None => {
                let hint = if page.can_add { "ideas-more" } else { "ideas-over" };
                view! {
                    <Hero title=question>
                        <p>{t.t(hint)}</p>
                    </Hero>
                }
                .into_any()
            }
        };
        let add = (page.can_add && more).then(|| {
            view! {
                <div class="bar">
                    <a class="button main" href="/ideas/new">
                        <span class="sized" inner_html=icon("plus")></span>
                        {t.t("ideas-add")}
                    </a>
                </div>
            }
        });
        let mine = (!others.is_empty()).then(|| view! { <h2>{t.t("ideas-mine")}</h2> });
        view! {
            <PupilFrame title me=Some(page.me) step=Some(Step::Ideas) live=Some(page.live)>
                {asks}
                <div data-region="mine" class="stack">
                    {head}
                    {mine}
                    <ul class="stack">{others.into_iter().map(|idea| mine_of(&t, idea, page.can_add)).collect_view()}</ul>
                </div>
                <IdeasBefore before=page.before />
                <CameBack at=page.back_at />
                {more.then(|| view! { <p class="quiet">{t.t("ideas-private")}</p> })}
                {add}
            </PupilFrame>
        }
        .into_any()
    }
}

/// One of my ideas: where it is, in words, and what I can do.
fn mine_of(t: &Translator, MyIdea { idea, with }: MyIdea, open: bool) -> impl IntoView + use<> {
    let address = format!("/ideas/{}", idea.id);
    let (said, link) = match idea.state {
        IdeaState::Draft => ("idea-draft", Some(("idea-finish", "/check"))),
        IdeaState::Waiting => ("idea-waiting", None),
        IdeaState::Wall => ("idea-on-wall", None),
        IdeaState::Back => ("idea-back", Some(("idea-change", "/words"))),
        IdeaState::Merged => ("idea-merged", None),
        IdeaState::Kept => ("idea-kept", None),
    };
    let note = idea.note.filter(|_| idea.state == IdeaState::Back);
    view! {
        <li class="card told">
            <IdeaLine words=idea.words.as_str() picture=idea.picture />
            <p>
                <span class=["state ", idea.state.code()].concat()>{t.t(said)}</span>
            </p>
            {with.into_iter().map(|with| view! { <Together with whole=idea.state != IdeaState::Merged open /> }).collect_view()}
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
