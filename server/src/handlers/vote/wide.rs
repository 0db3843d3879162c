//! A vote over many sittings: made on one page, counted once for all, or taken away before anybody sat.

use std::collections::BTreeMap;

use app::partnership::topic::TopicForm;
use app::vote::wide::{NewWide, NewWidePage};
use axum::extract::{RawQuery, State};
use domain::id::{IdeaId, OptionId};
use domain::ideas::drawing;
use domain::ideas::idea::Idea;
use domain::partnership::group::Ages;
use domain::partnership::holiday::{ANSWER_WITHIN, Holiday, school_days_after};
use domain::partnership::sensitive::{Sensitive, Topic};
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::time;
use domain::vote::gathering::gathered;
use domain::vote::method::Method;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::{BallotOption, Source, Terms};
use domain::vote::sitting::{Days, Reveal, Scope, WideRound, about_topic, suits_many};
use domain::wording::Wording;
use jiff::civil::Date;

use super::first_round;
use super::gathers::{ages, on_walls};
use super::round::{of_lines, of_place};
use crate::dates;
use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::ClosableRound;
use crate::extractors::people::WorkerOrLeader;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::state::AppState;

/// Where the form is.
const PAGE: &str = "/rounds/new";

/// `GET /rounds/new`: a form with what we suggest, or as it was filled in before.
pub async fn new(
    State(state): State<AppState>,
    WorkerOrLeader(adult): WorkerOrLeader,
    RawQuery(query): RawQuery,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let today = dates::day_of(state.clock.now());
    let (form, refusal) = match draft {
        Some((form, refusal)) => (typed(&form), refusal),
        None => (first_round::after(&state, &adult, query.as_deref(), suggested(&adult, today)).await?, None),
    };
    let partnership = store::partnerships::get(&state.db, &adult.partnership).await?;
    let own = store::organisations::get(&state.db, &adult.organisation).await?;
    let mut asked = vec![("organisation", own.map(|one| one.name).unwrap_or_default())];
    if adult.role.may_answer() {
        asked.push(("partnership", partnership.map(|one| one.name).unwrap_or_default()));
    }
    let mut walls: Vec<(String, Vec<Idea>)> = Vec::new();
    let mut last = None;
    for one in on_walls(&state, &adult).await? {
        if last.as_ref() != Some(&one.idea.session) {
            last = Some(one.idea.session.clone());
            walls.push((one.session, Vec::new()));
        }
        if let Some((_, ideas)) = walls.last_mut() {
            ideas.push(one.idea);
        }
    }
    Ok(render(NewWidePage { adult, asked, walls, form, refusal }))
}

/// `POST /rounds/new`: makes it; when ideas were ticked, it first asks which of them are alike.
pub async fn make(
    State(state): State<AppState>,
    WorkerOrLeader(adult): WorkerOrLeader,
    form: FormFields,
) -> HandlerResult {
    let typed = typed(&form);
    let asked_alike = form.every().any(|(name, _)| name.starts_with("like-"));
    if typed.about == "walls" && typed.ideas.len() > 1 && !asked_alike {
        return Ok(form.carry(PAGE));
    }
    let (options, ideas) = match options(&state, &adult, &typed).await? {
        Ok(both) => both,
        Err(refusal) => return Ok(form.again(PAGE, refusal)),
    };
    let now = state.clock.now();
    let holidays = store::holidays::of_partnership(&state.db, &adult.partnership).await?;
    let round = match read(&typed, &adult, options, (dates::day_of(now), &holidays)) {
        Ok(round) => WideRound { id: state.chance.id().into(), ..round },
        Err(refusal) => return Ok(form.again(PAGE, refusal)),
    };
    let round = WideRound { ages: ages(&state, &round.scope).await?, ..round };
    if let Err(refusal) = round.terms.method.suits(round.ages) {
        return Ok(form.again(PAGE, refusal.into()));
    }
    let said = match confirmed(&form, dates::day_of(now)) {
        Ok(said) => said,
        Err(refusal) => return Ok(form.again(PAGE, refusal)),
    };
    let entry = state.entry(&adult, Deed::WideMake, &round.id);
    store::sittings::make(&state.db, &round, &ideas, &said, now, &entry).await?;
    Ok(see_other(&format!("/rounds/{}/sittings", round.id)))
}

/// `POST /rounds/{round}/close-for-all`: counts it once, for all rooms together, and cuts the links.
pub async fn close(
    State(state): State<AppState>,
    ClosableRound { adult, round }: ClosableRound,
    form: FormFields,
) -> HandlerResult {
    let page = format!("/rounds/{}/sittings", round.id);
    let (now, seed) = (state.clock.now(), state.chance.u64());
    let entry = state.entry(&adult, Deed::RoundClose, &round.id);
    let sessions = store::sittings::sessions_of(&state.db, &round.id).await?;
    let told = form.one("open").parse().unwrap_or(0);
    let closed = store::tallies::close_for_all(&state.db, &round.id, told, (now, seed), &entry).await;
    if let Err(error) = closed {
        return Ok(form.again(&page, error.into()));
    }
    for session in sessions {
        state.live.changed(&session);
    }
    Ok(see_other(&page))
}

/// `POST /rounds/{round}/remove`: nobody has sat in it yet.
pub async fn remove(
    State(state): State<AppState>,
    ClosableRound { adult, round }: ClosableRound,
    form: FormFields,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::WideRemove, &round.id);
    match store::sittings::remove(&state.db, &round.id, &entry).await {
        Ok(()) => Ok(see_other(if adult.role.may_answer() { "/partnership" } else { "/sessions" })),
        Err(error) => Ok(form.again(&format!("/rounds/{}/sittings", round.id), error.into())),
    }
}

/// Today and a week and a half, the usual method.
fn suggested(adult: &Adult, today: Date) -> NewWide {
    let last = today.saturating_add(jiff::ToSpan::days(11));
    NewWide {
        question: crate::locale::WORDS.t("house-usual-question"),
        whom: if adult.role.may_answer() { "partnership" } else { "organisation" }.to_owned(),
        about: "walls".to_owned(),
        method: Method::Pick { most: 3 }.code().to_owned(),
        most: "3".to_owned(),
        seats: "1".to_owned(),
        first_day: today.to_string(),
        last_day: last.to_string(),
        reveal: "rooms".to_owned(),
        onto: "6".to_owned(),
        topic: TopicForm::from_said(&Sensitive::default()),
        ..NewWide::default()
    }
}

/// The form as it was filled in.
fn typed(form: &FormFields) -> NewWide {
    let one = |field: &str| form.one(field).to_owned();
    let ideas: Vec<IdeaId> = form.all("ideas").filter_map(|id| id.parse().ok()).collect();
    let alike = ideas.iter().filter_map(|idea| {
        let other = form.one(&format!("like-{idea}")).parse().ok()?;
        Some((idea.clone(), other))
    });
    NewWide {
        question: one("question"),
        whom: one("whom"),
        about: one("about"),
        own: one("own"),
        alike: alike.collect(),
        method: one("method"),
        most: one("most"),
        seats: one("seats"),
        first_day: one("first_day"),
        last_day: one("last_day"),
        first: form.one("first") == "1",
        onto: one("onto"),
        answer_by: one("answer_by"),
        reveal: one("reveal"),
        reveal_day: one("reveal_day"),
        ideas,
        topic: TopicForm::typed(one),
    }
}

/// What was confirmed of a sensitive topic: all of it, before any room can ask.
fn confirmed(form: &FormFields, today: Date) -> Result<Sensitive, Refusal> {
    let said = Sensitive::read(|field| form.one(field), today)?;
    said.may_go_on().map(|()| said)
}

type Gathered = (Vec<BallotOption>, Vec<(IdeaId, OptionId)>);

/// What can be chosen, and which ideas stand in it.
async fn options(
    state: &AppState,
    adult: &Adult,
    form: &NewWide,
) -> Result<Result<Gathered, Refusal>, Refused> {
    Ok(match form.about.as_str() {
        "places" => {
            let places = store::places::of_partnership(&state.db, &adult.partnership).await?;
            Ok((places.into_iter().map(of_place).collect(), Vec::new()))
        }
        "own" => of_lines(&form.own).map(|lines| (lines, Vec::new())),
        _ => {
            let chosen = on_walls(state, adult).await?.into_iter().map(|one| one.idea);
            let chosen = chosen.filter(|idea| form.ideas.contains(&idea.id));
            // What was drawn stays in the room in which it was drawn.
            let chosen =
                chosen.map(|idea| Idea { picture: drawing::outside(idea.picture), ..idea }).collect();
            let alike: BTreeMap<IdeaId, IdeaId> = form.alike.iter().cloned().collect();
            Some(gathered(chosen, &alike))
                .filter(|(options, _)| !options.is_empty())
                .ok_or(Refusal::Missing { field: "ideas" })
        }
    })
}

/// The round that was filled in, or what is missing.
fn read(
    form: &NewWide,
    adult: &Adult,
    options: Vec<BallotOption>,
    (today, holidays): (Date, &[Holiday]),
) -> Result<WideRound, Refusal> {
    let question =
        Wording::<200>::parse(&form.question).map_err(|_| Refusal::Missing { field: "question" })?;
    let organisation = (form.whom != "partnership").then(|| adult.organisation.clone());
    let scope = Scope { partnership: adult.partnership.clone(), organisation };
    if !scope.may_be_asked_by(adult) {
        return Err(Refusal::UnreadableForm);
    }
    let terms = about_topic(terms(form)?, Topic::parse(&form.topic.topic))?;
    terms.hold(options.len())?;
    if terms.goes_on && options.iter().any(|option| option.source == Source::Place) {
        return Err(Refusal::Missing { field: "ideas" });
    }
    let first = time::held_day("first_day", time::day("first_day", &form.first_day)?, today)?;
    let days = Days::parse(first, time::day("last_day", &form.last_day)?, today)?;
    let answer_by = match form.answer_by.trim() {
        "" => school_days_after(days.last, ANSWER_WITHIN, holidays),
        typed => time::promised_day("answer_by", typed, today)?,
    };
    if answer_by < days.last {
        return Err(Refusal::DayTooFar { field: "answer_by" });
    }
    let terms = Terms { answer_by: Some(answer_by), ..terms };
    let reveal_day = Some(form.reveal_day.trim()).filter(|day| !day.is_empty());
    Ok(WideRound {
        id: String::new().into(),
        question: question.to_string(),
        terms,
        options,
        ages: Ages { from: 0, to: 25 },
        scope,
        made_by: adult.id.clone(),
        days,
        reveal: Reveal {
            on_page: form.reveal == "page",
            not_before: reveal_day
                .map(|day| time::held_day("reveal_day", time::day("reveal_day", day)?, today))
                .transpose()?,
        },
        closed_at: None,
    })
}

/// Method and the usual rule, without money.
fn terms(form: &NewWide) -> Result<Terms, Refusal> {
    if form.first {
        let onto = form.onto.trim().parse().map_err(|_| Refusal::of_typed(&form.onto, "seats"))?;
        return Terms::first_round(onto);
    }
    let number = |typed: &str| typed.trim().parse().ok().filter(|number| (1..=12).contains(number));
    let most = number(&form.most).ok_or_else(|| Refusal::of_typed(&form.most, "picks"))?;
    let seats = number(&form.seats).ok_or_else(|| Refusal::of_typed(&form.seats, "seats"))?;
    let method = Method::parse(&form.method, most).filter(|method| suits_many(*method));
    let method = method.ok_or(Refusal::Missing { field: "method" })?;
    let rule = method.rules(false).first().copied().ok_or(VoteRefusal::RuleDoesNotFit)?;
    let terms = Terms { seats: Terms::seats(rule, seats), many: true, ..Terms::new(method, rule, None) };
    terms.fit()?;
    Ok(terms)
}
