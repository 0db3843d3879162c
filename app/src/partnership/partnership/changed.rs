//! What came of a vote. A leader fills in two lines; asked, said and decided stand there already.

use crate::page::Page;
use domain::id::RoundId;
use domain::ideas::changed::WhatChanged;
use domain::refusal::Refusal;
use leptos::prelude::*;

use crate::frame::AdultFrame;
use crate::parts::{MainButton, Problem, TextArea};
use crate::translator::translator;
use crate::vote::tally::sentences::sentence;

/// Asked → said → decided → changed → who checked.
impl Page for super::ChangedPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::ChangedPage { adult, session, tally, decided, form, refusal } = page;
        let field = refusal.as_ref().and_then(Refusal::field).unwrap_or("changed");
        let error = refusal.is_some();
        let wrong = move |name| error && field == name;
        let said = sentence(&t, &tally);
        let known = [("changes-asked", tally.question), ("changes-said", said), ("changes-decided", decided)];
        let known = known.map(|(id, words)| {
            view! {
                <dt>{t.t(id)}</dt>
                <dd dir="auto">{words}</dd>
            }
        });
        view! {
            <AdultFrame title=t.t("changes-title") adult=Some(adult) page="new-session" error>
                <a class="back" href=format!("/partnership/sessions/{session}#round-{}", tally.round)>
                    {t.t("partnership-session-back")}
                </a>
                <Problem refusal field />
                <h1>{t.t("changes-title")}</h1>
                <p>{t.t("changes-why")}</p>
                <dl class="sheet known">{known.collect_view()}</dl>
                <form method="post" action=format!("/rounds/{}/changed", tally.round) novalidate>
                    <section class="sheet">
                        <div class="field">
                            <label for="changed">{t.t("changes-changed")}</label>
                            <p class="hint" id="changed-hint">
                                {t.t("changes-changed-hint")}
                            </p>
                            <TextArea
                                name="changed"
                                value=form.changed
                                rows=3
                                described_by="changed-hint"
                                wrong=wrong("changed")
                            />
                        </div>
                        <CheckedBy value=form.checked_by wrong=wrong("checked_by") />
                    </section>
                    <MainButton words=t.t("changes-go") />
                </form>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// The box for who checked it.
#[component]
fn CheckedBy(value: String, wrong: bool) -> impl IntoView {
    let t = translator();
    view! {
        <div class="field">
            <label for="checked_by">{t.t("changes-checked")}</label>
            <p class="hint" id="checked_by-hint">
                {t.t("changes-checked-hint")}
            </p>
            <input
                type="text"
                id="checked_by"
                name="checked_by"
                value=value
                dir="auto"
                autocomplete="off"
                aria-describedby="checked_by-hint"
                aria-invalid=wrong.then_some("true")
            />
        </div>
    }
}

/// Below a vote on the partnership's page: what came of it, or the way to say so.
#[component]
pub(super) fn WhatCameOfIt(round: RoundId, said: Option<WhatChanged>, waiting: usize) -> impl IntoView {
    let t = translator();
    match (said, waiting) {
        (Some(said), _) => {
            let day = t.day_of(said.settled_at);
            let checked = [("who", said.checked_by.to_string().into()), ("day", day.into())];
            view! {
                <section class="came-of-it">
                    <h3>{t.t("changes-changed")}</h3>
                    <p class="sentence" dir="auto">
                        {said.changed.to_string()}
                    </p>
                    <p class="quiet" dir="auto">
                        {t.t_with("changes-checked-by", &checked)}
                    </p>
                </section>
            }
            .into_any()
        }
        (None, 0) => view! {
            <p>
                <a class="button" href=format!("/rounds/{round}/changed")>
                    {t.t("changes-say")}
                </a>
            </p>
        }
        .into_any(),
        (None, n) => view! { <p class="quiet">{t.t_with("changes-open", &[("n", n.into())])}</p> }.into_any(),
    }
}
