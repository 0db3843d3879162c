//! Files of elections that others made. What is read can be counted or is refused with a sentence, and what a
//! format writes it reads again.
#![no_main]

use counting::Rule;
use counting::files::{Format, counted, read};
use libfuzzer_sys::fuzz_target;

/// Beyond so many options or ballots counting is slow by right, and says nothing of the reader.
const SMALL: usize = 12;

fuzz_target!(|input: (u8, &[u8])| {
    let (number, bytes) = input;
    let format = Format::ALL[usize::from(number) % Format::ALL.len()];
    let Ok(file) = read(format, bytes) else { return };
    if let Ok(written) = format.write(&file) {
        assert!(read(format, written.as_bytes()).is_ok(), "what was written is not read again:\n{written}");
    }
    if file.instance.options.len() > SMALL || bytes.len() > 2_000 {
        return;
    }
    let rule = Rule::ALL[usize::from(number) / Format::ALL.len() % Rule::ALL.len()];
    if let Ok(outcome) = counted(rule, &file) {
        assert!(outcome.ends_with('\n'));
    }
});
