//! Entering one paper: its options stand as they stand on it. Where two adults read it in two ways, both
//! ways stand beside each other.

use domain::id::OptionId;
use domain::refusal::Refusal;
use domain::vote::ballot::{Ballot, Mark};
use domain::vote::method::Method;
use domain::vote::round::{BallotOption, Round};
use leptos::prelude::*;

use super::PaperReading;
use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{Deed, MainButton, Problem};
use crate::translator::{Translator, translator};

impl Page for super::PaperPage {
    fn view(self) -> AnyView {
        let t = translator();
        let super::PaperPage { adult, round, number, typed, compared, refusal } = self;
        let error = refusal.is_some();
        let here = format!("/rounds/{}/papers", round.id);
        let title = t.t_with("papers-nr", &[("number", number.into())]);
        let body = match compared {
            Some(both) => settle(&t, &here, &round, number, &both),
            None => form(&t, &here, &round, number, &Typed(typed)),
        };
        view! {
            <AdultFrame title=title.clone() adult=Some(adult) page="papers" error>
                <a class="back" href=here>
                    {t.t("papers-back")}
                </a>
                <Problem refusal field="marks" adult=true />
                <h1>{title}</h1>
                <p dir="auto">
                    <strong>{round.question}</strong>
                </p>
                {body}
            </AdultFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// What was typed and not taken, by the names of the fields.
struct Typed(Vec<(String, String)>);

impl Typed {
    fn one(&self, name: &str) -> String {
        self.0.iter().find(|(field, _)| field == name).map(|(_, value)| value.clone()).unwrap_or_default()
    }

    fn has(&self, name: &str, value: &str) -> bool {
        self.0.iter().any(|(field, typed)| field == name && typed == value)
    }
}

fn form(t: &Translator, here: &str, round: &Round, number: u32, typed: &Typed) -> AnyView {
    let fields: Vec<AnyView> = match round.terms.method {
        Method::ThisOrThat => pairs(t, round, number, typed),
        method => round.on_paper(number).into_iter().map(|option| field(t, method, option, typed)).collect(),
    };
    let off = round.options.iter().any(|option| option.withdrawn);
    let off = off.then(|| view! { <p>{t.t("papers-off-hint")}</p> });
    view! {
        <form
            method="post"
            action=format!("{here}/paper")
            data-keep=format!("{here} {number}")
            novalidate
        >
            <input type="hidden" name="number" value=number.to_string() />
            <p>{t.t("papers-as-it-is")}</p>
            {off}
            <ol class="sheet paper-marks" id="marks" tabindex="-1">
                {fields}
                <li>
                    <label>
                        <input type="checkbox" name="none" value="1" checked=typed.has("none", "1") />
                        {t.t("ballot-none")}
                    </label>
                </li>
            </ol>
            <p class="sheet spoilt">
                <label>
                    <input type="checkbox" name="void" value="1" checked=typed.has("void", "1") />
                    {t.t("papers-is-void")}
                </label>
            </p>
            <MainButton words=t.t("papers-keep-paper") />
        </form>
    }
    .into_any()
}

fn field(t: &Translator, method: Method, option: &BallotOption, typed: &Typed) -> AnyView {
    let (id, words) = (option.id.as_str(), words(t, option));
    match method {
        Method::Sort => {
            let name = format!("sort.{id}");
            let answers =
                [("yes", "ballot-sort-yes"), ("not-sure", "ballot-sort-not-sure"), ("no", "ballot-sort-no")]
                    .map(|(value, word)| {
                        let checked = typed.has(&name, value);
                        view! {
                            <label>
                                <input type="radio" name=name.clone() value=value checked=checked />
                                {t.t(word)}
                            </label>
                        }
                    });
            view! {
                <li>
                    <fieldset>
                        <legend dir="auto">{words}</legend>
                        {answers.into_iter().collect_view()}
                    </fieldset>
                </li>
            }
            .into_any()
        }
        Method::Coins { .. } | Method::Rank => {
            let kind = if method == Method::Rank { "place" } else { "coins" };
            let name = format!("{kind}.{id}");
            let value = typed.one(&name);
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
            .into_any()
        }
        _ => {
            let checked = typed.has("pick", id);
            view! {
                <li>
                    <label dir="auto">
                        <input type="checkbox" name="pick" value=id.to_owned() checked=checked />
                        {words}
                    </label>
                </li>
            }
            .into_any()
        }
    }
}

/// The same pairs as on the sheet, in the same order. Each stands twice, so each row has a name of its own.
fn pairs(t: &Translator, round: &Round, number: u32, typed: &Typed) -> Vec<AnyView> {
    let row = |(at, (this, that)): (usize, (OptionId, OptionId))| {
        let name = format!("pair.{at}");
        let answers = [
            (format!("over {this} {that}"), words_of(t, round, &this)),
            (format!("level {this} {that}"), t.t("ballot-cannot-choose")),
            (format!("over {that} {this}"), words_of(t, round, &that)),
        ]
        .map(|(value, words)| {
            let checked = typed.has(&name, &value);
            view! {
                <label dir="auto">
                    <input type="radio" name=name.clone() value=value checked=checked />
                    {words}
                </label>
            }
        });
        view! {
            <li>
                <fieldset>
                    <legend class="unseen">{t.t("ballot-pairs")}</legend>
                    {answers.into_iter().collect_view()}
                </fieldset>
            </li>
        }
        .into_any()
    };
    round.pairs_on_paper(number).into_iter().enumerate().map(row).collect()
}

fn words_of(t: &Translator, round: &Round, id: &OptionId) -> String {
    round.options.iter().find(|option| option.id == *id).map(|option| words(t, option)).unwrap_or_default()
}

/// The words of an option, and that it was taken off, where it was.
fn words(t: &Translator, option: &BallotOption) -> String {
    if option.withdrawn {
        t.t_with("papers-off", &[("idea", option.words.as_str().into())])
    } else {
        option.words.clone()
    }
}

/// Both ways beside each other, and which is right.
fn settle(t: &Translator, here: &str, round: &Round, number: u32, both: &[PaperReading; 2]) -> AnyView {
    let [first, second] = both;
    let one = |heading: &str, which: &str, reading: &PaperReading| {
        let fields = vec![("number", number.to_string()), ("which", which.to_owned())];
        let lines = said(t, round, reading.read.as_ref());
        let lines = lines.into_iter().map(|line| view! { <li dir="auto">{line}</li> }).collect_view();
        let deed = if reading.own {
            view! { <p class="quiet">{t.t("papers-yours")}</p> }.into_any()
        } else {
            let to = format!("{here}/settle");
            view! { <Deed to words=t.t("papers-this-is-right") fields about=t.t(heading) /> }.into_any()
        };
        view! {
            <section class="sheet">
                <h2>{t.t(heading)}</h2>
                <ul>{lines}</ul>
                {deed}
            </section>
        }
    };
    let anew = vec![("number", number.to_string()), ("which", "neither".to_owned())];
    view! {
        <p>{t.t("papers-settle-hint")}</p>
        <div class="voices">
            {one("papers-first", "first", first)} {one("papers-second", "second", second)}
        </div>
        <Deed to=format!("{here}/settle") words=t.t("papers-neither") fields=anew />
    }
    .into_any()
}

/// What one adult read, line by line.
fn said(t: &Translator, round: &Round, read: Option<&Ballot>) -> Vec<String> {
    let Some(ballot) = read else { return vec![t.t("papers-row-void")] };
    if ballot.is_none() {
        return vec![t.t("ballot-none")];
    }
    let words = |id: &OptionId| crate::isolates::isolated(&words_of(t, round, id));
    let line = |option: &OptionId, mark: &Mark| match mark {
        Mark::Yes => [words(option), t.t("ballot-sort-yes")].join(": "),
        Mark::NotSure => [words(option), t.t("ballot-sort-not-sure")].join(": "),
        Mark::No => [words(option), t.t("ballot-sort-no")].join(": "),
        Mark::Coins(n) | Mark::Place(n) | Mark::Step(n) => [words(option), n.to_string()].join(": "),
        Mark::Over(that) => [words(option), words(that)].join(" > "),
        Mark::Level(that) => [words(option), words(that)].join(" = "),
        Mark::Picked => words(option),
    };
    ballot.choices().iter().map(|choice| line(&choice.option, &choice.mark)).collect()
}
