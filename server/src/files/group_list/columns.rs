//! Which column is what: guessed from the names that schools give them, and said otherwise by hand.

use super::Table;

/// What schools call the columns.
const NAMES: &str = include_str!("headers.txt");
/// Rows that are looked through for the names of the columns.
const LOOKED_THROUGH: usize = 15;

/// What a column can be taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The class, form or group.
    Class,
    /// The year of school.
    Year,
    /// The day of birth.
    Born,
    /// The age, or from which to which.
    Age,
    /// How many are in the group: then there is one row for each.
    Size,
}

impl Part {
    /// As the form asks for them.
    pub const ALL: [Self; 5] = [Self::Class, Self::Year, Self::Born, Self::Age, Self::Size];

    /// As it stands in forms, in the Fluent files and in the list of names.
    pub fn code(self) -> &'static str {
        match self {
            Self::Class => "class",
            Self::Year => "year",
            Self::Born => "born",
            Self::Age => "age",
            Self::Size => "size",
        }
    }
}

/// What was said of one part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    /// Nothing: it is guessed.
    #[default]
    Unsaid,
    /// No column is it.
    None,
    /// The column of this number, from 0.
    At(usize),
}

impl Column {
    /// Reads what [`Self::code`] gives; nothing said for anything else.
    pub fn parse(code: &str) -> Self {
        match code {
            "none" => Self::None,
            number => number.parse().map_or(Self::Unsaid, Self::At),
        }
    }

    /// As it stands in forms.
    pub fn code(self) -> String {
        match self {
            Self::Unsaid => String::new(),
            Self::None => "none".to_owned(),
            Self::At(number) => number.to_string(),
        }
    }
}

/// Which column is what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns([Column; 5]);

impl Columns {
    /// Which column this is.
    pub fn find(&self, part: Part) -> Option<usize> {
        match self.said(part) {
            Column::At(number) => Some(number),
            Column::Unsaid | Column::None => None,
        }
    }

    /// Says which it is.
    pub fn say(&mut self, part: Part, column: Column) {
        for (one, place) in Part::ALL.into_iter().zip(&mut self.0) {
            if one == part {
                *place = column;
            }
        }
    }

    /// What was said of it.
    pub fn said(&self, part: Part) -> Column {
        let both = Part::ALL.into_iter().zip(self.0);
        both.into_iter().find(|(one, _)| *one == part).map_or(Column::Unsaid, |(_, column)| column)
    }

    /// What was said, and of the rest what is guessed.
    pub(super) fn or(&self, guess: &Self) -> Self {
        let mut both = Self::default();
        for part in Part::ALL {
            let said = self.said(part);
            both.say(part, if said == Column::Unsaid { guess.said(part) } else { said });
        }
        both
    }
}

/// What stands above the rows.
pub(super) struct Head {
    /// So many rows are no row of the list.
    pub rows: usize,
    /// How the columns are called.
    pub labels: Vec<String>,
    /// What they are taken for.
    pub guess: Columns,
}

/// The row that knows most names of columns, if any knows one: what stands above it is a title. Without
/// such a row nothing of the list is called a name: the columns are letters.
pub(super) fn head(table: &Table) -> Head {
    let known = |row: &[String]| row.iter().filter(|cell| meant(cell).is_some()).count();
    let mut best = (0, None);
    for (at, row) in table.0.iter().take(LOOKED_THROUGH).enumerate() {
        let many = known(row);
        if many > best.0 && row.iter().filter(|cell| !cell.is_empty()).count() > 1 {
            best = (many, Some(at));
        }
    }
    let wide = table.0.iter().map(Vec::len).max().unwrap_or(0);
    let Some(at) = best.1 else {
        return Head { rows: 0, labels: (0..wide).map(letter).collect(), guess: Columns::default() };
    };
    let names = table.0.get(at).map(Vec::as_slice).unwrap_or_default();
    let mut guess = Columns::default();
    for (column, name) in names.iter().enumerate() {
        let Some(part) = meant(name) else { continue };
        if guess.find(part).is_none() {
            guess.say(part, Column::At(column));
        }
    }
    // Only names that are known are shown: a cell that is none could be a child's.
    let label = |column: usize| {
        let name = names.get(column).filter(|name| meant(name).is_some());
        name.map_or_else(|| letter(column), |name| format!("{} ({name})", letter(column)))
    };
    Head { rows: at + 1, labels: (0..wide).map(label).collect(), guess }
}

/// What schools mean by a name.
fn meant(name: &str) -> Option<Part> {
    let name = name.trim().trim_end_matches([':', '*']).to_lowercase();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let lines = NAMES.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(": "));
    let code = lines.into_iter().find(|(_, names)| names.split(", ").any(|one| one == name))?.0;
    Part::ALL.into_iter().find(|part| part.code() == code)
}

/// "A", "B", … "AA", as Excel calls its columns.
fn letter(column: usize) -> String {
    let sign = |at: usize| char::from(b'A' + u8::try_from(at % 26).unwrap_or(0));
    match column / 26 {
        0 => sign(column).to_string(),
        more => [sign(more - 1), sign(column)].iter().collect(),
    }
}
