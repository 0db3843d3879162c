//! Cards for a programme: what adults make and print, and what a pupil meets who holds one.

mod page;
mod pupil;
mod sheet;

use domain::id::{CardId, SessionId};
use domain::partnership::group::Group;
use domain::people::card::{Card, Voice};
use domain::people::pupil::Colour;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use jiff::civil::Date;

use crate::frame::Me;

/// `GET /groups/{group}/cards`: pictures for today, or cards for the programme.
#[derive(Clone)]
pub struct CardsPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The group.
    pub group: Group,
    /// How its pupils come in.
    pub voice: Voice,
    /// Its cards that work.
    pub cards: Vec<Card>,
    /// This device made cards that it can still print.
    pub can_print: bool,
    /// Why nothing was done.
    pub refusal: Option<Refusal>,
}

/// `GET /groups/{group}/cards/sheet`: the cards that were just made, to print and to cut.
#[derive(Clone)]
pub struct SheetPage {
    /// The name of the group.
    pub group: String,
    /// The cards, spares last.
    pub cards: Vec<PrintedCard>,
    /// The address that stands on each, as people type it.
    pub address: String,
}

/// A card on paper. The secret is in its square alone.
#[derive(Clone)]
pub struct PrintedCard {
    /// What forms and addresses call it.
    pub id: CardId,
    /// Its picture: "fox".
    pub picture: String,
    /// The colour behind it.
    pub colour: Colour,
    /// The word and the number.
    pub code: String,
    /// The link with its secret, as a QR code.
    pub qr_svg: String,
    /// Beyond the list.
    pub spare: bool,
}

/// `GET /card`: where does this card lead?
#[derive(Clone)]
pub struct CardPage {
    /// The picture of the card.
    pub me: Me,
    /// Sessions to go into now.
    pub running: Vec<(SessionId, String)>,
    /// Sessions whose answers can be read, with their days; the latest first.
    pub over: Vec<(SessionId, String, Date)>,
    /// What this page alone sends, so that two taps on it are one.
    pub once: String,
    /// Why the card did not open.
    pub refusal: Option<Refusal>,
}
