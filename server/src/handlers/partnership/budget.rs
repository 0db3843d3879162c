//! The money of a programme: each organisation writes what it gives, the budget holder the rest.

use app::partnership::programme::{BudgetPage, BudgetRow};
use axum::extract::State;
use domain::id::OrganisationId;
use domain::partnership::budget::{Kind, Line, MOST, may_change};
use domain::partnership::role::{Holder, ProgrammeRole};
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use super::ingredients;
use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, record, see_other};
use crate::page::render;
use crate::state::AppState;

/// Empty rows to write new lines into: how their fields are named, the kind, whether it is the
/// organisation's own.
const NEW: [(&str, Kind, bool); 5] = [
    ("new-in", Kind::In, true),
    ("new-gift", Kind::Gift, true),
    ("new-grant", Kind::In, false),
    ("new-pot", Kind::Pot, false),
    ("new-out", Kind::Out, false),
];

/// `GET /programme/budget`.
pub async fn form(State(state): State<AppState>, Leader(adult): Leader) -> HandlerResult {
    let rows = rows(&state, &adult).await?;
    ask(&state, adult, rows, None).await
}

/// `POST /programme/budget`: reads the lines that this leader may change, and no others, whatever
/// the form says.
pub async fn save(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let mut rows = rows(&state, &adult).await?;
    let (mut kept, mut gone) = (Vec::new(), Vec::new());
    let mut wrong = None;
    for row in &mut rows {
        // A line that somebody wrote meanwhile is not on this form: it stays as it is.
        if !fill(row, &form) {
            continue;
        }
        match read(&state, &adult, row) {
            Ok(Some(line)) => kept.push(line),
            Ok(None) => gone.push(row.id.as_str().into()),
            Err(refusal) => {
                row.wrong = wrong.is_none();
                wrong = wrong.or(Some(refusal));
            }
        }
    }
    if wrong.is_some() {
        return ask(&state, adult, rows, wrong).await;
    }
    store::budgets::save(&state.db, &adult.partnership, &kept, &gone).await?;
    record(&state, &adult, Deed::BudgetSave, adult.partnership.as_str()).await?;
    Ok(see_other("/programme#money"))
}

/// The organisations that hold the budget; usually one.
async fn holders(state: &AppState, adult: &Adult) -> Result<Vec<OrganisationId>, Refused> {
    let roles = store::roles::of_partnership(&state.db, &adult.partnership).await?;
    let holds = roles
        .into_iter()
        .filter(|one| one.role == ProgrammeRole::BudgetHolder && matches!(one.holder, Holder::Post(_)));
    Ok(holds.map(|one| one.organisation).collect())
}

/// The lines that this leader may change, as they stand, and an empty one of each kind. There is
/// one pot.
async fn rows(state: &AppState, adult: &Adult) -> Result<Vec<BudgetRow>, Refused> {
    let holders = holders(state, adult).await?;
    let may = |giver: Option<&OrganisationId>| may_change(&adult.organisation, giver, &holders).is_ok();
    let lines = store::budgets::of_partnership(&state.db, &adult.partnership).await?;
    let has_pot = lines.iter().any(|line| line.kind == Kind::Pot);
    let standing = lines.into_iter().filter(|line| may(line.organisation.as_ref())).map(standing);
    let empty = NEW
        .into_iter()
        .filter(|(_, kind, own)| (*own || may(None)) && !(has_pot && *kind == Kind::Pot))
        .map(|(id, kind, own)| BudgetRow {
            id: id.to_owned(),
            kind,
            own,
            words: String::new(),
            units: "1".to_owned(),
            price: String::new(),
            wrong: false,
        });
    Ok(standing.chain(empty).collect())
}

fn standing(line: Line) -> BudgetRow {
    BudgetRow {
        id: line.id.to_string(),
        kind: line.kind,
        own: line.organisation.is_some(),
        words: line.words.to_string(),
        units: line.units.to_string(),
        price: line.price.to_string(),
        wrong: false,
    }
}

/// What was typed into a row; whether the form has it.
fn fill(row: &mut BudgetRow, form: &FormFields) -> bool {
    let name = format!("words-{}", row.id);
    if !form.every().any(|(field, _)| field == name) {
        return false;
    }
    let typed = |field: &str| form.one(&format!("{field}-{}", row.id)).to_owned();
    let (words, units, price) = (typed("words"), typed("units"), typed("price"));
    (row.words, row.units, row.price) = (words, units, price);
    true
}

/// The line of a row; none for an empty one.
fn read(state: &AppState, adult: &Adult, row: &BudgetRow) -> Result<Option<Line>, Refusal> {
    let number = |typed: &str, field| {
        let number =
            crate::handlers::session::session::pounds(typed, field)?.filter(|number| *number <= MOST);
        number.ok_or(Refusal::Missing { field })
    };
    let is_new = row.id.starts_with("new-");
    let Some(words) = ShortWords::parse_optional(&row.words)? else {
        let priced = is_new && !matches!(row.price.trim(), "" | "0");
        return if priced { Err(Refusal::Missing { field: "line" }) } else { Ok(None) };
    };
    Ok(Some(Line {
        id: if is_new { state.chance.id().into() } else { row.id.as_str().into() },
        kind: row.kind,
        organisation: row.own.then(|| adult.organisation.clone()),
        words,
        units: number(&row.units, "units")?,
        price: if row.kind == Kind::Gift { 0 } else { number(&row.price, "price")? },
    }))
}

async fn ask(
    state: &AppState,
    adult: Adult,
    rows: Vec<BudgetRow>,
    refusal: Option<Refusal>,
) -> HandlerResult {
    let holders = holders(state, &adult).await?;
    let held_by = match holders.first() {
        Some(holder) if !holders.contains(&adult.organisation) => {
            store::organisations::get(&state.db, holder).await?.map(|one| one.name)
        }
        _ => None,
    };
    let organisation = ingredients::own(state, &adult).await?.name;
    let page = BudgetPage { adult, organisation, rows, held_by, refusal };
    Ok(render(page))
}
