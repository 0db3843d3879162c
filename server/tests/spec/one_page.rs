//! The one page: read, worded, signed by each organisation, and signed again when a word changes.

use axum::http::StatusCode;
use fixtures::emails::{ASH, IVY, KIT};

use crate::house::{House, Person};

const PAGE: &str = "/partnership/page";

/// A leader signs the words of this version.
pub async fn signs(leader: &Person<'_>, version: &str) -> crate::house::Reply {
    let form = [("version", version), ("job_title", "Head"), ("owner", "Business manager"), ("sign", "1")];
    leader.post("/partnership/page/sign", &form).await
}

fn words(never: &str) -> Vec<(&'static str, String)> {
    let plain = [
        ("version", "1"),
        ("what", "Ideas"),
        ("who", "Everyone in the room"),
        ("how_long", "Kept"),
        ("what", ""),
        ("who", ""),
        ("how_long", ""),
        ("safety", "The lead is told."),
        ("ending", "A week's word."),
        ("starts", "2026-11-26"),
    ];
    let plain = plain.into_iter().map(|(name, value)| (name, value.to_owned()));
    plain.chain([("never", never.to_owned())]).collect()
}

async fn writes(leader: &Person<'_>, form: &[(&'static str, String)]) -> crate::house::Reply {
    let form: Vec<_> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    leader.post("/partnership/page/words", &form).await
}

#[tokio::test]
async fn each_organisation_signs_the_page_by_an_empty_tick() {
    let house = House::before_the_gate().await;
    let (dee, kit) = (house.leader().await, house.signed_in(KIT).await);
    let page = dee.get(PAGE).await;
    page.is(StatusCode::OK).says("Our one page").says("Your turn to sign").says("It is not legal advice.");
    page.says("Names, birthdays, photos").says("Until you have signed").does_not_say("checked");
    page.says("For Larkmoor School: Assistant head, Larkmoor.")
        .says("For Cinder Lane Youth Club: nobody yet.");
    let unticked =
        dee.post("/partnership/page/sign", &[("version", "0"), ("job_title", "Head"), ("owner", "Bo")]);
    let unticked = unticked.await;
    unticked.is(StatusCode::UNPROCESSABLE_ENTITY).says("Tick the box first.").says("value=\"Bo\"");
    assert_eq!(signs(&dee, "0").await.see_other(), PAGE);
    dee.get(PAGE).await.says("Signed for Larkmoor School").says("Head").does_not_say("Your turn to sign");
    kit.get(PAGE).await.says("Signed for Larkmoor School").says("Your turn to sign").says("Not signed yet");
    signs(&kit, "1").await.see_other();
    kit.get(PAGE).await.says("All have signed.").does_not_say("Not signed yet");
    assert_eq!(house.on_disk("select deed from audit where deed = 'page.sign'").await.len(), 2);
    dee.get("/people").await.says("Signed");
}

#[tokio::test]
async fn if_a_word_changes_all_sign_again_and_what_was_signed_stays_readable() {
    let house = House::before_the_gate().await;
    let (dee, kit) = (house.leader().await, house.signed_in(KIT).await);
    signs(&dee, "0").await.see_other();
    signs(&kit, "1").await.see_other();
    dee.get("/partnership/page/words").await.says("If a word changes, all sign again.");
    assert_eq!(writes(&kit, &words("Names and photos")).await.see_other(), PAGE);
    let page = dee.get(PAGE).await;
    page.says("Names and photos").says("Your turn to sign").says("From Thursday 26 November.");
    page.does_not_say("Signed for");
    // Who read the old words signs nothing.
    let late = signs(&dee, "1").await;
    late.is(StatusCode::CONFLICT).says("Someone changed the page just now.");
    let late = writes(&dee, &words("Nothing")).await;
    late.is(StatusCode::CONFLICT).says("Someone changed the page just now.").says("Nothing");
    let before = dee.get("/partnership/page?version=1").await;
    before.is(StatusCode::OK).says("Signed for Larkmoor School").says("birthdays").says("earlier words");
    before.does_not_say("Your turn to sign");
    dee.get("/partnership/page?version=7").await.is(StatusCode::NOT_FOUND);
    let signed = house.on_disk("select count(*) || '' from signatures where version = 1").await;
    assert_eq!(signed, ["2"]);
}

#[tokio::test]
async fn words_that_are_half_written_come_back_as_they_were_typed() {
    let house = House::before_the_gate().await;
    let dee = house.leader().await;
    let mut form = words("Names");
    form[0].1 = "0".to_owned();
    form[4].1 = "Photos of the way in".to_owned();
    let again = writes(&dee, &form).await;
    again.is(StatusCode::UNPROCESSABLE_ENTITY).says("Fill in every part").says("Photos of the way in");
    form[4].1 = String::new();
    form[9].1 = "someday".to_owned();
    writes(&dee, &form).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("someday");
    form[9].1 = "2126-01-01".to_owned();
    writes(&dee, &form).await.is(StatusCode::UNPROCESSABLE_ENTITY).says("We can't keep that day.");
    form[9].1 = String::new();
    assert_eq!(writes(&dee, &form).await.see_other(), PAGE);
    dee.get(PAGE).await.is(StatusCode::OK).says("Names").does_not_say("birthdays");
}

#[tokio::test]
async fn all_who_work_here_read_the_page_and_leaders_alone_sign() {
    let house = House::before_the_gate().await;
    for email in [ASH, IVY] {
        let person = house.signed_in(email).await;
        person
            .get(PAGE)
            .await
            .is(StatusCode::OK)
            .does_not_say("Your turn to sign")
            .does_not_say("Change the words");
        signs(&person, "0").await.is(StatusCode::FORBIDDEN);
        person.get("/partnership/page/words").await.is(StatusCode::FORBIDDEN);
    }
    assert!(house.on_disk("select organisation from signatures").await.is_empty());
}

#[tokio::test]
async fn the_gate_of_each_organisation_asks_for_its_own_people() {
    let house = House::open().await;
    let (dee, jo) = (house.leader().await, house.signed_in(fixtures::emails::JO).await);
    dee.get("/people").await.does_not_say("Before real young people come");
    jo.get("/people").await.does_not_say("Before real young people come");
    let cinder = fixtures::ids::CINDER_LANE;
    let lead = format!("delete from adults where role = 'safeguarding-lead' and organisation = '{cinder}'");
    house.on_disk(&lead).await;
    // The lead of the school is nobody's at the club.
    jo.get("/people").await.says("Before real young people come").says("Say who keeps them safe</a>");
    dee.get("/people").await.does_not_say("Before real young people come");
    let real = house.worker().await.makes_session("").await;
    let tried = jo.makes_session("").await;
    let kept = format!("select id from sessions where rehearsal order by id = '{real}'");
    assert_eq!(house.on_disk(&kept).await, [tried]);
}

#[tokio::test]
async fn the_last_day_of_the_page_is_not_before_its_first() {
    let house = House::open().await;
    let dee = house.leader().await;
    let mut form = words("Names");
    form.push(("ends", "2026-11-25".to_owned()));
    let again = writes(&dee, &form).await;
    again.is(StatusCode::UNPROCESSABLE_ENTITY).says("Give a last day that is not before the first.");
    form.last_mut().unwrap().1 = "2026-11-26".to_owned();
    assert_eq!(writes(&dee, &form).await.see_other(), PAGE);
}
