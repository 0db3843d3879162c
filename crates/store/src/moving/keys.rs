//! The keys of what is sealed, on their way to another place. When all has arrived they are destroyed where they
//! were: else the old place could still open votes that are closed in the new one.

use std::path::Path;

use domain::id::{AdultId, RoundId};

use super::Result;
use super::cells::{Cell, Table};
use crate::error::Error;
use crate::people::second_steps;
use crate::vault::{Place, RoundKey, Vault, carry};

const LOCKED: &str = "the key of an open vote; give the FIFTH_SECRET of its servers";
const NO_FOLDER: &str = "the folder of the keys of open votes; name it by --data";
const NO_ACCOUNTS: &str = "the folder of accounts.key; name it by --data";

/// The way of the keys.
pub(super) struct Keys<'v> {
    from: &'v Vault,
    to: &'v Vault,
    /// Both are the same folder: the keys stay.
    stay: bool,
    /// Those that lay in the old database, sealed.
    opened: Vec<(RoundId, RoundKey)>,
    /// Rounds whose keys lay there, and that nothing given opens.
    locked: Vec<RoundId>,
}

impl<'v> Keys<'v> {
    pub(super) fn between(from: &'v Vault, to: &'v Vault) -> Self {
        let stay = match (from.place(), to.place()) {
            (Place::Folder(from), Place::Folder(to)) => is_same(from, to),
            _ => false,
        };
        Self { from, to, stay, opened: Vec::new(), locked: Vec::new() }
    }

    /// A row as the new place has it; none where it stays behind.
    pub(super) async fn row(&mut self, table: &Table, mut cells: Vec<Cell>) -> Result<Option<Vec<Cell>>> {
        if table.name == "round_keys" {
            if let [Cell::Text(Some(round)), Cell::Blob(Some(sealed))] =
                cells_of(table, &cells, ["round", "sealed"]).as_slice()
            {
                let round = RoundId::from(round.clone());
                let key = match self.from.place() {
                    Place::Sealed(secret) => secret.open(&round, sealed),
                    Place::Folder(_) => None,
                };
                match key {
                    Some(key) => self.opened.push((round, key)),
                    None => self.locked.push(round),
                }
            }
            return Ok(None);
        }
        if table.name == "second_steps"
            && !self.have_one_key_for_accounts()
            && let [Cell::Text(Some(adult)), Cell::Blob(Some(sealed))] =
                cells_of(table, &cells, ["adult", "sealed"]).as_slice()
        {
            let adult = AdultId::from(adult.clone());
            let anew = second_steps::seal_anew(self.from, self.to, &adult, sealed).await?;
            let at = table.columns.iter().position(|column| column.name == "sealed");
            if let (Some(at), Some(anew)) = (at, anew) {
                cells[at] = Cell::Blob(Some(anew));
            }
        }
        Ok(Some(cells))
    }

    /// A folder hands its key on as it is; a secret never leaves.
    fn have_one_key_for_accounts(&self) -> bool {
        matches!((self.from.place(), self.to.place()), (Place::Folder(_), Place::Folder(_)))
    }

    /// Whoever leaves PostgreSQL brings its keys along: those that stay are destroyed, and would be gone for ever.
    pub(super) fn come_along(&self, rounds: &[String], second_steps: u64) -> Result<()> {
        if self.locked.iter().any(|locked| rounds.iter().any(|round| round == locked.as_str())) {
            return Err(Error::Unreadable(LOCKED).into());
        }
        let Place::Folder(folder) = self.from.place() else { return Ok(()) };
        let whole = folder.parent().unwrap_or(folder);
        if !rounds.is_empty() && !folder.is_dir() {
            return Err(Error::Unreadable(NO_FOLDER).into());
        }
        if second_steps > 0 && !whole.is_dir() {
            return Err(Error::Unreadable(NO_ACCOUNTS).into());
        }
        Ok(())
    }

    /// Puts the keys of these rounds into their new place; gives those that the new database keeps, sealed.
    pub(super) async fn rows_for(&mut self, rounds: &[String]) -> Result<Vec<(String, Vec<u8>)>> {
        if self.stay {
            return Ok(Vec::new());
        }
        if let (Place::Folder(from), Place::Folder(to)) = (self.from.place(), self.to.place()) {
            carry::accounts(from, to).map_err(|error| Error::Closed(error.to_string()))?;
        }
        let mut rows = Vec::new();
        for round in rounds.iter().cloned().map(RoundId::from) {
            let key = match self.from.place() {
                Place::Folder(folder) => crate::vault::read_file(folder, &round).await?,
                Place::Sealed(_) => {
                    let at = self.opened.iter().position(|(of, _)| *of == round);
                    at.map(|at| self.opened.swap_remove(at).1)
                }
            };
            // Without it the round could not be counted where it was either.
            let Some(key) = key else { continue };
            match self.to.place() {
                Place::Folder(folder) => {
                    carry::put(folder, &round, &key).map_err(|error| Error::Closed(error.to_string()))?;
                }
                Place::Sealed(secret) => rows.push((round.to_string(), secret.keep(&round, &key)?)),
            }
        }
        Ok(rows)
    }

    /// Destroys the files that were left behind.
    pub(super) async fn leave(&self, rounds: &[String]) -> Result<()> {
        if let (Place::Folder(from), false) = (self.from.place(), self.stay) {
            for round in rounds {
                crate::vault::destroy_file(from, &RoundId::from(round.clone())).await?;
            }
        }
        Ok(())
    }
}

fn is_same(one: &Path, two: &Path) -> bool {
    let whole = |path: &Path| std::fs::canonicalize(path.parent().unwrap_or(path));
    one == two || matches!((whole(one), whole(two)), (Ok(one), Ok(two)) if one == two)
}

/// The cells of these columns.
fn cells_of<const N: usize>(table: &Table, cells: &[Cell], names: [&str; N]) -> Vec<Cell> {
    let at = |name: &str| table.columns.iter().position(|column| column.name == name);
    names.into_iter().filter_map(|name| cells.get(at(name)?).cloned()).collect()
}
