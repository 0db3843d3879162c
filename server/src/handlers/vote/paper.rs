//! Ballots on paper: printed, handed out, entered by two adults, accounted for; and the certificate after
//! the close.

use app::vote::paper::{BallotSheetsPage, CertificatePage, PaperLine, PaperPage, PapersPage};
use axum::extract::{Query, State};
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::vote::ballot::Marks;
use domain::vote::suppression::{OUTSIDE, Profile};
use serde::Deserialize;
use store::papers::Settled;

use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnRound;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::state::AppState;

/// Which paper, and from which number on.
#[derive(Deserialize)]
pub struct Which {
    number: Option<u32>,
    from: Option<u32>,
}

/// `GET /rounds/{round}/papers`.
pub async fn show(State(state): State<AppState>, own: OwnRound, Drafted(draft): Drafted) -> HandlerResult {
    let OwnRound { adult, session, round } = own;
    let book = store::papers::book(&state.db, &round.id).await?;
    let lines = store::papers::lines(&state.db, &round.id).await?;
    let line = |line: store::papers::Line| PaperLine {
        number: line.number,
        state: line.state,
        mine: line.first_by == adult.id,
    };
    let lines = lines.into_iter().map(line).collect();
    let refusal = draft.and_then(|(_, refusal)| refusal);
    Ok(render(PapersPage { adult, session, round, book, lines, refusal }))
}

/// `POST /rounds/{round}/papers/print`: so many more.
pub async fn print(State(state): State<AppState>, own: OwnRound, form: FormFields) -> HandlerResult {
    let OwnRound { adult, round, .. } = own;
    let told = form.one("told").parse().map_err(|_| Refusal::UnreadableForm)?;
    let Some(more) = number(&form, "more") else {
        return Ok(form.again(&page_of(&round.id), Refusal::Missing { field: "more" }));
    };
    let entry = state.entry(&adult, Deed::PapersPrint, &round.id);
    Ok(match store::papers::print(&state.db, &round.id, [told, more], &entry).await {
        Ok(from) => see_other(&format!("{}/sheet?from={from}", page_of(&round.id))),
        Err(refused) => form.again(&page_of(&round.id), refused.into()),
    })
}

/// `GET /rounds/{round}/papers/sheet`: those that were printed last, or all.
pub async fn sheet(
    State(state): State<AppState>,
    Query(asked): Query<Which>,
    own: OwnRound,
) -> HandlerResult {
    let round = own.round;
    let book = store::papers::book(&state.db, &round.id).await?;
    if book.printed == 0 || !round.fits_on_paper() {
        return Ok(see_other(&page_of(&round.id)));
    }
    let numbers = (asked.from.unwrap_or(1).max(1)..=book.printed).collect();
    Ok(render(BallotSheetsPage { round, numbers }))
}

/// `POST /rounds/{round}/papers/hand-out`: how many pupils hold one.
pub async fn hand_out(State(state): State<AppState>, own: OwnRound, form: FormFields) -> HandlerResult {
    let OwnRound { adult, session, round } = own;
    let page = page_of(&round.id);
    let Some(handed_out) = number(&form, "handed_out") else {
        return Ok(form.again(&page, Refusal::Missing { field: "handed_out" }));
    };
    let entry = state.entry(&adult, Deed::PapersHandOut, &round.id);
    let kept = store::papers::hand_out(&state.db, &round.id, handed_out, &entry).await;
    state.live.changed(&session.id);
    Ok(crate::handlers::after(&form, &page, &page, kept))
}

/// `POST /rounds/{round}/papers/left`: what is left over, and what is gone.
pub async fn left(State(state): State<AppState>, own: OwnRound, form: FormFields) -> HandlerResult {
    let OwnRound { adult, round, .. } = own;
    let page = page_of(&round.id);
    let (Some(unused), Some(missing)) = (number(&form, "unused"), number(&form, "missing")) else {
        return Ok(form.again(&page, Refusal::Missing { field: "unused" }));
    };
    let entry = state.entry(&adult, Deed::PapersCount, &round.id);
    let kept = store::papers::count_left(&state.db, &round.id, [unused, missing], &entry).await;
    Ok(crate::handlers::after(&form, &page, &page, kept))
}

/// `GET /rounds/{round}/papers/paper`: one paper, to be entered or settled.
pub async fn one(
    State(state): State<AppState>,
    Query(asked): Query<Which>,
    own: OwnRound,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let OwnRound { adult, round, .. } = own;
    let (typed, refusal) = draft.map_or((None, None), |(form, refusal)| (Some(form), refusal));
    let named = typed.as_ref().and_then(|form| number(form, "number")).or(asked.number);
    let book = store::papers::book(&state.db, &round.id).await?;
    let known = named.filter(|number| (1..=book.printed).contains(number) && round.is_open());
    let Some(number) = known else { return Ok(see_other(&page_of(&round.id))) };
    let compared = store::papers::compared(&state.db, &round.id, number).await?;
    let marks = typed.as_ref().map(marks).unwrap_or_default();
    Ok(render(PaperPage { adult, round, number, marks, compared, refusal }))
}

/// `POST /rounds/{round}/papers/paper`: what an adult reads on it.
pub async fn enter(State(state): State<AppState>, own: OwnRound, form: FormFields) -> HandlerResult {
    let OwnRound { adult, session, round } = own;
    let number = number(&form, "number").ok_or(Refusal::UnreadableForm)?;
    let marks = form.one("void").is_empty().then(|| marks(&form));
    let entry = state.entry(&adult, Deed::PapersEnter, &round.id);
    let entered = store::papers::enter(&state.db, &round.id, number, marks.as_ref(), &adult.id, &entry).await;
    state.live.changed(&session.id);
    let next = page_of(&round.id);
    Ok(crate::handlers::after(&form, &format!("{next}/paper"), &next, entered.map(|_| ())))
}

/// `POST /rounds/{round}/papers/settle`: which of the two is right.
pub async fn settle(State(state): State<AppState>, own: OwnRound, form: FormFields) -> HandlerResult {
    let OwnRound { adult, session, round } = own;
    let number = number(&form, "number").ok_or(Refusal::UnreadableForm)?;
    let which = match form.one("which") {
        "first" => Settled::First,
        "second" => Settled::Second,
        "neither" => Settled::Neither,
        _ => return Err(Refusal::UnreadableForm.into()),
    };
    let entry = state.entry(&adult, Deed::PapersSettle, &round.id);
    let kept = store::papers::settle(&state.db, &round.id, number, which, &entry).await;
    state.live.changed(&session.id);
    let page = page_of(&round.id);
    Ok(crate::handlers::after(&form, &page, &page, kept))
}

/// `GET /rounds/{round}/book`: the closing certificate.
pub async fn book(State(state): State<AppState>, own: OwnRound) -> HandlerResult {
    let OwnRound { session, round, .. } = own;
    let inside = store::tallies::of_round(&state.db, &round.id, Profile::Inside).await?;
    let outside = store::tallies::of_round(&state.db, &round.id, Profile::Outside).await?;
    let (Some(inside), Some(outside)) = (inside, outside) else { return Err(Refusal::NotNow.into()) };
    let book = store::papers::book(&state.db, &round.id).await?;
    let by_device = inside.voted.count().unwrap_or(0).saturating_sub(book.used);
    let few = book.used < OUTSIDE || by_device < OUTSIDE;
    Ok(render(CertificatePage { session, round, book, few, outside }))
}

/// The marks of the form; of pairs each answer is a field of its own.
fn marks(form: &FormFields) -> Marks {
    let field = |(name, value): (&'_ str, &'_ str)| -> (String, String) {
        match value.split_once(' ') {
            Some((kind, pair)) if name.starts_with("pair.") => (kind.to_owned(), pair.to_owned()),
            _ => (name.to_owned(), value.to_owned()),
        }
    };
    let fields: Vec<(String, String)> = form.every().map(field).collect();
    Marks::read(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

fn number(form: &FormFields, field: &str) -> Option<u32> {
    form.one(field).trim().parse().ok()
}

fn page_of(round: &domain::id::RoundId) -> String {
    format!("/rounds/{round}/papers")
}
