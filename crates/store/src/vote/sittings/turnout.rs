//! Who still has to vote, class by class: never what, and of others only how many classes.

use std::collections::HashMap;

use domain::id::{GroupId, OrganisationId, RoundId, SessionId};
use domain::people::sign_in::Adult;
use domain::session::join_code::JoinCode;
use domain::vote::progress::{Meeting, Sat};
use domain::vote::sitting::{Days, WideRound};
use jiff::civil::Time;
use sqlx::FromRow;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows::{self, count};
use crate::sql::sql;
use crate::vote::round_keys;

/// A class or club that votes, with the sessions that it is in while the round runs.
pub struct Class {
    /// Its id.
    pub group: GroupId,
    /// Its name.
    pub name: String,
    /// How many are on its list.
    pub size: u32,
    /// The organisation that answers for it.
    pub organisation: OrganisationId,
    /// The name of that organisation.
    pub of: String,
    /// Its sessions, each with its id.
    pub meetings: Vec<(SessionId, Meeting)>,
}

/// One sitting of the adult's own organisation, or a session that can become one.
pub struct Turnout {
    /// The session.
    pub session: SessionId,
    /// Its name.
    pub name: String,
    /// What opens it, while it is held.
    pub code: JoinCode,
    /// It is held at this time, if it has a day.
    pub starts: Option<Time>,
    /// Where, if that is said.
    pub place: Option<String>,
    /// The day, and how far its sitting is.
    pub meeting: Meeting,
    /// How many are on the roll of this sitting.
    pub asked: u32,
    /// How many ballots were cast in it; never what. Nothing of it is kept once the round is counted.
    pub voted: u32,
}

/// All classes that vote in a round, and the sittings of the adult's own organisation: those that were opened,
/// and while it is not counted the sessions that can be.
pub async fn turnout(db: &Db, round: &WideRound, adult: &Adult) -> Result<(Vec<Class>, Vec<Turnout>)> {
    let organisation = round.scope.organisation.as_ref().map(OrganisationId::as_str);
    let groups: Vec<(String, String, i64, String, String)> =
        sql("select groups.id, groups.name, groups.size, organisations.id, organisations.name
             from groups join organisations on organisations.id = groups.organisation
             where organisations.partnership = $1 and (cast($2 as text) is null or organisations.id = $2)
               and groups.archived_at is null and organisations.archived_at is null
             order by organisations.name, organisations.id, groups.name, groups.id")
        .bind(round.scope.partnership.as_str())
        .bind(organisation)
        .fetch_all(db)
        .await?;
    let held = held(db, round).await?;
    let mut classes = Vec::with_capacity(groups.len());
    for (id, name, size, organisation, of) in groups {
        let of_it = held.iter().filter(|row| row.group_id.as_deref() == Some(&*id));
        let meetings = of_it.map(|row| Ok((row.id.as_str().into(), row.of_class()?)));
        classes.push(Class {
            group: id.as_str().into(),
            meetings: meetings.collect::<Result<_>>()?,
            name,
            size: count(size)?,
            organisation: organisation.into(),
            of,
        });
    }
    Ok((classes, own(db, round, adult, held).await?))
}

/// The sessions of the own organisation among those held, with how many have voted.
async fn own(db: &Db, round: &WideRound, adult: &Adult, held: Vec<Held>) -> Result<Vec<Turnout>> {
    let (asked, cast) = (on_roll(db, &round.id, adult).await?, cast(db, round).await?);
    let key = round_keys::find(db, &round.id).await?.filter(|_| round.closed_at.is_none());
    let mut all: Vec<Turnout> = Vec::new();
    for row in held.into_iter().filter(|row| row.organisation == adult.organisation.as_str()) {
        if all.iter().any(|one| one.session.as_str() == row.id) {
            continue;
        }
        let meeting = row.meeting()?;
        let session = SessionId::from(row.id);
        let hidden = key.as_ref().map(|key| key.hides_sitting(&session));
        all.push(Turnout {
            asked: asked.get(session.as_str()).copied().unwrap_or(0),
            voted: hidden.and_then(|hidden| cast.get(&hidden).copied()).unwrap_or(0),
            session,
            name: row.name,
            code: JoinCode::parse(&row.code).map_err(|_| Error::Unreadable("a join code"))?,
            starts: row.starts.as_deref().map(rows::time).transpose()?,
            place: row.place,
            meeting,
        });
    }
    Ok(all)
}

/// Every session that holds the round, or can hold it, once for each of its groups.
async fn held(db: &Db, round: &WideRound) -> Result<Vec<Held>> {
    sql("select sessions.id, sessions.name, sessions.code, sessions.organisation, session_groups.group_id,
                bookings.day, bookings.until, bookings.starts, places.name as place,
                sittings.opened_at is not null as opened, sittings.ended_at is not null as ended,
                exists (select 1 from roll join pupils on pupils.id = roll.pupil
                        where roll.round = $1 and pupils.session = sessions.id
                          and roll.group_id = session_groups.group_id) as came
         from sessions
         join organisations on organisations.id = sessions.organisation
         left join session_groups on session_groups.session = sessions.id
         left join bookings on bookings.session = sessions.id
         left join places on places.id = bookings.place
         left join sittings on sittings.session = sessions.id and sittings.round = $1
         where organisations.partnership = $2 and not sessions.rehearsal
           and (sittings.round is not null or ($6 and sessions.ended_at is null
                and (bookings.day is null or (bookings.until >= $3 and bookings.day <= $4))))
           and (cast($5 as text) is null or not exists (
                select 1 from session_groups other join groups on groups.id = other.group_id
                where other.session = sessions.id and groups.organisation <> $5))
         order by bookings.day, bookings.starts, sessions.made_at, sessions.id")
    .bind(round.id.as_str())
    .bind(round.scope.partnership.as_str())
    .bind(round.days.first)
    .bind(round.days.last)
    .bind(round.scope.organisation.as_ref().map(OrganisationId::as_str))
    .bind(round.closed_at.is_none())
    .fetch_all(db)
    .await
}

/// How many of each session of the own organisation are on the roll.
async fn on_roll(db: &Db, round: &RoundId, adult: &Adult) -> Result<HashMap<String, u32>> {
    let rows: Vec<(String, i64)> = sql("select pupils.session, count(*) from roll
         join pupils on pupils.id = roll.pupil
         join sessions on sessions.id = pupils.session
         where roll.round = $1 and sessions.organisation = $2 group by pupils.session")
    .bind(round.as_str())
    .bind(adult.organisation.as_str())
    .fetch_all(db)
    .await?;
    rows.into_iter().map(|(session, on)| Ok((session, count(on)?))).collect()
}

/// How many ballots each sitting has, by its hidden name.
async fn cast(db: &Db, round: &WideRound) -> Result<HashMap<String, u32>> {
    let rows: Vec<(String, i64)> = sql("select sitting, count(*) from ballots
         where round = $1 and sitting is not null group by sitting")
    .bind(round.id.as_str())
    .fetch_all(db)
    .await?;
    rows.into_iter().map(|(sitting, cast)| Ok((sitting, count(cast)?))).collect()
}

#[derive(FromRow)]
struct Held {
    id: String,
    name: String,
    code: String,
    organisation: String,
    group_id: Option<String>,
    day: Option<String>,
    until: Option<String>,
    starts: Option<String>,
    place: Option<String>,
    opened: bool,
    ended: bool,
    came: bool,
}

impl Held {
    /// The same for one class: a sitting in which nobody of it was on the roll is none of it.
    fn of_class(&self) -> Result<Meeting> {
        let meeting = self.meeting()?;
        let sat = if meeting.sat == Sat::Over && !self.came { Sat::NotYet } else { meeting.sat };
        Ok(Meeting { sat, ..meeting })
    }

    fn meeting(&self) -> Result<Meeting> {
        let days = match (self.day.as_deref(), self.until.as_deref()) {
            (Some(first), Some(last)) => Some(Days { first: rows::day(first)?, last: rows::day(last)? }),
            _ => None,
        };
        let sat = match (self.opened, self.ended) {
            (false, _) => Sat::NotYet,
            (true, false) => Sat::Open,
            (true, true) => Sat::Over,
        };
        Ok(Meeting { days, sat })
    }
}
