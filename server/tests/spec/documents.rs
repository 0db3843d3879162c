//! The documents inside the product, the notices, and what an organisation decides before real young people come.

use axum::http::StatusCode;
use fixtures::emails::{ASH, DEE};

use crate::house::House;

const ASSESSMENT: &str = "/partnership/assessment";

fn decided(basis: &str) -> [(&str, &str); 8] {
    [
        ("owner", "Business manager"),
        ("assessed_on", "2026-11-02"),
        ("look_again", "2027-11-01"),
        ("basis-voice", basis),
        ("basis-cards", "public-task"),
        ("basis-safety", "legal-obligation"),
        ("basis-evidence", "public-task"),
        ("basis-accounts", "contract"),
    ]
}

#[tokio::test]
async fn without_an_owner_a_day_and_a_basis_for_each_purpose_only_rehearsals_run() {
    let house = House::open().await;
    house.on_disk("delete from assessments returning owner").await;
    let (dee, worker) = (house.signed_in(DEE).await, house.worker().await);
    dee.get("/people")
        .await
        .says("Say who owns the impact assessment")
        .says("href=\"/partnership/assessment\"");
    let tried = worker.makes_session("").await;
    worker.get(&format!("/sessions/{tried}/room")).await.says("This is a rehearsal.");
    // No day and no basis is filled in for anybody.
    let form = dee.get(ASSESSMENT).await;
    form.is(StatusCode::OK).does_not_say("2026").does_not_say(" selected").does_not_say("Consent</option>");
    for (basis, why) in
        [("", "Choose a basis for each purpose."), ("consent", "Choose a basis for each purpose.")]
    {
        dee.post(ASSESSMENT, &decided(basis)).await.is(StatusCode::UNPROCESSABLE_ENTITY).says(why);
    }
    let mut early = decided("public-task");
    early[1] = ("assessed_on", "2027-02-01");
    dee.post(ASSESSMENT, &early)
        .await
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .says("value=\"Business manager\"");
    dee.post(ASSESSMENT, &decided("public-task")).await.leads_to(ASSESSMENT);
    dee.get("/people").await.does_not_say("Say who owns the impact assessment");
    let real = worker.makes_session("").await;
    worker.get(&format!("/sessions/{real}/room")).await.does_not_say("This is a rehearsal.");
    dee.get("/documents/impact")
        .await
        .says("Owner: Business manager")
        .says("2 November 2026")
        .says("Public task");
    assert_eq!(house.on_disk("select deed from audit where deed = 'assessment.set'").await.len(), 3);
}

#[tokio::test]
async fn leaders_read_every_document_and_everybody_reads_the_notices() {
    let house = House::open().await;
    let dee = house.signed_in(DEE).await;
    let list = dee.get("/documents").await;
    for (document, says) in [
        ("data-map", "They stay, without what is about a young person"),
        ("retention", "60 to 730"),
        ("impact", "Somebody learns how a child voted"),
        ("sharing", "Larkmoor School"),
    ] {
        list.says(&format!("href=\"/documents/{document}\""));
        dee.get(&format!("/documents/{document}")).await.is(StatusCode::OK).says(says);
    }
    // Every table of the disk stands in the map.
    let map = dee.get("/documents/data-map").await;
    for table in house.on_disk("select name from sqlite_master where type = 'table' and name not like '\\_%' escape '\\' and name not like 'sqlite%'").await {
        map.says(&format!(">{table}<"));
    }
    house.signed_in(ASH).await.get("/documents").await.is(StatusCode::OK);
    let stranger = house.stranger();
    stranger.get("/documents/impact").await.see_other();
    stranger.get("/privacy").await.is(StatusCode::OK).says("Larkmoor School").says("Cinder Lane Youth Club");
    stranger
        .get("/privacy/young-people")
        .await
        .is(StatusCode::OK)
        .says("Nobody can find out what you voted for.");
}
