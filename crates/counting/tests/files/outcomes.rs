//! Votes that other programs counted before: their outcomes have to be ours.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use counting::files::run;
use serde_json::{Map, Value, from_slice, from_str, to_vec};

use crate::{instances, vectors};

#[test]
fn every_vector_gives_the_known_outcome() {
    let instances: BTreeMap<String, Map<String, Value>> =
        instances().into_iter().map(|(name, bytes)| (name, from_slice(&bytes).unwrap())).collect();
    let cases: Vec<Value> = from_slice(&fs::read(vectors("cases.json")).unwrap()).unwrap();
    let mut wrong = Vec::new();
    for case in &cases {
        let mut instance = instances[case["instance"].as_str().unwrap()].clone();
        if let Some(set) = case["set"].as_object() {
            instance.extend(set.clone());
        }
        let outcome = run(case["rule"].as_str().unwrap(), &to_vec(&instance).unwrap());
        let judged = match outcome {
            Ok(outcome) => judge(&from_str(&outcome).unwrap(), &case["expected"]),
            Err(trouble) => Err(trouble.to_string()),
        };
        if let Err(why) = judged {
            wrong.push(format!("{}: {why}", case["id"]));
        }
    }
    assert!(cases.len() > 700, "only {} cases were found", cases.len());
    assert!(wrong.is_empty(), "{} of {} are wrong:\n{}\n", wrong.len(), cases.len(), wrong.join("\n"));
}

fn judge(outcome: &Value, expected: &Value) -> Result<(), String> {
    let differs = |key: &str| format!("{key} is {}, expected {}", outcome[key], expected[key]);
    let (winners, expected_winners) = (names(&outcome["winners"]), names(&expected["winners"]));
    let different: BTreeSet<&str> = winners.iter().copied().collect();
    if different.len() != winners.len() || different != expected_winners.into_iter().collect() {
        return Err(differs("winners"));
    }
    for (key, value) in expected.as_object().unwrap() {
        let same = match key.as_str() {
            "winners" | "unbeaten" => true,
            "ranking" => outcome[key] == *value,
            "scores" | "intervals" | "prices" | "quota" => close(&outcome[key], value),
            other => return Err(format!("nobody knows how to compare {other}")),
        };
        if !same {
            return Err(differs(key));
        }
    }
    Ok(())
}

fn names(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect()
}

/// The same keys and lengths, and numbers that differ by a millionth at most.
fn close(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && other.iter().all(|(key, value)| one.get(key).is_some_and(|mine| close(mine, value)))
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| close(one, other))
        }
        (Value::Number(one), Value::Number(other)) => {
            let (one, other) = (one.as_f64().unwrap(), other.as_f64().unwrap());
            (one - other).abs() <= 1e-6 * other.abs().max(1.0)
        }
        _ => one == other,
    }
}
