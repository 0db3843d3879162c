//! A worker writes an idea down for a pupil who would rather say it, show it, or has no device.

use crate::page::Page;
use domain::partnership::group::Group;
use domain::people::pupil::Pupil;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::who::{called, me};
use crate::frame::AdultFrame;
use crate::parts::{MainButton, MePicture, Problem, TextArea};
use crate::translator::translator;

/// Their words, whose they are, and how the worker got them.
impl Page for super::WriteForPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::WriteForPage { adult, session, pupils, typed, refusal } = page;
        let error = refusal.is_some();
        let field = refusal.as_ref().and_then(Refusal::field).unwrap_or("words");
        let [words_wrong, who_wrong, how_wrong] =
            ["words", "who_for", "said_by"].map(|name| error && field == name);
        view! {
            <AdultFrame title=t.t("write-for-title") adult=Some(adult) page="new-session" error>
                <a class="back" href=format!("/sessions/{}/room", session.id)>
                    {t.t("new-round-back")}
                </a>
                <Problem refusal field />
                <h1>{t.t("write-for-title")}</h1>
                <p>{t.t("write-for-why")}</p>
                <form method="post" action=format!("/sessions/{}/ideas/new", session.id) novalidate>
                    <section class="sheet">
                        <div class="field">
                            <label for="words">{t.t("write-for-words")}</label>
                            <p class="hint" id="words-hint">
                                {t.t("write-for-hint")}
                            </p>
                            <TextArea
                                name="words"
                                value=typed.words.clone()
                                described_by="words-hint"
                                wrong=words_wrong
                            />
                        </div>
                    </section>
                    <Whose pupils chosen=typed.who wrong=who_wrong />
                    <How chosen=typed.said_by wrong=how_wrong />
                    <MainButton words=t.t("write-for-go") />
                </form>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// A pupil's picture, or somebody without a device.
#[component]
fn Whose(pupils: Vec<(Group, Vec<Pupil>)>, chosen: String, wrong: bool) -> impl IntoView {
    let t = translator();
    let tiles = pupils
        .into_iter()
        .flat_map(|(_, pupils)| pupils)
        .map(|pupil| {
            let who = called(&t, &pupil);
            let checked = chosen == pupil.id.as_str();
            view! {
                <label class="tick">
                    <input type="radio" name="who" value=pupil.id.to_string() checked=checked />
                    <MePicture me=me(&pupil) />
                    <span dir="auto">{who}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <section class="sheet">
            <fieldset id="who_for" tabindex="-1" class:wrong=wrong>
                <legend>{t.t("write-for-who")}</legend>
                <div class="ticks">
                    {tiles} <label class="tick">
                        <input type="radio" name="who" value="nobody" checked=chosen == "nobody" />
                        <span>{t.t("write-for-nobody")}</span>
                    </label>
                </div>
            </fieldset>
        </section>
    }
}

/// Written down for them, or spoken for them. Neither is chosen beforehand.
#[component]
fn How(chosen: String, wrong: bool) -> impl IntoView {
    let t = translator();
    let ways = [("helped", "write-for-helped"), ("spoken-for", "write-for-spoken-for")].map(|(way, says)| {
        view! {
            <label class="tick">
                <input type="radio" name="said_by" value=way checked=chosen == way />
                <span>{t.t(says)}</span>
            </label>
        }
    });
    view! {
        <section class="sheet">
            <fieldset id="said_by" tabindex="-1" class:wrong=wrong>
                <legend>{t.t("write-for-how")}</legend>
                <div class="ticks">{ways.collect_view()}</div>
            </fieldset>
        </section>
    }
}
