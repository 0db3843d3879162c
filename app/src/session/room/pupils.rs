//! Who is in: a picture for each, by group; who asks to come back; and the door.

use domain::id::{PupilId, SessionId};
use domain::partnership::group::Group;
use domain::people::pupil::Pupil;
use domain::people::returns::Return;
use leptos::prelude::*;

use super::Room;
use super::at_door::AtDoor;
use super::of_list::Over;
use super::take_out::{TakeOut, Tick};
use super::who::{called, colour, me};
use crate::frame::{typed, was_sent_to};
use crate::parts::{Deed, MePicture};
use crate::people::tablet::counted;
use crate::translator::translator;

/// The pupils' half of the room.
#[component]
pub(super) fn Pupils(room: Room) -> impl IntoView {
    let t = translator();
    let present = t.t_with("room-in", &[("n", room.present().into())]);
    let over = room.session.ended_at.is_some();
    let any_pupils = room.present() > 0;
    let co_host = room.co_host;
    let several = room.pupils.len() > 1;
    let lists: Vec<Group> = room.pupils.iter().map(|(group, _)| group.clone()).collect();
    let over_list = room.pupils.clone();
    let session = room.session.id.clone();
    let own: Vec<Group> =
        lists.iter().filter(|group| group.organisation == room.session.organisation).cloned().collect();
    let returns = room.returns.into_iter().map(|asked| view! { <Asks asked /> }).collect_view();
    let groups = room
        .pupils
        .into_iter()
        .map(|(group, pupils)| view! { <Present group pupils several over co_host=co_host.clone() /> })
        .collect_view();
    view! {
        <div class="heading">
            <h2>{present}</h2>
            {(!over).then(|| view! { <Door session=room.session.id shut=room.session.door_shut /> })}
        </div>
        <Tablets session=session.clone() tablets=room.tablets over />
        <Over groups=over_list />
        <AtDoor session=session.clone() newcomers=room.newcomers groups=lists />
        {returns}
        <Unheard groups=room.unheard />
        {(any_pupils && !over).then(|| view! { <TakeOut session /> })}
        {groups}
        <ByCard groups=own />
    }
}

/// How many tablets are passed on and how many had a turn on them; never who.
#[component]
fn Tablets(session: SessionId, tablets: domain::people::tablet::Tablets, over: bool) -> impl IntoView {
    let t = translator();
    let to = format!("/sessions/{session}/tablets");
    (!over).then(|| {
        view! {
            <p class="of-tablets">
                {(tablets.n > 0).then(|| counted(&t, tablets))} " " <a href=to>{t.t("tablets-link")}</a>
            </p>
        }
    })
}

/// Where the cards of the own groups are made, printed and replaced: one may be lost just now.
#[component]
fn ByCard(groups: Vec<Group>) -> impl IntoView {
    let t = translator();
    let links = groups
        .into_iter()
        .map(|group| {
            view! {
                <li>
                    <a href=format!("/groups/{}/cards", group.id) dir="auto">
                        {t.t_with("cards-link", &[("group", group.name.into())])}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="by-card">{links}</ul> }
}

/// Groups to go and ask, while there is time. No number, and no pupil.
#[component]
fn Unheard(groups: Vec<String>) -> impl IntoView {
    let t = translator();
    let any = !groups.is_empty();
    let lines = groups
        .into_iter()
        .map(|group| view! { <li dir="auto">{t.t_with("room-unheard-group", &[("group", group.into())])}</li> })
        .collect_view();
    any.then(|| {
        view! {
            <section class="unheard">
                <h3>{t.t("room-unheard")}</h3>
                <ul>{lines}</ul>
                <p class="quiet">{t.t("room-unheard-do")}</p>
            </section>
        }
    })
}

/// Open or shut, in words, and the one tap that turns it.
#[component]
fn Door(session: SessionId, shut: bool) -> impl IntoView {
    let t = translator();
    let (words, class, turned) =
        if shut { ("room-door-open", "door flag", "0") } else { ("room-door-shut", "door", "1") };
    let fields = vec![("shut", turned.to_owned())];
    view! {
        {shut.then(|| view! { <span class="quiet">{t.t("room-door-is-shut")}</span> })}
        <Deed to=format!("/sessions/{session}/door") words=t.t(words) sign="lock" class fields />
    }
}

/// Somebody on a new device says who they are; the worker looks up, and at the number, and decides.
#[component]
fn Asks(asked: Return) -> impl IntoView {
    let t = translator();
    let Return { pupil, number } = asked;
    let fields = vec![("number", number.to_string())];
    let away = format!("/pupils/{}/turn-away", pupil.id);
    let who = called(&t, &pupil);
    let to = format!("/pupils/{}/let-back", pupil.id);
    view! {
        <div class="return" role="status">
            <MePicture me=me(&pupil) />
            <p>
                {t.t_with("room-return", &[("who", who.clone().into())])} " "
                <strong class="number">{number}</strong> " "
                <span class="quiet">{t.t("room-return-number")}</span>
            </p>
            <Deed to words=t.t("room-let-back") about=format!("{who}, {number}") class="strong" fields=fields.clone() />
            <Deed to=away words=t.t("room-not-this-one") about=format!("{who}, {number}") fields />
        </div>
    }
}

/// One group: its name when there are several, and a tile for each pupil.
#[component]
fn Present(
    group: Group,
    pupils: Vec<Pupil>,
    several: bool,
    over: bool,
    co_host: Option<PupilId>,
) -> impl IntoView {
    let t = translator();
    let count = t.t_with("room-of-roll", &[("n", pupils.len().into()), ("roll", group.size.into())]);
    let tile = |pupil: Pupil| {
        let is_co_host = co_host.as_ref() == Some(&pupil.id);
        view! { <Tile pupil is_co_host over /> }
    };
    let tiles = pupils.into_iter().map(tile).collect_view();
    view! {
        {several
            .then(|| {
                view! {
                    <h3>
                        <span dir="auto">{group.name}</span>
                        <span class="quiet">{count}</span>
                    </h3>
                }
            })}
        <ul class="tiles">{tiles}</ul>
    }
}

/// A pupil's picture; pressed, it opens a name for the worker's eyes and the way out.
#[component]
fn Tile(pupil: Pupil, is_co_host: bool, over: bool) -> impl IntoView {
    let t = translator();
    let who = called(&t, &pupil);
    let field = format!("name-{}", pupil.id);
    let to_name = format!("/pupils/{}/name", pupil.id);
    view! {
        <li>
            {(!over).then(|| view! { <Tick pupil=pupil.clone() /> })}
            <details id=format!("pupil-{}", pupil.id) name="pupil" open=was_sent_to(&to_name)>
                <summary>
                    <MePicture me=me(&pupil) />
                    <span class="called" dir="auto">{who.clone()}</span>
                    <span class="unseen">{t.t(colour(pupil.colour))}</span>
                    {is_co_host.then(|| view! { <strong class="co-host">{t.t("run-has")}</strong> })}
                </summary>
                <div class="sheet">
                    <form method="post" action=to_name.clone() novalidate>
                        <label for=field.clone()>{t.t("room-name")}</label>
                        <div class="own">
                            <input
                                type="text"
                                id=field
                                name="name"
                                maxlength="40"
                                dir="auto"
                                autocomplete="off"
                                value=typed(&to_name, "name", pupil.name.clone())
                            />
                            <button class="strong">{t.t("room-name-save")}</button>
                        </div>
                    </form>
                    {(!over).then(|| view! { <CoHost pupil=pupil.id.clone() is_co_host /> })}
                    <Deed
                        to=format!("/pupils/{}/remove", pupil.id)
                        words=t.t_with("room-remove", &[("who", who.into())])
                        sign="cross"
                    />
                </div>
            </details>
        </li>
    }
}

/// The steps and the timer go into this pupil's hand, or come back.
#[component]
fn CoHost(pupil: PupilId, is_co_host: bool) -> impl IntoView {
    let t = translator();
    let (words, co_host) = if is_co_host { ("run-take", "0") } else { ("run-give", "1") };
    let fields = vec![("co_host", co_host.to_owned())];
    view! {
        <div>
            <Deed to=format!("/pupils/{pupil}/co-host") words=t.t(words) fields />
            {(!is_co_host).then(|| view! { <p class="quiet">{t.t("run-give-why")}</p> })}
        </div>
    }
}
