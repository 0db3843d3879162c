//! The command as a shell sees it.

// A test may stop where it stands.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

const VOTE: &str = r#"{"ballot_type": "ranking", "seats": 1, "options": [{"id": "zoo"}, {"id": "pool"}],
    "ballots": [{"n": 3, "ranking": ["zoo", "pool"]}, {"n": 2, "ranking": ["pool"]}]}"#;

fn fifth(arguments: &[&str], input: &[u8]) -> Output {
    let mut process = Command::new(env!("CARGO_BIN_EXE_fifth"))
        .arg("tally")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // It may have given up before it read anything.
    let _ = process.stdin.take().unwrap().write_all(input);
    process.wait_with_output().unwrap()
}

#[track_caller]
fn prints(arguments: &[&str], input: &str, expected: &str) {
    let output = fifth(arguments, input.as_bytes());
    assert_eq!(String::from_utf8_lossy(&output.stdout), expected);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}

#[track_caller]
fn refuses(arguments: &[&str], input: &[u8], sentence: &str) {
    let output = fifth(arguments, input);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains(sentence), "{said}");
    assert_eq!(output.stdout, b"");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn one_object_comes_in_and_one_goes_out() {
    let line = "{\"winners\":[\"zoo\"],\"scores\":{\"zoo\":3,\"pool\":2},\"quota\":3}\n";
    prints(&["--rule", "stv"], VOTE, line);
    let line = "{\"winners\":[\"zoo\",\"pool\"],\"scores\":{\"zoo\":3,\"pool\":2}}\n";
    prints(&["--rule", "borda", "--seats", "2"], VOTE, line);
}

#[test]
fn the_example_in_the_documentation_is_true() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/counting.md");
    let page = fs::read_to_string(page).unwrap();
    let between = |start: &str, end: &str| page.split_once(start).unwrap().1.split_once(end).unwrap().0;
    let (rule, outcome) = (between("$ fifth tally --rule ", " <"), between("trip.json\n    ", "\n"));
    prints(&["--rule", rule], between("```json\n", "```"), &format!("{outcome}\n"));
}

#[test]
fn another_format_is_read_or_written() {
    let soi = "# FILE NAME: vote.soi\n# TITLE: \n# DESCRIPTION: \n# DATA TYPE: soi\n# NUMBER ALTERNATIVES: 2\n\
               # NUMBER VOTERS: 5\n# NUMBER UNIQUE ORDERS: 2\n# ALTERNATIVE NAME 1: zoo\n# ALTERNATIVE ID 1: zoo\n\
               # ALTERNATIVE NAME 2: pool\n# ALTERNATIVE ID 2: pool\n3: 1,2\n2: 2\n";
    prints(&["--write", "soi"], VOTE, soi);
    let line = "{\"winners\":[\"zoo\"],\"scores\":{\"zoo\":3,\"pool\":2}}\n";
    prints(&["--format", "soi", "--rule", "borda"], soi, line);
}

/// Six voters, and 100.50 to share out: a costs 60.25, b 50.10 and c 40.25.
const MONEY: &str = "META\nkey;value\nbudget;100.50\nvote_type;approval\nPROJECTS\nproject_id;cost\n\
                     a;60.25\nb;50.10\nc;40.25\nVOTES\nvoter_id;vote\n1;a\n2;a\n3;a\n4;b\n5;b\n6;c,c\n";

#[test]
fn money_is_shared_out_as_cities_do() {
    let counted = |more: &[&str], winners: &str| {
        let arguments = [&["--format", "pb", "--twice", "once"], more].concat();
        let line = format!("{{\"winners\":[{winners}],\"scores\":{{\"a\":3,\"b\":2,\"c\":1}}}}\n");
        prints(&arguments, MONEY, &line);
    };
    counted(&["--rule", "greedy"], "\"a\",\"c\"");
    counted(&["--rule", "greedy-stop"], "\"a\"");
    counted(&["--rule", "greedy", "--min-support", "2"], "\"a\"");
    counted(&["--rule", "greedy", "--budget", "100.49"], "\"a\"");
    counted(&["--rule", "greedy-stop", "--budget", "110.35"], "\"a\",\"b\"");
}

#[test]
fn what_a_ballot_names_twice_is_refused_unless_it_shall_count_once() {
    let sentence = "line 17: vote: \"c\" stands here twice; --twice once counts it once";
    refuses(&["--format", "pb", "--rule", "greedy"], MONEY.as_bytes(), sentence);
    refuses(
        &["--format", "pb", "--rule", "greedy", "--twice", "thrice"],
        MONEY.as_bytes(),
        "invalid value 'thrice'",
    );
    refuses(&["--rule", "greedy", "--budget", "12,50"], VOTE.as_bytes(), "decimals stand behind a point");
}

#[test]
fn categories_can_stand_worst_first() {
    let cat = "# CATEGORY NAME 0: No\n# CATEGORY NAME 1: Yes\n# ALTERNATIVE NAME 0: Zoo\n# ALTERNATIVE NAME 1: Pool\n3: 0,1\n";
    let winner = |arguments: &[&str]| {
        let output = fifth(&[&["--format", "cat", "--rule", "approval"], arguments].concat(), cat.as_bytes());
        String::from_utf8_lossy(&output.stdout).chars().take(15).collect::<String>()
    };
    assert_eq!(winner(&[]), "{\"winners\":[\"0\"");
    assert_eq!(winner(&["--worst-first"]), "{\"winners\":[\"1\"");
}

#[test]
fn the_rules_can_be_listed() {
    let output = fifth(&["--list-rules"], b"");
    let listed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(listed.lines().count(), counting::Rule::ALL.len());
    assert!(listed.starts_with("plurality\napproval\n"), "{listed}");
}

#[test]
fn what_is_wrong_is_said_on_standard_error_with_status_two() {
    refuses(&["--rule", "borda"], b"{\n\"ballots\": 7}", "line 2, column 13: there is no \"ballot_type\"");
    refuses(
        &["--rule", "loudest"],
        VOTE.as_bytes(),
        "there is no rule \"loudest\"; there are: plurality, approval,",
    );
    refuses(&["--rule", "approval"], VOTE.as_bytes(), "the rule approval does not count ranking ballots");
    refuses(&["--rule", "borda", "--format", "soi"], b"\xff", "line 1, column 1: this is not UTF-8");
    refuses(&["--write", "cat"], VOTE.as_bytes(), "the format cat cannot hold ranking ballots");
    refuses(&["--format", "xml", "--rule", "borda"], b"", "invalid value 'xml'");
    refuses(&[], VOTE.as_bytes(), "--rule");
    refuses(&["--rule", "borda", "--write", "soi"], VOTE.as_bytes(), "cannot be used with");
}
