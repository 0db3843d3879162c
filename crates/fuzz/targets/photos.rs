//! Photos of places. What is kept is a photo still, and cleaning it once more changes nothing.
#![no_main]

use libfuzzer_sys::fuzz_target;
use server::files::photo::clean;

fuzz_target!(|bytes: &[u8]| {
    let Ok(kept) = clean(bytes.to_vec()) else { return };
    let again = clean(kept.bytes.clone()).expect("what was kept is no photo any more");
    assert_eq!(again, kept, "something was left in it the first time");
});
