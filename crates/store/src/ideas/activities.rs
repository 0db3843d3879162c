//! What came of ideas that got a yes: who runs it, what they want by it, in which sessions.

use domain::id::{ActivityId, GroupId, IdeaId, OrganisationId, PartnershipId, SessionId};
use domain::ideas::activity::{Activity, Category, Credit};
use domain::partnership::outcome::Ticks;
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::wording::Wording;
use sqlx::FromRow;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows::count;
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

/// Makes an activity of an idea, run by the organisation that leads it. An idea that is one
/// already stays the one it is.
pub async fn make(db: &Db, activity: &Activity) -> Result<()> {
    let (organisation, group) = credit(&activity.credit);
    let mut tx = db.begin().await?;
    let made = sql(
        "insert into activities (id, partnership, idea, name, category, cost, credit_organisation, credit_group,
             lead, post, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (idea) do nothing"
    )
    .bind(activity.id.as_str()).bind(activity.partnership.as_str()).bind(activity.idea.as_str())
    .bind(activity.name.as_str()).bind(activity.category.map(Category::code)).bind(i64::from(activity.cost))
    .bind(organisation).bind(group).bind(activity.lead.as_str())
    .bind(activity.post.as_ref().map(Wording::as_str)).bind(activity.made_at.0)
    .execute(&mut tx).await?;
    if made > 0 {
        sql("insert into activity_organisations (activity, organisation) values ($1, $2)")
            .bind(activity.id.as_str())
            .bind(activity.lead.as_str())
            .execute(&mut tx)
            .await?;
    }
    tx.commit().await
}

/// Keeps what is said of an activity itself: category, cost, credit, and who leads it.
pub async fn keep(db: &Db, activity: &Activity) -> Result<()> {
    let (organisation, group) = credit(&activity.credit);
    let mut tx = db.begin().await?;
    sql("update activities set category = $2, cost = $3, credit_organisation = $4, credit_group = $5,
         lead = $6, post = $7 where id = $1")
    .bind(activity.id.as_str())
    .bind(activity.category.map(Category::code))
    .bind(i64::from(activity.cost))
    .bind(organisation)
    .bind(group)
    .bind(activity.lead.as_str())
    .bind(activity.post.as_ref().map(Wording::as_str))
    .execute(&mut tx)
    .await?;
    tx.commit().await
}

/// An organisation runs it too.
pub async fn join(db: &Db, id: &ActivityId, organisation: &OrganisationId) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("insert into activity_organisations (activity, organisation) values ($1, $2) on conflict do nothing")
        .bind(id.as_str())
        .bind(organisation.as_str())
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

/// An organisation does not run it any more. If it led it, another one that runs it does.
///
/// # Errors
/// [`Refusal::NotNow`] when nobody would run it.
pub async fn leave(db: &Db, id: &ActivityId, organisation: &OrganisationId) -> Result<()> {
    let mut tx = db.begin().await?;
    changed_by(&mut tx, id).await?;
    sql("delete from activity_outcomes where activity = $1 and organisation = $2")
        .bind(id.as_str())
        .bind(organisation.as_str())
        .execute(&mut tx)
        .await?;
    sql("delete from activity_organisations where activity = $1 and organisation = $2")
        .bind(id.as_str())
        .bind(organisation.as_str())
        .execute(&mut tx)
        .await?;
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
    tx.commit().await
}

/// An organisation that runs it wants these by it, and no others any more.
pub async fn tick(db: &Db, id: &ActivityId, organisation: &OrganisationId, codes: &[String]) -> Result<()> {
    let mut tx = db.begin().await?;
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
    tx.commit().await
}

/// Puts an activity into a session that has a day; gives the session of its idea, whose pupils
/// read so at once.
pub async fn schedule(db: &Db, id: &ActivityId, session: &SessionId) -> Result<SessionId> {
    let mut tx = db.begin().await?;
    let of_idea = changed_by(&mut tx, id).await?;
    sql("insert into activity_sessions (activity, session) values ($1, $2) on conflict do nothing")
        .bind(id.as_str())
        .bind(session.as_str())
        .execute(&mut tx)
        .await?;
    tx.commit().await?;
    Ok(of_idea)
}

/// Takes it out of a session again.
pub async fn unschedule(db: &Db, id: &ActivityId, session: &SessionId) -> Result<SessionId> {
    let mut tx = db.begin().await?;
    let of_idea = changed_by(&mut tx, id).await?;
    sql("delete from activity_sessions where activity = $1 and session = $2")
        .bind(id.as_str())
        .bind(session.as_str())
        .execute(&mut tx)
        .await?;
    tx.commit().await?;
    Ok(of_idea)
}

/// All activities of a partnership, in the order in which they were made: one statement for
/// them and their sessions, one for who runs them and why. One whose words a worker took off
/// the wall is not among them until they are there again.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<Activity>> {
    let rows: Vec<ActivityRow> =
        sql("select activities.id, activities.partnership, activities.idea, activities.name, ideas.picture,
                    activities.category, activities.cost, activities.credit_organisation, activities.credit_group,
                    activities.lead, activities.post, activities.made_at, bookings.session
             from activities join ideas on ideas.id = activities.idea
             left join activity_sessions on activity_sessions.activity = activities.id
             left join bookings on bookings.session = activity_sessions.session
             where activities.partnership = $1 and ideas.state = 'wall'
             order by activities.made_at, activities.id, bookings.day, bookings.starts, bookings.session")
        .bind(partnership.as_str())
        .fetch_all(db)
        .await?;
    let ticks: Vec<TickRow> = sql("select activity_organisations.activity, organisations.id, outcomes.code
         from activity_organisations
         join organisations on organisations.id = activity_organisations.organisation
         left join activity_outcomes on activity_outcomes.activity = activity_organisations.activity
             and activity_outcomes.organisation = activity_organisations.organisation
         left join outcomes
             on outcomes.partnership = organisations.partnership and outcomes.code = activity_outcomes.code
         where organisations.partnership = $1
         order by organisations.name, organisations.id, outcomes.place, outcomes.code")
    .bind(partnership.as_str())
    .fetch_all(db)
    .await?;
    let mut activities: Vec<Activity> = Vec::new();
    for row in rows {
        let session = row.session.clone().map(Into::into);
        if activities.last().is_none_or(|last| last.id.as_str() != row.id) {
            activities.push(row.try_into()?);
        }
        if let Some(last) = activities.last_mut() {
            last.sessions.extend(session);
        }
    }
    for activity in &mut activities {
        let own = ticks.iter().filter(|(one, ..)| one == activity.id.as_str());
        activity.running = running(own.map(|(_, organisation, code)| (organisation, code.as_ref())));
    }
    Ok(activities)
}

/// The groups of all who had an idea, those of merged ideas with them; a pupil who was forgotten
/// has none.
pub async fn groups_of_authors(db: &Db, idea: &IdeaId) -> Result<Vec<GroupId>> {
    let groups: Vec<String> = sql(
        "with recursive part (idea, author) as (
             select id, author from ideas where id = $1
             union
             select ideas.id, ideas.author from part join ideas on ideas.merged_into = part.idea
         )
         select distinct coalesce(pupils.group_id, '') from part left join pupils on pupils.id = part.author",
    )
    .bind(idea.as_str())
    .scalar_all(db)
    .await?;
    Ok(groups.into_iter().map(Into::into).collect())
}

type TickRow = (String, String, Option<String>);

/// Lines of one activity, by organisation.
fn running<'a>(lines: impl Iterator<Item = (&'a String, Option<&'a String>)>) -> Vec<Ticks> {
    let mut running: Vec<Ticks> = Vec::new();
    for (organisation, code) in lines {
        match running.last_mut().filter(|(last, _)| last.as_str() == organisation) {
            Some((_, codes)) => codes.extend(code.cloned()),
            None => running.push((organisation.as_str().into(), code.into_iter().cloned().collect())),
        }
    }
    running
}

/// Organisation and group, as they stand on the disk.
fn credit(credit: &Credit) -> (Option<&str>, Option<&str>) {
    match credit {
        Credit::Partnership => (None, None),
        Credit::Organisation(organisation) => (Some(organisation.as_str()), None),
        Credit::Group(group) => (None, Some(group.as_str())),
    }
}

#[derive(FromRow)]
struct ActivityRow {
    id: String,
    partnership: String,
    idea: String,
    name: String,
    picture: Option<String>,
    category: Option<String>,
    cost: i64,
    credit_organisation: Option<String>,
    credit_group: Option<String>,
    lead: String,
    post: Option<String>,
    made_at: i64,
    session: Option<String>,
}

impl TryFrom<ActivityRow> for Activity {
    type Error = Error;

    fn try_from(row: ActivityRow) -> Result<Self> {
        let category = |code: String| Category::parse(&code).ok_or(Error::Unreadable("a category"));
        let post = row.post.as_deref().map(Wording::parse).transpose();
        Ok(Self {
            id: row.id.into(),
            partnership: row.partnership.into(),
            idea: row.idea.into(),
            name: Wording::parse(&row.name).map_err(|_| Error::Unreadable("the name of an activity"))?,
            picture: row.picture,
            category: row.category.map(category).transpose()?,
            cost: count(row.cost)?,
            credit: match (row.credit_group, row.credit_organisation) {
                (Some(group), _) => Credit::Group(group.into()),
                (None, Some(organisation)) => Credit::Organisation(organisation.into()),
                (None, None) => Credit::Partnership,
            },
            lead: row.lead.into(),
            post: post.map_err(|_| Error::Unreadable("a job title"))?,
            running: Vec::new(),
            sessions: Vec::new(),
            made_at: Moment(row.made_at),
        })
    }
}
