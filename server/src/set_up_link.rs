//! The link that an empty disk prints: whoever started the server, and nobody else, lets the first adult in.

use domain::people::audit::{AuditEntry, Deed};

use crate::extractors::cookies;
use crate::state::AppState;

/// Makes a new link, which ends every one before it; none when this server serves somebody.
///
/// # Errors
/// When the disk refuses.
pub async fn make(state: &AppState) -> Result<Option<String>, store::Error> {
    let secret = state.chance.set_up_secret();
    let entry = AuditEntry::by_system(state.clock.now(), Deed::SetUpLink, "");
    let made = store::set_ups::make_link(&state.db, &hash(&secret), &entry).await?;
    Ok(made.then(|| address(state, &in_fours(&secret))))
}

/// How a link looks, without its secret.
pub fn looks_like(state: &AppState) -> String {
    address(state, "····-····-····-····")
}

/// What the disk knows a link by, however its secret was typed.
pub fn hash(typed: &str) -> String {
    let plain: String = typed.chars().filter(char::is_ascii_alphanumeric).collect();
    cookies::hash(&plain.to_ascii_lowercase())
}

fn address(state: &AppState, secret: &str) -> String {
    format!("{}/set-up/{secret}", state.public_url)
}

/// Sixteen signs as four times four, which can be read from one screen and typed into another.
fn in_fours(secret: &str) -> String {
    let signs: Vec<char> = secret.chars().collect();
    signs.chunks(4).map(String::from_iter).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn however_the_secret_is_typed_it_is_the_same_link() {
        assert_eq!(in_fours("abcdefghijklmnop"), "abcd-efgh-ijkl-mnop");
        assert_eq!(hash("abcd-efgh-ijkl-mnop"), hash("ABCDEFGH ijklmnop"));
        assert_ne!(hash("abcd-efgh-ijkl-mnop"), hash("abcd-efgh-ijkl-mnoq"));
    }
}
