//! The third page: who will have a say.

use app::session::set_up::{FirstGroupPage, Understood};
use axum::extract::{Query, State};
use domain::id::GroupId;
use domain::partnership::ages_typed;
use domain::partnership::group::{Ages, Group};
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::ratios;
use domain::wording::ShortWords;
use serde::Deserialize;

use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::SettingUp;
use crate::handlers::{HandlerResult, after};
use crate::page::render;
use crate::state::AppState;

const PAGE: &str = "/set-up/group";
/// More than any group that meets in one room.
const LARGEST: u32 = 500;

/// Whether one more group is wanted, beside those that are there.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    another: bool,
}

/// `GET /set-up/group`: the group that was said last, or an empty form for one more.
pub async fn form(
    State(state): State<AppState>,
    SettingUp(adult): SettingUp,
    Query(wanted): Query<Wanted>,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let so_far = super::so_far(&state, &adult).await?;
    let first = so_far.groups.first().filter(|_| !wanted.another).cloned();
    let page = match draft {
        Some((form, refusal)) => {
            let one = |field: &str| form.one(field).to_owned();
            let group =
                so_far.groups.iter().map(|group| &group.id).find(|id| id.as_str() == form.one("group"));
            let answer = read(&form, &adult).ok().map(|group| understood(&[group]));
            let (name, ages, size, group) = (one("name"), one("ages"), one("size"), group.cloned());
            FirstGroupPage { so_far, group, name, ages, size, answer, refusal }
        }
        None => FirstGroupPage {
            so_far,
            group: first.as_ref().map(|group| group.id.clone()),
            name: first.as_ref().map(|group| group.name.clone()).unwrap_or_default(),
            ages: first.as_ref().map(|group| said(group.ages)).unwrap_or_default(),
            size: first.as_ref().map(|group| group.size.to_string()).unwrap_or_default(),
            answer: first.map(|group| understood(&[group])),
            refusal: None,
        },
    };
    Ok(render(page))
}

/// `POST /set-up/group`: kept; then on, or one more.
pub async fn say(
    State(state): State<AppState>,
    SettingUp(adult): SettingUp,
    form: FormFields,
) -> HandlerResult {
    let mut group = match read(&form, &adult) {
        Ok(group) => group,
        Err(refusal) => return Ok(form.again(PAGE, refusal)),
    };
    let known = store::groups::of_partnership(&state.db, &adult.partnership).await?;
    let same = known.into_iter().find(|one| one.id.as_str() == form.one("group"));
    group.id = same.map_or_else(|| state.chance.id().into(), |one| one.id);
    let entry = state.entry(&adult, Deed::SetUpGroup, &group.id);
    let kept = store::set_ups::say_group(&state.db, &adult, &group, &entry).await;
    let next = if form.one("another") == "1" { "/set-up/group?another=true" } else { "/set-up" };
    Ok(after(&form, PAGE, next, kept))
}

/// A group as it was typed; its id is not known yet.
fn read(form: &FormFields, adult: &Adult) -> Result<Group, Refusal> {
    let name = ShortWords::parse(form.needed("name")?)?.to_string();
    let ages = ages_typed::parse(form.one("ages"))?;
    let size = form.one("size").trim().parse().ok().filter(|size| (1..=LARGEST).contains(size));
    let size = size.ok_or_else(|| Refusal::of_typed(form.one("size"), "size"))?;
    Ok(Group { id: GroupId(String::new()), organisation: adult.organisation.clone(), name, ages, size })
}

/// What was understood of these groups together; nothing is asked of none.
pub(super) fn understood(groups: &[Group]) -> Understood {
    let ages = Ages::covering(groups.iter().map(|group| group.ages)).unwrap_or(Ages { from: 0, to: 0 });
    Understood { ages, size: ratios::expected(groups, None), adults: ratios::needed(groups, None, 0) }
}

/// Ages as the field takes them.
fn said(ages: Ages) -> String {
    if ages.from == ages.to { ages.from.to_string() } else { format!("{}-{}", ages.from, ages.to) }
}
