//! What organisations asked each other: may your group come? Deeds on the requests for one group wait
//! for each other, and for whoever makes a session with it.

use domain::id::{GroupId, GroupRequestId, OrganisationId, PartnershipId};
use domain::partnership::group_request::{Consent, GroupRequest, Planned, RequestState};
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::wording::Wording;
use sqlx::FromRow;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::rows::all;
use crate::sql::{Sql, sql};
use crate::tx::Tx;

/// A request, and how those that it is about are called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What was asked, and what became of it.
    pub request: GroupRequest,
    /// The name of the group.
    pub group: String,
    /// The organisation that asks.
    pub asking: String,
    /// The organisation that answers.
    pub home: OrganisationId,
    /// The name of that organisation.
    pub home_name: String,
    /// Who asked, as a job title.
    pub job_title: String,
}

/// All columns, for the statements below.
macro_rules! columns {
    () => {
        "group_requests.id, group_requests.group_id, group_requests.asking, group_requests.asked_at,
         group_requests.what, group_requests.days, group_requests.place,
         group_requests.answered_at, group_requests.why, group_requests.taken_back_at,
         groups.name as group_name, asks.name as asking_name, home.id as home, home.name as home_name,
         adults.job_title
         from group_requests
         join groups on groups.id = group_requests.group_id
         join organisations home on home.id = groups.organisation
         join organisations asks on asks.id = group_requests.asking
         join adults on adults.id = group_requests.asked_by "
    };
}

/// Asks for a group, by the adult of the trail's line. Where the same was asked before and waits, or
/// holds, nothing is asked again.
///
/// # Errors
/// [`Refusal::NoSuchPage`] for a group that is not there, was put away, or is the own.
pub async fn ask(db: &Db, request: &GroupRequest, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let found = sql("update groups set name = name
         where id = $1 and archived_at is null and organisation <> $2
         and (select partnership from organisations where id = groups.organisation)
           = (select partnership from organisations where id = $2)")
    .bind(request.group.as_str())
    .bind(request.asking.as_str())
    .execute(&mut tx)
    .await?;
    if found == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    let new = insert(request, &entry.who).execute(&mut tx).await?;
    if new > 0 {
        audit::write(&mut tx, entry).await?;
    }
    tx.commit().await
}

fn insert<'v>(request: &'v GroupRequest, who: &'v str) -> Sql<'v> {
    let Planned { what, when, place } = &request.planned;
    let said = |words: &'v Option<_>| words.as_ref().map(Wording::as_str).unwrap_or_default();
    sql("insert into group_requests (id, group_id, asking, asked_by, asked_at, what, days, place)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing")
    .bind(request.id.as_str())
    .bind(request.group.as_str())
    .bind(request.asking.as_str())
    .bind(who)
    .bind(request.asked_at.0)
    .bind(what.as_str())
    .bind(said(when))
    .bind(said(place))
}

/// What the home organisation says, once.
///
/// # Errors
/// [`Refusal::NotNow`] when somebody has answered meanwhile, [`Refusal::NoSuchPage`].
pub async fn answer(db: &Db, id: &GroupRequestId, consent: &Consent, entry: &AuditEntry) -> Result<()> {
    let (answer, why) = match consent {
        Consent::Yes => ("yes", None),
        Consent::No(why) => ("no", Some(why.as_str())),
    };
    let statement = sql("update group_requests set answer = $2, why = $3, answered_at = $4
         where id = $1 and answer is null")
    .bind(id.as_str())
    .bind(answer)
    .bind(why)
    .bind(entry.at.0);
    settle(db, id, statement, entry).await
}

/// Takes a yes back, for later sessions: what was made with it stays.
///
/// # Errors
/// [`Refusal::NotNow`] when there is no yes that holds, [`Refusal::NoSuchPage`].
pub async fn take_back(db: &Db, id: &GroupRequestId, entry: &AuditEntry) -> Result<()> {
    let statement = sql("update group_requests set taken_back_at = $2
         where id = $1 and answer = 'yes' and taken_back_at is null")
    .bind(id.as_str())
    .bind(entry.at.0);
    settle(db, id, statement, entry).await
}

async fn settle(db: &Db, id: &GroupRequestId, statement: Sql<'_>, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    hold(&mut tx, id).await?;
    if statement.execute(&mut tx).await? == 0 {
        return Err(Refusal::NotNow.into());
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

async fn hold(tx: &mut Tx, id: &GroupRequestId) -> Result<()> {
    let found =
        sql("update groups set name = name where id = (select group_id from group_requests where id = $1)")
            .bind(id.as_str())
            .execute(tx)
            .await?;
    if found == 0 { Err(Refusal::NoSuchPage.into()) } else { Ok(()) }
}

/// One request, if it is of this partnership.
pub async fn get(db: &Db, id: &GroupRequestId, partnership: &PartnershipId) -> Result<Option<Asked>> {
    let rows: Vec<Row> =
        sql(concat!("select ", columns!(), "where group_requests.id = $1 and home.partnership = $2"))
            .bind(id.as_str())
            .bind(partnership.as_str())
            .fetch_all(db)
            .await?;
    Ok(all(rows)?.pop())
}

/// What others asked of an organisation for its groups: the oldest first.
pub async fn of_home(db: &Db, home: &OrganisationId) -> Result<Vec<Asked>> {
    let rows: Vec<Row> = sql(concat!(
        "select ",
        columns!(),
        "where groups.organisation = $1 order by group_requests.asked_at, group_requests.id"
    ))
    .bind(home.as_str())
    .fetch_all(db)
    .await?;
    all(rows)
}

/// What an organisation asked of others: the oldest first.
pub async fn of_asking(db: &Db, asking: &OrganisationId) -> Result<Vec<Asked>> {
    let rows: Vec<Row> = sql(concat!(
        "select ",
        columns!(),
        "where group_requests.asking = $1 order by group_requests.asked_at, group_requests.id"
    ))
    .bind(asking.as_str())
    .fetch_all(db)
    .await?;
    all(rows)
}

/// What stands between an organisation and a group of another: the last that was asked.
pub fn latest<'a>(asked: &'a [Asked], group: &GroupId) -> Option<&'a Asked> {
    let of = || asked.iter().filter(|one| one.request.group == *group);
    of().find(|one| one.request.is_open()).or_else(|| of().next_back())
}

#[derive(FromRow)]
struct Row {
    id: String,
    group_id: String,
    asking: String,
    asked_at: i64,
    what: String,
    days: String,
    place: String,
    answered_at: Option<i64>,
    why: Option<String>,
    taken_back_at: Option<i64>,
    group_name: String,
    asking_name: String,
    home: String,
    home_name: String,
    job_title: String,
}

impl TryFrom<Row> for Asked {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let unreadable = |_| Error::Unreadable("a request for a group");
        let planned = Planned::parse([&row.what, &row.days, &row.place]).map_err(unreadable)?;
        let state = match (row.answered_at, row.why, row.taken_back_at) {
            (None, ..) => RequestState::Waits,
            (Some(at), Some(why), _) => {
                RequestState::No { at: Moment(at), why: Wording::parse(&why).map_err(unreadable)? }
            }
            (_, None, Some(at)) => RequestState::TakenBack { at: Moment(at) },
            (Some(at), None, None) => RequestState::Yes { at: Moment(at) },
        };
        Ok(Self {
            request: GroupRequest {
                id: row.id.into(),
                group: row.group_id.into(),
                asking: row.asking.into(),
                planned,
                asked_at: Moment(row.asked_at),
                state,
            },
            group: row.group_name,
            asking: row.asking_name,
            home: row.home.into(),
            home_name: row.home_name,
            job_title: row.job_title,
        })
    }
}
