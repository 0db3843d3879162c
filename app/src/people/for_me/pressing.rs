//! With what somebody presses, and how. Plain questions, each with all its answers: it is kept with script off
//! too, though nothing can light up there.

use leptos::prelude::*;
use pressing::choices::SETTINGS;

use super::PressingPage;
use crate::frame::{EnterTicks, Looks, PupilFrame, page_context};
use crate::page::Page;
use crate::parts::{Hero, MainButton};
use crate::translator::{Translator, translator};

impl Page for PressingPage {
    fn view(self) -> AnyView {
        let t = translator();
        let looks = page_context().looks;
        let stays =
            if self.me.is_some() || page_context().passed_on { "for-me-goes-back" } else { "for-me-stays" };
        let questions = SETTINGS.map(|(name, choices)| question(&t, looks, name, choices)).collect_view();
        view! {
            <PupilFrame title=t.t("pressing-title") me=self.me chooses_looks=true>
                <form class="stack presses" method="post" action="/for-me/pressing">
                    <input type="hidden" name="back" value=self.back />
                    <Hero title=t.t("pressing-title")>
                        <p>{t.t(stays)}</p>
                    </Hero>
                    <noscript>
                        <p class="moved">{t.t("pressing-asleep")} " " {t.t("pressing-kept")}</p>
                    </noscript>
                    {questions}
                    <div class="bar">
                        <MainButton words=t.t("pressing-keep") />
                    </div>
                </form>
                <EnterTicks />
            </PupilFrame>
        }
        .into_any()
    }
}

/// A question with its answers; what is chosen, or what is so for everybody, is ticked.
fn question(
    t: &Translator,
    looks: Looks,
    name: &'static str,
    choices: &'static [&'static str],
) -> impl IntoView + use<> {
    let chosen = choices.iter().position(|choice| looks.has(choice)).unwrap_or_default();
    let answers = in_order(choices)
        .into_iter()
        .map(|choice| {
            let checked = choices.get(chosen) == Some(&choice);
            view! {
                <label class="choice bare">
                    <input type="radio" name=name value=choice checked=checked />
                    <span>{t.t(&["pressing-", choice].concat())}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class=["ask ", name].concat()>
            <legend>{t.t(&["pressing-", name].concat())}</legend>
            <div class="choices">{answers}</div>
        </fieldset>
    }
}

/// Times from the shortest on; what has no time stays as it is.
fn in_order(choices: &[&'static str]) -> Vec<&'static str> {
    let mut choices = choices.to_vec();
    choices.sort_by_key(|choice| choice.rsplit('-').next().and_then(|time| time.parse::<u32>().ok()));
    choices
}
