//! Ids in addresses: what is read is what stands there, and means nothing else in an address.
#![no_main]

use domain::id::{CardSecret, OptionId, OutcomeCode, SessionId};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let read = [
        text.parse::<SessionId>().ok().map(|id| id.to_string()),
        text.parse::<CardSecret>().ok().map(|id| id.to_string()),
        text.parse::<OptionId>().ok().map(|id| id.to_string()),
        text.parse::<OutcomeCode>().ok().map(|id| id.to_string()),
    ];
    for id in read.into_iter().flatten() {
        assert_eq!(id, text);
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        assert!(!id.is_empty() && id.bytes().all(plain), "{id:?}");
    }
});
