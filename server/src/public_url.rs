//! The address where people find this server, as the option says it: checked before anything is printed or
//! drawn with it. A wrong one would stand in every QR code.

use axum::http::Uri;

/// The address without a slash at its end, and without a port that says nothing.
///
/// # Errors
/// A sentence that says what it should be.
pub fn parse(typed: &str) -> Result<String, String> {
    let plain = typed.trim_end_matches('/');
    let uri: Uri = plain.parse().map_err(|_| should_be(typed))?;
    let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
        return Err(should_be(typed));
    };
    let host = authority.host();
    let whole = plain.strip_prefix(scheme).and_then(|rest| rest.strip_prefix("://"));
    if whole != Some(authority.as_str()) {
        return Err(format!(
            "{} It has no path and no question: Fifth does not run below one.",
            should_be(typed)
        ));
    }
    if host.is_empty() || authority.as_str().contains('@') {
        return Err(should_be(typed));
    }
    let port = match (scheme, authority.port()) {
        ("http" | "https", None) if authority.as_str() == host => String::new(),
        ("http", Some(port)) if port.as_u16() == 80 => String::new(),
        ("https", Some(port)) if port.as_u16() == 443 => String::new(),
        ("http" | "https", Some(port)) if port.as_u16() > 0 => format!(":{port}"),
        _ => return Err(should_be(typed)),
    };
    Ok(format!("{scheme}://{}{port}", host.to_ascii_lowercase()))
}

fn should_be(typed: &str) -> String {
    format!(
        "{typed:?} is no address where people find Fifth. It should be like https://fifth.example.org, or \
         http://192.168.1.20:3000."
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_scheme_and_a_host_perhaps_with_a_port() {
        for (typed, address) in [
            ("https://fifth.example.org", "https://fifth.example.org"),
            ("https://fifth.example.org/", "https://fifth.example.org"),
            ("https://Fifth.Example.org:443", "https://fifth.example.org"),
            ("http://192.168.1.20:3000", "http://192.168.1.20:3000"),
            ("http://[2001:db8::1]:80/", "http://[2001:db8::1]"),
        ] {
            assert_eq!(parse(typed).as_deref(), Ok(address), "{typed}");
        }
    }

    #[test]
    fn anything_else_is_refused_with_a_sentence() {
        for typed in [
            "",
            " ",
            "http://",
            "https:///",
            "school.example",
            "school.example:3000",
            "//school.example",
            "ftp://school.example",
            "https://school.example/fifth",
            "https://school.example/?x=1",
            "https://school.example?x=1",
            "https://school.example#top",
            "https://ada@school.example",
            "https://school.example:port",
            "https://school.example:0",
            "https://school .example",
            " https://school.example",
            "https://schule-für-alle.example",
        ] {
            assert!(parse(typed).is_err_and(|said| said.ends_with('.')), "{typed:?}");
        }
    }
}
