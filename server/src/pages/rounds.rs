//! A round: opened, closed for ever, shown.

use axum::extract::{Path, State};
use domain::group::Ages;
use domain::id::{RoundId, SessionId};
use domain::idea::Idea;
use domain::refusal::Refusal;
use domain::round::{Choosable, Method, OPTIONS, Round};
use domain::rule::Rule;
use domain::session::Session;
use domain::sign_in::Adult;
use domain::suppression::{Profile, publish};
use domain::tally::Tally;

use super::Answered;
use super::room::{back_to_room, own, record, refused};
use crate::house::House;
use crate::refuse::Refused;
use crate::store;
use crate::who::Worker;

/// Ages printed when a session has no group, which cannot be made by the form.
const ANY_AGE: Ages = Ages { from: 0, to: 25 };

/// `POST /sessions/{session}/rounds`: starts the vote on what is on the wall now.
pub async fn open(State(house): State<House>, Worker(adult): Worker, Path(id): Path<SessionId>) -> Answered {
    let session = own(&house, &adult, &id).await?;
    let ideas = store::ideas::on_wall(&house.db, &id).await?;
    if !OPTIONS.contains(&ideas.len()) {
        return Err(refused(Refusal::WrongNumberOfOptions, &id));
    }
    let groups = store::groups::of_session(&house.db, &id).await?;
    let ages = Ages::covering(groups.iter().map(|group| group.ages)).unwrap_or(ANY_AGE);
    let round = of_wall(&house, &session, ideas, ages);
    let opened = store::rounds::open(&house.db, &round).await.map_err(|error| refused(error.into(), &id))?;
    record(&house, &adult, "round.open", opened.id.as_str()).await?;
    back_to_room(&house, &id)
}

/// `POST /rounds/{round}/close`: counts, freezes what may be seen, and severs for ever.
pub async fn close(State(house): State<House>, Worker(adult): Worker, Path(id): Path<RoundId>) -> Answered {
    let round = in_own_room(&house, &adult, &id).await?;
    let now = house.clock.now();
    let seed = house.chance.u64();
    let count = move |round: Round, asked, ballots: Vec<_>| {
        let tally = Tally::count(round, asked, &ballots);
        [Profile::Inside, Profile::Outside].map(|profile| publish(&tally, profile, now))
    };
    store::tallies::close(&house.db, &id, now, seed, count)
        .await
        .map_err(|error| refused(error.into(), &round.session))?;
    record(&house, &adult, "round.close", id.as_str()).await?;
    back_to_room(&house, &round.session)
}

/// `POST /rounds/{round}/reveal`: the room sees the result.
pub async fn reveal(State(house): State<House>, Worker(adult): Worker, Path(id): Path<RoundId>) -> Answered {
    let round = in_own_room(&house, &adult, &id).await?;
    if round.closed_at.is_none() {
        return Err(refused(Refusal::NotNow, &round.session));
    }
    store::rounds::reveal(&house.db, &id, house.clock.now()).await?;
    record(&house, &adult, "round.reveal", id.as_str()).await?;
    back_to_room(&house, &round.session)
}

/// The round on these ideas, as the session's plan has it.
fn of_wall(house: &House, session: &Session, ideas: Vec<Idea>, ages: Ages) -> Round {
    Round {
        id: house.chance.id().into(),
        session: session.id.clone(),
        question: session.plan.question.clone(),
        method: Method::Pick { most: session.plan.picks },
        rule: Rule::Greedy { pot: session.plan.pot },
        options: ideas.into_iter().map(option).collect(),
        ages,
        opened_at: house.clock.now(),
        closed_at: None,
        revealed_at: None,
    }
}

fn option(idea: Idea) -> Choosable {
    Choosable {
        words: idea.words.as_str().to_owned(),
        picture: idea.picture,
        cost: idea.cost.unwrap_or(0),
        idea: idea.id,
    }
}

async fn in_own_room(house: &House, adult: &Adult, id: &RoundId) -> Result<Round, Refused> {
    let round = store::rounds::get(&house.db, id).await?;
    let round = round.ok_or_else(|| Refused::from(Refusal::NoSuchPage).to_adult())?;
    own(house, adult, &round.session).await?;
    Ok(round)
}
