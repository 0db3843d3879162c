//! Pictures, always beside a word.

use domain::ideas::drawing::Drawing;
use domain::vote::round::{BallotOption, Source};
use leptos::prelude::*;

use super::sign::sign_svg;
use crate::frame::Me;
use crate::icons::icon;
use crate::isolates;
use crate::pictures;
use crate::translator::{Translator, translator};

/// The picture of "none of these" and "I'd rather not say": a crossed box, which is no idea.
pub const CROSSED: &str = "crossed";

/// The picture of this name, or what somebody drew; the five dots when there is none. Screen readers pass it by,
/// so words stand beside it.
#[component]
pub fn Picture(
    /// "fox", or a drawing as it is written; empty when the idea has no picture.
    #[prop(into)]
    name: String,
    /// A drawing is large, with all its lines. Else it is small, and what is too small to be seen is left out.
    #[prop(optional)]
    whole: bool,
) -> impl IntoView {
    let (class, svg) = match (pictures::find(&name), Drawing::parse(&name)) {
        (Some(file), _) => ("picture", file.svg.to_owned()),
        (None, Ok(drawing)) if whole => ("picture sketch whole", drawing.to_svg()),
        (None, Ok(drawing)) => ("picture sketch", drawing.to_small_svg()),
        (None, Err(_)) if name == CROSSED => ("picture", icon(CROSSED).to_owned()),
        (None, Err(_)) => ("picture none", sign_svg().to_owned()),
    };
    view! { <span class=class inner_html=svg></span> }
}

/// The picture of an option, where there is one. Given answers may have none; an idea always
/// stands beside its picture or the sign.
#[component]
pub fn OptionPicture(
    /// The option.
    option: BallotOption,
) -> impl IntoView {
    has_picture(&option).then(|| view! { <Picture name=option.picture.unwrap_or_default() /> })
}

/// The class of a part that holds an option: without a picture its words take the room.
pub fn option_class(option: &BallotOption, class: &str) -> String {
    if has_picture(option) { class.to_owned() } else { [class, " bare"].concat() }
}

fn has_picture(option: &BallotOption) -> bool {
    option.picture.is_some() || option.source == Source::Idea
}

/// A pupil's picture on the pupil's colour, with a number when others have the same; its word stands
/// beside it and says the number too.
#[component]
pub fn MePicture(
    /// The pupil's picture and colour.
    me: Me,
) -> impl IntoView {
    let worn = pictures::worn(&me.picture);
    let number = worn.and_then(|worn| worn.number).map(|number| {
        view! {
            <b class="nth" aria-hidden="true">
                {number}
            </b>
        }
    });
    let name = worn.map_or(me.picture, |worn| worn.file.name.to_owned());
    view! {
        <span class=["me ", me.colour.code()].concat()>
            <Picture name />
            {number}
        </span>
    }
}

/// The word for a pupil's picture: "Fox", "Fox 2".
pub fn me_word(t: &Translator, picture: &str) -> String {
    let Some(worn) = pictures::worn(picture) else { return t.t(&["picture-", picture].concat()) };
    let name = t.t(&worn.file.message());
    let Some(number) = worn.number else { return name };
    let values = [("picture", name.into()), ("n", u32::from(number).into())];
    isolates::without(&t.t_with("picture-numbered", &values))
}

/// "you are [fox]": who I am today, in the head of each page.
#[component]
pub fn MeBadge(
    /// The pupil's picture and colour.
    me: Me,
) -> impl IntoView {
    let t = translator();
    let name = me_word(&t, &me.picture);
    view! {
        <span class="you">
            <span class="word">{t.t("you-are")} " "</span>
            <MePicture me /> <span class="unseen">{name}</span>
        </span>
    }
}
