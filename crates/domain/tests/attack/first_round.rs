//! A first round of This or That: the attacker reads which options go on, and nothing else.

use super::page::{Figure, Page};
use super::rounds::{Votes, faces, round};
use crate::vote::ballot::{Choice, Mark, Marks};
use crate::vote::pairs;
use crate::vote::round::Terms;
use crate::vote::suppression::AskedBefore;
use crate::vote::suppression::rules::{EngineRule, without};

/// So many voters, who all like options in this order, taken in turns.
fn first_round(options: usize, onto: u8, orders: &[&[usize]], voters: usize) -> Votes {
    let round = round(Terms::first_round(onto).unwrap(), &vec![0; options]);
    let ids: Vec<_> = round.options.iter().map(|option| option.id.clone()).collect();
    let ballot = |voter: usize| {
        let likes = orders[voter % orders.len()];
        let rank =
            |id: &crate::id::OptionId| likes.iter().position(|at| ids[*at] == *id).unwrap_or(likes.len());
        let mut order = ids.clone();
        order.rotate_left(voter % options);
        let mut choices: Vec<Choice> = Vec::new();
        while let Some((left, right)) = pairs::next(&order, &choices) {
            let (this, that) = if rank(&left) <= rank(&right) { (left, right) } else { (right, left) };
            choices.push(Choice { option: this, mark: Mark::Over(that) });
        }
        Marks { choices, ..Marks::default() }
    };
    Votes { marks: (0..voters).map(ballot).collect(), round }
}

fn pages(votes: &Votes) -> [Page; 2] {
    faces(votes, &AskedBefore::Never).0.map(|face| Page::read(&face))
}

fn tells(page: &Page) -> bool {
    page.none != Figure::Hidden
        || page.lines.iter().any(|line| line.figure != Figure::Hidden)
        || !page.stages.is_empty()
}

/// Two crowds that like the same four best, in opposite orders: what goes on is the same, and so is every letter.
#[test]
fn which_options_go_on_is_told_and_never_in_which_order_or_by_how_many() {
    let one = first_round(16, 4, &[&[3, 7, 11, 15]], 30);
    let other = first_round(16, 4, &[&[15, 11, 7, 3]], 30);
    for page in pages(&one) {
        assert!(!tells(&page));
        let on: Vec<usize> = page.lines.iter().filter(|line| line.chosen).map(|line| line.place).collect();
        assert_eq!(on, [3, 7, 11, 15]);
    }
    assert_eq!(faces(&one, &AskedBefore::Never).0, faces(&other, &AskedBefore::Never).0);
}

#[test]
fn of_fewer_than_ten_voters_nothing_goes_on() {
    for voters in [1, 3, 9] {
        let [inside, outside] = pages(&first_round(16, 4, &[&[3, 7, 11, 15]], voters));
        assert!(
            [inside, outside].iter().all(|page| !tells(page) && page.lines.iter().all(|line| !line.chosen))
        );
    }
}

#[test]
fn without_the_rule_for_first_rounds_the_attacker_reads_figures() {
    let votes = first_round(16, 4, &[&[3, 7, 11, 15], &[0, 1, 2, 3]], 40);
    assert!(without(EngineRule::FirstRound, || pages(&votes)).iter().any(tells));
}
