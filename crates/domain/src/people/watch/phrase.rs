//! A phrase to look for: words, beginnings of words, groups of them, and gaps.

use std::collections::{BTreeSet, HashMap};

use super::reading::{Token, plain};

/// Words that are looked for one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase(Vec<Part>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// This word.
    Word(String),
    /// A word that begins so.
    Begins(String),
    /// One of these.
    OneOf(Vec<Vec<Part>>),
    /// So many words at most, in the same sentence.
    Gap(usize),
}

impl Phrase {
    /// Words as they are; a star at the end of one stands for any ending. None when no letter is in it.
    pub fn plain(words: &str) -> Option<Self> {
        let parts: Vec<Part> = words.split_whitespace().flat_map(plain_parts).collect();
        if parts.is_empty() { None } else { Some(Self(parts)) }
    }

    /// A line of a list; `groups` are those of its file.
    pub(super) fn parse(line: &str, groups: &HashMap<&str, Vec<&str>>) -> Self {
        Self(line.split_whitespace().flat_map(|item| parts(item, groups)).collect())
    }

    /// Where it ends when it begins at this word, which is not before the next; none when it does not stand there.
    pub(super) fn end(&self, tokens: &[Token], at: usize) -> Option<usize> {
        ends(&self.0, tokens, at).into_iter().find(|end| *end > at)
    }

    /// The words with which it can begin; false, where any word can that begins so.
    pub(super) fn firsts(&self) -> Vec<(String, bool)> {
        firsts(&self.0)
    }
}

/// "sam's" is one word, "old-mill" two.
fn plain_parts(word: &str) -> Vec<Part> {
    let begins = word.ends_with('*');
    let words = plain(word);
    let last = words.len().saturating_sub(1);
    let part = |(at, word)| if begins && at == last { Part::Begins(word) } else { Part::Word(word) };
    words.into_iter().enumerate().map(part).collect()
}

/// One item of a line: "..", "<group>", "one/other*", "really?".
fn parts(item: &str, groups: &HashMap<&str, Vec<&str>>) -> Vec<Part> {
    match item {
        ".." => return vec![Part::Gap(1)],
        "..." => return vec![Part::Gap(3)],
        _ => {}
    }
    if let Some(item) = item.strip_suffix('?') {
        return vec![Part::OneOf(vec![parts(item, groups), Vec::new()])];
    }
    if item.contains('/') {
        return vec![Part::OneOf(item.split('/').map(|one| parts(one, groups)).collect())];
    }
    if let Some(words) = groups.get(item) {
        let phrase = |words: &&str| words.split_whitespace().flat_map(plain_parts).collect();
        return vec![Part::OneOf(words.iter().map(phrase).collect())];
    }
    plain_parts(item)
}

fn firsts(parts: &[Part]) -> Vec<(String, bool)> {
    let Some((first, rest)) = parts.split_first() else { return Vec::new() };
    match first {
        Part::Word(word) => vec![(word.clone(), true)],
        Part::Begins(start) => vec![(start.clone(), false)],
        Part::Gap(_) => firsts(rest),
        Part::OneOf(all) => {
            let skipped = if all.iter().any(Vec::is_empty) { firsts(rest) } else { Vec::new() };
            all.iter().flat_map(|one| firsts(one)).chain(skipped).collect()
        }
    }
}

/// Where these parts can end when they begin at this word.
fn ends(parts: &[Part], tokens: &[Token], at: usize) -> BTreeSet<usize> {
    let after = |from: BTreeSet<usize>, part: &Part| {
        from.into_iter().flat_map(|at| ends_of(part, tokens, at)).collect()
    };
    parts.iter().fold(BTreeSet::from([at]), after)
}

fn ends_of(part: &Part, tokens: &[Token], at: usize) -> BTreeSet<usize> {
    let one = |fits: bool| fits.then_some(at + 1).into_iter().collect();
    match part {
        Part::Word(word) => one(tokens.get(at).is_some_and(|token| token.is(word))),
        Part::Begins(start) => one(tokens.get(at).is_some_and(|token| token.begins(start))),
        Part::OneOf(all) => all.iter().flat_map(|one| ends(one, tokens, at)).collect(),
        // Nothing is between the words of two sentences.
        Part::Gap(most) => (0..=*most)
            .take_while(|skip| {
                *skip == 0 || tokens.get(at + skip).is_some_and(|token| !token.starts_sentence)
            })
            .map(|skip| at + skip)
            .collect(),
    }
}
