//! Why a file gives no answer.

use crate::{Rule, Uncountable};

/// Why a file gives no answer. Each says where to look and what was expected there.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// A rule nobody has heard of.
    #[error("there is no rule {0:?}; there are: {rules}", rules = rules())]
    NoSuchRule(String),
    /// What stands on a line is not what belongs there.
    #[error("line {line}, column {column}: {what}")]
    At {
        /// The line, from one.
        line: usize,
        /// The byte of that line, from one.
        column: usize,
        /// Which field, and what is wrong with it.
        what: String,
    },
    /// The same, where a line is as near as one can say.
    #[error("line {line}: {what}")]
    Line {
        /// The line, from one.
        line: usize,
        /// Which field, and what is wrong with it.
        what: String,
    },
    /// Something that belongs in the file is nowhere in it.
    #[error("{0}")]
    Missing(String),
    /// The rule does not count these ballots.
    #[error(transparent)]
    Uncountable(#[from] Uncountable),
    /// The format that was asked for has no place for this.
    #[error("the format {format} cannot hold {what}")]
    CannotHold {
        /// The format, by its name.
        format: &'static str,
        /// What there is no place for.
        what: String,
    },
    /// A format that is only read.
    #[error("the format {0} is read, not written")]
    NotWritten(&'static str),
    /// Cells could not be read or written.
    #[error(transparent)]
    Cells(#[from] csv::Error),
    /// JSON could not be written.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// What the file was read from, or the answer written to, gave up.
    #[error(transparent)]
    Pipe(#[from] std::io::Error),
}

impl Trouble {
    /// Something wrong on a line, the lines counted from one.
    pub fn line(line: usize, what: impl Into<String>) -> Self {
        Self::Line { line, what: what.into() }
    }
}

fn rules() -> String {
    Rule::ALL.map(Rule::name).join(", ")
}
