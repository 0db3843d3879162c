//! The documents, made from the code's own constants, and the notices that everybody reads.

use app::partnership::documents::{DocumentPage, DocumentsPage, Facts, NoticePage, Partner, Which};
use app::partnership::one_page::starter;
use axum::extract::State;
use axum::response::Response;
use domain::people::sign_in::{Adult, Role};

use crate::error::Refused;
use crate::extractors::people::{MaybePupil, PupilSession, Staff};
use crate::handlers::HandlerResult;
use crate::locale::PLAIN_WORDS;
use crate::page::render;
use crate::state::AppState;

/// `GET /documents`.
pub async fn list(Staff(adult): Staff) -> Response {
    render(DocumentsPage { adult })
}

/// `GET /documents/data-map`.
pub async fn data_map(State(state): State<AppState>, Staff(adult): Staff) -> HandlerResult {
    page(&state, adult, Which::DataMap).await
}

/// `GET /documents/retention`.
pub async fn retention(State(state): State<AppState>, Staff(adult): Staff) -> HandlerResult {
    page(&state, adult, Which::Retention).await
}

/// `GET /documents/impact`.
pub async fn impact(State(state): State<AppState>, Staff(adult): Staff) -> HandlerResult {
    page(&state, adult, Which::Impact).await
}

/// `GET /documents/sharing`.
pub async fn sharing(State(state): State<AppState>, Staff(adult): Staff) -> HandlerResult {
    page(&state, adult, Which::Sharing).await
}

/// `GET /privacy`.
pub async fn notice(State(state): State<AppState>, MaybePupil(known): MaybePupil) -> HandlerResult {
    for_everybody(&state, known, false).await
}

/// `GET /privacy/young-people`.
pub async fn young(State(state): State<AppState>, MaybePupil(known): MaybePupil) -> HandlerResult {
    for_everybody(&state, known, true).await
}

async fn page(state: &AppState, adult: Adult, which: Which) -> HandlerResult {
    let mut facts = facts(state).await?;
    facts.chosen = store::retentions::of_organisation(&state.db, &adult.organisation).await?;
    facts.assessment = store::assessments::get(&state.db, &adult.organisation).await?;
    Ok(render(DocumentPage { adult, which, facts }))
}

/// Whoever is in reads the times of the own session, everybody else what is usual.
async fn for_everybody(state: &AppState, known: Option<PupilSession>, young: bool) -> HandlerResult {
    let mut facts = if young { Facts::default() } else { facts(state).await? };
    if let Some(known) = &known {
        facts.chosen = store::retentions::of_session(&state.db, &known.session.id).await?;
    }
    Ok(render(NoticePage { me: known.as_ref().map(PupilSession::me), young, facts }))
}

/// Who the partners are, what they share, and which tables there are.
async fn facts(state: &AppState) -> Result<Facts, Refused> {
    let db = &state.db;
    let tables = store::retentions::TABLES.iter();
    let tables = tables.map(|(table, clock)| ((*table).to_owned(), clock.code().to_owned(), clock.kind()));
    let tables = tables.collect();
    let Some(partnership) = store::partnerships::first(db).await? else {
        return Ok(Facts { tables, ..Facts::default() });
    };
    let words = store::one_pages::latest(db, &partnership.id).await?;
    let words = words.map_or_else(|| starter(&PLAIN_WORDS), |(_, words)| words);
    let leads = store::adults::of_role(db, &partnership.id, Role::SafeguardingLead).await?;
    let partners = store::signatures::partners(db, &partnership.id).await?.into_iter();
    let partners = partners.filter(|one| one.left_at.is_none()).map(|one| Partner {
        safeguarding: leads
            .iter()
            .filter(|lead| lead.organisation == one.organisation.id)
            .map(|lead| lead.job_title.clone())
            .collect(),
        owner: one.side.map(|side| side.owner),
        signed: one.signed.is_some(),
        name: one.organisation.name,
    });
    Ok(Facts {
        partnership: partnership.name,
        partners: partners.collect(),
        tables,
        shared: words.shared,
        never_and_ending: [words.never, words.ending],
        ..Facts::default()
    })
}
