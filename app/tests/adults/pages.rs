//! What must be true of each adult's page.

use app::ideas::answer::{AnswerForm, AnswerPage, Facts, FollowUpForm, NotChosenPage};
use app::ideas::answers::PosterPage;
use app::ideas::credits::CreditsPage;
use app::page::Page;
use app::partnership::partnership::TallyPage;
use app::partnership::partnership::edit::{
    BenefitsPage, OutcomesPage, OwnWordsPage, PhotoForm, PlaceCheckForm, PlaceForm, PlaceFormPage, RoleForm,
    RolesPage, SixthPage,
};
use app::people::card::{CardsPage, PrintedCard, SheetPage};
use app::people::sign_in::SignInPage;
use app::people::tablet::TabletsPage;
use app::session::again::AgainPage;
use app::session::readiness::{
    AdultsForm, CheckForm, Forms, Part, ReadyPage, RoleForm as RoleLine, WhenForm,
};
use app::session::room::RoomPage;
use app::session::session::{NewSession, NewSessionPage, OthersGroup, SessionRow, SessionsPage};
use domain::ideas::activity::Credit;
use domain::ideas::refusal::IdeasRefusal;
use domain::partnership::gate::Gate;
use domain::partnership::own_word::{OwnList, OwnWord};
use domain::partnership::photo::Photo;
use domain::partnership::place_check::PlaceCheck;
use domain::partnership::refusal::PartnershipRefusal;
use domain::partnership::role::RoleCode;
use domain::people::card::{Card, CardCode, Voice};
use domain::people::pupil::Colour;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::session::readiness;
use domain::session::readiness::{Check, Preparation};
use domain::session::refusal::SessionRefusal;
use domain::session::session::Step;
use domain::session::session_role::SessionRole;
use domain::vote::suppression::{ByGroup, NotByGroup};
use domain::wording::Wording;
use fixtures::ids::{CINDER_HALL, OPEN};

use crate::drawing::draw;
use crate::groups;
use crate::samples::{self, NASTY, drawn, group, idea, leader, outcomes, room, session, tally, worker};

fn sign_in(refusal: Option<Refusal>) -> String {
    let demo = vec![("jo@x.example".to_owned(), "password".to_owned(), "Youth worker".to_owned())];
    let page = SignInPage {
        email: "dee@x.example".into(),
        next: "/partnership".into(),
        refusal,
        passkey: None,
        schools: vec![NASTY.to_owned()],
        demo,
    };
    draw(|| page.view())
}

fn tablets() -> String {
    let page = TabletsPage {
        adult: worker(),
        session: domain::session::session::Session { name: NASTY.into(), ..session(Step::Vote) },
        link: "http://fifth.test/join/KITE427/tablet".to_owned(),
        qr_svg: "<svg class=\"qr\" role=\"img\" aria-label=\"code\"></svg>".to_owned(),
        tablets: domain::people::tablet::Tablets { n: 2, turns: 1 },
    };
    draw(|| page.view())
}

fn sessions() -> String {
    let row = |step| SessionRow {
        days: None,
        code: domain::session::code_time::CodeNow::Open,
        session: session(step),
        groups: vec!["Heron class".into()],
        pupils: 12,
        debriefed: false,
        late: true,
        standing: domain::session::readiness::Readiness::Missing(3),
    };
    let mut ended = row(Step::Answers);
    ended.session.ended_at = Some(ended.session.made_at);
    let page = SessionsPage {
        adult: worker(),
        owed: crate::samples::owed(),
        sessions: vec![row(Step::Vote), ended],
        templates: Vec::new(),
        given: Vec::new(),
        wide: Vec::new(),
        gate: Some(Gate::default()),
    };
    draw(|| page.view())
}

fn others() -> Vec<OthersGroup> {
    let one = |waits| OthersGroup { group: group(), home: NASTY.to_owned(), waits };
    vec![one(true), one(false)]
}

fn new_session(refusal: Option<Refusal>) -> String {
    let form = NewSession { question: NASTY.to_owned(), ..NewSession::default() };
    let page = NewSessionPage { adult: worker(), groups: vec![group()], others: others(), form, refusal };
    draw(|| page.view())
}

fn follow_up() -> FollowUpForm {
    FollowUpForm { done: String::new(), happened: NASTY.to_owned(), asks: true, wrong: false }
}

/// One idea that a group may be said to have had, and one of which nothing may be said.
fn credits() -> String {
    let of_group = Credit::Group(group().id);
    let page = CreditsPage {
        adult: worker(),
        session: session(Step::Answers),
        partnership: "Eastmere Together".to_owned(),
        organisations: Vec::new(),
        groups: vec![group()],
        ideas: vec![
            (idea(0), vec![Credit::Partnership, of_group.clone()], of_group),
            (idea(1), vec![Credit::Partnership], Credit::Partnership),
        ],
    };
    draw(|| page.view())
}

fn poster() -> PosterPage {
    PosterPage {
        session_name: "Thursday Makers".to_owned(),
        answers: vec![(idea(0), samples::answer(0))],
        chosen: Vec::new(),
        waiting: 1,
        decider: "Jo".to_owned(),
        answer_by: fixtures::TODAY,
        late: true,
        address: format!("http://fifth.test/sessions/{OPEN}/answers"),
        qr_svg: "<svg class=\"qr\" role=\"img\" aria-label=\"code\"></svg>".to_owned(),
    }
}

fn a_card(at: u32) -> Card {
    Card {
        id: fixtures::id(&format!("card-{at}")),
        group: group().id,
        code: CardCode::from_chance(at, at),
        picture: "fox".to_owned(),
        colour: Colour::Teal,
        ended_at: None,
    }
}

fn cards(voice: Voice) -> String {
    let cards = if voice == Voice::Cards { (0..3).map(a_card).collect() } else { Vec::new() };
    let page = CardsPage {
        adult: worker(),
        group: group(),
        voice,
        cards,
        can_print: voice == Voice::Cards,
        refusal: None,
    };
    draw(|| page.view())
}

fn sheet() -> String {
    let printed = |at: u32| PrintedCard {
        id: a_card(at).id,
        picture: "fox".to_owned(),
        colour: Colour::Teal,
        code: a_card(at).code.shown(),
        qr_svg: "<svg class=\"qr\" role=\"img\" aria-label=\"code\"></svg>".to_owned(),
        spare: at > 9,
    };
    let page = SheetPage {
        group: group().name,
        cards: (0..12).map(printed).collect(),
        address: "fifth.test".into(),
    };
    draw(|| page.view())
}

fn answer(refusal: Option<Refusal>, because: &str) -> String {
    let form = AnswerForm { because: because.to_owned(), next: because.to_owned(), ..AnswerForm::default() };
    let page = AnswerPage {
        adult: leader(),
        idea: idea(2),
        form,
        follow_up: Some(follow_up()),
        confirmed: domain::vote::suppression::publish_replies(12, 6),
        refusal,
        answered: false,
        facts: Facts {
            vote: Some(tally(20)),
            promised: jiff::civil::date(2026, 12, 1),
            who: NASTY.to_owned(),
            late: true,
        },
        next: Some((idea(3), 2)),
    };
    draw(|| page.view())
}

fn all() -> Vec<(&'static str, String)> {
    let missing = |field| Some(Refusal::Missing { field });
    let mut all = vec![
        ("cards", cards(Voice::Cards)),
        ("cards-pictures", cards(Voice::Pictures)),
        ("cards-sheet", sheet()),
        ("sign-in", sign_in(None)),
        ("sign-in-wrong", sign_in(Some(Refusal::People(PeopleRefusal::WrongPassword)))),
        ("sessions", sessions()),
        ("new-session", new_session(None)),
        ("new-session-groups-wrong", new_session(missing("groups"))),
        ("new-session-steps-wrong", new_session(missing("steps"))),
        ("new-session-day-wrong", new_session(missing("answer_by"))),
        ("groups", groups::list()),
        ("group-new", groups::form(false, None)),
        ("group-ages-wrong", groups::form(true, missing("ages"))),
        ("group-ask", groups::ask(None)),
        ("group-ask-wrong", groups::ask(missing("title"))),
        ("groups-asked", groups::asked(None)),
        ("groups-asked-because-wrong", groups::asked(missing("because"))),
        ("room", draw(|| RoomPage { adult: worker(), room: room(Step::Wall) }.view())),
        ("credits", credits()),
        ("answer", answer(None, "")),
        ("answer-decision-wrong", answer(missing("decision"), NASTY)),
        (
            "answer-next-wrong",
            answer(
                Some(Refusal::Ideas(IdeasRefusal::LongSentence {
                    field: "next",
                    sentence: NASTY.to_owned(),
                    most: 15,
                })),
                NASTY,
            ),
        ),
        ("answer-done-wrong", answer(missing("done"), "")),
        ("poster", draw(|| poster().view())),
        ("answer-words-wrong", answer(Some(Refusal::Ideas(IdeasRefusal::TooManyWords { most: 40 })), "word")),
        ("outcomes", outcomes_form(None)),
        ("outcomes-ticks-wrong", outcomes_form(missing("outcomes"))),
        ("outcomes-words-wrong", outcomes_form(missing("wording"))),
        ("tablets", tablets()),
        ("roles-wrong", roles_form(Some(Refusal::TooLong { most: 120 }))),
        ("benefits-wrong", benefits_form(Some(Refusal::TooLong { most: 300 }))),
        ("benefits-met-wrong", benefits_form(missing("met"))),
        ("benefits-day-wrong", benefits_form(missing("next_review"))),
        ("place-wrong", place_form(missing("capacity"))),
        ("ready", ready(None)),
        ("ready-when-wrong", ready(Some((Part::When, Refusal::Missing { field: "why_place" })))),
        ("ready-roles-wrong", ready(Some((Part::Roles, Refusal::Missing { field: "lead" })))),
        ("ready-checks-wrong", ready(Some((Part::Checks, Refusal::TooLong { most: 120 })))),
        ("ready-day-wrong", ready(Some((Part::Checks, Refusal::Missing { field: "on" })))),
        ("ready-top-wrong", ready(Some((Part::Top, Refusal::Session(SessionRefusal::NotReady))))),
        ("sixth-wrong", sixth_form(Some(Refusal::TooLong { most: 300 }))),
    ];
    all.extend(crate::people::pages().into_iter().chain(crate::evidence::pages()));
    all.extend(crate::diamond::pages());
    all.extend(crate::topic::pages().into_iter().chain(crate::wide::all()).chain(crate::papers::pages()));
    all.extend(own_and_again().into_iter().chain(of_the_partnership()).chain(tallies()));
    all
}

/// A result, with and without its figures by group.
fn tallies() -> Vec<(&'static str, String)> {
    let page = |by_group| TallyPage { adult: leader(), drawn: drawn(tally(20)), room: None, by_group };
    let not_known = samples::groups(ByGroup::Not(NotByGroup::GroupUnknown));
    vec![
        ("tally", draw(|| page(None).view())),
        ("tally-by-group", draw(|| page(Some(samples::by_group())).view())),
        ("tally-not-by-group", draw(|| page(Some(not_known)).view())),
    ]
}

/// Where leaders read and answer.
fn of_the_partnership() -> Vec<(&'static str, String)> {
    vec![
        ("home", draw(|| samples::home().view())),
        ("waiting", draw(|| samples::waiting().view())),
        ("sessions-of-partnership", draw(|| samples::sessions_of_partnership().view())),
        ("session-of-partnership", draw(|| samples::session_of_partnership().view())),
        ("agreed", draw(|| samples::agreed().view())),
        ("not-chosen", not_chosen(None)),
        ("not-chosen-waiting-wrong", not_chosen(Some(Refusal::Missing { field: "waiting" }))),
    ]
}

fn not_chosen(refusal: Option<Refusal>) -> String {
    let page = NotChosenPage {
        adult: leader(),
        session: fixtures::id("thursday"),
        name: NASTY.to_owned(),
        ideas: vec![idea(1), idea(2)],
        ticked: vec![idea(1).id.to_string()],
        form: AnswerForm { because: NASTY.to_owned(), ..AnswerForm::default() },
        refusal,
    };
    draw(|| page.view())
}

fn outcomes_form(refusal: Option<Refusal>) -> String {
    let ticked = vec!["TEAM".to_owned()];
    let organisation = "Larkmoor".to_owned();
    let page = OutcomesPage {
        adult: leader(),
        organisation,
        outcomes: outcomes(),
        ticked,
        new: None,
        going: None,
        refusal,
    };
    draw(|| page.view())
}

fn roles_form(refusal: Option<Refusal>) -> String {
    let role =
        |role| RoleForm { role, post: NASTY.to_owned(), not_needed: NASTY.to_owned(), comfortable: true };
    let own = own_words();
    let roles = RoleCode::all(&own).into_iter().map(role).collect();
    let page = RolesPage { adult: leader(), organisation: "Larkmoor".to_owned(), roles, own, refusal };
    draw(|| page.view())
}

fn benefits_form(refusal: Option<Refusal>) -> String {
    let [gives, gets, next_review] = [NASTY; 3].map(str::to_owned);
    let (adult, organisation) = (leader(), "Larkmoor".to_owned());
    let kind = domain::partnership::kind::PartnerKind::YouthClub;
    let page = BenefitsPage { adult, organisation, gives, gets, kind, met: None, next_review, refusal };
    draw(|| page.view())
}

fn place_form(refusal: Option<Refusal>) -> String {
    let form = PlaceForm { name: NASTY.to_owned(), way: NASTY.to_owned(), ..PlaceForm::default() };
    let one = PhotoForm { alt: NASTY.to_owned() };
    let photos = vec![photo()];
    let page = PlaceFormPage {
        adult: leader(),
        place: CINDER_HALL.into(),
        form,
        own: own_words(),
        put_away: false,
        booked: vec![(jiff::civil::date(2026, 12, 3), NASTY.to_owned())],
        checks: vec![checked()],
        today: jiff::civil::date(2028, 1, 1),
        check: PlaceCheckForm { looked: NASTY.to_owned(), by: NASTY.to_owned(), ..PlaceCheckForm::default() },
        photos,
        photo: one,
        refusal,
    };
    draw(|| page.view())
}

fn ready(wrong: Option<(Part, Refusal)>) -> String {
    let typed = || NASTY.to_owned();
    let role = |role| RoleLine {
        role,
        organisation: typed(),
        post: typed(),
        not_needed: typed(),
        comfortable: true,
    };
    let forms = Forms {
        when: WhenForm {
            day: typed(),
            until: typed(),
            starts: typed(),
            ends: typed(),
            place: typed(),
            why_place: typed(),
        },
        adults: AdultsForm { expected: typed(), more: typed(), come: typed(), why_fewer: typed() },
        roles: SessionRole::ALL.map(role).into(),
        checks: Check::ALL.map(|check| CheckForm { check, who: typed(), on: typed() }).into(),
    };
    let prepared = Preparation::default();
    let page = ReadyPage {
        missing: readiness::missing(&prepared, &[group()], None, None),
        adult: worker(),
        may_change: true,
        session: session(Step::Ideas),
        organisations: samples::agreed().organisations,
        groups: vec![group()],
        booking: None,
        places: samples::agreed().ingredients.places,
        own: own_words(),
        photos: vec![photo()],
        prepared,
        called: None,
        said: Some((NASTY.to_owned(), NASTY.to_owned())),
        forms,
        wrong,
    };
    draw(|| page.view())
}

fn photo() -> Photo {
    Photo { id: "p".into(), place: CINDER_HALL.into(), alt: Wording::parse(NASTY).unwrap() }
}

/// Own words, and a session held once more.
fn own_and_again() -> Vec<(&'static str, String)> {
    vec![
        ("again", again_form(None)),
        (
            "again-wrong",
            again_form(Some(PartnershipRefusal::GroupPutAway { group: NASTY.to_owned() }.into())),
        ),
        ("own-words", own_words_form("")),
        ("own-words-new-wrong", own_words_form("new-role")),
        ("own-words-old-wrong", own_words_form("words-old-feature")),
    ]
}

fn again_form(refusal: Option<Refusal>) -> String {
    let page = AgainPage {
        adult: worker(),
        session: session(Step::Ideas),
        groups: vec![group()],
        ticked: vec![group().id.0],
        day: "2026-12-03".to_owned(),
        refusal,
    };
    draw(|| page.view())
}

fn own_words() -> Vec<OwnWord> {
    let one = |id: &str, list, put_away| OwnWord {
        id: id.into(),
        list,
        words: Wording::parse(NASTY).unwrap(),
        put_away,
    };
    [OwnList::Roles, OwnList::Features]
        .into_iter()
        .flat_map(|list| [one(list.code(), list, false), one(&format!("old-{}", list.code()), list, true)])
        .collect()
}

fn own_words_form(wrong: &str) -> String {
    let typed = |one: OwnWord| {
        let typed = (wrong == format!("words-{}", one.id)).then(|| NASTY.to_owned());
        (one, typed)
    };
    let page = OwnWordsPage {
        adult: leader(),
        own: own_words().into_iter().map(typed).collect(),
        new: (wrong == "new-role").then(|| (OwnList::Roles, NASTY.to_owned())),
        wrong: wrong.to_owned(),
        refusal: (!wrong.is_empty()).then_some(Refusal::Partnership(PartnershipRefusal::SameWords)),
    };
    draw(|| page.view())
}

fn checked() -> PlaceCheck {
    let words = || Wording::parse(NASTY).unwrap();
    let [on, until] = [jiff::civil::date(2026, 12, 3), jiff::civil::date(2027, 12, 3)];
    PlaceCheck { id: "c".into(), looked: words(), by: words(), on, until: Some(until) }
}

fn sixth_form(refusal: Option<Refusal>) -> String {
    let page = SixthPage { adult: leader(), typed: NASTY.to_owned(), refusal };
    draw(|| page.view())
}

#[test]
fn every_page_is_whole_and_links_one_sheet_of_style() {
    for (name, html) in all() {
        assert!(html.starts_with("<!DOCTYPE html><html"), "{name}");
        assert_eq!(html.matches("<h1").count(), 1, "{name}");
        assert_eq!(html.matches("rel=\"stylesheet\"").count(), 1, "{name}");
        assert!(!html.contains('⟦'), "{name}: nobody wrote {:?}", html.split('⟦').nth(1));
        for unwanted in ["style=\"", "onclick", "https://", "PUPIL-CSS", "javascript:", "<script>alert"] {
            // The link to a policy is what an adult typed, and leads out; a refusal says how it begins.
            let html = html.replace(crate::topic::POLICY, "").replace("It begins with https://", "");
            assert!(!html.contains(unwanted), "{name} holds {unwanted}");
        }
    }
}

#[test]
fn a_page_that_asks_again_leads_to_the_field_and_keeps_what_was_typed() {
    for (name, html) in all().into_iter().filter(|(name, _)| name.ends_with("-wrong")) {
        assert!(html.contains("<title>Error: "), "{name}");
        let link = html.split("href=\"#").map(|rest| rest.split('"').next().unwrap());
        for field in link.skip(1) {
            assert!(html.contains(&format!("id=\"{field}\"")), "{name}: #{field} is not there");
        }
    }
    assert!(new_session(Some(Refusal::Missing { field: "name" })).contains("&lt;script"));
}

#[test]
fn every_field_has_a_label() {
    for (name, html) in all() {
        for field in html.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap()) {
            let Some(id) = field.split(" id=\"").nth(1).and_then(|rest| rest.split('"').next()) else {
                let inside = ["hidden", "checkbox", "radio"].iter().any(|kind| field.contains(kind));
                assert!(inside, "{name}: <input{field}> has neither label nor id");
                continue;
            };
            assert!(html.contains(&format!("for=\"{id}\"")), "{name}: #{id} has no label");
        }
    }
}

#[test]
fn each_role_is_led_to_its_own_place() {
    assert!(sessions().contains("href=\"/sessions\"") && !sessions().contains("href=\"/partnership\""));
    let html = draw(|| samples::home().view());
    assert!(
        html.contains("href=\"/partnership\"") && html.contains("href=\"/sessions\""),
        "a leader runs sessions too"
    );
    assert!(html.contains("action=\"/sign-out\"") && html.contains("Demo"));
}

#[test]
fn a_leaders_home_answers_first_and_then_leads_on() {
    let html = draw(|| samples::home().view());
    let said = [
        "One thing of yours is late. 3 are due within a week.",
        "What people wait for",
        "/partnership/waiting",
        "Next session: Thursday 3 December, 13:30.",
        "Are they heard?",
        "Mostly.",
        "1 of 2 ideas have an answer.",
        "20 of 30 who were in voted.",
        "1 of 2 promises are kept so far.",
        "href=\"/partnership/sessions\"",
        "href=\"/evidence\"",
        "href=\"/programme\"",
        "href=\"/partnership/agreed\"",
    ];
    let mut rest = html.split_once("<main").unwrap().1;
    for words in said {
        rest = rest.split_once(words).unwrap_or_else(|| panic!("says this too early, or not: {words}")).1;
    }
    let many = samples::owed().into_iter().cycle().take(9).collect();
    let html = draw(|| app::partnership::partnership::HomePage { owed: many, ..samples::home() }.view());
    assert_eq!(
        html.matches("it was due on").count() + html.matches(">by ").count(),
        5,
        "so many at the most"
    );
    assert!(html.contains("And 4 more."));
}

#[test]
fn beside_the_answer_stand_the_vote_the_promised_day_and_the_next_idea() {
    let html = answer(None, "");
    let figure = "Picks: ";
    for said in
        ["What you need to know", figure, "20 of 30", "promised an answer by Tuesday 1 December.", "late"]
    {
        assert!(html.contains(said), "does not say {said}");
    }
    assert!(html.contains("2 more wait for an answer.") && html.contains(&idea(3).id.to_string()));
    assert!(html.contains("Tell them, then the next one"));
}

#[test]
fn what_waits_is_listed_and_what_is_left_out_is_counted() {
    let html = draw(|| samples::waiting().view());
    for said in ["30 ideas wait for you", "29 more are with their sessions.", "What happened next?", "late"] {
        assert!(html.contains(said), "does not say {said}");
    }
    // Above it stands what the own organisation owes.
    let list = html.split_once("30 ideas wait for you").unwrap().1;
    let at = |n| list.find(&format!("href=\"/ideas/{}/answer", idea(n).id)).unwrap();
    assert!(at(1) < at(0), "what waits for an answer comes first");
}

#[test]
fn a_leader_finds_in_a_session_its_chart_with_its_table_and_the_late_promise_named() {
    let html = draw(|| samples::session_of_partnership().view());
    let waiting = format!("id=\"idea-{}\"", idea(1).id);
    let late = "The promised answer is late.";
    for said in ["1 of 2 ideas have an answer.", late, &waiting, "tally.csv"] {
        assert!(html.contains(said), "does not say {said}");
    }
    for (chart, table) in html.match_indices("role=\"img\"").zip(html.match_indices("<table")) {
        assert!(chart.0 < table.0, "each chart has its table");
    }
}

#[test]
fn no_decision_is_ticked_beforehand_and_what_is_typed_stays_in_its_box() {
    let html = answer(None, "");
    let decisions: Vec<_> = html.split('<').filter(|tag| tag.contains("name=\"decision\"")).collect();
    assert!(!decisions.is_empty() && decisions.iter().all(|tag| !tag.contains("checked")));
    let html = answer(Some(Refusal::Missing { field: "decision" }), NASTY);
    assert_eq!(html.matches("</textarea>").count(), 3);
}

#[test]
fn the_sign_in_lets_password_managers_help() {
    let html = sign_in(None);
    assert!(html.contains("autocomplete=\"username\"") && html.contains("autocomplete=\"current-password\""));
    assert_eq!(html.matches("action=\"/sign-in\"").count(), 2, "the form, and one tap for the demo adult");
}
