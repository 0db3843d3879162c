//! Who won, in one sentence that a nine-year-old understands, from the numbers that may be shown.

use domain::vote::method::Method;
use domain::vote::rule::Rule;
use domain::vote::stirling::{LEAST, MOST};
use domain::vote::suppression::{Profile, Says, Shown};
use domain::vote::tally::{Measure, PublishedTally, TallyLine};

use super::pounds;
use crate::translator::Translator;

/// "Cook tea won: 30 of 71 people picked it, more than anything else."
pub fn sentence(t: &Translator, tally: &PublishedTally) -> String {
    match tally.terms.method {
        Method::Words => words(t, tally),
        Method::Stirling => mean(t, tally),
        method if method.is_scale() => scale(t, tally),
        _ => chosen(t, tally),
    }
}

fn words(t: &Translator, tally: &PublishedTally) -> String {
    match tally.voted.count() {
        Some(people) => t.t_with("result-wrote", &[("people", people.into())]),
        None => t.t("result-turnout-hidden"),
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

/// The answer that most gave, without calling it the winner.
fn scale(t: &Translator, tally: &PublishedTally) -> String {
    let most = tally.lines.iter().filter(|line| line.shown != Shown::Hidden);
    let most = most.max_by_key(|line| line.shown.count().unwrap_or(u32::MAX));
    match (most.map(|line| (line, line.shown)), tally.voted.count()) {
        (Some((line, Shown::Most | Shown::AlmostEveryone)), _) => {
            t.t_with("result-scale-almost", &[("answer", line.option.words.clone().into())])
        }
        (Some((_, Shown::Count(people) | Shown::About(people))), _)
            if tally.lines.iter().filter(|line| line.shown.count() == Some(people)).count() > 1 =>
        {
            t.t("result-scale-tie")
        }
        (Some((line, Shown::Count(people) | Shown::About(people))), Some(voted)) if people > 0 => {
            let values = [
                ("answer", line.option.words.clone().into()),
                ("people", people.into()),
                ("voted", voted.into()),
            ];
            let id = if people > voted / 2 { "result-scale" } else { "result-scale-more" };
            t.t_with(id, &values)
        }
        _ => t.t("result-scale-hidden"),
    }
}

fn chosen(t: &Translator, tally: &PublishedTally) -> String {
    let Some(winner) = tally.winner() else { return t.t("result-nobody-won") };
    let idea = ("idea", winner.option.words.as_str().into());
    // Without counts nobody knows which of several was first, and no order may be made up.
    if winner.shown == Shown::Hidden && tally.chosen() > 1 {
        return t.t_with("result-chose", &[("ideas", tally.chosen().into())]);
    }
    if tally.says != Says::Counts {
        return t.t_with("result-won-few", &[idea]);
    }
    match tally.measure {
        Measure::People => picked(t, tally, winner),
        Measure::Firsts => in_stages(t, tally, winner),
        _ => figured(t, tally, winner),
    }
}

fn picked(t: &Translator, tally: &PublishedTally, winner: &TallyLine) -> String {
    let idea = ("idea", winner.option.words.as_str().into());
    let same = tally.lines.iter().filter(|line| line.chosen && line.shown == winner.shown).count();
    match (winner.shown, tally.voted.count()) {
        (Shown::Most | Shown::AlmostEveryone, _) => t.t_with("result-won-almost", &[idea]),
        (Shown::Hidden, _) | (_, None) => t.t_with("result-won-hidden", &[idea]),
        (Shown::Count(people) | Shown::About(people), Some(voted)) => {
            let count = if tally.profile == Profile::Outside { tally.chosen() } else { same };
            let values = [idea, ("ideas", count.into()), ("people", people.into()), ("voted", voted.into())];
            let more_than_any = tally.lines.iter().filter(|line| line.shown == winner.shown).count() == 1
                && tally.lines.iter().all(|line| line.shown.count() <= Some(people));
            t.t_with(
                match tally.profile {
                    // Rounded figures can be equal without being so.
                    Profile::Outside if same > 1 => "result-chose",
                    _ if same > 1 => "result-won-together",
                    Profile::Inside if more_than_any => "result-won",
                    Profile::Inside => "result-won-with",
                    Profile::Outside => "result-won-about",
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
    match u32::try_from(tally.steps.len()) {
        Ok(0) => t.t_with("result-won-few", &[idea]),
        Ok(stages @ 2..) => t.t_with("result-won-stages", &[idea, ("stages", stages.into())]),
        _ => t.t_with("result-won-half", &[idea]),
    }
}

/// Points, coins, duels.
fn figured(t: &Translator, tally: &PublishedTally, winner: &TallyLine) -> String {
    let idea = ("idea", winner.option.words.as_str().into());
    if tally.terms.pot.is_some() && tally.chosen() > 1 {
        let values = [("ideas", tally.chosen().into()), ("spent", pounds(tally.spent).into())];
        return t.t_with("result-bought", &values);
    }
    let figure = match winner.shown {
        Shown::Count(figure) | Shown::About(figure) => figure,
        Shown::Most | Shown::AlmostEveryone => return t.t_with("result-won-clear", &[idea]),
        Shown::Hidden => return t.t_with("result-won-hidden", &[idea]),
    };
    if tally.lines.iter().any(|line| line.shown.count() > Some(figure)) {
        return t.t_with("result-won-few", &[idea]);
    }
    if tally.lines.iter().filter(|line| line.shown == winner.shown).count() > 1 {
        return t.t_with("result-won-close", &[idea]);
    }
    let others = tally.lines.len().saturating_sub(1);
    let id = match (tally.measure, tally.terms.rule) {
        (Measure::Points, _) => "result-won-points",
        (Measure::Coins, _) => "result-won-coins",
        (Measure::WinRate, Rule::BradleyTerry) => "result-won-clear",
        (Measure::WinRate, _) => "result-won-rate",
        (_, Rule::RankedPairs | Rule::Schulze | Rule::SchulzeWinningVotes)
            if usize::try_from(figure) == Ok(others) =>
        {
            "result-won-beats-all"
        }
        _ => "result-won-beats",
    };
    t.t_with(id, &[idea, ("figure", figure.into()), ("others", others.into())])
}
