//! What the server will not do: a refusal on its way out, and its status. Its page is drawn by
//! [`crate::refusal_page`].

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::refusal::Refusal;

/// A refusal on its way out, with what the page about it needs.
#[derive(Clone, Debug)]
pub struct Refused {
    pub(crate) refusal: Refusal,
    pub(crate) back: Option<String>,
    pub(crate) kept: Option<String>,
}

impl Refused {
    /// A refusal whose page leads back to this address.
    #[must_use]
    pub fn back_to(mut self, address: impl Into<String>) -> Self {
        self.back = Some(address.into());
        self
    }

    /// A refusal whose page gives back what was typed.
    #[must_use]
    pub fn keeping(mut self, typed: impl Into<String>) -> Self {
        self.kept = Some(typed.into()).filter(|typed: &String| !typed.trim().is_empty());
        self
    }

    /// Whether this is the reason.
    pub fn is(&self, refusal: &Refusal) -> bool {
        self.refusal == *refusal
    }
}

impl<R: Into<Refusal>> From<R> for Refused {
    fn from(refusal: R) -> Self {
        Self { refusal: refusal.into(), back: None, kept: None }
    }
}

impl From<Refused> for Response {
    fn from(refused: Refused) -> Self {
        refused.into_response()
    }
}

impl IntoResponse for Refused {
    /// Only the status; a layer draws the page.
    fn into_response(self) -> Response {
        let mut response = status(&self.refusal).into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// The HTTP status of a refusal.
pub fn status(refusal: &Refusal) -> StatusCode {
    match refusal {
        Refusal::CodeNotOpen | Refusal::NoSuchPage => StatusCode::NOT_FOUND,
        Refusal::NotIn | Refusal::NotSignedIn | Refusal::WrongPassword => StatusCode::UNAUTHORIZED,
        Refusal::NotYours | Refusal::DoorShut => StatusCode::FORBIDDEN,
        Refusal::PictureTaken
        | Refusal::NotNow
        | Refusal::RoundClosed
        | Refusal::ResultNotShown
        | Refusal::OnePot
        | Refusal::NotReady
        | Refusal::InUse { .. }
        | Refusal::TooManyPhotos { .. }
        | Refusal::Unanswered { .. }
        | Refusal::IdeasUnread { .. } => StatusCode::CONFLICT,
        Refusal::TooManyTries => StatusCode::TOO_MANY_REQUESTS,
        Refusal::NothingTyped
        | Refusal::TooLong { .. }
        | Refusal::TooManyWords { .. }
        | Refusal::TooLongToPassOn { .. }
        | Refusal::LongSentence { .. }
        | Refusal::HardWord { .. }
        | Refusal::NothingPicked
        | Refusal::TooManyPicks { .. }
        | Refusal::CoinsLeft { .. }
        | Refusal::TooManyCoins { .. }
        | Refusal::CardsLeft { .. }
        | Refusal::OptionWithdrawn
        | Refusal::UnreadableBallot
        | Refusal::FacesTooYoung
        | Refusal::StirlingAges
        | Refusal::RuleDoesNotFit
        | Refusal::WrongNumberOfOptions { .. }
        | Refusal::NotAgreed { .. }
        | Refusal::NotAPhoto
        | Refusal::Missing { .. } => StatusCode::UNPROCESSABLE_ENTITY,
        Refusal::UnreadableForm => StatusCode::BAD_REQUEST,
        Refusal::TooLarge | Refusal::PhotoTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        Refusal::DiskBusy | Refusal::DiskClosed => StatusCode::SERVICE_UNAVAILABLE,
        Refusal::CannotCount | Refusal::Ours => StatusCode::INTERNAL_SERVER_ERROR,
    }
}
