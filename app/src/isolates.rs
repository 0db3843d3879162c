//! Invisible marks round words in a sentence, so that an Arabic idea, or a stray mark that turns
//! text round, turns nothing but itself. Fluent puts them round what is placed into a sentence;
//! here typed words are kept from ending theirs, and figures are spared them.

/// First strong isolate: what follows has a direction of its own.
const OPEN: char = '\u{2068}';
/// Pop directional isolate: its end.
const CLOSE: char = '\u{2069}';

/// Words that end every isolate that they begin and no other, whatever was typed.
pub fn closed(words: String) -> String {
    if !words.contains(['\u{2066}', '\u{2067}', OPEN, CLOSE]) {
        return words;
    }
    let (mut said, mut open) = (String::with_capacity(words.len()), 0_usize);
    for sign in words.chars() {
        match sign {
            '\u{2066}'..=OPEN => open += 1,
            CLOSE if open == 0 => continue,
            CLOSE => open -= 1,
            _ => {}
        }
        said.push(sign);
    }
    said.extend(std::iter::repeat_n(CLOSE, open));
    said
}

/// Typed words in an isolate, to stand beside others in one line.
pub fn isolated(words: &str) -> String {
    [String::from(OPEN), closed(words.to_owned()), String::from(CLOSE)].concat()
}

/// Typed words beside each other, each in an isolate.
pub fn list<W: AsRef<str>>(words: &[W], between: &str) -> String {
    words.iter().map(|words| isolated(words.as_ref())).collect::<Vec<_>>().join(between)
}

/// The sentence without isolates round figures: they turn nothing, and pupils' pages are small.
pub fn spared(sentence: String) -> String {
    if !sentence.contains(OPEN) {
        return sentence;
    }
    let mut said = String::with_capacity(sentence.len());
    let mut rest = sentence.as_str();
    while let Some((before, after)) = rest.split_once(OPEN) {
        said.push_str(before);
        let end = after.find([OPEN, CLOSE]).filter(|end| after[*end..].starts_with(CLOSE));
        match end.map(|end| after.split_at(end)) {
            Some((figure, after)) if figure.chars().all(is_figure) => {
                said.push_str(figure);
                rest = after.strip_prefix(CLOSE).unwrap_or(after);
            }
            _ => {
                said.push(OPEN);
                rest = after;
            }
        }
    }
    said.push_str(rest);
    said
}

/// The sentence for a file, where isolates would be seen.
pub fn without(sentence: &str) -> String {
    sentence.replace([OPEN, CLOSE], "")
}

fn is_figure(sign: char) -> bool {
    sign.is_ascii_digit() || "£%.,:–- ".contains(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_words_cannot_end_an_isolate_that_is_not_theirs() {
        for (typed, said) in [
            ("Cook tea", "Cook tea"),
            ("نصلح\u{202e}", "نصلح\u{202e}"),
            ("out\u{2069}\u{202e}", "out\u{202e}"),
            ("\u{2067}in", "\u{2067}in\u{2069}"),
            ("\u{2066}a\u{2069}b\u{2069}c", "\u{2066}a\u{2069}bc"),
        ] {
            assert_eq!(closed(typed.to_owned()), said);
        }
        assert_eq!(list(&["a", "b\u{2069}"], ", "), "\u{2068}a\u{2069}, \u{2068}b\u{2069}");
    }

    #[test]
    fn figures_stand_free_and_words_do_not() {
        let sentence = "\u{2068}3\u{2069} of \u{2068}£1,400\u{2069}: \u{2068}Jo \u{2068}2\u{2069}\u{2069}.";
        assert_eq!(spared(sentence.to_owned()), "3 of £1,400: \u{2068}Jo 2\u{2069}.");
        assert_eq!(spared("\u{2068}\u{202e}\u{2069}".to_owned()), "\u{2068}\u{202e}\u{2069}");
        assert_eq!(without(sentence), "3 of £1,400: Jo 2.");
    }
}
