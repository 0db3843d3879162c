//! The other ingredients of the invented partnership: agreed outcomes, roles by job title,
//! reviews, and what is known of the places. What nobody said of a place is left to be asked, one
//! role is missing, and the sixth ingredient is empty: it is the reader's.

use std::collections::BTreeMap;

use domain::id::PartnershipId;
use domain::partnership::benefit::{Met, Review};
use domain::partnership::holiday::Holiday;
use domain::partnership::organisation::Place;
use domain::partnership::place::{Directions, Has, PlaceInFull};
use domain::partnership::role::{Filled, Holder, ProgrammeRole};
use domain::time::Moment;
use domain::wording::ShortWords;
use jiff::ToSpan;

use super::programme;
use crate::dates;
use crate::state::AppState;

/// What all four agreed on.
const AGREED: [&str; 3] = ["INIT", "TEAM", "BELO"];

/// Organisation, role, job title, comfortable with it. Fennel Street has no deputy.
const ROLES: [(&str, ProgrammeRole, &str, bool); 15] = [
    ("larkmoor", ProgrammeRole::PartnershipLead, "Deputy head", true),
    ("larkmoor", ProgrammeRole::SafeguardingLead, "Assistant head, inclusion", true),
    ("larkmoor", ProgrammeRole::SafeguardingDeputy, "Family support worker", true),
    ("larkmoor", ProgrammeRole::LinkGovernor, "Governor for pupils’ views", true),
    ("larkmoor", ProgrammeRole::DataContact, "Business manager", true),
    ("fennel-street", ProgrammeRole::PartnershipLead, "Head of centre", true),
    ("fennel-street", ProgrammeRole::SafeguardingLead, "Deputy head of centre", true),
    ("paintbox", ProgrammeRole::PartnershipLead, "Director", true),
    ("paintbox", ProgrammeRole::SafeguardingLead, "Programme manager", true),
    ("paintbox", ProgrammeRole::SafeguardingDeputy, "Studio manager", false),
    ("cinder-lane", ProgrammeRole::PartnershipLead, "Manager", true),
    ("cinder-lane", ProgrammeRole::SafeguardingLead, "Senior youth worker", true),
    ("cinder-lane", ProgrammeRole::SafeguardingDeputy, "Manager", true),
    ("cinder-lane", ProgrammeRole::VoiceLead, "Youth worker", true),
    ("cinder-lane", ProgrammeRole::BudgetHolder, "Manager", true),
];

/// Organisation, role, why nobody is needed.
const NOT_NEEDED: (&str, ProgrammeRole, &str) =
    ("paintbox", ProgrammeRole::LinkGovernor, "Our trustees come to the showing.");

/// Organisation, and what it said a week ago about what it gets.
const REVIEWS: [(&str, Met); 4] = [
    ("larkmoor", Met::Met),
    ("fennel-street", Met::Partly),
    ("paintbox", Met::NotYet),
    ("cinder-lane", Met::Met),
];

/// Place, how many it holds, how to get there, what it has.
const HAS: [(&str, Option<u32>, &str, &[&str]); 5] = [
    (
        "cinder-hall",
        None,
        "The bus stops two minutes away.",
        &["step-free-entrance", "kitchen", "sports-floor", "wifi", "bus-stop", "smells-noise"],
    ),
    ("paintbox-studio", None, "", &["step-free-entrance", "art-sink", "sound-system", "quiet-room"]),
    (
        "larkmoor-kitchen",
        Some(10),
        "",
        &["step-free-entrance", "step-free", "quiet-room", "changing-place", "kitchen"],
    ),
    ("fennel-roof", Some(12), "", &["lift", "outdoor"]),
    ("mallowfield", None, "", &["step-free-entrance", "accessible-toilet", "outdoor", "smells-noise"]),
];

/// Place, and where it is.
const ADDRESSES: [(&str, &str); 5] = [
    ("cinder-hall", "12 Cinder Lane, Eastmere"),
    ("paintbox-studio", "Paintbox Yard, Unit 4, Dyer’s Wharf, Eastmere"),
    ("larkmoor-kitchen", "Larkmoor School, Heath Road, Eastmere"),
    ("fennel-roof", "71 Fennel Street, Eastmere"),
    ("mallowfield", "Mallowfield City Farm, Mallow Lane, Eastmere"),
];

/// Place, and what it has not.
const HAS_NOT: (&str, &str) = ("paintbox-studio", "kitchen");

/// What the schools of Eastmere have off: so many days after the Thursday of this week of the
/// programme, and for how long. A Friday, and the Monday to Friday after the last week: no session
/// is on a day without school.
const HOLIDAYS: [(&str, i64, i64, i64); 2] = [("Training day", 3, 1, 1), ("Half term", 8, 4, 5)];

/// Fills all of them but the sixth.
pub async fn seed(state: &AppState, partnership: &PartnershipId) -> anyhow::Result<()> {
    let now = state.clock.now();
    let codes = AGREED.map(str::to_owned);
    for (organisation, met) in REVIEWS {
        store::outcomes::tick(&state.db, &organisation.into(), &codes).await?;
        store::roles::set(&state.db, &organisation.into(), &roles_of(organisation)?).await?;
        let at = Moment(now.0 - 7 * 86_400_000);
        store::reviews::insert(&state.db, &Review { organisation: organisation.into(), met, at }).await?;
    }
    for (name, week, after, long) in HOLIDAYS {
        let first = programme::thursday(dates::day_of(now), week).saturating_add(after.days());
        let last = first.saturating_add((long - 1).days());
        let holiday = Holiday { id: state.chance.id().into(), name: ShortWords::parse(name)?, first, last };
        store::holidays::insert(&state.db, partnership, &holiday).await?;
    }
    let next = dates::day_of(now.plus_days(56)).to_string();
    store::partnerships::set_next_review(&state.db, partnership, &next).await?;
    for place in store::places::of_partnership(&state.db, partnership).await? {
        store::places::save(&state.db, &in_full(place)).await?;
    }
    Ok(())
}

fn roles_of(organisation: &str) -> anyhow::Result<Vec<Filled>> {
    let filled =
        |role, holder, comfortable| Filled { organisation: organisation.into(), role, holder, comfortable };
    let mut roles = Vec::new();
    for (_, role, post, comfortable) in ROLES.into_iter().filter(|one| one.0 == organisation) {
        roles.push(filled(role, Holder::Post(ShortWords::parse(post)?), comfortable));
    }
    if NOT_NEEDED.0 == organisation {
        roles.push(filled(NOT_NEEDED.1, Holder::NotNeeded(ShortWords::parse(NOT_NEEDED.2)?), false));
    }
    Ok(roles)
}

fn in_full(place: Place) -> PlaceInFull {
    let (mut features, mut directions) = (BTreeMap::new(), Directions::default());
    if let Some((_, capacity, way, has)) = HAS.into_iter().find(|one| one.0 == place.id.as_str()) {
        features.extend(has.iter().map(|feature| ((*feature).to_owned(), Has::Yes)));
        directions = Directions { capacity, way: way.to_owned(), ..directions };
    }
    if let Some((_, address)) = ADDRESSES.into_iter().find(|one| one.0 == place.id.as_str()) {
        address.clone_into(&mut directions.address);
    }
    if HAS_NOT.0 == place.id.as_str() {
        features.insert(HAS_NOT.1.to_owned(), Has::No);
    }
    PlaceInFull { place, directions, features }
}
