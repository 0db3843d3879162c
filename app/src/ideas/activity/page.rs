//! One activity. Its authors' words are the heading; below it when, who and what for.

use crate::page::Page;
use domain::ideas::refusal::IdeasRefusal;
use domain::partnership::refusal::PartnershipRefusal;
use domain::refusal::Refusal;
use domain::vote::refusal::VoteRefusal;
use leptos::prelude::*;

use super::about::About;
use super::runs::Runs;
use super::topic::Topic;
use super::when::When;
use super::{cost_in_words, credited};
use crate::frame::AdultFrame;
use crate::parts::{Picture, Problem};
use crate::translator::translator;

/// In their words, then what adults add.
impl Page for super::ActivityPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let name = page.activity.name.to_string();
        let refusal = page.refusal.clone();
        let field = refusal.as_ref().map_or("category", field_of);
        let error = refusal.is_some();
        let done = format!("/ideas/{}/answer#follow-up", page.idea.id);
        let leads = page.adult.role.may_answer();
        let done = leads.then(|| {
            view! {
                <section class="done" data-step="answers">
                    <h2>{t.t("activity-done")}</h2>
                    <p>{t.t("activity-done-why")}</p>
                    <a class="button" href=done>
                        {t.t("activity-done-go")}
                    </a>
                </section>
            }
        });
        view! {
            <AdultFrame title=name adult=Some(page.adult.clone()) page="activity" step="result" error>
                <a class="back" href="/programme">
                    {t.t("activity-back")}
                </a>
                <Problem refusal field />
                <Head page=page.clone() />
                <When page=page.clone() />
                <Topic page=page.clone() />
                <Runs page=page.clone() />
                <About page />
                {done}
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// The words, whose they were, and the few facts that everybody asks for.
#[component]
fn Head(page: super::ActivityPage) -> impl IntoView {
    let t = translator();
    let super::ActivityPage { activity, idea, partnership, organisations, groups, .. } = page;
    let who = credited(&t, &activity.credit, &partnership, &organisations, &groups);
    let category = activity.category.map(|one| t.t(&format!("category-{}", one.code())));
    let in_calendar = match activity.sessions.len() {
        0 => t.t("activity-not-in-calendar"),
        n => t.t_with("activity-in-calendar", &[("n", n.into())]),
    };
    let chips = category
        .into_iter()
        .chain([cost_in_words(&t, activity.cost), in_calendar])
        .map(|chip| view! { <li class="chip">{chip}</li> })
        .collect_view();
    let place =
        idea.place.map(|place| t.t_with("activity-wish-place", &[("place", place.to_string().into())]));
    let lead = idea.lead.map(|lead| t.t_with("activity-wish-lead", &[("lead", lead.to_string().into())]));
    let wishes = place.into_iter().chain(lead).map(|wish| view! { <p dir="auto">{wish}</p> }).collect_view();
    view! {
        <div class="hero">
            <div class="idea">
                <Picture name=activity.picture.unwrap_or_default() />
                <h1 dir="auto">{activity.name.to_string()}</h1>
            </div>
            <p dir="auto">{t.t_with("activity-by", &[("who", who.into())])}</p>
            {wishes}
            <ul class="chips">{chips}</ul>
        </div>
    }
}

/// The field that a refusal is about.
fn field_of(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::Vote(VoteRefusal::TooManyPicks { .. }) | Refusal::Ideas(IdeasRefusal::NotAgreed { .. }) => {
            "outcomes"
        }
        Refusal::Partnership(PartnershipRefusal::NotConfirmed { .. }) => "topic",
        _ => match refusal.field() {
            Some("who" | "on" | "policy" | "topic") => "topic",
            field => field.unwrap_or("post"),
        },
    }
}
