//! Who of an organisation hears worries, and in which order.

use crate::id::AdultId;
use crate::people::hours::Hours;
use crate::refusal::Refusal;
use crate::time::Moment;

/// Who hears a worry first, who then, and who last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rung {
    /// The safeguarding lead.
    Lead,
    /// The deputy.
    Deputy,
    /// The head or chief officer; where none is named, the leaders.
    Head,
}

impl Rung {
    /// From the first to the last.
    pub const ALL: [Self; 3] = [Self::Lead, Self::Deputy, Self::Head];

    /// As it stands on the disk and in forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::Deputy => "deputy",
            Self::Head => "head",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rung| rung.code() == text)
    }
}

/// What an organisation has said of who hears worries, beside the roles of its sign-ins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Duty {
    /// The head or chief officer; none when nobody is named.
    pub head: Option<AdultId>,
    /// When somebody reads.
    pub hours: Hours,
    /// The lead is away, and the deputy hears first, until then.
    pub lead_back_at: Option<Moment>,
}

/// So long at most the lead hands over at once. Who is away for longer is followed by somebody.
pub const LONGEST_AWAY_DAYS: i64 = 60;

/// An adult who hears worries of an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hearer {
    /// The adult who hears.
    pub adult: AdultId,
    /// As what.
    pub rung: Rung,
    /// By which title pupils are told of them.
    pub job_title: String,
    /// Where letters go.
    pub email: String,
    /// Worries stay shut for them until somebody else says that it is them: [`crate::people::held`].
    pub held: bool,
}

/// Those who hear the worries of an organisation, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Team {
    /// From the first to the last.
    pub hearers: Vec<Hearer>,
    /// When somebody reads.
    pub hours: Hours,
    /// The lead is away, and the deputy hears first, until then.
    pub lead_back_at: Option<Moment>,
    /// Its leaders who are not held, whether they hear or not.
    pub leaders: Vec<AdultId>,
}

impl Team {
    /// The rungs on which somebody is who is not away, from the first to the last. Without a deputy a lead is
    /// never away.
    pub fn rungs(&self, now: Moment) -> Vec<Rung> {
        let first = if self.is_handed_over(now) { Rung::Deputy } else { Rung::Lead };
        let is_there = |rung: &Rung| *rung >= first && self.on(*rung).next().is_some();
        Rung::ALL.into_iter().filter(is_there).collect()
    }

    /// Whether the deputy hears first now, since the lead is away.
    pub fn is_handed_over(&self, now: Moment) -> bool {
        self.lead_back_at.is_some_and(|back| now < back) && self.on(Rung::Deputy).next().is_some()
    }

    /// From now until then the lead is away.
    ///
    /// # Errors
    /// [`Refusal::Unfit`] where there is no deputy, for a moment that has come, and for one that is more than
    /// [`LONGEST_AWAY_DAYS`] away.
    pub fn may_hand_over(&self, back: Moment, now: Moment) -> Result<(), Refusal> {
        let fits = now < back && back.0 <= now.plus_days(LONGEST_AWAY_DAYS + 1).0;
        if fits && self.on(Rung::Deputy).next().is_some() {
            Ok(())
        } else {
            Err(Refusal::Unfit { field: "away_until" })
        }
    }

    /// Who is on this rung.
    pub fn on(&self, rung: Rung) -> impl Iterator<Item = &Hearer> {
        self.hearers.iter().filter(move |one| one.rung == rung)
    }

    /// The job titles of who is on this rung.
    pub fn titles(&self, rung: Rung) -> Vec<String> {
        self.on(rung).map(|one| one.job_title.clone()).collect()
    }

    /// The rung of an adult who reads there; none for who hears nothing, and for who is held. One who is held
    /// keeps the place in the order: else the next would read what was not for them.
    pub fn rung_of(&self, adult: &AdultId) -> Option<Rung> {
        self.hearers.iter().find(|one| one.adult == *adult && !one.held).map(|one| one.rung)
    }

    /// Whether this adult would hear, and is held.
    pub fn holds(&self, adult: &AdultId) -> bool {
        self.hearers.iter().any(|one| one.adult == *adult && one.held)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn while_the_lead_is_away_the_deputy_hears_first_and_only_where_there_is_one() {
        let one = |rung| Hearer {
            adult: "a".into(),
            rung,
            job_title: String::new(),
            email: String::new(),
            held: false,
        };
        let now = Moment(0);
        let team = |rungs: &[Rung], back| Team {
            hearers: rungs.iter().copied().map(one).collect(),
            lead_back_at: back,
            ..Team::default()
        };
        let all = team(&Rung::ALL, Some(now.plus_minutes(1)));
        assert_eq!(all.rungs(now), [Rung::Deputy, Rung::Head]);
        assert_eq!(all.rungs(now.plus_minutes(1)), Rung::ALL);
        let alone = team(&[Rung::Lead, Rung::Head], Some(now.plus_minutes(1)));
        assert_eq!(alone.rungs(now), [Rung::Lead, Rung::Head]);
        assert!(alone.may_hand_over(now.plus_minutes(1), now).is_err());
        for (days, may) in
            [(0, false), (1, true), (LONGEST_AWAY_DAYS + 1, true), (LONGEST_AWAY_DAYS + 2, false)]
        {
            assert_eq!(all.may_hand_over(now.plus_days(days), now).is_ok(), may, "{days}");
        }
    }
}
