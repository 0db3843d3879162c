//! The code after the password: one field, large, and what to do when the phone is gone.

use domain::refusal::Refusal;
use leptos::prelude::*;

use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{MainButton, Problem};
use crate::people::passkey::WithPasskey;
use crate::translator::translator;

impl Page for super::CodePage {
    fn view(self) -> AnyView {
        let t = translator();
        let wrong = self.refusal.is_some();
        let (title, says) = if self.codes {
            ("code-of-app-title", "code-of-app-where")
        } else {
            ("passkey-second-title", "passkey-second")
        };
        let form = self.codes.then(|| view! { <Code wrong /> });
        let passkey = self.passkey.map(|asked| view! { <WithPasskey asked next=self.next /> });
        view! {
            <AdultFrame title=t.t(title) page="sign-in" error=wrong>
                <Problem refusal=self.refusal field="code" />
                <div class="hero">
                    <h1>{t.t(title)}</h1>
                    <p>{t.t(says)}</p>
                </div>
                {passkey}
                {form}
                <p class="quiet">{t.t("code-of-app-lost")}</p>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

#[component]
fn Code(wrong: bool) -> impl IntoView {
    let t = translator();
    view! {
                <form class="sheet" method="post" action="/sign-in/code" novalidate>
                    <label for="code">{t.t("code-of-app")}</label>
                    <input
                        type="text"
                        id="code"
                        name="code"
                        inputmode="text"
                        autocomplete="one-time-code"
                        autocapitalize="none"
                        spellcheck="false"
                        aria-describedby="code-hint"
                        aria-invalid=wrong.then_some("true")
                    />
                    <p class="hint" id="code-hint">
                        {t.t("code-of-app-hint")}
                    </p>
                    <MainButton words=t.t("sign-in-go") />
                </form>
    }
}
