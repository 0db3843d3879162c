//! A vote as files hold it: what is counted, and the words around it.

use crate::Instance;
use crate::instance::{Ballots, Contender, Many};

/// What is counted, and the words around it. Counting reads only the instance.
#[derive(Clone, Debug, PartialEq)]
pub struct VoteFile {
    /// The name of the vote: "y5-trip".
    pub id: Option<String>,
    /// What it was about.
    pub title: Option<String>,
    /// Where the ballots come from.
    pub provenance: Option<String>,
    /// What each option says, in their order.
    pub titles: Vec<Option<String>>,
    /// What is counted.
    pub instance: Instance,
}

impl VoteFile {
    /// How many ballots were cast, blank ones too.
    pub fn ballots_cast(&self) -> u64 {
        match &self.instance.ballots {
            Ballots::Approval(ballots) => sum(ballots),
            Ballots::Choice(ballots) => sum(ballots),
            Ballots::Score(ballots) | Ballots::Dots(ballots) => sum(ballots),
            Ballots::Ranking(ballots) => sum(ballots),
            Ballots::Pairwise(ballots) => sum(ballots),
        }
    }

    /// What files call an option.
    pub fn name(&self, option: usize) -> &str {
        self.instance.options.get(option).map_or("", |option| &option.id)
    }
}

fn sum<B>(ballots: &[Many<B>]) -> u64 {
    ballots.iter().map(|many| many.n).sum()
}

/// The order of ties where none was drawn: ids by Unicode code point.
pub fn by_code_point(options: &[Contender]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..options.len()).collect();
    // UTF-8 keeps the order of code points.
    order.sort_by_key(|&option| options.get(option).map(|option| option.id.as_bytes()));
    order
}
