//! The named cases: rounds that once gave a child away.

use super::page::{Figure, Page};
use super::rounds::{Kind, Votes, faces, round};
use super::{attack, line};
use crate::vote::ballot::{Choice, Mark, Marks};
use crate::vote::round::Terms;
use crate::vote::suppression::{AskedBefore, WonBefore};

/// A round in which so many gave each answer; the last number is those who gave none.
pub(super) fn answers(kind: Kind, people: &[u32]) -> Votes {
    let (none, options) = people.split_last().unwrap();
    let round = round(kind.terms(1), &vec![10; options.len()]);
    let mark = |at: usize| Marks::picks([format!("o{at:02}").as_str().into()]);
    let marks = options.iter().enumerate().flat_map(|(at, people)| (0..*people).map(move |_| mark(at)));
    let blank = (0..*none).map(|_| Marks::none_of_these());
    Votes { round, marks: marks.chain(blank).collect() }
}

fn pages(votes: &Votes, before: &AskedBefore) -> [Page; 2] {
    let (faces, voters) = faces(votes, before);
    let again = *before != AskedBefore::Never;
    assert_eq!(attack(&faces, voters, again), []);
    let [inside, outside] = faces;
    [Page::read(&inside).heard(voters, again, 5), Page::read(&outside).heard(voters, again, 10)]
}

fn first(votes: &Votes) -> [Page; 2] {
    pages(votes, &AskedBefore::Never)
}

fn figures(page: &Page) -> Vec<Figure> {
    (0..=page.lines.len()).map(|at| page.figure(at)).collect()
}

#[test]
fn a_page_and_its_own_file_do_not_tell_of_one_child() {
    let [inside, outside] = first(&answers(Kind::Choice, &[20, 10, 1, 0]));
    assert_eq!(figures(&inside)[..3], [Figure::Exact(20), Figure::Hidden, Figure::Hidden]);
    assert_eq!(figures(&outside)[1..3], [Figure::Hidden, Figure::Hidden]);
    let (low, high) = line::ranges(&inside.beside(&outside))[2];
    assert!(low == 0 && high >= 5, "{low} to {high}");
}

#[test]
fn most_of_all_does_not_tell_of_everybody() {
    let [inside, outside] = first(&answers(Kind::Choice, &[24, 0, 0, 0]));
    for page in [&inside, &outside] {
        assert_eq!(figures(page)[1..], [Figure::Hidden; 3]);
        assert!(page.voters - line::ranges(page)[0].0 >= 5);
    }
}

#[test]
fn the_file_alone_tells_nothing_either() {
    let [_, outside] = first(&answers(Kind::Choice, &[9, 12, 12, 2]));
    let (low, high) = line::ranges(&outside)[0];
    assert!(high - low >= 10, "{low} to {high}");
}

#[test]
fn the_mark_of_what_was_chosen_does_not_give_a_figure_away() {
    for people in [&[6, 2, 6, 0], &[10, 1, 17, 1], &[6, 5, 0, 0]] {
        first(&answers(Kind::Choice, people));
    }
}

#[test]
fn a_round_of_one_or_two_says_nothing_and_a_sensitive_one_never_names_an_answer() {
    for people in [&[0, 1], &[1, 1], &[2, 0]] {
        let [inside, outside] = first(&answers(Kind::Choice, people));
        assert!([inside, outside].iter().all(|page| page.lines.iter().all(|line| !line.chosen)));
    }
    for people in [&[1, 0], &[5, 4], &[20, 12]] {
        let [inside, outside] = first(&answers(Kind::Sensitive, people));
        assert!([inside, outside].iter().all(|page| page.lines.iter().all(|line| !line.chosen)));
    }
}

#[test]
fn a_sensitive_question_is_rounded_for_all_eyes() {
    let [inside, outside] = first(&answers(Kind::Sensitive, &[21, 18, 12, 0]));
    assert_eq!(figures(&inside), figures(&outside));
    assert!(figures(&inside).iter().all(|figure| !matches!(figure, Figure::Exact(_))));
    // Four answers of exactly ten would be four times "about ten" of exactly forty.
    let [inside, _] = first(&answers(Kind::Sensitive, &[10, 10, 10, 10]));
    assert!(line::ranges(&inside).iter().all(|(low, high)| low < high));
}

#[test]
fn asked_again_the_newcomer_is_not_the_difference() {
    for people in [&[8, 6, 0], &[6, 7, 0]] {
        let again = AskedBefore::Again { roll_differs_by: 1, won: WonBefore::Unnamed };
        let [inside, outside] = pages(&answers(Kind::Choice, people), &again);
        assert!(!inside.has_figures() && !outside.has_figures());
    }
}

/// So many ballots of each ranking.
fn runoff(rankings: &[(u32, &[usize])]) -> Votes {
    let terms: Terms = Kind::Runoff.terms(1);
    let ranked = |order: &[usize]| Marks {
        choices: (1_u8..)
            .zip(order)
            .map(|(place, at)| Choice {
                option: format!("o{at:02}").as_str().into(),
                mark: Mark::Place(place),
            })
            .collect(),
        ..Marks::default()
    };
    let marks = rankings.iter().flat_map(|(many, order)| (0..*many).map(move |_| ranked(order)));
    Votes { round: round(terms, &[10, 10, 10]), marks: marks.collect() }
}

#[test]
fn the_stages_of_a_runoff_do_not_tell_who_came_next_on_five_ballots() {
    first(&runoff(&[(5, &[0]), (5, &[1]), (5, &[2, 0])]));
    first(&runoff(&[(8, &[0]), (5, &[1]), (4, &[2, 1]), (1, &[2])]));
    let [inside, _] = first(&runoff(&[(15, &[0]), (12, &[1, 0]), (11, &[2, 0])]));
    assert!(inside.has_figures(), "where much stays open, figures are shown");
}
