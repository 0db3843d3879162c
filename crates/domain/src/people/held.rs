//! An account that somebody came to by a colleague's link: whoever made the link could have used it. Worries stay
//! shut for it until somebody else says that it is them.

use crate::id::AdultId;
use crate::people::duty::{Rung, Team};
use crate::people::refusal::PeopleRefusal;
use crate::refusal::Refusal;
use crate::time::Moment;

/// An account for which worries stay shut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Whose it is.
    pub adult: AdultId,
    /// Their job title.
    pub job_title: String,
    /// When the last link was used.
    pub since: Moment,
    /// Who made a link that was used, and their job titles then.
    pub by: Vec<(AdultId, String)>,
}

impl Held {
    /// Whether this adult may say that it is them: one who hears worries, who is not held and made none of the
    /// links. The lead and the deputies come first, the head where there are none, and other leaders where there
    /// is no such head.
    ///
    /// # Errors
    /// [`PeopleRefusal::NotYours`] for everybody else.
    pub fn may_be_known_by(&self, who: &AdultId, team: &Team) -> Result<(), Refusal> {
        if self.may_say(team).contains(&who) { Ok(()) } else { Err(PeopleRefusal::NotYours.into()) }
    }

    /// Whether nobody here may say it: then only whoever runs the server can help.
    pub fn has_nobody(&self, team: &Team) -> bool {
        self.may_say(team).is_empty()
    }

    fn may_say<'a>(&self, team: &'a Team) -> Vec<&'a AdultId> {
        let is_another = |id: &&AdultId| **id != self.adult && self.by.iter().all(|(maker, _)| maker != *id);
        let heard = |head: bool| {
            let on = team.hearers.iter().filter(move |one| (one.rung == Rung::Head) == head && !one.held);
            on.map(|one| &one.adult).filter(is_another).collect::<Vec<_>>()
        };
        let leaders = || team.leaders.iter().filter(is_another).collect();
        let first_of = |tiers: [Vec<&'a AdultId>; 2]| tiers.into_iter().find(|tier| !tier.is_empty());
        first_of([heard(false), heard(true)]).unwrap_or_else(leaders)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::duty::Hearer;

    fn hearer(id: &str, rung: Rung, held: bool) -> Hearer {
        Hearer { adult: id.into(), rung, job_title: String::new(), email: String::new(), held }
    }

    fn team(hearers: &[(&str, Rung, bool)], leaders: &[&str]) -> Team {
        Team {
            hearers: hearers.iter().map(|(id, rung, held)| hearer(id, *rung, *held)).collect(),
            leaders: leaders.iter().map(|id| (*id).into()).collect(),
            ..Team::default()
        }
    }

    fn say(by: &[&str], team: &Team) -> Vec<String> {
        let by = by.iter().map(|id| ((*id).into(), String::new())).collect();
        let held = Held { adult: "lead".into(), job_title: String::new(), since: Moment(0), by };
        let all = ["lead", "deputy", "head", "dee", "eve", "worker"];
        let may = all.into_iter().filter(|id| held.may_be_known_by(&(*id).into(), team).is_ok());
        let may: Vec<_> = may.map(str::to_owned).collect();
        assert_eq!(held.has_nobody(team), may.is_empty());
        may
    }

    #[test]
    fn somebody_else_who_hears_says_so_and_never_who_made_the_link() {
        use Rung::{Deputy, Head, Lead};
        let all =
            team(&[("lead", Lead, true), ("deputy", Deputy, false), ("head", Head, false)], &["dee", "eve"]);
        assert_eq!(say(&["dee"], &all), ["deputy"]);
        assert_eq!(say(&["deputy"], &all), ["head"]);
        assert_eq!(say(&["deputy", "head"], &all), ["dee", "eve"]);
        assert_eq!(say(&["deputy", "head", "dee"], &all), ["eve"]);
        let none: [&str; 0] = [];
        assert_eq!(say(&["deputy", "head", "dee", "eve"], &all), none);
        // Who is held says nothing of others.
        let two = team(&[("lead", Lead, true), ("deputy", Deputy, true), ("dee", Head, false)], &["dee"]);
        assert_eq!(say(&["dee"], &two), none);
        assert_eq!(say(&["eve"], &two), ["dee"]);
    }
}
