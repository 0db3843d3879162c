//! Ballots on paper: printed, handed out, entered by two adults, accounted for; and the certificate after
//! the close.

use app::vote::paper::{BallotSheetsPage, CertificatePage, PaperLine, PaperPage, PaperReading, PapersPage};
use axum::extract::{Query, State};
use domain::id::AdultId;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::vote::ballot::Marks;
use domain::vote::refusal::VoteRefusal;
use domain::vote::suppression::{OUTSIDE, Profile};
use serde::Deserialize;
use store::papers::Settled;

use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnRound;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::state::AppState;

/// Which paper, and from which number on.
#[derive(Deserialize)]
pub struct Which {
    number: Option<String>,
    from: Option<String>,
}

/// `GET /rounds/{round}/papers`.
pub async fn show(State(state): State<AppState>, own: OwnRound, Drafted(draft): Drafted) -> HandlerResult {
    let refusal = draft.and_then(|(_, refusal)| refusal);
    book_page(&state, own, refusal).await
}

/// The papers of a round, and why nothing was done.
async fn book_page(state: &AppState, own: OwnRound, refusal: Option<Refusal>) -> HandlerResult {
    let OwnRound { adult, session, round } = own;
    let book = store::papers::book(&state.db, &round.id).await?;
    let lines = store::papers::lines(&state.db, &round.id).await?;
    let line = |line: store::papers::Line| PaperLine {
        number: line.number,
        state: line.state,
        mine: line.first_by == adult.id,
    };
    let lines = lines.into_iter().map(line).collect();
    Ok(render(PapersPage { adult, session, round, book, lines, refusal }))
}

/// `POST /rounds/{round}/papers/print`: so many more.
pub async fn print(State(state): State<AppState>, own: OwnRound, form: FormFields) -> HandlerResult {
    let OwnRound { adult, round, .. } = own;
    let told = form.one("told").parse().map_err(|_| Refusal::UnreadableForm)?;
    let Some(more) = number(&form, "more") else {
        return Ok(form.again(&page_of(&round.id), Refusal::of_typed(form.one("more"), "sheets")));
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
    let from = asked.from.and_then(|typed| read(&typed)).unwrap_or(1).max(1);
    let numbers = (from..=book.printed).collect();
    Ok(render(BallotSheetsPage { round, numbers }))
}

/// `POST /rounds/{round}/papers/hand-out`: how many pupils hold one.
pub async fn hand_out(State(state): State<AppState>, own: OwnRound, form: FormFields) -> HandlerResult {
    let OwnRound { adult, session, round } = own;
    let page = page_of(&round.id);
    let Some(handed_out) = number(&form, "handed_out") else {
        return Ok(form.again(&page, Refusal::of_typed(form.one("handed_out"), "handed_out")));
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
        return Ok(form.again(&page, Refusal::Unfit { field: "unused" }));
    };
    let entry = state.entry(&adult, Deed::PapersCount, &round.id);
    let kept = store::papers::count_left(&state.db, &round.id, [unused, missing], &entry).await;
    Ok(crate::handlers::after(&form, &page, &page, kept))
}

/// `GET /rounds/{round}/papers/paper`: one paper, to be entered or settled. One that cannot be entered leads back
/// to all of them at once, before anything is typed.
pub async fn one(
    State(state): State<AppState>,
    Query(asked): Query<Which>,
    own: OwnRound,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let (typed, refusal) = draft.map_or((None, None), |(form, refusal)| (Some(form), refusal));
    let typed_of = typed.as_ref().and_then(|form| number(form, "number"));
    let named = asked.number.map_or(typed_of, |typed| read(&typed));
    if !own.round.is_open() {
        return Ok(see_other(&page_of(&own.round.id)));
    }
    let book = store::papers::book(&state.db, &own.round.id).await?;
    let Some(number) = named.filter(|number| (1..=book.printed).contains(number)) else {
        return book_page(&state, own, Some(VoteRefusal::TooManyPapers.into())).await;
    };
    let line = store::papers::lines(&state.db, &own.round.id).await?;
    let line = line.into_iter().find(|line| line.number == number);
    let compared = match &line {
        Some(line) => compared(&state, &own, line).await?,
        None => None,
    };
    if let Some(line) = line.filter(|_| compared.is_none()) {
        let others = store::papers::others(&state.db, &own.round, &own.adult.id).await?;
        if let Err(refusal) = line.state.may_be_entered(line.first_by == own.adult.id, others) {
            return book_page(&state, own, Some(refusal)).await;
        }
    }
    let OwnRound { adult, round, .. } = own;
    // What was typed of another paper is of no use here.
    let (typed, refusal) = if typed_of == Some(number) { (typed, refusal) } else { (None, None) };
    let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    let typed = typed.iter().flat_map(FormFields::every).map(owned).collect();
    Ok(render(PaperPage { adult, round, number, typed, compared, refusal }))
}

/// What two adults read on a paper, where it differs.
async fn compared(
    state: &AppState,
    own: &OwnRound,
    line: &store::papers::Line,
) -> Result<Option<[PaperReading; 2]>, Refused> {
    let both = store::papers::compared(&state.db, &own.round.id, line.number).await?;
    let alone = line.second_by.as_ref() == Some(&line.first_by);
    let mine = |by: Option<&AdultId>| !alone && by == Some(&own.adult.id);
    Ok(both.map(|[first, second]| {
        [
            PaperReading { read: first, own: mine(Some(&line.first_by)) },
            PaperReading { read: second, own: mine(line.second_by.as_ref()) },
        ]
    }))
}

/// `POST /rounds/{round}/papers/paper`: what an adult reads on it.
pub async fn enter(State(state): State<AppState>, own: OwnRound, form: FormFields) -> HandlerResult {
    let OwnRound { adult, session, round } = own;
    let all = page_of(&round.id);
    let Some(number) = number(&form, "number") else {
        return Ok(form.again(&all, VoteRefusal::TooManyPapers.into()));
    };
    let one = format!("{all}/paper?number={number}");
    let void = !form.one("void").is_empty();
    if !void && Marks::are_unread(form.every()) {
        return Ok(form.again(&one, VoteRefusal::NotAVote.into()));
    }
    let marks = (!void).then(|| marks(&form));
    let entry = state.entry(&adult, Deed::PapersEnter, &round.id);
    let entered = store::papers::enter(&state.db, &round.id, number, marks.as_ref(), &adult.id, &entry).await;
    state.live.changed(&session.id);
    Ok(match entered.map_err(Refusal::from) {
        Ok(_) => see_other(&all),
        // There the marks can be mended; all else is about the paper.
        Err(refusal @ Refusal::Vote(VoteRefusal::NotAVote | VoteRefusal::PaperEmptied)) => {
            form.again(&one, refusal)
        }
        Err(refusal) => form.again(&all, refusal),
    })
}

/// `POST /rounds/{round}/papers/settle`: which of the two is right, or neither; the first reading is taken back so.
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
    let kept = store::papers::settle(&state.db, &round.id, number, which, &adult.id, &entry).await;
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
    let hands = store::hands::book(&state.db, &round.id).await?;
    let by_device = inside.voted.count().unwrap_or(0).saturating_sub(book.used).saturating_sub(hands.raised);
    let few = book.used < OUTSIDE || by_device < OUTSIDE;
    Ok(render(CertificatePage { session, round, book, hands, few, outside }))
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
    read(form.one(field))
}

fn read(typed: &str) -> Option<u32> {
    typed.trim().parse().ok()
}

fn page_of(round: &domain::id::RoundId) -> String {
    format!("/rounds/{round}/papers")
}
