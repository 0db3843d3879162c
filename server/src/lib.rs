//! The process `fifth`: addresses, who may, the disk, live, charts.
//!
//! Start reading at [`router`]: it is the site map.

// As in `app`: a page is one nested type.
#![recursion_limit = "512"]

pub mod charts;
pub mod clock;
pub mod cookies;
pub mod dates;
pub mod demo;
pub mod draw;
pub mod fields;
pub mod headers;
pub mod house;
pub mod ics;
pub mod live;
pub mod locale;
pub mod moderation_hints;
pub mod pages;
pub mod passwords;
pub mod photo;
pub mod pictures;
pub mod qr;
pub mod refuse;
pub mod serve;
pub mod site;
pub mod spreadsheet;
pub mod store;
pub mod tally_command;
pub mod upload;
pub mod who;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use house::House;
use pages::{
    activities, answer, answers, ballot, benefits, budget, changes, debrief, follow_up, holidays, idea, join,
    moderation, notes, now, outcomes, partnership, photos, places, plan, programme, ready, roles, room,
    rounds, run, safety, say, screen, sessions, sign_in, sixth, tally, wall, write_for,
};

/// Every address there is. Who may use it stands in the handler's arguments; the table in
/// `tests/spec/who_may.rs` tries every role on every line here.
#[allow(clippy::too_many_lines, reason = "a map is read whole")]
pub fn router(house: House) -> Router {
    let addresses = Router::new()
        // Pupils
        .route("/", get(join::front))
        .route("/join", post(join::code))
        .route("/join/{code}", get(join::door).post(join::enter))
        .route("/join/{code}/back", get(join::back).post(join::ask_back))
        .route("/join/{code}/wait", get(join::wait))
        .route("/leave", post(join::leave))
        .route("/now", get(now::now))
        .route("/waiting", get(now::waiting))
        .route("/ideas", get(idea::mine))
        .route("/ideas/new", get(idea::new))
        .route("/ideas/{idea}/words", get(idea::words).post(idea::say_words))
        .route("/ideas/{idea}/picture", get(idea::picture).post(idea::choose_picture))
        .route("/ideas/{idea}/place", get(idea::place).post(idea::say_place))
        .route("/ideas/{idea}/lead", get(idea::lead).post(idea::say_lead))
        .route("/ideas/{idea}/check", get(idea::check))
        .route("/ideas/{idea}/send", post(idea::send))
        .route("/wall", get(wall::wall))
        .route("/rounds/{round}/ballot", get(ballot::show).post(ballot::cast))
        .route("/rounds/{round}/mark", post(ballot::mark))
        .route("/rounds/{round}/check", post(ballot::check))
        .route("/rounds/{round}/change", post(ballot::change))
        .route("/rounds/{round}/tally", get(tally::show))
        .route("/answers", get(answers::answers))
        .route("/ideas/{idea}/reply", post(answers::reply))
        .route("/run", get(run::run))
        .route("/run/step", post(run::step))
        .route("/run/timer", post(run::timer))
        .route("/not-today", get(safety::not_today))
        .route("/worried", get(safety::worried))
        // Youth workers
        .route("/sign-in", get(sign_in::form).post(sign_in::sign_in))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/sessions", get(sessions::list).post(sessions::make))
        .route("/sessions/new", get(sessions::new))
        .route("/sessions/{session}/room", get(room::room))
        .route("/sessions/{session}/ready", get(ready::show).post(ready::call))
        .route("/sessions/{session}/booking", post(ready::book))
        .route("/sessions/{session}/needs", post(ready::needs))
        .route("/sessions/{session}/adults", post(ready::adults))
        .route("/sessions/{session}/roles", post(ready::roles))
        .route("/sessions/{session}/checks", post(ready::checks))
        .route("/sessions/{session}/say", get(say::form).post(say::say))
        .route("/sessions/{session}/plan", get(plan::form).post(plan::keep))
        .route("/sessions/{session}/ideas/new", get(write_for::form).post(write_for::write))
        .route("/sessions/{session}/timer", post(plan::timer))
        .route("/sessions/{session}/debrief", get(debrief::form).post(debrief::keep))
        .route("/sessions/{session}/step", post(room::step))
        .route("/sessions/{session}/door", post(room::door))
        .route("/sessions/{session}/end", post(room::end))
        .route("/sessions/{session}/rounds", post(rounds::open))
        .route("/sessions/{session}/rounds/new", get(rounds::new).post(rounds::plan))
        .route("/sessions/{session}/screen", get(screen::screen))
        .route("/sessions/{session}/answers", get(answers::public))
        .route("/pupils/{pupil}/let-back", post(room::let_back))
        .route("/pupils/{pupil}/hold", post(room::hold))
        .route("/pupils/{pupil}/name", post(room::name))
        .route("/pupils/{pupil}/remove", post(room::remove))
        .route("/ideas/{idea}/release", post(moderation::release))
        .route("/ideas/{idea}/send-back", post(moderation::send_back))
        .route("/ideas/{idea}/merge", post(moderation::merge))
        .route("/ideas/{idea}/undo", post(moderation::undo))
        .route("/ideas/{idea}/cost", post(moderation::cost))
        .route("/rounds/{round}/start", post(rounds::start))
        .route("/rounds/{round}/unplan", post(rounds::unplan))
        .route("/rounds/{round}/withdraw", post(rounds::withdraw))
        .route("/rounds/{round}/close", post(rounds::close))
        .route("/rounds/{round}/reveal", post(rounds::reveal))
        .route("/words/{words}/show", post(rounds::show))
        .route("/words/{words}/hide", post(rounds::hide))
        // Leaders
        .route("/partnership", get(partnership::show))
        .route("/partnership/outcomes", get(outcomes::form).post(outcomes::word))
        .route("/partnership/outcomes/add", post(outcomes::add))
        .route("/partnership/outcomes/remove", post(outcomes::remove))
        .route("/partnership/outcomes/agree", post(outcomes::agree))
        .route("/partnership/outcomes/note", get(notes::form).post(notes::write))
        .route("/partnership/roles", get(roles::form).post(roles::fill))
        .route("/partnership/benefits", get(benefits::form).post(benefits::say))
        .route("/partnership/benefits/review", post(benefits::review))
        .route("/partnership/review", post(benefits::set_review))
        .route("/partnership/places/{place}", get(places::form).post(places::save))
        .route(
            "/partnership/places/{place}/photos",
            post(photos::add).layer(DefaultBodyLimit::max(headers::LARGEST_UPLOAD)),
        )
        .route("/photos/{photo}", get(photos::show))
        .route("/photos/{photo}/remove", post(photos::remove))
        .route("/partnership/sixth", get(sixth::form).post(sixth::write))
        .route("/partnership/holidays", get(holidays::form).post(holidays::add))
        .route("/partnership/holidays/{holiday}/remove", post(holidays::remove))
        .route("/partnership/changes.csv", get(changes::csv))
        .route("/rounds/{round}/changed", get(changes::form).post(changes::settle))
        .route("/rounds/{round}/tally.csv", get(tally::csv))
        .route("/ideas/{idea}/answer", get(answer::form).post(answer::answer))
        .route("/ideas/{idea}/follow-up", post(follow_up::follow_up))
        .route("/ideas/{idea}/activity", post(activities::make))
        .route("/programme", get(programme::show))
        .route("/programme/budget", get(budget::form).post(budget::save))
        .route("/programme/calendar", post(programme::link))
        .route("/programme.ics", get(programme::file))
        .route("/calendar/{token}/programme.ics", get(programme::feed))
        .route("/activities/{activity}", get(activities::show).post(activities::keep))
        .route("/activities/{activity}/organisations", post(activities::organisations))
        .route("/activities/{activity}/outcomes", post(activities::outcomes))
        .route("/activities/{activity}/sessions", post(activities::sessions))
        // The house
        .route("/live/{session}", get(live::stream))
        .route("/health", get(serve::health));
    headers::around(addresses, house)
}
