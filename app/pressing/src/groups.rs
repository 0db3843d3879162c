//! Things that stand together are lit together first, so that a light has fewer steps to go.

/// So few things of one part are one group as they are.
const FEW: usize = 4;
/// Of more, a group has at least so many.
const LEAST: usize = 3;

/// How many things each group has, in their order. Each thing says in which part of the page it stands; those of
/// one part that follow each other belong together, and where they are many they are groups of even size.
pub fn groups(parts: &[usize]) -> Vec<usize> {
    parts.chunk_by(|one, next| one == next).flat_map(|run| evenly(run.len())).collect()
}

fn evenly(many: usize) -> Vec<usize> {
    if many <= FEW {
        return vec![many];
    }
    let count = many.div_ceil(many.isqrt().max(LEAST));
    let (least, more) = (many / count, many % count);
    (0..count).map(|at| least + usize::from(at < more)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_of_one_part_are_a_group_and_many_are_some() {
        assert_eq!(groups(&[]), [0_usize; 0]);
        assert_eq!(groups(&[1, 1, 2, 3, 3, 3]), [2, 1, 3]);
        assert_eq!(groups(&[1; 4]), [4]);
        assert_eq!(groups(&[1; 12]), [3, 3, 3, 3]);
        assert_eq!(groups(&[1; 13]), [3, 3, 3, 2, 2]);
        assert_eq!(groups(&[1, 2, 1]), [1, 1, 1], "what lies apart stays apart");
    }

    #[test]
    fn no_thing_is_lost_and_none_is_far_away() {
        for many in 1..=100 {
            let all = evenly(many);
            assert_eq!(all.iter().sum::<usize>(), many);
            let largest = all.iter().copied().max().unwrap();
            let least = all.iter().copied().min().unwrap();
            assert!(largest - least <= 1 && least > 0, "{all:?}");
            // To the last group, and to the last in it.
            assert!(all.len() + largest <= 2 * many.isqrt() + 4, "{many}: {all:?}");
        }
    }
}
