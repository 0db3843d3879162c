//! A line over terms, drawn by charts-rs without a letter or a number in it. Where nothing is known there is a gap:
//! what lies on both sides of it is never joined.

use charts_rs::{Box as Margin, Color, LineChart, NIL_VALUE, Series, YAxisConfig};

/// Dark blue, the first of the government's four colours for charts.
const LINE: Color = Color { r: 0x12, g: 0x43, b: 0x6d, a: 255 };
const NOTHING: Color = Color { r: 0xff, g: 0xff, b: 0xff, a: 0 };
const WIDTH: f32 = 600.0;
const HEIGHT: f32 = 160.0;

/// Of a hundred, term by term; empty where there are not two that can be joined or compared.
///
/// # Errors
/// When charts-rs refuses to draw, which no such line is known to bring about.
pub fn line(percent: &[Option<usize>]) -> anyhow::Result<String> {
    if percent.iter().flatten().count() < 2 {
        return Ok(String::new());
    }
    let value = |one: &Option<usize>| one.and_then(|n| u16::try_from(n).ok()).map_or(NIL_VALUE, f32::from);
    let mut series = Series::new(String::new(), percent.iter().map(value).collect());
    series.label_show = false;
    let names = percent.iter().map(|_| String::new()).collect();
    let mut chart = LineChart::new(vec![series], names);
    chart.width = WIDTH;
    chart.height = HEIGHT;
    chart.margin = Margin::default();
    chart.background_color = NOTHING;
    chart.title.text = String::new();
    chart.legend.show = Some(false);
    chart.grid.stroke_width = 0.0;
    chart.x_axis.hidden = true;
    chart.y_axis_hidden = true;
    chart.series.colors = vec![LINE];
    chart.y_axis_configs =
        vec![YAxisConfig { min: Some(0.0), max: Some(100.0), split_number: 1, ..YAxisConfig::default() }];
    let svg = chart.svg()?;
    let shapes = svg.lines().filter(|line| line.starts_with("<path") || line.starts_with("<circle"));
    let shapes = shapes.filter(|line| !line.contains("<text")).collect::<String>();
    Ok(format!(
        "<svg class=\"drawn\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" aria-hidden=\"true\" focusable=\"false\">{shapes}</svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_no_letter_and_no_number_that_is_read() {
        let drawn = line(&[Some(20), Some(60), Some(100)]).unwrap();
        assert!(drawn.contains("<path") && !drawn.contains("<text") && !drawn.contains("data-"), "{drawn}");
    }

    #[test]
    fn one_point_is_no_line() {
        assert_eq!(line(&[None, Some(50), None]).unwrap(), "");
    }

    #[test]
    fn what_is_not_known_is_a_gap() {
        let whole = line(&[Some(20), Some(40), Some(60), Some(80)]).unwrap();
        let gap = line(&[Some(20), Some(40), None, Some(80)]).unwrap();
        assert_ne!(whole, gap);
        // Nothing stands at the bottom for what is not known.
        assert!(!gap.contains("NaN") && !gap.contains("inf"), "{gap}");
    }
}
