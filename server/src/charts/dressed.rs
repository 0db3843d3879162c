//! What charts-rs leaves out: a role, a title and a description for those who hear the page, a
//! size that comes from the page, labels that start in one line, the ideas' pictures, and what
//! became of each idea.

use std::fmt::Write as _;

use super::size::Size;

/// White space round the chart, in SVG units.
pub const EDGE: f32 = 8.0;
/// How much larger labels are measured than drawn.
pub const SLACK: f32 = 1.1;

/// What stands beside one bar, from the top.
pub struct Row<'a> {
    /// The idea's picture.
    pub picture: Option<&'a str>,
    /// What became of it, where there is room.
    pub became: &'a str,
}

/// The drawing of charts-rs, dressed. Its shapes are hidden from those who hear the page, since
/// the sentence and the table say it better.
pub fn dressed(svg: &str, size: Size, rows: &[Row], title: &str, said: &str) -> String {
    let inside = svg.find('>').map_or("", |end| &svg[end + 1..]);
    let shapes = labels_in_one_line(inside.trim_end().trim_end_matches("</svg>"), size);
    let (title, said) = (escaped(title), escaped(said));
    format!(
        "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" role=\"img\" \
         direction=\"ltr\" aria-label=\"{title}: {said}\"><title>{title}</title><desc>{said}</desc>\
         <g aria-hidden=\"true\">{shapes}{}</g></svg>",
        attribute(svg, "width").unwrap_or("640"),
        attribute(svg, "height").unwrap_or("400"),
        beside(rows, size),
    )
}

/// charts-rs ends each label at the axis by its own measure of letters; here each starts behind
/// its picture, whatever font draws it.
fn labels_in_one_line(shapes: &str, size: Size) -> String {
    let start = size.picture() + 2.0 * EDGE;
    let mut lines = String::with_capacity(shapes.len());
    for line in shapes.lines() {
        // Numbers at the ends of bars are moved by `dx`, labels are not.
        let label = line.strip_prefix("<text ").filter(|line| !line.contains(" dx="));
        let placed = label.and_then(|label| label.split_once(" x=\"")?.1.split_once('"'));
        match placed {
            Some((_, rest)) => {
                let _ = writeln!(lines, "<text font-size=\"{}\" x=\"{start}\"{rest}", size.font);
            }
            None => {
                let _ = writeln!(lines, "{line}");
            }
        }
    }
    lines
}

/// The pictures at the left and what became of the ideas at the right, row by row.
fn beside(rows: &[Row], size: Size) -> String {
    let mut shapes = String::new();
    let mut top = EDGE;
    for row in rows {
        let picture = row.picture.and_then(app::pictures::find).map_or("", |picture| picture.svg);
        let square = size.picture();
        let place = format!(
            "<svg x=\"{EDGE}\" y=\"{}\" width=\"{square}\" height=\"{square}\" ",
            top + size.row * 0.1
        );
        shapes.push_str(&picture.replacen("<svg ", &place, 1));
        if !row.became.is_empty() {
            let _ = write!(
                shapes,
                "<text font-size=\"{}\" font-family=\"system-ui, sans-serif\" fill=\"#1B1B3A\" x=\"{}\" y=\"{}\" \
                 text-anchor=\"end\">{}</text>",
                size.font * 0.9,
                size.width - EDGE,
                top + size.row * 0.5 + size.font * 0.35,
                escaped(row.became),
            );
        }
        top += size.row;
    }
    shapes
}

/// The first value of an attribute.
fn attribute<'a>(svg: &'a str, name: &str) -> Option<&'a str> {
    svg.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
