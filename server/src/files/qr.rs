//! The join link as a QR code: for the screen, the room page and the terminal.

use std::fmt::Write as _;

use fast_qr::qr::{QRBuilder, QRCode};
use fast_qr::{ECL, Module};

/// The code as an SVG with a quiet zone of four modules, dark on white in every colour scheme.
/// Empty for a link too long for any QR code, which no join link is.
#[must_use]
pub fn svg(link: &str, title: &str) -> String {
    let Some(code) = code(link) else { return String::new() };
    let side = code.size + 8;
    let mut path = String::new();
    for (row, line) in rows(&code).enumerate() {
        for (column, _) in line.iter().enumerate().filter(|(_, module)| module.value()) {
            let _ = write!(path, "M{} {}h1v1h-1z", column + 4, row + 4);
        }
    }
    let title = title.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    format!(
        "<svg class=\"qr\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" role=\"img\" \
         aria-label=\"{title}\" shape-rendering=\"crispEdges\"><rect width=\"{side}\" height=\"{side}\" \
         fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>"
    )
}

/// The code as blocks of text, for the terminal that started the server.
#[must_use]
pub fn text(link: &str) -> String {
    code(link).map(|code| code.to_str()).unwrap_or_default()
}

/// What a phone reads as a network to join.
#[must_use]
pub fn wifi(name: &str, password: Option<&str>) -> String {
    let plain = |typed: &str| {
        let signs = typed.chars().flat_map(|sign| is_special(sign).then_some('\\').into_iter().chain([sign]));
        signs.collect::<String>()
    };
    match password {
        Some(password) => format!("WIFI:T:WPA;S:{};P:{};;", plain(name), plain(password)),
        None => format!("WIFI:T:nopass;S:{};;", plain(name)),
    }
}

/// Of such a text: a sign that would end a part of it.
fn is_special(sign: char) -> bool {
    ['\\', ';', ',', ':', '"'].contains(&sign)
}

fn code(link: &str) -> Option<QRCode> {
    QRBuilder::new(link).ecl(ECL::M).build().ok()
}

fn rows(code: &QRCode) -> impl Iterator<Item = &[Module]> {
    (0..code.size).map(|row| &code[row])
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_join_link_becomes_a_square_with_a_quiet_zone() {
        let svg = super::svg("http://127.0.0.1:3000/join/KITE427", "Join with <KITE 427>");
        assert!(svg.starts_with("<svg class=\"qr\"") && svg.contains("M4 4h1v1h-1z"));
        assert!(svg.contains("&lt;KITE 427>"));
    }

    #[test]
    fn a_network_is_named_so_that_phones_read_it_whole() {
        let said = super::wifi("Hall; \"2\"", Some("a\\b:c,d"));
        assert_eq!(said, r#"WIFI:T:WPA;S:Hall\; \"2\";P:a\\b\:c\,d;;"#);
        assert_eq!(super::wifi("Hall", None), "WIFI:T:nopass;S:Hall;;");
    }
}
