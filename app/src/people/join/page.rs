//! At the door. A pupil stands in a loud room with a code on the wall, perhaps with one thumb
//! and little reading: each page asks one thing.

use crate::page::Page;
use domain::people::pupil::Colour;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::session::join_code::JoinCode;
use leptos::prelude::*;

use crate::frame::{Me, PupilFrame};
use crate::parts::{Back, Hero, MainButton, MePicture, Problem, me_word};
use crate::translator::translator;

/// "What's the code?"
impl Page for super::JoinPage {
    fn view(self) -> impl IntoView {
        let page = self;
        let t = translator();
        let wrong = page.refusal.is_some();
        view! {
            <PupilFrame title=t.t("join-title") error=wrong>
                <Problem refusal=page.refusal field="code" />
                <form method="post" action="/join" novalidate class="door">
                    <div class="hero">
                        <h1>
                            <label for="code">{t.t("join-title")}</label>
                        </h1>
                        <p id="hint">{t.t("join-hint")}</p>
                    </div>
                    <CodeBox name="code" like="KITE 427" typed=page.typed hint="hint" wrong />
                    <MainButton words=t.t("join-go") />
                    <p class="quiet">{t.t("card-type")}</p>
                    <p class="quiet">{t.t("join-promise")}</p>
                </form>
            </PupilFrame>
        }
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// "Which group are you in?"
impl Page for super::GroupPage {
    fn view(self) -> impl IntoView {
        let page = self;
        let t = translator();
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
            <PupilFrame title=t.t("group-title") error=page.refusal.is_some()>
                <Back href="/" />
                <Problem refusal=page.refusal field="card" />
                <Hero title=t.t("group-title")>
                    <p dir="auto">{page.session_name}</p>
                </Hero>
                <ul class="stack">{page.groups.into_iter().map(one).collect_view()}</ul>
                {page.cards.then(|| view! { <Card code=page.code.clone() /> })}
            </PupilFrame>
        }
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// The box for a word and a number, as they stand on a screen or on a card.
#[component]
fn CodeBox(
    /// The name of the field, and its id.
    name: &'static str,
    /// One that is made up, to show what it looks like.
    like: &'static str,
    /// What was typed before.
    #[prop(optional)]
    typed: Option<String>,
    /// The id of the words that say where it is found.
    #[prop(optional)]
    hint: Option<&'static str>,
    /// What was typed opens nothing.
    #[prop(optional)]
    wrong: bool,
) -> impl IntoView {
    view! {
        <input
            class="code"
            id=name
            name=name
            value=typed
            placeholder=like
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            enterkeyhint="go"
            dir="ltr"
            aria-describedby=hint
            aria-invalid=wrong.then_some("true")
        />
    }
}

/// The word and the number of a card.
#[component]
fn Card(code: JoinCode) -> impl IntoView {
    let t = translator();
    view! {
        <form method="post" action=format!("/join/{}/card", code.as_str()) novalidate class="door">
            <p>
                <label for="card">{t.t("card-here")}</label>
            </p>
            <CodeBox name="card" like="RIVER 4827" />
            <button class="wide">{t.t("card-here-go")}</button>
        </form>
    }
}

/// "Who are you today?"
impl Page for super::PicturePage {
    fn view(self) -> impl IntoView {
        let page = self;
        let t = translator();
        let door = format!("/join/{}", page.code.as_str());
        let full =
            page.offered.is_empty().then(|| view! { <p class="problem">{t.t("picture-none-left")}</p> });
        let about_a_card = matches!(
            page.refusal,
            Some(Refusal::People(PeopleRefusal::CardNotHere | PeopleRefusal::ManyCards))
        );
        let field = if about_a_card { "card" } else { "pictures" };
        let came_from = if page.several_groups { door.clone() } else { "/".to_owned() };
        view! {
            <PupilFrame title=t.t("picture-title") error=page.refusal.is_some()>
                <Back href=came_from />
                <Problem refusal=page.refusal field />
                <Hero title=t.t("picture-title")>
                    <p>{t.t("picture-hint")}</p>
                </Hero>
                <p dir="auto">
                    {t.t_with("picture-group", &[("group", page.group.name.as_str().into())])}
                </p>
                {full}
                <form method="post" action=door.clone() id="pictures">
                    <input type="hidden" name="group" value=page.group.id.to_string() />
                    <input type="hidden" name="once" value=page.once />
                    <Faces faces=page.offered />
                </form>
                <p>
                    <a class="go-back" href=format!("{door}/back")>
                        {t.t("picture-was-here")}
                    </a>
                </p>
                {page.cards.then(|| view! { <Card code=page.code.clone() /> })}
            </PupilFrame>
        }
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// Pictures to tap; each sends the form at once.
#[component]
pub(crate) fn Faces(faces: Vec<(String, Colour)>) -> impl IntoView {
    let t = translator();
    let one = move |(picture, colour): (String, Colour)| {
        let name = me_word(&t, &picture);
        let who = [&picture, ".", colour.code()].concat();
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
