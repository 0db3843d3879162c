//! The words of the page, to be changed by leaders.

use domain::refusal::Refusal;
use leptos::prelude::*;

use super::WordsPage;
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{MainButton, Problem, TextArea, TextField};
use crate::translator::translator;

/// Three days, the lines of what is shared, three sentences.
impl Page for WordsPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let refusal = page.refusal.clone();
        let error = refusal.is_some();
        let field = refusal.as_ref().and_then(Refusal::field).unwrap_or("shared");
        let days = page.days.into_iter().zip(["starts", "ends", "look_again"]);
        let days = days.map(|(value, name)| view! { <Day name value /> }).collect_view();
        let lines = (1..).zip(page.lines).map(|(at, line)| view! { <Line at line /> }).collect_view();
        let [never, safety, ending] = page.parts;
        let warned = page.signed.then(|| view! { <p class="flag warning">{t.t("one-page-again")}</p> });
        view! {
            <AdultFrame title=t.t("one-page-words") adult=Some(page.adult) page="new-session words" error>
                <a class="back" href="/partnership/page">
                    {t.t("one-page-back")}
                </a>
                <Problem refusal field />
                <h1>{t.t("one-page-words")}</h1>
                {warned}
                <form method="post" action="/partnership/page/words" novalidate>
                    <input type="hidden" name="version" value=page.version.to_string() />
                    <section class="sheet">
                        <div class="pair">{days}</div>
                    </section>
                    <fieldset class="sheet" id="shared" tabindex="-1">
                        <legend>{t.t("one-page-share")}</legend>
                        <p class="hint">{t.t("one-page-lines-hint")}</p>
                        {lines}
                    </fieldset>
                    <section class="sheet">
                        <div class="field">
                            <label for="never">{t.t("one-page-never")}</label>
                            <TextArea name="never" value=never rows=2 />
                        </div>
                        <div class="field">
                            <label for="safety">{t.t("one-page-safety")}</label>
                            <TextArea name="safety" value=safety rows=2 />
                        </div>
                        <div class="field">
                            <label for="ending">{t.t("one-page-ending")}</label>
                            <TextArea name="ending" value=ending rows=2 />
                        </div>
                    </section>
                    <MainButton words=t.t("partnership-keep") />
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
fn Day(name: &'static str, value: String) -> impl IntoView {
    let t = translator();
    view! { <TextField name label=t.t(&format!("one-page-day-{name}")) value kind="date" /> }
}

/// What, with whom, for how long: three fields of one name each, line by line.
#[component]
fn Line(at: usize, line: [String; 3]) -> impl IntoView {
    let t = translator();
    let fields = line.into_iter().zip(["what", "who", "how_long"]).zip([
        "one-page-what",
        "one-page-sees",
        "one-page-long",
    ]);
    let fields = fields
        .map(|((value, name), label)| {
            let id = format!("{name}-{at}");
            view! {
                <div>
                    <label for=id.clone()>{t.t(label)}</label>
                    <input type="text" id=id name=name value=value dir="auto" autocomplete="off" />
                </div>
            }
        })
        .collect_view();
    view! { <div class="line">{fields}</div> }
}
