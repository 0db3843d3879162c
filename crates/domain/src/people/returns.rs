//! Coming back as a picture that is in already, on another device. The device and the room show the
//! same two digits, so that a worker lets in the right one.

use crate::people::pupil::Pupil;

/// So many devices wait for one picture at once.
pub const MOST_FOR_ONE: usize = 2;
/// So many for all pictures of a session.
pub const MOST_ASKING: usize = 60;
/// So many the room shows, the latest first: a worker looks at each.
pub const MOST_SHOWN: usize = 12;
/// For so long a device that asks is waited for.
pub const ASKING_LASTS_MINUTES: i64 = 15;

/// A device that asks to be let back in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Return {
    /// Who it says it is.
    pub pupil: Pupil,
    /// The two digits that it shows, 10 to 99.
    pub number: u8,
}

/// Which of those who wait, the longest first and each by its picture, gives way to one more device for a
/// picture; nobody while there is room. No hand keeps a child out by asking first.
pub fn gives_way<P: PartialEq>(waiting: &[P], picture: &P) -> Option<usize> {
    let of_picture = waiting.iter().filter(|one| *one == picture).count();
    if of_picture >= MOST_FOR_ONE {
        return waiting.iter().position(|one| one == picture);
    }
    (waiting.len() >= MOST_ASKING).then_some(0)
}

/// Two digits for one more device, other than those of the devices that ask already, which are fewer
/// than there are numbers.
pub fn free_number(taken: &[u8], chance: u32) -> u8 {
    let begin = u8::try_from(chance % 90).unwrap_or(0);
    let mut numbers = (0..90).map(|step| 10 + (begin + step) % 90);
    numbers.find(|number| !taken.contains(number)).unwrap_or(10 + begin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_device_that_asks_has_two_digits_of_its_own() {
        for chance in [0, 1, 89, 90, u32::MAX] {
            let mut taken = Vec::new();
            for _ in 0..MOST_ASKING {
                let number = free_number(&taken, chance);
                assert!((10..=99).contains(&number) && !taken.contains(&number));
                taken.push(number);
            }
        }
    }

    #[test]
    fn who_waited_longest_for_a_picture_gives_way_and_takes_no_place_of_another() {
        assert_eq!(gives_way(&[], &"fox"), None);
        assert_eq!(gives_way(&["fox", "owl"], &"fox"), None);
        assert_eq!(gives_way(&["owl", "fox", "fox"], &"fox"), Some(1));
        assert_eq!(gives_way(&["owl", "fox", "fox"], &"owl"), None);
        let many: Vec<usize> = (0..MOST_ASKING).collect();
        assert_eq!(gives_way(&many, &MOST_ASKING), Some(0));
        assert_eq!(gives_way(&many[1..], &MOST_ASKING), None);
    }
}
