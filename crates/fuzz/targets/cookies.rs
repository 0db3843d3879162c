//! What a browser sends as its cookies: whatever stands there, a page can be drawn with what is read of it.
#![no_main]

use axum::http::{HeaderMap, HeaderValue, header};
use libfuzzer_sys::fuzz_target;
use server::extractors::{cookies, draft, language, looks};

fuzz_target!(|bytes: &[u8]| {
    let Ok(sent) = HeaderValue::from_bytes(bytes) else { return };
    let mut headers = HeaderMap::new();
    headers.insert(header::COOKIE, sent);
    let _ = (language::read(&headers), draft::may_have(&headers), looks::read(&headers).now());
    if let Some(value) = cookies::value(&headers, "fifth-draft") {
        assert!(!value.contains("; "), "{value:?}");
    }
});
