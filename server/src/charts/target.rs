//! A bar beside its goal, drawn by charts-rs without a letter or a number in it: how many of a hundred were as they
//! should be, how far chance alone may move that, and the end of the track, which is the goal.

use domain::partnership::target::Target;
use domain::vote::chart::Bar;

use super::bar::{drawn, line};

/// The bar; empty where nothing was due.
///
/// # Errors
/// When charts-rs refuses to draw, which no target is known to bring about.
pub fn target(target: Target) -> anyhow::Result<String> {
    let Some(((low, high), percent)) = target.between().zip(target.percent()) else {
        return Ok(String::new());
    };
    let bar = drawn(Bar::Length(u16::try_from(10 * percent).unwrap_or(1_000)), true)?;
    let (low, high) = (10 * u16::from(low), 10 * u16::from(high));
    let doubt = format!("M{low} 6v12M{low} 12H{high}M{high} 6v12");
    // Light below dark, so that it is seen on the bar and beside it.
    let marks =
        [line(&doubt, "#fff", 5), line(&doubt, "#1b1b3a", 2), line("M998 0V24", "#801650", 4)].concat();
    Ok(bar.replace("</svg>", &format!("{marks}</svg>")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_is_what_was_met_the_line_is_its_doubt_and_the_goal_is_the_end() {
        let drawn = target(Target { met: 9, due: 12 }).unwrap();
        assert!(drawn.contains("width=\"750\"") && drawn.contains("M998 0V24"), "{drawn}");
        // Wilson: 46.8 to 91.1 of a hundred, rounded away from each other.
        assert!(drawn.contains("M460 12H920"), "{drawn}");
        assert!(!drawn.contains("<text") && !drawn.contains("data-"), "{drawn}");
        assert_eq!(target(Target::default()).unwrap(), "");
    }
}
