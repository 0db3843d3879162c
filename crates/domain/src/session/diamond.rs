//! Nine ideas in a diamond: a room lays them by what matters most to it, and says why. It is talk and never a
//! vote, so nothing of it is counted.

use crate::id::IdeaId;
use crate::refusal::Refusal;
use crate::wording::ReasonWords;

/// So many ideas lie in it.
pub const NINE: usize = 9;
/// How many lie in each row, what matters most first.
pub const ROWS: [usize; 5] = [1, 2, 3, 2, 1];

/// Nine ideas in their places, and what the room said of the first and of the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diamond {
    /// The ideas, what matters most first.
    pub places: Vec<IdeaId>,
    /// How often two were swapped: a tap on an older page swaps nothing.
    pub turn: u32,
    /// Why the first is the first, and why the last is the last; none while nobody has said.
    pub why: [Option<ReasonWords>; 2],
}

impl Diamond {
    /// Nine ideas in the order in which they hang on the wall: nobody has moved one yet.
    ///
    /// # Errors
    /// [`Refusal::Missing`] for fewer or more than nine, for one that is chosen twice, and for one that is not on
    /// the wall.
    pub fn lay(chosen: &[IdeaId], wall: &[IdeaId]) -> Result<Self, Refusal> {
        let places: Vec<IdeaId> = wall.iter().filter(|idea| chosen.contains(idea)).cloned().collect();
        if places.len() == NINE && chosen.len() == NINE {
            Ok(Self { places, turn: 0, why: [None, None] })
        } else {
            Err(Refusal::Missing { field: "nine" })
        }
    }

    /// Swaps two places, as the page of this turn has them. Says whether it did: two taps on one page are one.
    pub fn swap(&mut self, one: usize, other: usize, turn: u32) -> bool {
        let may = turn == self.turn && one != other && one.max(other) < self.places.len();
        if may {
            self.places.swap(one, other);
            self.turn = self.turn.saturating_add(1);
        }
        may
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ideas(many: usize) -> Vec<IdeaId> {
        (0..many).map(|number| IdeaId::from(format!("idea-{number}"))).collect()
    }

    #[test]
    fn it_has_nine_places_and_takes_nine_ideas_of_the_wall_each_once() {
        assert_eq!(ROWS.iter().sum::<usize>(), NINE);
        let wall = ideas(12);
        let laid = Diamond::lay(&wall[3..], &wall).unwrap();
        assert_eq!((laid.places.as_slice(), laid.turn), (&wall[3..], 0));
        let missing = Err(Refusal::Missing { field: "nine" });
        assert_eq!(Diamond::lay(&wall[..8], &wall), missing);
        assert_eq!(Diamond::lay(&wall[..10], &wall), missing);
        assert_eq!(Diamond::lay(&wall[..9], &wall[1..]), missing, "one is not on the wall");
        let twice = [&wall[..8], &wall[..1]].concat();
        assert_eq!(Diamond::lay(&twice, &wall), missing);
    }

    #[test]
    fn two_places_are_swapped_once_by_two_taps_on_one_page() {
        let wall = ideas(9);
        let mut laid = Diamond::lay(&wall, &wall).unwrap();
        assert!(laid.swap(0, 8, 0));
        assert_eq!((&laid.places[0], &laid.places[8], laid.turn), (&wall[8], &wall[0], 1));
        let moved = laid.clone();
        assert!(!laid.swap(0, 8, 0), "the second tap on the same page");
        assert!(!laid.swap(2, 2, 1) && !laid.swap(0, 9, 1));
        assert_eq!(laid, moved);
    }
}
