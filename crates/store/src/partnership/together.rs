//! The partnership as pupils read it, in one statement: a pupil's page may cost no more.

use domain::id::OrganisationId;
use domain::ideas::answer::Done;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::sql::sql;

/// What pupils read of a partnership. All of it was written for them or is known to all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Together {
    /// The name of the partnership.
    pub name: String,
    /// Its sixth ingredient; empty until it writes one.
    pub sixth: String,
    /// Ideas that became activities: words, picture, whether it was done.
    pub happens: Vec<(String, Option<String>, Option<Done>)>,
    /// What all organisations ticked, in words for young people.
    pub outcomes: Vec<String>,
    /// Who is told when somebody is not safe: job title and organisation.
    pub helpers: Vec<(String, String)>,
    /// Organisation, and what it gives.
    pub gives: Vec<(String, String)>,
    /// Places, and what is there in short.
    pub places: Vec<(String, String)>,
}

/// The partnership of an organisation. Each part has its own order.
pub async fn of_organisation(db: &Db, organisation: &OrganisationId) -> Result<Together> {
    let rows: Vec<Row> = sql("with us as (
             select partnerships.id, partnerships.name, partnerships.sixth from partnerships
             join organisations on organisations.partnership = partnerships.id where organisations.id = $1
         )
         select 'name' as part, us.name as one, us.sixth as other, '' as more, '' as place from us
         union all
         select 'happens', activities.name, ideas.picture, answers.done, activities.name
         from us
         join activities on activities.partnership = us.id
         join ideas on ideas.id = activities.idea
         join answers on answers.id = (
             select latest.id from answers latest where latest.idea = activities.idea
             order by latest.nth desc limit 1)
         where answers.decision in ('yes', 'yes-changed')
         union all
         select 'outcome', outcomes.child, null, null, cast(1000 + outcomes.place as text)
         from us join outcomes on outcomes.partnership = us.id
         where not exists (
             select 1 from organisations where organisations.partnership = us.id
             and organisations.archived_at is null and not exists (
                 select 1 from outcome_ticks where outcome_ticks.organisation = organisations.id
                 and outcome_ticks.code = outcomes.code))
         union all
         select 'helper', roles.job_title, organisations.name, null, organisations.name
         from us join organisations on organisations.partnership = us.id
         join roles on roles.organisation = organisations.id
         where roles.role = 'safeguarding-lead' and roles.job_title is not null
             and organisations.archived_at is null
         union all
         select 'gives', organisations.name, organisations.gives, null, organisations.name
         from us join organisations on organisations.partnership = us.id
         where organisations.gives <> '' and organisations.archived_at is null
         union all
         select 'place', places.name, places.features, null, places.name
         from us join places on places.partnership = us.id where places.archived_at is null
         order by 1, 5, 2")
    .bind(organisation.as_str())
    .fetch_all(db)
    .await?;
    let mut together = Together::default();
    for row in rows {
        take(&mut together, row)?;
    }
    Ok(together)
}

type Row = (String, String, Option<String>, Option<String>, String);

fn take(together: &mut Together, (part, one, other, more, _): Row) -> Result<()> {
    let said = other.clone().unwrap_or_default();
    match part.as_str() {
        "name" => (together.name, together.sixth) = (one, said),
        "happens" => {
            let done = more.map(|done| Done::parse(&done).ok_or(Error::Unreadable("whether it was done")));
            together.happens.push((one, other, done.transpose()?));
        }
        "outcome" => together.outcomes.push(one),
        "helper" => together.helpers.push((one, said)),
        "gives" => together.gives.push((one, said)),
        _ => together.places.push((one, said)),
    }
    Ok(())
}
