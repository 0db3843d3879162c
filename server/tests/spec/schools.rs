//! School accounts where no provider answers: nothing opens, it is said kindly, and the password works. With a real
//! provider they are tried in the browser, by `school-accounts` in `end2end`.

use axum::http::StatusCode;
use server::school_options::SchoolOptions;
use server::schools::Schools;

use crate::house::House;

/// A house that was told of a provider which is not there.
async fn house() -> House {
    let one = |value: &str| vec![value.to_owned()];
    let options = SchoolOptions {
        // Nothing listens on the port for "discard".
        oidc_issuer: one("http://127.0.0.1:9"),
        oidc_client_id: one("fifth"),
        oidc_client_secret: one("secret"),
        oidc_label: one("Larkmoor accounts"),
        ..SchoolOptions::default()
    };
    let mut house = House::open().await;
    house.inside.schools = Schools::open(&options).unwrap();
    house
}

#[tokio::test]
async fn a_provider_that_is_away_keeps_nobody_out() {
    let house = house().await;
    let ash = house.stranger();
    let page = ash.get("/sign-in?next=/programme").await;
    page.says("Sign in with Larkmoor accounts").says("/sign-in/school/0?next=/programme");
    let page = ash.get("/sign-in/school/0?next=/programme").await;
    page.is(StatusCode::BAD_GATEWAY).says("The school account did not answer.").says("value=\"/programme\"");
    house.worker().await.get("/sessions").await.is(StatusCode::OK);
    ash.get("/sign-in/school/1").await.leads_to("/sign-in");
    // Where none was named there is no button.
    House::open().await.stranger().get("/sign-in").await.does_not_say("/sign-in/school");
}

#[tokio::test]
async fn an_answer_that_this_browser_did_not_ask_for_opens_nothing() {
    let house = house().await;
    for cookie in ["", "00", "zz"] {
        let ash = house.stranger();
        ash.keeps("fifth-school", cookie);
        ash.get("/sign-in/school/back?code=stolen&state=stolen")
            .await
            .is(StatusCode::CONFLICT)
            .says("That took too long, or began elsewhere.");
        ash.get("/people").await.see_other();
    }
}
