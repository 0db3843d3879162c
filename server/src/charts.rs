//! A published tally as a picture: charts-rs draws, `dressed` makes it accessible.
//!
//! Only a [`PublishedTally`] can be drawn, so no hidden count reaches an SVG.

mod bars;
mod dressed;
mod size;
mod steps;

pub use size::{PAGE, PHONE, SCREEN, Size};
pub use steps::draw_steps;

use app::translator::Translator;
use app::vote::tally::sentences::{outcome, sentence, shown_text};
use bars::{Bar, bars};
use domain::vote::suppression::{Says, Shown};
use domain::vote::tally::{PublishedTally, TallyLine};
use size::as_length;

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
            label: label(t, line, tally.says != Says::Counts),
            picture: line.option.picture.as_deref(),
            length: length(line, most, tally.says != Says::Counts),
            strong: line.chosen,
            became: if size.is_wide() { outcome(t, tally, line) } else { String::new() },
        })
        .collect();
    bars(&rows, size, tally.says == Says::Counts, &t.t("chart-title"), &sentence(t, tally))
}

/// How long a bar is; none for a hidden count, full for "almost everyone".
fn length(line: &TallyLine, most: u32, too_few: bool) -> Option<f32> {
    match line.shown {
        _ if too_few => line.chosen.then_some(as_length(most)),
        Shown::Count(people) | Shown::About(people) => Some(as_length(people)),
        Shown::Most | Shown::AlmostEveryone => Some(as_length(most)),
        Shown::Hidden => None,
    }
}

/// A tick when it was chosen, the idea, and the words that stand for a number.
fn label(t: &Translator, line: &TallyLine, too_few: bool) -> bars::Label {
    let instead = match line.shown {
        Shown::Count(_) | Shown::About(_) => None,
        _ if too_few => None,
        Shown::Most | Shown::AlmostEveryone => Some(shown_text(t, line.shown)),
        // Short, since a phone is narrow; the table says it in full.
        Shown::Hidden => Some(t.t("chart-hidden")),
    };
    bars::Label { words: line.option.words.clone(), ticked: line.chosen, instead }
}
