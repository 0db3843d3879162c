//! An empty disk and the people of a story: `disk.room()`, `disk.pupil(&room, "fox")`.

use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use domain::id::{IdeaId, OptionId};
use domain::ideas::decision::AsRead;
use domain::ideas::idea::{Idea, IdeaState};
use domain::money::Pence;
use domain::partnership::group::{Ages, Group};
use domain::partnership::group_request::{Consent, GroupRequest, Planned, RequestState};
use domain::partnership::organisation::Partnership;
use domain::partnership::outcome::{STARTER, WantedOutcome};
use domain::partnership::place::Place;
use domain::people::audit::{AuditEntry, Deed};
use domain::people::pupil::Pupil;
use domain::people::sign_in::{Adult, Role};
use domain::session::join_code::{JoinCode, JoinSecret};
use domain::session::session::{Session, Step};
use domain::time::Moment;
use domain::vote::ballot::{Ballot, Marks};
use domain::vote::round::{BallotOption, Round, Source};
use domain::wording::IdeaWords;
use fixtures::emails::ASH;
use fixtures::ids::{HERON, LARKMOOR, LARKMOOR_KITCHEN, MAKERS, PAINTBOX};
use fixtures::{CODE, Chance};
use jiff::civil::Date;
use store::Db;
use store::db::CONNECTIONS;
use store::ideas::ideas;
use store::partnership::{group_requests, groups, organisations, partnerships, places};
use store::people::{adults, pupils};
use store::session::sessions;
use store::session::sessions::Opening;
use store::vault::Vault;
use store::vote::rounds;

use crate::cluster;

/// As it was sent, before any worker decided on it.
pub fn as_sent(sent_at: Moment) -> AsRead {
    AsRead { sent_at, decided: 0 }
}

/// When all stories begin.
pub use fixtures::NOW;

/// A migrated disk with nothing on it; used like a [`Db`].
pub struct Disk {
    db: Db,
    pub chance: Chance,
    folder: Folder,
}

/// A session with two groups of two organisations, and the worker who made it.
pub struct Room {
    pub partnership: Partnership,
    pub session: Session,
    pub groups: Vec<Group>,
    pub worker: Adult,
    pub place: Place,
}

impl Disk {
    pub async fn sqlite() -> Self {
        let (story, folder) = Folder::new();
        let db = Db::open_sqlite(&folder.0).await.unwrap();
        db.migrate().await.unwrap();
        Self { db, chance: Chance::seeded(u64::from(story)), folder }
    }

    pub async fn postgres() -> Self {
        Self::postgres_at(&cluster::empty_database().await).await
    }

    /// An empty database at this address.
    pub async fn postgres_at(url: &str) -> Self {
        let (_, folder) = Folder::new();
        let vault = Vault::in_folder(&folder.0.join("keys"));
        let db = Db::open_postgres(url, vault, CONNECTIONS).await.unwrap();
        db.migrate().await.unwrap();
        Self { db, chance: Chance::seeded(5), folder }
    }

    /// A database that was opened already.
    pub async fn from_db(db: Db) -> Self {
        db.migrate().await.unwrap();
        Self { db, chance: Chance::seeded(5), folder: Folder::new().1 }
    }

    /// Where SQLite's files are.
    pub fn folder(&self) -> Option<&Path> {
        matches!(self.db, Db::Sqlite(_)).then_some(self.folder.0.as_path())
    }

    /// Where the keys of open rounds are.
    pub fn keys(&self) -> PathBuf {
        self.folder.0.join("keys")
    }

    /// Runs a statement that no function of the store would.
    pub async fn by_hand(&self, statement: &str) -> sqlx::Result<u64> {
        let statement = sqlx::AssertSqlSafe(statement);
        Ok(match &self.db {
            Db::Sqlite(disk) => sqlx::query(statement).execute(disk.writer()).await?.rows_affected(),
            Db::Postgres(disk) => sqlx::query(statement).execute(disk.pool()).await?.rows_affected(),
        })
    }

    /// One column of text, read by a statement that no function of the store would run.
    pub async fn texts(&self, statement: &str) -> Vec<String> {
        let statement = sqlx::AssertSqlSafe(statement);
        match &self.db {
            Db::Sqlite(disk) => sqlx::query_scalar(statement).fetch_all(disk.writer()).await.unwrap(),
            Db::Postgres(disk) => sqlx::query_scalar(statement).fetch_all(disk.pool()).await.unwrap(),
        }
    }

    /// A room with two groups: Heron class of Larkmoor, the Thursday Makers of Paintbox. Ash works in it.
    pub async fn room(&self) -> Room {
        let world = fixtures::eastmere().on_the_first_day(&[LARKMOOR, PAINTBOX], &[LARKMOOR_KITCHEN]);
        partnerships::insert(self, &world.partnership, &starter_outcomes()).await.unwrap();
        for organisation in &world.organisations {
            organisations::insert(self, organisation).await.unwrap();
        }
        let two = world.groups.into_iter().filter(|group| [HERON, MAKERS].contains(&group.id.as_str()));
        let groups: Vec<_> = two.map(|group| Group { size: 30, ..group }).collect();
        for group in &groups {
            groups::insert(self, group).await.unwrap();
        }
        let place = world.places.into_iter().next().unwrap().place;
        places::insert(self, &place).await.unwrap();
        let worker = self.adult(&world.partnership, &groups[0], ASH, Role::YouthWorker).await;
        let session = self.session(&worker, &groups, CODE).await;
        Room { partnership: world.partnership, session, groups, worker, place }
    }

    pub async fn adult(&self, partnership: &Partnership, of: &Group, email: &str, role: Role) -> Adult {
        let adult = Adult {
            id: self.id(),
            organisation: of.organisation.clone(),
            partnership: partnership.id.clone(),
            ..fixtures::adult("Ash", role)
        };
        adults::insert(self, &adult, email, Some("a hash")).await.unwrap();
        adult
    }

    /// The worker's organisation asks for a group of another, which says yes.
    pub async fn consent(&self, worker: &Adult, group: &Group) {
        let asked = group_requests::of_asking(self, &worker.organisation).await.unwrap();
        if group_requests::latest(&asked, &group.id).is_some_and(|one| one.request.is_open()) {
            return;
        }
        let request = self.asks(worker, group).await;
        group_requests::answer(self, &request.id, &Consent::Yes, &entry()).await.unwrap();
    }

    /// The worker's organisation asks for a group of another.
    pub async fn asks(&self, worker: &Adult, group: &Group) -> GroupRequest {
        let request = GroupRequest {
            id: self.id(),
            group: group.id.clone(),
            asking: worker.organisation.clone(),
            planned: Planned::parse(["A graffiti wall", "Thursdays", ""]).unwrap(),
            asked_at: NOW,
            state: RequestState::Waits,
        };
        let by_worker = AuditEntry { who: worker.id.to_string(), ..entry() };
        group_requests::ask(self, &request, &by_worker).await.unwrap();
        request
    }

    pub async fn session(&self, worker: &Adult, groups: &[Group], code: &str) -> Session {
        let plain = fixtures::session("thursday");
        let session = Session {
            id: self.id(),
            organisation: worker.organisation.clone(),
            youth_worker: worker.id.clone(),
            code: JoinCode::parse(code).unwrap(),
            step: Step::Ideas,
            ..plain
        };
        let ids: Vec<_> = groups.iter().map(|group| group.id.clone()).collect();
        for group in groups.iter().filter(|group| group.organisation != worker.organisation) {
            self.consent(worker, group).await;
        }
        sessions::insert(self, &session, &ids, &entry()).await.unwrap();
        session
    }

    /// A code that no session of a story has.
    pub fn code(&self) -> JoinCode {
        let drawn = || u32::try_from(self.chance.u64() >> 32).unwrap();
        JoinCode::from_chance(drawn(), drawn())
    }

    /// A pupil of the first group who is not in yet.
    pub fn stranger(&self, room: &Room, picture: &str) -> Pupil {
        Pupil {
            id: self.id(),
            session: room.session.id.clone(),
            group: room.groups[0].id.clone(),
            ..fixtures::pupil(picture)
        }
    }

    /// A pupil of the first group who is in; the device's token is the picture's name.
    pub async fn pupil(&self, room: &Room, picture: &str) -> Pupil {
        self.pupil_of(room, &room.groups[0], picture).await
    }

    pub async fn pupil_of(&self, room: &Room, group: &Group, picture: &str) -> Pupil {
        let pupil = Pupil { group: group.id.clone(), ..self.stranger(room, picture) };
        pupils::join(self, &pupil, picture, NOW, NOW.plus_minutes(60)).await.unwrap();
        pupil
    }

    /// So many pupils of a group.
    pub async fn class(&self, room: &Room, group: &Group, size: usize) -> Vec<Pupil> {
        let mut class = Vec::new();
        for seat in 0..size {
            class.push(self.pupil_of(room, group, &format!("{}-{seat}", group.name)).await);
        }
        class
    }

    /// A pupil's own ideas.
    pub async fn ideas_of(&self, author: &Pupil) -> Vec<Idea> {
        ideas::mine(self, &author.id).await.unwrap().into_iter().map(|mine| mine.idea).collect()
    }

    /// An idea in this state.
    pub async fn idea(&self, author: &Pupil, words: &str, state: IdeaState) -> Idea {
        let id: IdeaId = self.id();
        let words = IdeaWords::parse(words).unwrap();
        // Whatever the session is at, this idea was had while ideas were taken.
        let session = &author.session;
        let step = self.texts(&format!("select step from sessions where id = '{session}'")).await;
        self.by_hand(&format!("update sessions set step = 'ideas' where id = '{session}'")).await.unwrap();
        ideas::save_words(self, &id, &author.session, &author.id, &words, NOW).await.unwrap();
        if state != IdeaState::Draft {
            ideas::send(self, &id, &author.id, None, NOW).await.unwrap();
        }
        if state == IdeaState::Wall {
            ideas::release(self, &id, as_sent(NOW), None, 0, &self.entry(Deed::IdeaRelease)).await.unwrap();
        }
        if matches!(state, IdeaState::Back | IdeaState::Merged) {
            let moved = format!("update ideas set state = '{}' where id = '{id}'", state.code());
            self.by_hand(&moved).await.unwrap();
        }
        let back = format!("update sessions set step = '{}' where id = '{session}'", step[0]);
        self.by_hand(&back).await.unwrap();
        ideas::get(self, &id).await.unwrap().unwrap()
    }

    /// An open round on these options.
    pub async fn round(&self, room: &Room, options: &[&str]) -> Round {
        let round = self.unopened(room, options);
        rounds::open(self, &round, &self.entry(Deed::RoundOpen)).await.unwrap()
    }

    pub fn unopened(&self, room: &Room, options: &[&str]) -> Round {
        let option = |name: &&str| BallotOption {
            picture: Some("pan".into()),
            cost: Pence::pounds(100),
            ..BallotOption::new(*name, Source::Idea, *name)
        };
        Round {
            id: self.id(),
            session: room.session.id.clone(),
            ages: Ages { from: 11, to: 16 },
            ..fixtures::round("round", options.iter().map(option).collect())
        }
    }

    /// A line of the audit trail about nothing.
    #[expect(clippy::unused_self, reason = "stories ask the disk for all that they need")]
    pub fn entry(&self, deed: Deed) -> AuditEntry {
        by(deed)
    }

    /// How often a deed was written down.
    pub async fn written_down(&self, deed: Deed) -> usize {
        self.texts(&format!("select who from audit where deed = '{}'", deed.code())).await.len()
    }

    pub fn id<T: From<String>>(&self) -> T {
        self.chance.id().into()
    }
}

/// The outcomes that a partnership begins with. Only one is worded as people read it.
pub fn starter_outcomes() -> Vec<WantedOutcome> {
    let worded = |code: &str| match code {
        "TEAM" => ("Teamwork".to_owned(), "Getting things done together".to_owned()),
        _ => (format!("{code} for adults"), format!("{code} for children")),
    };
    let outcome = |code: &&str| {
        let (adult, child) = worded(code);
        WantedOutcome { code: (*code).to_owned(), adult, child }
    };
    STARTER.iter().map(outcome).collect()
}

/// When codes open in a place without summer time; where another code is needed, one of these.
pub fn opening(now: Moment) -> Opening {
    let fresh = (0..4).map(|at| (JoinCode::from_chance(at, at + 7), JoinSecret::from_chance([at.into(), 9])));
    Opening { now, begins, fresh: fresh.collect() }
}

/// The moment at which a day begins there.
pub fn begins(day: Date) -> Moment {
    let days = (day - Date::constant(1970, 1, 1)).get_days();
    Moment(i64::from(days) * 86_400_000)
}

/// A ballot for these options of a round; none of them is "none of these".
pub fn ballot(round: &Round, picks: &[&str]) -> Ballot {
    let marks =
        Marks { none: picks.is_empty(), ..Marks::picks(picks.iter().map(|pick| OptionId::from(*pick))) };
    Round { closed_at: None, ..round.clone() }.accept(&marks).unwrap()
}

/// Eight who do something at once, and what each of them was told.
pub async fn eight<T, F>(disk: &Disk, deed: impl Fn(usize) -> F) -> Vec<T>
where
    F: Future<Output = T> + Send + 'static,
    T: Send + 'static,
{
    // All are connected before the first begins, or they would come one after the other.
    futures_util::future::join_all((0..8).map(|_| partnerships::first(disk))).await;
    let all: Vec<_> = (0..8).map(|one| tokio::spawn(deed(one))).collect();
    let mut told = Vec::new();
    for one in all {
        told.push(one.await.unwrap());
    }
    told
}

impl Deref for Disk {
    type Target = Db;

    fn deref(&self) -> &Db {
        &self.db
    }
}

/// A temporary folder, gone with the story.
struct Folder(PathBuf);

impl Folder {
    fn new() -> (u32, Self) {
        static STORIES: AtomicU32 = AtomicU32::new(0);
        let story = STORIES.fetch_add(1, Ordering::SeqCst);
        (story, Self(std::env::temp_dir().join(format!("fifth-story-{}-{story}", std::process::id()))))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A line in the trail, of a story that counts the lines of this deed.
pub fn by(deed: Deed) -> AuditEntry {
    AuditEntry::by_system(NOW, deed, "a story")
}

/// A line in the trail, of a story in which it does not matter what it says.
pub fn entry() -> AuditEntry {
    AuditEntry::by_system(NOW, Deed::SessionStep, "a story")
}
