use domain::partnership::gate::Gate;
use domain::partnership::group::Group;
use domain::partnership::one_page::{OnePage, PageSide};
use domain::partnership::organisation::Organisation;
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::audit::Deed;
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use domain::time::Moment;
use fixtures::ids::{LARKMOOR, PAINTBOX};
use jiff::civil::date;
use store::Error;
use store::partnership::signatures::Signing;
use store::partnership::{assessments, groups, one_pages, organisations, partnerships, signatures};

use crate::disk::{Disk, NOW, Room, eight};

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

async fn gate(disk: &Disk, room: &Room, organisation: &str, at: Moment) -> Gate {
    partnerships::gate(&**disk, &room.partnership.id, &organisation.into(), at).await.unwrap()
}

async fn is_ready(disk: &Disk, room: &Room, organisation: &str) -> bool {
    partnerships::is_ready(&**disk, &room.partnership.id, &organisation.into(), NOW).await.unwrap()
}

/// Two who can sign in, one of them the safeguarding lead, in the organisation of this group.
async fn two_adults(disk: &Disk, room: &Room, of: &Group) {
    let entry = disk.entry(Deed::AssessmentSet);
    assessments::set(disk, &of.organisation, &fixtures::assessment(), &entry).await.unwrap();
    for (name, role) in [("lead", Role::SafeguardingLead), ("leader", Role::Leader)] {
        let email = format!("{name}@{}.example", of.organisation);
        disk.adult(&room.partnership, of, &email, role).await;
    }
}

on_both! {
    async fn each_organisation_needs_two_adults_and_a_lead_of_its_own(disk: Disk) {
        let room = disk.room().await;
        two_adults(&disk, &room, &room.groups[1]).await;
        sign(&disk, LARKMOOR, 0).await.unwrap();
        sign(&disk, PAINTBOX, 1).await.unwrap();
        assert!(is_ready(&disk, &room, PAINTBOX).await);
        let (larkmoor, entry) = (LARKMOOR.into(), disk.entry(Deed::AssessmentSet));
        assert!(!gate(&disk, &room, LARKMOOR, NOW).await.assessed, "nobody owns its assessment");
        assert_eq!(assessments::get(&disk, &larkmoor).await.unwrap(), None);
        assessments::set(&disk, &larkmoor, &fixtures::assessment(), &entry).await.unwrap();
        assert_eq!(assessments::get(&disk, &larkmoor).await.unwrap(), Some(fixtures::assessment()));
        let open = Gate { second_adult: true, safeguarding_lead: true, signed: true, assessed: true };
        let larkmoor = gate(&disk, &room, LARKMOOR, NOW).await;
        assert_eq!(larkmoor, Gate { second_adult: false, safeguarding_lead: false, ..open }, "those of Paintbox are not its own");
        let lead = disk.adult(&room.partnership, &room.groups[0], "lead@larkmoor.example", Role::SafeguardingLead).await;
        assert_eq!(gate(&disk, &room, LARKMOOR, NOW).await, open);

        // What is counted is who can sign in and is here.
        disk.by_hand(&format!("update adults set left_at = 1 where id = '{}'", lead.id)).await.unwrap();
        assert!(!is_ready(&disk, &room, LARKMOOR).await, "the safeguarding lead has left");
        disk.by_hand(&format!("update adults set left_at = null, role = 'deputy' where id = '{}'", lead.id)).await.unwrap();
        let deputy = gate(&disk, &room, LARKMOOR, NOW).await;
        assert_eq!(deputy, Gate { safeguarding_lead: false, ..open }, "a deputy stands in, and is no lead");
        disk.by_hand("update adults set role = 'safeguarding-lead' where role = 'deputy'").await.unwrap();
        disk.by_hand(&format!("update adults set password_hash = null where id = '{}'", room.worker.id)).await.unwrap();
        let alone = gate(&disk, &room, LARKMOOR, NOW).await;
        assert_eq!(alone, Gate { second_adult: false, ..open }, "one who cannot sign in is nobody's second adult");
        assert!(is_ready(&disk, &room, PAINTBOX).await);
    }

    async fn two_sign_first_and_who_comes_later_shuts_the_gate_for_itself_alone(disk: Disk) {
        let room = disk.room().await;
        let (larkmoor, makers) = (&room.groups[0], &room.groups[1]);
        two_adults(&disk, &room, larkmoor).await;
        sign(&disk, LARKMOOR, 0).await.unwrap();
        assert!(is_ready(&disk, &room, LARKMOOR).await, "Paintbox has nobody who could sign");
        two_adults(&disk, &room, makers).await;
        assert!(!is_ready(&disk, &room, LARKMOOR).await, "nobody shares with itself alone");
        sign(&disk, PAINTBOX, 1).await.unwrap();
        assert!(is_ready(&disk, &room, LARKMOOR).await && is_ready(&disk, &room, PAINTBOX).await);
        // A third comes.
        let shed = Organisation {
            id: disk.id(),
            partnership: room.partnership.id.clone(),
            name: "The Shed".to_owned(),
            kind: String::new(),
            gives: String::new(),
            gets: String::new(),
        };
        organisations::insert(&disk, &shed).await.unwrap();
        let group = Group { id: disk.id(), organisation: shed.id.clone(), ..makers.clone() };
        groups::insert(&disk, &group).await.unwrap();
        two_adults(&disk, &room, &group).await;
        assert!(is_ready(&disk, &room, LARKMOOR).await && is_ready(&disk, &room, PAINTBOX).await);
        assert!(!is_ready(&disk, &room, shed.id.as_str()).await, "the new one has not signed");
        sign(&disk, shed.id.as_str(), 1).await.unwrap();
        assert!(is_ready(&disk, &room, shed.id.as_str()).await);
        // Who ever signed signs the present words.
        let entry = disk.entry(Deed::PageWrite);
        one_pages::write(&disk, &room.partnership.id, 1, &words("Nothing else"), &entry).await.unwrap();
        sign(&disk, LARKMOOR, 2).await.unwrap();
        sign(&disk, PAINTBOX, 2).await.unwrap();
        assert!(!is_ready(&disk, &room, LARKMOOR).await, "the Shed signed other words");
        disk.by_hand(&format!("update adults set password_hash = null where organisation = '{}'", shed.id)).await.unwrap();
        assert!(is_ready(&disk, &room, LARKMOOR).await, "nobody is left who could");
    }

    async fn a_page_that_is_over_does_not_count_as_signed(disk: Disk) {
        let room = disk.room().await;
        two_adults(&disk, &room, &room.groups[0]).await;
        let over = OnePage { days: [None, Some(date(2026, 11, 30)), None], ..words("Names") };
        one_pages::write(&disk, &room.partnership.id, 0, &over, &disk.entry(Deed::PageWrite)).await.unwrap();
        sign(&disk, LARKMOOR, 1).await.unwrap();
        assert!(gate(&disk, &room, LARKMOOR, NOW).await.signed);
        assert!(!gate(&disk, &room, LARKMOOR, NOW.plus_days(365)).await.signed);
    }

    async fn who_has_signed_and_fills_in_what_stood_empty_signs_again(disk: Disk) {
        let room = disk.room().await;
        let (id, entry) = (&room.partnership.id, disk.entry(Deed::BenefitsSay));
        disk.by_hand("update organisations set gives = '', gets = ''").await.unwrap();
        sign(&disk, LARKMOOR, 0).await.unwrap();
        organisations::set_benefits(&disk, &PAINTBOX.into(), ["Paint", ""], &entry).await.unwrap();
        assert_eq!(one_pages::latest(&*disk, id).await.unwrap().unwrap().0, 1, "the first words of one who has signed nothing");
        organisations::set_benefits(&disk, &LARKMOOR.into(), ["A hall", ""], &entry).await.unwrap();
        assert_eq!(one_pages::latest(&*disk, id).await.unwrap().unwrap().0, 2);
        assert_eq!(signatures::of_version(&disk, id, 2).await.unwrap(), []);
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
        let entry = disk.entry(Deed::BenefitsSay);
        organisations::set_benefits(&disk, &LARKMOOR.into(), ["A hall", "Friends"], &entry).await.unwrap();
        let version = one_pages::latest(&*disk, id).await.unwrap().unwrap().0;
        assert_eq!((version, signatures::of_version(&disk, id, 2).await.unwrap().len()), (2, 0));
        // Who owns it is another word, too; before anybody has signed the new page that changes nothing.
        assert_eq!(sign_as(&disk, LARKMOOR, 2, "Business manager").await.unwrap(), 2);
        organisations::set_benefits(&disk, &LARKMOOR.into(), ["A hall", "Friends"], &entry).await.unwrap();
        assert_eq!(one_pages::latest(&*disk, id).await.unwrap().unwrap().0, 2, "nothing reads otherwise");
        organisations::set_benefits(&disk, &LARKMOOR.into(), ["A bus", "Friends"], &entry).await.unwrap();
        assert_eq!(one_pages::latest(&*disk, id).await.unwrap().unwrap().0, 3);
        sign_as(&disk, LARKMOOR, 3, "Business manager").await.unwrap();
        assert_eq!(sign_as(&disk, PAINTBOX, 3, "Bursar").await.unwrap(), 4, "Larkmoor read another owner");
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
