//! The files of the evidence, read back: each cell of the table of a vote stands in the CSV and in the
//! workbook, and nothing else does.

use std::io::{Cursor, Read};

use app::partnership::evidence::{Evidence, Marks};
use app::vote::tally::Drawn;
use app::vote::tally::sentences::{column, shown_text};
use calamine::{Reader, Xlsx};
use domain::partnership::budget::Sums;
use domain::partnership::evidence::Period;
use domain::partnership::target::Target;
use domain::vote::tally::PublishedTally;
use jiff::civil::date;
use server::charts::draw;
use server::files::pack::{Kind, write};
use server::locale::PLAIN_WORDS;

/// One row: the option, what is counted, the number or nothing.
type Line = (String, String, String);

pub fn tables_agree(tally: &PublishedTally, told: &str) {
    let wanted = of_table(tally);
    let evidence = evidence(tally);
    let zip = write(&PLAIN_WORDS, &evidence, Kind::Zip).unwrap();
    assert_eq!(of_csv(&zip), wanted, "{told}: votes.csv");
    let book = write(&PLAIN_WORDS, &evidence, Kind::Xlsx).unwrap();
    assert_eq!(of_workbook(&book), wanted, "{told}: the workbook");
}

/// What the table of the page says, cell by cell. A number stands as a number, everything else as nothing.
fn of_table(tally: &PublishedTally) -> Vec<Line> {
    let cells = tally.rows().into_iter().flat_map(|row| {
        let words = row.line.map_or_else(|| "None of these".to_owned(), |line| line.option.words.clone());
        let cell = move |of| {
            let shown = tally.cell(&row, of)?;
            let number = shown_text(&PLAIN_WORDS, shown).replace("about ", "");
            let number = if number.parse::<u32>().is_ok() { number } else { String::new() };
            Some((words.clone(), column(&PLAIN_WORDS, tally, of), number))
        };
        tally.columns().into_iter().filter_map(cell).collect::<Vec<_>>()
    });
    cells.collect()
}

fn evidence(tally: &PublishedTally) -> Evidence {
    let drawn = Drawn { tally: tally.clone(), bars: draw(tally).unwrap(), words: Vec::new(), paper: None };
    Evidence {
        partnership: "Eastmere".to_owned(),
        organisations: Vec::new(),
        period: Period::term_of(date(2026, 11, 24)),
        today: date(2026, 11, 24),
        said: Vec::new(),
        votes: vec![(drawn, None)],
        activities: Vec::new(),
        outcomes: Vec::new(),
        sums: Sums::default(),
        adults: Target::default(),
        terms: Vec::new(),
        marks: Marks::default(),
    }
}

fn of_csv(zip: &[u8]) -> Vec<Line> {
    let mut zip = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut text = String::new();
    zip.by_name("votes.csv").unwrap().read_to_string(&mut text).unwrap();
    let mut csv = csv::Reader::from_reader(text.as_bytes());
    let line = |row: csv::StringRecord| (row[1].to_owned(), row[4].to_owned(), row[2].to_owned());
    csv.records().map(|row| line(row.unwrap())).collect()
}

fn of_workbook(bytes: &[u8]) -> Vec<Line> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let name = book.sheet_names()[2].clone();
    let sheet = book.worksheet_range(&name).unwrap();
    let line = |row: &[calamine::Data]| (row[1].to_string(), row[4].to_string(), row[2].to_string());
    sheet.rows().skip(1).map(line).collect()
}
