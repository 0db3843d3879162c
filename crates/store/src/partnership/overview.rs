//! What the leaders' page reads of a whole partnership: one statement for each kind of thing,
//! however many sessions there have been. Rehearsals count nowhere.

use std::collections::HashMap;

use domain::id::{OrganisationId, PartnershipId, RoundId, SessionId};
use domain::ideas::answer::Answer;
use domain::ideas::changed::WhatChanged;
use domain::ideas::idea::Idea;
use domain::ideas::signal::Note;
use domain::partnership::benefit::Review;
use domain::partnership::organisation::{Organisation, Partnership};
use domain::partnership::outcome::{Ticks, WantedOutcome};
use domain::refusal::Refusal;
use domain::session::session::Session;
use domain::vote::suppression::{Profile, PublishedReplies};
use domain::vote::tally::PublishedTally;
use sqlx::FromRow;

use super::organisations::OrganisationRow;
use super::{notes, partnerships, reviews};
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
    read_sittings(db, partnership, "").await
}

/// One session of a partnership; none for a rehearsal, and for one of another partnership.
pub async fn sitting(db: &Db, partnership: &PartnershipId, id: &SessionId) -> Result<Option<Sitting>> {
    Ok(read_sittings(db, partnership, id.as_str()).await?.pop())
}

/// All of them, or the one that is named.
async fn read_sittings(db: &Db, partnership: &PartnershipId, only: &str) -> Result<Vec<Sitting>> {
    let rows: Vec<SittingRow> = sql(concat!(
        "select ",
        sessions::columns!(),
        ", session_groups.name as group_name,
           (select count(*) from pupils where pupils.session = sessions.id and pupils.removed_at is null) as present
         from sessions join organisations on organisations.id = sessions.organisation
         left join session_groups on session_groups.session = sessions.id
         where organisations.partnership = $1 and not sessions.rehearsal and ($2 = '' or sessions.id = $2)
         order by sessions.nth desc, session_groups.name"
    ))
    .bind(partnership.as_str())
    .bind(only)
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

/// A partnership, its organisations by name, what each said at its latest review, and which have left.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when no organisation is in it.
pub async fn organisations(
    db: &Db,
    partnership: &PartnershipId,
) -> Result<(Partnership, Vec<Organisation>, Vec<Review>, Vec<OrganisationId>)> {
    let rows: Vec<ReviewedRow> =
        sql("select organisations.id, organisations.partnership, organisations.name, organisations.kind,
                    organisations.gives, organisations.gets, reviews.reviewed_at, reviews.met,
                    organisations.archived_at is not null as has_left,
                    partnerships.name as of_name, partnerships.demo, partnerships.next_review, partnerships.sixth
             from organisations join partnerships on partnerships.id = organisations.partnership
             left join reviews on reviews.organisation = organisations.id and reviews.nth = (
                 select max(latest.nth) from reviews latest
                 where latest.organisation = organisations.id)
             where organisations.partnership = $1 order by organisations.name, organisations.id")
        .bind(partnership.as_str())
        .fetch_all(db)
        .await?;
    let (mut of, mut organisations, mut said) = (None, Vec::<Organisation>::new(), Vec::new());
    let mut left = Vec::new();
    for ReviewedRow { organisation, reviewed_at, met, has_left, of_name, demo, next_review, sixth } in rows {
        if of.is_none() {
            of = Some(partnerships::read((partnership.to_string(), of_name, demo, next_review, sixth))?);
        }
        let organisation = Organisation::from(organisation);
        if has_left {
            left.push(organisation.id.clone());
        }
        if let Some((at, met)) = reviewed_at.zip(met) {
            said.push(reviews::read((organisation.id.to_string(), at, met))?);
        }
        organisations.push(organisation);
    }
    Ok((of.ok_or(Refusal::NoSuchPage)?, organisations, said, left))
}

#[derive(FromRow)]
struct ReviewedRow {
    #[sqlx(flatten)]
    organisation: OrganisationRow,
    reviewed_at: Option<i64>,
    met: Option<String>,
    has_left: bool,
    of_name: String,
    demo: bool,
    next_review: Option<String>,
    sixth: Option<String>,
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
    read_rounds(db, partnership, "").await
}

/// The same of one session.
pub async fn rounds_of(db: &Db, partnership: &PartnershipId, session: &SessionId) -> Result<Rounds> {
    read_rounds(db, partnership, session.as_str()).await
}

async fn read_rounds(db: &Db, partnership: &PartnershipId, only: &str) -> Result<Rounds> {
    let rows: Vec<RoundRow> =
        sql("select rounds.session, tallies.published, changes.round, changes.changed, changes.checked_by,
                    changes.settled_at
             from tallies
             join rounds on rounds.id = tallies.round
             join sessions on sessions.id = rounds.session
             join organisations on organisations.id = sessions.organisation
             left join changes on changes.round = rounds.id
             where organisations.partnership = $1 and not sessions.rehearsal and ($2 = '' or rounds.session = $2)
             order by rounds.opened_nth, rounds.id")
        .bind(partnership.as_str())
        .bind(only)
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

/// The same of one session.
pub async fn ideas_of(db: &Db, partnership: &PartnershipId, session: &SessionId) -> Result<Vec<Heard>> {
    answers::heard_in(db, partnership, session).await
}

/// What pupils wrote and a worker let the room see, by round.
pub async fn words(db: &Db, partnership: &PartnershipId) -> Result<HashMap<RoundId, Vec<String>>> {
    read_words(db, partnership, "").await
}

/// The same of one session.
pub async fn words_of(
    db: &Db,
    partnership: &PartnershipId,
    session: &SessionId,
) -> Result<HashMap<RoundId, Vec<String>>> {
    read_words(db, partnership, session.as_str()).await
}

async fn read_words(
    db: &Db,
    partnership: &PartnershipId,
    only: &str,
) -> Result<HashMap<RoundId, Vec<String>>> {
    let rows: Vec<(String, String)> = sql("select words.round, words.words
         from words
         join rounds on rounds.id = words.round
         join sessions on sessions.id = rounds.session
         join organisations on organisations.id = sessions.organisation
         where organisations.partnership = $1 and words.shown_at is not null and not sessions.rehearsal
           and ($2 = '' or rounds.session = $2)
         order by words.id")
    .bind(partnership.as_str())
    .bind(only)
    .fetch_all(db)
    .await?;
    let mut by_round: HashMap<RoundId, Vec<String>> = HashMap::new();
    for (round, words) in rows {
        by_round.entry(round.into()).or_default().push(words);
    }
    Ok(by_round)
}

/// The outcomes of a partnership in its order, what each organisation that has not left wants (those that
/// ticked none, too), and what was seen of them where nothing is counted.
pub async fn outcomes(
    db: &Db,
    partnership: &PartnershipId,
) -> Result<(Vec<WantedOutcome>, Vec<Ticks>, Vec<Note>)> {
    let rows: Vec<OutcomeRow> = sql("select outcomes.code, outcomes.adult, outcomes.child, organisations.id,
                organisations.archived_at is null, outcome_ticks.code is not null, outcome_notes.words
         from outcomes
         join organisations on organisations.partnership = outcomes.partnership
         left join outcome_ticks
             on outcome_ticks.code = outcomes.code and outcome_ticks.organisation = organisations.id
         left join outcome_notes
             on outcome_notes.code = outcomes.code and outcome_notes.organisation = organisations.id
         where outcomes.partnership = $1
         order by outcomes.place, outcomes.code, organisations.name, organisations.id")
    .bind(partnership.as_str())
    .fetch_all(db)
    .await?;
    let (mut outcomes, mut ticks, mut seen) = (Vec::<WantedOutcome>::new(), Vec::<Ticks>::new(), Vec::new());
    for (code, adult, child, organisation, is_here, ticked, words) in rows {
        if outcomes.last().is_none_or(|last| last.code != code) {
            outcomes.push(WantedOutcome { code: code.clone(), adult, child });
        }
        if let Some(words) = words {
            seen.push(notes::read((organisation.clone(), code.clone(), words))?);
        }
        let ticked = ticked.then_some(code);
        match ticks.iter_mut().find(|(one, _)| one.as_str() == organisation) {
            _ if !is_here => {}
            Some((_, codes)) => codes.extend(ticked),
            None => ticks.push((organisation.into(), ticked.into_iter().collect())),
        }
    }
    Ok((outcomes, ticks, seen))
}

/// An outcome and an organisation: its code and its words, the organisation, whether that is here and has
/// ticked it, and what it saw of it.
type OutcomeRow = (String, String, String, String, bool, bool, Option<String>);
