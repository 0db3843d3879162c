//! Codes of authenticator apps (RFC 6238): what an app is told, and of which half minute a code is.

use domain::refusal::Refusal;
use domain::time::Moment;
use totp_rs::{Builder, Secret, Totp};

/// Bytes of a secret: as many as the hash of HMAC-SHA-1 has (RFC 4226, 4).
pub const SECRET: usize = 20;

/// The app's side of it for this adult.
///
/// # Errors
/// [`Refusal::Ours`] for a secret that is too short, which none of ours is.
pub fn build(secret: &[u8], email: &str) -> Result<Totp, Refusal> {
    let builder = Builder::new().with_secret(Secret::new(secret.into()));
    // A colon parts the name of the house from the address in what an app reads.
    let builder = builder.with_issuer(Some("Fifth")).with_account_name(email.replace(':', " "));
    builder.build().map_err(|_| Refusal::Ours)
}

/// The half minute of a code, this one, the one before or the one after: clocks of phones are not alike.
pub fn half_minute(totp: &Totp, code: &str, now: Moment) -> Option<i64> {
    let seconds = u64::try_from(now.0 / 1_000).ok()?;
    i64::try_from(totp.check(code, seconds)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of RFC 6238, appendix B.
    const RFC: &[u8; SECRET] = b"12345678901234567890";

    #[test]
    fn a_code_is_that_of_the_rfc_for_its_half_minute_and_its_neighbours() {
        let totp = build(RFC, "ash@larkmoor.example").unwrap();
        let at = |seconds: i64| half_minute(&totp, "050471", Moment(seconds * 1_000));
        let its = 1_111_111_111 / 30;
        for seconds in [1_111_111_111, 1_111_111_111 - 30, 1_111_111_111 + 30] {
            assert_eq!(at(seconds), Some(its), "{seconds}");
        }
        assert_eq!(at(1_111_111_111 + 60), None);
        assert_eq!(at(1_111_111_111 - 60), None);
    }

    #[test]
    fn what_an_app_is_told_names_the_house_and_the_address() {
        let url = build(RFC, "a:b@larkmoor.example").unwrap().to_url().unwrap();
        assert!(url.starts_with("otpauth://totp/Fifth:"), "{url}");
        assert!(url.contains("issuer=Fifth") && url.contains("larkmoor.example"), "{url}");
    }
}
