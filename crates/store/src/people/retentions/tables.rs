//! Every table: by which clock its rows go, or lose what is about a person; or why it stays.

use domain::people::retention::Kind;

/// What happens to the rows of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clock {
    /// They go.
    Goes(Kind),
    /// They stay, and what is about a young person in them goes.
    LosesWords(Kind),
    /// They go by themselves, when what they are for is done.
    WhenDone,
    /// They stay.
    Stays(Stays),
}

/// Why rows stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stays {
    /// What organisations are, and agreed with each other.
    Agreed,
    /// Places, days and money: nothing about a person.
    NoPerson,
    /// Figures that were published, and what adults promised and did.
    Published,
    /// The same row is written anew, and there is never more than one.
    OneRow,
    /// A job title beside what was done; the name, the address and the password go when the adult leaves.
    Colleague,
}

use Clock::{Goes, LosesWords, WhenDone};
use Stays::{Agreed, Colleague, NoPerson, OneRow, Published};

impl Clock {
    /// As sentences are named: "goes", "agreed".
    pub fn code(self) -> &'static str {
        match self {
            Goes(_) => "goes",
            LosesWords(_) => "loses-words",
            WhenDone => "when-done",
            Clock::Stays(Agreed) => "agreed",
            Clock::Stays(NoPerson) => "no-person",
            Clock::Stays(Published) => "published",
            Clock::Stays(OneRow) => "one-row",
            Clock::Stays(Colleague) => "colleague",
        }
    }

    /// The kind whose clock it is.
    pub fn kind(self) -> Option<Kind> {
        match self {
            Goes(kind) | LosesWords(kind) => Some(kind),
            WhenDone | Clock::Stays(_) => None,
        }
    }
}

const fn stays(why: Stays) -> Clock {
    Clock::Stays(why)
}

/// Every table of the disk, in the order of the alphabet.
pub const TABLES: &[(&str, Clock)] = &[
    ("account_news", WhenDone),
    ("activities", LosesWords(Kind::Voices)),
    ("activity_organisations", stays(Published)),
    ("activity_outcomes", stays(Published)),
    ("activity_sessions", stays(Published)),
    ("adults", stays(Colleague)),
    ("agendas", stays(NoPerson)),
    ("answers", stays(Published)),
    ("assessments", stays(OneRow)),
    ("audit", Goes(Kind::Trail)),
    ("ballots", Goes(Kind::Ballots)),
    ("bookings", stays(NoPerson)),
    ("breakdowns", stays(Published)),
    ("budget_lines", stays(NoPerson)),
    ("calendar_links", stays(OneRow)),
    ("cards", Goes(Kind::Cards)),
    ("changes", stays(Published)),
    ("co_hosts", WhenDone),
    ("confirmations", Goes(Kind::Voices)),
    ("debriefs", Goes(Kind::Notes)),
    ("diamonds", Goes(Kind::Notes)),
    ("drafts", Goes(Kind::Forms)),
    ("duties", stays(OneRow)),
    ("evidence_links", WhenDone),
    ("group_requests", stays(Agreed)),
    ("groups", stays(Agreed)),
    ("half_sign_ins", WhenDone),
    ("held_accounts", WhenDone),
    ("hands", stays(Published)),
    ("holidays", stays(NoPerson)),
    ("ideas", LosesWords(Kind::Voices)),
    ("invitations", Goes(Kind::Links)),
    ("known_devices", Goes(Kind::Devices)),
    ("letters", Goes(Kind::Letters)),
    ("newcomers", WhenDone),
    ("one_pages", stays(Agreed)),
    ("openings", Goes(Kind::Trail)),
    ("organisations", stays(Agreed)),
    ("outcome_notes", stays(OneRow)),
    ("outcome_ticks", stays(Agreed)),
    ("outcomes", stays(Agreed)),
    ("own_words", stays(Agreed)),
    ("page_sides", stays(Agreed)),
    ("paper_books", stays(Published)),
    ("paper_codes", WhenDone),
    ("papers", Goes(Kind::Ballots)),
    ("partnerships", stays(Agreed)),
    ("passkey_answers", WhenDone),
    ("passkeys", WhenDone),
    ("place_checks", stays(NoPerson)),
    ("place_features", stays(NoPerson)),
    ("place_photos", stays(NoPerson)),
    ("places", stays(NoPerson)),
    ("pupils", Goes(Kind::Voices)),
    ("readiness", Goes(Kind::Notes)),
    ("reminders", stays(OneRow)),
    ("replies", Goes(Kind::Voices)),
    ("retentions", stays(OneRow)),
    ("returns", Goes(Kind::Returns)),
    ("reviews", stays(Agreed)),
    ("roles", stays(Agreed)),
    ("roll", Goes(Kind::Voices)),
    ("round_keys", Goes(Kind::Ballots)),
    ("rounds", LosesWords(Kind::Voices)),
    ("school_accounts", WhenDone),
    ("screens", Goes(Kind::Voices)),
    ("second_step_rules", stays(OneRow)),
    ("second_steps", WhenDone),
    ("sensitive_topics", stays(NoPerson)),
    ("session_groups", stays(Agreed)),
    ("session_workers", WhenDone),
    ("sessions", stays(Published)),
    ("set_up_links", WhenDone),
    ("set_ups", WhenDone),
    ("sign_ins", Goes(Kind::SignIns)),
    ("signatures", stays(Agreed)),
    ("sittings", stays(Published)),
    ("tablets", WhenDone),
    ("taken_out", WhenDone),
    ("tallies", LosesWords(Kind::Voices)),
    ("templates", stays(NoPerson)),
    ("unwatched_words", stays(Agreed)),
    ("watched_words", stays(Agreed)),
    ("wide_ideas", stays(Published)),
    ("wide_rounds", stays(Published)),
    ("wipes", WhenDone),
    ("words", Goes(Kind::Voices)),
    ("worries", Goes(Kind::Worries)),
    ("worries_due", WhenDone),
    ("worry_record", Goes(Kind::Worries)),
];
