//! Which ideas may be the same, for a worker to put together: only proposes, never decides. Compared by
//! the trios of letters they share, so that "grafiti wall!!" is like "A graffiti wall".

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

/// From so many trios in a hundred on, of those of the shorter one, two are alike.
const ENOUGH: usize = 60;
/// Fewer trios than this say too little.
const FEWEST: usize = 3;
/// Words that ideas share without being alike.
const SMALL_WORDS: [&str; 28] = [
    "a", "an", "and", "at", "but", "can", "do", "for", "go", "have", "i", "in", "is", "it", "like", "make",
    "more", "my", "of", "on", "or", "our", "some", "the", "to", "want", "we", "with",
];

/// The others that are alike, the most alike first, by their place.
pub fn alike(words: &str, others: &[&str]) -> Vec<usize> {
    let mine = trios(words);
    let mut found: Vec<(usize, usize)> = others
        .iter()
        .enumerate()
        .map(|(at, other)| (shared(&mine, &trios(other)), at))
        .filter(|(shared, _)| *shared >= ENOUGH)
        .collect();
    found.sort_by_key(|(shared, at)| (std::cmp::Reverse(*shared), *at));
    found.into_iter().map(|(_, at)| at).collect()
}

/// How many trios in a hundred of the shorter one are in both.
fn shared(one: &BTreeSet<[char; 3]>, other: &BTreeSet<[char; 3]>) -> usize {
    let shorter = one.len().min(other.len());
    if shorter < FEWEST { 0 } else { one.intersection(other).count() * 100 / shorter }
}

/// Three letters at a time of each word that says something, its beginning and its end marked.
fn trios(words: &str) -> BTreeSet<[char; 3]> {
    let read: String = words.nfkc().collect::<String>().to_lowercase();
    read.split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty() && !SMALL_WORDS.contains(word))
        .flat_map(|word| {
            let marked: Vec<char> = std::iter::once(' ').chain(word.chars()).chain([' ']).collect();
            marked.windows(3).map(|trio| [trio[0], trio[1], trio[2]]).collect::<Vec<_>>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn what_is_written_otherwise_is_found() {
        let others = ["Fix bikes so we can ride to club", "grafiti wall!!", "Football", "Ｇraffiti"];
        assert_eq!(alike("A graffiti wall that we’re actually allowed to do", &others), [3, 1]);
        assert_eq!(alike("Playing football", &others), [2]);
        assert_eq!(alike("حفلة موسيقية", &["حفلة", "كرة"]), [0]);
    }

    #[test]
    fn what_shares_only_small_words_or_nothing_is_not() {
        let others = ["Go to the farm and feed stuff", "😀", "", "of the"];
        for words in ["We want to go to the sea", "of the", "😀😀😀", ""] {
            assert_eq!(alike(words, &others), [0usize; 0], "{words}");
        }
    }
}
