//! `fifth tally`: counts votes that stand in a file, or writes them in another format.
//!
//! It has nothing to do with the server's own rounds, whose counts leave through suppression:
//! whoever has a file of ballots knows them already.

use std::io::{Read, Write};
use std::process::ExitCode;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use counting::Rule;
use counting::files::{self, Format, LARGEST, Trouble};

/// `fifth tally`.
#[derive(Args, Clone, Debug)]
pub struct TallyCommand {
    /// How to count; --list-rules says which rules there are.
    #[arg(long, required_unless_present_any = ["write", "list_rules"])]
    pub rule: Option<String>,
    /// The format of the votes on standard input.
    #[arg(long, value_parser = formats(), default_value = "json")]
    pub format: Format,
    /// Do not count, but write the votes in this format.
    #[arg(long, value_parser = formats(), conflicts_with = "rule")]
    pub write: Option<Format>,
    /// How many winners, instead of what the file says.
    #[arg(long)]
    pub seats: Option<u32>,
    /// How much money to share out, instead of what the file says.
    #[arg(long, value_parser = clap::value_parser!(u64).range(..=LARGEST.unsigned_abs()))]
    pub budget: Option<u64>,
    /// Say which rules there are.
    #[arg(long)]
    pub list_rules: bool,
}

/// Answers on standard output, or says on standard error why not and exits with 2.
pub fn tally(wanted: &TallyCommand) -> ExitCode {
    match answer(wanted) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("fifth tally: {trouble}");
            ExitCode::from(2)
        }
    }
}

fn answer(wanted: &TallyCommand) -> Result<(), Trouble> {
    let answer = if wanted.list_rules {
        Rule::ALL.map(|rule| format!("{}\n", rule.name())).concat()
    } else {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes)?;
        wanted.count_or_write(&bytes)?
    };
    Ok(std::io::stdout().write_all(answer.as_bytes())?)
}

impl TallyCommand {
    /// The votes, counted or written.
    fn count_or_write(&self, bytes: &[u8]) -> Result<String, Trouble> {
        let rule = self.rule.as_deref().map(files::named).transpose()?;
        let mut file = files::read(self.format, bytes)?;
        if let Some(seats) = self.seats {
            file.instance.seats = usize::try_from(seats).unwrap_or(usize::MAX);
        }
        file.instance.budget = self.budget.or(file.instance.budget);
        match (rule, self.write) {
            (Some(rule), _) => files::counted(rule, &file),
            (None, format) => format.unwrap_or(self.format).write(&file),
        }
    }
}

/// The formats by their names.
fn formats() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.map(Format::name))
        .map(|name| Format::parse(&name).unwrap_or(Format::Json))
}
