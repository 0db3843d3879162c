//! The one page of a partnership: who shares what, for how long, and what never. Every organisation signs
//! it as it reads; if a word changes, all sign again.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::id::OrganisationId;
use crate::refusal::Refusal;
use crate::time::Moment;
use crate::wording::{ShortWords, Wording};

/// So many lines of what is shared fit on one page of paper.
pub const MOST_LINES: usize = 8;
/// One sentence of the page, or two short ones.
pub type PageWords = Wording<240>;

/// What all organisations say together. It is never changed: other words are another version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnePage {
    /// The first and the last day for which it is, and the one on which all look at it again.
    pub days: [Option<Date>; 3],
    /// What is shared, with whom, and for how long.
    pub shared: Vec<[String; 3]>,
    /// What never is.
    pub never: String,
    /// What happens when a young person may not be safe.
    pub safety: String,
    /// How it ends.
    pub ending: String,
}

/// What one organisation says on the page for itself, beside what it gives and gets.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageSide {
    /// Who answers for the page there: a job title, never a name.
    pub owner: String,
    /// The reason in law; empty when it says none.
    pub reason: String,
}

/// An organisation's side as it was signed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedSide {
    /// Its name at that time.
    pub name: String,
    /// What it gives.
    pub gives: String,
    /// What it gets.
    pub gets: String,
    /// Who answers for the page, and by which reason in law.
    #[serde(flatten)]
    pub side: PageSide,
}

/// That somebody signed for an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Which words, see [`OnePage`].
    pub version: i64,
    /// Who signed, as a job title.
    pub job_title: String,
    /// What the organisation said for itself then.
    pub side: SignedSide,
    /// When it was signed.
    pub at: Moment,
}

impl OnePage {
    /// The page as leaders typed it. A line without any words is left out.
    ///
    /// # Errors
    /// [`Refusal::Missing`] when a line or a part is half empty, or the last day before the first,
    /// [`Refusal::TooLong`] for more than fits.
    pub fn read(
        days: [Option<Date>; 3],
        lines: Vec<[String; 3]>,
        [never, safety, ending]: [&str; 3],
    ) -> Result<Self, Refusal> {
        let typed = lines.into_iter().filter(|line| line.iter().any(|part| !part.trim().is_empty()));
        let shared = typed.map(line).collect::<Result<Vec<_>, _>>()?;
        if shared.is_empty() {
            return Err(Refusal::Missing { field: "shared" });
        }
        if shared.len() > MOST_LINES {
            return Err(Refusal::TooLong { most: MOST_LINES });
        }
        if matches!(days, [Some(first), Some(last), _] if last < first) {
            return Err(Refusal::Missing { field: "last_day" });
        }
        Ok(Self { days, shared, never: part(never)?, safety: part(safety)?, ending: part(ending)? })
    }

    /// Whether its last day is past; a day ends at midnight UTC.
    pub fn is_over(&self, at: Moment) -> bool {
        let [_, last, _] = self.days;
        let now = Timestamp::from_millisecond(at.0).map(|now| TimeZone::UTC.to_datetime(now).date());
        last.is_some_and(|last| now.is_ok_and(|now| now > last))
    }
}

impl PageSide {
    /// A side as a leader typed it: somebody must answer for the page.
    ///
    /// # Errors
    /// [`Refusal::Missing`] without an owner, [`Refusal::TooLong`].
    pub fn read(owner: &str, reason: &str) -> Result<Self, Refusal> {
        let owner = ShortWords::parse(owner).map_err(|refusal| needed(refusal, "owner"))?;
        let reason = ShortWords::parse_optional(reason)?;
        Ok(Self {
            owner: owner.to_string(),
            reason: reason.map(|words| words.to_string()).unwrap_or_default(),
        })
    }
}

/// One line, whole.
fn line(typed: [String; 3]) -> Result<[String; 3], Refusal> {
    let [what, who, how_long] = typed;
    Ok([part(&what)?, part(&who)?, part(&how_long)?])
}

/// One part, which may not be empty.
fn part(typed: &str) -> Result<String, Refusal> {
    PageWords::parse(typed).map(|words| words.to_string()).map_err(|refusal| needed(refusal, "shared"))
}

fn needed(refusal: Refusal, field: &'static str) -> Refusal {
    if refusal == Refusal::NothingTyped { Refusal::Missing { field } } else { refusal }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line_of(parts: [&str; 3]) -> [String; 3] {
        parts.map(str::to_owned)
    }

    #[test]
    fn an_empty_line_is_left_out_and_a_half_one_is_asked_for() {
        let whole = line_of(["Ideas", "Everyone", "A year"]);
        let parts = ["Names", "Each side's lead", "One week"];
        let page = OnePage::read([None; 3], vec![line_of([" ", "", ""]), whole.clone()], parts).unwrap();
        assert_eq!(page.shared, std::slice::from_ref(&whole));
        let half = vec![whole.clone(), line_of(["Names", "", ""])];
        let missing = Err(Refusal::Missing { field: "shared" });
        assert_eq!(OnePage::read([None; 3], half, parts), missing);
        assert_eq!(OnePage::read([None; 3], Vec::new(), parts), missing);
        assert_eq!(OnePage::read([None; 3], vec![whole.clone()], ["Names", "", "One week"]), missing);
        let many = vec![whole; MOST_LINES + 1];
        assert_eq!(OnePage::read([None; 3], many, parts), Err(Refusal::TooLong { most: MOST_LINES }));
    }

    #[test]
    fn a_page_has_its_days_in_order_and_is_over_after_the_last() {
        let day = |day| Some(jiff::civil::date(2026, 11, day));
        let whole = vec![line_of(["Ideas", "Everyone", "A year"])];
        let parts = ["Names", "Each side's lead", "One week"];
        let before = OnePage::read([day(24), day(23), None], whole.clone(), parts);
        assert_eq!(before, Err(Refusal::Missing { field: "last_day" }));
        let page = OnePage::read([day(24), day(24), None], whole, parts).unwrap();
        let midnight = Moment(1_795_564_800_000); // the end of 2026-11-24
        assert!(!page.is_over(Moment(midnight.0 - 1)) && page.is_over(midnight));
        assert!(!OnePage::default().is_over(midnight), "a page without a last day goes on");
    }

    #[test]
    fn somebody_answers_for_the_page() {
        assert_eq!(PageSide::read(" ", "Public task"), Err(Refusal::Missing { field: "owner" }));
        let side = PageSide::read("Business manager", "").unwrap();
        assert_eq!((side.owner.as_str(), side.reason.as_str()), ("Business manager", ""));
    }
}
