//! Passkeys without a phone: what is offered where, and answers that prove nothing. With a phone they are tried in
//! the browser, by `signing-in` in `end2end`.

use axum::http::StatusCode;
use fixtures::PASSWORD;

use crate::house::House;

const PAGE: &str = "/people/you/passkeys";

/// A house that is found at this address.
async fn found_at(address: &str) -> House {
    let mut house = House::open().await;
    house.inside.public_url = address.into();
    house
}

#[tokio::test]
async fn where_browsers_make_none_the_page_says_why_and_nothing_is_offered() {
    for (address, says) in [
        ("http://127.0.0.1:3000", "This address is a number"),
        ("https://192.168.1.20", "This address is a number"),
        ("http://fifth.test", "This address is not private on the way"),
    ] {
        let house = found_at(address).await;
        let ash = house.worker().await;
        ash.get(PAGE).await.is(StatusCode::OK).says(says).does_not_say("data-passkey");
        house.stranger().get("/sign-in").await.is(StatusCode::OK).does_not_say("data-passkey");
        let form = [("passkey", "My phone"), ("old_password", PASSWORD), ("answer", "{}"), ("sealed", "00")];
        ash.post(PAGE, &form).await.is(StatusCode::CONFLICT);
    }
}

#[tokio::test]
async fn an_answer_that_proves_nothing_opens_nothing_and_makes_nothing() {
    let house = found_at("https://fifth.test").await;
    let ash = house.worker().await;
    let page = ash.get(PAGE).await;
    page.says("&quot;id&quot;:&quot;fifth.test&quot;").says("userVerification&quot;:&quot;required");
    let sealed = page.after("name=\"sealed\" value=\"").to_owned();
    let answer = r#"{"id":"AAAA","rawId":"AAAA","type":"public-key","clientExtensionResults":{},
        "response":{"clientDataJSON":"e30","attestationObject":"oA"}}"#;
    for (sealed, answer) in
        [(sealed.as_str(), answer), (&sealed, "{}"), (&sealed, ""), ("", answer), ("0g", "{}")]
    {
        let form = [("passkey", "Phone"), ("old_password", PASSWORD), ("answer", answer), ("sealed", sealed)];
        ash.post(PAGE, &form).await.says("That passkey does not open, or not any more.");
    }
    let form = [("passkey", ""), ("old_password", PASSWORD), ("answer", answer), ("sealed", &sealed)];
    ash.post(PAGE, &form).await.is(StatusCode::UNPROCESSABLE_ENTITY);
    let form = [("passkey", "Phone"), ("old_password", "eastmore"), ("answer", answer), ("sealed", &sealed)];
    ash.post(PAGE, &form).await.says("That is not the old password.");
    assert!(house.on_disk("select id from passkeys").await.is_empty());
    let stranger = house.stranger();
    let question = stranger.get("/sign-in?next=/people").await;
    let question = question.says("data-passkey=\"get\"").after("name=\"sealed\" value=\"").to_owned();
    for (sealed, answer) in [(question.as_str(), "{}"), (&question, ""), ("", ""), (&sealed, answer)] {
        let form = [("answer", answer), ("sealed", sealed), ("next", "/people")];
        let again = stranger.post("/sign-in/passkey", &form).await;
        again.is(StatusCode::UNAUTHORIZED).says("That passkey does not open, or not any more.");
    }
    stranger.get("/people").await.see_other();
}
