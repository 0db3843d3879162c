//! What a partnership adds to the lists it begins with: roles, and what is asked of every place.

use axum::http::StatusCode;
use fixtures::emails::{BEA, KIT};
use fixtures::ids::CINDER_HALL;

use crate::house::{House, Person, Reply};

const PAGE: &str = "/partnership/words";

impl Person<'_> {
    async fn adds(&self, list: &str, words: &str) -> Reply {
        self.post(&format!("{PAGE}/add"), &[("list", list), (&format!("new-{list}"), words)]).await
    }

    /// The code of a line, by its words.
    async fn code_of(&self, words: &str) -> String {
        let page = self.get(PAGE).await.body;
        let field = format!("value=\"{words}\"");
        let line = page.split("<li").find(|line| line.contains(&field)).unwrap_or_default();
        let code = line.split("name=\"word\" value=\"").nth(1).unwrap_or_default();
        code.split('"').next().unwrap_or_default().to_owned()
    }
}

#[tokio::test]
async fn an_own_role_is_asked_for_filled_renamed_and_put_away() {
    let house = House::open().await;
    let dee = house.leader().await;
    dee.get("/partnership/roles").await.says("Add or rename roles of our own");
    dee.adds("role", "Minibus driver").await.see_other();
    dee.get("/partnership/agreed").await.says("The partnership has no ").says("Minibus driver");
    let code = dee.code_of("Minibus driver").await;
    dee.get("/partnership/roles").await.says("Minibus driver").says(&format!("name=\"post-{code}\""));
    dee.post("/partnership/roles", &[(&format!("post-{code}"), "Caretaker")]).await.see_other();
    dee.get("/partnership/agreed").await.says("Minibus driver: Caretaker");

    let renamed = [("word", code.as_str()), (&format!("words-{code}"), "Driver of the bus")];
    // Any leader of the partnership may; of another none.
    house.signed_in(KIT).await.post(&format!("{PAGE}/rename"), &renamed).await.see_other();
    dee.get("/partnership/agreed").await.says("Driver of the bus: Caretaker").does_not_say("Minibus driver");
    house.westhaven().await;
    let bea = house.signed_in(BEA).await;
    bea.post(&format!("{PAGE}/rename"), &renamed).await.is(StatusCode::NOT_FOUND);
    bea.get(PAGE).await.does_not_say("Driver of the bus");

    dee.post(&format!("{PAGE}/put-away"), &[("word", &code)]).await.see_other();
    dee.get("/partnership/roles").await.does_not_say("Driver of the bus");
    dee.get("/partnership/agreed").await.does_not_say("Driver of the bus");
    dee.post("/partnership/roles", &[("post-voice-lead", "Youth worker")]).await.see_other();
    dee.post(&format!("{PAGE}/bring-back"), &[("word", &code)]).await.see_other();
    dee.get("/partnership/agreed").await.says("Driver of the bus: Caretaker");
}

#[tokio::test]
async fn two_of_a_list_are_never_called_alike_and_the_page_says_so_kindly() {
    let house = House::open().await;
    let dee = house.leader().await;
    for (list, starter) in [("role", "voice  LEAD"), ("feature", "quiet room")] {
        let page = dee.adds(list, starter).await;
        page.is(StatusCode::CONFLICT)
            .says("The list has these words already.")
            .says(&format!("value=\"{starter}\""));
    }
    for words in ["Bike racks", "Piano"] {
        dee.adds("feature", words).await.see_other();
    }
    dee.adds("feature", "BIKE RACKS").await.is(StatusCode::CONFLICT);
    let piano = dee.code_of("Piano").await;
    let same = [("word", piano.as_str()), (&format!("words-{piano}"), "bike racks")];
    let page = dee.post(&format!("{PAGE}/rename"), &same).await;
    page.is(StatusCode::CONFLICT).says("value=\"bike racks\"").says("value=\"Bike racks\"");
    dee.post(&format!("{PAGE}/put-away"), &[("word", &piano)]).await.see_other();
    dee.adds("feature", "piano").await.is(StatusCode::CONFLICT).says("If it was put away, bring it back.");
    dee.adds("feature", " ").await.is(StatusCode::UNPROCESSABLE_ENTITY);
    dee.adds("place", "Piano").await.is(StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn an_own_feature_is_asked_of_places_and_needed_by_sessions() {
    let house = House::open().await;
    let (dee, worker) = (house.leader().await, house.worker().await);
    dee.adds("feature", "Bike racks").await.see_other();
    let code = dee.code_of("Bike racks").await;
    let place = format!("/partnership/places/{CINDER_HALL}");
    dee.get(&place).await.says("Bike racks");
    dee.get("/partnership/places/new").await.says("Bike racks");
    let has = async |has| {
        dee.post(&place, &[("name", "Cinder Lane hall"), (code.as_str(), has)]).await.see_other();
    };
    has("no").await;
    dee.get(&format!("/partnership/agreed?need={code}")).await.says("Misses: Bike racks");
    let session = worker.makes_session("").await;
    let (needs, booking) = (format!("/sessions/{session}/needs"), format!("/sessions/{session}/booking"));
    worker.post(&needs, &[("need", &code)]).await.see_other();
    let day = [("day", "2026-12-03"), ("starts", "13:30"), ("ends", "14:10"), ("place", CINDER_HALL)];
    worker.post(&booking, &day).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("Misses: ");
    has("yes").await;
    worker.post(&booking, &day).await.see_other();
    let page = worker.get(&format!("/sessions/{session}/ready")).await;
    page.says("This session needs: Bike racks").does_not_say("Misses: ");
    // What was said of it waits while it is put away.
    dee.post(&format!("{PAGE}/put-away"), &[("word", &code)]).await.see_other();
    dee.get(&place).await.does_not_say("Bike racks");
    has("no").await;
    dee.post(&format!("{PAGE}/bring-back"), &[("word", &code)]).await.see_other();
    worker.get(&format!("/sessions/{session}/ready")).await.says("Bike racks").does_not_say("Misses: ");
}
