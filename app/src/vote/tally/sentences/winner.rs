//! Who won, in one sentence that a nine-year-old understands, from the numbers that may be shown.

use domain::vote::rule::Rule;
use domain::vote::suppression::{Says, Shown};
use domain::vote::tally::{Measure, PublishedTally, TallyLine};

use super::ahead::is_ahead;
use super::{scale, shown_text};
use crate::translator::Translator;

/// "Cook tea won: 30 of 71 people picked it, more than anything else."
pub fn sentence(t: &Translator, tally: &PublishedTally) -> String {
    match tally.says {
        Says::Nothing if tally.voted == Shown::Count(0) => t.t("result-nobody-voted"),
        Says::Nothing => t.t("result-nothing"),
        Says::Withheld => t.t("result-withheld"),
        _ => scale::sentence(t, tally).unwrap_or_else(|| chosen(t, tally)),
    }
}

fn chosen(t: &Translator, tally: &PublishedTally) -> String {
    let Some(winner) = tally.winner() else { return nobody(t, tally) };
    let idea = ("idea", winner.option.words.as_str().into());
    if tally.terms.goes_on {
        return t.t_with("result-goes-on", &[("ideas", tally.chosen().into())]);
    }
    // Without counts nobody knows which of several was first, and no order may be made up.
    if winner.shown == Shown::Hidden && tally.chosen() > 1 {
        return t.t_with("result-chose", &[("ideas", tally.chosen().into())]);
    }
    if tally.says == Says::Chosen {
        return t.t_with("result-won-few", &[idea]);
    }
    match tally.measure {
        Measure::People => picked(t, tally, winner),
        Measure::Firsts => in_stages(t, tally, winner),
        _ => figured(t, tally, winner),
    }
}

/// Nothing was chosen: because most said none of these, or because the money or the rule had it so.
/// That most said none is a fact beside a winner, too; the table says it there.
fn nobody(t: &Translator, tally: &PublishedTally) -> String {
    t.t(match tally.none {
        Shown::AlmostEveryone => "result-none-almost",
        Shown::Most => "result-none-most",
        _ if tally.terms.is_sensitive() => "result-scale-hidden",
        _ => "result-nobody-won",
    })
}

fn picked(t: &Translator, tally: &PublishedTally, winner: &TallyLine) -> String {
    let idea = ("idea", winner.option.words.as_str().into());
    let same = tally.lines.iter().filter(|line| line.chosen && line.shown == winner.shown).count();
    match (winner.shown, tally.voted.count()) {
        (Shown::AlmostEveryone, _) => t.t_with("result-won-almost", &[idea]),
        (Shown::Most, _) => t.t_with("result-won-most", &[idea]),
        (Shown::Hidden, _) | (_, None) => t.t_with("result-won-hidden", &[idea]),
        // Rounded figures can be equal without being so.
        (Shown::About(_), _) if same > 1 => t.t_with("result-chose", &[("ideas", tally.chosen().into())]),
        (Shown::About(people), Some(voted)) => {
            let exact = matches!(tally.voted, Shown::Count(_));
            let id = if exact { "result-won-about-of" } else { "result-won-about" };
            t.t_with(id, &[idea, ("people", people.into()), ("voted", voted.into())])
        }
        (Shown::Count(people), Some(voted)) => {
            let values = [idea, ("ideas", same.into()), ("people", people.into()), ("voted", voted.into())];
            t.t_with(
                match same {
                    2.. => "result-won-together",
                    _ if is_ahead(tally, winner) => "result-won",
                    _ => "result-won-with",
                },
                &values,
            )
        }
    }
}

/// A count in stages: what won is what was left with most votes in the end, not what began first.
fn in_stages(t: &Translator, tally: &PublishedTally, winner: &TallyLine) -> String {
    if tally.chosen() > 1 {
        return t.t_with("result-elected", &[("ideas", tally.chosen().into())]);
    }
    let idea = ("idea", winner.option.words.as_str().into());
    let half = match (winner.shown, tally.voted.count()) {
        (Shown::Count(firsts), Some(voted)) => firsts > voted / 2,
        (Shown::AlmostEveryone, _) => true,
        _ => false,
    };
    match u32::try_from(tally.steps.len()) {
        Ok(stages @ 2..) => t.t_with("result-won-stages", &[idea, ("stages", stages.into())]),
        _ if half => t.t_with("result-won-half", &[idea]),
        _ => t.t_with("result-won-few", &[idea]),
    }
}

/// Points, coins, duels.
fn figured(t: &Translator, tally: &PublishedTally, winner: &TallyLine) -> String {
    let idea = ("idea", winner.option.words.as_str().into());
    if tally.terms.pot.is_some() && tally.chosen() > 1 {
        let values = [("ideas", tally.chosen().into()), ("spent", tally.spent.to_string().into())];
        return t.t_with("result-bought", &values);
    }
    if tally.chosen() > 1 {
        return t.t_with("result-chose", &[("ideas", tally.chosen().into())]);
    }
    let figure = match winner.shown {
        Shown::Count(figure) | Shown::About(figure) => figure,
        Shown::Most | Shown::AlmostEveryone => return t.t_with("result-won-clear", &[idea]),
        Shown::Hidden => return t.t_with("result-won-hidden", &[idea]),
    };
    let others: Vec<&TallyLine> =
        tally.lines.iter().filter(|line| line.option.id != winner.option.id).collect();
    // A hidden figure can be as great, and with money greater.
    let can_be_more = |shown: Shown| shown.count().is_none_or(|other| other > figure);
    if others.iter().any(|line| can_be_more(line.shown)) {
        return t.t_with("result-won-few", &[idea]);
    }
    if others.iter().any(|line| line.shown == winner.shown) {
        return t.t_with("result-won-close", &[idea]);
    }
    let id = match (tally.measure, tally.terms.rule) {
        (Measure::Points, _) => "result-won-points",
        (Measure::Coins, _) => "result-won-coins",
        (Measure::WinRate, Rule::BradleyTerry) => "result-won-clear",
        (Measure::WinRate, _) => "result-won-rate",
        (_, Rule::RankedPairs | Rule::Schulze | Rule::SchulzeWinningVotes)
            if usize::try_from(figure) == Ok(others.len()) =>
        {
            "result-won-beats-all"
        }
        _ => "result-won-beats",
    };
    let said = shown_text(t, winner.shown);
    t.t_with(id, &[idea, ("figure", said.into()), ("others", others.len().into())])
}
