//! One adult types in how many hands were raised for each, another the same without seeing it. Where they
//! differ, both counts stand beside each other.

use domain::refusal::Refusal;
use domain::vote::hands::Hands;
use domain::vote::round::{BallotOption, Round};
use leptos::prelude::*;

use super::{CountSoFar, HandsCounted};
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{Deed, MainButton, Problem};
use crate::translator::{Translator, translator};

/// The field for none of these.
const NONE: &str = "hand-none";

impl Page for super::HandsPage {
    fn view(self) -> AnyView {
        let t = translator();
        let super::HandsPage { adult, session, round, so_far, typed, refusal } = self;
        let error = refusal.is_some();
        let here = format!("/rounds/{}/hands", round.id);
        let body = match so_far {
            _ if !round.takes_hands() => view! { <p class="sheet">{t.t("hands-cannot")}</p> }.into_any(),
            None => form(&t, &here, &round, &typed),
            Some(CountSoFar::Once { mine: false }) => view! {
                <p class="sheet">{t.t("hands-once")}</p>
                {form(&t, &here, &round, &typed)}
            }
            .into_any(),
            Some(CountSoFar::Once { mine: true }) => mine(&t, &here, &round, &typed),
            Some(CountSoFar::Anew) => view! {
                <div class="sheet">
                    <p>{t.t("hands-wait")}</p>
                    <Deed
                        to=format!("{here}/settle")
                        words=t.t("hands-nobody")
                        fields=vec![("which", "neither".to_owned())]
                    />
                </div>
                {form(&t, &here, &round, &typed)}
            }
            .into_any(),
            Some(CountSoFar::Differs(both)) => settle(&t, &here, &round, &both),
            Some(CountSoFar::Settled { raised, alone }) => {
                let alone = alone.then(|| t.t("hands-alone"));
                let anew = vec![("which", "neither".to_owned())];
                view! {
                    <div class="sheet">
                        <p>
                            <strong>{t.t_with("hands-settled", &[("n", raised.into())])}</strong>
                            " "
                            {alone}
                        </p>
                        <Deed to=format!("{here}/settle") words=t.t("hands-anew") fields=anew />
                    </div>
                }
                .into_any()
            }
        };
        view! {
            <AdultFrame title=t.t("hands-title") adult=Some(adult) page="papers" error>
                <a class="back" href=format!("/sessions/{}/room", session.id)>
                    {t.t("new-round-back")}
                </a>
                <Problem refusal field="hands" adult=true />
                <div class="hero" id="page" tabindex="-1">
                    <h1>{t.t("hands-title")}</h1>
                    <p dir="auto">
                        <strong>{round.question.clone()}</strong>
                    </p>
                    <p>{t.t("hands-hint")}</p>
                </div>
                {body}
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// A number for each option that can be chosen, and for none of them.
fn form(t: &Translator, here: &str, round: &Round, typed: &[(String, String)]) -> AnyView {
    let value = |name: &str| typed.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone());
    let field = |name: String, words: String| {
        let value = value(&name).unwrap_or_default();
        view! {
            <li>
                <label for=name.clone() dir="auto">
                    {words}
                </label>
                <input
                    type="text"
                    inputmode="numeric"
                    class="short"
                    autocomplete="off"
                    id=name.clone()
                    name=name
                    value=value
                />
            </li>
        }
    };
    let options = round.standing().map(|option: &BallotOption| field(name_of(option), option.words.clone()));
    view! {
        <form method="post" action=here.to_owned() novalidate>
            <p>{t.t("hands-how")}</p>
            <ol class="sheet paper-marks" id="hands" tabindex="-1">
                {options.collect_view()}
                {field(NONE.to_owned(), t.t("ballot-none"))}
            </ol>
            <MainButton words=t.t("hands-keep") />
        </form>
    }
    .into_any()
}

/// Another adult is next. Who is the only one counts again here.
fn mine(t: &Translator, here: &str, round: &Round, typed: &[(String, String)]) -> AnyView {
    let back = vec![("which", "neither".to_owned())];
    view! {
        <div class="sheet">
            <p>{t.t("hands-once-you")}</p>
            <Deed to=format!("{here}/settle") words=t.t("papers-take-back") fields=back />
        </div>
        <details class="sure">
            <summary class="button">{t.t("hands-only-one")}</summary>
            {form(t, here, round, typed)}
        </details>
    }
    .into_any()
}

/// Both counts beside each other, and which is right.
fn settle(t: &Translator, here: &str, round: &Round, both: &[HandsCounted; 2]) -> AnyView {
    let [first, second] = both;
    let one = |heading: &str, which: &str, counted: &HandsCounted| {
        let fields = vec![("which", which.to_owned())];
        let lines = said(t, round, &counted.hands);
        let deed = if counted.own {
            view! { <p class="quiet">{t.t("hands-yours")}</p> }.into_any()
        } else {
            let to = format!("{here}/settle");
            view! { <Deed to words=t.t("papers-this-is-right") fields about=t.t(heading) /> }.into_any()
        };
        view! {
            <section class="sheet">
                <h2>{t.t(heading)}</h2>
                <ul>{lines.into_iter().map(|line| view! { <li dir="auto">{line}</li> }).collect_view()}</ul>
                {deed}
            </section>
        }
    };
    let anew = vec![("which", "neither".to_owned())];
    view! {
        <p>{t.t("hands-settle-hint")}</p>
        <div class="voices">
            {one("hands-first", "first", first)} {one("hands-second", "second", second)}
        </div>
        <Deed to=format!("{here}/settle") words=t.t("hands-neither") fields=anew />
    }
    .into_any()
}

/// What one adult counted, line by line.
fn said(t: &Translator, round: &Round, hands: &Hands) -> Vec<String> {
    let words = |id: &domain::id::OptionId| {
        let option = round.options.iter().find(|option| option.id == *id);
        option.map(|option| crate::isolates::isolated(&option.words)).unwrap_or_default()
    };
    let lines = hands.of.iter().map(|(id, n)| [words(id), n.to_string()].join(": "));
    lines.chain([[t.t("ballot-none"), hands.none.to_string()].join(": ")]).collect()
}

/// The name of the field of an option.
fn name_of(option: &BallotOption) -> String {
    format!("hand.{}", option.id.as_str())
}
