//! What a result says, held against the recount.

use app::vote::tally::sentences::{outcome, sentence, whole_line};
use domain::vote::method::{COINS, Method};
use domain::vote::round::Round;
use domain::vote::suppression::{Profile, Says, Shown};
use domain::vote::tally::{Measure, PublishedStep, PublishedTally, TallyLine};
use server::locale::PLAIN_WORDS;

use crate::recount::Recount;
use crate::shown::{amounts, digits};

/// Each number is the recount, each rounded number lies within two of it, each word is true.
pub fn figures_are_true(tally: &PublishedTally, truth: &Recount, round: &Round, told: &str) {
    let most = match (tally.measure, tally.terms.method) {
        (Measure::Coins, _) => u32::from(COINS) * truth.voted,
        (Measure::Points, Method::Sort) => 2 * truth.voted,
        (Measure::Points, _) => u32::try_from(round.options.len() - 1).unwrap() * truth.voted,
        (Measure::WinRate, _) => 100,
        _ => truth.voted,
    };
    for line in &tally.lines {
        if let Some(figure) = figure_of(truth, round, line) {
            is_true(line.shown, figure, most, told);
        }
    }
    for line in &tally.lines {
        let counted = truth.parts[place(round, line)];
        for part in &line.parts {
            let (_, people) = counted.iter().find(|(said, _)| *said == part.said).unwrap();
            is_true(part.shown, *people, u32::MAX, told);
            assert!(part.shown.count().is_some(), "{told}: a part is a number or nothing of it is there");
        }
        assert!(line.parts.is_empty() || line.shown.count().is_some(), "{told}: parts of what is hidden");
    }
    is_true(tally.none, truth.none, truth.voted, told);
    is_true(tally.voted, truth.voted, u32::MAX, told);
    let shown = || tally.rows().into_iter().map(|row| row.shown);
    let adds_up = tally.terms.method.names_one() || tally.measure == Measure::Firsts;
    if adds_up && shown().any(Shown::is_word) {
        let others = shown().filter(|shown| *shown != Shown::Hidden).count();
        assert_eq!(others, 1, "{told}: a word hides the line that it ends");
    }
    if tally.says != Says::Counts {
        assert!(shown().all(|shown| shown == Shown::Hidden), "{told}: {:?} shows a figure", tally.says);
    }
    if tally.says.is_silent() || tally.terms.is_sensitive() {
        assert!(tally.lines.iter().all(|line| !line.chosen && line.why_not.is_none()), "{told}");
    }
}

/// A number is the figure, or within two of it; a word is true of it.
pub fn is_true(shown: Shown, figure: u32, all: u32, told: &str) {
    let right = match shown {
        Shown::Count(count) => count == figure,
        Shown::About(count) => count.abs_diff(figure) <= 2 && count.is_multiple_of(5),
        Shown::Most => 2 * figure >= all,
        Shown::AlmostEveryone => 10 * figure >= 9 * all,
        Shown::Hidden => true,
    };
    assert!(right, "{told}: {shown:?} is said of {figure} of {all}");
}

fn place(round: &Round, line: &TallyLine) -> usize {
    round.options.iter().position(|option| option.id == line.option.id).unwrap()
}

fn figure_of(truth: &Recount, round: &Round, line: &TallyLine) -> Option<u32> {
    truth.figures[place(round, line)]
}

/// Each option's reason is a fact.
pub fn reasons_are_true(tally: &PublishedTally, truth: &Recount, round: &Round, told: &str) {
    let chosen: Vec<&TallyLine> = tally.lines.iter().filter(|line| line.chosen).collect();
    for line in &tally.lines {
        let said = outcome(&PLAIN_WORDS, line);
        let mine = figure_of(truth, round, line);
        let compared = |holds: fn(u32, u32) -> bool| {
            let theirs = chosen.iter().map(|won| figure_of(truth, round, won));
            theirs.map(move |theirs| theirs.zip(mine).is_none_or(|(theirs, mine)| holds(theirs, mine)))
        };
        let level = |holds: &dyn Fn(&TallyLine) -> bool| {
            chosen.iter().any(|won| figure_of(truth, round, won) == mine && holds(won))
        };
        let money = amounts(&said);
        let right = match said.as_str() {
            "" => tally.terms.method.is_scale() || tally.terms.is_sensitive() || tally.says.is_silent(),
            "Chosen" => line.chosen,
            "Others had more" => {
                !chosen.is_empty()
                    && compared(|theirs, mine| theirs > mine).all(|more| more)
                    && chosen.iter().all(|won| won.shown != line.shown)
            }
            "It had as many as another, but it costs more" => {
                level(&|won| won.option.cost < line.option.cost)
            }
            "It had as many as another, which came first in the fixed order" => {
                level(&|won| place(round, won) < place(round, line))
            }
            "Nobody picked it" => truth.marked[place(round, line)] == 0,
            "Most said none of these" => 2 * truth.none >= truth.voted,
            "Others had more when votes moved on" => compared(|theirs, mine| theirs <= mine).any(|less| less),
            _ if said.contains("than the pot") => Some(line.option.cost) > tally.terms.pot,
            _ if said.contains("In the end") => {
                money[0] == line.option.cost
                    && Some(money[1] + tally.spent) == tally.terms.pot
                    && money[1] < money[0]
            }
            _ if said.contains("was left") => {
                let same = |step: &PublishedStep| {
                    matches!(step, PublishedStep::Tried(tried)
                        if tried.option == line.option.id && tried.left == Some(money[1]))
                };
                money[0] == line.option.cost && money[1] < money[0] && tally.steps.iter().any(same)
            }
            _ if said.starts_with("Went out") => {
                digits(&said)[0].parse::<usize>().unwrap() <= tally.steps.len()
            }
            "Its fans had too little money together"
            | "Others came first when we counted"
            | "Not this time" => !line.chosen,
            other => panic!("{told}: nobody checks “{other}”"),
        };
        assert!(right, "{told}: “{said}” is not true of {}", line.option.words);
    }
}

/// The sentence, and what the money did.
pub fn sentence_is_true(tally: &PublishedTally, truth: &Recount, round: &Round, told: &str) {
    let said = sentence(&PLAIN_WORDS, tally);
    let figures = || tally.lines.iter().map(|line| (line, figure_of(truth, round, line)));
    // Whose words stand in the sentence.
    let named = figures().find(|(line, _)| said.contains(&line.option.words));
    let is_ahead = || {
        let (line, mine) = named.unwrap();
        let Some(mine) = mine else { return true };
        let others = figures().filter(|(other, _)| other.option.id != line.option.id);
        let less = others.filter_map(|(_, figure)| figure).all(|figure| figure < mine);
        less && (!tally.measure.counts_people() || truth.none < mine)
    };
    let share =
        |of: u32| named.and_then(|(_, figure)| figure).is_none_or(|figure| of * figure >= truth.voted);
    let nearly = || named.and_then(|(_, figure)| figure).is_none_or(|figure| 10 * figure >= 9 * truth.voted);
    let people = tally.measure.counts_people();
    let right = match said.as_str() {
        _ if said.contains("anything else") => is_ahead(),
        _ if said.contains("said none of these") => 2 * truth.none >= truth.voted,
        _ if said.contains("Almost everyone") => !people || nearly(),
        _ if said.contains("More than half") => {
            named.unwrap().1.is_none_or(|firsts| 2 * firsts > truth.voted)
        }
        _ if said.starts_with("Most said") || said.contains("Most people") => !people || share(2),
        _ if said.contains("came first together") => {
            let best = tally.winner().unwrap().shown;
            let together = tally.lines.iter().filter(|line| line.chosen && line.shown == best);
            let mut figures = together.map(|line| figure_of(truth, round, line));
            let first = figures.next().unwrap();
            digits(&said)[0] == (1 + figures.clone().count()).to_string() && figures.all(|one| one == first)
        }
        _ if said.contains("every other one, one to one") => {
            named.unwrap().1 == Some(u32::try_from(tally.lines.len() - 1).unwrap())
        }
        "Nobody voted." => truth.voted == 0,
        "No answer is ahead of all others." => {
            let mut all: Vec<u32> = figures().filter_map(|(_, figure)| figure).chain([truth.none]).collect();
            all.sort_unstable();
            all.len() < 2
                || all[all.len() - 1] == all[all.len() - 2]
                || all[all.len() - 1] == truth.none
                || tally.rows().iter().any(|row| row.shown == Shown::Hidden)
        }
        _ => true,
    };
    assert!(right, "{told}: “{said}” is not true; {} said none of {}", truth.none, truth.voted);
    numbers_are_known(tally, &said, told);
    if let Some(line) = whole_line(&PLAIN_WORDS, tally) {
        let pot = tally.terms.pot.unwrap();
        assert!(line.contains(&pot.to_string()) || tally.chosen() > 0, "{told}: {line}");
        let fits = round.options.iter().any(|option| option.cost <= pot);
        assert!(!line.starts_with("No idea fits") || !fits, "{told}: “{line}” though something fits");
    }
}

/// The words of a sentence that are no money.
fn without_money(said: &str) -> String {
    said.split(' ').filter(|word| !word.contains('£')).collect::<Vec<_>>().join(" ")
}

/// Every number of the sentence is one that the page shows elsewhere.
fn numbers_are_known(tally: &PublishedTally, said: &str, told: &str) {
    let mut known: Vec<usize> =
        vec![tally.chosen(), tally.steps.len(), tally.lines.len().saturating_sub(1), 100];
    let shown = tally.rows().into_iter().map(|row| row.shown).chain([tally.voted, tally.asked]);
    known.extend(shown.filter_map(Shown::count).map(|count| usize::try_from(count).unwrap()));
    for money in amounts(said) {
        assert_eq!(money, tally.spent, "{told}: {money} in “{said}” is nowhere else");
    }
    let same = |line: &&TallyLine| line.chosen && Some(line.shown) == tally.winner().map(|won| won.shown);
    known.push(tally.lines.iter().filter(same).count());
    for number in digits(&without_money(said)) {
        assert!(known.contains(&number.parse().unwrap()), "{told}: {number} in “{said}” is nowhere else");
    }
    assert!(tally.profile == Profile::Inside || !said.contains("together. "), "{told}: {said}");
}
