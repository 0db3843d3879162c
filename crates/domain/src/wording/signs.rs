//! What a single sign is, by Unicode's own tables.

use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory, NoncharacterCodePoint};
use icu_properties::{CodePointMapData, CodePointSetData};

/// Signs that are drawn as nothing although Unicode does not say so: a dot pattern without dots,
/// the place of a picture that was not copied, a note without its head, blanks of hieroglyphs.
const BLANK: [char; 5] = ['\u{2800}', '\u{fffc}', '\u{1d159}', '\u{13441}', '\u{13442}'];

/// Whether a reader sees something where this sign stands: no white space, nothing unseen, and no
/// mark that has no letter.
pub(super) fn shows(sign: char) -> bool {
    !sign.is_whitespace() && !is_control(sign) && !is_unseen(sign) && !is_mark(sign)
}

/// Whether a sign is drawn as nothing.
pub fn is_unseen(sign: char) -> bool {
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(sign) || BLANK.contains(&sign)
}

/// What orders a machine to do something, and what Unicode will never make a sign. Line ends stay.
pub(super) fn is_control(sign: char) -> bool {
    (sign.is_control() && sign != '\n')
        || matches!(sign, '\u{fff9}'..='\u{fffb}')
        || CodePointSetData::new::<NoncharacterCodePoint>().contains(sign)
}

/// One line end for all that there are, one space for a tab.
pub(super) fn plain(sign: char) -> char {
    match sign {
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        '\t' => ' ',
        other => other,
    }
}

/// Whether a sign is written onto another one.
pub(super) fn is_mark(sign: char) -> bool {
    let kind = CodePointMapData::<GeneralCategory>::new().get(sign);
    matches!(kind, GeneralCategory::NonspacingMark | GeneralCategory::EnclosingMark)
}

/// Whether a mark goes with any letter of any script: those are what heaps are made of.
pub(super) fn is_accent(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// Tags spell the flags of England, Scotland and Wales, after a black flag. Anywhere else they are a
/// message that nobody sees.
pub(super) fn without_hidden_tags(words: &str) -> String {
    let mut in_flag = false;
    let seen = |sign: &char| {
        let tag = matches!(sign, '\u{e0000}'..='\u{e007f}');
        let kept = !tag || in_flag;
        in_flag = (*sign == '\u{1f3f4}') || (tag && in_flag && *sign != '\u{e007f}');
        kept
    };
    words.chars().filter(seen).collect()
}
