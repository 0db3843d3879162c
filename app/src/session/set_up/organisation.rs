//! The second page: the school or club, what it is, and what it calls itself with its partners.

use domain::partnership::kind::PartnerKind;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::column::{At, GoOn, SetUpFrame};
use super::field::{Field, wrong};
use crate::page::Page;
use crate::parts::Problem;
use crate::translator::translator;

impl Page for super::OrganisationPage {
    fn view(self) -> AnyView {
        let t = translator();
        let wrong = wrong(self.refusal.as_ref(), "name");
        let ticked = self.kind;
        let kinds = PartnerKind::ALL.map(PartnerKind::code).map(|kind| {
            view! {
                <label class="choice">
                    <input type="radio" name="kind" value=kind checked=ticked == kind />
                    <span>{t.t(&format!("kind-{kind}"))}</span>
                </label>
            }
        });
        let kinds = kinds.collect_view();
        view! {
            <SetUpFrame
                title=t.t("set-up-organisation-title")
                at=At::Organisation
                so_far=self.so_far
                error=wrong.is_some()
            >
                <Problem refusal=self.refusal field=wrong.unwrap_or("name") />
                <form method="post" action="/set-up/organisation" novalidate>
                    <Field name="name" label="set-up-name" value=self.name wrong autocomplete="organization" />
                    <fieldset id="kind" tabindex="-1" class=(wrong == Some("kind")).then_some("wrong")>
                        <legend>{t.t("set-up-kind")}</legend>
                        <div class="choices">{kinds}</div>
                    </fieldset>
                    <Field
                        name="partnership"
                        label="set-up-partnership"
                        hint=t.t("set-up-partnership-hint")
                        value=self.partnership
                        wrong
                    />
                    <GoOn words=t.t("set-up-continue") at=At::Organisation />
                </form>
            </SetUpFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}
