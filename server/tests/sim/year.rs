//! A year: one disk, one server at a time, one clock, and everybody with a device. What adults do is held
//! against the trail at once.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use domain::id::AdultId;
use domain::people::audit::Deed;
use domain::people::sign_in::LASTS_MINUTES;
use domain::time::Moment;
use fixtures::NOW;
use jiff::civil::Date;
use server::clock::{Chance, Clock};
use server::extractors::cookies;

use crate::checks::{self, Told};
use crate::house::House;
use crate::ledger::Ledger;
use crate::life::{Answer, Device, Life};
use crate::luck::Luck;
use crate::people::Who;
use crate::trace::Trace;

/// An adult who does nothing for so long signs in again. The server waits a little longer.
const QUIET_MINUTES: i64 = 100;

pub struct Year {
    pub luck: Luck,
    pub clock: Clock,
    pub ledger: Ledger,
    pub trace: Arc<Mutex<Trace>>,
    seed: u64,
    folder: PathBuf,
    /// None only between two lives.
    life: Option<Life>,
    lives: u64,
    /// Those of the adults come first.
    devices: Vec<Device>,
    adults: Vec<Known>,
    /// Lines in the trail.
    lines: i64,
    /// What the trail told when the year began.
    before: BTreeMap<String, i64>,
}

/// An adult, and when they signed in and were here last.
struct Known {
    id: String,
    since: Moment,
    seen: Moment,
}

impl Year {
    /// The first day: two organisations, two classes, and nothing done yet.
    pub fn begin(seed: u64, trace: Arc<Mutex<Trace>>) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = quick_disk().join(format!("fifth-sim-{}-{number}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("fifth.db"), first_day()).unwrap();
        let clock = Clock::fixed(NOW);
        let life = Life::begin(&folder, clock.clone(), Chance::seeded(seed));
        let long_ago = Moment(0);
        let known = |who: Who| {
            let id =
                life.on_disk(&format!("select id from adults where email = '{}'", who.email())).remove(0);
            Known { id, since: long_ago, seen: long_ago }
        };
        let adults = Who::ALL.map(known).into();
        let (lines, before) = (life.number(LINES), told_by_the_trail(&life));
        Self {
            luck: Luck::from_seed(seed),
            clock,
            ledger: Ledger::default(),
            trace,
            seed,
            folder,
            life: Some(life),
            lives: 1,
            devices: vec![Device::default(); Who::ALL.len()],
            adults,
            lines,
            before,
        }
    }

    /// The server that runs now.
    pub fn life(&self) -> &Life {
        self.life.as_ref().unwrap()
    }

    pub fn today(&self) -> Date {
        server::dates::day_of(self.clock.now())
    }

    /// A new browser.
    pub fn new_device(&mut self) -> usize {
        let mut device = Device::default();
        // Any token says that it keeps cookies.
        device.keeps("fifth-guest", "somebody");
        self.devices.push(device);
        self.devices.len() - 1
    }

    /// Somebody asks for a page.
    pub fn asks(&mut self, device: usize, path: &str) -> Told<Answer> {
        let life = self.life.as_ref().unwrap();
        let answer = life.get(&mut self.devices[device], path);
        self.came(device, &format!("GET {path}"), answer)
    }

    /// A pupil, or nobody we know, sends a form: the trail tells nothing of it.
    pub fn sends(&mut self, device: usize, path: &str, fields: &[(&str, &str)]) -> Told<Answer> {
        let answer = self.posts(device, path, fields)?;
        self.has_written(0, path)?;
        Ok(answer)
    }

    /// An adult asks for a page.
    pub fn reads(&mut self, who: Who, path: &str) -> Told<Answer> {
        self.signs_in(who);
        self.asks(who.device(), path)
    }

    /// An adult sends a form. Taken, it is one line in the trail; refused, none.
    pub fn does(&mut self, who: Who, path: &str, fields: &[(&str, &str)], deed: Deed) -> Told<Answer> {
        self.signs_in(who);
        let answer = self.posts(who.device(), path, fields)?;
        if answer.location.starts_with("/sign-in") {
            return Err(format!("{who:?} is not known any more at {path}"));
        }
        let done = answer.taken() && !answer.location.contains("already=");
        self.has_written(i64::from(done), path)?;
        if done {
            *self.ledger.deeds.entry(deed.code()).or_default() += 1;
        }
        Ok(answer)
    }

    /// An adult sends a form that changes nothing any more, or never may: no line is written.
    pub fn does_nothing(&mut self, who: Who, path: &str, fields: &[(&str, &str)]) -> Told<Answer> {
        self.signs_in(who);
        self.sends(who.device(), path, fields)
    }

    /// The disk takes nothing while somebody sends a form: that is said, and nothing is kept.
    pub fn sends_to_a_full_disk(&mut self, device: usize, path: &str, fields: &[(&str, &str)]) -> Told<()> {
        let life = self.life.as_ref().unwrap();
        life.takes(false);
        let answer = life.post(&mut self.devices[device], path, fields);
        life.takes(true);
        let did = format!("{device} POST {path} {fields:?} {}", answer.status.as_u16());
        self.trace.lock().unwrap_or_else(PoisonError::into_inner).says(&did);
        if answer.status.as_u16() != 503 {
            return Err(format!("the disk took nothing, and that was not said: {did}"));
        }
        self.has_written(0, path)
    }

    /// The same of an adult.
    pub fn does_on_a_full_disk(&mut self, who: Who, path: &str, fields: &[(&str, &str)]) -> Told<()> {
        self.signs_in(who);
        self.sends_to_a_full_disk(who.device(), path, fields)
    }

    /// A form is on its way when the server is killed, and another one starts on the same disk.
    pub fn is_killed_while(
        &mut self,
        device: usize,
        path: &str,
        fields: &[(&str, &str)],
        wakes: usize,
    ) -> Told<()> {
        self.life().begins(&self.devices[device], path, fields, wakes);
        self.restarts()
    }

    /// The server is killed, and another one starts on the same disk.
    pub fn restarts(&mut self) -> Told<()> {
        if let Some(life) = self.life.take() {
            life.ends();
        }
        self.lives += 1;
        let chance = Chance::seeded(self.seed ^ (self.lives << 48));
        self.life = Some(Life::begin(&self.folder, self.clock.clone(), chance));
        self.has_written(0, "a restart")
    }

    /// The trail tells every deed of the year, and nothing else.
    pub fn trail_is_whole(&self) -> Told<()> {
        let mut done = self.before.clone();
        for (deed, times) in &self.ledger.deeds {
            *done.entry((*deed).to_owned()).or_default() += times;
        }
        checks::trail(&done, &told_by_the_trail(self.life()))
    }

    fn posts(&mut self, device: usize, path: &str, fields: &[(&str, &str)]) -> Told<Answer> {
        let life = self.life.as_ref().unwrap();
        let answer = life.post(&mut self.devices[device], path, fields);
        self.came(device, &format!("POST {path} {fields:?}"), answer)
    }

    fn came(&self, device: usize, asked: &str, answer: Answer) -> Told<Answer> {
        let line = format!("{device} {asked} {} {}", answer.status.as_u16(), answer.taken());
        self.trace.lock().unwrap_or_else(PoisonError::into_inner).says(&line);
        if answer.status.is_server_error() { Err(format!("a fault of ours: {line}")) } else { Ok(answer) }
    }

    fn has_written(&mut self, deeds: i64, path: &str) -> Told<()> {
        let after = self.life().number(LINES);
        checks::lines(self.lines, after, deeds, path)?;
        self.lines = after;
        Ok(())
    }

    /// Signs in, unless they are known. By the disk: to look at a password takes longer than everything else.
    fn signs_in(&mut self, who: Who) {
        let (now, at) = (self.clock.now(), who.device());
        let Known { id, since, seen } = &mut self.adults[at];
        let quiet = *seen <= now && now < seen.plus_minutes(QUIET_MINUTES);
        let lasts = *since <= now && now < since.plus_minutes(LASTS_MINUTES - QUIET_MINUTES);
        *seen = now;
        if quiet && lasts {
            return;
        }
        *since = now;
        let life = self.life.as_ref().unwrap();
        let (token, adult) = (life.state.chance.token(), AdultId::from(id.as_str()));
        let (hash, ends_at) = (cookies::hash(&token), now.plus_minutes(LASTS_MINUTES));
        life.on(store::sign_ins::insert_adult(&life.state.db, &hash, &adult, now, ends_at)).unwrap();
        self.devices[at].keeps("fifth-adult", &token);
    }
}

impl Drop for Year {
    fn drop(&mut self) {
        if let Some(life) = self.life.take() {
            life.ends();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

const LINES: &str = "select count(*) from audit";

/// How often the trail tells each deed.
fn told_by_the_trail(life: &Life) -> BTreeMap<String, i64> {
    let told = life.on_disk("select deed || ' ' || count(*) from audit group by deed");
    let read = |line: &String| {
        let (deed, times) = line.split_once(' ').unwrap();
        (deed.to_owned(), times.parse().unwrap())
    };
    told.iter().map(read).collect()
}

/// The disk of the first day, which is written once and copied for every year.
fn first_day() -> &'static [u8] {
    static WRITTEN: OnceLock<Vec<u8>> = OnceLock::new();
    WRITTEN.get_or_init(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let house = House::open().await;
            house.inside.db.close().await;
            std::fs::read(house.folder.join("fifth.db")).unwrap()
        })
    })
}

/// A year syncs some hundred times: where there is a disk in memory, nobody waits for another.
fn quick_disk() -> PathBuf {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() }
}
