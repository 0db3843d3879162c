//! May your group come? Asked once, answered once, taken back.

use domain::partnership::group_request::{Consent, RequestState};
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::audit::Deed;
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use domain::session::session::Session;
use domain::wording::Wording;
use store::partnership::{group_requests, groups};
use store::session::sessions;
use store::{Db, Error};

use crate::disk::{Disk, Room, eight};

/// Invites the group of the other organisation to one more session of the worker's.
async fn invite(disk: &Disk, room: &Room) -> Result<(), Refusal> {
    let session = Session {
        id: disk.id(),
        organisation: room.worker.organisation.clone(),
        youth_worker: room.worker.id.clone(),
        code: disk.code(),
        ..fixtures::session("again")
    };
    let groups = [room.groups[1].id.clone()];
    sessions::insert(disk, &session, &groups, &disk.entry(Deed::SessionMake)).await.map_err(Refusal::from)
}

/// The room, with no word yet about the group of the other organisation.
async fn nothing_asked(disk: &Disk) -> Room {
    let room = disk.room().await;
    disk.by_hand("delete from group_requests").await.unwrap();
    room
}

fn no_consent(room: &Room) -> Refusal {
    Refusal::Partnership(PartnershipRefusal::NoConsent { group: room.groups[1].name.clone() })
}

on_both! {
    async fn a_group_of_another_comes_only_while_its_own_organisation_says_yes(disk: Disk) {
        let room = nothing_asked(&disk).await;
        assert_eq!(invite(&disk, &room).await, Err(no_consent(&room)), "nobody was asked");
        let request = disk.asks(&room.worker, &room.groups[1]).await;
        assert_eq!(invite(&disk, &room).await, Err(no_consent(&room)), "it waits");
        group_requests::answer(&disk, &request.id, &Consent::Yes, &disk.entry(Deed::GroupYes)).await.unwrap();
        assert_eq!(invite(&disk, &room).await, Ok(()));
        assert_eq!(invite(&disk, &room).await, Ok(()), "it is asked once");
        group_requests::take_back(&disk, &request.id, &disk.entry(Deed::GroupTakeBack)).await.unwrap();
        assert_eq!(invite(&disk, &room).await, Err(no_consent(&room)), "it was taken back");
        assert_eq!(disk.written_down(Deed::SessionMake).await, 2);
    }

    async fn a_no_has_its_reason_and_the_same_can_be_asked_again(disk: Disk) {
        let room = nothing_asked(&disk).await;
        let request = disk.asks(&room.worker, &room.groups[1]).await;
        let no = Consent::No(Wording::parse("Thursday is their swimming day.").unwrap());
        group_requests::answer(&disk, &request.id, &no, &disk.entry(Deed::GroupNo)).await.unwrap();
        let of = group_requests::of_asking(&disk, &room.worker.organisation).await.unwrap();
        assert!(matches!(&of[0].request.state, RequestState::No { why, .. } if why.as_str().contains("swimming")));
        assert_eq!((of[0].asking.as_str(), of[0].home_name.as_str()), ("Larkmoor School", "Paintbox Yard"));
        assert_eq!(of[0].job_title, room.worker.job_title);
        let twice = group_requests::answer(&disk, &request.id, &Consent::Yes, &disk.entry(Deed::GroupYes)).await;
        assert!(matches!(twice, Err(Error::Refused(Refusal::NotNow))));

        let again = disk.asks(&room.worker, &room.groups[1]).await;
        let home = group_requests::of_home(&disk, &room.groups[1].organisation).await.unwrap();
        assert_eq!(home.len(), 2);
        assert_eq!(group_requests::latest(&home, &room.groups[1].id).map(|one| &one.request), Some(&again));
        let found = group_requests::get(&disk, &again.id, &room.partnership.id).await.unwrap();
        assert_eq!(found.as_ref(), group_requests::latest(&home, &room.groups[1].id));
        assert_eq!(group_requests::get(&disk, &again.id, &disk.id()).await.unwrap(), None);
    }

    async fn eight_who_ask_at_once_ask_once_and_eight_who_answer_answer_once(disk: Disk) {
        let room = nothing_asked(&disk).await;
        let plain = disk.asks(&room.worker, &room.groups[1]).await;
        disk.by_hand("delete from group_requests").await.unwrap();
        let told = eight(&disk, |_| {
            let (db, request) = (Db::clone(&disk), domain::partnership::group_request::GroupRequest { id: disk.id(), ..plain.clone() });
            let entry = domain::people::audit::AuditEntry { who: room.worker.id.to_string(), ..disk.entry(Deed::GroupAsk) };
            async move { group_requests::ask(&db, &request, &entry).await }
        })
        .await;
        assert!(told.iter().all(Result::is_ok), "who asks a second time is not told off");
        let of = group_requests::of_home(&disk, &room.groups[1].organisation).await.unwrap();
        assert_eq!((of.len(), disk.written_down(Deed::GroupAsk).await), (1, 1));
        let told = eight(&disk, |_| {
            let (db, id, entry) = (Db::clone(&disk), of[0].request.id.clone(), disk.entry(Deed::GroupYes));
            async move { group_requests::answer(&db, &id, &Consent::Yes, &entry).await }
        })
        .await;
        assert_eq!(told.iter().filter(|one| one.is_ok()).count(), 1);
        assert_eq!(disk.written_down(Deed::GroupYes).await, 1);
    }

    async fn a_group_of_another_partnership_is_not_even_named(disk: Disk) {
        let room = nothing_asked(&disk).await;
        let other = fixtures::westhaven();
        store::partnership::partnerships::insert(&disk, &other.partnership, &[]).await.unwrap();
        for organisation in &other.organisations {
            store::partnership::organisations::insert(&disk, organisation).await.unwrap();
        }
        groups::insert(&disk, &other.groups[0]).await.unwrap();
        let session = Session {
            id: disk.id(),
            organisation: room.worker.organisation.clone(),
            youth_worker: room.worker.id.clone(),
            code: disk.code(),
            ..fixtures::session("again")
        };
        let far = [other.groups[0].id.clone()];
        let refused = sessions::insert(&disk, &session, &far, &disk.entry(Deed::SessionMake)).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::UnreadableForm))));
    }

    async fn nobody_asks_for_the_own_group_nor_for_one_that_was_put_away(disk: Disk) {
        let room = nothing_asked(&disk).await;
        let request = disk.asks(&room.worker, &room.groups[1]).await;
        disk.by_hand("delete from group_requests").await.unwrap();
        let worker = disk.adult(&room.partnership, &room.groups[1], "other@example.org", Role::YouthWorker).await;
        let by = domain::people::audit::AuditEntry { who: worker.id.to_string(), ..disk.entry(Deed::GroupAsk) };
        let own = domain::partnership::group_request::GroupRequest { asking: worker.organisation.clone(), ..request.clone() };
        let refused = group_requests::ask(&disk, &own, &by).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NoSuchPage))));
        groups::archive(&disk, &room.groups[1].id, &disk.entry(Deed::GroupArchive)).await.unwrap();
        let refused = group_requests::ask(&disk, &request, &by).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NoSuchPage))));
    }
}
