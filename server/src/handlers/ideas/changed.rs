//! What came of a vote: a leader says it once everything is answered. That closes the round for
//! good.

use app::partnership::partnership::{ChangedForm, ChangedPage};
use app::vote::tally::say::sentence;
use axum::extract::State;
use domain::id::{RoundId, SessionId};
use domain::ideas::answer::Decision;
use domain::ideas::changed;
use domain::ideas::changed::WhatChanged;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::vote::suppression::Profile;
use domain::vote::tally::PublishedTally;

use crate::dates;
use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::{Leader, SignedIn};
use crate::files::spreadsheet;
use crate::handlers::session::room::record;
use crate::handlers::{CSV, HandlerResult, download, see_other};
use crate::locale::WORDS;
use crate::page::render;
use crate::state::AppState;

/// `GET /rounds/{round}/changed`.
pub async fn form(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Path(id): Path<RoundId>,
) -> HandlerResult {
    let (session, tally) = closed(&state, &adult, &id).await?;
    if store::changes::of_round(&state.db, &id).await?.is_some() {
        return Ok(see_other(&there(&id)));
    }
    ask(&state, adult, &session, tally, ChangedForm::default(), None).await
}

/// `POST /rounds/{round}/changed`: kept once, for good.
pub async fn settle(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Path(id): Path<RoundId>,
    form: FormFields,
) -> HandlerResult {
    let (session, tally) = closed(&state, &adult, &id).await?;
    if store::changes::of_round(&state.db, &id).await?.is_some() {
        return Ok(see_other(&there(&id)));
    }
    let typed = ChangedForm {
        changed: form.one("changed").to_owned(),
        checked_by: form.one("checked_by").to_owned(),
    };
    let kept = match changed::read(&typed.changed, &typed.checked_by) {
        Ok((changed, checked_by)) => {
            let settled_at = state.clock.now();
            let said =
                WhatChanged { round: id.clone(), session: session.clone(), changed, checked_by, settled_at };
            store::changes::settle(&state.db, &said).await.map_err(Refusal::from)
        }
        Err(refusal) => Err(refusal),
    };
    match kept {
        Err(Refusal::Ours) => Err(Refused::from(Refusal::Ours)),
        Err(refusal) => ask(&state, adult, &session, tally, typed, Some(refusal)).await,
        Ok(()) => {
            record(&state, &adult, Deed::RoundSettle, id.as_str()).await?;
            state.live.changed(&session);
            Ok(see_other(&there(&id)))
        }
    }
}

/// `GET /partnership/changes.csv`: one line for each round, rounded as files are.
pub async fn csv(State(state): State<AppState>, SignedIn(adult): SignedIn) -> HandlerResult {
    let mut rows = vec![
        [
            "changes-day",
            "changes-asked",
            "changes-said",
            "changes-decided",
            "changes-changed",
            "changes-checked",
        ]
        .map(|id| WORDS.t(id)),
    ];
    for said in store::changes::of_partnership(&state.db, &adult.partnership).await? {
        let tally = store::tallies::of(&state.db, &said.round, Profile::Outside).await?;
        let tally = tally.ok_or(Refusal::Ours)?;
        rows.push([
            dates::day_of(said.settled_at).to_string(),
            tally.question.clone(),
            sentence(&WORDS, &tally),
            decided(&state, &said.session).await?,
            said.changed.to_string(),
            said.checked_by.to_string(),
        ]);
    }
    Ok(download(CSV, "fifth-what-changed.csv", spreadsheet::file(rows)?))
}

/// Where the record of a round stands.
fn there(round: &RoundId) -> String {
    format!("/partnership#round-{round}")
}

/// "Yes: 7. Not now: 2." These count ideas, not people.
async fn decided(state: &AppState, session: &SessionId) -> Result<String, Refused> {
    let ideas = store::answers::of_session(&state.db, session).await?;
    let count = |decision| {
        ideas.iter().filter(|(_, answer)| answer.as_ref().is_some_and(|one| one.decision == decision)).count()
    };
    let lines = Decision::ALL.into_iter().map(|decision| (decision, count(decision))).filter(|one| one.1 > 0);
    let lines = lines.map(|(decision, n)| {
        let what = app::ideas::answer::decided(&WORDS, decision);
        WORDS.t_with("changes-so-many", &[("what", what.into()), ("n", n.into())])
    });
    Ok(lines.collect::<Vec<_>>().join(" "))
}

/// A round of the leader's partnership whose vote is closed, as it was published.
async fn closed(
    state: &AppState,
    adult: &Adult,
    id: &RoundId,
) -> Result<(SessionId, PublishedTally), Refused> {
    let tally = store::tallies::of_partnership(&state.db, id, &adult.partnership, Profile::Inside).await?;
    let round = store::rounds::get(&state.db, id).await?;
    let both = round.map(|round| round.session).zip(tally);
    both.ok_or_else(|| Refused::from(Refusal::NoSuchPage).back_to("/partnership"))
}

async fn ask(
    state: &AppState,
    adult: Adult,
    session: &SessionId,
    tally: PublishedTally,
    form: ChangedForm,
    refusal: Option<Refusal>,
) -> HandlerResult {
    let decided = decided(state, session).await?;
    let page = ChangedPage { adult, tally, decided, form, refusal };
    Ok(render(page))
}
