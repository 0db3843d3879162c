//! The public facts of a session: what everybody in the room may know at this moment.

use domain::id::{RoundId, SessionId};
use domain::ideas::read_within::ReadTimes;
use domain::people::tablet::Tablets;
use domain::refusal::Refusal;
use domain::session::agenda::Agenda;
use domain::session::session::Step;
use sqlx::FromRow;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows::count;
use crate::session::agendas;
use crate::sql::sql;
use crate::vote::ballots;

/// What live listeners are told. No choice, no count of a choice, nobody's name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "facts, each of its own")]
pub struct LiveState {
    /// The step the session is at.
    pub step: Step,
    /// The session is over.
    pub ended: bool,
    /// Its latest round.
    pub round: Option<RoundId>,
    /// The latest round takes ballots.
    pub round_open: bool,
    /// The room has seen the result of the latest round.
    pub round_shown: bool,
    /// Grows with every change that pupils can see, but a ballot.
    pub version: i64,
    /// Grows with every change but a ballot. For workers' eyes.
    pub room_version: i64,
    /// Grows with every change of the wall.
    pub wall: i64,
    /// An option was taken off the latest round.
    pub taken_off: bool,
    /// Others vote in the latest round too, and it is not counted: no result yet, whoever has voted here.
    pub others_vote: bool,
    /// How many have voted in the latest round, of this session alone until it is counted.
    pub voted: u32,
    /// How many may vote in the latest round, likewise.
    pub asked: u32,
    /// How many pupils are in.
    pub present: u32,
    /// The tablets that are passed on. For workers' eyes.
    pub tablets: Tablets,
    /// How many ideas were sent, those on the wall with them. What came back, or is part of another, is none.
    pub sent: u32,
    /// How many of them no worker has read.
    pub unread: u32,
    /// How many were read in the promised time, and how many later. For workers' eyes.
    pub read_times: ReadTimes,
    /// How many are on the wall.
    pub on_wall: u32,
    /// What happens when, once it was started.
    pub agenda: Option<Agenda>,
}

/// The facts of a session, in one statement; one more while a vote over many sittings is open, of which only
/// this sitting is told.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such session.
pub async fn facts(db: &Db, session: &SessionId) -> Result<LiveState> {
    let row: Option<FactsRow> = sql(
        "select sessions.step, sessions.ended_at is not null as ended, sessions.version,
                sessions.room_version, sessions.wall,
                rounds.id as round, rounds.id is not null and sittings.ended_at is null as round_open,
                sittings.revealed_at is not null as round_shown,
                rounds.id is not null and rounds.session is null and rounds.closed_at is null as others_vote,
                coalesce(rounds.options like '%\"withdrawn\":true%', false) as taken_off,
                coalesce(rounds.voted, case when rounds.session is null then 0
                    else (select count(*) from ballots where ballots.round = rounds.id)
                         + coalesce(paper_books.used, 0) + coalesce(hands.raised, 0) end) as voted,
                case when rounds.session is null and rounds.closed_at is null
                    then (select count(*) from pupils cross join roll where pupils.session = sessions.id
                          and roll.pupil = pupils.id and roll.round = rounds.id)
                    else (select count(*) from roll where roll.round = rounds.id)
                         + coalesce(paper_books.handed_out, 0) + coalesce(hands.raised, 0) end as asked,
                (select count(*) from pupils where pupils.session = sessions.id and removed_at is null) as present,
                (select count(*) from tablets
                 where tablets.session = sessions.id and not tablets.ended) as tablets,
                (select cast(coalesce(sum(turns), 0) as bigint) from tablets
                 where tablets.session = sessions.id) as turns,
                (select count(*) from ideas where ideas.session = sessions.id
                 and ideas.state not in ('draft', 'back', 'merged')) as sent,
                (select count(*) from ideas where ideas.session = sessions.id and ideas.state = 'waiting') as unread,
                (select count(*) from ideas where ideas.session = sessions.id and ideas.state = 'wall') as on_wall,
                sessions.read_in_time, sessions.read_late, agendas.lines, agendas.started_at
         from sessions
         left join agendas on agendas.session = sessions.id and agendas.started_at is not null
         left join sittings on sittings.session = sessions.id and sittings.round = (
             select latest.round from sittings latest
             where latest.session = sessions.id and latest.opened_at is not null
             order by latest.opened_nth desc limit 1)
         left join rounds on rounds.id = sittings.round
         left join paper_books on paper_books.round = rounds.id
         left join hands on hands.round = rounds.id
         where sessions.id = $1"
    ).bind(session.as_str()).fetch_optional(db).await?;
    let mut facts = LiveState::try_from(row.ok_or(Refusal::NoSuchPage)?)?;
    if let Some(round) = facts.round.as_ref().filter(|_| facts.others_vote) {
        facts.voted = ballots::cast_in(db, round, session).await?;
    }
    Ok(facts)
}

#[derive(FromRow)]
#[expect(clippy::struct_excessive_bools, reason = "facts, each of its own")]
struct FactsRow {
    step: String,
    ended: bool,
    version: i64,
    room_version: i64,
    wall: i64,
    round: Option<String>,
    round_open: bool,
    round_shown: bool,
    taken_off: bool,
    others_vote: bool,
    voted: i64,
    asked: i64,
    present: i64,
    tablets: i64,
    turns: i64,
    sent: i64,
    unread: i64,
    on_wall: i64,
    read_in_time: i64,
    read_late: i64,
    lines: Option<String>,
    started_at: Option<i64>,
}

impl TryFrom<FactsRow> for LiveState {
    type Error = Error;

    fn try_from(row: FactsRow) -> Result<Self> {
        Ok(Self {
            step: Step::parse(&row.step).ok_or(Error::Unreadable("a step"))?,
            ended: row.ended,
            round: row.round.map(Into::into),
            round_open: row.round_open,
            round_shown: row.round_shown,
            taken_off: row.taken_off,
            others_vote: row.others_vote,
            version: row.version,
            room_version: row.room_version,
            wall: row.wall,
            voted: count(row.voted)?,
            asked: count(row.asked)?,
            present: count(row.present)?,
            tablets: Tablets { n: count(row.tablets)?, turns: count(row.turns)? },
            sent: count(row.sent)?,
            unread: count(row.unread)?,
            read_times: ReadTimes { in_time: count(row.read_in_time)?, late: count(row.read_late)? },
            on_wall: count(row.on_wall)?,
            agenda: row.lines.map(|lines| agendas::read(&lines, row.started_at)).transpose()?,
        })
    }
}
