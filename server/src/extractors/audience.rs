//! For whom a page about a refusal is written. An extractor says so; the page is drawn far
//! outside the handler, so the two share a cell.

use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, OnceLock};

use app::frame::Looks;
use app::languages::{LANGUAGES, Language};
use axum::http::request::Parts;
use domain::session::session::Session;

/// Who reads the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Somebody of whom nothing is known.
    Anybody = 0,
    /// A pupil.
    Pupil = 1,
    /// An adult.
    Adult = 2,
}

/// The cell of one request.
#[derive(Clone, Debug, Default)]
pub struct Audience(Arc<Said>);

#[derive(Debug, Default)]
struct Said {
    reader: AtomicU8,
    rehearsal: AtomicBool,
    tablet: AtomicBool,
    wrote: AtomicBool,
    not_kept: AtomicBool,
    lead: OnceLock<String>,
    whom: OnceLock<String>,
    chosen: OnceLock<Language>,
    usual: OnceLock<Language>,
    looks: OnceLock<Looks>,
    sign_in: OnceLock<UsedSignIn>,
}

/// A sign-in of an adult that this request used, and what is to be done about it once the answer is known.
#[derive(Clone, Debug)]
pub struct UsedSignIn {
    /// The hash of the token that the browser sent.
    pub token_hash: String,
    /// That the adult is here is to be written down.
    pub unseen: bool,
    /// Its token has been used for long enough.
    pub turns: bool,
}

impl Audience {
    /// Of a request from a device that chose this language, or none, on which pages look so.
    pub fn who_reads(chosen: Option<Language>, looks: Looks) -> Self {
        let said = Said::default();
        if let Some(chosen) = chosen {
            let _ = said.chosen.set(chosen);
        }
        let _ = said.looks.set(looks);
        Self(Arc::new(said))
    }

    /// Says that the device is passed on, by a cookie that it alone has. Pages are drawn by it and nothing else is.
    #[must_use]
    pub fn on_a_tablet(self, passed_on: bool) -> Self {
        self.0.tablet.store(passed_on, Ordering::Relaxed);
        self
    }

    /// Whether the device is passed on, from one child to the next.
    pub fn is_passed_on(&self) -> bool {
        self.0.tablet.load(Ordering::Relaxed)
    }

    /// Says which language the pages of this session speak where the device has chosen none.
    pub fn speaks(&self, code: &str) {
        if let Some(usual) = Language::find(code) {
            let _ = self.0.usual.set(usual);
        }
    }

    /// The same, from an extractor.
    pub fn tell_language(parts: &Parts, code: &str) {
        if let Some(audience) = parts.extensions.get::<Self>() {
            audience.speaks(code);
        }
    }

    /// How pages look; as for everybody where nothing is said of it.
    pub fn looks(&self) -> Looks {
        self.0.looks.get().copied().unwrap_or_default()
    }

    /// Which language is read; English where nothing is said of it.
    pub fn language(&self) -> Language {
        self.0.chosen.get().or_else(|| self.0.usual.get()).copied().unwrap_or(LANGUAGES[0])
    }

    /// Says who reads; the last word counts.
    pub fn tell(parts: &Parts, reader: Reader) {
        if let Some(Self(said)) = parts.extensions.get::<Self>() {
            said.reader.store(reader as u8, Ordering::Relaxed);
        }
    }

    /// Says that the page is about this session: a rehearsal is marked on all of its pages.
    pub fn is_about(&self, session: &Session) {
        self.0.rehearsal.store(session.rehearsal, Ordering::Relaxed);
    }

    /// The same, from an extractor.
    pub fn tell_about(parts: &Parts, session: &Session) {
        Self::tell_rehearsal(parts, session.rehearsal);
    }

    /// The same, where only that is known of the session.
    pub fn tell_rehearsal(parts: &Parts, rehearsal: bool) {
        if let Some(Self(said)) = parts.extensions.get::<Self>() {
            said.rehearsal.store(rehearsal, Ordering::Relaxed);
        }
    }

    /// Says that a worker wrote to the pupil who reads, and it is not read yet.
    pub fn tell_wrote(parts: &Parts, wrote: bool) {
        if let Some(Self(said)) = parts.extensions.get::<Self>() {
            said.wrote.store(wrote, Ordering::Relaxed);
        }
    }

    /// Says who hears it first if the pupil who reads may not be safe, by job title.
    pub fn tell_lead(parts: &Parts, lead: Option<&str>) {
        if let Some((Self(said), lead)) = parts.extensions.get::<Self>().zip(lead) {
            let _ = said.lead.set(lead.to_owned());
        }
    }

    /// Who hears it first, by job title.
    pub fn lead(&self) -> Option<&str> {
        self.0.lead.get().map(String::as_str)
    }

    /// Whether a worker wrote to the pupil who reads.
    pub fn wrote(&self) -> bool {
        self.0.wrote.load(Ordering::Relaxed)
    }

    /// Says that no device keeps the page for a time without network: it would show how somebody feels.
    pub fn tell_not_kept(parts: &Parts) {
        if let Some(Self(said)) = parts.extensions.get::<Self>() {
            said.not_kept.store(true, Ordering::Relaxed);
        }
    }

    /// Whether no device keeps the page.
    pub fn is_not_kept(&self) -> bool {
        self.0.not_kept.load(Ordering::Relaxed)
    }

    /// Says for whom the page is drawn, by the mark of [`crate::drawn_for`]; the first word counts.
    pub fn tell_whom(parts: &Parts, mark: String) {
        if let Some(Self(said)) = parts.extensions.get::<Self>() {
            let _ = said.whom.set(mark);
        }
    }

    /// Says which sign-in the request used; the first word counts.
    pub fn tell_sign_in(parts: &Parts, used: UsedSignIn) {
        if let Some(Self(said)) = parts.extensions.get::<Self>() {
            let _ = said.sign_in.set(used);
        }
    }

    /// The sign-in that the request used, if an adult asked.
    pub fn sign_in(&self) -> Option<&UsedSignIn> {
        self.0.sign_in.get()
    }

    /// The mark of whom the page is drawn for; empty when it is for everybody.
    pub fn whom(&self) -> &str {
        self.0.whom.get().map_or("", String::as_str)
    }

    /// Whether the page is about a rehearsal.
    pub fn rehearses(&self) -> bool {
        self.0.rehearsal.load(Ordering::Relaxed)
    }

    /// Who reads, as far as an extractor has said.
    pub fn reader(&self) -> Reader {
        match self.0.reader.load(Ordering::Relaxed) {
            1 => Reader::Pupil,
            2 => Reader::Adult,
            _ => Reader::Anybody,
        }
    }
}
