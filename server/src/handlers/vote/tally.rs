//! What was chosen: counts after suppression, as a sentence, a chart, a table and a file.

use app::partnership::partnership::TallyPage;
use app::vote::tally::{GroupName, Groups, ResultPage};
use axum::extract::{Query, State};
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::vote::method::Method;
use domain::vote::suppression::{ByGroup, Circle, Column, GroupRow, Profile};
use domain::vote::tally::PublishedTally;
use serde::Deserialize;

use crate::charts;
use crate::drawn_tally::{drawn, drawn_with};
use crate::error::Refused;
use crate::extractors::own::{OutsideTally, SeenTally};
use crate::extractors::people::WorkerOrLeader;
use crate::files::by_group::csv as by_group_csv;
use crate::files::{picture, spreadsheet};
use crate::handlers::{CSV, HandlerResult, download};
use crate::live;
use crate::locale::PLAIN_WORDS;
use crate::page::render;
use crate::quotes;
use crate::state::AppState;

/// Where a worker looked from: the way back.
#[derive(Deserialize)]
pub struct Asked {
    room: Option<String>,
}

/// `GET /rounds/{round}/tally`: adults once the round is closed, pupils once it was shown.
pub async fn show(
    State(state): State<AppState>,
    Query(asked): Query<Asked>,
    seen: SeenTally,
) -> HandlerResult {
    let room = asked.room.and_then(|id| id.parse().ok());
    Ok(match seen {
        // What a room was let see of written words stays with those inside.
        SeenTally::Adult(adult, tally) if !adult.role.sees_inside() => {
            let tally = quoted(&state, tally).await?;
            let drawn = drawn_with(tally.clone(), Vec::new(), Some(tally))?;
            render(TallyPage { adult, drawn, room: None, by_group: None })
        }
        SeenTally::Adult(adult, tally) => {
            let by_group = by_group(&state, &adult, &tally).await?;
            render(TallyPage { adult, drawn: drawn(&state, tally).await?, room, by_group })
        }
        SeenTally::Pupil(known, tally) => {
            let live = live::of_session(&state, &known.session).await?;
            render(ResultPage { me: known.me(), drawn: drawn(&state, tally).await?, live })
        }
    })
}

/// `GET /rounds/{round}/tally.csv`: the file. Files travel, so it is in the outside profile.
pub async fn csv(State(state): State<AppState>, OutsideTally(tally): OutsideTally) -> HandlerResult {
    let tally = quoted(&state, tally).await?;
    Ok(download(CSV, "fifth-result.csv", spreadsheet::csv(&PLAIN_WORDS, &tally)?))
}

/// `GET /rounds/{round}/groups.csv`: the same by group, for who reads that on the page. It travels too, so it is in the
/// outside profile.
pub async fn groups_csv(
    State(state): State<AppState>,
    WorkerOrLeader(adult): WorkerOrLeader,
    OutsideTally(tally): OutsideTally,
) -> HandlerResult {
    let face = store::breakdowns::of_round(&state.db, &tally.round, Profile::Outside).await?;
    let found = face.map(|face| face.found).ok_or(Refusal::NoSuchPage)?;
    let tally = quoted(&state, tally).await?;
    let rows: &[GroupRow] = if let ByGroup::Rows { rows, .. } = &found { rows.as_slice() } else { &[] };
    let names = names(&state, &adult, rows).await?;
    Ok(download(CSV, "fifth-by-group.csv", by_group_csv(&PLAIN_WORDS, &tally, &found, &names)?))
}

/// `GET /rounds/{round}/chart.svg`: the chart with its words, in the outside profile, since it travels.
pub async fn picture(State(state): State<AppState>, OutsideTally(tally): OutsideTally) -> HandlerResult {
    let tally = quoted(&state, tally).await?;
    Ok(download("image/svg+xml", "fifth-result.svg", picture::svg(&PLAIN_WORDS, &tally)?))
}

/// For those outside: the words of an idea only where its author ticked it.
async fn quoted(state: &AppState, tally: PublishedTally) -> Result<PublishedTally, Refused> {
    let quotable = store::ideas::quotable_in(&state.db, &tally.round).await?;
    Ok(quotes::of_tally(tally, &quotable))
}

/// The same by group, for who sees what those inside see.
async fn by_group(
    state: &AppState,
    adult: &Adult,
    tally: &PublishedTally,
) -> Result<Option<Groups>, Refused> {
    let face = store::breakdowns::of_round(&state.db, &tally.round, Profile::Inside).await?;
    let Some(found) = face.map(|face| face.found) else { return Ok(None) };
    let (columns, rows) = match &found {
        ByGroup::Rows { columns, rows } => (columns.as_slice(), rows.as_slice()),
        ByGroup::Not(_) => (&[][..], &[][..]),
    };
    let drawn = drawn_column(columns, tally);
    let bars = match drawn {
        Some(at) => charts::by_group(rows, at).map_err(|_| Refusal::Ours)?,
        None => Vec::new(),
    };
    let names = names(state, adult, rows).await?;
    Ok(Some(Groups { found, names, drawn, bars }))
}

/// What was chosen first; of "would you do it again?" the yes.
fn drawn_column(columns: &[Column], tally: &PublishedTally) -> Option<usize> {
    let chosen = tally.winner().map(|line| Column::Answer(line.option.id.clone()));
    let yes = columns.first().filter(|_| tally.terms.method == Method::AgainAgain).cloned();
    let drawn = chosen.or(yes)?;
    columns.iter().position(|column| *column == drawn)
}

/// What each row is called, in one question to the disk.
async fn names(state: &AppState, adult: &Adult, rows: &[GroupRow]) -> Result<Vec<GroupName>, Refused> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let groups = store::breakdowns::names(&state.db, &adult.partnership).await?;
    let name = |row: &GroupRow| {
        let first = row.groups.first().and_then(|id| groups.iter().find(|group| group.id == *id));
        let of_one = first.filter(|_| row.circle != Circle::Rest);
        GroupName {
            group: of_one.filter(|_| matches!(row.circle, Circle::Group(_))).map(|group| group.name.clone()),
            organisation: of_one.map(|group| group.of.clone()),
            is_own: of_one.is_some_and(|group| group.organisation == adult.organisation),
        }
    };
    Ok(rows.iter().map(name).collect())
}
