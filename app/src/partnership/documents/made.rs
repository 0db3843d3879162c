//! What stands in each document: headings, lines and tables, made from the constants.

use domain::ideas::read_within::READ_WITHIN_MINUTES;
use domain::partnership::assessment::Purpose;
use domain::people::retention::{Days, Kind, Lasts};
use domain::people::sign_in::LASTS_MINUTES;
use domain::vote::suppression::{ASK_FIRST, BASE, FLOOR, INSIDE, OUTSIDE};

use super::{Facts, Partner, Which};
use crate::isolates;
use crate::people::retention::how_long;
use crate::translator::{Translator, Value};

/// A part of a document.
pub(super) enum Part {
    /// A heading.
    Heading(String),
    /// A line.
    Line(String),
    /// A list.
    List(Vec<String>),
    /// A table: its columns, and its rows.
    Table(Vec<String>, Vec<Vec<String>>),
    /// A line to be filled in by hand.
    Blank(String),
}

use Part::{Blank, Heading, Line, List, Table};

/// The risks, and what stands against each.
const RISKS: [&str; 9] = ["vote", "author", "small", "words", "worry", "device", "guess", "thief", "long"];
/// What the product cannot know.
const BY_HAND: [&str; 5] = ["asked", "processors", "necessity", "left", "approved"];

/// All parts of a document.
pub(super) fn document(t: &Translator, which: Which, facts: &Facts) -> Vec<Part> {
    match which {
        Which::DataMap => data_map(t, facts),
        Which::Retention => retention(t, facts),
        Which::Impact => impact(t, facts),
        Which::Sharing => sharing(t, facts),
    }
}

fn data_map(t: &Translator, facts: &Facts) -> Vec<Part> {
    let kind = |kind: Kind| {
        let of = |part: &str| t.t(&[part, kind.code()].concat());
        vec![name(t, kind), of("map-why-"), of("map-who-"), long(t, facts, kind)]
    };
    let tables = facts.tables.iter().map(|(table, clock, kind)| {
        let how = t.t(&["clock-", clock].concat());
        vec![table.clone(), how, kind.map(|kind| name(t, kind)).unwrap_or_default()]
    });
    vec![
        Line(t.t("map-about")),
        Table(columns(t, &["map-what", "map-why", "map-who", "map-long"]), Kind::ALL.map(kind).to_vec()),
        Line(t.t("map-not")),
        Heading(t.t("map-tables")),
        Table(columns(t, &["map-table", "map-happens", "map-clock"]), tables.collect()),
    ]
}

fn retention(t: &Translator, facts: &Facts) -> Vec<Part> {
    let kind = |kind: Kind| vec![name(t, kind), long(t, facts, kind), bounds(t, kind)];
    vec![
        Line(t.t("retention-why")),
        Table(columns(t, &["map-what", "map-long", "document-bounds"]), Kind::ALL.map(kind).to_vec()),
        Heading(t.t("document-stays")),
        List(["figures", "answers", "agreed", "titles"].map(|what| t.t(&["stays-", what].concat())).to_vec()),
        Line(t.t("document-files")),
    ]
}

fn impact(t: &Translator, facts: &Facts) -> Vec<Part> {
    let mut parts = vec![Heading(t.t("impact-decided"))];
    parts.extend(decided(t, facts));
    parts.extend([Heading(t.t("impact-what")), Line(t.t("impact-what-how"))]);
    let kind = |kind: Kind| vec![name(t, kind), long(t, facts, kind)];
    parts.push(Table(columns(t, &["map-what", "map-long"]), Kind::ALL.map(kind).to_vec()));
    parts.extend([Line(t.t("map-not")), Heading(t.t("impact-risks"))]);
    let hours = [("hours", i32::try_from(LASTS_MINUTES / 60).unwrap_or(i32::MAX).into())];
    let risk = |risk: &str| ["risk-", "against-"].map(|of| t.t_with(&[of, risk].concat(), &hours)).to_vec();
    parts.push(Table(columns(t, &["impact-risk", "impact-against"]), RISKS.map(risk).to_vec()));
    parts.extend([Heading(t.t("impact-numbers")), thresholds(t)]);
    parts.extend([Heading(t.t("impact-rights")), rights(t)]);
    parts.push(Heading(t.t("impact-by-hand")));
    parts.extend(BY_HAND.map(|what| Blank(t.t(&["by-hand-", what].concat()))));
    parts
}

/// Who owns it, when, and the basis of each purpose; or that this is still to be decided.
fn decided(t: &Translator, facts: &Facts) -> Vec<Part> {
    let Some(said) = &facts.assessment else { return vec![Line(t.t("impact-undecided"))] };
    let days = [("done", t.date(said.assessed_on).into()), ("again", t.date(said.look_again).into())];
    let purpose = |purpose: Purpose| {
        let basis = said.bases.get(&purpose).map(|basis| t.t(&["basis-of-", basis.code()].concat()));
        vec![t.t(&["purpose-", purpose.code()].concat()), basis.unwrap_or_default()]
    };
    vec![
        Line(t.t_with("impact-owner", &[("owner", said.owner.clone().into())])),
        Line(t.t_with("impact-days", &days)),
        Table(columns(t, &["impact-purpose", "impact-basis"]), Purpose::ALL.map(purpose).to_vec()),
        Line(t.t("impact-no-consent")),
    ]
}

fn sharing(t: &Translator, facts: &Facts) -> Vec<Part> {
    let [never, ending] = facts.never_and_ending.clone();
    let of_kind = |kind: Kind| vec![name(t, kind), long(t, facts, kind)];
    vec![
        Line(t.t_with("sharing-between", &[("partnership", facts.partnership.clone().into())])),
        Table(
            columns(t, &["sharing-who", "sharing-owner", "sharing-lead", "sharing-signed"]),
            facts.partners.iter().map(|partner| partner_row(t, partner)).collect(),
        ),
        Heading(t.t("sharing-controllers")),
        Line(t.t("sharing-controllers-how")),
        Heading(t.t("one-page-share")),
        Table(
            columns(t, &["one-page-what", "one-page-sees", "one-page-long"]),
            facts.shared.iter().map(|line| line.to_vec()).collect(),
        ),
        Line(t.t_with("sharing-never", &[("what", never.into())])),
        Heading(t.t("impact-numbers")),
        thresholds(t),
        Heading(t.t("document-long")),
        Table(columns(t, &["map-what", "map-long"]), Kind::ALL.map(of_kind).to_vec()),
        Heading(t.t("one-page-ending")),
        Line(ending),
        Line(t.t("sharing-signed-where")),
        Line(t.t("one-page-no-advice")),
    ]
}

fn partner_row(t: &Translator, partner: &Partner) -> Vec<String> {
    let nobody = || t.t("sharing-nobody");
    let leads =
        if partner.safeguarding.is_empty() { nobody() } else { isolates::list(&partner.safeguarding, ", ") };
    let signed = if partner.signed { "people-signed" } else { "people-not-signed" };
    vec![partner.name.clone(), partner.owner.clone().unwrap_or_else(nobody), leads, t.t(signed)]
}

/// The notice for families and colleagues.
pub(super) fn notice(t: &Translator, facts: &Facts) -> Vec<Part> {
    let partners = facts.partners.iter().map(|partner| {
        let owner = partner.owner.clone().unwrap_or_else(|| t.t("sharing-nobody"));
        t.t_with("notice-partner", &[("who", partner.name.clone().into()), ("owner", owner.into())])
    });
    let kind =
        |kind: Kind| vec![name(t, kind), t.t(&["map-why-", kind.code()].concat()), how_long(t, kind, None)];
    let minutes = [("n", number(READ_WITHIN_MINUTES))];
    vec![
        Line(t.t("notice-what")),
        Heading(t.t("notice-who")),
        List(partners.collect()),
        Heading(t.t("document-long")),
        Line(t.t("notice-long")),
        Table(columns(t, &["map-what", "map-why", "map-long"]), Kind::ALL.map(kind).to_vec()),
        Line(t.t("map-not")),
        Heading(t.t("notice-read")),
        Line(t.t_with("notice-promise", &minutes)),
        Line(t.t("notice-safety")),
        Heading(t.t("impact-numbers")),
        thresholds(t),
        Heading(t.t("impact-rights")),
        rights(t),
        Line(t.t("notice-complain")),
    ]
}

/// The thresholds that hide small numbers, as they stand in the code.
fn thresholds(t: &Translator) -> Part {
    let line = |id: &str, values: &[(&str, u32)]| {
        let values: Vec<(&str, Value)> = values.iter().map(|(name, n)| (*name, (*n).into())).collect();
        t.t_with(id, &values)
    };
    List(vec![
        line("threshold-floor", &[("n", FLOOR)]),
        line("threshold-ask", &[("n", ASK_FIRST)]),
        line("threshold-base", &[("n", BASE)]),
        line("threshold-inside", &[("n", INSIDE)]),
        line("threshold-outside", &[("n", OUTSIDE)]),
    ])
}

fn rights(t: &Translator) -> Part {
    List(["see", "correct", "erase", "copy", "person"].map(|right| t.t(&["right-", right].concat())).to_vec())
}

fn name(t: &Translator, kind: Kind) -> String {
    t.t(&["retention-kind-", kind.code()].concat())
}

fn long(t: &Translator, facts: &Facts, kind: Kind) -> String {
    how_long(t, kind, facts.chosen.get(&kind).copied())
}

fn bounds(t: &Translator, kind: Kind) -> String {
    match kind.lasts() {
        Lasts::Chosen(Days { least, most, .. }) => {
            t.t_with("retention-between", &[("least", number(least)), ("most", number(most))])
        }
        _ => t.t("retention-by-nobody"),
    }
}

fn number(of: i64) -> Value {
    usize::try_from(of).unwrap_or_default().into()
}

fn columns(t: &Translator, ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| t.t(id)).collect()
}
