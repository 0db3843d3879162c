//! Files of other formats that cannot be read, and votes that they cannot hold.

use counting::files::{Format, read};

use crate::votes_in;

#[track_caller]
fn says(format: Format, text: &str, sentence: &str) {
    match read(format, text.as_bytes()) {
        Ok(file) => panic!("{text}\nwas read: {file:?}"),
        Err(trouble) => assert_eq!(trouble.to_string(), sentence, "{text}"),
    }
}

/// A budget; the line of `META` and the line of `VOTES` that are wrong are put in their places.
fn budget(meta: &str, votes: &str) -> String {
    format!(
        "META\nkey;value\nbudget;100\n{meta}\nPROJECTS\nproject_id;cost\n1;50\n2;60\nVOTES\nvoter_id;vote;points\n{votes}\n"
    )
}

#[test]
fn a_pabulib_file_has_three_sections() {
    says(Format::Pb, "", "PROJECTS has no column \"project_id\"");
    says(Format::Pb, "PROJECTS\nproject_id;cost\n", "META has no \"vote_type\"");
    says(Format::Pb, "key;value\n", "line 1: expected META, PROJECTS or VOTES");
    says(Format::Pb, "META\nkey;value\nvote_type;approval\n", "PROJECTS has no column \"project_id\"");
    says(
        Format::Pb,
        &budget("vote_type;approval\nvote_type;ordinal", ""),
        "line 5: vote_type: this key stands here twice",
    );
    let without_votes = "META\nkey;value\nvote_type;approval\nPROJECTS\nproject_id;cost\n1;50\n";
    says(Format::Pb, without_votes, "VOTES has no column \"vote\"");
    says(
        Format::Pb,
        &budget("vote_type;guess", ""),
        "line 4: vote_type: expected approval, choose-1, cumulative, scoring or ordinal, not \"guess\"",
    );
}

#[test]
fn a_pabulib_file_names_line_and_column_of_what_is_wrong() {
    let whole = "is not a whole number from 0 to 9007199254740991";
    for (kind, votes, sentence) in [
        ("approval", "v1;1,3", "line 11: vote: there is no option \"3\""),
        ("approval", "v1;1\nv2;2,2", "line 12: vote: \"2\" stands here twice; --twice once counts it once"),
        ("ordinal", "v1;2,1,2", "line 11: vote: \"2\" stands here twice; --twice once counts it once"),
        ("cumulative", "v1;1,1;2,3", "line 11: vote: \"1\" stands here twice; --twice once counts it once"),
        ("choose-1", "v1;1,2", "line 11: vote: expected one option, not 2"),
        ("cumulative", "v1;1,2;3", "line 11: points: there are 1 for 2 votes"),
        ("cumulative", "v1;1;-3", &format!("line 11: points: \"-3\" {whole}")),
        (
            "scoring",
            "v1;1;x",
            "line 11: points: \"x\" is not a whole number from -9007199254740991 to 9007199254740991",
        ),
    ] {
        says(Format::Pb, &budget(&format!("vote_type;{kind}"), votes), sentence);
    }
    let project = |line: &str| format!("PROJECTS\nproject_id;cost\n1;50\n{line}\n");
    says(Format::Pb, &project("1;60"), "line 4: project_id: \"1\" stands here twice");
    let amount = "is not an amount from 0 to 9007199254740991, such as 1250 or 1250.50";
    says(Format::Pb, &project("2;-60"), &format!("line 4: cost: \"-60\" {amount}"));
    says(Format::Pb, &project("2;60."), &format!("line 4: cost: \"60.\" {amount}"));
    let comma = "; decimals stand behind a point, and thousands have no comma";
    says(Format::Pb, &project("2;60,5"), &format!("line 4: cost: \"60,5\" {amount}{comma}"));
    says(
        Format::Pb,
        &budget("vote_type;approval\nadd1_step;0.0", ""),
        "line 5: add1_step: expected an amount above 0, not \"0.0\"",
    );
    says(
        Format::Pb,
        &budget("vote_type;approval\nmin_project_score_threshold;2.5", ""),
        &format!("line 5: min_project_score_threshold: \"2.5\" {whole}"),
    );
    let too_fine = project("2;0.01").replace("1;50", "1;9007199254740991");
    says(
        Format::Pb,
        &format!("META\nkey;value\nvote_type;approval\n{too_fine}VOTES\nvoter_id;vote\n"),
        "with 2 decimals behind each, some amounts are too large to be counted",
    );
}

#[test]
fn a_file_that_was_cut_off_is_noticed() {
    says(
        Format::Pb,
        &budget("vote_type;approval\nnum_votes;3", "v1;1"),
        "line 5: num_votes: it says 3, but there are 1",
    );
    says(
        Format::Pb,
        &budget("vote_type;approval\nnum_projects;3", "v1;1"),
        "line 5: num_projects: it says 3, but there are 2",
    );
    says(Format::Soi, &orders("2: 1"), "line 2: NUMBER VOTERS: it says 3, but there are 2 ballots");
    says(Format::Blt, "2 1\n3 1 2 0\n", "there is no line \"0\" after the ballots");
    says(
        Format::Blt,
        "2 1\n3 1 2 0\n0\n\"Ann\"\n",
        "line 1: it says 2 options, but 1 lines name options and title",
    );
}

/// Orders of three options by three voters.
fn orders(lines: &str) -> String {
    let header = "# NUMBER ALTERNATIVES: 3\n# NUMBER VOTERS: 3\n";
    format!(
        "{header}# ALTERNATIVE NAME 1: Ann\n# ALTERNATIVE NAME 2: Bob\n# ALTERNATIVE NAME 3: Cy\n{lines}\n"
    )
}

#[test]
fn a_preflib_file_names_line_and_preference_of_what_is_wrong() {
    for (lines, sentence) in [
        ("3: 1,4", "line 6: preference 2: there is no option \"4\""),
        ("2: 1\n1: 2,3,2", "line 7: preference 3: \"2\" stands here twice; --twice once counts it once"),
        ("-1: 1", "line 6: number of ballots: \"-1\" is not a whole number from 0 to 9007199254740991"),
        ("3: 0,1", "line 6: preference 1: there is no option \"0\""),
        ("1,2,3", "line 6: expected a number of ballots, a colon and an order"),
        ("3: {1,2", "line 6: a brace is opened and not closed"),
        ("3: {1}{2}", "line 6: expected a comma before \"{2}\""),
    ] {
        says(Format::Toi, &orders(lines), sentence);
    }
    says(Format::Soi, &orders("3: 1,{2,3}"), "line 6: soi files hold no options that are level");
    says(Format::Soc, &orders("3: 1,2"), "line 6: soc files hold no orders that leave options out");
    says(Format::Toc, &orders("3: 1,2"), "line 6: toc files hold no orders that leave options out");
    says(
        Format::Soi,
        "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: Ann\n",
        "line 1: NUMBER ALTERNATIVES: it says 2, but 1 lines begin with \"# ALTERNATIVE NAME \"",
    );
    says(
        Format::Soi,
        "# ALTERNATIVE NAME 0: Ann\n# ALTERNATIVE NAME 2: Bob\n",
        "there is no line \"# ALTERNATIVE NAME 1: …\"",
    );
    says(
        Format::Cat,
        &orders("# CATEGORY NAME 1: Yes\n# CATEGORY NAME 2: No\n3: {1,2,3}"),
        "line 8: expected 2 categories, not 1",
    );
}

#[test]
fn a_blt_file_names_line_and_preference_of_what_is_wrong() {
    let vote = |ballot: &str| format!("2 1\n{ballot}\n0\n\"Ann\"\n\"Bob\"\n\"Who?\"\n");
    says(Format::Blt, &vote("3 1 3 0"), "line 2: preference 2: there is no option \"3\"");
    says(Format::Blt, &vote("3 1 2"), "line 2: expected 0 at the end of the ballot");
    says(Format::Blt, &vote("3 1 2 0 4 2"), "line 2: expected 0 at the end of the ballot");
    says(
        Format::Blt,
        &vote("3 1 1 0"),
        "line 2: preference 2: \"1\" stands here twice; --twice once counts it once",
    );
    says(Format::Blt, &vote("-3"), "line 2: withdrawn: there is no option \"3\"");
    says(Format::Blt, &vote("3 1 0\n-2"), "line 3: options that were withdrawn stand before the ballots");
    says(
        Format::Blt,
        &vote("-2 1 0"),
        "line 2: expected options that were withdrawn, such as -2, and not \"1\" on the same line",
    );
    says(
        Format::Blt,
        &vote("[tie 2 1]"),
        "line 2: lines in square brackets are notes for one counting program; take this one out, and write \
         withdrawn options as -2",
    );
    says(
        Format::Blt,
        &vote("1.5 1 0"),
        "line 2: number of ballots: \"1.5\" is not a whole number from 1 to 9007199254740991",
    );
    says(
        Format::Blt,
        "two\n0\n",
        "line 1: number of options: \"two\" is not a whole number from 0 to 9007199254740991",
    );
    says(
        Format::Blt,
        "9007199254740991 1\n3 1 0\n0\n\"Ann\"\n\"Who?\"\n",
        "line 1: it says 9007199254740991 options, but the file is too short to name them",
    );
}

#[test]
fn what_a_format_has_no_place_for_is_not_written() {
    let vote = |kind: &str, ballot: &str| {
        let options = r#""options": [{"id": "a"}, {"id": "b"}], "budget": 5"#;
        votes_in(Format::Json, &format!(r#"{{"ballot_type": "{kind}", {options}, "ballots": [{ballot}]}}"#))
    };
    for (format, kind, ballot, sentence) in [
        (Format::Pb, "pairwise", r#"{"skip": ["a", "b"]}"#, "the format pb cannot hold pairwise ballots"),
        (
            Format::Pb,
            "ranking",
            r#"{"ranking": [["a", "b"]]}"#,
            "the format pb cannot hold options that are level",
        ),
        (
            Format::Pb,
            "approval",
            r#"{"n": 1000001, "approve": []}"#,
            "the format pb cannot hold more than 1000000 ballots",
        ),
        (Format::Soi, "approval", r#"{"approve": ["a"]}"#, "the format soi cannot hold approval ballots"),
        (Format::Soi, "ranking", r#"{"ranking": []}"#, "the format soi cannot hold blank ballots"),
        (
            Format::Soi,
            "ranking",
            r#"{"ranking": [["a", "b"]]}"#,
            "the format soi cannot hold options that are level",
        ),
        (
            Format::Soc,
            "ranking",
            r#"{"ranking": ["a"]}"#,
            "the format soc cannot hold orders that leave options out",
        ),
        (Format::Cat, "dots", r#"{"dots": {"a": 1}}"#, "the format cat cannot hold dots ballots"),
        (
            Format::Cat,
            "score",
            r#"{"scores": {"a": 0}}"#,
            "the format cat cannot hold scores that are not from 1 to 100",
        ),
        (Format::Blt, "ranking", r#"{"ranking": ["a"]}"#, "the format blt is read, not written"),
    ] {
        let refused = format.write(&vote(kind, ballot)).expect_err(sentence);
        assert_eq!(refused.to_string(), sentence);
    }
}

#[test]
fn an_id_that_would_become_another_is_not_written() {
    let vote = |id: &str| {
        let options = format!(r#""options": [{{"id": "{id}"}}], "budget": 5"#);
        votes_in(Format::Json, &format!(r#"{{"ballot_type": "ranking", {options}, "ballots": []}}"#))
    };
    for id in ["a,b", "", " a", "a\\nb"] {
        let refused = Format::Pb.write(&vote(id)).expect_err(id);
        assert_eq!(refused.to_string(), format!("the format pb cannot hold the id \"{id}\""));
    }
    for id in [" a", "a\\nb"] {
        let refused = Format::Toi.write(&vote(id)).expect_err(id).to_string();
        assert!(
            refused.starts_with("the format toi cannot hold lines, or spaces at the ends, in "),
            "{refused}"
        );
    }
    let no_budget = votes_in(Format::Json, r#"{"ballot_type": "choice", "options": [], "ballots": []}"#);
    let refused = Format::Pb.write(&no_budget).expect_err("no budget");
    assert_eq!(refused.to_string(), "the format pb cannot hold a vote without a budget");
}
