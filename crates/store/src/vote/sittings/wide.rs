//! A round over many sittings, as the disk has it: made, read, taken away.

use domain::id::{AdultId, IdeaId, OptionId, OrganisationId, PartnershipId, RoundId, SessionId};
use domain::partnership::group::Ages;
use domain::partnership::sensitive::Sensitive;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::vote::round::Round;
use domain::vote::sitting::{Days, Reveal, Scope, WideRound};
use jiff::civil::Date;
use sqlx::FromRow;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::partnership::sensitive_topics;
use crate::people::audit;
use crate::rows::{age, all, count, day, one};
use crate::sql::{On, sql};
use crate::vote::rolls;
use crate::vote::round_keys;
use crate::vote::rounds::{RoundRow, columns, held};

/// All columns of a round over many sittings.
macro_rules! wide {
    () => {
        "select rounds.id as wide_id, rounds.question as wide_question, rounds.terms as wide_terms,
                rounds.options as wide_options, rounds.ages_from as wide_from, rounds.ages_to as wide_to,
                rounds.closed_at as wide_closed, wide_rounds.partnership, wide_rounds.organisation,
                wide_rounds.made_by, wide_rounds.first_day, wide_rounds.last_day, wide_rounds.reveal,
                wide_rounds.reveal_day
         from wide_rounds join rounds on rounds.id = wide_rounds.round "
    };
}

/// Makes a round over many sittings, with its ballot frozen and its key. `ideas` says which idea of a wall
/// stands in which option: alike ones share one. `said` is what was confirmed, where it is about a sensitive topic.
///
/// # Errors
/// What the terms refuse: too few or too many options; and what [`Sensitive::may_go_on`] refuses.
pub async fn make(
    db: &Db,
    round: &WideRound,
    ideas: &[(IdeaId, OptionId)],
    said: &Sensitive,
    now: Moment,
    entry: &AuditEntry,
) -> Result<()> {
    round.terms.hold(round.options.len())?;
    let said = Sensitive { topic: round.terms.topic, ..said.clone() };
    said.may_go_on()?;
    let mut tx = db.begin().await?;
    sql("insert into rounds (id, question, terms, options, ages_from, ages_to, planned_at, opened_at, opened_nth)
         select $1, $2, $3, $4, $5, $6, $7, $7, coalesce(max(opened_nth), 0) + 1 from rounds")
    .bind(round.id.as_str())
    .bind(&round.question)
    .bind(serde_json::to_string(&round.terms)?)
    .bind(serde_json::to_string(&round.options)?)
    .bind(i64::from(round.ages.from))
    .bind(i64::from(round.ages.to))
    .bind(now.0)
    .execute(&mut tx)
    .await?;
    sql("insert into wide_rounds (round, partnership, organisation, made_by, first_day, last_day, reveal,
                                  reveal_day)
         values ($1, $2, $3, $4, $5, $6, $7, $8)")
    .bind(round.id.as_str())
    .bind(round.scope.partnership.as_str())
    .bind(round.scope.organisation.as_ref().map(OrganisationId::as_str))
    .bind(round.made_by.as_str())
    .bind(round.days.first)
    .bind(round.days.last)
    .bind(if round.reveal.on_page { "page" } else { "rooms" })
    .bind(round.reveal.not_before)
    .execute(&mut tx)
    .await?;
    for (idea, option) in ideas {
        sql("insert into wide_ideas (round, idea, option_id) values ($1, $2, $3)")
            .bind(round.id.as_str())
            .bind(idea.as_str())
            .bind(option.as_str())
            .execute(&mut tx)
            .await?;
    }
    if let Some(topic) = said.topic {
        sensitive_topics::put_of_round(&mut tx, &round.id, topic, &said).await?;
    }
    round_keys::make(db, &mut tx, &round.id).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Takes a round away in which nobody has sat yet, with its key.
///
/// # Errors
/// [`Refusal::NotNow`] once a sitting was opened, and once it is counted.
pub async fn remove(db: &Db, id: &RoundId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    rolls::held(&mut tx, id).await?;
    let sat: i64 = sql("select (select count(*) from sittings where round = $1)
                             + (select count(*) from rounds where id = $1 and closed_at is not null)")
    .bind(id.as_str())
    .scalar_one(&mut tx)
    .await?;
    if sat > 0 {
        return Err(Refusal::NotNow.into());
    }
    for statement in [
        "delete from sensitive_topics where round = $1",
        "delete from wide_ideas where round = $1",
        "delete from wide_rounds where round = $1",
        "delete from round_keys where round = $1",
        "delete from rounds where id = $1",
    ] {
        sql(statement).bind(id.as_str()).execute(&mut tx).await?;
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await?;
    round_keys::destroy(db, id).await
}

/// The round over many sittings of this id.
pub async fn get(db: &Db, id: &RoundId) -> Result<Option<WideRound>> {
    read(db, id).await
}

pub(super) async fn read<'c>(on: impl Into<On<'c>>, id: &RoundId) -> Result<Option<WideRound>> {
    let row: Option<WideRow> =
        sql(concat!(wide!(), "where rounds.id = $1")).bind(id.as_str()).fetch_optional(on).await?;
    one(row)
}

/// All rounds over many sittings that an organisation takes part in, or a whole partnership, newest first.
pub async fn of_scope(
    db: &Db,
    partnership: &PartnershipId,
    organisation: Option<&OrganisationId>,
) -> Result<Vec<WideRound>> {
    let rows: Vec<WideRow> = sql(concat!(
        wide!(),
        "where wide_rounds.partnership = $1
           and (cast($2 as text) is null or coalesce(wide_rounds.organisation, $2) = $2)
         order by rounds.opened_nth desc, rounds.id"
    ))
    .bind(partnership.as_str())
    .bind(organisation.map(OrganisationId::as_str))
    .fetch_all(db)
    .await?;
    all(rows)
}

/// The rounds over many sittings that the groups of this session vote in, each as the session holds it, if
/// it does: those that are not counted, and of those that are what was held here. And how many are here whom
/// nobody was asked about.
pub async fn of_room(db: &Db, session: &SessionId) -> Result<Vec<(WideRound, Option<Round>, u32)>> {
    let rows: Vec<WideRow> = sql(concat!(
        wide!(),
        "join sessions on sessions.id = $1 and not sessions.rehearsal
         join organisations on organisations.id = sessions.organisation
         where wide_rounds.partnership = organisations.partnership
           and (rounds.closed_at is null or exists (
                select 1 from sittings where sittings.round = rounds.id and sittings.session = $1))
           and (wide_rounds.organisation is null or not exists (
                select 1 from session_groups join groups on groups.id = session_groups.group_id
                where session_groups.session = $1 and groups.organisation <> wide_rounds.organisation))
         order by rounds.opened_nth, rounds.id"
    ))
    .bind(session.as_str())
    .fetch_all(db)
    .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let held: Vec<RoundRow> = sql(concat!(
        "select ",
        columns!(),
        held!(),
        "where sittings.session = $1 and rounds.session is null"
    ))
    .bind(session.as_str())
    .fetch_all(db)
    .await?;
    let mut held: Vec<Round> = all(held)?;
    let mut found = Vec::with_capacity(rows.len());
    for row in rows {
        let wide = WideRound::try_from(row)?;
        let here = held.iter().position(|one| one.id == wide.id).map(|at| held.swap_remove(at));
        let beyond = match &here {
            Some(here) if here.is_open() => rolls::beyond(db, &wide.id, session).await?,
            _ => 0,
        };
        found.push((wide, here, beyond));
    }
    Ok(found)
}

/// Which idea stands in which option of a round.
pub async fn ideas_of(db: &Db, id: &RoundId) -> Result<Vec<(IdeaId, OptionId)>> {
    let rows: Vec<(String, String)> =
        sql("select idea, option_id from wide_ideas where round = $1 order by option_id, idea")
            .bind(id.as_str())
            .fetch_all(db)
            .await?;
    Ok(rows.into_iter().map(|(idea, option)| (idea.into(), option.into())).collect())
}

/// The sessions that hold, or held, a round.
pub async fn sessions_of(db: &Db, id: &RoundId) -> Result<Vec<SessionId>> {
    let sessions: Vec<String> = sql("select session from sittings where round = $1 order by session")
        .bind(id.as_str())
        .scalar_all(db)
        .await?;
    Ok(sessions.into_iter().map(Into::into).collect())
}

/// The rounds over many sittings that are not counted though their last day is over.
pub async fn overdue(db: &Db, today: Date) -> Result<Vec<RoundId>> {
    let rounds: Vec<String> =
        sql("select rounds.id from rounds join wide_rounds on wide_rounds.round = rounds.id
         where rounds.closed_at is null and wide_rounds.last_day < $1 order by rounds.opened_nth, rounds.id")
        .bind(today)
        .scalar_all(db)
        .await?;
    Ok(rounds.into_iter().map(Into::into).collect())
}

/// How many rooms hold, or held, a round, and how many of them are open now.
pub async fn rooms(db: &Db, id: &RoundId) -> Result<(u32, u32)> {
    let row: Option<(i64, i64)> =
        sql("select count(*), count(case when opened_at is not null and ended_at is null then 1 end)
         from sittings where round = $1")
        .bind(id.as_str())
        .fetch_optional(db)
        .await?;
    let (all, open) = row.unwrap_or_default();
    Ok((count(all)?, count(open)?))
}

#[derive(FromRow)]
pub(super) struct WideRow {
    wide_id: String,
    wide_question: String,
    wide_terms: String,
    wide_options: String,
    wide_from: i64,
    wide_to: i64,
    wide_closed: Option<i64>,
    partnership: String,
    organisation: Option<String>,
    made_by: String,
    first_day: String,
    last_day: String,
    reveal: String,
    reveal_day: Option<String>,
}

impl TryFrom<WideRow> for WideRound {
    type Error = Error;

    fn try_from(row: WideRow) -> Result<Self> {
        Ok(Self {
            id: row.wide_id.into(),
            question: row.wide_question,
            terms: serde_json::from_str(&row.wide_terms)?,
            options: serde_json::from_str(&row.wide_options)?,
            ages: Ages { from: age(row.wide_from)?, to: age(row.wide_to)? },
            scope: Scope {
                partnership: row.partnership.into(),
                organisation: row.organisation.map(Into::into),
            },
            made_by: AdultId::from(row.made_by),
            days: Days { first: day(&row.first_day)?, last: day(&row.last_day)? },
            reveal: Reveal {
                on_page: row.reveal == "page",
                not_before: row.reveal_day.as_deref().map(day).transpose()?,
            },
            closed_at: row.wide_closed.map(Moment),
        })
    }
}
