//! The table: for every address, who may use it. Who may is not yet that it goes well: whether the
//! vote is open, the form whole and the day right is asked afterwards, of those who may.

use super::people::Who;
use Who::{
    Author, CoHost, FarLeader, FarPupil, FarWorker, Leader, OtherLeader, OtherPupil, OtherWorker, Worker,
};

const EVERYBODY: &[Who] = &Who::ALL;
/// Whoever is in a session, each in the own one.
const PUPILS: &[Who] = &[Author, CoHost, OtherPupil, FarPupil];
/// Who is in the session of the address.
const ROOM: &[Who] = &[Author, CoHost];
const AUTHOR: &[Who] = &[Author];
/// The pupil to whom a worker has handed the steps.
const CO_HOST: &[Who] = &[CoHost];
/// All youth workers, each for the own organisation.
const WORKERS: &[Who] = &[Worker, OtherWorker, FarWorker];
/// Those of the organisation that runs the session of the address.
const OWN_WORKERS: &[Who] = &[Worker];
/// All leaders, each for the own partnership.
const LEADERS: &[Who] = &[Leader, OtherLeader, FarLeader];
/// Leaders of the partnership to which the thing in the address belongs.
const OUR_LEADERS: &[Who] = &[Leader, OtherLeader];
/// Leaders of the organisation to which it belongs.
const OWN_LEADERS: &[Who] = &[Leader];
/// All who work in the partnership to which it belongs.
const PARTNERS: &[Who] = &[Worker, OtherWorker, Leader, OtherLeader];
const READERS: &[Who] = &[Worker, Leader, OtherLeader];
const OWN_ADULTS: &[Who] = &[Worker, Leader];
/// Those of another organisation of the partnership.
const OTHER_ADULTS: &[Who] = &[OtherWorker, OtherLeader];
const ADULTS: &[Who] = &[Worker, OtherWorker, FarWorker, Leader, OtherLeader, FarLeader];
/// A result that the room has seen: all inside.
const INSIDE: &[Who] = &[Author, CoHost, Worker, OtherWorker, Leader, OtherLeader];
const PUPILS_AND_LEADERS: &[Who] = &[Author, CoHost, OtherPupil, FarPupil, Leader, OtherLeader, FarLeader];

/// Method, address, who may. What ends a story stands at the end.
#[rustfmt::skip]
pub const WHO_MAY: &[(&str, &str, &[Who])] = &[
    ("GET",  "/",                                EVERYBODY),
    ("POST", "/join",                            EVERYBODY),
    ("GET",  "/join/{code}",                     EVERYBODY),
    ("POST", "/join/{code}",                     EVERYBODY),
    ("GET",  "/join",                            EVERYBODY),
    ("GET",  "/join/{code}/asked",               EVERYBODY),
    ("GET",  "/join/{code}/back",                EVERYBODY),
    ("POST", "/join/{code}/back",                EVERYBODY),
    ("GET",  "/join/{code}/wait",                EVERYBODY),
    ("GET",  "/not-today",                       EVERYBODY),
    ("GET",  "/worried",                         EVERYBODY),
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
    ("POST", "/ideas/{idea}/merge",              OWN_WORKERS),
    ("POST", "/ideas/{idea}/undo",               OWN_WORKERS),
    ("POST", "/ideas/{idea}/cost",               OWN_WORKERS),
    ("POST", "/ideas/{idea}/credit",             OWN_WORKERS),
    ("POST", "/ideas/{idea}/reply",              ROOM),
    ("GET",  "/ideas/{idea}/answer",             OUR_LEADERS),
    ("POST", "/ideas/{idea}/answer",             OUR_LEADERS),
    ("POST", "/ideas/{idea}/follow-up",          OUR_LEADERS),
    ("POST", "/ideas/{idea}/activity",           OUR_LEADERS),

    ("GET",  "/rounds/{round}/ballot",           ROOM),
    ("POST", "/rounds/{round}/ballot",           ROOM),
    ("POST", "/rounds/{round}/mark",             ROOM),
    ("GET",  "/rounds/{round}/check",            ROOM),
    ("POST", "/rounds/{round}/check",            ROOM),
    ("POST", "/rounds/{round}/change",           ROOM),
    ("GET",  "/rounds/{round}/tally",            INSIDE),
    ("GET",  "/rounds/{round}/tally.csv",        PARTNERS),
    ("POST", "/rounds/{round}/start",            OWN_WORKERS),
    ("POST", "/rounds/{round}/unplan",           OWN_WORKERS),
    ("POST", "/rounds/{round}/withdraw",         OWN_WORKERS),
    ("POST", "/rounds/{round}/close",            OWN_WORKERS),
    ("POST", "/rounds/{round}/reveal",           OWN_WORKERS),
    ("GET",  "/rounds/{round}/changed",          OUR_LEADERS),
    ("POST", "/rounds/{round}/changed",          OUR_LEADERS),
    ("POST", "/words/{words}/show",              OWN_WORKERS),
    ("POST", "/words/{words}/hide",              OWN_WORKERS),

    ("GET",  "/sign-in",                         EVERYBODY),
    ("POST", "/sign-in",                         EVERYBODY),
    ("GET",  "/sessions",                        WORKERS),
    ("POST", "/sessions",                        WORKERS),
    ("GET",  "/sessions/new",                    WORKERS),
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
    ("POST", "/sessions/{session}/step",         OWN_WORKERS),
    ("POST", "/sessions/{session}/door",         OWN_WORKERS),
    ("POST", "/sessions/{session}/let-in",       OWN_WORKERS),
    ("POST", "/sessions/{session}/turn-away",    OWN_WORKERS),
    ("POST", "/sessions/{session}/take-out",     OWN_WORKERS),
    ("POST", "/sessions/{session}/rounds",       OWN_WORKERS),
    ("GET",  "/sessions/{session}/rounds/new",   OWN_WORKERS),
    ("POST", "/sessions/{session}/rounds/new",   OWN_WORKERS),
    ("GET",  "/sessions/{session}/screen",       EVERYBODY),
    ("GET",  "/sessions/{session}/answers",      EVERYBODY),
    ("GET",  "/live/{session}",                  EVERYBODY),
    ("GET",  "/sessions/{session}/live",         OWN_WORKERS),
    ("GET",  "/sessions/{session}/credits",      OWN_WORKERS),

    ("GET",  "/partnership",                     PUPILS_AND_LEADERS),
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
    ("GET",  "/partnership/places/{place}",      OUR_LEADERS),
    ("POST", "/partnership/places/{place}",      OUR_LEADERS),
    ("POST", "/partnership/places/{place}/photos", OUR_LEADERS),
    ("GET",  "/photos/{photo}",                  PARTNERS),
    ("GET",  "/groups",                          ADULTS),
    ("POST", "/groups",                          ADULTS),
    ("GET",  "/groups/new",                      ADULTS),
    ("GET",  "/groups/{group}",                  OWN_ADULTS),
    ("POST", "/groups/{group}",                  OWN_ADULTS),
    ("GET",  "/groups/{group}/ask",              OTHER_ADULTS),
    ("POST", "/groups/{group}/ask",              OTHER_ADULTS),
    ("POST", "/groups/{group}/put-away",         OWN_ADULTS),
    ("POST", "/groups/{group}/bring-back",       OWN_ADULTS),
    ("GET",  "/groups/asked",                    LEADERS),
    ("POST", "/groups/asked/{request}/yes",      OWN_LEADERS),
    ("POST", "/groups/asked/{request}/no",       OWN_LEADERS),
    ("POST", "/groups/asked/{request}/take-back", OWN_LEADERS),
    ("POST", "/sessions/new/ask",                WORKERS),
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
    ("GET",  "/programme",                       ADULTS),
    ("GET",  "/programme/budget",                LEADERS),
    ("POST", "/programme/budget",                LEADERS),
    ("GET",  "/programme.ics",                   ADULTS),
    ("GET",  "/calendar/{token}/programme.ics",  EVERYBODY),

    ("POST", "/photos/{photo}/remove",           OUR_LEADERS),
    ("POST", "/partnership/holidays/{holiday}/remove", OUR_LEADERS),
    ("POST", "/programme/calendar",              LEADERS),
    ("POST", "/pupils/{pupil}/let-back",         OWN_WORKERS),
    ("POST", "/pupils/{pupil}/turn-away",        OWN_WORKERS),
    ("POST", "/pupils/{pupil}/name",             OWN_WORKERS),
    ("POST", "/pupils/{pupil}/co-host",          OWN_WORKERS),
    ("POST", "/pupils/{pupil}/remove",           OWN_WORKERS),
    ("POST", "/sessions/{session}/end",          OWN_WORKERS),
    ("POST", "/leave",                           EVERYBODY),
    ("POST", "/sign-out",                        EVERYBODY),
];
