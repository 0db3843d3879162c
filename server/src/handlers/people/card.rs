//! The cards of a group: adults make them, print them, replace a lost one and end them. Coming in by
//! card is in `by_card.rs`.

use app::people::card::{CardsPage, PrintedCard, SheetPage};
use axum::extract::State;
use axum::response::Response;
use domain::id::{CardId, GroupId};
use domain::people::audit::Deed;
use domain::people::card::{Card, CardCode, for_a_list_of};
use domain::refusal::Refusal;
use store::cards::Fresh;

use crate::extractors::cookies;
use crate::extractors::draft::{Drafted, Drafts};
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnGroup;
use crate::files::qr;
use crate::handlers::{HandlerResult, after, see_other};
use crate::locale::WORDS;
use crate::page::render;
use crate::pictures;
use crate::state::AppState;

/// So many may be added at once.
const MOST_AT_ONCE: u32 = 30;
/// So many codes more than cards, for those that other cards have already.
const SPARE_CODES: u32 = 40;

/// `GET /groups/{group}/cards`.
pub async fn show(
    State(state): State<AppState>,
    OwnGroup { adult, group, .. }: OwnGroup,
    mut drafts: Drafts,
) -> HandlerResult {
    let (voice, cards) = store::cards::of_group(&state.db, &group.id).await?;
    let can_print = drafts.take(&sheet_of(&group.id)).is_some();
    let refusal = drafts.take(&page_of(&group.id)).and_then(|(_, refusal)| refusal);
    Ok(render(CardsPage { adult, group, voice, cards, can_print, refusal }))
}

/// `POST /groups/{group}/cards/make`: as many as the list and two spares, or some more.
pub async fn make(
    State(state): State<AppState>,
    OwnGroup { adult, group, .. }: OwnGroup,
    form: FormFields,
) -> HandlerResult {
    let have: u32 = form.one("have").parse().map_err(|_| Refusal::UnreadableForm)?;
    let more = match have {
        0 => for_a_list_of(group.size),
        _ => form.one("more").parse().unwrap_or(0).min(MOST_AT_ONCE),
    };
    if more == 0 {
        return Ok(form.again(&page_of(&group.id), Refusal::Missing { field: "more" }));
    }
    let worn = store::cards::looks_of(&state.db, &adult.partnership).await?;
    let looks = pictures::for_cards(&worn, more, state.chance.u64());
    let (secrets, fresh) = fresh(&state, more);
    let entry = state.entry(&adult, Deed::CardsMake, &group.id);
    let made = store::cards::make(&state.db, &group.id, [have, more], &fresh, &looks, &entry).await;
    let on_the_list = if have == 0 { group.size } else { u32::MAX };
    Ok(to_the_sheet(&group.id, &form, made, &secrets, on_the_list))
}

/// `POST /groups/{group}/cards/replace`: one that was lost, or all.
pub async fn replace(
    State(state): State<AppState>,
    OwnGroup { adult, group, .. }: OwnGroup,
    form: FormFields,
) -> HandlerResult {
    let lost = match form.one("card") {
        "" => None,
        card => Some(card.parse::<CardId>().map_err(|_| Refusal::UnreadableForm)?),
    };
    let (_, cards) = store::cards::of_group(&state.db, &group.id).await?;
    let all = u32::try_from(cards.len()).unwrap_or(u32::MAX);
    let (secrets, fresh) = fresh(&state, if lost.is_some() { 1 } else { all });
    let entry = state.entry(&adult, Deed::CardsReplace, &group.id);
    let now = state.clock.now();
    let made = store::cards::replace(&state.db, &group.id, lost.as_ref(), &fresh, now, &entry).await;
    Ok(to_the_sheet(&group.id, &form, made, &secrets, u32::MAX))
}

/// `POST /groups/{group}/cards/end`: they open nothing any more.
pub async fn end(
    State(state): State<AppState>,
    OwnGroup { adult, group, .. }: OwnGroup,
    form: FormFields,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::CardsEnd, &group.id);
    let ended = store::cards::end(&state.db, &group.id, state.clock.now(), &entry).await;
    Ok(after(&form, &page_of(&group.id), &page_of(&group.id), ended))
}

/// `GET /groups/{group}/cards/sheet`: what this device has just made, to print. The secrets rest in its
/// sealed draft, and nowhere else.
pub async fn sheet(
    State(state): State<AppState>,
    OwnGroup { group, .. }: OwnGroup,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let Some((secrets, _)) = draft else { return Ok(see_other(&page_of(&group.id))) };
    let (_, working) = store::cards::of_group(&state.db, &group.id).await?;
    let printed = |(field, value): (&str, &str)| {
        let (code, secret) = value.split_once(' ')?;
        // One that was replaced since is dead, and is not printed.
        let card = working.iter().find(|card| card.code.as_str() == code)?;
        let link = format!("{}/card/{secret}", state.public_url);
        Some(PrintedCard {
            id: card.id.clone(),
            picture: card.picture.clone(),
            colour: card.colour,
            code: card.code.shown(),
            qr_svg: qr::svg(&link, &WORDS.t("house-qr-card")),
            spare: field == "spare",
        })
    };
    let cards: Vec<PrintedCard> = secrets.every().filter_map(printed).collect();
    if cards.is_empty() {
        return Ok(see_other(&page_of(&group.id)));
    }
    let address = state.public_url.split_once("://").map_or("", |(_, address)| address).to_owned();
    Ok(render(SheetPage { group: group.name, cards, address }))
}

/// What chance gives for so many cards: the secrets, which only the sheet gets, and what the disk gets.
fn fresh(state: &AppState, many: u32) -> (Vec<(CardCode, String)>, Vec<Fresh>) {
    let one = |_| {
        let secret = state.chance.id();
        let code = CardCode::from_chance(state.chance.u32(), state.chance.u32());
        let (id, secret_hash) = (state.chance.id().into(), cookies::hash(&secret));
        ((code.clone(), secret), Fresh { id, secret_hash, code })
    };
    (0..many.saturating_add(SPARE_CODES)).map(one).unzip()
}

/// On to the sheet with the secrets of the cards that were made; those beyond the list are spare.
fn to_the_sheet(
    group: &GroupId,
    form: &FormFields,
    made: Result<Vec<Card>, store::Error>,
    secrets: &[(CardCode, String)],
    on_the_list: u32,
) -> Response {
    let made = match made {
        Ok(made) => made,
        Err(refused) => return form.again(&page_of(group), refused.into()),
    };
    let on_the_list = usize::try_from(on_the_list).unwrap_or(usize::MAX);
    let line = |(at, card): (usize, &Card)| {
        let (_, secret) = secrets.iter().find(|(code, _)| *code == card.code)?;
        let field = if at < on_the_list { "card" } else { "spare" };
        Some((field.to_owned(), format!("{} {secret}", card.code.as_str())))
    };
    let lines: Vec<(String, String)> = made.iter().enumerate().filter_map(line).collect();
    FormFields::from(lines).carry(&sheet_of(group))
}

fn page_of(group: &GroupId) -> String {
    format!("/groups/{group}/cards")
}

fn sheet_of(group: &GroupId) -> String {
    format!("/groups/{group}/cards/sheet")
}
