//! A small partnership to draw pages from.

use std::collections::HashMap;

use app::frame::Me;
use app::ideas::activity::Dated;
use app::live::{Follow, Live};
use app::partnership::partnership::{Ingredients, PartnershipPage, Seen, SessionCard, WorkedTowards};
use app::session::agenda::Timer;
use app::session::room::{IdeaCard, Room, RoundCard};
use app::session::screen::{Screen, Shows};
use app::vote::tally::Drawn;
use domain::id::OptionId;
use domain::ideas::answer::{Answer, Decision, Done, FollowUp};
use domain::ideas::idea::{Idea, IdeaState};
use domain::ideas::signal::{Note, Signal};
use domain::partnership::benefit::{Met, Review};
use domain::partnership::group::{Ages, Group};
use domain::partnership::organisation::{Organisation, Partnership, Place};
use domain::partnership::outcome::WantedOutcome;
use domain::partnership::place::{Directions, Has, PlaceInFull};
use domain::partnership::role::{Filled, Holder, ProgrammeRole};
use domain::people::pupil::{Colour, Pupil};
use domain::people::sign_in::{Adult, Role};
use domain::session::agenda::{Agenda, AgendaLine};
use domain::session::join_code::JoinCode;
use domain::session::say::Say;
use domain::session::session::{Plan, Session, Step};
use domain::time::Moment;
use domain::vote::ballot::Marks;
use domain::vote::round::{BallotOption, Round, Source, Terms};
use domain::vote::suppression::{Profile, publish, publish_replies};
use domain::vote::tally::{PublishedTally, Tally};
use domain::wording::Wording;

/// What a pupil could type to break out of a page.
pub const NASTY: &str = "</textarea></h3><script>alert(1)</script>";
/// A stand-in for a chart.
pub const CHART: &str = "<svg class=\"chart\" role=\"img\" aria-label=\"What people picked\"></svg>";
const WORDS: [&str; 4] = ["Cook tea for each other", "A graffiti wall", "Fix bikes", "Football"];
const PICTURES: [&str; 4] = ["pan", "palette", "bicycle", "football"];
const COSTS: [u32; 4] = [180, 320, 260, 60];

pub fn worker() -> Adult {
    Adult {
        id: "jo".into(),
        organisation: "cinder-lane".into(),
        partnership: "eastmere".into(),
        name: "Jo".to_owned(),
        job_title: "Youth worker".to_owned(),
        role: Role::YouthWorker,
    }
}

pub fn leader() -> Adult {
    Adult { id: "dee".into(), name: "Dee".to_owned(), role: Role::Leader, ..worker() }
}

pub fn group() -> Group {
    Group {
        id: "heron".into(),
        organisation: "larkmoor".into(),
        name: "Heron class".to_owned(),
        ages: Ages { from: 13, to: 16 },
        roll: 15,
    }
}

pub fn session(step: Step) -> Session {
    Session {
        id: "s1".into(),
        organisation: "cinder-lane".into(),
        youth_worker: "jo".into(),
        name: "Thursday Makers".to_owned(),
        code: JoinCode::parse("KITE427").unwrap(),
        plan: Plan {
            steps: Step::ALL.into_iter().skip(1).collect(),
            question: "What would you like to do?".to_owned(),
            pot: Some(400),
            picks: 2,
            decider: "Cinder Lane".to_owned(),
            answer_by: "2026-12-01".to_owned(),
            say: said(),
        },
        step,
        door_shut: false,
        made_at: Moment(1_795_514_400_000),
        code_ends_at: Moment(1_795_600_000_000),
        ended_at: None,
        version: 1,
    }
}

pub fn idea(at: usize) -> Idea {
    Idea {
        id: format!("i{at}").into(),
        session: "s1".into(),
        author: None,
        words: Wording::parse(WORDS[at]).unwrap(),
        picture: Some(PICTURES[at].to_owned()),
        place: None,
        lead: None,
        state: IdeaState::Wall,
        note: None,
        merged_into: None,
        cost: Some(COSTS[at]),
        said_by: None,
        sent_at: Moment(0),
    }
}

pub fn card(at: usize) -> IdeaCard {
    let author = Some(Me { picture: "fox".to_owned(), colour: Colour::Orange });
    IdeaCard { idea: idea(at), author, group: "Heron class".to_owned(), authors: 1, may_hold_a_name: false }
}

pub fn pupil(at: usize) -> Pupil {
    Pupil {
        id: format!("p{at}").into(),
        session: "s1".into(),
        group: "heron".into(),
        picture: "fox".to_owned(),
        colour: Colour::ALL[at % 6],
        name: None,
    }
}

pub fn room(step: Step) -> Room {
    Room {
        session: session(step),
        standing: domain::session::readiness::Standing::DropIn,
        join_url: "http://fifth.test/join/KITE427".to_owned(),
        qr_svg: "<svg class=\"qr\" role=\"img\" aria-label=\"code\"></svg>".to_owned(),
        pupils: vec![(group(), (0..3).map(pupil).collect())],
        returns: Vec::new(),
        waiting: Vec::new(),
        wall: vec![card(0), card(1)],
        back: Vec::new(),
        round: None,
        planned: Vec::new(),
        written: Vec::new(),
        runs: Some(pupil(1).id),
        unheard: vec![NASTY.to_owned()],
        timer: timer(),
        live: live(),
        refusal: None,
    }
}

pub fn round(open: bool, revealed: bool) -> RoundCard {
    RoundCard { id: "r1".into(), open, revealed, voted: 27, asked: 30, options: Vec::new() }
}

pub fn screen(step: Step, shows: Shows) -> Screen {
    let room = room(step);
    Screen {
        session: room.session,
        join_url: room.join_url,
        qr_svg: room.qr_svg,
        shows,
        timer: room.timer,
        live: room.live,
    }
}

/// The first `voters` of a class vote: half of them for tea and football, half for bikes.
pub fn tally(voters: usize) -> PublishedTally {
    let option = |idea: Idea| BallotOption {
        picture: idea.picture,
        cost: idea.cost.unwrap_or(0),
        ..BallotOption::new(idea.id.0, Source::Idea, idea.words.as_str())
    };
    let round = Round {
        id: "r1".into(),
        session: "s1".into(),
        question: "What would you like to do?".to_owned(),
        terms: Terms::pick(2, Some(400)),
        options: (0..4).map(|at| option(idea(at))).collect(),
        ages: Ages { from: 13, to: 16 },
        opened_at: Some(Moment(0)),
        closed_at: None,
        revealed_at: None,
    };
    let ballot = |voter: usize| {
        let picks: &[&str] = if voter.is_multiple_of(5) { &["i2"] } else { &["i0", "i3"] };
        round.accept(&Marks::picks(picks.iter().map(|pick| OptionId::from(*pick)))).unwrap()
    };
    let ballots: Vec<_> = (0..voters).map(ballot).collect();
    publish(&Tally::count(round, 30, &ballots).unwrap(), Profile::Inside, Moment(1_795_514_400_000))
}

/// All four parts.
fn said() -> Say {
    let words = || "All of it".to_owned();
    Say { included: words(), ways: words(), can_change: words(), cannot_change: words(), level: Some(6) }
}

pub fn drawn(tally: PublishedTally) -> Drawn {
    Drawn { tally, chart: CHART.to_owned(), steps: None, words: Vec::new() }
}

pub fn answer(at: usize) -> Answer {
    Answer {
        id: "a1".into(),
        idea: idea(at).id,
        decision: Decision::NotNow,
        because: Wording::parse("The hall is being painted.").unwrap(),
        next: None,
        decider: Wording::parse("Cinder Lane").unwrap(),
        by_when: Some("Saturday 30 January".to_owned()),
        answered_at: Moment(0),
        follow_up: Some(FollowUp {
            done: Done::Partly,
            happened: Wording::parse("The hall is half painted.").unwrap(),
            written_at: Moment(0),
        }),
    }
}

pub fn partnership() -> PartnershipPage {
    let organisation = Organisation {
        id: "larkmoor".into(),
        partnership: "eastmere".into(),
        name: "Larkmoor School".to_owned(),
        kind: "Special school".to_owned(),
        gives: "Minibus".to_owned(),
        wants: "New skills".to_owned(),
    };
    let card = SessionCard {
        session: session(Step::Answers),
        organisation: "Cinder Lane".to_owned(),
        groups: vec!["Heron class".to_owned()],
        turnout: Some((20, 30)),
        rounds: vec![drawn(tally(20))],
        changed: HashMap::new(),
        ideas: vec![(idea(0), Some(answer(0))), (idea(1), None)],
        due: vec![idea(0).id],
        replies: publish_replies(12, 6).map(|replies| (idea(0).id, replies)).into_iter().collect(),
        activities: [(idea(0).id, "activity".into())].into_iter().collect(),
        late: true,
        quiet: false,
    };
    PartnershipPage {
        adult: leader(),
        partnership: Partnership {
            id: "eastmere".into(),
            name: "Eastmere Together".to_owned(),
            demo: true,
            next_review: None,
            sixth: None,
        },
        organisations: vec![organisation],
        sessions: vec![card],
        next: vec![(dated(), vec![idea(0).words.to_string()])],
        to_come: 1,
        ingredients: ingredients(),
    }
}

/// Something typed everywhere, and something missing everywhere.
fn ingredients() -> Ingredients {
    let place = Place {
        id: "hall".into(),
        partnership: "eastmere".into(),
        name: NASTY.to_owned(),
        features: NASTY.to_owned(),
    };
    Ingredients {
        outcomes: outcomes(),
        ticks: vec![("larkmoor".into(), vec!["TEAM".to_owned()]), ("cinder-lane".into(), Vec::new())],
        towards: vec![WorkedTowards {
            outcome: WantedOutcome {
                code: "OWN".to_owned(),
                adult: NASTY.to_owned(),
                child: NASTY.to_owned(),
            },
            been: vec![("football".into(), NASTY.to_owned())],
            ahead: vec![("farm".into(), NASTY.to_owned())],
            signal: Signal::Note,
            seen: Some(Seen::Noted(vec![Note {
                organisation: "larkmoor".into(),
                code: "OWN".to_owned(),
                words: Wording::parse(NASTY).unwrap(),
            }])),
        }],
        filled: vec![Filled {
            organisation: "larkmoor".into(),
            role: ProgrammeRole::VoiceLead,
            holder: Holder::NotNeeded(Wording::parse(NASTY).unwrap()),
            comfortable: false,
        }],
        reviews: vec![Review { organisation: "larkmoor".into(), met: Met::Partly, at: Moment(0) }],
        review_past: false,
        places: vec![PlaceInFull {
            place,
            directions: Directions { capacity: Some(10), ..Directions::default() },
            features: [("wifi".to_owned(), Has::Yes), ("lift".to_owned(), Has::No)].into_iter().collect(),
        }],
        needed: vec!["lift".to_owned()],
        said: Some((NASTY.to_owned(), "Larkmoor kitchen won.".to_owned())),
    }
}

pub fn outcomes() -> Vec<WantedOutcome> {
    vec![WantedOutcome { code: "TEAM".to_owned(), adult: "Teamwork".to_owned(), child: NASTY.to_owned() }]
}

/// A plan that has run for one minute.
pub fn timer() -> Timer {
    let line = |what| AgendaLine { minutes: 8, what: Wording::parse(what).unwrap(), step: None };
    let plan = Agenda { lines: vec![line(NASTY), line("Look")], started_at: Some(Moment(0)) };
    Timer { plan, now: Moment(60_000) }
}

fn live() -> Live {
    Live {
        url: "/live/s1".to_owned(),
        page_key: "ideas".to_owned(),
        wall: 1,
        version: 1,
        follow: Follow::Regions,
    }
}

pub fn dated() -> Dated {
    Dated {
        session: "s1".into(),
        name: NASTY.to_owned(),
        organisation: "cinder".into(),
        day: "2026-12-03".to_owned(),
        starts: "13:30".to_owned(),
        ends: "15:00".to_owned(),
        place: Some(NASTY.to_owned()),
        past: false,
    }
}
