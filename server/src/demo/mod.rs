//! The invented partnership "Eastmere Together" of [`fixtures`], on this server's disk: every page
//! of it says "Demo". It is written by the same rules as real use, and counted from real ballots.

mod public;
mod sitting;
mod write;

use fixtures::{PASSWORD, ids};

use crate::dates;
use crate::files::qr;
use crate::locale::PLAIN_WORDS;
use crate::state::AppState;

pub use public::may_stand_at;
pub use write::write;

/// Fills an empty disk; does nothing on any other.
///
/// # Errors
/// When the disk refuses.
pub async fn seed(state: &AppState) -> anyhow::Result<()> {
    if store::partnerships::first(&state.db).await?.is_some() {
        return Ok(());
    }
    let now = state.clock.now();
    write(state, &fixtures::eastmere_on(now, dates::day_of(now))).await?;
    // Until here a start that finds it removes it: a demo is whole or not there.
    store::partnerships::demo_is_whole(&state.db).await?;
    Ok(())
}

/// E-mail, password and who it is, for the sign-in page of a demo.
pub fn sign_ins() -> Vec<(String, String, String)> {
    let adults = fixtures::eastmere().adults.into_iter().filter(|one| one.can_sign_in);
    adults.map(|one| (one.email.to_owned(), PASSWORD.to_owned(), one.adult.job_title)).collect()
}

/// What the terminal shows when a demo starts: the way in for each of the three users.
///
/// # Errors
/// When the disk refuses.
pub async fn welcome(state: &AppState) -> anyhow::Result<String> {
    let (link, in_qr) = match store::sessions::get(&state.db, &ids::OPEN.into()).await? {
        Some(session) => (state.join_url(&session), state.qr_url(&session)),
        None => (state.public_url.to_string(), state.public_url.to_string()),
    };
    let adults: Vec<String> = sign_ins()
        .into_iter()
        .map(|(email, password, who)| format!("  {email}  {password}  ({who})"))
        .collect();
    let at = |id: &str, address: String| PLAIN_WORDS.t_with(id, &[("address", address.into())]);
    Ok(format!(
        "{}\n{}\n\n{}\n{}\n",
        qr::text(&in_qr),
        at("terminal-pupils", link),
        at("terminal-adults", format!("{}/sign-in", state.public_url)),
        adults.join("\n")
    ))
}
