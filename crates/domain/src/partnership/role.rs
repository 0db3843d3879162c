//! Who does what in a programme: roles, by organisation and job title. A person's name is not
//! needed; a post stays when people move on.

use serde::{Deserialize, Serialize};

use crate::id::{OrganisationId, OwnWordId};
use crate::partnership::own_word::{OwnList, OwnWord, in_use};
use crate::refusal::Refusal;
use crate::wording::ShortWords;

/// A role in the programme. (What an adult may do here is [`crate::people::sign_in::Role`].)
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProgrammeRole {
    /// Speaks for the organisation in the partnership.
    PartnershipLead,
    /// Is told when a child may not be safe.
    SafeguardingLead,
    /// Is told when the lead cannot be reached.
    SafeguardingDeputy,
    /// Sees to it that young people are heard.
    VoiceLead,
    /// Carries what was said to the governors or trustees.
    LinkGovernor,
    /// Answers questions about data.
    DataContact,
    /// Signs for the money.
    BudgetHolder,
}

impl ProgrammeRole {
    /// All roles; first those that each organisation has.
    pub const ALL: [Self; 7] = [
        Self::PartnershipLead,
        Self::SafeguardingLead,
        Self::SafeguardingDeputy,
        Self::VoiceLead,
        Self::LinkGovernor,
        Self::DataContact,
        Self::BudgetHolder,
    ];

    /// The role as it stands on the disk and in forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::PartnershipLead => "partnership-lead",
            Self::SafeguardingLead => "safeguarding-lead",
            Self::SafeguardingDeputy => "safeguarding-deputy",
            Self::VoiceLead => "voice-lead",
            Self::LinkGovernor => "link-governor",
            Self::DataContact => "data-contact",
            Self::BudgetHolder => "budget-holder",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Whether each organisation has its own; the others are held by one for all.
    pub fn is_in_each(self) -> bool {
        matches!(self, Self::PartnershipLead | Self::SafeguardingLead | Self::SafeguardingDeputy)
    }
}

/// A role of the list to begin with, or one in the partnership's own words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RoleCode {
    /// One of the list to begin with.
    Starter(ProgrammeRole),
    /// One that the partnership added.
    Own(OwnWordId),
}

impl RoleCode {
    /// The role as it stands on the disk and in forms.
    pub fn code(&self) -> &str {
        match self {
            Self::Starter(role) => role.code(),
            Self::Own(id) => id.as_str(),
        }
    }

    /// Reads what [`Self::code`] gives.
    pub fn parse(code: &str) -> Self {
        ProgrammeRole::parse(code).map_or_else(|| Self::Own(code.into()), Self::Starter)
    }

    /// Whether each organisation has its own; the others are held by one for all.
    pub fn is_in_each(&self) -> bool {
        matches!(self, Self::Starter(role) if role.is_in_each())
    }

    /// All roles of a partnership: the list to begin with, then its own that are in use.
    pub fn all(own: &[OwnWord]) -> Vec<Self> {
        let starters = ProgrammeRole::ALL.into_iter().map(Self::Starter);
        starters.chain(in_use(own, OwnList::Roles).map(|one| Self::Own(one.id.clone()))).collect()
    }
}

impl From<ProgrammeRole> for RoleCode {
    fn from(role: ProgrammeRole) -> Self {
        Self::Starter(role)
    }
}

impl PartialEq<ProgrammeRole> for RoleCode {
    fn eq(&self, other: &ProgrammeRole) -> bool {
        matches!(self, Self::Starter(role) if role == other)
    }
}

/// Who has a role, or why nobody has to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Holder {
    /// A job title: "Deputy head".
    Post(ShortWords),
    /// "Not needed, because…".
    NotNeeded(ShortWords),
}

/// A role of an organisation, filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilledRole {
    /// In which organisation.
    pub organisation: OrganisationId,
    /// Which of the roles of a programme.
    pub role: RoleCode,
    /// Who has it.
    pub holder: Holder,
    /// "We are good at this and comfortable with it": nobody is pushed into a role.
    pub comfortable: bool,
}

/// Reads what a leader typed about one role; nothing for two empty boxes. A job title wins over
/// a reason why nobody is needed.
///
/// # Errors
/// [`Refusal::TooLong`].
pub fn holder(post: &str, not_needed: &str) -> Result<Option<Holder>, Refusal> {
    if let Some(post) = ShortWords::parse_optional(post)? {
        return Ok(Some(Holder::Post(post)));
    }
    Ok(ShortWords::parse_optional(not_needed)?.map(Holder::NotNeeded))
}

/// What nobody has said anything about: roles of an organisation, and roles for all, the own ones last.
pub fn missing(
    organisations: &[OrganisationId],
    filled: &[FilledRole],
    own: &[OwnWord],
) -> Vec<(Option<OrganisationId>, RoleCode)> {
    let mut missing = Vec::new();
    for role in RoleCode::all(own) {
        let of = |organisation: &OrganisationId| {
            filled.iter().any(|one| one.role == role && one.organisation == *organisation)
        };
        if role.is_in_each() {
            let without = organisations.iter().filter(|one| !of(one));
            missing.extend(without.map(|one| (Some(one.clone()), role.clone())));
        } else if !organisations.iter().any(of) {
            missing.push((None, role));
        }
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(organisation: &str, role: ProgrammeRole) -> FilledRole {
        let holder = holder("Deputy head", "").unwrap().unwrap();
        FilledRole { organisation: organisation.into(), role: role.into(), holder, comfortable: true }
    }

    #[test]
    fn each_organisation_without_a_deputy_is_named() {
        let both = ["school".into(), "club".into()];
        let mut all: Vec<FilledRole> =
            ProgrammeRole::ALL.into_iter().map(|role| filled("school", role)).collect();
        all.push(filled("club", ProgrammeRole::PartnershipLead));
        all.push(filled("club", ProgrammeRole::SafeguardingLead));
        assert_eq!(
            missing(&both, &all, &[]),
            [(Some("club".into()), ProgrammeRole::SafeguardingDeputy.into())]
        );
    }

    #[test]
    fn one_budget_holder_is_enough_for_all() {
        let both = ["school".into(), "club".into()];
        let without: Vec<_> = missing(&both, &[filled("club", ProgrammeRole::BudgetHolder)], &[]);
        assert!(without.iter().all(|(_, role)| *role != ProgrammeRole::BudgetHolder));
        assert!(missing(&both, &[], &[]).contains(&(None, ProgrammeRole::BudgetHolder.into())));
    }

    #[test]
    fn nobody_may_be_needed_but_then_there_is_a_reason() {
        let why = holder(" ", "The head does it.").unwrap();
        assert!(matches!(why, Some(Holder::NotNeeded(why)) if why.as_str() == "The head does it."));
        assert_eq!(holder("", "  ").unwrap(), None);
        assert_eq!(holder(&"a".repeat(200), ""), Err(Refusal::TooLong { most: 120 }));
    }

    #[test]
    fn an_own_role_is_missing_until_one_organisation_fills_it_for_all() {
        let driver = |put_away| OwnWord {
            id: "driver".into(),
            list: OwnList::Roles,
            words: ShortWords::parse("Minibus driver").unwrap(),
            put_away,
        };
        let both = ["school".into(), "club".into()];
        let own = RoleCode::parse("driver");
        let fills = FilledRole { role: own.clone(), ..filled("club", ProgrammeRole::VoiceLead) };
        assert_eq!(missing(&both, &[], &[driver(false)]).last(), Some(&(None, own)));
        let named = |filled: &[FilledRole], put_away| {
            missing(&both, filled, &[driver(put_away)]).iter().any(|(_, role)| role.code() == "driver")
        };
        assert!(named(&[], false));
        assert!(!named(&[fills], false));
        assert!(!named(&[], true), "nobody is asked about what was put away");
    }

    #[test]
    fn roles_are_read_back() {
        for role in ProgrammeRole::ALL {
            assert_eq!(ProgrammeRole::parse(role.code()), Some(role));
            assert_eq!(RoleCode::parse(role.code()), RoleCode::Starter(role));
        }
        assert_eq!(RoleCode::parse("driver"), RoleCode::Own("driver".into()));
    }
}
