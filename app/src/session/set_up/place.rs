//! The fourth page: a place; and what is filled in for the first session.

use domain::refusal::Refusal;
use leptos::prelude::*;

use super::column::{At, GoOn, SetUpFrame};
use super::field::{Field, wrong};
use super::group::Answer;
use crate::isolates;
use crate::page::Page;
use crate::parts::Problem;
use crate::translator::translator;

impl Page for super::FirstPlacePage {
    fn view(self) -> AnyView {
        let t = translator();
        let wrong = wrong(self.refusal.as_ref(), "place");
        let names: Vec<String> = self.so_far.groups.iter().map(|group| group.name.clone()).collect();
        let when = [("minutes", self.minutes.into()), ("groups", isolates::list(&names, ", ").into())];
        let ask = [("question", self.question.into()), ("picks", u32::from(self.picks).into())];
        let answer = [("day", t.day(self.answer_by).into())];
        view! {
            <SetUpFrame
                title=t.t("set-up-place-title")
                at=At::Place
                so_far=self.so_far
                error=wrong.is_some()
            >
                <p class="lead">{t.t("set-up-place")}</p>
                <Problem refusal=self.refusal field=wrong.unwrap_or("place") />
                <form method="post" action="/set-up/place" novalidate>
                    <Field name="place" label="set-up-place-name" value=self.place wrong />
                    <GoOn words=t.t("set-up-place-go") at=At::Place />
                </form>
                <Answer answer=self.answer />
                <section class="rest">
                    <h2>{t.t("set-up-rest")}</h2>
                    <p>{t.t_with("set-up-rest-when", &when)}</p>
                    <p>{t.t_with("set-up-rest-ask", &ask)}</p>
                    <p>{t.t_with("set-up-rest-answer", &answer)}</p>
                </section>
            </SetUpFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}
