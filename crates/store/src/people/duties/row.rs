//! What an organisation has said of who hears worries, and its adults, as the disk has them.

use domain::id::AdultId;
use domain::people::duty::{Duty, Hearer, Rung, Team};
use domain::people::hours::{Days, Hours};
use domain::people::sign_in::Role;
use domain::time::Moment;
use sqlx::FromRow;

use crate::error::{Error, Result};
use crate::rows;

/// The columns of a [`DutyRow`].
macro_rules! columns {
    () => {
        "duties.head, duties.reads_from, duties.reads_until, duties.reads_days, duties.reads_in_holidays, \
         duties.lead_back_at"
    };
}
pub(super) use columns;

#[derive(FromRow)]
pub(super) struct HomeRow {
    pub(super) organisation: String,
    pub(super) name: String,
    pub(super) sent: bool,
    #[sqlx(flatten)]
    pub(super) adult: AdultRow,
}

/// An adult of the organisation, beside what it said; no adult where nobody can sign in.
#[derive(FromRow)]
pub(super) struct AdultRow {
    id: Option<String>,
    role: Option<String>,
    job_title: Option<String>,
    email: Option<String>,
    held: bool,
    #[sqlx(flatten)]
    duty: DutyRow,
}

/// What an organisation said; all of it is missing where it said nothing.
#[derive(FromRow)]
pub(super) struct DutyRow {
    head: Option<String>,
    reads_from: Option<String>,
    reads_until: Option<String>,
    reads_days: Option<String>,
    reads_in_holidays: Option<bool>,
    lead_back_at: Option<i64>,
}

impl DutyRow {
    pub(super) fn duty(&self) -> Result<Duty> {
        let said = (&self.reads_from, &self.reads_until, &self.reads_days, self.reads_in_holidays);
        let (Some(from), Some(until), Some(days), Some(in_holidays)) = said else {
            return Ok(Duty::default());
        };
        let days = Days::parse(days).ok_or(Error::Unreadable("days of duty"))?;
        Ok(Duty {
            head: self.head.as_deref().map(Into::into),
            hours: Hours { from: rows::time(from)?, until: rows::time(until)?, days, in_holidays },
            lead_back_at: self.lead_back_at.map(Moment),
        })
    }
}

/// Where no head is named who is here, the leaders stand in.
pub(super) fn team_of(all: &[AdultRow]) -> Result<Team> {
    let role = |row: &AdultRow| row.role.as_deref().and_then(Role::parse);
    let duty = all.first().map(|row| row.duty.duty()).transpose()?.unwrap_or_default();
    let named = duty.head.as_ref().map(AdultId::as_str);
    let may_be_head = |row: &&AdultRow| {
        named.is_some() && row.id.as_deref() == named && role(row).is_some_and(|role| !role.only_reads())
    };
    let head = all.iter().find(may_be_head).and_then(|row| row.id.as_deref());
    let rung = |row: &AdultRow| match role(row)? {
        Role::SafeguardingLead => Some(Rung::Lead),
        Role::Deputy => Some(Rung::Deputy),
        _ if head.is_some() => Some(Rung::Head).filter(|_| row.id.as_deref() == head),
        Role::Leader => Some(Rung::Head),
        Role::YouthWorker | Role::Reader => None,
    };
    let hearer = |row: &AdultRow| {
        Some(Hearer {
            rung: rung(row)?,
            adult: row.id.clone()?.into(),
            job_title: row.job_title.clone()?,
            email: row.email.clone().unwrap_or_default(),
            held: row.held,
        })
    };
    let mut hearers: Vec<_> = all.iter().filter_map(hearer).collect();
    hearers.sort_by_key(|one| one.rung);
    let leads = all.iter().filter(|row| role(row) == Some(Role::Leader) && !row.held);
    let leaders = leads.filter_map(|row| row.id.as_deref().map(Into::into)).collect();
    Ok(Team { hearers, hours: duty.hours, lead_back_at: duty.lead_back_at, leaders })
}
