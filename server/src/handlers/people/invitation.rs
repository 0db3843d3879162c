//! A leader asks somebody in by a link. Its secret is shown once, to the leader who made it: it travels to
//! the next page in a sealed draft, and the disk knows only a hash.

use app::people::adults::PARTNER;
use app::people::invitation::LinkPage;
use axum::extract::State;
use domain::id::InvitationId;
use domain::people::audit::Deed;
use domain::people::invitation::{self, Asks, Invitation, LASTS_DAYS};
use domain::people::sign_in::{Adult, Role};
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use crate::error::Refused;
use crate::extractors::cookies;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnInvitation;
use crate::extractors::people::Leader;
use crate::files::qr;
use crate::handlers::{HandlerResult, after};
use crate::invite::address_of;
use crate::locale::PLAIN_WORDS;
use crate::page::render;
use crate::state::AppState;
use crate::{dates, mail};

/// `POST /people/invitations`. Where there is a mail server, the link goes out by letter, too.
pub async fn ask(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let asked = match read(&state, &adult, &form) {
        Ok(asked) => asked,
        Err(refusal) => return Ok(form.again("/people", refusal)),
    };
    if store::adults::by_email(&state.db, &asked.email).await?.is_some() {
        return Ok(form.again("/people", domain::people::refusal::PeopleRefusal::EmailTaken.into()));
    }
    let (email, until) = (asked.email.clone(), dates::day_of(asked.ends_at));
    let made = make(&state, &adult, asked).await?;
    let link = address_of(&state.public_url, made.form.one("token"));
    mail::post(&state, &mail::look_at_fifth(&email, &adult.name, &link, until)).await;
    Ok(made.form.carry(&page_of(&made.id)))
}

/// `GET /people/invitations/{invitation}`: the link while the draft still knows it.
pub async fn show(
    State(state): State<AppState>,
    OwnInvitation { adult, invitation }: OwnInvitation,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let secret = draft.map(|(form, _)| form.one("token").to_owned()).filter(|token| !token.is_empty());
    let link = secret.map(|token| {
        let address = address_of(&state.public_url, &token);
        let svg = qr::svg(&address, &PLAIN_WORDS.t("link-qr"));
        (address, svg)
    });
    Ok(render(LinkPage { adult, invitation, link }))
}

/// `POST /people/invitations/{invitation}/renew`: a new secret and a new week.
pub async fn renew(
    State(state): State<AppState>,
    OwnInvitation { adult, invitation }: OwnInvitation,
) -> HandlerResult {
    let (id, token) = (&invitation.id, state.chance.token());
    let ends_at = state.clock.now().plus_days(LASTS_DAYS);
    let entry = state.entry(&adult, Deed::InvitationMake, id);
    let (own, hash) = (&adult.organisation, cookies::hash(&token));
    store::invitations::renew(&state.db, id, own, &hash, ends_at, &entry).await?;
    Ok(carry(token).carry(&page_of(id)))
}

/// `POST /people/invitations/{invitation}/take-back`.
pub async fn take_back(
    State(state): State<AppState>,
    OwnInvitation { adult, invitation }: OwnInvitation,
    form: FormFields,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::InvitationTakeBack, &invitation.id);
    let gone = store::invitations::take_back(&state.db, &invitation.id, &adult.organisation, &entry).await;
    Ok(after(&form, "/people", "/people#people", gone))
}

/// A link that was made, and its secret as a form that goes on to its page.
pub(super) struct Made {
    /// What leaders take back.
    pub id: InvitationId,
    /// The secret.
    pub form: FormFields,
}

/// Makes the link.
///
/// # Errors
/// What the store refuses.
pub(super) async fn make(state: &AppState, adult: &Adult, asked: Invitation) -> Result<Made, Refused> {
    let token = state.chance.token();
    let entry = state.entry(adult, Deed::InvitationMake, &asked.id);
    store::invitations::insert(&state.db, &asked, &cookies::hash(&token), &entry).await?;
    Ok(Made { id: asked.id, form: carry(token) })
}

/// The page on which the leader sees it.
pub(super) fn page_of(id: &InvitationId) -> String {
    format!("/people/invitations/{id}")
}

fn carry(token: String) -> FormFields {
    FormFields::from(vec![("token".to_owned(), token)])
}

fn read(state: &AppState, adult: &Adult, form: &FormFields) -> Result<Invitation, Refusal> {
    let (asks, role) = match form.one("role") {
        PARTNER => (Asks::Partner, Role::Leader),
        code => {
            let role = Role::parse(code).ok_or(Refusal::Missing { field: "role" })?;
            (Asks::Colleague(adult.organisation.clone()), role)
        }
    };
    let job_title = ShortWords::parse_optional(form.one("job_title"))?;
    Ok(Invitation {
        id: state.chance.id().into(),
        partnership: adult.partnership.clone(),
        asks,
        role,
        job_title: job_title.map(|words| words.to_string()).unwrap_or_default(),
        email: invitation::email(form.one("email"))?,
        asked_by: Some(adult.organisation.clone()),
        ends_at: state.clock.now().plus_days(LASTS_DAYS),
    })
}
