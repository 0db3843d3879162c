//! JSON that cannot be counted. The sentence says where to look and what was expected there.

use counting::files::run;

/// A vote on two options; what is wrong is put in its place.
pub fn vote(kind: &str, ballots: &str) -> String {
    format!(
        "{{\n\"ballot_type\": \"{kind}\",\n\"options\": [{{\"id\": \"a\"}}, {{\"id\": \"b\"}}],\n\"ballots\": {ballots}\n}}"
    )
}

/// Approvals of two options, with a key before them.
fn with(key: &str) -> String {
    format!(
        "{{{key},\n\"ballot_type\": \"approval\", \"options\": [{{\"id\": \"a\"}}, {{\"id\": \"b\"}}], \"ballots\": []}}"
    )
}

#[track_caller]
pub fn says(text: impl AsRef<[u8]>, sentence: &str) {
    ruled("approval", text, sentence);
}

#[track_caller]
fn ruled(rule: &str, text: impl AsRef<[u8]>, sentence: &str) {
    let shown: String = String::from_utf8_lossy(text.as_ref()).chars().take(500).collect();
    match run(rule, text.as_ref()) {
        Ok(outcome) => panic!("{shown}\nwas counted: {outcome}"),
        Err(trouble) => assert_eq!(trouble.to_string(), sentence, "{shown}"),
    }
}

#[test]
fn what_is_no_json_says_where_it_ends() {
    says("", "line 1, column 1: EOF while parsing a value");
    says("{\"ballots\": [}", "line 1, column 14: ballots: expected value");
    says("{\n  \"options\": [\n", "line 3, column 1: options[0]: EOF while parsing a list");
    says(
        "[]",
        "line 1, column 1: invalid type: sequence, expected an object with ballot_type, options and ballots",
    );
    says(with("\"seats\": 1") + "\n{}", "line 3, column 1: trailing characters");
    says(
        "{\"mood\": ".to_owned() + &"[".repeat(100_000),
        "line 1, column 100009: mood: EOF while parsing a list",
    );
    says("{\"options\": [[", "line 1, column 13: options[0]: invalid type: sequence, expected an option");
    says(b"{\n\"title\": \"\xff\"}", "line 2, column 11: this is not UTF-8");
}

#[test]
fn a_vote_has_a_kind_options_and_ballots() {
    says("{\"options\": [], \"ballots\": []}", "line 1, column 30: there is no \"ballot_type\"");
    says("{\"ballot_type\": \"choice\", \"ballots\": []}", "line 1, column 40: there is no \"options\"");
    says("{\"ballot_type\": \"choice\", \"options\": []}", "line 1, column 40: there is no \"ballots\"");
    says(
        vote("shouting", "[]"),
        "line 2, column 25: ballot_type: expected one of [\"approval\", \"choice\", \"score\", \"dots\", \"ranking\", \"pairwise\"], not \"shouting\"",
    );
    says(with("\"seats\": 1, \"seats\": 2"), "line 1, column 20: seats: this key stands here twice");
}

#[test]
fn every_option_has_its_own_id() {
    let options = |options: &str| {
        format!("{{\"ballot_type\": \"approval\", \"options\":\n{options},\n\"ballots\": []}}")
    };
    says(
        options("[{\"id\": \"a\"}, {\"id\": \"a\"}]"),
        "line 2, column 25: options[1].id: another option has this id",
    );
    says(options("[{\"title\": \"a\"}]"), "line 2, column 15: options[0]: there is no \"id\"");
    says(
        options("[{\"id\": 7}]"),
        "line 2, column 9: options[0].id: invalid type: integer `7`, expected a string",
    );
    says(options("[\"a\"]"), "line 2, column 4: options[0]: invalid type: string \"a\", expected an option");
    says(options("{}"), "line 2, column 1: options: invalid type: map, expected a list of options");
}

#[test]
fn money_and_numbers_of_things_are_whole() {
    let whole = "is not a whole number from 0 to 9007199254740991";
    let cost = |cost: &str| {
        format!(
            "{{\"ballot_type\": \"approval\", \"options\": [{{\"id\": \"a\", \"cost\": {cost}}}], \"ballots\": []}}"
        )
    };
    says(cost("-5"), &format!("line 1, column 62: options[0].cost: -5 {whole}"));
    says(cost("2.5"), &format!("line 1, column 63: options[0].cost: 2.5 {whole}"));
    says(cost("9007199254740992"), &format!("line 1, column 76: options[0].cost: 9007199254740992 {whole}"));
    says(cost("1e400"), "line 1, column 65: options[0].cost: number out of range");
    says(
        cost("\"5\""),
        "line 1, column 63: options[0].cost: invalid type: string \"5\", expected a whole number from 0 to 9007199254740991",
    );
    says(with("\"budget\": -1"), &format!("line 1, column 13: budget: -1 {whole}"));
    says(with("\"budget\": 0.5"), &format!("line 1, column 14: budget: 0.5 {whole}"));
    says(with("\"seats\": -1"), &format!("line 1, column 12: seats: -1 {whole}"));
    says(with("\"decimals\": 13"), "line 2, column 80: decimals: expected 12 at most, not 13");
}

#[test]
fn the_order_of_ties_has_every_option_once() {
    says(with("\"tie_order\": [\"a\", \"c\"]"), "line 1, column 23: tie_order[1]: there is no option \"c\"");
    says(with("\"tie_order\": [\"a\", \"a\"]"), "line 1, column 23: tie_order[1]: \"a\" stands here twice");
    says(with("\"tie_order\": [\"b\"]"), "line 1, column 19: tie_order: not every option stands here");
}

#[test]
fn the_finer_terms_have_to_make_sense() {
    let params = |params: &str| with(&format!("\"params\": {{{params}}}"));
    let whole = "is not a whole number from 1 to 9007199254740991";
    says(params("\"add1_step\": 0"), &format!("line 1, column 26: params.add1_step: 0 {whole}"));
    says(
        params("\"add1_stop\": \"never\""),
        "line 1, column 33: params.add1_stop: expected \"overspend\", not \"never\"",
    );
    says(
        params("\"min_support\": 2.5"),
        "line 1, column 30: params.min_support: 2.5 is not a whole number from 0 to 9007199254740991",
    );
    says(params("\"bt_alpha\": 0"), "line 1, column 26: params.bt_alpha: expected a number above 0, not 0");
    says(
        params("\"bt_alpha\": \"much\""),
        "line 1, column 30: params.bt_alpha: invalid type: string \"much\", expected f64",
    );
}

#[test]
fn a_rule_has_a_name_and_ballots_that_it_counts() {
    let rules = "plurality, approval, dots, score-total, score-mean, borda, schulze, schulze-wv, ranked-pairs, stv, irv, \
                 seqpav, pav, greedy, greedy-stop, greedy-per-cost, phragmen, mes-card, mes-card-util, mes-card-add1, mes-card-add1u, \
                 mes-cost, mes-cost-util, mes-cost-add1, mes-cost-add1u, mes-score, mes-score-util, mes-score-add1, \
                 mes-score-add1u, pairwise-winrate, bradley-terry";
    ruled("loudest", "{}", &format!("there is no rule \"loudest\"; there are: {rules}"));
    ruled("borda", with("\"seats\": 1"), "the rule borda does not count approval ballots");
    ruled("greedy", with("\"seats\": 1"), "the rule greedy needs a budget");
}

#[test]
fn what_nobody_knows_is_passed_over() {
    let text = r#"{"ballots": [{"approve": ["a"], "voter": {"age": [12]}}], "tie_order": null, "mood": [1, {}],
        "options": [{"id": "a", "colour": "red", "title": null, "cost": 250.0}], "ballot_type": "approval",
        "seats": null, "budget": null, "params": {"score_max": 5, "bt_alpha": null}}"#;
    let outcome = run("approval", text.as_bytes()).unwrap_or_else(|trouble| panic!("{trouble}"));
    assert!(outcome.starts_with(r#"{"winners":["a"],"scores":{"a":1},"#), "{outcome}");
    assert!(run("approval", format!("\u{feff}{text}").as_bytes()).is_ok(), "a byte order mark is no reason");
}
