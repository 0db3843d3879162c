//! A form that a rule refused, wherever in its handler: 303 to the page it came from, which says why and has
//! what was typed. So Back and reload never ask whether to send anything twice. Who may not at all, and
//! what is not there, are answered with a page of their own; so are faults of ours, which the log and
//! whatever stands before the server must see, and which a reload may mend.

use app::frame::NotTaken;
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::Response;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;

use crate::error::{Refused, refused, status};
use crate::extractors::audience::{Audience, Reader};
use crate::extractors::draft;
use crate::extractors::sent::Sent;
use crate::extractors::unread::Unread;
use crate::respond::see_other;
use crate::state::AppState;

/// The field in which young people write.
const WORDS: &str = "words";

/// What a layer keeps of a request until it is answered.
pub struct Asked {
    headers: HeaderMap,
    path: String,
    audience: Audience,
    /// None when nothing was sent: a page is asked for.
    sent: Option<Sent>,
    /// What no extractor came to read of it.
    unread: Option<Unread>,
}

impl Asked {
    /// Of a form, and of a page on a device that has drafts; reading other pages copies nothing.
    pub fn from_request(request: &mut axum::extract::Request) -> Option<Self> {
        let is_form = *request.method() == Method::POST;
        if !is_form && !draft::may_have(request.headers()) {
            return None;
        }
        let sent = is_form.then(Sent::default);
        if let Some(sent) = &sent {
            request.extensions_mut().insert(sent.clone());
        }
        let unread = if is_form { Unread::keep(request) } else { None };
        let audience = request.extensions().get::<Audience>().cloned().unwrap_or_default();
        Some(Self {
            headers: request.headers().clone(),
            path: request.uri().path().to_owned(),
            audience,
            sent,
            unread,
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
                return Ok(draft::told(state, &self.headers, &self.path, self.audience.whom()).await);
            }
            draft::move_on(state, &self.headers, &self.path, response).await?;
            return Ok(None);
        };
        self.keep_for_later(state, response).await;
        self.give_words_back(sent, response).await;
        self.lead_back(state, sent, response);
        draft::settle(state, &self.headers, &self.path, response).await?;
        Ok(None)
    }

    /// Somebody typed, and is not known any more: what was typed waits until they are. An adult is asked to
    /// sign in and comes back to it; how a pupil comes back is said on the page of the refusal.
    async fn keep_for_later(&self, state: &AppState, response: &mut Response) {
        let refused = refused(response);
        let why = refused.as_ref().map(|refused| &refused.refusal);
        let is_adult = why == Some(&Refusal::People(PeopleRefusal::NotSignedIn));
        let is_pupil = why == Some(&Refusal::People(PeopleRefusal::NotIn));
        let (Some(unread), Some(page)) = (&self.unread, draft::came_from(state, &self.headers)) else {
            return;
        };
        if !is_adult && !is_pupil {
            return;
        }
        let Some(waits) = draft::waits(state, &page, &self.path, unread.fields().await) else { return };
        if is_adult {
            let next: String = form_urlencoded::byte_serialize(page.as_bytes()).collect();
            *response = see_other(&format!("/sign-in?next={next}"));
        }
        response.extensions_mut().insert(waits);
    }

    /// The disk takes nothing: the words of a form stand on the page that says so, to copy, also when nobody came
    /// to read them.
    async fn give_words_back(&self, sent: &Sent, response: &mut Response) {
        let disk = [Refusal::DiskBusy, Refusal::DiskClosed];
        let is_bare = |refused: &Refused| disk.contains(&refused.refusal) && refused.kept.is_none();
        let Some(refused) = refused(response).filter(is_bare) else { return };
        let mut fields = sent.fields();
        if let (true, Some(unread)) = (fields.is_empty(), &self.unread) {
            fields = unread.fields().await;
        }
        if let Some((_, words)) = fields.into_iter().find(|(name, _)| name == WORDS) {
            response.extensions_mut().insert(refused.keeping(words));
        }
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
        let page = refused
            .back
            .or_else(|| draft::came_from(state, &self.headers))
            .unwrap_or_else(|| home.to_owned());
        let mut led = see_other(&page);
        draft::tell(state, &mut led, &page, sent.fields(), refused.refusal, refused.kept);
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            led.headers_mut().append(header::SET_COOKIE, cookie.clone());
        }
        *response = led;
    }
}

/// Whether the form was looked at and not taken: neither the person nor the address, nor we, were wrong.
fn is_by_a_rule(refusal: &Refusal) -> bool {
    let status = status(refusal);
    let not_theirs = [StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN, StatusCode::NOT_FOUND];
    status.is_client_error() && !not_theirs.contains(&status)
}
