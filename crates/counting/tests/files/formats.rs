//! Files as other programs write them, and the votes that they hold.

use counting::files::{Format, VoteFile};
use counting::instance::{Ballots, Many, Pair};

use crate::votes_in;

fn many<B>(n: u64, ballot: B) -> Many<B> {
    Many { n, ballot }
}

fn ids(file: &VoteFile) -> Vec<&str> {
    file.instance.options.iter().map(|option| option.id.as_str()).collect()
}

#[test]
fn json_may_have_its_keys_in_any_order() {
    let text = r#"{"ballots": [{"n": 2, "winner": "b", "loser": "a"}, {"skip": ["a", "b"]}],
        "tie_order": ["b", "a"], "options": [{"id": "a"}, {"cost": 3, "id": "b"}], "ballot_type": "pairwise"}"#;
    let file = votes_in(Format::Json, text);
    let preferred = Pair::Preferred { winner: 1, loser: 0 };
    assert_eq!(file.instance.ballots, Ballots::Pairwise(vec![many(2, preferred), many(1, Pair::Skip(0, 1))]));
    assert_eq!(file.instance.tie_order, [1, 0]);
    assert_eq!(file.instance.options[1].cost, 3);
    assert_eq!(file.instance.seats, 1);
}

#[test]
fn without_a_lot_ties_go_by_code_point() {
    let options = ["é", "a", "Z", "2", "10"].map(|id| format!(r#"{{"id": "{id}"}}"#)).join(",");
    let file = votes_in(
        Format::Json,
        &format!(r#"{{"ballot_type": "choice", "options": [{options}], "ballots": []}}"#),
    );
    assert_eq!(file.instance.tie_order, [4, 3, 2, 1, 0]);
}

#[test]
fn pabulib_may_have_a_byte_order_mark_windows_lines_quotes_and_spaces() {
    let text = "\u{feff}META\r\nkey; value\r\ndescription;\"Park; or \"\"pool\"\"\"\r\nbudget;400000.0\r\nvote_type; approval\r\n\
                PROJECTS\r\nproject_id; cost; name\r\np1; 75000.0; \"Park\r\nPROJECTS\"\r\np2 ;50000;Pool\r\n\r\n\
                VOTES\r\nvoter_id;age;vote\r\n1;12;\"p1, p2\"\r\n2;;p2\r\n3;14;\r\n4;15;p2,\r\n";
    let file = votes_in(Format::Pb, &text.replace("; \"Park", ";\"Park"));
    assert_eq!(file.title.as_deref(), Some("Park; or \"pool\""));
    assert_eq!(file.instance.budget, Some(400_000));
    assert_eq!(ids(&file), ["p1", "p2"]);
    assert_eq!(file.instance.options[0].cost, 75_000);
    assert_eq!(file.titles[1].as_deref(), Some("Pool"));
    let approvals = vec![many(1, vec![0, 1]), many(2, vec![1]), many(1, vec![])];
    assert_eq!(file.instance.ballots, Ballots::Approval(approvals));
}

#[test]
fn pabulib_has_five_kinds_of_votes() {
    let votes = |kind: &str, votes: &str| {
        let projects = "PROJECTS\nproject_id;cost\n1;50\n2;60\n";
        let text =
            format!("META\nkey;value\nvote_type;{kind}\n{projects}VOTES\nvoter_id;vote;points\n{votes}");
        votes_in(Format::Pb, &text).instance.ballots
    };
    assert_eq!(votes("approval", "1;2,1\n"), Ballots::Approval(vec![many(1, vec![1, 0])]));
    assert_eq!(votes("choose-1", "1;2\n2;\n3;2\n"), Ballots::Choice(vec![many(2, Some(1)), many(1, None)]));
    assert_eq!(votes("cumulative", "1;2,1;7,3\n"), Ballots::Dots(vec![many(1, vec![(1, 7), (0, 3)])]));
    assert_eq!(votes("scoring", "1;2,1;-1,3\n"), Ballots::Score(vec![many(1, vec![(1, -1), (0, 3)])]));
    assert_eq!(
        votes("ordinal", "1;2,1\n2;1\n"),
        Ballots::Ranking(vec![many(1, vec![vec![1], vec![0]]), many(1, vec![vec![0]])])
    );
}

/// Three options, as `PrefLib` writes them.
const OPTIONS: &str = "# FILE NAME: 00099-1.toi\r\n# TITLE: Trip\r\n# ALTERNATIVE NAME 1: Zoo\r\n\
                       # ALTERNATIVE NAME 2: Pool\r\n# ALTERNATIVE NAME 3: Park\r\n";

#[test]
fn preflib_orders_may_have_ties_windows_lines_and_spaces() {
    let orders = "# a comment\r\n4: 2, {1 , 3}\r\n\r\n1: { 3,1 },2\r\n2 : 1\r\n";
    let file = votes_in(Format::Toi, &format!("{OPTIONS}{orders}"));
    assert_eq!((file.id.as_deref(), file.title.as_deref()), (Some("00099-1"), Some("Trip")));
    assert_eq!(ids(&file), ["1", "2", "3"]);
    assert_eq!(file.titles[2].as_deref(), Some("Park"));
    let rankings = vec![many(4, vec![vec![1]]), many(1, vec![vec![2, 0], vec![1]]), many(2, vec![vec![0]])];
    assert_eq!(file.instance.ballots, Ballots::Ranking(rankings), "the rest that is level was not ranked");
}

#[test]
fn two_preflib_categories_are_approvals_and_three_are_scores() {
    let sorted = |names: &[&str], lines: &str| {
        let names: Vec<String> =
            names.iter().zip(1..).map(|(name, at)| format!("# CATEGORY NAME {at}: {name}\n")).collect();
        votes_in(
            Format::Cat,
            &format!("{OPTIONS}# NUMBER CATEGORIES: {}\n{}{lines}", names.len(), names.concat()),
        )
        .instance
        .ballots
    };
    let approvals = Ballots::Approval(vec![many(3, vec![1, 0]), many(1, vec![])]);
    assert_eq!(sorted(&["Yes", "No"], "3: {2,1},3\n1: {},{1,2,3}\n"), approvals);
    let scores = Ballots::Score(vec![many(2, vec![(2, 3), (0, 2), (1, 1)])]);
    assert_eq!(sorted(&["Yes", "Maybe", "No"], "2: 3,1,2\n"), scores);
}

#[test]
fn blt_has_weights_level_options_quotes_and_a_title() {
    let text =
        "3 2\r\n28 1 2 0\r\n1 2=3 0\r\n1 0\r\n0\r\n\"Lab \"\"Ann\"\"\"\r\n\"Bob\"\r\nCy\r\n\"Ward 1\"\r\n";
    let file = votes_in(Format::Blt, text);
    assert_eq!(file.instance.seats, 2);
    assert_eq!(file.title.as_deref(), Some("Ward 1"));
    assert_eq!(file.titles[0].as_deref(), Some("Lab \"Ann\""));
    let rankings = vec![many(28, vec![vec![0], vec![1]]), many(1, vec![vec![1, 2]]), many(1, vec![])];
    assert_eq!(file.instance.ballots, Ballots::Ranking(rankings));
}
