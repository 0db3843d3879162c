//! A result told in beats, each by the worker's hand: who voted, the bars with what came first still covered,
//! and a tie as a tie, with the rule that was said before the vote.

use domain::money::Pence;
use domain::vote::method::Method;
use domain::vote::tally::{PublishedTally, TallyLine};
use leptos::prelude::*;

use super::fit::{self, HEIGHT, WIDTH};
use super::rows::{Rows, Told, Untold, told};
use crate::parts::Sign;
use crate::translator::{Translator, translator};
use crate::vote::tally::sentences::{outcome, tie_line, turnout};
use crate::vote::tally::{Drawn, TallyTable};

/// The first beat: how many voted, and that nobody sees whose.
#[component]
pub(super) fn WhoVoted(tally: PublishedTally) -> impl IntoView {
    let t = translator();
    let (voted, asked) = (tally.voted.count().unwrap_or(0), tally.asked.count().unwrap_or(0));
    let dots = (asked <= 60).then(|| {
        let dot = |at: u32| view! { <i class=if at < voted { "full" } else { "" }></i> };
        view! {
            <div class="dots" aria-hidden="true">
                {(0..asked).map(dot).collect_view()}
            </div>
        }
    });
    let picks = match tally.terms.method {
        Method::Pick { most } => t.t_with("screen-picks", &[("most", u32::from(most).into())]),
        _ => t.t("screen-nobody-sees"),
    };
    view! {
        <div class="ask middle">
            <div>
                <h1 class="size-460">{turnout(&t, &tally)}</h1>
                {dots}
                <p>{picks}</p>
            </div>
        </div>
    }
}

/// The second beat: all bars but those of what came first, of which only the number is told.
#[component]
pub(super) fn Bars(drawn: Drawn) -> impl IntoView {
    let t = translator();
    let Drawn { tally, bars, .. } = drawn;
    let first: Vec<_> = tally.first().iter().map(|line| line.option.id.clone()).collect();
    let covered = first.len();
    let id = match covered {
        _ if !tally.first_has_most() => "screen-covered-won",
        1 => "screen-covered",
        _ => "screen-covered-tie",
    };
    let is_told = |row: &domain::vote::chart::Row<'_>| {
        row.shown.count().is_some() && row.line.is_none_or(|line| !first.contains(&line.option.id))
    };
    let rows = tally.rows();
    let rows = rows.iter().zip(&bars.rows).filter(|(row, _)| is_told(row));
    let rows: Vec<Told> = rows.map(|(row, svg)| told(&t, &tally, row, svg, false)).collect();
    let any = !rows.is_empty();
    let covers = (0..covered.min(4))
        .map(|_| {
            view! {
                <div class="covered">
                    <Sign />
                </div>
            }
        })
        .collect_view();
    let over = u32::try_from(covered.min(4)).unwrap_or(4);
    view! {
        <div class="result">
            <h1 class="size-230">{t.t_with(id, &[("n", covered.into())])}</h1>
            <div class="covers">{covers}</div>
            {any.then(|| view! { <Rows rows height=HEIGHT - 950 - over.div_ceil(2) * 380 /> })}
            <Untold many=tally.untold() />
        </div>
    }
}

/// The third beat of a shared first place: who has as many, the rule, and what it did.
#[component]
pub(super) fn Tie(drawn: Drawn) -> impl IntoView {
    let t = translator();
    let Drawn { tally, bars, .. } = drawn;
    let (people, level) = tally.tie().unwrap_or((0, Vec::new()));
    let many = level.len();
    let title = t.t_with("screen-tie", &[("n", many.into()), ("people", people.into())]);
    let lines = what_it_did(&t, &tally, &level);
    let ids: Vec<_> = level.iter().map(|line| line.option.id.clone()).collect();
    let rows = tally.rows();
    let is_level =
        |row: &domain::vote::chart::Row<'_>| row.line.is_some_and(|line| ids.contains(&line.option.id));
    let rows = rows.iter().zip(&bars.rows).filter(|(row, _)| is_level(row));
    let priced = |mut row: Told| {
        let cost = row.option.as_ref().map(|option| option.cost).unwrap_or_default();
        row.became = if cost > Pence(0) { cost.to_string() } else { String::new() };
        row
    };
    let rows: Vec<Told> = rows.map(|(row, svg)| priced(told(&t, &tally, row, svg, false))).collect();
    let said = lines.join(" ");
    let class = fit::heading(&said, WIDTH - 800, 1_100, 200);
    let steps = lines.into_iter().map(|line| view! { <li dir="auto">{line}</li> }).collect_view();
    view! {
        <div class="result">
            <h1 class="size-300">{title}</h1>
            <Rows rows height=HEIGHT - 2_100 />
            <ol class=["rule ", &class].concat()>{steps}</ol>
            <div class="unseen">
                <TallyTable tally=tally.clone() />
            </div>
        </div>
    }
}

/// The rule as it stood on every ballot, where it decided anything, then what became of each.
fn what_it_did(t: &Translator, tally: &PublishedTally, level: &[&TallyLine]) -> Vec<String> {
    let is_in = |line: &TallyLine| t.t_with("screen-is-in", &[("idea", line.option.words.as_str().into())]);
    if level.iter().all(|line| line.chosen) {
        return vec![t.t_with("screen-all-in", &[("n", level.len().into())])];
    }
    let rule = t.t_with("screen-tie-rule", &[("rule", tie_line(t, &tally.terms).into())]);
    let (won, lost): (Vec<&TallyLine>, Vec<&TallyLine>) = level.iter().copied().partition(|line| line.chosen);
    let lost = lost.into_iter().map(|line| {
        let values = [("idea", line.option.words.as_str().into()), ("why", outcome(t, line).into())];
        t.t_with("screen-not-in", &values)
    });
    std::iter::once(rule).chain(won.into_iter().map(is_in)).chain(lost).collect()
}
