//! What partners want young people to gain, by codes that stay while the wording changes; and
//! whether all of them want the same.

use crate::id::OrganisationId;
use crate::reading;
use crate::refusal::Refusal;
use crate::vote::refusal::VoteRefusal;
use crate::wording::ShortWords;

/// The thirteen outcomes to begin with: the six skills of the YMCA George Williams College
/// Outcomes Framework 2.1, what schools add, and being listened to (Lundy). Each has words for
/// adults and words for young people in the Fluent files.
pub const STARTER: [&str; 13] =
    ["RESP", "EMPA", "PROB", "INIT", "TEAM", "EMOT", "ENGA", "BEHA", "ATTE", "ATTA", "WELL", "SAFE", "BELO"];

/// Who wants everything works towards nothing.
pub const MOST: usize = 3;

/// One outcome of a partnership, in its own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WantedOutcome {
    /// "TEAM".
    pub code: String,
    /// "Teamwork".
    pub adult: String,
    /// "Getting things done together".
    pub child: String,
}

impl WantedOutcome {
    /// Young people vote on these words, so none is left empty, and children can read theirs.
    ///
    /// # Errors
    /// [`Refusal::Missing`] for an empty one, [`Refusal::TooLong`], and what [`reading::check`] refuses.
    pub fn check_words(&self) -> Result<(), Refusal> {
        for words in [&self.adult, &self.child] {
            if ShortWords::parse_optional(words)?.is_none() {
                return Err(Refusal::Missing { field: "wording" });
            }
        }
        reading::check("wording", &self.child)
    }
}

/// Who still needs an outcome: then it stays on the list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UsedBy {
    /// An organisation ticked it; its name.
    Organisation(String),
    /// An activity works towards it; its name.
    Activity(String),
    /// A vote asked about it; its question.
    Vote(String),
}

/// A code for a new outcome, by its words for adults: "SWIM" for "Swimming", "SWIM2" when there
/// is one. It stays while the words change.
pub fn new_code(list: &[WantedOutcome], adult: &str) -> String {
    let letters: String = adult.chars().filter(char::is_ascii_alphabetic).take(4).collect();
    let start = if letters.is_empty() { "OWN".to_owned() } else { letters.to_ascii_uppercase() };
    let taken = |code: &String| list.iter().any(|one| one.code == *code);
    let numbered = (2_u32..).map(|n| format!("{start}{n}"));
    std::iter::once(start.clone()).chain(numbered).find(|code| !taken(code)).unwrap_or(start)
}

/// What one organisation ticked; nothing yet for an empty list.
pub type Ticks = (OrganisationId, Vec<String>);

/// Whether the organisations of a partnership want the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// All of them ticked these.
    Agreed(Vec<String>),
    /// Not yet.
    Open {
        /// Ticked by everybody who ticked anything.
        shared: Vec<String>,
        /// Who ticked nothing.
        silent: Vec<OrganisationId>,
        /// Who wants more than what is shared, and what.
        differ: Vec<Ticks>,
    },
}

/// The rule of the first ingredient: agreed only when every organisation ticked the same list.
pub fn agreement(ticks: &[Ticks]) -> Agreement {
    let (silent, spoken): (Vec<&Ticks>, Vec<&Ticks>) = ticks.iter().partition(|(_, codes)| codes.is_empty());
    let by_all = |code: &&String| spoken.iter().all(|(_, codes)| codes.contains(code));
    let first = spoken.first().map_or(&[][..], |(_, codes)| codes);
    let shared: Vec<String> = first.iter().filter(by_all).cloned().collect();
    let more = |codes: &[String]| codes.iter().filter(|code| !shared.contains(code)).cloned().collect();
    let differ: Vec<Ticks> = spoken
        .iter()
        .map(|(organisation, codes)| (organisation.clone(), more(codes)))
        .filter(|(_, more): &Ticks| !more.is_empty())
        .collect();
    if silent.is_empty() && differ.is_empty() && !shared.is_empty() {
        return Agreement::Agreed(shared);
    }
    let silent = silent.into_iter().map(|(organisation, _)| organisation.clone()).collect();
    Agreement::Open { shared, silent, differ }
}

/// What an organisation ticked, in the order of the list.
///
/// # Errors
/// [`Refusal::Missing`] for none of the list, [`VoteRefusal::TooManyPicks`] over [`MOST`].
pub fn tick(list: &[WantedOutcome], ticked: &[&str]) -> Result<Vec<String>, Refusal> {
    let known = list.iter().map(|one| &one.code).filter(|code| ticked.contains(&code.as_str()));
    let codes: Vec<String> = known.cloned().collect();
    match codes.len() {
        0 => Err(Refusal::Missing { field: "outcomes" }),
        1..=MOST => Ok(codes),
        _ => Err(Refusal::Vote(VoteRefusal::TooManyPicks { most: MOST })),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::OutcomeCode;
    use crate::ideas::refusal::IdeasRefusal;

    fn ticks(who: &str, codes: &[&str]) -> Ticks {
        (who.into(), codes.iter().map(|code| (*code).to_owned()).collect())
    }

    fn list() -> Vec<WantedOutcome> {
        let one = |code: &&str| WantedOutcome {
            code: (*code).to_owned(),
            adult: String::new(),
            child: String::new(),
        };
        STARTER.iter().map(one).collect()
    }

    #[test]
    fn agreed_is_when_everybody_ticked_the_same() {
        let both = [ticks("school", &["TEAM", "BELO"]), ticks("club", &["BELO", "TEAM"])];
        assert_eq!(agreement(&both), Agreement::Agreed(vec!["TEAM".to_owned(), "BELO".to_owned()]));
    }

    #[test]
    fn who_ticked_nothing_is_named() {
        let Agreement::Open { shared, silent, differ } =
            agreement(&[ticks("school", &["TEAM"]), ticks("club", &[])])
        else {
            panic!("one of two is not all")
        };
        assert_eq!((shared, silent, differ), (vec!["TEAM".to_owned()], vec!["club".into()], Vec::new()));
    }

    #[test]
    fn who_wants_more_is_named_with_what_differs() {
        let three =
            [ticks("school", &["TEAM", "WELL"]), ticks("club", &["TEAM", "INIT"]), ticks("arts", &["TEAM"])];
        let Agreement::Open { shared, silent, differ } = agreement(&three) else { panic!("they differ") };
        assert_eq!((shared, silent), (vec!["TEAM".to_owned()], Vec::new()));
        assert_eq!(differ, [ticks("school", &["WELL"]), ticks("club", &["INIT"])]);
    }

    #[test]
    fn nobody_has_agreed_on_nothing() {
        assert!(matches!(agreement(&[]), Agreement::Open { .. }));
        assert!(matches!(agreement(&[ticks("school", &[])]), Agreement::Open { .. }));
    }

    #[test]
    fn a_new_outcome_gets_a_code_of_its_own() {
        assert_eq!(new_code(&list(), "Swimming"), "SWIM");
        assert_eq!(new_code(&list(), "Team spirit"), "TEAM2");
        assert_eq!(new_code(&list(), "فريق"), "OWN");
    }

    #[test]
    fn an_outcome_has_words_for_adults_and_words_that_children_can_read() {
        let worded = |adult: &str, child: &str| {
            WantedOutcome { code: "SWIM".to_owned(), adult: adult.to_owned(), child: child.to_owned() }
                .check_words()
        };
        assert_eq!(worded("Swimming", "Being at home in water"), Ok(()));
        assert_eq!(worded("Swimming", " "), Err(Refusal::Missing { field: "wording" }));
        assert_eq!(worded(&"a".repeat(121), "Swim"), Err(Refusal::TooLong { most: 120 }));
        assert!(matches!(
            worded("Swimming", "To participate"),
            Err(Refusal::Ideas(IdeasRefusal::HardWord { .. }))
        ));
    }

    #[test]
    fn every_code_that_is_made_is_read_back() {
        let list = list();
        for adult in ["Swimming", "Team spirit", "فريق", "A b"] {
            assert!(new_code(&list, adult).parse::<OutcomeCode>().is_ok(), "{adult}");
        }
        assert!(STARTER.iter().all(|code| code.parse::<OutcomeCode>().is_ok()));
    }

    #[test]
    fn one_to_three_are_ticked_from_the_list() {
        assert_eq!(tick(&list(), &["BELO", "TEAM"]).unwrap(), ["TEAM", "BELO"]);
        assert_eq!(tick(&list(), &["XXXX"]), Err(Refusal::Missing { field: "outcomes" }));
        assert_eq!(tick(&list(), &STARTER), Err(Refusal::Vote(VoteRefusal::TooManyPicks { most: 3 })));
    }
}
