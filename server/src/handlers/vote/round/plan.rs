//! Making a round: what is asked, of what, how it is marked and counted. The product proposes.

use app::vote::round::{NewRound, NewRoundPage};
use axum::extract::{Query, State};
use domain::id::SessionId;
use domain::money::Pence;
use domain::partnership::sensitive::Topic;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::session::session::Session;
use domain::vote::advice::{Situation, propose};
use domain::vote::method::Method;
use domain::vote::pulse::Pulse;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::{BallotOption, Round, Terms};
use domain::vote::rule::Rule;
use domain::wording::Wording;

use super::{ages_among, ages_of, options, pulse};
use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::{OwnRound, OwnSession};
use crate::handlers::{HandlerResult, back_to_room, refused_in_room, see_other};
use crate::page::render;
use crate::state::AppState;

/// Which ready-made question fills the form.
#[derive(serde::Deserialize)]
pub struct Asked {
    pulse: Option<String>,
}

/// `GET /sessions/{session}/rounds/new`: a form with what we suggest, with a pulse question, or as it
/// was filled in before.
pub async fn new(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    Query(asked): Query<Asked>,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let (form, refusal) = match draft {
        Some((form, refusal)) => (filled_in(&form), refusal),
        None => (suggested(&state, &session, asked.pulse.as_deref()).await?, None),
    };
    let situation = situation(&state, &session, &form).await?;
    Ok(render(NewRoundPage { adult, session, situation, form, refusal }))
}

/// `POST /sessions/{session}/rounds/new`: looks again what fits, or plans the round.
pub async fn plan(
    State(state): State<AppState>,
    OwnSession { adult, session }: OwnSession,
    form: FormFields,
) -> HandlerResult {
    let page = format!("/sessions/{}/rounds/new", session.id);
    if form.one("do") == "advise" {
        return Ok(form.carry(&page));
    }
    let typed = filled_in(&form);
    let round = match read(&state, &session, &typed).await? {
        Ok(round) => round,
        Err(refusal) => return Ok(form.again(&page, refusal)),
    };
    let entry = state.entry(&adult, Deed::RoundPlan, &round.id);
    store::rounds::plan(&state.db, &round, state.clock.now(), &entry).await?;
    if round.terms.topic.is_some() {
        state.live.changed(&session.id);
        return Ok(see_other(&format!("/rounds/{}/topic", round.id)));
    }
    Ok(back_to_room(&state, &session.id))
}

/// `POST /rounds/{round}/unplan`: takes a planned round away.
pub async fn unplan(State(state): State<AppState>, own: OwnRound) -> HandlerResult {
    let OwnRound { adult, session, round } = own;
    let entry = state.entry(&adult, Deed::RoundUnplan, &round.id);
    store::rounds::unplan(&state.db, &round.id, &entry)
        .await
        .map_err(|error| refused_in_room(error, &session.id))?;
    Ok(back_to_room(&state, &session.id))
}

/// The form before anybody filled it in: what the session's plan says, and the method we suggest.
async fn suggested(state: &AppState, session: &Session, pulse: Option<&str>) -> Result<NewRound, Refused> {
    if let Some(pulse) = pulse.and_then(Pulse::parse) {
        return Ok(pulse::filled(pulse));
    }
    let pot = session.plan.pot.map(Pence::plain).unwrap_or_default();
    let form = NewRound {
        question: session.plan.question.clone(),
        about: "wall".to_owned(),
        most: session.plan.picks.to_string(),
        seats: "1".to_owned(),
        pot,
        ..NewRound::default()
    };
    let method = propose(situation(state, session, &form).await?).method.code().to_owned();
    Ok(NewRound { method, ..form })
}

/// The form as it was sent; a ready-made question that was tapped fills it in.
fn filled_in(form: &FormFields) -> NewRound {
    match Pulse::parse(form.one("pulse")).filter(|_| form.one("do") == "pulse") {
        Some(pulse) => pulse::filled(pulse),
        None => typed(form),
    }
}

/// The round that was filled in, or what is missing.
async fn read(
    state: &AppState,
    session: &Session,
    form: &NewRound,
) -> Result<Result<Round, Refusal>, Refused> {
    let options = options_of(state, &session.id, form).await?;
    let ages = ages_of(state, &session.id).await?;
    Ok(options.and_then(|options| {
        let question = Wording::<200>::parse(&form.question)
            .map_err(|_| Refusal::Missing { field: "question" })?
            .to_string();
        let terms = terms(form)?;
        terms.method.suits(ages)?;
        let round = Round {
            id: state.chance.id().into(),
            session: session.id.clone(),
            question,
            terms,
            options,
            ages,
            opened_at: None,
            closed_at: None,
            revealed_at: None,
        };
        // How many ideas are on the wall is asked at the start.
        if form.about != "wall" || !round.waits_for_the_wall() {
            terms.hold(round.options.len())?;
        }
        Ok(round)
    }))
}

/// Method and rule; with no rule chosen, the usual one of the method.
fn terms(form: &NewRound) -> Result<Terms, Refusal> {
    let most = form.most.trim().parse().ok().filter(|most| (1..=12).contains(most));
    let most = most.ok_or_else(|| Refusal::of_typed(&form.most, "picks"))?;
    let seats = form.seats.trim().parse().ok().filter(|seats| (1..=12).contains(seats));
    let method = Method::parse(&form.method, most).ok_or(Refusal::Missing { field: "method" })?;
    // Money decides where ideas have costs; elsewhere a pot has no meaning.
    let pot = Pence::parse(&form.pot, "pot")?;
    let pot = pot.filter(|_| method.takes_money() && form.about == "wall");
    let usual = method.rules(pot.is_some()).first().copied();
    let rule = if form.rule.is_empty() { usual } else { Rule::parse(&form.rule) };
    let rule = rule.ok_or(Refusal::Vote(VoteRefusal::RuleDoesNotFit))?;
    // With other answers it is another question.
    let pulse = Pulse::parse(&form.pulse).filter(|_| method.is_scale());
    let terms = Terms {
        method,
        also_pairs: form.also_pairs && matches!(method, Method::Pick { .. }),
        rule,
        pot,
        seats: Terms::seats(rule, seats.ok_or_else(|| Refusal::of_typed(&form.seats, "seats"))?),
        // What asks about feelings does so whatever was ticked.
        sensitive: form.sensitive || pulse.is_some_and(Pulse::is_sensitive),
        topic: Topic::parse(&form.topic),
        pulse,
        many: false,
        goes_on: false,
        answer_by: None,
    };
    terms.fit()?;
    Ok(terms)
}

/// The options; none yet for those on the wall, which are taken at the start.
async fn options_of(
    state: &AppState,
    session: &SessionId,
    form: &NewRound,
) -> Result<Result<Vec<BallotOption>, Refusal>, Refused> {
    let method = Method::parse(&form.method, 3);
    Ok(match (method, form.about.as_str()) {
        (Some(Method::Words), _) => Ok(Vec::new()),
        (Some(Method::Stirling), _) => Ok(options::of_stirling()),
        (Some(method), _) if method.is_scale() => Ok(options::of_scale(method)),
        (_, "places") => {
            let places = store::places::for_session(&state.db, session).await?;
            Ok(places.into_iter().map(options::of_place).collect())
        }
        (_, "outcomes") => {
            let outcomes = store::outcomes::for_session(&state.db, session).await?;
            Ok(outcomes.into_iter().map(options::of_outcome).collect())
        }
        (_, "own") => options::of_lines(&form.own).and_then(|lines| {
            Some(lines).filter(|lines| !lines.is_empty()).ok_or(Refusal::Missing { field: "own" })
        }),
        _ => Ok(Vec::new()),
    })
}

/// What the advice goes by.
async fn situation(state: &AppState, session: &Session, form: &NewRound) -> Result<Situation, Refused> {
    let groups = store::groups::of_session(&state.db, &session.id).await?;
    let options = match form.about.as_str() {
        "places" => store::places::for_session(&state.db, &session.id).await?.len(),
        "outcomes" => store::outcomes::for_session(&state.db, &session.id).await?.len(),
        "own" => form.own.lines().filter(|line| !line.trim().is_empty()).count(),
        _ => store::ideas::on_wall(&state.db, &session.id).await?.len(),
    };
    Ok(Situation {
        ages: ages_among(&groups),
        pupils: groups.iter().map(|group| group.size).sum(),
        options,
        pot: form.about == "wall" && !form.pot.trim().is_empty(),
    })
}

/// The form as it was filled in, to show it again.
fn typed(form: &FormFields) -> NewRound {
    let one = |field: &str| form.one(field).to_owned();
    NewRound {
        question: one("question"),
        about: one("about"),
        own: one("own"),
        method: one("method"),
        most: one("most"),
        also_pairs: !form.one("also_pairs").is_empty(),
        rule: one("rule"),
        pot: one("pot"),
        seats: one("seats"),
        sensitive: !form.one("sensitive").is_empty(),
        pulse: one("pulse"),
        topic: one("topic"),
    }
}
