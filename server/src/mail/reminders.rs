//! What is owed, in a letter: on Mondays all of it, on other days when something is due or has just become
//! late. One letter a day at most, from seven in the morning on.

use std::collections::HashMap;

use domain::partnership::owed::Owed;
use jiff::ToSpan;
use jiff::civil::{Date, Time, Weekday, time};

use super::texts::what_is_owed;
use crate::state::AppState;
use crate::{dates, owed};

/// Nobody is written to earlier in the day.
const FROM: Time = time(7, 0, 0, 0);

/// Writes to everybody who is to be told something today and was not.
///
/// # Errors
/// When the disk refuses.
pub async fn remind(state: &AppState) -> Result<(), store::Error> {
    let (now, today) = (state.clock.now(), dates::day_of(state.clock.now()));
    if now < dates::moment_of(today, FROM) || is_weekend(today) {
        return Ok(());
    }
    let address = format!("{}/sign-in", state.public_url);
    let mut of_organisations = HashMap::new();
    for to in store::letters::not_told(&state.db, today).await? {
        if !of_organisations.contains_key(&to.organisation) {
            let owed = owed::read(state, &to.organisation).await?;
            of_organisations.insert(to.organisation.clone(), owed);
        }
        let mut all = of_organisations.get(&to.organisation).cloned().unwrap_or_default();
        all.retain(|one| owed::way_to(to.role, &one.what).is_some());
        if !is_worth_a_letter(&all, today) {
            continue;
        }
        let letter = what_is_owed(&to, &all, today, &address);
        let id = state.chance.id();
        store::letters::remind(&state.db, &to.adult, today, &id, &letter, now).await?;
    }
    Ok(())
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// On Mondays anything; else what is due today or tomorrow, or was due on the day before.
fn is_worth_a_letter(owed: &[Owed], today: Date) -> bool {
    let near = today.saturating_sub(1.day())..=today.saturating_add(1.day());
    !owed.is_empty() && (today.weekday() == Weekday::Monday || owed.iter().any(|one| near.contains(&one.by)))
}

#[cfg(test)]
mod tests {
    use domain::partnership::owed::What;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn on_mondays_all_is_told_and_on_other_days_what_is_near() {
        let (monday, tuesday) = (date(2026, 11, 23), date(2026, 11, 24));
        let due = |days: i64| {
            [Owed { what: What::Review, by: tuesday.saturating_add(days.days()), about: String::new() }]
        };
        assert!(is_worth_a_letter(&due(-40), monday));
        assert!(!is_worth_a_letter(&[], monday));
        for (days, worth) in [(-40, false), (-2, false), (-1, true), (0, true), (1, true), (2, false)] {
            assert_eq!(is_worth_a_letter(&due(days), tuesday), worth, "{days}");
        }
    }
}
