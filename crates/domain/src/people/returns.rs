//! Coming back as a picture that is in already, on another device. The device and the room show the
//! same two digits, so that a worker lets in the right one.

use crate::people::pupil::Pupil;
use crate::people::refusal::PeopleRefusal;

/// So many devices of one session can ask at once: a worker looks at each.
pub const MOST_ASKING: usize = 6;
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

/// Two digits for one more device, other than those of the devices that ask already.
///
/// # Errors
/// [`PeopleRefusal::TooManyAsk`] when [`MOST_ASKING`] ask already.
pub fn free_number(taken: &[u8], chance: u32) -> Result<u8, PeopleRefusal> {
    let begin = u8::try_from(chance % 90).unwrap_or(0);
    let mut numbers = (0..90).map(|step| 10 + (begin + step) % 90);
    let free = numbers.find(|number| !taken.contains(number)).filter(|_| taken.len() < MOST_ASKING);
    free.ok_or(PeopleRefusal::TooManyAsk)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_device_that_asks_has_two_digits_of_its_own() {
        for chance in [0, 1, 89, 90, u32::MAX] {
            let mut taken = Vec::new();
            for _ in 0..MOST_ASKING {
                let number = free_number(&taken, chance).unwrap();
                assert!((10..=99).contains(&number) && !taken.contains(&number));
                taken.push(number);
            }
            assert_eq!(free_number(&taken, chance), Err(PeopleRefusal::TooManyAsk));
        }
    }
}
