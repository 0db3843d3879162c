//! Time: lessons, days and weeks, and a laptop whose clock is set back.

use std::time::Duration;

use crate::checks::Told;
use crate::people::WORKERS;
use crate::year::Year;

/// Mostly minutes; sometimes hours, and sometimes days.
pub fn passes(year: &mut Year) -> Told<bool> {
    let by = match year.luck.below(10) {
        0..5 => Duration::from_mins(year.luck.between(1, 50)),
        5..7 => Duration::from_hours(year.luck.between(1, 5)),
        _ => Duration::from_hours(24 * year.luck.between(1, 9)),
    };
    year.clock.advance(by);
    looks_up(year)
}

/// By an hour.
pub fn is_set_back(year: &mut Year) -> Told<bool> {
    year.clock.set_back(Duration::from_hours(1));
    looks_up(year)
}

/// A worker looks at the list, whatever time it is.
fn looks_up(year: &mut Year) -> Told<bool> {
    let Some(who) = year.luck.one(&WORKERS) else { return Ok(false) };
    let page = year.reads(who, "/sessions")?;
    if page.status.is_success() { Ok(true) } else { Err(format!("{who:?} reads no list: {}", page.status)) }
}
