//! A box for more than one line.

use leptos::prelude::*;

/// The only `<textarea>` of the house. leptos 0.8 does not escape what stands in one, so a
/// pupil's `</textarea><script>` would run: here it is escaped by hand.
#[component]
pub fn TextArea(
    /// Name of the form field; its id too, for the label.
    name: &'static str,
    /// What stands in it.
    value: String,
    /// Lines to begin with.
    #[prop(default = 3)]
    rows: u8,
    /// Id of the line that explains it or says what is wrong.
    #[prop(optional, into)]
    described_by: String,
    /// What was typed is refused.
    #[prop(optional)]
    wrong: bool,
    /// To read and copy, not to type in.
    #[prop(optional)]
    readonly: bool,
) -> impl IntoView {
    view! {
        <textarea
            name=name
            id=name
            rows=rows.to_string()
            dir="auto"
            aria-describedby=Some(described_by).filter(|id| !id.is_empty())
            aria-invalid=wrong.then_some("true")
            readonly=readonly
            inner_html=escaped(&value)
        ></textarea>
    }
}

/// A line break straight after the tag is swallowed by browsers, so one is put before.
fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!("\n{text}")
}
