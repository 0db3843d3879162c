//! What leaders write of the partnership: each deed leaves one line in the trail, and a form that
//! was not taken comes back on its page with all that was typed, by 303, at each reload.

use axum::http::StatusCode;
use domain::partnership::holiday::Holiday;
use domain::wording::Wording;
use fixtures::emails::BEA;
use fixtures::ids::{CINDER_HALL, EASTMERE, LARKMOOR, WESTHAVEN};

use crate::house::{House, entry};

/// Where it is sent, the page it comes back on, what is sent, and what of it stands there again.
type Refused = (&'static str, &'static str, &'static [(&'static str, &'static str)], &'static [&'static str]);

const LONG: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

const REFUSED: &[Refused] = &[
    (
        "/partnership/outcomes/agree",
        "/partnership/outcomes",
        &[("outcomes", "TEAM"), ("outcomes", "WELL"), ("outcomes", "BELO"), ("outcomes", "SAFE")],
        &["value=\"TEAM\" checked", "value=\"SAFE\" checked"],
    ),
    ("/partnership/outcomes/agree", "/partnership/outcomes", &[], &["Tick one to three outcomes."]),
    (
        "/partnership/outcomes",
        "/partnership/outcomes",
        &[("adult-TEAM", "Pulling"), ("child-TEAM", ""), ("place-TEAM", "1")],
        &["value=\"Pulling\"", "Give every outcome words"],
    ),
    (
        "/partnership/outcomes/add",
        "/partnership/outcomes",
        &[("adult", "Water"), ("child", "To participate")],
        &["value=\"Water\"", "value=\"To participate\""],
    ),
    ("/partnership/outcomes/remove", "/partnership/outcomes", &[("code", "NOPE")], &["on the list"]),
    ("/partnership/outcomes/remove", "/partnership/outcomes", &[("code", "' or 1=1")], &["on the list"]),
    (
        "/partnership/outcomes/note",
        "/partnership/outcomes/note?code=BEHA",
        &[("code", "BEHA"), ("note", NOTE)],
        &[NOTE],
    ),
    (
        "/partnership/roles",
        "/partnership/roles",
        &[
            ("post-voice-lead", LONG),
            ("not-needed-link-governor", "Not here"),
            ("comfortable-voice-lead", "1"),
        ],
        &[LONG, "value=\"Not here\"", "name=\"comfortable-voice-lead\" value=\"1\" checked"],
    ),
    (
        "/partnership/benefits",
        "/partnership/benefits",
        &[("gives", NOTE), ("gets", "New friends")],
        &[NOTE, "New friends"],
    ),
    ("/partnership/benefits/review", "/partnership/benefits", &[], &["Say whether you got"]),
    ("/partnership/review", "/partnership/benefits", &[("next_review", "soon")], &["value=\"soon\""]),
    ("/partnership/sixth", "/partnership/sixth", &[("sixth", NOTE)], &[NOTE]),
    (
        "/partnership/holidays",
        "/partnership/holidays",
        &[("holiday", "Half term"), ("day", "2027-02-15"), ("last_day", "2027-02-01")],
        &["value=\"Half term\"", "value=\"2027-02-15\"", "value=\"2027-02-01\""],
    ),
    (
        "/programme/budget",
        "/programme/budget",
        &[("words-new-out", "Minibus"), ("units-new-out", "some"), ("price-new-out", "60")],
        &["value=\"Minibus\"", "value=\"some\"", "Write how many, in digits.", "id=\"wrong\""],
    ),
];

/// Where it is sent, what is sent, the deed, and what it is about.
type Deed<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a str, &'a str);

/// Longer than any of the fields takes.
const NOTE: &str = "word word word word word word word word word word word word word word word word word word word word \
    word word word word word word word word word word word word word word word word word word word word \
    word word word word word word word word word word word word word word word word word word word word word end";

#[tokio::test]
async fn what_was_not_taken_comes_back_with_what_was_typed_at_each_reload() {
    let house = House::open().await;
    let dee = house.leader().await;
    let before = house.on_disk("select deed from audit").await;
    for (sent, page, fields, typed) in REFUSED {
        assert_eq!(dee.post_only(sent, fields).await.see_other(), *page, "{sent}");
        for _ in 0..2 {
            let again = dee.get(page).await;
            again.is(StatusCode::UNPROCESSABLE_ENTITY).says("Error: ");
            for typed in *typed {
                again.says(typed);
            }
        }
        assert_eq!(house.on_disk("select deed from audit").await, before, "{sent}");
    }
    // What is taken elsewhere ends nothing here.
    dee.post_only("/partnership/sixth", &[("sixth", "We eat together.")]).await.see_other();
    dee.get("/programme/budget").await.is(StatusCode::UNPROCESSABLE_ENTITY).says("Minibus");
}

#[tokio::test]
async fn a_place_that_was_not_taken_keeps_what_was_typed() {
    let house = House::open().await;
    let dee = house.leader().await;
    let page = format!("/partnership/places/{CINDER_HALL}");
    let form = [("name", "The hall"), ("capacity", "many"), ("way", "Up the stairs"), ("lift", "no")];
    assert_eq!(dee.post_only(&page, &form).await.see_other(), page);
    let again = dee.get(&page).await;
    again.is(StatusCode::UNPROCESSABLE_ENTITY).says("value=\"The hall\"").says("many").says("Up the stairs");
    again.says("name=\"lift\" value=\"no\" checked");
}

#[tokio::test]
async fn each_deed_leaves_one_line_in_the_trail() {
    let house = House::open().await;
    let dee = house.leader().await;
    let holiday = [("holiday", "Half term"), ("day", "2027-02-15")];
    let budget = [("words-new-out", "Minibus"), ("units-new-out", "8"), ("price-new-out", "60")];
    let place = format!("/partnership/places/{CINDER_HALL}");
    let deeds: [Deed; 13] = [
        ("/partnership/outcomes/agree", &[("outcomes", "TEAM")], "outcomes.agree", LARKMOOR),
        ("/partnership/outcomes", &[], "outcomes.word", EASTMERE),
        (
            "/partnership/outcomes/add",
            &[("adult", "Swimming"), ("child", "Swim well")],
            "outcomes.add",
            "SWIM",
        ),
        ("/partnership/outcomes/remove", &[("code", "SWIM")], "outcomes.remove", "SWIM"),
        ("/partnership/outcomes/note", &[("code", "BEHA"), ("note", "Calm")], "outcomes.note", "BEHA"),
        ("/partnership/roles", &[("post-voice-lead", "Youth worker")], "roles.fill", LARKMOOR),
        ("/partnership/benefits", &[("gives", "A hall")], "benefits.say", LARKMOOR),
        ("/partnership/benefits/review", &[("met", "met")], "benefits.review", LARKMOOR),
        ("/partnership/review", &[("next_review", "2026-12-01")], "review.set", EASTMERE),
        ("/partnership/sixth", &[("sixth", "We eat together.")], "sixth.write", EASTMERE),
        ("/programme/budget", &budget, "budget.save", EASTMERE),
        ("/programme/calendar", &[], "calendar.link", EASTMERE),
        (&place, &[("name", "The hall")], "place.save", CINDER_HALL),
    ];
    let trail = "select deed || ' about ' || about from audit order by rowid";
    for (address, fields, deed, about) in deeds {
        let before = house.on_disk(trail).await;
        dee.post_only(address, fields).await.see_other();
        let after = house.on_disk(trail).await;
        assert_eq!(after[before.len()..], [format!("{deed} about {about}")], "{address}");
    }
    dee.post_only("/partnership/holidays", &holiday).await.see_other();
    let id = dee.get("/partnership/holidays").await.after("/partnership/holidays/").to_owned();
    let remove = format!("/partnership/holidays/{id}/remove");
    dee.post_only(&remove, &[]).await.see_other();
    dee.post_only(&remove, &[]).await.is(StatusCode::NOT_FOUND);
    let written = house.on_disk("select deed from audit where deed like 'holiday.%' order by rowid").await;
    assert_eq!(written, ["holiday.add", "holiday.remove"]);
}

#[tokio::test]
async fn another_partnerships_holiday_stays() {
    let house = House::open().await;
    house.westhaven().await;
    let (first, last) =
        domain::partnership::holiday::days("2027-02-15", "", jiff::civil::date(2026, 11, 24)).unwrap();
    let holiday =
        Holiday { id: fixtures::id("regatta"), name: Wording::parse("Regatta").unwrap(), first, last };
    store::holidays::insert(&house.inside.db, &WESTHAVEN.into(), &holiday, &entry()).await.unwrap();
    let remove = format!("/partnership/holidays/{}/remove", holiday.id);
    house.leader().await.post(&remove, &[]).await.is(StatusCode::NOT_FOUND);
    let bea = house.signed_in(BEA).await;
    bea.get("/partnership/holidays").await.says("Regatta");
    bea.post(&remove, &[]).await.see_other();
    bea.get("/partnership/holidays").await.does_not_say("Regatta");
}

#[tokio::test]
async fn a_note_that_was_not_taken_stands_on_no_other_outcomes_page() {
    let house = House::open().await;
    let dee = house.leader().await;
    dee.post("/partnership/outcomes/add", &[("adult", "Swimming"), ("child", "Swim well")]).await.see_other();
    dee.post("/partnership/outcomes/note", &[("code", "BEHA"), ("note", NOTE)]).await.says("word end");
    let other = dee.get("/partnership/outcomes/note?code=SWIM").await;
    other.is(StatusCode::OK).says("Swimming").does_not_say("word end");
}

#[tokio::test]
async fn a_second_pot_is_refused_and_what_was_typed_is_not_lost() {
    let house = House::open().await;
    let dee = house.leader().await;
    let pot = |words| [("words-new-pot", words), ("units-new-pot", "1"), ("price-new-pot", "1000")];
    dee.post("/programme/budget", &pot("The pot")).await.see_other();
    let both = [
        &pot("Our pot")[..],
        &[("words-new-out", "Minibus"), ("price-new-out", "60"), ("units-new-out", "8")],
    ];
    let page = dee.post("/programme/budget", &both.concat()).await;
    page.is(StatusCode::CONFLICT).says("There is a pot already.").says("id=\"wrong\"");
    page.says("value=\"The pot\"").says("value=\"Our pot\"").says("value=\"Minibus\"");
    dee.get("/programme").await.does_not_say("Minibus");
}

#[tokio::test]
async fn an_outcome_that_was_added_meanwhile_keeps_its_words() {
    let house = House::open().await;
    let dee = house.leader().await;
    dee.post("/partnership/outcomes/add", &[("adult", "Swimming"), ("child", "Swim well")]).await.see_other();
    let team = [("adult-TEAM", "Pulling"), ("child-TEAM", "Pulling together"), ("place-TEAM", "0")];
    dee.post("/partnership/outcomes", &team).await.see_other();
    let all = store::outcomes::of_partnership(&house.inside.db, &EASTMERE.into()).await.unwrap();
    assert_eq!(all[0].child, "Pulling together");
    assert_eq!(all.last().unwrap().child, "Swim well");
}
