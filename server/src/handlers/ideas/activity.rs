//! An idea becomes an activity: what kind, who runs it and what for, in which sessions.

use app::ideas::activity::{ActivityForm, ActivityPage, credit_code};
use axum::extract::State;
use domain::id::{ActivityId, IdeaId, OrganisationId, SessionId};
use domain::ideas::activity::{Activity, Category, Credit, Lacks};
use domain::partnership::organisation::Organisation;
use domain::partnership::outcome;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use super::answer;
use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::{Leader, SignedIn};
use crate::handlers::partnership::calendar;
use crate::handlers::session::room::record;
use crate::handlers::session::session::pounds;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::state::AppState;

/// `POST /ideas/{idea}/activity`: an idea that got a yes. One that is an activity already leads there.
pub async fn make(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Path(id): Path<IdeaId>,
) -> HandlerResult {
    let idea = answer::of_partnership(&state, &adult, &id).await?;
    let latest = store::answers::of_idea(&state.db, &id).await?;
    if !latest.is_some_and(|answer| answer.is_yes()) {
        return Err(nothing_here());
    }
    let activity = Activity {
        id: state.chance.id().into(),
        partnership: adult.partnership.clone(),
        idea: id.clone(),
        name: idea.words,
        picture: idea.picture,
        category: None,
        cost: idea.cost.unwrap_or(0),
        credit: Credit::Partnership,
        lead: adult.organisation.clone(),
        post: None,
        running: Vec::new(),
        sessions: Vec::new(),
        made_at: state.clock.now(),
    };
    store::activities::make(&state.db, &activity).await?;
    record(&state, &adult, Deed::ActivityMake, id.as_str()).await?;
    let all = store::activities::of_partnership(&state.db, &adult.partnership).await?;
    let made = all.into_iter().find(|one| one.idea == id).ok_or_else(nothing_here)?;
    Ok(see_other(&format!("/activities/{}", made.id)))
}

/// `GET /activities/{activity}`: every adult of the partnership may read it.
pub async fn show(
    State(state): State<AppState>,
    SignedIn(adult): SignedIn,
    Path(id): Path<ActivityId>,
) -> HandlerResult {
    let activity = of_partnership(&state, &adult, &id).await?;
    Ok(render(page(&state, adult, activity).await?))
}

/// `POST /activities/{activity}`: what it is, by those who run it.
pub async fn keep(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Path(id): Path<ActivityId>,
    form: FormFields,
) -> HandlerResult {
    let activity = run_by(&state, &adult, &id).await?;
    let page = page(&state, adult.clone(), activity.clone()).await?;
    let said = match read(activity, &page.credits, &form) {
        Ok(said) => said,
        Err(refusal) => {
            let form = typed(&form);
            return Ok(render(ActivityPage { form, refusal: Some(refusal), ..page }));
        }
    };
    store::activities::keep(&state.db, &said).await?;
    record(&state, &adult, Deed::ActivityKeep, id.as_str()).await?;
    Ok(see_other(&format!("/activities/{id}")))
}

/// `POST /activities/{activity}/organisations`: a leader brings the own organisation in, or takes
/// it out; no other.
pub async fn organisations(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Path(id): Path<ActivityId>,
    form: FormFields,
) -> HandlerResult {
    of_partnership(&state, &adult, &id).await?;
    let deed = match form.one("do") {
        "join" => {
            store::activities::join(&state.db, &id, &adult.organisation).await?;
            Deed::ActivityJoin
        }
        "leave" => {
            store::activities::leave(&state.db, &id, &adult.organisation).await?;
            Deed::ActivityLeave
        }
        _ => return Err(Refused::from(Refusal::UnreadableForm)),
    };
    record(&state, &adult, deed, id.as_str()).await?;
    Ok(see_other(&format!("/activities/{id}#runs")))
}

/// `POST /activities/{activity}/outcomes`: what the leader's own organisation wants by it.
pub async fn outcomes(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Path(id): Path<ActivityId>,
    form: FormFields,
) -> HandlerResult {
    let activity = run_by(&state, &adult, &id).await?;
    let list = store::outcomes::of_partnership(&state.db, &adult.partnership).await?;
    let typed: Vec<&str> = form.all("outcomes").collect();
    let codes = match outcome::tick(&list, &typed) {
        Ok(codes) => codes,
        Err(refusal) => {
            let page = page(&state, adult, activity).await?;
            let ticked = typed.into_iter().map(str::to_owned).collect();
            return Ok(render(ActivityPage { ticked, refusal: Some(refusal), ..page }));
        }
    };
    store::activities::tick(&state.db, &id, &adult.organisation, &codes).await?;
    record(&state, &adult, Deed::ActivityOutcomes, id.as_str()).await?;
    Ok(see_other(&format!("/activities/{id}#runs")))
}

/// `POST /activities/{activity}/sessions`: into a session to come, or out of one. Not before all
/// who run it ticked the same.
pub async fn sessions(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Path(id): Path<ActivityId>,
    form: FormFields,
) -> HandlerResult {
    let activity = run_by(&state, &adult, &id).await?;
    let session = SessionId::from(form.one("session"));
    let page = page(&state, adult.clone(), activity.clone()).await?;
    let of_idea = if form.one("do") == "take" {
        store::activities::unschedule(&state.db, &id, &session).await?
    } else {
        let free = page.free.iter().any(|date| date.session == session);
        if let Err(refusal) = may_be_put(&activity, free, &page.organisations) {
            return Ok(render(ActivityPage { refusal: Some(refusal), ..page }));
        }
        store::activities::schedule(&state.db, &id, &session).await?
    };
    record(&state, &adult, Deed::ActivitySessions, id.as_str()).await?;
    state.live.changed(&of_idea);
    Ok(see_other(&format!("/activities/{id}#when")))
}

/// The rule, with the names of those who have to do something.
fn may_be_put(activity: &Activity, free: bool, organisations: &[Organisation]) -> Result<(), Refusal> {
    match activity.lacks().into_iter().next() {
        Some(Lacks::Category) => Err(Refusal::Missing { field: "category" }),
        Some(Lacks::Agreement(who)) => {
            let named = organisations.iter().filter(|one| who.contains(&one.id));
            let who = named.map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ");
            Err(Refusal::NotAgreed { who })
        }
        None if free => Ok(()),
        None => Err(Refusal::Missing { field: "session" }),
    }
}

fn read(before: Activity, credits: &[Credit], form: &FormFields) -> Result<Activity, Refusal> {
    let lead = OrganisationId::from(form.one("lead"));
    let credit = credits.iter().find(|one| credit_code(one) == form.one("credit")).cloned();
    Ok(Activity {
        category: Some(Category::parse(form.one("category")).ok_or(Refusal::Missing { field: "category" })?),
        cost: pounds(form.one("cost"), "cost")?.unwrap_or(0),
        credit: credit.ok_or(Refusal::Missing { field: "credit" })?,
        lead: Some(lead).filter(|lead| before.is_run_by(lead)).ok_or(Refusal::Missing { field: "lead" })?,
        post: ShortWords::parse_optional(form.one("post"))?,
        ..before
    })
}

/// An activity of the adult's own partnership.
async fn of_partnership(state: &AppState, adult: &Adult, id: &ActivityId) -> Result<Activity, Refused> {
    let all = store::activities::of_partnership(&state.db, &adult.partnership).await?;
    all.into_iter().find(|one| one.id == *id).ok_or_else(nothing_here)
}

/// An activity that the leader's own organisation runs.
async fn run_by(state: &AppState, adult: &Adult, id: &ActivityId) -> Result<Activity, Refused> {
    let activity = of_partnership(state, adult, id).await?;
    if activity.is_run_by(&adult.organisation) {
        return Ok(activity);
    }
    Err(Refused::from(Refusal::NotYours).back_to(format!("/activities/{id}")))
}

fn nothing_here() -> Refused {
    Refused::from(Refusal::NoSuchPage).back_to("/programme")
}

/// All that the page shows, as it stands.
async fn page(state: &AppState, adult: Adult, mut activity: Activity) -> Result<ActivityPage, Refused> {
    let (db, partnership) = (&state.db, &adult.partnership);
    let idea = store::ideas::get(db, &activity.idea).await?.ok_or_else(nothing_here)?;
    let groups = store::groups::of_partnership(db, partnership).await?;
    let authors = store::activities::groups_of_authors(db, &activity.idea).await?;
    let credits = Credit::possible(&authors, &groups);
    // Since then others may have joined in, or somebody was forgotten.
    if !credits.contains(&activity.credit) {
        activity.credit = Credit::Partnership;
    }
    let booked = calendar::of(state, partnership).await?;
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
        refusal: None,
        adult,
        activity,
    })
}

fn filled(activity: &Activity) -> ActivityForm {
    ActivityForm {
        category: activity.category.map(|one| one.code().to_owned()).unwrap_or_default(),
        cost: activity.cost.to_string(),
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
