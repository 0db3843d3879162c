//! The vote: mark, check, send, change until it closes. Unsent it is a sealed draft of this device alone.

use app::vote::ballot::{BallotPage, CheckPage, ClosedPage, NotAskedPage, VotedPage};
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::id::OptionId;
use domain::refusal::Refusal;
use domain::vote::ballot::{Ballot, Marks};
use domain::vote::method::Method;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::Round;
use serde::Deserialize;
use store::ballots::Voted;

use crate::error::Refused;
use crate::extractors::cookies::{self, For};
use crate::extractors::draft::{Drafted, Drafts};
use crate::extractors::form::FormFields;
use crate::extractors::looks;
use crate::extractors::own::{CasterRound, VoterRound};
use crate::extractors::people::PupilSession;
use crate::handlers::{HandlerResult, see_other};
use crate::live;
use crate::page::render;
use crate::state::AppState;

/// Whether a pupil who has voted asked for the ballot again.
#[derive(Deserialize)]
pub struct Again {
    change: Option<String>,
}

/// `GET /rounds/{round}/ballot`: the ballot, or "You have voted", as the disk says.
pub async fn show(
    State(state): State<AppState>,
    VoterRound { voter, round, voted }: VoterRound,
    Query(again): Query<Again>,
    headers: HeaderMap,
    mut drafts: Drafts,
) -> HandlerResult {
    let draft = drafts.take(&ballot_of(&round));
    if round.revealed_at.is_some() && round.terms.may_be_shown() {
        return Ok(see_other(&format!("/rounds/{}/tally", round.id)));
    }
    if !round.is_open() {
        return closed(&state, &voter, &round, draft.and_then(|(_, refusal)| refusal)).await;
    }
    let ballot = match voted {
        // Not even that there was a draft: whoever was let back in may be somebody else.
        Voted::Elsewhere => return voted_page(&state, &voter, round, true).await,
        Voted::NotAsked => return not_asked(&state, &voter).await,
        Voted::Here(ballot) => Some(ballot),
        Voted::No => None,
    };
    // On a tablet that is passed on, the next child may have it already: what was picked is not shown again.
    let (tablet, voted_before) = (cookies::token(&state, &headers, For::Tablet).is_some(), ballot.is_some());
    let asks = ballot.is_none() || (!tablet && (again.change.is_some() || round.terms.method.is_scale()));
    if let Some((form, refusal)) = draft {
        let marked = Marked { refusal, ..Marked::by(&round, &form, voted_before) };
        return ballot_page(&state, &voter, round, marked).await;
    }
    // Back from "are these your picks?" leads here, and they are still marked.
    if asks && let Some((form, _)) = drafts.take(&check_of(&round)) {
        let marked = Marked::by(&round, &form, voted_before).one_step_back();
        return ballot_page(&state, &voter, round, marked).await;
    }
    match ballot {
        Some(_) if !asks => voted_page(&state, &voter, round, false).await,
        ballot => {
            let marked = Marked::before(&round, ballot.as_ref());
            let marked =
                if looks::read(&headers).now().is_calm() { marked.two_at_a_time(&round) } else { marked };
            ballot_page(&state, &voter, round, marked).await
        }
    }
}

/// `POST /rounds/{round}/mark`: one more tap on a ballot that takes several: a coin, a place, a
/// pair. The marks travel in the form, and back in the draft.
pub async fn mark(VoterRound { round, .. }: VoterRound, form: FormFields) -> Response {
    let marks = standing_marks(&round, &form);
    let all_pairs = method(&round, &form) == Method::ThisOrThat && round.accept(&marks).is_ok();
    if !round.is_open() {
        form.again(&ballot_of(&round), Refusal::Vote(VoteRefusal::RoundClosed))
    } else if all_pairs || marks.none {
        form.carry(&check_of(&round))
    } else {
        form.carry(&ballot_of(&round))
    }
}

/// `POST /rounds/{round}/check`: on to "are these your picks?", if they make a ballot.
pub async fn to_check(VoterRound { round, .. }: VoterRound, form: FormFields) -> Response {
    match round.accept(&marks(&form)) {
        Ok(_) => form.carry(&check_of(&round)),
        Err(refusal) => form.again(&ballot_of(&round), refusal),
    }
}

/// `GET /rounds/{round}/check`: "are these your picks?" Who has marked none comes to the ballot.
pub async fn check(
    State(state): State<AppState>,
    VoterRound { voter, round, voted }: VoterRound,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let may_mark = round.is_open() && !matches!(voted, Voted::Elsewhere | Voted::NotAsked);
    let Some((form, _)) = draft.filter(|_| may_mark) else {
        return Ok(see_other(&ballot_of(&round)));
    };
    let marks = marks(&form);
    if let Err(refusal) = round.accept(&marks) {
        let marked = Marked { refusal: Some(refusal), ..Marked::by(&round, &form, voted != Voted::No) };
        return ballot_page(&state, &voter, round, marked).await;
    }
    Ok(render(CheckPage { me: voter.me(), method: method(&round, &form), round, marks }))
}

/// `POST /rounds/{round}/change`: back from the check page to the ballot, with the same marks.
pub async fn change(VoterRound { round, .. }: VoterRound, form: FormFields) -> Response {
    if !round.is_open() {
        return form.again(&ballot_of(&round), Refusal::Vote(VoteRefusal::RoundClosed));
    }
    let mut fields = Marked::by(&round, &form, false).one_step_back().marks.fields();
    fields.push(("by".to_owned(), form.one("by").to_owned()));
    FormFields::from(fields).carry(&ballot_of(&round))
}

/// `POST /rounds/{round}/ballot`: casts it; a second one replaces the first, from the same device.
pub async fn cast(
    State(state): State<AppState>,
    CasterRound { pupil, device, round, on_roll }: CasterRound,
    form: FormFields,
) -> HandlerResult {
    if round.is_open() && !on_roll {
        return Ok(see_other(&ballot_of(&round)));
    }
    let ballot = match round.accept(&marks(&form)) {
        Ok(ballot) => ballot,
        Err(refusal) => return Ok(form.again(&ballot_of(&round), refusal)),
    };
    match store::ballots::cast(&state.db, &round, &pupil, &device, &ballot).await {
        Ok(()) => {
            state.live.changed(&round.session);
            Ok(see_other(&ballot_of(&round)))
        }
        // The page says so, and that the first vote counts.
        Err(store::Error::Refused(Refusal::Vote(VoteRefusal::VotedElsewhere))) => {
            Ok(see_other(&ballot_of(&round)))
        }
        // Closed while it was on its way.
        Err(store::Error::Refused(Refusal::Vote(VoteRefusal::RoundClosed))) => {
            Ok(form.again(&ballot_of(&round), Refusal::Vote(VoteRefusal::RoundClosed)))
        }
        Err(error) => Err(error.into()),
    }
}

/// `POST /rounds/{round}/take-back`: as if nothing had been sent.
pub async fn take_back(
    State(state): State<AppState>,
    VoterRound { voter, round, .. }: VoterRound,
    form: FormFields,
) -> HandlerResult {
    match store::ballots::take_back(&state.db, &round.id, &voter.pupil, &voter.device).await {
        Ok(()) => {
            state.live.changed(&round.session);
            Ok(see_other(&ballot_of(&round)))
        }
        Err(store::Error::Refused(late @ Refusal::Vote(VoteRefusal::RoundClosed))) => {
            Ok(form.again(&ballot_of(&round), late))
        }
        Err(error) => Err(error.into()),
    }
}

fn ballot_of(round: &Round) -> String {
    format!("/rounds/{}/ballot", round.id)
}

fn check_of(round: &Round) -> String {
    format!("/rounds/{}/check", round.id)
}

/// A ballot on its way: how it is marked, and what is marked already.
struct Marked {
    method: Method,
    marks: Marks,
    voted_before: bool,
    refusal: Option<Refusal>,
}

impl Marked {
    /// As the form says that was sent.
    fn by(round: &Round, form: &FormFields, voted_before: bool) -> Self {
        let (method, marks) = (method(round, form), standing_marks(round, form));
        Self { method, marks, voted_before, refusal: None }
    }

    /// From "are these your picks?" to the ballot: all pairs are answered there, so the last one opens.
    fn one_step_back(mut self) -> Self {
        if self.method == Method::ThisOrThat {
            self.marks = self.marks.after("undo");
        }
        self
    }

    /// Where nothing is marked yet and the round allows it: this or that, in the place of many cards.
    fn two_at_a_time(self, round: &Round) -> Self {
        let begins = self.marks == Marks::default() && !self.voted_before && round.terms.also_pairs;
        if begins { Self { method: Method::ThisOrThat, ..self } } else { self }
    }

    /// As it was cast before, if it was. Pairs begin anew: the kept ones have no order.
    fn before(round: &Round, ballot: Option<&Ballot>) -> Self {
        let marks = ballot.map(Ballot::marks).unwrap_or_default();
        let pairs = marks.choices.iter().any(|choice| domain::vote::pairs::options_of(choice).is_some());
        let method = if pairs { Method::ThisOrThat } else { round.terms.method };
        let marks = if pairs { Marks::default() } else { marks };
        Self { method, marks, voted_before: ballot.is_some(), refusal: None }
    }
}

/// The marks of a form, after the tap that sent it.
fn marks(form: &FormFields) -> Marks {
    Marks::read(form.every()).after(form.one("do"))
}

/// The same without what was taken off the ballot meanwhile; the rest stays.
fn standing_marks(round: &Round, form: &FormFields) -> Marks {
    let standing = |id: &OptionId| round.standing().any(|option| option.id == *id);
    Marks::read(form.every()).only(standing).after(form.one("do")).only(standing)
}

/// How this pupil marks: by pairs, where the round allows both and the pupil asked for it.
fn method(round: &Round, form: &FormFields) -> Method {
    if round.terms.also_pairs && form.one("by") == "pairs" { Method::ThisOrThat } else { round.terms.method }
}

async fn ballot_page(state: &AppState, voter: &PupilSession, round: Round, marked: Marked) -> HandlerResult {
    let plan = &voter.session.plan;
    let page = BallotPage {
        me: voter.me(),
        order: round.in_order_of(voter.pupil.seed()).into_iter().cloned().collect(),
        method: marked.method,
        answer_by: round.terms.answer_by.unwrap_or(plan.answer_by),
        round,
        marks: marked.marks,
        refusal: marked.refusal,
        back_at: voter.pupil.back_at,
        voted_before: marked.voted_before,
        decider: plan.decider.clone(),
        say: plan.say.clone(),
        live: live::of_session(state, &voter.session).await?,
    };
    Ok(render(page))
}

async fn voted_page(state: &AppState, voter: &PupilSession, round: Round, elsewhere: bool) -> HandlerResult {
    let plan = &voter.session.plan;
    let page = VotedPage {
        me: voter.me(),
        open: round.closed_at.is_none(),
        counted: is_counted(state, &round).await?,
        elsewhere,
        back_at: voter.pupil.back_at,
        answer_by: round.terms.answer_by.unwrap_or(plan.answer_by),
        round,
        decider: plan.decider.clone(),
        live: live::of_session(state, &voter.session).await?,
    };
    Ok(render(page))
}

async fn closed(
    state: &AppState,
    voter: &PupilSession,
    round: &Round,
    refusal: Option<Refusal>,
) -> HandlerResult {
    let live = live::of_session(state, &voter.session).await?;
    let counted = is_counted(state, round).await?;
    let (others_vote, thanked) = (round.is_later(), !round.terms.may_be_shown());
    Ok(render(ClosedPage { me: voter.me(), others_vote, counted, thanked, refusal, live }))
}

/// Whether a round over many sittings, which is over here, is over everywhere.
async fn is_counted(state: &AppState, round: &Round) -> Result<bool, Refused> {
    if !round.is_later() {
        return Ok(false);
    }
    let wide = store::sittings::get(&state.db, &round.id).await?;
    Ok(wide.is_some_and(|wide| wide.closed_at.is_some()))
}

/// The list of the group is full over all sittings: a worker looks first.
async fn not_asked(state: &AppState, voter: &PupilSession) -> HandlerResult {
    let live = live::of_session(state, &voter.session).await?;
    Ok(render(NotAskedPage { me: voter.me(), live }))
}
