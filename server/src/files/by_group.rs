//! A vote by group as a file for a spreadsheet, as those outside may see it.

use app::translator::Translator;
use app::vote::tally::sentences::shown_text;
use app::vote::tally::{GroupName, column_name, row_name, why_not_by_group};
use domain::refusal::Refusal;
use domain::vote::suppression::ByGroup;
use domain::vote::tally::PublishedTally;

use super::spreadsheet::file;

/// The rows as CSV: first what the figures are, then one row for each; or why there are none.
///
/// # Errors
/// As [`file()`].
pub fn csv(
    t: &Translator,
    tally: &PublishedTally,
    found: &ByGroup,
    names: &[GroupName],
) -> Result<Vec<u8>, Refusal> {
    let mut lines = vec![
        vec![t.t("csv-question"), tally.question.clone()],
        vec![t.t("csv-voted"), shown_text(t, tally.voted)],
        vec![t.t("csv-note")],
        vec![t.t("by-group-why")],
    ];
    match found {
        ByGroup::Not(why) => lines.push(vec![why_not_by_group(t, *why)]),
        ByGroup::Rows { columns, rows } => {
            let heads = columns.iter().map(|column| column_name(t, tally, column));
            lines.push(std::iter::once(t.t("by-group-group")).chain(heads).collect());
            for (row, name) in rows.iter().zip(names) {
                let name = row_name(t, row, name, |both| both.join(", "));
                let cells = row.cells.iter().map(|shown| shown_text(t, *shown));
                lines.push(std::iter::once(name).chain(cells).collect());
            }
        }
    }
    file(lines)
}
