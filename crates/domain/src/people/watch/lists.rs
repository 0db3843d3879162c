//! The lists that come with Fifth, read once: plain text in `lists`, one folder for each language. How a line
//! is written stands in `lists/README.md`.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Kind;
use super::index::Index;
use super::phrase::Phrase;

/// Every file, English first: its language, the kind it is called by, and what stands in it.
pub(super) const FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/lists.rs"));

/// A line of a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The language of its list: "en", "cy".
    pub language: &'static str,
    /// As it stands in the file, which names it on the disk, too.
    pub text: String,
    /// What somebody could write.
    pub example: String,
    pub(super) phrase: Phrase,
}

/// The lines of a kind, of every language.
pub fn listed(kind: Kind) -> &'static [Listed] {
    static ALL: LazyLock<Vec<(Kind, Vec<Listed>)>> =
        LazyLock::new(|| Kind::ALL.map(|kind| (kind, read_all(kind))).into());
    ALL.iter().find(|(of, _)| *of == kind).map_or(&[], |(_, lines)| lines)
}

/// All lines of all kinds, to be looked for at once.
pub(super) fn index() -> &'static (Vec<(Kind, &'static str)>, Index) {
    static INDEX: LazyLock<(Vec<(Kind, &'static str)>, Index)> = LazyLock::new(|| {
        let lines = || Kind::ALL.into_iter().flat_map(|kind| listed(kind).iter().map(move |one| (kind, one)));
        let texts = lines().map(|(kind, one)| (kind, one.text.as_str())).collect();
        (texts, Index::build(lines().map(|(kind, one)| (kind, one.phrase.clone())).collect()))
    });
    &INDEX
}

fn read_all(kind: Kind) -> Vec<Listed> {
    let of_kind = FILES.iter().filter(|(_, of, _)| *of == kind.code());
    of_kind.flat_map(|(language, _, text)| read(language, text)).collect()
}

/// The phrases of one file. Its groups stand anywhere in it.
fn read(language: &'static str, text: &str) -> Vec<Listed> {
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let groups: HashMap<&str, Vec<&str>> = lines()
        .filter(|line| line.starts_with('<'))
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, words)| (name.trim(), words.split(',').map(str::trim).collect()))
        .collect();
    let phrases = lines().filter(|line| !(line.starts_with('<') && line.contains(" = ")));
    phrases
        .map(|line| {
            let (text, example) = line.split_once('#').unwrap_or((line, line));
            let (text, example) = (text.trim().to_owned(), example.trim().to_owned());
            Listed { language, phrase: Phrase::parse(&text, &groups), text, example }
        })
        .collect()
}
