//! Marks on a ballot as a form sends them: whatever comes, what is kept goes out in a form and comes back the same.
#![no_main]

use domain::vote::ballot::Marks;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|fields: Vec<(String, String)>| {
    let marks = Marks::read(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let fields = marks.fields();
    let again = Marks::read(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    assert_eq!(again.fields(), fields);
});
