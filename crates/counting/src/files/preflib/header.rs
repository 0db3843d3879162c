//! The lines `# KEY: value` of a `PrefLib` file.

use std::collections::{HashMap, HashSet};

use crate::instance::Ballots;

use super::super::money::Amount;
use super::super::names::{Names, numbers_from};
use super::super::numbers::natural;
use super::super::terms::{KEYS, Terms};
use super::super::text::said;
use super::super::trouble::Trouble;
use super::super::vote_file::VoteFile;

/// All keys with their lines and values.
pub struct Header<'t> {
    keys: HashMap<&'t str, (usize, &'t str)>,
}

/// The options of a file.
pub struct Alternatives {
    /// The number by which the ballots name each.
    pub numbers: Vec<String>,
    /// Their ids and costs.
    pub options: Vec<(String, Amount)>,
    /// What each says.
    pub titles: Vec<Option<String>>,
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

    /// The values of keys that end in a number: `ALTERNATIVE NAME 1` and so on. Some files begin
    /// with 0; the number that is first comes with them.
    pub fn numbered(&self, count: &str, key: &str) -> Result<(usize, Vec<&'t str>), Trouble> {
        let first = usize::from(self.get(&format!("{key}0")).is_none());
        let there_are = self.keys.keys().filter(|one| one.strip_prefix(key).is_some()).count();
        let number = self.read(count, |value| match natural(value)? {
            number if usize::try_from(number) == Ok(there_are) => Ok(there_are),
            number => Err(format!("it says {number}, but {there_are} lines begin with \"# {key}\"")),
        })?;
        let value = |number| {
            let key = format!("{key}{number}");
            self.get(&key).ok_or_else(|| Trouble::Missing(format!("there is no line \"# {key}: …\"")))
        };
        let all = (first..).take(number.unwrap_or(there_are)).map(value).collect::<Result<_, _>>()?;
        Ok((first, all))
    }

    /// The options and what each says.
    pub fn options(&self) -> Result<Alternatives, Trouble> {
        let (first, names) = self.numbered("NUMBER ALTERNATIVES", "ALTERNATIVE NAME ")?;
        let mut ids = HashSet::new();
        let option = |(number, name): (usize, &&str)| {
            let key = format!("ALTERNATIVE ID {number}");
            let id = self.get(&key).map_or_else(|| number.to_string(), str::to_owned);
            if !ids.insert(id.clone()) {
                return Err(Trouble::Missing(format!("{key}: another option has the id {id:?}")));
            }
            let cost = self.read(&format!("ALTERNATIVE COST {number}"), Amount::parse)?;
            let title = said(name).filter(|title| *title != id);
            Ok(((id, cost.unwrap_or(Amount::NONE)), title))
        };
        let (options, titles) =
            (first..).zip(&names).map(option).collect::<Result<(Vec<_>, Vec<_>), Trouble>>()?;
        Ok(Alternatives { numbers: numbers_from(first, options.len()), options, titles })
    }

    /// The whole of it, with the ballots.
    pub fn vote_file(
        &self,
        (options, titles): (Vec<(String, Amount)>, Vec<Option<String>>),
        names: &Names,
        ballots: Ballots,
    ) -> Result<VoteFile, Trouble> {
        let mut terms = Terms::usual();
        for key in KEYS {
            self.read(&heading(key), |value| terms.set(key, value, names))?;
        }
        let (instance, decimals) = terms.instance(options, ballots).map_err(Trouble::Missing)?;
        let file_name =
            self.get("FILE NAME").map(|name| name.rsplit_once('.').map_or(name, |(stem, _)| stem));
        Ok(VoteFile {
            id: file_name.and_then(said),
            title: self.get("TITLE").and_then(said),
            provenance: self.get("DESCRIPTION").and_then(said),
            titles,
            decimals,
            instance,
        })
    }
}

/// The key of a term as `PrefLib` writes keys: `TIE ORDER`.
pub fn heading(key: &str) -> String {
    key.replace('_', " ").to_uppercase()
}
