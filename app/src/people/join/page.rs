//! At the door. A pupil stands in a loud room with a code on the wall, perhaps with one thumb
//! and little reading: each page asks one thing.

use domain::people::pupil::Colour;
use leptos::prelude::*;

use crate::frame::{Me, PupilFrame};
use crate::parts::{Back, Hero, MainButton, MePicture, Problem};
use crate::words::words;

/// "What's the code?"
#[component]
pub fn JoinPage(
    /// What it shows.
    page: super::JoinPageProps,
) -> impl IntoView {
    let t = words();
    let wrong = page.refusal.is_some();
    view! {
        <PupilFrame title=t.say("join-title") error=wrong>
            <Problem refusal=page.refusal field="code" />
            <form method="post" action="/join" novalidate class="door">
                <div class="hero">
                    <h1>
                        <label for="code">{t.say("join-title")}</label>
                    </h1>
                    <p id="hint">{t.say("join-hint")}</p>
                </div>
                <input
                    class="code"
                    id="code"
                    name="code"
                    value=page.typed
                    placeholder="KITE 427"
                    autocomplete="off"
                    autocapitalize="characters"
                    spellcheck="false"
                    enterkeyhint="go"
                    dir="ltr"
                    aria-describedby="hint"
                    aria-invalid=wrong.then_some("true")
                />
                <MainButton words=t.say("join-go") />
                <p class="quiet">{t.say("join-promise")}</p>
            </form>
        </PupilFrame>
    }
}

/// "Which group are you in?"
#[component]
pub fn GroupPage(
    /// What it shows.
    page: super::GroupPageProps,
) -> impl IntoView {
    let t = words();
    let door = format!("/join/{}?group=", page.code.as_str());
    let one = move |group: domain::partnership::group::Group| {
        view! {
            <li>
                <a class="button wide" href=[&door, group.id.as_str()].concat() dir="auto">
                    {group.name}
                </a>
            </li>
        }
    };
    view! {
        <PupilFrame title=t.say("group-title")>
            <Back href="/" />
            <Hero title=t.say("group-title")>
                <p dir="auto">{page.session_name}</p>
            </Hero>
            <ul class="stack">{page.groups.into_iter().map(one).collect_view()}</ul>
        </PupilFrame>
    }
}

/// "Who are you today?"
#[component]
pub fn PicturePage(
    /// What it shows.
    page: super::PicturePageProps,
) -> impl IntoView {
    let t = words();
    let door = format!("/join/{}", page.code.as_str());
    let came_from = if page.several_groups { door.clone() } else { "/".to_owned() };
    view! {
        <PupilFrame title=t.say("picture-title") error=page.refusal.is_some()>
            <Back href=came_from />
            <Problem refusal=page.refusal field="pictures" />
            <Hero title=t.say("picture-title")>
                <p>{t.say("picture-hint")}</p>
            </Hero>
            <p dir="auto">
                {t.say_with("picture-group", &[("group", page.group.name.as_str().into())])}
            </p>
            <form method="post" action=door.clone() id="pictures">
                <input type="hidden" name="group" value=page.group.id.to_string() />
                <Faces faces=page.offered />
            </form>
            <p>
                <a class="go-back" href=format!("{door}/back")>
                    {t.say("picture-was-here")}
                </a>
            </p>
        </PupilFrame>
    }
}

/// Pictures to tap; each sends the form at once.
#[component]
pub(super) fn Faces(faces: Vec<(String, Colour)>) -> impl IntoView {
    let t = words();
    let one = move |(picture, colour): (String, Colour)| {
        let name = t.say(&["picture-", &picture].concat());
        let who = [&picture, ".", colour.as_str()].concat();
        view! {
            <li>
                <button class="tile" name="who" value=who>
                    <MePicture me=Me { picture, colour } />
                    {name}
                </button>
            </li>
        }
    };
    view! { <ul class="tiles">{faces.into_iter().map(one).collect_view()}</ul> }
}
