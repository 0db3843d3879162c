//! The figures, each beside its budget.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;

/// A sync that takes longer than this, in milliseconds, means that others use the disk: a
/// figure that depends on it is shown, not judged.
const QUIET: f64 = 1.0;

/// All figures, in the order in which they were measured.
#[derive(Default)]
pub struct Figures(Vec<Figure>);

/// What was measured.
pub struct Figure {
    what: String,
    measured: f64,
    unit: &'static str,
    budget: Budget,
    sync: Option<f64>,
}

/// What the design asks for.
#[derive(Clone, Copy)]
pub enum Budget {
    /// Not more than it must be, and than we aim at.
    AtMost(f64, f64),
    /// Not less.
    AtLeast(f64, f64),
    /// Nothing that must be: only what we aim at.
    Aim(f64),
    /// None: for comparison.
    None,
}

impl Figures {
    /// A figure that does not depend on the disk.
    pub fn add(&mut self, what: &str, measured: f64, unit: &'static str, budget: Budget) {
        self.keep(Figure { what: what.to_owned(), measured, unit, budget, sync: None });
    }

    /// A figure that does, with the median sync of the same minute.
    pub fn add_beside(&mut self, what: &str, measured: f64, unit: &'static str, budget: Budget, sync: f64) {
        self.keep(Figure { what: what.to_owned(), measured, unit, budget, sync: Some(sync) });
    }

    /// A figure for comparison.
    pub fn note(&mut self, what: &str, measured: f64, unit: &'static str) {
        self.add(what, measured, unit, Budget::None);
    }

    fn keep(&mut self, figure: Figure) {
        let [what, measured, must, aim, sync, verdict] = figure.cells();
        println!("{verdict:10}  {what:58} {measured:>14}   must {must:>9}   aim {aim:>9}   {sync}");
        self.0.push(figure);
    }

    /// Writes the table, and answers whether no figure is over its budget.
    pub fn write(&self, path: &Path) -> Result<bool> {
        let mut table = String::from(
            "| what | measured | must | aim | median sync | verdict |\n|---|--:|--:|--:|--:|---|\n",
        );
        for figure in &self.0 {
            writeln!(table, "| {} |", figure.cells().join(" | "))?;
        }
        std::fs::write(path, table)?;
        println!("The same as a table: {}", path.display());
        Ok(self.0.iter().all(|figure| figure.verdict() != OVER))
    }
}

const OVER: &str = "OVER";

impl Figure {
    fn cells(&self) -> [String; 6] {
        let limit = |sign: &str, limit: f64| format!("{sign} {}", shown(limit));
        let (must, aim) = match self.budget {
            Budget::AtMost(must, aim) => (limit("≤", must), limit("≤", aim)),
            Budget::AtLeast(must, aim) => (limit("≥", must), limit("≥", aim)),
            Budget::Aim(aim) => ("–".to_owned(), limit("≤", aim)),
            Budget::None => ("–".to_owned(), "–".to_owned()),
        };
        [
            self.what.clone(),
            format!("{} {}", shown(self.measured), self.unit).trim_end().to_owned(),
            must,
            aim,
            self.sync.map(|sync| format!("{sync:.2} ms")).unwrap_or_default(),
            self.verdict().to_owned(),
        ]
    }

    fn verdict(&self) -> &'static str {
        let kept = match self.budget {
            Budget::AtMost(must, _) => self.measured <= must,
            Budget::AtLeast(must, _) => self.measured >= must,
            Budget::Aim(aim) => return if self.measured <= aim { "OK" } else { "above aim" },
            Budget::None => return "–",
        };
        match (kept, self.sync) {
            (true, _) => "OK",
            (false, Some(sync)) if sync > QUIET => "not judged",
            (false, _) => OVER,
        }
    }
}

/// As many digits as mean something.
fn shown(number: f64) -> String {
    if number.fract() == 0.0 || number.abs() >= 1_000.0 {
        format!("{number:.0}")
    } else if number.abs() >= 100.0 {
        format!("{number:.1}")
    } else {
        format!("{number:.2}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(measured: f64, budget: Budget, sync: Option<f64>) -> &'static str {
        Figure { what: String::new(), measured, unit: "", budget, sync }.verdict()
    }

    #[test]
    fn over_is_said_only_where_the_disk_was_quiet() {
        assert_eq!(verdict(20.0, Budget::AtMost(20.0, 14.0), None), "OK");
        assert_eq!(verdict(21.0, Budget::AtMost(20.0, 14.0), None), OVER);
        assert_eq!(verdict(0.2, Budget::AtLeast(0.25, 0.5), Some(0.1)), OVER);
        assert_eq!(verdict(0.2, Budget::AtLeast(0.25, 0.5), Some(4.0)), "not judged");
        assert_eq!(verdict(f64::NAN, Budget::AtMost(1.0, 1.0), None), OVER);
    }
}
