//! Whether phones find this server: the address that is printed, and whether a phone has come by it. Nothing
//! is kept about the device, and the time of the last one only in memory.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::http::{HeaderMap, Uri, header};
use domain::time::Moment;

use crate::extractors::cookies::{self, For};
use crate::state::AppState;

/// When a phone came last; clones share it.
#[derive(Clone, Default)]
pub struct Reached(Arc<AtomicI64>);

impl Reached {
    /// The last time, if there was one.
    pub fn last(&self) -> Option<Moment> {
        Some(self.0.load(Ordering::Relaxed)).filter(|at| *at != 0).map(Moment)
    }

    /// Somebody came; says whether it was the first.
    fn came(&self, at: Moment) -> bool {
        self.0.swap(at.0, Ordering::Relaxed) == 0
    }
}

/// What an adult is told of it.
pub fn known(state: &AppState) -> app::session::reach::Reach {
    use app::session::reach::Reach;
    match (is_only_here(&state.public_url), state.reached.last()) {
        (true, _) => Reach::OnlyHere(port(&state.public_url)),
        (false, Some(at)) => Reach::Reached(at),
        (false, None) => Reach::NotTried,
    }
}

/// A device has asked for the door of a session. When it came by the address that is printed, and no adult
/// was ever signed in on it, the address is proved. Says whether that is news.
pub fn notice(state: &AppState, headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    let by_it = host.is_some() && host == authority(&state.public_url).as_deref();
    let adults =
        [For::Adult, For::Device].into_iter().any(|whose| cookies::token(state, headers, whose).is_some());
    by_it && !adults && !is_only_here(&state.public_url) && state.reached.came(state.clock.now())
}

/// Whether only this computer finds this address.
pub fn is_only_here(address: &str) -> bool {
    host(address).is_some_and(|host| {
        host == "localhost" || ip(&host).is_some_and(|ip| ip.is_loopback() || ip.is_unspecified())
    })
}

/// Whether only those on the same network find it.
pub fn is_private(address: &str) -> bool {
    let private = |ip: IpAddr| match ip {
        IpAddr::V4(ip) => ip.is_private() || ip.is_link_local(),
        IpAddr::V6(ip) => ip.is_unique_local() || ip.is_unicast_link_local(),
    };
    host(address).is_some_and(|host| host.ends_with(".local") || ip(&host).is_some_and(private))
}

fn ip(host: &str) -> Option<IpAddr> {
    host.trim_start_matches('[').trim_end_matches(']').parse().ok()
}

fn host(address: &str) -> Option<String> {
    address.parse::<Uri>().ok()?.host().map(str::to_owned)
}

/// As a browser sends it in `Host`.
fn authority(address: &str) -> Option<String> {
    address.parse::<Uri>().ok()?.authority().map(ToString::to_string)
}

/// The port of an address.
pub fn port(address: &str) -> u16 {
    let parsed = address.parse::<Uri>().ok();
    let usual = if address.starts_with("https://") { 443 } else { 80 };
    parsed.and_then(|parsed| parsed.port_u16()).unwrap_or(usual)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_this_computer_reaches_no_phone() {
        for here in
            ["http://127.0.0.1:3000", "http://localhost:3000", "http://[::1]:3000", "http://0.0.0.0:80"]
        {
            assert!(is_only_here(here), "{here}");
        }
        for there in ["http://192.168.1.24:8080", "https://fifth.example.org"] {
            assert!(!is_only_here(there), "{there}");
        }
        assert!(is_private("http://192.168.1.24:8080") && is_private("http://fifth.local"));
        assert!(!is_private("https://fifth.example.org"));
        assert_eq!([port("http://192.168.1.24:8080"), port("https://fifth.example.org")], [8080, 443]);
    }
}
