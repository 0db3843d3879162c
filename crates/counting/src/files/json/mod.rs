//! Instances as JSON.
//!
//! A file is read twice, because its keys may stand in any order: first for the options, then
//! for what names them. So every error is met where it stands, and has its line and column.

mod ballots;
mod body;
mod head;
mod ids;
mod lines;
mod object;
mod once;
mod option;
mod pairs;
mod params;
mod values;
mod write;

use crate::Instance;
use serde::de::DeserializeSeed;
use serde_json::Deserializer;

use self::body::Body;
use self::head::Head;
use self::object::{Fields, Object};
pub use self::write::write;
use super::names::Names;
use super::trouble::Trouble;
use super::vote_file::{VoteFile, by_code_point};

/// Reads an instance.
pub fn read(text: &str) -> Result<VoteFile, Trouble> {
    let head = object(text, Head::default())?;
    let (options, titles): (Vec<_>, _) = head.options.into_iter().unzip();
    let names = Names::new(options.iter().map(|option| option.id.as_str()));
    let (tie_order, ballots) = object(text, Body::new(&head.kind, &names))?;
    let tie_order = tie_order.unwrap_or_else(|| by_code_point(&options));
    let mut file = VoteFile {
        id: head.id,
        title: head.title,
        provenance: head.provenance,
        titles,
        decimals: head.decimals,
        instance: Instance {
            options,
            budget: head.budget,
            seats: head.seats,
            tie_order,
            params: head.params,
            ballots,
        },
    };
    file.in_the_largest_unit()?;
    Ok(file)
}

/// The whole text as one object.
fn object<'de, F: Fields<'de>>(text: &'de str, fields: F) -> Result<F::Made, Trouble> {
    let mut from = Deserializer::from_str(text);
    let read = Object(fields).deserialize(&mut from).and_then(|made| from.end().map(|()| made));
    read.map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let said = error.to_string();
        let what = said.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&said);
        // At the beginning of a line serde_json counts from zero.
        Trouble::At { line, column: column.max(1), what: what.trim_start_matches('.').to_owned() }
    })
}
