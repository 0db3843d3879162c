//! The paper, and beside it what a leader does with it.

use domain::refusal::Refusal;
use leptos::prelude::*;

use super::OnePagePage;
use super::paper::Paper;
use super::sign::Sign;
use crate::frame::{AdultFrame, back_home};
use crate::page::Page;
use crate::parts::Problem;
use crate::translator::translator;

impl Page for OnePagePage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let refusal = page.refusal.clone();
        let error = refusal.is_some();
        let field = refusal.as_ref().and_then(Refusal::field).unwrap_or("sign");
        let (back, back_to) = back_home(page.adult.role);
        let all = page.sides.iter().all(|side| side.signed.is_some());
        let note = if all { "one-page-all-signed" } else { "one-page-until" };
        let sign =
            page.sign.clone().map(|form| view! { <Sign form version=page.version field error=error /> });
        let beside = if page.old {
            view! { <p>{t.t("one-page-old")}</p> }.into_any()
        } else {
            let leads = page.adult.role.may_change_partnership();
            let change = leads.then(|| {
                view! {
                    <p>{t.t("one-page-wrong")}</p>
                    <a class="button" href="/partnership/page/words">
                        {t.t("one-page-change")}
                    </a>
                    <p class="quiet">{t.t("one-page-again")}</p>
                }
            });
            view! {
                {sign}
                {change}
                <p class="quiet">{t.t("one-page-print")}</p>
                <p class="quiet">{t.t(note)}</p>
            }
            .into_any()
        };
        view! {
            <AdultFrame title=t.t("one-page-title") adult=Some(page.adult.clone()) page="one-page" error>
                <a class="back" href=back_to>
                    {t.t(back)}
                </a>
                <Problem refusal field />
                <div class="desk">
                    <Paper page=page.clone() />
                    <aside>{beside} <p class="quiet">{t.t("one-page-no-advice")}</p></aside>
                </div>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}
