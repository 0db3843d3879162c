//! Pictures to choose from: who am I today, and what an idea is about.
//!
//! The drawings are files in `style/pictures`, the words for them are messages
//! named `picture-<name>`, and the table between them is `set.rs`, which
//! `make icons` writes from `style/pictures/set.txt`. Only the server reads
//! this: an island is handed the finished picture, or the wasm would carry all.

mod set;
mod suggest;

pub use suggest::{named, suggest};

/// One picture: the name it is stored under, where it belongs, how it is drawn.
#[derive(Debug, PartialEq, Eq)]
pub struct PictureFile {
    /// Stored with an idea or a pupil, so it never changes.
    pub name: &'static str,
    /// Which shelf it stands on.
    pub kind: Kind,
    /// Ready to put in a page; hidden from screen readers, since its word is beside it.
    pub svg: &'static str,
    /// English words in an idea that make us offer this picture.
    words: &'static [&'static str],
}

impl PictureFile {
    /// The message that names it, `picture-fox`.
    #[must_use]
    pub fn message(&self) -> String {
        format!("picture-{}", self.name)
    }
}

/// The shelves, in the order people see them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Who am I today: animals and things, never people.
    Me,
    /// Cooking and eating.
    Food,
    /// Art, building, filming.
    Making,
    /// Songs, shows and parties.
    Music,
    /// Moving and playing to win.
    Sport,
    /// Games, puzzles and screens.
    Games,
    /// Plants, animals, weather.
    Nature,
    /// Places and trips.
    Out,
    /// Being quiet, and feelings.
    Calm,
    /// Helping others and talking.
    Helping,
    /// The answers of a scale, such as a thumb down. No idea is about them.
    Scale,
}

impl Kind {
    /// The nine an idea may choose from.
    pub const FOR_IDEAS: [Self; 9] = [
        Self::Food,
        Self::Making,
        Self::Music,
        Self::Sport,
        Self::Games,
        Self::Nature,
        Self::Out,
        Self::Calm,
        Self::Helping,
    ];

    /// The shelf of this name in an address, "food".
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::FOR_IDEAS.into_iter().find(|kind| kind.message().strip_prefix("picture-kind-") == Some(name))
    }

    /// The message that names it, `picture-kind-food`.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Me => "picture-kind-me",
            Self::Food => "picture-kind-food",
            Self::Making => "picture-kind-making",
            Self::Music => "picture-kind-music",
            Self::Sport => "picture-kind-sport",
            Self::Games => "picture-kind-games",
            Self::Nature => "picture-kind-nature",
            Self::Out => "picture-kind-out",
            Self::Calm => "picture-kind-calm",
            Self::Helping => "picture-kind-helping",
            Self::Scale => "picture-kind-scale",
        }
    }
}

/// The picture stored under this name, if we have it.
#[must_use]
pub fn find(name: &str) -> Option<&'static PictureFile> {
    set::ALL.iter().find(|picture| picture.name == name)
}

/// So often each picture in each colour is given away in one session, the first time without a number.
/// 48 pictures in six colours are 1,728 pupils.
pub const NUMBERS: u8 = 6;

/// A pupil's picture: one for today, and its number when others of the same name came before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Worn {
    /// The picture.
    pub file: &'static PictureFile,
    /// From 2 on; the first has none.
    pub number: Option<u8>,
}

/// Reads a pupil's picture: "fox", "fox-2". None for what no pupil can wear.
#[must_use]
pub fn worn(name: &str) -> Option<Worn> {
    let me = |name: &str| find(name).filter(|picture| picture.kind == Kind::Me);
    if let Some(file) = me(name) {
        return Some(Worn { file, number: None });
    }
    let (name, number) = name.rsplit_once('-')?;
    let number = number.parse().ok().filter(|number| (2..=NUMBERS).contains(number))?;
    Some(Worn { file: me(name)?, number: Some(number) })
}

/// The name of a pupil's picture with its number: "fox", "fox-2".
#[must_use]
pub fn numbered(name: &str, number: u8) -> String {
    if number < 2 { name.to_owned() } else { format!("{name}-{number}") }
}

/// Every picture on one shelf, in the order of `set.txt`.
pub fn of_kind(kind: Kind) -> impl Iterator<Item = &'static PictureFile> {
    set::ALL.iter().filter(move |picture| picture.kind == kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = include_str!("../../locales/en/pictures.ftl");

    fn has_words_for(message: &str) -> bool {
        ENGLISH.lines().any(|line| line.strip_prefix(message).is_some_and(|rest| rest.starts_with(" = ")))
    }

    #[test]
    fn every_picture_and_every_kind_has_a_word() {
        for picture in set::ALL {
            assert!(has_words_for(&picture.message()), "{} has no word", picture.name);
        }
        for kind in Kind::FOR_IDEAS.into_iter().chain([Kind::Me, Kind::Scale]) {
            assert!(has_words_for(kind.message()), "{kind:?} has no word");
        }
    }

    #[test]
    fn every_picture_is_small_and_safe_to_put_in_a_page_twice() {
        for PictureFile { name, svg, .. } in set::ALL {
            assert!(svg.len() < 3 * 1024, "{name} is {} bytes", svg.len());
            assert!(svg.starts_with(r#"<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">"#));
            for unwanted in [" id=", "<script", "href", "<style", "url(", "xmlns", "<title"] {
                assert!(!svg.contains(unwanted), "{name} holds {unwanted}");
            }
        }
    }

    #[test]
    fn every_picture_is_drawn_once_and_named_once() {
        for (n, one) in set::ALL.iter().enumerate() {
            for other in &set::ALL[n + 1..] {
                assert_ne!(one.name, other.name);
                assert_ne!(one.svg, other.svg, "{} and {}", one.name, other.name);
            }
        }
    }

    #[test]
    fn a_class_of_thirty_finds_enough_to_be() {
        assert_eq!(of_kind(Kind::Me).count(), 48);
        assert_eq!(find("fox").map(|fox| fox.kind), Some(Kind::Me));
        assert_eq!(find("../fox"), None);
    }

    #[test]
    fn a_second_fox_is_read_as_a_fox_with_a_number() {
        let read = |name: &str| worn(name).map(|worn| (worn.file.name, worn.number));
        assert_eq!(read("fox"), Some(("fox", None)));
        assert_eq!(read("fox-2"), Some(("fox", Some(2))));
        assert_eq!(read(&numbered("fox", NUMBERS)), Some(("fox", Some(NUMBERS))));
        for none in ["fox-1", "fox-7", "fox-02x", "pan", "pan-2", "fox-", "-2", ""] {
            assert_eq!(read(none), None, "{none}");
        }
        let pictures = u32::try_from(of_kind(Kind::Me).count()).unwrap();
        assert!(pictures * 6 * u32::from(NUMBERS) >= 1_200 + 400);
    }
}
