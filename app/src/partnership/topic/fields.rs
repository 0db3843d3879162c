//! The fields of a sensitive topic.

use domain::partnership::sensitive::{Need, Topic};
use leptos::prelude::*;

use super::TopicForm;
use crate::parts::TextField;
use crate::translator::translator;

/// What it is about, the link to the policy, and the four lines. No day stands there that nobody wrote.
#[component]
pub fn TopicFields(
    /// What is filled in.
    form: TopicForm,
    /// Whether what it is about can be chosen here.
    choose: bool,
) -> impl IntoView {
    let t = translator();
    let TopicForm { topic, policy, lines } = form;
    let about = if choose {
        view! { <TopicChoice chosen=topic /> }.into_any()
    } else {
        view! { <input type="hidden" name="topic" value=topic /> }.into_any()
    };
    let lines = lines
        .into_iter()
        .map(|(need, [by, on])| {
            let [by_field, on_field] = need.fields();
            let link = (need == Need::Policy).then(|| {
                view! { <TextField name="policy" label=t.t("topic-policy") value=policy.clone() /> }
            });
            view! {
                <fieldset class="check">
                    <legend>{t.t(&format!("topic-need-{}", need.code()))}</legend>
                    {link}
                    <div class="pair">
                        <TextField name=by_field label=t.t("topic-by") value=by />
                        <TextField name=on_field label=t.t("topic-on") value=on kind="date" />
                    </div>
                </fieldset>
            }
        })
        .collect_view();
    view! {
        {about}
        <p class="hint">{t.t("topic-hint")}</p>
        {lines}
    }
}

/// "This is about a sensitive topic": which.
#[component]
pub fn TopicChoice(
    /// The code of the one that is chosen; empty where there is none.
    chosen: String,
) -> impl IntoView {
    let t = translator();
    let option = |one: Topic| {
        let selected = one.code() == chosen;
        view! {
            <option value=one.code() selected=selected>
                {t.t(&format!("topic-{}", one.code()))}
            </option>
        }
    };
    view! {
        <div class="field">
            <label for="topic-of">{t.t("topic-about")}</label>
            <select id="topic-of" name="topic">
                <option value="">{t.t("topic-none")}</option>
                {Topic::ALL.map(option).collect_view()}
            </select>
        </div>
    }
}
