//! What the leaders' page reads of a whole partnership: one statement for each kind of thing,
//! however many sessions there have been. Rehearsals count nowhere.

use std::collections::HashMap;

use domain::id::{OrganisationId, PartnershipId, RoundId, SessionId};
use domain::ideas::answer::Answer;
use domain::ideas::changed::WhatChanged;
use domain::ideas::idea::Idea;
use domain::partnership::benefit::Review;
use domain::partnership::organisation::Organisation;
use domain::partnership::outcome::{Ticks, WantedOutcome};
use domain::session::session::Session;
use domain::vote::suppression::{Profile, PublishedReplies};
use domain::vote::tally::PublishedTally;
use sqlx::FromRow;

use super::organisations::OrganisationRow;
use super::reviews;
use crate::db::Db;
use crate::error::Result;
use crate::ideas::{answers, changes};
use crate::rows::count;
use crate::session::sessions::{self, SessionRow};
use crate::sql::sql;

/// A session with the names of its groups.
pub struct Sitting {
    /// The session, with its plan and step.
    pub session: Session,
    /// The names of its groups, in order.
    pub groups: Vec<String>,
    /// How many are in. People: nobody sees it but through `suppression`.
    pub present: u32,
}

/// An idea on the wall, its latest answer, and what may be seen of the replies to it.
pub type Heard = (Idea, Option<Answer>, Option<PublishedReplies>);

/// All sessions of a partnership, newest first.
pub async fn sittings(db: &Db, partnership: &PartnershipId) -> Result<Vec<Sitting>> {
    let rows: Vec<SittingRow> = sql(concat!(
        "select ",
        sessions::columns!(),
        ", session_groups.name as group_name,
           (select count(*) from pupils where pupils.session = sessions.id and pupils.removed_at is null) as present
         from sessions join organisations on organisations.id = sessions.organisation
         left join session_groups on session_groups.session = sessions.id
         where organisations.partnership = $1 and not sessions.rehearsal
         order by sessions.nth desc, session_groups.name"
    ))
    .bind(partnership.as_str())
    .fetch_all(db)
    .await?;
    let mut all: Vec<Sitting> = Vec::new();
    for SittingRow { session, group_name, present } in rows {
        let session: Session = session.try_into()?;
        match all.last_mut().filter(|last| last.session.id == session.id) {
            Some(last) => last.groups.extend(group_name),
            None => all.push(Sitting {
                session,
                groups: group_name.into_iter().collect(),
                present: count(present)?,
            }),
        }
    }
    Ok(all)
}

#[derive(FromRow)]
struct SittingRow {
    #[sqlx(flatten)]
    session: SessionRow,
    group_name: Option<String>,
    present: i64,
}

/// The organisations of a partnership by name, what each said at its latest review, and which have left.
pub async fn organisations(
    db: &Db,
    partnership: &PartnershipId,
) -> Result<(Vec<Organisation>, Vec<Review>, Vec<OrganisationId>)> {
    let rows: Vec<ReviewedRow> =
        sql("select organisations.id, organisations.partnership, organisations.name, organisations.kind,
                    organisations.gives, organisations.gets, reviews.reviewed_at, reviews.met,
                    organisations.archived_at is not null as has_left
             from organisations
             left join reviews on reviews.organisation = organisations.id and reviews.nth = (
                 select max(latest.nth) from reviews latest
                 where latest.organisation = organisations.id)
             where organisations.partnership = $1 order by organisations.name, organisations.id")
        .bind(partnership.as_str())
        .fetch_all(db)
        .await?;
    let (mut organisations, mut said, mut left) = (Vec::new(), Vec::new(), Vec::new());
    for ReviewedRow { organisation, reviewed_at, met, has_left } in rows {
        let organisation = Organisation::from(organisation);
        if has_left {
            left.push(organisation.id.clone());
        }
        if let Some((at, met)) = reviewed_at.zip(met) {
            said.push(reviews::read((organisation.id.to_string(), at, met))?);
        }
        organisations.push(organisation);
    }
    Ok((organisations, said, left))
}

#[derive(FromRow)]
struct ReviewedRow {
    #[sqlx(flatten)]
    organisation: OrganisationRow,
    reviewed_at: Option<i64>,
    met: Option<String>,
    has_left: bool,
}

/// What leaders may see of closed rounds.
#[derive(Default)]
pub struct Rounds {
    /// Their inside face, by session, oldest first.
    pub tallies: HashMap<SessionId, Vec<PublishedTally>>,
    /// Their outside face, for paper.
    pub papers: HashMap<RoundId, PublishedTally>,
    /// What came of those that are closed for good.
    pub changed: Vec<WhatChanged>,
}

/// What leaders may see of all closed rounds of a partnership.
pub async fn rounds(db: &Db, partnership: &PartnershipId) -> Result<Rounds> {
    let rows: Vec<RoundRow> =
        sql("select rounds.session, tallies.published, changes.round, changes.changed, changes.checked_by,
                    changes.settled_at
             from tallies
             join rounds on rounds.id = tallies.round
             join sessions on sessions.id = rounds.session
             join organisations on organisations.id = sessions.organisation
             left join changes on changes.round = rounds.id
             where organisations.partnership = $1 and not sessions.rehearsal
             order by rounds.opened_nth, rounds.id")
        .bind(partnership.as_str())
        .fetch_all(db)
        .await?;
    let mut read = Rounds::default();
    for row in rows {
        let RoundRow { session, published, round, changed: what, checked_by, settled_at } = row;
        let tally: PublishedTally = serde_json::from_str(&published)?;
        if tally.profile == Profile::Outside {
            read.papers.insert(tally.round.clone(), tally);
            continue;
        }
        read.tallies.entry(session.as_str().into()).or_default().push(tally);
        if let (Some(round), Some(what), Some(who), Some(at)) = (round, what, checked_by, settled_at) {
            read.changed.push(changes::read((round, session, what, who, at))?);
        }
    }
    Ok(read)
}

#[derive(FromRow)]
struct RoundRow {
    session: String,
    published: String,
    round: Option<String>,
    changed: Option<String>,
    checked_by: Option<String>,
    settled_at: Option<i64>,
}

/// All ideas on the wall, by session, in the order that was drawn.
pub async fn ideas(db: &Db, partnership: &PartnershipId) -> Result<HashMap<SessionId, Vec<Heard>>> {
    let mut by_session: HashMap<SessionId, Vec<Heard>> = HashMap::new();
    for (idea, answer, replies) in answers::of_partnership(db, partnership).await? {
        by_session.entry(idea.session.clone()).or_default().push((idea, answer, replies));
    }
    Ok(by_session)
}

/// What pupils wrote and a worker let the room see, by round.
pub async fn words(db: &Db, partnership: &PartnershipId) -> Result<HashMap<RoundId, Vec<String>>> {
    let rows: Vec<(String, String)> = sql("select words.round, words.words
         from words
         join rounds on rounds.id = words.round
         join sessions on sessions.id = rounds.session
         join organisations on organisations.id = sessions.organisation
         where organisations.partnership = $1 and words.shown_at is not null and not sessions.rehearsal
         order by words.id")
    .bind(partnership.as_str())
    .fetch_all(db)
    .await?;
    let mut by_round: HashMap<RoundId, Vec<String>> = HashMap::new();
    for (round, words) in rows {
        by_round.entry(round.into()).or_default().push(words);
    }
    Ok(by_round)
}

/// The outcomes of a partnership in its order, and what each organisation that ticked any wants.
pub async fn outcomes(db: &Db, partnership: &PartnershipId) -> Result<(Vec<WantedOutcome>, Vec<Ticks>)> {
    let rows: Vec<(String, String, String, Option<String>)> =
        sql("select outcomes.code, outcomes.adult, outcomes.child, organisations.id
             from outcomes
             left join outcome_ticks on outcome_ticks.code = outcomes.code and outcome_ticks.organisation in (
                 select id from organisations where partnership = $1)
             left join organisations on organisations.id = outcome_ticks.organisation
             where outcomes.partnership = $1
             order by outcomes.place, outcomes.code, organisations.name")
        .bind(partnership.as_str())
        .fetch_all(db)
        .await?;
    let (mut outcomes, mut ticks): (Vec<WantedOutcome>, Vec<Ticks>) = (Vec::new(), Vec::new());
    for (code, adult, child, organisation) in rows {
        if outcomes.last().is_none_or(|last| last.code != code) {
            outcomes.push(WantedOutcome { code: code.clone(), adult, child });
        }
        let Some(organisation) = organisation else { continue };
        match ticks.iter_mut().find(|(one, _)| one.as_str() == organisation) {
            Some((_, codes)) => codes.push(code),
            None => ticks.push((organisation.into(), vec![code])),
        }
    }
    Ok((outcomes, ticks))
}
