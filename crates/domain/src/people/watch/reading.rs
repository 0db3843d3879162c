//! How words are read before they are held against a list: in small letters, without accents, whatever the
//! apostrophe, and once more through what hides them: "sh1t", "f*ck", "k i l l", "killll".

use unicode_normalization::UnicodeNormalization;

use crate::wording::is_unseen;

/// Words as they were typed, and the ways to read them.
pub(super) struct Reading {
    seen: Vec<char>,
    text: String,
    ways: [Vec<Token>; 2],
}

/// One word, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Token {
    forms: Vec<String>,
    from: usize,
    to: usize,
    /// The first of a sentence that is not the first.
    pub(super) starts_sentence: bool,
}

impl Token {
    /// Whether it is this word; a star in it is any letter.
    pub(super) fn is(&self, word: &str) -> bool {
        let like = |form: &String| {
            form == word
                || (form.contains('*')
                    && form.chars().count() == word.chars().count()
                    && form.chars().zip(word.chars()).all(|(one, other)| one == '*' || one == other))
        };
        self.forms.iter().any(like)
    }

    pub(super) fn forms(&self) -> impl Iterator<Item = &str> {
        self.forms.iter().map(String::as_str)
    }

    /// A star stands in it for a letter.
    pub(super) fn hides_a_letter(&self) -> bool {
        self.forms().any(|form| form.contains('*'))
    }

    /// Whether it begins so.
    pub(super) fn begins(&self, start: &str) -> bool {
        let like = |form: &String| {
            form.starts_with(start)
                || (form.contains('*')
                    && form.chars().count() >= start.chars().count()
                    && form.chars().zip(start.chars()).all(|(one, other)| one == '*' || one == other))
        };
        self.forms.iter().any(like)
    }
}

impl Reading {
    pub(super) fn from_words(words: &str) -> Self {
        let text: String = words.nfkc().filter(|sign| !is_unseen(*sign)).collect();
        // NFKC writes an acute accent that stands alone as a space with an accent on it.
        let text = text.replace(" \u{301}", "'");
        let seen: Vec<char> = text.chars().collect();
        let spoken = tokens(&seen, |at| is_letter(&seen, at));
        let hidden = tokens(&seen, |at| !seen.get(at).is_none_or(|sign| sign.is_whitespace()));
        let hidden = hidden.into_iter().filter_map(|token| uncovered(&seen, token)).collect();
        Self { ways: [spoken, spelled(hidden)], seen, text }
    }

    pub(super) fn ways(&self) -> &[Vec<Token>; 2] {
        &self.ways
    }

    /// As it is seen.
    pub(super) fn seen(&self) -> &str {
        &self.text
    }

    /// As somebody reads it aloud: small letters, single spaces.
    pub(super) fn aloud(&self) -> String {
        self.ways[0].iter().filter_map(|token| token.forms.first()).cloned().collect::<Vec<_>>().join(" ")
    }

    /// From the one word to the other, as typed.
    pub(super) fn between(&self, from: &Token, to: &Token) -> String {
        let signs = self.seen.get(from.from..to.to).unwrap_or_default();
        signs.iter().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// The words of a phrase, as they are compared.
pub(super) fn plain(words: &str) -> Vec<String> {
    let signs: Vec<char> = words.nfkc().collect();
    let found = tokens(&signs, |at| is_letter(&signs, at));
    found.into_iter().filter_map(|token| token.forms.into_iter().next()).collect()
}

/// Rows of signs that belong together.
fn tokens(seen: &[char], belongs: impl Fn(usize) -> bool) -> Vec<Token> {
    let mut all: Vec<Token> = Vec::new();
    let (mut at, mut ended) = (0, false);
    while let Some(sign) = seen.get(at) {
        if !belongs(at) {
            ended |= ends_sentence(seen, at) || *sign == '\n';
            at += 1;
            continue;
        }
        let from = at;
        while at < seen.len() && belongs(at) {
            at += 1;
        }
        let word: String = seen.get(from..at).unwrap_or_default().iter().collect();
        all.push(Token {
            forms: forms(&folded(&word)),
            from,
            to: at,
            starts_sentence: ended && !all.is_empty(),
        });
        // With its marks a word ends a sentence itself.
        ended = ends_sentence(seen, at - 1);
    }
    all
}

/// A letter or a digit, an accent on one, or an apostrophe between two.
fn is_letter(seen: &[char], at: usize) -> bool {
    let letter = |at: Option<usize>| {
        at.and_then(|at| seen.get(at)).is_some_and(|sign| sign.is_alphanumeric() || is_accent(*sign))
    };
    letter(Some(at))
        || (seen.get(at).is_some_and(|sign| is_apostrophe(*sign))
            && letter(at.checked_sub(1))
            && letter(Some(at + 1)))
}

/// One mark alone, and no row of dots.
fn ends_sentence(seen: &[char], at: usize) -> bool {
    let sign = |at: Option<usize>| at.and_then(|at| seen.get(at)).copied();
    let is_end = |sign: Option<char>| matches!(sign, Some('.' | '!' | '?' | '؟' | '۔'));
    is_end(sign(Some(at)))
        && !is_end(sign(at.checked_sub(1)))
        && !is_end(sign(Some(at + 1)))
        && sign(Some(at + 1)).is_none_or(char::is_whitespace)
}

/// Small letters without accents; what is one letter to who reads, in whichever script, is one.
fn folded(word: &str) -> String {
    let plain = word.to_lowercase();
    plain.nfd().filter(|sign| !is_accent(*sign) && !is_apostrophe(*sign)).filter_map(one_letter).collect()
}

fn one_letter(sign: char) -> Option<char> {
    match sign {
        // A line that only makes Arabic words longer.
        '\u{640}' => None,
        'ٱ' => Some('ا'),
        'ى' | 'ی' | 'ے' => Some('ي'),
        'ں' => Some('ن'),
        'ک' => Some('ك'),
        'ة' | 'ہ' | 'ھ' | 'ۃ' | 'ە' => Some('ه'),
        'ß' => Some('s'),
        'ø' => Some('o'),
        'ł' => Some('l'),
        'ı' => Some('i'),
        sign => Some(sign),
    }
}

/// On Latin, Greek and Cyrillic letters, and the vowels that Arabic and Hebrew can leave out.
fn is_accent(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}'
        | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}')
}

/// Whatever keyboards and fonts have for one: a comma up high, a quotation mark, a prime, a glottal stop.
fn is_apostrophe(sign: char) -> bool {
    matches!(sign,
        '\'' | '"' | '`' | '\u{b4}' | '\u{2b9}'..='\u{2cb}' | '\u{2018}'..='\u{201f}' | '\u{2032}'..='\u{2037}'
        | '\u{55a}' | '\u{5f3}' | '\u{7f4}' | '\u{7f5}' | '\u{a78c}' | '\u{384}' | '\u{1fbd}' | '\u{1fbf}')
}

/// A word, and where a letter in it is drawn out, the same with one of them and with two; each without an "and"
/// that Arabic writes onto it, too.
fn forms(word: &str) -> Vec<String> {
    let signs: Vec<char> = word.chars().collect();
    let drawn_out =
        signs.windows(3).any(|three| matches!(three, [a, b, c] if a == b && b == c && a.is_alphabetic()));
    let mut forms = vec![word.to_owned()];
    if drawn_out {
        forms.extend([1, 2].map(|most| at_most(&signs, most)));
    }
    let joined: Vec<String> = forms.iter().filter_map(|form| without_and(form)).collect();
    forms.extend(joined);
    forms
}

/// Arabic writes "and" and "so" as one letter of the word after them. What is left is a word only when it is long
/// enough to be one.
fn without_and(word: &str) -> Option<String> {
    let rest = word.strip_prefix(['و', 'ف'])?;
    let is_arabic = |sign: char| matches!(sign, '\u{621}'..='\u{64a}');
    (rest.chars().count() >= 3 && rest.chars().all(is_arabic)).then(|| rest.to_owned())
}

fn at_most(signs: &[char], most: usize) -> String {
    let mut kept = String::new();
    let (mut before, mut times) = (None, 0);
    for sign in signs {
        times = if before == Some(*sign) { times + 1 } else { 1 };
        before = Some(*sign);
        if times <= most {
            kept.push(*sign);
        }
    }
    kept
}

/// What stands between two spaces, with signs read as the letters that they hide. Digits alone stay digits.
fn uncovered(seen: &[char], token: Token) -> Option<Token> {
    let signs = seen.get(token.from..token.to)?;
    let written: String = signs.iter().collect();
    let inner = written.trim_matches(|sign: char| !sign.is_alphanumeric() && !matches!(sign, '$' | '@'));
    let has_letter = inner.chars().any(char::is_alphabetic);
    let read = |sign: char| match sign {
        '0' if has_letter => Some('o'),
        '1' | '!' | '|' if has_letter => Some('i'),
        '3' if has_letter => Some('e'),
        '4' | '@' if has_letter => Some('a'),
        '5' | '$' if has_letter => Some('s'),
        '7' | '+' if has_letter => Some('t'),
        '*' => Some('*'),
        sign if sign.is_alphanumeric() || is_accent(sign) => Some(sign),
        _ => None,
    };
    let word = folded(&inner.chars().filter_map(read).collect::<String>());
    let letters = word.chars().filter(|sign| *sign != '*').count();
    (letters > 0 && (letters > 1 || !word.contains('*'))).then(|| Token { forms: forms(&word), ..token })
}

/// "k i l l" is one word: three letters or more that stand alone.
fn spelled(tokens: Vec<Token>) -> Vec<Token> {
    let alone = |token: &Token| token.forms.first().is_some_and(|form| form.chars().count() == 1);
    let mut all: Vec<Token> = Vec::new();
    for row in tokens.chunk_by(|one, other| alone(one) && alone(other)) {
        match row {
            [first, .., last] if row.len() >= 3 && alone(first) => {
                let word: String = row.iter().filter_map(|token| token.forms.first()).cloned().collect();
                all.push(Token { forms: forms(&word), to: last.to, ..first.clone() });
            }
            row => all.extend(row.iter().cloned()),
        }
    }
    all
}
