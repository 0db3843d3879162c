//! Options by their names, and which of them a ballot has marked already.

use std::cell::Cell;
use std::collections::HashMap;

/// Options by their names, and which of them the ballot at hand has marked already.
pub struct Names<'a> {
    places: HashMap<&'a str, usize>,
    marked_on: Vec<Cell<u64>>,
    ballot: Cell<u64>,
}

impl<'a> Names<'a> {
    /// The names of the options, in their order; each is its own.
    pub fn new(names: impl Iterator<Item = &'a str>) -> Self {
        let places: HashMap<_, _> = names.enumerate().map(|(place, name)| (name, place)).collect();
        let marked_on = vec![Cell::new(0); places.len()];
        Self { places, marked_on, ballot: Cell::new(1) }
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
        let place = *self.places.get(name).ok_or_else(|| format!("there is no option {name:?}"))?;
        let marked_before = self.marked_on.get(place).map(|on| on.replace(self.ballot.get()));
        if marked_before == Some(self.ballot.get()) {
            return Err(format!("{name:?} stands here twice"));
        }
        Ok(place)
    }

    /// All options in this order, each named once.
    pub fn all<'n>(&self, names: impl Iterator<Item = &'n str>) -> Result<Vec<usize>, String> {
        self.next_ballot();
        let order: Vec<usize> = names.map(|name| self.mark(name)).collect::<Result<_, _>>()?;
        if order.len() < self.len() { Err("not every option stands here".to_owned()) } else { Ok(order) }
    }
}

/// The names of options in formats that number them, from one.
pub fn numbers_to(last: usize) -> Vec<String> {
    (1..=last).map(|number| number.to_string()).collect()
}
