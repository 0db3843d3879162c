//! From which page somebody comes: an old refusal is not said again to an adult who opens the page anew.

use axum::http::{HeaderMap, Uri, header};

use super::{Draft, page_of};
use crate::extractors::cookies::{self, For};
use crate::respond::is_own_address;
use crate::state::AppState;

/// A text of so many letters is kept for whoever comes back to it, though its refusal is not said again.
const LONG: usize = 80;

/// The page of ours that leads here, as browsers say it.
pub fn came_from(state: &AppState, headers: &HeaderMap) -> Option<String> {
    let public = state.public_url.split_once("://").map_or("", |(_, authority)| authority);
    own_page(headers, public)
}

/// The page of this host, or of the address where people find us: a proxy may call us by another name.
fn own_page(headers: &HeaderMap, public: &str) -> Option<String> {
    let uri: Uri = headers.get(header::REFERER)?.to_str().ok()?.parse().ok()?;
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let page = uri.path_and_query()?.as_str();
    let ours = [host, public].contains(&uri.authority()?.as_str());
    (ours && is_own_address(page)).then(|| page.to_owned())
}

/// Leaves out what was refused on this page some time ago, when an adult comes to it from elsewhere. The
/// redirect, a reload and Back name the page of the form; a device that names none is shown it all. Pupils
/// keep their marks.
pub(super) fn leave_out_old(state: &AppState, headers: &HeaderMap, page: &str, drafts: &mut Vec<Draft>) {
    let has = |whose| cookies::token(state, headers, whose).is_some();
    let Some(from) = came_from(state, headers).filter(|_| has(For::Adult) && !has(For::Pupil)) else {
        return;
    };
    let from = page_of(&from);
    let is_old = |draft: &Draft| {
        let known = [Some(draft.page.as_str()), Some(draft.sent_to.as_str()), draft.sent_from.as_deref()];
        draft.page == page && draft.told.is_none() && draft.refusal.is_some() && !known.contains(&Some(from))
    };
    drafts.retain_mut(|draft| {
        let old = is_old(draft);
        if old {
            draft.refusal = None;
        }
        !old || draft.fields.iter().any(|(_, typed)| typed.chars().count() >= LONG)
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_leads_back_to_pages_of_this_server_alone() {
        let at = |referer: &str| {
            let headers = [("host", "fifth.test:3000"), ("referer", referer)];
            let read = |(name, value): (&str, &str)| {
                (name.parse::<axum::http::HeaderName>().unwrap(), value.parse().unwrap())
            };
            own_page(&headers.into_iter().map(read).collect(), "fifth.example.org")
        };
        assert_eq!(at("http://fifth.test:3000/answers?a=b").as_deref(), Some("/answers?a=b"));
        assert_eq!(at("https://fifth.example.org/answers").as_deref(), Some("/answers"));
        for other in
            ["http://other.test/answers", "http://fifth.test:3000//evil.test", "/answers", "nonsense"]
        {
            assert_eq!(at(other), None, "{other}");
        }
    }
}
