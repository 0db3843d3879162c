//! Says what is lit, for who hears the light and does not see it. By a voice of the device's own alone, as all that
//! is read on a page: any other would send away what it says.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use crate::page::{Page, round};
use crate::things::Thing;

thread_local! {
    /// The browser forgets a voice that nobody holds.
    static HELD: RefCell<Option<SpeechSynthesisUtterance>> = const { RefCell::new(None) };
}

/// Says this, where cards speak, and nothing that was to be said before it.
pub(crate) fn say(page: &Page, lit: &[Thing]) {
    let wanted = page.looks().split(' ').any(|look| look == "aloud");
    let (Some(first), Ok(speech)) = (lit.first().filter(|_| wanted), page.window.speech_synthesis()) else {
        return;
    };
    if is_read(page) {
        HELD.set(None);
        return;
    }
    speech.cancel();
    let together =
        round(&first.part, "fieldset").and_then(|part| part.query_selector("legend").ok().flatten());
    let words = together.filter(|_| lit.len() > 1).as_ref().map_or_else(|| words_of(page, first), text);
    let language =
        round(&first.shown, "[lang]").and_then(|part| part.get_attribute("lang")).unwrap_or_default();
    let Some(voice) = find_voice(&speech, &language) else { return };
    let Ok(says) = SpeechSynthesisUtterance::new_with_text(&words) else { return };
    says.set_lang(&voice.lang());
    says.set_voice(Some(&voice));
    HELD.set(Some(says.clone()));
    speech.speak(&says);
}

/// The page, or a card, is being read, and is not held: then the light is silent, and does not wait for it.
fn is_read(page: &Page) -> bool {
    page.find("[data-spoken]").is_some() && page.find("[data-aloud=go]:not([hidden])").is_none()
}

/// Something is being said.
pub(crate) fn is_speaking(page: &Page) -> bool {
    HELD.with_borrow(Option::is_some) && page.window.speech_synthesis().is_ok_and(|speech| speech.speaking())
}

/// What a thing is called.
fn words_of(page: &Page, thing: &Thing) -> String {
    if let Some(name) = thing.part.get_attribute("aria-label") {
        return name;
    }
    let label = thing.part.get_attribute("id").and_then(|id| page.find(&["label[for='", &id, "']"].concat()));
    if let Some(label) = label.filter(|_| thing.is_typed_into()) {
        return text(&label);
    }
    let words = thing.shown.query_selector("[dir=auto]").ok().flatten();
    text(words.as_ref().unwrap_or(&thing.shown))
}

fn text(part: &Element) -> String {
    part.text_content().unwrap_or_default()
}

fn find_voice(speech: &SpeechSynthesis, language: &str) -> Option<SpeechSynthesisVoice> {
    let voices = speech.get_voices();
    let voices = voices.into_iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
    voices.filter(SpeechSynthesisVoice::local_service).find(|voice| main(&voice.lang()) == main(language))
}

/// "en" of "en-GB"; some devices write a low line between the two.
fn main(language: &str) -> String {
    language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_voice_of_another_country_speaks_the_language_too() {
        assert_eq!(super::main("en-GB"), super::main("EN_us"));
        assert_ne!(super::main("cy"), super::main("en"));
    }
}
