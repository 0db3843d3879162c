//! The languages that Fifth speaks. One more is one more folder of `app/locales` and one line here.

/// A language, by its own name: who needs it finds it in no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// As in `<html lang>`, and the name of its folder.
    pub code: &'static str,
    /// What those who speak it call it.
    pub name: &'static str,
    /// It is written from right to left.
    pub from_right: bool,
}

impl Language {
    /// `<html dir>`.
    pub fn direction(self) -> &'static str {
        if self.from_right { "rtl" } else { "ltr" }
    }

    /// The language of this code; none that we do not speak.
    pub fn find(code: &str) -> Option<Self> {
        LANGUAGES.into_iter().find(|one| one.code == code)
    }
}

/// All of them. The first is spoken where nobody has chosen.
pub const LANGUAGES: [Language; 4] = [
    Language { code: "en", name: "English", from_right: false },
    Language { code: "cy", name: "Cymraeg", from_right: false },
    Language { code: "ar", name: "العربية", from_right: true },
    Language { code: "ur", name: "اردو", from_right: true },
];
