//! A whole invented world, written in the order in which it came to be.

use domain::ideas::activity::Activity;
use domain::partnership::budget::Change;
use domain::partnership::role::FilledRole;
use domain::people::audit::{AuditEntry, Deed};
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
    // In the order in which they were made, so that lists are in it too.
    let mut sittings: Vec<_> = world.sittings.iter().collect();
    sittings.sort_by_key(|one| one.session.made_at);
    for one in sittings {
        sitting::write(state, one).await?;
    }
    programme(db, world, at).await
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
    for session in &activity.sessions {
        let entry = by(Deed::ActivitySessions);
        store::activities::schedule(db, id, session, &entry, |_| Ok(())).await?;
    }
    Ok(())
}
