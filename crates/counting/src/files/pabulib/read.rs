//! Reading a Pabulib file.

use std::collections::HashSet;

use crate::Instance;
use crate::instance::Contender;

use super::super::names::Names;
use super::super::numbers::natural;
use super::super::terms::{KEYS, Terms};
use super::super::text::said;
use super::super::trouble::Trouble;
use super::super::vote_file::VoteFile;
use super::tables::{Sheet, Table};
use super::votes::ballots;

/// Reads a participatory budget.
pub fn read(text: &str) -> Result<VoteFile, Trouble> {
    let sheet = Sheet::parse(text)?;
    let (options, titles) = projects(&sheet.projects)?;
    as_many(&sheet, "num_projects", options.len())?;
    as_many(&sheet, "num_votes", sheet.votes.rows().len())?;
    let names = Names::new(options.iter().map(|option| option.id.as_str()));
    let ballots = ballots(&sheet, &names)?;
    let mut terms = Terms::usual();
    for key in KEYS {
        sheet.read(key, |value| terms.set(key, value, &names))?;
    }
    let meta = |key: &str| sheet.meta.get(key).and_then(|(_, value)| said(value));
    Ok(VoteFile {
        id: meta("instance"),
        title: meta("description"),
        provenance: meta("acknowledgments"),
        titles,
        instance: Instance {
            tie_order: terms.ties(&options),
            budget: terms.budget,
            seats: terms.seats,
            params: terms.params,
            options,
            ballots,
        },
    })
}

fn projects(table: &Table) -> Result<(Vec<Contender>, Vec<Option<String>>), Trouble> {
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
        let cost = natural(row.cell(cost));
        let cost = cost.map_err(|what| Trouble::line(row.line, format!("cost: {what}")))?;
        Ok((Contender { id: row.cell(id).to_owned(), cost }, said(row.cell(name))))
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
