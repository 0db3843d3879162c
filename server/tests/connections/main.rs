//! Slow and idle hands at a real socket: none of them keeps the house from answering.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

#[allow(dead_code, reason = "the stories next door use the rest of it")]
#[path = "../spec/house.rs"]
mod house;

use std::net::SocketAddr;
use std::time::Duration;

use house::House;
use server::connections::{Limits, serve};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

/// Short times, so that the stories are short.
const QUICK: Limits = Limits {
    most: 40,
    first_request: Duration::from_millis(600),
    next_request: Duration::from_millis(900),
    answer: Duration::from_mins(1),
};

/// The house at an address, until the token is cancelled.
async fn at_an_address(house: &House, limits: Limits) -> (SocketAddr, CancellationToken) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let ending = CancellationToken::new();
    let clock = house.inside.clock.clone();
    tokio::spawn(serve(listener, server::router(house.inside.clone()), limits, clock, ending.clone()));
    (at, ending)
}

async fn sends(at: SocketAddr, bytes: &str) -> TcpStream {
    let mut stream = TcpStream::connect(at).await.unwrap();
    stream.write_all(bytes.as_bytes()).await.unwrap();
    stream
}

/// What comes back until the connection ends, or `None` when it is still open after that time.
async fn reads(mut stream: TcpStream, within: Duration) -> Option<String> {
    let mut all = Vec::new();
    timeout(within, stream.read_to_end(&mut all)).await.ok()?.ok();
    Some(String::from_utf8_lossy(&all).into_owned())
}

async fn is_healthy(at: SocketAddr) -> bool {
    let asked = sends(at, "GET /health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").await;
    reads(asked, Duration::from_secs(5)).await.is_some_and(|answer| answer.starts_with("HTTP/1.1 200"))
}

#[tokio::test]
async fn a_connection_that_sends_half_a_head_or_nothing_is_closed() {
    let house = House::open().await;
    let (at, _ending) = at_an_address(&house, QUICK).await;
    for half in ["", "GET / HTTP/1.1\r\nhost: x\r\n", "PRI * HTTP/2"] {
        let slow = sends(at, half).await;
        assert!(reads(slow, Duration::from_secs(4)).await.is_some(), "{half:?} is still open");
    }
    let idle = sends(at, "GET /health HTTP/1.1\r\nhost: x\r\n\r\n").await;
    let answer = reads(idle, Duration::from_secs(4)).await.expect("an idle connection is still open");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
}

#[tokio::test]
async fn more_slow_connections_than_there_is_room_for_leave_the_health_answered() {
    let house = House::open().await;
    let limits = Limits { first_request: Duration::from_secs(30), ..QUICK };
    let (at, _ending) = at_an_address(&house, limits).await;
    let mut slow = Vec::new();
    for _ in 0..120 {
        slow.push(sends(at, "GET / HTTP/1.1\r\nhost: x\r\n").await);
    }
    assert!(is_healthy(at).await);
}

#[tokio::test]
async fn a_body_that_does_not_come_is_answered_408_and_is_no_fault_of_ours() {
    let house = House::open().await;
    let (at, _ending) = at_an_address(&house, QUICK).await;
    let head = "POST /join HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 900\r\n\
                content-type: application/x-www-form-urlencoded\r\n\r\ncode=";
    let slow = sends(at, head).await;
    let answer = reads(slow, Duration::from_secs(25)).await.expect("still open");
    assert!(answer.starts_with("HTTP/1.1 408"), "{answer}");
}

#[tokio::test]
async fn a_device_that_opens_stream_after_stream_holds_only_a_few() {
    let house = House::open().await;
    let worker = house.worker().await;
    let session = worker.makes_session("").await;
    let (at, _ending) = at_an_address(&house, Limits { most: 400, ..QUICK }).await;
    let ask = format!("GET /live/{session} HTTP/1.1\r\nhost: x\r\ncookie: {}\r\n\r\n", worker.cookies());
    let mut streams = Vec::new();
    for _ in 0..20 {
        streams.push(sends(at, &ask).await);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    let mut open = 0;
    for mut stream in streams {
        let mut all = Vec::new();
        let ended = timeout(Duration::from_millis(300), stream.read_to_end(&mut all)).await.is_ok();
        open += usize::from(!ended);
    }
    assert!((1..=8).contains(&open), "{open} streams of one device are open");
    assert!(is_healthy(at).await);
}

#[tokio::test]
async fn the_server_ends_when_it_is_told_to() {
    let house = House::open().await;
    let (at, ending) = at_an_address(&house, QUICK).await;
    assert!(is_healthy(at).await);
    ending.cancel();
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert!(TcpStream::connect(at).await.is_err());
}
