//! The weeks of a programme, and the same for calendar apps.

use std::collections::{HashMap, HashSet};

use app::partnership::programme::{ClashLine, Money, Part, ProgrammePage, Sitting, Week};
use axum::extract::{Query, State};
use domain::id::{CalendarToken, IdeaId, OrganisationId, PartnershipId, SessionId};
use domain::ideas::activity::{Activity, Lacks};
use domain::partnership::budget::Sums;
use domain::partnership::organisation::Organisation;
use domain::partnership::place::PlaceInFull;
use domain::partnership::programme::{Clash, Entry, clashes, week};
use domain::partnership::role::{FilledRole, Holder, ProgrammeRole};
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::session::session_role::SessionRole;
use jiff::civil::Date;
use serde::Deserialize;

use crate::error::Refused;
use crate::extractors::cookies;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::{Leader, Staff};
use crate::files::ics;
use crate::handlers::{HandlerResult, download, see_other};
use crate::locale::PLAIN_WORDS;
use crate::page::render;
use crate::state::AppState;
use crate::{calendar, dates, owed, quotes};
use store::session::bookings::Booked;
use store::session::readiness::Prepared;

/// All that a programme is made of.
struct ProgrammeData {
    name: String,
    today: Date,
    /// The organisations that have left.
    left: Vec<OrganisationId>,
    organisations: Vec<Organisation>,
    roles: Vec<FilledRole>,
    activities: Vec<Activity>,
    booked: Vec<(Booked, Option<PlaceInFull>)>,
    prepared: HashMap<SessionId, Prepared>,
}

/// `GET /programme`: everybody who works in the partnership may read it; who only reads may not, since it
/// tells where young people will be.
pub async fn show(State(state): State<AppState>, Staff(adult): Staff) -> HandlerResult {
    let whole = whole(&state, &adult.partnership).await?;
    let lines = store::budgets::of_partnership(&state.db, &adult.partnership).await?;
    let sums = Sums::add_up(&lines, whole.activities.iter().map(|one| one.cost));
    let token = store::calendar_links::of_partnership(&state.db, &adult.partnership).await?;
    let page = ProgrammePage {
        weeks: weeks(&state, &whole),
        clashes: planned_twice(&state, &whole),
        waiting: whole.activities.iter().filter(|one| one.sessions.is_empty()).cloned().collect(),
        money: Money { lines, sums },
        address: token.map(|token| {
            let key = key_of(&token, &adult.organisation);
            format!("{}/calendar/{token}/programme.ics?of={key}", state.public_url)
        }),
        partnership: whole.name,
        organisations: whole.organisations,
        adult,
    };
    Ok(render(page))
}

/// `GET /programme.ics`: the file, for whoever is signed in.
pub async fn file(State(state): State<AppState>, Staff(adult): Staff) -> HandlerResult {
    calendar_file(&state, &adult.partnership, Some(&adult.organisation)).await
}

/// What a calendar app may add to the address: whose duties stand in the file, by a key.
#[derive(Deserialize)]
pub struct Whose {
    of: Option<String>,
}

/// `GET /calendar/{token}/programme.ics`: the same by a secret address, since calendar apps
/// cannot sign in. With the key of an organisation, what it owes stands in it, too.
pub async fn feed(
    State(state): State<AppState>,
    Path(token): Path<CalendarToken>,
    Query(whose): Query<Whose>,
) -> HandlerResult {
    let partnership = store::calendar_links::partnership_of(&state.db, token.as_str()).await?;
    let partnership = partnership.ok_or(Refusal::NoSuchPage)?;
    let organisation = match whose.of {
        Some(key) => {
            let all = store::organisations::of_partnership(&state.db, &partnership).await?;
            all.into_iter().map(|one| one.id).find(|id| key_of(token.as_str(), id) == key)
        }
        None => None,
    };
    calendar_file(&state, &partnership, organisation.as_ref()).await
}

/// What stands for an organisation in an address. Who has the address of one cannot make that of another
/// without its id.
fn key_of(token: &str, organisation: &OrganisationId) -> String {
    cookies::hash(&format!("{token} {organisation}")).chars().take(26).collect()
}

/// `POST /programme/calendar`: a leader makes a new secret address, or ends it.
pub async fn link(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let partnership = &adult.partnership;
    let entry = state.entry(&adult, Deed::CalendarLink, partnership);
    if form.one("do") == "end" {
        store::calendar_links::end(&state.db, partnership, &entry).await?;
    } else {
        store::calendar_links::set(&state.db, partnership, &state.chance.token(), &entry).await?;
    }
    Ok(see_other("/programme#calendar"))
}

async fn whole(state: &AppState, id: &PartnershipId) -> Result<ProgrammeData, Refused> {
    let (db, today) = (&state.db, dates::day_of(state.clock.now()));
    let partners = store::signatures::partners(db, id).await?;
    let left = partners.iter().filter(|one| one.left_at.is_some());
    let left: Vec<_> = left.map(|one| one.organisation.id.clone()).collect();
    let mut booked = calendar::bookings_with_places(state, id).await?;
    // The sessions to come of an organisation that left ended with it.
    booked.retain(|(one, _)| one.booking.until < today || !left.contains(&one.organisation));
    Ok(ProgrammeData {
        today,
        left,
        name: store::partnerships::get(db, id).await?.map(|one| one.name).unwrap_or_default(),
        organisations: partners.into_iter().map(|one| one.organisation).collect(),
        roles: store::roles::of_partnership(db, id).await?,
        activities: store::activities::of_partnership(db, id).await?,
        booked,
        prepared: store::readiness::of_partnership(db, id).await?,
    })
}

impl ProgrammeData {
    fn name_of(&self, id: &OrganisationId) -> String {
        self.organisations.iter().find(|one| one.id == *id).map(|one| one.name.clone()).unwrap_or_default()
    }

    /// Who has this role in a session: the organisation and the job title there.
    fn in_role(&self, booked: &Booked, role: SessionRole) -> Option<(OrganisationId, String)> {
        let one = self.prepared.get(&booked.booking.session)?.0.in_role(role)?;
        // Who has left has no part in what is still to come.
        let gone = booked.booking.until >= self.today && self.left.contains(&one.organisation);
        posted(&one.organisation, &one.holder).filter(|_| !gone)
    }

    /// The organisation that leads a session: the one that runs it, unless another was named.
    fn lead(&self, booked: &Booked) -> OrganisationId {
        let named = self.in_role(booked, SessionRole::Lead).map(|(organisation, _)| organisation);
        named.unwrap_or_else(|| booked.organisation.clone())
    }

    /// Who is told when a child may not be safe: who was named for the session, or else the
    /// safeguarding lead of the organisation that leads it.
    fn contact(&self, booked: &Booked) -> Option<String> {
        let lead = self.lead(booked);
        let always = || {
            let is_lead =
                |one: &&FilledRole| one.organisation == lead && one.role == ProgrammeRole::SafeguardingLead;
            self.roles.iter().find(is_lead).and_then(|one| posted(&one.organisation, &one.holder))
        };
        let (organisation, post) = self.in_role(booked, SessionRole::SafeguardingContact).or_else(always)?;
        Some([post, self.name_of(&organisation)].join(", "))
    }

    /// The sessions from the first one on in which an activity happens: what was before led up to
    /// it. All of them, as long as there is no activity.
    fn programme(&self) -> &[(Booked, Option<PlaceInFull>)] {
        let begins = self.booked.iter().position(|(booked, _)| self.activities_in(booked).next().is_some());
        self.booked.get(begins.unwrap_or(0)..).unwrap_or_default()
    }

    fn activities_in<'a>(&'a self, booked: &'a Booked) -> impl Iterator<Item = &'a Activity> {
        self.activities.iter().filter(|one| one.sessions.contains(&booked.booking.session))
    }
}

/// A job title and its organisation; nothing for a role that nobody needs.
fn posted(organisation: &OrganisationId, holder: &Holder) -> Option<(OrganisationId, String)> {
    match holder {
        Holder::Post(post) => Some((organisation.clone(), post.to_string())),
        Holder::NotNeeded(_) => None,
    }
}

fn weeks(state: &AppState, whole: &ProgrammeData) -> Vec<Week> {
    let booked = whole.programme();
    let Some((first, _)) = booked.first() else { return Vec::new() };
    let first = first.booking.day;
    let this_week = week(first, dates::day_of(state.clock.now()));
    let mut weeks: Vec<Week> = Vec::new();
    for (booked, place) in booked {
        let number = week(first, booked.booking.day);
        let sitting = sitting(state, whole, booked, place.as_ref());
        match weeks.last_mut().filter(|last| last.number == number) {
            Some(same) => same.sittings.push(sitting),
            None => weeks.push(Week { number, is_now: number == this_week, sittings: vec![sitting] }),
        }
    }
    weeks
}

fn sitting(state: &AppState, whole: &ProgrammeData, booked: &Booked, place: Option<&PlaceInFull>) -> Sitting {
    let lead = whole.lead(booked);
    let part = |one: &Activity| Part {
        id: one.id.clone(),
        name: one.name.to_string(),
        picture: one.picture.clone(),
        cost: one.cost,
        part: one.sessions.iter().position(|id| *id == booked.booking.session).map_or(1, |at| at + 1),
        of: one.sessions.len(),
        lead: (one.lead != lead).then(|| whole.name_of(&one.lead)),
        agreed: !one.lacks().iter().any(|lacks| matches!(lacks, Lacks::Agreement(_))),
    };
    let mut parts: Vec<Part> = whole.activities_in(booked).map(part).collect();
    // What is special about this week stands before what happens every week.
    parts.sort_by_key(|one| one.of);
    Sitting {
        date: calendar::dated(state, booked, place),
        lead: whole.name_of(&lead),
        contact: whole.contact(booked),
        parts,
    }
}

/// What has been cannot be mended, so only days to come are looked at.
fn planned_twice(state: &AppState, whole: &ProgrammeData) -> Vec<ClashLine> {
    let today = dates::day_of(state.clock.now());
    let to_come: Vec<_> = whole.booked.iter().filter(|(one, _)| one.booking.until >= today).collect();
    let entry = |(booked, _): &&(Booked, Option<PlaceInFull>)| {
        let mut leads = vec![whole.lead(booked)];
        leads.extend(whole.activities_in(booked).map(|one| one.lead.clone()));
        leads.sort();
        leads.dedup();
        Entry { booking: booked.booking.clone(), leads }
    };
    let entries: Vec<Entry> = to_come.iter().map(entry).collect();
    let line = |(one, other, clash): (usize, usize, Clash)| {
        let ((one, place), (other, _)) = (to_come.get(one)?, to_come.get(other)?);
        let (what, is_place) = match clash {
            Clash::Place(_) => (place.as_ref()?.place.name.clone(), true),
            Clash::Lead(organisation) => (whole.name_of(&organisation), false),
        };
        let sessions = (one.name.clone(), other.name.clone());
        Some(ClashLine { what, is_place, day: one.booking.day, sessions })
    };
    clashes(&entries).into_iter().filter_map(line).collect()
}

async fn calendar_file(
    state: &AppState,
    partnership: &PartnershipId,
    of: Option<&OrganisationId>,
) -> HandlerResult {
    let whole = whole(state, partnership).await?;
    let tasks = match of {
        Some(of) => owed::read(state, of).await?.iter().map(|one| owed::task(of, one)).collect(),
        None => Vec::new(),
    };
    let quotable = store::ideas::quotable_of(&state.db, partnership).await?;
    let entries = whole.booked.iter();
    let entries = entries.map(|(booked, place)| entry(&whole, booked, place.as_ref(), &quotable)).collect();
    let text = ics::write(&whole.name, entries, tasks, state.clock.now());
    Ok(download("text/calendar; charset=utf-8", "programme.ics", text))
}

fn entry(
    whole: &ProgrammeData,
    booked: &Booked,
    place: Option<&PlaceInFull>,
    quotable: &HashSet<IdeaId>,
) -> ics::Entry {
    let contact =
        whole.contact(booked).map(|who| PLAIN_WORDS.t_with("calendar-contact", &[("who", who.into())]));
    let led = PLAIN_WORDS.t_with("calendar-leads", &[("who", whole.name_of(&whole.lead(booked)).into())]);
    // A calendar is on many devices: a child's words stand there only by their own tick.
    let said =
        |one: &Activity| if quotable.contains(&one.idea) { one.name.to_string() } else { quotes::unquoted() };
    let activities = whole.activities_in(booked).map(said);
    let place = place.map(|one| {
        let parts = [one.place.name.as_str(), one.directions.address.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    });
    ics::Entry {
        // Stays the same, and leads nowhere: whoever knows a session's id can open its screen.
        uid: format!("{}@fifth", cookies::hash(booked.booking.session.as_str())),
        name: booked.name.clone(),
        day: booked.booking.day,
        days: booked.booking.days(),
        starts: booked.booking.starts,
        ends: booked.booking.ends,
        place,
        lines: activities.chain([led]).chain(contact).collect(),
    }
}
