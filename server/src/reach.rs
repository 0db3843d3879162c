//! Whether phones find this server: the address that is printed, and whether a phone has come by it. Nothing
//! is kept about the device, and the time of the last one only in memory.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use axum::http::{HeaderMap, Uri, header};

use crate::extractors::cookies::{self, For};
use crate::state::AppState;

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

/// Networks inside this machine, which no phone is on.
const VIRTUAL: [&str; 6] = ["docker", "br-", "veth", "virbr", "vmnet", "vboxnet"];

/// The addresses under which others find a server that listens there, the likeliest first. Where it
/// listens on all networks they are those of this machine.
pub fn addresses(at: SocketAddr) -> Vec<String> {
    let there = |ip: IpAddr| format!("http://{}", SocketAddr::new(ip, at.port()));
    if !at.ip().is_unspecified() {
        return vec![there(at.ip())];
    }
    let own = if_addrs::get_if_addrs().unwrap_or_default();
    let found = likeliest_first(own.into_iter().map(|one| (one.name.clone(), one.ip())), at.is_ipv6());
    let here = if at.is_ipv6() { IpAddr::V6(Ipv6Addr::LOCALHOST) } else { IpAddr::V4(Ipv4Addr::LOCALHOST) };
    if found.is_empty() { vec![there(here)] } else { found.into_iter().map(there).collect() }
}

/// Those that phones may be able to use: home and school networks before all others, and of IPv6 only
/// what a phone can type, where the server listens on it.
fn likeliest_first(own: impl Iterator<Item = (String, IpAddr)>, six: bool) -> Vec<IpAddr> {
    let outward = own.filter(|(name, _)| !VIRTUAL.iter().any(|inside| name.starts_with(inside)));
    let rank = |ip: &IpAddr| match ip {
        IpAddr::V4(ip) if ip.is_loopback() || ip.is_link_local() || ip.is_unspecified() => None,
        IpAddr::V4(ip) if ip.is_private() => Some(0),
        IpAddr::V4(_) => Some(1),
        IpAddr::V6(ip) if !six || ip.is_loopback() || ip.is_unicast_link_local() => None,
        IpAddr::V6(_) => Some(2),
    };
    let mut ranked: Vec<(u8, IpAddr)> = outward.filter_map(|(_, ip)| Some((rank(&ip)?, ip))).collect();
    ranked.sort();
    ranked.into_iter().map(|(_, ip)| ip).collect()
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
    host(address)
        .is_some_and(|host| host.to_lowercase().ends_with(".local") || ip(&host).is_some_and(private))
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
    fn on_all_networks_phones_are_told_an_address_of_the_school_and_never_0_0_0_0() {
        let own = |six| {
            let own = [
                ("lo", "127.0.0.1"),
                ("docker0", "172.17.0.1"),
                ("eth1", "81.2.69.142"),
                ("wlan0", "192.168.1.24"),
                ("wlan0", "fe80::1"),
                ("wlan0", "fd00::24"),
                ("eth2", "169.254.7.7"),
            ];
            let own = own.into_iter().map(|(name, ip)| (name.to_owned(), ip.parse().unwrap()));
            likeliest_first(own, six).into_iter().map(|ip| ip.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(own(false), ["192.168.1.24", "81.2.69.142"]);
        assert_eq!(own(true), ["192.168.1.24", "81.2.69.142", "fd00::24"]);
        for all in ["0.0.0.0:8080", "[::]:8080"] {
            for address in addresses(all.parse().unwrap()) {
                assert!(!address.contains("0.0.0.0") && !address.contains("[::]"), "{address}");
                assert!(address.ends_with(":8080"), "{address}");
            }
        }
        assert_eq!(addresses("192.168.1.24:80".parse().unwrap()), ["http://192.168.1.24:80"]);
    }

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
