//! The eight weeks of the invented partnership: what came of the ideas that got a yes, when and
//! where, and the money. The first week has just been, the others are to come.

use domain::id::PartnershipId;
use domain::ideas::activity::{Activity, Category, Credit};
use domain::partnership::budget::{Kind, Line};
use domain::people::sign_in::{Adult, Role};
use domain::session::session::{Session, Step};
use domain::time::Moment;
use domain::wording::{NoteWords, ShortWords};
use jiff::ToSpan;
use jiff::civil::{Date, Time, Weekday, time};

use super::ready::{self, Programmed};
use crate::state::AppState;
use crate::{dates, handlers};

/// Organisation, e-mail, name, job title: they lead sessions, and nobody signs in as them.
const WORKERS: [(&str, &str, &str, &str); 2] = [
    ("paintbox", "worker@paintbox.example", "Sam", "Artist, Paintbox Yard"),
    ("fennel-street", "worker@fennelstreet.example", "Lou", "Key worker, Fennel Street"),
];

/// The place of its idea among the twelve, its category, its cost, who leads it and as what,
/// the others who run it, the outcomes that all of them ticked.
type Planned =
    (usize, Category, u32, (&'static str, &'static str), &'static [&'static str], [&'static str; 2]);

const ACTIVITIES: [Planned; 8] = [
    (0, Category::LifeSkills, 180, ("larkmoor", "Food teacher"), &["cinder-lane"], ["TEAM", "RESP"]),
    (1, Category::Arts, 320, ("paintbox", "Artist"), &["cinder-lane"], ["INIT", "BELO"]),
    (3, Category::LifeSkills, 90, ("cinder-lane", "Youth worker"), &["larkmoor"], ["EMOT", "WELL"]),
    (4, Category::Sport, 60, ("cinder-lane", "Youth worker"), &["fennel-street"], ["TEAM", "BEHA"]),
    (5, Category::Arts, 350, ("paintbox", "Music leader"), &["cinder-lane"], ["INIT", "ENGA"]),
    (6, Category::Nature, 240, ("fennel-street", "Key worker"), &["larkmoor"], ["WELL", "EMPA"]),
    (7, Category::LifeSkills, 150, ("larkmoor", "School nurse"), &["paintbox"], ["SAFE", "ENGA"]),
    (10, Category::Nature, 0, ("fennel-street", "Key worker"), &["larkmoor"], ["RESP", "WELL"]),
];

/// The activity that waits for one tick, and whose: a leader sees how that looks.
const WAITS_FOR: (usize, &str) = (10, "larkmoor");

/// What a school saw of an outcome that the first week worked towards.
const NOTE: (&str, &str, &str) =
    ("fennel-street", "BEHA", "Two quiet lunch breaks after the football. We saw it, we did not count it.");

/// One Thursday of the programme.
struct Week {
    name: &'static str,
    lead: &'static str,
    contact: &'static str,
    place: &'static str,
    groups: &'static [&'static str],
    /// The places of what happens among the twelve ideas. The quiet club is in every week.
    happens: &'static [usize],
}

const fn week(
    name: &'static str,
    [lead, contact, place]: [&'static str; 3],
    groups: &'static [&'static str],
    happens: &'static [usize],
) -> Week {
    Week { name, lead, contact, place, groups, happens }
}

const CINDER: [&str; 3] = ["cinder-lane", "cinder-lane", "cinder-hall"];
const KITCHEN: [&str; 3] = ["larkmoor", "larkmoor", "larkmoor-kitchen"];
const STUDIO: [&str; 3] = ["paintbox", "paintbox", "paintbox-studio"];
const FARM: [&str; 3] = ["fennel-street", "fennel-street", "mallowfield"];
/// The girls' talk is in it, so those who know them best are told.
const STUDIO_WITH_LARKMOOR: [&str; 3] = ["paintbox", "larkmoor", "paintbox-studio"];

const COOKS: &[&str] = &["kestrel", "heron", "cinder-seniors"];
const PAINTERS: &[&str] = &["makers", "cinder-seniors"];

const WEEKS: [Week; 8] = [
    week(
        "Week 1: football, quiet club",
        CINDER,
        &["cinder-juniors", "fennel-ks3", "fennel-ks4"],
        &[4, QUIET_CLUB],
    ),
    week("Week 2: cook tea, part 1", KITCHEN, COOKS, &[0, QUIET_CLUB]),
    week("Week 3: graffiti wall, design it", STUDIO, PAINTERS, &[1, QUIET_CLUB]),
    week("Week 4: graffiti wall, paint it", STUDIO, PAINTERS, &[1, QUIET_CLUB]),
    week("Week 5: the farm", FARM, &["fennel-ks3", "kestrel"], &[6, QUIET_CLUB]),
    week(
        "Week 6: learn to DJ, girls’ talk",
        STUDIO_WITH_LARKMOOR,
        &["heron", "makers", "cinder-seniors"],
        &[5, 7, QUIET_CLUB],
    ),
    week("Week 7: cook tea, part 2, for guests", KITCHEN, COOKS, &[0, QUIET_CLUB]),
    week(
        "Week 8: our own party, what next",
        CINDER,
        &["cinder-juniors", "cinder-seniors", "makers"],
        &[5, 4, QUIET_CLUB],
    ),
];

const QUIET_CLUB: usize = 3;

/// From when, until when: after the vote of today.
const TIMES: (Time, Time) = (time(14, 30, 0, 0), time(16, 0, 0, 0));
/// The first weeks are ready; what is checked for the others, is checked nearer to their day.
const CHECKED: i64 = 4;

/// Kind, who gives it, what it is, how many, what one costs.
const BUDGET: [(Kind, &str, &str, u32, u32); 14] = [
    (Kind::In, "larkmoor", "Contribution", 1, 700),
    (Kind::In, "fennel-street", "Contribution", 1, 500),
    (Kind::In, "paintbox", "Contribution", 1, 400),
    (Kind::In, "cinder-lane", "Contribution", 1, 300),
    (Kind::In, "", "Small community grant", 1, 500),
    (Kind::Pot, "", "The young people’s pot", 1, 1_400),
    (Kind::Out, "", "Minibus", 8, 60),
    (Kind::Out, "", "Communication support", 8, 30),
    (Kind::Out, "", "Snacks", 8, 20),
    (Kind::Out, "", "Contingency", 1, 120),
    (Kind::Gift, "larkmoor", "Familiar staff, the kitchen", 8, 0),
    (Kind::Gift, "fennel-street", "Key workers’ time", 8, 0),
    (Kind::Gift, "paintbox", "Artists’ time, the studio", 3, 0),
    (Kind::Gift, "cinder-lane", "Youth workers’ time, the hall", 8, 0),
];

/// Makes the activities, puts them into eight Thursdays, and writes the budget.
pub async fn seed(state: &AppState, partnership: &PartnershipId) -> anyhow::Result<()> {
    workers(state, partnership).await?;
    let sessions = weeks(state).await?;
    let answered = store::answers::of_session(&state.db, &super::FINISHED.into()).await?;
    for planned in ACTIVITIES {
        if let Some((idea, _)) = answered.get(planned.0) {
            let id = activity(state, partnership, planned, idea).await?;
            let weeks = sessions.iter().zip(WEEKS).filter(|(_, week)| week.happens.contains(&planned.0));
            for (session, _) in weeks {
                let entry = AuditEntry::by_system(state.clock.now(), Deed::ActivitySessions, &*id.0);
                store::activities::schedule(&state.db, &id, &session.id, &entry, |_| Ok(())).await?;
            }
        }
    }
    let (organisation, code, words) = NOTE;
    store::notes::set(&state.db, &organisation.into(), code, Some(&NoteWords::parse(words)?)).await?;
    let mut lines = Vec::new();
    for (kind, organisation, words, units, price) in BUDGET {
        lines.push(Line {
            id: state.chance.id().into(),
            kind,
            organisation: Some(organisation).filter(|one| !one.is_empty()).map(Into::into),
            words: ShortWords::parse(words)?,
            units,
            price,
        });
    }
    store::budgets::save(&state.db, partnership, &lines, &[]).await?;
    Ok(())
}

async fn workers(state: &AppState, partnership: &PartnershipId) -> anyhow::Result<()> {
    for (organisation, email, name, job_title) in WORKERS {
        let adult = Adult {
            id: worker_of(organisation).into(),
            organisation: organisation.into(),
            partnership: partnership.clone(),
            name: name.to_owned(),
            job_title: job_title.to_owned(),
            role: Role::YouthWorker,
        };
        store::adults::insert(&state.db, &adult, email, None).await?;
    }
    Ok(())
}

fn worker_of(organisation: &str) -> String {
    format!("worker-{}-example", organisation.replace('-', ""))
}

/// Eight sessions on Thursday afternoons, each with its place.
async fn weeks(state: &AppState) -> anyhow::Result<Vec<Session>> {
    let now = state.clock.now();
    let today = dates::day_of(now);
    let mut sessions = Vec::new();
    for (week, number) in WEEKS.into_iter().zip(0_i64..) {
        let day = thursday(today, number + 1);
        let id = format!("demo-week-{}", number + 1);
        let made_at = Moment(now.0 - 8 * 86_400_000);
        let over = now.plus_days(7 * number + 1);
        let code = handlers::session::session::free_code(state)
            .await
            .map_err(|_| anyhow::anyhow!("no code is free"))?;
        let session = Session {
            organisation: week.lead.into(),
            youth_worker: worker_of(week.lead).as_str().into(),
            step: Step::Waiting,
            ended_at: (day < today).then_some(Moment(now.0 - 43_200_000)),
            ..super::session(&id, week.name, code.as_str(), made_at, over, over)
        };
        let groups: Vec<_> = week.groups.iter().map(|group| (*group).into()).collect();
        store::sessions::insert(&state.db, &session, &groups).await?;
        let programmed = Programmed {
            session: &session.id,
            day,
            times: TIMES,
            place: week.place,
            needs: &["step-free-entrance"],
            lead: week.lead,
            contact: week.contact,
            is_checked: number < CHECKED,
        };
        ready::make(state, &programmed).await?;
        sessions.push(session);
    }
    Ok(sessions)
}

/// The day of a week of the programme; the first is 1.
pub(super) fn thursday(today: Date, week: i64) -> Date {
    last_thursday(today).saturating_add((7 * (week - 1)).days())
}

/// The last one before today: then the first week has been, and all answers came before it.
fn last_thursday(today: Date) -> Date {
    let since = today.weekday().since(Weekday::Thursday);
    today.saturating_sub(i64::from(if since == 0 { 7 } else { since }).days())
}

async fn activity(
    state: &AppState,
    partnership: &PartnershipId,
    (at, category, cost, (lead, post), others, outcomes): Planned,
    idea: &domain::ideas::idea::Idea,
) -> anyhow::Result<domain::id::ActivityId> {
    let order = i64::try_from(at)?;
    let activity = Activity {
        id: format!("demo-activity-{}", at + 1).as_str().into(),
        partnership: partnership.clone(),
        idea: idea.id.clone(),
        name: idea.words.clone(),
        picture: None,
        category: Some(category),
        cost,
        credit: Credit::Partnership,
        lead: lead.into(),
        post: Some(ShortWords::parse(post)?),
        running: Vec::new(),
        sessions: Vec::new(),
        made_at: Moment(state.clock.now().0 - 8 * 86_400_000 + order),
    };
    let by = |deed| AuditEntry::by_system(activity.made_at, deed, &*activity.id.0);
    store::activities::make(&state.db, &activity, &by(Deed::ActivityMake)).await?;
    for organisation in [&[lead], others].concat() {
        let runs = organisation.into();
        store::activities::join(&state.db, &activity.id, &runs, &by(Deed::ActivityJoin)).await?;
        if WAITS_FOR != (at, organisation) {
            let codes = outcomes.map(str::to_owned);
            let entry = by(Deed::ActivityOutcomes);
            store::activities::tick(&state.db, &activity.id, &runs, &codes, &entry).await?;
        }
    }
    Ok(activity.id)
}
