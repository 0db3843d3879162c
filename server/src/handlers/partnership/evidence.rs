//! Evidence: for leaders and who only reads, and by a link for those outside; as a page and as files.

use app::partnership::evidence::{
    Evidence, EvidencePage, FamiliesPage, LinkLine, Links, OutsideEvidencePage,
};
use axum::extract::{Query, State};
use domain::id::{EvidenceLinkId, EvidenceToken};
use domain::partnership::evidence::Period;
use domain::people::audit::Deed;
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::time::day;
use domain::wording::ShortWords;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;
use store::evidence::EvidenceLink;
use tokio::sync::Semaphore;

use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::{Leader, PartnershipReader};
use crate::files::pack::{self, Kind};
use crate::files::qr;
use crate::handlers::{HandlerResult, after, download, see_other};
use crate::locale::{PLAIN_WORDS, WORDS};
use crate::page::render;
use crate::state::AppState;
use crate::{dates, evidence};

const PAGE: &str = "/evidence";

/// Which weeks; those of this term when nothing is said.
#[derive(Deserialize)]
pub struct Weeks {
    first_day: Option<String>,
    last_day: Option<String>,
}

impl Weeks {
    fn read(&self, today: Date) -> Result<Period, Refusal> {
        match (&self.first_day, &self.last_day) {
            (None, None) => Ok(Period::term_of(today)),
            (first, last) => {
                Period::read(first.as_deref().unwrap_or_default(), last.as_deref().unwrap_or_default())
            }
        }
    }

    /// The days as they stand in the form: as they were typed, or of the weeks that are shown.
    fn typed(&self, period: Period) -> [String; 2] {
        let typed = |day: &Option<String>, shown: Date| day.clone().unwrap_or_else(|| shown.to_string());
        [typed(&self.first_day, period.first), typed(&self.last_day, period.last)]
    }
}

/// `GET /evidence?first_day=2026-09-01&last_day=2026-12-31`.
pub async fn show(
    State(state): State<AppState>,
    PartnershipReader(adult): PartnershipReader,
    Query(weeks): Query<Weeks>,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let today = dates::day_of(state.clock.now());
    let (form, not_taken) = draft.map_or((None, None), |(form, refusal)| (Some(form), refusal));
    // What was typed for a link was about the weeks that were shown then.
    let of_form =
        form.as_ref().and_then(|form| Period::read(form.one("first_day"), form.one("last_day")).ok());
    let read = of_form.map_or_else(|| weeks.read(today), Ok);
    let (period, refusal) = match read {
        Ok(period) => (period, not_taken),
        Err(refusal) => (Period::term_of(today), Some(refusal)),
    };
    let links = if adult.role.may_change_partnership() {
        Some(links(&state, &adult, form.as_ref(), today).await?)
    } else {
        None
    };
    let evidence = evidence::read(&state, &adult.partnership, period).await?;
    Ok(render(EvidencePage { typed: weeks.typed(period), adult, evidence, links, refusal }))
}

async fn links(
    state: &AppState,
    adult: &Adult,
    form: Option<&FormFields>,
    today: Date,
) -> Result<Links, Refused> {
    let line = |link: EvidenceLink| LinkLine {
        address: format!("{}{PAGE}/of/{}", state.public_url, link.token),
        id: link.id.to_string(),
        whom: link.whom.to_string(),
        period: link.period,
        ends_on: link.ends_on,
    };
    let typed = |field: &str| form.map(|form| form.one(field).to_owned()).unwrap_or_default();
    let all = store::evidence::links(&state.db, &adult.partnership, today).await?;
    Ok(Links { all: all.into_iter().map(line).collect(), whom: typed("whom"), ends_on: typed("ends_on") })
}

/// `POST /evidence/links`: a link for somebody outside.
pub async fn make(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let today = dates::day_of(state.clock.now());
    let kept = match link(&state, &form, today) {
        Ok(link) => {
            let entry = state.entry(&adult, Deed::EvidenceLinkMake, &link.id);
            let made = store::evidence::make_link(&state.db, &adult.partnership, &link, today, &entry).await;
            made.map_err(Refusal::from)
        }
        Err(refusal) => Err(refusal),
    };
    Ok(after(&form, PAGE, "/evidence#links", kept))
}

fn link(state: &AppState, form: &FormFields, today: Date) -> Result<EvidenceLink, Refusal> {
    let whom = ShortWords::parse_optional(form.one("whom"))?.ok_or(Refusal::Missing { field: "whom" })?;
    let ends_on = day("ends_on", form.one("ends_on"))?;
    if !(today..=today.saturating_add(1.year())).contains(&ends_on) {
        return Err(Refusal::DayTooFar { field: "ends_on" });
    }
    Ok(EvidenceLink {
        id: state.chance.id().into(),
        token: state.chance.token(),
        whom,
        period: Period::read(form.one("first_day"), form.one("last_day"))?,
        ends_on,
    })
}

/// `POST /evidence/links/{link}/remove`.
pub async fn end(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Path(link): Path<EvidenceLinkId>,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::EvidenceLinkEnd, &link);
    store::evidence::end_link(&state.db, &adult.partnership, &link, &entry)
        .await
        .map_err(|error| Refused::from(error).back_to(PAGE))?;
    Ok(see_other("/evidence#links"))
}

/// `GET /evidence/pack.xlsx`, of the weeks that are asked for.
pub async fn xlsx(
    State(state): State<AppState>,
    PartnershipReader(adult): PartnershipReader,
    Query(weeks): Query<Weeks>,
) -> HandlerResult {
    file(&state, &adult, &weeks, Kind::Xlsx).await
}

/// `GET /evidence/pack.zip`.
pub async fn zip(
    State(state): State<AppState>,
    PartnershipReader(adult): PartnershipReader,
    Query(weeks): Query<Weeks>,
) -> HandlerResult {
    file(&state, &adult, &weeks, Kind::Zip).await
}

async fn file(state: &AppState, adult: &Adult, weeks: &Weeks, kind: Kind) -> HandlerResult {
    let period = weeks.read(dates::day_of(state.clock.now()))?;
    packed(evidence::read(state, &adult.partnership, period).await?, kind).await
}

/// `GET /evidence/of/{secret}`: for who was handed the link.
pub async fn outside(State(state): State<AppState>, Path(secret): Path<EvidenceToken>) -> HandlerResult {
    let (evidence, link) = behind(&state, &secret).await?;
    let here = format!("{PAGE}/of/{}", link.token);
    Ok(render(OutsideEvidencePage { evidence, ends_on: link.ends_on, here }))
}

/// `GET /evidence/of/{secret}/families`: the same weeks for families, on a phone or as a poster.
pub async fn families(State(state): State<AppState>, Path(secret): Path<EvidenceToken>) -> HandlerResult {
    let (evidence, link) = behind(&state, &secret).await?;
    let address = format!("{}{PAGE}/of/{}/families", state.public_url, link.token);
    Ok(render(FamiliesPage {
        partnership: evidence.partnership,
        organisations: evidence.organisations.into_iter().map(|one| one.name).collect(),
        period: evidence.period,
        said: evidence.said,
        qr_svg: qr::svg(&address, &WORDS.t("house-qr-answers")),
        address,
    }))
}

/// `GET /evidence/of/{secret}/pack.xlsx`.
pub async fn outside_xlsx(State(state): State<AppState>, Path(secret): Path<EvidenceToken>) -> HandlerResult {
    packed(behind(&state, &secret).await?.0, Kind::Xlsx).await
}

/// `GET /evidence/of/{secret}/pack.zip`.
pub async fn outside_zip(State(state): State<AppState>, Path(secret): Path<EvidenceToken>) -> HandlerResult {
    packed(behind(&state, &secret).await?.0, Kind::Zip).await
}

/// What a link shows, while it works.
async fn behind(state: &AppState, secret: &EvidenceToken) -> Result<(Evidence, EvidenceLink), Refused> {
    let today = dates::day_of(state.clock.now());
    let found = store::evidence::behind(&state.db, secret.as_str(), today).await?;
    let (partnership, link) = found.ok_or(Refusal::from(PeopleRefusal::LinkEnded))?;
    Ok((evidence::read(state, &partnership, link.period).await?, link))
}

/// One pack at a time is made, on a thread of its own: votes go first.
async fn packed(evidence: Evidence, kind: Kind) -> HandlerResult {
    static ONE: Semaphore = Semaphore::const_new(1);
    let turn = ONE.acquire().await.map_err(|_| Refusal::Ours)?;
    let name = kind.file_name(&evidence);
    let work = move || pack::write(&PLAIN_WORDS, &evidence, kind);
    let bytes = tokio::task::spawn_blocking(work).await.map_err(|_| Refusal::Ours)??;
    drop(turn);
    Ok(download(kind.media_type(), &name, bytes))
}
