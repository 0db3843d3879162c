//! Who may: every address with everybody, by one table. `house_rules.rs` fails when an address of
//! `router()` is not in it. `make guards` takes each guard away and sees this turn red.

mod demo_mark;
mod people;
mod refused;
mod table;
mod words_home;
mod worried;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use fixtures::emails::{BEA, OLA};
use fixtures::ids::{FRIDAY, GULL_IDEA, PIER};

use crate::house::{House, Person};
use people::{Who, form, scene};
use table::WHO_MAY;

/// A line of the table: method, address, who may.
type Line = (&'static str, &'static str, &'static [Who]);

/// The table is tried in parts, each in a house of its own, so that the harness runs them side by side. A line
/// sees what the lines before it in its part left behind, and nothing of the other parts.
macro_rules! parts {
    ($($name:ident $nth:literal)*) => {
        const PARTS: &[usize] = &[$($nth),*];

        $(
            #[tokio::test]
            async fn $name() {
                Box::pin(every_address_lets_in_whom_the_table_says_and_nobody_else(part($nth))).await;
            }
        )*
    };
}

parts! {
    every_address_of_the_first_part_lets_in_whom_the_table_says 0
    every_address_of_the_second_part_lets_in_whom_the_table_says 1
    every_address_of_the_third_part_lets_in_whom_the_table_says 2
    every_address_of_the_fourth_part_lets_in_whom_the_table_says 3
    every_address_of_the_fifth_part_lets_in_whom_the_table_says 4
    every_address_of_the_sixth_part_lets_in_whom_the_table_says 5
}

/// As many lines as the others, one after another.
fn part(nth: usize) -> &'static [Line] {
    WHO_MAY.chunks(WHO_MAY.len().div_ceil(PARTS.len())).nth(nth).unwrap_or_default()
}

/// No line is lost between the parts, and none is tried twice.
#[test]
fn the_parts_together_are_the_table() {
    let together: Vec<&Line> = PARTS.iter().flat_map(|nth| part(*nth)).collect();
    assert_eq!(together, WHO_MAY.iter().collect::<Vec<_>>());
}

async fn every_address_lets_in_whom_the_table_says_and_nobody_else(lines: &[Line]) {
    let house = House::open().await;
    let scene = scene(&house).await;
    let mut wrong = Vec::new();
    for (method, address, may) in lines {
        let path = scene.real(address);
        // Those who may come last: only they change something.
        let (first, last): (Vec<_>, Vec<_>) = scene.people.iter().partition(|(who, _)| !may.contains(who));
        for (who, person) in first.into_iter().chain(last) {
            let answer = Answer::to(person, method, &path, form(address)).await;
            if answer.lets_in(method) != may.contains(who) {
                wrong.push(format!("{method} {address} as {who:?}: {answer:?}"));
            }
            // What is gone cannot be taken away a second time.
            if address.ends_with("/remove") && answer.lets_in(method) {
                break;
            }
        }
    }
    assert!(wrong.is_empty(), "the table says otherwise:\n{}", wrong.join("\n"));
}

/// Every address is for somebody: a line that lets nobody in would stay green without its guard.
#[test]
fn no_line_of_the_table_lets_nobody_in() {
    let shut: Vec<_> = WHO_MAY.iter().filter(|(_, _, may)| may.is_empty()).collect();
    assert!(shut.is_empty(), "{shut:?}");
}

/// How somebody is answered: the status, and where a 303 leads.
#[derive(Debug)]
struct Answer(StatusCode, String);

impl Answer {
    /// Sends a form, or asks for the page. The person keeps the cookies from before.
    async fn to(person: &Person<'_>, method: &str, path: &str, form: &str) -> Self {
        let request = if method == "GET" { Request::get(path) } else { Request::post(path) };
        let (status, location) = person.only_asks(request, Body::from(form.to_owned())).await;
        Self(status, location)
    }

    /// Whether the guard let them by. What was refused by a rule (409, 422, a form that comes back)
    /// was let by.
    fn lets_in(&self, method: &str) -> bool {
        let Self(status, location) = self;
        match *status {
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::NOT_FOUND => false,
            // Who asks for a page without being in comes to the front door, or to the sign-in.
            StatusCode::SEE_OTHER => {
                !(method == "GET" && location == "/" || location.starts_with("/sign-in?"))
            }
            status => {
                assert!(!status.is_server_error(), "{self:?}");
                true
            }
        }
    }
}

#[tokio::test]
async fn nobody_of_one_partnership_reaches_into_another() {
    let house = House::open().await;
    house.westhaven().await;
    let (room, ready) = (format!("/sessions/{FRIDAY}/room"), format!("/sessions/{FRIDAY}/ready"));
    let (place, answer) = (format!("/partnership/places/{PIER}"), format!("/ideas/{GULL_IDEA}/answer"));
    for person in [house.worker().await, house.leader().await] {
        for path in [&room, &ready, &place, &answer] {
            let reply = person.get(path).await;
            assert!([StatusCode::NOT_FOUND, StatusCode::FORBIDDEN].contains(&reply.status), "{path}");
            reply.does_not_say("Gulls").does_not_say("The pier").does_not_say("Paint the boats");
        }
    }
    let (ola, bea) = (house.signed_in(OLA).await, house.signed_in(BEA).await);
    ola.get(&room).await.is(StatusCode::OK).says("Friday Gulls");
    ola.get(&ready).await.is(StatusCode::OK);
    bea.get(&place).await.is(StatusCode::OK).says("The pier");
    bea.get(&answer).await.is(StatusCode::OK).says("Paint the boats");
}
