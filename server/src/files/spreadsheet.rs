//! A published tally as a file for a spreadsheet.

use app::translator::Translator;
use app::vote::tally::sentences::{column, rule_line, sentence, shown_text};
use domain::refusal::Refusal;
use domain::vote::tally::PublishedTally;
use domain::wording::is_unseen;

/// The tally as CSV: first what the figures are, then one row for each idea.
///
/// # Errors
/// As [`file()`].
pub fn csv(t: &Translator, tally: &PublishedTally) -> Result<Vec<u8>, Refusal> {
    // Without money nothing costs, and of the steps of a scale none is chosen.
    let (money, chooses) = (tally.terms.pot.is_some(), !tally.terms.method.is_scale());
    let columns = |idea: String, cost: String, figures: Vec<String>, chosen: String| {
        let (cost, chosen) = (Some(cost).filter(|_| money), Some(chosen).filter(|_| chooses));
        std::iter::once(idea).chain(cost).chain(figures).chain(chosen).collect::<Vec<String>>()
    };
    let figures = tally.columns();
    let mut rows = vec![
        vec![t.t("csv-question"), tally.question.clone()],
        vec![t.t("csv-asked"), shown_text(t, tally.asked)],
        vec![t.t("csv-voted"), shown_text(t, tally.voted)],
        vec![t.t("csv-ages"), format!("{}–{}", tally.ages.from, tally.ages.to)],
        vec![t.t("csv-result"), sentence(t, tally)],
        vec![t.t("csv-counted"), rule_line(t, &tally.terms).unwrap_or_default(), t.t("csv-equal")],
        vec![t.t("csv-note")],
        vec![t.t("csv-receipt"), tally.receipt.clone().unwrap_or_default()],
        columns(
            t.t("csv-idea"),
            t.t("csv-cost"),
            figures.iter().map(|one| column(t, tally, *one)).collect(),
            t.t("csv-chosen"),
        ),
    ];
    for row in tally.rows() {
        let option = row.line.map(|line| &line.option);
        rows.push(columns(
            option.map_or_else(|| t.t("csv-none"), |option| option.words.clone()),
            option.map_or_else(String::new, |option| option.cost.plain()),
            figures
                .iter()
                .map(|one| tally.cell(&row, *one).map(|shown| shown_text(t, shown)).unwrap_or_default())
                .collect(),
            row.line.map_or_else(String::new, |line| t.t(if line.chosen { "csv-yes" } else { "csv-no" })),
        ));
    }
    file(rows)
}

/// Rows as CSV in UTF-8 with a byte order mark, which Excel needs to see the letters right.
///
/// # Errors
/// [`Refusal::Ours`] when the writer fails, which writing to memory does not.
pub fn file<R: AsRef<[String]>>(rows: Vec<R>) -> Result<Vec<u8>, Refusal> {
    let mut file = csv::WriterBuilder::new().flexible(true).from_writer(b"\xef\xbb\xbf".to_vec());
    for row in rows {
        file.write_record(row.as_ref().iter().map(|cell| harmless(cell))).map_err(|_| Refusal::Ours)?;
    }
    file.into_inner().map_err(|_| Refusal::Ours)
}

/// A cell that a spreadsheet would run as a formula is made text by an apostrophe (OWASP, CSV
/// injection); pupils write these cells. Where a computer parts cells by semicolons or tabs, a cell may
/// begin inside of ours, so each such part gets its own.
pub(super) fn harmless(cell: &str) -> String {
    let mut safe = String::with_capacity(cell.len());
    let mut begins = true;
    for sign in cell.chars() {
        let first = safe.is_empty() && matches!(sign, '\t' | '\r' | '\n');
        if first || (begins && runs(sign)) {
            safe.push('\'');
        }
        let parts = matches!(sign, ';' | '\t' | '\r' | '\n');
        // What a spreadsheet may skip before it looks at a cell.
        let skipped = sign == '"' || sign.is_whitespace() || is_unseen(sign);
        begins = parts || (begins && skipped);
        safe.push(sign);
    }
    safe
}

/// What begins a formula, also as East Asian keyboards write it.
fn runs(sign: char) -> bool {
    matches!(sign, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹦' | '﹢' | '﹣' | '﹫')
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_cell_is_a_formula() {
        for (typed, safe) in [
            ("=1+1", "'=1+1"),
            ("Football", "Football"),
            ("Swim; dance + sing", "Swim; dance + sing"),
            ("a;=1+1", "a;'=1+1"),
            ("a; \"@SUM(A1)", "a; \"'@SUM(A1)"),
            ("＝1", "'＝1"),
            ("－1;＋2;＠x", "'－1;'＋2;'＠x"),
            ("\t=1", "'\t'=1"),
            ("a\n-1", "a\n'-1"),
            ("\u{feff}=1", "\u{feff}'=1"),
            ("", ""),
        ] {
            assert_eq!(super::harmless(typed), safe);
        }
    }
}
