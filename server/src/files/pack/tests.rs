use std::io::Read;

use domain::partnership::budget::Sums;
use domain::partnership::evidence::{Period, Said};
use domain::partnership::target::Target;
use domain::wording::Wording;
use jiff::civil::date;
use zip::ZipArchive;

use super::*;
use crate::locale::PLAIN_WORDS;

fn evidence() -> Evidence {
    let said = |words: &str| Said {
        words: Wording::parse(words).unwrap(),
        sent_on: date(2026, 11, 10),
        answer_by: date(2026, 11, 20),
        first_answered_on: None,
        answer: None,
        done_on: None,
        is_activity: false,
    };
    Evidence {
        partnership: "Eastmere & Co.".to_owned(),
        organisations: Vec::new(),
        period: Period::term_of(date(2026, 11, 24)),
        today: date(2026, 11, 24),
        said: vec![said("=1+1"), said("حديقة, \"quoted\"")],
        votes: Vec::new(),
        activities: Vec::new(),
        outcomes: Vec::new(),
        sums: Sums::default(),
        adults: Target { met: 3, due: 4 },
        terms: Vec::new(),
        marks: app::partnership::evidence::Marks::default(),
    }
}

fn unzipped(bytes: &[u8], name: &str) -> String {
    let mut zip = ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_file_is_called_by_its_partnership_and_its_days() {
    assert_eq!(Kind::Xlsx.file_name(&evidence()), "eastmere-co-2026-09-01-2026-12-31.xlsx");
    let nameless = Evidence { partnership: "مدرسة".to_owned(), ..evidence() };
    assert_eq!(Kind::Zip.file_name(&nameless), "evidence-2026-09-01-2026-12-31.zip");
}

#[test]
fn each_csv_has_the_columns_that_its_codebook_names_and_no_formula() {
    let zip = write(&PLAIN_WORDS, &evidence(), Kind::Zip).unwrap();
    let book: serde_json::Value = serde_json::from_str(&unzipped(&zip, "datapackage.json")).unwrap();
    for resource in book["resources"].as_array().unwrap() {
        let text = unzipped(&zip, resource["path"].as_str().unwrap());
        let mut csv = csv::Reader::from_reader(text.as_bytes());
        let named: Vec<_> = resource["schema"]["fields"].as_array().unwrap().iter().collect();
        let named: Vec<_> = named.iter().map(|field| field["name"].as_str().unwrap().to_owned()).collect();
        assert_eq!(csv.headers().unwrap().iter().collect::<Vec<_>>(), named);
        assert!(csv.records().all(|row| row.is_ok()), "every row is as long as the head");
    }
    let ideas = unzipped(&zip, "ideas.csv");
    assert!(ideas.contains("'=1+1,2026-11-10,2026-11-20,,") && ideas.contains("حديقة"), "{ideas}");
}

#[test]
fn the_same_evidence_is_the_same_bytes() {
    for kind in [Kind::Xlsx, Kind::Zip] {
        let of = || write(&PLAIN_WORDS, &evidence(), kind).unwrap();
        assert_eq!(of(), of(), "{kind:?}");
    }
}

#[test]
fn a_workbook_keeps_what_was_typed_as_text_and_days_as_days() {
    let bytes = write(&PLAIN_WORDS, &evidence(), Kind::Xlsx).unwrap();
    let sheet = unzipped(&bytes, "xl/worksheets/sheet2.xml");
    assert!(!sheet.contains("<f>"), "{sheet}");
    assert!(unzipped(&bytes, "xl/sharedStrings.xml").contains("=1+1"));
    // 10 November 2026, as a workbook counts days.
    assert!(sheet.contains("<v>46336</v>"), "{sheet}");
}
