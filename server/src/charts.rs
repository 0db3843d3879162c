//! A published tally as a picture: charts-rs draws, `dressed` makes it accessible.
//!
//! Only a [`PublishedTally`] can be drawn, so no hidden count reaches an SVG.

mod bars;
mod dressed;
mod steps;

pub use steps::draw_steps;

use app::translator::Translator;
use app::vote::tally::say::{outcome, sentence, shown_text};
use bars::{Bar, bars};
use charts_rs::Color;
use domain::vote::suppression::Shown;
use domain::vote::tally::{Line, PublishedTally};

/// What was chosen: dark blue #12436D, the first of the government's four colours for charts.
const CHOSEN: Color = rgb(0x12, 0x43, 0x6d);
/// What was not: turquoise #28A197, the second; 3.2 to 1 beside the first and on white.
const NOT_CHOSEN: Color = rgb(0x28, 0xa1, 0x97);
const INK: Color = rgb(0x1b, 0x1b, 0x3a);
const WHITE: Color = rgb(0xff, 0xff, 0xff);

/// How large a chart is drawn, in SVG units; the page scales it to its place.
#[derive(Clone, Copy)]
pub struct Size {
    width: f32,
    /// Height of the space for all rows, and the most that one row gets of it.
    height: f32,
    row: f32,
    font: f32,
    /// Letters of an idea that fit beside its bar; the table below holds the whole idea.
    letters: usize,
    /// Room at the right: for the number, and on a wide chart for what became of the idea.
    right: f32,
}

/// On a pupil's phone.
pub const PHONE: Size = Size { width: 360.0, height: 552.0, row: 46.0, font: 15.0, letters: 14, right: 34.0 };
/// On a leader's page.
pub const PAGE: Size = Size { width: 760.0, height: 480.0, row: 40.0, font: 16.0, letters: 30, right: 190.0 };
/// On the big screen, where twelve rows must fit below the winner.
pub const SCREEN: Size =
    Size { width: 1184.0, height: 372.0, row: 62.0, font: 24.0, letters: 34, right: 290.0 };

/// The tally as an SVG: horizontal bars, most first, a tick before what was chosen, the number
/// at the end of its bar and, where there is room, what became of the idea in words. A hidden
/// count has no bar and says so. With too few voters what was chosen has a full bar and no
/// number, and nothing else has one.
///
/// # Errors
/// When charts-rs refuses to draw, which no tally is known to bring about.
pub fn draw(t: &Translator, tally: &PublishedTally, size: Size) -> anyhow::Result<String> {
    let most = tally.lines.iter().filter_map(|line| line.shown.count()).max().unwrap_or(1).max(1);
    let rows: Vec<Bar> = tally
        .lines
        .iter()
        .map(|line| Bar {
            label: label(t, line, tally.too_few),
            picture: line.option.picture.as_deref(),
            length: length(line, most, tally.too_few),
            strong: line.chosen,
            became: if size.is_wide() { outcome(t, tally, line) } else { String::new() },
        })
        .collect();
    bars(&rows, size, !tally.too_few, &t.t("chart-title"), &sentence(t, tally))
}

/// How long a bar is; none for a hidden count, full for "almost everyone".
fn length(line: &Line, most: u32, too_few: bool) -> Option<f32> {
    match line.shown {
        _ if too_few => line.chosen.then_some(as_length(most)),
        Shown::Count(people) => Some(as_length(people)),
        Shown::AlmostEveryone => Some(as_length(most)),
        Shown::Hidden => None,
    }
}

/// A tick when it was chosen, the idea, and the words that stand for a number.
fn label(t: &Translator, line: &Line, too_few: bool) -> bars::Label {
    let instead = match line.shown {
        Shown::Count(_) => None,
        _ if too_few => None,
        Shown::AlmostEveryone => Some(shown_text(t, line.shown)),
        // Short, since a phone is narrow; the table says it in full.
        Shown::Hidden => Some(t.t("chart-hidden")),
    };
    bars::Label { words: line.option.words.clone(), ticked: line.chosen, instead }
}

impl Size {
    /// With rows no higher than the space allows, and letters no higher than a row.
    fn fitted(self, rows: usize) -> Self {
        let row = self.row.min(self.height / as_length(u32::try_from(rows.max(1)).unwrap_or(u32::MAX)));
        Self { row, font: self.font.min(row * 0.72), ..self }
    }

    /// Whether what became of an idea stands at the right of its bar.
    fn is_wide(self) -> bool {
        self.width > 500.0
    }

    /// Side of the picture before each label.
    fn picture(self) -> f32 {
        self.row * 0.8
    }
}

/// Exact up to 65,535 people in one room.
fn as_length(people: u32) -> f32 {
    f32::from(u16::try_from(people).unwrap_or(u16::MAX))
}

const fn rgb(r: u8, g: u8, b: u8) -> Color {
    Color { r, g, b, a: 255 }
}
