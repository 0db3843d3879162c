//! The answers for those who were there, when the session is over. A pupil comes back a week later with
//! the code in a pocket: what came of it? Nothing yet is an answer, too, and it says whose turn it is.

use domain::ideas::idea::Idea;
use domain::session::session::Step;
use leptos::prelude::*;

use super::card::Card;
use super::reply::{Confirm, Reply};
use super::{AfterwardsPage, AnsweredIdea};
use crate::frame::{Me, PupilFrame};
use crate::page::Page;
use crate::parts::{Hero, IdeaLine, MePicture, me_word};
use crate::people::join::Faces;
use crate::translator::{Translator, translator};

impl Page for AfterwardsPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let title = t.t(if page.answers.is_empty() { "answers-none-yet" } else { "answers-title" });
        let said = how_far(&t, &page);
        let still = (!page.unanswered.is_empty() && !page.answers.is_empty())
            .then(|| view! { <h2>{t.t("answers-still")}</h2> });
        let who = page.who.clone();
        let taps = (!page.answers.is_empty() || who.is_some())
            .then(|| view! { <Who here=page.here.clone() who=who.clone() faces=page.faces /> });
        let here = page.here;
        let answered = page
            .answers
            .into_iter()
            .map(|said| view! { <Answered said who=who.clone() here=here.clone() /> })
            .collect_view();
        view! {
            <PupilFrame title=title.clone() step=Some(Step::Answers)>
                <Hero title>
                    <p dir="auto">{page.session_name}</p>
                    <p dir="auto">{said}</p>
                </Hero>
                {page.late.then(|| view! { <p>{t.t("afterwards-late-do")}</p> })}
                {taps}
                <ul class="stack">{answered}</ul>
                {still}
                <ul class="stack">{page.unanswered.into_iter().map(waiting).collect_view()}</ul>
                <p class="quiet">{t.t("afterwards-stays")}</p>
            </PupilFrame>
        }
        .into_any()
    }
}

/// How far the answers are; late is late.
fn how_far(t: &Translator, page: &AfterwardsPage) -> String {
    let promise = [("decider", page.decider.as_str().into()), ("day", t.day(page.answer_by).into())];
    match (page.answers.is_empty(), page.unanswered.is_empty(), page.late) {
        (true, true, _) => t.t("afterwards-no-ideas"),
        (false, true, _) => t.t("answers-all"),
        (_, false, true) => t.t_with("afterwards-late", &promise),
        (_, false, false) => t.t_with("answer-promise", &promise),
    }
}

/// "Were you there?": the pictures that were, or the one that was tapped.
#[component]
fn Who(here: String, who: Option<Me>, faces: Vec<(String, domain::people::pupil::Colour)>) -> impl IntoView {
    let t = translator();
    match who {
        Some(me) => {
            let word = me_word(&t, &me.picture);
            view! {
                <p class="you-were">
                    <MePicture me /> <strong>{t.t_with("afterwards-you-are", &[("picture", word.into())])}</strong>
                    <a class="button" href=here>
                        {t.t("afterwards-not-me")}
                    </a>
                </p>
            }
            .into_any()
        }
        None => view! {
            <details class="were-you-there">
                <summary class="button main">{t.t("afterwards-were-you")}</summary>
                <p>{t.t("afterwards-tap")}</p>
                <form method="get" action=here>
                    <Faces faces />
                </form>
            </details>
        }
        .into_any(),
    }
}

/// One idea and its answer; with a picture, what it can say. Where and when is for those in the room.
#[component]
fn Answered(said: AnsweredIdea, who: Option<Me>, here: String) -> impl IntoView {
    let t = translator();
    let AnsweredIdea { idea, answer, reply, confirmed, happens } = said;
    let asks = answer.follow_up.as_ref().is_some_and(|said| said.asks);
    let happens = happens.map(|_| view! { <p class="happens">{t.t("afterwards-happens")}</p> });
    let says = who.map(|me| {
        let fields =
            vec![("who", [&me.picture, ".", me.colour.code()].concat()), ("idea", idea.id.to_string())];
        let (to, about) = ([&here, "/reply"].concat(), idea.words.as_str().to_owned());
        let word = me_word(&t, &me.picture);
        let thanks =
            view! { <p>{t.t_with("afterwards-replied", &[("picture", word.into())])}</p> }.into_any();
        let replies = if reply.is_some() {
            thanks
        } else {
            view! { <Reply to=to.clone() fields=fields.clone() about=about.clone() /> }.into_any()
        };
        let confirms = (asks && confirmed.is_none()).then(|| view! { <Confirm to fields about /> });
        view! { {replies} {confirms} }
    });
    let below = Some(view! { {happens} {says} }.into_any());
    view! { <Card idea answer below /> }
}

fn waiting(idea: Idea) -> impl IntoView {
    view! {
        <li class="card">
            <IdeaLine words=idea.words.as_str() picture=idea.picture />
        </li>
    }
}
