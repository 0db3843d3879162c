//! A server in this process, from its start to its end, and the devices that ask it. It ends as a process does
//! that is killed: whatever it was at is dropped where it stands.

use std::collections::BTreeMap;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use server::clock::{Chance, Clock};
use server::live::Live;
use server::site::Site;
use server::state::AppState;
use store::Db;
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt;

pub struct Life {
    runtime: Runtime,
    pub state: AppState,
    router: Router,
}

impl Life {
    /// Starts on what lies in this folder.
    pub fn begin(folder: &Path, clock: Clock, chance: Chance) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let (state, router) = runtime.block_on(async {
            let db = Db::open_sqlite(folder).await.unwrap();
            db.migrate().await.unwrap();
            let state = state(db, clock, chance, folder);
            (state.clone(), server::router(state))
        });
        Self { runtime, state, router }
    }

    /// Waits for something.
    pub fn on<T>(&self, asked: impl Future<Output = T>) -> T {
        self.runtime.block_on(asked)
    }

    /// One column of text, as it stands on the disk.
    pub fn on_disk(&self, statement: &str) -> Vec<String> {
        let Db::Sqlite(disk) = &self.state.db else { unreachable!("the year runs on SQLite") };
        self.on(async {
            sqlx::query_scalar(sqlx::AssertSqlSafe(statement)).fetch_all(disk.writer()).await.unwrap()
        })
    }

    /// A number, likewise.
    pub fn number(&self, statement: &str) -> i64 {
        let Db::Sqlite(disk) = &self.state.db else { unreachable!("the year runs on SQLite") };
        self.on(async {
            sqlx::query_scalar(sqlx::AssertSqlSafe(statement)).fetch_one(disk.writer()).await.unwrap()
        })
    }

    /// From now on the connection that writes takes something, or nothing, as on a full disk. After a fault there
    /// is another one, which does.
    pub fn takes(&self, something: bool) {
        let Db::Sqlite(disk) = &self.state.db else { unreachable!("the year runs on SQLite") };
        let pragma = if something { "pragma query_only = off" } else { "pragma query_only = on" };
        self.on(async { sqlx::query(pragma).execute(disk.writer()).await.unwrap() });
    }

    /// Asks for a page. No redirect is followed.
    pub fn get(&self, device: &mut Device, path: &str) -> Answer {
        let request = device.request(Request::get(path), Body::empty());
        self.answer(device, request)
    }

    /// Sends a form.
    pub fn post(&self, device: &mut Device, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = device.form(path, fields);
        self.answer(device, request)
    }

    /// Sends a form, and goes no further once it was woken so many times. Nobody hears what came of it.
    pub fn begins(&self, device: &Device, path: &str, fields: &[(&str, &str)], wakes: usize) {
        let asked = Box::pin(self.router.clone().oneshot(device.form(path, fields)));
        self.on(Cut { asked, wakes });
    }

    /// Is gone, with all that was under way.
    pub fn ends(self) {
        let Self { runtime, state, router } = self;
        let inside = runtime.enter();
        drop(router);
        drop(state);
        drop(inside);
        runtime.shutdown_background();
    }

    fn answer(&self, device: &mut Device, request: Request<Body>) -> Answer {
        self.on(async {
            let response = self.router.clone().oneshot(request).await.unwrap();
            let mut drafted = false;
            for cookie in response.headers().get_all(header::SET_COOKIE) {
                let pair = cookie.to_str().unwrap().split(';').next().unwrap();
                let (name, value) = pair.split_once('=').unwrap();
                drafted |= name == DRAFT && !value.is_empty();
                device.keeps(name, value);
            }
            let location = response.headers().get(header::LOCATION);
            let location = location.map_or("", |to| to.to_str().unwrap()).to_owned();
            let status = response.status();
            let body = to_bytes(response.into_body(), usize::MAX).await.unwrap();
            // What was typed is not needed again, and must not be taken for that of the next form.
            device.loses(DRAFT);
            Answer { status, location, body: String::from_utf8_lossy(&body).into_owned(), drafted }
        })
    }
}

/// What a form that was not taken rests in.
const DRAFT: &str = "fifth-draft";

/// A browser: it keeps its cookies.
#[derive(Clone, Default)]
pub struct Device(BTreeMap<String, String>);

impl Device {
    pub fn keeps(&mut self, name: &str, value: &str) {
        self.0.insert(name.to_owned(), value.to_owned());
    }

    fn loses(&mut self, name: &str) {
        self.0.remove(name);
    }

    fn form(&self, path: &str, fields: &[(&str, &str)]) -> Request<Body> {
        let form: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.request(request, Body::from(form))
    }

    fn request(&self, request: axum::http::request::Builder, body: Body) -> Request<Body> {
        let cookies: Vec<String> = self.0.iter().map(|(name, value)| format!("{name}={value}")).collect();
        request.header(header::COOKIE, cookies.join("; ")).body(body).unwrap()
    }
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub body: String,
    drafted: bool,
}

impl Answer {
    /// Whether a form was taken: it leads on, and what was typed rests nowhere.
    pub fn taken(&self) -> bool {
        self.status == StatusCode::SEE_OTHER && !self.drafted
    }

    /// What stands after this on the page, up to the end of an attribute or of a part of an address.
    pub fn after(&self, start: &str) -> Option<String> {
        let (_, rest) = self.body.split_once(start)?;
        rest.split(['"', '/', '?']).next().map(str::to_owned)
    }
}

/// Something that is dropped after so many wakes.
struct Cut<F> {
    asked: Pin<Box<F>>,
    wakes: usize,
}

impl<F: Future> Future for Cut<F> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if self.wakes == 0 {
            return Poll::Ready(());
        }
        self.wakes -= 1;
        self.asked.as_mut().poll(context).map(|_| ())
    }
}

fn state(db: Db, clock: Clock, chance: Chance, folder: &Path) -> AppState {
    let site = Site {
        pkg: server::pkg::Pkg::Folder(folder.to_owned()),
        adult_css: "/pkg/adult.css".to_owned(),
        js: "/pkg/fifth.js".to_owned(),
        wasm: "/pkg/fifth.wasm".to_owned(),
        pressing_js: "/pkg/pressing.js".to_owned(),
        pressing_wasm: "/pkg/pressing.wasm".to_owned(),
        pupil_css: "",
        looks_css: "",
    };
    AppState::from(server::state::House {
        tried: server::tried::Tried::default(),
        seen: server::seen::what::Seen::default(),
        db,
        guesses: server::guesses::Guesses::new(clock.clone()).into(),
        clock,
        chance,
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
    })
}
