//! Passkeys: an adult's phone or computer shows who it is, by a finger or a face. Both steps at once.

use crate::refusal::Refusal;
use crate::time::Moment;
use crate::wording::ShortWords;

/// So many passkeys an adult has at most: phone, laptop, and some that were lost.
pub const MOST_PASSKEYS: u32 = 10;

/// A passkey as its adult's list shows it. What it is made of is nobody's business but the server's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passkey {
    /// What it is taken away by.
    pub id: String,
    /// How its adult calls it: "My phone".
    pub name: String,
    /// When it was made.
    pub made: Moment,
    /// The last day on which it let its adult in.
    pub used: Option<Moment>,
}

/// Why there are no passkeys at the address where people find this server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPasskeys {
    /// It is a number: browsers want a name.
    Number,
    /// It is not by TLS, and not this machine alone.
    Plain,
}

/// The host and the whole address that passkeys are made for.
///
/// # Errors
/// Why browsers make none there.
pub fn made_for(public_url: &str) -> Result<(String, String), NoPasskeys> {
    let (scheme, authority) = public_url.split_once("://").ok_or(NoPasskeys::Plain)?;
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    };
    if host.starts_with('[') || host.parse::<std::net::IpAddr>().is_ok() {
        return Err(NoPasskeys::Number);
    }
    let is_here = host == "localhost" || host.ends_with(".localhost");
    if scheme != "https" && !is_here {
        return Err(NoPasskeys::Plain);
    }
    Ok((host.to_owned(), public_url.to_owned()))
}

/// How an adult calls a passkey.
///
/// # Errors
/// [`Refusal::Missing`] when nothing was typed, [`Refusal::TooLong`].
pub fn name(typed: &str) -> Result<String, Refusal> {
    if typed.trim().is_empty() {
        return Err(Refusal::Missing { field: "passkey" });
    }
    Ok(ShortWords::parse(typed)?.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_make_passkeys_for_a_name_by_tls_and_for_this_machine() {
        let for_host = |url: &str| made_for(url).map(|(host, _)| host);
        assert_eq!(for_host("https://fifth.example.org"), Ok("fifth.example.org".to_owned()));
        assert_eq!(for_host("https://fifth.example.org:8443"), Ok("fifth.example.org".to_owned()));
        assert_eq!(for_host("http://localhost:3000"), Ok("localhost".to_owned()));
        for number in
            ["http://127.0.0.1:3000", "https://192.168.1.20", "http://[::1]:3000", "https://[2001:db8::1]"]
        {
            assert_eq!(for_host(number), Err(NoPasskeys::Number), "{number}");
        }
        assert_eq!(for_host("http://fifth.example.org"), Err(NoPasskeys::Plain));
    }
}
