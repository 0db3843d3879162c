//! Ideas of many walls on one ballot. Alike ones share an option, in the words of one of them, and all keep
//! credit, as in a merge on a wall: nothing that is part of another has parts of its own.

use std::collections::BTreeMap;

use crate::id::{IdeaId, OptionId};
use crate::ideas::idea::Idea;
use crate::vote::round::BallotOption;

/// The options that chosen ideas make, in their order, and in which option each idea stands. `alike` says of an
/// idea which other it is like; whoever is like an idea that is like a third, stands with the third.
#[must_use]
pub fn gathered(
    chosen: Vec<Idea>,
    alike: &BTreeMap<IdeaId, IdeaId>,
) -> (Vec<BallotOption>, Vec<(IdeaId, OptionId)>) {
    let stands: Vec<(IdeaId, OptionId)> = chosen
        .iter()
        .map(|idea| (idea.id.clone(), OptionId(whole(&idea.id, &chosen, alike).0.clone())))
        .collect();
    let leads = |idea: &Idea| stands.iter().any(|(_, option)| option.as_str() == idea.id.as_str());
    let mut chosen = chosen;
    chosen.retain(leads);
    (chosen.into_iter().map(BallotOption::of_idea).collect(), stands)
}

/// Which of the chosen ideas another looks like by its words alone: the same letters, in any case. What was drawn says
/// more than its words do, and looks like nothing.
#[must_use]
pub fn looks_like<'a>(idea: &Idea, among: &'a [Idea]) -> Option<&'a Idea> {
    let letters = |idea: &Idea| -> String {
        let all = idea.words.as_str().chars().filter(|sign| sign.is_alphanumeric());
        all.flat_map(char::to_lowercase).collect()
    };
    let own = letters(idea);
    let before = among.iter().take_while(|other| other.id != idea.id && !idea.is_drawn());
    before.filter(|other| !other.is_drawn()).find(|other| letters(other) == own)
}

/// The idea at the end of the chain. Where it goes in a circle, or to one that was not chosen, an idea stands
/// for itself.
fn whole<'a>(idea: &'a IdeaId, chosen: &[Idea], alike: &'a BTreeMap<IdeaId, IdeaId>) -> &'a IdeaId {
    let mut at = idea;
    for _ in 0..=chosen.len() {
        match alike.get(at).filter(|next| *next != at && chosen.iter().any(|one| one.id == **next)) {
            Some(next) => at = next,
            None => return at,
        }
    }
    idea
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Moment;
    use crate::wording::IdeaWords;

    fn idea(id: &str, words: &str) -> Idea {
        Idea::waiting(id.into(), "monday".into(), IdeaWords::parse(words).unwrap(), Moment(0))
    }

    fn options(alike: &[(&str, &str)]) -> Vec<String> {
        let chosen = vec![idea("a", "A farm"), idea("b", "a farm!"), idea("c", "Goats"), idea("d", "Bikes")];
        let alike = alike.iter().map(|(one, other)| (IdeaId::from(*one), IdeaId::from(*other))).collect();
        let (options, stands) = gathered(chosen, &alike);
        assert_eq!(stands.len(), 4, "every idea keeps its credit");
        assert!(stands.iter().all(|(_, option)| options.iter().any(|one| one.id == *option)));
        options.into_iter().map(|option| option.words).collect()
    }

    #[test]
    fn alike_ideas_share_an_option_also_along_a_chain() {
        assert_eq!(options(&[]), ["A farm", "a farm!", "Goats", "Bikes"]);
        assert_eq!(options(&[("b", "a")]), ["A farm", "Goats", "Bikes"]);
        assert_eq!(options(&[("c", "b"), ("b", "a")]), ["A farm", "Bikes"]);
    }

    #[test]
    fn what_goes_in_a_circle_or_nowhere_stands_for_itself() {
        assert_eq!(options(&[("a", "b"), ("b", "a")]).len(), 4);
        assert_eq!(options(&[("a", "a"), ("b", "not chosen")]).len(), 4);
    }

    #[test]
    fn the_same_letters_look_alike_and_the_first_leads() {
        let all = [idea("a", "A farm"), idea("b", "a FARM!"), idea("c", "Goats")];
        assert_eq!(looks_like(&all[1], &all).map(|one| one.id.as_str()), Some("a"));
        assert!(looks_like(&all[0], &all).is_none() && looks_like(&all[2], &all).is_none());
        let drawn = |id| Idea { picture: Some("an1.2.3.4".to_owned()), ..idea(id, "My drawing") };
        let drawings = [drawn("a"), drawn("b")];
        assert!(looks_like(&drawings[1], &drawings).is_none(), "two drawings are two ideas");
    }
}
