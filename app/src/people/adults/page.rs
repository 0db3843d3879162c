//! One page for all people: what is missing first, then who is here, then who works with us.

use domain::refusal::Refusal;
use leptos::prelude::*;

use super::ask::Ask;
use super::asked::AskedOfUs;
use super::held::WhoIsHeld;
use super::partners::Partners;
use super::rows::Rows;
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::partnership::gate::Before;
use crate::parts::Problem;
use crate::translator::translator;

impl Page for super::PeoplePage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let leads = page.adult.role.may_change_partnership();
        let error = page.refusal.is_some();
        let field = page.refusal.as_ref().and_then(Refusal::field).unwrap_or("email");
        let works_here = !page.adult.role.only_reads();
        let title = t.t_with("people-title-of", &[("who", page.organisation.clone().into())]);
        let ask = leads.then(|| view! { <Ask form=page.form.clone() error /> });
        let rows = works_here.then(|| view! { <Rows page=page.clone() /> });
        let groups = page.adult.role.may_run_sessions().then(|| {
            view! {
                <section>
                    <h2>{t.t("people-groups")}</h2>
                    <a class="button" href="/groups">
                        {t.t("people-groups-go")}
                    </a>
                </section>
            }
        });
        let clocks = works_here.then(|| {
            view! {
                <section>
                    <h2>{t.t("people-retention")}</h2>
                    <a class="button" href="/people/retention">
                        {t.t("people-retention-go")}
                    </a>
                    " "
                    <a class="button" href="/documents">
                        {t.t("people-documents-go")}
                    </a>
                </section>
            }
        });
        let hears = page.hears;
        let watches = page.adult.role.keeps_watch();
        let worries = (hears || watches).then(|| view! { <Worries hears leads watches /> });
        view! {
            <AdultFrame title=t.t("people-title") adult=Some(page.adult.clone()) page="people" error>
                <Problem refusal=page.refusal.clone() field />
                <h1>{title}</h1>
                <AskedOfUs asked=page.asked.clone() />
                <WhoIsHeld held=page.held.clone() />
                {page.gate.filter(|_| works_here).map(|gate| view! { <Before gate /> })}
                <div class="columns">
                    <div class="lists">
                        {rows} {worries} {groups} {clocks} <Partners partners=page.partners works_here /> <section>
                            <h2>{t.t("people-account")}</h2>
                            <a class="button" href="/people/you">
                                {t.t("people-account-go")}
                            </a>
                        </section>
                    </div>
                    {ask}
                </div>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// For who hears worries the way to them, and to who opened what; for leaders the way to say who does; for both the
/// words to watch.
#[component]
fn Worries(hears: bool, leads: bool, watches: bool) -> impl IntoView {
    let t = translator();
    let way = |to: &'static str, words: &'static str| {
        view! {
            <a class="button" href=to>
                {t.t(words)}
            </a>
        }
    };
    view! {
        <section>
            <h2>{t.t("people-worries")}</h2>
            {hears.then(|| way("/worries", "people-worries-go"))}
            " "
            {leads.then(|| way("/people/duty", "people-duty-go"))}
            " "
            {watches.then(|| way("/people/words", "watch-title"))}
            " "
            {hears.then(|| way("/people/opened", "openings-title"))}
        </section>
    }
}
