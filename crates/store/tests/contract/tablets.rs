use domain::id::SessionId;
use domain::people::newcomer::Knock;
use domain::people::tablet::{MOST_TABLETS, Tablets};
use domain::refusal::Refusal;
use store::people::pupils::Asker;
use store::people::{newcomers, pupils, sign_ins, tablets};
use store::session::{live, sessions};
use store::{Db, Error};

use crate::disk::{Disk, NOW, Room, eight, entry};

async fn begins(db: &Db, room: &Room, token: &str) -> Result<(), Error> {
    tablets::begin(db, &room.session.id, Some(&room.groups[0].id), [token, ""], NOW).await
}

async fn counted(db: &Db, session: &SessionId) -> Tablets {
    live::facts(db, session).await.unwrap().tablets
}

on_both! {
    async fn a_tablet_counts_turns_and_keeps_nobody(disk: Disk) {
        let room = disk.room().await;
        let id = &room.session.id;
        begins(&disk, &room, "tablet").await.unwrap();
        assert_eq!(counted(&disk, id).await, Tablets { n: 1, turns: 0 });
        for picture in ["fox", "owl"] {
            disk.pupil(&room, picture).await;
            tablets::pass_on(&disk, ["tablet", picture]).await.unwrap();
            assert_eq!(sign_ins::pupil_of(&disk, picture, NOW).await.unwrap(), None, "{picture}");
        }
        assert_eq!(counted(&disk, id).await, Tablets { n: 1, turns: 2 });
        assert_eq!(pupils::taken(&disk, id).await.unwrap().len(), 2, "both are in still, and have their ideas");
        let tablet = tablets::of_device(&disk, "tablet", NOW).await.unwrap().unwrap();
        assert_eq!((tablet.code, tablet.group), (room.session.code.clone(), Some(room.groups[0].id.clone())));
        tablets::begin(&disk, id, None, ["tablet", ""], NOW).await.unwrap();
        assert_eq!(tablets::of_device(&disk, "tablet", NOW).await.unwrap().unwrap().group, None);
        assert_eq!(counted(&disk, id).await, Tablets { n: 1, turns: 2 }, "the same tablet, with its turns");
        assert_eq!(tablets::end(&disk, "tablet").await.unwrap(), Some(id.clone()));
        assert_eq!(tablets::end(&disk, "tablet").await.unwrap(), None);
        assert_eq!(tablets::of_device(&disk, "tablet", NOW).await.unwrap(), None);
        assert_eq!(counted(&disk, id).await, Tablets { n: 0, turns: 2 }, "who had a turn has had it");
        tablets::begin(&disk, id, None, ["tablet", ""], NOW).await.unwrap();
        assert_eq!(counted(&disk, id).await, Tablets { n: 1, turns: 2 });
    }

    async fn a_tablet_that_goes_to_another_session_leaves_its_turns_behind(disk: Disk) {
        let room = disk.room().await;
        let other = disk.session(&room.worker, &room.groups, disk.code().as_str()).await;
        for (token, picture) in [("one", Some("fox")), ("two", None)] {
            begins(&disk, &room, token).await.unwrap();
            if let Some(picture) = picture {
                disk.pupil(&room, picture).await;
                tablets::pass_on(&disk, [token, picture]).await.unwrap();
            }
            tablets::begin(&disk, &other.id, None, [token, ""], NOW).await.unwrap();
            let tablet = tablets::of_device(&disk, token, NOW).await.unwrap().unwrap();
            assert_eq!(tablet.code, other.code);
        }
        assert_eq!(counted(&disk, &room.session.id).await, Tablets { n: 0, turns: 1 });
        assert_eq!(counted(&disk, &other.id).await, Tablets { n: 2, turns: 0 });
        tablets::end(&disk, "two").await.unwrap();
        assert_eq!(disk.texts("select token_hash from tablets order by token_hash, session").await, ["one", "one"]);
    }

    async fn eight_taps_on_done_are_one_turn(disk: Disk) {
        let room = disk.room().await;
        begins(&disk, &room, "tablet").await.unwrap();
        disk.pupil(&room, "fox").await;
        eight(&disk, |_| {
            let db = (*disk).clone();
            async move { tablets::pass_on(&db, ["tablet", "fox"]).await.unwrap() }
        })
        .await;
        assert_eq!(counted(&disk, &room.session.id).await, Tablets { n: 1, turns: 1 });
    }

    async fn whoever_was_in_on_it_is_forgotten_and_another_device_counts_nothing(disk: Disk) {
        let room = disk.room().await;
        for picture in ["fox", "owl"] {
            disk.pupil(&room, picture).await;
        }
        let id = &room.session.id;
        tablets::begin(&disk, id, None, ["tablet", "fox"], NOW).await.unwrap();
        assert_eq!(sign_ins::pupil_of(&disk, "fox", NOW).await.unwrap(), None);
        tablets::pass_on(&disk, ["made up", "owl"]).await.unwrap();
        assert_eq!(sign_ins::pupil_of(&disk, "owl", NOW).await.unwrap(), None);
        assert_eq!(counted(&disk, id).await, Tablets { n: 1, turns: 0 });
    }

    async fn whoever_waits_at_the_door_with_it_waits_no_more(disk: Disk) {
        let room = disk.room().await;
        let id = &room.session.id;
        let fox = disk.pupil(&room, "fox").await;
        disk.pupil(&room, "kite").await;
        let asker = Asker { token_hash: "asks", before: None, chance: 7 };
        pupils::ask_back(&disk, id, &fox.picture, fox.colour, &asker, NOW).await.unwrap();
        for table in ["groups", "session_groups"] {
            disk.by_hand(&format!("update {table} set size = 1")).await.unwrap();
        }
        let owl = disk.stranger(&room, "owl");
        let knock = newcomers::knock(&disk, &owl, ["waits", "waits"], NOW, NOW.plus_minutes(60)).await.unwrap();
        assert_eq!(knock, Knock::Waits);
        for (table, token) in [("returns", "asks"), ("newcomers", "waits")] {
            let rows = format!("select token_hash from {table}");
            assert_eq!(disk.texts(&rows).await, [token]);
            tablets::begin(&disk, id, None, ["tablet", token], NOW).await.unwrap();
            assert!(disk.texts(&rows).await.is_empty(), "{table}");
        }
    }

    async fn a_session_that_is_over_or_full_has_no_tablet_more(disk: Disk) {
        let room = disk.room().await;
        let id = &room.session.id;
        let nowhere = tablets::begin(&disk, id, Some(&disk.id()), ["tablet", ""], NOW).await;
        assert!(matches!(nowhere, Err(Error::Refused(Refusal::UnreadableForm))));
        for nth in 0..MOST_TABLETS {
            begins(&disk, &room, &format!("tablet {nth}")).await.unwrap();
        }
        assert!(matches!(begins(&disk, &room, "more").await, Err(Error::Refused(Refusal::NotNow))));
        begins(&disk, &room, "tablet 0").await.unwrap();
        sessions::end(&disk, id, NOW, &entry()).await.unwrap();
        assert_eq!(counted(&disk, id).await, Tablets::default());
        assert_eq!(tablets::of_device(&disk, "tablet 0", NOW).await.unwrap(), None);
        assert!(begins(&disk, &room, "tablet 0").await.is_err());
    }
}
