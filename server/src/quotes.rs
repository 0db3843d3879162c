//! What leaves the room: the words of an idea only where its author ticked it, and else that there was an idea. What
//! was drawn never does.

use std::collections::HashSet;

use domain::id::IdeaId;
use domain::ideas::activity::Activity;
use domain::ideas::drawing;
use domain::ideas::idea::Idea;
use domain::vote::round::Source;
use domain::vote::tally::PublishedTally;
use domain::wording::Wording;

use crate::locale::PLAIN_WORDS;

/// Stands in the place of words that are not quoted.
pub(crate) fn unquoted() -> String {
    PLAIN_WORDS.t("idea-unquoted")
}

/// An idea as it may be read outside the room.
pub(crate) fn of_idea(mut idea: Idea) -> Idea {
    idea.picture = drawing::outside(idea.picture.take());
    match Wording::parse(&unquoted()) {
        Ok(words) if !idea.may_quote => Idea { words, place: None, lead: None, ..idea },
        _ => idea,
    }
}

/// What came of an idea, as it may be read outside the room.
pub(crate) fn of_activity(activity: Activity, quotable: &HashSet<IdeaId>) -> Activity {
    match Wording::parse(&unquoted()) {
        Ok(name) if !quotable.contains(&activity.idea) => Activity { name, ..activity },
        _ => activity,
    }
}

/// A tally as it may be read outside the room.
pub(crate) fn of_tally(mut tally: PublishedTally, quotable: &HashSet<IdeaId>) -> PublishedTally {
    let may = |id: &str| quotable.iter().any(|idea| idea.as_str() == id);
    for line in &mut tally.lines {
        line.option.picture = drawing::outside(line.option.picture.take());
        if line.option.source == Source::Idea && !may(line.option.id.as_str()) {
            line.option.words = unquoted();
        }
    }
    tally
}
