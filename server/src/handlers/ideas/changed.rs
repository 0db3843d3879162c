//! What came of a vote: a leader says it once everything is answered. That closes the round for
//! good.

use app::partnership::partnership::{ChangedForm, ChangedPage};
use app::vote::tally::sentences::sentence;
use axum::extract::State;
use domain::id::{RoundId, SessionId};
use domain::ideas::answer::Decision;
use domain::ideas::changed;
use domain::ideas::changed::WhatChanged;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::vote::suppression::Profile;

use crate::dates;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::ClosedRound;
use crate::extractors::people::SignedIn;
use crate::files::spreadsheet;
use crate::handlers::{CSV, HandlerResult, after, download, see_other};
use crate::locale::PLAIN_WORDS;
use crate::page::render;
use crate::state::AppState;

/// `GET /rounds/{round}/changed`.
pub async fn form(
    State(state): State<AppState>,
    ClosedRound { adult, session, tally }: ClosedRound,
    Drafted(draft): Drafted,
) -> HandlerResult {
    if store::changes::of_round(&state.db, &tally.round).await?.is_some() {
        return Ok(see_other(&there(&session, &tally.round)));
    }
    let (form, refusal) = draft.map_or_else(Default::default, |(form, refusal)| (typed(&form), refusal));
    let ideas = store::answers::of_session(&state.db, &session).await?;
    let decided = in_words(ideas.into_iter().filter_map(|(_, answer)| Some(answer?.decision)));
    Ok(render(ChangedPage { adult, session, tally, decided, form, refusal }))
}

/// `POST /rounds/{round}/changed`: kept once, for good.
pub async fn save(
    State(state): State<AppState>,
    ClosedRound { adult, session, tally }: ClosedRound,
    form: FormFields,
) -> HandlerResult {
    let round = tally.round;
    let there = there(&session, &round);
    let typed = typed(&form);
    let kept = match changed::read(&typed.changed, &typed.checked_by) {
        Ok((changed, checked_by)) => {
            let settled_at = state.clock.now();
            let said = WhatChanged { round: round.clone(), session, changed, checked_by, settled_at };
            let entry = state.entry(&adult, Deed::RoundChanged, &round);
            let kept = store::changes::save(&state.db, &said, &entry).await;
            kept.map(|()| state.live.changed(&said.session)).map_err(Refusal::from)
        }
        Err(refusal) => Err(refusal),
    };
    // One that is closed for good by now shows what was kept.
    Ok(after(&form, &format!("/rounds/{round}/changed"), &there, kept))
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
        .map(|id| PLAIN_WORDS.t(id)),
    ];
    let partnership = &adult.partnership;
    let tallies = store::tallies::all_of_partnership(&state.db, partnership, Profile::Outside).await?;
    let ideas = store::answers::of_partnership(&state.db, partnership).await?;
    for said in store::changes::of_partnership(&state.db, partnership).await? {
        let tally = tallies.iter().find(|tally| tally.round == said.round).ok_or(Refusal::Ours)?;
        let of_session = ideas.iter().filter(|(idea, ..)| idea.session == said.session);
        rows.push([
            dates::day_of(said.settled_at).to_string(),
            tally.question.clone(),
            sentence(&PLAIN_WORDS, tally),
            in_words(of_session.filter_map(|(_, answer, _)| Some(answer.as_ref()?.decision))),
            said.changed.to_string(),
            said.checked_by.to_string(),
        ]);
    }
    Ok(download(CSV, "fifth-what-changed.csv", spreadsheet::file(rows)?))
}

/// Where the record of a round stands.
fn there(session: &SessionId, round: &RoundId) -> String {
    format!("/partnership/sessions/{session}#round-{round}")
}

/// "Yes: 7. Not now: 2." These count ideas, not people.
fn in_words(decisions: impl Iterator<Item = Decision>) -> String {
    let all: Vec<Decision> = decisions.collect();
    let count = |decision| all.iter().filter(|one| **one == decision).count();
    let lines = Decision::ALL.into_iter().map(|decision| (decision, count(decision))).filter(|one| one.1 > 0);
    let lines = lines.map(|(decision, n)| {
        let what = app::ideas::answer::decided(&PLAIN_WORDS, decision);
        PLAIN_WORDS.t_with("changes-so-many", &[("what", what.into()), ("n", n.into())])
    });
    lines.collect::<Vec<_>>().join(" ")
}

fn typed(form: &FormFields) -> ChangedForm {
    ChangedForm { changed: form.one("changed").to_owned(), checked_by: form.one("checked_by").to_owned() }
}
