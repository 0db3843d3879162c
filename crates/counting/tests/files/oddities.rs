//! What the files of others have that no page describes.

use counting::Rule;
use counting::files::{Amount, Format, Reading, Twice, VoteFile, counted, named, read, read_as};
use counting::instance::{Ballots, Many};

use crate::votes_in;

fn many<B>(n: u64, ballot: B) -> Many<B> {
    Many { n, ballot }
}

fn ids(file: &VoteFile) -> Vec<&str> {
    file.instance.options.iter().map(|option| option.id.as_str()).collect()
}

fn once(format: Format, text: &str) -> Ballots {
    let reading = Reading { twice: Twice::Once, ..Reading::default() };
    read_as(format, text.as_bytes(), reading)
        .unwrap_or_else(|trouble| panic!("{trouble}\n{text}"))
        .instance
        .ballots
}

fn prints(file: &VoteFile, rule: &str, line: &str) {
    let outcome = counted(named(rule).unwrap(), file).unwrap_or_else(|trouble| panic!("{trouble}"));
    assert_eq!(outcome, format!("{line}\n"), "{rule}");
}

/// A budget of 100.10: "a" costs 60.05, "b" 40.05 and "c" 0.5; three voters want a, two b and c.
fn pence() -> VoteFile {
    votes_in(
        Format::Pb,
        "META\nkey;value\nbudget;100.10\nvote_type;approval\nPROJECTS\nproject_id;cost\na;60.05\nb;40.050\nc;0.5\n\
         VOTES\nvoter_id;vote\n1;a\n2;a\n3;a\n4;b,c\n5;b,c\n",
    )
}

#[test]
fn money_with_decimals_is_counted_to_the_last_digit() {
    let file = pence();
    assert_eq!((file.decimals, file.instance.budget), (2, Some(10_010)));
    let costs: Vec<u64> = file.instance.options.iter().map(|option| option.cost).collect();
    assert_eq!(costs, [6005, 4005, 50]);
    assert_eq!(file.instance.params.add1_step, 100, "add one goes up by one of what the file counts in");
    prints(&file, "greedy", r#"{"winners":["a","b"],"scores":{"a":3,"b":2,"c":2}}"#);
    // Each has 20.02: two pay 0.25 for c and three pay for a. The two have 39.54 left, too little for b.
    let fair =
        r#"{"winners":["c","a"],"scores":{"a":3,"b":2,"c":2},"prices":{"c":0.25,"a":20.016666666666666}}"#;
    prints(&file, "mes-card", fair);
}

#[test]
fn a_penny_too_little_is_too_little() {
    let mut file = pence();
    file.share_out(Amount::parse("100.099").unwrap()).unwrap();
    assert_eq!((file.decimals, file.instance.budget, file.instance.options[2].cost), (3, Some(100_099), 500));
    assert_eq!(file.instance.params.add1_step, 1000);
    prints(&file, "greedy", r#"{"winners":["a","c"],"scores":{"a":3,"b":2,"c":2}}"#);
    file.share_out(Amount::parse("100.1").unwrap()).unwrap();
    assert_eq!(file, pence(), "and back");
}

#[test]
fn money_with_decimals_is_kept_by_every_format() {
    let mut file = pence();
    file.instance.ballots = Ballots::Ranking(vec![many(2, vec![vec![1], vec![0], vec![2]])]);
    file.instance.params.min_support = 2;
    for format in Format::ALL.into_iter().filter(|format| *format != Format::Cat && *format != Format::Blt) {
        let text = format.write(&file).unwrap_or_else(|trouble| panic!("{trouble}"));
        let mut again = votes_in(format, &text);
        again.id = None;
        assert_eq!(again, file, "{format:?}:\n{text}");
    }
    let json = Format::Json.write(&pence()).unwrap();
    assert!(json.contains(r#""budget":10010,"decimals":2,"#), "{json}");
    assert!(json.contains(r#""params":{"add1_step":100}"#), "others count the same: {json}");
}

#[test]
fn an_option_that_a_ballot_names_again_counts_once_where_that_is_wanted() {
    let pb = |kind: &str, votes: &str| {
        let projects = "PROJECTS\nproject_id;cost\na;1\nb;2\n";
        once(
            Format::Pb,
            &format!("META\nkey;value\nvote_type;{kind}\n{projects}VOTES\nvoter_id;vote;points\n{votes}"),
        )
    };
    assert_eq!(
        pb("approval", "1;b,b\n2;b,a,b\n"),
        Ballots::Approval(vec![many(1, vec![1]), many(1, vec![1, 0])])
    );
    assert_eq!(pb("choose-1", "1;a,a\n"), Ballots::Choice(vec![many(1, Some(0))]));
    assert_eq!(pb("cumulative", "1;b,a,b;2,1,5\n"), Ballots::Dots(vec![many(1, vec![(1, 2), (0, 1)])]));
    let ranked = Ballots::Ranking(vec![many(1, vec![vec![1], vec![0]])]);
    assert_eq!(pb("ordinal", "1;b,a,b\n"), ranked);
    let names = "# ALTERNATIVE NAME 1: a\n# ALTERNATIVE NAME 2: b\n";
    assert_eq!(once(Format::Soi, &format!("{names}1: 2,1,2\n")), ranked);
    assert_eq!(once(Format::Blt, "2 1\n1 2 1 2 0\n0\na\nb\n"), ranked);
    let json =
        r#"{"ballot_type": "approval", "options": [{"id": "a"}], "ballots": [{"approve": ["a", "a"]}]}"#;
    let reading = Reading { twice: Twice::Once, ..Reading::default() };
    assert!(read_as(Format::Json, json.as_bytes(), reading).is_err(), "JSON is our own, and stays strict");
}

#[test]
fn the_threshold_of_a_pabulib_file_holds() {
    let text = "META\nkey;value\nbudget;10\nvote_type;approval\nmin_project_score_threshold;2\n\
                PROJECTS\nproject_id;cost\na;4\nb;4\nVOTES\nvoter_id;vote\n1;a\n2;a,b\n";
    let file = votes_in(Format::Pb, text);
    prints(&file, "greedy", r#"{"winners":["a"],"scores":{"a":2,"b":1}}"#);
    let ours = votes_in(Format::Pb, &text.replace("PROJECTS", "min_support;1\nPROJECTS"));
    prints(&ours, "greedy", r#"{"winners":["a","b"],"scores":{"a":2,"b":1}}"#);
}

#[test]
fn preflib_may_number_from_zero() {
    let names = "# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 0: Zoo\n# ALTERNATIVE NAME 1: Pool\n# ALTERNATIVE NAME 2: Park\n";
    let file = votes_in(Format::Soi, &format!("{names}# TIE ORDER: 2,0,1\n2: 0,2\n1: 1\n0: 2,1,0\n"));
    assert_eq!(ids(&file), ["0", "1", "2"]);
    assert_eq!(file.titles[0].as_deref(), Some("Zoo"));
    assert_eq!(file.instance.tie_order, [2, 0, 1]);
    let ballots = vec![many(2, vec![vec![0], vec![2]]), many(1, vec![vec![1]])];
    assert_eq!(file.instance.ballots, Ballots::Ranking(ballots), "nobody has the last order");
    let text = Format::Soi.write(&file).unwrap_or_else(|trouble| panic!("{trouble}"));
    let again = votes_in(Format::Soi, &text);
    assert_eq!(again.instance, file.instance, "it is written from one, and means the same:\n{text}");
}

#[test]
fn categories_may_be_numbered_from_zero_and_stand_worst_first() {
    let text = "# NUMBER CATEGORIES: 3\n# CATEGORY NAME 0: No\n# CATEGORY NAME 1: Skipped\n# CATEGORY NAME 2: Yes\n\
                # ALTERNATIVE NAME 0: Zoo\n# ALTERNATIVE NAME 1: Pool\n2: {1}, {}, {0}\n";
    let best_first = Ballots::Score(vec![many(2, vec![(1, 3), (0, 1)])]);
    assert_eq!(votes_in(Format::Cat, text).instance.ballots, best_first);
    let reading = Reading { worst_first: true, ..Reading::default() };
    let worst_first = Ballots::Score(vec![many(2, vec![(0, 3), (1, 1)])]);
    assert_eq!(read_as(Format::Cat, text.as_bytes(), reading).unwrap().instance.ballots, worst_first);
    let votes = "# CATEGORY NAME 0: Vote\n# CATEGORY NAME 1: None\n# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n5: 2,1\n";
    assert_eq!(votes_in(Format::Cat, votes).instance.ballots, Ballots::Approval(vec![many(5, vec![1])]));
}

#[test]
fn a_blt_file_may_have_comments_withdrawn_options_and_ranks_left_empty() {
    let text = "\n 4 2   # four for two seats\n -2 -4   # both went\n\n3 2 1=4 3 0 # 3 2 1 0\n\t1 4 - 3 0\n2 2 0\n 0 # end\n\
                \"Ann\" # one\n\"Bob\"\n\"Cy #1\"\nDi # four\n\"Club\"\n\nCounted by hand.\n";
    let file = votes_in(Format::Blt, text);
    assert_eq!(ids(&file), ["1", "3"]);
    assert_eq!(file.titles, [Some("Ann".to_owned()), Some("Cy #1".to_owned())]);
    assert_eq!((file.title.as_deref(), file.instance.seats), (Some("Club"), 2));
    let ballots = vec![many(3, vec![vec![0], vec![1]]), many(1, vec![vec![1]]), many(2, vec![])];
    assert_eq!(file.instance.ballots, Ballots::Ranking(ballots));
    assert_eq!(file.instance.tie_order, [0, 1]);
    prints(&file, "irv", r#"{"winners":["1"],"scores":{"1":3,"3":1},"quota":3}"#);
}

#[test]
fn a_blt_file_may_have_many_names_or_ballots_on_a_line_and_commas() {
    let lines = "2 1\n3 1 2 0\n1 2 0\n0\n\"Ann\"\n\"Bob\"\n\"Club\"\n";
    let plain = votes_in(Format::Blt, lines);
    for text in [
        "2 1\n3 1 2 0 1 2 0\n0 \"Ann\" \"Bob\" \"Club\"",
        "2 1\r\n3 1 2 0\r\n1 2 0\r\n0\r\n\"Ann\" \"Bob\"\r\n\"Club\"",
        "2,1\n3 1 2 0,\n1 2 0,\n0,\nAnn,\nBob,\nClub,\n",
    ] {
        assert_eq!(votes_in(Format::Blt, text), plain, "{text}");
    }
}

#[test]
fn whoever_was_withdrawn_cannot_be_elected_even_to_a_seat_that_stays_empty() {
    let file = read(Format::Blt, b"3 3\n-2\n2 2 1 0\n1 3 0\n0\nAnn\nBob\nCy\n").unwrap();
    assert_eq!(counting::count(Rule::Stv, &file.instance).unwrap().winners, [0, 1]);
    assert_eq!(file.name(1), "3");
}
