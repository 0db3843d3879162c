//! "Not today" and "I'm worried". Nothing a pupil does here is written down, but what is sent.

use crate::page::Page;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::tell::{Exit, Numbers, Tell, WhoReads};
use crate::frame::{PupilFrame, page_context};
use crate::parts::{Hero, Problem};
use crate::translator::translator;

/// "That's fine."
impl Page for super::NotTodayPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let back = if page.me.is_some() { "/now" } else { "/" };
        view! {
            <PupilFrame title=t.t("not-today-title") me=page.me>
                <Hero title=t.t("not-today-title")>
                    <p>{t.t("not-today-why")}</p>
                </Hero>
                <p>{t.t("not-today-after")}</p>
                <a class="button main" href=back>
                    {t.t("not-today-back")}
                </a>
            </PupilFrame>
        }
        .into_any()
    }
}

/// Who reads it comes before the box, and where nobody reads now, the numbers do. A pupil may be frightened,
/// and somebody may look over the shoulder: few words, and a quick way off this page at the thumb.
impl Page for super::WorriedPage {
    fn view(self) -> AnyView {
        let t = translator();
        let super::WorriedPage { me, form } = self;
        let is_in = me.is_some();
        let error = form.as_ref().is_some_and(|form| form.refusal.is_some());
        let refusal = form.as_ref().and_then(|form| form.refusal.clone());
        let inside = match form {
            Some(form) => view! { <Tell form me=me.clone() /> }.into_any(),
            None => view! {
                <Hero title=t.t("worried-title")>
                    <p>{t.t("worried-not-alone")}</p>
                </Hero>
                <Numbers here=true />
                <p class="quiet">{t.t("worried-unread")}</p>
            }
            .into_any(),
        };
        view! {
            <PupilFrame title=t.t("worried-title") me error>
                <Exit is_in />
                <Problem refusal field="words" />
                {inside}
            </PupilFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.form.as_ref()?.refusal.as_ref()
    }
}

/// "It is sent." And the numbers once more.
impl Page for super::WorrySentPage {
    fn view(self) -> AnyView {
        let t = translator();
        let super::WorrySentPage { me, heard } = self;
        view! {
            <PupilFrame title=t.t("worried-title") me=Some(me)>
                <Exit is_in=true />
                <Hero title=t.t("worried-sent")>
                    <p>{t.t(if page_context().demo { "worried-demo" } else { "worried-sent-well" })}</p>
                </Hero>
                {heard.map(|heard| view! { <WhoReads heard /> })}
                <h2>{t.t("worried-ring-now")}</h2>
                <Numbers />
            </PupilFrame>
        }
        .into_any()
    }
}
