//! A question about a sensitive topic: what is confirmed before it is asked.

use domain::partnership::sensitive::Sensitive;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::session::Session;
use domain::vote::round::Round;
use leptos::prelude::*;

use crate::frame::AdultFrame;
use crate::page::Page;
use crate::partnership::topic::{Confirmations, TopicFields, TopicForm};
use crate::parts::{MainButton, Problem};
use crate::translator::translator;

/// `GET /rounds/{round}/topic`.
#[derive(Clone)]
pub struct TopicPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The session in which it is asked.
    pub session: Session,
    /// The question.
    pub round: Round,
    /// What was confirmed.
    pub said: Sensitive,
    /// What is filled in.
    pub form: TopicForm,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// What is confirmed, and the form while it waits to be asked.
impl Page for TopicPage {
    fn view(self) -> AnyView {
        let t = translator();
        let TopicPage { adult, session, round, said, form, refusal } = self;
        let error = refusal.is_some();
        let waits = round.opened_at.is_none();
        let to = format!("/rounds/{}/topic", round.id);
        let form = waits.then(|| {
            view! {
                <form method="post" action=to novalidate>
                    <section class="sheet">
                        <TopicFields form choose=false />
                    </section>
                    <MainButton words=t.t("topic-keep") />
                </form>
            }
        });
        view! {
            <AdultFrame title=t.t("topic-of-question") adult=Some(adult) page="new-session ready" error>
                <a class="back" href=format!("/sessions/{}/room", session.id)>
                    {t.t("new-round-back")}
                </a>
                <Problem refusal field="topic" adult=true />
                <h1>{t.t("topic-of-question")}</h1>
                <p dir="auto">
                    <strong>{round.question}</strong>
                </p>
                <section class="sheet" id="topic" tabindex="-1">
                    <Confirmations of=said />
                    <p class="quiet">{t.t("sittings-shown-adults")}</p>
                </section>
                {form}
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}
