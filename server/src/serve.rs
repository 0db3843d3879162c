//! Starting and stopping the server.

use std::net::SocketAddr;
use std::time::Duration;

use anyhow::Context;
use tokio::net::{TcpListener, TcpSocket};

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
use crate::options::Serve;
use crate::reached::Reached;
use crate::schools::Schools;
use crate::seen::places::Places;
use crate::seen::what::Seen;
use crate::site::Site;
use crate::state::{AppState, House};
use crate::tried::Tried;
use crate::{
    backups, connections, demo, mail, overdue, reach, retention, router, seen, set_up_link, starting,
    stopping, vault, worries,
};
use store::Db;

/// How long requests that are under way may take once the server is told to stop.
const DRAIN: Duration = Duration::from_secs(10);
/// So many may knock at one moment.
const WAITING: u32 = 1_024;
/// How often ended sign-ins are removed.
const TIDY: Duration = Duration::from_hours(1);

/// Serves until the process is told to stop, then ends streams, drains and tidies the disk.
///
/// # Errors
/// When the site, the disk or the address cannot be opened; the message says what to do.
pub async fn serve(options: Serve) -> anyhow::Result<()> {
    let no_address = |error| starting::no_address(options.addr, &error);
    let door = door(options.addr).map_err(no_address)?;
    let limits = Limits::of_the_system();
    let listening = door.local_addr()?;
    let numbers = match options.metrics {
        Some(at) => Some(TcpListener::bind(at).await.map_err(|error| starting::no_numbers(at, &error))?),
        None => None,
    };
    let mut state = open(&options, listening).await?;
    // Who listens leaves room for those who ask.
    state.live = Live::with_seats(limits.most / 4 * 3);
    if state.demo.is_so() {
        if !options.demo_in_public {
            demo::may_stand_at(options.addr.ip(), options.public_url.as_deref())?;
        }
        demo::seed(&state).await?;
        println!("{}", demo::welcome(&state).await?);
    }
    let listener = door.listen(WAITING).map_err(no_address)?;
    say_where(&state, &options, listening);
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

/// Takes the address, and lets nobody knock yet: who comes before there is somebody to answer goes to another
/// server at once, where there is one.
fn door(at: SocketAddr) -> std::io::Result<TcpSocket> {
    let door = if at.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    door.set_reuseaddr(true)?;
    door.bind(at)?;
    Ok(door)
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

/// Where it is, and how phones come: by which network, if that was told, and by which address.
fn say_where(state: &AppState, options: &Serve, listening: SocketAddr) {
    let address = state.public_url.to_string();
    println!("{}", PLAIN_WORDS.t_with("terminal-listens", &[("address", address.into())]));
    if let Some(name) = &options.wifi {
        println!("{}", qr::text(&qr::wifi(name, options.wifi_password.as_deref())));
        println!("{}", PLAIN_WORDS.t_with("terminal-wifi", &[("name", name.clone().into())]));
    }
    if options.public_url.is_none() {
        println!("{}", how_phones_come(state, listening));
    }
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
    let site = options.site.as_deref().map_or_else(Site::usual, Site::open)?;
    let db = if let Some(url) = &options.database_url {
        let vault = vault::open(&options.data, options.secret.as_deref(), options.secret_file.as_deref())?;
        Db::open_postgres(url, vault, options.database_connections).await.map_err(starting::no_postgres)?
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
    Ok(AppState::from(House {
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
    }))
}

/// What is seen, as it was asked for.
fn seen_of(options: &Serve) -> Seen {
    // PostgreSQL may leave nothing in the folder, and makes its copies another way.
    let places = Places {
        data: Some(options.data.clone()).filter(|folder| folder.is_dir()),
        backups: options.backup_to.clone().filter(|_| options.database_url.is_none()),
    };
    Seen::new(options.request_log, options.metrics.map(|_| &places))
}

/// Forgets sign-ins that have ended, closes votes whose last day is over, removes what is due, destroys keys
/// of votes that another server closed, and empties the disk's log, once an hour.
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
