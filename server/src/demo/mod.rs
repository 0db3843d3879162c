//! The invented partnership "Eastmere Together" of [`fixtures`], on this server's disk: every page
//! of it says "Demo". It is written by the same rules as real use, and counted from real ballots.

mod public;
mod sitting;
mod write;

use app::partnership::one_page::starter;
use app::people::join::DemoWays;
use domain::partnership::one_page::PageSide;
use domain::people::audit::Deed;
use fixtures::{PASSWORD, World, emails, ids};
use store::signatures::Signing;

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
    let world = fixtures::eastmere_on(now, dates::day_of(now));
    write(state, &world).await?;
    signed(state, &world).await?;
    // Until here a start that finds it removes it: a demo is whole or not there.
    store::partnerships::demo_is_whole(&state.db).await?;
    Ok(())
}

/// Everybody has signed the one page: the leader where there is one, else the youth worker.
async fn signed(state: &AppState, world: &World) -> anyhow::Result<()> {
    let starter = &starter(&PLAIN_WORDS);
    for (at, organisation) in (0..).zip(world.organisations.iter().map(|one| &one.id)) {
        let its =
            || world.adults.iter().map(|one| &one.adult).filter(|one| one.organisation == *organisation);
        let signs = its().find(|one| one.role.may_change_partnership()).or_else(|| its().next());
        let Some(adult) = signs else { continue };
        let side = &PageSide { owner: adult.job_title.clone(), reason: String::new() };
        let signing =
            Signing { organisation, read: i64::from(at > 0), starter, side, job_title: &adult.job_title };
        let entry = state.entry(adult, Deed::PageSign, organisation);
        store::signatures::sign(&state.db, &signing, &entry).await?;
    }
    Ok(())
}

/// E-mail, password and who it is, for the sign-in page of a demo.
pub fn sign_ins() -> Vec<(String, String, String)> {
    let adults = fixtures::eastmere().adults.into_iter().filter(|one| one.can_sign_in);
    adults.map(|one| (one.email.to_owned(), PASSWORD.to_owned(), one.adult.job_title)).collect()
}

/// One tap for each of those whom Fifth is for, on the front page of a demo.
///
/// # Errors
/// When the disk refuses.
pub async fn ways_in(state: &AppState) -> Result<DemoWays, store::Error> {
    let open = store::sessions::get(&state.db, &ids::OPEN.into()).await?;
    let open = open.filter(|session| session.admits(state.clock.now()).is_ok());
    let by = |email: &str| (email.to_owned(), PASSWORD.to_owned());
    Ok(DemoWays {
        open: open.map(|session| (session.code, format!("/sessions/{}/screen", session.id))),
        worker: by(emails::JO),
        leader: by(emails::KIT),
    })
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
