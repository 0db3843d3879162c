//! A leader answers an idea: yes / yes, changed / not now / no, with a reason, who and by when.

use app::ideas::answer::{AnswerForm, AnswerPage, Facts, FollowUpForm};
use axum::extract::State;
use domain::fields::Fields;
use domain::id::IdeaId;
use domain::ideas::answer::{self, Answer, Decision};
use domain::ideas::idea::Idea;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::reading;
use domain::refusal::Refusal;
use domain::time;
use domain::vote::suppression::PublishedReplies;
use domain::vote::tally::PublishedTally;
use domain::wording::ShortWords;
use jiff::civil::Date;

use crate::dates;
use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::PartnershipIdea;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::state::AppState;

/// `GET /ideas/{idea}/answer`.
pub async fn form(
    State(state): State<AppState>,
    PartnershipIdea { adult, idea }: PartnershipIdea,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let before = store::answers::of_idea(&state.db, &idea.id).await?;
    let confirmed = confirmed(&state, &adult, &idea.id, before.as_ref()).await?;
    let facts = facts(&state, &adult, &idea, before.is_some()).await?;
    let next = next(&state, &adult, &idea, before.is_some()).await?;
    let page = AnswerPage { confirmed, next, ..page(adult, idea, before, facts) };
    Ok(render(match draft {
        None => page,
        // The page holds two forms; only that of what happened has this field.
        Some((form, refusal)) if form.every().any(|(name, _)| name == "happened") => {
            AnswerPage { follow_up: Some(happened(&form)), refusal, ..page }
        }
        Some((form, refusal)) => AnswerPage { form: typed(&form), follow_up: None, refusal, ..page },
    }))
}

/// What there is to know of it, as those inside may see it.
async fn facts(state: &AppState, adult: &Adult, idea: &Idea, answered: bool) -> Result<Facts, Refused> {
    let (db, id) = (&state.db, &idea.session);
    let session = store::sessions::get(db, id).await?.ok_or(Refusal::NoSuchPage)?;
    let mut rounds = store::overview::rounds_of(db, &adult.partnership, id).await?;
    let had =
        |tally: &PublishedTally| tally.lines.iter().any(|line| line.option.id.as_str() == idea.id.as_str());
    let promised = session.plan.answer_by;
    Ok(Facts {
        vote: rounds.tallies.remove(id).unwrap_or_default().into_iter().rfind(had),
        late: !answered && dates::is_past(promised, state.clock.now()),
        promised,
        who: session.plan.decider,
    })
}

/// The next idea that waits, those of the same session first, and how many wait beside this one.
async fn next(
    state: &AppState,
    adult: &Adult,
    idea: &Idea,
    answered: bool,
) -> Result<Option<(Idea, usize)>, Refused> {
    let (waiting, all) =
        store::answers::to_answer(&state.db, &adult.partnership, Some(&idea.session), 2).await?;
    let others = all.saturating_sub(u32::from(!answered));
    let next = waiting.into_iter().map(|one| one.idea).find(|one| one.id != idea.id);
    Ok(next.zip(usize::try_from(others).ok()))
}

/// What may be seen of what pupils said, where they were asked whether it happened.
async fn confirmed(
    state: &AppState,
    adult: &Adult,
    idea: &IdeaId,
    before: Option<&Answer>,
) -> Result<Option<PublishedReplies>, Refused> {
    let asked = before.and_then(|answer| answer.follow_up.as_ref()).is_some_and(|said| said.asks);
    if !asked {
        return Ok(None);
    }
    Ok(store::confirmations::of_partnership(&state.db, &adult.partnership).await?.remove(idea))
}

/// `POST /ideas/{idea}/answer`: kept as a new version; pupils see it at once. Or only looked at as they will.
pub async fn answer(
    State(state): State<AppState>,
    PartnershipIdea { adult, idea }: PartnershipIdea,
    form: FormFields,
) -> HandlerResult {
    let id = idea.id;
    // Only looked at: nothing is kept, and the page shows the card of the pupils beside what was typed.
    if form.has("look") {
        return Ok(form.carry(&format!("/ideas/{id}/answer#preview")));
    }
    let before = store::answers::of_idea(&state.db, &id).await?;
    let answer = match read(&state, &id, before.as_ref(), &form) {
        Ok(answer) => answer,
        Err(refusal) => return Ok(form.again(&format!("/ideas/{id}/answer"), refusal)),
    };
    let entry = state.entry(&adult, Deed::IdeaAnswer, &id);
    store::answers::insert(&state.db, &answer, &entry).await?;
    state.live.changed(&idea.session);
    if form.has("then") {
        let (waiting, _) =
            store::answers::to_answer(&state.db, &adult.partnership, Some(&idea.session), 1).await?;
        if let Some(next) = waiting.first() {
            return Ok(see_other(&format!("/ideas/{}/answer", next.idea.id)));
        }
    }
    Ok(see_other(&format!("/partnership/sessions/{}#idea-{id}", idea.session)))
}

pub(super) fn read(
    state: &AppState,
    idea: &IdeaId,
    before: Option<&Answer>,
    form: &FormFields,
) -> Result<Answer, Refusal> {
    let (mut fields, today) = (Fields::default(), dates::day_of(state.clock.now()));
    let decision = Decision::parse(form.one("decision")).ok_or(Refusal::Missing { field: "decision" });
    let decision = fields.read("decision", decision);
    let because = fields.read("because", form.needed("because").and_then(answer::reason));
    let next =
        reading::check("next", form.one("next")).and_then(|()| ShortWords::parse_optional(form.one("next")));
    let next = fields.read("next", next);
    let before = before.and_then(|before| before.by_when);
    let by_when = fields.read("by_when", by_when(form.one("by_when"), before, today));
    let decider = fields.read("decider", form.needed("decider").and_then(ShortWords::parse));
    let answer = || {
        Some(Answer {
            id: state.chance.id().into(),
            idea: idea.clone(),
            decision: decision?,
            because: because?,
            next: next?,
            decider: decider?,
            by_when: by_when?,
            answered_at: state.clock.now(),
            follow_up: None,
        })
    };
    fields.done(answer())
}

/// The day of the promise, if one is given. One that stood there before stays, though it may be over:
/// other words for a promise make no new one.
fn by_when(typed: &str, before: Option<Date>, today: Date) -> Result<Option<Date>, Refusal> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    match time::day("by_when", typed)? {
        day if before == Some(day) => Ok(before),
        _ => time::promised_day("by_when", typed, today).map(Some),
    }
}

fn filled(answer: Answer) -> AnswerForm {
    AnswerForm {
        decision: answer.decision.code().to_owned(),
        because: answer.because.as_str().to_owned(),
        next: answer.next.map(|next| next.as_str().to_owned()).unwrap_or_default(),
        decider: answer.decider.as_str().to_owned(),
        by_when: answer.by_when.map(|day| day.to_string()).unwrap_or_default(),
    }
}

pub(super) fn typed(form: &FormFields) -> AnswerForm {
    let one = |field: &str| form.one(field).to_owned();
    AnswerForm {
        decision: one("decision"),
        because: one("because"),
        next: one("next"),
        decider: one("decider"),
        by_when: one("by_when"),
    }
}

/// What was said about it before, to change.
fn said_before(answer: &Answer) -> FollowUpForm {
    let said = answer.follow_up.as_ref();
    FollowUpForm {
        done: said.map(|said| said.done.code().to_owned()).unwrap_or_default(),
        happened: said.map(|said| said.happened.to_string()).unwrap_or_default(),
        asks: said.is_some_and(|said| said.asks),
        wrong: false,
    }
}

/// What happened, as it was filled in.
fn happened(form: &FormFields) -> FollowUpForm {
    let asks = form.one("asks") == "yes";
    FollowUpForm {
        done: form.one("done").to_owned(),
        happened: form.one("happened").to_owned(),
        asks,
        wrong: true,
    }
}

/// The page, with the answer as it stands.
fn page(adult: Adult, idea: Idea, before: Option<Answer>, facts: Facts) -> AnswerPage {
    let answered = before.is_some();
    let follow_up = before.as_ref().filter(|answer| answer.promises()).map(said_before);
    let form = before
        .map_or_else(|| AnswerForm { decider: adult.job_title.clone(), ..AnswerForm::default() }, filled);
    AnswerPage { adult, idea, form, follow_up, confirmed: None, refusal: None, answered, facts, next: None }
}
