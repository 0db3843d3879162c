//! A round on paper: printed ballots, the book of what became of each, how one is entered, and the
//! certificate that two adults sign.

mod certificate;
mod enter;
mod page;
mod sheet;

use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::session::Session;
use domain::vote::ballot::Ballot;
use domain::vote::hands::HandBook;
use domain::vote::paper::{PaperBook, PaperState};
use domain::vote::round::Round;
use domain::vote::tally::PublishedTally;

/// `GET /rounds/{round}/papers`: the paper book of a round.
#[derive(Clone)]
pub struct PapersPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The session that holds the round.
    pub session: Session,
    /// The round.
    pub round: Round,
    /// What is known of its papers.
    pub book: PaperBook,
    /// The papers that were entered.
    pub lines: Vec<PaperLine>,
    /// Why nothing was done.
    pub refusal: Option<Refusal>,
}

/// One paper that was entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PaperLine {
    /// Its number.
    pub number: u32,
    /// What became of it.
    pub state: PaperState,
    /// Who reads the page entered it first.
    pub mine: bool,
}

/// `GET /rounds/{round}/papers/sheet`: ballots to print.
#[derive(Clone)]
pub struct BallotSheetsPage {
    /// The round.
    pub round: Round,
    /// The numbers of the papers.
    pub numbers: Vec<u32>,
}

/// `GET /rounds/{round}/papers/paper`: one paper, to be entered, or to be settled where two read it in two ways.
#[derive(Clone)]
pub struct PaperPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The round.
    pub round: Round,
    /// The number of the paper.
    pub number: u32,
    /// What was typed and not taken, by the names of the fields.
    pub typed: Vec<(String, String)>,
    /// What two adults read, where it differs.
    pub compared: Option<[PaperReading; 2]>,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
}

/// What one adult read on a paper.
#[derive(Clone)]
pub struct PaperReading {
    /// The ballot; none for a paper that is spoilt or empty.
    pub read: Option<Ballot>,
    /// Who is at the page read it so, and another adult did not: only that one may say that it is right.
    pub own: bool,
}

/// `GET /rounds/{round}/book`: the closing certificate, to print and to sign.
#[derive(Clone)]
pub struct CertificatePage {
    /// The session that held the round.
    pub session: Session,
    /// The round.
    pub round: Round,
    /// What became of its papers.
    pub book: PaperBook,
    /// What is known of its show of hands.
    pub hands: HandBook,
    /// Few voted on paper, or few by a device: what is used and what is void stands as one figure.
    pub few: bool,
    /// What those outside may know of who voted: paper travels.
    pub outside: PublishedTally,
}
