//! Builds what browsers load, with tools of exact versions.
//!
//! `site` builds it, `size` weighs it, `pictures` draws the pictures anew, `dev` serves it while somebody
//! changes it, `licences` says under which all of it is. `guards` takes each guard away to see that a story
//! misses it. `make` calls these; nobody needs to call them by hand.

mod client;
mod dev;
mod finish;
mod folders;
mod guards;
mod licences;
mod pictures;
mod publish;
mod site;
mod size;
mod stamp;
mod style;
mod tool;

use std::process::ExitCode;

use anyhow::{Result, bail};
use finish::Finish;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match obey(&words.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            why.chain().for_each(|reason| eprintln!("{reason}"));
            ExitCode::FAILURE
        }
    }
}

fn obey(words: &[&str]) -> Result<()> {
    match words {
        ["site"] => site::build(Finish::Full),
        ["site", "--quick"] => site::build(Finish::Quick),
        ["site", "--table"] => publish::table(),
        ["licences"] => licences::print(),
        ["size"] => size::weigh(),
        ["pictures"] => pictures::draw(),
        ["dev", data] => dev::serve(data),
        ["guards"] => guards::remove_each(""),
        ["guards", named] => guards::remove_each(named),
        _ => bail!(
            "Say one of: site, site --quick, site --table, licences, size, pictures, dev DATA, guards [FILE]."
        ),
    }
}
