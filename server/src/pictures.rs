//! Which pictures a newcomer is offered.

use std::collections::HashSet;

use app::pictures::{Kind, NUMBERS, numbered, of_kind, worn};
use domain::people::pupil::Colour;
use domain::refusal::Refusal;
use domain::vote::round::shuffle;

/// As many as a thumb scrolls through in a moment.
const OFFERED: usize = 24;

/// Reads "fox.orange", "fox-2.orange".
///
/// # Errors
/// [`Refusal::UnreadableForm`] for what no pupil can be.
pub fn who(text: &str) -> Result<(String, Colour), Refusal> {
    let read =
        text.split_once('.').and_then(|(picture, colour)| Some((worn(picture)?, Colour::parse(colour)?)));
    let (worn, colour) = read.ok_or(Refusal::UnreadableForm)?;
    Ok((numbered(worn.file.name, worn.number.unwrap_or(1)), colour))
}

/// Pictures nobody in the session has, in random order and colours; when they run out, a picture comes
/// again in a colour that is free, and when these run out, with a number.
pub fn to_offer(taken: &[(String, Colour)], seed: u64) -> Vec<(String, Colour)> {
    let mut pictures: Vec<&str> = of_kind(Kind::Me).map(|picture| picture.name).collect();
    shuffle(&mut pictures, seed);
    let taken: HashSet<(&str, Colour)> =
        taken.iter().map(|(name, colour)| (name.as_str(), *colour)).collect();
    let worn_by = |picture: &str| {
        let worn = |(name, _): &&(&str, Colour)| worn(name).is_some_and(|worn| worn.file.name == picture);
        taken.iter().filter(worn).count()
    };
    // A stable sort: untaken ones first, then those that one other pupil has, and so on.
    pictures.sort_by_cached_key(|picture| worn_by(picture));
    let free = |(at, picture): (usize, &&str)| {
        let colours: Vec<_> =
            Colour::ALL.iter().cycle().skip(at % Colour::ALL.len()).take(Colour::ALL.len()).collect();
        (1..=NUMBERS).map(|number| numbered(picture, number)).find_map(|name| {
            let colour = colours.iter().find(|colour| !taken.contains(&(name.as_str(), ***colour)))?;
            Some((name, **colour))
        })
    };
    pictures.iter().enumerate().filter_map(free).take(OFFERED).collect()
}

/// Pictures for so many cards that no other card has, as different from each other as they can be.
pub fn for_cards(worn: &[(String, Colour)], many: u32, seed: u64) -> Vec<(String, Colour)> {
    let many = usize::try_from(many).unwrap_or(usize::MAX);
    let mut taken = worn.to_vec();
    let mut looks = Vec::new();
    while looks.len() < many {
        let more = to_offer(&taken, seed);
        if more.is_empty() {
            break;
        }
        taken.extend(more.iter().cloned());
        looks.extend(more);
    }
    looks.truncate(many);
    looks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirty_pupils_are_each_offered_a_picture_of_their_own() {
        let mut taken = Vec::new();
        for pupil in 0..200 {
            let offered = to_offer(&taken, pupil);
            assert_eq!(offered.len(), OFFERED, "pupil {pupil}");
            let first = offered.into_iter().next().unwrap();
            assert!(!taken.contains(&first));
            let again = taken.iter().any(|(name, _)| *name == first.0);
            assert!(!again || taken.len() >= of_kind(Kind::Me).count());
            taken.push(first);
        }
    }

    #[test]
    fn twelve_hundred_pupils_are_each_offered_a_picture_of_their_own() {
        let mut taken = HashSet::new();
        for pupil in 0..1_200 {
            let now: Vec<_> = taken.iter().cloned().collect();
            let first = to_offer(&now, pupil).into_iter().next().unwrap();
            let (picture, colour) = &first;
            assert_eq!(who(&format!("{picture}.{}", colour.code())), Ok(first.clone()));
            assert!(taken.insert(first));
        }
        // A number comes only when every picture is worn in every colour.
        assert_eq!(taken.iter().filter(|(name, _)| !name.contains('-')).count(), 48 * 6);
    }

    #[test]
    fn four_hundred_cards_have_four_hundred_looks_and_no_two_of_one_class_alike() {
        let all = for_cards(&[], 400, 7);
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), 400);
        let class: HashSet<&str> = all[..32].iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(class.len(), 32);
        assert!(for_cards(&all, 30, 7).iter().all(|look| !all.contains(look)));
    }

    #[test]
    fn when_all_are_worn_none_is_offered() {
        let names =
            of_kind(Kind::Me).flat_map(|file| (1..=NUMBERS).map(|number| numbered(file.name, number)));
        let all: Vec<_> = names.flat_map(|name| Colour::ALL.map(|colour| (name.clone(), colour))).collect();
        assert_eq!(to_offer(&all, 1), []);
    }
}
