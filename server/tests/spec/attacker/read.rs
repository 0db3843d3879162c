//! What an attacker reads in pages and files: each number and each word about an option, by nothing but its place.

use std::io::{Cursor, Read as _};

use app::isolates;
use calamine::{Reader as _, Xlsx};

use super::words::{NONE, Said, Word, cells, exact, in_sentence, said, text, without_stages, word};

/// One thing that was read, of an option of a vote; behind the last option stands "none of these".
#[derive(Clone, Copy, Debug)]
pub struct Read {
    pub vote: usize,
    pub cell: usize,
    pub what: What,
    /// Only those inside come through this door.
    pub inside: bool,
    pub door: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Figure(Said),
    /// One of the parts behind a figure.
    Part(Said),
    Told(Word),
}

/// The options of all votes, by which the attacker knows what a number is about, and their questions.
#[derive(Default)]
pub struct Notes {
    pub questions: Vec<String>,
    pub options: Vec<Vec<String>>,
    pub reads: Vec<Read>,
}

impl Notes {
    fn add(&mut self, door: (&'static str, bool), (vote, cell): (usize, usize), what: What) {
        self.reads.push(Read { vote, cell, what, inside: door.1, door: door.0 });
    }

    /// The option that these words name.
    fn named(&self, words: &str) -> Option<(usize, usize)> {
        self.all().find(|(name, _)| words.contains(*name)).map(|(_, at)| at)
    }

    fn all(&self) -> impl Iterator<Item = (&str, (usize, usize))> {
        self.options.iter().enumerate().flat_map(|(vote, options)| {
            options.iter().enumerate().map(move |(cell, name)| (name.as_str(), (vote, cell)))
        })
    }

    fn none_of(&self, vote: usize) -> (usize, usize) {
        (vote, self.options[vote].len())
    }

    /// A page: its tables, the numbers at the ends of its bars, its sentences. What is for its print is for those
    /// outside.
    pub fn page(&mut self, door: (&'static str, bool), html: &str) {
        let html = isolates::without(html);
        let mut parts = html.split("<div class=\"paper\">");
        let mut seen = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (print, rest) = part.split_once("<p class=\"quiet\">").unwrap_or((part, ""));
            self.part_of_page(("print", false), print);
            seen.push_str(rest);
        }
        self.part_of_page(door, &seen);
    }

    fn part_of_page(&mut self, door: (&'static str, bool), html: &str) {
        self.tables(door, html);
        self.bars(door, &without_stages(html));
        self.sentences(door, &text(html));
    }

    fn tables(&mut self, door: (&'static str, bool), html: &str) {
        for table in html.split("<table").skip(1).filter_map(|rest| rest.split("</table>").next()) {
            let mut vote = None;
            for row in table.split("<tr").skip(1) {
                let head = cells(row, "th").concat();
                let figures = cells(row, "td");
                let is_none = NONE.iter().any(|name| head.contains(*name));
                let at = self.named(&head).or_else(|| Some(self.none_of(vote.filter(|_| is_none)?)));
                let Some(at) = at else { continue };
                vote = Some(at.0);
                // What the first stage of a count says is rounded for all eyes, and so are its words.
                let is_result = table.split('>').next().is_some_and(|tag| tag.contains("tally"));
                let figure = figures.first().and_then(|figure| said(figure));
                if let Some(said) = figure.filter(|said| is_result || matches!(said, Said::About(_))) {
                    self.add(door, at, What::Figure(said));
                }
                for part in figures.iter().skip(1).filter_map(|part| said(part)) {
                    // Stages of a count stand beside each other without a word of what they are.
                    if table.contains("data-label") {
                        self.add(door, at, What::Part(part));
                    }
                }
                let name = self.options[at.0].get(at.1).filter(|_| is_result);
                let became = name.map(|name| head.replace(name.as_str(), "")).unwrap_or_default();
                if let Some(word) = word(became.trim()) {
                    self.add(door, at, What::Told(word));
                }
            }
        }
    }

    /// The number at the end of a bar is about the option that was named last.
    fn bars(&mut self, door: (&'static str, bool), html: &str) {
        let mark = "<b class=\"number\">";
        for (at, _) in html.match_indices(mark) {
            let number = html[at + mark.len()..].split("</b>").next().unwrap_or_default();
            let Some(said) = said(&text(number)) else { continue };
            let from = (at.saturating_sub(3_000)..=at).find(|from| html.is_char_boundary(*from)).unwrap();
            let before = &html[from..at];
            let last = self.all().filter_map(|(name, at)| Some((before.rfind(name)?, at))).max();
            let Some((place, named)) = last else { continue };
            let none = NONE.iter().filter_map(|name| before.rfind(*name)).max();
            let about = if none > Some(place) { self.none_of(named.0) } else { named };
            self.add(door, about, What::Figure(said));
        }
    }

    fn sentences(&mut self, door: (&'static str, bool), text: &str) {
        let mut found = Vec::new();
        for (name, at) in self.all().filter(|(name, _)| text.contains(*name)) {
            for (start, ahead) in [
                (format!("{name} won: "), true),
                (format!("{name} won. "), false),
                (format!("{name} won with "), false),
                (format!("Most said “{name}”: "), false),
                (format!("More said “{name}” than anything else: "), true),
            ] {
                for (from, _) in text.match_indices(&start) {
                    let rest = &text[from + start.len()..];
                    found.extend(in_sentence(rest).map(|said| (at, What::Figure(said))));
                    found.extend((ahead && exact(rest).is_some()).then_some((at, What::Told(Word::Ahead))));
                    let half = rest.starts_with("More than half of the votes");
                    found.extend(half.then_some((at, What::Told(Word::Half))));
                }
            }
            for start in ["Almost everyone said “", "Most people said “"] {
                let said = text.contains(&format!("{start}{name}”"));
                found.extend(said.then_some((at, What::Figure(Said::Most))));
            }
        }
        for (at, what) in found {
            self.add(door, at, what);
        }
    }

    /// The file of one vote.
    pub fn file(&mut self, door: (&'static str, bool), csv: &str, vote: usize) {
        let csv = isolates::without(csv.trim_start_matches('\u{feff}'));
        self.sentences(door, &csv);
        let mut rows =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(csv.as_bytes());
        for row in rows.records() {
            let row = row.unwrap();
            let first = row.get(0).unwrap_or_default();
            let none = NONE.contains(&first).then(|| self.none_of(vote));
            let Some(at) = self.named(first).filter(|_| row.len() > 1).or(none) else { continue };
            if let Some(said) = row.get(1).and_then(said) {
                self.add(door, at, What::Figure(said));
            }
            if row.get(row.len() - 1) == Some("yes") {
                self.add(door, at, What::Told(Word::Chosen));
            }
        }
    }

    /// The picture of one vote: its words stand one after the other, the number behind its option.
    pub fn picture(&mut self, door: (&'static str, bool), svg: &str, vote: usize) {
        let svg = isolates::without(svg);
        let texts = svg.split("<text").skip(1).filter_map(|rest| rest.split("</text>").next());
        let texts: Vec<String> = texts.map(|rest| text(rest.split_once('>').unwrap().1)).collect();
        for pair in texts.windows(2) {
            let none = NONE.contains(&pair[0].as_str()).then(|| self.none_of(vote));
            let exactly = self.all().find(|(name, _)| *name == pair[0]).map(|(_, at)| at);
            if let (Some(at), Some(said)) = (exactly.or(none), said(&pair[1])) {
                self.add(door, at, What::Figure(said));
            }
        }
    }

    /// The tables of the evidence: a row says its question, its option, a number and what became of it.
    pub fn zip(&mut self, door: (&'static str, bool), bytes: &[u8]) {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut text = String::new();
        zip.by_name("votes.csv").unwrap().read_to_string(&mut text).unwrap();
        let mut csv = csv::Reader::from_reader(text.as_bytes());
        let rows: Vec<Vec<String>> =
            csv.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
        self.evidence(door, &rows);
    }

    pub fn workbook(&mut self, door: (&'static str, bool), bytes: &[u8]) {
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
        let name = book.sheet_names()[2].clone();
        let sheet = book.worksheet_range(&name).unwrap();
        let rows: Vec<Vec<String>> =
            sheet.rows().skip(1).map(|row| row.iter().map(ToString::to_string).collect()).collect();
        self.evidence(door, &rows);
    }

    fn evidence(&mut self, door: (&'static str, bool), rows: &[Vec<String>]) {
        for row in rows {
            let none = NONE.contains(&row[1].as_str());
            let vote = self.questions.iter().position(|question| *question == row[0]);
            let at = self.named(&row[1]).or_else(|| Some(self.none_of(vote.filter(|_| none)?)));
            let Some(at) = at else { continue };
            let said = match (row[3].as_str(), row[2].parse::<u32>()) {
                ("kept private", _) => Said::Hidden,
                ("exact", Ok(number)) => Said::Exact(number),
                (_, Ok(number)) => Said::About(number),
                _ => Said::Most,
            };
            let is_part = ["Yes", "Not sure", "No"].contains(&row[4].as_str());
            self.add(door, at, if is_part { What::Part(said) } else { What::Figure(said) });
        }
    }
}
