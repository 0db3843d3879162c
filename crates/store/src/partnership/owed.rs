//! What an organisation owes, in one statement: ideas that wait, promises with a day, sessions that are not
//! ready, votes that are open, and the review. No word of a pupil is read.

use domain::id::OrganisationId;
use domain::partnership::owed::{Owed, What};
use domain::session::session::Plan;
use domain::vote::round::Terms;
use jiff::ToSpan;
use jiff::civil::{Date, date};

use crate::db::Db;
use crate::error::Result;
use crate::rows;
use crate::sql::sql;

/// A review that was written so long before its day is that review.
const REVIEWED_DAYS: i64 = 14;
/// Milliseconds of a day.
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// All that an organisation owes and that has a day, in no order; of sessions that are to be made ready
/// those from this day on.
pub async fn of_organisation(db: &Db, organisation: &OrganisationId, today: Date) -> Result<Vec<Owed>> {
    let rows: Vec<Row> = sql("select 'answers', sessions.id, sessions.name, sessions.plan,
                cast(count(*) as bigint), min(ideas.id)
         from ideas join sessions on sessions.id = ideas.session
         where sessions.organisation = $1 and not sessions.rehearsal and ideas.state = 'wall'
           and not exists (select 1 from answers where answers.idea = ideas.id)
         group by sessions.id, sessions.name, sessions.plan
         union all
         select 'promise', sessions.id, sessions.name, answers.by_when, cast(1 as bigint), ideas.id
         from answers
         join ideas on ideas.id = answers.idea
         join sessions on sessions.id = ideas.session
         where sessions.organisation = $1 and not sessions.rehearsal and ideas.state = 'wall' and answers.by_when is not null
           and answers.decision <> 'no' and answers.done is null
           and answers.id = (select latest.id from answers latest where latest.idea = ideas.id
                order by latest.nth desc limit 1)
         union all
         select 'readiness', sessions.id, sessions.name, bookings.day, cast(1 as bigint), ''
         from bookings
         join sessions on sessions.id = bookings.session
         left join readiness on readiness.session = sessions.id
         where sessions.organisation = $1 and not sessions.rehearsal and sessions.ended_at is null and readiness.called_by is null
           and bookings.day >= $2
         union all
         select 'vote', sessions.id, sessions.name, coalesce(bookings.until, ''), sittings.opened_at, rounds.id
         from sittings
         join rounds on rounds.id = sittings.round
         join sessions on sessions.id = sittings.session
         left join bookings on bookings.session = sessions.id
         where sessions.organisation = $1 and not sessions.rehearsal and rounds.session is not null
           and sittings.opened_at is not null and sittings.ended_at is null
         union all
         select 'wide-answers', rounds.id, rounds.question, rounds.terms, cast(count(*) as bigint), min(ideas.id)
         from wide_ideas
         join rounds on rounds.id = wide_ideas.round
         join ideas on ideas.id = wide_ideas.idea
         join sessions on sessions.id = ideas.session
         where sessions.organisation = $1 and not sessions.rehearsal and rounds.closed_at is not null
           and ideas.state = 'wall' and not exists (select 1 from answers where answers.idea = ideas.id)
         group by rounds.id, rounds.question, rounds.terms
         union all
         select 'wide', '', rounds.question, wide_rounds.last_day, cast(1 as bigint), rounds.id
         from wide_rounds
         join rounds on rounds.id = wide_rounds.round
         join adults on adults.id = wide_rounds.made_by
         where coalesce(wide_rounds.organisation, adults.organisation) = $1 and rounds.closed_at is null
         union all
         select 'review', '', partnerships.name, partnerships.next_review,
                cast(coalesce((select max(reviewed_at) from reviews where organisation = $1), 0) as bigint), ''
         from organisations join partnerships on partnerships.id = organisations.partnership
         where organisations.id = $1 and partnerships.next_review is not null")
    .bind(organisation.as_str())
    .bind(today)
    .fetch_all(db)
    .await?;
    rows.into_iter().filter_map(|row| read(row).transpose()).collect()
}

/// What it is, the session or the round, the name, the day or where it stands, a number, the idea or the round.
type Row = (String, String, String, String, i64, String);

fn read((what, session, about, day, number, idea): Row) -> Result<Option<Owed>> {
    let (what, by) = match what.as_str() {
        "answers" => {
            let plan: Plan = serde_json::from_str(&day)?;
            let ideas = rows::count(number)?;
            (What::Answers { session: session.into(), first: idea.into(), ideas }, plan.answer_by)
        }
        "promise" => (What::Promise { idea: idea.into() }, rows::day(&day)?),
        "vote" => {
            let opened = date(1970, 1, 1).saturating_add((number / DAY_MS).days());
            // A session of several days, or a day that was moved: whichever is later.
            let until = Some(day.as_str()).filter(|day| !day.is_empty()).map(rows::day).transpose()?;
            (What::Vote { session: session.into() }, until.map_or(opened, |until| until.max(opened)))
        }
        "wide-answers" => {
            let terms: Terms = serde_json::from_str(&day)?;
            // What only goes on is answered after the next ballot.
            let Some(by) = terms.answer_by.filter(|_| !terms.goes_on) else { return Ok(None) };
            let ideas = rows::count(number)?;
            (What::WideAnswers { round: session.into(), first: idea.into(), ideas }, by)
        }
        "wide" => (What::WideVote { round: idea.into() }, rows::day(&day)?),
        "readiness" => (What::Readiness { session: session.into() }, rows::day(&day)?),
        _ => {
            let by = rows::day(&day)?;
            let reviewed = date(1970, 1, 1).saturating_add((number / DAY_MS).days());
            if reviewed >= by.saturating_sub(REVIEWED_DAYS.days()) {
                return Ok(None);
            }
            (What::Review, by)
        }
    };
    Ok(Some(Owed { what, by, about }))
}
