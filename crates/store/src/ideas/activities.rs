//! What came of ideas that got a yes: who runs it, what they want by it, in which sessions.
//! `reading.rs` beside this file holds how they are read.

mod reading;

use domain::id::{ActivityId, OrganisationId, SessionId};
use domain::ideas::activity::{Activity, Category};
use domain::ideas::answer::Answer;
use domain::partnership::sensitive::Sensitive;
use domain::people::audit::AuditEntry;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::wording::Wording;

pub use reading::{get, of_partnership};

use super::answers;
use super::credits::columns_of;
use crate::db::Db;
use crate::error::Result;
use crate::partnership::sensitive_topics;
use crate::people::audit;
use crate::rows::amount;
use crate::session::sessions::changed;
use crate::sql::sql;
use crate::tx::Tx;

/// The session in which the idea of an activity was had: its pages say what comes of it. Makes
/// all changes of that session wait for this one.
async fn changed_by(tx: &mut Tx, activity: &ActivityId) -> Result<SessionId> {
    let session: Option<String> = sql(
        "select ideas.session from activities join ideas on ideas.id = activities.idea where activities.id = $1",
    )
    .bind(activity.as_str())
    .scalar_optional(&mut *tx)
    .await?;
    let session = session.ok_or(Refusal::NoSuchPage)?;
    changed(tx, &session).await?;
    Ok(session.into())
}

/// Makes an activity of an idea that got a yes, run by the organisation that leads it. An idea
/// that is one already stays the one it is. Gives the id of the activity.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when its latest answer is no yes.
pub async fn make(db: &Db, activity: &Activity, entry: &AuditEntry) -> Result<ActivityId> {
    let (organisation, group) = columns_of(&activity.credit);
    let mut tx = db.begin().await?;
    let answer = answers::latest(&mut tx, &activity.idea).await?;
    answer.filter(Answer::is_yes).ok_or(Refusal::NoSuchPage)?;
    let made = sql(
        "insert into activities (id, partnership, idea, name, category, cost, credit_organisation, credit_group,
             lead, post, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (idea) do nothing"
    )
    .bind(activity.id.as_str()).bind(activity.partnership.as_str()).bind(activity.idea.as_str())
    .bind(activity.name.as_str()).bind(activity.category.map(Category::code)).bind(amount(activity.cost))
    .bind(organisation).bind(group).bind(activity.lead.as_str())
    .bind(activity.post.as_ref().map(Wording::as_str)).bind(activity.made_at.0)
    .execute(&mut tx).await?;
    if made == 0 {
        let id: String = sql("select id from activities where idea = $1")
            .bind(activity.idea.as_str())
            .scalar_one(&mut tx)
            .await?;
        return Ok(id.into());
    }
    sql("insert into activity_organisations (activity, organisation) values ($1, $2)")
        .bind(activity.id.as_str())
        .bind(activity.lead.as_str())
        .execute(&mut tx)
        .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await?;
    Ok(activity.id.clone())
}

/// Keeps what is said of an activity itself: category, cost, credit, and who leads it.
///
/// # Errors
/// What `change` refuses; it sees the activity as it stands.
pub async fn keep(
    db: &Db,
    id: &ActivityId,
    entry: &AuditEntry,
    change: impl FnOnce(Activity) -> std::result::Result<Activity, Refusal>,
) -> Result<()> {
    let mut tx = db.begin().await?;
    changed_by(&mut tx, id).await?;
    let said = change(reading::taken(&mut tx, id).await?)?;
    let (organisation, group) = columns_of(&said.credit);
    sql("update activities set category = $2, cost = $3, credit_organisation = $4, credit_group = $5,
         lead = $6, post = $7 where id = $1")
    .bind(id.as_str())
    .bind(said.category.map(Category::code))
    .bind(amount(said.cost))
    .bind(organisation)
    .bind(group)
    .bind(said.lead.as_str())
    .bind(said.post.as_ref().map(Wording::as_str))
    .execute(&mut tx)
    .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// An organisation runs it too.
pub async fn join(db: &Db, id: &ActivityId, organisation: &OrganisationId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    changed_by(&mut tx, id).await?;
    let joined = sql(
        "insert into activity_organisations (activity, organisation) values ($1, $2) on conflict do nothing",
    )
    .bind(id.as_str())
    .bind(organisation.as_str())
    .execute(&mut tx)
    .await?;
    if joined == 0 {
        return Ok(());
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// An organisation does not run it any more. If it led it, another one that runs it does.
///
/// # Errors
/// [`Refusal::NotNow`] when nobody would run it.
pub async fn leave(
    db: &Db,
    id: &ActivityId,
    organisation: &OrganisationId,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    changed_by(&mut tx, id).await?;
    sql("delete from activity_outcomes where activity = $1 and organisation = $2")
        .bind(id.as_str())
        .bind(organisation.as_str())
        .execute(&mut tx)
        .await?;
    let left = sql("delete from activity_organisations where activity = $1 and organisation = $2")
        .bind(id.as_str())
        .bind(organisation.as_str())
        .execute(&mut tx)
        .await?;
    if left == 0 {
        return Ok(());
    }
    let next: Option<String> = sql(
        "select organisation from activity_organisations where activity = $1 order by organisation limit 1",
    )
    .bind(id.as_str())
    .scalar_optional(&mut tx)
    .await?;
    let next = next.ok_or(Refusal::NotNow)?;
    sql("update activities set lead = $3, post = null where id = $1 and lead = $2")
        .bind(id.as_str())
        .bind(organisation.as_str())
        .bind(&next)
        .execute(&mut tx)
        .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// An organisation that runs it wants these by it, and no others any more.
///
/// # Errors
/// [`PeopleRefusal::NotYours`] for an organisation that does not run it.
pub async fn tick(
    db: &Db,
    id: &ActivityId,
    organisation: &OrganisationId,
    codes: &[String],
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    changed_by(&mut tx, id).await?;
    if !reading::taken(&mut tx, id).await?.is_run_by(organisation) {
        return Err(Refusal::People(PeopleRefusal::NotYours).into());
    }
    sql("delete from activity_outcomes where activity = $1 and organisation = $2")
        .bind(id.as_str())
        .bind(organisation.as_str())
        .execute(&mut tx)
        .await?;
    for code in codes {
        sql("insert into activity_outcomes (activity, organisation, code) values ($1, $2, $3)")
            .bind(id.as_str())
            .bind(organisation.as_str())
            .bind(code)
            .execute(&mut tx)
            .await?;
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Says whether it is about a sensitive topic, and what was confirmed. Gives the session of its idea, whose pupils
/// read so at once.
///
/// # Errors
/// What [`Sensitive::may_go_on`] refuses while it is in the calendar.
pub async fn say_topic(db: &Db, id: &ActivityId, said: &Sensitive, entry: &AuditEntry) -> Result<SessionId> {
    let mut tx = db.begin().await?;
    let of_idea = changed_by(&mut tx, id).await?;
    if !reading::taken(&mut tx, id).await?.sessions.is_empty() {
        said.may_go_on()?;
    }
    sensitive_topics::put_of_activity(&mut tx, id, said).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await?;
    Ok(of_idea)
}

/// Puts an activity into a session that has a day; gives the session of its idea, whose pupils
/// read so at once.
///
/// # Errors
/// What `rule` refuses; it sees the activity as it stands.
pub async fn schedule(
    db: &Db,
    id: &ActivityId,
    session: &SessionId,
    entry: &AuditEntry,
    rule: impl FnOnce(&Activity) -> std::result::Result<(), Refusal>,
) -> Result<SessionId> {
    let mut tx = db.begin().await?;
    let of_idea = changed_by(&mut tx, id).await?;
    rule(&reading::taken(&mut tx, id).await?)?;
    let put = sql("insert into activity_sessions (activity, session) values ($1, $2) on conflict do nothing")
        .bind(id.as_str())
        .bind(session.as_str())
        .execute(&mut tx)
        .await?;
    if put == 0 {
        return Ok(of_idea);
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await?;
    Ok(of_idea)
}

/// Takes it out of a session again.
pub async fn unschedule(
    db: &Db,
    id: &ActivityId,
    session: &SessionId,
    entry: &AuditEntry,
) -> Result<SessionId> {
    let mut tx = db.begin().await?;
    let of_idea = changed_by(&mut tx, id).await?;
    let taken = sql("delete from activity_sessions where activity = $1 and session = $2")
        .bind(id.as_str())
        .bind(session.as_str())
        .execute(&mut tx)
        .await?;
    if taken == 0 {
        return Ok(of_idea);
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await?;
    Ok(of_idea)
}
