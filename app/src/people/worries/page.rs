//! The list on the left, the one that was chosen on the right.

use domain::refusal::Refusal;
use leptos::prelude::*;

use super::WorriesPage;
use super::chosen::TheChosen;
use super::list::List;
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::Problem;
use crate::people::duty::LeadAway;
use crate::translator::translator;

impl Page for WorriesPage {
    fn view(self) -> AnyView {
        let t = translator();
        let page = self;
        let refusal = Page::refusal(&page).cloned();
        let error = refusal.is_some();
        let passes = page.chosen.as_ref().is_some_and(|chosen| !chosen.rung.is_empty());
        let field = match refusal.as_ref().map_or(Some("record"), Refusal::field) {
            Some("why") if passes => "why-pass-on",
            Some(field) => field,
            None => "record",
        };
        let waits = page.rows.iter().filter(|row| !row.standing.closed && row.standing.opened.is_none());
        let open = page.rows.iter().filter(|row| !row.standing.closed && row.standing.opened.is_some());
        let title = t.t_with("worries-count", &[("n", waits.count().into()), ("open", open.count().into())]);
        let (day, time) = page.begins;
        let next = [("day", t.day(day).into()), ("time", t.clock(time).into())];
        let off_duty = || t.t_with("worries-off-duty", &next);
        let on_duty = |until| t.t_with("worries-on-duty", &[("until", t.clock(until).into())]);
        let duty = page.on_duty_until.map_or_else(off_duty, on_duty);
        let id = page.chosen.as_ref().map(|chosen| chosen.worry.id.clone());
        let has_chosen = page.chosen.is_some();
        let chosen = page.chosen.map(|chosen| view! { <TheChosen chosen /> });
        view! {
            <AdultFrame title=t.t("worries-title") adult=Some(page.adult.clone()) page="worries" error>
                <div class="columns" class:one=has_chosen>
                    <section class="list">
                        <h1>{title}</h1>
                        <p class="duty">{duty}</p>
                        {page.away.map(|away| view! { <LeadAway away to="/worries" /> })}
                        {page.held.then(|| view! { <SomebodyIsHeld /> })}
                        <List rows=page.rows chosen=id now=page.now />
                        <p class="quiet">{t.t("worries-who-sees")}</p>
                    </section>
                    <section class="chosen">
                        <Problem refusal field adult=true />
                        {chosen}
                    </section>
                </div>
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref().or_else(|| self.chosen.as_ref()?.refusal.as_ref())
    }
}

/// Worries are shut for somebody, and the way to the page where it is said that it is them.
#[component]
fn SomebodyIsHeld() -> impl IntoView {
    let t = translator();
    view! {
        <p class="note">
            {t.t("worries-held")} " " <a href="/people#held">{t.t("worries-held-go")}</a>
        </p>
    }
}
