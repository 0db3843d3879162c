//! One bar, drawn by charts-rs without a letter or a number in it: words and figures stand beside it
//! in the page, where they wrap, grow and are read aloud.

use charts_rs::{Box as Margin, Color, HorizontalBarChart, Series, YAxisConfig};
use domain::vote::chart::Bar;

/// What was chosen: dark blue #12436D, the first of the government's four colours for charts.
const CHOSEN: Color = rgb(0x12, 0x43, 0x6d);
/// What was not: turquoise #28A197, the second; 3.2 to 1 beside the first and on white.
const NOT_CHOSEN: Color = rgb(0x28, 0xa1, 0x97);
const NOTHING: Color = Color { r: 0xff, g: 0xff, b: 0xff, a: 0 };
/// The length of a full track, in the units of [`Bar`].
const FULL: f32 = 1_000.0;
const HEIGHT: f32 = 24.0;
/// charts-rs keeps this much above and below a bar.
const GAP: f32 = 5.0;

/// A bar on its track as an SVG that the page stretches to its place; `strong` is what was chosen.
/// A bar whose end is not told fades away, and one that is hidden is a dashed outline.
///
/// # Errors
/// When charts-rs refuses to draw, which no bar is known to bring about.
pub(super) fn drawn(bar: Bar, strong: bool) -> anyhow::Result<String> {
    let (class, shapes) = match bar {
        Bar::Length(length) => ("drawn", shapes(length, strong)?),
        Bar::Open(length) => ("drawn open", shapes(length, strong)?),
        Bar::Hidden => ("drawn hidden", String::new()),
    };
    Ok(format!(
        "<svg class=\"{class}\" viewBox=\"0 0 {FULL} {HEIGHT}\" preserveAspectRatio=\"none\" \
         aria-hidden=\"true\" focusable=\"false\">{shapes}</svg>"
    ))
}

fn shapes(length: u16, strong: bool) -> anyhow::Result<String> {
    if length == 0 {
        return Ok(String::new());
    }
    let mut series = Series::new(String::new(), vec![f32::from(length)]);
    series.label_show = false;
    series.colors = Some(vec![Some(if strong { CHOSEN } else { NOT_CHOSEN })]);
    let mut chart = HorizontalBarChart::new(vec![series], vec![String::new()]);
    chart.width = FULL;
    chart.height = HEIGHT;
    chart.margin = Margin { top: -GAP, bottom: -GAP, ..Margin::default() };
    chart.background_color = NOTHING;
    chart.title.text = String::new();
    chart.legend.show = Some(false);
    chart.grid.stroke_width = 0.0;
    chart.x_axis.hidden = true;
    chart.y_axis_hidden = true;
    chart.y_axis_configs =
        vec![YAxisConfig { min: Some(0.0), max: Some(FULL), split_number: 1, ..YAxisConfig::default() }];
    Ok(bars_of(&chart.svg()?))
}

/// The shapes of bars alone, without the number that charts-rs keeps in each.
fn bars_of(svg: &str) -> String {
    let bars = svg.lines().filter_map(|line| line.split_once(" data-value="));
    bars.flat_map(|(bar, _)| [bar, "/>"]).collect()
}

const fn rgb(r: u8, g: u8, b: u8) -> Color {
    Color { r, g, b, a: 255 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_its_share_of_the_track_and_holds_no_number() {
        let quarter = drawn(Bar::Length(250), true).unwrap();
        assert!(quarter.contains("width=\"250\"") && quarter.contains("#12436D"), "{quarter}");
        assert!(!quarter.contains("data-") && !quarter.contains("<text"), "{quarter}");
        assert!(drawn(Bar::Length(1_000), false).unwrap().contains("width=\"1000\""));
    }

    #[test]
    fn what_is_hidden_has_an_outline_and_no_bar() {
        assert!(!drawn(Bar::Hidden, true).unwrap().contains("<rect"));
        assert!(!drawn(Bar::Length(0), true).unwrap().contains("<rect"));
    }
}
