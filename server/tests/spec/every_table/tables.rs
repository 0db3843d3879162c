//! Every table: which page fills it, and which page empties it.

/// How a row leaves a table.
pub enum Emptied {
    /// By this page.
    By(&'static str),
    /// By no page, and this is why.
    Never(&'static str),
}

use Emptied::{By, Never};

/// No page fills it here.
pub const NOWHERE: &str = "";

/// Everything of a rehearsal goes by one tap.
const CLEAR: Emptied = By("/sessions/{}/clear");

/// Table, the page that fills it, and how it is emptied.
pub const TABLES: &[(&str, &str, Emptied)] = &[
    ("account_news", "/people/adults/{}/second-step", By("/people/you/news")),
    ("activities", "/ideas/{}/activity", CLEAR),
    ("activity_organisations", "/ideas/{}/activity", CLEAR),
    ("activity_outcomes", "/activities/{}/outcomes", CLEAR),
    ("activity_sessions", "/activities/{}/sessions", By("/activities/{}/sessions")),
    ("adults", "/set-up/{}", Never("who left stays as a job title, without name, address and password")),
    ("agendas", "/sessions/{}/agenda", CLEAR),
    ("answers", "/ideas/{}/answer", CLEAR),
    ("audit", "/people/invitations", Never("what was done is written down for good")),
    ("ballots", "/rounds/{}/ballot", By("/rounds/{}/close")),
    ("bookings", "/sessions/{}/booking", CLEAR),
    ("budget_lines", "/programme/budget", By("/programme/budget")),
    ("calendar_links", "/programme/calendar", By("/programme/calendar")),
    ("cards", "/groups/{}/cards/make", Never("an ended card leads nowhere; that it was there stays")),
    ("changes", "/rounds/{}/changed", CLEAR),
    ("co_hosts", "/pupils/{}/co-host", By("/pupils/{}/co-host")),
    ("confirmations", "/ideas/{}/confirm", CLEAR),
    ("debriefs", "/sessions/{}/debrief", By("/sessions/{}/debrief")),
    ("duties", "/people/duty", Never("who hears worries is said anew, and is never nobody's")),
    ("drafts", "/partnership/holidays", By("/sign-out")),
    ("group_requests", "/groups/{}/ask", Never("what was asked and answered stays readable for both")),
    ("groups", "/groups", Never("a group is put away: what it took part in stays")),
    ("half_sign_ins", "/sign-in", By("/sign-in/code")),
    ("holidays", "/partnership/holidays", By("/partnership/holidays/{}/remove")),
    ("ideas", "/ideas/{}/words", CLEAR),
    ("invitations", "/people/invitations", By("/people/invitations/{}/take-back")),
    ("known_devices", "/sign-in", By("/people/you/leave")),
    ("letters", "/people/invitations", By("the clock")),
    ("newcomers", "/join/{}", By("/sessions/{}/let-in")),
    ("one_pages", "/partnership/page/words", Never("what was signed stays readable")),
    ("organisations", "/set-up/{}", Never("an organisation that left is named in what was agreed")),
    ("outcome_notes", "/partnership/outcomes/note", By("/partnership/outcomes/note")),
    (
        "outcome_ticks",
        "/partnership/outcomes/agree",
        Never("each organisation wants one to three, others in their place"),
    ),
    ("outcomes", "/partnership/outcomes/add", By("/partnership/outcomes/remove")),
    ("own_words", "/partnership/words/add", Never("it is put away: what was said of it waits")),
    ("page_sides", "/partnership/page/sign", Never("it belongs to what was signed")),
    ("paper_codes", "/people/you/second-step/confirm", By("/people/you/second-step/remove")),
    ("passkey_answers", NOWHERE, Never("a phone answers, which no story over HTTP has: the browser's does")),
    ("passkeys", NOWHERE, Never("a phone makes it, which no story over HTTP has: the browser's does")),
    ("partnerships", "/set-up/{}", Never("a server serves one partnership")),
    ("place_checks", "/partnership/places/{}/checks", By("/partnership/places/{}/checks/remove")),
    ("place_features", "/partnership/places/{}", By("/partnership/places/{}")),
    ("place_photos", "/partnership/places/{}/photos", By("/photos/{}/remove")),
    ("places", "/partnership/places", Never("a place is put away: what was held there stays")),
    ("pupils", "/join/{}", CLEAR),
    ("readiness", "/sessions/{}/booking", CLEAR),
    ("reminders", "the clock", Never("the day on which an adult was told last; one line each")),
    ("replies", "/ideas/{}/reply", CLEAR),
    ("returns", "/join/{}/back", By("/pupils/{}/let-back")),
    ("reviews", "/partnership/benefits/review", Never("what was said at a review stays")),
    ("roles", "/partnership/roles", By("/partnership/roles")),
    ("roll", "/sessions/{}/rounds", CLEAR),
    ("round_keys", NOWHERE, Never("one server keeps the keys of its rounds in files")),
    ("rounds", "/sessions/{}/rounds", By("/rounds/{}/unplan")),
    ("screens", "/rounds/{}/start", CLEAR),
    ("second_step_rules", "/people/second-steps", By("/people/second-steps")),
    ("second_steps", "/people/you/second-step/begin", By("/people/you/second-step/remove")),
    ("session_groups", "/sessions", CLEAR),
    ("session_workers", "/sessions/{}/workers", By("/sessions/{}/workers/remove")),
    ("sessions", "/sessions", CLEAR),
    ("set_up_links", "fifth serve", By("/set-up/{}")),
    ("set_ups", "/set-up/{}", By("/set-up/place")),
    ("sign_ins", "/sign-in", By("/sign-out")),
    ("signatures", "/partnership/page/sign", Never("what was signed stays readable")),
    ("sittings", "/sessions/{}/sittings/open", CLEAR),
    ("taken_out", "/pupils/{}/remove", CLEAR),
    ("tallies", "/rounds/{}/close", CLEAR),
    ("templates", "/sessions/{}/template", By("/sessions/{}/template/remove")),
    ("wide_ideas", "/rounds/new", By("/rounds/{}/remove")),
    ("wide_rounds", "/rounds/new", By("/rounds/{}/remove")),
    ("words", "/rounds/{}/close", CLEAR),
    ("worries", "/worried", Never("a worry is never erased")),
    ("worry_record", "/worries/{}/open", Never("nothing of the record is erased")),
];
