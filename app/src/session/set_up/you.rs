//! The first page: who you are. The account is made here, so that a break loses nothing afterwards.

use domain::people::sign_in::SHORTEST_PASSWORD;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::column::{At, GoOn, SetUpFrame};
use super::field::{Field, wrong};
use crate::page::Page;
use crate::parts::Problem;
use crate::translator::translator;

impl Page for super::YouPage {
    fn view(self) -> AnyView {
        let t = translator();
        let wrong = wrong(self.refusal.as_ref(), "job_title");
        let password = if self.is_in {
            t.t("set-up-password-stays")
        } else {
            t.t_with("set-up-password-hint", &[("least", SHORTEST_PASSWORD.into())])
        };
        view! {
            <SetUpFrame title=t.t("set-up-you-title") at=At::You so_far=self.so_far error=wrong.is_some()>
                <p class="lead">{t.t("set-up-you")}</p>
                <Problem refusal=self.refusal field=wrong.unwrap_or("job_title") />
                <form method="post" action=self.to novalidate>
                    <Field
                        name="job_title"
                        label="set-up-job_title"
                        hint=t.t("set-up-job_title-hint")
                        value=self.job_title
                        wrong
                        autocomplete="organization-title"
                    />
                    <Field
                        name="email"
                        label="set-up-email"
                        hint=t.t("set-up-email-hint")
                        value=self.email
                        wrong
                        kind="email"
                        autocomplete="username"
                    />
                    <Field
                        name="password"
                        label="set-up-password"
                        hint=password
                        wrong
                        kind="password"
                        autocomplete="new-password"
                    />
                    <GoOn words=t.t("set-up-continue") at=At::You />
                </form>
            </SetUpFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}
