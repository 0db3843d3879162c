//! One vote, many sittings: a round of a whole organisation or partnership, held in as many rooms as
//! there are classes and places, and counted once for all together. A sitting is one round in one session.

use jiff::civil::Date;

use crate::id::{AdultId, OrganisationId, PartnershipId, RoundId};
use crate::partnership::group::Ages;
use crate::partnership::sensitive::Topic;
use crate::people::sign_in::Adult;
use crate::refusal::Refusal;
use crate::time::Moment;
use crate::vote::method::Method;
use crate::vote::refusal::VoteRefusal;
use crate::vote::round::{BallotOption, Terms};

/// So many days a round over many sittings may run at most: half a term.
pub const MOST_DAYS: i32 = 42;

/// A round over many sittings, as it is whatever room one stands in. In a room it is a
/// [`Round`](crate::vote::round::Round) of that session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WideRound {
    /// What addresses and other tables call it.
    pub id: RoundId,
    /// What is asked, in full.
    pub question: String,
    /// How a ballot is marked, and how ballots are counted.
    pub terms: Terms,
    /// What can be chosen. Frozen when it is made: the first ballot and the last are alike.
    pub options: Vec<BallotOption>,
    /// The ages of all who are asked.
    pub ages: Ages,
    /// Who votes.
    pub scope: Scope,
    /// Who made it.
    pub made_by: AdultId,
    /// From when to when.
    pub days: Days,
    /// How the result is shown.
    pub reveal: Reveal,
    /// When it was counted, for all together and for ever.
    pub closed_at: Option<Moment>,
}

/// Who votes in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The partnership whose it is.
    pub partnership: PartnershipId,
    /// The one organisation whose pupils vote; none when all of the partnership do.
    pub organisation: Option<OrganisationId>,
}

/// First and last day, both with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The first day on which a sitting can be opened.
    pub first: Date,
    /// The last.
    pub last: Date,
}

/// How the result is shown once it is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reveal {
    /// It stands on the public pages by itself; in the rooms a worker's hand shows it either way.
    pub on_page: bool,
    /// Nobody is shown it before this day.
    pub not_before: Option<Date>,
}

impl Scope {
    /// Whether this adult may know of the round: it is of the own partnership, or of the own organisation.
    #[must_use]
    pub fn includes(&self, adult: &Adult) -> bool {
        let own = self.organisation.as_ref().is_none_or(|one| *one == adult.organisation);
        own && self.partnership == adult.partnership
    }

    /// Whether this adult may make a round for them: a leader for the partnership or the own organisation, a
    /// youth worker for the own organisation.
    #[must_use]
    pub fn may_be_asked_by(&self, adult: &Adult) -> bool {
        let runs_own = adult.role.may_run_sessions() && self.organisation.is_some();
        (adult.role.may_answer() || runs_own) && self.includes(adult)
    }

    /// Whether pupils of these organisations, all that a session is for, vote in it.
    #[must_use]
    pub fn covers<'a>(&self, mut organisations: impl Iterator<Item = &'a OrganisationId>) -> bool {
        self.organisation.as_ref().is_none_or(|one| organisations.all(|other| other == one))
    }
}

impl Days {
    /// The days as they were typed.
    ///
    /// # Errors
    /// [`Refusal::DayTooFar`] when the last is before the first or over, or more than [`MOST_DAYS`] later.
    pub fn parse(first: Date, last: Date, today: Date) -> Result<Self, Refusal> {
        let long = (last - first).get_days();
        if last >= first && last >= today && long < MOST_DAYS {
            Ok(Self { first, last })
        } else {
            Err(Refusal::DayTooFar { field: "last_day" })
        }
    }

    /// Whether it runs on this day.
    #[must_use]
    pub fn hold(self, today: Date) -> bool {
        (self.first..=self.last).contains(&today)
    }
}

impl WideRound {
    /// Whether a sitting can be opened today, for the first time or again.
    ///
    /// # Errors
    /// [`VoteRefusal::RoundClosed`] once it is counted, [`VoteRefusal::NotTheseDays`] before and after.
    pub fn may_sit(&self, today: Date) -> Result<(), VoteRefusal> {
        if self.closed_at.is_some() {
            return Err(VoteRefusal::RoundClosed);
        }
        if self.days.hold(today) { Ok(()) } else { Err(VoteRefusal::NotTheseDays) }
    }

    /// Whether this adult may count it for all: who made it at any time, and once the last day is over
    /// every adult who could have made it, so that no vote hangs on one person.
    #[must_use]
    pub fn may_be_closed_by(&self, adult: &Adult, today: Date) -> bool {
        self.made_by == adult.id || (today > self.days.last && self.scope.may_be_asked_by(adult))
    }

    /// Whether its result may be shown today.
    ///
    /// # Errors
    /// [`VoteRefusal::NeverShown`] of a sensitive one, [`VoteRefusal::OthersStillVote`] before it is counted,
    /// [`VoteRefusal::NotTheseDays`] before the day that was said.
    pub fn may_show(&self, today: Date) -> Result<(), VoteRefusal> {
        if !self.terms.may_be_shown() {
            return Err(VoteRefusal::NeverShown);
        }
        if self.closed_at.is_none() {
            return Err(VoteRefusal::OthersStillVote);
        }
        let early = self.reveal.not_before.is_some_and(|day| today < day);
        if early { Err(VoteRefusal::NotTheseDays) } else { Ok(()) }
    }
}

/// The methods of a round over many sittings: those with options of its own. What pupils write is read by
/// the worker of one room, and scales are asked of one room too.
#[must_use]
pub fn suits_many(method: Method) -> bool {
    method != Method::Words && method != Method::Stirling && !method.is_scale()
}

/// The terms of a round over many sittings, about this topic where it is about a sensitive one: then more of it stays
/// hidden, no room is shown it, and no winner is named. So nothing of it could go on from a first round.
///
/// # Errors
/// [`VoteRefusal::NothingGoesOn`].
pub fn about_topic(terms: Terms, topic: Option<Topic>) -> Result<Terms, VoteRefusal> {
    if topic.is_some() && terms.goes_on {
        return Err(VoteRefusal::NothingGoesOn);
    }
    Ok(Terms { topic, ..terms })
}

/// How many of a group go onto the roll by themselves in one sitting more: as many as its list has `room`
/// for, less those who are on it from all sittings. A worker is asked about whoever comes beyond.
#[must_use]
pub fn room_left(room: u32, on_roll: u32) -> u32 {
    room.saturating_sub(on_roll)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::people::sign_in::Role;
    use crate::vote::rule::Rule;

    fn adult(id: &str, organisation: &str, role: Role) -> Adult {
        Adult {
            id: id.into(),
            organisation: organisation.into(),
            partnership: "eastmere".into(),
            name: "Ash".to_owned(),
            job_title: "Teacher".to_owned(),
            role,
        }
    }

    fn scope(organisation: Option<&str>) -> Scope {
        Scope { partnership: "eastmere".into(), organisation: organisation.map(Into::into) }
    }

    fn spring(organisation: Option<&str>) -> WideRound {
        WideRound {
            id: "spring".into(),
            question: "What should we do in spring?".to_owned(),
            terms: Terms::new(Method::Pick { most: 3 }, Rule::Approval, None),
            options: Vec::new(),
            ages: Ages { from: 8, to: 16 },
            scope: scope(organisation),
            made_by: "dee".into(),
            days: Days { first: date(2026, 11, 23), last: date(2026, 12, 4) },
            reveal: Reveal { on_page: false, not_before: Some(date(2026, 12, 7)) },
            closed_at: None,
        }
    }

    #[test]
    fn a_worker_asks_the_own_organisation_and_only_a_leader_asks_all() {
        let (worker, leader) =
            (adult("jo", "larkmoor", Role::YouthWorker), adult("dee", "larkmoor", Role::Leader));
        let asks = |scope: Scope| [&worker, &leader].map(|adult| scope.may_be_asked_by(adult));
        assert_eq!(asks(scope(Some("larkmoor"))), [true, true]);
        assert_eq!(asks(scope(Some("paintbox"))), [false, false]);
        assert_eq!(asks(scope(None)), [false, true]);
        assert!(scope(None).includes(&worker));
        assert!(!scope(Some("paintbox")).includes(&leader));
    }

    #[test]
    fn a_session_with_one_group_of_another_organisation_is_not_in_scope() {
        let (ours, both) = (["larkmoor".into()], ["larkmoor".into(), "paintbox".into()]);
        assert!(scope(Some("larkmoor")).covers(ours.iter()));
        assert!(!scope(Some("larkmoor")).covers(both.iter()));
        assert!(scope(None).covers(both.iter()));
    }

    #[test]
    fn a_sitting_can_be_opened_from_the_first_day_to_the_last_and_not_after_the_count() {
        let round = spring(None);
        let days = [(11, 22), (11, 23), (12, 4), (12, 5)];
        let may = days.map(|(month, day)| round.may_sit(date(2026, month, day)).is_ok());
        assert_eq!(may, [false, true, true, false]);
        let closed = WideRound { closed_at: Some(Moment(1)), ..round };
        assert_eq!(closed.may_sit(date(2026, 11, 24)), Err(VoteRefusal::RoundClosed));
    }

    #[test]
    fn who_made_it_closes_it_and_after_the_last_day_whoever_could_have_made_it() {
        let round = spring(None);
        let (maker, other) = (adult("dee", "larkmoor", Role::Leader), adult("sam", "paintbox", Role::Leader));
        let worker = adult("jo", "larkmoor", Role::YouthWorker);
        let close = |day| [&maker, &other, &worker].map(|adult| round.may_be_closed_by(adult, day));
        assert_eq!(close(date(2026, 12, 4)), [true, false, false]);
        assert_eq!(close(date(2026, 12, 5)), [true, true, false]);
    }

    #[test]
    fn nobody_is_shown_a_result_before_it_is_counted_or_before_its_day() {
        let round = spring(None);
        assert_eq!(round.may_show(date(2026, 12, 9)), Err(VoteRefusal::OthersStillVote));
        let closed = WideRound { closed_at: Some(Moment(1)), ..round };
        assert_eq!(closed.may_show(date(2026, 12, 6)), Err(VoteRefusal::NotTheseDays));
        assert_eq!(closed.may_show(date(2026, 12, 7)), Ok(()));
    }

    #[test]
    fn a_sensitive_topic_hides_more_is_shown_to_no_room_and_goes_on_to_nothing() {
        let plain = Terms::new(Method::Pick { most: 3 }, Rule::Approval, None);
        assert_eq!(about_topic(plain, None), Ok(plain));
        let terms = about_topic(plain, Some(Topic::Drugs)).unwrap();
        assert!(!plain.is_sensitive() && terms.is_sensitive() && terms.topic == Some(Topic::Drugs));
        let first = Terms::first_round(6).unwrap();
        assert_eq!(about_topic(first, None), Ok(first));
        assert_eq!(about_topic(first, Some(Topic::Drugs)), Err(VoteRefusal::NothingGoesOn));
        let counted = WideRound { terms, closed_at: Some(Moment(1)), ..spring(None) };
        assert_eq!(counted.may_show(date(2026, 12, 9)), Err(VoteRefusal::NeverShown));
    }

    #[test]
    fn days_end_after_they_begin_and_within_half_a_term() {
        let (first, today) = (date(2026, 11, 23), date(2026, 11, 20));
        let parse = |last| Days::parse(first, last, today).is_ok();
        assert!(parse(first) && parse(date(2027, 1, 3)));
        assert!(!parse(date(2026, 11, 22)) && !parse(date(2027, 1, 4)));
        assert!(Days::parse(first, first, date(2026, 11, 24)).is_err());
    }

    #[test]
    fn over_all_sittings_a_group_has_as_many_places_as_its_list() {
        assert_eq!([0, 9, 11, 40].map(|on| room_left(11, on)), [11, 2, 0, 0]);
    }

    #[test]
    fn words_and_scales_stay_in_one_room() {
        let many = [Method::Pick { most: 3 }, Method::Sort, Method::ThisOrThat, Method::Rank];
        assert!(many.into_iter().all(suits_many));
        assert!(
            ![Method::Words, Method::Stirling, Method::Faces, Method::AgainAgain].into_iter().any(suits_many)
        );
    }
}
