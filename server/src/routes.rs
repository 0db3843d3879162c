//! The site map: every address there is.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::extractors::upload::LARGEST_UPLOAD;
use crate::handlers::ideas::{
    activity, afterwards, answer, answers, changed, credits, follow_up, idea, moderation, wall, write_for,
};
use crate::handlers::partnership::{
    benefit, budget, demo, group, holiday, note, one_page, outcome, partnership, photo, place, programme, role,
    sixth,
};
use crate::handlers::people::{
    account, adult, asked, back, by_card, card, invitation, invited, join, now, sign_in, worry,
};
use crate::handlers::session::{
    again, agenda, code, colleagues, debrief, first, let_in, readiness, room, run, say, screen, session,
    set_up,
};
use crate::handlers::vote::{ballot, round, sitting, tally, wide};
use crate::state::AppState;
use crate::{headers, health, live};

/// Every address there is. Who may use it stands in the handler's arguments; the table in
/// `tests/spec/who_may/table.rs` tries every role on every line here.
#[allow(clippy::too_many_lines, reason = "a map is read whole")]
pub fn router(state: AppState) -> Router {
    let addresses = Router::new()
        // Pupils
        .route("/", get(join::front))
        .route("/join", get(join::front).post(join::code))
        .route("/join/{code}", get(join::door).post(join::enter))
        .route("/join/{code}/asked", get(asked::asked))
        .route("/join/{code}/back", get(back::form).post(back::ask))
        .route("/join/{code}/wait", get(back::wait))
        .route("/card", get(by_card::show).post(by_card::come_in))
        .route("/card/{secret}", get(by_card::scan))
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
        .route("/rounds/{round}/check", get(ballot::check).post(ballot::to_check))
        .route("/rounds/{round}/change", post(ballot::change))
        .route("/rounds/{round}/tally", get(tally::show))
        .route("/answers", get(answers::answers))
        .route("/answers/{secret}", get(afterwards::show))
        .route("/answers/{secret}/reply", post(afterwards::reply))
        .route("/ideas/{idea}/reply", post(answers::reply))
        .route("/ideas/{idea}/confirm", post(answers::confirm))
        .route("/run", get(run::run))
        .route("/run/step", post(run::step))
        .route("/run/timer", post(run::timer))
        .route("/not-today", get(worry::not_today))
        .route("/worried", get(worry::worried))
        // Youth workers
        .route("/sign-in", get(sign_in::form).post(sign_in::sign_in))
        .route("/sign-out", post(sign_in::sign_out))
        .route("/sessions", get(session::list).post(session::make))
        .route("/sessions/new", get(session::new))
        .route("/sessions/new/ask", post(session::ask))
        .route("/sessions/{session}/first", get(first::first))
        .route("/sessions/{session}/clear", post(first::clear))
        .route("/sessions/{session}/room", get(room::room))
        .route("/sessions/{session}/ready", get(readiness::show).post(readiness::call))
        .route("/sessions/{session}/booking", post(readiness::book))
        .route("/sessions/{session}/needs", post(readiness::needs))
        .route("/sessions/{session}/adults", post(readiness::adults))
        .route("/sessions/{session}/roles", post(readiness::roles))
        .route("/sessions/{session}/checks", post(readiness::checks))
        .route("/sessions/{session}/say", get(say::form).post(say::say))
        .route("/sessions/{session}/agenda", get(agenda::form).post(agenda::keep))
        .route("/sessions/{session}/ideas/new", get(write_for::form).post(write_for::write))
        .route("/sessions/{session}/timer", post(agenda::timer))
        .route("/sessions/{session}/debrief", get(debrief::form).post(debrief::keep))
        .route("/sessions/{session}/step", post(room::step))
        .route("/sessions/{session}/door", post(room::door))
        .route("/sessions/{session}/open", post(code::open))
        .route("/sessions/{session}/code", post(code::renew))
        .route("/sessions/{session}/again", post(again::again))
        .route("/sessions/{session}/template", post(again::keep))
        .route("/sessions/{session}/template/remove", post(again::remove))
        .route("/sessions/{session}/workers", post(colleagues::give))
        .route("/sessions/{session}/workers/remove", post(colleagues::take_back))
        .route("/sessions/{session}/let-in", post(let_in::let_in))
        .route("/sessions/{session}/turn-away", post(let_in::turn_away))
        .route("/sessions/{session}/take-out", post(let_in::take_out))
        .route("/sessions/{session}/end", post(room::end))
        .route("/sessions/{session}/rounds", post(round::open))
        .route("/sessions/{session}/rounds/new", get(round::new).post(round::plan))
        .route("/sessions/{session}/live", get(live::room_stream))
        .route("/sessions/{session}/screen", get(screen::screen))
        .route("/sessions/{session}/answers", get(answers::public))
        .route("/pupils/{pupil}/let-back", post(room::let_back))
        .route("/pupils/{pupil}/turn-away", post(room::turn_away))
        .route("/pupils/{pupil}/co-host", post(room::co_host))
        .route("/pupils/{pupil}/name", post(room::name))
        .route("/pupils/{pupil}/remove", post(room::remove))
        .route("/ideas/{idea}/release", post(moderation::release))
        .route("/ideas/{idea}/send-back", post(moderation::send_back))
        .route("/ideas/{idea}/merge", post(moderation::merge))
        .route("/ideas/{idea}/undo", post(moderation::undo))
        .route("/ideas/{idea}/cost", post(moderation::cost))
        .route("/ideas/{idea}/credit", post(credits::offer))
        .route("/sessions/{session}/credits", get(credits::form))
        .route("/rounds/{round}/start", post(round::start))
        .route("/rounds/{round}/unplan", post(round::unplan))
        .route("/rounds/{round}/withdraw", post(round::withdraw))
        .route("/rounds/{round}/close", post(round::close))
        .route("/rounds/{round}/reveal", post(round::reveal))
        .route("/rounds/new", get(wide::new).post(wide::make))
        .route("/rounds/{round}/sittings", get(sitting::show))
        .route("/rounds/{round}/close-for-all", post(wide::close))
        .route("/rounds/{round}/remove", post(wide::remove))
        .route("/sessions/{session}/sittings/open", post(sitting::open))
        .route("/sessions/{session}/sittings/end", post(sitting::end))
        .route("/sessions/{session}/sittings/ask", post(sitting::ask))
        .route("/sessions/{session}/sittings/reveal", post(sitting::reveal))
        .route("/words/{words}/show", post(round::show))
        .route("/words/{words}/hide", post(round::hide))
        // Both
        .route("/groups/{group}/cards", get(card::show))
        .route("/groups/{group}/cards/make", post(card::make))
        .route("/groups/{group}/cards/replace", post(card::replace))
        .route("/groups/{group}/cards/end", post(card::end))
        .route("/groups/{group}/cards/sheet", get(card::sheet))
        // Everybody who signs in
        .route("/people", get(adult::show))
        .route("/people/you", get(account::show))
        .route("/people/you/password", post(account::new_password))
        .route("/people/you/leave", post(account::leave))
        .route("/people/organisation/leave", post(account::leave_with_all))
        .route("/people/adults/{adult}", get(adult::one))
        .route("/people/adults/{adult}/password", post(adult::new_password))
        .route("/people/adults/{adult}/take-away", post(adult::take_away))
        .route("/people/invitations", post(invitation::ask))
        .route("/people/invitations/{invitation}", get(invitation::show))
        .route("/people/invitations/{invitation}/renew", post(invitation::renew))
        .route("/people/invitations/{invitation}/take-back", post(invitation::take_back))
        .route("/invited/{token}", get(invited::form).post(invited::take_up))
        .route("/partnership/page", get(one_page::show))
        .route("/partnership/page/sign", post(one_page::sign))
        .route("/partnership/page/words", get(one_page::form).post(one_page::write))
        // Leaders
        .route("/partnership", get(partnership::show))
        .route("/partnership/sessions", get(partnership::sessions))
        .route("/partnership/outcomes", get(outcome::form).post(outcome::word))
        .route("/partnership/outcomes/add", post(outcome::add))
        .route("/partnership/outcomes/remove", post(outcome::remove))
        .route("/partnership/outcomes/agree", post(outcome::agree))
        .route("/partnership/outcomes/note", get(note::form).post(note::write))
        .route("/partnership/roles", get(role::form).post(role::fill))
        .route("/partnership/benefits", get(benefit::form).post(benefit::say))
        .route("/partnership/benefits/review", post(benefit::review))
        .route("/partnership/review", post(benefit::set_review))
        .route("/partnership/places/{place}", get(place::form).post(place::save))
        .route(
            "/partnership/places/{place}/photos",
            post(photo::add).layer(DefaultBodyLimit::max(LARGEST_UPLOAD)),
        )
        .route("/photos/{photo}", get(photo::show))
        .route("/photos/{photo}/remove", post(photo::remove))
        .route("/partnership/sixth", get(sixth::form).post(sixth::write))
        .route("/partnership/holidays", get(holiday::form).post(holiday::add))
        .route("/partnership/holidays/{holiday}/remove", post(holiday::remove))
        .route("/partnership/changes.csv", get(changed::csv))
        .route("/rounds/{round}/changed", get(changed::form).post(changed::save))
        .route("/rounds/{round}/tally.csv", get(tally::csv))
        .route("/ideas/{idea}/answer", get(answer::form).post(answer::answer))
        .route("/ideas/{idea}/follow-up", post(follow_up::follow_up))
        .route("/ideas/{idea}/activity", post(activity::make))
        .route("/programme", get(programme::show))
        .route("/programme/budget", get(budget::form).post(budget::save))
        .route("/programme/calendar", post(programme::link))
        .route("/programme.ics", get(programme::file))
        .route("/calendar/{token}/programme.ics", get(programme::feed))
        .route("/demo", get(demo::show))
        .route("/demo/remove", post(demo::remove))
        .route("/activities/{activity}", get(activity::show).post(activity::keep))
        .route("/activities/{activity}/organisations", post(activity::organisations))
        .route("/activities/{activity}/outcomes", post(activity::outcomes))
        .route("/activities/{activity}/sessions", post(activity::sessions))
        // Groups: youth workers and leaders of their organisation
        .route("/groups", get(group::list).post(group::make))
        .route("/groups/new", get(group::new))
        .route("/groups/{group}", get(group::form).post(group::change))
        .route("/groups/{group}/put-away", post(group::put_away))
        .route("/groups/{group}/bring-back", post(group::bring_back))
        .route("/groups/{group}/ask", get(group::ask_form).post(group::ask))
        .route("/groups/bring-in", get(group::bring_in_form).post(group::bring_in))
        .route(
            "/groups/bring-in/file",
            post(group::upload).layer(DefaultBodyLimit::max(LARGEST_UPLOAD)),
        )
        .route("/groups/asked", get(group::asked))
        .route("/groups/asked/{request}/yes", post(group::yes))
        .route("/groups/asked/{request}/no", post(group::no))
        .route("/groups/asked/{request}/take-back", post(group::take_back))
        // Who sets Fifth up
        .route("/set-up", get(set_up::go_on))
        .route("/set-up/you", get(set_up::change).post(set_up::say))
        .route("/set-up/organisation", get(set_up::organisation).post(set_up::say_organisation))
        .route("/set-up/group", get(set_up::group).post(set_up::say_group))
        .route("/set-up/place", get(set_up::place).post(set_up::make))
        .route("/set-up/{link}", get(set_up::link).post(set_up::begin))
        // The house
        .route("/live/{session}", get(live::stream))
        .route("/health", get(health::health));
    headers::around(addresses, state)
}
