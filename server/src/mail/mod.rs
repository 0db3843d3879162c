//! Letters to adults by e-mail, where a mail server was named. A letter is written in our own sentences and
//! with names that adults gave; no word of a pupil is ever handed to this folder. It waits on the disk and is
//! tried again for three days, so that no deed fails because of it.

mod reminders;
mod texts;

pub use reminders::remind;
pub use texts::look_at_fifth;

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use domain::people::letter::Letter;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use crate::state::AppState;

/// How often letters that wait are looked at, and whether it is time to remind.
const LOOK: Duration = Duration::from_secs(30);
/// A mail server that says nothing for so long is tried later.
const PATIENCE: Duration = Duration::from_secs(20);

/// The mail server, if there is one.
#[derive(Clone, Default)]
pub struct Mail(Option<Arc<Server>>);

struct Server {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

impl Mail {
    /// The server at this address (`smtp://…`, `smtps://…`), writing as this sender. None without an address.
    ///
    /// # Errors
    /// When one of them cannot be read; the message says which.
    pub fn open(url: Option<&str>, from: Option<&str>) -> anyhow::Result<Self> {
        let Some(url) = url else { return Ok(Self(None)) };
        let from = from.context("--mail-from: letters need a sender")?;
        let from = from.parse().context("--mail-from: no e-mail address can be read in it")?;
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url);
        let transport = transport.context("--mail-url: it begins with smtp:// or smtps://")?;
        Ok(Self(Some(Arc::new(Server { transport: transport.timeout(Some(PATIENCE)).build(), from }))))
    }

    /// Whether letters go out from here.
    pub fn is_there(&self) -> bool {
        self.0.is_some()
    }

    async fn send(&self, letter: &Letter) -> anyhow::Result<()> {
        let Some(server) = &self.0 else { return Ok(()) };
        let message = Message::builder()
            .from(server.from.clone())
            .to(letter.recipient.parse()?)
            .subject(&letter.subject)
            .header(ContentType::TEXT_PLAIN)
            .body(letter.body.clone())?;
        server.transport.send(message).await?;
        Ok(())
    }
}

/// Puts a letter with those that wait, where there is a mail server. What goes wrong is said in the log, and
/// to nobody else: the deed that it tells of is done.
pub async fn post(state: &AppState, letter: &Letter) {
    if !state.mail.is_there() {
        return;
    }
    let (id, now) = (state.chance.id(), state.clock.now());
    if let Err(error) = store::letters::post(&state.db, &id, letter, now).await {
        tracing::warn!("a letter could not be kept: {error}");
    }
}

/// Sends what waits. What cannot be sent now waits on; the log names no address.
///
/// # Errors
/// When the disk refuses.
pub async fn deliver(state: &AppState) -> Result<(), store::Error> {
    while let Some(waiting) = store::letters::take(&state.db, state.clock.now()).await? {
        match state.mail.send(&waiting.letter).await {
            Ok(()) => store::letters::sent(&state.db, &waiting.id).await?,
            Err(error) => tracing::warn!("a letter could not be sent and is tried again: {error}"),
        }
    }
    Ok(())
}

/// Reminds and sends as long as the server runs.
pub async fn keep_sending(state: AppState) {
    if !state.mail.is_there() {
        return;
    }
    while !state.live.ending.is_cancelled() {
        for done in [remind(&state).await, deliver(&state).await] {
            if let Err(error) = done {
                tracing::warn!("letters wait: {error}");
            }
        }
        tokio::time::sleep(LOOK).await;
    }
}
