//! The money of a programme: each organisation writes what it gives, the budget holder the rest.

use app::partnership::programme::{BudgetPage, BudgetRow};
use axum::extract::State;
use domain::id::OrganisationId;
use domain::money::Pence;
use domain::partnership::budget::{BudgetLine, Change, DEAREST, LineKind, MOST, holders, may_change};
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnOrganisation;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, after};
use crate::page::render;
use crate::state::AppState;

/// The row of a pot that is not there yet.
const NEW_POT: &str = "new-pot";

/// Empty rows to write new lines into: how their fields are named, the kind, whether it is the
/// organisation's own.
const NEW: [(&str, LineKind, bool); 5] = [
    ("new-in", LineKind::In, true),
    ("new-gift", LineKind::Gift, true),
    ("new-grant", LineKind::In, false),
    (NEW_POT, LineKind::Pot, false),
    ("new-out", LineKind::Out, false),
];

/// `GET /programme/budget`.
pub async fn form(
    State(state): State<AppState>,
    OwnOrganisation { adult, organisation }: OwnOrganisation,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let db = &state.db;
    let holders = holders(&store::roles::of_partnership(db, &adult.partnership).await?);
    let lines = store::budgets::of_partnership(db, &adult.partnership).await?;
    let (typed, refusal) = draft.map_or((None, None), |(form, refusal)| (Some(form), refusal));
    let mut rows = rows(&adult, &lines, &holders, typed.as_ref());
    let wrong = refusal.as_ref().and_then(|refusal| {
        rows.iter_mut().find(|row| match refusal {
            Refusal::Partnership(PartnershipRefusal::OnePot) => row.id == NEW_POT,
            _ => read(&state, &adult, row).is_err(),
        })
    });
    if let Some(row) = wrong {
        row.wrong = true;
    }
    let held_by = match holders.first() {
        Some(holder) if !holders.contains(&adult.organisation) => {
            store::organisations::get(db, holder).await?.map(|one| one.name)
        }
        _ => None,
    };
    Ok(render(BudgetPage { adult, organisation: organisation.name, rows, held_by, refusal }))
}

/// `POST /programme/budget`: reads the lines that this leader may change, and no others, whatever
/// the form says.
pub async fn save(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let entry = state.entry(&adult, Deed::BudgetSave, &adult.partnership);
    let change = |lines: &[BudgetLine], holders: &[OrganisationId]| {
        let mut change = Change::default();
        // A line that somebody wrote meanwhile is not on this form: it stays as it is.
        let rows = rows(&adult, lines, holders, Some(&form)).into_iter();
        for row in rows.filter(|row| form.has(&format!("words-{}", row.id))) {
            match read(&state, &adult, &row)? {
                Some(line) => change.kept.push(line),
                None => change.gone.push(row.id.into()),
            }
        }
        Ok(change)
    };
    let kept = store::budgets::save(&state.db, &adult.partnership, &entry, change).await;
    Ok(after(&form, "/programme/budget", "/programme#money", kept))
}

/// The lines that this leader may change, as they stand or as they were typed, and an empty one of
/// each kind. There is one pot; who typed a second one sees it again.
fn rows(
    adult: &Adult,
    lines: &[BudgetLine],
    holders: &[OrganisationId],
    typed: Option<&FormFields>,
) -> Vec<BudgetRow> {
    let may = |giver: Option<&OrganisationId>| may_change(&adult.organisation, giver, holders).is_ok();
    let has_pot = lines.iter().any(|line| line.kind == LineKind::Pot);
    let second_pot = typed.is_some_and(|form| !form.one(&format!("words-{NEW_POT}")).trim().is_empty());
    let standing = lines.iter().filter(|line| may(line.organisation.as_ref())).map(standing);
    let empty = NEW
        .into_iter()
        .filter(|(_, kind, own)| (*own || may(None)) && (*kind != LineKind::Pot || !has_pot || second_pot))
        .map(|(id, kind, own)| BudgetRow {
            id: id.to_owned(),
            kind,
            own,
            words: String::new(),
            units: "1".to_owned(),
            price: String::new(),
            wrong: false,
        });
    let mut rows: Vec<BudgetRow> = standing.chain(empty).collect();
    if let Some(form) = typed {
        for row in &mut rows {
            fill(row, form);
        }
    }
    rows
}

fn standing(line: &BudgetLine) -> BudgetRow {
    BudgetRow {
        id: line.id.to_string(),
        kind: line.kind,
        own: line.organisation.is_some(),
        words: line.words.to_string(),
        units: line.units.to_string(),
        price: line.price.plain(),
        wrong: false,
    }
}

/// Puts what was typed into a row of the form.
fn fill(row: &mut BudgetRow, form: &FormFields) {
    if form.has(&format!("words-{}", row.id)) {
        let typed = |field: &str| form.one(&format!("{field}-{}", row.id)).to_owned();
        let (words, units, price) = (typed("words"), typed("units"), typed("price"));
        (row.words, row.units, row.price) = (words, units, price);
    }
}

/// The line of a row; none for an empty one.
fn read(state: &AppState, adult: &Adult, row: &BudgetRow) -> Result<Option<BudgetLine>, Refusal> {
    let number = |typed: &str, field| {
        let number = typed.trim().parse().ok().filter(|number| *number <= MOST);
        number.ok_or_else(|| Refusal::of_typed(typed, field))
    };
    let money = |typed: &str, field| match Pence::parse(typed, field)? {
        None => Err(Refusal::Missing { field }),
        Some(price) if price > DEAREST => Err(Refusal::TooMuchMoney { field }),
        Some(price) => Ok(price),
    };
    let is_new = row.id.starts_with("new-");
    let Some(words) = ShortWords::parse_optional(&row.words)? else {
        let priced = is_new && !matches!(row.price.trim(), "" | "0");
        return if priced { Err(Refusal::Missing { field: "line" }) } else { Ok(None) };
    };
    Ok(Some(BudgetLine {
        id: if is_new { state.chance.id().into() } else { row.id.as_str().into() },
        kind: row.kind,
        organisation: row.own.then(|| adult.organisation.clone()),
        words,
        units: number(&row.units, "units")?,
        price: if row.kind == LineKind::Gift { Pence::default() } else { money(&row.price, "price")? },
    }))
}
