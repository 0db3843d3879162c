//! A bar that fills by itself, with script off and without ever asking the server.

use domain::session::agenda::{Agenda, Present};
use domain::time::Moment;

/// The bar of a plan that runs, as SVG. One animation tells of all lines, so that the bar is right
/// when the next one begins. It begins in the past by as much as is over; style attributes would
/// need a hole in the policy of the page, an `animate` needs none. Beside it stands the bar as it
/// is now, for those who asked for less motion: the style sheet shows one of the two.
pub(super) fn bar(agenda: &Agenda, present: &Present<'_>, now: Moment) -> String {
    let total = agenda.total().max(1);
    let (mut widths, mut times, mut before) = (Vec::new(), Vec::new(), 0);
    for line in &agenda.lines {
        widths.extend(["0", "100"]);
        times.extend([part(before, total), part(before + line.minutes, total)]);
        before += line.minutes;
    }
    let filled = 100 * present.used / present.line.minutes.max(1);
    let ago = agenda.elapsed(now).unwrap_or(0) / 1_000;
    format!(
        "<svg class=\"bar\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\" \
         focusable=\"false\"><rect class=\"still\" width=\"{filled}\" height=\"4\"/>\
         <rect class=\"moving\" width=\"{filled}\" height=\"4\"><animate attributeName=\"width\" \
         values=\"{}\" keyTimes=\"{}\" begin=\"-{ago}s\" dur=\"{}s\" fill=\"freeze\"/></rect></svg>",
        widths.join(";"),
        times.join(";"),
        60 * total,
    )
}

/// A part of the whole, in ten-thousandths: "0.3125", and "1" for all of it.
fn part(minutes: u32, total: u32) -> String {
    if minutes >= total { "1".to_owned() } else { format!("0.{:04}", 10_000 * minutes / total) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::session::agenda::AgendaLine;
    use domain::wording::ShortWords;

    #[test]
    fn the_bar_fills_once_for_each_line_and_begins_where_the_room_is() {
        let line = |minutes| AgendaLine { minutes, what: ShortWords::parse("Talk").unwrap(), step: None };
        let agenda = Agenda { lines: vec![line(4), line(8), line(4)], started_at: Some(Moment(0)) };
        let now = Moment(6 * 60_000);
        let svg = bar(&agenda, &agenda.present(now).unwrap(), now);
        for part in [
            "values=\"0;100;0;100;0;100\"",
            "keyTimes=\"0.0000;0.2500;0.2500;0.7500;0.7500;1\"",
            "begin=\"-360s\"",
            "dur=\"960s\"",
            "class=\"still\" width=\"25\"",
        ] {
            assert!(svg.contains(part), "{part} is not in {svg}");
        }
        assert!(!svg.contains("style"), "a page's policy allows no style attribute");
    }
}
