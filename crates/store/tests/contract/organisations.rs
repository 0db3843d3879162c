use domain::partnership::refusal::PartnershipRefusal;
use domain::partnership::role::{FilledRole, Holder, ProgrammeRole};
use domain::people::audit::Deed;
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use domain::wording::Wording;
use fixtures::emails::ASH;
use fixtures::ids::{LARKMOOR, PAINTBOX};
use store::partnership::{groups, organisations, outcomes, overview, partnerships, roles, signatures};
use store::people::{adults, sign_ins};

use crate::disk::{Disk, NOW, by, eight};

on_both! {
    async fn an_organisation_that_leaves_can_do_nothing_more_and_stays_readable(disk: Disk) {
        let room = disk.room().await;
        let partnership = &room.partnership.id;
        disk.adult(&room.partnership, &room.groups[1], "kit@paintbox.example", Role::Leader).await;
        sign_ins::insert_adult(&disk, "device", &room.worker.id, NOW, NOW.plus_minutes(60)).await.unwrap();
        outcomes::tick(&disk, &PAINTBOX.into(), &by(Deed::OutcomesAgree), |_| Ok(vec!["TEAM".to_owned()])).await.unwrap();
        organisations::archive(&disk, &LARKMOOR.into(), &by(Deed::OrganisationArchive)).await.unwrap();
        assert_eq!(sign_ins::adult_of(&disk, "device", NOW).await.unwrap(), None);
        assert_eq!(adults::by_email(&disk, ASH).await.unwrap(), None);
        let kept = format!("select name from adults where organisation = '{LARKMOOR}' and email is null");
        assert_eq!(disk.texts(&kept).await, std::slice::from_ref(&room.worker.job_title));
        let offered = groups::of_partnership(&disk, partnership).await.unwrap();
        assert!(offered.iter().all(|group| group.organisation.as_str() == PAINTBOX), "{offered:?}");
        let session = store::sessions::get(&disk, &room.session.id).await.unwrap().unwrap();
        assert!(session.ended_at.is_some());
        // Who is left agrees without it, and reads it.
        let ticks = outcomes::ticks(&disk, partnership).await.unwrap();
        assert_eq!(ticks, [(PAINTBOX.into(), vec!["TEAM".to_owned()])]);
        let partners = signatures::partners(&disk, partnership).await.unwrap();
        assert_eq!(partners.iter().map(|one| one.left_at.is_some()).collect::<Vec<_>>(), [true, false]);
        assert_eq!(organisations::of_partnership(&disk, partnership).await.unwrap().len(), 2);
        assert!(!partnerships::gate(&*disk, partnership, &LARKMOOR.into(), NOW).await.unwrap().second_adult);
        assert_eq!(disk.written_down(Deed::OrganisationArchive).await, 1);
    }

    async fn the_last_organisation_stays_and_nobody_leaves_an_open_vote(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let entry = by(Deed::OrganisationArchive);
        let not_now = |told: store::error::Result<()>| Refusal::from(told.unwrap_err()) == Refusal::NotNow;
        assert!(not_now(organisations::archive(&disk, &LARKMOOR.into(), &entry).await), "a vote is open");
        store::tallies::close(&disk, &round.id, NOW, 1, &entry).await.unwrap();
        organisations::archive(&disk, &LARKMOOR.into(), &entry).await.unwrap();
        assert!(not_now(organisations::archive(&disk, &PAINTBOX.into(), &entry).await), "the last one");
    }

    async fn nobody_leaves_young_people_in_a_session_and_no_group_of_who_left_is_at_the_door(disk: Disk) {
        let room = disk.room().await;
        let pupil = disk.pupil(&room, "fox").await;
        let entry = by(Deed::OrganisationArchive);
        let told = organisations::archive(&disk, &LARKMOOR.into(), &entry).await;
        assert_eq!(Refusal::from(told.unwrap_err()), PartnershipRefusal::SessionOpen.into());
        let at_the_door = || async {
            let groups = groups::at_the_door(&disk, &room.session.id).await.unwrap();
            groups.into_iter().map(|one| one.organisation.to_string()).collect::<Vec<_>>()
        };
        let mut both = at_the_door().await;
        both.sort();
        assert_eq!(both, [LARKMOOR, PAINTBOX]);
        disk.by_hand(&format!("update pupils set removed_at = 1 where id = '{}'", pupil.id)).await.unwrap();
        organisations::archive(&disk, &LARKMOOR.into(), &entry).await.unwrap();
        assert_eq!(at_the_door().await, [PAINTBOX]);
    }

    async fn who_left_fills_no_role_and_is_known_to_have_left(disk: Disk) {
        let room = disk.room().await;
        let id = &room.partnership.id;
        let lead = FilledRole {
            organisation: LARKMOOR.into(),
            role: ProgrammeRole::SafeguardingLead.into(),
            holder: Holder::Post(Wording::parse("Head").unwrap()),
            comfortable: true,
        };
        roles::set(&disk, &LARKMOOR.into(), std::slice::from_ref(&lead), &by(Deed::RolesFill)).await.unwrap();
        assert_eq!(roles::of_partnership(&disk, id).await.unwrap(), [lead]);
        assert_eq!(overview::organisations(&disk, id).await.unwrap().3, []);
        organisations::archive(&disk, &LARKMOOR.into(), &by(Deed::OrganisationArchive)).await.unwrap();
        assert_eq!(roles::of_partnership(&disk, id).await.unwrap(), []);
        assert_eq!(overview::organisations(&disk, id).await.unwrap().3, [LARKMOOR.into()]);
    }

    async fn of_eight_who_leave_at_once_one_does(disk: Disk) {
        disk.room().await;
        let db = (*disk).clone();
        let told = eight(&disk, move |one| {
            let db = db.clone();
            let own = if one % 2 == 0 { LARKMOOR } else { PAINTBOX };
            async move { organisations::archive(&db, &own.into(), &by(Deed::OrganisationArchive)).await }
        }).await;
        assert_eq!(told.iter().filter(|one| one.is_ok()).count(), 1, "{told:?}");
    }
}
