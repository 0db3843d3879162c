//! The ballot. A pupil marks it with a thumb, by keyboard or with one switch; friends are looking
//! on, so nothing is sent by a tap and no card stands out.

use crate::page::Page;
use domain::refusal::Refusal;
use domain::session::say::Say;
use domain::session::session::Step;
use domain::vote::method::Method;
use domain::vote::round::Round;
use jiff::civil::Date;
use leptos::prelude::*;

use super::marking::{Coins, Feelings, One, Pairs, Picks, Rank, Scale, Sort, Statements, Written};
use super::taken_off;
use crate::frame::{EnterTicks, PupilFrame};
use crate::parts::{CameBack, Problem};
use crate::people::tablet::Done;
use crate::translator::translator;
use crate::vote::tally::sentences::{rule_line, tie_line};

/// The question, what is marked, how it is counted, and "Check".
impl Page for super::BallotPage {
    fn view(self) -> AnyView {
        let page = self;
        let title = page.title();
        let marking = match page.method {
            Method::Pick { most } => view! { <Picks page=page.clone() most /> }.into_any(),
            Method::Choice { several: true } => {
                let most = u8::try_from(page.order.len()).unwrap_or(u8::MAX);
                view! { <Picks page=page.clone() most /> }.into_any()
            }
            Method::Choice { several: false } => view! { <One page=page.clone() /> }.into_any(),
            Method::AgainAgain | Method::Faces => view! { <Scale page=page.clone() /> }.into_any(),
            Method::Feelings => view! { <Feelings page=page.clone() /> }.into_any(),
            Method::Sort => view! { <Sort page=page.clone() /> }.into_any(),
            Method::ThisOrThat => view! { <Pairs page=page.clone() /> }.into_any(),
            Method::Coins { coins } => view! { <Coins page=page.clone() coins /> }.into_any(),
            Method::Rank => view! { <Rank page=page.clone() /> }.into_any(),
            Method::Stirling => view! { <Statements page=page.clone() /> }.into_any(),
            Method::Words => view! { <Written page=page.clone() /> }.into_any(),
        };
        let off = taken_off(&translator(), &page.round);
        view! {
            <PupilFrame
                title
                me=Some(page.me)
                step=Some(Step::Vote)
                live=Some(page.live)
                error=page.refusal.is_some()
            >
                {off.map(|off| view! { <p class="off">{off}</p> })}
                <div class="stack" data-region="marking">
                    <Problem refusal=page.refusal field="marks" />
                    {marking}
                </div>
                <EnterTicks />
                {page.voted_before.then(|| view! { <Done /> })}
                <CameBack at=page.back_at />
                <Small round=page.round decider=page.decider answer_by=page.answer_by say=page.say />
            </PupilFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

impl super::BallotPage {
    /// The question; where a tap sends, whether that was done is heard first.
    fn title(&self) -> String {
        let sent = self.voted_before && self.method.is_scale();
        let sent = sent.then(|| translator().t("ballot-sent"));
        sent.into_iter().chain([self.round.question.clone()]).collect::<Vec<_>>().join(" ")
    }
}

/// How votes are counted, who answers and by when: said before the vote, not after.
#[component]
fn Small(round: Round, decider: String, answer_by: Date, say: Say) -> impl IntoView {
    let t = translator();
    let answer = [("decider", decider.into()), ("day", t.day(answer_by).into())];
    let line = |id: &str, what: String| {
        (!what.is_empty()).then(|| view! { <p dir="auto">{t.t_with(id, &[("what", what.into())])}</p> })
    };
    let counted = rule_line(&t, &round.terms).map(|rule| {
        view! {
            <h2>{t.t("ballot-how")}</h2>
            <p>{rule} " " {tie_line(&t, &round.terms)}</p>
        }
    });
    let leave = round.terms.topic.map(|_| view! { <p>{t.t("leave-any-time")}</p> });
    // Nobody decides about a feeling; what matters is who sees it.
    if round.terms.is_sensitive() {
        return view! {
            <div class="small">
                {leave}
                <p>{t.t("ballot-feelings")}</p>
                <p>{t.t("ballot-until")}</p>
            </div>
        }
        .into_any();
    }
    view! {
        <div class="small">
            {leave}
            {counted}
            <p>{t.t("ballot-until")}</p>
            <p dir="auto">{t.t_with("answer-promise", &answer)}</p>
            {line("ballot-can-change", say.can_change)}
            {line("ballot-cannot-change", say.cannot_change)}
        </div>
    }
    .into_any()
}
