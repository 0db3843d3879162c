//! Which pictures a newcomer is offered.

use app::pictures::{Kind, of_kind};
use domain::people::pupil::Colour;
use domain::vote::round::shuffle;

/// As many as a thumb scrolls through in a moment.
const OFFERED: usize = 24;

/// Pictures nobody in the session has, in random order and colours; when they run out, a
/// picture comes again in a colour that is free.
pub fn to_offer(taken: &[(String, Colour)], seed: u64) -> Vec<(String, Colour)> {
    let mut pictures: Vec<&str> = of_kind(Kind::Me).map(|picture| picture.name).collect();
    shuffle(&mut pictures, seed);
    let is_taken = |picture: &str| taken.iter().filter(|(other, _)| other == picture).count();
    // A stable sort: untaken ones first, then those that one other pupil has, and so on.
    pictures.sort_by_key(|picture| is_taken(picture));
    let free = |(at, picture): (usize, &&str)| {
        let colours = Colour::ALL.iter().cycle().skip(at % Colour::ALL.len()).take(Colour::ALL.len());
        let has = |colour: &Colour| taken.iter().any(|(name, other)| name == picture && other == colour);
        colours.copied().find(|colour| !has(colour)).map(|colour| ((*picture).to_owned(), colour))
    };
    pictures.iter().enumerate().filter_map(free).take(OFFERED).collect()
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
}
