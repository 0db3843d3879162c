//! Entering one paper: its options stand as they stand on it. Where two adults read it in two ways, both
//! ways stand beside each other.

use domain::id::OptionId;
use domain::refusal::Refusal;
use domain::vote::ballot::{Ballot, Mark, Marks};
use domain::vote::method::Method;
use domain::vote::paper::pairs_on_paper;
use domain::vote::round::{BallotOption, Round};
use leptos::prelude::*;

use crate::frame::AdultFrame;
use crate::page::Page;
use crate::parts::{Deed, MainButton, Problem};
use crate::translator::{Translator, translator};

impl Page for super::PaperPage {
    fn view(self) -> AnyView {
        let t = translator();
        let super::PaperPage { adult, round, number, marks, compared, refusal } = self;
        let error = refusal.is_some();
        let here = format!("/rounds/{}/papers", round.id);
        let title = t.t_with("papers-nr", &[("number", number.into())]);
        let body = match compared {
            Some(both) => settle(&t, &here, &round, number, &both),
            None => form(&t, &here, &round, number, &marks),
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

fn form(t: &Translator, here: &str, round: &Round, number: u32, marks: &Marks) -> AnyView {
    let options: Vec<BallotOption> = round.on_paper(number).into_iter().cloned().collect();
    let fields: Vec<AnyView> = match round.terms.method {
        Method::ThisOrThat => pairs(t, &options, marks),
        method => options.iter().map(|option| field(t, method, option, marks)).collect(),
    };
    view! {
        <form method="post" action=format!("{here}/paper") novalidate>
            <input type="hidden" name="number" value=number.to_string() />
            <p>{t.t("papers-as-it-is")}</p>
            <ol class="sheet paper-marks" id="marks" tabindex="-1">
                {fields}
                <li>
                    <label>
                        <input type="checkbox" name="none" value="1" checked=marks.none />
                        {t.t("ballot-none")}
                    </label>
                </li>
            </ol>
            <p class="sheet">
                <label>
                    <input type="checkbox" name="void" value="1" />
                    {t.t("papers-is-void")}
                </label>
            </p>
            <MainButton words=t.t("papers-keep-paper") />
        </form>
    }
    .into_any()
}

fn field(t: &Translator, method: Method, option: &BallotOption, marks: &Marks) -> AnyView {
    let id = option.id.as_str();
    let words = option.words.clone();
    match method {
        Method::Sort => {
            let name = format!("sort.{id}");
            let answers =
                [("yes", "ballot-sort-yes"), ("not-sure", "ballot-sort-not-sure"), ("no", "ballot-sort-no")]
                    .map(|(value, word)| {
                        let checked = marks.has(&name, value);
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
            let value = marks.value(&name).filter(|value| value != "0").unwrap_or_default();
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
            let checked = marks.has("pick", id);
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

/// The same pairs as on the sheet, in the same order.
fn pairs(t: &Translator, options: &[BallotOption], marks: &Marks) -> Vec<AnyView> {
    let order: Vec<OptionId> = options.iter().map(|option| option.id.clone()).collect();
    let row = |(at, (this, that)): (usize, (OptionId, OptionId))| {
        let name = format!("pair.{at}");
        let answers = [
            (format!("over {this} {that}"), words_of(options, &this)),
            (format!("level {this} {that}"), t.t("ballot-cannot-choose")),
            (format!("over {that} {this}"), words_of(options, &that)),
        ]
        .map(|(value, words)| {
            let checked = value.split_once(' ').is_some_and(|(kind, pair)| marks.has(kind, pair));
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
    pairs_on_paper(&order).into_iter().enumerate().map(row).collect()
}

fn words_of(options: &[BallotOption], id: &OptionId) -> String {
    options.iter().find(|option| option.id == *id).map(|option| option.words.clone()).unwrap_or_default()
}

/// Both ways beside each other, and which is right.
fn settle(t: &Translator, here: &str, round: &Round, number: u32, both: &[Option<Ballot>; 2]) -> AnyView {
    let [first, second] = both;
    let one = |title: &str, which: &str, read: Option<&Ballot>| {
        let fields = vec![("number", number.to_string()), ("which", which.to_owned())];
        let lines = said(t, round, read);
        let lines = lines.into_iter().map(|line| view! { <li dir="auto">{line}</li> }).collect_view();
        view! {
            <section class="sheet">
                <h2>{t.t(title)}</h2>
                <ul>{lines}</ul>
                <Deed to=format!("{here}/settle") words=t.t("papers-this-is-right") fields about=t.t(title) />
            </section>
        }
    };
    let anew = vec![("number", number.to_string()), ("which", "neither".to_owned())];
    view! {
        <p>{t.t("papers-settle-hint")}</p>
        <div class="voices">
            {one("papers-first", "first", first.as_ref())} {one("papers-second", "second", second.as_ref())}
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
    let words = |id: &OptionId| crate::isolates::isolated(&words_of(&round.options, id));
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
