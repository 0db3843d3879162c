//! The front door. A pupil stands in a loud room with a code on the wall; whoever else comes by sees in
//! one line what this is and where the own way goes on.

use crate::page::Page;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::DemoWays;
use super::code_box::CodeBox;
use crate::frame::PupilFrame;
use crate::parts::{Languages, MainButton, Problem};
use crate::translator::translator;

/// "What's the code?"
impl Page for super::JoinPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let wrong = page.refusal.is_some();
        let is_in = page.me.is_some();
        let signed_in = page.adult.is_some();
        view! {
            <PupilFrame title=t.t("join-title") me=page.me error=wrong manifest="/app.webmanifest">
                {is_in.then(|| view! { <WayOn words=t.t("join-in") to="/now" go=t.t("join-in-go") /> })}
                {page
                    .adult
                    .map(|to| view! { <WayOn words=t.t("join-signed-in") to go=t.t("join-signed-in-go") /> })}
                <Problem refusal=page.refusal field="code" />
                <form method="post" action="/join" novalidate class="door">
                    <div class="hero">
                        <h1>
                            <label for="code">{t.t("join-title")}</label>
                        </h1>
                        <p id="hint">{t.t("join-hint")}</p>
                    </div>
                    <CodeBox name="code" typed=page.typed hint="hint" wrong />
                    <MainButton words=t.t("join-go") />
                    <p class="quiet">{t.t("card-type")}</p>
                    <p class="quiet">{t.t("join-promise")}</p>
                </form>
                {page.demo.map(|ways| view! { <Demo ways /> })}
                <Languages />
                <p class="quiet">{t.t("join-what")}</p>
                {(!signed_in)
                    .then(|| {
                        view! {
                            <p class="quiet">
                                {t.t("join-adults")} " " <a href="/sign-in">{t.t("join-adults-go")}</a>
                            </p>
                        }
                    })}
            </PupilFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// Who is in or signed in has nothing to type here.
#[component]
fn WayOn(words: String, to: &'static str, go: String) -> impl IntoView {
    view! {
        <p class="moved">
            {words} " " <a href=to>{go}</a>
        </p>
    }
}

/// One tap each: a pupil, a youth worker, a leader, the big screen.
#[component]
fn Demo(ways: DemoWays) -> impl IntoView {
    let t = translator();
    let signs_in = |(email, password): (String, String), words: &str| {
        view! {
            <li>
                <form method="post" action="/sign-in">
                    <input type="hidden" name="email" value=email />
                    <input type="hidden" name="password" value=password />
                    <button class="wide">{t.t(words)}</button>
                </form>
            </li>
        }
    };
    let leads = |to: String, words: &str| {
        view! {
            <li>
                <a class="button wide" href=to>
                    {t.t(words)}
                </a>
            </li>
        }
    };
    let (pupil, screen) =
        ways.open.map(|(code, screen)| (format!("/join/{}", code.as_str()), screen)).unzip();
    view! {
        <section>
            <h2>{t.t("join-demo")}</h2>
            <ul class="stack">
                {pupil.map(|to| leads(to, "join-demo-pupil"))} {signs_in(ways.worker, "join-demo-worker")}
                {signs_in(ways.leader, "join-demo-leader")} {screen.map(|to| leads(to, "join-demo-screen"))}
            </ul>
        </section>
    }
}
