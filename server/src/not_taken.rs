//! A form that a rule refused, wherever in its handler: 303 to the page it came from, which says why and has
//! what was typed. So Back and reload never ask whether to send anything twice. Who may not at all, and
//! what is not there, are answered with a page of their own; so are faults of ours, which the log and
//! whatever stands before the server must see, and which a reload may mend.

use app::frame::NotTaken;
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::Response;
use domain::refusal::Refusal;

use crate::error::{Refused, refused, status};
use crate::extractors::audience::{Audience, Reader};
use crate::extractors::draft;
use crate::extractors::sent::Sent;
use crate::respond::{is_own_address, see_other};
use crate::state::AppState;

/// What a layer keeps of a request until it is answered.
pub struct Asked {
    headers: HeaderMap,
    path: String,
    audience: Audience,
    /// None when nothing was sent: a page is asked for.
    sent: Option<Sent>,
}

impl Asked {
    /// Of a form, and of a page on a device that has drafts; reading other pages copies nothing.
    pub fn of(request: &mut axum::extract::Request) -> Option<Self> {
        let is_form = *request.method() == Method::POST;
        if !is_form && !draft::may_have(request.headers()) {
            return None;
        }
        let sent = is_form.then(Sent::default);
        if let Some(sent) = &sent {
            request.extensions_mut().insert(sent.clone());
        }
        let audience = request.extensions().get::<Audience>().cloned().unwrap_or_default();
        Some(Self {
            headers: request.headers().clone(),
            path: request.uri().path().to_owned(),
            audience,
            sent,
        })
    }

    /// Settles what was sent; gives what the page that was asked for, if there is one, has to say above it.
    ///
    /// # Errors
    /// When a long draft cannot be written to the disk.
    pub async fn settle(
        &self,
        state: &AppState,
        response: &mut Response,
        is_page: bool,
    ) -> Result<Option<NotTaken>, Refused> {
        let Some(sent) = &self.sent else {
            if is_page {
                return Ok(draft::told(state, &self.headers, &self.path).await);
            }
            draft::move_on(state, &self.headers, &self.path, response).await?;
            return Ok(None);
        };
        self.lead_back(state, sent, response);
        draft::settle(state, &self.headers, &self.path, response).await?;
        Ok(None)
    }

    /// To the page that its handler names, else to the one that it came from, else to where its reader is
    /// at home. On a device of which we know nothing the page of the refusal stays: it may keep no cookie.
    fn lead_back(&self, state: &AppState, sent: &Sent, response: &mut Response) {
        let Some(refused) = refused(response).filter(|refused| is_by_a_rule(&refused.refusal)) else {
            return;
        };
        if !draft::has_owner(state, &self.headers) {
            return;
        }
        let home = match self.audience.reader() {
            Reader::Pupil => "/now",
            Reader::Adult => "/programme",
            Reader::Anybody => "/",
        };
        let page = refused.back.or_else(|| self.came_from()).unwrap_or_else(|| home.to_owned());
        let mut led = see_other(&page);
        draft::tell(state, &mut led, &page, sent.fields(), refused.refusal, refused.kept);
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            led.headers_mut().append(header::SET_COOKIE, cookie.clone());
        }
        *response = led;
    }

    /// The page of ours on which the form stood, as browsers say it.
    fn came_from(&self) -> Option<String> {
        let uri: Uri = self.headers.get(header::REFERER)?.to_str().ok()?.parse().ok()?;
        let ours = self.headers.get(header::HOST)?.to_str().ok()?;
        let page = uri.path_and_query()?.as_str();
        (uri.authority()?.as_str() == ours && is_own_address(page)).then(|| page.to_owned())
    }
}

/// Whether the form was looked at and not taken: neither the person nor the address, nor we, were wrong.
fn is_by_a_rule(refusal: &Refusal) -> bool {
    let status = status(refusal);
    let not_theirs = [StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN, StatusCode::NOT_FOUND];
    status.is_client_error() && !not_theirs.contains(&status)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn came_from(referer: &str) -> Option<String> {
        let headers = [("host", "fifth.test:3000"), ("referer", referer)];
        let headers =
            headers.into_iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
        let asked = Asked {
            headers: headers.collect(),
            path: String::new(),
            audience: Audience::default(),
            sent: None,
        };
        asked.came_from()
    }

    #[test]
    fn a_form_leads_back_to_pages_of_this_server_alone() {
        let at = |address: &str| came_from(address);
        assert_eq!(at("http://fifth.test:3000/answers?a=b").as_deref(), Some("/answers?a=b"));
        for other in
            ["http://other.test/answers", "http://fifth.test:3000//evil.test", "/answers", "nonsense"]
        {
            assert_eq!(at(other), None, "{other}");
        }
    }
}
