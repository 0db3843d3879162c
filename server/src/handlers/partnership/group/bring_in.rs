//! A list becomes groups: the file is read and dropped at once; what was summed of it is looked through
//! on a page, and comes in with one deed.

use app::partnership::groups::{BringInPage, IncomingForm, Preview};
use axum::extract::{RawQuery, State};
use domain::partnership::ages_typed;
use domain::partnership::group::{Ages, Group, same_name, size};
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::wording::ShortWords;
use store::groups::Incoming;

use super::shown_ages;
use crate::dates;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::list_upload::ListUpload;
use crate::extractors::own::GroupKeeper;
use crate::files::group_list::{self, Column, MOST_GROUPS, Part, Read};
use crate::handlers::{HandlerResult, after};
use crate::page::render;
use crate::state::AppState;

const PAGE: &str = "/groups/bring-in";
/// Fewer groups of one pupil each may be meant.
const FEWEST_TO_DOUBT: usize = 5;

/// `GET /groups/bring-in`: the file, then what is made of it; with `?again` the file alone once more.
pub async fn bring_in_form(
    State(state): State<AppState>,
    GroupKeeper(adult): GroupKeeper,
    RawQuery(asked): RawQuery,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let from_start = asked.as_deref() == Some("again");
    let Some((form, refusal)) = draft.filter(|_| !from_start) else {
        return Ok(render(BringInPage { adult, preview: None, refusal: None }));
    };
    let own = store::groups::of_organisation(&state.db, &adult.organisation).await?;
    let own: Vec<Group> = own.into_iter().filter(|(_, put_away)| !put_away).map(|(group, _)| group).collect();
    let preview = (form.has("label") || form.has("name-1")).then(|| preview(&form, &own));
    Ok(render(BringInPage { adult, preview, refusal }))
}

/// `POST /groups/bring-in/file`: reads the list. Only sums of it go on.
pub async fn upload(
    State(state): State<AppState>,
    GroupKeeper(_): GroupKeeper,
    upload: ListUpload,
) -> HandlerResult {
    if upload.bytes.is_empty() {
        return Ok(FormFields::from(Vec::new()).again(PAGE, Refusal::Missing { field: "list" }));
    }
    let today = dates::day_of(state.clock.now());
    let ListUpload { bytes, columns, labels } = upload;
    let read = tokio::task::spawn_blocking(move || group_list::read(&bytes, &columns, &labels, today));
    let (fields, refusal) = match read.await.map_err(|_| Refusal::Ours)? {
        Ok(read) => summed(read),
        Err(refusal) => (Vec::new(), Some(refusal)),
    };
    let form = FormFields::from(fields);
    Ok(match refusal {
        None => form.carry(PAGE),
        Some(refusal) => form.again(PAGE, refusal),
    })
}

/// `POST /groups/bring-in`: all that are ticked, or none.
pub async fn bring_in(
    State(state): State<AppState>,
    GroupKeeper(adult): GroupKeeper,
    form: FormFields,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::GroupBringIn, &adult.organisation);
    let kept = match ticked(&state, &form) {
        Ok(list) => store::groups::bring_in(&state.db, &adult.organisation, &list, &entry).await,
        Err(refusal) => Err(refusal.into()),
    };
    Ok(after(&form, PAGE, "/groups", kept))
}

/// What goes on of a list: the names of its columns, groups, and the numbers of rows that were left out.
fn summed(read: Read) -> (Vec<(String, String)>, Option<Refusal>) {
    let field = |name: &str, value: String| (name.to_owned(), value);
    let mut fields: Vec<_> = read.labels.into_iter().map(|label| field("label", label)).collect();
    let taken = |part: Part| field(&format!("column-{}", part.code()), read.columns.said(part).code());
    fields.extend(Part::ALL.into_iter().map(taken));
    let summed = match read.summed {
        Ok(summed) => summed,
        Err(refusal) => return (fields, Some(refusal)),
    };
    let sizes: Vec<u32> = summed.groups.iter().map(|(.., size)| *size).collect();
    let keep = !is_one_each(&sizes);
    for ((name, ages, size), number) in summed.groups.into_iter().zip(1..) {
        fields.push((format!("name-{number}"), name));
        fields.push((format!("ages-{number}"), ages.map(shown_ages).unwrap_or_default()));
        fields.push((format!("size-{number}"), size.to_string()));
        if keep {
            fields.push((format!("keep-{number}"), "1".to_owned()));
        }
    }
    fields.push(field("wrong", summed.wrong.to_string()));
    fields.extend(summed.faults.iter().map(|one| field("fault", format!("{} {}", one.row, one.why.code()))));
    (fields, None)
}

/// Whether nearly all groups have one pupil each: then their names are more likely those of children.
fn is_one_each(sizes: &[u32]) -> bool {
    let ones = sizes.iter().filter(|size| **size == 1).count();
    sizes.len() >= FEWEST_TO_DOUBT && ones * 10 >= sizes.len() * 9
}

fn preview(form: &FormFields, own: &[Group]) -> Preview {
    let column = |part: Part| {
        let said = Column::parse(form.one(&format!("column-{}", part.code())));
        (part.code(), said.code())
    };
    let fault = |fault: &str| {
        let (row, why) = fault.split_once(' ')?;
        let why = group_list::Why::ALL.into_iter().find(|one| one.code() == why)?;
        Some((row.parse().ok()?, why.code()))
    };
    Preview {
        labels: form.all("label").map(str::to_owned).collect(),
        columns: Part::ALL.into_iter().map(column).collect(),
        groups: lines(form).map(|line| shown(&line, own)).collect(),
        one_each: is_one_each(&lines(form).filter_map(|line| line.size.parse().ok()).collect::<Vec<_>>()),
        wrong: form.one("wrong").parse().unwrap_or(0),
        faults: form.all("fault").filter_map(fault).collect(),
    }
}

/// One group as it was filled in: its number and fields.
struct Line<'a> {
    number: usize,
    name: &'a str,
    ages: &'a str,
    size: &'a str,
    keep: bool,
}

fn lines(form: &FormFields) -> impl Iterator<Item = Line<'_>> {
    (1..=MOST_GROUPS).take_while(|number| form.has(&format!("name-{number}"))).map(|number| {
        let one = |field: &str| form.one(&format!("{field}-{number}"));
        let keep = form.has(&format!("keep-{number}"));
        Line { number, name: one("name"), ages: one("ages"), size: one("size"), keep }
    })
}

fn shown(line: &Line<'_>, own: &[Group]) -> IncomingForm {
    IncomingForm {
        number: line.number,
        name: line.name.to_owned(),
        ages: line.ages.to_owned(),
        size: line.size.to_owned(),
        keep: line.keep,
        is_there: own.iter().any(|group| same_name(&group.name, line.name)),
        wrong: if line.keep { read(line).err().map(|refusal| field_of(&refusal)) } else { None },
    }
}

fn field_of(refusal: &Refusal) -> &'static str {
    refusal.field().unwrap_or("name")
}

/// All that are ticked.
fn ticked(state: &AppState, form: &FormFields) -> Result<Vec<Incoming>, Refusal> {
    let mut list: Vec<Incoming> = Vec::new();
    for line in lines(form).filter(|line| line.keep) {
        let (name, ages, size) = read(&line)?;
        if list.iter().any(|other| same_name(&other.name, &name)) {
            return Err(PartnershipRefusal::SameName.into());
        }
        list.push(Incoming { new: state.chance.id().into(), name, ages, size });
    }
    if list.is_empty() { Err(Refusal::Missing { field: "groups" }) } else { Ok(list) }
}

fn read(line: &Line<'_>) -> Result<(String, Ages, u32), Refusal> {
    let name = ShortWords::parse_optional(line.name)?.ok_or(Refusal::Missing { field: "name" })?;
    Ok((name.to_string(), ages_typed::parse(line.ages)?, size(line.size)?))
}
