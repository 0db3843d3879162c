//! Connections: taken, watched over, and closed when nothing comes. A hand that sends half a request,
//! or opens more than it needs, keeps nobody else from being answered.

mod body;
mod guests;

use std::future::pending;
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::ServiceExt;

use crate::clock::Clock;
use body::Held;
use guests::{Guest, Guests};

/// Files that the house itself has open: the disk, the site, the log.
const OUR_OWN_FILES: u64 = 128;
/// More connections than any hall has phones.
const MOST: u64 = 10_000;
/// How long no connection is taken when the system has no room for one.
const PAUSE: Duration = Duration::from_millis(100);

/// What was sent before the end is here after that.
const ON_ITS_WAY: Duration = Duration::from_millis(300);

/// How many connections there are at once, and how long one may be quiet.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Connections at once. One more puts out the one that has been quiet for longest.
    pub most: usize,
    /// Until the head of the first request is whole.
    pub first_request: Duration,
    /// Until the head of the next one is.
    pub next_request: Duration,
    /// Until an answer is made and taken. A stream of live hints is not held to it.
    pub answer: Duration,
}

impl Limits {
    /// As many connections as the system lets this process have. Raises what it may have first.
    #[must_use]
    pub fn of_the_system() -> Self {
        let files = rlimit::increase_nofile_limit(MOST + OUR_OWN_FILES).unwrap_or(1_024);
        let most = files.saturating_sub(OUR_OWN_FILES).clamp(64, MOST);
        Self {
            most: usize::try_from(most).unwrap_or(1_024),
            first_request: Duration::from_secs(10),
            next_request: Duration::from_secs(30),
            answer: Duration::from_mins(1),
        }
    }
}

/// Serves these addresses until it is told to end; then takes nobody new, and finishes what was begun.
pub async fn serve(
    listener: TcpListener,
    addresses: Router,
    limits: Limits,
    clock: Clock,
    ending: CancellationToken,
) {
    let (guests, tasks) = (Guests::new(limits, clock), TaskTracker::new());
    loop {
        let taken = tokio::select! {
            taken = listener.accept() => taken,
            () = ending.cancelled() => break,
        };
        match taken {
            Ok((stream, _)) => {
                // Where all are busy the connection is closed, and the browser tries again.
                let Some(guest) = guests.welcome() else { continue };
                tasks.spawn(attend(stream, addresses.clone(), guest, ending.clone()));
            }
            Err(error) => {
                tracing::debug!("a connection could not be taken: {error}");
                sleep(PAUSE).await;
            }
        }
    }
    for stream in who_knocked(listener) {
        let Some(guest) = guests.welcome() else { continue };
        tasks.spawn(attend(stream, addresses.clone(), guest, ending.clone()));
    }
    tasks.close();
    tasks.wait().await;
}

/// Those who knocked before the door is shut, which it then is. The system itself is asked: what it has told the
/// runtime may be a moment old.
fn who_knocked(listener: TcpListener) -> Vec<TcpStream> {
    let Ok(listener) = listener.into_std() else { return Vec::new() };
    let mut knocked = Vec::new();
    while let Ok((stream, _)) = listener.accept() {
        knocked.push(stream);
    }
    drop(listener);
    let ours = |stream: std::net::TcpStream| {
        stream.set_nonblocking(true)?;
        TcpStream::from_std(stream)
    };
    knocked.into_iter().filter_map(|stream| ours(stream).ok()).collect()
}

/// One connection, until its browser leaves, it is quiet for too long, or it is put out.
async fn attend(stream: TcpStream, addresses: Router, guest: Guest, ending: CancellationToken) {
    // Else the end of an answer, or the first live hint, may wait until the phone has confirmed
    // the beginning: a whole round trip.
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!("a connection gathers small packets: {error}");
    }
    let desk = guest.desk();
    let service = service_fn(move |request: Request<Incoming>| {
        let (asked, addresses) = (desk.asked(), addresses.clone());
        async move {
            let answer = addresses.oneshot(request.map(Body::new)).await;
            answer.map(|answer: Response| Held::until_taken(answer, asked))
        }
    });
    let builder = Builder::new(TokioExecutor::new());
    let mut connection = pin!(builder.serve_connection(TokioIo::new(stream), service));
    let (mut doing, mut told) = (guest.doing(), false);
    loop {
        let now = *doing.borrow_and_update();
        let (left, quiet) = (now.time_left(guest.limits()), now.is_quiet());
        tokio::select! {
            _ = connection.as_mut() => return,
            () = guest.put_out() => return,
            () = after(left) => return,
            () = at_the_end(&ending, quiet), if !told => {
                told = true;
                connection.as_mut().graceful_shutdown();
            }
            _ = doing.changed() => {}
        }
    }
}

/// Waits for the end, and where nothing was asked a little longer: what is on its way is still answered.
async fn at_the_end(ending: &CancellationToken, quiet: bool) {
    ending.cancelled().await;
    if quiet {
        sleep(ON_ITS_WAY).await;
    }
}

/// Waits so long, or for ever.
async fn after(left: Option<Duration>) {
    match left {
        Some(left) => sleep(left).await,
        None => pending().await,
    }
}
