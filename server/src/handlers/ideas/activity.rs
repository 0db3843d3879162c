//! An idea becomes an activity: what kind, who runs it and what for, in which sessions.

use app::ideas::activity::{ActivityForm, ActivityPage, credit_code};
use app::partnership::topic::TopicForm;
use axum::extract::State;
use axum::response::Response;
use domain::id::{ActivityId, IdeaId, OrganisationId, SessionId};
use domain::ideas::activity::{Activity, Category, Credit, Lacks};
use domain::ideas::refusal::IdeasRefusal;
use domain::money::Pence;
use domain::partnership::organisation::Organisation;
use domain::partnership::outcome;
use domain::partnership::sensitive::Sensitive;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use crate::calendar;
use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::{OwnActivity, PartnershipActivity, PartnershipIdea, ReadableActivity};
use crate::handlers::{HandlerResult, after, see_other};
use crate::page::render;
use crate::state::AppState;

/// `POST /ideas/{idea}/activity`: an idea that got a yes. One that is an activity already leads there.
pub async fn make(
    State(state): State<AppState>,
    PartnershipIdea { adult, idea }: PartnershipIdea,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::ActivityMake, &idea.id);
    let activity = Activity {
        id: state.chance.id().into(),
        partnership: adult.partnership,
        idea: idea.id,
        name: idea.words,
        picture: idea.picture,
        category: None,
        cost: idea.cost.unwrap_or_default(),
        credit: Credit::Partnership,
        lead: adult.organisation,
        post: None,
        running: Vec::new(),
        sensitive: Sensitive::default(),
        sessions: Vec::new(),
        made_at: state.clock.now(),
    };
    let made = store::activities::make(&state.db, &activity, &entry)
        .await
        .map_err(|error| Refused::from(error).back_to("/programme"))?;
    Ok(see_other(&format!("/activities/{made}")))
}

/// `GET /activities/{activity}`: every adult of the partnership may read it.
pub async fn show(
    State(state): State<AppState>,
    ReadableActivity { adult, activity }: ReadableActivity,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let page = page(&state, adult, activity).await?;
    Ok(render(match draft {
        None => page,
        // Of the forms on the page one always sends the cost, one the session.
        Some((form, refusal)) if form.has("cost") => ActivityPage { form: typed(&form), refusal, ..page },
        Some((form, refusal)) if form.has("topic") => {
            ActivityPage { topic: TopicForm::typed(|field| form.one(field).to_owned()), refusal, ..page }
        }
        Some((form, refusal)) if form.has("session") => ActivityPage { refusal, ..page },
        Some((form, refusal)) => {
            let ticked = form.all("outcomes").map(str::to_owned).collect();
            ActivityPage { ticked, refusal, ..page }
        }
    }))
}

/// `POST /activities/{activity}`: what it is, by those who run it.
pub async fn keep(
    State(state): State<AppState>,
    OwnActivity { adult, activity }: OwnActivity,
    form: FormFields,
) -> HandlerResult {
    let id = activity.id;
    let credits = credits(&state, &activity.idea).await?;
    let entry = state.entry(&adult, Deed::ActivityKeep, &id);
    let kept = store::activities::keep(&state.db, &id, &entry, |before| read(before, &credits, &form)).await;
    Ok(to_part(&form, &id, "", kept))
}

/// `POST /activities/{activity}/organisations`: a leader brings the own organisation in, or takes
/// it out; no other.
pub async fn organisations(
    State(state): State<AppState>,
    PartnershipActivity { adult, activity }: PartnershipActivity,
    form: FormFields,
) -> HandlerResult {
    let (id, own) = (activity.id, &adult.organisation);
    match form.one("do") {
        "join" => {
            let entry = state.entry(&adult, Deed::ActivityJoin, &id);
            store::activities::join(&state.db, &id, own, &entry).await?;
        }
        "leave" => {
            let entry = state.entry(&adult, Deed::ActivityLeave, &id);
            store::activities::leave(&state.db, &id, own, &entry).await?;
        }
        _ => return Err(Refused::from(Refusal::UnreadableForm)),
    }
    Ok(see_other(&format!("/activities/{id}#runs")))
}

/// `POST /activities/{activity}/outcomes`: what the leader's own organisation wants by it.
pub async fn outcomes(
    State(state): State<AppState>,
    OwnActivity { adult, activity }: OwnActivity,
    form: FormFields,
) -> HandlerResult {
    let id = activity.id;
    let list = store::outcomes::of_partnership(&state.db, &adult.partnership).await?;
    let typed: Vec<&str> = form.all("outcomes").collect();
    let kept = match outcome::tick(&list, &typed) {
        Ok(codes) => {
            let entry = state.entry(&adult, Deed::ActivityOutcomes, &id);
            store::activities::tick(&state.db, &id, &adult.organisation, &codes, &entry).await
        }
        Err(refusal) => Err(refusal.into()),
    };
    Ok(to_part(&form, &id, "#runs", kept))
}

/// `POST /activities/{activity}/topic`: whether it is about a sensitive topic, and what was confirmed. While
/// it is in the calendar, all of it stays confirmed.
pub async fn topic(
    State(state): State<AppState>,
    OwnActivity { adult, activity }: OwnActivity,
    form: FormFields,
) -> HandlerResult {
    let id = activity.id;
    let today = crate::dates::day_of(state.clock.now());
    let kept = match Sensitive::read(|field| form.one(field), today) {
        Ok(said) => {
            let entry = state.entry(&adult, Deed::TopicSay, &id);
            let kept = store::activities::say_topic(&state.db, &id, &said, &entry).await;
            kept.map(|of_idea| state.live.changed(&of_idea))
        }
        Err(refusal) => Err(refusal.into()),
    };
    Ok(to_part(&form, &id, "#topic", kept))
}

/// `POST /activities/{activity}/sessions`: into a session to come, or out of one. Not before all
/// who run it ticked the same.
pub async fn sessions(
    State(state): State<AppState>,
    OwnActivity { adult, activity }: OwnActivity,
    form: FormFields,
) -> HandlerResult {
    let id = activity.id.clone();
    let Ok(session) = form.one("session").parse::<SessionId>() else {
        return Ok(to_part(&form, &id, "#when", Err(Refusal::Missing { field: "session" })));
    };
    let entry = state.entry(&adult, Deed::ActivitySessions, &id);
    let kept = if form.one("do") == "take" {
        store::activities::unschedule(&state.db, &id, &session, &entry).await
    } else {
        let page = page(&state, adult, activity).await?;
        let free = page.free.iter().chain(&page.dates).any(|date| date.session == session && !date.past);
        let rule = |activity: &Activity| may_be_put(activity, free, &page.organisations);
        store::activities::schedule(&state.db, &id, &session, &entry, rule).await
    };
    let kept = kept.map(|of_idea| state.live.changed(&of_idea));
    Ok(to_part(&form, &id, "#when", kept))
}

/// To the part of the page that was kept, or to the page again.
fn to_part(form: &FormFields, id: &ActivityId, part: &str, kept: Result<(), impl Into<Refusal>>) -> Response {
    let page = format!("/activities/{id}");
    after(form, &page, &format!("{page}{part}"), kept)
}

/// The rule, with the names of those who have to do something.
fn may_be_put(activity: &Activity, free: bool, organisations: &[Organisation]) -> Result<(), Refusal> {
    match activity.lacks().into_iter().next() {
        Some(Lacks::Category) => Err(Refusal::Missing { field: "category" }),
        Some(Lacks::Agreement(who)) => {
            let named = organisations.iter().filter(|one| who.contains(&one.id));
            let who = named.map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ");
            Err(Refusal::Ideas(IdeasRefusal::NotAgreed { who }))
        }
        Some(Lacks::Confirmed(_)) => activity.sensitive.may_go_on(),
        None if free => Ok(()),
        None => Err(Refusal::Missing { field: "session" }),
    }
}

fn read(before: Activity, credits: &[Credit], form: &FormFields) -> Result<Activity, Refusal> {
    let lead: Option<OrganisationId> = form.one("lead").parse().ok();
    let credit = credits.iter().find(|one| credit_code(one) == form.one("credit")).cloned();
    Ok(Activity {
        category: Some(Category::parse(form.one("category")).ok_or(Refusal::Missing { field: "category" })?),
        cost: Pence::parse(form.one("cost"), "cost")?.unwrap_or_default(),
        credit: credit.ok_or(Refusal::Missing { field: "credit" })?,
        lead: lead.filter(|lead| before.is_run_by(lead)).ok_or(Refusal::Missing { field: "lead" })?,
        post: ShortWords::parse_optional(form.one("post"))?,
        ..before
    })
}

fn nothing_here() -> Refused {
    Refused::from(Refusal::NoSuchPage).back_to("/programme")
}

/// Whose idea it may be said to be: what its worker offered. Made from the groups of its authors, the
/// list alone would tell a leader whose idea it was.
async fn credits(state: &AppState, idea: &IdeaId) -> Result<Vec<Credit>, Refused> {
    let idea = store::ideas::get(&state.db, idea).await?.ok_or_else(nothing_here)?;
    Ok(store::credits::for_leaders(&state.db, &idea.id, &idea.session).await?)
}

/// All that the page shows, as it stands.
async fn page(state: &AppState, adult: Adult, mut activity: Activity) -> Result<ActivityPage, Refused> {
    let (db, partnership) = (&state.db, &adult.partnership);
    let idea = store::ideas::get(db, &activity.idea).await?.ok_or_else(nothing_here)?;
    let groups = store::groups::of_partnership(db, partnership).await?;
    let credits = store::credits::for_leaders(db, &idea.id, &idea.session).await?;
    // Since then others may have joined in, or somebody was forgotten.
    if !credits.contains(&activity.credit) {
        activity.credit = Credit::Partnership;
    }
    let booked = calendar::bookings_with_places(state, partnership).await?;
    let all = booked.iter().map(|(booked, place)| calendar::dated(state, booked, place.as_ref()));
    let (dates, others): (Vec<_>, Vec<_>) = all.partition(|date| activity.sessions.contains(&date.session));
    let own = activity.running.iter().find(|(one, _)| *one == adult.organisation);
    Ok(ActivityPage {
        idea,
        partnership: store::partnerships::get(db, partnership).await?.map(|one| one.name).unwrap_or_default(),
        organisations: store::organisations::of_partnership(db, partnership).await?,
        credits,
        groups,
        outcomes: store::outcomes::of_partnership(db, partnership).await?,
        ticked: own.map(|(_, codes)| codes.clone()).unwrap_or_default(),
        dates,
        free: others.into_iter().filter(|date| !date.past).collect(),
        form: filled(&activity),
        topic: TopicForm::from_said(&activity.sensitive),
        refusal: None,
        adult,
        activity,
    })
}

fn filled(activity: &Activity) -> ActivityForm {
    ActivityForm {
        category: activity.category.map(|one| one.code().to_owned()).unwrap_or_default(),
        cost: activity.cost.plain(),
        credit: credit_code(&activity.credit),
        lead: activity.lead.to_string(),
        post: activity.post.as_ref().map(ToString::to_string).unwrap_or_default(),
    }
}

fn typed(form: &FormFields) -> ActivityForm {
    let one = |field: &str| form.one(field).to_owned();
    ActivityForm {
        category: one("category"),
        cost: one("cost"),
        credit: one("credit"),
        lead: one("lead"),
        post: one("post"),
    }
}
