//! Ballots in JSON that cannot be counted.

use crate::bad_json::{says, vote};

#[test]
fn a_ballot_stands_for_one_or_more() {
    let whole = "is not a whole number from 1 to 9007199254740991";
    says(
        vote("approval", "[{\"n\": 0, \"approve\": []}]"),
        &format!("line 4, column 19: ballots[0].n: 0 {whole}"),
    );
    says(
        vote("approval", "[{\"n\": -2, \"approve\": []}]"),
        &format!("line 4, column 20: ballots[0].n: -2 {whole}"),
    );
    says(
        vote("approval", "[{\"n\": 1.5, \"approve\": []}]"),
        &format!("line 4, column 21: ballots[0].n: 1.5 {whole}"),
    );
    says(
        vote("approval", "[{\"n\": 9007199254740991, \"approve\": []}, {\"approve\": []}]"),
        "line 5, column 1: ballots: there are more than 9007199254740991 ballots",
    );
}

#[test]
fn a_ballot_names_options_that_there_are_each_once() {
    let ballots = |kind: &str, ballot: &str| vote(kind, &format!("[\n{ballot}]"));
    for (kind, ballot, sentence) in [
        (
            "approval",
            r#"{"approve": ["a", "x"]}"#,
            "line 5, column 21: ballots[0].approve[1]: there is no option \"x\"",
        ),
        (
            "approval",
            r#"{"approve": ["a", "a"]}"#,
            "line 5, column 21: ballots[0].approve[1]: \"a\" stands here twice",
        ),
        ("choice", r#"{"choice": "x"}"#, "line 5, column 14: ballots[0].choice: there is no option \"x\""),
        (
            "score",
            r#"{"scores": {"x": 1}}"#,
            "line 5, column 15: ballots[0].scores: there is no option \"x\"",
        ),
        (
            "score",
            r#"{"scores": {"a": 1, "a": 2}}"#,
            "line 5, column 23: ballots[0].scores: \"a\" stands here twice",
        ),
        (
            "ranking",
            r#"{"ranking": ["a", ["b", "a"]]}"#,
            "line 5, column 27: ballots[0].ranking[1][1]: \"a\" stands here twice",
        ),
        (
            "pairwise",
            r#"{"winner": "a", "loser": "a"}"#,
            "line 5, column 28: ballots[0].loser: \"a\" stands here twice",
        ),
        (
            "pairwise",
            r#"{"skip": ["a", "a"]}"#,
            "line 5, column 18: ballots[0].skip[1]: \"a\" stands here twice",
        ),
    ] {
        says(ballots(kind, ballot), sentence);
    }
}

#[test]
fn a_ballot_has_the_marks_of_its_kind() {
    let whole = |least: &str| format!("is not a whole number from {least} to 9007199254740991");
    for (kind, ballot, sentence) in [
        (
            "approval",
            r#"{"choice": "a"}"#,
            "line 4, column 21: ballots[0].choice: ballots of this kind have no such marks",
        ),
        ("approval", r#"{"n": 2}"#, "line 4, column 20: ballots[0]: there is no \"approve\""),
        (
            "approval",
            r#"{"approve": "a"}"#,
            "line 4, column 27: ballots[0].approve: invalid type: string \"a\", expected a list of ids",
        ),
        ("choice", "{}", "line 4, column 14: ballots[0]: there is no \"choice\""),
        (
            "choice",
            r#"{"choice": ["a"]}"#,
            "line 4, column 23: ballots[0].choice: invalid type: sequence, expected the id of an option",
        ),
        (
            "pairwise",
            r#"{"winner": "a"}"#,
            "line 4, column 27: ballots[0]: expected \"winner\" and \"loser\", or \"skip\"",
        ),
        ("pairwise", r#"{"skip": ["a"]}"#, "line 4, column 27: ballots[0].skip: expected two options, not 1"),
        (
            "ranking",
            r#"{"ranking": [1]}"#,
            "line 4, column 26: ballots[0].ranking[0]: invalid type: integer `1`, expected the id of an option, or a list of them",
        ),
        (
            "dots",
            r#"{"dots": {"a": -1}}"#,
            &format!("line 4, column 29: ballots[0].dots.a: -1 {}", whole("0")),
        ),
        (
            "score",
            r#"{"scores": {"a": 0.5}}"#,
            &format!("line 4, column 32: ballots[0].scores.a: 0.5 {}", whole("-9007199254740991")),
        ),
        ("score", "7", "line 4, column 13: ballots[0]: invalid type: integer `7`, expected a ballot"),
    ] {
        says(vote(kind, &format!("[{ballot}]")), sentence);
    }
    says(vote("approval", "{}"), "line 4, column 11: ballots: invalid type: map, expected a list of ballots");
}
