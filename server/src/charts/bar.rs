//! One bar, drawn by charts-rs without a letter or a number in it: words and figures stand beside it
//! in the page, where they wrap, grow and are read aloud.

use charts_rs::{Box as Margin, Color, HorizontalBarChart, Series, YAxisConfig};
use domain::vote::chart::Bar;
use domain::vote::split::{PartBar, SplitBar};
use domain::vote::tally::Said;

/// What was chosen: dark blue #12436D, the first of the government's four colours for charts.
const CHOSEN: Color = rgb(0x12, 0x43, 0x6d);
/// What was not: turquoise #28A197, the second; 3.2 to 1 beside the first and on white.
const NOT_CHOSEN: Color = rgb(0x28, 0xa1, 0x97);
/// Against: light pink #F2C4D8, inside an edge of dark pink #801650.
const AGAINST: Color = rgb(0xf2, 0xc4, 0xd8);
/// Neither one nor the other.
const NEITHER: Color = rgb(0x6d, 0x6d, 0x80);
const NOTHING: Color = Color { r: 0xff, g: 0xff, b: 0xff, a: 0 };
/// The length of a full track, in the units of [`Bar`].
const FULL: f32 = 1_000.0;
const HEIGHT: f32 = 24.0;
/// Stripes stand so far from each other.
const STRIPE: u16 = 28;
/// charts-rs keeps this much above and below a bar.
const GAP: f32 = 5.0;

/// A bar on its track as an SVG that the page stretches to its place; `strong` is what was chosen.
/// A bar whose end is not told fades away, and one that is hidden is a dashed outline.
///
/// # Errors
/// When charts-rs refuses to draw, which no bar is known to bring about.
pub(super) fn drawn(bar: Bar, strong: bool) -> anyhow::Result<String> {
    in_colour(bar, if strong { CHOSEN } else { NOT_CHOSEN })
}

/// A bar that is no part, beside bars in parts.
///
/// # Errors
/// As [`drawn`].
pub(super) fn whole(bar: Bar) -> anyhow::Result<String> {
    in_colour(bar, NEITHER)
}

/// The parts of a bar: one picture of all, one after the other, or one for each.
///
/// # Errors
/// As [`drawn`].
pub(super) fn in_parts(split: &SplitBar) -> anyhow::Result<Vec<String>> {
    let known = |part: &PartBar| part.length.filter(|length| *length > 0).map(|length| (part.said, length));
    if split.joined {
        let known: Vec<(Said, u16)> = split.parts.iter().filter_map(known).collect();
        let is_hidden = split.parts.iter().all(|part| part.length.is_none());
        return Ok(vec![if is_hidden {
            svg("drawn hidden", "")
        } else {
            svg("drawn", &one_after_the_other(&known)?)
        }]);
    }
    let one = |part: &PartBar| match part.length {
        None => Ok(svg("drawn hidden", "")),
        Some(length) => in_colour(Bar::Length(length), colour(part.said)),
    };
    split.parts.iter().map(one).collect()
}

/// Parts with their edges and stripes, so that they differ without a colour too.
fn one_after_the_other(parts: &[(Said, u16)]) -> anyhow::Result<String> {
    let bars: Vec<(u16, Color)> = parts.iter().map(|(said, length)| (*length, colour(*said))).collect();
    let mut drawn = shapes(&bars)?;
    let mut from = 0;
    for (said, length) in parts {
        let to = from + length;
        match said {
            Said::NotSure | Said::First => {
                let at = from / STRIPE + 1..=to / STRIPE;
                let stripes: Vec<_> = at.map(|nth| format!("M{} 0v{HEIGHT}", nth * STRIPE)).collect();
                drawn.push_str(&line(&stripes.concat(), "#fff", 2));
            }
            Said::No | Said::Lost => {
                drawn.push_str(&line(&format!("M{from} 0h{length}v{HEIGHT}h-{length}z"), "#801650", 2));
            }
            Said::Yes | Said::Won => {}
        }
        from = to;
    }
    Ok(drawn)
}

/// A line that is as thick however wide the bar is stretched.
pub(super) fn line(way: &str, colour: &str, thick: u8) -> String {
    format!(
        "<path d=\"{way}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{thick}\" \
         vector-effect=\"non-scaling-stroke\"/>"
    )
}

fn colour(said: Said) -> Color {
    match said {
        Said::Yes | Said::Won => CHOSEN,
        Said::NotSure | Said::First => NOT_CHOSEN,
        Said::No | Said::Lost => AGAINST,
    }
}

fn in_colour(bar: Bar, colour: Color) -> anyhow::Result<String> {
    Ok(match bar {
        Bar::Length(length) => svg("drawn", &shapes(&[(length, colour)])?),
        Bar::Open(length) => svg("drawn open", &shapes(&[(length, colour)])?),
        Bar::Hidden => svg("drawn hidden", ""),
    })
}

fn svg(class: &str, shapes: &str) -> String {
    format!(
        "<svg class=\"{class}\" viewBox=\"0 0 {FULL} {HEIGHT}\" preserveAspectRatio=\"none\" \
         aria-hidden=\"true\" focusable=\"false\">{shapes}</svg>"
    )
}

/// One bar of such lengths and colours, one after the other.
fn shapes(parts: &[(u16, Color)]) -> anyhow::Result<String> {
    if parts.iter().all(|(length, _)| *length == 0) {
        return Ok(String::new());
    }
    let series = |(length, colour): &(u16, Color)| {
        let mut series = Series::new(String::new(), vec![f32::from(*length)]);
        series.label_show = false;
        series.stack = (parts.len() > 1).then(|| "all".to_owned());
        series.colors = Some(vec![Some(*colour)]);
        series
    };
    let mut chart = HorizontalBarChart::new(parts.iter().map(series).collect(), vec![String::new()]);
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

    fn split(joined: bool, lengths: [Option<u16>; 3]) -> SplitBar {
        let said = [Said::Yes, Said::NotSure, Said::No];
        let part = |(said, length)| PartBar { said, shown: domain::vote::suppression::Shown::Hidden, length };
        SplitBar { joined, parts: said.into_iter().zip(lengths).map(part).collect() }
    }

    #[test]
    fn parts_stand_one_after_the_other_in_one_bar_and_differ_by_more_than_colour() {
        let bars = in_parts(&split(true, [Some(500), Some(300), Some(200)])).unwrap();
        let [bar] = bars.as_slice() else { panic!("{bars:?}") };
        for (from, wide) in [("", "500"), ("500", "300"), ("800", "200")] {
            let at = if from.is_empty() { String::new() } else { format!("x=\"{from}\"") };
            let part = bar.split("<rect").find(|part| part.contains(&format!("width=\"{wide}\""))).unwrap();
            assert!(part.contains(&at), "{bar}");
        }
        assert!(bar.contains("#fff") && bar.contains("#801650"), "{bar}");
        assert!(!bar.contains("data-") && !bar.contains("<text"), "{bar}");
    }

    #[test]
    fn of_parts_that_are_private_nothing_is_drawn_not_even_how_long_they_are_together() {
        let bars = in_parts(&split(true, [Some(400), None, None])).unwrap();
        assert_eq!(bars[0].matches("<rect").count(), 1);
        assert!(in_parts(&split(true, [None; 3])).unwrap()[0].contains("drawn hidden"));
        let apart = in_parts(&split(false, [Some(400), None, Some(0)])).unwrap();
        assert_eq!(apart.len(), 3);
        assert!(apart[1].contains("drawn hidden") && !apart[2].contains("<rect"));
    }
}
