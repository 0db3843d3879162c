//! Starting and stopping the server.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Context;
use clap::Args;
use tokio::net::TcpListener;

use crate::begun::Begun;
use crate::calls::Calls;
use crate::clock::{Chance, Clock};
use crate::connections::Limits;
use crate::files::qr;
use crate::guesses::Guesses;
use crate::live::Live;
use crate::locale::PLAIN_WORDS;
use crate::mail::server::Mail;
use crate::once::Once;
use crate::reached::Reached;
use crate::school_options::SchoolOptions;
use crate::schools::Schools;
use crate::seen::places::Places;
use crate::seen::what::Seen;
use crate::site::Site;
use crate::state::AppState;
use crate::tried::Tried;
use crate::{
    backups, connections, demo, mail, overdue, public_url, reach, retention, router, seen, set_up_link,
    starting, stopping, vault, worries,
};
use store::Db;

/// How long requests that are under way may take once the server is told to stop.
const DRAIN: Duration = Duration::from_secs(10);
/// How often ended sign-ins are removed.
const TIDY: Duration = Duration::from_hours(1);

/// `fifth serve`.
#[derive(Args, Clone, Debug)]
pub struct Serve {
    /// Where to listen.
    #[arg(long, env = "FIFTH_ADDR", default_value = "127.0.0.1:3000")]
    pub addr: SocketAddr,
    /// Folder of the SQLite database, and of the keys of open votes, which belong in no backup.
    #[arg(long, env = "FIFTH_DATA", default_value = "data")]
    pub data: PathBuf,
    /// PostgreSQL instead: postgres://…
    #[arg(long, env = "FIFTH_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<String>,
    /// For several servers on one PostgreSQL: their common secret, of 32 signs or more. The keys of open
    /// votes then lie in the database, sealed with it.
    #[arg(long, env = "FIFTH_SECRET", hide_env_values = true)]
    pub secret: Option<String>,
    /// The same secret, in a file.
    #[arg(long, env = "FIFTH_SECRET_FILE", conflicts_with = "secret")]
    pub secret_file: Option<PathBuf>,
    /// Fill an empty disk with the invented partnership.
    #[arg(long, env = "FIFTH_DEMO")]
    pub demo: bool,
    /// The demo may stand on the open internet, where everybody knows its passwords.
    #[arg(long, env = "FIFTH_DEMO_IN_PUBLIC")]
    pub demo_in_public: bool,
    /// Where pupils find this server, when it is not the address it listens on: `https://fifth.example.org`
    #[arg(long, env = "FIFTH_PUBLIC_URL", value_parser = public_url::parse)]
    pub public_url: Option<String>,
    /// The mail server for letters to adults: smtp://… or smtps://…, with name and password if it asks for them.
    #[arg(long, env = "FIFTH_MAIL_URL", hide_env_values = true)]
    pub mail_url: Option<String>,
    /// The sender of those letters: "Fifth <fifth@example.org>".
    #[arg(long, env = "FIFTH_MAIL_FROM", requires = "mail_url")]
    pub mail_from: Option<String>,
    /// School accounts that sign adults in.
    #[command(flatten)]
    pub schools: SchoolOptions,
    /// Folder for a copy of the SQLite database each day: on another disk. It never has the keys of open votes.
    #[arg(long, env = "FIFTH_BACKUP_TO")]
    pub backup_to: Option<PathBuf>,
    /// So many of these copies are kept.
    #[arg(long, env = "FIFTH_BACKUPS_KEPT", default_value_t = 7)]
    pub backups_kept: usize,
    /// How many seconds /ready says no before the server ends, so that others are asked instead.
    #[arg(long, env = "FIFTH_NOTICE", default_value_t = 0)]
    pub notice: u64,
    /// Where numbers about the server are read, in the text of Prometheus: 127.0.0.1:9100. Never where pupils come.
    #[arg(long, env = "FIFTH_METRICS")]
    pub metrics: Option<SocketAddr>,
    /// A line in the log for each request: method, pattern of the address, status, time. Nothing about a person.
    #[arg(long, env = "FIFTH_REQUEST_LOG")]
    pub request_log: bool,
    /// The clock runs so many days ahead: to rehearse, never with pupils.
    #[arg(long, env = "FIFTH_DAYS_AHEAD", default_value_t = 0, hide = true)]
    pub days_ahead: u32,
    /// Folder of the built site.
    #[arg(long, env = "FIFTH_SITE")]
    pub site: Option<PathBuf>,
}

/// Serves until the process is told to stop, then ends streams, drains and tidies the disk.
///
/// # Errors
/// When the site, the disk or the address cannot be opened; the message says what to do.
pub async fn serve(options: Serve) -> anyhow::Result<()> {
    let bound = TcpListener::bind(options.addr).await;
    let listener = bound.map_err(|error| starting::no_address(options.addr, &error))?;
    let limits = Limits::of_the_system();
    let listening = listener.local_addr()?;
    let numbers = match options.metrics {
        Some(at) => Some(TcpListener::bind(at).await.map_err(|error| starting::no_numbers(at, &error))?),
        None => None,
    };
    let state = open(&options, listening).await?;
    // Who listens leaves room for those who ask.
    let state = AppState { live: Live::with_seats(limits.most / 4 * 3), ..state };
    if state.demo.is_so() {
        if !options.demo_in_public {
            demo::may_stand_at(options.addr.ip(), options.public_url.as_deref())?;
        }
        demo::seed(&state).await?;
        println!("{}", demo::welcome(&state).await?);
    }
    let address = state.public_url.to_string();
    println!("{}", PLAIN_WORDS.t_with("terminal-listens", &[("address", address.into())]));
    if options.public_url.is_none() {
        println!("{}", how_phones_come(&state, listening));
    }
    if let Some(said) = how_to_begin(&state).await? {
        println!("{said}");
    }
    tokio::spawn(tidy(state.clone()));
    tokio::spawn(mail::keep_sending(state.clone()));
    tokio::spawn(worries::keep_telling(state.clone()));
    if let (Some(to), None) = (&options.backup_to, &options.database_url) {
        let [data, to] = [options.data.clone(), to.clone()];
        tokio::spawn(backups::keep_making(state.clone(), data, to, options.backups_kept));
    }
    if let Some(listener) = numbers {
        tokio::spawn(seen::serve(listener, state.clone()));
    }
    state.live.with_others(&state.db, state.chance.id());
    let (db, live) = (state.db.clone(), state.live.clone());
    let ending = state.live.ending.clone();
    tokio::spawn(async move {
        stopping::announced(&live, Duration::from_secs(options.notice)).await;
    });
    let clock = state.clock.clone();
    let serving = connections::serve(listener, router(state), limits, clock, ending.clone());
    let too_slow = async {
        ending.cancelled().await;
        tokio::time::sleep(DRAIN).await;
    };
    tokio::select! {
        () = serving => {}
        () = too_slow => tracing::warn!("some requests were cut off after {DRAIN:?}"),
    }
    db.close().await;
    Ok(())
}

/// `fifth set-up`: prints a new link, which ends the one before it.
///
/// # Errors
/// As [`serve`].
pub async fn set_up(options: Serve) -> anyhow::Result<()> {
    let state = open(&options, options.addr).await?;
    let sign_in = || {
        let address = format!("{}/sign-in", state.public_url);
        PLAIN_WORDS.t_with("terminal-set-up-done", &[("address", address.into())])
    };
    println!("{}", how_to_begin(&state).await?.unwrap_or_else(sign_in));
    state.db.close().await;
    Ok(())
}

/// Under which addresses phones find it, and the likeliest as a QR code; or that they do not.
fn how_phones_come(state: &AppState, listening: SocketAddr) -> String {
    let say = |id: &str, name: &'static str, value: String| PLAIN_WORDS.t_with(id, &[(name, value.into())]);
    if reach::is_only_here(&state.public_url) {
        return say("terminal-phones-cannot", "port", listening.port().to_string());
    }
    let lines =
        reach::addresses(listening).into_iter().map(|address| say("terminal-phones", "address", address));
    let lines = lines.collect::<Vec<_>>().join("\n");
    if state.demo.is_so() { lines } else { format!("{}\n{lines}", qr::text(&state.public_url)) }
}

/// What an empty disk prints: the link that sets Fifth up.
async fn how_to_begin(state: &AppState) -> anyhow::Result<Option<String>> {
    let link = set_up_link::make(state).await.context("the link that sets Fifth up cannot be made")?;
    Ok(link.map(|link| {
        let said = PLAIN_WORDS.t_with("terminal-set-up", &[("address", link.into())]);
        format!("{}\n{said}", PLAIN_WORDS.t("terminal-set-up-new"))
    }))
}

/// Opens the disk and the site.
///
/// # Errors
/// As [`serve`].
pub async fn open(options: &Serve, at: SocketAddr) -> anyhow::Result<AppState> {
    let folder = match &options.site {
        Some(folder) => folder.clone(),
        None => Site::usual_folder()?,
    };
    let site = Site::open(&folder)?;
    let db = if let Some(url) = &options.database_url {
        Db::open_postgres(
            url,
            vault::of(&options.data, options.secret.as_deref(), options.secret_file.as_deref())?,
        )
        .await
        .map_err(starting::no_postgres)?
    } else {
        starting::may_write(&options.data)?;
        Db::open_sqlite(&options.data).await.map_err(|error| starting::no_disk(&options.data, &error))?
    };
    db.migrate().await.map_err(starting::no_tables)?;
    for lost in store::round_keys::sweep(&db).await.context("the keys of open votes cannot be read")? {
        tracing::error!(round = %lost, "the votes of an open round cannot be read: its key is not here");
    }
    if store::partnerships::remove_half_made(&db).await.context("a demo that was begun cannot be removed")? {
        tracing::warn!("a demo that was begun and not finished was removed");
    }
    let demo = store::partnerships::first(&db).await?.map_or(options.demo, |first| first.demo);
    let found = || reach::addresses(at).swap_remove(0);
    let public_url = options.public_url.clone().unwrap_or_else(found);
    let clock = Clock::days_ahead(options.days_ahead);
    Ok(AppState {
        db,
        guesses: Guesses::new(clock.clone()).into(),
        clock,
        chance: Chance::real(),
        live: Live::default(),
        site,
        public_url: public_url.trim_end_matches('/').into(),
        demo: demo.into(),
        mail: Mail::open(options.mail_url.as_deref(), options.mail_from.as_deref())?,
        once: Once::default(),
        begun: Begun::default(),
        reached: Reached::default(),
        calls: Calls::default(),
        schools: Schools::open(&options.schools)?,
        tried: Tried::default(),
        seen: seen_of(options),
    })
}

/// What is seen, as it was asked for.
fn seen_of(options: &Serve) -> Seen {
    // PostgreSQL may leave nothing in the folder, and makes its copies another way.
    let places = Places {
        data: Some(options.data.clone()).filter(|folder| folder.is_dir()),
        backups: options.backup_to.clone().filter(|_| options.database_url.is_none()),
    };
    Seen::of(options.request_log, options.metrics.map(|_| &places))
}

/// Forgets sign-ins that have ended, closes votes whose last day is over, removes what is due, destroys keys of votes that another server closed, and empties the disk's log, once an hour.
async fn tidy(state: AppState) {
    while !state.live.ending.is_cancelled() {
        if let Err(error) = store::sign_ins::sweep(&state.db, state.clock.now()).await {
            tracing::warn!("ended sign-ins could not be removed: {error}");
        }
        if let Err(error) = store::half_sign_ins::sweep(&state.db, state.clock.now()).await {
            tracing::warn!("sign-ins that were not finished could not be removed: {error}");
        }
        if let Err(error) = store::passkeys::sweep(&state.db, state.clock.now()).await {
            tracing::warn!("answers of passkeys could not be removed: {error}");
        }
        if let Err(error) = store::invitations::sweep(&state.db, state.clock.now()).await {
            tracing::warn!("ended links could not be removed: {error}");
        }
        if let Err(error) = store::drafts::sweep(&state.db, state.clock.now()).await {
            tracing::warn!("ended drafts could not be removed: {error}");
        }
        if let Err(error) = overdue::close(&state).await {
            tracing::warn!("votes whose last day is over could not be closed: {error}");
        }
        if let Err(error) = retention::run(&state).await {
            tracing::warn!("what is due could not be removed: {error}");
        }
        if let Err(error) = store::round_keys::sweep(&state.db).await {
            tracing::warn!("keys of closed votes could not be destroyed: {error}");
        }
        // What was deleted while a long reader held the log is wiped from it here.
        if let Err(error) = state.db.checkpoint().await {
            tracing::debug!("the log is in use: {error}");
        }
        tokio::time::sleep(TIDY).await;
    }
}
