//! The groups of an organisation, and those of others that may come to its sessions.

mod ask;
mod asked;
mod bring_in;
mod edit;
mod page;
mod written;

pub use asked::{AskedFor, Waiting};

use domain::id::GroupId;
use domain::ideas::idea::IdeaState;
use domain::partnership::group::{Ages, Group};
use domain::partnership::group_request::{GroupRequest, RequestState};
use domain::people::sign_in::Adult;
use domain::people::watch::Flags;
use domain::refusal::Refusal;

use crate::translator::Translator;

/// The groups of one other organisation, each with what stands between it and the reader's.
#[derive(Clone)]
pub struct OthersGroups {
    /// The name of the organisation.
    pub organisation: String,
    /// Its groups in use; without a state nobody has asked for it.
    pub groups: Vec<(Group, Option<RequestState>)>,
}

/// `GET /groups`: the groups of the adult's own organisation, then those of others.
#[derive(Clone)]
pub struct GroupsPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// Those in use, by name.
    pub groups: Vec<Group>,
    /// Those that were put away.
    pub old: Vec<Group>,
    /// Those of others.
    pub others: Vec<OthersGroups>,
    /// How many requests wait for a leader's word.
    pub waits: usize,
}

/// A group as it was filled in.
#[derive(Clone, Default)]
pub struct GroupForm {
    /// "Heron class".
    pub name: String,
    /// "11 to 13", "Years 7 to 8".
    pub ages: String,
    /// How many are on the list, as typed.
    pub size: String,
}

/// `GET /groups/new` and `GET /groups/{group}`: what it is called, how old, how many.
#[derive(Clone)]
pub struct GroupFormPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The group; none for a new one.
    pub group: Option<GroupId>,
    /// It was put away: it can be brought back.
    pub put_away: bool,
    /// What was filled in so far.
    pub form: GroupForm,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// What is planned with a group of another organisation, as it was filled in.
#[derive(Clone, Default)]
pub struct AskForm {
    /// "A graffiti wall".
    pub title: String,
    /// "Thursdays 10 and 17 December".
    pub days: String,
    /// "Paintbox studio".
    pub place: String,
    /// It is asked while a session is made: the way leads back there.
    pub for_session: bool,
}

/// `GET /groups/{group}/ask`: to ask its organisation.
#[derive(Clone)]
pub struct AskPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The group of another organisation.
    pub group: Group,
    /// The name of that organisation.
    pub home: String,
    /// What was filled in so far.
    pub form: AskForm,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// One request, as the home organisation reads it.
#[derive(Clone)]
pub struct AskedForGroup {
    /// What is planned, and what became of it.
    pub request: GroupRequest,
    /// The name of the group.
    pub group: String,
    /// The name of the organisation that asks.
    pub asking: String,
    /// Who asked, as a job title.
    pub job_title: String,
    /// Why not, as it was typed and refused.
    pub why: String,
}

/// `GET /groups/asked`: what waits for a word, then what was said.
#[derive(Clone)]
pub struct AskedPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// All requests, oldest first.
    pub asked: Vec<AskedForGroup>,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// A group of a list, as it was read or filled in.
#[derive(Clone)]
pub struct IncomingForm {
    /// Where it stands on the page, from 1.
    pub number: usize,
    /// What the group is called in the list, as it was read or typed.
    pub name: String,
    /// Its ages.
    pub ages: String,
    /// How many are in it, as read or typed.
    pub size: String,
    /// It is to come in.
    pub keep: bool,
    /// There is one of this name: it changes that one.
    pub is_there: bool,
    /// Which of its fields cannot be read.
    pub wrong: Option<&'static str>,
}

/// What was read of a list.
#[derive(Clone)]
pub struct Preview {
    /// How its columns are called, by letter.
    pub labels: Vec<String>,
    /// What each part was taken from: the number of a column, or nothing.
    pub columns: Vec<(&'static str, String)>,
    /// The groups; none while nobody knows where the classes stand.
    pub groups: Vec<IncomingForm>,
    /// Nearly all of them have one pupil each.
    pub one_each: bool,
    /// How many rows have a fault.
    pub wrong: usize,
    /// The first of these, left out or read in part: number, and why.
    pub faults: Vec<(usize, &'static str)>,
}

/// `GET /groups/bring-in`: a list, and the groups in it.
#[derive(Clone)]
pub struct BringInPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// What was read, once there is a list.
    pub preview: Option<Preview>,
    /// What is wrong.
    pub refusal: Option<Refusal>,
}

/// "Ages 11 to 13".
pub(crate) fn ages(t: &Translator, ages: Ages) -> String {
    let Ages { from, to } = ages;
    if from == to {
        return t.t_with("groups-age", &[("age", u32::from(from).into())]);
    }
    t.t_with("groups-ages", &[("from", u32::from(from).into()), ("to", u32::from(to).into())])
}

/// `GET /groups/{group}/words`: what young people of the own organisation wrote, wherever they were.
#[derive(Clone)]
pub struct GroupWordsPage {
    /// The adult at the page, named in its head.
    pub adult: Adult,
    /// The group.
    pub group: Group,
    /// What it wrote, in an order that tells of nobody.
    pub written: Vec<WrittenLine>,
}

/// An idea as the home of its author reads it: never whose it was.
#[derive(Clone)]
pub struct WrittenLine {
    /// The words.
    pub words: String,
    /// The picture of the idea.
    pub picture: Option<String>,
    /// Where it is on its way to the wall.
    pub state: IdeaState,
    /// The name of the session.
    pub session: String,
    /// The organisation that held it.
    pub held_by: String,
    /// Which words in it are watched for.
    pub flags: Flags,
}
