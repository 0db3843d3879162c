//! Lists of groups as a school's office saves them: CSV in any writing, and workbooks.
#![no_main]

use jiff::civil::date;
use libfuzzer_sys::fuzz_target;
use server::files::group_list::{Columns, read};

fuzz_target!(|bytes: &[u8]| {
    let today = date(2026, 11, 24);
    let Ok(list) = read(bytes, &Columns::default(), &[], today) else { return };
    // Read again with the columns that were found, as the page does after it was looked at.
    let again = read(bytes, &list.columns, &list.labels, today).expect("a list that was read is read again");
    assert_eq!(again.labels, list.labels);
});
