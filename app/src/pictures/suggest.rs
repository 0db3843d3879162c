//! From the words of an idea to a dozen pictures for it.

use super::{PictureFile, find, of_kind, set};

const HOW_MANY: usize = 12;

/// When no word tells us anything: one or two from every shelf.
const VARIED: [&str; HOW_MANY] = [
    "pan", "palette", "notes", "football", "game-pad", "tree", "minibus", "sofa", "talk", "film", "bicycle",
    "party",
];

/// The picture that the words name most clearly, if any.
#[must_use]
pub fn named(words: &str) -> Option<&'static PictureFile> {
    named_by(words).first().copied()
}

/// A dozen pictures for an idea, best first: those its words name, then others
/// from the shelf of the best, then a varied rest.
#[must_use]
pub fn suggest(words: &str) -> Vec<&'static PictureFile> {
    let named = named_by(words);
    let shelf = named.first().map(|best| best.kind);
    let neighbours = shelf.into_iter().flat_map(of_kind).take(8);
    let varied = VARIED.iter().filter_map(|name| find(name));

    let mut dozen = Vec::with_capacity(HOW_MANY);
    for picture in named.iter().copied().chain(neighbours).chain(varied) {
        if dozen.len() < HOW_MANY && !dozen.contains(&picture) {
            dozen.push(picture);
        }
    }
    dozen
}

/// Pictures that share a word with the idea, the most shared words first.
fn named_by(idea: &str) -> Vec<&'static PictureFile> {
    let idea = idea.to_lowercase();
    let idea: Vec<&str> =
        idea.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty()).collect();
    let shared = |picture: &PictureFile| picture.words.iter().filter(|word| idea.contains(word)).count();

    let mut named: Vec<_> = set::ALL.iter().filter(|picture| shared(picture) > 0).collect();
    named.sort_by_key(|picture| std::cmp::Reverse(shared(picture)));
    named
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pictures::Kind;

    fn names(idea: &str) -> Vec<&'static str> {
        suggest(idea).into_iter().map(|picture| picture.name).collect()
    }

    #[test]
    fn the_first_picture_fits_what_young_people_wrote() {
        let ideas = [
            ("Cook tea for each other and judge it like on telly", "pan"),
            ("A graffiti wall that we're actually allowed to do", "bricks"),
            ("Fix bikes so we can ride to club", "bicycle"),
            ("Quiet club. Lego and fidgets. No shouting", "puzzle"),
            ("Football but nobody gets picked last", "football"),
            ("Learn to DJ and do our own party at the end", "record"),
            ("Go to the farm and feed stuff", "cow"),
            ("Girls' talk about bodies and boyfriends with someone who isn't our teacher", "talk"),
            ("Make a film about what people get wrong about our school", "film"),
            ("Boxing but only the training bit", "boxing"),
            ("Grow chips. Like potatoes, on the roof", "potato"),
            ("Climbing wall trip, I dare Miss to do it", "mountain"),
        ];
        for (idea, picture) in ideas {
            let offered = names(idea);
            assert!(offered[..3].contains(&picture), "{idea}: {offered:?}");
        }
    }

    #[test]
    fn there_are_always_twelve_and_never_one_twice_nor_who_am_i() {
        for idea in ["", "zzzz", "🙂", "fox kite drum", "cook", "game music party trip"] {
            let offered = suggest(idea);
            assert_eq!(offered.len(), HOW_MANY, "{idea}");
            for (n, picture) in offered.iter().enumerate() {
                assert_ne!(picture.kind, Kind::Me, "{idea}");
                assert!(!offered[n + 1..].contains(picture), "{idea}: {} twice", picture.name);
            }
        }
    }

    #[test]
    fn an_idea_we_know_nothing_about_gets_the_varied_dozen() {
        assert_eq!(names("Qwerty"), VARIED);
    }
}
