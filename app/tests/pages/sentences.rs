//! The sentences: none is missing, none is left over, and a nine-year-old can read them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use domain::reading::{MOST_WORDS, hard_word};

/// The files that only adults read. All others are for pupils: a new file is held to what a nine-year-old
/// reads, until it is named here. The statements of the Stirling
/// scale are asked as its makers wrote them.
const ADULTS: [&str; 40] = [
    "activities",
    "adult",
    "again",
    "answer",
    "bring-in",
    "cards",
    "colleagues",
    "credits",
    "debrief",
    "demo",
    "documents",
    "evidence",
    "groups",
    "home",
    "house",
    "ingredients",
    "invite",
    "mail",
    "one-page",
    "operate",
    "outcomes",
    "owed",
    "papers",
    "partnership",
    "people",
    "plan",
    "programme",
    "ready",
    "retention",
    "room",
    "rounds",
    "second-step",
    "sessions",
    "set-up",
    "signals",
    "sittings",
    "stirling",
    "topic",
    "watch",
    "worries",
];

#[test]
fn every_sentence_that_is_said_is_written() {
    let written = ids(&every_file());
    let code = sources();
    let said = code.match_indices(".t(\"").chain(code.match_indices(".t_with(\"")).map(|(at, call)| {
        let from = at + call.len();
        code[from..].split('"').next().unwrap().to_owned()
    });
    let missing: BTreeSet<_> = said.filter(|id| !written.contains(id) && id != "…").collect();
    assert!(missing.is_empty(), "said, but in no .ftl file: {missing:?}");
}

#[test]
fn every_sentence_that_is_written_is_said() {
    let code = sources();
    let made_of_parts = |id: &str| {
        let starts = id.match_indices('-').map(|(at, _)| &id[..=at]);
        starts.into_iter().any(|start| {
            [format!("\"{start}\""), format!("\"{start}{{")].iter().any(|part| code.contains(part))
        })
    };
    let mut left_over = ids(&every_file());
    left_over.retain(|id| !made_of_parts(id) && !code.contains(&format!("\"{id}\"")));
    assert!(left_over.is_empty(), "in a .ftl file, but never said: {left_over:?}");
}

#[test]
fn a_nine_year_old_can_read_every_sentence_for_pupils() {
    let mut wrong = Vec::new();
    for file in for_pupils() {
        for line in sentences_of(&file).lines().filter(|line| !line.starts_with('#')) {
            let text = without_ids(line);
            for sentence in text.split(['.', '?', ':']) {
                let words = sentence.split_whitespace().count();
                wrong.extend((words > MOST_WORDS).then(|| format!("{file}: {words} words in “{sentence}”")));
            }
            wrong.extend(text.contains('!').then(|| format!("{file} exclaims: {text}")));
            wrong.extend(hard_word(&text).map(|word| format!("{file}: “{word}” in “{text}”")));
        }
    }
    assert!(wrong.is_empty(), "too hard for pupils, or for ADULTS:\n  {}", wrong.join("\n  "));
}

/// The text of a line: no id, no plural case, and each `{ $value }` as one word.
fn without_ids(line: &str) -> String {
    let text = line.split_once(" = ").map_or(line, |(_, text)| text);
    let text = text.split_once("] ").map_or(text, |(_, text)| text);
    let mut said = String::new();
    let mut depth = 0;
    for sign in text.chars() {
        match sign {
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                said.push('N');
            }
            _ if depth == 0 => said.push(sign),
            _ => {}
        }
    }
    said
}

fn ids(files: &str) -> BTreeSet<String> {
    let is_id = |id: &&str| {
        !id.is_empty() && id.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_')
    };
    files
        .lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id)
        .filter(is_id)
        .map(str::to_owned)
        .collect()
}

/// The names of all files but those of adults.
fn for_pupils() -> Vec<String> {
    let files = fs::read_dir(here().join("locales/en")).unwrap();
    let names = files.map(|file| file.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned());
    names.filter(|name| !ADULTS.contains(&name.as_str())).collect()
}

fn sentences_of(file: &str) -> String {
    fs::read_to_string(here().join(format!("locales/en/{file}.ftl"))).unwrap()
}

fn every_file() -> String {
    let files = fs::read_dir(here().join("locales/en")).unwrap();
    files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect::<Vec<_>>().join("\n")
}

/// All code that can say something.
fn sources() -> String {
    let mut code = String::new();
    let mut folders = vec![here().join("src"), here().join("../server/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                code.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    code
}

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
