//! An idea that the partnership has said yes to, on its way into the calendar.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::id::{ActivityId, GroupId, IdeaId, OrganisationId, PartnershipId, SessionId};
use crate::money::Pence;
use crate::partnership::outcome::{Agreement, Ticks, agreement};
use crate::partnership::sensitive::{Need, Sensitive};
use crate::time::Moment;
use crate::vote::suppression::thresholds::OUTSIDE;
use crate::wording::{IdeaWords, ShortWords};

/// What came of an idea. Its name stays in its authors' words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Activity {
    /// What addresses and other tables call it.
    pub id: ActivityId,
    /// The partnership that does it.
    pub partnership: PartnershipId,
    /// The idea that it was.
    pub idea: IdeaId,
    /// The words of the idea, as a worker last read them.
    pub name: IdeaWords,
    /// The picture of the idea.
    pub picture: Option<String>,
    /// What kind of enrichment it is; none until somebody has said so.
    pub category: Option<Category>,
    /// What it takes from the pot.
    pub cost: Pence,
    /// Whose idea it was, as far as it is said.
    pub credit: Credit,
    /// The organisation that leads it.
    pub lead: OrganisationId,
    /// The job title of who leads it there.
    pub post: Option<ShortWords>,
    /// Who runs it, by name, each with the outcomes that it ticked.
    pub running: Vec<Ticks>,
    /// Whether it is about a sensitive topic, and what was confirmed.
    pub sensitive: Sensitive,
    /// The sessions it is in.
    pub sessions: Vec<SessionId>,
    /// When it was made.
    pub made_at: Moment,
}

/// One time that an activity happens, as everybody may read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// On which day.
    pub day: Date,
    /// Where, once a place is chosen.
    pub place: Option<String>,
    /// It is about a sensitive topic: young people read that they may leave.
    pub may_leave: bool,
}

/// What keeps an activity out of the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lacks {
    /// Nobody has said what kind it is.
    Category,
    /// Not every organisation that runs it ticked the same one to three outcomes.
    Agreement(Vec<OrganisationId>),
    /// It is about a sensitive topic, and this is not confirmed.
    Confirmed(Need),
}

impl Activity {
    /// Whether this organisation runs it, and so may change it.
    pub fn is_run_by(&self, organisation: &OrganisationId) -> bool {
        self.running.iter().any(|(one, _)| one == organisation)
    }

    /// Whether all who run it want the same.
    pub fn agreement(&self) -> Agreement {
        agreement(&self.running)
    }

    /// What is missing before it can be put into a session: the rule of the first ingredient.
    pub fn lacks(&self) -> Vec<Lacks> {
        let category = self.category.is_none().then_some(Lacks::Category);
        let agreed = match self.agreement() {
            Agreement::Agreed(_) => None,
            Agreement::Open { silent, differ, .. } => {
                let differ = differ.into_iter().map(|(organisation, _)| organisation);
                Some(Lacks::Agreement(silent.into_iter().chain(differ).collect()))
            }
        };
        let confirmed = self.sensitive.missing().into_iter().map(Lacks::Confirmed);
        category.into_iter().chain(agreed).chain(confirmed).collect()
    }
}

/// The five categories of the enrichment framework of 2026. The vote itself is civic engagement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    /// Civic engagement.
    Civic,
    /// Arts and culture.
    Arts,
    /// Nature, outdoor and adventure.
    Nature,
    /// Sport and physical activity.
    Sport,
    /// Wider life skills.
    LifeSkills,
}

impl Category {
    /// All five, in the framework's order.
    pub const ALL: [Self; 5] = [Self::Civic, Self::Arts, Self::Nature, Self::Sport, Self::LifeSkills];

    /// As it stands on the disk and in forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::Civic => "civic",
            Self::Arts => "arts",
            Self::Nature => "nature",
            Self::Sport => "sport",
            Self::LifeSkills => "life-skills",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.code() == code)
    }
}

/// Whose idea it was. Never a name, and never so few that one of them could be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credit {
    /// "Young people of Eastmere Together".
    Partnership,
    /// "Young people of Larkmoor School".
    Organisation(OrganisationId),
    /// "Thursday Makers".
    Group(GroupId),
}

/// How many pupils of a group are in a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Present {
    /// The group.
    pub group: GroupId,
    /// The organisation that answers for it.
    pub organisation: OrganisationId,
    /// How many came in; not how many stand on a list.
    pub pupils: u32,
}

impl Credit {
    /// What a worker may offer, from the groups of all authors, those of merged ideas with them: the
    /// partnership always, an organisation or a group only when all authors belong to it and ten or
    /// more of it are in that session. That a group is large elsewhere hides nobody who was here.
    pub fn possible(authors: &[GroupId], present: &[Present]) -> Vec<Self> {
        let groups_of: BTreeSet<&GroupId> = authors.iter().collect();
        let known: Vec<&Present> = present.iter().filter(|one| groups_of.contains(&one.group)).collect();
        let mut possible = vec![Self::Partnership];
        let Some(first) = known.first().filter(|_| known.len() == groups_of.len()) else { return possible };
        let together: u32 =
            present.iter().filter(|one| one.organisation == first.organisation).map(|one| one.pupils).sum();
        let one_organisation = known.iter().all(|one| one.organisation == first.organisation);
        if one_organisation && together >= OUTSIDE {
            possible.push(Self::Organisation(first.organisation.clone()));
        }
        if known.len() == 1 && first.pupils >= OUTSIDE {
            possible.push(Self::Group(first.group.clone()));
        }
        possible
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::Wording;

    fn activity(category: Option<Category>, running: &[(&str, &[&str])]) -> Activity {
        let ticks = |(who, codes): &(&str, &[&str])| {
            (OrganisationId::from(*who), codes.iter().map(|code| (*code).to_owned()).collect())
        };
        Activity {
            id: "a".into(),
            partnership: "p".into(),
            idea: "i".into(),
            name: Wording::parse("Cook tea").unwrap(),
            picture: None,
            category,
            cost: Pence::pounds(180),
            credit: Credit::Partnership,
            lead: "school".into(),
            post: None,
            running: running.iter().map(ticks).collect(),
            sensitive: Sensitive::default(),
            sessions: Vec::new(),
            made_at: Moment(0),
        }
    }

    fn group(id: &str, organisation: &str, pupils: u32) -> Present {
        Present { group: id.into(), organisation: organisation.into(), pupils }
    }

    const SPORT: Option<Category> = Some(Category::Sport);

    #[test]
    fn it_is_ready_when_all_who_run_it_ticked_the_same() {
        let both = activity(SPORT, &[("school", &["TEAM", "RESP"]), ("club", &["RESP", "TEAM"])]);
        assert_eq!(both.lacks(), []);
    }

    #[test]
    fn one_tick_missing_and_whose_is_named() {
        let silent = activity(SPORT, &[("school", &["TEAM"]), ("club", &[])]);
        assert_eq!(silent.lacks(), [Lacks::Agreement(vec!["club".into()])]);
        let differ = activity(SPORT, &[("school", &["TEAM"]), ("club", &["TEAM", "RESP"])]);
        assert_eq!(differ.lacks(), [Lacks::Agreement(vec!["club".into()])]);
    }

    #[test]
    fn what_a_sensitive_topic_needs_is_lacking_until_it_is_confirmed() {
        let mut talk = activity(SPORT, &[("school", &["TEAM"])]);
        talk.sensitive.topic = Some(crate::partnership::sensitive::Topic::Relationships);
        assert_eq!(talk.lacks(), Need::ALL.map(Lacks::Confirmed));
    }

    #[test]
    fn without_a_category_it_is_not_ready() {
        assert_eq!(activity(None, &[("school", &["TEAM"])]).lacks(), [Lacks::Category]);
    }

    #[test]
    fn an_activity_that_nobody_runs_is_agreed_by_nobody() {
        assert_eq!(activity(SPORT, &[]).lacks(), [Lacks::Agreement(Vec::new())]);
    }

    #[test]
    fn a_small_group_is_never_named() {
        let groups =
            [group("heron", "school", 8), group("kestrel", "school", 9), group("makers", "club", 14)];
        let school = Credit::Organisation("school".into());
        assert_eq!(Credit::possible(&["heron".into()], &groups), [Credit::Partnership, school.clone()]);
        let makers =
            [Credit::Partnership, Credit::Organisation("club".into()), Credit::Group("makers".into())];
        assert_eq!(Credit::possible(&["makers".into(), "makers".into()], &groups), makers);
        assert_eq!(
            Credit::possible(&["heron".into(), "kestrel".into()], &groups),
            [Credit::Partnership, school]
        );
    }

    #[test]
    fn authors_of_several_organisations_or_forgotten_ones_are_young_people_of_the_partnership() {
        let groups = [group("heron", "school", 30), group("makers", "club", 14)];
        let all = [Credit::Partnership];
        assert_eq!(Credit::possible(&["heron".into(), "makers".into()], &groups), all);
        assert_eq!(Credit::possible(&[], &groups), all);
        assert_eq!(Credit::possible(&["gone".into(), "heron".into()], &groups), all);
    }

    #[test]
    fn a_small_organisation_is_not_named_either() {
        assert_eq!(Credit::possible(&["ks3".into()], &[group("ks3", "unit", 6)]), [Credit::Partnership]);
    }

    #[test]
    fn categories_are_read_back() {
        for category in Category::ALL {
            assert_eq!(Category::parse(category.code()), Some(category));
        }
    }
}
