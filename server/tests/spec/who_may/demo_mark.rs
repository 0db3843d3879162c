//! Every page of invented data says so, whoever reads it.

use axum::http::StatusCode;

use super::people::{Who, scene};
use super::table::WHO_MAY;
use crate::house::House;

#[tokio::test]
async fn every_page_of_a_demo_says_demo_and_so_does_every_refusal() {
    let mut house = House::open().await;
    house.inside.demo = true.into();
    let scene = scene(&house).await;
    let person = |who: Who| &scene.people.iter().find(|(one, _)| *one == who).unwrap().1;
    let (mut pages, mut unmarked) = (0, Vec::new());
    for (_, address, may) in WHO_MAY.iter().filter(|(method, ..)| *method == "GET") {
        if address.contains("/live") {
            continue;
        }
        for who in [may[0], Who::Stranger, Who::Leader] {
            let page = person(who).get(&scene.real(address)).await;
            if page.body.contains("<html") {
                pages += 1;
                if !page.body.contains("class=\"demo\"") {
                    unmarked.push(format!("{address} as {who:?}: {}", page.status));
                }
            }
        }
    }
    assert!(unmarked.is_empty(), "{unmarked:#?}");
    assert!(pages > 80, "{pages}");
    person(Who::Worker).get("/sessions/nothing/room").await.is(StatusCode::NOT_FOUND).says("class=\"demo\"");
}
