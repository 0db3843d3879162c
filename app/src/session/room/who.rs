//! A pupil in words and as a picture, for the parts of the room.

use domain::people::pupil::{Colour, Pupil};

use crate::frame::Me;
use crate::parts::me_word;
use crate::translator::Translator;

/// The name that the worker wrote down, or the picture's word.
pub(super) fn called(t: &Translator, pupil: &Pupil) -> String {
    pupil.name.clone().unwrap_or_else(|| me_word(t, &pupil.picture))
}

/// The picture on its colour.
pub(super) fn me(pupil: &Pupil) -> Me {
    Me { picture: pupil.picture.clone(), colour: pupil.colour }
}

/// The sentence that says a colour to those who do not see it.
pub(super) fn colour(colour: Colour) -> &'static str {
    match colour {
        Colour::Orange => "room-colour-orange",
        Colour::Yellow => "room-colour-yellow",
        Colour::Violet => "room-colour-violet",
        Colour::Teal => "room-colour-teal",
        Colour::Pink => "room-colour-pink",
        Colour::Blue => "room-colour-blue",
    }
}
