//! Once more, with other groups: one that came before was put away, or its school says no.

use domain::refusal::Refusal;
use leptos::prelude::*;

use super::AgainPage;
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{GroupTicks, MainButton, Problem, Wrongs};
use crate::translator::translator;

impl Page for AgainPage {
    fn view(self) -> AnyView {
        let AgainPage { adult, session, groups, ticked, day, refusal } = self;
        let t = translator();
        let error = refusal.is_some();
        let wrong = Wrongs::from_refusal(&t, refusal.as_ref(), |_| "groups");
        let title = t.t_with("again-others-title", &[("name", session.name.into())]);
        let day = (!day.is_empty()).then(|| view! { <input type="hidden" name="day" value=day /> });
        view! {
            <AdultFrame title=title.clone() adult=Some(adult) page="new-session" error>
                <a class="back" href="/sessions">
                    {t.t("adult-back-sessions")}
                </a>
                <Problem refusal field="groups" />
                <h1 dir="auto">{title}</h1>
                <form method="post" action=format!("/sessions/{}/again", session.id) novalidate>
                    {day}
                    <section class="sheet">
                        <p>{t.t("again-groups")}</p>
                        <GroupTicks groups ticked wrong />
                    </section>
                    <MainButton words=t.t("again-with-these") />
                </form>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}
