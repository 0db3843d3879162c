//! What a young person wrote, held against the words to watch: any text is read, in no time, and what is said to
//! have been found is never nothing.
#![no_main]

use domain::people::watch::Watch;
use libfuzzer_sys::fuzz_target;

/// No box takes more.
const LONGEST: usize = 2_000;

fuzz_target!(|text: &str| {
    if text.chars().count() > LONGEST {
        return;
    }
    let flags = Watch::default().flags(text);
    for (kind, words) in flags.by_kind() {
        assert!(words.iter().all(|one| !one.is_empty()), "{kind:?} of {text:?}");
    }
});
