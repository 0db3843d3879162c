//! Every language has every sentence, made from the English that stands there now. After a sentence was translated,
//! or its English was changed and looked at, `STAMP=cy cargo test -p app --test pages languages` writes down from
//! which English each sentence of that language is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use app::languages::LANGUAGES;

/// The scale is asked unaltered, as its licence wants it: in English.
const AS_IT_IS: &[&str] = &["stirling.ftl"];

fn folder(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language)
}

/// Each sentence of a language, by its file and its id, as it is written.
fn sentences(language: &str) -> BTreeMap<(String, String), String> {
    let mut all = BTreeMap::new();
    for file in fs::read_dir(folder(language)).unwrap().map(|file| file.unwrap().path()) {
        if file.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let mut id = None;
        for line in fs::read_to_string(&file).unwrap().lines().filter(|line| !line.starts_with('#')) {
            let begins = line.split_once(" =").filter(|(id, _)| is_id(id));
            if let Some((new, _)) = begins {
                id = Some((name.clone(), new.to_owned()));
            }
            if let Some(id) = &id {
                let text: &mut String = all.entry(id.clone()).or_default();
                text.push_str(line.trim_end());
                text.push('\n');
            }
        }
    }
    all.into_iter().map(|(id, text)| (id, text.trim_end().to_owned())).collect()
}

fn is_id(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_')
}

/// What is placed into a sentence: "$n", and ids of other sentences.
fn placed(text: &str) -> BTreeSet<String> {
    let inside = text.split('{').skip(1).map(|part| part.split(['}', '-', '\n']).next().unwrap().trim());
    inside.filter(|part| part.starts_with('$')).map(str::to_owned).collect()
}

/// FNV-1a: short, and the same for ever.
fn hash(text: &str) -> String {
    let mixed =
        text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{mixed:08x}")
}

/// From which English each sentence was made: "file id hash".
fn made_from(language: &str) -> BTreeMap<(String, String), String> {
    let text = fs::read_to_string(folder(language).join("from.txt")).unwrap_or_default();
    let line = |line: &str| {
        let mut parts = line.split(' ').map(str::to_owned);
        Some(((parts.next()?, parts.next()?), parts.next()?))
    };
    text.lines().filter_map(line).collect()
}

#[test]
fn every_language_has_every_sentence_and_none_is_older_than_its_english() {
    let english = sentences("en");
    assert!(english.len() > 2_500, "{}", english.len());
    let mut wrong = Vec::new();
    for language in &LANGUAGES[1..] {
        let own = sentences(language.code);
        if std::env::var("STAMP").as_deref() == Ok(language.code) {
            stamp(language.code, &english, &own);
        }
        let made_from = made_from(language.code);
        for (id, text) in &english {
            let name = [language.code, "/", &id.0, ": ", &id.1].concat();
            match own.get(id) {
                None => wrong.push(format!("{name} is not there")),
                Some(own) if placed(own) != placed(text) => {
                    wrong.push(format!("{name} has {:?} in place of {:?}", placed(own), placed(text)));
                }
                Some(_) if made_from.get(id) != Some(&hash(text)) => {
                    wrong.push(format!("{name} was made from other English"));
                }
                Some(own) if AS_IT_IS.contains(&id.0.as_str()) && own != text => {
                    wrong.push(format!("{name} is not as its licence wants it"));
                }
                Some(_) => {}
            }
        }
        let gone = own.keys().filter(|id| !english.contains_key(*id));
        wrong.extend(gone.map(|(file, id)| format!("{}/{file}: {id} is no sentence of ours", language.code)));
    }
    assert!(wrong.is_empty(), "{} sentences to translate or to look at:\n{}", wrong.len(), wrong.join("\n"));
}

fn stamp(
    language: &str,
    english: &BTreeMap<(String, String), String>,
    own: &BTreeMap<(String, String), String>,
) {
    let line = |((file, id), text): (&(String, String), &String)| format!("{file} {id} {}\n", hash(text));
    let lines: String = english.iter().filter(|(id, _)| own.contains_key(*id)).map(line).collect();
    fs::write(folder(language).join("from.txt"), lines).unwrap();
}
