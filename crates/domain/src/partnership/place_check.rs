//! What was looked at in a place, on which day and by whom: a job title, never a name. What was looked
//! at long ago, or has run out, holds no more.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::id::PlaceCheckId;
use crate::refusal::Refusal;
use crate::time;
use crate::wording::{ShortWords, folded};

/// As many a place can have.
pub const MOST: usize = 24;

/// One thing that was looked at: "Fire exits looked at, 3 December 2026, premises officer".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaceCheck {
    /// What forms call it.
    pub id: PlaceCheckId,
    /// What was looked at.
    pub looked: ShortWords,
    /// By whom, as a job title.
    pub by: ShortWords,
    /// On which day.
    pub on: Date,
    /// Its last day, where a paper runs out: an insurance, a licence.
    pub until: Option<Date>,
}

/// How much a check says on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// It holds.
    Still,
    /// Nobody has looked for more than a year.
    TooOld,
    /// What was seen has run out.
    RunOut,
}

impl PlaceCheck {
    /// Reads what a leader typed. Nobody has looked on a day that was not said: none is taken for it.
    ///
    /// # Errors
    /// [`Refusal::Missing`] with the field; a day to come is none on which somebody has looked.
    pub fn read(id: PlaceCheckId, [looked, by, on, until]: [&str; 4], today: Date) -> Result<Self, Refusal> {
        let needed = |field, typed| ShortWords::parse_optional(typed)?.ok_or(Refusal::Missing { field });
        let (looked, by) = (needed("looked", looked)?, needed("checked_by", by)?);
        if on.trim().is_empty() {
            return Err(Refusal::Missing { field: "on" });
        }
        let on = time::held_day("on", time::day("on", on)?, today)?;
        if on > today {
            return Err(Refusal::Missing { field: "on" });
        }
        let until = match until.trim() {
            "" => None,
            typed => Some(time::day("runs_out", typed)?),
        };
        if until.is_some_and(|until| until < on || until > on.saturating_add(20.years())) {
            return Err(Refusal::Missing { field: "runs_out" });
        }
        Ok(Self { id, looked, by, on, until })
    }

    /// How much it says on this day: what has run out says so first.
    pub fn holds(&self, day: Date) -> Holds {
        if self.until.is_some_and(|until| until < day) {
            Holds::RunOut
        } else if self.on.saturating_add(1.year()) < day {
            Holds::TooOld
        } else {
            Holds::Still
        }
    }

    /// Whether both looked at the same thing, in whatever letters: then the later one is what counts.
    pub fn is_of_the_same(&self, other: &Self) -> bool {
        folded(self.looked.as_str()) == folded(other.looked.as_str())
    }
}

/// The check that confirms a place for all its sessions: on this day every check on its card holds, and there is
/// one. The latest says by whom and when.
pub fn confirms(checks: &[PlaceCheck], day: Date) -> Option<&PlaceCheck> {
    checks.iter().max_by_key(|one| one.on).filter(|_| stale(checks, day) == 0)
}

/// How many of these hold no more on this day.
pub fn stale(checks: &[PlaceCheck], day: Date) -> usize {
    checks.iter().filter(|one| one.holds(day) != Holds::Still).count()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 12, 3);

    fn read(looked: &str, by: &str, on: &str, until: &str) -> Result<PlaceCheck, Refusal> {
        PlaceCheck::read("c".into(), [looked, by, on, until], TODAY)
    }

    #[test]
    fn what_was_looked_at_holds_for_a_year_and_not_a_day_longer() {
        let exits = read("Fire exits looked at", "Premises officer", "2026-12-03", "").unwrap();
        assert_eq!(exits.holds(date(2026, 12, 3)), Holds::Still);
        assert_eq!(exits.holds(date(2027, 12, 3)), Holds::Still);
        assert_eq!(exits.holds(date(2027, 12, 4)), Holds::TooOld);
        let leap = PlaceCheck { on: date(2028, 2, 29), ..exits };
        assert_eq!(
            [date(2029, 2, 28), date(2029, 3, 1)].map(|day| leap.holds(day)),
            [Holds::Still, Holds::TooOld]
        );
    }

    #[test]
    fn a_paper_holds_until_it_runs_out_and_is_seen_again_each_year() {
        let short = read("Insurance seen", "Bursar", "2026-11-10", "2027-01-31").unwrap();
        assert_eq!(short.holds(date(2027, 1, 31)), Holds::Still);
        assert_eq!(short.holds(date(2027, 2, 1)), Holds::RunOut);
        assert_eq!(short.holds(date(2029, 2, 1)), Holds::RunOut, "which is worse than old");
        let long = read("Licence seen", "Bursar", "2026-11-10", "2029-01-31").unwrap();
        assert_eq!(long.holds(date(2027, 11, 10)), Holds::Still);
        assert_eq!(long.holds(date(2027, 11, 11)), Holds::TooOld);
        assert_eq!(stale(&[short, long], date(2027, 3, 1)), 1);
    }

    #[test]
    fn nobody_has_looked_tomorrow_and_without_a_day_nobody_has_looked() {
        for none in ["", "  "] {
            assert_eq!(read("Exits", "Caretaker", none, ""), Err(Refusal::Missing { field: "on" }));
        }
        assert_eq!(read("Exits", "Caretaker", "2026-12-04", ""), Err(Refusal::Missing { field: "on" }));
        assert_eq!(read("Exits", "Caretaker", "last week", ""), Err(Refusal::Missing { field: "on" }));
        assert_eq!(read("Exits", "Caretaker", "0026-12-01", ""), Err(Refusal::DayTooFar { field: "on" }));
        for until in ["soon", "2026-11-30", "9999-12-31"] {
            let refused = Err(Refusal::Missing { field: "runs_out" });
            assert_eq!(read("Exits", "Caretaker", "2026-12-01", until), refused, "{until}");
        }
    }

    #[test]
    fn what_and_who_are_needed() {
        assert_eq!(read(" ", "Caretaker", "", ""), Err(Refusal::Missing { field: "looked" }));
        assert_eq!(read("Exits", "", "", ""), Err(Refusal::Missing { field: "checked_by" }));
        assert_eq!(read(&"a".repeat(121), "Caretaker", "", ""), Err(Refusal::TooLong { most: 120 }));
    }

    #[test]
    fn the_same_thing_is_the_same_in_other_letters() {
        let [one, other] =
            ["Fire  exits", "fire exits "].map(|what| read(what, "Caretaker", "2026-12-01", "").unwrap());
        assert!(one.is_of_the_same(&other));
        assert!(!one.is_of_the_same(&read("Fire doors", "Caretaker", "2026-12-01", "").unwrap()));
    }

    #[test]
    fn a_card_confirms_its_place_while_all_of_it_holds() {
        let exits = read("Exits", "Caretaker", "2026-12-01", "").unwrap();
        let paper = read("Insurance", "Bursar", "2026-11-01", "2027-01-31").unwrap();
        let card = [paper, exits.clone()];
        assert_eq!(confirms(&[], TODAY), None, "nobody has looked");
        assert_eq!(confirms(&card, date(2027, 1, 31)), Some(&exits));
        assert_eq!(confirms(&card, date(2027, 2, 1)), None, "one of them has run out");
        assert_eq!(confirms(&[exits], date(2027, 12, 2)), None, "too old");
    }
}
