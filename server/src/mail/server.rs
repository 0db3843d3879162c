//! The mail server that was named, and how a letter is handed to it.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, anyhow};
use domain::people::letter::Letter;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

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
        let from = from.parse::<Mailbox>().context("--mail-from: no e-mail address can be read in it")?;
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url);
        let transport = transport.context("--mail-url: it begins with smtp:// or smtps://")?;
        Ok(Self(Some(Arc::new(Server { transport: transport.timeout(Some(PATIENCE)).build(), from }))))
    }

    /// Whether letters go out from here.
    pub fn is_there(&self) -> bool {
        self.0.is_some()
    }

    /// Hands it a letter; does nothing where there is none.
    ///
    /// # Errors
    /// When it cannot be reached, or does not take the letter. What a mail server says often names whom the letter
    /// is for: only its number is told.
    pub async fn send(&self, letter: &Letter) -> anyhow::Result<()> {
        let Some(server) = &self.0 else { return Ok(()) };
        let message = Message::builder()
            .from(server.from.clone())
            .to(letter.recipient.parse::<Mailbox>().map_err(|_| anyhow!("its address cannot be read"))?)
            .subject(&letter.subject)
            .header(ContentType::TEXT_PLAIN)
            .body(letter.body.clone())?;
        server.transport.send(message).await.map(drop).map_err(|error| match error.status() {
            Some(code) => anyhow!("the mail server answered {code}"),
            None if error.is_timeout() => anyhow!("the mail server said nothing"),
            None => anyhow!("the mail server cannot be reached, or is none"),
        })
    }
}
