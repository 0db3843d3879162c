//! The invented partnership "Eastmere Together": everything in it is made up, every page of it
//! says "Demo". It goes through the same rules and the same disk as real use.

mod eastmere;
mod ingredients;
mod programme;
pub mod ready;
mod sitting;

use domain::id::{GroupId, IdeaId, OptionId, OrganisationId, PupilId, SessionId};
use domain::ideas::answer::{Answer, FollowUp};
use domain::ideas::changed::WhatChanged;
use domain::ideas::idea::IdeaState;
use domain::partnership::organisation::{Organisation, Partnership, Place};
use domain::people::pupil::{Colour, Pupil};
use domain::people::sign_in::Adult;
use domain::session::join_code::JoinCode;
use domain::session::session::{Plan, Session, Step};
use domain::time::Moment;
use domain::vote::ballot::Marks;
use domain::vote::round::{BallotOption, Round, Source, Terms};
use domain::vote::suppression::{Profile, publish};
use domain::vote::tally::Tally;
use domain::wording::{IdeaWords, ReasonWords, ShortWords};

use crate::files::qr;
use crate::passwords;
use crate::state::AppState;

/// Demo adults all have this password; the demo is never for real pupils.
const PASSWORD: &str = "eastmere";
/// The open session's code, so that the printed link is the same each day.
const CODE: &str = "KITE427";
const FINISHED: &str = "demo-finished";
const OPEN: &str = "demo-open";

/// Fills an empty disk; does nothing on any other.
///
/// # Errors
/// When the disk refuses.
pub async fn seed(state: &AppState) -> anyhow::Result<()> {
    if store::partnerships::first(&state.db).await?.is_some() {
        return Ok(());
    }
    let db = &state.db;
    let partnership = Partnership {
        id: "eastmere".into(),
        name: "Eastmere Together".to_owned(),
        demo: true,
        next_review: None,
        sixth: None,
    };
    store::partnerships::insert(db, &partnership, &crate::locale::starter_outcomes()).await?;
    for (id, name, kind, gives, wants) in eastmere::ORGANISATIONS {
        let (name, kind, gives, wants) =
            (name.to_owned(), kind.to_owned(), gives.to_owned(), wants.to_owned());
        let organisation =
            Organisation { id: id.into(), partnership: partnership.id.clone(), name, kind, gives, wants };
        store::organisations::insert(db, &organisation).await?;
    }
    for group in eastmere::GROUPS {
        store::groups::insert(db, &group.into()).await?;
    }
    for (id, name, features) in eastmere::PLACES {
        let place = Place {
            id: id.into(),
            partnership: partnership.id.clone(),
            name: name.to_owned(),
            features: features.to_owned(),
        };
        store::places::insert(db, &place).await?;
    }
    ingredients::seed(state, &partnership.id).await?;
    let hash = passwords::hash(PASSWORD.to_owned()).await?;
    for (email, name, job_title, organisation, role) in eastmere::ADULTS {
        let adult = Adult {
            id: email.replace(['@', '.'], "-").into(),
            organisation: organisation.into(),
            partnership: partnership.id.clone(),
            name: name.to_owned(),
            job_title: job_title.to_owned(),
            role,
        };
        store::adults::insert(db, &adult, email, Some(&hash)).await?;
    }
    finished_session(state).await?;
    open_session(state).await?;
    ready::both(state, &OPEN.into(), &FINISHED.into()).await?;
    programme::seed(state, &partnership.id).await
}

/// E-mail, password and who it is, for the sign-in page of a demo.
pub fn sign_ins() -> Vec<(String, String, String)> {
    let line = |(email, _, who, _, _): (&str, _, &str, _, _)| {
        (email.to_owned(), PASSWORD.to_owned(), who.to_owned())
    };
    eastmere::ADULTS.into_iter().map(line).collect()
}

/// What the terminal shows when a demo starts: the way in for each of the three users.
///
/// # Errors
/// When the disk refuses.
pub async fn welcome(state: &AppState) -> anyhow::Result<String> {
    let link = match store::sessions::get(&state.db, &OPEN.into()).await? {
        Some(session) => state.join_url(&session.code),
        None => state.public_url.to_string(),
    };
    let adults: Vec<String> = sign_ins()
        .into_iter()
        .map(|(email, password, who)| format!("  {email}  {password}  ({who})"))
        .collect();
    Ok(format!(
        "{}\nPupils join here: {link}\n\nAdults sign in at {}/sign-in\n{}\n",
        qr::text(&link),
        state.public_url,
        adults.join("\n")
    ))
}

/// The session that has been through every step: 82 on the roll, 71 ballots, 12 answers.
async fn finished_session(state: &AppState) -> anyhow::Result<()> {
    let db = &state.db;
    let now = state.clock.now();
    let then = Moment(now.0 - 14 * 86_400_000);
    let session = session(FINISHED, "Eastmere summer programme", "LAKE236", then, then.plus_days(1), now);
    store::sessions::insert(db, &session, &all_groups()).await?;
    let voters = pupils_of(&session.id);
    for pupil in &voters {
        let token = state.chance.token();
        store::pupils::join(db, pupil, &token, then, then.plus_days(1)).await?;
    }
    let ideas = ideas(state, &session, &voters, then).await?;
    let round = round(&session, &ideas, then);
    let round = store::rounds::open(db, &round).await?;
    for (pupil, marks) in ballots(&voters, &ideas) {
        let ballot = round.accept(&marks)?;
        store::ballots::cast(db, &round.id, pupil, &ballot, state.chance.id()).await?;
    }
    let closed = then.plus_minutes(34);
    let count = move |round: Round, asked, ballots: Vec<_>| {
        let tally = Tally::count(round, asked, &ballots);
        [Profile::Inside, Profile::Outside].map(|profile| publish(&tally, profile, closed))
    };
    store::tallies::close(db, &round.id, closed, state.chance.u64(), count).await?;
    store::rounds::reveal(db, &round.id, closed.plus_minutes(1)).await?;
    sitting::plan(state, &session, Some(then)).await?;
    sitting::again(state, &session, &voters, then).await?;
    sitting::debrief(state, &session, then.plus_minutes(50)).await?;
    // One promise has come due, so that a leader sees how Fifth asks after it.
    let due = crate::dates::day_of(then.plus_days(11)).to_string();
    for (at, (idea, said)) in ideas.iter().zip(eastmere::ANSWERS).enumerate() {
        let (decision, because, next, decider, by_when) = said;
        let by_when = if at == eastmere::DUE { due.as_str() } else { by_when };
        let answer = Answer {
            id: state.chance.id().into(),
            idea: IdeaId(idea.id.0.clone()),
            decision,
            because: ReasonWords::parse(because)?,
            next: ShortWords::parse_optional(next)?,
            decider: ShortWords::parse(decider)?,
            by_when: Some(by_when.to_owned()).filter(|day| !day.is_empty()),
            answered_at: then.plus_days(5),
            follow_up: None,
        };
        let entry = AuditEntry::by_system(answer.answered_at, Deed::IdeaAnswer, &*answer.idea.0);
        store::answers::insert(db, &answer, &entry).await?;
    }
    for (at, done, happened) in eastmere::HAPPENED {
        let said = FollowUp { done, happened: ShortWords::parse(happened)?, written_at: then.plus_days(12) };
        if let Some(idea) = ideas.get(at) {
            let (id, version) = (IdeaId(idea.id.0.clone()), state.chance.id().into());
            let entry = AuditEntry::by_system(said.written_at, Deed::IdeaFollowUp, &*id.0);
            store::answers::follow_up(db, &id, version, said, &entry).await?;
        }
    }
    let (changed, checked_by) = domain::ideas::changed::read(eastmere::CHANGED.0, eastmere::CHANGED.1)?;
    let settled_at = then.plus_days(13);
    let said = WhatChanged { round: round.id, session: session.id.clone(), changed, checked_by, settled_at };
    let entry = AuditEntry::by_system(settled_at, Deed::RoundSettle, &*said.round.0);
    store::changes::settle(db, &said, &entry).await?;
    store::sessions::set_step(db, &session.id, Step::Answers).await?;
    store::sessions::end(db, &session.id, then.plus_days(1)).await?;
    Ok(())
}

/// The session that waits for the reader's own phone.
async fn open_session(state: &AppState) -> anyhow::Result<()> {
    let now = state.clock.now();
    let session = session(OPEN, "Thursday Makers", CODE, now, now.plus_days(3_650), now);
    store::sessions::insert(&state.db, &session, &all_groups()).await?;
    sitting::plan(state, &session, None).await
}

fn session(id: &str, name: &str, code: &str, made_at: Moment, code_ends_at: Moment, now: Moment) -> Session {
    Session {
        id: id.into(),
        organisation: OrganisationId::from("cinder-lane"),
        youth_worker: "worker-cinderlane-example".into(),
        name: name.to_owned(),
        code: JoinCode::parse(code).unwrap_or_else(|_| JoinCode::from_chance(0, 0)),
        plan: Plan {
            steps: Step::ALL.into_iter().skip(1).collect(),
            question: "What would you like to do?".to_owned(),
            pot: Some(1_400),
            picks: 3,
            decider: "Cinder Lane and Larkmoor".to_owned(),
            answer_by: crate::dates::answer_by(now, &[]),
            say: eastmere::say(),
        },
        step: Step::Ideas,
        door_shut: false,
        made_at,
        code_ends_at,
        ended_at: None,
        version: 1,
    }
}

fn all_groups() -> Vec<GroupId> {
    eastmere::GROUPS.iter().map(|group| group.id.into()).collect()
}

/// Everybody on the lists: nine of Kestrel class, eight of Heron class …
fn pupils_of(session: &SessionId) -> Vec<Pupil> {
    let everyone = eastmere::GROUPS.iter().flat_map(|group| (0..group.roll).map(move |_| group.id));
    let looks = Colour::ALL.into_iter().flat_map(|colour| {
        app::pictures::of_kind(app::pictures::Kind::Me).map(move |picture| (picture.name.to_owned(), colour))
    });
    everyone
        .zip(looks)
        .enumerate()
        .map(|(at, (group, (picture, colour)))| Pupil {
            id: PupilId(format!("demo-pupil-{at}")),
            session: session.clone(),
            group: group.into(),
            picture,
            colour,
            name: None,
        })
        .collect()
}

/// The twelve ideas, on the wall, each by another pupil.
async fn ideas(
    state: &AppState,
    session: &Session,
    authors: &[Pupil],
    then: Moment,
) -> anyhow::Result<Vec<BallotOption>> {
    let mut on_wall = Vec::new();
    for ((words, picture, cost, _), (author, minute)) in
        eastmere::IDEAS.into_iter().zip(authors.iter().zip(8..))
    {
        let id = IdeaId(state.chance.id());
        let at = then.plus_minutes(minute);
        store::ideas::save_words(&state.db, &id, &session.id, &author.id, &IdeaWords::parse(words)?, at)
            .await?;
        store::ideas::set_picture(&state.db, &id, &author.id, Some(picture)).await?;
        store::ideas::send(&state.db, &id, &author.id, None, at).await?;
        let entry = AuditEntry::by_system(at, Deed::IdeaRelease, &*id.0);
        store::ideas::release(&state.db, &id, at, Some(cost), &entry).await?;
        let picture = Some(picture.to_owned());
        on_wall.push(BallotOption { picture, cost, ..BallotOption::new(id.0, Source::Idea, words) });
    }
    Ok(on_wall)
}

fn round(session: &Session, ideas: &[BallotOption], then: Moment) -> Round {
    Round {
        id: "demo-round".into(),
        session: session.id.clone(),
        question: session.plan.question.clone(),
        terms: Terms::pick(session.plan.picks, session.plan.pot),
        options: ideas.to_vec(),
        ages: domain::partnership::group::Ages { from: 11, to: 18 },
        opened_at: Some(then.plus_minutes(29)),
        closed_at: None,
        revealed_at: None,
    }
}

/// 71 ballots, dealt as the table says: within a group, each idea's votes go round the voters
/// in order, so that nobody gets more than three and nobody the same one twice.
fn ballots<'a>(pupils: &'a [Pupil], ideas: &[BallotOption]) -> Vec<(&'a Pupil, Marks)> {
    let mut dealt = Vec::new();
    for (place, group) in eastmere::GROUPS.iter().enumerate() {
        let voters: Vec<&Pupil> =
            pupils.iter().filter(|pupil| pupil.group.as_str() == group.id).take(group.voted).collect();
        let mut picks: Vec<Vec<OptionId>> = vec![Vec::new(); voters.len()];
        let mut next = (0..voters.len()).cycle();
        for (idea, (_, _, _, votes)) in ideas.iter().zip(eastmere::IDEAS) {
            for voter in next.by_ref().take(votes.get(place).copied().unwrap_or(0)) {
                if let Some(picks) = picks.get_mut(voter) {
                    picks.push(idea.id.clone());
                }
            }
        }
        for (voter, picks) in voters.into_iter().zip(picks) {
            let none = picks.is_empty();
            dealt.push((voter, Marks { none, ..Marks::picks(picks) }));
        }
    }
    dealt
}
