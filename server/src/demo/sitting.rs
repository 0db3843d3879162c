//! One sitting of the invented world: pupils come in and write, the votes are cast, closed, counted
//! and shown, adults answer, and it ends.

use domain::ideas::answer::Answer;
use domain::ideas::decision::AsRead;
use domain::ideas::idea::Idea;
use domain::people::audit::{AuditEntry, Deed};
use domain::session::agenda::Agenda;
use domain::session::booking::Booking;
use domain::session::readiness::Preparation;
use domain::session::session::{Session, Step};
use domain::time::Moment;
use domain::vote::round::{BallotOption, Round};
use fixtures::world::{Sitting, Vote};

use crate::locale::WORDS;
use crate::state::AppState;
use crate::usual_agenda::usual_agenda;

/// Writes it as it happened. Whoever is in came at the beginning and stays to the end.
pub async fn write(state: &AppState, sitting: &Sitting) -> anyhow::Result<()> {
    let (db, session) = (&state.db, &sitting.session);
    // What is invented is known to everybody; what opens the door is not.
    let secret = state.chance.join_secret();
    // Pupils write at ideas and at the wall.
    let at_first = Session {
        ended_at: None,
        step: session.step.clamp(Step::Ideas, Step::Wall),
        secret,
        ..session.clone()
    };
    let made = |deed| by(sitting, deed);
    store::sessions::insert(db, &at_first, &sitting.groups, &made(Deed::SessionMake)).await?;
    prepare(state, sitting).await?;
    for pupil in &sitting.pupils {
        let (from, until) = (session.made_at, session.code_ends_at);
        store::pupils::join(db, pupil, &state.chance.token(), from, until).await?;
    }
    for one in &sitting.ideas {
        idea(state, one).await?;
    }
    for one in &sitting.votes {
        vote(state, one).await?;
    }
    if !matches!(session.step, Step::Vote | Step::Result) {
        store::sessions::set_step(db, &session.id, session.step, &made(Deed::SessionStep)).await?;
    }
    for answer in &sitting.answers {
        let by = |at, deed| AuditEntry::by_system(at, deed, &answer.idea);
        let first = Answer { follow_up: None, ..answer.clone() };
        store::answers::insert(db, &first, &by(answer.answered_at, Deed::IdeaAnswer)).await?;
        if let Some(happened) = answer.follow_up.clone() {
            let (version, entry) = (state.chance.id().into(), by(happened.written_at, Deed::IdeaFollowUp));
            store::answers::follow_up(db, &answer.idea, version, happened, &entry).await?;
        }
    }
    if let Some(changed) = &sitting.changed {
        let entry = AuditEntry::by_system(changed.settled_at, Deed::RoundChanged, &changed.round);
        store::changes::save(db, changed, &entry).await?;
    }
    if let Some((debrief, at)) = &sitting.debrief {
        let entry = AuditEntry { at: *at, ..made(Deed::SessionDebrief) };
        store::debriefs::set(db, &session.id, debrief, &entry).await?;
    }
    if let Some(at) = session.ended_at {
        store::sessions::end(db, &session.id, at, &AuditEntry { at, ..made(Deed::SessionEnd) }).await?;
    }
    Ok(())
}

/// When, where, who does what, what happens when; and ready, where it is.
async fn prepare(state: &AppState, sitting: &Sitting) -> anyhow::Result<()> {
    let (db, session) = (&state.db, &sitting.session);
    if let Some(booking) = &sitting.booking {
        let prepare = |said: &mut Preparation, when: &mut Option<Booking>| {
            *said = sitting.preparation.clone();
            *when = Some(booking.clone());
            Ok(())
        };
        // One that waits opens its code with its day; one that runs is open whatever its day.
        if session.step != Step::Waiting {
            store::bookings::set(db, booking).await?;
        }
        let entry = by(sitting, Deed::SessionBook);
        store::readiness::change(db, &session.id, &entry, &state.opening(), prepare).await?;
    }
    if sitting.is_ready {
        let entry = AuditEntry { at: state.clock.now(), ..by(sitting, Deed::SessionReady) };
        store::readiness::call(db, &session.id, &session.youth_worker, &entry).await?;
    }
    if let Some(Agenda { started_at, .. }) = sitting.agenda {
        let start = |agenda: &mut Agenda, _: &Session| {
            agenda.started_at = started_at;
            Ok(())
        };
        let usual = usual_agenda(session);
        store::agendas::change(db, &session.id, &by(sitting, Deed::SessionAgenda), usual, start).await?;
    }
    Ok(())
}

/// What the worker of the sitting did when it was made.
fn by(sitting: &Sitting, deed: Deed) -> AuditEntry {
    let session = &sitting.session;
    AuditEntry {
        at: session.made_at,
        who: session.youth_worker.to_string(),
        deed,
        about: session.id.to_string(),
    }
}

/// A pupil writes and sends it, a worker lets it onto the wall.
async fn idea(state: &AppState, idea: &Idea) -> anyhow::Result<()> {
    let (db, at) = (&state.db, idea.sent_at);
    let Some(author) = &idea.author else { return Ok(()) };
    store::ideas::save_words(db, &idea.id, &idea.session, author, &idea.words, at).await?;
    store::ideas::set_picture(db, &idea.id, author, idea.picture.as_deref()).await?;
    store::ideas::send(db, &idea.id, author, idea.said_by, at).await?;
    store::ideas::set_quote(db, &idea.id, author, idea.may_quote).await?;
    let entry = AuditEntry::by_system(at, Deed::IdeaRelease, &idea.id);
    let read = AsRead { sent_at: at, decided: 0 };
    store::ideas::release(db, &idea.id, read, idea.cost, state.chance.u32(), &entry).await?;
    Ok(())
}

/// Opens a round and casts its ballots; closes and shows it, where that has happened.
async fn vote(state: &AppState, Vote { round, ballots }: &Vote) -> anyhow::Result<()> {
    let db = &state.db;
    let open = Round { closed_at: None, revealed_at: None, ..in_our_sentences(round.clone()) };
    let by = |at: Moment, deed| AuditEntry::by_system(at, deed, &round.id);
    let opened_at = round.opened_at.unwrap_or_else(|| state.clock.now());
    let open = store::rounds::open(db, &open, &by(opened_at, Deed::RoundOpen)).await?;
    for (pupil, marks) in ballots {
        store::ballots::cast(db, &open, pupil, pupil.id.as_str(), &open.accept(marks)?).await?;
    }
    if let Some(at) = round.closed_at {
        let seed = state.chance.u64();
        store::tallies::close(db, &open.id, at, seed, &by(at, Deed::RoundClose)).await?;
    }
    if let Some(at) = round.revealed_at {
        store::rounds::reveal(db, &open.id, at, &by(at, Deed::RoundReveal)).await?;
    }
    Ok(())
}

/// A question that comes ready-made, in the sentences of the product.
fn in_our_sentences(round: Round) -> Round {
    let Some(pulse) = round.terms.pulse else { return round };
    let say =
        |option: BallotOption| BallotOption { words: WORDS.t(&format!("scale-{}", option.id)), ..option };
    Round {
        question: WORDS.t(&format!("pulse-{}", pulse.code())),
        options: round.options.into_iter().map(say).collect(),
        ..round
    }
}
