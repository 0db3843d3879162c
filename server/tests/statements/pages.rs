//! Each address that an adult asks for, with who asks; and those that are not counted, each with its reason.
//! An address that stands in neither list fails.

use std::collections::BTreeSet;

use fixtures::emails::{ASH, GWEN, IVY, JO};
use fixtures::ids::{CINDER_HALL, HERON};

use crate::house::{House, OpenVote, Person, activity_of, open_vote, room_with_session};

/// Who asks.
#[derive(Clone, Copy)]
enum Who {
    /// Who runs the session; the leader of the same organisation; a governor of it; its safeguarding lead.
    Worker,
    Leader,
    Reader,
    Safeguarding,
    /// A worker of another organisation.
    Other,
}

use Who::{Leader, Other, Reader, Safeguarding, Worker};

/// Who asks for what: an address of `router()`, and what stands behind its question mark.
#[rustfmt::skip]
const PAGES: &[(Who, &str)] = &[
    (Worker, "/sessions/{session}/room"),
    (Worker, "/sessions/{session}/ready"),
    (Worker, "/sessions/{session}/agenda"),
    (Worker, "/sessions/{session}/say"),
    (Worker, "/sessions/{session}/debrief"),
    (Worker, "/sessions/{session}/rounds/new"),
    (Worker, "/sessions/{session}/screen"),
    (Worker, "/sessions/{session}/diamond"),
    (Worker, "/sessions/{session}/again"),
    (Worker, "/sessions/{session}/credits"),
    (Worker, "/sessions/{session}/first"),
    (Worker, "/sessions/{session}/tablets"),
    (Worker, "/sessions/{session}/ideas/new"),
    (Worker, "/ideas/{idea}/keep"),
    (Worker, "/rounds/{round}/papers"),
    (Worker, "/rounds/{round}/hands"),
    (Worker, "/sessions"),
    (Worker, "/sessions/new"),
    (Worker, "/programme"),
    (Worker, "/groups/{group}"),
    (Worker, "/groups/{group}/cards"),
    (Worker, "/groups/{group}/words"),
    (Worker, "/groups/bring-in"),
    (Leader, "/partnership"),
    (Leader, "/partnership/waiting"),
    (Leader, "/partnership/agreed"),
    (Leader, "/partnership/sessions"),
    (Leader, "/partnership/sessions?page=2"),
    (Leader, "/partnership/sessions/{session}"),
    (Leader, "/partnership/sessions/{session}/not-chosen"),
    (Leader, "/partnership/outcomes"),
    (Leader, "/partnership/roles"),
    (Leader, "/partnership/benefits"),
    (Leader, "/partnership/holidays"),
    (Leader, "/partnership/sixth"),
    (Leader, "/partnership/changes.csv"),
    (Leader, "/programme"),
    (Leader, "/programme/budget"),
    (Leader, "/evidence"),
    (Leader, "/evidence/pack.xlsx"),
    (Leader, "/evidence/pack.zip"),
    (Leader, "/programme.ics"),
    (Leader, "/calendar/{token}/programme.ics"),
    (Leader, "/ideas/{idea}/answer"),
    (Leader, "/activities/{activity}"),
    (Leader, "/rounds/{round}/tally"),
    (Leader, "/rounds/{round}/tally.csv"),
    (Leader, "/rounds/{round}/groups.csv"),
    (Leader, "/rounds/{round}/changed"),
    (Leader, "/rounds/{round}/sittings"),
    (Leader, "/partnership/places/{place}"),
    (Leader, "/sessions/{session}/ready"),
    (Leader, "/sessions/{session}/answers"),
    (Leader, "/people"),
    (Leader, "/people/opened"),
    (Leader, "/people/adults/{adult}"),
    (Leader, "/people/invitations/{invitation}"),
    (Leader, "/people/you"),
    (Leader, "/people/you/second-step"),
    (Leader, "/people/you/passkeys"),
    (Leader, "/people/duty"),
    (Leader, "/people/retention"),
    (Leader, "/people/words"),
    (Leader, "/partnership/page"),
    (Leader, "/partnership/page/words"),
    (Leader, "/partnership/assessment"),
    (Leader, "/partnership/words"),
    (Leader, "/partnership/places"),
    (Leader, "/partnership/places/new"),
    (Leader, "/partnership/outcomes/note?code=BEHA"),
    (Leader, "/groups"),
    (Leader, "/groups/new"),
    (Leader, "/groups/asked"),
    (Leader, "/rounds/new"),
    (Leader, "/documents"),
    (Leader, "/documents/data-map"),
    (Leader, "/documents/retention"),
    (Leader, "/documents/impact"),
    (Leader, "/documents/sharing"),
    (Leader, "/demo"),
    (Reader, "/partnership"),
    (Reader, "/people"),
    (Safeguarding, "/worries"),
    (Safeguarding, "/worries/{worry}"),
    (Safeguarding, "/people/opened"),
    (Other, "/groups/{group}/ask"),
];

/// Why these are not counted here.
const EXCUSED: &[(&str, &[&str])] = &[
    (
        "Young people ask, and three statements are all there may be.",
        &[
            "/now",
            "/waiting",
            "/wall",
            "/ideas",
            "/ideas/new",
            "/ideas/new/draw",
            "/ideas/{idea}/draw",
            "/ideas/{idea}/words",
            "/ideas/{idea}/picture",
            "/ideas/{idea}/place",
            "/ideas/{idea}/lead",
            "/ideas/{idea}/check",
            "/rounds/{round}/ballot",
            "/rounds/{round}/check",
            "/answers",
            "/run",
            "/about-me",
            "/about-me/copy",
            "/worried/sent/{worry}",
        ],
    ),
    (
        "Nobody has come in yet: it asks of one code, one link or one card, or of nothing.",
        &[
            "/",
            "/join",
            "/join/{code}",
            "/join/{code}/asked",
            "/join/{code}/back",
            "/join/{code}/wait",
            "/join/{code}/tablet",
            "/tablet",
            "/card",
            "/card/{secret}",
            "/answers/{secret}",
            "/forgotten",
            "/what-happens",
            "/not-today",
            "/worried",
            "/for-me",
            "/for-me/pressing",
            "/language",
            "/privacy",
            "/privacy/young-people",
            "/sign-in",
            "/sign-in/code",
            "/sign-in/school/{which}",
            "/sign-in/school/back",
            "/invited/{token}",
        ],
    ),
    (
        "An organisation is being set up: there is no session yet.",
        &[
            "/set-up",
            "/set-up/you",
            "/set-up/organisation",
            "/set-up/group",
            "/set-up/place",
            "/set-up/{link}",
        ],
    ),
    (
        "Who has the link sees what `/evidence` and its packs show, by the same reading.",
        &[
            "/evidence/of/{evidence}",
            "/evidence/of/{evidence}/families",
            "/evidence/of/{evidence}/pack.xlsx",
            "/evidence/of/{evidence}/pack.zip",
        ],
    ),
    (
        "It is there for a moment only, and asks of its own vote, group or adult alone.",
        &[
            "/rounds/{round}/topic",
            "/rounds/{round}/papers/sheet",
            "/rounds/{round}/papers/paper",
            "/rounds/{round}/book",
            "/groups/{group}/cards/sheet",
            "/people/you/news",
        ],
    ),
    ("One picture, drawn or kept.", &["/photos/{photo}", "/rounds/{round}/chart.svg"]),
    ("It stays open, and tells what changes.", &["/live/{session}", "/sessions/{session}/live"]),
    (
        "No page: for browsers, and for whoever runs it.",
        &["/sw.js", "/draw.js", "/app.webmanifest", "/sign.svg", "/health", "/ready"],
    ),
];

/// Everybody who asks, and what they ask for.
pub struct Scene<'a> {
    pub worker: Person<'a>,
    pub leader: Person<'a>,
    reader: Person<'a>,
    safeguarding: Person<'a>,
    other: Person<'a>,
    /// A session that is over, and what is in it.
    pub session: String,
    round: String,
    idea: String,
    /// One that goes on, and an idea in it that waits.
    open: String,
    waiting: String,
    wide: String,
    worry: String,
    activity: String,
    adult: String,
    invitation: String,
    token: String,
}

impl<'a> Scene<'a> {
    pub async fn set(house: &'a House) -> Self {
        let OpenVote { worker, session, code, round, ideas } =
            open_vote(house, &["Cook", "Paint", "Draw"]).await;
        let ada = house.stranger();
        ada.joins(&code, "heron", "fox").await.see_other();
        ada.post("/worried", &[("words", "Something at home")]).await.see_other();
        worker.post(&format!("/rounds/{round}/close"), &[]).await.see_other();
        worker.post(&format!("/sessions/{session}/end"), &[]).await.see_other();
        let (_, open, code) = room_with_session(house, "").await;
        let ben = house.stranger();
        ben.joins(&code, "heron", "owl").await.see_other();
        let waiting = ben.proposes("Swim").await;

        let leader = house.leader().await;
        let made = store::ideas::ideas::get(&house.inside.db, &ideas[1].as_str().into()).await.unwrap();
        let invited = [("role", "leader"), ("email", "asked@larkmoor.example"), ("job_title", "Head")];
        leader.post_only("/people/invitations", &invited).await.see_other();
        leader.post("/programme/calendar", &[]).await.see_other();
        let adult = format!("select id from adults where email = '{ASH}'");
        let worry = house.on_disk("select id from worries").await.remove(0);
        let safeguarding = house.signed_in(IVY).await;
        safeguarding.post(&format!("/worries/{worry}/open"), &[]).await.see_other();
        let scene = Self {
            reader: house.signed_in(GWEN).await,
            other: house.signed_in(JO).await,
            wide: wide_round(&leader).await,
            activity: activity_of(house, made.unwrap()).await,
            adult: house.on_disk(&adult).await.remove(0),
            invitation: house.on_disk("select id from invitations").await.remove(0),
            token: leader.get("/programme").await.after("/calendar/").to_owned(),
            idea: ideas[0].clone(),
            safeguarding,
            worker,
            leader,
            session,
            round,
            open,
            waiting,
            worry,
        };
        // What is seen for the first time is written down; the pages are counted after that.
        for page in ["/ideas/{idea}/keep", "/groups/{group}/words"] {
            scene.worker.get(&scene.real(page)).await;
        }
        scene
    }

    /// Who asks for which page.
    pub fn pages(&self) -> Vec<(&Person<'a>, String)> {
        let person = |who: Who| match who {
            Worker => &self.worker,
            Leader => &self.leader,
            Reader => &self.reader,
            Safeguarding => &self.safeguarding,
            Other => &self.other,
        };
        PAGES.iter().map(|(who, page)| (person(*who), self.real(page))).collect()
    }

    /// The address with the ids of things that there are.
    fn real(&self, page: &str) -> String {
        let writes = page.ends_with("/ideas/new");
        let ids = [
            ("{session}", if writes { &self.open } else { &self.session }),
            ("{idea}", if page.ends_with("/keep") { &self.waiting } else { &self.idea }),
            ("{round}", if page.ends_with("/sittings") { &self.wide } else { &self.round }),
            ("{worry}", &self.worry),
            ("{activity}", &self.activity),
            ("{adult}", &self.adult),
            ("{invitation}", &self.invitation),
            ("{token}", &self.token),
        ];
        let path = page.replace("{group}", HERON).replace("{place}", CINDER_HALL);
        let path = ids.iter().fold(path, |path, (name, id)| path.replace(name, id.as_str()));
        assert!(!path.contains('{'), "{page} has no real id");
        path
    }
}

/// A vote of the whole organisation, open for ten days.
async fn wide_round(leader: &Person<'_>) -> String {
    let fields = [
        ("question", "What should we do in spring?"),
        ("whom", "organisation"),
        ("about", "own"),
        ("own", "Goats\nBikes\nA play"),
        ("method", "pick"),
        ("most", "2"),
        ("seats", "1"),
        ("first_day", "2026-11-24"),
        ("last_day", "2026-12-04"),
        ("reveal", "page"),
    ];
    let made = leader.post("/rounds/new", &fields).await;
    made.see_other().trim_start_matches("/rounds/").trim_end_matches("/sittings").to_owned()
}

/// Every address of `router()` that is asked for.
fn addresses() -> BTreeSet<&'static str> {
    let routes = include_str!("../../src/routes.rs").split(".route(").skip(1);
    routes.filter(|route| route.contains("get(")).filter_map(|route| route.split('"').nth(1)).collect()
}

#[test]
fn every_page_of_an_adult_is_counted_or_says_why_not() {
    let counted: BTreeSet<&str> = PAGES.iter().filter_map(|(_, page)| page.split('?').next()).collect();
    let excused: BTreeSet<&str> = EXCUSED.iter().flat_map(|(_, pages)| pages.iter().copied()).collect();
    let named: BTreeSet<&str> = counted.union(&excused).copied().collect();
    let addresses = addresses();
    let forgotten: Vec<_> = addresses.difference(&named).collect();
    assert!(forgotten.is_empty(), "count them in PAGES, or say in EXCUSED why not: {forgotten:?}");
    let gone: Vec<_> = named.difference(&addresses).collect();
    assert!(gone.is_empty(), "no address of router(): {gone:?}");
    let both: Vec<_> = counted.intersection(&excused).collect();
    assert!(both.is_empty(), "counted and excused: {both:?}");
}
