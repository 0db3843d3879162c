//! A published tally as a picture: charts-rs draws, this file makes it accessible.
//!
//! Only a [`PublishedTally`] can be drawn, so no hidden count reaches an SVG. charts-rs writes
//! no role, title or description and a fixed size; all three are mended here.

use app::tally::say::{sentence, shown_text};
use app::words::Words;
use charts_rs::{Box as Margin, Color, HorizontalBarChart, Series, YAxisConfig};
use domain::suppression::Shown;
use domain::tally::{Line, PublishedTally};

/// What was chosen: dark blue #12436D, the first of the government's four colours for charts.
const CHOSEN: Color = rgb(0x12, 0x43, 0x6d);
/// What was not: turquoise #28A197, the second; 3.2 to 1 beside the first and on white.
const NOT_CHOSEN: Color = rgb(0x28, 0xa1, 0x97);
const INK: Color = rgb(0x1b, 0x1b, 0x3a);
/// How large a chart is drawn, in SVG units; the page scales it to its place.
#[derive(Clone, Copy)]
pub struct Size {
    width: f32,
    row: f32,
    font: f32,
    /// Letters of an idea that fit beside its bar; the table below holds the whole idea.
    letters: usize,
}

/// On a pupil's phone.
pub const PHONE: Size = Size { width: 360.0, row: 46.0, font: 15.0, letters: 16 };
/// On a leader's page.
pub const PAGE: Size = Size { width: 640.0, row: 38.0, font: 16.0, letters: 30 };
/// On the big screen.
pub const SCREEN: Size = Size { width: 1180.0, row: 50.0, font: 26.0, letters: 30 };

/// The tally as an SVG: horizontal bars, most first, a tick before what was chosen, the number
/// at the end of its bar. A hidden count has no bar and says so in words. With too few voters
/// what was chosen has a full bar and no number, and nothing else has one.
///
/// # Errors
/// When charts-rs refuses to draw, which no tally is known to bring about.
pub fn draw(t: &Words, tally: &PublishedTally, size: Size) -> anyhow::Result<String> {
    let most = tally.lines.iter().filter_map(|line| line.shown.count()).max().unwrap_or(1).max(1);
    // charts-rs draws the first row at the bottom.
    let upwards = || tally.lines.iter().rev();
    let lengths = upwards().map(|line| length(line, most, tally.too_few)).collect();
    let mut series = Series::new_nullable(tally.question.clone(), lengths);
    series.label_show = !tally.too_few;
    let colour = |line: &Line| Some(if line.chosen { CHOSEN } else { NOT_CHOSEN });
    series.colors = Some(upwards().map(colour).collect());
    let labels = upwards().map(|line| label(t, line, tally.too_few, size.letters)).collect();
    let mut chart = HorizontalBarChart::new(vec![series], labels);
    dress(&mut chart, size, tally.lines.len(), most);
    let svg = chart.svg()?;
    Ok(accessible(&svg, &t.say("chart-title"), &sentence(t, tally)))
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

/// Exact up to 65,535 people in one room.
fn as_length(people: u32) -> f32 {
    f32::from(u16::try_from(people).unwrap_or(u16::MAX))
}

/// The idea in short, a tick when it was chosen, and the words that stand for a number.
fn label(t: &Words, line: &Line, too_few: bool, letters: usize) -> String {
    let words = &line.option.words;
    let short: String = if words.chars().count() > letters {
        words.chars().take(letters.saturating_sub(1)).chain(['…']).collect()
    } else {
        words.clone()
    };
    let ticked = if line.chosen { format!("✓ {short}") } else { short };
    match line.shown {
        Shown::Count(_) => ticked,
        _ if too_few => ticked,
        hidden => format!("{ticked} ({})", shown_text(t, hidden)),
    }
}

/// Plain bars on a white plate: no grid, no axis, no legend, nothing to decode.
fn dress(chart: &mut HorizontalBarChart, size: Size, rows: usize, most: u32) {
    let rows = f32::from(u16::try_from(rows).unwrap_or(u16::MAX));
    chart.width = size.width;
    chart.height = rows * size.row + 16.0;
    // Room on the left, since a phone's own letters can be wider than those charts-rs measures.
    chart.margin = Margin { left: size.font * 2.0, top: 8.0, right: size.font * 3.0, bottom: 8.0 };
    chart.font_family = "system-ui, sans-serif".to_owned();
    chart.background_color = rgb(0xff, 0xff, 0xff);
    chart.title.text = String::new();
    chart.legend.show = Some(false);
    chart.grid.stroke_width = 0.0;
    chart.x_axis.font.size = size.font;
    chart.x_axis.font.color = INK;
    chart.x_axis.stroke_color = rgb(0xff, 0xff, 0xff);
    chart.x_axis.hidden = true;
    chart.series.label.font.size = size.font;
    chart.series.label.font.color = INK;
    chart.series.label.font.weight = Some("bold".to_owned());
    chart.y_axis_configs = vec![YAxisConfig {
        min: Some(0.0),
        max: Some(as_length(most)),
        split_number: 1,
        ..YAxisConfig::default()
    }];
}

/// Role, title and description for those who hear the page; the shapes are hidden from them,
/// since the sentence and the table say it better. The size comes from the page.
fn accessible(svg: &str, title: &str, description: &str) -> String {
    let inside = at_the_axis(svg.find('>').map_or("", |end| &svg[end + 1..]));
    let number = |name: &str| {
        let from = svg.find(&format!("{name}=\""))? + name.len() + 2;
        svg[from..].split('"').next()
    };
    let (width, height) = (number("width").unwrap_or("640"), number("height").unwrap_or("400"));
    format!(
        "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" direction=\"ltr\" aria-label=\"{title}: {said}\"><title>{title}</title>\
         <desc>{said}</desc><g aria-hidden=\"true\">{shapes}</g></svg>",
        title = escaped(title),
        said = escaped(description),
        shapes = inside.trim_end().trim_end_matches("</svg>"),
    )
}

/// Labels end at the axis whatever font draws them: charts-rs starts them where they would end
/// in its own.
fn at_the_axis(shapes: &str) -> String {
    let axis = shapes.split("<line x1=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("0");
    let moved = |line: &str| match line.strip_prefix("<text ").filter(|line| !line.contains(" dx=")) {
        Some(label) => {
            let (before, after) = label.split_once(" x=\"").unwrap_or((label, "0\""));
            let after = after.split_once('"').map_or("", |(_, after)| after);
            format!("<text {before} text-anchor=\"end\" dx=\"-10\" x=\"{axis}\"{after}\n")
        }
        None => format!("{line}\n"),
    };
    shapes.lines().map(moved).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

const fn rgb(r: u8, g: u8, b: u8) -> Color {
    Color { r, g, b, a: 255 }
}
