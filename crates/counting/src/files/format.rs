//! The formats that are read and written.

use super::preflib::Orders;
use super::reading::Reading;
use super::trouble::Trouble;
use super::vote_file::VoteFile;
use super::{blt, json, pabulib, preflib};

/// A format of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Our own: everything there is, as one JSON object.
    Json,
    /// Pabulib: participatory budgets.
    Pb,
    /// `PrefLib`: strict orders, complete.
    Soc,
    /// `PrefLib`: strict orders, incomplete.
    Soi,
    /// `PrefLib`: orders with ties, complete.
    Toc,
    /// `PrefLib`: orders with ties, incomplete.
    Toi,
    /// `PrefLib`: approvals, and scores such as Yes, Maybe, No.
    Cat,
    /// Transferable votes, as councils publish them; read, not written.
    Blt,
}

impl Format {
    /// Every format, our own first.
    pub const ALL: [Self; 8] =
        [Self::Json, Self::Pb, Self::Soc, Self::Soi, Self::Toc, Self::Toi, Self::Cat, Self::Blt];

    /// Its name, which is the usual end of such a file's name: "pb".
    pub fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Pb => "pb",
            Self::Soc => "soc",
            Self::Soi => "soi",
            Self::Toc => "toc",
            Self::Toi => "toi",
            Self::Cat => "cat",
            Self::Blt => "blt",
        }
    }

    /// The format of this name; names are written exactly so, in small letters.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// Reads a vote.
    ///
    /// # Errors
    ///
    /// The text is not what the format says; the error names the line and the field.
    pub fn read(self, text: &str, reading: Reading) -> Result<VoteFile, Trouble> {
        match self {
            Self::Json => json::read(text),
            Self::Pb => pabulib::read(text, reading),
            Self::Cat => preflib::read_categories(text, reading),
            Self::Blt => blt::read(text, reading),
            Self::Soc => preflib::read_orders(text, SOC, reading),
            Self::Soi => preflib::read_orders(text, SOI, reading),
            Self::Toc => preflib::read_orders(text, TOC, reading),
            Self::Toi => preflib::read_orders(text, TOI, reading),
        }
    }

    /// Writes a vote, which reads as the same vote again.
    ///
    /// # Errors
    ///
    /// The format has no place for all of it, or is only read.
    pub fn write(self, file: &VoteFile) -> Result<String, Trouble> {
        match self {
            Self::Json => json::write(file),
            Self::Pb => pabulib::write(file),
            Self::Cat => preflib::write_categories(file),
            Self::Blt => Err(Trouble::NotWritten("blt")),
            Self::Soc => preflib::write_orders(file, SOC),
            Self::Soi => preflib::write_orders(file, SOI),
            Self::Toc => preflib::write_orders(file, TOC),
            Self::Toi => preflib::write_orders(file, TOI),
        }
    }
}

const SOC: Orders = Orders { format: "soc", ties: false, complete: true };
const SOI: Orders = Orders { format: "soi", ties: false, complete: false };
const TOC: Orders = Orders { format: "toc", ties: true, complete: true };
const TOI: Orders = Orders { format: "toi", ties: true, complete: false };
