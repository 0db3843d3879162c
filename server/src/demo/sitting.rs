//! The sitting of the invented partnership: its forty minutes, what everybody said at the end,
//! and what the adults passed on to each other. Nobody in it ever told of a worry.

use domain::id::OptionId;
use domain::partnership::group::Ages;
use domain::people::pupil::Pupil;
use domain::session::agenda::Agenda;
use domain::session::debrief::Debrief;
use domain::session::session::Session;
use domain::time::Moment;
use domain::vote::ballot::Marks;
use domain::vote::pulse::Pulse;
use domain::vote::round::{BallotOption, Round, Source, Terms};
use domain::vote::suppression::{Profile, publish};
use domain::vote::tally::Tally;

use super::eastmere;
use crate::handlers;
use crate::locale::WORDS;
use crate::state::AppState;

/// "Would you do this again?" by organisation: yes, maybe, no. Together 71.
const AGAIN: [(&str, [usize; 3]); 4] = [
    ("larkmoor", [8, 5, 2]),
    ("fennel-street", [6, 1, 6]),
    ("paintbox", [7, 5, 0]),
    ("cinder-lane", [19, 7, 5]),
];

/// What we did, what they said, what to change, anything to pass on.
const DEBRIEF: [&str; 4] = [
    "All seven groups wrote, looked at the wall and voted. The talk in threes ran five minutes over.",
    "“You read ours out first.” Several asked why the wall was so small. The quiet table was full all the time.",
    "Two quiet tables next time. Start the vote before the snack, not after it.",
    "The kitchen key is with the manager. Thank Paintbox for the big paper.",
];

/// The usual forty minutes; with a start, they have run.
pub async fn plan(state: &AppState, session: &Session, started_at: Option<Moment>) -> anyhow::Result<()> {
    let plan = Agenda { started_at, ..handlers::session::agenda::usual(session) };
    Ok(store::agendas::set(&state.db, &session.id, &plan).await?)
}

/// The debrief, with one box for each question.
pub async fn debrief(state: &AppState, session: &Session, at: Moment) -> anyhow::Result<()> {
    let [did, said, to_change, pass_on] = DEBRIEF.map(str::to_owned);
    let debrief = Debrief { did, said, to_change, pass_on };
    Ok(store::debriefs::set(&state.db, &session.id, &debrief, at).await?)
}

/// The question at the end, answered by the same 71, counted and shown.
pub async fn again(
    state: &AppState,
    session: &Session,
    pupils: &[Pupil],
    then: Moment,
) -> anyhow::Result<()> {
    let db = &state.db;
    let ages = Ages { from: 11, to: 18 };
    let answer = |name: &str| BallotOption::new(name, Source::Text, WORDS.t(&format!("scale-{name}")));
    let round = Round {
        id: "demo-again".into(),
        session: session.id.clone(),
        question: WORDS.t("pulse-again"),
        terms: Terms::pulse(Pulse::Again, ages),
        options: ["yes", "maybe", "no"].map(answer).to_vec(),
        ages,
        opened_at: Some(then.plus_minutes(38)),
        closed_at: None,
        revealed_at: None,
    };
    let round = store::rounds::open(db, &round).await?;
    for (organisation, counts) in AGAIN {
        let answers = ["yes", "maybe", "no"].into_iter().zip(counts);
        let answers = answers.flat_map(|(answer, people)| std::iter::repeat_n(answer, people));
        for (pupil, answer) in voters_of(organisation, pupils).zip(answers) {
            let ballot = round.accept(&Marks::picks([OptionId::from(answer)]))?;
            store::ballots::cast(db, &round.id, pupil, &ballot, state.chance.id()).await?;
        }
    }
    let closed = then.plus_minutes(40);
    let count = move |round: Round, asked, ballots: Vec<_>| {
        let tally = Tally::count(round, asked, &ballots);
        [Profile::Inside, Profile::Outside].map(|profile| publish(&tally, profile, closed))
    };
    store::tallies::close(db, &round.id, closed, state.chance.u64(), count).await?;
    Ok(store::rounds::reveal(db, &round.id, closed.plus_minutes(1)).await?)
}

/// Those of an organisation's groups who came to vote.
fn voters_of<'a>(organisation: &'a str, pupils: &'a [Pupil]) -> impl Iterator<Item = &'a Pupil> {
    let groups = eastmere::GROUPS.iter().filter(move |group| group.organisation == organisation);
    groups.flat_map(move |group| {
        pupils.iter().filter(move |pupil| pupil.group.as_str() == group.id).take(group.voted)
    })
}
