//! The lines `# KEY: value` of a `PrefLib` file.

use std::collections::{HashMap, HashSet};

use crate::instance::{Ballots, Contender, Instance};

use super::super::names::Names;
use super::super::numbers::natural;
use super::super::terms::{KEYS, Terms};
use super::super::text::said;
use super::super::trouble::Trouble;
use super::super::vote_file::VoteFile;

/// All keys with their lines and values.
pub struct Header<'t> {
    keys: HashMap<&'t str, (usize, &'t str)>,
}

impl<'t> Header<'t> {
    /// The keys of a file.
    pub fn parse(text: &'t str) -> Self {
        let mut keys = HashMap::new();
        for (at, line) in text.lines().enumerate() {
            if let Some((key, value)) = line.trim().strip_prefix('#').and_then(|line| line.split_once(':')) {
                keys.entry(key.trim()).or_insert((at + 1, value.trim()));
            }
        }
        Self { keys }
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&'t str> {
        self.keys.get(key).map(|&(_, value)| value)
    }

    /// What is made of the value of a key; what is wrong with it is said with its line.
    pub fn read<T>(
        &self,
        key: &str,
        make: impl FnOnce(&'t str) -> Result<T, String>,
    ) -> Result<Option<T>, Trouble> {
        let Some(&(line, value)) = self.keys.get(key) else { return Ok(None) };
        make(value).map(Some).map_err(|what| Trouble::line(line, format!("{key}: {what}")))
    }

    /// The values of keys that end in a number: `ALTERNATIVE NAME 1` and so on.
    pub fn numbered(&self, count: &str, key: &str) -> Result<Vec<&'t str>, Trouble> {
        let there_are = self.keys.keys().filter(|one| one.strip_prefix(key).is_some()).count();
        let number = self.read(count, |value| match natural(value)? {
            number if usize::try_from(number) == Ok(there_are) => Ok(there_are),
            number => Err(format!("it says {number}, but {there_are} lines begin with \"# {key}\"")),
        })?;
        let value = |number| {
            let key = format!("{key}{number}");
            self.get(&key).ok_or_else(|| Trouble::Missing(format!("there is no line \"# {key}: …\"")))
        };
        (1..=number.unwrap_or(there_are)).map(value).collect()
    }

    /// The options and what each says.
    pub fn options(&self) -> Result<(Vec<Contender>, Vec<Option<String>>), Trouble> {
        let names = self.numbered("NUMBER ALTERNATIVES", "ALTERNATIVE NAME ")?;
        let mut ids = HashSet::new();
        let option = |(number, name): (usize, &&str)| {
            let key = format!("ALTERNATIVE ID {number}");
            let id = self.get(&key).map_or_else(|| number.to_string(), str::to_owned);
            if !ids.insert(id.clone()) {
                return Err(Trouble::Missing(format!("{key}: another option has the id {id:?}")));
            }
            let cost = self.read(&format!("ALTERNATIVE COST {number}"), natural)?.unwrap_or(0);
            let title = said(name).filter(|title| *title != id);
            Ok((Contender { id, cost }, title))
        };
        (1..).zip(&names).map(option).collect()
    }

    /// The whole of it, with the ballots.
    pub fn vote_file(
        &self,
        (options, titles): (Vec<Contender>, Vec<Option<String>>),
        names: &Names,
        ballots: Ballots,
    ) -> Result<VoteFile, Trouble> {
        let mut terms = Terms::usual();
        for key in KEYS {
            self.read(&heading(key), |value| terms.set(key, value, names))?;
        }
        let file_name =
            self.get("FILE NAME").map(|name| name.rsplit_once('.').map_or(name, |(stem, _)| stem));
        Ok(VoteFile {
            id: file_name.and_then(said),
            title: self.get("TITLE").and_then(said),
            provenance: self.get("DESCRIPTION").and_then(said),
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
}

/// The key of a term as `PrefLib` writes keys: `TIE ORDER`.
pub fn heading(key: &str) -> String {
    key.replace('_', " ").to_uppercase()
}
