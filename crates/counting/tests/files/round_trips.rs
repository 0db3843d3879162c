//! What is written and read again is the same vote; what was imported is the known one.

use std::collections::BTreeMap;
use std::fs;

use counting::files::{Format, VoteFile, read};
use counting::instance::{Ballots, Many};
use counting::{Rule, count};

use crate::{instances, vectors, votes_in};

const WRITTEN: [Format; 7] =
    [Format::Json, Format::Pb, Format::Soc, Format::Soi, Format::Toc, Format::Toi, Format::Cat];

#[test]
fn every_vote_that_a_format_can_hold_is_read_again_as_it_was() {
    let mut times = BTreeMap::new();
    for (name, bytes) in instances() {
        let before = read(Format::Json, &bytes).unwrap();
        for format in WRITTEN {
            let Ok(text) = format.write(&before) else { continue };
            let after = votes_in(format, &text);
            assert_eq!(settled(&after), settled(&before), "{name} in {format:?}:\n{text}");
            *times.entry(format!("{format:?}")).or_insert(0) += 1;
        }
    }
    let at_least = [("Json", 120), ("Pb", 60), ("Soc", 5), ("Soi", 30), ("Toc", 5), ("Toi", 30), ("Cat", 50)];
    for (format, least) in at_least {
        assert!(times.get(format).is_some_and(|times| *times >= least), "{format}: {times:?}");
    }
}

#[test]
fn words_and_terms_are_kept_by_every_format() {
    let text = r#"{"id": "y5-trip", "title": "Where to? „Zoo“; or not", "provenance": "invented",
        "ballot_type": "ranking", "seats": 2, "budget": 600, "tie_order": ["p2", "7", "p1"],
        "params": {"add1_step": 5, "add1_stop": "overspend", "utility_zero": -2, "min_ratings": 3, "bt_alpha": 0.25},
        "options": [{"id": "p1", "cost": 250, "title": "A \"zoo\", far; away"}, {"id": "p2"}, {"id": "7"}],
        "ballots": [{"n": 3, "ranking": ["p2", "p1", "7"]}]}"#;
    let before = votes_in(Format::Json, text);
    for format in WRITTEN.into_iter().filter(|format| *format != Format::Cat) {
        let text = format.write(&before).unwrap_or_else(|trouble| panic!("{trouble}"));
        assert_eq!(votes_in(format, &text), before, "{format:?}:\n{text}");
    }
}

#[test]
fn json_is_written_a_ballot_a_line() {
    let text = r#"{"format":"pupil-voice-tally/1","id":"trip","ballot_type":"dots","budget":9,"seats":1,"params":{"add1_step":2},"options":[
{"id":"a","cost":5,"title":"Zoo"},
{"id":"b"}
],"ballots":[
{"n":3,"dots":{"b":1,"a":2}},
{"dots":{}}
]}
"#;
    let written =
        Format::Json.write(&votes_in(Format::Json, text)).unwrap_or_else(|trouble| panic!("{trouble}"));
    assert_eq!(written, text);
}

#[test]
fn every_import_holds_the_ballots_and_winners_of_its_instance() {
    for (file, format) in [
        ("central-falls-high-school-2022.pb", Format::Pb),
        ("chicago-35-2021-rankings.pb", Format::Pb),
        ("czestochowa-2020-grabowka.pb", Format::Pb),
        ("zabrze-2020-zandka.pb", Format::Pb),
        ("scot-angus-2012-ward1.blt", Format::Blt),
    ] {
        let imported = read(format, &fs::read(vectors("imports").join(file)).unwrap()).unwrap();
        let (name, _) = file.rsplit_once('.').unwrap();
        let known = fs::read(vectors("instances").join(name).with_extension("json")).unwrap();
        let mut known = read(Format::Json, &known).unwrap();
        if format == Format::Pb {
            // What Pabulib does not say.
            known.instance.seats = imported.instance.seats;
            known.instance.params = imported.instance.params.clone();
        }
        assert_eq!(settled(&imported).instance, settled(&known).instance, "{file}");
        for rule in Rule::ALL {
            assert_eq!(
                count(rule, &imported.instance),
                count(rule, &known.instance),
                "{file} by {}",
                rule.name()
            );
        }
    }
}

/// The vote with its ballots in an order that says nothing: equal ones together, and within a
/// ballot by option where a ballot has no order.
fn settled(file: &VoteFile) -> VoteFile {
    let mut file = file.clone();
    match &mut file.instance.ballots {
        Ballots::Approval(ballots) => settle(ballots, |approved| approved.sort_unstable()),
        Ballots::Choice(ballots) => settle(ballots, |_| ()),
        Ballots::Score(ballots) | Ballots::Dots(ballots) => settle(ballots, |points| points.sort_unstable()),
        Ballots::Ranking(ballots) => {
            settle(ballots, |order| order.iter_mut().for_each(|level| level.sort_unstable()));
        }
        Ballots::Pairwise(_) => {}
    }
    file
}

fn settle<B: Clone + Ord>(ballots: &mut Vec<Many<B>>, settle: impl Fn(&mut B)) {
    let mut settled = BTreeMap::new();
    for many in ballots.iter_mut() {
        settle(&mut many.ballot);
        *settled.entry(many.ballot.clone()).or_insert(0) += many.n;
    }
    *ballots = settled.into_iter().map(|(ballot, n)| Many { n, ballot }).collect();
}
