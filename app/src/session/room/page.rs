//! The room page, for a tablet held in one hand. Ideas to read on the left, who is in on the
//! right, and at the thumb the one button that the present step needs. What scrolls stands outside of what
//! is drawn again, so nothing moves under the worker's hand.

use crate::page::Page;
use islands::room::RoomKeys;
use leptos::prelude::*;

use super::colleagues::Colleagues;
use super::head::Head;
use super::ideas::{Set, Wall};
use super::now::Now;
use super::prepared::Prepared;
use super::pupils::Pupils;
use super::read_out::Read;
use super::result::OurResult;
use super::rounds::Rounds;
use super::still_to_vote::StillToVote;
use super::to_read::ToRead;
use crate::frame::AdultFrame;
use crate::parts::Problem;
use crate::session::agenda::RoomTimer;
use crate::session::reach::{Reach, ReachLine};
use crate::session::rehearsal::ClearAway;

/// Draws the room. Each `data-region` is drawn again whenever something changes.
impl Page for super::RoomPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = crate::translator::translator();
        let super::RoomPage { adult, room } = page;
        let title = room.session.name.clone();
        let step = room.session.step.code();
        let error = room.refusal.is_some();
        let live = Some(room.live.clone());
        let head = Some(view! { <Head room=room.clone() /> }.into_any());
        // While there are ideas to read, nothing stands above them: pupils found the way in.
        let (reads, about) = (room.waiting.clone(), room.clone());
        let notes = move || view! { <Notes room=about.clone() /> };
        view! {
            <AdultFrame title adult=Some(adult) page="room" step head live error>
                <Problem refusal=room.refusal.clone() field="ideas" />
                <Already who=room.already.clone() />
                <RoomTimer session=room.session.clone() timer=room.timer.clone() />
                <div class="desk">
                    <div class="flow">
                        <div class="ideas" id="ideas" tabindex="0" role="region" aria-label=t.t("room-ideas")>
                            <div data-region="notes">{reads.is_empty().then(&notes)}</div>
                            <div data-region="result">
                                <OurResult room=room.clone() />
                            </div>
                            <ToRead room=room.clone() />
                            <div data-region="vote">
                                <StillToVote room=room.clone() />
                                <Read room=room.clone() />
                            </div>
                            <div data-region="notes-below">{(!reads.is_empty()).then(&notes)}</div>
                            <div class="decided" data-region="ideas">
                                <Wall room=room.clone() />
                                <Set room=room.clone() />
                                <Rounds room=room.clone() />
                            </div>
                        </div>
                        <aside>
                            <div class="pupils" data-region="pupils">
                                <Pupils room=room.clone() />
                            </div>
                            <Colleagues
                                session=room.session.id.clone()
                                colleagues=room.colleagues.clone()
                            />
                        </aside>
                    </div>
                    <div class="now" data-region="step">
                        <Now room />
                    </div>
                </div>
                <RoomKeys />
            </AdultFrame>
        }
        .into_any()
    }
}

/// What a worker should know of the session before pupils come.
#[component]
fn Notes(room: super::Room) -> impl IntoView {
    view! {
        <ClearAway session=room.session.clone() />
        <CannotReach room=room.clone() />
        <Prepared room />
    }
}

/// Two tapped the same thing: who was quicker, and that it is done.
#[component]
fn Already(who: Option<String>) -> impl IntoView {
    let t = crate::translator::translator();
    who.map(|who| {
        let said = match who.as_str() {
            "" => t.t("already-by-pupil"),
            who => t.t_with("already-by", &[("who", who.to_owned().into())]),
        };
        view! {
            <p class="already" role="status">
                {said} " " {t.t("already-how")}
            </p>
        }
    })
}

/// As long as nobody can come, the worker is told so before anything else.
#[component]
fn CannotReach(room: super::Room) -> impl IntoView {
    let cannot = matches!(room.reach, Reach::OnlyHere(_)) && room.session.ended_at.is_none();
    let again = format!("/sessions/{}/room", room.session.id);
    cannot.then(|| view! { <ReachLine reach=room.reach again /> })
}
