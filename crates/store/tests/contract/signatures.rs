use domain::partnership::one_page::{OnePage, PageSide};
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::audit::Deed;
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use fixtures::ids::{LARKMOOR, PAINTBOX};
use store::Error;
use store::partnership::signatures::Signing;
use store::partnership::{one_pages, organisations, partnerships, signatures};

use crate::disk::{Disk, Room, eight};

pub fn words(never: &str) -> OnePage {
    let line = ["Ideas", "Everyone in the room", "Kept"].map(str::to_owned);
    OnePage { shared: vec![line], never: never.to_owned(), ..OnePage::default() }
}

async fn sign(disk: &Disk, organisation: &str, read: i64) -> store::error::Result<i64> {
    sign_as(disk, organisation, read, "Head").await
}

async fn sign_as(disk: &Disk, organisation: &str, read: i64, owner: &str) -> store::error::Result<i64> {
    let side = PageSide { owner: owner.to_owned(), reason: String::new() };
    let (organisation, starter) = (&organisation.into(), &words("Names"));
    let signing = Signing { organisation, read, starter, side: &side, job_title: "Deputy head" };
    signatures::sign(disk, &signing, &disk.entry(Deed::PageSign)).await
}

fn changed<T: std::fmt::Debug>(told: store::error::Result<T>) -> bool {
    let page_changed = Refusal::from(PartnershipRefusal::PageChanged);
    matches!(told, Err(Error::Refused(refusal)) if refusal == page_changed)
}

async fn is_ready(disk: &Disk, room: &Room) -> bool {
    partnerships::is_ready(&**disk, &room.partnership.id).await.unwrap()
}

on_both! {
    async fn real_young_people_come_when_two_adults_a_safeguarding_lead_and_every_signature_are_there(disk: Disk) {
        let room = disk.room().await;
        assert!(!is_ready(&disk, &room).await);
        let lead = disk.adult(&room.partnership, &room.groups[0], "lead@larkmoor.example", Role::SafeguardingLead).await;
        sign(&disk, LARKMOOR, 0).await.unwrap();
        let gate = partnerships::gate(&*disk, &room.partnership.id).await.unwrap();
        assert!(gate.second_adult && gate.safeguarding_lead && !gate.signed);
        assert!(!is_ready(&disk, &room).await, "Paintbox has not signed");
        sign(&disk, PAINTBOX, 1).await.unwrap();
        assert!(is_ready(&disk, &room).await);

        // What is counted is who can sign in and is here.
        disk.by_hand(&format!("update adults set left_at = 1 where id = '{}'", lead.id)).await.unwrap();
        assert!(!is_ready(&disk, &room).await, "the safeguarding lead has left");
        disk.by_hand("update adults set left_at = null, role = 'deputy' where role = 'safeguarding-lead'").await.unwrap();
        assert!(!is_ready(&disk, &room).await, "a deputy stands in, and is no lead");
        disk.by_hand("update adults set role = 'safeguarding-lead' where role = 'deputy'").await.unwrap();
        assert!(is_ready(&disk, &room).await);
        disk.by_hand(&format!("update adults set password_hash = null where id = '{}'", room.worker.id)).await.unwrap();
        assert!(!is_ready(&disk, &room).await, "one who cannot sign in is nobody's second adult");
    }

    async fn if_a_word_changes_all_sign_again(disk: Disk) {
        let room = disk.room().await;
        let (id, entry) = (&room.partnership.id, disk.entry(Deed::PageWrite));
        assert_eq!(one_pages::latest(&*disk, id).await.unwrap(), None);
        assert_eq!(sign(&disk, LARKMOOR, 0).await.unwrap(), 1);
        assert_eq!(sign(&disk, PAINTBOX, 1).await.unwrap(), 1);
        assert_eq!(signatures::of_version(&disk, id, 1).await.unwrap().len(), 2);
        // Words that are the same are no change.
        one_pages::write(&disk, id, 1, &words("Names"), &entry).await.unwrap();
        assert_eq!(one_pages::latest(&*disk, id).await.unwrap(), Some((1, words("Names"))));
        one_pages::write(&disk, id, 1, &words("Names and photos"), &entry).await.unwrap();
        assert_eq!(one_pages::latest(&*disk, id).await.unwrap(), Some((2, words("Names and photos"))));
        assert_eq!(signatures::of_version(&disk, id, 2).await.unwrap(), []);
        // Who read the old words signs nothing, and what was signed stays readable.
        assert!(changed(sign(&disk, LARKMOOR, 1).await));
        assert!(changed(one_pages::write(&disk, id, 1, &words("Nothing"), &entry).await));
        assert_eq!(signatures::of_version(&disk, id, 1).await.unwrap()[0].side.name, "Larkmoor School");
        assert_eq!(disk.written_down(Deed::PageWrite).await, 1);
    }

    async fn what_one_side_says_is_a_word_of_the_page_too(disk: Disk) {
        let room = disk.room().await;
        let id = &room.partnership.id;
        sign(&disk, LARKMOOR, 0).await.unwrap();
        sign(&disk, PAINTBOX, 1).await.unwrap();
        let side = PageSide { owner: "Business manager".to_owned(), reason: "Public task".to_owned() };
        let entry = disk.entry(Deed::PageSide);
        one_pages::set_side(&disk, &LARKMOOR.into(), &side, &entry).await.unwrap();
        let version = one_pages::latest(&*disk, id).await.unwrap().unwrap().0;
        assert_eq!((version, signatures::of_version(&disk, id, 2).await.unwrap().len()), (2, 0));
        // The same again is no change, and neither is one before anybody has signed.
        one_pages::set_side(&disk, &LARKMOOR.into(), &side, &entry).await.unwrap();
        organisations::set_benefits(&disk, &LARKMOOR.into(), ["A hall", "Friends"], &entry).await.unwrap();
        assert_eq!(one_pages::latest(&*disk, id).await.unwrap().unwrap().0, 2);
        sign_as(&disk, LARKMOOR, 2, "Business manager").await.unwrap();
        organisations::set_benefits(&disk, &LARKMOOR.into(), ["A hall", "Friends"], &entry).await.unwrap();
        assert_eq!(one_pages::latest(&*disk, id).await.unwrap().unwrap().0, 2, "nothing reads otherwise");
        organisations::set_benefits(&disk, &LARKMOOR.into(), ["A bus", "Friends"], &entry).await.unwrap();
        assert_eq!(one_pages::latest(&*disk, id).await.unwrap().unwrap().0, 3);
        let partners = signatures::partners(&disk, id).await.unwrap();
        let larkmoor = partners.iter().find(|one| one.organisation.id.as_str() == LARKMOOR).unwrap();
        assert_eq!(larkmoor.side.as_ref().map(|side| side.owner.as_str()), Some("Business manager"));
        assert_eq!((&larkmoor.signed, larkmoor.left_at), (&None, None), "not these words");
        assert_eq!(one_pages::get(&disk, id, 1).await.unwrap(), Some(words("Names")));
        assert_eq!(one_pages::get(&disk, id, 9).await.unwrap(), None);
    }

    async fn of_eight_who_sign_at_once_one_signature_is_kept(disk: Disk) {
        let room = disk.room().await;
        let db = (*disk).clone();
        let told = eight(&disk, move |_| {
            let db = db.clone();
            async move {
                let side = PageSide { owner: "Head".to_owned(), reason: String::new() };
                let (organisation, starter) = (&LARKMOOR.into(), &words("Names"));
                let signing = Signing { organisation, read: 0, starter, side: &side, job_title: "Head" };
                signatures::sign(&db, &signing, &crate::disk::by(Deed::PageSign)).await
            }
        }).await;
        assert_eq!(told.iter().filter(|one| one.is_ok()).count(), 1);
        assert_eq!(signatures::of_version(&disk, &room.partnership.id, 1).await.unwrap().len(), 1);
        assert_eq!(disk.written_down(Deed::PageSign).await, 1);
    }

    async fn an_organisation_that_left_signs_nothing(disk: Disk) {
        let room = disk.room().await;
        disk.by_hand(&format!("update organisations set archived_at = 1 where id = '{PAINTBOX}'")).await.unwrap();
        let left = Refusal::from(PartnershipRefusal::HasLeft);
        assert!(matches!(sign(&disk, PAINTBOX, 0).await, Err(Error::Refused(refusal)) if refusal == left));
        assert_eq!(one_pages::latest(&*disk, &room.partnership.id).await.unwrap(), None, "nothing half done");
    }
}
