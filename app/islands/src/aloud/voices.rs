//! The device's own voices. A voice that is not the device's own would send away what it reads: it is never
//! used, and without one of ours nothing is spoken.

use leptos::wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisVoice};

/// The device's own voice for a language, rather one of the same country: "en-GB" for "en-GB", else any "en".
pub(super) fn find(speech: &SpeechSynthesis, language: &str) -> Option<SpeechSynthesisVoice> {
    let mut best = None;
    for voice in speech.get_voices() {
        let voice: SpeechSynthesisVoice = voice.unchecked_into();
        let spoken = voice.lang();
        if !voice.local_service() || main(&spoken) != main(language) {
            continue;
        }
        if spoken.len() == language.len() {
            return Some(voice);
        }
        if best.is_none() {
            best = Some(voice);
        }
    }
    best
}

/// "en" of "en-GB"; some devices write a low line between the two.
fn main(language: &str) -> String {
    language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}
