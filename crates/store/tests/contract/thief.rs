//! Somebody who has the bytes: every file of the database, its logs, a copy made in the middle of the
//! vote. With the key of a round such a thief finds every ballot. That shows that the stories look in
//! the right place; and without the key there is nothing.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// How near to each other two things stand in a page, or in a record of a log.
const NEAR: usize = 400;

/// All bytes below these folders, file after file.
pub fn bytes_below(folders: &[PathBuf]) -> Vec<u8> {
    let (mut bytes, mut folders) = (Vec::new(), folders.to_vec());
    while let Some(folder) = folders.pop() {
        // Files come and go while a server works.
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.is_file() {
                bytes.extend(std::fs::read(path).unwrap_or_default());
            }
        }
    }
    bytes
}

/// Which of these stand in the bytes, and where.
pub fn places(bytes: &[u8], what: &[Vec<u8>]) -> Vec<(usize, usize)> {
    let mut begins: HashMap<[u8; 4], Vec<usize>> = HashMap::new();
    let mut pairs = vec![false; 1 << 16];
    for (one, text) in what.iter().enumerate() {
        begins.entry(text[..4].try_into().unwrap()).or_default().push(one);
        pairs[usize::from(u16::from_be_bytes([text[0], text[1]]))] = true;
    }
    let mut found = Vec::new();
    for at in 0..bytes.len().saturating_sub(3) {
        if pairs[usize::from(u16::from_be_bytes([bytes[at], bytes[at + 1]]))]
            && let Some(ones) = begins.get(&bytes[at..at + 4])
        {
            found.extend(
                ones.iter().filter(|one| bytes[at..].starts_with(&what[**one])).map(|one| (*one, at)),
            );
        }
    }
    found
}

/// The pupils beside whose ids a choice can be read, in a page or a log.
pub fn beside_a_choice(bytes: &[u8], pupils: &[String]) -> usize {
    let choices = [br#"{"o":""#.to_vec(), br#""choices":["#.to_vec()];
    let ids: Vec<Vec<u8>> = pupils.iter().map(|id| id.clone().into_bytes()).collect();
    let mut read: Vec<usize> = Vec::new();
    for (_, at) in places(bytes, &choices) {
        let near = &bytes[at.saturating_sub(NEAR)..bytes.len().min(at + NEAR)];
        read.extend(places(near, &ids).into_iter().map(|(pupil, _)| pupil));
    }
    read.sort_unstable();
    read.dedup();
    read.len()
}

/// The pupils whose ballots somebody finds who has the key of the round.
pub fn found_with_the_key(bytes: &[u8], key: &[u8], pupils: &[String]) -> usize {
    let names = mac(key, b"names");
    let hidden = |pupil: &String| {
        let mac = mac(&names, &[b"pupil\0", pupil.as_bytes()].concat());
        let hex = mac.iter().take(16).fold(String::new(), |mut hex, byte| {
            write!(hex, "{byte:02x}").unwrap();
            hex
        });
        hex.into_bytes()
    };
    let mut found: Vec<usize> = places(bytes, &pupils.iter().map(hidden).collect::<Vec<_>>())
        .into_iter()
        .map(|(one, _)| one)
        .collect();
    found.sort_unstable();
    found.dedup();
    found.len()
}

fn mac(key: &[u8], what: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(what);
    mac.finalize().into_bytes().to_vec()
}
