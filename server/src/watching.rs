//! Words to watch, as the organisations of a room changed them: whose idea it is decides which list counts.
//! Where nobody knows whose words they are, all lists of the room do.

use std::collections::HashMap;

use domain::id::{OrganisationId, SessionId};
use domain::ideas::idea::Idea;
use domain::people::pupil::Pupil;
use domain::people::watch::{Flags, Watch};

use crate::error::Refused;
use crate::state::AppState;

/// What is looked for in the words of a room.
pub struct Watching(HashMap<OrganisationId, Watch>);

impl Watching {
    /// In a session with these pupils, of whom some have a name for workers' eyes.
    pub async fn in_room<'a>(
        state: &AppState,
        session: &SessionId,
        pupils: impl IntoIterator<Item = &'a Pupil>,
    ) -> Result<Self, Refused> {
        let names: Vec<&str> = pupils.into_iter().filter_map(|pupil| pupil.name.as_deref()).collect();
        let changes = store::watched_words::of_session(&state.db, session).await?;
        let watch = |(id, changes)| (id, Watch::build(&changes, names.iter().copied()));
        Ok(Self(changes.into_iter().map(watch).collect()))
    }

    /// For whoever reads the words of one organisation.
    pub async fn for_organisation(state: &AppState, organisation: &OrganisationId) -> Result<Watch, Refused> {
        let changes = store::watched_words::of_organisation(&state.db, organisation).await?;
        Ok(Watch::build(&changes, []))
    }

    /// What stands in an idea, in all that its author typed.
    pub fn of_idea(&self, idea: &Idea, home: Option<&OrganisationId>) -> Flags {
        self.of_words(&all_words(idea), home)
    }

    /// What stands in words.
    pub fn of_words(&self, words: &str, home: Option<&OrganisationId>) -> Flags {
        match home.and_then(|home| self.0.get(home)) {
            Some(watch) => watch.flags(words),
            None => self.0.values().map(|watch| watch.flags(words)).fold(Flags::default(), Flags::and),
        }
    }
}

/// All that was typed in an idea: each part is a sentence of its own.
pub fn all_words(idea: &Idea) -> String {
    let more = [&idea.place, &idea.lead].into_iter().flatten().map(ToString::to_string);
    std::iter::once(idea.words.to_string()).chain(more).collect::<Vec<_>>().join("\n")
}
