use domain::ideas::idea::IdeaState;
use domain::people::audit::Deed;
use domain::people::pupil::{Colour, Pupil};
use domain::people::refusal::PeopleRefusal;
use domain::people::returns::{ASKING_LASTS_MINUTES, Return};
use domain::refusal::Refusal;
use domain::session::refusal::SessionRefusal;
use domain::time::Moment;
use store::Error;
use store::ideas::ideas;
use store::people::pupils::Asker;
use store::people::{pupils, sign_ins};
use store::session::{live, sessions};
use store::vote::{ballots, rolls};

use crate::disk::{Disk, NOW, Room, ballot, by, eight, entry};

on_both! {
    async fn one_picture_in_one_colour_is_one_pupil(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let other = disk.stranger(&room, "fox");
        let refused = pupils::join(&disk, &other, "other device", NOW, NOW.plus_minutes(60)).await;
        assert_eq!(Refusal::from(refused.unwrap_err()), Refusal::People(PeopleRefusal::PictureTaken));
        let teal = Pupil { colour: Colour::Teal, ..other };
        pupils::join(&disk, &teal, "other device", NOW, NOW.plus_minutes(60)).await.unwrap();
        let taken = pupils::taken(&disk, &room.session.id).await.unwrap();
        assert_eq!(taken, [("fox".to_owned(), Colour::Orange), ("fox".to_owned(), Colour::Teal)]);
        assert_eq!(pupils::get(&disk, &fox.id).await.unwrap(), Some(fox));
    }

    async fn a_double_tap_is_one_pupil(disk: Disk) {
        let room = disk.room().await;
        for picture in ["fox", "fox", "owl"] {
            let pupil = disk.stranger(&room, picture);
            pupils::join(&disk, &pupil, "one device", NOW, NOW.plus_minutes(60)).await.unwrap();
        }
        assert_eq!(pupils::taken(&disk, &room.session.id).await.unwrap(), [("fox".to_owned(), Colour::Orange)]);
        let (pupil, _) = sign_ins::pupil_of(&disk, "one device", NOW).await.unwrap().unwrap();
        assert_eq!(pupil.picture, "fox");
    }

    async fn thirty_who_tap_the_same_picture_at_once_are_one_pupil(disk: Disk) {
        let room = disk.room().await;
        let all = (0..30).map(|seat| {
            let (db, pupil) = (store::Db::clone(&disk), disk.stranger(&room, "fox"));
            tokio::spawn(async move {
                pupils::join(&db, &pupil, &format!("device {seat}"), NOW, NOW.plus_minutes(60)).await
            })
        });
        let mut inside = 0;
        for joined in all.collect::<Vec<_>>() {
            match joined.await.unwrap() {
                Ok(()) => inside += 1,
                Err(error) => assert_eq!(Refusal::from(error), Refusal::People(PeopleRefusal::PictureTaken)),
            }
        }
        assert_eq!(inside, 1);
    }

    async fn a_device_that_was_in_another_session_comes_into_this_one(disk: Disk) {
        let room = disk.room().await;
        disk.pupil(&room, "fox").await;
        let next = disk.session(&room.worker, &room.groups, "LAKE236").await;
        let owl = Pupil { session: next.id.clone(), ..disk.stranger(&room, "owl") };
        pupils::join(&disk, &owl, "fox", NOW, NOW.plus_minutes(60)).await.unwrap();
        let (pupil, session) = sign_ins::pupil_of(&disk, "fox", NOW).await.unwrap().unwrap();
        assert_eq!((pupil.picture.as_str(), session.id), ("owl", next.id));
    }

    async fn a_shut_door_and_an_ended_session_let_nobody_in(disk: Disk) {
        let room = disk.room().await;
        let (id, owl) = (&room.session.id, disk.stranger(&room, "owl"));
        let knock = || pupils::join(&disk, &owl, "owl", NOW, NOW.plus_minutes(60));
        sessions::set_door(&disk, id, true, &entry()).await.unwrap();
        assert_eq!(Refusal::from(knock().await.unwrap_err()), Refusal::Session(SessionRefusal::DoorShut));
        sessions::set_door(&disk, id, false, &entry()).await.unwrap();
        sessions::end(&disk, id, NOW, &entry()).await.unwrap();
        assert_eq!(Refusal::from(knock().await.unwrap_err()), Refusal::Session(SessionRefusal::CodeNotOpen));
        assert_eq!(pupils::taken(&disk, id).await.unwrap(), []);
    }

    async fn the_worker_sees_everybody_by_group_and_writes_names(disk: Disk) {
        let room = disk.room().await;
        let owl = disk.pupil_of(&room, &room.groups[1], "owl").await;
        pupils::rename(&disk, &owl.id, Some("Ada"), &entry()).await.unwrap();
        let named = Pupil { name: Some("Ada".to_owned()), ..owl };
        let seen = pupils::of_session(&disk, &room.session.id).await.unwrap();
        assert_eq!(seen, [(room.groups[0].clone(), vec![]), (room.groups[1].clone(), vec![named.clone()])]);
        pupils::rename(&disk, &named.id, None, &entry()).await.unwrap();
        assert_eq!(pupils::get(&disk, &named.id).await.unwrap().unwrap().name, None);
    }

    async fn who_comes_late_is_on_the_roll_of_the_open_vote(disk: Disk) {
        let room = disk.room().await;
        disk.pupil(&room, "fox").await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (1, 0));
        let late = disk.pupil(&room, "owl").await;
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (2, 0));
        ballots::cast(&disk, &round, &late, &late.picture, &ballot(&round, &["farm"])).await.unwrap();
    }

    async fn who_is_taken_out_is_nowhere_any_more(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        ballots::cast(&disk, &round, &fox, &fox.picture, &ballot(&round, &["farm"])).await.unwrap();
        pupils::rename(&disk, &fox.id, Some("Ada"), &entry()).await.unwrap();
        pupils::remove(&disk, &fox.id, NOW, &entry()).await.unwrap();
        assert_eq!(pupils::get(&disk, &fox.id).await.unwrap(), None);
        assert_eq!(sign_ins::pupil_of(&disk, "fox", NOW).await.unwrap(), None);
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (0, 0));
        assert_eq!(live::facts(&disk, &room.session.id).await.unwrap().present, 0);
        let gone = ballots::cast(&disk, &round, &fox, &fox.picture, &ballot(&round, &["farm"])).await;
        assert!(matches!(gone, Err(Error::Refused(Refusal::People(PeopleRefusal::NotIn)))));
        disk.pupil(&room, "fox").await;
        let again = pupils::remove(&disk, &fox.id, NOW, &entry()).await;
        assert!(matches!(again, Err(Error::Refused(Refusal::NoSuchPage))));
    }

    async fn eight_who_take_a_pupil_out_at_once_do_it_once(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let told = eight(&disk, |_| {
            let (db, id) = (store::Db::clone(&disk), fox.id.clone());
            async move { pupils::remove(&db, &id, NOW, &by(Deed::PupilRemove)).await }
        })
        .await;
        assert_eq!(told.iter().filter(|one| one.is_ok()).count(), 1);
        assert!(told.into_iter().filter_map(Result::err).all(|error| Refusal::from(error) == Refusal::NoSuchPage));
        assert_eq!(disk.written_down(Deed::PupilRemove).await, 1);
    }

    async fn eight_who_let_a_pupil_back_at_once_do_it_once(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let number = asks(&disk, &room, "tablet", NOW).await.unwrap();
        let told = eight(&disk, |_| {
            let (db, id, deed) = (store::Db::clone(&disk), fox.id.clone(), by(Deed::PupilLetBack));
            async move { pupils::let_back(&db, &id, number, NOW, NOW.plus_minutes(60), &deed).await }
        })
        .await;
        assert_eq!(told.iter().filter(|one| one.is_ok()).count(), 1);
        assert_eq!(disk.written_down(Deed::PupilLetBack).await, 1);
        let (back, _) = sign_ins::pupil_of(&disk, "tablet", NOW).await.unwrap().unwrap();
        assert_eq!(back, Pupil { back_at: Some(NOW), ..fox });
    }

    async fn eight_who_write_a_name_at_once_are_each_written_down(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let told = eight(&disk, |one| {
            let (db, id) = (store::Db::clone(&disk), fox.id.clone());
            async move { pupils::rename(&db, &id, Some(&format!("Ada {one}")), &by(Deed::PupilName)).await }
        })
        .await;
        assert!(told.iter().all(Result::is_ok));
        assert_eq!(disk.written_down(Deed::PupilName).await, 8);
    }

    async fn a_worker_lets_in_the_device_that_shows_the_number_and_no_later_one(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let id = &room.session.id;
        let early = pupils::let_back(&disk, &fox.id, 10, NOW, NOW.plus_minutes(60), &entry()).await;
        assert!(matches!(early, Err(Error::Refused(Refusal::NotNow))));
        let tablet = asks(&disk, &room, "tablet", NOW).await.unwrap();
        let phone = asks(&disk, &room, "phone", NOW.plus_minutes(1)).await.unwrap();
        assert_ne!(tablet, phone);
        let ask = |number| Return { pupil: fox.clone(), number };
        assert_eq!(pupils::returns_of(&disk, id, NOW).await.unwrap(), [ask(phone), ask(tablet)]);
        assert_eq!(pupils::return_of(&disk, "phone", NOW).await.unwrap(), Some(ask(phone)));
        assert_eq!(sign_ins::pupil_of(&disk, "tablet", NOW).await.unwrap(), None);
        pupils::let_back(&disk, &fox.id, tablet, NOW, NOW.plus_minutes(60), &entry()).await.unwrap();
        assert_eq!(pupils::returns_of(&disk, id, NOW).await.unwrap(), []);
        let (back, _) = sign_ins::pupil_of(&disk, "tablet", NOW).await.unwrap().unwrap();
        assert_eq!(back, Pupil { back_at: Some(NOW), ..fox });
        for other in ["fox", "phone"] {
            assert_eq!(sign_ins::pupil_of(&disk, other, NOW).await.unwrap(), None);
            assert_eq!(pupils::return_of(&disk, other, NOW).await.unwrap(), None);
        }
    }

    async fn one_device_asks_for_one_picture_and_who_asked_first_gives_way(disk: Disk) {
        let room = disk.room().await;
        let pictures = ["fox", "owl", "snail", "kite", "drum", "lion", "teddy"];
        for picture in pictures {
            disk.pupil(&room, picture).await;
        }
        for (at, picture) in pictures.into_iter().enumerate() {
            let (new, before) = (format!("token {at}"), at.checked_sub(1).map(|at| format!("token {at}")));
            let asker = Asker { token_hash: &new, before: before.as_deref(), chance: 7 };
            pupils::ask_back(&disk, &room.session.id, picture, Colour::Orange, &asker, NOW).await.unwrap();
            assert_eq!(pupils::returns_of(&disk, &room.session.id, NOW).await.unwrap().len(), 1);
        }
        // A flood for the fox: the last two are shown, and the teddy has kept its place.
        for one in 1..=90 {
            asks(&disk, &room, &format!("another {one}"), Moment(NOW.0 + one)).await.unwrap();
        }
        let shown = pupils::returns_of(&disk, &room.session.id, NOW).await.unwrap();
        let pictures: Vec<_> = shown.iter().map(|one| one.pupil.picture.as_str()).collect();
        assert_eq!(pictures, ["fox", "fox", "teddy"]);
        assert!(pupils::return_of(&disk, "another 90", NOW).await.unwrap().is_some());
        assert!(pupils::return_of(&disk, "another 1", NOW).await.unwrap().is_none());
        let later = NOW.plus_minutes(ASKING_LASTS_MINUTES + 1);
        assert_eq!(pupils::returns_of(&disk, &room.session.id, later).await.unwrap(), []);
        asks(&disk, &room, "later", later).await.unwrap();
    }

    async fn eight_who_ask_for_one_picture_at_once_are_two_who_wait(disk: Disk) {
        let room = disk.room().await;
        disk.pupil(&room, "fox").await;
        let told = eight(&disk, |at| {
            let (db, id) = (store::Db::clone(&disk), room.session.id.clone());
            async move {
                let token = format!("tablet {at}");
                let asker = Asker { token_hash: &token, before: None, chance: 7 };
                pupils::ask_back(&db, &id, "fox", Colour::Orange, &asker, NOW).await
            }
        })
        .await;
        assert!(told.iter().all(Result::is_ok), "{told:?}");
        assert_eq!(pupils::returns_of(&disk, &room.session.id, NOW).await.unwrap().len(), 2);
    }

    async fn eight_who_turn_a_device_away_at_once_do_it_once(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let number = asks(&disk, &room, "tablet", NOW).await.unwrap();
        let other = asks(&disk, &room, "phone", NOW).await.unwrap();
        let told = eight(&disk, |_| {
            let (db, id, deed) = (store::Db::clone(&disk), fox.id.clone(), by(Deed::ReturnTurnAway));
            async move { pupils::turn_away(&db, &id, number, &deed).await }
        })
        .await;
        assert!(told.iter().all(Result::is_ok));
        assert_eq!(disk.written_down(Deed::ReturnTurnAway).await, 1);
        let left = pupils::returns_of(&disk, &room.session.id, NOW).await.unwrap();
        assert_eq!(left, [Return { pupil: fox.clone(), number: other }]);
        assert_eq!(sign_ins::pupil_of(&disk, "fox", NOW).await.unwrap().unwrap().0, fox);
    }

    async fn whoever_comes_back_does_not_see_what_was_not_sent(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let draft = disk.idea(&fox, "Not yet", IdeaState::Draft).await;
        let sent = disk.idea(&fox, "Swim", IdeaState::Waiting).await;
        let number = asks(&disk, &room, "tablet", NOW).await.unwrap();
        pupils::let_back(&disk, &fox.id, number, NOW, NOW.plus_minutes(60), &entry()).await.unwrap();
        assert_eq!(ideas::get(&disk, &draft.id).await.unwrap(), None);
        assert_eq!(ideas::get(&disk, &sent.id).await.unwrap(), Some(sent));
    }

    async fn a_page_that_was_used_before_lets_nobody_in_as_who_used_it(disk: Disk) {
        let room = disk.room().await;
        let (fox, owl) = (disk.stranger(&room, "fox"), disk.stranger(&room, "owl"));
        let joins = |pupil: Pupil, at: Moment| {
            let db = store::Db::clone(&disk);
            async move { pupils::join(&db, &pupil, "one page", at, at.plus_minutes(60)).await }
        };
        joins(fox.clone(), NOW).await.unwrap();
        joins(owl.clone(), Moment(NOW.0 + 900)).await.unwrap();
        let refused = joins(owl, NOW.plus_minutes(1)).await.unwrap_err();
        assert_eq!(Refusal::from(refused), Refusal::People(PeopleRefusal::PictureTaken));
        assert_eq!(sign_ins::pupil_of(&disk, "one page", NOW).await.unwrap().unwrap().0, fox);
    }

    async fn only_a_picture_that_is_in_can_ask_to_come_back(disk: Disk) {
        let room = disk.room().await;
        let refused = asks(&disk, &room, "tablet", NOW).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NoSuchPage))));
        disk.pupil(&room, "fox").await;
        asks(&disk, &room, "tablet", NOW).await.unwrap();
        sign_ins::sweep(&disk, NOW.plus_days(1)).await.unwrap();
        assert_eq!(pupils::returns_of(&disk, &room.session.id, NOW).await.unwrap(), []);
    }

    async fn several_are_taken_out_at_once_with_what_nobody_has_read(disk: Disk) {
        let room = disk.room().await;
        let [fox, owl, bee] = [disk.pupil(&room, "fox").await, disk.pupil(&room, "owl").await, disk.pupil(&room, "bee").await];
        let waiting = disk.idea(&fox, "Rubbish", IdeaState::Waiting).await;
        let wall = disk.idea(&fox, "Fix bikes", IdeaState::Wall).await;
        let other = disk.idea(&bee, "Swim", IdeaState::Waiting).await;
        let elsewhere = disk.session(&room.worker, &room.groups, "LAKE236").await;
        let both = [fox.id.clone(), owl.id.clone()];
        let deed = by(Deed::PupilTakeOut);
        pupils::take_out(&disk, &elsewhere.id, &both, true, NOW, &deed).await.unwrap();
        assert_eq!(pupils::taken(&disk, &room.session.id).await.unwrap().len(), 3);
        let told = eight(&disk, |_| {
            let (db, id, both) = (store::Db::clone(&disk), room.session.id.clone(), both.clone());
            async move { pupils::take_out(&db, &id, &both, true, NOW, &by(Deed::PupilTakeOut)).await }
        })
        .await;
        assert!(told.iter().all(Result::is_ok));
        assert_eq!(disk.written_down(Deed::PupilTakeOut).await, 1);
        assert_eq!(pupils::taken(&disk, &room.session.id).await.unwrap(), [("bee".to_owned(), Colour::Orange)]);
        let mut states = Vec::new();
        for idea in [&waiting, &wall, &other] {
            states.push(ideas::get(&disk, &idea.id).await.unwrap().unwrap().state);
        }
        assert_eq!(states, [IdeaState::Draft, IdeaState::Wall, IdeaState::Waiting]);
        pupils::take_out(&disk, &room.session.id, &[bee.id], false, NOW, &deed).await.unwrap();
        assert_eq!(ideas::get(&disk, &other.id).await.unwrap().unwrap().state, IdeaState::Waiting);
    }
}

/// A device with a new token asks to be the orange fox.
async fn asks(disk: &Disk, room: &Room, token_hash: &str, now: Moment) -> Result<u8, Error> {
    let asker = Asker { token_hash, before: None, chance: 7 };
    pupils::ask_back(disk, &room.session.id, "fox", Colour::Orange, &asker, now).await
}
