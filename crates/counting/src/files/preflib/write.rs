//! The lines `# KEY: value` that are written.

use std::fmt::Display;

use super::super::terms::unusual;
use super::super::trouble::Trouble;
use super::super::vote_file::VoteFile;
use super::header::heading;

/// Options by their numbers, from one: `1,4`.
pub fn numbers(options: &[usize]) -> String {
    options.iter().map(|option| (option + 1).to_string()).collect::<Vec<_>>().join(",")
}

/// The header of a file, with more keys after the number of voters.
pub fn heading_lines(
    file: &VoteFile,
    format: &'static str,
    more: Vec<String>,
) -> Result<Vec<String>, Trouble> {
    let instance = &file.instance;
    let mut lines = Lines { format, lines: Vec::new() };
    let id = file.id.as_deref().unwrap_or("vote");
    lines.push("FILE NAME", format_args!("{id}.{format}"))?;
    lines.push("TITLE", file.title.as_deref().unwrap_or_default())?;
    lines.push("DESCRIPTION", file.provenance.as_deref().unwrap_or_default())?;
    lines.push("DATA TYPE", format)?;
    for (key, value) in unusual(file, |option| (option + 1).to_string()) {
        lines.push(&heading(key), value)?;
    }
    lines.push("NUMBER ALTERNATIVES", instance.options.len())?;
    lines.push("NUMBER VOTERS", file.ballots_cast())?;
    lines.lines.extend(more);
    for (number, (option, title)) in (1..).zip(instance.options.iter().zip(&file.titles)) {
        lines.push(&format!("ALTERNATIVE NAME {number}"), title.as_ref().unwrap_or(&option.id))?;
        if option.id != number.to_string() {
            lines.push(&format!("ALTERNATIVE ID {number}"), &option.id)?;
        }
        if option.cost > 0 {
            lines.push(&format!("ALTERNATIVE COST {number}"), file.money(option.cost))?;
        }
    }
    Ok(lines.lines)
}

struct Lines {
    format: &'static str,
    lines: Vec<String>,
}

impl Lines {
    fn push(&mut self, key: &str, value: impl Display) -> Result<(), Trouble> {
        let value = value.to_string();
        if value.contains(['\n', '\r']) || value.trim() != value {
            let what = format!("lines, or spaces at the ends, in {key}: {value:?}");
            return Err(Trouble::CannotHold { format: self.format, what });
        }
        self.lines.push(format!("# {key}: {value}\n"));
        Ok(())
    }
}
