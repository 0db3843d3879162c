//! Pictures, always beside a word.

use domain::vote::round::{BallotOption, Source};
use leptos::prelude::*;

use super::sign::sign_svg;
use crate::frame::Me;
use crate::pictures;
use crate::translator::translator;

/// The picture of this name; the five dots when there is none. Screen readers pass it by,
/// so a word stands beside it.
#[component]
pub fn Picture(
    /// "fox"; empty when the idea has no picture.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    let (class, svg) =
        pictures::find(&name).map_or(("picture none", sign_svg()), |file| ("picture", file.svg));
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

/// A pupil's picture on the pupil's colour; its name stands beside it.
#[component]
pub fn MePicture(
    /// Who.
    me: Me,
) -> impl IntoView {
    view! {
        <span class=["me ", me.colour.code()].concat()>
            <Picture name=me.picture />
        </span>
    }
}

/// "you are [fox]": who I am today, in the head of each page.
#[component]
pub fn MeBadge(
    /// Who.
    me: Me,
) -> impl IntoView {
    let t = translator();
    let name = t.t(&["picture-", &me.picture].concat());
    view! {
        <span class="you">
            {t.t("you-are")} " " <MePicture me /> <span class="unseen">{name}</span>
        </span>
    }
}
