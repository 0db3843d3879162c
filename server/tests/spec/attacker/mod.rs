//! An attacker with a browser: takes the pages, files and streams that each role can fetch, parses each number and word
//! about each option out of them, and looks for all ballots that do not contradict them. It shares nothing with the
//! engine that hides small numbers, nor with the attacker who reads what that engine makes.

mod adults;
mod asked;
mod fetch;
mod forged;
mod read;
mod vote;
mod words;
mod worlds;

use std::collections::BTreeSet;

use crate::house::{House, Person, room_with_session};
use asked::{Asked, Chance};
use fetch::bytes;
use read::{Notes, Read};
use vote::{Sums, Vote};
use worlds::{View, found};

/// How many votes are held in one room.
const VOTES: usize = 42;

/// Thirty pupils, fifteen of each class.
const PUPILS: [&str; 30] = [
    "fox",
    "owl",
    "snail",
    "octopus",
    "lion",
    "whale",
    "hedgehog",
    "penguin",
    "rabbit",
    "frog",
    "turtle",
    "koala",
    "panda",
    "otter",
    "duck",
    "parrot",
    "flamingo",
    "bee",
    "ladybird",
    "crab",
    "shark",
    "badger",
    "kangaroo",
    "dinosaur",
    "eagle",
    "butterfly",
    "fish",
    "wolf",
    "kite",
    "drum",
];

/// A room with everybody who can fetch something of its votes.
struct Room<'a> {
    house: &'a House,
    worker: Person<'a>,
    leader: Person<'a>,
    pupils: Vec<Person<'a>>,
    session: String,
}

async fn room(house: &House) -> Room<'_> {
    let (worker, session, code) = room_with_session(house, "").await;
    let mut pupils = Vec::new();
    for (at, picture) in PUPILS.iter().enumerate() {
        let pupil = house.stranger();
        pupil.joins(&code, if at < 15 { "heron" } else { "kestrel" }, picture).await.see_other();
        pupils.push(pupil);
    }
    Room { house, worker, leader: house.leader().await, pupils, session }
}

impl Room<'_> {
    /// Holds a vote, from its question to its result; gives its id.
    async fn holds(&self, asked: &Asked) -> String {
        let own = asked.options.join("\n");
        let fields = [
            ("question", asked.question.as_str()),
            ("about", "own"),
            ("own", own.as_str()),
            ("method", asked.way.0),
            ("most", "2"),
            ("seats", "1"),
            ("sensitive", "1"),
        ];
        let fields = if asked.way.1 { &fields[..] } else { &fields[..6] };
        self.worker.post(&format!("/sessions/{}/rounds/new", self.session), fields).await.see_other();
        let db = &self.house.inside.db;
        let planned = store::rounds::planned_of(db, &self.session.as_str().into()).await.unwrap();
        let round = planned[0].id.to_string();
        self.worker.post(&format!("/rounds/{round}/start"), &[]).await.see_other();
        for (pupil, cast) in self.pupils.iter().zip(&asked.casts) {
            let fields: Vec<(&str, &str)> =
                cast.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            pupil.post(&format!("/rounds/{round}/ballot"), &fields).await.see_other();
        }
        self.worker.post(&format!("/rounds/{round}/close"), &[("few", "yes")]).await.see_other();
        // What is about feelings is never shown in the room.
        self.worker.post_only(&format!("/rounds/{round}/reveal"), &[]).await;
        round
    }

    /// Takes all that is of one vote alone, and what the screen and the room show now.
    async fn takes(&self, notes: &mut Notes, vote: usize, round: &str) {
        let tally = format!("/rounds/{round}/tally");
        let (screen, room) = (self.screen(), format!("/sessions/{}/room", self.session));
        let stranger = self.house.stranger();
        for (door, who, path) in [
            ("pupil", &self.pupils[0], tally.clone()),
            ("screen", &stranger, screen),
            ("room", &self.worker, room),
            ("worker", &self.worker, tally.clone()),
            ("leader", &self.leader, tally.clone()),
            ("book", &self.leader, format!("/rounds/{round}/book")),
        ] {
            notes.page((door, true), &who.get(&path).await.sent);
        }
        let csv = bytes(self.house, &self.leader, &format!("{tally}.csv")).await;
        notes.file(("csv", false), &String::from_utf8(csv).unwrap(), vote);
        let svg = bytes(self.house, &self.leader, &format!("/rounds/{round}/chart.svg")).await;
        notes.picture(("picture", false), &String::from_utf8(svg).unwrap(), vote);
        let stream = bytes(self.house, &self.pupils[0], &format!("/live/{}?once", self.session)).await;
        let stream = String::from_utf8(stream).unwrap();
        assert!(
            !notes.options[vote].iter().any(|name| stream.contains(name)),
            "a stream names no option: {stream}"
        );
    }

    fn screen(&self) -> String {
        format!("/sessions/{}/screen", self.session)
    }

    /// Takes what tells of all votes together, and what the screen shows when the room has gone.
    async fn takes_the_rest(&self, notes: &mut Notes) {
        let of_session = format!("/partnership/sessions/{}", self.session);
        notes.page(("session", true), &self.leader.get(&of_session).await.sent);
        notes.page(("answers", true), &self.pupils[0].get("/answers").await.sent);
        notes.page(("evidence", false), &self.leader.get("/evidence").await.sent);
        notes.zip(("zip", false), &bytes(self.house, &self.leader, "/evidence/pack.zip").await);
        notes.workbook(("xlsx", false), &bytes(self.house, &self.leader, "/evidence/pack.xlsx").await);
        let public = format!("/sessions/{}/answers", self.session);
        notes.page(("public", false), &self.house.stranger().get(&public).await.sent);
        self.worker.post(&format!("/sessions/{}/end", self.session), &[]).await.see_other();
        notes.page(("last screen", false), &self.house.stranger().get(&self.screen()).await.sent);
    }
}

/// What is true must be among what the attacker thinks possible: else it has misread a page.
fn reads_truly(vote: &Vote, reads: &[Read], truth: &[u32]) {
    for (cell, range) in View::new(vote, reads, true).ranges().into_iter().enumerate() {
        if vote.sums == Sums::Cards && cell < vote.options {
            continue;
        }
        let holds = range.is_some_and(|(low, high)| (low..=high).contains(&truth[cell]));
        assert!(holds, "{cell} of {truth:?} is read as {range:?} in {reads:#?}");
    }
}

fn of_vote(notes: &Notes, vote: usize) -> Vec<Read> {
    notes.reads.iter().filter(|read| read.vote == vote).copied().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn from_all_that_can_be_fetched_nobody_works_out_a_hidden_figure() {
    let house = House::open().await;
    let room = room(&house).await;
    let (mut chance, mut notes) = (Chance(8), Notes::default());
    let mut votes: Vec<Asked> = Vec::new();
    for number in 0..VOTES {
        let again =
            votes.last().filter(|last| number % 10 == 9 && !last.again && last.casts.len() < PUPILS.len());
        let asked = match again {
            Some(last) => last.asked_again(&mut chance, number),
            None => Asked::numbered(&mut chance, number, PUPILS.len()),
        };
        notes.questions.push(asked.question.clone());
        notes.options.push(asked.options.clone());
        let round = room.holds(&asked).await;
        room.takes(&mut notes, number, &round).await;
        votes.push(asked);
    }
    room.takes_the_rest(&mut notes).await;
    let mut wrong = Vec::new();
    for (number, asked) in votes.iter().enumerate() {
        let (vote, reads) = (asked.vote(), of_vote(&notes, number));
        reads_truly(&vote, &reads, &asked.truth());
        wrong.extend(found(&vote, &reads));
    }
    assert!(wrong.is_empty(), "{} figures are told too closely:\n{}", wrong.len(), wrong.join("\n"));
    // A door that says nothing would find nothing.
    let doors: BTreeSet<&str> = notes.reads.iter().map(|read| read.door).collect();
    for door in [
        "pupil", "screen", "worker", "leader", "print", "csv", "picture", "session", "evidence", "zip",
        "xlsx",
    ] {
        assert!(doors.contains(door), "nothing was read from {door}: {doors:?}");
    }
}
