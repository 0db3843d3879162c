//! The receipt of a frozen tally: a short code that stands wherever its figures stand, so that two papers about one
//! vote can be compared by eye.

use domain::ideas::drawing;
use domain::time::Moment;
use domain::vote::round::Source;
use domain::vote::tally::PublishedTally;
use sha2::{Digest, Sha256};

use crate::error::Result;

/// How the text is made that the code is made of; another way is another number.
const VERSION: &str = "fifth-receipt/1";
/// Crockford's base 32: no sign that is read as another.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DAY: i64 = 24 * 60 * 60 * 1_000;

/// The same tally with its receipt.
pub(crate) fn with(mut tally: PublishedTally) -> Result<PublishedTally> {
    tally.receipt = Some(make(&tally)?);
    Ok(tally)
}

/// "K7QM-2FXA-9T4R-BC3D": the first 80 bits of a SHA-256.
pub fn make(tally: &PublishedTally) -> Result<String> {
    let digest = Sha256::digest(text(tally)?.as_bytes());
    let bits = digest.iter().take(10).fold(0_u128, |bits, byte| (bits << 8) | u128::from(*byte));
    let sign = |at: u32| {
        let five = usize::try_from((bits >> (5 * at)) & 31).ok();
        char::from(five.and_then(|five| SIGNS.get(five)).copied().unwrap_or(b'0'))
    };
    let group = |group: u32| (0..4).rev().map(|at| sign(4 * group + at)).collect::<String>();
    Ok((0..4).rev().map(group).collect::<Vec<_>>().join("-"))
}

/// What it is made of: the face as it is published, and nothing that is not in it. A code is a lock that
/// anybody can try keys in, so what is private is no part of it: no figure that is hidden or was rounded, not
/// the words of an idea, which may be told only where its author ticked it and may be taken away, not what was
/// drawn for it, and of the
/// close only the day.
fn text(tally: &PublishedTally) -> Result<String> {
    let mut told = tally.clone();
    told.receipt = None;
    told.closed_at = Moment(tally.closed_at.0 - tally.closed_at.0.rem_euclid(DAY));
    for line in &mut told.lines {
        line.option.picture = drawing::outside(line.option.picture.take());
        if line.option.source == Source::Idea {
            line.option.words.clear();
        }
    }
    Ok([VERSION, &serde_json::to_string(&told)?].join("\n"))
}

#[cfg(test)]
mod tests {
    use domain::partnership::group::Ages;
    use domain::vote::ballot::{Ballot, Choice, Mark, Marks};
    use domain::vote::round::{BallotOption, Round, Terms};
    use domain::vote::suppression::{AskedBefore, count_and_publish};

    use super::*;

    const OPTIONS: [&str; 4] = ["farm", "bikes", "swim", "dance"];

    fn round() -> Round {
        Round {
            id: "r".into(),
            session: "s".into(),
            question: "What would you like to do?".to_owned(),
            terms: Terms::pick(3, None),
            options: OPTIONS.map(|id| BallotOption::new(id, Source::Idea, id)).to_vec(),
            ages: Ages { from: 9, to: 11 },
            opened_at: Some(Moment(0)),
            closed_at: None,
            revealed_at: None,
        }
    }

    /// Both faces of a vote of forty in which so many picked each option.
    fn faces(counts: [usize; 4], closed_at: i64) -> [PublishedTally; 2] {
        let round = round();
        let ballot = |voter: usize| -> Ballot {
            let picked = (0..4).filter(|at| (voter + 10 * at) % 40 < counts[*at]);
            let pick = |at: usize| Choice { option: OPTIONS[at].into(), mark: Mark::Picked };
            let choices: Vec<Choice> = picked.map(pick).take(3).collect();
            let none = choices.is_empty();
            round.accept(&Marks { choices, none, ..Marks::default() }).unwrap()
        };
        let ballots: Vec<Ballot> = (0..40).map(ballot).collect();
        let closed_at = Moment(closed_at);
        count_and_publish(round, 45, &ballots, closed_at, &AskedBefore::Never).unwrap()
    }

    #[test]
    fn a_code_is_four_groups_of_four_signs_that_are_not_mistaken() {
        let code = make(&faces([20, 15, 12, 11], 0)[1]).unwrap();
        assert_eq!(code.len(), 19, "{code}");
        assert!(code.split('-').all(|group| group.len() == 4), "{code}");
        assert!(!code.contains(['I', 'L', 'O', 'U']), "{code}");
        assert_eq!(make(&faces([20, 15, 12, 11], 0)[1]).unwrap(), code, "the same figures are the same code");
    }

    #[test]
    fn nobody_finds_a_private_number_by_trying_all_of_them() {
        // Everything that those outside are not told: small numbers, what was rounded, and the hour.
        let mut tried = std::collections::BTreeMap::<String, Vec<[PublishedTally; 2]>>::new();
        for small in 1..=9 {
            for rounded in 18..=22 {
                let [inside, outside] =
                    faces([rounded, 15, 12, small], 1_000 * i64::try_from(small).unwrap());
                let mut plain = outside.clone();
                plain.closed_at = Moment(0);
                let told = serde_json::to_string(&plain).unwrap();
                tried.entry(told).or_default().push([inside, outside]);
            }
        }
        let many: Vec<_> = tried.values().filter(|worlds| worlds.len() > 1).collect();
        assert!(!many.is_empty());
        for worlds in many {
            let codes: std::collections::BTreeSet<_> =
                worlds.iter().map(|[_, outside]| make(outside).unwrap()).collect();
            assert_eq!(codes.len(), 1, "who is told the same has the same code");
            let inside: std::collections::BTreeSet<_> =
                worlds.iter().map(|[inside, _]| make(inside).unwrap()).collect();
            assert!(inside.len() > 1, "the code of the inside face would tell them apart");
        }
    }

    #[test]
    fn every_figure_that_is_published_is_in_it_and_no_word_of_a_pupil() {
        let [_, face] = faces([20, 15, 12, 11], 0);
        let code = make(&face).unwrap();
        let differs = |how: &dyn Fn(&mut PublishedTally)| {
            let mut other = face.clone();
            how(&mut other);
            make(&other).unwrap() != code
        };
        assert!(differs(&|face| face.lines.swap(0, 1)));
        assert!(differs(&|face| face.lines[0].chosen = !face.lines[0].chosen));
        assert!(differs(&|face| face.lines[0].shown = domain::vote::suppression::Shown::About(25)));
        assert!(differs(&|face| face.voted = domain::vote::suppression::Shown::About(45)));
        assert!(differs(&|face| face.question.push('!')));
        assert!(differs(&|face| face.closed_at = Moment(DAY)));
        assert!(differs(&|face| face.terms.seats = 2));
        assert!(differs(&|face| face.lines[0].option.source = Source::Text));
        assert!(!differs(&|face| face.lines[0].option.words = "(words no longer kept)".to_owned()));
        assert!(!differs(&|face| face.closed_at = Moment(DAY - 1)));
        let with = |picture: &str| {
            let mut other = face.clone();
            other.lines[0].option.picture = Some(picture.to_owned());
            make(&other).unwrap()
        };
        assert_eq!(with("an1.2.3.4"), with(drawing::STANDS_FOR_IT), "a drawing may be taken away, too");
    }
}
