//! What this organisation gives and gets, whether it got it, and when all look again.

use crate::page::Page;
use domain::partnership::benefit::Met;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::Sheet;
use super::suggestions::{Side, Suggestions};
use crate::partnership::partnership::benefits::met;
use crate::parts::{MainButton, TextArea, TextField};
use crate::translator::translator;

/// Three forms: both sides, the review, the day of the next one.
impl Page for super::BenefitsPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::BenefitsPage { adult, organisation, gives, gets, kind, met, next_review, refusal } = page;
        let field = refusal.as_ref().and_then(Refusal::field).unwrap_or("gives");
        view! {
            <Sheet
                title=t.t_with("benefits-title", &[("who", organisation.into())])
                adult
                part="benefits"
                refusal
                field
            >
                <form method="post" action="/partnership/benefits">
                    <section class="sheet">
                        <p class="hint">{t.t("benefits-hint")}</p>
                        <div class="field">
                            <label for="gives">{t.t("partnership-gives")}</label>
                            <TextArea name="gives" value=gives.clone() rows=2 />
                            <Suggestions side=Side::Gives kind said=gives />
                        </div>
                        <div class="field">
                            <label for="gets">{t.t("partnership-gets")}</label>
                            <TextArea name="gets" value=gets.clone() rows=2 />
                            <Suggestions side=Side::Gets kind said=gets />
                        </div>
                    </section>
                    <MainButton words=t.t("partnership-keep") />
                </form>
                <form method="post" action="/partnership/benefits/review">
                    <section class="sheet">
                        <Said met />
                        <button>{t.t("benefits-say")}</button>
                    </section>
                </form>
                <form method="post" action="/partnership/review" novalidate>
                    <section class="sheet">
                        <h2>{t.t("benefits-next")}</h2>
                        <TextField name="next_review" label=t.t("benefits-next-day") value=next_review kind="date" />
                        <button>{t.t("benefits-set")}</button>
                    </section>
                </form>
            </Sheet>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// Met, partly, not yet.
#[component]
fn Said(met: Option<Met>) -> impl IntoView {
    let t = translator();
    let ticks = Met::ALL
        .into_iter()
        .map(|one| {
            view! {
                <label class="tick">
                    <input type="radio" name="met" value=one.code() checked=met == Some(one) />
                    <span>{self::met(&t, one)}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset id="met" tabindex="-1">
            <legend>{t.t("benefits-got")}</legend>
            <p class="hint">{t.t("benefits-got-hint")}</p>
            <div class="ticks">{ticks}</div>
        </fieldset>
    }
}
