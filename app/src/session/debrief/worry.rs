//! A worry about a child: a box of its own, which goes to those who hear it in the child's organisation.

use domain::partnership::group::Group;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::DebriefWorry;
use crate::isolates;
use crate::parts::TextArea;
use crate::translator::translator;

/// Which group, the words, and the button. Nobody here reads it afterwards.
#[component]
pub(super) fn TheWorry(to: String, worry: DebriefWorry) -> impl IntoView {
    let t = translator();
    let wrong = worry.refusal.as_ref().map(worry_field);
    let told = (!worry.told.is_empty()).then(|| {
        let who = isolates::list(&worry.told, &t.t("worries-or"));
        view! { <p role="status">{t.t_with("debrief-worry-told", &[("who", who.into())])}</p> }
    });
    let chosen = worry.group;
    let group = |one: Group| {
        let is_chosen = one.id.as_str() == chosen;
        view! {
            <label class="tick">
                <input type="radio" name="group" value=one.id.to_string() checked=is_chosen />
                <span dir="auto">{one.name}</span>
            </label>
        }
    };
    let groups = worry.groups.into_iter().map(group).collect_view();
    view! {
        <form method="post" action=to novalidate>
            <section class="sheet promise" id="worry">
                <h2>{t.t("debrief-worry-title")}</h2>
                {told}
                <p>{t.t("debrief-worry-why")}</p>
                <input type="hidden" name="number" value=worry.number />
                <fieldset id="groups" tabindex="-1">
                    <legend>{t.t("debrief-worry-group")}</legend>
                    <div class="ticks">{groups}</div>
                </fieldset>
                <div class="field">
                    <label for="words">{t.t("debrief-worry-words")}</label>
                    <p class="hint" id="words-hint">
                        {t.t("debrief-worry-words-hint")}
                    </p>
                    <TextArea
                        name="words"
                        value=worry.words
                        rows=3
                        described_by="words-hint"
                        wrong=wrong == Some("words")
                    />
                </div>
                <button>{t.t("debrief-worry-go")}</button>
            </section>
        </form>
    }
}

/// The field that a refusal is about.
pub(super) fn worry_field(refusal: &Refusal) -> &'static str {
    if refusal.field() == Some("groups") { "groups" } else { "words" }
}
