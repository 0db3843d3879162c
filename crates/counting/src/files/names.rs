//! Options by their names, and which of them a ballot has marked already.

use std::cell::Cell;
use std::collections::HashMap;

use super::reading::Twice;

/// Options by their names, and which of them the ballot at hand has marked already.
pub struct Names<'a> {
    places: HashMap<&'a str, usize>,
    marked_on: Vec<Cell<u64>>,
    ballot: Cell<u64>,
    twice: Twice,
}

impl<'a> Names<'a> {
    /// The names of the options, in their order; each is its own.
    pub fn new(names: impl Iterator<Item = &'a str>) -> Self {
        Self::read(names, Twice::Refuse)
    }

    /// The same, with what becomes of an option that a ballot names again.
    pub fn read(names: impl Iterator<Item = &'a str>, twice: Twice) -> Self {
        let places: HashMap<_, _> = names.enumerate().map(|(place, name)| (name, place)).collect();
        let marked_on = vec![Cell::new(0); places.len()];
        Self { places, marked_on, ballot: Cell::new(1), twice }
    }

    /// How many options there are.
    pub fn len(&self) -> usize {
        self.marked_on.len()
    }

    /// Turns to the next ballot, on which nothing is marked yet.
    pub fn next_ballot(&self) {
        self.ballot.set(self.ballot.get() + 1);
    }

    /// The option of this name, and marks it; no ballot marks an option twice.
    pub fn mark(&self, name: &str) -> Result<usize, String> {
        let (place, again) = self.met(name)?;
        if again { Err(format!("{name:?} stands here twice")) } else { Ok(place) }
    }

    /// The option of this name, and marks it; none where the ballot has named it before and that
    /// counts once.
    pub fn mark_once(&self, name: &str) -> Result<Option<usize>, String> {
        match (self.met(name)?, self.twice) {
            ((place, false), _) => Ok(Some(place)),
            ((_, true), Twice::Once) => Ok(None),
            ((_, true), Twice::Refuse) => {
                Err(format!("{name:?} stands here twice; --twice once counts it once"))
            }
        }
    }

    /// The options of these names, each once.
    pub fn marks<'n>(&self, names: impl Iterator<Item = &'n str>) -> Result<Vec<usize>, String> {
        names.filter_map(|name| self.mark_once(name).transpose()).collect()
    }

    /// All options in this order, each named once.
    pub fn all<'n>(&self, names: impl Iterator<Item = &'n str>) -> Result<Vec<usize>, String> {
        self.next_ballot();
        let order: Vec<usize> = names.map(|name| self.mark(name)).collect::<Result<_, _>>()?;
        if order.len() < self.len() { Err("not every option stands here".to_owned()) } else { Ok(order) }
    }

    /// Where the option of this name stands, and whether the ballot has marked it before.
    fn met(&self, name: &str) -> Result<(usize, bool), String> {
        let place = *self.places.get(name).ok_or_else(|| format!("there is no option {name:?}"))?;
        let marked_before = self.marked_on.get(place).map(|on| on.replace(self.ballot.get()));
        Ok((place, marked_before == Some(self.ballot.get())))
    }
}

/// The names of so many options in formats that number them, from this number on.
pub fn numbers_from(first: usize, many: usize) -> Vec<String> {
    (first..first.saturating_add(many)).map(|number| number.to_string()).collect()
}
