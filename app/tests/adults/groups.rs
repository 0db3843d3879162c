//! The pages of groups, with the worst that can be typed.

use app::page::Page;
use app::partnership::groups::{
    AskForm, AskPage, AskedForGroup, AskedPage, GroupForm, GroupFormPage, GroupWordsPage, GroupsPage,
    OthersGroups, WrittenLine,
};
use domain::ideas::idea::IdeaState;
use domain::partnership::group_request::{GroupRequest, Planned, RequestState};
use domain::refusal::Refusal;
use domain::wording::Wording;

use crate::drawing::draw;
use crate::samples::{NASTY, group, leader, worker};

fn states() -> [RequestState; 4] {
    let at = fixtures::NOW;
    let why = Wording::parse(NASTY).unwrap();
    [
        RequestState::Waits,
        RequestState::Yes { at },
        RequestState::No { at, why },
        RequestState::TakenBack { at },
    ]
}

pub fn list() -> String {
    let asked = states().map(|state| (group(), Some(state)));
    let groups = asked.into_iter().chain([(group(), None)]).collect();
    let others = vec![OthersGroups { organisation: NASTY.to_owned(), groups }];
    let page = GroupsPage { adult: worker(), groups: vec![group()], old: vec![group()], others, waits: 2 };
    draw(|| page.view())
}

pub fn form(there: bool, refusal: Option<Refusal>) -> String {
    let [name, ages, size] = [NASTY; 3].map(str::to_owned);
    let group = there.then(|| group().id);
    let page = GroupFormPage {
        adult: worker(),
        group,
        put_away: false,
        form: GroupForm { name, ages, size },
        refusal,
    };
    draw(|| page.view())
}

pub fn ask(refusal: Option<Refusal>) -> String {
    let [title, days, place] = [NASTY; 3].map(str::to_owned);
    let form = AskForm { title, days, place, for_session: true };
    let page = AskPage { adult: worker(), group: group(), home: NASTY.to_owned(), form, refusal };
    draw(|| page.view())
}

pub fn asked(refusal: Option<Refusal>) -> String {
    let one = |number: usize, state| AskedForGroup {
        request: GroupRequest {
            id: format!("request-{number}").as_str().into(),
            group: group().id,
            asking: "paintbox".into(),
            planned: Planned::parse(["A graffiti wall", NASTY, NASTY]).unwrap(),
            asked_at: fixtures::NOW,
            state,
        },
        group: group().name,
        asking: NASTY.to_owned(),
        job_title: NASTY.to_owned(),
        why: NASTY.to_owned(),
    };
    let all =
        states().into_iter().chain([RequestState::Waits]).zip(0..).map(|(state, number)| one(number, state));
    draw(|| AskedPage { adult: leader(), asked: all.collect(), refusal }.view())
}

pub fn written() -> String {
    let line = |state| WrittenLine {
        words: NASTY.to_owned(),
        picture: Some("pan".to_owned()),
        state,
        session: NASTY.to_owned(),
        held_by: NASTY.to_owned(),
        flags: domain::people::watch::Watch::default().flags("my dad hits me"),
    };
    let states = [IdeaState::Waiting, IdeaState::Wall, IdeaState::Back, IdeaState::Merged];
    let page = GroupWordsPage { adult: worker(), group: group(), written: states.map(line).to_vec() };
    draw(|| page.view())
}
