//! What a person may touch, as types: each is read from the address and from who asks, or the
//! handler is never reached. What belongs to others is not there: 404.

mod activity;
mod adult;
mod closed_round;
mod co_host;
mod group;
mod group_request;
mod holiday;
mod idea;
mod invitation;
mod organisation;
mod photo;
mod place;
mod pupil;
mod round;
mod session;
mod set_up;
mod tally;
mod wide_round;
mod words;
mod worry;

pub use activity::{OwnActivity, PartnershipActivity, ReadableActivity};
pub use adult::OwnColleague;
pub use closed_round::ClosedRound;
pub use co_host::CoHost;
pub use group::{GroupKeeper, OthersGroup, OwnGroup};
pub use group_request::HomeRequest;
pub use holiday::OwnHoliday;
pub use idea::{OwnIdea, PartnershipIdea, RoomIdea, WallIdea};
pub use invitation::OwnInvitation;
pub use organisation::OwnOrganisation;
pub use photo::{OwnPhoto, ReadablePhoto};
pub use place::OwnPlace;
pub use pupil::OwnPupil;
pub use round::{CasterRound, OwnRound, VoterRound};
pub use session::{DebriefOf, HomeSession, OwnSession, ReadableSession, own};
pub use set_up::SettingUp;
pub use tally::{OutsideTally, SeenTally};
pub use wide_round::{ClosableRound, ScopedRound};
pub use words::OwnWords;
pub use worry::{Hears, OwnWorry};
