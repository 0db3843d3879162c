//! From rows to groups: who is in a class is counted, how old they are is spanned, and no more.

use domain::partnership::ages_typed;
use domain::partnership::group::{Ages, MOST_ON_A_LIST, same_name};
use domain::partnership::refusal::PartnershipRefusal;
use domain::refusal::Refusal;
use domain::wording::{ShortWords, Wording};
use jiff::civil::Date;

use super::columns::{Columns, Part};
use super::{MOST_GROUPS, Table, is_filled};

/// As many rows are named one by one as somebody reads.
const MOST_FAULTS: usize = 50;

/// The groups of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summed {
    /// Name, ages where any could be read, how many.
    pub groups: Vec<(String, Option<Ages>, u32)>,
    /// Rows that were left out, or read in part; the first fifty.
    pub faults: Vec<Fault>,
    /// How many there are in all.
    pub wrong: usize,
}

/// One row, by its number in the file, and what is wrong with it. Never what stands in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Its number, from 1 at the top of the file.
    pub row: usize,
    /// What is wrong.
    pub why: Why,
}

/// What can be wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It names no class: it was left out.
    NoClass,
    /// The name of the class is too long for a name: it was left out.
    LongClass,
    /// No age can be read in it: it counts, and says nothing of the ages.
    NoAge,
    /// How many there are is no number of a list: it was left out.
    NoSize,
}

impl Why {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::NoClass, Self::LongClass, Self::NoAge, Self::NoSize];

    /// As it stands in forms and in the Fluent files.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoClass => "no-class",
            Self::LongClass => "long-class",
            Self::NoAge => "no-age",
            Self::NoSize => "no-size",
        }
    }
}

/// Sums the rows below the first `above`.
///
/// # Errors
/// [`PartnershipRefusal::NoClassColumn`] while nobody knows where the classes stand,
/// [`PartnershipRefusal::NothingInList`], [`PartnershipRefusal::TooManyGroups`].
pub(super) fn sum(table: &Table, above: usize, columns: &Columns, today: Date) -> Result<Summed, Refusal> {
    columns.find(Part::Class).ok_or(PartnershipRefusal::NoClassColumn)?;
    let says_ages = [Part::Born, Part::Age, Part::Year].into_iter().any(|part| columns.find(part).is_some());
    let mut summed = Summed::default();
    for (row, number) in table.0.iter().zip(1..).skip(above).filter(|(row, _)| is_filled(row)) {
        let cell = |part| columns.find(part).map(|at| row.get(at).map_or("", String::as_str));
        match one(cell, today) {
            Ok(Some((name, ages, size))) => {
                if ages.is_none() && says_ages {
                    summed.fault(number, Why::NoAge);
                }
                summed.add(name, ages, size);
            }
            Ok(None) => {}
            Err(why) => summed.fault(number, why),
        }
    }
    match summed.groups.len() {
        0 => Err(PartnershipRefusal::NothingInList.into()),
        1..=MOST_GROUPS => Ok(summed),
        _ => Err(PartnershipRefusal::TooManyGroups { most: MOST_GROUPS }.into()),
    }
}

impl Summed {
    fn add(&mut self, name: String, ages: Option<Ages>, size: u32) {
        match self.groups.iter_mut().find(|(other, ..)| same_name(other, &name)) {
            Some((_, span, many)) => {
                *span = Ages::covering([*span, ages].into_iter().flatten());
                *many = many.saturating_add(size);
            }
            None => self.groups.push((name, ages, size)),
        }
    }

    fn fault(&mut self, row: usize, why: Why) {
        self.wrong += 1;
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(Fault { row, why });
        }
    }
}

/// What is read of one row; nothing of a sum at the end.
fn one<'a>(
    cell: impl Fn(Part) -> Option<&'a str>,
    today: Date,
) -> Result<Option<(String, Option<Ages>, u32)>, Why> {
    let class = cell(Part::Class).unwrap_or_default();
    if is_total(class) {
        return Ok(None);
    }
    let name = ShortWords::parse_optional(class).map_err(|_| Why::LongClass)?.ok_or(Why::NoClass)?;
    let size = match cell(Part::Size) {
        None => 1,
        Some(typed) => {
            let size = typed.parse().ok().filter(|size| (1..=MOST_ON_A_LIST).contains(size));
            size.ok_or(Why::NoSize)?
        }
    };
    let read = |part, read: fn(&str, Date) -> Option<Ages>| read(cell(part)?, today);
    let ages = read(Part::Born, born).or_else(|| read(Part::Age, age)).or_else(|| read(Part::Year, year));
    Ok(Some((Wording::to_string(&name), ages, size)))
}

/// Exports end with a line of sums.
fn is_total(class: &str) -> bool {
    let sums = include_str!("headers.txt").lines().find_map(|line| line.strip_prefix("sums: "));
    sums.is_some_and(|sums| sums.split(", ").any(|one| one == class.to_lowercase()))
}

fn age(typed: &str, _: Date) -> Option<Ages> {
    ages_typed::parse(typed).ok()
}

/// "7", "Year 7", "R", "N2": a bare number is a year of school here.
fn year(typed: &str, _: Date) -> Option<Ages> {
    let said = typed.to_lowercase();
    let said = match said.chars().next()? {
        'r' => "reception".to_owned(),
        'n' => "nursery".to_owned(),
        sign if sign.is_ascii_digit() => format!("year {said}"),
        _ => said,
    };
    ages_typed::parse(&said).ok()
}

/// The age on this day, of one who can be a pupil.
fn born(typed: &str, today: Date) -> Option<Ages> {
    let born = day(typed)?;
    let had = (today.month(), today.day()) >= (born.month(), born.day());
    let years = i32::from(today.year()) - i32::from(born.year()) - i32::from(!had);
    let years = u8::try_from(years).ok().filter(|years| (3..=25).contains(years))?;
    Some(Ages { from: years, to: years })
}

/// "2014-09-03", "03/09/2014", "3.9.14", "03-Sep-2014", "3 September 2014", with or without a time.
fn day(typed: &str) -> Option<Date> {
    let parts: Vec<&str> = typed
        .split(|sign: char| !sign.is_alphanumeric() || sign == 'T')
        .filter(|part| !part.is_empty())
        .take(3)
        .collect();
    let [first, second, third] = parts.try_into().ok()?;
    let (year, month, day) = if first.len() == 4 { (first, second, third) } else { (third, second, first) };
    let century = if year.len() == 2 { 2000 } else { 0 };
    let year = year.parse::<i16>().ok()?.checked_add(century)?;
    let month = month.parse::<i8>().ok().or_else(|| named_month(month))?;
    Date::new(year, month, day.parse().ok()?).ok()
}

/// By its first three letters.
fn named_month(name: &str) -> Option<i8> {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let name = name.to_lowercase();
    MONTHS.iter().zip(1..).find(|(month, _)| name.starts_with(**month)).map(|(_, number)| number)
}
