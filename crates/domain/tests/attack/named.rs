//! The named cases: rounds that once gave a child away.

use super::page::{Figure, Page};
use super::rounds::{Kind, Votes, faces, round};
use super::{attack, line};
use crate::time::Moment;
use crate::vote::ballot::{Ballot, Choice, Mark, Marks};
use crate::vote::beside::Beside;
use crate::vote::hands::HandBook;
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

/// Cards sorted so often into yes, not sure and no, and so many who said none of these.
fn cards(terms: Terms, cards: &[[usize; 3]], none: usize) -> Votes {
    let voters: usize = cards.first().unwrap().iter().sum();
    let mark = |card: &[usize; 3], voter: usize| match voter {
        _ if voter < card[0] => Mark::Yes,
        _ if voter < card[0] + card[1] => Mark::NotSure,
        _ => Mark::No,
    };
    let ballot = |voter: usize| Marks {
        choices: cards
            .iter()
            .enumerate()
            .map(|(at, card)| Choice { option: format!("o{at:02}").as_str().into(), mark: mark(card, voter) })
            .collect(),
        ..Marks::default()
    };
    let blank = (0..none).map(|_| Marks::none_of_these());
    Votes {
        round: round(terms, &vec![10; cards.len()]),
        marks: (0..voters).map(ballot).chain(blank).collect(),
    }
}

fn parts(page: &Page) -> Vec<Vec<Figure>> {
    page.lines.iter().map(|line| line.parts.clone()).collect()
}

#[test]
fn a_card_tells_all_of_its_parts_or_none_and_never_a_small_one() {
    use Figure::{About, Exact};
    let sorted = cards(Kind::Sort.terms(1), &[[40, 18, 13], [30, 3, 38], [26, 0, 45], [12, 29, 30]], 0);
    let [inside, outside] = first(&sorted);
    let exact = |parts: [u32; 3]| parts.map(Exact).to_vec();
    assert_eq!(parts(&inside), [exact([40, 18, 13]), vec![], exact([26, 0, 45]), exact([12, 29, 30])]);
    // A nought is no secret of anybody inside; outside it looks like every small number.
    let about = |parts: [u32; 3]| parts.map(About).to_vec();
    assert_eq!(parts(&outside), [about([40, 20, 15]), vec![], vec![], about([10, 30, 30])]);
}

#[test]
fn beside_few_who_said_none_no_part_is_told_since_the_parts_would_add_up_to_the_others() {
    let [inside, outside] = first(&cards(Kind::Sort.terms(1), &[[20, 15, 10], [10, 15, 20]], 3));
    assert_eq!(inside.none, Figure::Hidden);
    assert!(parts(&inside).iter().chain(&parts(&outside)).all(Vec::is_empty));
    assert!(inside.has_figures(), "the round shows what it shows without parts");
    let [inside, _] = first(&cards(Kind::Sort.terms(1), &[[20, 15, 10], [10, 15, 20]], 6));
    assert!(parts(&inside).iter().all(|parts| parts.len() == 3));
}

#[test]
fn what_is_rounded_for_all_eyes_has_no_parts_since_they_would_tell_how_few_said_none() {
    let terms = Terms { sensitive: true, ..Kind::Sort.terms(1) };
    let sorted = cards(terms, &[[42, 22, 17]], 0);
    let again = AskedBefore::Again { roll_differs_by: 9, won: WonBefore::Unnamed };
    for before in [&AskedBefore::Never, &again] {
        let [inside, outside] = pages(&sorted, before);
        assert!(parts(&inside).iter().chain(&parts(&outside)).all(Vec::is_empty));
    }
}

fn accepted(votes: &Votes) -> Vec<Ballot> {
    votes.marks.iter().map(|marks| votes.round.accept(marks).unwrap()).collect()
}

/// What may be said of cards that were sorted by devices and on paper; and all of them together.
fn beside_papers(by_device: &[[usize; 3]], on_paper: &[[usize; 3]]) -> (AskedBefore, Votes) {
    let (device, paper) = (cards(Kind::Sort.terms(1), by_device, 0), cards(Kind::Sort.terms(1), on_paper, 0));
    let (cast, read) = (accepted(&device), accepted(&paper));
    let beside = Beside { by_device: &cast, on_paper: &read, by_hand: &[], hands: HandBook::default() };
    let before = beside.what_may_be_said(&device.round, AskedBefore::Never, Moment(1)).unwrap();
    (before, Votes { marks: [device.marks, paper.marks].concat(), round: device.round })
}

#[test]
fn whoever_takes_the_papers_away_reads_no_small_part_of_those_who_are_left() {
    let papers = [[5, 5, 5], [5, 5, 5]];
    let (before, all) = beside_papers(&[[15, 1, 14], [10, 10, 10]], &papers);
    // If nobody had read the papers: 20, 6 and 19, and by a device one child alone was not sure.
    let [open, _] = first(&all);
    assert_eq!(parts(&open)[0], [20, 6, 19].map(Figure::Exact));
    let [inside, outside] = pages(&all, &before);
    assert!(parts(&inside).iter().chain(&parts(&outside)).all(Vec::is_empty));
    // Where no part of those who are left is small, nothing is taken away.
    assert_eq!(beside_papers(&[[15, 6, 9], [10, 10, 10]], &papers).0, AskedBefore::Never);
}
