//! A question with a field of one line, as adults' forms have it.

use jiff::civil::{Date, Time};
use leptos::prelude::*;

/// A label, its hint if there is one, and a field of one line.
#[component]
pub fn TextField(
    /// Name of the form field; its id too.
    #[prop(into)]
    name: String,
    /// What is asked.
    label: String,
    /// What stands in it.
    value: String,
    /// How it helps.
    #[prop(optional, into)]
    hint: String,
    /// "date", "time"; a number is typed as text.
    #[prop(default = "text")]
    kind: &'static str,
    /// A number needs little room.
    #[prop(optional)]
    short: bool,
    /// What the browser may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// What was typed is refused.
    #[prop(optional)]
    wrong: bool,
    /// Why, to stand beside the field.
    #[prop(optional, into)]
    why: String,
) -> impl IntoView {
    let kind = if can_hold(kind, &value) { kind } else { "text" };
    let keys = if name == "pot" { "decimal" } else { "numeric" };
    let (hint_id, why_id) = (format!("{name}-hint"), format!("{name}-wrong"));
    let ids = [(!hint.is_empty()).then(|| hint_id.clone()), (!why.is_empty()).then(|| why_id.clone())];
    let ids = ids.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let described_by = (!ids.is_empty()).then_some(ids);
    let wrong = wrong || !why.is_empty();
    let why = (!why.is_empty()).then(|| {
        view! {
            <p class="wrong-line" id=why_id>
                {why}
            </p>
        }
    });
    let hint = (!hint.is_empty()).then(|| {
        view! {
            <p class="hint" id=hint_id>
                {hint}
            </p>
        }
    });
    view! {
        <div class="field">
            <label for=name.clone()>{label}</label>
            {hint} {why}
            <input
                type=kind
                id=name.clone()
                name=name
                value=value
                dir=(kind == "text" && !short).then_some("auto")
                inputmode=short.then_some(keys)
                class=short.then_some("short")
                autocomplete=autocomplete
                aria-describedby=described_by
                aria-invalid=wrong.then_some("true")
            />
        </div>
    }
}

/// Whether a field of this kind shows this value. One for days shows nothing of what is no day, and what was
/// typed has to stay.
fn can_hold(kind: &str, value: &str) -> bool {
    value.is_empty()
        || match kind {
            "date" => value.parse::<Date>().is_ok_and(|day| day.to_string() == value),
            "time" => value.len() == 5 && value.parse::<Time>().is_ok(),
            _ => true,
        }
}
