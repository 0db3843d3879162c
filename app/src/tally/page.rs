//! The result on a phone. A pupil asks "did mine win, and if not, why?"

use domain::session::Step;
use leptos::prelude::*;

use super::TallyTable;
use super::say::{rule_line, sentence, turnout, whole_line};
use crate::frame::PupilFrame;
use crate::parts::Hero;
use crate::words::words;

/// The sentence, the bars, and the table that says the same.
#[component]
pub fn ResultPage(
    /// What it shows.
    page: super::ResultPageProps,
) -> impl IntoView {
    let t = words();
    let tally = page.tally;
    let title = sentence(&t, &tally);
    let fit = whole_line(&t, &tally).map(|line| view! { <p>{line}</p> });
    let counted = [rule_line(&t, tally.rule), t.say("rule-tie")].join(" ");
    let turnout = [tally.question.clone(), turnout(&t, &tally)].join(" ");
    let few = tally.too_few.then(|| view! { <p>{t.say("result-few")}</p> });
    view! {
        <PupilFrame title=t.say("result-title") me=Some(page.me) step=Some(Step::Result) live=Some(page.live)>
            <Hero title>{fit} {few}</Hero>
            <figure class="plate" inner_html=page.chart></figure>
            <p dir="auto">{turnout}</p>
            <TallyTable tally />
            <p class="quiet">{counted}</p>
            <a class="button wide" href="/answers">
                {t.say("result-answers")}
            </a>
        </PupilFrame>
    }
}
