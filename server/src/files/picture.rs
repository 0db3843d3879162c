//! A published tally as a picture that stands alone: an SVG with its words in it, to put into a report. It says
//! what the file of its numbers says, in the face for those outside.

use std::fmt::Write;

use app::translator::Translator;
use app::vote::tally::none_of;
use app::vote::tally::sentences::{figures, outcome, said_text, sentence, shown_text, turnout};
use domain::refusal::Refusal;
use domain::vote::chart::{Bar, Row};
use domain::vote::split::PartBar;
use domain::vote::tally::PublishedTally;

use crate::charts;

const WIDTH: usize = 800;
const EDGE: usize = 24;
/// A full track.
const TRACK: usize = 520;
const BAR: usize = 22;
/// So many letters of a word of people stand in one line; wide ones count twice.
const LINE: usize = 68;

/// The picture.
///
/// # Errors
/// [`Refusal::Ours`] when charts-rs refuses to draw, which no tally is known to bring about.
pub fn svg(t: &Translator, tally: &PublishedTally) -> Result<String, Refusal> {
    let said = sentence(t, tally);
    let mut page = Page { y: EDGE, body: String::new() };
    page.words(&tally.question, 22, "bold");
    page.words(&said, 18, "normal");
    page.words(&turnout(t, tally), 16, "normal");
    page.y += 10;
    if tally.has_rows() {
        let bars = charts::draw(tally).map_err(|_| Refusal::Ours)?;
        for (row, (bar, parts)) in tally.rows().iter().zip(bars.rows.iter().zip(&bars.splits)) {
            page.row(t, tally, row, bar, parts);
        }
    }
    page.words(&t.t("csv-note"), 14, "normal");
    let height = page.y + EDGE / 2;
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
         height=\"{height}\" role=\"img\" font-family=\"system-ui, sans-serif\" fill=\"#1b1b3a\">\
         <title>{}</title><desc>{}</desc><rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#fff\"/>{}</svg>",
        safe(&tally.question),
        safe(&said),
        page.body
    ))
}

/// What was drawn so far, and how far down it reaches.
struct Page {
    y: usize,
    body: String,
}

impl Page {
    /// Words over as many lines as they need; none is cut.
    fn words(&mut self, words: &str, size: usize, weight: &str) {
        for line in lines(words, LINE * 18 / size) {
            self.y += size + 6;
            self.text(EDGE, self.y, size, weight, &line);
        }
    }

    fn text(&mut self, x: usize, y: usize, size: usize, weight: &str, words: &str) {
        let words = safe(words);
        // Writing to memory cannot fail.
        let _ = write!(
            self.body,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"{weight}\" \
             style=\"unicode-bidi:plaintext\">{words}</text>"
        );
    }

    /// Words, then the bar on its track with its number, then its parts, then what became of it.
    fn row(&mut self, t: &Translator, tally: &PublishedTally, row: &Row, bar: &str, parts: &[String]) {
        let chosen = row.line.is_some_and(|line| line.chosen);
        let words = row.line.map_or_else(|| t.t(none_of(tally)), |line| line.option.words.clone());
        self.words(&words, 18, if chosen { "bold" } else { "normal" });
        let split = tally.split(row);
        let all = split.as_ref().filter(|split| split.joined).and_then(|split| Some((split, parts.first()?)));
        let number = shown_text(t, row.shown);
        match all {
            _ if !tally.has_counts() => {}
            None => self.bar(bar, row.bar == Bar::Hidden, &number),
            Some((split, bar)) => {
                let hidden = split.parts.iter().all(|part| part.length.is_none());
                let own = tally.figure_is().is_some();
                self.bar(bar, hidden, if own { &number } else { "" });
                let part = |part: &PartBar| [said_text(t, part.said), shown_text(t, part.shown)].join(": ");
                let figure = (!own).then(|| [figures(t, tally), number.clone()].join(": "));
                let said = split.parts.iter().map(part).chain(figure).collect::<Vec<_>>().join("; ");
                self.words(&said, 16, "normal");
            }
        }
        let apart = split.iter().filter(|split| !split.joined).flat_map(|split| &split.parts);
        for (part, bar) in apart.zip(parts) {
            self.words(&said_text(t, part.said), 16, "normal");
            self.bar(bar, part.length.is_none(), &shown_text(t, part.shown));
        }
        let became = row.line.map(|line| outcome(t, line)).unwrap_or_default();
        if !became.is_empty() {
            self.words(&became, 14, "normal");
        }
        self.y += 10;
    }

    /// A bar on its track with its number.
    fn bar(&mut self, bar: &str, hidden: bool, number: &str) {
        self.y += 6;
        let y = self.y;
        let track = if hidden {
            "fill=\"none\" stroke=\"#4a4a68\" stroke-width=\"2\" stroke-dasharray=\"6 5\""
        } else {
            "fill=\"#e4e4ec\""
        };
        let width = if hidden { TRACK / 6 } else { TRACK };
        let _ = write!(
            self.body,
            "<rect x=\"{EDGE}\" y=\"{y}\" width=\"{width}\" height=\"{BAR}\" rx=\"4\" {track}/>"
        );
        let place = format!("<svg x=\"{EDGE}\" y=\"{y}\" width=\"{TRACK}\" height=\"{BAR}\" ");
        self.body.push_str(&bar.replacen("<svg ", &place, 1));
        self.text(EDGE + width + 12, y + 17, 16, "bold", number);
        self.y += BAR;
    }
}

/// Words in lines of so many letters. A word that is longer than a line is parted.
fn lines(words: &str, most: usize) -> Vec<String> {
    let (mut all, mut line, mut so_far) = (Vec::new(), String::new(), 0);
    for word in words.split_whitespace() {
        let length: usize = word.chars().map(width).sum();
        if so_far > 0 && so_far + 1 + length > most {
            all.push(std::mem::take(&mut line));
            so_far = 0;
        }
        if so_far > 0 {
            line.push(' ');
            so_far += 1;
        }
        for sign in word.chars() {
            if so_far + width(sign) > most {
                all.push(std::mem::take(&mut line));
                so_far = 0;
            }
            line.push(sign);
            so_far += width(sign);
        }
    }
    all.extend(Some(line).filter(|line| !line.is_empty()));
    all
}

/// Of how many letters a sign is as wide.
fn width(sign: char) -> usize {
    if sign >= '\u{1100}' { 2 } else { 1 }
}

fn safe(words: &str) -> String {
    let words: String = words.chars().filter(|sign| !sign.is_control()).collect();
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_is_cut_and_no_line_is_longer_than_it_may_be() {
        for words in
            ["Cook tea for each other and judge it like on telly", &"ab".repeat(60), &"木".repeat(50)]
        {
            let lines = lines(words, 20);
            assert!(lines.iter().all(|line| line.chars().map(width).sum::<usize>() <= 20), "{lines:?}");
            let kept: String = lines.concat().split_whitespace().collect();
            assert_eq!(kept, words.split_whitespace().collect::<String>());
        }
        assert!(lines("", 20).is_empty());
    }

    #[test]
    fn what_pupils_typed_is_text() {
        assert_eq!(safe("<b>&\"x\""), "&lt;b&gt;&amp;&quot;x&quot;");
    }
}
