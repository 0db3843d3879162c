//! What a round says by group, and when it says nothing.

use super::*;
use crate::partnership::group::Ages;
use crate::time::Moment;
use crate::vote::ballot::Marks;
use crate::vote::method::Method;
use crate::vote::round::{BallotOption, Source, Terms};
use crate::vote::suppression::{AskedBefore, count_and_publish};
use counting::Rule;

const ANSWERS: [&str; 3] = ["farm", "bikes", "swim"];

fn round() -> Round {
    Round {
        id: "r".into(),
        session: "s".into(),
        question: "Which?".into(),
        terms: Terms::new(Method::Choice { several: false }, Rule::Plurality, None),
        options: ANSWERS.iter().map(|id| BallotOption::new(*id, Source::Idea, *id)).collect(),
        ages: Ages { from: 11, to: 16 },
        opened_at: Some(Moment(0)),
        closed_at: None,
        revealed_at: None,
    }
}

/// So many of a group gave each answer, and so many did not vote.
type Group<'a> = (&'a str, &'a str, [usize; 3], usize);

fn roll(round: &Round, groups: &[Group]) -> Roll {
    let mut all = Vec::new();
    for (group, organisation, answers, not) in groups {
        let belongs = Belongs { group: (*group).into(), organisation: (*organisation).into() };
        let answers =
            ANSWERS.iter().zip(answers).flat_map(|(id, many)| std::iter::repeat_n(Some(*id), *many));
        for answer in answers.chain(std::iter::repeat_n(None, *not)) {
            let cast = |id: &str| round.accept(&Marks::picks([OptionId::from(id)])).unwrap();
            all.push(OnRoll { belongs: belongs.clone(), ballot: answer.map(cast) });
        }
    }
    Roll { all, is_known: true }
}

fn tallies(round: &Round, roll: &Roll) -> [PublishedTally; 2] {
    let cast: Vec<Ballot> = roll.all.iter().filter_map(|one| one.ballot.clone()).collect();
    let asked = u32::try_from(roll.all.len()).unwrap();
    count_and_publish(round.clone(), asked, &cast, Moment(1), &AskedBefore::Never).unwrap()
}

fn told(groups: &[Group]) -> [ByGroup; 2] {
    let round = round();
    let roll = roll(&round, groups);
    break_down(&round, &tallies(&round, &roll), &roll).map(|face| face.found)
}

fn rows(found: &ByGroup) -> (&[Column], &[GroupRow]) {
    let ByGroup::Rows { columns, rows } = found else { panic!("{found:?}") };
    (columns.as_slice(), rows.as_slice())
}

fn cells(row: &GroupRow) -> Vec<Option<u32>> {
    row.cells.iter().map(|shown| shown.count()).collect()
}

#[test]
fn answers_are_told_one_by_one_where_half_of_them_show() {
    let [inside, outside] = told(&[
        ("heron", "larkmoor", [8, 5, 2], 0),
        ("ks4", "fennel", [6, 1, 6], 0),
        ("makers", "paintbox", [7, 5, 0], 0),
        ("juniors", "cinder", [19, 7, 5], 0),
    ]);
    let (columns, rows) = rows(&inside);
    assert_eq!(columns.len(), 4);
    assert_eq!(columns[3], Column::NoneOfThese);
    let of = |group: &str| rows.iter().find(|row| row.circle == Circle::Group(group.into())).unwrap();
    assert_eq!(cells(of("heron")), [Some(8), None, None, Some(0)]);
    assert_eq!(cells(of("ks4")), [Some(6), None, None, Some(0)]);
    assert_eq!(cells(of("juniors")), [Some(19), Some(7), Some(5), Some(0)]);
    assert_eq!((of("juniors").asked, of("juniors").voted), (Shown::Count(31), Shown::Count(31)));
    assert_eq!(outside, ByGroup::Not(NotByGroup::TooSmall));
}

#[test]
fn else_chosen_and_not_chosen_are_told() {
    let [inside, _] = told(&[("heron", "larkmoor", [7, 3, 2], 0), ("makers", "paintbox", [6, 4, 3], 0)]);
    let (columns, rows) = rows(&inside);
    assert_eq!(columns, [Column::Answer("farm".into()), Column::Others]);
    assert_eq!(rows.iter().map(cells).collect::<Vec<_>>(), [[Some(7), Some(5)], [Some(6), Some(7)]]);
}

#[test]
fn those_outside_read_rounded_figures_and_no_turnout() {
    let [inside, outside] =
        told(&[("heron", "larkmoor", [33, 27, 22], 0), ("makers", "paintbox", [41, 22, 31], 0)]);
    assert_eq!(rows(&inside).1[0].voted, Shown::Count(82));
    let row = &rows(&outside).1[0];
    assert_eq!((row.asked, row.voted), (Shown::Hidden, Shown::Hidden));
    assert_eq!(row.cells, [Shown::About(35), Shown::About(25), Shown::About(20), Shown::Hidden]);
}

#[test]
fn beside_the_list_it_stays_open_how_many_of_a_group_did_not_vote() {
    let (heron, makers) = (("heron", "larkmoor", [9, 8, 7], 2), ("makers", "paintbox", [9, 8, 7], 9));
    let [inside, _] = told(&[heron, makers, ("juniors", "cinder", [20, 9, 7], 0)]);
    let rows_of_all = rows(&inside).1;
    for row in rows_of_all.iter().filter(|row| row.circle != Circle::Group("juniors".into())) {
        // One figure of the row is hidden, or the others would add up to all who voted.
        assert_eq!(cells(row), [Some(9), Some(8), None, Some(0)]);
        assert_eq!((row.voted, row.share(0)), (Shown::Hidden, None));
    }
    let [inside, _] = told(&[("heron", "larkmoor", [9, 8, 7], 0), makers]);
    assert_eq!(rows(&inside).1[1].voted, Shown::Count(24));
}

#[test]
fn small_groups_are_counted_together_and_an_organisation_stands_above_its_groups() {
    let [inside, _] = told(&[
        ("heron", "larkmoor", [12, 8, 9], 0),
        ("kestrel", "larkmoor", [11, 9, 6], 0),
        ("ks3", "fennel", [4, 0, 5], 0),
        ("ks4", "fennel", [4, 5, 0], 0),
    ]);
    let circles: Vec<&Circle> = rows(&inside).1.iter().map(|row| &row.circle).collect();
    assert_eq!(
        circles,
        [
            &Circle::SmallGroups("fennel".into()),
            &Circle::Organisation("larkmoor".into()),
            &Circle::Group("heron".into()),
            &Circle::Group("kestrel".into()),
        ]
    );
    assert_eq!(cells(&rows(&inside).1[1]), [Some(23), Some(17), Some(15), Some(0)]);
    assert_eq!(rows(&inside).1[3].part_of, Some(1));
    assert_eq!(inside.leaves().count(), 3);
}

#[test]
fn where_nobody_knows_whose_group_it_is_nothing_is_told_by_group() {
    let round = round();
    let both = [("heron", "larkmoor", [12, 8, 9], 0), ("makers", "paintbox", [12, 8, 9], 0)];
    let known = roll(&round, &both);
    let faces = tallies(&round, &known);
    let why = |faces: &[PublishedTally; 2], roll: &Roll| {
        break_down(&round, faces, roll).map(|face| match face.found {
            ByGroup::Not(why) => Some(why),
            ByGroup::Rows { .. } => None,
        })
    };
    assert_eq!(why(&faces, &known)[0], None);
    let unknown = Roll { is_known: false, ..roll(&round, &both) };
    assert_eq!(why(&faces, &unknown), [Some(NotByGroup::GroupUnknown); 2]);
    let mut papers = faces.clone();
    papers[0].on_paper = true;
    assert_eq!(why(&papers, &known), [Some(NotByGroup::ByAdults); 2]);
    let one = roll(&round, &both[..1]);
    assert_eq!(why(&tallies(&round, &one), &one), [Some(NotByGroup::OneGroup); 2]);
    let nearly_all = [("heron", "larkmoor", [28, 1, 0], 0), ("makers", "paintbox", [29, 0, 0], 0)];
    let nearly_all = roll(&round, &nearly_all);
    assert_eq!(why(&tallies(&round, &nearly_all), &nearly_all), [Some(NotByGroup::NoFigures); 2]);
}

#[test]
fn another_roll_is_compared_with_each_row_and_with_rows_together() {
    let three = [("a", "x", [12, 8, 9], 0), ("b", "y", [12, 8, 9], 0), ("c", "z", [11, 9, 9], 0)];
    let [inside, _] = told(&three);
    let by = |there: [u32; 3], beyond| {
        let group = |(at, there): (&str, u32)| (GroupId::from(at), 29, there);
        let groups: Vec<_> = ["a", "b", "c"].into_iter().zip(there).map(group).collect();
        inside.differs_by(&groups, beyond)
    };
    assert_eq!(by([29, 0, 1], 0), Some(1));
    assert_eq!(by([29, 28, 0], 2), Some(3));
    assert_eq!(by([0, 29, 0], 0), Some(0));
    assert_eq!(by([29, 29, 28], 0), None, "that is the whole, which is compared by itself");
    assert_eq!(ByGroup::Not(NotByGroup::TooSmall).differs_by(&[], 3), None);
}

#[test]
fn a_later_round_of_the_same_roll_is_compared_by_who_voted() {
    let round = round();
    let by = |found: &ByGroup, voted: [[usize; 3]; 3]| {
        let groups = [("a", "x"), ("b", "y"), ("c", "z")].into_iter().zip(voted);
        let groups: Vec<Group> = groups.map(|((group, of), voted)| (group, of, voted, 1)).collect();
        found.turnout_differs_by(&round, &roll(&round, &groups))
    };
    let [inside, _] =
        told(&[("a", "x", [12, 8, 9], 0), ("b", "y", [12, 8, 9], 0), ("c", "z", [11, 9, 9], 0)]);
    assert_eq!(by(&inside, [[12, 8, 9], [1, 1, 0], [0; 3]]), Some(2));
    assert_eq!(by(&inside, [[12, 8, 9], [12, 8, 8], [0, 0, 1]]), Some(2));
    assert_eq!(by(&inside, [[12, 8, 9], [12, 8, 8], [9, 9, 9]]), None, "that is the whole");
    assert_eq!(by(&inside, [[0; 3], [1, 0, 0], [0; 3]]), None, "that is nobody");
    let [open, _] = told(&[("a", "x", [9, 8, 7], 2), ("b", "y", [9, 8, 7], 9), ("c", "z", [20, 9, 7], 0)]);
    assert_eq!(rows(&open).1[0].voted, Shown::Hidden);
    assert_eq!(by(&open, [[9, 8, 7], [1, 1, 0], [0; 3]]), Some(2));
}
