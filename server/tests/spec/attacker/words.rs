//! What is said of an option: a number, a word in its place, a reason.

/// What is said of one figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Exact(u32),
    About(u32),
    /// A word in its place: all but few.
    Most,
    Hidden,
}

/// What is said of an option in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    Chosen,
    /// Nobody marked it.
    Nobody,
    /// Those that were chosen have more.
    Fewer,
    /// One that was chosen has as many.
    Level,
    /// It has more than everything else.
    Ahead,
    /// More than half of those who voted.
    Half,
    /// One that was chosen has no more.
    Moved,
    /// Nothing has fewer.
    Fewest,
    /// Half or more said none of these.
    MostNone,
}

/// How the last row is called.
pub const NONE: [&str; 2] = ["None of these", "rather not say"];

/// What a cell or the end of a bar says.
pub fn said(text: &str) -> Option<Said> {
    match text.trim() {
        "private" | "hidden to keep people private" => Some(Said::Hidden),
        "almost everyone" | "most people" => Some(Said::Most),
        other => match other.strip_prefix("about ") {
            Some(about) => about.parse().ok().map(Said::About),
            None => other.parse().ok().map(Said::Exact),
        },
    }
}

/// What is said of an option beside its name. There is nothing that the attacker does not know.
pub fn word(became: &str) -> Option<Word> {
    Some(match became {
        "Chosen" => Word::Chosen,
        "Others had more" => Word::Fewer,
        "Others had more when votes moved on" => Word::Moved,
        "Nobody picked it" => Word::Nobody,
        "Went out in round 1" => Word::Fewest,
        "Most said none of these" => Word::MostNone,
        _ if became.starts_with("It had as many as another") => Word::Level,
        "" | "Not this time" | "Others came first when we counted" => return None,
        _ if became.starts_with("Went out in round ") => return None,
        other => panic!("nobody reads “{other}”"),
    })
}

/// The number with which the rest of a sentence begins, or the word.
pub fn in_sentence(rest: &str) -> Option<Said> {
    // How many voted is said of everybody.
    if rest.split('.').next().is_some_and(|sentence| sentence.ends_with(" voted")) {
        return None;
    }
    let about = rest.strip_prefix("About ").or_else(|| rest.strip_prefix("about "));
    match about {
        Some(rest) => exact(rest).map(Said::About),
        None if rest.starts_with("Almost everyone picked") || rest.starts_with("Most people picked") => {
            Some(Said::Most)
        }
        None => exact(rest).map(Said::Exact),
    }
}

pub fn exact(rest: &str) -> Option<u32> {
    rest.split(|sign: char| !sign.is_ascii_digit()).next()?.parse().ok()
}

/// The words in each cell of a row.
pub fn cells(row: &str, tag: &str) -> Vec<String> {
    let (start, end) = (format!("<{tag}"), format!("</{tag}>"));
    let cells = row.split(start.as_str()).skip(1).filter_map(|rest| rest.split(end.as_str()).next());
    cells.filter_map(|cell| cell.split_once('>')).map(|(_, cell)| text(cell)).collect()
}

/// A page without its stages, whose bars are no results.
pub fn without_stages(html: &str) -> String {
    let mut parts = html.split("<details class=\"more\">");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept.push_str(part.split_once("</details>").map_or("", |(_, rest)| rest));
    }
    kept
}

/// What is read, without the marks of HTML.
pub fn text(html: &str) -> String {
    let (mut text, mut inside) = (String::new(), false);
    for sign in html.chars() {
        match sign {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            _ if !inside => text.push(sign),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
