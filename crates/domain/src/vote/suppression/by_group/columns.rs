//! How the ballots are parted: each of them is in one column.

use super::Column;
use crate::id::OptionId;
use crate::vote::ballot::Ballot;
use crate::vote::method::Method;
use crate::vote::round::Round;
use crate::vote::suppression::cell::Shown;
use crate::vote::suppression::thresholds::Profile;
use crate::vote::tally::{Measure, PublishedTally, backs, marks_nothing};

/// The ways to part the ballots of a round, the finer one first: answer by answer, where each ballot gives one; and
/// whether it is for what was chosen, or says yes. None where the figures do not count people.
pub(super) fn to_try(round: &Round, inside: &PublishedTally) -> Vec<Vec<Column>> {
    if inside.measure != Measure::People {
        return Vec::new();
    }
    let answers = round.standing().map(|option| Column::Answer(option.id.clone()));
    let each: Vec<Column> = answers.chain([Column::NoneOfThese]).collect();
    let fold = folded_on(round, inside).map(|option| vec![Column::Answer(option), Column::Others]);
    [each].into_iter().filter(|_| round.terms.method.names_one()).chain(fold).collect()
}

/// What was chosen first; of "would you do it again?" the yes.
fn folded_on(round: &Round, inside: &PublishedTally) -> Option<OptionId> {
    match round.terms.method {
        Method::AgainAgain => round.standing().next().map(|yes| yes.id.clone()),
        _ => inside.winner().map(|line| line.option.id.clone()),
    }
}

/// In which column a ballot is.
pub(super) fn column_of(round: &Round, columns: &[Column], ballot: &Ballot) -> Option<usize> {
    let is_for = |id: &OptionId| {
        round.standing().find(|option| option.id == *id).is_some_and(|option| backs(round, ballot, option))
    };
    columns.iter().position(|column| match column {
        Column::Answer(id) => is_for(id),
        Column::NoneOfThese => marks_nothing(round, ballot),
        Column::Others => true,
    })
}

/// How many are in each column, and last how many did not vote, by what everybody inside can see: so the breakdown tells
/// nothing of the whole. None where one of these figures is not told exactly.
pub(super) fn whole(inside: &PublishedTally, columns: &[Column]) -> Option<Vec<u32>> {
    let (asked, voted) = (exact(inside.asked)?, exact(inside.voted)?);
    let mut whole: Vec<u32> = Vec::new();
    for column in columns {
        whole.push(match column {
            Column::Answer(id) => exact(figure(inside, id)?)?,
            Column::NoneOfThese => exact(inside.none)?,
            Column::Others => voted.checked_sub(whole.iter().sum())?,
        });
    }
    whole.push(asked.checked_sub(voted)?);
    Some(whole)
}

fn exact(shown: Shown) -> Option<u32> {
    if let Shown::Count(people) = shown { Some(people) } else { None }
}

fn figure(face: &PublishedTally, id: &OptionId) -> Option<Shown> {
    face.lines.iter().find(|line| line.option.id == *id).map(|line| line.shown)
}

/// Whether those outside are told all that the columns add up to, but for noughts.
pub(super) fn are_open(outside: &PublishedTally, columns: &[Column], whole: &[u32]) -> bool {
    let is_about = |shown: Shown| matches!(shown, Shown::About(_));
    let is_open = |(column, people): (&Column, &u32)| match column {
        _ if *people == 0 => true,
        Column::Answer(id) => figure(outside, id).is_some_and(is_about),
        Column::NoneOfThese => is_about(outside.none),
        Column::Others => *people >= Profile::Outside.threshold(),
    };
    is_about(outside.voted) && is_about(outside.asked) && columns.iter().zip(whole).all(is_open)
}
