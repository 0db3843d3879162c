//! What stands in the files: who took part, what young people said, what was decided, what was done.

use app::ideas::answer::decided;
use app::partnership::evidence::{Evidence, Question, answer_to, chosen_votes, period_words};
use app::translator::Translator;
use app::vote::tally::none_of;
use app::vote::tally::sentences::{column, rule_line};
use domain::partnership::target::Target;
use domain::vote::split::Column as Figure;
use domain::vote::suppression::Shown;
use domain::vote::tally::PublishedTally;

use super::ColumnKind::{Day, Number, Text};
use super::{Cell, Column, ColumnKind, Table};
use crate::dates;

/// All tables, in the order of the workbook.
pub(super) fn from_evidence(t: &Translator, evidence: &Evidence) -> Vec<Table> {
    vec![
        summary(t, evidence),
        ideas(t, evidence),
        votes(t, evidence),
        participation(t, evidence),
        activities(t, evidence),
        targets(t, evidence),
        method(t, evidence),
    ]
}

fn columns(all: &[(&'static str, &'static str, ColumnKind)]) -> Vec<Column> {
    all.iter().map(|&(name, title, kind)| Column { name, title, kind }).collect()
}

fn summary(t: &Translator, evidence: &Evidence) -> Table {
    let row = |question: Question| {
        let asked = t.t(&format!("evidence-ask-{}", question.code()));
        vec![asked.into(), answer_to(t, question, evidence).into()]
    };
    Table {
        name: "summary",
        title: "evidence-sheet-summary",
        columns: columns(&[
            ("question", "evidence-column-question", Text),
            ("answer", "evidence-column-answer", Text),
        ]),
        rows: Question::ALL.map(row).to_vec(),
    }
}

fn ideas(t: &Translator, evidence: &Evidence) -> Table {
    let row = |said: &domain::partnership::evidence::Said| {
        let answer = said.answer.as_ref().map(|(_, answer)| answer);
        let decision = said.decision().map_or_else(|| t.t("evidence-no-answer"), |one| decided(t, one));
        vec![
            said.words.to_string().into(),
            Cell::Day(said.sent_on),
            Cell::Day(said.answer_by),
            Cell::day(said.first_answered_on),
            t.t(&format!("evidence-answered-{}", said.answered(evidence.today).code())).into(),
            decision.into(),
            answer.map(|answer| answer.because.to_string()).unwrap_or_default().into(),
            Cell::day(answer.and_then(|answer| answer.by_when)),
            Cell::day(said.done_on),
        ]
    };
    Table {
        name: "ideas",
        title: "evidence-sheet-ideas",
        columns: columns(&[
            ("idea", "evidence-column-idea", Text),
            ("sent_on", "evidence-column-sent", Day),
            ("answer_by", "evidence-column-answer-by", Day),
            ("answered_on", "evidence-column-answered", Day),
            ("on_time", "evidence-column-stand", Text),
            ("decision", "evidence-column-decided", Text),
            ("because", "evidence-column-because", Text),
            ("promised_by", "evidence-column-promised", Day),
            ("done_on", "evidence-column-done", Day),
        ]),
        rows: evidence.said.iter().map(row).collect(),
    }
}

fn votes(t: &Translator, evidence: &Evidence) -> Table {
    let rows = chosen_votes(evidence).flat_map(|(drawn, _)| {
        let tally = &drawn.tally;
        let chooses = !tally.terms.method.is_scale();
        let counts = tally.has_counts();
        let row = move |one: &domain::vote::chart::Row<'_>, of: Figure| {
            let words = one.line.map_or_else(|| t.t(none_of(tally)), |line| line.option.words.clone());
            let chosen =
                one.line.filter(|_| chooses).map(|line| if line.chosen { "csv-yes" } else { "csv-no" });
            let shown = tally.cell(one, of)?;
            let shown = if counts { value(t, shown) } else { [Cell::Empty, status(t, Shown::Hidden)] };
            let [count, status] = shown;
            Some(vec![
                tally.question.clone().into(),
                words.into(),
                count,
                status,
                column(t, tally, of).into(),
                chosen.map(|id| t.t(id)).unwrap_or_default().into(),
                Cell::Day(dates::day_of(tally.closed_at)),
                tally.receipt.clone().unwrap_or_default().into(),
            ])
        };
        // A line for each figure, and one for each part of what stands behind it.
        let of_row = |one: &domain::vote::chart::Row<'_>| {
            tally.columns().into_iter().filter_map(|of| row(one, of)).collect::<Vec<_>>()
        };
        if tally.has_rows() { tally.rows().iter().flat_map(of_row).collect() } else { Vec::new() }
    });
    Table {
        name: "votes",
        title: "evidence-sheet-votes",
        columns: columns(&[
            ("question", "evidence-column-question", Text),
            ("choice", "evidence-column-option", Text),
            ("value", "evidence-column-count", Number),
            ("status", "evidence-column-status", Text),
            ("unit", "evidence-column-kind", Text),
            ("chosen", "evidence-column-chosen", Text),
            ("closed_on", "evidence-column-closed", Day),
            ("receipt", "evidence-column-receipt", Text),
        ]),
        rows: rows.collect(),
    }
}

fn participation(t: &Translator, evidence: &Evidence) -> Table {
    let row = |tally: &PublishedTally| {
        let ([voted, voted_status], [asked, asked_status]) = (value(t, tally.voted), value(t, tally.asked));
        vec![
            tally.question.clone().into(),
            voted,
            voted_status,
            asked,
            asked_status,
            Cell::Number(f64::from(tally.ages.from)),
            Cell::Number(f64::from(tally.ages.to)),
            rule_line(t, &tally.terms).unwrap_or_default().into(),
            Cell::Day(dates::day_of(tally.closed_at)),
        ]
    };
    Table {
        name: "participation",
        title: "evidence-sheet-participation",
        columns: columns(&[
            ("question", "evidence-column-question", Text),
            ("voted", "evidence-column-voted", Number),
            ("voted_status", "evidence-column-status", Text),
            ("asked", "evidence-column-asked", Number),
            ("asked_status", "evidence-column-status", Text),
            ("youngest", "evidence-column-youngest", Number),
            ("oldest", "evidence-column-oldest", Number),
            ("rule", "evidence-column-rule", Text),
            ("closed_on", "evidence-column-closed", Day),
        ]),
        rows: chosen_votes(evidence).map(|(drawn, _)| row(&drawn.tally)).collect(),
    }
}

fn activities(t: &Translator, evidence: &Evidence) -> Table {
    let row = |one: &domain::ideas::activity::Activity| {
        let kind = one.category.map(|kind| t.t(&format!("category-{}", kind.code()))).unwrap_or_default();
        let pence =
            u32::try_from(one.cost.0).map_or(Cell::Empty, |pence| Cell::Number(f64::from(pence) / 100.0));
        vec![one.name.to_string().into(), kind.into(), pence, Cell::Day(dates::day_of(one.made_at))]
    };
    Table {
        name: "activities",
        title: "evidence-sheet-actions",
        columns: columns(&[
            ("activity", "evidence-column-activity", Text),
            ("kind", "evidence-column-kind", Text),
            ("cost_gbp", "evidence-column-cost", Number),
            ("made_on", "evidence-column-made", Day),
        ]),
        rows: evidence.activities.iter().map(row).collect(),
    }
}

fn targets(t: &Translator, evidence: &Evidence) -> Table {
    let number = |n: usize| u32::try_from(n).map_or(Cell::Empty, |n| Cell::Number(f64::from(n)));
    let row = |(name, target): (&str, Target)| {
        let (low, high) = target.between().unzip();
        let bound = |n: Option<u8>| n.map_or(Cell::Empty, |n| Cell::Number(f64::from(n)));
        vec![
            t.t(&format!("evidence-target-{name}")).into(),
            number(target.met),
            number(target.due),
            target.percent().map_or(Cell::Empty, number),
            bound(low),
            bound(high),
        ]
    };
    Table {
        name: "targets",
        title: "evidence-sheet-targets",
        columns: columns(&[
            ("target", "evidence-column-target", Text),
            ("met", "evidence-column-met", Number),
            ("due", "evidence-column-due", Number),
            ("percent", "evidence-column-percent", Number),
            ("percent_low", "evidence-column-low", Number),
            ("percent_high", "evidence-column-high", Number),
        ]),
        rows: evidence.targets().into_iter().map(row).collect(),
    }
}

fn method(t: &Translator, evidence: &Evidence) -> Table {
    let made = [
        ("day", t.day(evidence.today).into()),
        ("year", evidence.today.year().to_string().into()),
        ("weeks", period_words(t, evidence.period).into()),
    ];
    let lines = [
        t.t_with("evidence-method-made", &made),
        t.t("evidence-method-people"),
        t.t("evidence-method-ideas"),
        t.t("evidence-method-late"),
        t.t("evidence-method-rehearsals"),
        t.t("evidence-method-receipt"),
        t.t("evidence-no-grade"),
    ];
    Table {
        name: "method",
        title: "evidence-sheet-method",
        columns: columns(&[("line", "evidence-sheet-method", Text)]),
        rows: lines.map(|line| vec![line.into()]).to_vec(),
    }
}

/// The number if there is one to show, and how sure it is.
fn value(t: &Translator, shown: Shown) -> [Cell; 2] {
    let number = shown.count().map_or(Cell::Empty, |n| Cell::Number(f64::from(n)));
    [number, status(t, shown)]
}

fn status(t: &Translator, shown: Shown) -> Cell {
    let id = match shown {
        Shown::Count(_) => "evidence-status-exact",
        Shown::About(_) => "evidence-status-about",
        Shown::Hidden => "evidence-status-hidden",
        Shown::Most => "evidence-status-most",
        Shown::AlmostEveryone => "evidence-status-almost-everyone",
    };
    t.t(id).into()
}
