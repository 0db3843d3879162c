//! A small partnership to draw pages from.

use std::collections::HashMap;

use app::frame::Me;
use app::ideas::activity::Dated;
use app::live::{Follow, Live};
use app::partnership::owed::OwedLine;
use app::partnership::partnership::{
    AgreedPage, FirstOfSessions, HomePage, Ingredients, ListedSession, NextSession, Seen, SessionCard,
    SessionOfPartnershipPage, SessionsOfPartnershipPage, WaitingIdea, WaitingPage, WorkedTowards,
};
use app::session::agenda::Timer;
use app::session::room::{Desk, IdeaCard, ReadOut, Room, RoundCard, Telling};
use app::session::screen::{Screen, Shows};
use app::vote::tally::{Drawn, DrawnBars, GroupName, Groups};
use domain::ideas::answer::{Answer, Decision, Done, FollowUp};
use domain::ideas::idea::Idea;
use domain::ideas::read_within::ReadTimes;
use domain::ideas::said_by::Helped;
use domain::ideas::signal::{Note, Signal};
use domain::money::Pence;
use domain::partnership::benefit::{Met, Review};
use domain::partnership::evidence::Steps;
use domain::partnership::group::{Ages, Group};
use domain::partnership::organisation::Partnership;
use domain::partnership::outcome::WantedOutcome;
use domain::partnership::owed::{Owed, What};
use domain::partnership::place::{Directions, Has, Place, PlaceInFull};
use domain::partnership::role::{FilledRole, Holder, ProgrammeRole};
use domain::people::pupil::{Colour, Pupil};
use domain::people::sign_in::{Adult, Role};
use domain::session::agenda::{Agenda, AgendaLine};
use domain::session::diamond::Diamond;
use domain::session::session::{Plan, Session, Step};
use domain::time::Moment;
use domain::vote::ballot::Marks;
use domain::vote::round::{Round, Terms};
use domain::vote::suppression::{
    AskedBefore, ByGroup, Circle, Column, GroupRow, Shown, count_and_publish, publish_replies,
};
use domain::vote::tally::PublishedTally;
use domain::wording::ReasonWords;
use fixtures::ids::{CINDER_LANE, LARKMOOR, OPEN};
use fixtures::{NOW, words};
use jiff::civil::{date, time};

/// What a pupil could type to break out of a page.
pub use fixtures::worst::HTML as NASTY;

/// A stand-in for a chart.
pub const CHART: &str = "<svg class=\"drawn\"></svg>";

pub fn worker() -> Adult {
    fixtures::adult("Jo", Role::YouthWorker)
}

pub fn leader() -> Adult {
    fixtures::adult("Dee", Role::Leader)
}

pub fn group() -> Group {
    Group {
        name: "Heron class".to_owned(),
        ages: Ages { from: 13, to: 16 },
        size: 15,
        ..fixtures::group("heron")
    }
}

pub fn session(step: Step) -> Session {
    let session = fixtures::session("open");
    Session { plan: Plan { pot: Some(Pence::pounds(400)), picks: 2, ..session.plan }, step, ..session }
}

/// Tea, a graffiti wall, bikes, football.
pub fn idea(at: usize) -> Idea {
    fixtures::ideas().remove([0, 1, 2, 4][at])
}

pub fn card(at: usize) -> IdeaCard {
    let author = Some(Me { picture: "fox".to_owned(), colour: Colour::Orange });
    IdeaCard {
        idea: idea(at),
        author,
        group: "Heron class".to_owned(),
        authors: 1,
        parts: Vec::new(),
        nth: 1,
        alone: false,
        flags: domain::people::watch::Flags::default(),
    }
}

pub fn pupil(at: usize) -> Pupil {
    Pupil { id: fixtures::id(&format!("pupil-{at}")), colour: Colour::ALL[at % 6], ..fixtures::pupil("fox") }
}

pub fn room(step: Step) -> Room {
    Room {
        session: session(step),
        standing: domain::session::readiness::Readiness::DropIn,
        code: domain::session::code_time::CodeNow::Open,
        join_url: "http://fifth.test/join/KITE427".to_owned(),
        qr_svg: "<svg class=\"qr\" role=\"img\" aria-label=\"code\"></svg>".to_owned(),
        reach: app::session::reach::Reach::OnlyHere(3000),
        pupils: vec![(group(), (0..3).map(pupil).collect())],
        newcomers: Vec::new(),
        returns: Vec::new(),
        waiting: Vec::new(),
        wall: vec![card(0), card(1)],
        back: Vec::new(),
        read_times: (ReadTimes { in_time: 8, late: 1 }, true),
        desk: Desk::default(),
        round: None,
        wide: Vec::new(),
        planned: Vec::new(),
        counted: Vec::new(),
        written: Vec::new(),
        cards_shown: domain::session::screen::Cards::default(),
        co_host: Some(pupil(1).id),
        unheard: vec![NASTY.to_owned()],
        missing: Vec::new(),
        result: None,
        tablets: domain::people::tablet::Tablets { n: 2, turns: 7 },
        timer: timer(),
        live: live(),
        refusal: None,
        already: Some(NASTY.to_owned()),
        again: None,
        colleagues: Vec::new(),
    }
}

pub fn round(open: bool, revealed: bool) -> RoundCard {
    RoundCard {
        id: fixtures::id("round"),
        open,
        revealed,
        voted: 27,
        asked: 30,
        sensitive: false,
        pulse: None,
        telling: Telling::AtOnce,
        options: Vec::new(),
        read_out: ReadOut::Nowhere,
    }
}

pub fn screen(step: Step, shows: Shows) -> Screen {
    let room = room(step);
    Screen {
        session: room.session,
        code: room.code,
        join_url: room.join_url,
        qr_svg: room.qr_svg,
        shows,
        timer: room.timer,
        live: room.live,
    }
}

/// The first `voters` of a class vote: half of them for tea and football, half for bikes.
pub fn tally(voters: usize) -> PublishedTally {
    let options: Vec<_> = (0..4).map(|at| fixtures::option(&idea(at))).collect();
    let round = Round {
        terms: Terms::pick(2, Some(Pence::pounds(400))),
        ages: Ages { from: 13, to: 16 },
        ..fixtures::round("round", options)
    };
    let ballot = |voter: usize| {
        let picks: &[usize] = if voter.is_multiple_of(5) { &[2] } else { &[0, 3] };
        round.accept(&Marks::picks(picks.iter().map(|at| round.options[*at].id.clone()))).unwrap()
    };
    let ballots: Vec<_> = (0..voters).map(ballot).collect();
    let [inside, _] = count_and_publish(round.clone(), 30, &ballots, NOW, &AskedBefore::Never).unwrap();
    inside
}

pub fn drawn(tally: PublishedTally) -> Drawn {
    let bars = DrawnBars { rows: vec![CHART.to_owned(); tally.rows().len()], ..DrawnBars::default() };
    Drawn { tally, bars, words: Vec::new(), paper: None }
}

/// A vote by group: two groups of the leader's own organisation and small ones of others.
pub fn by_group() -> Groups {
    let columns = vec![Column::Answer(idea(0).id.as_str().into()), Column::Others];
    let row = |circle, part_of, cells: [u32; 2]| GroupRow {
        circle,
        groups: vec!["heron".into()],
        part_of,
        asked: Shown::Count(20),
        voted: Shown::Count(cells[0] + cells[1]),
        cells: cells.map(Shown::Count).to_vec(),
    };
    let hidden =
        GroupRow { voted: Shown::Hidden, cells: vec![Shown::Hidden; 2], ..row(Circle::Rest, None, [6, 6]) };
    let rows = vec![
        row(Circle::Organisation("larkmoor".into()), None, [22, 14]),
        row(Circle::Group("heron".into()), Some(0), [15, 5]),
        row(Circle::Group("kestrel".into()), Some(0), [7, 9]),
        hidden,
    ];
    groups(ByGroup::Rows { columns, rows })
}

/// The same with names and bars.
pub fn groups(found: ByGroup) -> Groups {
    let name = |group: Option<&str>, is_own: bool| GroupName {
        group: group.map(str::to_owned),
        organisation: is_own.then(|| NASTY.to_owned()),
        is_own,
    };
    let names =
        vec![name(None, true), name(Some(NASTY), true), name(Some("Kestrel class"), true), name(None, false)];
    Groups { found, bars: vec![CHART.to_owned(); names.len()], names, drawn: Some(0) }
}

pub fn answer(at: usize) -> Answer {
    Answer {
        because: words("The hall is being painted."),
        by_when: Some(date(2027, 1, 30)),
        follow_up: Some(FollowUp {
            done: Done::Partly,
            happened: words("The hall is half painted."),
            asks: false,
            written_at: NOW,
        }),
        ..fixtures::answer(&idea(at), Decision::NotNow)
    }
}

/// Something owed of each kind, late and not.
pub fn owed() -> Vec<OwedLine> {
    let session = || fixtures::id("thursday");
    let all = [
        What::Answers { session: session(), first: idea(0).id, ideas: 2 },
        What::Promise { idea: idea(0).id },
        What::Readiness { session: session() },
        What::Review,
    ];
    let line = |(what, late)| OwedLine {
        owed: Owed { what, by: date(2026, 12, 1), about: NASTY.to_owned() },
        to: format!("/ideas/{}/answer", idea(0).id),
        late,
    };
    all.into_iter().zip([true, false, false, false]).map(line).collect()
}

pub fn home() -> HomePage {
    HomePage {
        adult: leader(),
        owed: owed(),
        partnership: NASTY.to_owned(),
        today: date(2026, 12, 1),
        steps: Steps { ideas: 2, answered: 1, ..Steps::default() },
        promises: (1, 2),
        voted: Some((NASTY.to_owned(), 20, 30)),
        next: Some(NextSession {
            day: date(2026, 12, 3),
            starts: time(13, 30, 0, 0),
            name: NASTY.to_owned(),
            place: Some(NASTY.to_owned()),
        }),
    }
}

pub fn waiting() -> WaitingPage {
    WaitingPage {
        adult: leader(),
        owed: owed(),
        waiting: (vec![WaitingIdea { idea: idea(1), session: NASTY.to_owned(), late: true }], 30),
        promises: (vec![(idea(0), answer(0))], 1),
    }
}

/// The second of three pages.
pub fn sessions_of_partnership() -> SessionsOfPartnershipPage {
    let one = ListedSession {
        id: fixtures::id("thursday"),
        name: NASTY.to_owned(),
        organisation: NASTY.to_owned(),
        made_at: NOW,
        day: Some(date(2026, 12, 3)),
        steps: Steps { ideas: 2, answered: 1, ..Steps::default() },
        votes: 2,
        late: true,
    };
    let first = FirstOfSessions {
        wide: Vec::new(),
        next: vec![(dated(), vec![idea(0).words.to_string()])],
        to_come: 1,
        has_changes: true,
    };
    SessionsOfPartnershipPage {
        adult: leader(),
        sessions: vec![one],
        number: 2,
        pages: 3,
        first: Some(first),
    }
}

pub fn session_of_partnership() -> SessionOfPartnershipPage {
    let card = SessionCard {
        session: session(Step::Answers),
        organisation: "Cinder Lane".to_owned(),
        groups: vec!["Heron class".to_owned()],
        turnout: Some((20, 30)),
        rounds: vec![drawn(tally(20))],
        changed: HashMap::new(),
        ideas: vec![(idea(0), Some(answer(0))), (idea(1), None)],
        helped: Some(Helped::Few),
        replies: publish_replies(12, 6).map(|replies| (idea(0).id, replies)).into_iter().collect(),
        activities: [(idea(0).id, fixtures::id("activity-1"))].into_iter().collect(),
        late: true,
        talked: Some(Diamond {
            places: vec![idea(0).id, idea(1).id],
            turn: 1,
            why: [ReasonWords::parse(NASTY).ok(), None],
        }),
    };
    SessionOfPartnershipPage { adult: leader(), card }
}

pub fn agreed() -> AgreedPage {
    let world = fixtures::eastmere();
    AgreedPage {
        adult: leader(),
        partnership: Partnership { next_review: None, ..world.partnership },
        organisations: world.organisations.into_iter().take(1).collect(),
        ingredients: ingredients(),
    }
}

/// Something typed everywhere, and something missing everywhere.
fn ingredients() -> Ingredients {
    let place =
        Place { name: NASTY.to_owned(), features: NASTY.to_owned(), ..fixtures::place("cinder-hall") };
    Ingredients {
        left: Vec::new(),
        own: Vec::new(),
        outcomes: outcomes(),
        ticks: vec![(LARKMOOR.into(), vec!["TEAM".to_owned()]), (CINDER_LANE.into(), Vec::new())],
        towards: vec![WorkedTowards {
            outcome: WantedOutcome {
                code: "OWN".to_owned(),
                adult: NASTY.to_owned(),
                child: NASTY.to_owned(),
            },
            been: vec![(fixtures::id("activity-5"), NASTY.to_owned())],
            ahead: vec![(fixtures::id("activity-7"), NASTY.to_owned())],
            signal: Signal::Note,
            seen: Some(Seen::Noted(vec![Note {
                organisation: LARKMOOR.into(),
                code: "OWN".to_owned(),
                words: words(NASTY),
            }])),
        }],
        filled: vec![FilledRole {
            organisation: LARKMOOR.into(),
            role: ProgrammeRole::VoiceLead.into(),
            holder: Holder::NotNeeded(words(NASTY)),
            comfortable: false,
        }],
        reviews: vec![Review { organisation: LARKMOOR.into(), met: Met::Partly, at: Moment(0) }],
        review_past: false,
        places: vec![PlaceInFull {
            place,
            directions: Directions { capacity: Some(10), ..Directions::default() },
            features: [("wifi".to_owned(), Has::Yes), ("lift".to_owned(), Has::No)].into_iter().collect(),
            checks: Vec::new(),
            put_away: false,
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
    let line = |what| AgendaLine { minutes: 8, what: words(what), step: None };
    let plan = Agenda { lines: vec![line(NASTY), line("Look")], started_at: Some(Moment(0)) };
    Timer { agenda: plan, now: Moment(60_000) }
}

fn live() -> Live {
    Live {
        url: format!("/live/{OPEN}"),
        page_key: "ideas".to_owned(),
        wall: 1,
        version: 1,
        follow: Follow::Regions,
    }
}

pub fn dated() -> Dated {
    Dated {
        session: OPEN.into(),
        name: NASTY.to_owned(),
        organisation: CINDER_LANE.into(),
        day: date(2026, 12, 3),
        until: date(2026, 12, 4),
        starts: time(13, 30, 0, 0),
        ends: time(15, 0, 0, 0),
        place: Some(NASTY.to_owned()),
        past: false,
    }
}
