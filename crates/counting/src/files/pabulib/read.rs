//! Reading a Pabulib file.

use std::collections::HashSet;

use super::super::money::Amount;
use super::super::names::Names;
use super::super::numbers::natural;
use super::super::reading::Reading;
use super::super::terms::{KEYS, Terms};
use super::super::text::said;
use super::super::trouble::Trouble;
use super::super::vote_file::VoteFile;
use super::tables::{Sheet, Table};
use super::votes::ballots;

/// How Pabulib calls the least support that a project needs.
const THRESHOLD: &str = "min_project_score_threshold";

/// Reads a participatory budget.
pub fn read(text: &str, reading: Reading) -> Result<VoteFile, Trouble> {
    let sheet = Sheet::parse(text)?;
    let (options, titles) = projects(&sheet.projects)?;
    as_many(&sheet, "num_projects", options.len())?;
    as_many(&sheet, "num_votes", sheet.votes.rows().len())?;
    let names = Names::read(options.iter().map(|(id, _)| id.as_str()), reading.twice);
    let ballots = ballots(&sheet, &names)?;
    let mut terms = Terms::usual();
    sheet.read(THRESHOLD, |value| terms.set("min_support", value, &names))?;
    for key in KEYS {
        sheet.read(key, |value| terms.set(key, value, &names))?;
    }
    let (instance, decimals) = terms.instance(options, ballots).map_err(Trouble::Missing)?;
    let meta = |key: &str| sheet.meta.get(key).and_then(|(_, value)| said(value));
    Ok(VoteFile {
        id: meta("instance"),
        title: meta("description"),
        provenance: meta("acknowledgments"),
        titles,
        decimals,
        instance,
    })
}

/// The projects with their costs, and what each says.
type Projects = (Vec<(String, Amount)>, Vec<Option<String>>);

fn projects(table: &Table) -> Result<Projects, Trouble> {
    let column = |name: &str| match table.column(name) {
        None => Err(Trouble::Missing(format!("PROJECTS has no column {name:?}"))),
        place => Ok(place),
    };
    let (id, cost, name) = (column("project_id")?, column("cost")?, table.column("name"));
    let mut seen = HashSet::new();
    let project = |row: &super::tables::Row| {
        if !seen.insert(row.cell(id).to_owned()) {
            return Err(Trouble::line(row.line, format!("project_id: {:?} stands here twice", row.cell(id))));
        }
        let cost = Amount::parse(row.cell(cost));
        let cost = cost.map_err(|what| Trouble::line(row.line, format!("cost: {what}")))?;
        Ok(((row.cell(id).to_owned(), cost), said(row.cell(name))))
    };
    table.rows().iter().map(project).collect()
}

/// That a file is whole: it says how many lines a section has.
fn as_many(sheet: &Sheet, key: &str, there_are: usize) -> Result<(), Trouble> {
    let as_many = |value: &str| match natural(value)? {
        number if usize::try_from(number) == Ok(there_are) => Ok(()),
        number => Err(format!("it says {number}, but there are {there_are}")),
    };
    sheet.read(key, as_many).map(|_| ())
}
