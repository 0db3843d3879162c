//! What is known when a round is about to close, and whether all that adults entered is settled.

use domain::vote::hands::HandBook;
use domain::vote::paper::PaperBook;
use domain::vote::refusal::VoteRefusal;

/// What is known when a round is about to close.
pub(super) struct Found {
    pub(super) voted: u32,
    pub(super) sensitive: bool,
    /// How many rooms are open.
    pub(super) open: u64,
    /// No paper is lost because somebody was quicker with the button than with the pile.
    pub(super) papers: PaperBook,
    /// Nor a count of hands.
    pub(super) hands: HandBook,
    pub(super) by_device: u32,
    pub(super) on_paper: u32,
}

impl Found {
    pub(super) fn is_settled(&self) -> Result<(), VoteRefusal> {
        self.papers.may_close(self.by_device)?;
        self.hands.may_close(self.by_device, self.on_paper)
    }
}
