use domain::refusal::Refusal;
use domain::session::join_code::JoinSecret;
use domain::session::session::Step;
use store::Error;
use store::overview;
use store::session::sessions;
use store::vote::tallies;

use crate::disk::{Disk, NOW, entry};

on_both! {
    async fn what_makes_it_a_real_say_is_kept_in_the_plan(disk: Disk) {
        let room = disk.room().await;
        let say = domain::session::say::Say { can_change: "What we do".to_owned(), level: Some(6), ..Default::default() };
        sessions::set_say(&disk, &room.session.id, &say, &entry()).await.unwrap();
        let kept = sessions::get(&disk, &room.session.id).await.unwrap().unwrap();
        assert_eq!(kept.plan, domain::session::session::Plan { say, ..room.session.plan });
        let nowhere = sessions::set_say(&disk, &disk.id(), &domain::session::say::Say::default(), &entry()).await;
        assert!(matches!(nowhere, Err(Error::Refused(Refusal::NoSuchPage))));
    }

    async fn a_session_is_read_as_it_was_made(disk: Disk) {
        let room = disk.room().await;
        assert_eq!(sessions::get(&disk, &room.session.id).await.unwrap(), Some(room.session));
        assert_eq!(sessions::get(&disk, &disk.id()).await.unwrap(), None);
    }

    async fn a_code_opens_one_session_until_it_ends(disk: Disk) {
        let room = disk.room().await;
        let code = &room.session.code;
        assert!(sessions::by_code(&disk, code, NOW).await.unwrap().is_some());
        assert_eq!(sessions::by_code(&disk, code, NOW).await.unwrap().as_ref(), Some(&room.session));
        assert_eq!(sessions::by_code(&disk, code, room.session.code_ends_at).await.unwrap(), None);
        sessions::end(&disk, &room.session.id, NOW, &entry()).await.unwrap();
        assert!(sessions::by_code(&disk, code, NOW).await.unwrap().is_none());
        let again = disk.session(&room.worker, &room.groups, code.as_str()).await;
        assert_eq!(sessions::by_code(&disk, code, NOW).await.unwrap(), Some(again));
    }

    async fn every_public_change_makes_the_version_grow_by_one(disk: Disk) {
        let room = disk.room().await;
        let id = &room.session.id;
        sessions::set_step(&disk, id, Step::Ideas, &entry()).await.unwrap();
        sessions::set_door(&disk, id, true, &entry()).await.unwrap();
        sessions::end(&disk, id, NOW, &entry()).await.unwrap();
        let session = sessions::get(&disk, id).await.unwrap().unwrap();
        assert_eq!((session.step, session.door_shut, session.ended_at, session.version), (Step::Ideas, true, Some(NOW), 4));
        let nowhere = sessions::set_step(&disk, &disk.id(), Step::Wall, &entry()).await;
        assert!(matches!(nowhere, Err(Error::Refused(Refusal::NoSuchPage))));
    }

    async fn a_step_asks_its_rule_where_it_is_written(disk: Disk) {
        let room = disk.room().await;
        let id = &room.session.id;
        let written = "select deed from audit";
        let before = disk.texts(written).await.len();
        let not_now = |moved| matches!(moved, Err(Error::Refused(Refusal::NotNow)));
        assert!(not_now(sessions::set_step(&disk, id, Step::Vote, &entry()).await));
        let round = disk.round(&room, &["farm", "bikes"]).await;
        sessions::set_step(&disk, id, Step::Vote, &entry()).await.unwrap();
        assert!(not_now(sessions::set_step(&disk, id, Step::Result, &entry()).await));
        disk.by_hand(&format!("update sittings set ended_at = 1, revealed_at = 1 where round = '{}'", round.id)).await.unwrap();
        disk.by_hand(&format!("update rounds set closed_at = 1 where id = '{}'", round.id)).await.unwrap();
        sessions::set_step(&disk, id, Step::Result, &entry()).await.unwrap();
        sessions::end(&disk, id, NOW, &entry()).await.unwrap();
        assert!(not_now(sessions::set_step(&disk, id, Step::Wall, &entry()).await));
        assert_eq!(sessions::get(&disk, id).await.unwrap().unwrap().step, Step::Result);
        // The vote, two steps, and the end; what was refused left no line.
        assert_eq!(disk.texts(written).await.len(), before + 4);
    }

    async fn eight_who_move_a_room_that_ends_are_heard_or_refused(disk: Disk) {
        let room = disk.room().await;
        let id = room.session.id.clone();
        let before = disk.texts("select deed from audit").await.len();
        let moving: Vec<_> = (0..8)
            .map(|one| {
                let (db, id) = (store::Db::clone(&disk), id.clone());
                let step = if one % 2 == 0 { Step::Ideas } else { Step::Wall };
                tokio::spawn(async move { sessions::set_step(&db, &id, step, &entry()).await })
            })
            .collect();
        sessions::end(&disk, &id, NOW, &entry()).await.unwrap();
        let at_the_end = sessions::get(&disk, &id).await.unwrap();
        let mut heard = 0;
        for one in moving {
            match one.await.unwrap() {
                Ok(()) => heard += 1,
                Err(Error::Refused(Refusal::NotNow)) => {}
                Err(other) => panic!("{other}"),
            }
        }
        let session = sessions::get(&disk, &id).await.unwrap();
        assert_eq!(session, at_the_end, "nobody moves a room that is over");
        assert_eq!(session.unwrap().version, room.session.version + heard + 1);
        let written = disk.texts("select deed from audit").await.len() - before;
        assert_eq!(written, usize::try_from(heard + 1).unwrap());
    }

    async fn a_session_does_not_end_in_the_middle_of_a_vote(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let refused = sessions::end(&disk, &room.session.id, NOW, &entry()).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotNow))));
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        sessions::end(&disk, &room.session.id, NOW, &entry()).await.unwrap();
        sessions::end(&disk, &room.session.id, NOW.plus_minutes(5), &entry()).await.unwrap();
        assert_eq!(sessions::get(&disk, &room.session.id).await.unwrap().unwrap().ended_at, Some(NOW));
    }

    async fn sessions_are_listed_with_their_groups_and_how_many_came(disk: Disk) {
        let room = disk.room().await;
        let lonely = disk.session(&room.worker, &room.groups[1..], "LAKE236").await;
        disk.class(&room, &room.groups[0], 3).await;
        let of_organisation = sessions::with_groups_of(&disk, &room.worker.organisation).await.unwrap();
        let mut seen: Vec<_> = of_organisation
            .into_iter()
            .map(|(session, groups, pupils)| (session.code.shown(), groups.join(" and "), pupils))
            .collect();
        seen.sort();
        assert_eq!(seen, [
            ("KITE 427".to_owned(), "Heron class and Thursday Makers".to_owned(), 3),
            ("LAKE 236".to_owned(), "Thursday Makers".to_owned(), 0),
        ]);
        let of_partnership = overview::sittings(&disk, &room.partnership.id).await.unwrap();
        assert_eq!(of_partnership.len(), 2);
        let one = of_partnership.iter().find(|one| one.session == lonely).unwrap();
        assert_eq!((&one.groups[..], one.present), (&["Thursday Makers".to_owned()][..], 0));
        assert!(of_partnership.iter().any(|one| one.session.id == room.session.id && one.present == 3));
        assert_eq!(sessions::with_groups_of(&disk, &room.groups[1].organisation).await.unwrap(), []);
    }

    async fn the_secret_of_the_qr_code_leads_to_its_session_alone(disk: Disk) {
        let room = disk.room().await;
        let found = sessions::by_secret(&disk, &room.session.secret).await.unwrap();
        assert_eq!(found.map(|session| session.id), Some(room.session.id));
        let other = JoinSecret::from_chance([1, 2]);
        assert_eq!(sessions::by_secret(&disk, &other).await.unwrap(), None);
    }
}
