//! `fifth tally`: counts votes that stand in a file, or writes them in another format.
//!
//! It has nothing to do with the server's own rounds, whose counts leave through suppression:
//! whoever has a file of ballots knows them already.

use std::io::{Read, Write};
use std::process::ExitCode;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use counting::Rule;
use counting::files::{self, Amount, Format, LARGEST, Reading, Trouble, Twice};

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
    /// How much money to share out, instead of what the file says: 1250 or 1250.50.
    #[arg(long, value_parser = Amount::parse)]
    pub budget: Option<Amount>,
    /// How much support an option needs for any money, instead of what the file says.
    #[arg(long, value_parser = clap::value_parser!(u64).range(..=LARGEST.unsigned_abs()))]
    pub min_support: Option<u64>,
    /// What to do when a ballot names an option twice: refuse the file, or count it once.
    #[arg(long, value_parser = ["refuse", "once"], default_value = "refuse")]
    pub twice: String,
    /// The categories of a cat file stand worst first.
    #[arg(long)]
    pub worst_first: bool,
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
    /// What is meant where files differ.
    fn reading(&self) -> Reading {
        let twice = if self.twice == "once" { Twice::Once } else { Twice::Refuse };
        Reading { twice, worst_first: self.worst_first }
    }

    /// The votes, counted or written.
    fn count_or_write(&self, bytes: &[u8]) -> Result<String, Trouble> {
        let rule = self.rule.as_deref().map(files::named).transpose()?;
        let mut file = files::read_as(self.format, bytes, self.reading())?;
        if let Some(seats) = self.seats {
            file.instance.seats = usize::try_from(seats).unwrap_or(usize::MAX);
        }
        if let Some(budget) = self.budget {
            file.share_out(budget)?;
        }
        if let Some(least) = self.min_support {
            file.instance.params.min_support = least;
        }
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
