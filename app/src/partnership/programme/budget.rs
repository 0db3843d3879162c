//! The money in and out, what is left, and what is given in kind.

use domain::money::Pence;
use domain::partnership::budget::{BudgetLine, Left, LineKind};
use domain::partnership::organisation::Organisation;
use domain::people::sign_in::Adult;
use leptos::prelude::*;

use super::Money;
use crate::isolates;
use crate::translator::{Translator, translator};

/// A sentence that says whether it comes out even; below it the lines.
#[component]
pub(super) fn Budget(money: Money, organisations: Vec<Organisation>, adult: Adult) -> impl IntoView {
    let t = translator();
    let Money { lines, sums } = money;
    let change = adult.role.may_change_partnership().then(|| {
        view! {
            <a class="button" href="/programme/budget">
                {t.t("budget-change")}
                <span class="unseen">": " {t.t("budget-title")}</span>
            </a>
        }
    });
    let body = if lines.is_empty() {
        view! { <p class="sentence">{t.t("budget-empty")}</p> }.into_any()
    } else {
        let all = [("in", sums.money_in.to_string().into()), ("out", sums.money_out.to_string().into())];
        let sentence = [t.t_with("budget-sentence", &all), left(&t, sums.left(), LEFT)].join(" ");
        let of =
            |kinds: &[LineKind]| lines.iter().filter(|line| kinds.contains(&line.kind)).cloned().collect();
        let (money_in, out, gifts): (Vec<BudgetLine>, Vec<BudgetLine>, Vec<BudgetLine>) =
            (of(&[LineKind::In]), of(&[LineKind::Pot, LineKind::Out]), of(&[LineKind::Gift]));
        let pot = (sums.pot > Pence(0) || sums.taken > Pence(0)).then(|| {
            let values = [("taken", sums.taken.to_string().into()), ("pot", sums.pot.to_string().into())];
            let said =
                [t.t_with("budget-pot-sentence", &values), left(&t, sums.left_in_pot(), POT)].join(" ");
            view! {
                <div class="pot" data-step="result">
                    <h3>{t.t("budget-pot")}</h3>
                    <p class=short(sums.left_in_pot())>{said}</p>
                    <Bar part=sums.taken.0 whole=sums.pot.0 />
                </div>
            }
        });
        view! {
            <p class=["sentence ", short(sums.left())].concat()>{sentence}</p>
            {pot}
            <div class="sides">
                <Side title=t.t("budget-in") lines=money_in sum=sums.money_in organisations=organisations.clone() />
                <Side title=t.t("budget-out") lines=out sum=sums.money_out organisations=organisations.clone() />
            </div>
            <Gifts gifts organisations />
        }
        .into_any()
    };
    view! {
        <section class="money" id="money" data-step="result">
            <div class="heading">
                <h2>{t.t("budget-title")}</h2>
                {change}
            </div>
            {body}
        </section>
    }
}

/// Something is left, nothing is, something is missing.
const LEFT: [&str; 3] = ["budget-left", "budget-even", "budget-short"];
const POT: [&str; 3] = ["budget-pot-left", "budget-pot-even", "budget-pot-short"];

fn left(t: &Translator, left: Left, [some, none, missing]: [&'static str; 3]) -> String {
    match left {
        Left::Over(Pence(0)) => t.t(none),
        Left::Over(over) => t.t_with(some, &[("pounds", over.to_string().into())]),
        Left::Short(short) => t.t_with(missing, &[("pounds", short.to_string().into())]),
    }
}

fn short(left: Left) -> &'static str {
    if matches!(left, Left::Short(_)) { "short" } else { "" }
}

/// One side of the budget, as a table with its sum.
#[component]
fn Side(
    title: String,
    lines: Vec<BudgetLine>,
    sum: Pence,
    organisations: Vec<Organisation>,
) -> impl IntoView {
    let t = translator();
    let rows = lines
        .into_iter()
        .map(|line| {
            let times = [("n", line.units.to_string().into()), ("price", line.price.to_string().into())];
            let times = (line.units != 1).then(|| t.t_with("budget-units", &times));
            view! {
                <tr>
                    <th scope="row" dir="auto">
                        {named(&line, &organisations)}
                        {times.map(|times| view! { <span class="quiet">{times}</span> })}
                    </th>
                    <td class="number">{line.sum().to_string()}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table>
            <caption>{title}</caption>
            <thead>
                <tr>
                    <th scope="col">{t.t("budget-what")}</th>
                    <th scope="col" class="number">
                        {t.t("budget-pounds")}
                    </th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
            <tfoot>
                <tr>
                    <th scope="row">{t.t("budget-sum")}</th>
                    <td class="number">{sum.to_string()}</td>
                </tr>
            </tfoot>
        </table>
    }
}

/// Staff time and rooms: named, never priced.
#[component]
fn Gifts(gifts: Vec<BudgetLine>, organisations: Vec<Organisation>) -> impl IntoView {
    let t = translator();
    let lines: Vec<_> = gifts
        .into_iter()
        .map(|line| {
            let words = named(&line, &organisations);
            let said = match line.units {
                0 | 1 => words,
                n => t.t_with("budget-gift-times", &[("words", words.into()), ("n", n.into())]),
            };
            view! { <li dir="auto">{said}</li> }
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <div class="gifts">
                <h3>{t.t("budget-gifts")}</h3>
                <p class="quiet">{t.t("budget-gifts-hint")}</p>
                <ul>{lines}</ul>
            </div>
        }
    })
}

/// "Larkmoor School: Contribution", "Minibus".
fn named(line: &BudgetLine, organisations: &[Organisation]) -> String {
    let giver = organisations.iter().find(|one| Some(&one.id) == line.organisation.as_ref());
    giver.map_or_else(
        || line.words.to_string(),
        |giver| isolates::list(&[&giver.name, line.words.as_str()], ": "),
    )
}

/// How much of a whole, for those who see; the sentence above says it.
#[component]
fn Bar(part: u64, whole: u64) -> impl IntoView {
    let width = part.saturating_mul(100).checked_div(whole).unwrap_or(100).min(100);
    view! {
        <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="whole" width="100" height="4" />
            <rect class="part" width=width.to_string() height="4" />
        </svg>
    }
}
