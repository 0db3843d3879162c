//! The three sections of a Pabulib file, as tables.

use std::collections::HashMap;

use csv::{ReaderBuilder, StringRecord, Trim};

use super::super::trouble::Trouble;

/// The sections of a file.
#[derive(Default)]
pub struct Sheet {
    /// `META`: keys with their lines and values.
    pub meta: HashMap<String, (usize, String)>,
    /// `PROJECTS`.
    pub projects: Table,
    /// `VOTES`.
    pub votes: Table,
}

/// A section with columns.
#[derive(Default)]
pub struct Table {
    columns: Option<StringRecord>,
    rows: Vec<Row>,
}

/// A line of a section.
pub struct Row {
    /// Where it stands, from one.
    pub line: usize,
    cells: StringRecord,
}

enum Section {
    None,
    Meta,
    Projects,
    Votes,
}

impl Sheet {
    /// Takes a file apart.
    pub fn parse(text: &str) -> Result<Self, Trouble> {
        let mut sheet = Self::default();
        let mut section = Section::None;
        let mut lines = ReaderBuilder::new();
        lines.delimiter(b';').has_headers(false).flexible(true).trim(Trim::All);
        for record in lines.from_reader(text.as_bytes()).into_records() {
            let cells = record?;
            let line = cells.position().and_then(|place| usize::try_from(place.line()).ok()).unwrap_or(0);
            match (begins(&cells), &section) {
                (Some(next), _) => section = next,
                (None, Section::None) if cells.iter().all(str::is_empty) => {}
                (None, Section::None) => return Err(Trouble::line(line, "expected META, PROJECTS or VOTES")),
                (None, Section::Meta) => sheet.meta_line(line, &cells)?,
                (None, Section::Projects) => sheet.projects.push(line, cells),
                (None, Section::Votes) => sheet.votes.push(line, cells),
            }
        }
        Ok(sheet)
    }

    fn meta_line(&mut self, line: usize, cells: &StringRecord) -> Result<(), Trouble> {
        let (key, value) = (cells.get(0).unwrap_or_default(), cells.get(1).unwrap_or_default());
        let before = self.meta.insert(key.to_owned(), (line, value.to_owned()));
        if before.is_some() && !key.is_empty() {
            return Err(Trouble::line(line, format!("{key}: this key stands here twice")));
        }
        Ok(())
    }

    /// What is made of the value of a key of META; what is wrong with it is said with its line.
    pub fn read<T>(
        &self,
        key: &str,
        make: impl FnOnce(&str) -> Result<T, String>,
    ) -> Result<Option<T>, Trouble> {
        let Some((line, value)) = self.meta.get(key) else { return Ok(None) };
        make(value).map(Some).map_err(|what| Trouble::line(*line, format!("{key}: {what}")))
    }
}

impl Table {
    /// The first line of a section names its columns; blank lines are no rows.
    fn push(&mut self, line: usize, cells: StringRecord) {
        if self.columns.is_none() {
            self.columns = Some(cells);
        } else if cells.iter().any(|cell| !cell.is_empty()) {
            self.rows.push(Row { line, cells });
        }
    }

    /// The lines of the section.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The place of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().flatten().position(|column| column == name)
    }
}

impl Row {
    /// What stands in a column; nothing where the line is too short.
    pub fn cell(&self, column: Option<usize>) -> &str {
        column.and_then(|column| self.cells.get(column)).unwrap_or_default()
    }
}

/// The section that begins here: its name stands alone on a line.
fn begins(cells: &StringRecord) -> Option<Section> {
    if cells.iter().skip(1).any(|cell| !cell.is_empty()) {
        return None;
    }
    match cells.get(0)?.to_ascii_uppercase().as_str() {
        "META" => Some(Section::Meta),
        "PROJECTS" => Some(Section::Projects),
        "VOTES" => Some(Section::Votes),
        _ => None,
    }
}
