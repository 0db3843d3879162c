//! The sheet of paper round every page: head, header, ways out.

mod adult;
mod aloud;
mod document;
mod enter;
mod loader;
mod looks;
mod not_taken;
mod pressing;
mod pupil;
mod unreached;

pub use adult::{AdultFrame, DemoMark, back_home, home};
pub use document::Document;
pub use enter::EnterTicks;
pub(crate) use loader::Loader;
pub use looks::{Looks, other_hand};
pub use not_taken::{NotTaken, typed, was_sent_to};
pub use pupil::{PupilFrame, WaysOut};

use domain::people::pupil::Colour;

/// What the server knows about the page it is drawing, given through leptos's context.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "facts, each of its own")]
pub struct PageContext {
    /// Allows the style and the script that stand in the page.
    pub nonce: String,
    /// The pupils' style sheet, whole.
    pub pupil_css: &'static str,
    /// What is added to it where somebody chose how pages look.
    pub looks_css: &'static str,
    /// How pages look on this device.
    pub looks: Looks,
    /// Address of the adults' style sheet.
    pub adult_css: String,
    /// Address of the islands' script.
    pub js: String,
    /// Address of the islands' WebAssembly.
    pub wasm: String,
    /// Address of the script for how somebody presses.
    pub pressing_js: String,
    /// Address of its WebAssembly.
    pub pressing_wasm: String,
    /// Invented data: every page says "Demo".
    pub demo: bool,
    /// The page is about a session that is only tried out, and says so.
    pub rehearsal: bool,
    /// The device is a tablet that is passed on, from one child to the next.
    pub passed_on: bool,
    /// Something waits for who reads: for a pupil what a worker wrote, for an adult a worry.
    pub waits: bool,
    /// Who hears it first if the pupil who reads may not be safe, by job title.
    pub lead: Option<String>,
    /// A mark of whom the page is drawn for, of use to nobody else; empty for everybody.
    pub drawn_for: String,
    /// A form of the page that was not taken.
    pub not_taken: Option<NotTaken>,
}

/// Who a pupil is today: the picture tapped at the door, and the colour behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Me {
    /// "fox".
    pub picture: String,
    /// What is behind it.
    pub colour: Colour,
}

/// The page being drawn; empty where no server draws it.
pub fn page_context() -> PageContext {
    leptos::prelude::use_context().unwrap_or_default()
}
