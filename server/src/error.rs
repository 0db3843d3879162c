//! What the server will not do: a refusal on its way out, and its status. Its page is drawn by
//! [`crate::refusal_page`].

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::ideas::refusal::IdeasRefusal;
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::session::refusal::SessionRefusal;
use domain::vote::refusal::VoteRefusal;

/// Why a form or a request was refused, for whoever counts it.
#[derive(Clone, Copy, Debug)]
pub struct Reason(pub &'static str);

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

/// The refusal in a response: ours, or what a bare status of the router or a layer means.
pub fn refused(response: &Response) -> Option<Refused> {
    if let Some(refused) = response.extensions().get::<Refused>() {
        return Some(refused.clone());
    }
    let bare =
        response.headers().get("content-type").is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"));
    let refusal = match response.status() {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Refusal::NoSuchPage,
        StatusCode::PAYLOAD_TOO_LARGE => Refusal::TooLarge,
        StatusCode::FORBIDDEN => Refusal::People(PeopleRefusal::NotYours),
        StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY | StatusCode::UNSUPPORTED_MEDIA_TYPE => {
            Refusal::UnreadableForm
        }
        status if status.is_server_error() => Refusal::Ours,
        _ => return None,
    };
    bare.then(|| refusal.into())
}

/// The HTTP status of a refusal.
pub fn status(refusal: &Refusal) -> StatusCode {
    match refusal {
        Refusal::Vote(refusal) => of_vote(refusal),
        Refusal::Ideas(refusal) => of_ideas(refusal),
        Refusal::Session(refusal) => of_session(refusal),
        Refusal::Partnership(refusal) => of_partnership(refusal),
        Refusal::People(refusal) => of_people(refusal),
        Refusal::NoSuchPage => StatusCode::NOT_FOUND,
        Refusal::NotNow => StatusCode::CONFLICT,
        Refusal::NothingTyped
        | Refusal::TooLong { .. }
        | Refusal::Missing { .. }
        | Refusal::Unfit { .. }
        | Refusal::DayTooFar { .. }
        | Refusal::NotMoney { .. }
        | Refusal::TooMuchMoney { .. }
        | Refusal::Wrong { .. } => StatusCode::UNPROCESSABLE_ENTITY,
        Refusal::UnreadableForm => StatusCode::BAD_REQUEST,
        Refusal::TooSlow => StatusCode::REQUEST_TIMEOUT,
        Refusal::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        Refusal::DiskBusy | Refusal::DiskClosed => StatusCode::SERVICE_UNAVAILABLE,
        Refusal::Ours => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

fn of_vote(refusal: &VoteRefusal) -> StatusCode {
    match refusal {
        VoteRefusal::RoundClosed
        | VoteRefusal::ResultNotShown
        | VoteRefusal::NeverShown
        | VoteRefusal::VotedElsewhere
        | VoteRefusal::FewVoted
        | VoteRefusal::RoomsStillOpen
        | VoteRefusal::NotTheseDays
        | VoteRefusal::SecondAdult
        | VoteRefusal::PaperSettled
        | VoteRefusal::OwnReading
        | VoteRefusal::FewPapers
        | VoteRefusal::PapersBeyondList
        | VoteRefusal::FewBesidePapers
        | VoteRefusal::PapersLeft { .. }
        | VoteRefusal::SecondCount
        | VoteRefusal::FewHands
        | VoteRefusal::HandsLeft
        | VoteRefusal::FewBesideHands
        | VoteRefusal::OthersStillVote => StatusCode::CONFLICT,
        VoteRefusal::VotesLost => StatusCode::SERVICE_UNAVAILABLE,
        VoteRefusal::CannotCount => StatusCode::INTERNAL_SERVER_ERROR,
        VoteRefusal::NothingPicked
        | VoteRefusal::TooManyPicks { .. }
        | VoteRefusal::CoinsLeft { .. }
        | VoteRefusal::TooManyCoins { .. }
        | VoteRefusal::CardsLeft { .. }
        | VoteRefusal::OptionWithdrawn
        | VoteRefusal::UnreadableBallot
        | VoteRefusal::FacesTooYoung
        | VoteRefusal::StirlingAges
        | VoteRefusal::RuleDoesNotFit
        | VoteRefusal::NothingGoesOn
        | VoteRefusal::SameAnswers
        | VoteRefusal::TooManyPapers
        | VoteRefusal::NotAVote
        | VoteRefusal::PaperEmptied
        | VoteRefusal::WrongNumberOfOptions { .. } => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

fn of_ideas(refusal: &IdeasRefusal) -> StatusCode {
    match refusal {
        IdeasRefusal::Unanswered { .. }
        | IdeasRefusal::IdeasUnread { .. }
        | IdeasRefusal::DecidedByAnother { .. }
        | IdeasRefusal::WordsChanged
        | IdeasRefusal::KeptPrivate
        | IdeasRefusal::WantsToStandAlone
        | IdeasRefusal::InAVote
        | IdeasRefusal::EnoughIdeas { .. } => StatusCode::CONFLICT,
        IdeasRefusal::TooManyWords { .. }
        | IdeasRefusal::LongSentence { .. }
        | IdeasRefusal::HardWord { .. }
        | IdeasRefusal::NoneTicked
        | IdeasRefusal::NothingDrawn
        | IdeasRefusal::TooMuchDrawn
        | IdeasRefusal::NotAgreed { .. } => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

fn of_session(refusal: &SessionRefusal) -> StatusCode {
    match refusal {
        SessionRefusal::CodeNotOpen => StatusCode::NOT_FOUND,
        SessionRefusal::DoorShut => StatusCode::FORBIDDEN,
        SessionRefusal::NotReady
        | SessionRefusal::OnlyARehearsal
        | SessionRefusal::ManyWait
        | SessionRefusal::OpensLater { .. } => StatusCode::CONFLICT,
        SessionRefusal::TooLongToPassOn { .. } => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

fn of_partnership(refusal: &PartnershipRefusal) -> StatusCode {
    match refusal {
        PartnershipRefusal::OnePot
        | PartnershipRefusal::SameName
        | PartnershipRefusal::NotAList
        | PartnershipRefusal::ListTooLarge { .. }
        | PartnershipRefusal::TooManyColumns { .. }
        | PartnershipRefusal::TooManyGroups { .. }
        | PartnershipRefusal::NoClassColumn
        | PartnershipRefusal::NothingInList
        | PartnershipRefusal::GroupPutAway { .. }
        | PartnershipRefusal::NoConsent { .. }
        | PartnershipRefusal::PageChanged
        | PartnershipRefusal::HasLeft
        | PartnershipRefusal::SessionOpen
        | PartnershipRefusal::SameOrganisation
        | PartnershipRefusal::InUse { .. }
        | PartnershipRefusal::TooManyPhotos { .. }
        | PartnershipRefusal::TooManyChecks { .. }
        | PartnershipRefusal::PlaceBooked { .. }
        | PartnershipRefusal::SameWords
        | PartnershipRefusal::NotConfirmed { .. }
        | PartnershipRefusal::TooManyOwnWords { .. } => StatusCode::CONFLICT,
        PartnershipRefusal::NotAPhoto | PartnershipRefusal::TooManyPixels => StatusCode::UNPROCESSABLE_ENTITY,
        PartnershipRefusal::PhotoTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
    }
}

fn of_people(refusal: &PeopleRefusal) -> StatusCode {
    match refusal {
        PeopleRefusal::NotIn
        | PeopleRefusal::TakenOut
        | PeopleRefusal::NotSignedIn
        | PeopleRefusal::WrongPassword
        | PeopleRefusal::HalfEnded
        | PeopleRefusal::WrongCode
        | PeopleRefusal::WrongPasskey
        | PeopleRefusal::SchoolAddress
        | PeopleRefusal::SchoolStranger
        | PeopleRefusal::SchoolInvited
        | PeopleRefusal::CodeTaken => StatusCode::UNAUTHORIZED,
        PeopleRefusal::SecondStepFirst
        | PeopleRefusal::NotYours
        | PeopleRefusal::WorriesHeld
        | PeopleRefusal::NoCookie
        | PeopleRefusal::SomebodyElses => StatusCode::FORBIDDEN,
        PeopleRefusal::ShortPassword { .. }
        | PeopleRefusal::CommonPassword
        | PeopleRefusal::NamedPassword
        | PeopleRefusal::WrongOldPassword => StatusCode::UNPROCESSABLE_ENTITY,
        PeopleRefusal::CardEnded | PeopleRefusal::LinkEnded => StatusCode::GONE,
        PeopleRefusal::SignInEnded
        | PeopleRefusal::SchoolEnded
        | PeopleRefusal::PictureTaken
        | PeopleRefusal::EmailTaken
        | PeopleRefusal::LastLeader
        | PeopleRefusal::LastSafeguardingLead
        | PeopleRefusal::WatchedAlready
        | PeopleRefusal::TooManyWatched { .. } => StatusCode::CONFLICT,
        PeopleRefusal::SchoolAway => StatusCode::BAD_GATEWAY,
        PeopleRefusal::CardNotHere => StatusCode::NOT_FOUND,
        PeopleRefusal::TooManyTries | PeopleRefusal::ManyCards | PeopleRefusal::ToldOften => {
            StatusCode::TOO_MANY_REQUESTS
        }
    }
}
