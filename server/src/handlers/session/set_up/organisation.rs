//! The second page: the school or club.

use app::session::set_up::OrganisationPage;
use axum::extract::State;
use domain::partnership::kind::PartnerKind;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::wording::{ShortWords, Wording};

use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::SettingUp;
use crate::handlers::{HandlerResult, after};
use crate::locale::WORDS;
use crate::page::render;
use crate::state::AppState;

const PAGE: &str = "/set-up/organisation";

/// `GET /set-up/organisation`.
pub async fn form(
    State(state): State<AppState>,
    SettingUp(adult): SettingUp,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let so_far = super::so_far(&state, &adult).await?;
    if let Some((form, refusal)) = draft {
        let one = |field: &str| form.one(field).to_owned();
        let (name, kind, partnership) = (one("name"), one("kind"), one("partnership"));
        return Ok(render(OrganisationPage { so_far, name, kind, partnership, refusal }));
    }
    let said = store::organisations::get(&state.db, &adult.organisation).await?;
    let kind = said.map(|one| one.kind).unwrap_or_default();
    let kind = PartnerKind::ALL.into_iter().find(|one| in_words(*one) == kind);
    let kind = kind.map_or("", PartnerKind::code).to_owned();
    let together = store::partnerships::get(&state.db, &adult.partnership).await?;
    let name = so_far.organisation.clone();
    let partnership = together.map(|one| one.name).filter(|together| *together != name).unwrap_or_default();
    Ok(render(OrganisationPage { so_far, name, kind, partnership, refusal: None }))
}

/// `POST /set-up/organisation`.
pub async fn say(
    State(state): State<AppState>,
    SettingUp(adult): SettingUp,
    form: FormFields,
) -> HandlerResult {
    let (name, kind, together) = match read(&form) {
        Ok(read) => read,
        Err(refusal) => return Ok(form.again(PAGE, refusal)),
    };
    let entry = state.entry(&adult, Deed::SetUpOrganisation, &adult.organisation);
    let together = together.as_ref().unwrap_or(&name);
    let said = (name.as_str(), kind.as_str());
    let kept = store::set_ups::say_organisation(&state.db, &adult, said, together, &entry).await;
    Ok(after(&form, PAGE, "/set-up", kept))
}

/// Its name, its kind in words, and what it calls itself with its partners.
fn read(form: &FormFields) -> Result<(String, String, Option<String>), Refusal> {
    let name = ShortWords::parse(form.needed("name")?)?.to_string();
    let kind = PartnerKind::ALL.into_iter().find(|kind| kind.code() == form.one("kind"));
    let kind = in_words(kind.ok_or(Refusal::Missing { field: "kind" })?);
    let together: Option<ShortWords> = Wording::parse_optional(form.one("partnership"))?;
    Ok((name, kind, together.map(|words| words.to_string())))
}

/// A kind as it is kept: alone, it must make sense.
fn in_words(kind: PartnerKind) -> String {
    match kind {
        PartnerKind::School => WORDS.t("set-up-kind-school"),
        PartnerKind::Other => WORDS.t("set-up-kind-other"),
        kind => WORDS.t(&format!("kind-{}", kind.code())),
    }
}
