//! The steps of a count as pictures: the votes of each stage.

use app::translator::Translator;
use domain::id::OptionId;
use domain::vote::suppression::Shown;
use domain::vote::tally::{PublishedStep, PublishedTally};

use super::bars::{Bar, Label, bars};
use super::size::{Size, as_length};

/// One chart for each stage; none for other steps, which a list says better.
///
/// # Errors
/// When charts-rs refuses to draw, which no tally is known to bring about.
pub fn draw_steps(t: &Translator, tally: &PublishedTally, size: Size) -> anyhow::Result<Option<String>> {
    let mut pictures = Vec::new();
    for (number, step) in (1_usize..).zip(&tally.steps) {
        match step {
            PublishedStep::Stage { votes, elected, .. } => {
                let title = t.t_with("steps-stage", &[("stage", number.into())]);
                if votes.iter().all(|(_, votes)| votes.count().is_none()) {
                    continue;
                }
                let rows: Vec<Bar> =
                    votes.iter().map(|(id, votes)| stage(t, tally, id, *votes, elected)).collect();
                let said = app::vote::tally::step_line(t, tally, step);
                pictures.push(bars(&rows, size, true, &title, &said)?);
            }
            PublishedStep::Bought { .. } | PublishedStep::Tried(_) => {}
        }
    }
    Ok(Some(pictures.concat()).filter(|pictures| !pictures.is_empty()))
}

fn stage<'a>(
    t: &Translator,
    tally: &'a PublishedTally,
    id: &OptionId,
    votes: Shown,
    elected: &[OptionId],
) -> Bar<'a> {
    let mut bar = row(tally, id, votes.count());
    if votes.count().is_none() {
        bar.label.instead = Some(t.t("chart-hidden"));
    }
    bar.label.ticked = elected.contains(id);
    bar.strong = bar.label.ticked;
    bar
}

fn row<'a>(tally: &'a PublishedTally, id: &OptionId, length: Option<u32>) -> Bar<'a> {
    let option = tally.option(id);
    Bar {
        label: Label {
            words: option.map(|option| option.words.clone()).unwrap_or_default(),
            ticked: false,
            instead: None,
        },
        picture: option.and_then(|option| option.picture.as_deref()),
        length: length.map(as_length),
        strong: false,
        became: String::new(),
    }
}
