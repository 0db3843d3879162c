//! The leaders' page. The fifth ingredient comes first: are they heard? Then what each session
//! chose and who voted; the other ingredients stand below.

use crate::page::Page;
use leptos::prelude::*;

use super::afterwards::WhatHappened;
use super::answers::ToAnswer;
use super::ingredients::IngredientSections;
use super::sittings::{Quiet, Sitting};
use super::{LATEST, SessionCard};
use crate::frame::AdultFrame;
use crate::partnership::owed::WhatIsOwed;
use crate::partnership::programme::Coming;
use crate::parts::Icon;
use crate::translator::{Translator, translator};
use crate::vote::wide::WideList;

/// A question as the heading, the sentence that answers it, then the picture, then its table.
impl Page for super::PartnershipPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::PartnershipPage {
            adult,
            owed,
            partnership,
            organisations,
            sessions,
            wide,
            next,
            to_come,
            ingredients,
        } = page;
        let heard = heard(&t, &sessions);
        let has_changes = sessions.iter().any(|card| !card.changed.is_empty());
        let to_answer = view! { <ToAnswer sessions=sessions.clone() /> };
        let happened = view! { <WhatHappened sessions=sessions.clone() /> };
        let all = sessions.len();
        let (with, without): (Vec<_>, Vec<_>) = sessions.into_iter().partition(|card| !card.quiet);
        let more = with.len() > LATEST || without.len() > LATEST;
        let own = adult.organisation.clone();
        let sitting = |card: SessionCard| {
            let own = card.session.organisation == own;
            view! { <Sitting card own /> }
        };
        let sessions = with.into_iter().take(LATEST).map(sitting).collect_view();
        view! {
            <AdultFrame title=partnership.name.clone() adult=Some(adult) page="partnership">
                <p class="over" dir="auto">{partnership.name.clone()}</p>
                <WhatIsOwed owed />
                <section class="heard" data-step="answers">
                    <h1>{t.t("partnership-heard")}</h1>
                    <p class="sentence">{heard}</p>
                    {to_answer}
                    {happened}
                    <ChangesAndHolidays has_changes />
                </section>
                <Coming next all=to_come />
                <WideList rows=wide />
                {sessions}
                <Quiet cards=without.into_iter().take(LATEST).collect() />
                {more
                    .then(|| {
                        view! {
                            <p class="file">
                                <a class="button" href="/partnership/sessions">
                                    {t.t_with("partnership-sessions-all", &[("n", all.into())])}
                                </a>
                            </p>
                        }
                    })}
                <IngredientSections partnership organisations ingredients />
            </AdultFrame>
        }
        .into_any()
    }
}

/// What changed, as a file, and the days without school, which promises leave out.
#[component]
fn ChangesAndHolidays(has_changes: bool) -> impl IntoView {
    let t = translator();
    let file = has_changes.then(|| {
        view! {
            <a class="button" href="/partnership/changes.csv">
                <Icon name="download" />
                {t.t("changes-file")}
            </a>
        }
    });
    view! {
        <p class="file" id="holidays">
            {file}
            <a class="button" href="/partnership/holidays">
                {t.t("holidays-link")}
            </a>
        </p>
    }
}

/// "12 of 12 ideas have an answer."
fn heard(t: &Translator, sessions: &[SessionCard]) -> String {
    let ideas = || sessions.iter().flat_map(|card| &card.ideas);
    let (all, answered) = (ideas().count(), ideas().filter(|(_, answer)| answer.is_some()).count());
    match all {
        0 => t.t("partnership-no-ideas"),
        all if all == answered => t.t_with("partnership-all-heard", &[("all", all.into())]),
        all => t.t_with("partnership-some-heard", &[("answered", answered.into()), ("all", all.into())]),
    }
}
