//! Where a demo may stand: its passwords are printed on its sign-in page, so not on the open internet.

use std::net::IpAddr;

use crate::locale::PLAIN_WORDS;

/// Whether a demo may stand where it listens, and where pupils find it, if that was said.
///
/// # Errors
/// When one of them is public; the message says what to do.
pub fn may_stand_at(listens: IpAddr, named: Option<&str>) -> anyhow::Result<()> {
    let far = named.filter(|url| !is_near(host(url))).map(str::to_owned);
    let far = far.or_else(|| is_public(listens).then(|| listens.to_string()));
    match far {
        None => Ok(()),
        Some(address) => anyhow::bail!(PLAIN_WORDS.t_with("demo-public", &[("address", address.into())])),
    }
}

/// "fifth.example" of "<https://fifth.example:443/>".
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let rest = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let rest = rest.rsplit_once('@').map_or(rest, |(_, rest)| rest);
    match rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, _)) => address,
        None => rest.split(':').next().unwrap_or_default(),
    }
}

/// A name or an address that leads nowhere beyond one's own network.
fn is_near(host: &str) -> bool {
    if let Ok(address) = host.parse::<IpAddr>() {
        return !is_public(address);
    }
    let host = host.trim_end_matches('.').to_lowercase();
    let own = [".local", ".localhost", ".test", ".internal", ".lan", ".home.arpa"];
    host == "localhost" || own.iter().any(|end| host.ends_with(end)) || !host.contains('.')
}

/// An address on the open internet. "All of this machine" (0.0.0.0) is none: phones of the same network
/// need it, and what it leads to is said by the public URL.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(four) => {
            let [first, second, ..] = four.octets();
            let shared = first == 100 && (64..128).contains(&second);
            !(four.is_private()
                || four.is_loopback()
                || four.is_link_local()
                || four.is_unspecified()
                || shared)
        }
        IpAddr::V6(six) => {
            if let Some(four) = six.to_ipv4_mapped() {
                return is_public(four.into());
            }
            let own = six.is_unique_local() || six.is_unicast_link_local();
            !(six.is_loopback() || six.is_unspecified() || own)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_demo_stands_in_its_own_network_and_says_kindly_that_it_may_not_elsewhere() {
        let (all, public) = ([0, 0, 0, 0].into(), [8, 8, 8, 8].into());
        assert!(may_stand_at(all, None).is_ok());
        assert!(may_stand_at(all, Some("http://192.168.1.20:3000")).is_ok());
        for (listens, named) in [(all, Some("https://fifth.example")), (public, None)] {
            let told = may_stand_at(listens, named).unwrap_err().to_string();
            assert!(told.contains("--demo-in-public") && told.contains("passwords"), "{told}");
        }
    }

    #[test]
    fn a_public_address_is_told_from_one_of_the_own_network() {
        for near in [
            "http://127.0.0.1:3000",
            "http://192.168.1.20",
            "http://10.0.0.4:3000/",
            "http://[::1]:3000",
            "http://[fd00::1]/",
            "http://localhost:3000",
            "http://fifth.local",
            "http://school-server:3000",
        ] {
            assert!(is_near(host(near)), "{near}");
        }
        for far in [
            "https://fifth.example",
            "http://8.8.8.8:3000",
            "http://[2001:4860::8888]/",
            "https://a@b.org/?x",
        ] {
            assert!(!is_near(host(far)), "{far}");
        }
        assert!(!is_public([0, 0, 0, 0].into()) && is_public([8, 8, 8, 8].into()));
    }
}
