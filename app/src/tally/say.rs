//! A published tally in sentences: the same ones on phones, on the screen and for leaders.

use domain::rule::Rule;
use domain::suppression::{Profile, Shown};
use domain::tally::{Line, PublishedTally};

use crate::words::Words;

/// Who won: "Cook tea won. 30 of 71 people picked it."
pub fn sentence(t: &Words, tally: &PublishedTally) -> String {
    let Some(winner) = tally.winner() else { return t.say("result-nobody-won") };
    let idea = winner.option.words.as_str();
    // Without counts nobody knows which of several was first, and no order may be made up.
    if winner.shown == Shown::Hidden && tally.chosen() > 1 {
        return t.say_with("result-chose", &[("ideas", tally.chosen().into())]);
    }
    if tally.too_few {
        return t.say_with("result-won-few", &[("idea", idea.into())]);
    }
    let same = tally.lines.iter().filter(|line| line.chosen && line.shown == winner.shown).count();
    match (winner.shown, tally.voted.count()) {
        (Shown::AlmostEveryone, _) => t.say_with("result-won-almost", &[("idea", idea.into())]),
        (Shown::Hidden, _) | (_, None) => t.say_with("result-won-hidden", &[("idea", idea.into())]),
        (Shown::Count(people), Some(voted)) if same > 1 => {
            let values = [("ideas", same.into()), ("people", people.into()), ("voted", voted.into())];
            t.say_with("result-won-together", &values)
        }
        (Shown::Count(people), Some(voted)) => {
            let id = match tally.profile {
                Profile::Inside => "result-won",
                Profile::Outside => "result-won-about",
            };
            t.say_with(id, &[("idea", idea.into()), ("people", people.into()), ("voted", voted.into())])
        }
    }
}

/// What the money did: "7 ideas fit in the £1,400. They cost £1,360." Nothing without a pot.
pub fn whole_line(t: &Words, tally: &PublishedTally) -> Option<String> {
    let Rule::Greedy { pot } = tally.rule;
    let values = [
        ("ideas", tally.chosen().into()),
        ("pot", pounds(pot?).into()),
        ("spent", pounds(tally.spent).into()),
    ];
    Some(t.say_with("result-fit", &values))
}

/// How many voted: "71 of 82 people voted."
pub fn turnout(t: &Words, tally: &PublishedTally) -> String {
    match (tally.voted.count(), tally.asked.count()) {
        (Some(voted), Some(asked)) => {
            t.say_with("result-turnout", &[("voted", voted.into()), ("asked", asked.into())])
        }
        _ => t.say("result-turnout-hidden"),
    }
}

/// What may be said of one count, in place of a number that may not.
pub fn shown_text(t: &Words, shown: Shown) -> String {
    match shown {
        Shown::Count(people) => people.to_string(),
        Shown::Hidden => t.say("result-hidden"),
        Shown::AlmostEveryone => t.say("result-almost-everyone"),
    }
}

/// What became of one idea: "Chosen", "£260 did not fit", "Not chosen".
pub fn outcome(t: &Words, line: &Line) -> String {
    if line.chosen {
        t.say("result-chosen")
    } else if line.did_not_fit {
        t.say_with("result-did-not-fit", &[("cost", pounds(line.option.cost).into())])
    } else {
        t.say("result-not-chosen")
    }
}

/// How ballots were counted, and how ties go; printed before the vote and beside its result.
pub fn rule_line(t: &Words, rule: Rule) -> String {
    let Rule::Greedy { pot } = rule;
    match pot {
        Some(pot) => t.say_with("rule-pot", &[("pot", pounds(pot).into())]),
        None => t.say("rule-one"),
    }
}

/// Whole pounds as people write them: "£1,400".
pub fn pounds(amount: u32) -> String {
    let digits = amount.to_string();
    let mut text = String::from("£");
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pounds_are_written_as_people_do() {
        for (amount, text) in [(0, "£0"), (90, "£90"), (1_400, "£1,400"), (1_234_567, "£1,234,567")] {
            assert_eq!(pounds(amount), text);
        }
    }
}
