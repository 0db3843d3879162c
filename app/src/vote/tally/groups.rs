//! A vote by group: a sentence, a bar for each group and a table; or why there is none. Prints travel, so it is on none.

use domain::partnership::doubt::Share;
use domain::vote::suppression::{ByGroup, Circle, Column, GroupRow, NotByGroup, Shown};
use domain::vote::tally::PublishedTally;
use leptos::prelude::*;

use super::bars::none_of;
use super::sentences::shown_text;
use super::{GroupName, Groups};
use crate::isolates;
use crate::parts::Icon;
use crate::translator::Translator;

/// The section "By group".
pub(crate) fn by_group(t: &Translator, groups: &Groups, tally: &PublishedTally) -> AnyView {
    let said = match &groups.found {
        ByGroup::Rows { columns, rows } => told(t, groups, (columns, rows), tally),
        ByGroup::Not(why) => view! { <p>{why_not_by_group(t, *why)}</p> }.into_any(),
    };
    let file = format!("/rounds/{}/groups.csv", tally.round);
    view! {
        <section class="round inside" id="by-group">
            <div class="heading">
                <h2>{t.t("by-group-title")}</h2>
            </div>
            {said}
            <p class="file">
                <a class="button" href=file>
                    <Icon name="download" />
                    {t.t("by-group-file")}
                </a>
                <span class="quiet">{t.t("partnership-file-why")}</span>
            </p>
        </section>
    }
    .into_any()
}

/// Why nothing is shown by group.
pub fn why_not_by_group(t: &Translator, why: NotByGroup) -> String {
    match why {
        NotByGroup::OneGroup => t.t("by-group-not-one"),
        NotByGroup::GroupUnknown => t.t("by-group-not-known"),
        NotByGroup::ByAdults => t.t("by-group-not-adults"),
        NotByGroup::NoFigures => t.t("by-group-not-figures"),
        NotByGroup::TooSmall => t.t("by-group-not-small"),
    }
}

fn told(
    t: &Translator,
    groups: &Groups,
    (columns, rows): (&[Column], &[GroupRow]),
    tally: &PublishedTally,
) -> AnyView {
    let joined = |both: &[String; 2]| isolates::list(both, ", ");
    let names = rows.iter().zip(&groups.names).map(|(row, name)| row_name(t, row, name, joined));
    let names: Vec<String> = names.collect();
    let heads: Vec<String> = columns.iter().map(|column| column_name(t, tally, column)).collect();
    let drawn = groups.drawn.map(|at| {
        let on = t.t_with("by-group-on", &[("option", heads.get(at).cloned().unwrap_or_default().into())]);
        let said = compared(t, rows, &names, at);
        let label = [on.as_str(), said.as_str()].join(": ");
        let bars =
            rows.iter().zip(&names).zip(&groups.bars).map(|((row, name), svg)| bar(t, row, name, svg, at));
        let bars = bars.collect_view();
        view! {
            <p class="sentence" dir="auto">
                {said}
            </p>
            <figure>
                <div class="plate">
                    <div class="bars few" role="img" aria-label=label>
                        <p class="base" dir="auto">
                            {on}
                        </p>
                        {bars}
                    </div>
                </div>
            </figure>
        }
    });
    let table = table(t, groups, rows, (&heads, &names));
    view! {
        <p>{t.t("by-group-why")}</p>
        {drawn}
        {table}
        <p class="quiet">{t.t("by-group-care")}</p>
    }
    .into_any()
}

/// What a row is called; a group and its organisation are joined as the page or the file joins words.
pub fn row_name(
    t: &Translator,
    row: &GroupRow,
    name: &GroupName,
    joined: impl Fn(&[String; 2]) -> String,
) -> String {
    let organisation = name.organisation.clone().unwrap_or_default();
    match &row.circle {
        Circle::Group(_) => {
            let group = name.group.clone().unwrap_or_else(|| t.t("by-group-gone"));
            joined(&[group, organisation])
        }
        Circle::SmallGroups(_) => t.t_with("by-group-small-of", &[("organisation", organisation.into())]),
        Circle::Organisation(_) => t.t_with("by-group-all-of", &[("organisation", organisation.into())]),
        Circle::Rest => t.t("by-group-rest"),
    }
}

/// What a column is called.
pub fn column_name(t: &Translator, tally: &PublishedTally, column: &Column) -> String {
    match column {
        Column::Answer(id) => tally.option(id).map(|option| option.words.clone()).unwrap_or_default(),
        Column::NoneOfThese => t.t(none_of(tally)),
        Column::Others => t.t("by-group-others"),
    }
}

/// Whether the group with the largest share differs from the one with the smallest by more than chance would make it.
fn compared(t: &Translator, rows: &[GroupRow], names: &[String], column: usize) -> String {
    let is_sum = |row: &GroupRow| matches!(row.circle, Circle::Organisation(_));
    let rows = rows.iter().zip(names).filter(|(row, _)| !is_sum(row));
    let shares: Vec<(Share, &String)> =
        rows.filter_map(|(row, name)| Some((row.share(column)?, name))).collect();
    let most = shares.iter().max_by_key(|(share, _)| percent(*share));
    let least = shares.iter().min_by_key(|(share, _)| percent(*share));
    match (most, least) {
        (Some((most, more)), Some((least, fewer))) if shares.len() > 1 => {
            if most.is_about(*least) {
                return t.t("by-group-same");
            }
            let values = [
                ("more", (*more).clone().into()),
                ("high", percent(*most).into()),
                ("fewer", (*fewer).clone().into()),
                ("low", percent(*least).into()),
            ];
            t.t_with("by-group-differs", &values)
        }
        _ => t.t("by-group-private"),
    }
}

/// How many in a hundred.
fn percent(share: Share) -> usize {
    (100 * share.part + share.whole / 2).checked_div(share.whole).unwrap_or(0)
}

fn bar(t: &Translator, row: &GroupRow, name: &str, svg: &str, column: usize) -> impl IntoView + use<> {
    let number = match row.cells.get(column) {
        Some(shown) if *shown != Shown::Hidden => shown_text(t, *shown),
        _ => t.t("chart-hidden"),
    };
    let (name, svg) = (name.to_owned(), svg.to_owned());
    view! {
        <div class="tally-row chosen bare">
            <span class="words" dir="auto">
                {name}
            </span>
            <span class="track" inner_html=svg></span>
            <b class="number">{number}</b>
        </div>
    }
}

/// Every figure with its share and its doubt. How many of those who were there have voted is told of the own
/// organisation alone.
fn table(
    t: &Translator,
    groups: &Groups,
    rows: &[GroupRow],
    (heads, names): (&[String], &[String]),
) -> impl IntoView + use<> {
    let any_own = groups.names.iter().any(|name| name.is_own);
    let turnout = any_own.then(|| t.t("by-group-list"));
    let titles = heads.iter().cloned().chain(turnout.clone());
    let titles = titles.map(|words| view! { <th scope="col" dir="auto">{words}</th> }).collect_view();
    let line = |((row, name), whose): ((&GroupRow, &String), &GroupName)| {
        let cells = heads.iter().cloned().enumerate().map(|(at, head)| (head, cell(t, row, at)));
        let own = turnout.clone().map(|head| (head, voted_of(t, row, whose.is_own)));
        let cells =
            cells.chain(own).map(|(head, said)| view! { <td data-label=head>{said}</td> }).collect_view();
        let name = name.clone();
        view! {
            <tr>
                <th scope="row" dir="auto">
                    {name}
                </th>
                {cells}
            </tr>
        }
    };
    let lines = rows.iter().zip(names).zip(&groups.names).map(line).collect_view();
    view! {
        <table class="tally stacks">
            <caption class="unseen">{t.t("by-group-title")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t.t("by-group-group")}</th>
                    {titles}
                </tr>
            </thead>
            <tbody>{lines}</tbody>
        </table>
    }
}

fn cell(t: &Translator, row: &GroupRow, column: usize) -> String {
    let shown = row.cells.get(column).copied().unwrap_or(Shown::Hidden);
    let people = shown_text(t, shown);
    let Some((share, (low, high))) = row.share(column).and_then(|share| Some((share, share.between()?)))
    else {
        return people;
    };
    let values = [
        ("people", people.into()),
        ("percent", percent(share).into()),
        ("low", u32::from(low).into()),
        ("high", u32::from(high).into()),
    ];
    t.t_with("by-group-share", &values)
}

fn voted_of(t: &Translator, row: &GroupRow, is_own: bool) -> String {
    match (row.voted.count(), row.asked.count()) {
        _ if row.circle == Circle::Rest => t.t("result-hidden"),
        _ if !is_own => t.t("by-group-theirs"),
        (Some(voted), Some(asked)) => {
            t.t_with("by-group-of", &[("voted", voted.into()), ("asked", asked.into())])
        }
        _ => t.t("result-hidden"),
    }
}
