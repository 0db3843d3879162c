//! A form of eight answers. No day and no basis is chosen for anybody.

use domain::partnership::assessment::{Basis, Purpose};
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::AssessmentPage;
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{MainButton, Problem, TextField};
use crate::translator::{Translator, translator};

impl Page for AssessmentPage {
    fn view(self) -> AnyView {
        let t = translator();
        let Self { adult, typed: [owner, assessed_on, look_again], bases, refusal } = self;
        let error = refusal.is_some();
        let field = refusal.as_ref().and_then(Refusal::field).unwrap_or("owner");
        let wrong = move |name: &str| error && name == field;
        let purposes = Purpose::ALL.map(|purpose| {
            let chosen = bases.get(&purpose).cloned().unwrap_or_default();
            choice(&t, purpose, &chosen, wrong(purpose.field()))
        });
        view! {
            <AdultFrame title=t.t("assessment-title") adult=Some(adult) page="duty assessment" error>
                <a class="back" href="/people">
                    {t.t("adult-back-people")}
                </a>
                <Problem refusal field adult=true />
                <h1>{t.t("assessment-title")}</h1>
                <p>{t.t("assessment-why")}</p>
                <p>
                    <a class="button" href="/documents/impact">
                        {t.t("assessment-read")}
                    </a>
                </p>
                <form method="post" action="/partnership/assessment" novalidate>
                    <section class="sheet">
                        <TextField
                            name="owner"
                            label=t.t("assessment-owner")
                            hint=t.t("assessment-owner-hint")
                            value=owner
                            wrong=wrong("owner")
                        />
                        <div class="pair">
                            <TextField
                                name="assessed_on"
                                label=t.t("assessment-on")
                                value=assessed_on
                                kind="date"
                                wrong=wrong("assessed_on")
                            />
                            <TextField
                                name="look_again"
                                label=t.t("assessment-again")
                                value=look_again
                                kind="date"
                                wrong=wrong("look_again")
                            />
                        </div>
                        <h2>{t.t("assessment-bases")}</h2>
                        <p class="quiet">{t.t("assessment-bases-how")}</p>
                        {purposes.collect_view()}
                    </section>
                    <MainButton words=t.t("assessment-keep") />
                    <p class="quiet">{t.t("one-page-no-advice")}</p>
                </form>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

fn choice(t: &Translator, purpose: Purpose, chosen: &str, wrong: bool) -> impl IntoView + use<> {
    let options = Basis::ALL.map(|basis| {
        let is_so = basis.code() == chosen;
        view! {
            <option value=basis.code() selected=is_so>
                {t.t(&["basis-of-", basis.code()].concat())}
            </option>
        }
    });
    let field = purpose.field();
    view! {
        <div class="field">
            <label for=field>{t.t(&["purpose-", purpose.code()].concat())}</label>
            <select id=field name=field aria-invalid=wrong.then_some("true")>
                <option value="">{t.t("assessment-choose")}</option>
                {options.collect_view()}
            </select>
        </div>
    }
}
