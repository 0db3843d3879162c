//! The ballot. A pupil scans a dozen cards, taps up to three and is done; friends are looking
//! on, so nothing is sent by a tap and no card stands out.

use domain::ballot::Marks;
use domain::round::{Choosable, Method, Round};
use domain::session::Step;
use leptos::prelude::*;

use super::island::PicksLeft;
use crate::frame::PupilFrame;
use crate::parts::{Hero, MainButton, Picture, Problem};
use crate::tally::say::{pounds, rule_line};
use crate::words::{Words, words};

/// The question, its cards, how they are counted, and "Check my picks".
#[component]
pub fn BallotPage(
    /// What it shows.
    page: super::BallotPageProps,
) -> impl IntoView {
    let t = words();
    let Method::Pick { most } = page.round.method;
    let title = page.round.question.clone();
    view! {
        <PupilFrame
            title=title.clone()
            me=Some(page.me)
            step=Some(Step::Vote)
            live=Some(page.live)
            error=page.refusal.is_some()
        >
            <Problem refusal=page.refusal.clone() field="picks" />
            <form
                method="post"
                action=format!("/rounds/{}/check", page.round.id)
                novalidate
                data-picks=counts(&t, most)
                data-over=t.say_with("ballot-full", &[("most", u32::from(most).into())])
            >
                <Hero title>
                    <p>{how_many(&t, most)} " " {t.say("ballot-secret")}</p>
                    {page.voted_before.then(|| view! { <p>{t.say("ballot-again")}</p> })}
                </Hero>
                <div class="choices" id="picks" role="group" aria-labelledby="title">
                    {page.order.into_iter().map(|option| card(option, &page.marks)).collect_view()}
                    <Choice
                        name="none"
                        value="1".to_owned()
                        checked=page.marks.none
                        words=t.say("ballot-none")
                        picture="cactus".to_owned()
                    />
                </div>
                <div class="bar">
                    <PicksLeft />
                    <MainButton words=t.say("ballot-check") />
                </div>
            </form>
            <Small round=page.round decider=page.decider answer_by=page.answer_by />
        </PupilFrame>
    }
}

/// One idea to tick.
fn card(option: Choosable, marks: &Marks) -> impl IntoView + use<> {
    let checked = marks.picks.contains(&option.idea);
    let cost = if option.cost > 0 { pounds(option.cost) } else { String::new() };
    let picture = option.picture.unwrap_or_default();
    view! { <Choice name="pick" value=option.idea.0 checked words=option.words picture cost /> }
}

/// Every card is drawn alike, "None of these" too. The box comes first, so that its words can
/// show whether it is ticked.
#[component]
fn Choice(
    name: &'static str,
    value: String,
    checked: bool,
    words: String,
    picture: String,
    #[prop(optional)] cost: String,
) -> impl IntoView {
    let picked = crate::words::words().say("ballot-picked");
    view! {
        <label class="choice">
            <input type="checkbox" name=name value=value checked=checked />
            <Picture name=picture />
            <span dir="auto">{words}</span>
            <small>
                {cost} <span class="said" aria-hidden="true">
                    " ✓ "
                    {picked}
                </span>
            </small>
        </label>
    }
}

/// How votes are counted, who answers and by when: said before the vote, not after.
#[component]
fn Small(round: Round, decider: String, answer_by: String) -> impl IntoView {
    let t = words();
    let answer = [("decider", decider.into()), ("day", answer_by.into())];
    view! {
        <div class="small">
            <h2>{t.say("ballot-how")}</h2>
            <p>{rule_line(&t, round.rule)} " " {t.say("rule-tie")}</p>
            <p>{t.say("ballot-until")}</p>
            <p dir="auto">{t.say_with("answer-promise", &answer)}</p>
        </div>
    }
}

/// "Pick up to 3."
fn how_many(t: &Words, most: u8) -> String {
    t.say_with("ballot-most", &[("most", u32::from(most).into())])
}

/// What the island says for each number of picks, since it can look nothing up.
fn counts(t: &Words, most: u8) -> String {
    let line = |picks: u8| {
        t.say_with("ballot-count", &[("picks", u32::from(picks).into()), ("most", u32::from(most).into())])
    };
    (0..=most).map(line).collect::<Vec<_>>().join("|")
}
