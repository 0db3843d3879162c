//! A house of one's own for each story: a real SQLite file, the real router, a clock that the
//! story moves, and people who carry their cookies.

use std::collections::BTreeMap;
use std::sync::Mutex;

use app::isolates;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use domain::ideas::answer::{Answer, Decision};
use domain::partnership::group::{Ages, Group};
use domain::partnership::group_request::{Consent, GroupRequest, Planned, RequestState};
use domain::partnership::one_page::{OnePage, PageSide};
use domain::partnership::organisation::Partnership;
use domain::people::audit::{AuditEntry, Deed};
use domain::people::sign_in::{Adult, Role};
use fixtures::emails::{ASH, DEE, JO};
use fixtures::ids::{CINDER_HALL, CINDER_LANE, HERON, KESTREL, LARKMOOR};
use fixtures::{NOW, PASSWORD, World};
use server::clock::{Chance, Clock};
use server::live::Live;
use server::site::Site;
use store::Db;
use store::partnership::signatures::Signing;
use tower::ServiceExt;

pub struct House {
    pub inside: server::state::AppState,
    pub folder: std::path::PathBuf,
}

impl House {
    /// Eastmere on its first day. The stories are Larkmoor's: two classes, Ash works, Dee leads. Cinder
    /// Lane, with Jo and Kit, is the other organisation.
    pub async fn open() -> Self {
        let house = Self::empty().await;
        house.people().await;
        house
    }

    /// The same before anybody has signed the one page, and without a safeguarding lead.
    pub async fn before_the_gate() -> Self {
        let house = Self::empty().await;
        house.people_alone().await;
        house
    }

    /// Nothing on the disk yet.
    pub async fn empty() -> Self {
        static NEXT: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(1);
        let number = NEXT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("fifth-spec-{}-{number}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        let db = Db::open_sqlite(&folder).await.unwrap();
        db.migrate().await.unwrap();
        let site = Site {
            pkg: server::pkg::Pkg::Folder(folder.clone()),
            adult_css: "/pkg/adult.css".to_owned(),
            js: "/pkg/fifth.js".to_owned(),
            wasm: "/pkg/fifth.wasm".to_owned(),
            pressing_js: "/pkg/pressing.js".to_owned(),
            pressing_wasm: "/pkg/pressing.wasm".to_owned(),
            pupil_css: "",
            looks_css: "",
        };
        let clock = Clock::fixed(NOW);
        let inside = server::state::AppState::from(server::state::House {
            tried: server::tried::Tried::default(),
            seen: server::seen::what::Seen::default(),
            db,
            guesses: server::guesses::Guesses::new(clock.clone()).into(),
            clock,
            chance: Chance::seeded(number),
            live: Live::default(),
            site,
            public_url: "http://fifth.test".into(),
            demo: false.into(),
            mail: server::mail::server::Mail::default(),
            once: server::once::Once::default(),
            begun: server::begun::Begun::default(),
            reached: server::reached::Reached::default(),
            calls: server::calls::Calls::default(),
            schools: server::schools::Schools::default(),
        });
        Self { inside, folder }
    }

    /// One column of text, as it stands on the disk.
    pub async fn on_disk(&self, statement: &str) -> Vec<String> {
        let Db::Sqlite(disk) = &self.inside.db else { unreachable!("the stories run on SQLite") };
        sqlx::query_scalar(sqlx::AssertSqlSafe(statement)).fetch_all(disk.writer()).await.unwrap()
    }

    /// Who waits at a door, as forms name them.
    pub async fn at_door(&self) -> Vec<String> {
        self.on_disk("select picture || '.' || colour from newcomers").await
    }

    /// Eastmere on its first day: Larkmoor and Cinder Lane, and one place. Real young people may come.
    pub async fn people(&self) {
        self.people_alone().await;
        self.opens_the_gate(&[LARKMOOR, CINDER_LANE]).await;
    }

    /// The same before anybody has signed the one page, and without a safeguarding lead.
    async fn people_alone(&self) {
        let world = fixtures::eastmere().on_the_first_day(&[LARKMOOR, CINDER_LANE], &[CINDER_HALL]);
        // The stories are of real use; their classes have enough pupils of one age for any question.
        let partnership = Partnership { demo: false, ..world.partnership };
        let groups = world
            .groups
            .into_iter()
            .map(|group| Group { size: 15, ages: Ages { from: 11, to: 14 }, ..group })
            .collect();
        let jo = world.adults.iter().find(|one| one.email == JO).unwrap().adult.clone();
        server::demo::write(&self.inside, &World { partnership, groups, ..world }).await.unwrap();
        for group in [HERON, KESTREL] {
            self.consent(&jo, group).await;
        }
    }

    /// The organisation of this adult has asked for a group of another, which said yes.
    async fn consent(&self, asks: &Adult, group: &str) {
        let request = GroupRequest {
            id: self.inside.chance.id().into(),
            group: group.into(),
            asking: asks.organisation.clone(),
            planned: Planned::parse(["A graffiti wall", "", ""]).unwrap(),
            asked_at: NOW,
            state: RequestState::Waits,
        };
        let db = &self.inside.db;
        store::group_requests::ask(db, &request, &self.inside.entry(asks, Deed::GroupAsk, group))
            .await
            .unwrap();
        let says = AuditEntry::by_system(NOW, Deed::GroupYes, group);
        store::group_requests::answer(db, &request.id, &Consent::Yes, &says).await.unwrap();
    }

    /// Real young people may come: these organisations have a safeguarding lead each, and have signed the page.
    pub async fn opens_the_gate(&self, organisations: &[&str]) {
        let db = &self.inside.db;
        for organisation in organisations {
            let lead = fixtures::adult("Lee", Role::SafeguardingLead);
            let lead =
                Adult { id: self.inside.chance.id().into(), organisation: (*organisation).into(), ..lead };
            let email = format!("lee@{organisation}.example");
            store::adults::insert(db, &lead, &email, Some("nobody signs in with it")).await.unwrap();
        }
        let (starter, side) =
            (OnePage::default(), PageSide { owner: "Head".to_owned(), reason: String::new() });
        for (read, organisation) in organisations.iter().enumerate() {
            let (organisation, starter, side) = (&(*organisation).into(), &starter, &side);
            let signing =
                Signing { organisation, read: i64::from(read > 0), starter, side, job_title: "Head" };
            store::signatures::sign(db, &signing, &AuditEntry::by_system(NOW, Deed::PageSign, ""))
                .await
                .unwrap();
            let entry = AuditEntry::by_system(NOW, Deed::AssessmentSet, "");
            store::assessments::set(db, organisation, &fixtures::assessment(), &entry).await.unwrap();
        }
    }

    /// Another partnership on the same disk, in the middle of a vote.
    pub async fn westhaven(&self) {
        server::demo::write(&self.inside, &fixtures::westhaven()).await.unwrap();
    }

    /// Somebody with an empty browser.
    pub fn stranger(&self) -> Person<'_> {
        Person { house: self, cookies: Mutex::new(BTreeMap::new()) }
    }

    /// An adult who has signed in.
    pub async fn signed_in<'a>(&'a self, email: &str) -> Person<'a> {
        let person = self.stranger();
        let reply = person.post("/sign-in", &[("email", email), ("password", PASSWORD)]).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.body);
        person
    }

    pub async fn worker(&self) -> Person<'_> {
        self.signed_in(ASH).await
    }

    pub async fn leader(&self) -> Person<'_> {
        self.signed_in(DEE).await
    }
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Somebody with a browser: cookies are kept, redirects are not followed.
pub struct Person<'a> {
    pub house: &'a House,
    cookies: Mutex<BTreeMap<String, String>>,
}

#[derive(Debug)]
pub struct Reply {
    pub status: StatusCode,
    pub location: String,
    /// What people read: without the marks that keep text from turning other text.
    pub body: String,
    /// The same as it was sent.
    pub sent: String,
    /// What was sent rests in a draft, for the page that this leads to.
    pub drafted: bool,
}

impl Reply {
    /// Asserts that the page is there and says this.
    pub fn says(&self, words: &str) -> &Self {
        assert!(self.body.contains(words), "does not say {words:?}: {} {}", self.status, text(&self.body));
        self
    }

    /// Asserts that it does not.
    pub fn does_not_say(&self, words: &str) -> &Self {
        assert!(!self.body.contains(words), "says {words:?}");
        self
    }

    pub fn is(&self, status: StatusCode) -> &Self {
        assert_eq!(self.status, status, "{} {}", self.location, text(&self.body));
        self
    }

    /// Asserts 303 and gives the address to go on with.
    pub fn see_other(&self) -> &str {
        self.is(StatusCode::SEE_OTHER);
        &self.location
    }

    /// Asserts that it leads on to this address.
    pub fn leads_to(&self, address: &str) -> &Self {
        assert_eq!(self.see_other(), address);
        self
    }

    /// The value of the first attribute that starts like this: `after("href=\"/ideas/")`.
    pub fn after(&self, start: &str) -> &str {
        let from =
            self.body.find(start).unwrap_or_else(|| panic!("{start:?} is not in {}", text(&self.body)));
        self.body[from + start.len()..].split(['"', '/', '?']).next().unwrap()
    }
}

impl Person<'_> {
    pub async fn get(&self, path: &str) -> Reply {
        self.send(Request::get(path), Body::empty()).await
    }

    /// Sends a form. One that was not taken comes back on the page it leads to, as a browser shows it.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let reply = self.post_only(path, fields).await;
        if !reply.drafted {
            return reply;
        }
        let mut page = reply.see_other().to_owned();
        for _ in 0..3 {
            let shown = self.get(page.split('#').next().unwrap_or_default()).await;
            if !shown.status.is_redirection() {
                return shown;
            }
            page = shown.location;
        }
        panic!("{page} leads nowhere")
    }

    /// Sends a form and follows nothing.
    pub async fn post_only(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let form: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(form)).await
    }

    /// All cookies, as a header carries them.
    pub fn cookies(&self) -> String {
        let cookies = self.cookies.lock().unwrap();
        cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    pub async fn send(&self, request: axum::http::request::Builder, body: Body) -> Reply {
        let request = request.header(header::COOKIE, self.cookies()).body(body).unwrap();
        let response = server::router(self.house.inside.clone()).oneshot(request).await.unwrap();
        let mut drafted = false;
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            drafted |= name == "fifth-draft" && !value.is_empty();
            self.cookies.lock().unwrap().insert(name.to_owned(), value.to_owned());
        }
        let status = response.status();
        let location =
            response.headers().get(header::LOCATION).map_or("", |to| to.to_str().unwrap()).to_owned();
        let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        let sent = String::from_utf8_lossy(&body).into_owned();
        Reply { status, location, body: isolates::without(&sent), sent, drafted }
    }

    /// Asks, reads no page and keeps no cookie: the status, and where it leads.
    pub async fn only_asks(&self, request: axum::http::request::Builder, body: Body) -> (StatusCode, String) {
        let request = request.header(header::COOKIE, self.cookies()).body(body).unwrap();
        let response = server::router(self.house.inside.clone()).oneshot(request).await.unwrap();
        let location = response.headers().get(header::LOCATION).map_or("", |to| to.to_str().unwrap());
        (response.status(), location.to_owned())
    }

    /// Keeps a cookie that somebody left on the device.
    pub fn keeps(&self, name: &str, value: &str) {
        self.cookies.lock().unwrap().insert(name.to_owned(), value.to_owned());
    }

    /// Forgets all cookies, as a cleared browser does.
    pub fn loses_cookies(&self) {
        self.cookies.lock().unwrap().clear();
    }

    /// A worker makes a session for both groups; gives its id.
    pub async fn makes_session(&self, pot: &str) -> String {
        let reply = self
            .post(
                "/sessions",
                &[
                    ("name", "Thursday"),
                    ("groups", HERON),
                    ("groups", KESTREL),
                    ("steps", "ideas"),
                    ("steps", "wall"),
                    ("steps", "vote"),
                    ("steps", "result"),
                    ("steps", "answers"),
                    ("question", "What would you like to do?"),
                    ("pot", pot),
                    ("picks", "3"),
                    ("decider", "Cinder Lane"),
                    ("answer_by", "2026-12-01"),
                ],
            )
            .await;
        let session = reply.see_other().trim_start_matches("/sessions/").trim_end_matches("/room").to_owned();
        self.says_what_it_is_for(&session).await;
        session
    }

    /// A worker says what makes it a real say.
    pub async fn says_what_it_is_for(&self, session: &str) {
        let fields = [
            ("included", "Everyone"),
            ("ways", "Any"),
            ("can_change", "What we do"),
            ("cannot_change", "The day"),
        ];
        self.post(&format!("/sessions/{session}/say"), &fields).await.see_other();
    }

    /// Lets in all who wait at the door.
    pub async fn lets_all_in(&self, session: &str) {
        let named = self.house.at_door().await;
        let fields: Vec<_> = named.iter().map(|who| ("who", who.as_str())).collect();
        self.post(&format!("/sessions/{session}/let-in"), &fields).await.see_other();
    }

    /// The room moves to a step.
    pub async fn moves(&self, session: &str, step: &str) {
        self.post(&format!("/sessions/{session}/step"), &[("step", step)]).await.see_other();
    }

    /// A pupil of the group of this name comes in with a picture.
    pub async fn joins(&self, code: &str, group: &str, picture: &str) -> Reply {
        let group = fixtures::id::<String>(group);
        self.get(&format!("/join/{code}?group={group}")).await.is(StatusCode::OK);
        self.post(&format!("/join/{code}"), &[("group", &group), ("who", &format!("{picture}.orange"))]).await
    }

    /// A pupil writes an idea and sends it; gives its id.
    pub async fn proposes(&self, words: &str) -> String {
        let page = self.get("/ideas/new").await;
        let id = page.after("action=\"/ideas/").to_owned();
        self.post(&format!("/ideas/{id}/words"), &[("words", words)]).await.see_other();
        self.post(&format!("/ideas/{id}/send"), &[("quote", "1")]).await.see_other();
        id
    }

    /// A leader reads a session.
    pub async fn of_session(&self, session: &str) -> Reply {
        self.get(&format!("/partnership/sessions/{session}")).await
    }

    /// A worker lets an idea onto the wall, as it stands now.
    pub async fn releases(&self, idea: &str) -> Reply {
        let now = store::ideas::get(&self.house.inside.db, &idea.into()).await.unwrap();
        let read = now.map_or("0.0".to_owned(), |idea| idea.as_read().to_string());
        self.post(&format!("/ideas/{idea}/release"), &[("read", &read)]).await
    }

    /// A pupil picks these ideas in the open round.
    pub async fn casts(&self, round: &str, picks: &[&str]) -> Reply {
        let fields: Vec<(&str, &str)> = picks.iter().map(|pick| ("pick", *pick)).collect();
        self.post(&format!("/rounds/{round}/ballot"), &fields).await
    }
}

const PASSWORD_OF_ASH: &str = "select password_hash from adults where email = 'worker@larkmoor.example'";

/// A second worker of Larkmoor, "Teaching assistant".
pub async fn colleague_of_ash(house: &House) -> Person<'_> {
    let db = &house.inside.db;
    let (id, hash) = ("sam".to_owned(), house.on_disk(PASSWORD_OF_ASH).await);
    let ash = house.on_disk("select organisation from adults where email = 'worker@larkmoor.example'").await;
    let adult = domain::people::sign_in::Adult {
        id: id.into(),
        organisation: ash[0].as_str().into(),
        name: "Sam".to_owned(),
        job_title: "Teaching assistant".to_owned(),
        ..fixtures::adult("Sam", domain::people::sign_in::Role::YouthWorker)
    };
    store::adults::insert(db, &adult, "sam@larkmoor.example", hash.first().map(String::as_str))
        .await
        .unwrap();
    house.signed_in("sam@larkmoor.example").await
}

/// The code of a session, as in addresses.
pub async fn code_of(house: &House, session: &str) -> String {
    let session = store::sessions::get(&house.inside.db, &session.into()).await.unwrap().unwrap();
    session.code.as_str().to_owned()
}

/// The words of a page without its tags, for messages.
fn text(html: &str) -> String {
    let mut inside = false;
    let body = html.find("<body").map_or(html, |from| &html[from..]);
    let words: String = body
        .chars()
        .filter(|sign| {
            inside = (inside || *sign == '<') && *sign != '>';
            !inside && *sign != '>'
        })
        .collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(600).collect()
}

/// A room with a session at the ideas step: the worker, the session and its code.
pub async fn room_with_session<'a>(house: &'a House, pot: &str) -> (Person<'a>, String, String) {
    let worker = house.worker().await;
    let session = worker.makes_session(pot).await;
    worker.moves(&session, "ideas").await;
    let code = code_of(house, &session).await;
    (worker, session, code)
}

/// A vote on two ideas that is open: worker, session, code, round, the ideas.
pub struct OpenVote<'a> {
    pub worker: Person<'a>,
    pub session: String,
    pub code: String,
    pub round: String,
    pub ideas: Vec<String>,
}

/// Opens a vote on these ideas, each by another pupil of its own.
pub async fn open_vote<'a>(house: &'a House, words: &[&str]) -> OpenVote<'a> {
    let (worker, session, code) = room_with_session(house, "").await;
    let author = house.stranger();
    author.joins(&code, "heron", "whale").await.see_other();
    let mut ideas = Vec::new();
    for idea in words {
        ideas.push(author.proposes(idea).await);
    }
    for idea in &ideas {
        worker.releases(idea).await.see_other();
    }
    worker.post(&format!("/sessions/{session}/rounds"), &[]).await.see_other();
    let round = store::rounds::open_of(&house.inside.db, &session.as_str().into()).await.unwrap().unwrap();
    OpenVote { worker, session, code, round: round.id.to_string(), ideas }
}

/// Pictures for as many pupils as a story needs.
pub const PICTURES: [&str; 12] = [
    "fox",
    "owl",
    "snail",
    "kite",
    "drum",
    "octopus",
    "lion",
    "hedgehog",
    "rocket",
    "sunflower",
    "teddy",
    "robot",
];

/// An activity that Larkmoor makes of an idea; gives its id.
pub async fn activity_of(house: &House, idea: domain::ideas::idea::Idea) -> String {
    let activity = fixtures::activity("an-activity", &idea);
    let activity = domain::ideas::activity::Activity { lead: LARKMOOR.into(), ..activity };
    let (db, entry) = (&house.inside.db, |deed| AuditEntry::by_system(NOW, deed, "a story"));
    let yes = Answer {
        id: "a-yes".into(),
        idea: activity.idea.clone(),
        decision: Decision::Yes,
        because: domain::wording::Wording::parse("Many of you picked it.").unwrap(),
        next: None,
        decider: domain::wording::Wording::parse("Dee").unwrap(),
        by_when: None,
        answered_at: NOW,
        follow_up: None,
    };
    store::answers::insert(db, &yes, &entry(Deed::IdeaAnswer)).await.unwrap();
    store::activities::make(db, &activity, &entry(Deed::ActivityMake)).await.unwrap();
    activity.id.to_string()
}

/// A line in the trail, of a story in which it does not matter what it says.
pub fn entry() -> AuditEntry {
    AuditEntry::by_system(NOW, Deed::SessionStep, "a story")
}
