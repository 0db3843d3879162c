//! Rows as both engines have them, and what tells two piles of rows apart.

use sha2::{Digest as _, Sha256};
use sqlx::{ColumnIndex, Decode, Row, Type};

/// A table and its columns.
pub(super) struct Table {
    pub(super) name: String,
    pub(super) columns: Vec<Column>,
}

pub(super) struct Column {
    pub(super) name: String,
    pub(super) kind: Kind,
}

/// As PostgreSQL calls it; SQLite keeps a boolean as a number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Int,
    Bool,
    Blob,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    Text(Option<String>),
    Int(Option<i64>),
    Bool(Option<bool>),
    Blob(Option<Vec<u8>>),
}

/// How many rows there are, and a sum over all of them that the order does not change.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Digest {
    pub(super) rows: u64,
    sum: u128,
}

impl Kind {
    pub(super) fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "text" => Self::Text,
            "bigint" => Self::Int,
            "boolean" => Self::Bool,
            "bytea" => Self::Blob,
            _ => return None,
        })
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Int => "bigint",
            Self::Bool => "boolean",
            Self::Blob => "bytea",
        }
    }
}

impl Table {
    /// The columns by name, for a statement.
    pub(super) fn names(&self) -> String {
        let names: Vec<String> = self.columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
        names.join(", ")
    }

    pub(super) fn selected(&self) -> String {
        format!("select {} from \"{}\"", self.names(), self.name)
    }

    /// The cells of a row, in the order of the columns.
    pub(super) fn cells<'r, R: Row>(&self, row: &'r R) -> sqlx::Result<Vec<Cell>>
    where
        usize: ColumnIndex<R>,
        String: Decode<'r, R::Database> + Type<R::Database>,
        i64: Decode<'r, R::Database> + Type<R::Database>,
        bool: Decode<'r, R::Database> + Type<R::Database>,
        Vec<u8>: Decode<'r, R::Database> + Type<R::Database>,
    {
        let cell = |(at, column): (usize, &Column)| {
            Ok(match column.kind {
                Kind::Text => Cell::Text(row.try_get(at)?),
                Kind::Int => Cell::Int(row.try_get(at)?),
                Kind::Bool => Cell::Bool(row.try_get(at)?),
                Kind::Blob => Cell::Blob(row.try_get(at)?),
            })
        };
        self.columns.iter().enumerate().map(cell).collect()
    }
}

impl Digest {
    pub(super) fn add(&mut self, cells: &[Cell]) {
        let mut hash = Sha256::new();
        for cell in cells {
            let bytes: Option<Vec<u8>> = match cell {
                Cell::Text(text) => text.as_ref().map(|text| text.as_bytes().to_vec()),
                Cell::Int(number) => number.map(|number| number.to_be_bytes().to_vec()),
                Cell::Bool(yes) => yes.map(|yes| vec![u8::from(yes)]),
                Cell::Blob(bytes) => bytes.clone(),
            };
            // How long it is stands before it, so that no two rows look alike; nothing is no text of no length.
            hash.update(bytes.as_ref().map_or(u64::MAX, |bytes| bytes.len() as u64).to_be_bytes());
            hash.update(bytes.unwrap_or_default());
        }
        let hash: [u8; 32] = hash.finalize().into();
        let half = hash.iter().take(16).fold(0_u128, |sum, byte| (sum << 8) | u128::from(*byte));
        self.rows += 1;
        self.sum = self.sum.wrapping_add(half);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_rows_in_another_order_are_the_same_and_any_other_row_is_not() {
        let text = |said: &str| Cell::Text(Some(said.to_owned()));
        let digest = |rows: &[Vec<Cell>]| {
            let mut digest = Digest::default();
            for row in rows {
                digest.add(row);
            }
            digest
        };
        let (one, two) = (vec![text("ab"), text("c")], vec![text("a"), text("bc")]);
        assert_eq!(digest(&[one.clone(), two.clone()]), digest(&[two.clone(), one.clone()]));
        assert_ne!(digest(&[one.clone(), one.clone()]), digest(&[one.clone(), two]));
        assert_ne!(digest(&[vec![text(""), text("c")]]), digest(&[vec![Cell::Text(None), text("c")]]));
        assert_ne!(digest(&[vec![Cell::Bool(Some(true))]]), digest(&[vec![Cell::Bool(Some(false))]]));
    }
}
