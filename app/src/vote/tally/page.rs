//! The result on a phone. A pupil asks "did mine win, and if not, why?"

use crate::isolates;
use crate::page::Page;
use domain::session::session::Step;
use domain::vote::suppression::Says;
use leptos::prelude::*;

use super::sentences::{by_hand, receipt, rule_line, sentence, tie_line, turnout, whole_line};
use super::{Bars, Drawn, Fairness, Heard, OnPaper, Steps, TallyTable};
use crate::frame::PupilFrame;
use crate::parts::Hero;

/// The sentence, the bars, and the table that says the same.
impl Page for super::ResultPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = crate::translator::translator();
        let Drawn { tally, bars, words, paper } = page.drawn;
        let title = sentence(&t, &tally);
        let fit = whole_line(&t, &tally).map(|line| view! { <p>{line}</p> });
        let counted = rule_line(&t, &tally.terms).map(|rule| [rule, tie_line(&t, &tally.terms)].join(" "));
        let turnout = [isolates::isolated(&tally.question), turnout(&t, &tally)].join(" ");
        let receipt = paper.as_ref().and_then(|paper| receipt(&t, paper));
        let receipt = receipt.map(|line| {
            let same = t.t("result-receipt-same");
            view! { <p class="quiet">{line} " " {same}</p> }
        });
        let has_bars = tally.has_rows();
        let on_paper = tally.on_paper.then(|| view! { <p>{t.t("result-on-paper")}</p> });
        let hands = tally.by_hand.map(|said| view! { <p>{by_hand(&t, said)}</p> });
        let few = (tally.says == Says::Chosen).then(|| view! { <p>{t.t("result-few")}</p> });
        view! {
            <PupilFrame title=t.t("result-title") me=Some(page.me) step=Some(Step::Result) live=Some(page.live)>
                <div class="inside">
                    <Hero title>{fit} {few}</Hero>
                    {has_bars
                        .then(|| {
                            view! {
                                <figure class="plate">
                                    <Bars tally=tally.clone() drawn=bars.clone() />
                                </figure>
                            }
                        })}
                    <p dir="auto">{turnout}</p>
                    {on_paper} {hands}
                    {has_bars.then(|| view! { <TallyTable tally=tally.clone() /> })}
                    <Steps tally=tally.clone() drawn=bars.stages />
                    <Fairness tally />
                </div>
                <OnPaper paper />
                <Heard words />
                <p class="quiet">{counted}</p>
                {receipt}
                <a class="button wide" href="/answers">
                    {t.t("result-answers")}
                </a>
            </PupilFrame>
        }
        .into_any()
    }
}
