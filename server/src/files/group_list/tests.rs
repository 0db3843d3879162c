//! Lists as they come out of schools. Every child in them is made up.

use domain::partnership::group::Ages;
use encoding_rs::WINDOWS_1252;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::*;

const TODAY: Date = jiff::civil::date(2026, 11, 24);

/// What is summed of a list, with the columns as they are guessed.
fn summed(bytes: &[u8]) -> Summed {
    read(bytes, &Columns::default(), &[], TODAY).unwrap().summed.unwrap()
}

fn refused(bytes: &[u8]) -> Refusal {
    match read(bytes, &Columns::default(), &[], TODAY) {
        Ok(read) => read.summed.unwrap_err(),
        Err(refusal) => refusal,
    }
}

fn group(name: &str, (from, to): (u8, u8), size: u32) -> (String, Option<Ages>, u32) {
    (name.to_owned(), Some(Ages { from, to }), size)
}

/// SIMS: a title, an empty line, then one row for each pupil.
const SIMS: &str = "Class list,,,,\n\nSurname,Forename,Reg,Year,DOB\n\
    \"O'Neil, the younger\",Ada,7A,7,03/09/2014\n\
    Brown,Bo,7A,7,30/08/2015\n\
    Çelik,Cem,7B,7,12/12/2014\n";

#[test]
fn a_class_list_of_sims_is_summed_to_its_classes() {
    let expected = [group("7A", (11, 12), 2), group("7B", (11, 11), 1)];
    assert_eq!(summed(SIMS.as_bytes()), Summed { groups: expected.into(), faults: Vec::new(), wrong: 0 });
}

#[test]
fn every_encoding_and_delimiter_of_excel_gives_the_same() {
    let expected = summed(SIMS.as_bytes());
    let semicolons = SIMS.replace("\"O'Neil, the younger\"", "O'Neil").replace(',', ";");
    let tabs = semicolons.replace(';', "\t");
    let with_mark = |text: &str| [b"\xef\xbb\xbf", text.as_bytes()].concat();
    let utf_16 = |text: &str, mark: bool| {
        let mut bytes = if mark { vec![0xff, 0xfe] } else { Vec::new() };
        bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    for bytes in [
        with_mark(SIMS),
        with_mark(&semicolons),
        semicolons.clone().into_bytes(),
        WINDOWS_1252.encode(&semicolons).0.into_owned(),
        utf_16(&tabs, true),
        utf_16(&tabs, false),
        SIMS.replace('\n', "\r\n").into_bytes(),
        format!("sep=;\n{semicolons}").into_bytes(),
    ] {
        assert_eq!(summed(&bytes).groups, expected.groups);
    }
}

#[test]
fn a_workbook_of_arbor_is_summed_with_its_days_and_numbers() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("About").unwrap().write(0, 0, "Exported for you").unwrap();
    let sheet = book.add_worksheet();
    let names = ["Name", "Registration form", "Year group", "Date of birth"];
    for (column, name) in (0..).zip(names) {
        sheet.write(0, column, name).unwrap();
    }
    let day = Format::new().set_num_format("dd/mm/yyyy");
    for (row, form, (year, month)) in
        [(1, "Heron", (2014, 1)), (2, "Heron", (2015, 12)), (3, "Owl", (2018, 6))]
    {
        sheet.write(row, 0, "Made Up").unwrap().write(row, 1, form).unwrap().write(row, 2, 7).unwrap();
        let born = ExcelDateTime::from_ymd(year, month, 1).unwrap();
        sheet.write_datetime_with_format(row, 3, &born, &day).unwrap();
    }
    let bytes = book.save_to_buffer().unwrap();
    let expected = [group("Heron", (10, 12), 2), group("Owl", (8, 8), 1)];
    assert_eq!(summed(&bytes), Summed { groups: expected.into(), faults: Vec::new(), wrong: 0 });
}

#[test]
fn years_of_bromcom_are_read_where_no_day_of_birth_is() {
    let list = "Tutor Group\tYear Group\tPreferred Last Name\nRA\tR\tOne\n1B\tYear 1\tTwo\n1B\t2\tThree\n";
    assert_eq!(summed(list.as_bytes()).groups, [group("RA", (4, 5), 1), group("1B", (5, 7), 2)]);
}

#[test]
fn a_plain_list_has_a_row_for_each_group() {
    let list = "Group;How many;Ages\nHeron class;9;11 to 13\nThursday Makers;14;13-18\nTotal;23;\n";
    let expected = [group("Heron class", (11, 13), 9), group("Thursday Makers", (13, 18), 14)];
    assert_eq!(summed(list.as_bytes()), Summed { groups: expected.into(), faults: Vec::new(), wrong: 0 });
}

#[test]
fn each_fault_has_its_row_and_nothing_of_what_stands_in_it() {
    let long = "x".repeat(200);
    let list = format!(
        "Name,Form,Age\nSecret One,,11\n\nSecret Two,7A,eleven\nSecret Three,{long},11\nSecret Four,7A,12\n"
    );
    let summed = summed(list.as_bytes());
    let fault = |row, why| Fault { row, why };
    assert_eq!(summed.faults, [fault(2, Why::NoClass), fault(4, Why::NoAge), fault(5, Why::LongClass)]);
    assert_eq!(summed.groups, [group("7A", (12, 12), 2)]);
    assert!(!format!("{summed:?}").contains("Secret"));
    let sizes = "Class,Number\n7A,many\n7B,0\n7C,9\n";
    assert_eq!(self::summed(sizes.as_bytes()).faults, [fault(2, Why::NoSize), fault(3, Why::NoSize)]);
}

#[test]
fn without_a_known_name_the_columns_are_letters_and_can_be_said() {
    let list = "Ada,Heron,11\nBo,Heron,12\n";
    let read_as = |columns: &Columns| read(list.as_bytes(), columns, &[], TODAY).unwrap();
    let unsaid = read_as(&Columns::default());
    assert_eq!(unsaid.labels, ["A", "B", "C"], "nothing that a child could be called");
    assert_eq!(unsaid.summed, Err(PartnershipRefusal::NoClassColumn.into()));
    let mut columns = Columns::default();
    columns.say(Part::Class, Column::At(1));
    columns.say(Part::Age, Column::At(2));
    assert_eq!(read_as(&columns).summed.unwrap().groups, [group("Heron", (11, 12), 2)]);
    columns.say(Part::Age, Column::None);
    assert_eq!(read_as(&columns).summed.unwrap().groups, [("Heron".to_owned(), None, 2)]);
}

#[test]
fn what_was_said_of_one_list_is_not_taken_for_another_with_other_columns() {
    let mut columns = Columns::default();
    columns.say(Part::Class, Column::At(1));
    let seen = ["A", "B (Class)"].map(str::to_owned);
    let list = "Class,Age\nHeron,11\nHeron,12\n";
    let other = read(list.as_bytes(), &columns, &seen, TODAY).unwrap();
    assert_eq!(other.summed.unwrap().groups, [group("Heron", (11, 12), 2)]);
    let same = read(b"Age,Class\n11,Heron\n", &columns, &["A (Age)", "B (Class)"].map(str::to_owned), TODAY);
    assert_eq!(same.unwrap().columns.find(Part::Class), Some(1));
}

#[test]
fn all_faults_are_counted_and_the_first_fifty_named() {
    let list = format!("Class,Age\n7A,11\n{}", ",11\n".repeat(70));
    let summed = summed(list.as_bytes());
    assert_eq!((summed.wrong, summed.faults.len()), (70, 50));
}

#[test]
fn labels_show_no_cell_but_names_that_are_known() {
    let list = "Reg,Ada Lovelace,DOB\n7A,Bo,2014-01-01\n";
    assert_eq!(
        read(list.as_bytes(), &Columns::default(), &[], TODAY).unwrap().labels,
        ["A (Reg)", "B", "C (DOB)"]
    );
}

#[test]
fn days_of_birth_are_read_as_they_are_written() {
    for born in [
        "2014-09-03",
        "03/09/2014",
        "3.9.14",
        "03-Sep-2014",
        "3 September 2014",
        "03/09/2014 00:00:00",
        "2014-09-03T00:00:00",
    ] {
        let list = format!("Class,DOB\n7A,{born}\n");
        assert_eq!(summed(list.as_bytes()).groups, [group("7A", (12, 12), 1)], "{born}");
    }
    for born in ["", "1950-01-01", "2026-01-01", "31/02/2014", "soon", "99999"] {
        let list = format!("Class,DOB\n7A,{born}\n");
        assert_eq!(summed(list.as_bytes()).groups, [("7A".to_owned(), None, 1)], "{born}");
    }
}

#[test]
fn two_thousand_rows_are_read_and_one_more_is_not() {
    let rows = |many: usize| format!("Class,Age\n{}", "7A,11\n".repeat(many)).into_bytes();
    assert_eq!(summed(&rows(2_000)).groups, [group("7A", (11, 11), 2_000)]);
    assert_eq!(refused(&rows(2_001)), too_large());
    assert_eq!(refused(&rows(100_000)), too_large());
    assert_eq!(refused(&vec![b'a'; MOST_BYTES + 1]), too_large());
}

#[test]
fn what_is_no_list_is_refused() {
    let photo = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    let old_workbook = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0".to_vec();
    let page = b"<html><table><tr><td>Class</td></tr></table>".to_vec();
    let torn = b"PK\x03\x04 and then nothing".to_vec();
    for bytes in [photo, old_workbook, page, torn, Vec::new(), b"one word".to_vec(), b"\n\n \n".to_vec()] {
        assert_eq!(refused(&bytes), not_a_list());
    }
    let wide = format!("Class,Age{}\n7A,11\n", ",x".repeat(100));
    assert_eq!(refused(wide.as_bytes()), PartnershipRefusal::TooManyColumns { most: MOST_COLUMNS }.into());
    let many = (0..=MOST_GROUPS).fold("Class,Age\n".to_owned(), |list, n| format!("{list}Class {n},11\n"));
    assert_eq!(refused(many.as_bytes()), PartnershipRefusal::TooManyGroups { most: MOST_GROUPS }.into());
    assert_eq!(refused(b"Class,Age\n,,\n"), PartnershipRefusal::NothingInList.into());
}

#[test]
fn a_small_workbook_with_endless_cells_is_refused_at_once() {
    // Two cells, as far apart as Excel allows.
    let mut book = Workbook::new();
    book.add_worksheet().write(0, 0, "Class").unwrap().write(1_048_575, 16_383, "7A").unwrap();
    assert_eq!(refused(&book.save_to_buffer().unwrap()), too_large());
    let mut book = Workbook::new();
    book.add_worksheet().write(0, 0, "Class").unwrap().write(1, 99, "7A").unwrap();
    let wide = PartnershipRefusal::TooManyColumns { most: MOST_COLUMNS };
    assert_eq!(refused(&book.save_to_buffer().unwrap()), wide.into());
}

#[test]
fn a_bomb_is_refused_before_it_goes_off() {
    use std::io::Write;
    let mut bomb = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let packed =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    bomb.start_file("xl/workbook.xml", packed).unwrap();
    let nothing = vec![0_u8; 1024 * 1024];
    for _ in 0..40 {
        bomb.write_all(&nothing).unwrap();
    }
    let bytes = bomb.finish().unwrap().into_inner();
    assert!(bytes.len() < 100_000);
    assert_eq!(refused(&bytes), too_large());
}
