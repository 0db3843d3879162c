//! How long each kind of thing about people is kept. One list for the clock that removes, the page where leaders
//! change it, and the notices that tell of it.

use crate::people::invitation::KEPT_DAYS;
use crate::people::letter::TRIED_FOR_MINUTES;
use crate::people::sign_in::{KNOWN_FOR_MINUTES, LASTS_MINUTES, Role};
use crate::refusal::Refusal;

/// So long the row of a card that was ended still says so to whoever scans it.
pub const ENDED_CARD_DAYS: i64 = 30;
/// So long a device that asked to come back is remembered.
pub const ASKING_DAYS: i64 = 1;
/// A vote that somebody forgot to close is closed so long after its session, with the link from pupil to ballot.
pub const FORGOTTEN_VOTE_DAYS: i64 = 1;

const DAY_MINUTES: i64 = 24 * 60;

/// A kind of thing that has its own clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Whose ballot it is, and the ballot.
    Ballots,
    /// What was typed or marked and not taken.
    Forms,
    /// That a device speaks for somebody.
    SignIns,
    /// That a device asks to come back.
    Returns,
    /// Letters to adults that wait to be sent.
    Letters,
    /// Links by which adults come in, after they ended.
    Links,
    /// Ideas that were begun and not sent.
    Drafts,
    /// Names that workers wrote beside pictures.
    Names,
    /// Sessions that were only tried out.
    Rehearsals,
    /// That an adult was signed in on a device.
    Devices,
    /// What adults wrote for each other: after a session, and to make it ready.
    Notes,
    /// Pictures, and everything that young people wrote, of a session.
    Voices,
    /// Cards for a programme that nobody uses any more.
    Cards,
    /// Worries that were closed.
    Worries,
    /// Who did what.
    Trail,
}

/// How long a kind is kept, in days, and between what leaders may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// Where nobody has chosen.
    pub usual: i64,
    /// The shortest that may be chosen.
    pub least: i64,
    /// The longest.
    pub most: i64,
}

/// How long a kind is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasts {
    /// Until the vote is closed.
    UntilClosed,
    /// So many minutes, for everybody.
    Minutes(i64),
    /// So many days, for everybody.
    Fixed(i64),
    /// As an organisation chooses, within bounds.
    Chosen(Days),
}

impl Kind {
    /// All of them, the shortest first.
    pub const ALL: [Self; 15] = [
        Self::Ballots,
        Self::Forms,
        Self::SignIns,
        Self::Returns,
        Self::Letters,
        Self::Links,
        Self::Drafts,
        Self::Names,
        Self::Rehearsals,
        Self::Devices,
        Self::Notes,
        Self::Voices,
        Self::Cards,
        Self::Worries,
        Self::Trail,
    ];

    /// As it stands on the disk and in forms.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ballots => "ballots",
            Self::Forms => "forms",
            Self::Returns => "returns",
            Self::SignIns => "sign-ins",
            Self::Letters => "letters",
            Self::Links => "links",
            Self::Drafts => "drafts",
            Self::Names => "names",
            Self::Rehearsals => "rehearsals",
            Self::Devices => "devices",
            Self::Notes => "notes",
            Self::Voices => "voices",
            Self::Cards => "cards",
            Self::Worries => "worries",
            Self::Trail => "trail",
        }
    }

    /// Its field in the form where it is set.
    pub fn field(self) -> &'static str {
        match self {
            Self::Drafts => "days-drafts",
            Self::Names => "days-names",
            Self::Rehearsals => "days-rehearsals",
            Self::Notes => "days-notes",
            Self::Voices => "days-voices",
            Self::Cards => "days-cards",
            Self::Worries => "days-worries",
            _ => "days",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == text)
    }

    /// How long it is kept.
    pub fn lasts(self) -> Lasts {
        let chosen = |usual, least, most| Lasts::Chosen(Days { usual, least, most });
        match self {
            Self::Ballots => Lasts::UntilClosed,
            Self::Forms | Self::SignIns => Lasts::Minutes(LASTS_MINUTES),
            Self::Returns => Lasts::Fixed(ASKING_DAYS),
            Self::Letters => Lasts::Minutes(TRIED_FOR_MINUTES),
            Self::Links => Lasts::Fixed(KEPT_DAYS),
            Self::Devices => Lasts::Minutes(KNOWN_FOR_MINUTES),
            Self::Drafts => chosen(30, 7, 30),
            Self::Names => chosen(30, 1, 90),
            Self::Rehearsals => chosen(90, 7, 365),
            Self::Notes => chosen(365, 30, 730),
            // A vote over many sittings lasts six weeks: no clock is shorter than one.
            Self::Voices => chosen(365, 60, 730),
            Self::Cards => chosen(365, 30, 365),
            // The school has its own file by then; what is still open is never removed.
            Self::Worries => chosen(365, 90, 1_095),
            Self::Trail => Lasts::Fixed(1_095),
        }
    }

    /// The days between which an organisation chooses; none where nobody does.
    pub fn days(self) -> Option<Days> {
        match self.lasts() {
            Lasts::Chosen(days) => Some(days),
            _ => None,
        }
    }

    /// Whether who has this role sets this clock for the own organisation. That of worries is set by those who
    /// hear them: a leader may be what a worry is about.
    pub fn may_be_set_by(self, role: Role) -> bool {
        match self {
            Self::Worries => role.hears_worries(),
            _ => self.days().is_some() && role.may_change_partnership(),
        }
    }

    /// A number of days as a form sends it.
    ///
    /// # Errors
    /// [`Refusal::Unfit`] for what is no number, and for one beyond the bounds; of a kind that nobody chooses,
    /// [`Refusal::NotNow`].
    pub fn read(self, typed: &str) -> Result<i64, Refusal> {
        let Some(Days { least, most, .. }) = self.days() else { return Err(Refusal::NotNow) };
        let days = typed.trim().parse::<i64>().ok().filter(|days| (least..=most).contains(days));
        days.ok_or(Refusal::Unfit { field: self.field() })
    }
}

impl Lasts {
    /// In whole days and the hours of less than one, as it is said: `(365, 0)`, `(0, 12)`. Nought where it lasts
    /// until a vote is closed.
    pub fn said(self) -> (i64, i64) {
        match self {
            Self::UntilClosed => (0, 0),
            Self::Minutes(minutes) => (minutes / DAY_MINUTES, minutes % DAY_MINUTES / 60),
            Self::Fixed(days) | Self::Chosen(Days { usual: days, .. }) => (days, 0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_read_by_its_code_and_what_is_usual_lies_within_bounds() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.code()), Some(kind));
            if let Some(Days { usual, least, most }) = kind.days() {
                assert!(0 < least && least <= usual && usual <= most, "{kind:?}");
            }
        }
        assert_eq!(Kind::parse("everything"), None);
        let said = Kind::ALL.map(|kind| kind.lasts().said());
        assert!(said.is_sorted(), "the shortest first: {said:?}");
    }

    #[test]
    fn what_was_agreed_for_children_is_what_is_usual() {
        assert_eq!(Kind::Drafts.days().map(|days| days.usual), Some(30));
        assert_eq!(Kind::Voices.days().map(|days| days.usual), Some(365));
        assert_eq!(Kind::Cards.days().map(|days| days.usual), Some(365));
        assert_eq!(Kind::Ballots.lasts(), Lasts::UntilClosed);
    }

    #[test]
    fn nobody_goes_beyond_the_bounds() {
        for kind in Kind::ALL {
            let Some(Days { least, most, .. }) = kind.days() else {
                assert_eq!(kind.read("30"), Err(Refusal::NotNow), "{kind:?}");
                continue;
            };
            assert_eq!(kind.read(&format!(" {least} ")), Ok(least));
            assert_eq!(kind.read(&most.to_string()), Ok(most));
            let odd =
                [(least - 1).to_string(), (most + 1).to_string(), "-1".into(), "soon".into(), String::new()];
            for typed in odd {
                assert_eq!(
                    kind.read(&typed),
                    Err(Refusal::Unfit { field: kind.field() }),
                    "{kind:?} {typed}"
                );
            }
        }
    }

    #[test]
    fn leaders_set_all_clocks_but_that_of_worries_which_who_hears_them_sets() {
        for kind in Kind::ALL {
            let by = |role| kind.may_be_set_by(role);
            assert!(!by(Role::YouthWorker) && !by(Role::Reader), "{kind:?}");
            assert_eq!(by(Role::Leader), kind.days().is_some() && kind != Kind::Worries, "{kind:?}");
            assert_eq!(by(Role::SafeguardingLead), kind == Kind::Worries, "{kind:?}");
            assert_eq!(by(Role::Deputy), kind == Kind::Worries, "{kind:?}");
        }
    }
}
