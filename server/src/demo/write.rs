//! A whole invented world, written in the order in which it came to be.

use domain::id::GroupId;
use domain::ideas::activity::Activity;
use domain::partnership::budget::Change;
use domain::partnership::group_request::{Consent, GroupRequest, Planned, RequestState};
use domain::partnership::role::FilledRole;
use domain::people::audit::{AuditEntry, Deed};
use domain::session::session::Session;
use domain::time::Moment;
use fixtures::{PASSWORD, World};
use store::Db;

use super::sitting;
use crate::locale::starter_outcomes;
use crate::passwords;
use crate::state::AppState;

/// Writes a world. Those of its adults who can sign in get [`PASSWORD`].
///
/// # Errors
/// When the disk or a rule refuses.
pub async fn write(state: &AppState, world: &World) -> anyhow::Result<()> {
    let (db, at) = (&state.db, state.clock.now());
    store::partnerships::insert(db, &world.partnership, &starter_outcomes()).await?;
    for organisation in &world.organisations {
        store::organisations::insert(db, organisation).await?;
    }
    for group in &world.groups {
        store::groups::insert(db, group).await?;
    }
    for place in &world.places {
        store::places::insert(db, &place.place).await?;
        let entry = AuditEntry::by_system(at, Deed::PlaceSave, &place.place.id);
        store::places::save(db, &place.place.id, &entry, |_| Ok(place.clone())).await?;
    }
    ingredients(db, world, at).await?;
    let hash = passwords::hash(PASSWORD.to_owned()).await?;
    for one in &world.adults {
        let hash = Some(hash.as_str()).filter(|_| one.can_sign_in);
        store::adults::insert(db, &one.adult, one.email, hash).await?;
    }
    consents(state, world).await?;
    // In the order in which they were made, so that lists are in it too.
    let mut sittings: Vec<_> = world.sittings.iter().collect();
    sittings.sort_by_key(|one| one.session.made_at);
    for one in sittings {
        sitting::write(state, one).await?;
    }
    programme(db, world, at).await
}

/// Every organisation has said yes to the sessions that its groups were at.
async fn consents(state: &AppState, world: &World) -> anyhow::Result<()> {
    for sitting in &world.sittings {
        let host = &sitting.session.organisation;
        let invited = world.groups.iter().filter(|group| sitting.groups.contains(&group.id));
        for group in invited.filter(|group| group.organisation != *host) {
            consent(state, &sitting.session, &group.id).await?;
        }
    }
    Ok(())
}

/// Asked for once, by the worker of the session; what was asked before is not asked again.
async fn consent(state: &AppState, session: &Session, group: &GroupId) -> anyhow::Result<()> {
    let db = &state.db;
    let asked = store::group_requests::of_asking(db, &session.organisation).await?;
    if store::group_requests::latest(&asked, group).is_some() {
        return Ok(());
    }
    let request = GroupRequest {
        id: state.chance.id().into(),
        group: group.clone(),
        asking: session.organisation.clone(),
        planned: Planned::parse([&session.name, "", ""]).map_err(anyhow::Error::msg)?,
        asked_at: session.made_at,
        state: RequestState::Waits,
    };
    let asks = AuditEntry {
        at: session.made_at,
        who: session.youth_worker.to_string(),
        deed: Deed::GroupAsk,
        about: group.to_string(),
    };
    store::group_requests::ask(db, &request, &asks).await?;
    let says = AuditEntry::by_system(session.made_at, Deed::GroupYes, group);
    store::group_requests::answer(db, &request.id, &Consent::Yes, &says).await?;
    Ok(())
}

async fn ingredients(db: &Db, world: &World, at: Moment) -> anyhow::Result<()> {
    for organisation in world.organisations.iter().map(|one| &one.id) {
        let by = |deed| AuditEntry::by_system(at, deed, organisation);
        let agreed = world.agreed.clone();
        store::outcomes::tick(db, organisation, &by(Deed::OutcomesAgree), |_| Ok(agreed)).await?;
        let its = |one: &&FilledRole| one.organisation == *organisation;
        let roles: Vec<FilledRole> = world.roles.iter().filter(its).cloned().collect();
        store::roles::set(db, organisation, &roles, &by(Deed::RolesFill)).await?;
    }
    for review in &world.reviews {
        let entry = AuditEntry::by_system(review.at, Deed::BenefitsReview, &review.organisation);
        store::reviews::insert(db, review, &entry).await?;
    }
    for holiday in &world.holidays {
        let entry = AuditEntry::by_system(at, Deed::HolidayAdd, &holiday.id);
        store::holidays::insert(db, &world.partnership.id, holiday, &entry).await?;
    }
    Ok(())
}

async fn programme(db: &Db, world: &World, at: Moment) -> anyhow::Result<()> {
    for one in &world.activities {
        activity(db, one).await?;
    }
    for note in &world.notes {
        let (code, entry) = (note.code.parse()?, AuditEntry::by_system(at, Deed::OutcomesNote, &note.code));
        store::notes::set(db, &note.organisation, &code, Some(&note.words), &entry).await?;
    }
    let (id, budget) = (&world.partnership.id, Change { kept: world.budget.clone(), gone: Vec::new() });
    let entry = AuditEntry::by_system(at, Deed::BudgetSave, id);
    store::budgets::save(db, id, &entry, |_, _| Ok(budget)).await?;
    Ok(())
}

async fn activity(db: &Db, activity: &Activity) -> anyhow::Result<()> {
    let (id, by) = (&activity.id, |deed| AuditEntry::by_system(activity.made_at, deed, &activity.id));
    store::activities::make(db, activity, &by(Deed::ActivityMake)).await?;
    for (organisation, codes) in &activity.running {
        store::activities::join(db, id, organisation, &by(Deed::ActivityJoin)).await?;
        store::activities::tick(db, id, organisation, codes, &by(Deed::ActivityOutcomes)).await?;
    }
    if activity.sensitive.topic.is_some() {
        store::activities::say_topic(db, id, &activity.sensitive, &by(Deed::TopicSay)).await?;
    }
    for session in &activity.sessions {
        let entry = by(Deed::ActivitySessions);
        store::activities::schedule(db, id, session, &entry, |one| one.sensitive.may_go_on()).await?;
    }
    Ok(())
}
