//! The groups of an organisation: its youth workers and leaders make, change and put them away.
//! Beside this file: `requests.rs` what organisations ask each other,
//! `bring_in.rs` how a list becomes groups.

mod bring_in;
mod requests;

pub use bring_in::{bring_in, bring_in_form, upload};
pub use requests::{ask, ask_form, asked, no, take_back, yes};

use app::partnership::groups::{
    GroupForm, GroupFormPage, GroupWordsPage, GroupsPage, OthersGroups, WrittenLine,
};
use axum::extract::State;
use domain::partnership::ages_typed;
use domain::partnership::group::{Ages, Group, size};
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use crate::asked_for;
use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::{GroupKeeper, OwnGroup};
use crate::handlers::{HandlerResult, after, see_other};
use crate::page::render;
use crate::state::AppState;
use crate::watching::{Watching, all_words};

const PAGE: &str = "/groups";

/// `GET /groups`: the own ones, and those of others.
pub async fn list(State(state): State<AppState>, GroupKeeper(adult): GroupKeeper) -> HandlerResult {
    let own = store::groups::of_organisation(&state.db, &adult.organisation).await?;
    let (old, groups): (Vec<_>, Vec<_>) = own.into_iter().partition(|(_, put_away)| *put_away);
    let plain = |list: Vec<(Group, bool)>| list.into_iter().map(|(group, _)| group).collect();
    let others = others(&state, &adult).await?;
    let waits = asked_for::waiting(&state, &adult).await?.len();
    Ok(render(GroupsPage { adult, groups: plain(groups), old: plain(old), others, waits }))
}

/// The groups of other organisations, by organisation, and what stands between.
async fn others(state: &AppState, adult: &Adult) -> Result<Vec<OthersGroups>, Refused> {
    let groups = store::groups::of_partnership(&state.db, &adult.partnership).await?;
    let asked = store::group_requests::of_asking(&state.db, &adult.organisation).await?;
    let organisations = store::organisations::of_partnership(&state.db, &adult.partnership).await?;
    let of = |id| groups.iter().filter(move |group| group.organisation == id);
    let others = organisations.into_iter().filter(|one| one.id != adult.organisation).map(|one| {
        let with_state = |group: &Group| {
            let latest = store::group_requests::latest(&asked, &group.id);
            (group.clone(), latest.map(|one| one.request.state.clone()))
        };
        OthersGroups { groups: of(one.id).map(with_state).collect(), organisation: one.name }
    });
    Ok(others.filter(|one| !one.groups.is_empty()).collect())
}

/// `GET /groups/new`.
pub async fn new(GroupKeeper(adult): GroupKeeper, Drafted(draft): Drafted) -> HandlerResult {
    let (form, refusal) = draft.map(|(form, refusal)| (typed(&form), refusal)).unwrap_or_default();
    Ok(render(GroupFormPage { adult, group: None, put_away: false, form, refusal }))
}

/// `POST /groups`: one more.
pub async fn make(
    State(state): State<AppState>,
    GroupKeeper(adult): GroupKeeper,
    form: FormFields,
) -> HandlerResult {
    let kept = match read(&form) {
        Ok((name, ages, size)) => {
            let (id, organisation) = (state.chance.id().into(), adult.organisation.clone());
            let group = Group { id, organisation, name, ages, size };
            let entry = state.entry(&adult, Deed::GroupMake, &group.id);
            store::groups::make(&state.db, &group, &entry).await
        }
        Err(refusal) => Err(refusal.into()),
    };
    Ok(after(&form, "/groups/new", PAGE, kept))
}

/// `GET /groups/{group}`.
pub async fn form(OwnGroup { adult, group, put_away }: OwnGroup, Drafted(draft): Drafted) -> HandlerResult {
    let (form, refusal) = match draft {
        // Who brings a group back sends no field.
        Some((form, refusal)) if !form.has("name") => (filled(&group), refusal),
        Some((form, refusal)) => (typed(&form), refusal),
        None => (filled(&group), None),
    };
    Ok(render(GroupFormPage { adult, group: Some(group.id), put_away, form, refusal }))
}

/// `POST /groups/{group}`.
pub async fn change(
    State(state): State<AppState>,
    OwnGroup { adult, group, .. }: OwnGroup,
    form: FormFields,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::GroupChange, &group.id);
    let change = |before: Group| {
        let (name, ages, size) = read(&form)?;
        Ok(Group { name, ages, size, ..before })
    };
    let kept = store::groups::change(&state.db, &group.id, &entry, change).await;
    Ok(after(&form, &format!("/groups/{}", group.id), PAGE, kept))
}

/// `POST /groups/{group}/put-away`.
pub async fn put_away(
    State(state): State<AppState>,
    OwnGroup { adult, group, .. }: OwnGroup,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::GroupArchive, &group.id);
    store::groups::archive(&state.db, &group.id, &entry).await?;
    Ok(see_other(PAGE))
}

/// `POST /groups/{group}/bring-back`.
pub async fn bring_back(
    State(state): State<AppState>,
    OwnGroup { adult, group, .. }: OwnGroup,
    form: FormFields,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::GroupBringBack, &group.id);
    let kept = store::groups::bring_back(&state.db, &group.id, &entry).await;
    Ok(after(&form, &format!("/groups/{}", group.id), PAGE, kept))
}

fn read(form: &FormFields) -> Result<(String, Ages, u32), Refusal> {
    let name = ShortWords::parse(form.needed("name")?)?.to_string();
    Ok((name, ages_typed::parse(form.one("ages"))?, size(form.one("size"))?))
}

fn typed(form: &FormFields) -> GroupForm {
    let one = |field: &str| form.one(field).to_owned();
    GroupForm { name: one("name"), ages: one("ages"), size: one("size") }
}

fn filled(group: &Group) -> GroupForm {
    GroupForm { name: group.name.clone(), ages: shown_ages(group.ages), size: group.size.to_string() }
}

/// As the field of the ages reads them back.
fn shown_ages(Ages { from, to }: Ages) -> String {
    if from == to { from.to_string() } else { format!("{from}–{to}") }
}

/// `GET /groups/{group}/words`: what this group wrote, wherever it was, for its own organisation.
pub async fn words(State(state): State<AppState>, OwnGroup { adult, group, .. }: OwnGroup) -> HandlerResult {
    let written = store::ideas::of_group(&state.db, &group.id).await?;
    store::openings::saw_group(&state.db, &adult, &group.id, state.clock.now()).await?;
    let watch = Watching::for_organisation(&state, &adult.organisation).await?;
    let line = |one: store::ideas::Written| WrittenLine {
        flags: watch.flags(&all_words(&one.idea)),
        words: one.idea.words.to_string(),
        picture: one.idea.picture,
        state: one.idea.state,
        session: one.session,
        held_by: one.held_by,
    };
    let written = written.into_iter().map(line).collect();
    Ok(render(GroupWordsPage { adult, group, written }))
}
