//! Which file needs which, and where that comes back to where it began.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// From a file to those it needs, and for each one thing that it needs from there.
#[derive(Default)]
pub struct Graph(BTreeMap<String, BTreeMap<String, String>>);

impl Graph {
    pub fn add(&mut self, from: &str, to: &str, what: &str) {
        self.0.entry(from.to_owned()).or_default().entry(to.to_owned()).or_insert_with(|| what.to_owned());
    }

    /// One circle for each group of files that need each other, the shortest through its first file.
    pub fn circles(&self) -> Vec<String> {
        let mut told = BTreeSet::new();
        let mut found = Vec::new();
        for file in self.0.keys() {
            let Some(circle) = self.way(file, file).filter(|_| !told.contains(file)) else { continue };
            let group: Vec<_> = self.0.keys().filter(|other| self.need_each_other(file, other)).collect();
            told.extend(group.iter().copied());
            found.push(self.tell(&circle, group.len()));
        }
        found
    }

    fn need_each_other(&self, one: &str, other: &str) -> bool {
        self.way(one, other).is_some() && self.way(other, one).is_some()
    }

    /// The shortest way from one file to another, or back to itself.
    fn way<'a>(&'a self, from: &'a str, to: &str) -> Option<Vec<&'a str>> {
        let mut before: BTreeMap<&str, &str> = BTreeMap::new();
        let mut waiting = VecDeque::from([from]);
        while let Some(file) = waiting.pop_front() {
            for next in self.0.get(file).into_iter().flat_map(BTreeMap::keys) {
                if before.contains_key(next.as_str()) {
                    continue;
                }
                before.insert(next, file);
                if next == to {
                    let mut way = vec![next.as_str(), file];
                    while let Some(&last) = way.last()
                        && last != from
                    {
                        way.push(before[last]);
                    }
                    way.reverse();
                    return Some(way);
                }
                waiting.push_back(next);
            }
        }
        None
    }

    fn tell(&self, circle: &[&str], files: usize) -> String {
        let steps =
            circle.windows(2).map(|step| format!("\n    {} needs {}", step[0], self.0[step[0]][step[1]]));
        format!("{files} files need each other:{}", steps.collect::<String>())
    }
}
