//! What a pupil replies to an answer: is it what we asked for? And, where pupils are asked: did it happen?

use leptos::prelude::*;

use crate::translator::translator;

/// Two buttons of one size; the one that was pressed says so, and the other changes it.
#[component]
pub(in crate::ideas) fn Reply(
    /// Where it is sent.
    #[prop(into)]
    to: String,
    /// What this pupil replied.
    #[prop(optional_no_strip)]
    reply: Option<bool>,
    /// Hidden fields: who says it, of what.
    #[prop(optional)]
    fields: Vec<(&'static str, String)>,
    /// The words of the idea, for those who hear a button alone.
    #[prop(into)]
    about: String,
) -> impl IntoView {
    view! { <Two to name="fits" said=["answers-fits", "answers-not-quite"] pressed=reply fields about /> }
}

/// The same two buttons for "did it happen?".
#[component]
pub(in crate::ideas) fn Confirm(
    /// Where it is sent.
    #[prop(into)]
    to: String,
    /// What this pupil said.
    #[prop(optional_no_strip)]
    confirmed: Option<bool>,
    /// Hidden fields: who says it, of what.
    #[prop(optional)]
    fields: Vec<(&'static str, String)>,
    /// The words of the idea, for those who hear a button alone.
    #[prop(into)]
    about: String,
) -> impl IntoView {
    let said = ["confirm-happened", "confirm-not-yet"];
    view! {
        <p class="asks">
            <strong>{translator().t("confirm-title")}</strong>
        </p>
        <Two to name="happened" said pressed=confirmed fields about />
    }
}

#[component]
fn Two(
    to: String,
    name: &'static str,
    said: [&'static str; 2],
    pressed: Option<bool>,
    fields: Vec<(&'static str, String)>,
    about: String,
) -> impl IntoView {
    let t = translator();
    let fields =
        fields.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    let fields = fields.collect_view();
    let [yes, no] = said;
    let button = |value: &'static str, this: bool, said: &'static str| {
        view! {
            <button name=name value=value aria-pressed=if pressed == Some(this) { "true" } else { "false" }>
                {t.t(said)}
                <span class="unseen">": " {about.clone()}</span>
            </button>
        }
    };
    view! {
        <form class="reply" method="post" action=to>
            {fields}
            {button("yes", true, yes)}
            {button("no", false, no)}
        </form>
    }
}
