//! What most answered, without calling it the winner: scales, the group's mean, and how many wrote.

use domain::vote::method::Method;
use domain::vote::stirling::{LEAST, MOST};
use domain::vote::suppression::Shown;
use domain::vote::tally::{PublishedTally, TallyLine};

use super::ahead::is_ahead;
use crate::translator::Translator;

/// "Most said “Good”: 20 of 30 people." Nothing where something is chosen.
pub(super) fn sentence(t: &Translator, tally: &PublishedTally) -> Option<String> {
    match tally.terms.method {
        Method::Words => Some(words(t, tally)),
        Method::Stirling => Some(mean(t, tally)),
        method if method.is_scale() || tally.terms.is_sensitive() => Some(answers(t, tally)),
        _ => None,
    }
}

fn words(t: &Translator, tally: &PublishedTally) -> String {
    match tally.voted {
        Shown::Count(people) => t.t_with("result-wrote", &[("people", people.into())]),
        Shown::About(people) => t.t_with("result-wrote-about", &[("people", people.into())]),
        _ => t.t("result-turnout-hidden"),
    }
}

/// The group's mean on the Stirling scale.
fn mean(t: &Translator, tally: &PublishedTally) -> String {
    match tally.mean {
        Some(mean) => {
            let ends = [("least", LEAST.into()), ("most", MOST.into()), ("mean", mean.into())];
            t.t_with("result-stirling", &ends)
        }
        None => t.t("result-stirling-hidden"),
    }
}

/// The answer that most gave, or that is ahead of all others as far as the page tells.
fn answers(t: &Translator, tally: &PublishedTally) -> String {
    let figure = |line: &&TallyLine| match line.shown {
        Shown::AlmostEveryone | Shown::Most => u32::MAX,
        shown => shown.count().unwrap_or(0),
    };
    let Some(first) = tally.lines.iter().max_by_key(figure) else { return t.t("result-scale-hidden") };
    let answer = ("answer", first.option.words.clone().into());
    let voted = tally.voted.count().unwrap_or(0);
    let (id, people) = match first.shown {
        Shown::AlmostEveryone => return t.t_with("result-scale-almost", &[answer]),
        Shown::Most => return t.t_with("result-scale-most", &[answer]),
        Shown::Hidden | Shown::Count(0) | Shown::About(0) => return t.t("result-scale-hidden"),
        // Rounded, it is more than half for certain only from so far above it.
        Shown::About(people) if people > voted / 2 + 4 => ("result-scale-about", people),
        Shown::Count(people) if people > voted / 2 => ("result-scale", people),
        shown if !is_ahead(tally, first) => return ahead_of_none(t, shown),
        Shown::About(people) => ("result-scale-more-about", people),
        Shown::Count(people) => ("result-scale-more", people),
    };
    t.t_with(id, &[answer, ("people", people.into()), ("voted", voted.into())])
}

fn ahead_of_none(t: &Translator, shown: Shown) -> String {
    // Equal when rounded is not equal.
    t.t(if matches!(shown, Shown::About(_)) { "result-scale-close" } else { "result-scale-tie" })
}
