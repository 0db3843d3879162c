//! Passkeys (`WebAuthn`, level 3): the question a page asks a phone, and whether the answer proves one. A
//! phone must look at a finger, a face or a code itself; so a passkey is both steps. Nobody asks who made the
//! phone.

use domain::id::AdultId;
use domain::people::passkey::{NoPasskeys, made_for};
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use store::passkeys::{Made, Proof};
use webauthn_rp::bin::{Decode, Encode};
use webauthn_rp::request::auth::AuthenticationVerificationOptions;
use webauthn_rp::request::register::{
    CredProtect, Nickname, PublicKeyCredentialUserEntity, RegistrationVerificationOptions, UserHandle,
    Username,
};
use webauthn_rp::request::{AsciiDomain, PublicKeyCredentialDescriptor, RpId};
use webauthn_rp::response::register::{DynamicState, StaticState};
use webauthn_rp::response::{AuthTransports, CredentialId};
use webauthn_rp::{
    AuthenticatedCredential, DiscoverableAuthenticationServerState, DiscoverableCredentialRequestOptions,
    PublicKeyCredentialCreationOptions, Registration, RegistrationServerState,
};

use crate::error::Refused;
use crate::extractors::cookies;
use crate::hex::{from_hex, hex};
use crate::state::AppState;

/// An id of ours, byte by byte: it is chance, and says nothing of whose it is.
const HANDLE: usize = domain::id::LENGTH;
type Answer = webauthn_rp::response::auth::DiscoverableAuthentication<HANDLE>;
/// For whom a question is sealed that anybody may answer.
const ANYBODY: &str = "anybody";

/// A question for the phone, as the page's script hands it on; and sealed, as the form sends it back.
pub struct Question {
    /// In the words of the standard (JSON).
    pub options: String,
    /// In letters and digits.
    pub sealed: String,
}

/// Where passkeys are made for.
struct Place {
    id: RpId,
    origin: String,
}

fn place(state: &AppState) -> Result<Place, NoPasskeys> {
    let (host, origin) = made_for(&state.public_url)?;
    let domain = AsciiDomain::try_from(host).map_err(|_| NoPasskeys::Number)?;
    Ok(Place { id: RpId::Domain(domain), origin })
}

/// Whether there are passkeys at this address.
///
/// # Errors
/// Why not.
pub fn are_here(state: &AppState) -> Result<(), NoPasskeys> {
    place(state).map(|_| ())
}

/// Asks a phone to make one for this adult.
///
/// # Errors
/// [`Refusal::NotNow`] where there are none.
pub async fn ask_to_make(
    state: &AppState,
    adult: &AdultId,
    email: &str,
    name: &str,
) -> Result<Question, Refused> {
    let place = place(state).map_err(|_| Refusal::NotNow)?;
    let handle = handle(adult)?;
    // How it was reached nobody writes down.
    let transports = AuthTransports::decode(0).map_err(|_| Refusal::Ours)?;
    let known = store::passkeys::credentials(&state.db, adult).await?;
    let known = known.into_iter().filter_map(|id| CredentialId::<Vec<u8>>::decode(id).ok());
    let known = known.map(|id| PublicKeyCredentialDescriptor { id, transports }).collect();
    let user = PublicKeyCredentialUserEntity {
        name: Username::try_from(email.to_owned())
            .or_else(|_| Username::try_from("fifth"))
            .map_err(|_| Refusal::Ours)?,
        id: &handle,
        display_name: Nickname::try_from(name.to_owned()).ok(),
    };
    let mut wanted = PublicKeyCredentialCreationOptions::passkey(&place.id, user, known);
    // Not every phone knows this lock of the key itself, and the others would refuse: each use asks for a finger,
    // a face or a code anyway.
    wanted.extensions.cred_protect = CredProtect::None;
    let (ours, theirs) = wanted.start_ceremony().map_err(|_| Refusal::Ours)?;
    let ours = ours.encode().map_err(|_| Refusal::Ours)?;
    let options = serde_json::to_string(&theirs).map_err(|_| Refusal::Ours)?;
    Ok(Question { options, sealed: hex(&store::passkeys::seal(&state.db, adult.as_str(), &ours).await?) })
}

/// A phone has made one for this adult: `keep` is handed what is to be kept.
///
/// # Errors
/// [`PeopleRefusal::WrongPasskey`] when the answer proves nothing.
pub async fn made(
    state: &AppState,
    adult: &AdultId,
    (sealed, answer): (&str, &str),
    name: &str,
    entry: &domain::people::audit::AuditEntry,
) -> Result<(), Refused> {
    let wrong = || Refusal::from(PeopleRefusal::WrongPasskey);
    let place = place(state).map_err(|_| Refusal::NotNow)?;
    let sealed = from_hex(sealed).ok_or_else(wrong)?;
    let ours = store::passkeys::open(&state.db, adult.as_str(), &sealed).await?.ok_or_else(wrong)?;
    let ours = RegistrationServerState::<HANDLE>::decode(&ours).map_err(|_| wrong())?;
    let answer = Registration::from_json_relaxed(answer.as_bytes()).map_err(|_| wrong())?;
    let origins = [place.origin.as_str()];
    let options = RegistrationVerificationOptions::<&str, &str> {
        allowed_origins: &origins,
        ..RegistrationVerificationOptions::default()
    };
    let credential = ours.verify(&place.id, &answer, &options).map_err(|_| wrong())?;
    let fixed = credential.static_state().encode().map_err(|_| Refusal::Ours)?;
    let moving = credential.dynamic_state().encode().map_err(|_| Refusal::Ours)?;
    let (id, theirs) = (state.chance.id(), credential.id());
    let made = Made { id: &id, name, credential: theirs.as_ref(), fixed: &fixed, moving: &moving };
    Ok(store::passkeys::insert(&state.db, adult, &made, entry).await?)
}

/// Asks whatever phone is there which adult it speaks for.
///
/// # Errors
/// [`Refusal::NotNow`] where there are none.
pub async fn ask_who(state: &AppState) -> Result<Question, Refused> {
    let place = place(state).map_err(|_| Refusal::NotNow)?;
    let begun = DiscoverableCredentialRequestOptions::passkey(&place.id).start_ceremony();
    let (ours, theirs) = begun.map_err(|_| Refusal::Ours)?;
    let ours = ours.encode().map_err(|_| Refusal::Ours)?;
    let options = serde_json::to_string(&theirs).map_err(|_| Refusal::Ours)?;
    Ok(Question { options, sealed: hex(&store::passkeys::seal(&state.db, ANYBODY, &ours).await?) })
}

/// The adult whom an answer proves. Each question is answered once.
///
/// # Errors
/// [`PeopleRefusal::WrongPasskey`] when it proves nobody.
pub async fn who(state: &AppState, sealed: &str, answer: &str) -> Result<AdultId, Refused> {
    let wrong = || Refusal::from(PeopleRefusal::WrongPasskey);
    let place = place(state).map_err(|_| Refusal::NotNow)?;
    let question_hash = cookies::hash(sealed);
    let sealed = from_hex(sealed).ok_or_else(wrong)?;
    let ours = store::passkeys::open(&state.db, ANYBODY, &sealed).await?.ok_or_else(wrong)?;
    let ours = DiscoverableAuthenticationServerState::decode(&ours).map_err(|_| wrong())?;
    let answer = Answer::from_json_relaxed(answer.as_bytes()).map_err(|_| wrong())?;
    let proof = store::passkeys::get(&state.db, answer.raw_id().as_ref()).await?.ok_or_else(wrong)?;
    let moving = proved(&place, ours, &answer, &proof).ok_or_else(wrong)?;
    if !store::passkeys::used(&state.db, &proof.id, &moving, &question_hash, state.clock.now()).await? {
        return Err(wrong().into());
    }
    Ok(proof.adult.id)
}

/// What changed about the passkey, when the answer is its.
fn proved(
    place: &Place,
    ours: DiscoverableAuthenticationServerState,
    answer: &Answer,
    proof: &Proof,
) -> Option<[u8; 7]> {
    let handle = handle(&proof.adult.id).ok()?;
    let fixed = StaticState::decode(proof.fixed.as_slice()).ok()?;
    let moving = DynamicState::decode(proof.moving.as_slice().try_into().ok()?).ok()?;
    let mut credential = AuthenticatedCredential::new(answer.raw_id(), &handle, fixed, moving).ok()?;
    let origins = [place.origin.as_str()];
    let options = AuthenticationVerificationOptions::<&str, &str> {
        allowed_origins: &origins,
        ..AuthenticationVerificationOptions::default()
    };
    ours.verify(&place.id, answer, &mut credential, &options).ok()?;
    credential.dynamic_state().encode().ok()
}

fn handle(adult: &AdultId) -> Result<UserHandle<HANDLE>, Refusal> {
    let bytes: [u8; HANDLE] = adult.as_str().as_bytes().try_into().map_err(|_| Refusal::Ours)?;
    UserHandle::decode(bytes).map_err(|_| Refusal::Ours)
}
