//! Signs that turn text round (Unicode Standard Annex 9). Those that are turned back on the same line
//! stay, as an Arabic or Hebrew writer may need them. What is left open would turn the words round it.

/// One line without what turns it round for good, and without what overrides the order of letters:
/// that only makes words read as what they are not.
pub(super) fn balanced(line: &str) -> String {
    if !line.contains(|sign| matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')) {
        return line.to_owned();
    }
    let kept = pairs(line);
    let turns = |sign| matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    line.char_indices()
        .filter(|(at, sign)| !turns(*sign) || kept.contains(at))
        .map(|(_, sign)| sign)
        .collect()
}

/// Where the signs stand that are turned back, and those that turn them back.
fn pairs(line: &str) -> Vec<usize> {
    let (mut open, mut kept): (Vec<(usize, char)>, Vec<usize>) = (Vec::new(), Vec::new());
    for (at, sign) in line.char_indices() {
        match sign {
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' | '\u{2066}'..='\u{2068}' => {
                open.push((at, sign));
            }
            // Ends an embedding or an override, but none from outside an isolate.
            '\u{202c}' => {
                if let Some((from, turned)) = open.pop_if(|(_, turned)| !is_isolate(*turned)) {
                    let overrides = matches!(turned, '\u{202d}' | '\u{202e}');
                    kept.extend((!overrides).then_some([from, at]).into_iter().flatten());
                }
            }
            // Ends an isolate, and with it what was left open inside.
            '\u{2069}' => {
                if let Some(last) = open.iter().rposition(|(_, turned)| is_isolate(*turned)) {
                    kept.extend([open[last].0, at]);
                    open.truncate(last);
                }
            }
            _ => {}
        }
    }
    kept
}

fn is_isolate(sign: char) -> bool {
    matches!(sign, '\u{2066}'..='\u{2068}')
}
