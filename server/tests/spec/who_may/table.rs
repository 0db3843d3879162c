//! The table: for every address, who may use it. Who may is not yet that it goes well: whether the
//! vote is open, the form whole and the day right is asked afterwards, of those who may.

use super::people::Who;
use Who::{
    Author, CoHost, Deputy, FarLeader, FarPupil, FarReader, FarSafeguarding, FarWorker, Leader, OtherLeader,
    OtherPupil, OtherSafeguarding, OtherWorker, Reader, Safeguarding, Worker,
};

const EVERYBODY: &[Who] = &Who::ALL;
/// Whoever is in a session, each in the own one.
const PUPILS: &[Who] = &[Author, CoHost, OtherPupil, FarPupil];
/// Who is in the session of the address.
const ROOM: &[Who] = &[Author, CoHost];
const AUTHOR: &[Who] = &[Author];
/// The pupil to whom a worker has handed the steps.
const CO_HOST: &[Who] = &[CoHost];
/// All who run sessions, each for the own organisation: youth workers, and leaders, who may be all that an
/// organisation has when it begins.
const WORKERS: &[Who] = &[Worker, OtherWorker, FarWorker, Leader, OtherLeader, FarLeader];
/// Those of the organisation that runs the session of the address.
const OWN_WORKERS: &[Who] = &[Worker, Leader];
/// All leaders, each for the own partnership.
const LEADERS: &[Who] = &[Leader, OtherLeader, FarLeader];
/// Leaders of the partnership to which the thing in the address belongs.
const OUR_LEADERS: &[Who] = &[Leader, OtherLeader];
/// Leaders of the organisation to which it belongs.
const OWN_LEADERS: &[Who] = &[Leader];
/// All who work in the partnership to which it belongs; who only reads learns no place and no day.
const PARTNERS: &[Who] = &[Worker, OtherWorker, Leader, OtherLeader, Safeguarding, Deputy, OtherSafeguarding];
/// Who reads evidence: leaders, and who only reads.
const EVIDENCE: &[Who] = &[Leader, OtherLeader, FarLeader, Reader, FarReader];
/// What was published of it: a governor too.
const PUBLISHED: &[Who] =
    &[Worker, OtherWorker, Leader, OtherLeader, Safeguarding, Deputy, OtherSafeguarding, Reader];
/// Leaders of the partnership, and staff of the organisation.
const READERS: &[Who] = &[Worker, Leader, OtherLeader, Safeguarding, Deputy];
/// Who keeps the groups of an organisation: the own ones, those of another, each in the own one.
const OWN_KEEPERS: &[Who] = &[Worker, Leader];
const OTHER_KEEPERS: &[Who] = &[OtherWorker, OtherLeader];
const KEEPERS: &[Who] = &[Worker, OtherWorker, FarWorker, Leader, OtherLeader, FarLeader];
const OWN_ADULTS: &[Who] = &[Worker, Leader, Safeguarding, Deputy];
/// All who work in a partnership, each in the own one.
const STAFF: &[Who] = &[
    Worker,
    OtherWorker,
    FarWorker,
    Leader,
    OtherLeader,
    FarLeader,
    Safeguarding,
    Deputy,
    OtherSafeguarding,
    FarSafeguarding,
];
/// Who sets a clock of the own organisation.
const SET_CLOCKS: &[Who] =
    &[Leader, OtherLeader, FarLeader, Safeguarding, Deputy, OtherSafeguarding, FarSafeguarding];
/// Whoever is signed in.
const ADULTS: &[Who] = &[
    Worker,
    OtherWorker,
    FarWorker,
    Leader,
    OtherLeader,
    FarLeader,
    Safeguarding,
    Deputy,
    OtherSafeguarding,
    FarSafeguarding,
    Reader,
    FarReader,
];
/// A result that the room has seen: all inside, and adults of the partnership as it may travel.
const SEEN: &[Who] = &[
    Author,
    CoHost,
    Worker,
    OtherWorker,
    Leader,
    OtherLeader,
    Safeguarding,
    Deputy,
    OtherSafeguarding,
    Reader,
];
const PUPILS_AND_READERS: &[Who] =
    &[Author, CoHost, OtherPupil, FarPupil, Leader, OtherLeader, FarLeader, Reader, FarReader];

/// Who hears worries, each of the own organisation: leads and deputies, and leaders while no head is named.
const HEARERS: &[Who] =
    &[Leader, OtherLeader, FarLeader, Safeguarding, Deputy, OtherSafeguarding, FarSafeguarding];
/// Who hears them first, each of the own organisation.
const LEADS: &[Who] = &[Safeguarding, OtherSafeguarding, FarSafeguarding];
/// Who says which words are to be read first, each for the own organisation.
const WATCH_KEEPERS: &[Who] = HEARERS;
/// The lead and the deputy of the young person's own organisation, as long as they have time to open it.
const OWN_HEARERS: &[Who] = &[Safeguarding, Deputy];

/// Method, address, who may. What ends a story stands at the end.
#[rustfmt::skip]
pub const WHO_MAY: &[(&str, &str, &[Who])] = &[
    ("GET",  "/",                                EVERYBODY),
    ("POST", "/join",                            EVERYBODY),
    ("GET",  "/join/{code}",                     EVERYBODY),
    ("POST", "/join/{code}",                     EVERYBODY),
    ("GET",  "/join",                            EVERYBODY),
    ("POST", "/join/{code}/card",                EVERYBODY),
    ("GET",  "/join/{code}/asked",               EVERYBODY),
    ("GET",  "/join/{code}/back",                EVERYBODY),
    ("POST", "/join/{code}/back",                EVERYBODY),
    ("GET",  "/join/{code}/wait",                EVERYBODY),
    ("GET",  "/card/{secret}",                   EVERYBODY),
    ("GET",  "/card",                            EVERYBODY),
    ("POST", "/card",                            EVERYBODY),
    ("GET",  "/answers/{secret}",                EVERYBODY),
    ("POST", "/answers/{secret}/reply",          EVERYBODY),
    ("GET",  "/not-today",                       EVERYBODY),
    ("GET",  "/worried",                         EVERYBODY),
    ("POST", "/worried",                         PUPILS),
    ("GET",  "/worried/sent/{worry}",            PUPILS),
    ("GET",  "/language",                        EVERYBODY),
    ("POST", "/language",                        EVERYBODY),
    ("GET",  "/worries",                         HEARERS),
    ("POST", "/worries/away",                    LEADS),
    ("POST", "/worries/back",                    LEADS),
    ("GET",  "/worries/{worry}",                 OWN_HEARERS),
    ("POST", "/worries/{worry}/open",            OWN_HEARERS),
    ("POST", "/worries/{worry}/pass-on",         OWN_HEARERS),
    ("POST", "/worries/{worry}/decide",          OWN_HEARERS),
    ("POST", "/worries/{worry}/close",           OWN_HEARERS),
    ("GET",  "/health",                          EVERYBODY),
    ("GET",  "/now",                             PUPILS),
    ("GET",  "/waiting",                         PUPILS),
    ("GET",  "/wall",                            PUPILS),
    ("GET",  "/answers",                         PUPILS),
    ("GET",  "/run",                             CO_HOST),
    ("POST", "/run/step",                        CO_HOST),
    ("POST", "/run/timer",                       CO_HOST),

    ("GET",  "/ideas",                           PUPILS),
    ("GET",  "/ideas/new",                       PUPILS),
    ("POST", "/wrote",                      PUPILS),
    ("POST", "/ideas/{idea}/together",           ROOM),
    ("GET",  "/ideas/{idea}/words",              AUTHOR),
    ("POST", "/ideas/{idea}/words",              AUTHOR),
    ("GET",  "/ideas/{idea}/picture",            AUTHOR),
    ("POST", "/ideas/{idea}/picture",            AUTHOR),
    ("GET",  "/ideas/{idea}/place",              AUTHOR),
    ("POST", "/ideas/{idea}/place",              AUTHOR),
    ("GET",  "/ideas/{idea}/lead",               AUTHOR),
    ("POST", "/ideas/{idea}/lead",               AUTHOR),
    ("GET",  "/ideas/{idea}/check",              AUTHOR),
    ("POST", "/ideas/{idea}/send",               AUTHOR),
    ("POST", "/ideas/{idea}/release",            OWN_WORKERS),
    ("POST", "/ideas/{idea}/send-back",          OWN_WORKERS),
    ("GET",  "/ideas/{idea}/keep",               OWN_WORKERS),
    ("POST", "/ideas/{idea}/keep",               OWN_WORKERS),
    ("POST", "/sessions/{session}/several",      OWN_WORKERS),
    ("POST", "/ideas/{idea}/merge",              OWN_WORKERS),
    ("POST", "/ideas/{idea}/undo",               OWN_WORKERS),
    ("POST", "/ideas/{idea}/cost",               OWN_WORKERS),
    ("POST", "/ideas/{idea}/credit",             OWN_WORKERS),
    ("POST", "/ideas/{idea}/reply",              ROOM),
    ("POST", "/ideas/{idea}/confirm",            ROOM),
    ("GET",  "/ideas/{idea}/answer",             OUR_LEADERS),
    ("POST", "/ideas/{idea}/answer",             OUR_LEADERS),
    ("POST", "/ideas/{idea}/follow-up",          OUR_LEADERS),
    ("POST", "/ideas/{idea}/activity",           OUR_LEADERS),

    ("GET",  "/rounds/{round}/ballot",           ROOM),
    ("POST", "/rounds/{round}/ballot",           ROOM),
    ("POST", "/rounds/{round}/take-back",        ROOM),
    ("POST", "/rounds/{round}/mark",             ROOM),
    ("GET",  "/rounds/{round}/check",            ROOM),
    ("POST", "/rounds/{round}/check",            ROOM),
    ("POST", "/rounds/{round}/change",           ROOM),
    ("GET",  "/rounds/{round}/tally",            SEEN),
    ("GET",  "/rounds/{round}/tally.csv",        PUBLISHED),
    ("POST", "/rounds/{round}/start",            OWN_WORKERS),
    ("POST", "/rounds/{round}/unplan",           OWN_WORKERS),
    ("POST", "/rounds/{round}/withdraw",         OWN_WORKERS),
    ("POST", "/rounds/{round}/close",            OWN_WORKERS),
    ("POST", "/rounds/{round}/reveal",           OWN_WORKERS),
    ("GET",  "/rounds/{round}/changed",          OUR_LEADERS),
    ("POST", "/rounds/{round}/changed",          OUR_LEADERS),
    ("GET",  "/rounds/new",                      WORKERS),
    ("POST", "/rounds/new",                      WORKERS),
    ("GET",  "/rounds/{round}/sittings",         OWN_WORKERS),
    ("POST", "/rounds/{round}/close-for-all",    OWN_LEADERS),
    ("POST", "/rounds/{round}/remove",           OWN_LEADERS),
    ("POST", "/words/{words}/show",              OWN_WORKERS),
    ("POST", "/words/{words}/hide",              OWN_WORKERS),

    ("GET",  "/sign-in",                         EVERYBODY),
    ("POST", "/sign-in",                         EVERYBODY),
    ("GET",  "/sessions",                        WORKERS),
    ("POST", "/sessions",                        WORKERS),
    ("GET",  "/sessions/new",                    WORKERS),
    ("GET",  "/sessions/{session}/first",        OWN_WORKERS),
    ("GET",  "/sessions/{session}/room",         OWN_WORKERS),
    ("GET",  "/sessions/{session}/ready",        READERS),
    ("POST", "/sessions/{session}/ready",        OWN_WORKERS),
    ("POST", "/sessions/{session}/booking",      OWN_WORKERS),
    ("POST", "/sessions/{session}/needs",        OWN_WORKERS),
    ("POST", "/sessions/{session}/adults",       OWN_WORKERS),
    ("POST", "/sessions/{session}/roles",        OWN_WORKERS),
    ("POST", "/sessions/{session}/checks",       OWN_WORKERS),
    ("GET",  "/sessions/{session}/say",          OWN_WORKERS),
    ("POST", "/sessions/{session}/say",          OWN_WORKERS),
    ("GET",  "/sessions/{session}/agenda",       OWN_WORKERS),
    ("POST", "/sessions/{session}/agenda",       OWN_WORKERS),
    ("GET",  "/sessions/{session}/ideas/new",    OWN_WORKERS),
    ("POST", "/sessions/{session}/ideas/new",    OWN_WORKERS),
    ("POST", "/sessions/{session}/timer",        OWN_WORKERS),
    ("GET",  "/sessions/{session}/debrief",      OWN_ADULTS),
    ("POST", "/sessions/{session}/debrief",      OWN_WORKERS),
    ("POST", "/sessions/{session}/worry",        OWN_WORKERS),
    ("POST", "/sessions/{session}/step",         OWN_WORKERS),
    ("POST", "/sessions/{session}/door",         OWN_WORKERS),
    ("POST", "/sessions/{session}/open",         OWN_WORKERS),
    ("POST", "/sessions/{session}/let-in",       OWN_WORKERS),
    ("POST", "/sessions/{session}/turn-away",    OWN_WORKERS),
    ("POST", "/sessions/{session}/take-out",     OWN_WORKERS),
    ("POST", "/sessions/{session}/rounds",       OWN_WORKERS),
    ("POST", "/sessions/{session}/sittings/open", OWN_WORKERS),
    ("POST", "/sessions/{session}/sittings/end", OWN_WORKERS),
    ("POST", "/sessions/{session}/sittings/ask", OWN_WORKERS),
    ("POST", "/sessions/{session}/sittings/reveal", OWN_WORKERS),
    ("GET",  "/sessions/{session}/rounds/new",   OWN_WORKERS),
    ("POST", "/sessions/{session}/rounds/new",   OWN_WORKERS),
    ("GET",  "/sessions/{session}/screen",       EVERYBODY),
    ("POST", "/sessions/{session}/screen",       OWN_WORKERS),
    ("GET",  "/sessions/{session}/answers",      EVERYBODY),
    ("GET",  "/live/{session}",                  EVERYBODY),
    ("GET",  "/sessions/{session}/live",         OWN_WORKERS),
    ("GET",  "/sessions/{session}/credits",      OWN_WORKERS),

    ("GET",  "/groups/{group}/cards",            OWN_KEEPERS),
    ("GET",  "/groups/{group}/cards/sheet",      OWN_KEEPERS),
    ("POST", "/groups/{group}/cards/make",       OWN_KEEPERS),
    ("POST", "/groups/{group}/cards/replace",    OWN_KEEPERS),
    ("POST", "/groups/{group}/cards/end",        OWN_KEEPERS),

    // Whoever is not setting Fifth up is led home.
    ("GET",  "/set-up",                          LEADERS),
    ("GET",  "/set-up/you",                      LEADERS),
    ("POST", "/set-up/you",                      LEADERS),
    ("GET",  "/set-up/organisation",             LEADERS),
    ("POST", "/set-up/organisation",             LEADERS),
    ("GET",  "/set-up/group",                    LEADERS),
    ("POST", "/set-up/group",                    LEADERS),
    ("GET",  "/set-up/place",                    LEADERS),
    ("POST", "/set-up/place",                    LEADERS),
    ("GET",  "/set-up/{link}",                   EVERYBODY),
    ("POST", "/set-up/{link}",                   EVERYBODY),

    ("GET",  "/people",                          ADULTS),
    ("GET",  "/people/duty",                     LEADERS),
    ("POST", "/people/duty",                     LEADERS),
    ("POST", "/people/duty/away",                LEADERS),
    ("POST", "/people/duty/back",                LEADERS),
    ("GET",  "/people/retention",                STAFF),
    ("POST", "/people/retention",                SET_CLOCKS),
    ("GET",  "/people/words",                    WATCH_KEEPERS),
    ("POST", "/people/words/add",                WATCH_KEEPERS),
    ("POST", "/people/words/take-away",          WATCH_KEEPERS),
    ("POST", "/people/words/off",                WATCH_KEEPERS),
    ("POST", "/people/words/on",                 WATCH_KEEPERS),
    ("GET",  "/people/opened",                   HEARERS),
    ("GET",  "/people/you",                      ADULTS),
    ("POST", "/people/you/password",             ADULTS),
    ("POST", "/people/organisation/leave",       LEADERS),
    ("GET",  "/people/adults/{adult}",           OWN_LEADERS),
    ("POST", "/people/adults/{adult}/password",  OWN_LEADERS),
    ("POST", "/people/invitations",              LEADERS),
    ("GET",  "/people/invitations/{invitation}", OWN_LEADERS),
    ("POST", "/people/invitations/{invitation}/renew", OWN_LEADERS),
    ("GET",  "/invited/{token}",                 EVERYBODY),
    ("POST", "/invited/{token}",                 EVERYBODY),
    ("GET",  "/partnership/page",                STAFF),
    ("POST", "/partnership/page/sign",           LEADERS),
    ("GET",  "/partnership/page/words",          LEADERS),
    ("POST", "/partnership/page/words",          LEADERS),

    ("GET",  "/partnership",                     PUPILS_AND_READERS),
    ("GET",  "/partnership/sessions",            LEADERS),
    ("GET",  "/partnership/outcomes",            LEADERS),
    ("POST", "/partnership/outcomes",            LEADERS),
    ("POST", "/partnership/outcomes/add",        LEADERS),
    ("POST", "/partnership/outcomes/remove",     LEADERS),
    ("POST", "/partnership/outcomes/agree",      LEADERS),
    ("GET",  "/partnership/outcomes/note?code=BEHA", LEADERS),
    ("POST", "/partnership/outcomes/note",       LEADERS),
    ("GET",  "/partnership/roles",               LEADERS),
    ("POST", "/partnership/roles",               LEADERS),
    ("GET",  "/partnership/benefits",            LEADERS),
    ("POST", "/partnership/benefits",            LEADERS),
    ("POST", "/partnership/benefits/review",     LEADERS),
    ("POST", "/partnership/review",              LEADERS),
    ("GET",  "/partnership/places",              LEADERS),
    ("POST", "/partnership/places",              LEADERS),
    ("GET",  "/partnership/places/new",          LEADERS),
    ("POST", "/partnership/places/{place}/put-away", OUR_LEADERS),
    ("POST", "/partnership/places/{place}/bring-back", OUR_LEADERS),
    ("GET",  "/partnership/places/{place}",      OUR_LEADERS),
    ("POST", "/partnership/places/{place}",      OUR_LEADERS),
    ("POST", "/partnership/places/{place}/checks", OUR_LEADERS),
    ("POST", "/partnership/places/{place}/checks/remove", OUR_LEADERS),
    ("POST", "/partnership/places/{place}/photos", OUR_LEADERS),
    ("GET",  "/photos/{photo}",                  PARTNERS),
    ("GET",  "/groups",                          KEEPERS),
    ("POST", "/groups",                          KEEPERS),
    ("GET",  "/groups/new",                      KEEPERS),
    ("GET",  "/groups/bring-in",                 KEEPERS),
    ("POST", "/groups/bring-in",                 KEEPERS),
    ("POST", "/groups/bring-in/file",            KEEPERS),
    ("GET",  "/groups/{group}",                  OWN_KEEPERS),
    ("POST", "/groups/{group}",                  OWN_KEEPERS),
    ("GET",  "/groups/{group}/words",            OWN_KEEPERS),
    ("GET",  "/groups/{group}/ask",              OTHER_KEEPERS),
    ("POST", "/groups/{group}/ask",              OTHER_KEEPERS),
    ("POST", "/groups/{group}/put-away",         OWN_KEEPERS),
    ("POST", "/groups/{group}/bring-back",       OWN_KEEPERS),
    ("GET",  "/groups/asked",                    LEADERS),
    ("POST", "/groups/asked/{request}/yes",      OWN_LEADERS),
    ("POST", "/groups/asked/{request}/no",       OWN_LEADERS),
    ("POST", "/groups/asked/{request}/take-back", OWN_LEADERS),
    ("POST", "/sessions/new/ask",                WORKERS),
    ("GET",  "/partnership/words",               LEADERS),
    ("POST", "/partnership/words/add",           LEADERS),
    ("POST", "/partnership/words/rename",        LEADERS),
    ("POST", "/partnership/words/put-away",      LEADERS),
    ("POST", "/partnership/words/bring-back",    LEADERS),
    ("GET",  "/partnership/sixth",               LEADERS),
    ("POST", "/partnership/sixth",               LEADERS),
    ("GET",  "/partnership/holidays",            LEADERS),
    ("POST", "/partnership/holidays",            LEADERS),
    ("GET",  "/partnership/changes.csv",         ADULTS),
    ("GET",  "/activities/{activity}",           PARTNERS),
    ("POST", "/activities/{activity}",           OWN_LEADERS),
    ("POST", "/activities/{activity}/organisations", OUR_LEADERS),
    ("POST", "/activities/{activity}/outcomes",  OWN_LEADERS),
    ("POST", "/activities/{activity}/sessions",  OWN_LEADERS),
    ("GET",  "/programme",                       STAFF),
    ("GET",  "/programme/budget",                LEADERS),
    ("POST", "/programme/budget",                LEADERS),
    ("GET",  "/programme.ics",                   STAFF),
    ("GET",  "/calendar/{token}/programme.ics",  EVERYBODY),
    ("GET",  "/evidence",                        EVIDENCE),
    ("GET",  "/evidence/pack.xlsx",              EVIDENCE),
    ("GET",  "/evidence/pack.zip",               EVIDENCE),
    ("POST", "/evidence/links",                  LEADERS),
    ("GET",  "/evidence/of/{evidence}",          EVERYBODY),
    ("GET",  "/evidence/of/{evidence}/families", EVERYBODY),
    ("GET",  "/evidence/of/{evidence}/pack.xlsx", EVERYBODY),
    ("GET",  "/evidence/of/{evidence}/pack.zip", EVERYBODY),
    ("GET",  "/demo",                            ADULTS),
    ("POST", "/demo/remove",                     ADULTS),

    ("POST", "/photos/{photo}/remove",           OUR_LEADERS),
    ("POST", "/evidence/links/{shared}/remove",     OUR_LEADERS),
    ("POST", "/partnership/holidays/{holiday}/remove", OUR_LEADERS),
    ("POST", "/programme/calendar",              LEADERS),
    ("POST", "/pupils/{pupil}/let-back",         OWN_WORKERS),
    ("POST", "/pupils/{pupil}/turn-away",        OWN_WORKERS),
    ("POST", "/pupils/{pupil}/name",             OWN_WORKERS),
    ("POST", "/pupils/{pupil}/co-host",          OWN_WORKERS),
    ("GET",  "/about-me",                        PUPILS),
    ("GET",  "/about-me/copy",                   PUPILS),
    ("POST", "/about-me/name",                   PUPILS),
    ("GET",  "/forgotten",                       EVERYBODY),
    ("GET",  "/what-happens",                    EVERYBODY),
    ("POST", "/pupils/{pupil}/remove",           OWN_WORKERS),
    ("POST", "/sessions/{session}/code",         OWN_WORKERS),
    ("GET",  "/sessions/{session}/again",        OWN_WORKERS),
    ("POST", "/sessions/{session}/again",        OWN_WORKERS),
    ("POST", "/sessions/{session}/template",     OWN_WORKERS),
    ("POST", "/sessions/{session}/template/remove", OWN_WORKERS),
    ("POST", "/sessions/{session}/workers",      OWN_WORKERS),
    ("POST", "/sessions/{session}/workers/remove", OWN_WORKERS),
    ("POST", "/sessions/{session}/end",          OWN_WORKERS),
    ("POST", "/sessions/{session}/clear",        OWN_WORKERS),
    ("POST", "/people/invitations/{invitation}/take-back", OWN_LEADERS),
    ("POST", "/people/adults/{adult}/take-away", OWN_LEADERS),
    ("POST", "/people/you/sign-ins/end",         ADULTS),
    ("POST", "/people/you/sign-ins/end-others",  ADULTS),
    ("POST", "/people/you/leave",                ADULTS),
    ("POST", "/about-me/ideas/{idea}/take-away", AUTHOR),
    ("POST", "/about-me/forget",                 PUPILS),
    ("POST", "/leave",                           EVERYBODY),
    ("POST", "/sign-out",                        EVERYBODY),
];
