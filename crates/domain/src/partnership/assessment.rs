//! What an organisation has decided before real young people come: who owns its data protection impact
//! assessment, on which day it was done, when it is looked at again, and the basis in law of each purpose.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;
use crate::time::day;
use crate::wording::{ShortWords, Wording};

/// For what data about young people is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Ideas, votes, and the answers to them.
    Voice,
    /// The same voice from week to week, by a card.
    Cards,
    /// That somebody helps who may not be safe.
    Safety,
    /// What was counted and promised, for those who answer for it.
    Evidence,
    /// The sign-ins of adults.
    Accounts,
}

/// A basis in law (UK GDPR, article 6). Consent is none of them here: a vote never depends on a tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A task that the law gives a school.
    PublicTask,
    /// Interests of one's own that outweigh nobody's; not for a public authority doing its task.
    LegitimateInterests,
    /// The law demands it.
    LegalObligation,
    /// Somebody's life.
    VitalInterests,
    /// A contract with whom it is about.
    Contract,
}

/// What was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Who owns it: a job title, never a name.
    pub owner: String,
    /// The day on which it was done.
    pub assessed_on: Date,
    /// The day on which it is looked at again.
    pub look_again: Date,
    /// The basis of each purpose.
    pub bases: BTreeMap<Purpose, Basis>,
}

impl Purpose {
    /// In the order of the page.
    pub const ALL: [Self; 5] = [Self::Voice, Self::Cards, Self::Safety, Self::Evidence, Self::Accounts];

    /// As sentences are named.
    pub fn code(self) -> &'static str {
        match self {
            Self::Voice => "voice",
            Self::Cards => "cards",
            Self::Safety => "safety",
            Self::Evidence => "evidence",
            Self::Accounts => "accounts",
        }
    }

    /// Its field in the form.
    pub fn field(self) -> &'static str {
        match self {
            Self::Voice => "basis-voice",
            Self::Cards => "basis-cards",
            Self::Safety => "basis-safety",
            Self::Evidence => "basis-evidence",
            Self::Accounts => "basis-accounts",
        }
    }
}

impl Basis {
    /// In the order in which schools meet them.
    pub const ALL: [Self; 5] = [
        Self::PublicTask,
        Self::LegitimateInterests,
        Self::LegalObligation,
        Self::VitalInterests,
        Self::Contract,
    ];

    /// As it stands in forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::PublicTask => "public-task",
            Self::LegitimateInterests => "legitimate-interests",
            Self::LegalObligation => "legal-obligation",
            Self::VitalInterests => "vital-interests",
            Self::Contract => "contract",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == text)
    }
}

impl Assessment {
    /// As a leader typed it. No day is filled in for anybody: it was done on a day that they know.
    ///
    /// # Errors
    /// [`Refusal::Missing`] for what is empty, and for a purpose without a basis; [`Refusal::DayTooFar`] for a day
    /// of doing that is to come or two years past, and for a day of looking again that is past or two years away.
    pub fn read(
        owner: &str,
        [assessed_on, look_again]: [&str; 2],
        basis: impl Fn(Purpose) -> String,
        today: Date,
    ) -> Result<Self, Refusal> {
        let owner: ShortWords = Wording::parse(owner).map_err(|refusal| match refusal {
            Refusal::NothingTyped => Refusal::Missing { field: "owner" },
            other => other,
        })?;
        let on = |field, typed, [from, to]: [Date; 2]| {
            let read = day(field, typed)?;
            if (from..=to).contains(&read) { Ok(read) } else { Err(Refusal::DayTooFar { field }) }
        };
        let assessed_on = on("assessed_on", assessed_on, [today.saturating_sub(2.years()), today])?;
        let look_again = on("look_again", look_again, [today, today.saturating_add(2.years())])?;
        let basis = |purpose: Purpose| -> Result<(Purpose, Basis), Refusal> {
            let read = Basis::parse(&basis(purpose)).ok_or(Refusal::Missing { field: purpose.field() })?;
            Ok((purpose, read))
        };
        let chosen = Purpose::ALL.into_iter().map(basis).collect::<Result<_, Refusal>>()?;
        Ok(Self { owner: owner.to_string(), assessed_on, look_again, bases: chosen })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 29);

    fn read(owner: &str, days: [&str; 2], basis: &str) -> Result<Assessment, Refusal> {
        Assessment::read(owner, days, |_| basis.to_owned(), TODAY)
    }

    #[test]
    fn an_owner_two_days_and_a_basis_for_each_purpose_are_needed() {
        let whole = read("Business manager", ["2026-11-02", "2027-11-01"], "public-task").unwrap();
        assert_eq!(whole.bases.len(), Purpose::ALL.len());
        let days = ["2026-11-02", "2027-11-01"];
        assert_eq!(read(" ", days, "public-task"), Err(Refusal::Missing { field: "owner" }));
        assert_eq!(
            read("Bo", ["", "2027-11-01"], "public-task"),
            Err(Refusal::Missing { field: "assessed_on" })
        );
        assert_eq!(
            read("Bo", ["2026-11-02", ""], "public-task"),
            Err(Refusal::Missing { field: "look_again" })
        );
        assert_eq!(read("Bo", days, ""), Err(Refusal::Missing { field: "basis-voice" }));
    }

    #[test]
    fn no_vote_ever_depends_on_consent() {
        assert_eq!(Basis::parse("consent"), None);
        let refused = read("Bo", ["2026-11-02", "2027-11-01"], "consent");
        assert_eq!(refused, Err(Refusal::Missing { field: "basis-voice" }));
    }

    #[test]
    fn it_was_done_by_today_and_is_looked_at_again_from_today_on() {
        let far = |field| Err(Refusal::DayTooFar { field });
        assert!(read("Bo", ["2026-11-29", "2026-11-29"], "public-task").is_ok());
        for odd in ["2026-11-30", "2024-11-28"] {
            assert_eq!(read("Bo", [odd, "2027-11-01"], "public-task"), far("assessed_on"), "{odd}");
        }
        for odd in ["2026-11-28", "2028-11-30"] {
            assert_eq!(read("Bo", ["2026-11-02", odd], "public-task"), far("look_again"), "{odd}");
        }
    }
}
