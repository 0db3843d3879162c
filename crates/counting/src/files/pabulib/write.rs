//! Writing a Pabulib file.

use csv::{Writer, WriterBuilder};

use super::super::terms::unusual;
use super::super::trouble::Trouble;
use super::super::vote_file::VoteFile;
use super::cells::{Cells, cells};

/// The most ballots that are written: each voter has a line, and to read it takes 200 bytes.
const MOST: u64 = 1_000_000;

/// Writes a participatory budget.
pub fn write(file: &VoteFile) -> Result<String, Trouble> {
    let cannot = |what: String| Trouble::CannotHold { format: "pb", what };
    let (vote_type, ballots) = cells(file).map_err(cannot)?;
    let options = &file.instance.options;
    if let Some(option) = options.iter().find(|option| unspeakable(&option.id)) {
        return Err(cannot(format!("the id {:?}", option.id)));
    }
    if file.instance.budget.is_none() {
        return Err(cannot("a vote without a budget".to_owned()));
    }
    if file.ballots_cast() > MOST {
        return Err(cannot(format!("more than {MOST} ballots")));
    }
    let mut lines = WriterBuilder::new().delimiter(b';').flexible(true).from_writer(Vec::new());
    lines.write_record(["META"])?;
    lines.write_record(["key", "value"])?;
    for (key, value) in meta(file, vote_type) {
        lines.write_record([key, &value])?;
    }
    lines.write_record(["PROJECTS"])?;
    lines.write_record(["project_id", "cost", "name"])?;
    for (option, title) in options.iter().zip(&file.titles) {
        lines.write_record([&option.id, &file.money(option.cost), title.as_deref().unwrap_or_default()])?;
    }
    lines.write_record(["VOTES"])?;
    votes(&mut lines, &ballots)?;
    let bytes = lines.into_inner().map_err(|error| Trouble::Pipe(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A line for each voter; who they are is not known, so they are numbered.
fn votes(lines: &mut Writer<Vec<u8>>, ballots: &[Cells]) -> Result<(), csv::Error> {
    if ballots.iter().any(|cells| cells.points.is_some()) {
        lines.write_record(["voter_id", "vote", "points"])?;
    } else {
        lines.write_record(["voter_id", "vote"])?;
    }
    let each = ballots.iter().flat_map(|cells| (0..cells.n).map(move |_| cells));
    for (voter, cells) in (1_u64..).zip(each) {
        let line = [Some(&voter.to_string()), Some(&cells.vote), cells.points.as_ref()];
        lines.write_record(line.into_iter().flatten())?;
    }
    Ok(())
}

/// The keys of META, those that every Pabulib file has first.
fn meta(file: &VoteFile, vote_type: &str) -> Vec<(&'static str, String)> {
    let said = |text: &Option<String>| text.clone().unwrap_or_default();
    let unknown = || "unknown".to_owned();
    let mut meta = vec![
        ("description", said(&file.title)),
        ("country", unknown()),
        ("unit", unknown()),
        ("instance", said(&file.id)),
        ("num_projects", file.instance.options.len().to_string()),
        ("num_votes", file.ballots_cast().to_string()),
        ("vote_type", vote_type.to_owned()),
        ("rule", unknown()),
        ("acknowledgments", said(&file.provenance)),
    ];
    meta.extend(unusual(file, |option| file.name(option).to_owned()));
    meta
}

/// An id that would be another, or several, when it is read again.
fn unspeakable(id: &str) -> bool {
    id.is_empty() || id.contains([',', '\n', '\r']) || id.trim() != id
}
