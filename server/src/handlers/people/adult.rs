//! The people of an organisation: who is here, and what a leader does about a colleague.

use app::people::adults::{AdultPage, AskForm, HeldRow, PartnerRow, PeoplePage};
use axum::extract::State;
use domain::id::AdultId;
use domain::partnership::group_request::RequestState;
use domain::people::audit::Deed;
use domain::people::duty::Team;
use domain::people::held::Held;
use domain::people::invitation::{Asks, Invitation, LASTS_DAYS};
use domain::people::sign_in::{Adult, Role};

use super::invitation::{self, Made};
use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::own::OwnColleague;
use crate::extractors::people::SignedIn;
use crate::handlers::{HandlerResult, after, gate_of, see_other};
use crate::mail;
use crate::page::render;
use crate::state::AppState;

/// `GET /people`: everybody reads who is here; leaders read the addresses and the open links, too. Who
/// only reads sees whom the partnership is made of, and nobody's name.
pub async fn show(
    State(state): State<AppState>,
    SignedIn(adult): SignedIn,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let (db, leads) = (&state.db, adult.role.may_change_partnership());
    let (form, refusal) = draft.map_or_else(Default::default, |(form, refusal)| (typed(&form), refusal));
    let partners = store::signatures::partners(db, &adult.partnership).await?;
    let own = partners.iter().find(|one| one.organisation.id == adult.organisation);
    let organisation = own.map(|one| one.organisation.name.clone()).unwrap_or_default();
    let gate = gate_of(&state, &adult).await?;
    let team = store::duties::team(db, &adult.organisation).await?;
    let page = PeoplePage {
        now: state.clock.now(),
        organisation,
        colleagues: colleagues(&state, &adult).await?,
        invitations: if leads {
            store::invitations::of_organisation(db, &adult.organisation).await?
        } else {
            Vec::new()
        },
        partners: partners
            .into_iter()
            .map(|one| PartnerRow {
                name: one.organisation.name,
                kind: one.organisation.kind,
                signed: one.signed.is_some(),
                left: one.left_at.is_some(),
            })
            .collect(),
        asked: if leads { asked_of(&state, &adult).await? } else { Vec::new() },
        gate: (!adult.role.only_reads()).then_some(gate),
        hears: team.rung_of(&adult.id).is_some(),
        held: held(&state, &adult, &team).await?,
        form,
        refusal,
        adult,
    };
    Ok(render(page))
}

/// The groups of the own organisation that others ask for, as long as nobody has answered.
async fn asked_of(state: &AppState, adult: &Adult) -> Result<Vec<(String, String)>, Refused> {
    let asked = store::group_requests::of_home(&state.db, &adult.organisation).await?;
    let waits = asked.into_iter().filter(|one| one.request.state == RequestState::Waits);
    Ok(waits.map(|one| (one.group, one.asking)).collect())
}

async fn colleagues(state: &AppState, adult: &Adult) -> Result<Vec<(Adult, Option<String>)>, Refused> {
    if adult.role.only_reads() {
        return Ok(Vec::new());
    }
    let leads = adult.role.may_change_partnership();
    let found = store::adults::of_organisation(&state.db, &adult.organisation).await?;
    Ok(found.into_iter().map(|(one, email)| (one, Some(email).filter(|_| leads))).collect())
}

/// Who would hear worries and is held, for who hears them and for leaders.
async fn held(state: &AppState, adult: &Adult, team: &Team) -> Result<Vec<HeldRow>, Refused> {
    let reads = team.rung_of(&adult.id).is_some() || adult.role.may_change_partnership();
    if !reads || team.hearers.iter().all(|one| !one.held) {
        return Ok(Vec::new());
    }
    let all = store::held_accounts::of_organisation(&state.db, &adult.organisation).await?;
    let row = |held: Held| HeldRow {
        may_say: held.may_be_known_by(&adult.id, team).is_ok(),
        has_nobody: held.has_nobody(team),
        held,
    };
    Ok(all.into_iter().filter(|held| team.holds(&held.adult)).map(row).collect())
}

/// `POST /people/adults/{adult}/known`: somebody else who hears says that it is them. Who may is asked in the deed.
pub async fn known(
    State(state): State<AppState>,
    SignedIn(adult): SignedIn,
    Path(colleague): Path<AdultId>,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::AccountKnown, &colleague);
    let kept = store::held_accounts::known(&state.db, &colleague, &adult, &entry).await;
    kept.map_err(|error| Refused::from(error).back_to("/people"))?;
    Ok(see_other("/people"))
}

/// `GET /people/adults/{adult}`.
pub async fn one(
    State(state): State<AppState>,
    OwnColleague { adult, colleague: (colleague, _) }: OwnColleague,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let refusal = draft.and_then(|(_, refusal)| refusal);
    let here = store::adults::of_organisation(&state.db, &adult.organisation).await?;
    let other = here.iter().any(|(one, _)| one.role == Role::SafeguardingLead && one.id != colleague.id);
    let only_lead = colleague.role == Role::SafeguardingLead && !other;
    let by_app = store::second_steps::read(&state.db, &colleague.id).await?.since.is_some();
    let second_step = by_app || !store::passkeys::of_adult(&state.db, &colleague.id).await?.is_empty();
    Ok(render(AdultPage { adult, colleague, only_lead, second_step, refusal }))
}

/// `POST /people/adults/{adult}/password`: a link to a new password; the old one works until it is used.
pub async fn new_password(
    State(state): State<AppState>,
    OwnColleague { adult, colleague }: OwnColleague,
) -> HandlerResult {
    let asks = Asks::Password(colleague.0.id.clone());
    link(&state, &adult, colleague, asks).await
}

/// `POST /people/adults/{adult}/second-step`: a link by which they begin anew, without phone and paper. Until it is
/// used nothing changes; they read of it when they sign in next.
pub async fn afresh(
    State(state): State<AppState>,
    OwnColleague { adult, colleague }: OwnColleague,
) -> HandlerResult {
    let asks = Asks::Afresh(colleague.0.id.clone());
    link(&state, &adult, colleague, asks).await
}

async fn link(
    state: &AppState,
    adult: &Adult,
    (colleague, email): (Adult, String),
    asks: Asks,
) -> HandlerResult {
    let made = Invitation {
        id: state.chance.id().into(),
        partnership: adult.partnership.clone(),
        asks,
        role: colleague.role,
        job_title: colleague.job_title,
        email,
        asked_by: Some(adult.organisation.clone()),
        ends_at: state.clock.now().plus_days(LASTS_DAYS),
    };
    let (of, email) = (made.asks.adult().cloned(), made.email.clone());
    let Made { id, form } = invitation::make(state, adult, made).await?;
    // Who hears worries is told at once where a link leads to their account.
    let team = store::duties::team(&state.db, &adult.organisation).await?;
    if of.is_some_and(|of| team.hearers.iter().any(|one| one.adult == of)) {
        mail::post(state, &mail::look_at_worries(&email, &format!("{}/people", state.public_url))).await;
    }
    Ok(form.carry(&invitation::page_of(&id)))
}

/// `POST /people/adults/{adult}/take-away`.
pub async fn take_away(
    State(state): State<AppState>,
    OwnColleague { adult, colleague: (colleague, _) }: OwnColleague,
    form: FormFields,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::AdultTakeAway, &colleague.id);
    let own = &adult.organisation;
    // The last leader is never taken away: nobody else could do it.
    let sure = form.one("sure") == "1" && colleague.role != Role::Leader;
    let kept = store::adults::leave(&state.db, &colleague.id, own, sure, &entry).await;
    Ok(after(&form, &format!("/people/adults/{}", colleague.id), "/people#people", kept))
}

fn typed(form: &FormFields) -> AskForm {
    let one = |name: &str| form.one(name).to_owned();
    AskForm { role: one("role"), email: one("email"), job_title: one("job_title") }
}
