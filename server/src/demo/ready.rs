//! Sessions of the invented partnership that are ready: a day, a place, who does what, and what
//! was checked. Twelve pupils, three adults.

use domain::id::{OrganisationId, SessionId};
use domain::partnership::role::Holder;
use domain::session::booking::Booking;
use domain::session::readiness::{Check, Preparation, Ticked};
use domain::session::session_role::{InRole, SessionRole};
use domain::time::Moment;
use domain::wording::ShortWords;
use jiff::ToSpan;
use jiff::civil::{Date, Time, time};

use crate::dates;
use crate::state::AppState;

/// When sessions are held, unless they say otherwise: forty minutes after lunch.
pub const USUALLY: (Time, Time) = (time(13, 30, 0, 0), time(14, 10, 0, 0));

/// Pupils who come, and adults.
const COME: (u32, u32) = (12, 3);

/// A session as the programme has it.
pub struct Programmed<'a> {
    /// The session; it is there already.
    pub session: &'a SessionId,
    /// Its day.
    pub day: Date,
    /// From when, until when.
    pub times: (Time, Time),
    /// The place.
    pub place: &'a str,
    /// What it needs of its place.
    pub needs: &'a [&'a str],
    /// The organisation that leads.
    pub lead: &'a str,
    /// The organisation whose safeguarding lead is the contact.
    pub contact: &'a str,
    /// Whether everything was checked; then it is called ready.
    pub is_checked: bool,
}

/// Organisation, who leads a session there, who is told when a child may not be safe.
const POSTS: [(&str, &str, &str); 4] = [
    ("cinder-lane", "Youth worker", "Senior youth worker"),
    ("larkmoor", "Class teacher", "Assistant head, inclusion"),
    ("paintbox", "Artist in residence", "Programme manager"),
    ("fennel-street", "Key worker", "Deputy head of centre"),
];

/// Place, the organisation whose it is, who opens it.
const KEYS: [(&str, &str, &str); 5] = [
    ("cinder-hall", "cinder-lane", "Caretaker"),
    ("paintbox-studio", "paintbox", "Studio manager"),
    ("larkmoor-kitchen", "larkmoor", "Site manager"),
    ("fennel-roof", "fennel-street", "Site manager"),
    ("mallowfield", "fennel-street", "Key worker"),
];

/// Place, and why it is chosen although it holds fewer people, or misses something.
const WHY: [(&str, &str); 2] = [
    ("larkmoor-kitchen", "Half of us cook while half set the table next door."),
    ("fennel-roof", "We go up in two groups."),
];

/// What was checked, by whom.
const CHECKED: [(Check, &str); 7] = [
    (Check::Risks, "Senior youth worker"),
    (Check::Briefed, "Youth worker"),
    (Check::Support, "Family support worker"),
    (Check::FirstAid, "Senior youth worker"),
    (Check::Team, "Youth worker"),
    (Check::Staff, "Manager"),
    (Check::Venue, "Manager"),
];

/// Puts a session on its day, says who does what in it, and calls it ready once all is checked.
pub async fn make(state: &AppState, one: &Programmed<'_>) -> anyhow::Result<()> {
    let now = state.clock.now();
    let why_place = WHY.iter().find(|(place, _)| *place == one.place).map(|(_, why)| ShortWords::parse(why));
    let booking = Booking {
        session: one.session.clone(),
        day: one.day,
        starts: one.times.0,
        ends: one.times.1,
        place: Some(one.place.into()),
        why_place: why_place.transpose()?,
    };
    store::bookings::set(&state.db, &booking).await?;
    let prepared = preparation(one, dates::day_of(now))?;
    store::readiness::change(&state.db, one.session, |before| *before = prepared).await?;
    let caller = store::sessions::get(&state.db, one.session).await?.map(|session| session.youth_worker);
    if let Some(caller) = caller.filter(|_| one.is_checked) {
        store::readiness::call(&state.db, one.session, Some((&caller, now))).await?;
    }
    Ok(())
}

/// The session that waits for the reader is today, the finished one was a fortnight ago; both in
/// the Cinder Lane hall.
pub(super) async fn both(state: &AppState, open: &SessionId, finished: &SessionId) -> anyhow::Result<()> {
    let now = state.clock.now();
    for (session, at) in [(open, now), (finished, Moment(now.0 - 14 * 86_400_000))] {
        let one = Programmed {
            session,
            day: dates::day_of(at),
            times: USUALLY,
            place: "cinder-hall",
            needs: &["step-free-entrance", "kitchen"],
            lead: "cinder-lane",
            contact: "cinder-lane",
            is_checked: true,
        };
        make(state, &one).await?;
    }
    Ok(())
}

fn preparation(one: &Programmed<'_>, today: Date) -> anyhow::Result<Preparation> {
    let post = |organisation: &str, role, post: &str| {
        let holder = Holder::Post(ShortWords::parse(post)?);
        Ok::<_, anyhow::Error>(InRole {
            role,
            organisation: OrganisationId::from(organisation),
            holder,
            comfortable: true,
        })
    };
    let of = |organisation: &str| POSTS.into_iter().find(|one| one.0 == organisation);
    let (_, leads, _) = of(one.lead).unwrap_or(POSTS[0]);
    let (_, _, told) = of(one.contact).unwrap_or(POSTS[0]);
    let second = if one.lead == "larkmoor" { "cinder-lane" } else { "larkmoor" };
    let (_, helps, _) = of(second).unwrap_or(POSTS[0]);
    let (_, owner, opens) = KEYS.into_iter().find(|key| key.0 == one.place).unwrap_or(KEYS[0]);
    // What lies ahead was checked today at the latest.
    let on = one.day.saturating_sub(1.day()).min(today);
    let mut checks = Vec::new();
    for (check, who) in CHECKED.into_iter().filter(|_| one.is_checked) {
        checks.push(Ticked { check, who: ShortWords::parse(who)?, on });
    }
    Ok(Preparation {
        expected: Some(COME.0),
        come: Some(COME.1),
        needs: one.needs.iter().map(|need| (*need).to_owned()).collect(),
        roles: vec![
            post(one.lead, SessionRole::Lead, leads)?,
            post(second, SessionRole::SecondAdult, helps)?,
            post(one.contact, SessionRole::SafeguardingContact, told)?,
            post("larkmoor", SessionRole::Transport, "Minibus driver")?,
            post(owner, SessionRole::KeyHolder, opens)?,
            post("cinder-lane", SessionRole::FirstAider, "Senior youth worker")?,
            post("cinder-lane", SessionRole::YoungFacilitator, "Two of Cinder Seniors")?,
        ],
        checks,
        ..Preparation::default()
    })
}
