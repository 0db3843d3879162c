//! Coming in: the code from the big screen, a group, a picture to be today.

mod asked;
mod back;
mod code_box;
mod front;
mod page;

pub(crate) use page::Faces;

use domain::partnership::group::Group;
use domain::people::pupil::Colour;
use domain::refusal::Refusal;
use domain::session::join_code::JoinCode;

use crate::frame::Me;

/// `GET /`: one big field for the code, and the way on for who is in or signed in already.
#[derive(Clone, Default)]
pub struct JoinPage {
    /// What was typed before.
    pub typed: String,
    /// Why that code does not open anything.
    pub refusal: Option<Refusal>,
    /// Who is in on this device.
    pub me: Option<Me>,
    /// The first page of the adult who is signed in.
    pub adult: Option<&'static str>,
    /// In a demo: one tap for each of those whom Fifth is for.
    pub demo: Option<DemoWays>,
}

/// The ways into the invented partnership.
#[derive(Clone, Default)]
pub struct DemoWays {
    /// The code of a session that lets pupils in, and the address of its screen; none when it is over.
    pub open: Option<(JoinCode, String)>,
    /// E-mail and password of a youth worker.
    pub worker: (String, String),
    /// E-mail and password of a leader.
    pub leader: (String, String),
}

/// `GET /join/{code}` until a group is chosen: which group are you in?
#[derive(Clone)]
pub struct GroupPage {
    /// The code of the session.
    pub code: JoinCode,
    /// The name of the session, as on its screen.
    pub session_name: String,
    /// The groups that take part.
    pub groups: Vec<Group>,
    /// Some of them come in by card.
    pub cards: bool,
    /// Why the card that was typed opens nothing.
    pub refusal: Option<Refusal>,
}

/// `GET /join/{code}` with a group: who are you today?
#[derive(Clone)]
pub struct PicturePage {
    /// The code of the session.
    pub code: JoinCode,
    /// The name of the session, as on its screen.
    pub session_name: String,
    /// The group the pupil is in.
    pub group: Group,
    /// There are others to choose from.
    pub several_groups: bool,
    /// Some of them come in by card.
    pub cards: bool,
    /// Pictures nobody has yet.
    pub offered: Vec<(String, Colour)>,
    /// What this page alone sends, so that two taps on it are one.
    pub once: String,
    /// Why the picture that was tapped cannot be had, or the card opens nothing.
    pub refusal: Option<Refusal>,
}

/// `GET /join/{code}/asked`: until a worker lets in who came beyond the list.
#[derive(Clone)]
pub struct AskedPage {
    /// Who waits.
    pub me: Me,
    /// The code of the session.
    pub code: JoinCode,
    /// A worker took this device out before.
    pub was_taken_out: bool,
}

/// `GET /join/{code}/back`: which one are you?
#[derive(Clone)]
pub struct BackPage {
    /// The code of the session.
    pub code: JoinCode,
    /// The pictures that are in.
    pub taken: Vec<(String, Colour)>,
}

/// `GET /join/{code}/wait`: until a worker lets the device in.
#[derive(Clone)]
pub struct BackWaitPage {
    /// Who wants to come back.
    pub me: Me,
    /// The two digits that the worker sees, too.
    pub number: u8,
}
