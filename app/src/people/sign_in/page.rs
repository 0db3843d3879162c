//! The sign-in page: seen once a day, so it is short, and it lets password managers help.

use crate::page::Page;
use domain::refusal::Refusal;
use leptos::prelude::*;

use crate::frame::AdultFrame;
use crate::parts::{Languages, MainButton, Problem};
use crate::people::passkey::WithPasskey;
use crate::translator::translator;

/// Two fields and a button; before them, in a demo, the invented adults.
impl Page for super::SignInPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let wrong = page.refusal.is_some();
        view! {
            <AdultFrame title=t.t("sign-in-title") page="sign-in" error=wrong>
                <Problem refusal=page.refusal field="email" />
                <div class="hero">
                    <h1>{t.t("sign-in-title")}</h1>
                    <p>{t.t("sign-in-who")}</p>
                </div>
                {(!page.demo.is_empty())
                    .then(|| view! { <DemoSignIns demo=page.demo next=page.next.clone() /> })}
                {page.passkey.map(|asked| view! { <WithPasskey asked next=page.next.clone() /> })}
                <Schools schools=page.schools next=page.next.clone() />
                <form class="sheet" method="post" action="/sign-in" novalidate>
                    <input type="hidden" name="next" value=page.next />
                    <input type="hidden" name="page" value="sign-in" />
                    <label for="email">{t.t("sign-in-email")}</label>
                    <input
                        type="email"
                        id="email"
                        name="email"
                        value=page.email
                        autocomplete="username"
                        autocapitalize="none"
                        spellcheck="false"
                        aria-invalid=wrong.then_some("true")
                    />
                    <label for="password">{t.t("sign-in-password")}</label>
                    <input
                        type="password"
                        id="password"
                        name="password"
                        autocomplete="current-password"
                        aria-invalid=wrong.then_some("true")
                    />
                    <MainButton words=t.t("sign-in-go") />
                </form>
                <Languages />
                <p class="quiet">
                    {t.t("sign-in-pupil")} " " <a href="/">{t.t("sign-in-pupil-go")}</a>
                </p>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// A link for each provider: out, and back to where one was going.
#[component]
fn Schools(schools: Vec<String>, next: String) -> impl IntoView {
    let t = translator();
    let links = schools.into_iter().enumerate();
    let links = links
        .map(|(which, label)| {
            let to = format!("/sign-in/school/{which}?next={}", encoded(&next));
            let words = t.t_with("sign-in-school", &[("provider", label.into())]);
            view! {
                <a class="button" href=to>
                    {words}
                </a>
            }
        })
        .collect_view();
    view! { <div class="schools">{links}</div> }
}

/// Every byte that is not plain, as `%XX`.
fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    text.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// One tap for each invented adult, so that a reader sees every side of Fifth in a minute.
#[component]
fn DemoSignIns(demo: Vec<(String, String, String)>, next: String) -> impl IntoView {
    let t = translator();
    let adults = demo
        .into_iter()
        .map(|(email, password, who)| {
            view! {
                <li>
                    <form method="post" action="/sign-in">
                        <input type="hidden" name="next" value=next.clone() />
                        <input type="hidden" name="page" value="sign-in" />
                        <input type="hidden" name="email" value=email.clone() />
                        <input type="hidden" name="password" value=password />
                        <button>
                            <strong>{who}</strong>
                            <span class="quiet">{email}</span>
                        </button>
                    </form>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="demo-adults">
            <h2>{t.t("sign-in-demo")}</h2>
            <p>{t.t("sign-in-demo-how")}</p>
            <ul>{adults}</ul>
        </section>
    }
}
