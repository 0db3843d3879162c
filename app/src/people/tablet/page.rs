//! What the children see who share a tablet: who is next, and one button when a turn is over.

use domain::partnership::group::Group;
use domain::refusal::Refusal;
use leptos::prelude::*;

use crate::frame::{PupilFrame, page_context};
use crate::icons::icon;
use crate::page::Page;
use crate::parts::{Back, Hero, MainButton, Problem, Sign};
use crate::translator::translator;

/// "Done, pass it on": on a tablet that is passed on, once somebody's turn is over. Nothing elsewhere.
#[component]
pub fn Done() -> impl IntoView {
    page_context().passed_on.then(|| {
        view! {
            <form class="bar" method="post" action="/leave">
                <MainButton words=translator().t("tablet-done") />
            </form>
        }
    })
}

/// "Pass this tablet on?"
impl Page for super::BeginPage {
    fn view(self) -> AnyView {
        let t = translator();
        let super::BeginPage { code, session_name, groups, refusal } = self;
        let door = format!("/join/{}", code.as_str());
        let to = format!("{door}/tablet");
        let several = groups.len() > 1;
        let begin = t.t("tablet-begin");
        let one = move |group: Group| {
            let words = if several { group.name } else { begin.clone() };
            view! {
                <li>
                    <button class="wide" name="group" value=group.id.to_string() dir="auto">
                        {words}
                    </button>
                </li>
            }
        };
        let ask = if several { "tablet-which" } else { "tablet-begin-hint" };
        let any = several.then(|| {
            view! {
                <li>
                    <button class="wide" name="group" value="">
                        {t.t("tablet-any")}
                    </button>
                </li>
            }
        });
        view! {
            <PupilFrame title=t.t("tablet-title") error=refusal.is_some()>
                <Back href=door />
                <Problem refusal field="tablet" />
                <Hero title=t.t("tablet-title")>
                    <p dir="auto">{session_name}</p>
                </Hero>
                <p>{t.t(ask)}</p>
                <form method="post" action=to id="tablet">
                    <ul class="stack">{groups.into_iter().map(one).collect_view()} {any}</ul>
                </form>
                <p class="quiet">{t.t("tablet-forgets")}</p>
            </PupilFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// "Pass it on." Nothing of whoever had it.
impl Page for super::NextPage {
    fn view(self) -> AnyView {
        let t = translator();
        let door = format!("/join/{}", self.tablet.code.as_str());
        let next = self.tablet.group.map_or(door.clone(), |group| format!("{door}?group={group}"));
        view! {
            <PupilFrame title=t.t("tablet-next-title")>
                <Hero title=t.t("tablet-next-title")>
                    <p>{t.t("tablet-next-hint")}</p>
                </Hero>
                <div class="still">
                    <span class="breathe">
                        <Sign />
                    </span>
                    <p class="quiet">{t.t("tablet-next-forgot")}</p>
                </div>
                <div class="bar">
                    <a class="button main" href=next>
                        <span class="sized" inner_html=icon("tick")></span>
                        {t.t("tablet-next-go")}
                    </a>
                </div>
                <details class="sure">
                    <summary class="button">{t.t("tablet-end")}</summary>
                    <form method="post" action="/tablet/end">
                        <p>{t.t("tablet-end-means")}</p>
                        <button>{t.t("tablet-end-yes")}</button>
                    </form>
                </details>
            </PupilFrame>
        }
        .into_any()
    }
}
