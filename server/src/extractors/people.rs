//! Who is asking: a pupil who is in, a youth worker, a leader. The type of a handler's first
//! argument says who may, and `tests/spec/who_may/table.rs` proves it for every address.

use axum::extract::FromRequestParts;
use axum::http::Method;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Redirect, Response};
use domain::id::SessionId;
use domain::people::pupil::Pupil;
use domain::people::refusal::PeopleRefusal;
use domain::people::retention::Kind;
use domain::people::sign_in::{Adult, Role};
use domain::refusal::Refusal;
use domain::session::session::Session;
use store::sign_ins::Known;

use crate::drawn_for;
use crate::error::Refused;
use crate::extractors::audience::{Audience, Reader, UsedSignIn};
use crate::extractors::cookies;
use crate::extractors::cookies::For;
use crate::respond::see_other;
use crate::state::AppState;

/// Where a second step is set up.
const SECOND_STEP: &str = "/people/you/second-step";

/// A pupil who is in, and the session.
pub struct PupilSession {
    /// The pupil.
    pub pupil: Pupil,
    /// The session the pupil is in.
    pub session: Session,
    /// The hash of this device's token: what was cast on another device is not for this one.
    pub device: String,
}

/// A pupil who may be in: pages that everybody may see.
pub struct MaybePupil(pub Option<PupilSession>);

/// An adult who is signed in and runs sessions of the own organisation: a youth worker, or a leader.
pub struct Worker(pub Adult);

/// A leader who is signed in.
pub struct Leader(pub Adult);

/// An adult who works with the pupils or for their safety: everybody but who only reads.
pub struct Staff(pub Adult);

/// Who says which words of young people are to be read first: the safeguarding lead, the deputy, a leader.
pub struct WatchKeeper(pub Adult);

/// Who asks young people: a youth worker or a leader.
pub struct WorkerOrLeader(pub Adult);

/// Who sets a clock of the own organisation: a leader, or who hears worries.
pub struct SetsClocks(pub Adult);

/// Who may read what was published: a leader, and a governor or a funder who only reads.
pub struct PartnershipReader(pub Adult);

/// An adult who is signed in, whatever the role.
pub struct SignedIn(pub Adult);

/// An adult who is signed in, also one who is asked for a second step and has none: the pages of that.
pub struct SignedInFirst(pub Adult);

/// An adult who may be signed in.
pub struct MaybeSignedIn(pub Option<Adult>);

impl PupilSession {
    /// The pupil as the head of a page shows it.
    pub fn me(&self) -> app::frame::Me {
        app::frame::Me { picture: self.pupil.picture.clone(), colour: self.pupil.colour }
    }
}

impl FromRequestParts<AppState> for PupilSession {
    type Rejection = Response;

    /// Who is not in, or not any more, comes to the front door: Back on a tablet that was passed on
    /// shows no page of an error and nobody else's picks. Only a form that was sent is told why, and a
    /// device that a worker took out: of that its pupil must know.
    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let asks = matches!(parts.method, Method::GET | Method::HEAD);
        let refusal = match pupil(parts, state).await {
            Ok(known) => {
                Audience::tell_about(parts, &known.session);
                Audience::tell_language(parts, &known.session.plan.language);
                Audience::tell_wrote(parts, known.pupil.wrote);
                Audience::tell_lead(parts, known.pupil.lead.as_deref());
                return Ok(known);
            }
            Err(Refusal::People(PeopleRefusal::NotIn)) => why_out(parts, state).await,
            Err(refusal) => refusal,
        };
        Err(match refusal {
            Refusal::People(PeopleRefusal::NotIn) if asks => see_other(door_of(parts, state)),
            refusal => Refused::from(refusal).into_response(),
        })
    }
}

impl MaybePupil {
    /// Whether this device is in that session.
    pub fn is_in(&self, session: &SessionId) -> bool {
        self.0.as_ref().is_some_and(|known| known.session.id == *session)
    }
}

impl FromRequestParts<AppState> for MaybePupil {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Refused> {
        match pupil(parts, state).await {
            Ok(known) => Ok(Self(Some(known))),
            Err(Refusal::People(PeopleRefusal::NotIn)) => Ok(Self(None)),
            Err(refusal) => Err(refusal.into()),
        }
    }
}

async fn pupil(parts: &Parts, state: &AppState) -> Result<PupilSession, Refusal> {
    Audience::tell(parts, Reader::Pupil);
    let token =
        cookies::token(state, &parts.headers, For::Pupil).ok_or(Refusal::People(PeopleRefusal::NotIn))?;
    let device = cookies::hash(&token);
    let known = store::sign_ins::pupil_of(&state.db, &device, state.clock.now()).await?;
    let (pupil, session) = known.ok_or(Refusal::People(PeopleRefusal::NotIn))?;
    Audience::tell_whom(parts, drawn_for::pupil(&pupil.id));
    Ok(PupilSession { pupil, session, device })
}

/// Where who is not in comes to: a tablet that is passed on says so, and who is next.
fn door_of(parts: &Parts, state: &AppState) -> &'static str {
    if cookies::token(state, &parts.headers, For::Tablet).is_some() { "/tablet" } else { "/" }
}

/// Why this device is nobody's: it never was in or not any more, or a worker took it out.
async fn why_out(parts: &Parts, state: &AppState) -> Refusal {
    let Some(token) = cookies::token(state, &parts.headers, For::Pupil) else {
        return PeopleRefusal::NotIn.into();
    };
    match store::newcomers::was_taken_out(&state.db, &cookies::hash(&token)).await {
        Ok(true) => PeopleRefusal::TakenOut.into(),
        Ok(false) => PeopleRefusal::NotIn.into(),
        Err(error) => error.into(),
    }
}

impl FromRequestParts<AppState> for SignedIn {
    type Rejection = Response;

    /// Asks for the sign-in and comes back after it, when nothing is lost by that.
    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        Audience::tell(parts, Reader::Adult);
        match adult(parts, state).await {
            Ok((adult, false)) => Ok(Self(adult)),
            Ok((_, true)) => Err(second_step_first(parts)),
            Err(refusal) => Err(to_sign_in(parts, refusal)),
        }
    }
}

impl FromRequestParts<AppState> for SignedInFirst {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        Audience::tell(parts, Reader::Adult);
        match adult(parts, state).await {
            Ok((adult, _)) => Ok(Self(adult)),
            Err(refusal) => Err(to_sign_in(parts, refusal)),
        }
    }
}

/// Who is asked for a page without being signed in comes back to it afterwards.
fn to_sign_in(parts: &Parts, refusal: Refusal) -> Response {
    let is_unknown = refusal == Refusal::People(PeopleRefusal::NotSignedIn);
    if !(is_unknown && parts.method == Method::GET) {
        return Refused::from(refusal).into_response();
    }
    Redirect::to(&format!("/sign-in?next={}", path_of(parts))).into_response()
}

/// The second step comes before every page and every deed; what was asked for comes after it.
fn second_step_first(parts: &Parts) -> Response {
    if parts.method == Method::GET {
        return see_other(&format!("{SECOND_STEP}?next={}", path_of(parts)));
    }
    Refused::from(Refusal::People(PeopleRefusal::SecondStepFirst)).back_to(SECOND_STEP).into_response()
}

fn path_of(parts: &Parts) -> String {
    form_urlencoded::byte_serialize(parts.uri.path().as_bytes()).collect()
}

impl FromRequestParts<AppState> for Worker {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let SignedIn(adult) = SignedIn::from_request_parts(parts, state).await?;
        only(adult, Role::may_run_sessions).map(Self)
    }
}

impl FromRequestParts<AppState> for Leader {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let SignedIn(adult) = SignedIn::from_request_parts(parts, state).await?;
        only(adult, Role::may_change_partnership).map(Self)
    }
}

impl FromRequestParts<AppState> for Staff {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let SignedIn(adult) = SignedIn::from_request_parts(parts, state).await?;
        only(adult, |role| !role.only_reads()).map(Self)
    }
}

impl FromRequestParts<AppState> for WatchKeeper {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let SignedIn(adult) = SignedIn::from_request_parts(parts, state).await?;
        only(adult, Role::keeps_watch).map(Self)
    }
}

impl FromRequestParts<AppState> for WorkerOrLeader {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let SignedIn(adult) = SignedIn::from_request_parts(parts, state).await?;
        only(adult, Role::sees_inside).map(Self)
    }
}

impl FromRequestParts<AppState> for SetsClocks {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let SignedIn(adult) = SignedIn::from_request_parts(parts, state).await?;
        only(adult, |role| Kind::ALL.into_iter().any(|kind| kind.may_be_set_by(role))).map(Self)
    }
}

impl FromRequestParts<AppState> for PartnershipReader {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {
        let SignedIn(adult) = SignedIn::from_request_parts(parts, state).await?;
        only(adult, |role| role.may_answer() || role.only_reads()).map(Self)
    }
}

impl FromRequestParts<AppState> for MaybeSignedIn {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Refused> {
        match adult(parts, state).await {
            Ok((adult, second_step_first)) => Ok(Self((!second_step_first).then_some(adult))),
            Err(Refusal::People(PeopleRefusal::NotSignedIn)) => Ok(Self(None)),
            Err(refusal) => Err(refusal.into()),
        }
    }
}

/// The adult, and whether a second step comes before all else.
async fn adult(parts: &Parts, state: &AppState) -> Result<(Adult, bool), Refusal> {
    let token = cookies::token(state, &parts.headers, For::Adult)
        .ok_or(Refusal::People(PeopleRefusal::NotSignedIn))?;
    let token_hash = cookies::hash(&token);
    let known = store::sign_ins::adult_of(&state.db, &token_hash, state.clock.now()).await?;
    let Known { adult, unseen, turns, second_step_first } =
        known.ok_or(Refusal::People(PeopleRefusal::NotSignedIn))?;
    Audience::tell_whom(parts, drawn_for::adult(&adult.id));
    Audience::tell_sign_in(parts, UsedSignIn { token_hash, unseen, turns });
    Ok((adult, second_step_first))
}

#[expect(clippy::result_large_err, reason = "a response is what extractors refuse with")]
fn only(adult: Adult, may: impl Fn(Role) -> bool) -> Result<Adult, Response> {
    if may(adult.role) {
        return Ok(adult);
    }
    let home = app::frame::home(adult.role);
    Err(Refused::from(Refusal::People(PeopleRefusal::NotYours)).back_to(home).into_response())
}
