//! Letters go out by the mail server that was named, wait while it is away, and hold no word of a young
//! person.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use server::mail::server::Mail;
use server::mail::{deliver, post, remind};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

use crate::house::House;

const FROM: Option<&str> = Some("Fifth <fifth@larkmoor.example>");

/// A mail server that takes everything; gives its address and what it was sent.
async fn mail_server() -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    let received = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&received);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(talk(stream, Arc::clone(&kept)));
        }
    });
    (url, received)
}

async fn talk(stream: TcpStream, kept: Arc<Mutex<Vec<String>>>) {
    let (reads, mut writes) = stream.into_split();
    let mut lines = BufReader::new(reads).lines();
    writes.write_all(b"220 fifth.test\r\n").await.unwrap();
    let mut letter = None;
    while let Ok(Some(line)) = lines.next_line().await {
        let answer: &[u8] = match &mut letter {
            Some(text) if line == "." => {
                kept.lock().unwrap().push(std::mem::take(text));
                letter = None;
                b"250 kept\r\n"
            }
            Some(text) => {
                text.push_str(&line);
                text.push('\n');
                continue;
            }
            None if line.starts_with("DATA") => {
                letter = Some(String::new());
                b"354 go on\r\n"
            }
            None if line.starts_with("QUIT") => b"221 bye\r\n",
            None => b"250 yes\r\n",
        };
        writes.write_all(answer).await.unwrap();
    }
}

/// The demo on a Monday, when something is late and something is near.
async fn monday() -> House {
    let mut house = House::empty().await;
    house.inside.demo = true.into();
    server::demo::seed(&house.inside).await.unwrap();
    house.inside.clock.advance(Duration::from_hours(6 * 24));
    house
}

#[tokio::test]
async fn what_is_owed_is_told_by_letter_once_the_mail_server_answers_and_no_child_is_in_it() {
    let mut house = monday().await;
    // Nobody listens there.
    house.inside.mail = Mail::open(Some("smtp://127.0.0.1:9"), FROM).unwrap();
    remind(&house.inside).await.unwrap();
    deliver(&house.inside).await.unwrap();
    let waiting = house.on_disk("select recipient || ' ' || subject || ' ' || body from letters").await;
    assert!(!waiting.is_empty(), "nobody owes anything");
    let (url, received) = mail_server().await;
    house.inside.mail = Mail::open(Some(&url), FROM).unwrap();
    house.inside.clock.advance(Duration::from_mins(2));
    deliver(&house.inside).await.unwrap();
    assert!(house.on_disk("select id from letters").await.is_empty());
    let letters = received.lock().unwrap().clone();
    assert_eq!(letters.len(), waiting.len());
    let kit = letters.iter().find(|letter| letter.contains("To: leader@cinderlane.example")).unwrap();
    for said in ["From: Fifth <fifth@larkmoor.example>", "say what came of a promise", "late", "/sign-in"] {
        assert!(kit.contains(said), "{said} is not in {kit}");
    }
    // The same day nobody is told twice.
    remind(&house.inside).await.unwrap();
    assert!(house.on_disk("select id from letters").await.is_empty());
    let typed = house
        .on_disk("select words from ideas union select because from answers union select words from words")
        .await;
    assert!(typed.len() >= 12);
    for letter in letters.iter().chain(&waiting) {
        let found: Vec<_> = typed.iter().filter(|words| letter.contains(words.as_str())).collect();
        assert!(found.is_empty(), "{found:?} in {letter}");
    }
}

#[tokio::test]
async fn without_a_mail_server_nothing_waits_and_no_deed_fails() {
    let house = monday().await;
    let day = fixtures::TODAY;
    let letter = server::mail::look_at_fifth("new@larkmoor.example", "Dee", "http://fifth.test/x", day);
    post(&house.inside, &letter).await;
    assert!(house.on_disk("select id from letters").await.is_empty());
}

#[tokio::test]
async fn an_invitation_is_sent() {
    let mut house = House::open().await;
    let (url, received) = mail_server().await;
    house.inside.mail = Mail::open(Some(&url), FROM).unwrap();
    let link = "http://fifth.test/invited/abc";
    let letter = server::mail::look_at_fifth("new@larkmoor.example", "Dee", link, fixtures::TODAY);
    post(&house.inside, &letter).await;
    deliver(&house.inside).await.unwrap();
    let letters = received.lock().unwrap().clone();
    assert!(
        letters.len() == 1 && letters[0].contains(link) && letters[0].contains("To: new@larkmoor.example")
    );
}

#[tokio::test]
async fn a_mail_server_without_a_sender_is_refused_at_the_start() {
    assert!(Mail::open(Some("smtp://127.0.0.1"), None).is_err());
    assert!(Mail::open(Some("http://127.0.0.1"), FROM).is_err());
    assert!(!Mail::open(None, None).unwrap().is_there());
}
