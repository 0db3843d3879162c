//! The desk: ideas that nobody else sees until a worker has read them. One is at hand, in one place; the rest
//! wait below in their order, what may be a cry for help before all others. What comes meanwhile joins the
//! end, and is counted.

use domain::ideas::read_within::{READ_WITHIN_MINUTES, ReadTimes};
use domain::session::session::Step;
use leptos::prelude::*;

use super::hand::Hand;
use super::queue::{New, Next};
use super::several::Several;
use super::undone::Undone;
use super::{IdeaCard, Room};
use crate::session::code;
use crate::session::code::OpenNow;
use crate::translator::translator;

/// The idea at hand, those after it, and how many are to read. Before the first comes, the way in for pupils.
#[component]
pub(super) fn ToRead(room: Room) -> impl IntoView {
    let t = translator();
    let is_empty = room.waiting.is_empty();
    let quiet = is_empty && room.session.step >= Step::Vote;
    let way_in = is_empty && room.wall.is_empty() && room.back.is_empty();
    let heading = (!way_in && !quiet).then(|| {
        let said = t.t_with("room-to-read", &[("n", room.waiting.len().into())]);
        view! { <h2>{said}</h2> }
    });
    let hand = if is_empty {
        let room = room.clone();
        way_in.then(|| view! { <WayIn room /> }.into_any())
    } else {
        Some(view! { <Hand room=room.clone() /> }.into_any())
    };
    view! {
        <section class="to-read" data-step="ideas">
            <div class="heading" data-region="count">
                {heading}
                <New room=room.clone() />
                <Promise times=room.read_times />
            </div>
            <div data-region="hand" data-at=room.at_hand_as_read() data-again=room.again_at()>
                {hand}
            </div>
            <Undone room=room.clone() />
            <div class="next" data-region="next">
                <Next room=room.clone() />
            </div>
            <Several room />
        </section>
    }
}

/// What young people were promised, and how it was kept; a line that is late says so first.
#[component]
fn Promise(times: (ReadTimes, bool)) -> impl IntoView {
    let t = translator();
    let (ReadTimes { in_time, late }, waits) = times;
    let minutes = usize::try_from(READ_WITHIN_MINUTES).unwrap_or_default();
    let read = (in_time + late > 0).then(|| {
        let all = [("n", in_time.into()), ("all", (in_time + late).into()), ("minutes", minutes.into())];
        t.t_with("room-promise-kept", &all)
    });
    let waits = waits.then(|| t.t_with("room-promise-late", &[("minutes", minutes.into())]));
    let lines = [waits, read].into_iter().flatten();
    lines.map(|line| view! { <p class="quiet">{line}</p> }).collect_view()
}

impl Room {
    /// The idea to read now: the one that was asked for while it waits, else the first.
    pub(super) fn at_hand(&self) -> Option<&IdeaCard> {
        let asked =
            self.desk.at_hand.as_ref().and_then(|id| self.waiting.iter().find(|card| card.idea.id == *id));
        asked.or_else(|| self.waiting.first())
    }

    /// Those that wait after it, in their order.
    pub(super) fn after_hand(&self) -> Vec<IdeaCard> {
        let hand = self.at_hand().map(|card| &card.idea.id);
        self.waiting.iter().filter(|card| Some(&card.idea.id) != hand).cloned().collect()
    }

    /// What is at hand, as it was read: while that stays, so does what is drawn of it.
    fn at_hand_as_read(&self) -> String {
        self.at_hand().map(|card| format!("{} {}", card.idea.id, card.idea.as_read())).unwrap_or_default()
    }

    /// Where the page is drawn again with the same idea at hand, and says what came since.
    pub(super) fn again_at(&self) -> String {
        let room = format!("/sessions/{}/room", self.session.id);
        let newest = self.waiting.iter().map(|card| card.nth).max().unwrap_or_default();
        let since = self.desk.since.unwrap_or(newest);
        match self.at_hand() {
            Some(card) => format!("{room}?idea={}&since={since}", card.idea.id),
            None => room,
        }
    }
}

/// What a room without ideas needs: the code, as large as it can be, or the day on which it opens.
#[component]
fn WayIn(room: Room) -> impl IntoView {
    let t = translator();
    if let Some(says) = code::says(&t, room.code) {
        let session = room.session.id.clone();
        let open = room.session.ended_at.is_none().then(|| view! { <OpenNow session class="strong" /> });
        return view! {
            <section class="way-in">
                <h2>{says}</h2>
                {open}
            </section>
        }
        .into_any();
    }
    view! {
        <section class="way-in">
            <h2>{t.t("room-way-in")}</h2>
            <div inner_html=room.qr_svg></div>
            <p class="code" translate="no">{room.session.code.shown()}</p>
            <p>{t.t_with("room-join-at", &[("link", super::head::short(&room.join_url).into())])}</p>
        </section>
    }
    .into_any()
}
