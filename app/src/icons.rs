//! The small line icons on buttons: a tick, an arrow, a lock.
//!
//! Drawn by Lucide (ISC, some by Feather, MIT: notices in `style/icons/LICENCE.txt`).
//! The switch is our own. They take the colour of the words beside them, and screen readers pass them by.

/// The icon of this name, ready to put in a page; nothing when there is none.
#[must_use]
pub fn icon(name: &str) -> &'static str {
    ALL.iter().find(|(its_name, _)| *its_name == name).map_or("", |(_, svg)| svg)
}

macro_rules! line_icon {
    ($($shape:literal)+) => {
        concat!(
            r#"<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" "#,
            r#"stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">"#,
            $($shape,)+
            "</svg>"
        )
    };
}

#[rustfmt::skip]
const ALL: [(&str, &str); 30] = [
    ("tick", line_icon!(r#"<path d="M20 6 9 17l-5-5"/>"#)),
    ("undo", line_icon!(r#"<path d="M9 14 4 9l5-5"/>"# r#"<path d="M4 9h10.5a5.5 5.5 0 0 1 5.5 5.5a5.5 5.5 0 0 1-5.5 5.5H11"/>"#)),
    ("plus", line_icon!(r#"<path d="M5 12h14"/>"# r#"<path d="M12 5v14"/>"#)),
    ("arrow-down", line_icon!(r#"<path d="M12 5v14"/>"# r#"<path d="m19 12-7 7-7-7"/>"#)),
    ("arrow-left", line_icon!(r#"<path d="m12 19-7-7 7-7"/>"# r#"<path d="M19 12H5"/>"#)),
    ("arrow-right", line_icon!(r#"<path d="M5 12h14"/>"# r#"<path d="m12 5 7 7-7 7"/>"#)),
    ("volume", line_icon!(r#"<path d="M11 4.702a.705.705 0 0 0-1.203-.498L6.413 7.587A1.4 1.4 0 0 1 5.416 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.416a1.4 1.4 0 0 1 .997.413l3.383 3.384A.705.705 0 0 0 11 19.298z"/>"# r#"<path d="M16 9a5 5 0 0 1 0 6"/>"# r#"<path d="M19.364 18.364a9 9 0 0 0 0-12.728"/>"#)),
    ("worried", line_icon!(r#"<path d="M19.414 14.414C21 12.828 22 11.5 22 9.5a5.5 5.5 0 0 0-9.591-3.676.6.6 0 0 1-.818.001A5.5 5.5 0 0 0 2 9.5c0 2.3 1.5 4 3 5.5l5.535 5.362a2 2 0 0 0 2.879.052 2.12 2.12 0 0 0-.004-3 2.124 2.124 0 1 0 3-3 2.124 2.124 0 0 0 3.004 0 2 2 0 0 0 0-2.828l-1.881-1.882a2.41 2.41 0 0 0-3.409 0l-1.71 1.71a2 2 0 0 1-2.828 0 2 2 0 0 1 0-2.828l2.823-2.762"/>"#)),
    ("person", line_icon!(r#"<circle cx="12" cy="8" r="5"/>"# r#"<path d="M20 21a8 8 0 0 0-16 0"/>"#)),
    ("qr-code", line_icon!(r#"<rect width="5" height="5" x="3" y="3" rx="1"/>"# r#"<rect width="5" height="5" x="16" y="3" rx="1"/>"# r#"<rect width="5" height="5" x="3" y="16" rx="1"/>"# r#"<path d="M21 16h-3a2 2 0 0 0-2 2v3"/>"# r#"<path d="M21 21v.01"/>"# r#"<path d="M12 7v3a2 2 0 0 1-2 2H7"/>"# r#"<path d="M3 12h.01"/>"# r#"<path d="M12 3h.01"/>"# r#"<path d="M12 16v.01"/>"# r#"<path d="M16 12h1"/>"# r#"<path d="M21 12v.01"/>"# r#"<path d="M12 21v-1"/>"#)),
    ("clock", line_icon!(r#"<circle cx="12" cy="12" r="10"/>"# r#"<path d="M12 6v6l4 2"/>"#)),
    ("lock", line_icon!(r#"<rect width="18" height="11" x="3" y="11" rx="2" ry="2"/>"# r#"<path d="M7 11V7a5 5 0 0 1 10 0v4"/>"#)),
    ("download", line_icon!(r#"<path d="M12 15V3"/>"# r#"<path d="M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4"/>"# r#"<path d="m7 10 5 5 5-5"/>"#)),
    ("send", line_icon!(r#"<path d="M14.536 21.686a.5.5 0 0 0 .937-.024l6.5-19a.496.496 0 0 0-.635-.635l-19 6.5a.5.5 0 0 0-.024.937l7.93 3.18a2 2 0 0 1 1.112 1.11z"/>"# r#"<path d="m21.854 2.147-10.94 10.939"/>"#)),
    ("key", line_icon!(r#"<path d="M2.586 17.414A2 2 0 0 0 2 18.828V21a1 1 0 0 0 1 1h3a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h1a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h.172a2 2 0 0 0 1.414-.586l.814-.814a6.5 6.5 0 1 0-4-4z"/>"# r#"<circle cx="16.5" cy="7.5" r=".5"/>"#)),
    ("phone", line_icon!(r#"<rect width="14" height="20" x="5" y="2" rx="2" ry="2"/>"# r#"<path d="M12 18h.01"/>"#)),
    ("crossed", line_icon!(r#"<rect width="18" height="18" x="3" y="3" rx="2"/>"# r#"<path d="m15 9-6 6"/>"# r#"<path d="m9 9 6 6"/>"#)),
    ("cross", line_icon!(r#"<path d="M18 6 6 18"/>"# r#"<path d="m6 6 12 12"/>"#)),
    ("wifi-off", line_icon!(r#"<path d="M12 20h.01"/>"# r#"<path d="M8.5 16.429a5 5 0 0 1 7 0"/>"# r#"<path d="M5 12.859a10 10 0 0 1 5.17-2.69"/>"# r#"<path d="M19 12.859a10 10 0 0 0-2.007-1.523"/>"# r#"<path d="M2 8.82a15 15 0 0 1 4.177-2.643"/>"# r#"<path d="M22 8.82a15 15 0 0 0-11.288-3.764"/>"# r#"<path d="m2 2 20 20"/>"#)),
    ("eye-off", line_icon!(r#"<path d="M10.733 5.076a10.744 10.744 0 0 1 11.205 6.575 1 1 0 0 1 0 .696 10.747 10.747 0 0 1-1.444 2.49"/>"# r#"<path d="M14.084 14.158a3 3 0 0 1-4.242-4.242"/>"# r#"<path d="M17.479 17.499a10.75 10.75 0 0 1-15.417-5.151 1 1 0 0 1 0-.696 10.75 10.75 0 0 1 4.446-5.143"/>"# r#"<path d="m2 2 20 20"/>"#)),
    ("exit", line_icon!(r#"<path d="m16 17 5-5-5-5"/>"# r#"<path d="M21 12H9"/>"# r#"<path d="M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4"/>"#)),
    ("eye", line_icon!(r#"<path d="M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10.75 0 0 1-19.876 0"/>"# r#"<circle cx="12" cy="12" r="3"/>"#)),
    ("sliders", line_icon!(r#"<path d="M4 8h7"/>"# r#"<path d="M17 8h3"/>"# r#"<circle cx="14" cy="8" r="3"/>"# r#"<path d="M4 17h3"/>"# r#"<path d="M13 17h7"/>"# r#"<circle cx="10" cy="17" r="3"/>"#)),
    ("letters", line_icon!(r#"<path d="m2 18 5-13 5 13"/>"# r#"<path d="M4 13h6"/>"# r#"<path d="m14 18 3.5-8 3.5 8"/>"# r#"<path d="M15.5 15h4"/>"#)),
    ("lines", line_icon!(r#"<rect width="6" height="6" x="3" y="4" rx="1"/>"# r#"<rect width="6" height="6" x="3" y="14" rx="1"/>"# r#"<path d="M13 7h8"/>"# r#"<path d="M13 17h8"/>"#)),
    ("wave", line_icon!(r#"<path d="M2 9c3.3-4 6.7-4 10 0s6.7 4 10 0"/>"# r#"<path d="M2 17c3.3-4 6.7-4 10 0s6.7 4 10 0"/>"#)),
    ("half", line_icon!(r#"<circle cx="12" cy="12" r="9"/>"# r#"<path d="M12 3a9 9 0 0 1 0 18z" fill="currentColor"/>"#)),
    ("pause", line_icon!(r#"<path d="M8 5v14"/>"# r#"<path d="M16 5v14"/>"#)),
    ("switch", line_icon!(r#"<path d="M3 20h18"/>"# r#"<path d="M5 20v-3h14v3"/>"# r#"<path d="M8 17a4 3 0 0 1 8 0"/>"# r#"<path d="M12 3v7"/>"# r#"<path d="m9 7 3 3 3-3"/>"#)),
    ("text", line_icon!(r#"<path d="M4 7h16"/>"# r#"<path d="M4 12h16"/>"# r#"<path d="M4 17h9"/>"#)),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_takes_the_colour_of_its_words_and_is_silent() {
        for (name, svg) in ALL {
            assert_eq!(icon(name), svg);
            assert!(svg.contains("currentColor") && svg.contains(r#"aria-hidden="true""#), "{name}");
            assert!(svg.matches('<').count() == svg.matches('>').count(), "{name}");
        }
        assert_eq!(icon("unheard of"), "");
    }
}
