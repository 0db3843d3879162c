//! Many phrases at once: only those are tried at a word that can begin with it.

use std::collections::{BTreeSet, HashMap};

use super::Kind;
use super::phrase::Phrase;
use super::reading::{Reading, Token};

/// Phrases, each with its kind, by the words with which they can begin.
#[derive(Clone, Debug, Default)]
pub(super) struct Index {
    phrases: Vec<(Kind, Phrase)>,
    words: HashMap<String, Vec<usize>>,
    beginnings: HashMap<String, Vec<usize>>,
}

impl Index {
    pub(super) fn build(phrases: Vec<(Kind, Phrase)>) -> Self {
        let (mut words, mut beginnings) = (HashMap::<_, Vec<_>>::new(), HashMap::<_, Vec<_>>::new());
        for (nth, (_, phrase)) in phrases.iter().enumerate() {
            for (word, is_whole) in phrase.firsts() {
                let into = if is_whole { &mut words } else { &mut beginnings };
                into.entry(word).or_default().push(nth);
            }
        }
        Self { phrases, words, beginnings }
    }

    /// The phrases that stand in it, each once: which, its kind, and its words as they were typed.
    pub(super) fn found_in(&self, reading: &Reading) -> Vec<(usize, Kind, String)> {
        let mut found = BTreeSet::new();
        let mut all = Vec::new();
        for tokens in reading.ways() {
            for (at, token) in tokens.iter().enumerate() {
                for nth in self.may_begin(token) {
                    let Some((kind, phrase)) = self.phrases.get(nth).filter(|_| !found.contains(&nth)) else {
                        continue;
                    };
                    if let Some(last) = phrase.end(tokens, at).and_then(|end| tokens.get(end - 1)) {
                        found.insert(nth);
                        all.push((nth, *kind, reading.between(token, last)));
                    }
                }
            }
        }
        all
    }

    fn may_begin(&self, token: &Token) -> BTreeSet<usize> {
        if token.hides_a_letter() {
            return (0..self.phrases.len()).collect();
        }
        let whole = token.forms().filter_map(|form| self.words.get(form));
        let starts =
            |form: &str| form.char_indices().map(|(at, sign)| at + sign.len_utf8()).collect::<Vec<_>>();
        let begun = token.forms().flat_map(|form| starts(form).into_iter().filter_map(|end| form.get(..end)));
        whole.chain(begun.filter_map(|start| self.beginnings.get(start))).flatten().copied().collect()
    }
}
