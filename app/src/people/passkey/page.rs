//! The passkeys of an adult, and making one more; or why there are none at this address.

use domain::people::passkey::{NoPasskeys, Passkey};
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::form::{Hidden, Script};
use super::{Asked, PasskeysPage};
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{Deed, Problem};
use crate::translator::translator;

impl Page for PasskeysPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let error = page.refusal.is_some();
        let field = page.refusal.as_ref().map_or("old_password", field_of);
        let lines = page.passkeys.into_iter().map(|one| view! { <Line one /> }).collect_view();
        let make = match page.asked {
            Ok(asked) => view! { <Make asked name=page.name error field /> }.into_any(),
            Err(why) => {
                let why = match why {
                    NoPasskeys::Number => "passkeys-no-number",
                    NoPasskeys::Plain => "passkeys-no-plain",
                };
                view! { <p class="sheet">{t.t(why)} " " {t.t("passkeys-no-do")}</p> }.into_any()
            }
        };
        view! {
            <AdultFrame title=t.t("passkeys-title") adult=Some(page.adult) page="new-session account" error>
                <a class="back" href="/people/you">
                    {t.t("second-step-back")}
                </a>
                <Problem refusal=page.refusal field />
                <h1>{t.t("passkeys-title")}</h1>
                <p>{t.t("passkeys-what")}</p>
                <ul class="sign-ins">{lines}</ul>
                {make}
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

#[component]
fn Line(one: Passkey) -> impl IntoView {
    let t = translator();
    let made = t.t_with("passkeys-made", &[("day", t.day_of(one.made).into())]);
    let used = one.used.map(|day| t.t_with("passkeys-used", &[("day", t.day_of(day).into())]));
    view! {
        <li>
            <div>
                <strong dir="auto">{one.name.clone()}</strong>
                <p>{made} " " {used}</p>
            </div>
            <Deed
                to="/people/you/passkeys/remove"
                words=t.t("passkeys-remove")
                about=one.name
                fields=vec![("passkey", one.id)]
            />
        </li>
    }
}

#[component]
fn Make(asked: Asked, name: String, error: bool, field: &'static str) -> impl IntoView {
    let t = translator();
    let wrong = |id| (error && field == id).then_some("true");
    view! {
        <form
            method="post"
            action="/people/you/passkeys"
            novalidate
            data-passkey="create"
            data-options=asked.options
            data-failed=t.t("passkey-failed")
        >
            <section class="sheet">
                <h2>{t.t("passkeys-new")}</h2>
                <Hidden sealed=asked.sealed />
                <div class="field">
                    <label for="passkey">{t.t("passkeys-name")}</label>
                    <p class="hint" id="passkey-hint">
                        {t.t("passkeys-name-hint")}
                    </p>
                    <input
                        type="text"
                        id="passkey"
                        name="passkey"
                        value=name
                        autocomplete="off"
                        aria-describedby="passkey-hint"
                        aria-invalid=wrong("passkey")
                    />
                </div>
                <div class="field">
                    <label for="old_password">{t.t("second-step-password")}</label>
                    <input
                        type="password"
                        id="old_password"
                        name="old_password"
                        autocomplete="current-password"
                        aria-invalid=wrong("old_password")
                    />
                </div>
                <p class="quiet" role="status" data-says>
                    {t.t("passkeys-no-browser")}
                </p>
            </section>
            <button type="button" class="main" hidden>
                {t.t("passkeys-make")}
            </button>
        </form>
        <Script />
    }
}

/// The field that a refusal is about.
fn field_of(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::People(PeopleRefusal::WrongOldPassword | PeopleRefusal::TooManyTries) => "old_password",
        _ => "passkey",
    }
}
