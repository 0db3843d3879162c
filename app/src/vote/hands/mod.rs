//! A show of hands: what one adult counts, what two counted in two ways, and that it is settled.

mod page;

use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::session::Session;
use domain::vote::hands::Hands;
use domain::vote::round::Round;

/// `GET /rounds/{round}/hands`.
#[derive(Clone)]
pub struct HandsPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The session that holds the round.
    pub session: Session,
    /// The round.
    pub round: Round,
    /// How far it is; none where nobody has counted.
    pub so_far: Option<CountSoFar>,
    /// What was typed and not taken, by the names of the fields.
    pub typed: Vec<(String, String)>,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
}

/// How far a show of hands is.
#[derive(Clone)]
pub enum CountSoFar {
    /// One adult has counted.
    Once {
        /// Who reads the page has, and could take it back.
        mine: bool,
    },
    /// What was counted counts no more, and the close waits for it.
    Anew,
    /// Two have, and not the same.
    Differs([HandsCounted; 2]),
    /// Settled.
    Settled {
        /// How many hands count.
        raised: u32,
        /// The same adult counted twice, who was the only one.
        alone: bool,
    },
}

/// What one adult counted.
#[derive(Clone)]
pub struct HandsCounted {
    /// The hands.
    pub hands: Hands,
    /// Who is at the page counted so, and another adult did not: only that one may say that it is right.
    pub own: bool,
}
