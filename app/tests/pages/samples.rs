//! Every pupil's page once, with the ideas of the invented partnership.

use app::frame::Me;
use app::ideas::answers::{AfterwardsPage, AnsweredIdea, AnswersPage, Happens};
use app::ideas::idea;
use app::ideas::idea::{Before, BeginPage, DrawPage, IdeaPicturePage, IdeasPage, LeadPage, MyIdea, PutWith};
use app::ideas::idea::{PlacePage, WordsPage};
use app::ideas::wall::WallPage;
use app::ideas::what_happens::WhatHappensPage;
use app::live::{Follow, Live};
use app::page::Page;
use app::partnership::documents::{Facts, NoticePage};
use app::people::about_me::{AboutMePage, CopyPage, ForgottenPage, Known, KnownIdea};
use app::people::card::CardPage;
use app::people::for_me::{ForMePage, PressingPage};
use app::people::join::{BackPage, BackWaitPage, GroupPage};
use app::people::join::{DemoWays, JoinPage, PicturePage};
use app::people::tablet::{BeginPage as BeginTabletPage, NextPage};
use app::people::waiting::WaitingPage;
use app::people::worry::{Heard, NotTodayPage, RefusalPage, WorriedPage, WorryForm, WorrySentPage};
use app::pictures::{Kind, of_kind, suggest};
use app::vote::ballot;
use app::vote::ballot::{BallotPage, ClosedPage, NotAskedPage, VotedPage};
use app::vote::tally::{Drawn, DrawnBars, ResultPage};
use domain::id::OptionId;
use domain::ideas::answer::{Answer, Decision, Done, FollowUp};
use domain::ideas::idea::{Idea, IdeaState};
use domain::ideas::read_within::ReadTimes;
use domain::ideas::refusal::IdeasRefusal;
use domain::ideas::said_by::SaidBy;
use domain::people::pupil::Colour;
use domain::people::refusal::PeopleRefusal;
use domain::people::retention::Kind as Kept;
use domain::people::tablet::Tablet;
use domain::refusal::Refusal;
use domain::session::join_code::JoinCode;
use domain::session::refusal::SessionRefusal;
use domain::session::say::Say;
use domain::vote::ballot::Marks;
use domain::vote::method::Method;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::{Round, Terms};
use domain::vote::suppression::{AskedBefore, count_and_publish};
use domain::vote::tally::PublishedTally;
use fixtures::ids::OPEN;
use fixtures::worst::HTML as NASTY;
use fixtures::{CODE, NOW, words};
use jiff::civil::{date, time};

use crate::drawing::draw;

/// Each page by a name for it.
pub fn all() -> Vec<(&'static str, String)> {
    let mut pages = front();
    pages.extend(at_the_door());
    pages.extend(beginnings());
    pages.extend(drawings());
    pages.extend(my_ideas());
    pages.extend(the_vote());
    pages.extend(afterwards());
    pages.extend(come_back());
    pages.extend(about_me());
    pages
}

fn about_me() -> Vec<(&'static str, String)> {
    let one = |state| KnownIdea {
        session: NASTY.into(),
        idea: Idea { state, said_by: Some(SaidBy::Helped), ..idea(0) },
        answer: None,
        reply: Some(false),
        confirmed: Some(true),
    };
    let known = Known {
        me: me(),
        session: NASTY.into(),
        group: NASTY.into(),
        organisation: NASTY.into(),
        name: Some(NASTY.into()),
        card: true,
        devices: 2,
        runs: true,
        came_back: true,
        ideas: [IdeaState::Draft, IdeaState::Wall].map(one).to_vec(),
        days: [(Kept::Voices, 90)].into(),
    };
    let bare = Known { name: None, ideas: Vec::new(), ..known.clone() };
    let times = ReadTimes { in_time: 3, late: 1 };
    let in_a_vote = Some(Refusal::Ideas(IdeasRefusal::InAVote));
    vec![
        ("about-me", draw(|| AboutMePage { known: known.clone(), refusal: None }.view())),
        ("about-me-wrong", draw(|| AboutMePage { known: known.clone(), refusal: in_a_vote }.view())),
        ("about-me-bare", draw(|| AboutMePage { known: bare, refusal: None }.view())),
        ("about-me-file", draw(|| CopyPage { known: known.clone() }.view())),
        (
            "for-me",
            draw(|| {
                ForMePage { me: Some(me()), back: "/now".into(), pressing: "/for-me/pressing".into() }.view()
            }),
        ),
        (
            "for-me-out",
            draw(|| ForMePage { me: None, back: "/".into(), pressing: "/for-me/pressing".into() }.view()),
        ),
        ("pressing", draw(|| PressingPage { me: Some(me()), back: "/now".into() }.view())),
        ("forgotten", draw(|| ForgottenPage.view())),
        ("what-happens", draw(|| WhatHappensPage { me: Some(me()), times }.view())),
        ("privacy", draw(|| NoticePage { me: None, young: false, facts: Facts::default() }.view())),
        (
            "privacy-young",
            draw(|| NoticePage { me: Some(me()), young: true, facts: Facts::default() }.view()),
        ),
        ("what-happens-out", draw(|| WhatHappensPage { me: None, times: ReadTimes::default() }.view())),
    ]
}

fn front() -> Vec<(&'static str, String)> {
    let wrong = JoinPage {
        typed: "KITE 482".into(),
        refusal: Some(Refusal::Session(SessionRefusal::CodeNotOpen)),
        ..JoinPage::default()
    };
    let by = ("worker@cinderlane.example".to_owned(), "eastmere".to_owned());
    let open = Some((JoinCode::parse(CODE).unwrap(), "/sessions/open/screen".into()));
    let known = JoinPage {
        me: Some(me()),
        adult: Some("/sessions"),
        demo: Some(DemoWays { open, worker: by.clone(), leader: by }),
        ..JoinPage::default()
    };
    vec![
        ("join", draw(|| JoinPage::default().view())),
        ("join-wrong", draw(|| wrong.view())),
        ("join-known", draw(|| known.view())),
    ]
}

fn at_the_door() -> Vec<(&'static str, String)> {
    let code = || JoinCode::parse(CODE).unwrap();
    let offered: Vec<_> = of_kind(Kind::Me)
        .zip(Colour::ALL.into_iter().cycle())
        .map(|(file, colour)| (file.name.to_owned(), colour))
        .take(24)
        .collect();
    let pictures = |refusal| PicturePage {
        code: code(),
        session_name: "Thursday Makers".into(),
        group: fixtures::eastmere().groups.remove(0),
        several_groups: true,
        cards: true,
        offered: offered.clone(),
        once: "a-page".into(),
        refusal,
    };
    let groups = GroupPage {
        code: code(),
        session_name: "Thursday Makers".into(),
        groups: fixtures::eastmere().groups,
        cards: true,
        refusal: None,
    };
    let (free, taken) = (pictures(None), pictures(Some(Refusal::People(PeopleRefusal::PictureTaken))));
    let tablet = |refusal| BeginTabletPage {
        code: code(),
        session_name: NASTY.into(),
        groups: fixtures::eastmere().groups,
        refusal,
    };
    let back = BackPage { code: code(), taken: offered[..7].to_vec() };
    vec![
        ("group", draw(|| groups.view())),
        ("picture", draw(|| free.view())),
        ("picture-taken", draw(|| taken.view())),
        ("back", draw(|| back.view())),
        ("back-wait", draw(|| BackWaitPage { me: me(), number: 47 }.view())),
        ("tablet-wrong", draw(|| tablet(Some(Refusal::NotNow)).view())),
        (
            "tablet-next",
            draw(|| {
                let group = Some(fixtures::eastmere().groups.remove(0).id);
                NextPage { tablet: Tablet { code: code(), group } }.view()
            }),
        ),
        (
            "waiting",
            draw(|| {
                WaitingPage {
                    me: me(),
                    session_name: "Thursday Makers".into(),
                    back_at: Some(NOW),
                    live: live(),
                }
                .view()
            }),
        ),
    ]
}

fn my_ideas() -> Vec<(&'static str, String)> {
    let states = IdeaState::ALL;
    let with = |agrees| PutWith { part: idea(1).id, words: "grafiti wall!!".into(), agrees };
    let my =
        |(at, state)| MyIdea { idea: Idea { state, ..idea(at) }, with: vec![with(None), with(Some(true))] };
    let mine: Vec<_> = states.into_iter().enumerate().map(my).collect();
    let ideas = |ideas, can_add| IdeasPage {
        me: me(),
        question: question(),
        ideas,
        before: Vec::new(),
        back_at: Some(NOW),
        can_add,
        first: None,
        sent: None,
        live: live(),
    };
    let words = |typed: &str, refusal| WordsPage {
        me: me(),
        question: question(),
        idea: idea(1).id,
        typed: typed.into(),
        picture: None,
        refusal,
        live: live(),
    };
    let picture = |words: &str, kind: Option<Kind>| IdeaPicturePage {
        me: me(),
        idea: idea(1).id,
        words: words.into(),
        kind,
        offered: kind.map_or_else(|| suggest(words), |kind| of_kind(kind).collect()),
        chosen: Some("pan".into()),
    };
    let (first, wrong) = (words("", None), words("", Some(Refusal::NothingTyped)));
    let places = fixtures::eastmere().places.into_iter().map(|one| one.place.name).collect();
    let place = PlacePage { me: me(), idea: idea(1).id, typed: String::new(), places, refusal: None };
    let lead = LeadPage { me: me(), idea: idea(1).id, typed: "A DJ".into(), refusal: None };
    let check = idea::CheckPage { me: me(), idea: Idea { lead: None, state: IdeaState::Draft, ..idea(0) } };
    let wall = WallPage { me: me(), question: question(), ideas: (0..12).map(idea).collect(), live: live() };
    vec![
        ("ideas", draw(|| ideas(mine, true).view())),
        ("ideas-before", draw(|| IdeasPage { before: before(), ..ideas(vec![], true) }.view())),
        ("ideas-over", draw(|| ideas(vec![], false).view())),
        ("words", draw(|| first.view())),
        ("words-wrong", draw(|| wrong.view())),
        ("idea-picture", draw(|| picture(idea(0).words.as_str(), None).view())),
        ("idea-picture-kind", draw(|| picture("Hm", Some(Kind::Food)).view())),
        ("idea-place", draw(|| place.view())),
        ("idea-lead", draw(|| lead.view())),
        ("idea-check", draw(|| check.view())),
        ("wall", draw(|| wall.view())),
        (
            "wall-empty",
            draw(|| WallPage { me: me(), question: question(), ideas: vec![], live: live() }.view()),
        ),
    ]
}

/// The first idea, and the one that was sent just now.
fn beginnings() -> Vec<(&'static str, String)> {
    let ideas = |ideas, first, sent| IdeasPage {
        me: me(),
        question: question(),
        ideas,
        before: Vec::new(),
        back_at: None,
        can_add: true,
        first,
        sent,
        live: live(),
    };
    let waiting = |at| MyIdea { idea: Idea { state: IdeaState::Waiting, ..idea(at) }, with: Vec::new() };
    let first = ideas(vec![], Some(idea(1).id), None);
    let sent = ideas(vec![waiting(0), waiting(1)], None, Some(idea(1).id));
    let offered = of_kind(Kind::Food).collect();
    let begin = BeginPage { me: me(), kind: Some(Kind::Food), offered, live: live() };
    let with_a_picture = WordsPage {
        me: me(),
        question: question(),
        idea: idea(1).id,
        typed: String::new(),
        picture: Some("pan".into()),
        refusal: None,
        live: live(),
    };
    vec![
        ("ideas-none", draw(|| first.view())),
        ("ideas-sent", draw(|| sent.view())),
        ("ideas-begin", draw(|| begin.view())),
        ("words-with-a-picture", draw(|| with_a_picture.view())),
    ]
}

/// The paper, and what was drawn on it where the idea stands.
fn drawings() -> Vec<(&'static str, String)> {
    const HOUSE: &str = "an200.800.200.400.800.400.800.800bw120.80cn0.0.999.999";
    let paper = |drawing: &str, words: Option<&str>, refusal| DrawPage {
        me: me(),
        idea: idea(1).id,
        drawing: drawing.to_owned(),
        words: words.map(str::to_owned),
        refusal,
        live: live(),
    };
    let (first, again) = (paper("", Some(""), None), paper(HOUSE, None, None));
    let wrong = paper(NASTY, Some(NASTY), Some(Refusal::Ideas(IdeasRefusal::NothingDrawn)));
    let drawn = |at| Idea { picture: Some(HOUSE.to_owned()), ..idea(at) };
    let check = idea::CheckPage { me: me(), idea: Idea { state: IdeaState::Draft, ..drawn(0) } };
    let wall = WallPage { me: me(), question: question(), ideas: (0..12).map(drawn).collect(), live: live() };
    let mut round = round();
    for option in &mut round.options {
        option.picture = Some(HOUSE.to_owned());
    }
    vec![
        ("draw", draw(|| first.view())),
        ("draw-again", draw(|| again.view())),
        ("draw-wrong", draw(|| wrong.view())),
        ("idea-check-drawn", draw(|| check.view())),
        ("wall-drawn", draw(|| wall.view())),
        ("ballot-drawn", draw(|| marking(round, Marks::default(), None).view())),
    ]
}

/// The same vote in many rooms.
fn of_many() -> domain::vote::round::Round {
    let mut round = round();
    round.terms.many = true;
    round
}

fn the_vote() -> Vec<(&'static str, String)> {
    let picked = || Marks::picks([option(0), option(2)]);
    let check = |marks| ballot::CheckPage { me: me(), round: round(), method: PICK, marks };
    let voted = |open| VotedPage {
        counted: false,
        me: me(),
        round: round(),
        open,
        elsewhere: false,
        back_at: Some(NOW),
        decider: decider(),
        answer_by: date(2026, 12, 1),
        live: live(),
    };
    let closed = ClosedPage {
        me: me(),
        others_vote: false,
        counted: false,
        thanked: false,
        refusal: None,
        live: live(),
    };
    let ticked = ballot_page(picked(), Some(Refusal::Vote(VoteRefusal::TooManyPicks { most: 3 })));
    vec![
        ("ballot", draw(|| ballot_page(Marks::default(), None).view())),
        ("ballot-ticked", draw(|| ballot_page(picked(), None).view())),
        ("ballot-wrong", draw(|| ticked.view())),
        ("ballot-check", draw(|| check(picked()).view())),
        ("ballot-check-none", draw(|| check(Marks::none_of_these()).view())),
        ("sort", draw(|| by(Method::Sort).view())),
        ("this-or-that", draw(|| by(Method::ThisOrThat).view())),
        ("coins", draw(|| by(Method::Coins { coins: 10 }).view())),
        ("rank", draw(|| by(Method::Rank).view())),
        ("faces", draw(|| by(Method::Faces).view())),
        ("feelings", draw(|| by(Method::Feelings).view())),
        ("feelings-sent", draw(|| ballot::BallotPage { voted_before: true, ..by(Method::Feelings) }.view())),
        ("again-sent", draw(|| ballot::BallotPage { voted_before: true, ..by(Method::AgainAgain) }.view())),
        ("several", draw(|| by(Method::Choice { several: true }).view())),
        ("written", draw(|| by(Method::Words).view())),
        ("voted", draw(|| voted(true).view())),
        ("voted-elsewhere", draw(|| VotedPage { elsewhere: true, ..voted(true) }.view())),
        ("voted-closed", draw(|| voted(false).view())),
        ("closed", draw(|| closed.clone().view())),
        ("room-voted", draw(|| ClosedPage { others_vote: true, ..closed.clone() }.view())),
        ("thanked", draw(|| ClosedPage { thanked: true, ..closed.clone() }.view())),
        ("voted-others", draw(|| VotedPage { round: of_many(), ..voted(true) }.view())),
        ("voted-counted", draw(|| VotedPage { round: of_many(), counted: true, ..voted(true) }.view())),
        ("not-asked", draw(|| NotAskedPage { me: me(), live: live() }.view())),
    ]
}

fn afterwards() -> Vec<(&'static str, String)> {
    let result = |voters| ResultPage { me: me(), drawn: drawn(tally(voters)), live: live() };
    let answers = |answered: usize, late| AnswersPage {
        me: Some(me()),
        answers: (0..answered).map(said).collect(),
        unanswered: (answered..6).map(idea).collect(),
        decider: decider(),
        answer_by: date(2026, 12, 1),
        late,
        live: live(),
    };
    let refusal = |refusal, kept: Option<&str>, adult| RefusalPage {
        refusal,
        back: "/now".into(),
        kept: kept.map(str::to_owned),
        adult,
    };
    vec![
        ("result", draw(|| result(71).view())),
        ("result-few", draw(|| result(7).view())),
        ("answers", draw(|| answers(4, false).view())),
        ("answers-all", draw(|| answers(6, false).view())),
        ("answers-none", draw(|| answers(0, true).view())),
        ("not-today", draw(|| NotTodayPage { me: Some(me()) }.view())),
        ("worried", draw(|| WorriedPage { me: None, form: None }.view())),
        ("worried-in", draw(|| worried(true, None).view())),
        ("worried-late", draw(|| worried(false, None).view())),
        ("worried-wrong", draw(|| worried(true, Some(Refusal::NothingTyped)).view())),
        ("worried-sent", draw(|| WorrySentPage { me: me(), heard: Some(heard(true)) }.view())),
        (
            "refusal",
            draw(|| {
                refusal(
                    Refusal::NotNow,
                    Some("Sleepover in the library </textarea><script>alert(1)</script>"),
                    false,
                )
                .view()
            }),
        ),
        ("refusal-adult", draw(|| refusal(Refusal::People(PeopleRefusal::NotYours), None, true).view())),
    ]
}

/// A fresh ballot of this method.
fn by(method: Method) -> BallotPage {
    let rule = method.rules(false)[0];
    let round = Round { terms: Terms::new(method, rule, None), ..round() };
    marking(round, Marks::default(), None)
}

pub const PICK: Method = Method::Pick { most: 3 };

pub fn drawn(tally: PublishedTally) -> Drawn {
    let bars = DrawnBars { rows: vec![BAR.to_owned(); tally.rows().len()], ..DrawnBars::default() };
    Drawn { tally, bars, words: vec!["It was loud.".to_owned()], paper: None }
}

/// A ballot of twelve.
pub fn ballot_page(marks: Marks, refusal: Option<Refusal>) -> BallotPage {
    marking(round(), marks, refusal)
}

/// The ballot of a round.
pub fn marking(round: Round, marks: Marks, refusal: Option<Refusal>) -> BallotPage {
    BallotPage {
        me: me(),
        method: round.terms.method,
        order: round.options.clone(),
        round,
        marks,
        refusal,
        back_at: None,
        voted_before: false,
        decider: decider(),
        answer_by: date(2026, 12, 1),
        say: Say::default(),
        live: live(),
    }
}

fn tally(voters: usize) -> PublishedTally {
    let round = round();
    let cast = |voter: usize| {
        let picks = (0..3).map(|pick| round.options[(voter * (pick + 1) + voter / 5 * pick) % 12].id.clone());
        let mut picks: Vec<_> = picks.collect();
        picks.sort();
        picks.dedup();
        round.accept(&Marks::picks(picks)).unwrap()
    };
    let ballots: Vec<_> = (0..voters).map(cast).collect();
    let [inside, _] = count_and_publish(round.clone(), 82, &ballots, NOW, &AskedBefore::Never).unwrap();
    inside
}

fn answer(at: usize) -> (Idea, Answer) {
    let idea = idea(at);
    let said = Answer {
        because: words("We could not pay for both this term, and the hall is free only on Thursdays."),
        next: at.is_multiple_of(2).then(|| words("Cinder Lane asks a bike charity.")),
        decider: words("Ms Okafor, deputy head"),
        by_when: at.is_multiple_of(2).then(|| date(2027, 1, 30)),
        ..fixtures::answer(&idea, Decision::ALL[at % 4])
    };
    (idea, said)
}

/// What the voice of a card proposed in weeks before: answered, waited for, and sent back.
fn before() -> Vec<Before> {
    let one = |at: usize, state, answered: bool| Before {
        session: "Thursday Makers".into(),
        idea: Idea { state, ..idea(at) },
        answer: answered.then(|| asked(at).1),
        reply: (at == 0).then_some(true),
        confirmed: (at == 0).then_some(false),
    };
    vec![
        one(0, IdeaState::Wall, true),
        one(1, IdeaState::Wall, false),
        one(2, IdeaState::Back, false),
        one(3, IdeaState::Merged, true),
    ]
}

/// An answer of which pupils are asked whether it happened.
fn asked(at: usize) -> (Idea, Answer) {
    let (idea, answer) = answer(at);
    let happened = words("We cooked once.");
    let said = FollowUp { done: Done::Partly, happened, asks: true, written_at: NOW };
    (idea, Answer { follow_up: Some(said), ..answer })
}

/// When the session is over, for those who were there.
fn come_back() -> Vec<(&'static str, String)> {
    let page = |answered: usize, all: usize, late, who: Option<Me>| AfterwardsPage {
        here: "/answers/mzxw6ytboi234567".into(),
        session_name: "Thursday Makers".into(),
        faces: if who.is_some() {
            vec![]
        } else {
            vec![("fox".into(), Colour::Orange), ("owl".into(), Colour::Teal)]
        },
        who,
        answers: (0..answered)
            .map(|at| {
                let (idea, answer) = asked(at);
                AnsweredIdea { idea, answer, ..said(at) }
            })
            .collect(),
        unanswered: (answered..all).map(idea).collect(),
        decider: decider(),
        answer_by: date(2026, 12, 1),
        late,
    };
    let session = |at: &str| (at.into(), "Thursday Makers".to_owned());
    let card = |running: usize, over: usize, refusal| CardPage {
        me: me(),
        running: ["one", "two"].into_iter().map(session).take(running).collect(),
        over: (0..over).map(|_| ("three".into(), "Thursday Makers".to_owned(), date(2026, 11, 26))).collect(),
        once: "a-page".into(),
        refusal,
    };
    vec![
        ("afterwards", draw(|| page(3, 5, false, None).view())),
        ("afterwards-all", draw(|| page(3, 3, false, Some(me())).view())),
        ("afterwards-late", draw(|| page(0, 5, true, None).view())),
        ("afterwards-nothing", draw(|| page(0, 0, true, None).view())),
        ("card", draw(|| card(1, 1, None).view())),
        ("card-several", draw(|| card(2, 0, None).view())),
        ("card-answers", draw(|| card(0, 2, None).view())),
        ("card-nothing", draw(|| card(0, 0, None).view())),
        ("card-wrong", draw(|| card(1, 0, Some(Refusal::Session(SessionRefusal::DoorShut))).view())),
    ]
}

fn happens(at: usize) -> Option<Happens> {
    let place = Some("Larkmoor kitchen".to_owned());
    (at == 0).then(|| Happens { day: date(2026, 12, 3), place, more: 1, may_leave: true })
}

fn said(at: usize) -> AnsweredIdea {
    let (idea, answer) = answer(at);
    AnsweredIdea {
        idea,
        answer,
        reply: at.is_multiple_of(2).then_some(true),
        confirmed: None,
        happens: happens(at),
    }
}

pub fn idea(at: usize) -> Idea {
    Idea {
        place: Some(words("Larkmoor kitchen")),
        lead: Some(words("Us")),
        note: Some(words("Lovely. Can you leave out the name?")),
        ..fixtures::ideas().remove(at)
    }
}

/// The same as it is named on a ballot.
pub fn option(at: usize) -> OptionId {
    idea(at).id.as_str().into()
}

pub fn round() -> Round {
    fixtures::round("round", fixtures::ideas().iter().map(fixtures::option).collect())
}

pub fn me() -> Me {
    Me { picture: "fox".into(), colour: Colour::Blue }
}

pub fn live() -> Live {
    Live {
        url: format!("/live/{OPEN}"),
        page_key: "vote:open".into(),
        wall: 7,
        version: 31,
        follow: Follow::Step,
    }
}

fn question() -> String {
    "What would you like to do?".into()
}

fn decider() -> String {
    "Cinder Lane and Larkmoor".into()
}

const BAR: &str =
    r##"<svg class="drawn" viewBox="0 0 1000 24"><rect width="400" height="24" fill="#12436d"/></svg>"##;

fn heard(now: bool) -> Heard {
    Heard {
        first: vec![NASTY.to_owned(), "Assistant head".to_owned()],
        then: vec![vec!["Head of year".to_owned()], vec![NASTY.to_owned()]],
        until: now.then_some(time(16, 0, 0, 0)),
        begins: (date(2026, 11, 25), time(8, 30, 0, 0)),
    }
}

fn worried(now: bool, refusal: Option<Refusal>) -> WorriedPage {
    let form = WorryForm {
        heard: heard(now),
        group: NASTY.to_owned(),
        number: "a-number".to_owned(),
        words: NASTY.to_owned(),
        find: NASTY.to_owned(),
        refusal,
    };
    WorriedPage { me: Some(me()), form: Some(form) }
}
