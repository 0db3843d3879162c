//! Behind the code: the group, and a picture to be today. A pupil stands in a loud room, perhaps with one
//! thumb and little reading: each page asks one thing.

use crate::page::Page;
use domain::people::pupil::Colour;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::session::join_code::JoinCode;
use leptos::prelude::*;

use super::code_box::CodeBox;
use crate::frame::{Me, PupilFrame};
use crate::parts::{Back, Hero, Languages, MePicture, Problem, me_word};
use crate::translator::translator;

/// "Which group are you in?"
impl Page for super::GroupPage {
    fn view(self) -> AnyView {
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
                <Languages />
                {page.cards.then(|| view! { <Card code=page.code.clone() /> })}
            </PupilFrame>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
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
            <CodeBox name="card" />
            <button class="wide">{t.t("card-here-go")}</button>
        </form>
    }
}

/// "Who are you today?"
impl Page for super::PicturePage {
    fn view(self) -> AnyView {
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
        .into_any()
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
