//! How many adults a session needs. The ratios are those that the NSPCC recommends as a minimum
//! ("Recommended adult to child ratios for working with children", learning.nspcc.org.uk). Who
//! helps and is under 18 is not counted as an adult.

use crate::partnership::group::Group;

/// Never fewer, however few pupils come: one goes for help, one stays.
pub const LEAST: u32 = 2;

/// The least common multiple of all ratios, so that shares of an adult are added exactly.
const WHOLE: u64 = 120;

/// How many pupils one adult can look after. Below four we take the strictest ratio there is.
fn pupils_for_each(youngest: u8) -> u64 {
    match youngest {
        0..=3 => 3,
        4..=8 => 6,
        9..=12 => 8,
        _ => 10,
    }
}

/// How many pupils are expected: as typed, or everybody on the lists.
pub fn expected(groups: &[Group], typed: Option<u32>) -> u32 {
    typed.unwrap_or_else(|| groups.iter().fold(0, |all, group| all.saturating_add(group.size)))
}

/// How many adults are needed. In each group the youngest decides; the shares of all groups are
/// added and rounded up once. When fewer pupils are expected than are on the lists, the youngest
/// groups are taken to come whole; when more are, the rest counts as the youngest. `more` is what
/// the needs of this session ask for on top.
pub fn needed(groups: &[Group], typed: Option<u32>, more: u32) -> u32 {
    let mut groups: Vec<&Group> = groups.iter().collect();
    groups.sort_by_key(|group| pupils_for_each(group.ages.from));
    let strictest = groups.first().map_or(3, |group| pupils_for_each(group.ages.from));
    let mut left = typed.map(u64::from);
    let mut shares = 0_u64;
    for group in groups {
        let size = u64::from(group.size);
        let come = left.map_or(size, |left| left.min(size));
        left = left.map(|left| left - come);
        shares += come * WHOLE / pupils_for_each(group.ages.from);
    }
    shares += left.unwrap_or(0) * WHOLE / strictest;
    let whole = u32::try_from(shares.div_ceil(WHOLE)).unwrap_or(u32::MAX);
    whole.max(LEAST).saturating_add(more)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::partnership::group::Ages;

    fn group((from, to): (u8, u8), size: u32) -> Group {
        Group {
            id: "g".into(),
            organisation: "o".into(),
            name: "G".to_owned(),
            ages: Ages { from, to },
            size,
        }
    }

    #[test]
    fn twelve_aged_13_to_18_need_two_and_seventeen_aged_9_to_12_need_three() {
        assert_eq!(needed(&[group((13, 18), 12)], None, 0), 2);
        assert_eq!(needed(&[group((9, 12), 17)], None, 0), 3);
        assert_eq!(needed(&[group((4, 8), 13)], None, 0), 3);
        assert_eq!(needed(&[group((13, 18), 21)], None, 0), 3);
    }

    #[test]
    fn never_fewer_than_two() {
        assert_eq!(needed(&[], None, 0), 2);
        assert_eq!(needed(&[group((13, 18), 1)], Some(0), 0), 2);
    }

    #[test]
    fn the_youngest_of_a_group_decides() {
        assert_eq!(needed(&[group((8, 18), 13)], None, 0), 3);
    }

    #[test]
    fn shares_of_several_groups_are_rounded_up_once() {
        // 9/8 + 8/10 = 1.925; each rounded by itself would make three.
        let both = [group((11, 13), 9), group((13, 16), 8)];
        assert_eq!(needed(&both, None, 0), 2);
        assert_eq!(expected(&both, None), 17);
    }

    #[test]
    fn when_fewer_are_expected_the_youngest_are_taken_to_come() {
        let both = [group((13, 18), 30), group((9, 12), 17)];
        assert_eq!(needed(&both, Some(17), 0), 3);
        assert_eq!(needed(&[group((9, 12), 8)], Some(24), 0), 3);
        assert_eq!(needed(&both, Some(0), 0), 2);
    }

    #[test]
    fn needs_can_ask_for_more() {
        assert_eq!(needed(&[group((13, 18), 12)], None, 2), 4);
    }
}
