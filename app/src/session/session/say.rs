//! Before the first vote: is it a real say? Four lines that a worker fills in within a minute,
//! and an honest look at who leads. Pupils read two of them on the ballot.

use crate::page::Page;
use domain::refusal::Refusal;
use domain::session::say::LEVELS;
use domain::wording::length;
use leptos::prelude::*;

use crate::frame::AdultFrame;
use crate::parts::{MainButton, Problem, TextField};
use crate::translator::translator;

/// A level, and a box for each thing that pupils are told before they are asked.
impl Page for super::SayPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::SayPage { adult, session, say, refusal } = page;
        let missing = match &refusal {
            Some(Refusal::TooLong { most }) => {
                say.parts().into_iter().find(|(_, words)| length(words) > *most).map(|(field, _)| field)
            }
            refusal => refusal.as_ref().and_then(Refusal::field),
        };
        let error = refusal.is_some();
        let lines = say.parts().map(|(field, typed)| {
            view! { <Line field value=typed.to_owned() wrong=missing == Some(field) /> }
        });
        let levels = LEVELS
            .map(|level| {
                let selected = say.level == Some(level);
                view! {
                    <option value=level.to_string() selected=selected>
                        {format!("{level}. {}", t.t(&format!("hart-{level}")))}
                    </option>
                }
            })
            .collect::<Vec<_>>();
        view! {
            <AdultFrame title=t.t("say-title") adult=Some(adult) page="new-session" error>
                <a class="back" href=format!("/sessions/{}/room", session.id)>
                    {t.t("new-round-back")}
                </a>
                <Problem refusal field=missing.unwrap_or("included") />
                <h1>{t.t("say-title")}</h1>
                <p>{t.t("say-why")}</p>
                <form method="post" action=format!("/sessions/{}/say", session.id) novalidate>
                    <section class="sheet">{lines.collect_view()}</section>
                    <section class="sheet">
                        <div class="field">
                            <label for="level">{t.t("say-level")}</label>
                            <p class="hint" id="level-hint">
                                {t.t("say-level-hint")}
                            </p>
                            <select id="level" name="level" aria-describedby="level-hint">
                                <option value="">{t.t("say-level-none")}</option>
                                {levels}
                            </select>
                        </div>
                    </section>
                    <MainButton words=t.t("say-go") />
                </form>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

#[component]
fn Line(field: &'static str, value: String, wrong: bool) -> impl IntoView {
    let t = translator();
    let (label, hint) = (t.t(&format!("say-{field}")), t.t(&format!("say-{field}-hint")));
    view! { <TextField name=field label hint value wrong /> }
}
