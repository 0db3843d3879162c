//! How activities are read: one statement for them and their sessions, one for who runs them and
//! why. One whose words a worker took off the wall is not among them until they are there
//! again.

use domain::id::{ActivityId, PartnershipId};
use domain::ideas::activity::{Activity, Category};
use domain::partnership::outcome::Ticks;
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::wording::Wording;
use sqlx::FromRow;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::ideas::credits;
use crate::rows::pence;
use crate::sql::{On, sql};
use crate::tx::Tx;

/// All activities of a partnership, in the order in which they were made.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<Activity>> {
    let which = (partnership.as_str(), "");
    together(rows(db, which).await?, &ticks(db, which).await?)
}

/// The activity of this id, if this partnership has it.
pub async fn get(db: &Db, id: &ActivityId, partnership: &PartnershipId) -> Result<Option<Activity>> {
    let which = (partnership.as_str(), id.as_str());
    let one = together(rows(db, which).await?, &ticks(db, which).await?)?;
    Ok(one.into_iter().next())
}

/// The activity as it stands in a transaction.
pub(super) async fn taken(tx: &mut Tx, id: &ActivityId) -> Result<Activity> {
    let which = ("", id.as_str());
    let rows = rows(&mut *tx, which).await?;
    let one = together(rows, &ticks(tx, which).await?)?;
    Ok(one.into_iter().next().ok_or(Refusal::NoSuchPage)?)
}

/// A partnership and an activity; the empty id is that of all of them.
type Which<'a> = (&'a str, &'a str);
type TickRow = (String, String, Option<String>);

async fn rows(on: impl Into<On<'_>>, (partnership, id): Which<'_>) -> Result<Vec<ActivityRow>> {
    sql("select activities.id, activities.partnership, activities.idea, activities.name, ideas.picture,
                activities.category, activities.cost, activities.credit_organisation, activities.credit_group,
                activities.lead, activities.post, activities.made_at, bookings.session,
                sensitive_topics.said as sensitive
         from activities join ideas on ideas.id = activities.idea
         left join sensitive_topics on sensitive_topics.activity = activities.id
         left join activity_sessions on activity_sessions.activity = activities.id
         left join bookings on bookings.session = activity_sessions.session
         where ($1 = '' or activities.partnership = $1) and ($2 = '' or activities.id = $2) and ideas.state = 'wall'
         order by activities.made_at, activities.id, bookings.day, bookings.starts, bookings.session")
    .bind(partnership)
    .bind(id)
    .fetch_all(on)
    .await
}

async fn ticks(on: impl Into<On<'_>>, (partnership, id): Which<'_>) -> Result<Vec<TickRow>> {
    sql("select activity_organisations.activity, organisations.id, outcomes.code
         from activity_organisations
         join organisations on organisations.id = activity_organisations.organisation
         left join activity_outcomes on activity_outcomes.activity = activity_organisations.activity
             and activity_outcomes.organisation = activity_organisations.organisation
         left join outcomes
             on outcomes.partnership = organisations.partnership and outcomes.code = activity_outcomes.code
         where ($1 = '' or organisations.partnership = $1) and ($2 = '' or activity_organisations.activity = $2)
         order by organisations.name, organisations.id, outcomes.place, outcomes.code")
    .bind(partnership)
    .bind(id)
    .fetch_all(on)
    .await
}

fn together(rows: Vec<ActivityRow>, ticks: &[TickRow]) -> Result<Vec<Activity>> {
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
    sensitive: Option<String>,
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
            cost: pence(row.cost)?,
            credit: credits::read((row.credit_organisation, row.credit_group)),
            lead: row.lead.into(),
            post: post.map_err(|_| Error::Unreadable("a job title"))?,
            running: Vec::new(),
            sensitive: row.sensitive.as_deref().map(serde_json::from_str).transpose()?.unwrap_or_default(),
            sessions: Vec::new(),
            made_at: Moment(row.made_at),
        })
    }
}
