//! The one page: read by all who work here, worded by leaders, signed by each organisation's leader.

use app::partnership::one_page::{OnePagePage, Side, SignForm, WordsPage, starter};
use axum::extract::{Query, State};
use domain::id::PartnershipId;
use domain::partnership::one_page::{MOST_LINES, OnePage, PageSide};
use domain::people::audit::Deed;
use domain::people::sign_in::{Adult, Role};
use domain::refusal::Refusal;
use domain::time;
use domain::wording::ShortWords;
use jiff::civil::Date;
use serde::Deserialize;
use store::signatures::{Partner, Signing};

use crate::dates;
use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnOrganisation;
use crate::extractors::people::{Leader, Staff};
use crate::handlers::{HandlerResult, after};
use crate::locale::PLAIN_WORDS;
use crate::page::render;
use crate::state::AppState;

/// Where it stands.
const PAGE: &str = "/partnership/page";
/// Where its words are changed.
const WORDS_PAGE: &str = "/partnership/page/words";

/// Which words: the latest unless an earlier version is asked for.
#[derive(Deserialize)]
pub struct Which {
    version: Option<i64>,
}

/// `GET /partnership/page`, and `?version=2` for what was signed before.
pub async fn show(
    State(state): State<AppState>,
    Staff(adult): Staff,
    Query(which): Query<Which>,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let (version, words) = latest(&state, &adult.partnership).await?;
    if let Some(earlier) = which.version.filter(|earlier| *earlier != version) {
        return before(&state, adult, earlier).await;
    }
    let partners = store::signatures::partners(&state.db, &adult.partnership).await?;
    let here: Vec<Partner> = partners.into_iter().filter(|one| one.left_at.is_none()).collect();
    let own = here.iter().find(|one| one.organisation.id == adult.organisation);
    let signs = own.filter(|one| adult.role.may_change_partnership() && one.signed.is_none());
    let refusal = draft.as_ref().and_then(|(_, refusal)| refusal.clone());
    let sign = signs.map(|one| sign_form(one, &adult, draft.as_ref().map(|(form, _)| form)));
    let leads = store::adults::of_role(&state.db, &adult.partnership, Role::SafeguardingLead).await?;
    let sides = here.iter().map(|one| side(one, &leads)).collect();
    let partnership = name_of(&state, &adult.partnership).await?;
    Ok(render(OnePagePage { adult, partnership, version, words, sides, sign, old: false, refusal }))
}

/// What was signed before stays readable as it was signed.
async fn before(state: &AppState, adult: Adult, version: i64) -> HandlerResult {
    let words = store::one_pages::get(&state.db, &adult.partnership, version).await?;
    let words = words.ok_or_else(|| Refused::from(Refusal::NoSuchPage).back_to(PAGE))?;
    let signatures = store::signatures::of_version(&state.db, &adult.partnership, version).await?;
    let sides = signatures.into_iter().map(|one| Side {
        name: one.side.name,
        benefits: [one.side.gives, one.side.gets],
        side: Some(one.side.side),
        safeguarding: Vec::new(),
        signed: Some((one.job_title, one.at)),
    });
    let (sides, partnership) = (sides.collect(), name_of(state, &adult.partnership).await?);
    let (sign, refusal) = (None, None);
    Ok(render(OnePagePage { adult, partnership, version, words, sides, sign, old: true, refusal }))
}

/// `POST /partnership/page/sign`: bound to the words that were read.
pub async fn sign(
    State(state): State<AppState>,
    OwnOrganisation { adult, organisation }: OwnOrganisation,
    form: FormFields,
) -> HandlerResult {
    let kept = match signed(&form) {
        Ok((read, side, job_title)) => {
            let entry = state.entry(&adult, Deed::PageSign, &organisation.id);
            let starter = &starter(&PLAIN_WORDS);
            let (organisation, side) = (&organisation.id, &side);
            let signing = Signing { organisation, read, starter, side, job_title: &job_title };
            store::signatures::sign(&state.db, &signing, &entry).await.map(drop).map_err(Refusal::from)
        }
        Err(refusal) => Err(refusal),
    };
    Ok(after(&form, PAGE, PAGE, kept))
}

/// `GET /partnership/page/words`.
pub async fn form(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let (version, words) = latest(&state, &adult.partnership).await?;
    let partners = store::signatures::partners(&state.db, &adult.partnership).await?;
    let signed = partners.iter().any(|one| one.signed.is_some());
    let mut page = if let Some((form, refusal)) = draft {
        let parts = ["never", "safety", "ending"].map(|part| form.one(part).to_owned());
        let days = DAYS.map(|day| form.one(day).to_owned());
        WordsPage { version, days, lines: lines(&form), parts, signed, refusal, adult }
    } else {
        let days = words.days.map(|day| day.map(|day| day.to_string()).unwrap_or_default());
        let parts = [words.never, words.safety, words.ending];
        WordsPage { version, days, lines: words.shared, parts, signed, refusal: None, adult }
    };
    page.lines.resize(MOST_LINES, Default::default());
    Ok(render(page))
}

/// `POST /partnership/page/words`: other words are another version, which nobody has signed.
pub async fn write(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let partnership = &adult.partnership;
    let today = dates::day_of(state.clock.now());
    let kept = match typed(&form, today).and_then(|words| Ok((version_of(&form)?, words))) {
        Ok((read, words)) => {
            let entry = state.entry(&adult, Deed::PageWrite, partnership);
            let written = store::one_pages::write(&state.db, partnership, read, &words, &entry).await;
            written.map_err(Refusal::from)
        }
        Err(refusal) => Err(refusal),
    };
    Ok(after(&form, WORDS_PAGE, PAGE, kept))
}

/// The form fields of the days.
const DAYS: [&str; 3] = ["starts", "ends", "look_again"];

/// The words as they read now; those to begin with are version 0.
async fn latest(state: &AppState, partnership: &PartnershipId) -> Result<(i64, OnePage), Refused> {
    let found = store::one_pages::latest(&state.db, partnership).await?;
    Ok(found.unwrap_or_else(|| (0, starter(&PLAIN_WORDS))))
}

async fn name_of(state: &AppState, partnership: &PartnershipId) -> Result<String, Refused> {
    let found = store::partnerships::get(&state.db, partnership).await?;
    Ok(found.map(|one| one.name).unwrap_or_default())
}

fn side(one: &Partner, leads: &[Adult]) -> Side {
    let own = leads.iter().filter(|lead| lead.organisation == one.organisation.id);
    Side {
        name: one.organisation.name.clone(),
        benefits: [one.organisation.gives.clone(), one.organisation.gets.clone()],
        side: one.side.clone(),
        safeguarding: own.map(|lead| lead.job_title.clone()).collect(),
        signed: one.signed.clone(),
    }
}

/// What the form shows: what was typed, or what is known. The tick is empty until it is pressed.
fn sign_form(one: &Partner, adult: &Adult, form: Option<&FormFields>) -> SignForm {
    let known =
        one.side.clone().unwrap_or(PageSide { owner: adult.job_title.clone(), reason: String::new() });
    let (job_title, side) = match form {
        Some(form) => {
            let side =
                PageSide { owner: form.one("owner").to_owned(), reason: form.one("reason").to_owned() };
            (form.one("job_title").to_owned(), side)
        }
        None => (adult.job_title.clone(), known),
    };
    SignForm { organisation: one.organisation.name.clone(), job_title, side }
}

fn signed(form: &FormFields) -> Result<(i64, PageSide, String), Refusal> {
    form.needed("job_title")?;
    let job_title = ShortWords::parse(form.one("job_title"))?.to_string();
    let side = PageSide::read(form.one("owner"), form.one("reason"))?;
    if form.one("sign") != "1" {
        return Err(Refusal::Missing { field: "sign" });
    }
    Ok((version_of(form)?, side, job_title))
}

fn version_of(form: &FormFields) -> Result<i64, Refusal> {
    form.one("version").parse().map_err(|_| Refusal::UnreadableForm)
}

fn typed(form: &FormFields, today: Date) -> Result<OnePage, Refusal> {
    let day = |field: &'static str| -> Result<Option<Date>, Refusal> {
        if form.one(field).trim().is_empty() {
            return Ok(None);
        }
        time::day(field, form.one(field)).and_then(|day| time::held_day(field, day, today)).map(Some)
    };
    let [starts, ends, look_again] = DAYS;
    let days = [day(starts)?, day(ends)?, day(look_again)?];
    OnePage::read(days, lines(form), [form.one("never"), form.one("safety"), form.one("ending")])
}

/// The lines as they were typed, each of three fields.
fn lines(form: &FormFields) -> Vec<[String; 3]> {
    let (what, who, how_long) = (form.all("what"), form.all("who"), form.all("how_long"));
    what.zip(who).zip(how_long).map(|((what, who), long)| [what, who, long].map(str::to_owned)).collect()
}
