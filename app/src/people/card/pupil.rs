//! Holding a card. A pupil has pointed a camera at it: one tap more, and they are in as who they were.

use domain::refusal::Refusal;
use domain::session::session::Step;
use leptos::prelude::*;

use crate::frame::PupilFrame;
use crate::page::Page;
use crate::parts::{Hero, MePicture, Problem, me_word};
use crate::translator::translator;

/// "Hello, Fox."
impl Page for super::CardPage {
    fn view(self) -> AnyView {
        let t = translator();
        let super::CardPage { me, running, over, once, refusal } = self;
        let word = me_word(&t, &me.picture);
        let title = t.t_with("card-hello", &[("picture", word.into())]);
        let hint = match (running.len(), over.is_empty()) {
            (0, true) => "card-nothing-yet",
            (0, false) => "card-answers",
            (1, _) => "card-go-in-hint",
            _ => "card-choose",
        };
        let several = running.len() > 1;
        let go = t.t("card-go-in");
        let nothing_runs = running.is_empty();
        let into = running
            .into_iter()
            .map(|(session, name)| {
                view! {
                    <li>
                        <button class="main" name="session" value=session.to_string() dir="auto">
                            {if several { name } else { go.clone() }}
                        </button>
                    </li>
                }
            })
            .collect_view();
        let answers = over
            .into_iter()
            .filter(|_| nothing_runs)
            .map(|(session, name, day)| {
                let day = t.day(day);
                view! {
                    <li>
                        <button class="wide" name="session" value=session.to_string() dir="auto">
                            {name}
                            " "
                            <span class="quiet">{day}</span>
                        </button>
                    </li>
                }
            })
            .collect_view();
        view! {
            <PupilFrame title=title.clone() step=Some(Step::Ideas) error=refusal.is_some()>
                <Problem refusal field="card" />
                <Hero title>
                    <p>{t.t(hint)}</p>
                </Hero>
                <div class="still">
                    <MePicture me />
                </div>
                <form method="post" action="/card" id="card">
                    <input type="hidden" name="once" value=once />
                    <ul class="stack">{into} {answers}</ul>
                </form>
            </PupilFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}
