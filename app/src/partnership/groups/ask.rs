//! To ask another organisation for a group: what is planned, and what it will see.

use domain::refusal::Refusal;
use leptos::prelude::*;

use super::ages;
use super::edit::Line;
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{MainButton, Problem};
use crate::translator::translator;

/// Three lines in words; only the first has to be there.
impl Page for super::AskPage {
    fn view(self) -> AnyView {
        let super::AskPage { adult, group, home, form, refusal } = self;
        let t = translator();
        let wrong = refusal.as_ref().map(|refusal| refusal.field().unwrap_or("title"));
        let back = if form.for_session {
            view! { <a class="back" href="/sessions/new">{t.t("groups-back-session")}</a> }
        } else {
            view! { <a class="back" href="/groups">{t.t("groups-back")}</a> }
        };
        let for_session =
            form.for_session.then(|| view! { <input type="hidden" name="for_session" value="1" /> });
        let title = t.t_with("groups-ask-title", &[("group", group.name.clone().into())]);
        view! {
            <AdultFrame title=title.clone() adult=Some(adult) page="new-session" error=wrong.is_some()>
                {back}
                <Problem refusal field=wrong.unwrap_or("title") />
                <h1>{title}</h1>
                <p>
                    {t.t_with("groups-ask-who", &[("who", home.clone().into())])} " " {ages(&t, group.ages)} "."
                </p>
                <form method="post" action=format!("/groups/{}/ask", group.id) novalidate>
                    {for_session}
                    <section class="sheet">
                        <Line field="title" value=form.title wrong />
                        <Line field="days" value=form.days wrong />
                        <Line field="place" value=form.place wrong />
                    </section>
                    <section class="sheet">
                        <h2>{t.t_with("groups-ask-sees", &[("who", home.clone().into())])}</h2>
                        <p>{t.t("groups-ask-sees-what")}</p>
                        <p>{t.t("groups-ask-then")}</p>
                    </section>
                    <MainButton words=t.t_with("groups-ask", &[("who", home.into())]) />
                </form>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}
