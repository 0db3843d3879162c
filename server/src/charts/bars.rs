//! Horizontal bars as charts-rs draws them, dressed for our pages.

use charts_rs::{Box as Margin, Color, HorizontalBarChart, Series, YAxisConfig};

use super::dressed;
use super::size::Size;

/// What was chosen: dark blue #12436D, the first of the government's four colours for charts.
const CHOSEN: Color = rgb(0x12, 0x43, 0x6d);
/// What was not: turquoise #28A197, the second; 3.2 to 1 beside the first and on white.
const NOT_CHOSEN: Color = rgb(0x28, 0xa1, 0x97);
const INK: Color = rgb(0x1b, 0x1b, 0x3a);
const WHITE: Color = rgb(0xff, 0xff, 0xff);

/// One bar, from the top.
pub(super) struct Bar<'a> {
    pub(super) label: Label,
    pub(super) picture: Option<&'a str>,
    /// How long; none where nothing may be seen.
    pub(super) length: Option<f32>,
    /// In the first of the two colours.
    pub(super) strong: bool,
    /// What stands at its right, where there is room.
    pub(super) became: String,
}

/// What stands at the left of a bar.
pub(super) struct Label {
    pub(super) words: String,
    pub(super) ticked: bool,
    /// Words in place of a number that is not shown.
    pub(super) instead: Option<String>,
}

/// Bars with their labels, and the number at the end of each where `numbers` says so. `said` is
/// the sentence that tells the same.
pub(super) fn bars(
    rows: &[Bar],
    size: Size,
    numbers: bool,
    title: &str,
    said: &str,
) -> anyhow::Result<String> {
    let size = size.fitted(rows.len());
    let most = rows.iter().filter_map(|row| row.length).fold(1.0, f32::max);
    // charts-rs draws the first row at the bottom.
    let upwards = || rows.iter().rev();
    let mut series = Series::new_nullable(title.to_owned(), upwards().map(|row| row.length).collect());
    series.label_show = numbers;
    let colour = |row: &Bar| Some(if row.strong { CHOSEN } else { NOT_CHOSEN });
    series.colors = Some(upwards().map(colour).collect());
    let labels = upwards().map(|row| row.label.in_short(size.letters)).collect();
    let mut chart = HorizontalBarChart::new(vec![series], labels);
    dress(&mut chart, size, rows.len(), most);
    let beside: Vec<_> =
        rows.iter().map(|row| dressed::Row { picture: row.picture, became: &row.became }).collect();
    Ok(dressed::dressed(&chart.svg()?, size, &beside, title, said))
}

impl Label {
    /// As much of the words as fits beside a bar; the table below holds all of them.
    fn in_short(&self, letters: usize) -> String {
        let short: String = if self.words.chars().count() > letters {
            self.words.chars().take(letters.saturating_sub(1)).chain(['…']).collect()
        } else {
            self.words.clone()
        };
        let ticked = if self.ticked { format!("✓ {short}") } else { short };
        match &self.instead {
            Some(instead) => format!("{ticked} ({instead})"),
            None => ticked,
        }
    }
}

/// Plain bars on a white plate: no grid, no axis, no legend, nothing to decode.
fn dress(chart: &mut HorizontalBarChart, size: Size, rows: usize, most: f32) {
    let rows = f32::from(u16::try_from(rows).unwrap_or(u16::MAX));
    chart.width = size.width;
    chart.height = rows * size.row + 2.0 * dressed::EDGE;
    let left = size.picture() + 2.0 * dressed::EDGE;
    chart.margin = Margin { left, top: dressed::EDGE, right: size.right, bottom: dressed::EDGE };
    "system-ui, sans-serif".clone_into(&mut chart.font_family);
    chart.background_color = WHITE;
    chart.title.text = String::new();
    chart.legend.show = Some(false);
    chart.grid.stroke_width = 0.0;
    // Measured a little larger than drawn: a phone's own letters can be wider than those
    // charts-rs measures.
    chart.x_axis.font.size = size.font * dressed::SLACK;
    chart.x_axis.font.color = INK;
    chart.x_axis.stroke_color = WHITE;
    chart.x_axis.hidden = true;
    chart.series.label.font.size = size.font;
    chart.series.label.font.color = INK;
    chart.series.label.font.weight = Some("bold".to_owned());
    chart.y_axis_configs =
        vec![YAxisConfig { min: Some(0.0), max: Some(most), split_number: 1, ..YAxisConfig::default() }];
}

const fn rgb(r: u8, g: u8, b: u8) -> Color {
    Color { r, g, b, a: 255 }
}
