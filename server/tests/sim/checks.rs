//! What must be so at every moment, each as a rule that is handed what was found and what the ledger says.

use std::collections::BTreeMap;

use domain::vote::suppression::{BASE, FLOOR, INSIDE, OUTSIDE, Profile, Says, Shown};
use domain::vote::tally::PublishedTally;

use crate::ledger::{Round, Way};

/// Nothing, or what is wrong.
pub type Told<T> = Result<T, String>;

/// Complains unless this holds.
fn holds(is_so: bool, complaint: impl FnOnce() -> String) -> Told<()> {
    if is_so { Ok(()) } else { Err(complaint()) }
}

/// No deed of an adult without its line in the trail, and no line without a deed.
pub fn lines(before: i64, after: i64, deeds: i64, path: &str) -> Told<()> {
    holds(after - before == deeds, || format!("{path}: {deeds} deeds, and {} lines", after - before))
}

/// The trail tells each deed as often as it was done.
pub fn trail(done: &BTreeMap<String, i64>, told: &BTreeMap<String, i64>) -> Told<()> {
    holds(done == told, || format!("done: {done:?}\ntold: {told:?}"))
}

/// As many as there should be, neither lost nor doubled.
pub fn as_many(found: i64, wanted: usize, what: &str) -> Told<()> {
    holds(usize::try_from(found) == Ok(wanted), || format!("{what}: {found} on the disk, and {wanted} told"))
}

/// Somebody reads nothing that is closed to them.
pub fn reads_none(page: &str, closed: &[&str], who: &str) -> Told<()> {
    let read = closed.iter().find(|word| page.contains(**word));
    holds(read.is_none(), || format!("{who} reads {read:?}"))
}

/// A page of others is not there.
pub fn is_not_there(status: u16, page: &str, closed: &[&str], who: &str) -> Told<()> {
    holds([403, 404].contains(&status), || format!("{who} gets in: {status}"))?;
    reads_none(page, closed, who)
}

/// What is late is said to be, and nothing else is.
pub fn late(said: bool, is_late: bool, whom: &str) -> Told<()> {
    holds(said == is_late, || format!("late for {whom}: {is_late}, and the page says {said}"))
}

/// What a closed vote says to those inside or outside.
pub struct Face {
    pub profile: Profile,
    pub says: Says,
    /// Each option and its figure.
    pub lines: Vec<(String, Shown)>,
    pub none: Shown,
    pub voted: Shown,
    pub chosen: usize,
    pub counts_people: bool,
    /// Every ballot names one option at most.
    pub names_one: bool,
}

impl Face {
    pub fn read(tally: &PublishedTally) -> Self {
        Self {
            profile: tally.profile,
            says: tally.says,
            lines: tally.lines.iter().map(|line| (line.option.id.to_string(), line.shown)).collect(),
            none: tally.none,
            voted: tally.voted,
            chosen: tally.lines.iter().filter(|line| line.chosen).count(),
            counts_people: tally.measure.counts_people(),
            names_one: tally.terms.method.names_one(),
        }
    }

    fn figures(&self) -> impl Iterator<Item = Shown> {
        self.lines.iter().map(|(_, shown)| *shown).chain([self.none])
    }
}

/// The ballots that were acknowledged, counted by heads.
pub struct Truth {
    pub voted: u32,
    pub none: u32,
    /// By option; none where it is not heads that are counted.
    pub picks: Option<BTreeMap<String, u32>>,
}

impl Truth {
    pub fn count(round: &Round) -> Self {
        let size = |many: usize| u32::try_from(many).unwrap();
        let mut picks: BTreeMap<String, u32> = BTreeMap::new();
        for option in round.ballots.values().flatten() {
            *picks.entry(option.clone()).or_default() += 1;
        }
        Self {
            voted: size(round.ballots.len()),
            none: size(round.ballots.values().filter(|picks| picks.is_empty()).count()),
            picks: (round.way != Way::Sort).then_some(picks),
        }
    }
}

/// Every figure that is shown is that of the ledger, as exact as it says.
pub fn is_counted_once(face: &Face, truth: &Truth) -> Told<()> {
    is_true(face.voted, truth.voted, truth.voted, "who voted")?;
    let Some(picks) = &truth.picks else { return Ok(()) };
    is_true(face.none, truth.none, truth.voted, "none of these")?;
    for (option, shown) in &face.lines {
        is_true(*shown, picks.get(option).copied().unwrap_or_default(), truth.voted, option)?;
    }
    Ok(())
}

fn is_true(shown: Shown, figure: u32, all: u32, of: &str) -> Told<()> {
    let right = match shown {
        Shown::Count(count) => count == figure,
        Shown::About(count) => count.abs_diff(figure) <= 2 && count.is_multiple_of(5),
        Shown::Most => 2 * figure >= all,
        Shown::AlmostEveryone => 10 * figure >= 9 * all,
        Shown::Hidden => true,
    };
    holds(right, || format!("{shown:?} is said of {of}: {figure} of {all}"))
}

/// Of few voters nothing is said, of some only what was chosen, and no figure of few people is shown.
pub fn is_wide_enough(face: &Face, voted: u32) -> Told<()> {
    let shows = face.figures().any(|shown| shown != Shown::Hidden);
    holds(voted >= BASE || !shows, || format!("{voted} voted, and there are figures"))?;
    let silent = face.chosen == 0 && face.says.is_silent();
    holds(voted >= FLOOR || silent, || format!("{voted} voted, and it is said what was chosen"))?;
    for shown in face.figures().filter(|_| face.counts_people) {
        let narrow = match (shown, face.profile) {
            (Shown::Count(count), Profile::Inside) => (1..INSIDE).contains(&count),
            (Shown::Count(count), Profile::Outside) => (1..OUTSIDE).contains(&count),
            (Shown::About(count), _) => count < OUTSIDE,
            (Shown::Hidden | Shown::Most | Shown::AlmostEveryone, _) => false,
        };
        holds(!narrow, || format!("{shown:?} is shown {:?}", face.profile))?;
    }
    Ok(())
}

/// Nobody takes the figures from the number of voters and finds the one that is hidden.
pub fn is_not_left_over(face: &Face) -> Told<()> {
    let hidden = face.figures().filter(|shown| *shown == Shown::Hidden).count();
    let words = face.figures().any(Shown::is_word);
    let exact = face.figures().any(|shown| matches!(shown, Shown::Count(_)));
    let adds_up = face.names_one && exact && matches!(face.voted, Shown::Count(_)) && !words;
    holds(!adds_up || hidden != 1, || "one figure is hidden, and the others add up to it".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn face(shown: &[Shown], none: Shown, voted: u32) -> Face {
        let line = |(at, shown): (usize, &Shown)| (format!("own-{at}"), *shown);
        Face {
            profile: Profile::Inside,
            says: Says::Counts,
            lines: shown.iter().enumerate().map(line).collect(),
            none,
            voted: Shown::Count(voted),
            chosen: 1,
            counts_people: true,
            names_one: true,
        }
    }

    fn truth(picks: &[u32], none: u32) -> Truth {
        let counted = picks.iter().enumerate().map(|(at, many)| (format!("own-{at}"), *many));
        Truth { voted: picks.iter().sum::<u32>() + none, none, picks: Some(counted.collect()) }
    }

    #[test]
    fn a_deed_without_a_line_and_a_line_without_a_deed_are_complained_of() {
        assert_eq!(lines(4, 5, 1, "/x"), Ok(()));
        assert!(
            lines(4, 4, 1, "/x").is_err() && lines(4, 5, 0, "/x").is_err() && lines(4, 6, 1, "/x").is_err()
        );
        let trail_of = |many| BTreeMap::from([("round.close".to_owned(), many)]);
        assert_eq!(trail(&trail_of(2), &trail_of(2)), Ok(()));
        assert!(trail(&trail_of(2), &trail_of(1)).is_err());
    }

    #[test]
    fn a_ballot_that_is_lost_or_doubled_is_complained_of() {
        assert_eq!(as_many(3, 3, "ballots"), Ok(()));
        assert!(as_many(2, 3, "ballots").is_err() && as_many(4, 3, "ballots").is_err());
        assert!(as_many(-1, 0, "ballots").is_err());
        let shown = face(&[Shown::Count(7), Shown::Count(6)], Shown::Count(0), 13);
        assert_eq!(is_counted_once(&shown, &truth(&[7, 6], 0)), Ok(()));
        for wrong in [truth(&[8, 6], 0), truth(&[6, 7], 0), truth(&[7, 5], 1)] {
            assert!(is_counted_once(&shown, &wrong).is_err());
        }
        let most = face(&[Shown::Most, Shown::Hidden], Shown::Hidden, 13);
        assert_eq!(is_counted_once(&most, &truth(&[8, 5], 0)), Ok(()));
        assert!(is_counted_once(&most, &truth(&[5, 8], 0)).is_err());
        let about = face(&[Shown::About(10), Shown::About(10)], Shown::Hidden, 20);
        assert!(is_counted_once(&about, &truth(&[7, 13], 0)).is_err());
    }

    #[test]
    fn words_and_pages_of_others_are_complained_of() {
        assert_eq!(reads_none("<p>Swim zq0001zq</p>", &["zq0002zq"], "fox"), Ok(()));
        assert!(reads_none("<p>Swim zq0001zq</p>", &["zq0002zq", "zq0001zq"], "fox").is_err());
        assert_eq!(is_not_there(404, "", &[], "Jo"), Ok(()));
        assert!(is_not_there(200, "", &[], "Jo").is_err());
        assert!(is_not_there(404, "zq0001zq", &["zq0001zq"], "Jo").is_err());
    }

    #[test]
    fn a_promise_that_is_late_in_silence_or_said_to_be_late_and_is_not_is_complained_of() {
        assert!(late(true, true, "Ash").is_ok() && late(false, false, "Ash").is_ok());
        assert!(late(false, true, "Ash").is_err() && late(true, false, "Ash").is_err());
    }

    #[test]
    fn a_figure_that_is_too_narrow_is_complained_of() {
        let wide = face(&[Shown::Count(8), Shown::Count(5)], Shown::Count(0), 13);
        assert_eq!(is_wide_enough(&wide, 13), Ok(()));
        assert!(is_wide_enough(&wide, 9).is_err(), "figures of nine");
        assert!(is_wide_enough(&face(&[Shown::Hidden], Shown::Hidden, 2), 2).is_err(), "a winner of two");
        assert_eq!(is_wide_enough(&face(&[Shown::Hidden], Shown::Hidden, 3), 3), Ok(()));
        let four = face(&[Shown::Count(9), Shown::Count(4)], Shown::Count(0), 13);
        assert!(is_wide_enough(&four, 13).is_err(), "a figure of four");
        let outside = Face { profile: Profile::Outside, ..face(&[Shown::Count(9)], Shown::Hidden, 13) };
        assert!(is_wide_enough(&outside, 13).is_err(), "nine, outside");
        assert!(is_wide_enough(&face(&[Shown::About(5)], Shown::Hidden, 13), 13).is_err(), "about five");
    }

    #[test]
    fn a_hidden_figure_that_is_left_over_is_complained_of() {
        let one = [Shown::Count(8), Shown::Hidden];
        assert!(is_not_left_over(&face(&one, Shown::Count(0), 13)).is_err());
        assert_eq!(is_not_left_over(&face(&one, Shown::Hidden, 13)), Ok(()));
        let several = Face { names_one: false, ..face(&one, Shown::Count(0), 13) };
        assert_eq!(is_not_left_over(&several), Ok(()));
    }
}
