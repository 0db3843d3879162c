//! A show of hands: counted by one adult and again by another, and settled.

use app::vote::hands::{CountSoFar, HandsCounted, HandsPage};
use axum::extract::State;
use domain::id::AdultId;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::vote::hands::Hands;
use domain::vote::paper::PaperState;
use domain::vote::round::Round;
use store::hands::Count;
use store::papers::Settled;

use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnRound;
use crate::handlers::{HandlerResult, after};
use crate::page::render;
use crate::state::AppState;

/// `GET /rounds/{round}/hands`: what is known of them. Nobody sees what one adult alone has counted.
pub async fn show(State(state): State<AppState>, own: OwnRound, Drafted(draft): Drafted) -> HandlerResult {
    let OwnRound { adult, session, round } = own;
    let count = store::hands::of_round(&state.db, &round.id).await?;
    let so_far = match count {
        Some(count) => so_far(&state, &round, &adult.id, count).await?,
        None => None,
    };
    let (typed, refusal) = draft.map_or((None, None), |(form, refusal)| (Some(form), refusal));
    let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    let typed = typed.iter().flat_map(FormFields::every).map(owned).collect();
    Ok(render(HandsPage { adult, session, round, so_far, typed, refusal }))
}

async fn so_far(
    state: &AppState,
    round: &Round,
    reader: &AdultId,
    count: Count,
) -> Result<Option<CountSoFar>, Refused> {
    let alone = count.first_by == count.second_by;
    let mine = |by: &Option<AdultId>| by.as_ref() == Some(reader);
    Ok(Some(match count.state {
        PaperState::Once if count.first_by.is_none() => CountSoFar::Anew,
        PaperState::Once => CountSoFar::Once { mine: mine(&count.first_by) },
        PaperState::Differs => {
            let Some([first, second]) = store::hands::compared(&state.db, &round.id).await? else {
                return Ok(None);
            };
            CountSoFar::Differs([
                HandsCounted { hands: first, own: !alone && mine(&count.first_by) },
                HandsCounted { hands: second, own: !alone && mine(&count.second_by) },
            ])
        }
        PaperState::Used | PaperState::Void => {
            let book = store::hands::book(&state.db, &round.id).await?;
            CountSoFar::Settled { raised: book.raised, alone: book.alone }
        }
    }))
}

/// `POST /rounds/{round}/hands`: what an adult counted.
pub async fn enter(State(state): State<AppState>, own: OwnRound, form: FormFields) -> HandlerResult {
    let OwnRound { adult, session, round } = own;
    let page = page_of(&round);
    let hands = match read(&round, &form) {
        Ok(hands) => hands,
        Err(refusal) => return Ok(form.again(&page, refusal)),
    };
    let entry = state.entry(&adult, Deed::HandsCount, &round.id);
    let entered = store::hands::enter(&state.db, &round.id, &hands, &adult.id, &entry).await;
    state.live.changed(&session.id);
    Ok(after(&form, &page, &page, entered.map(|_| ())))
}

/// `POST /rounds/{round}/hands/settle`: which of the two is right, or neither; the first count is taken back so.
pub async fn settle(State(state): State<AppState>, own: OwnRound, form: FormFields) -> HandlerResult {
    let OwnRound { adult, session, round } = own;
    let which = match form.one("which") {
        "first" => Settled::First,
        "second" => Settled::Second,
        "neither" => Settled::Neither,
        _ => return Err(Refusal::UnreadableForm.into()),
    };
    let entry = state.entry(&adult, Deed::HandsSettle, &round.id);
    let kept = store::hands::settle(&state.db, &round.id, which, &adult.id, &entry).await;
    state.live.changed(&session.id);
    let page = page_of(&round);
    Ok(after(&form, &page, &page, kept))
}

/// The numbers of the form; an empty field is nought.
fn read(round: &Round, form: &FormFields) -> Result<Hands, Refusal> {
    let counted = |field: &str| match form.one(field).trim() {
        "" => Ok(0),
        typed => typed.parse().map_err(|_| Refusal::Unfit { field: "hands" }),
    };
    let of = round.standing().map(|option| {
        Ok::<_, Refusal>((option.id.clone(), counted(&format!("hand.{}", option.id.as_str()))?))
    });
    Ok(Hands { of: of.collect::<Result<_, Refusal>>()?, none: counted("hand-none")? })
}

fn page_of(round: &Round) -> String {
    format!("/rounds/{}/hands", round.id)
}
