use domain::partnership::group::{Ages, Group};
use domain::partnership::place::{Directions, Has, Place, PlaceInFull};
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use store::Db;
use store::partnership::groups::Incoming;
use store::partnership::{groups, organisations, places};
use store::session::sessions;

use crate::disk::{Disk, Room, eight};

/// A group of the worker's organisation that is not there yet.
fn of_worker(disk: &Disk, room: &Room, name: &str) -> Group {
    Group { id: disk.id(), name: name.to_owned(), size: 9, ..room.groups[0].clone() }
}

fn same_name() -> Refusal {
    Refusal::Partnership(PartnershipRefusal::SameName)
}

on_both! {
    async fn groups_are_found_by_partnership_and_session(disk: Disk) {
        let room = disk.room().await;
        let of_partnership = groups::of_partnership(&disk, &room.partnership.id).await.unwrap();
        assert_eq!(of_partnership, room.groups);
        assert_eq!(groups::of_session(&*disk, &room.session.id).await.unwrap(), room.groups);
        let of_sessions = groups::of_sessions(&disk, &room.session.organisation).await.unwrap();
        let expected: Vec<_> = room.groups.iter().map(|one| (room.session.id.clone(), one.clone())).collect();
        assert_eq!(of_sessions, expected);
    }

    async fn a_group_is_made_once_under_one_name_by_eight_at_once(disk: Disk) {
        let room = disk.room().await;
        let told = eight(&disk, |_| {
            let (db, group) = (Db::clone(&disk), of_worker(&disk, &room, "Kestrel class"));
            let entry = disk.entry(Deed::GroupMake);
            async move { groups::make(&db, &group, &entry).await }
        })
        .await;
        assert_eq!(told.iter().filter(|one| one.is_ok()).count(), 1);
        assert!(told.into_iter().filter_map(Result::err).all(|error| Refusal::from(error) == same_name()));
        assert_eq!(disk.written_down(Deed::GroupMake).await, 1);
        let of = groups::of_organisation(&disk, &room.worker.organisation).await.unwrap();
        assert_eq!(of.iter().filter(|(group, _)| group.name == "Kestrel class").count(), 1);
    }

    async fn a_change_touches_no_session_that_a_pupil_of_the_group_was_in(disk: Disk) {
        let room = disk.room().await;
        let heron = room.groups[0].clone();
        let later = disk.session(&room.worker, std::slice::from_ref(&heron), "OTTER555").await;
        disk.pupil(&room, "fox").await;
        let ended = disk.session(&room.worker, std::slice::from_ref(&heron), "WOLF333").await;
        sessions::end(&disk, &ended.id, crate::disk::NOW, &disk.entry(Deed::SessionEnd)).await.unwrap();
        let now = Group { name: "Falcon class".to_owned(), ages: Ages { from: 9, to: 10 }, size: 7, ..heron.clone() };
        let change = now.clone();
        groups::change(&disk, &heron.id, &disk.entry(Deed::GroupChange), |_| Ok(change)).await.unwrap();
        let of = async |session| groups::of_session(&*disk, session).await.unwrap();
        assert_eq!(of(&room.session.id).await[0], heron, "its pupils took part");
        assert_eq!(of(&ended.id).await, [heron], "it is over");
        assert_eq!(of(&later.id).await, [now], "it has not begun");
    }

    async fn a_group_that_was_put_away_is_offered_nowhere_and_stays_where_it_was(disk: Disk) {
        let room = disk.room().await;
        let heron = &room.groups[0];
        groups::archive(&disk, &heron.id, &disk.entry(Deed::GroupArchive)).await.unwrap();
        let offered = groups::of_partnership(&disk, &room.partnership.id).await.unwrap();
        assert_eq!(offered, room.groups[1..]);
        assert_eq!(groups::of_session(&*disk, &room.session.id).await.unwrap(), room.groups);
        let again = fixtures::session("again");
        let session = domain::session::session::Session {
            id: disk.id(), organisation: room.worker.organisation.clone(), youth_worker: room.worker.id.clone(),
            code: disk.code(), ..again
        };
        let refused = sessions::insert(&disk, &session, std::slice::from_ref(&heron.id), &disk.entry(Deed::SessionMake)).await;
        let put_away = PartnershipRefusal::GroupPutAway { group: heron.name.clone() };
        assert_eq!(Refusal::from(refused.unwrap_err()), Refusal::Partnership(put_away));
        assert_eq!(sessions::get(&disk, &session.id).await.unwrap(), None);

        let other = of_worker(&disk, &room, &heron.name.to_uppercase());
        groups::make(&disk, &other, &disk.entry(Deed::GroupMake)).await.unwrap();
        let back = groups::bring_back(&disk, &heron.id, &disk.entry(Deed::GroupBringBack)).await;
        assert_eq!(Refusal::from(back.unwrap_err()), same_name());
        groups::archive(&disk, &other.id, &disk.entry(Deed::GroupArchive)).await.unwrap();
        groups::bring_back(&disk, &heron.id, &disk.entry(Deed::GroupBringBack)).await.unwrap();
        let of = groups::get(&disk, &heron.id, &room.partnership.id).await.unwrap();
        assert_eq!(of, Some((heron.clone(), false)));
    }

    async fn a_list_makes_what_is_new_changes_what_is_there_and_leaves_nothing_half_done(disk: Disk) {
        let room = disk.room().await;
        let own = &room.worker.organisation;
        let incoming = |name: &str, size| Incoming { new: disk.id(), name: name.to_owned(), ages: Ages { from: 7, to: 8 }, size };
        let list = [incoming(&room.groups[0].name.to_lowercase(), 11), incoming("Kestrel class", 8)];
        groups::bring_in(&disk, own, &list, &disk.entry(Deed::GroupBringIn)).await.unwrap();
        let of = groups::of_organisation(&disk, own).await.unwrap();
        let sizes: Vec<_> = of.iter().map(|(group, _)| group.size).collect();
        assert_eq!(sizes.len(), 2);
        assert!(sizes.contains(&11) && sizes.contains(&8), "{sizes:?}");
        assert!(of.iter().any(|(group, _)| group.id == room.groups[0].id && group.ages == Ages { from: 7, to: 8 }));

        // The second has an id that is taken: nothing of the list is kept.
        let faulty = [incoming("Owl class", 5), Incoming { new: room.groups[0].id.clone(), ..incoming("Swift class", 5) }];
        assert!(groups::bring_in(&disk, own, &faulty, &disk.entry(Deed::GroupBringIn)).await.is_err());
        assert_eq!(groups::of_organisation(&disk, own).await.unwrap(), of);
        assert_eq!(disk.written_down(Deed::GroupBringIn).await, 1);
    }

    async fn a_place_is_made_put_away_and_brought_back(disk: Disk) {
        let room = disk.room().await;
        let place = Place { id: disk.id(), name: "The mill".to_owned(), ..room.place.clone() };
        let directions = Directions { address: "2 Mill Road".to_owned(), capacity: Some(30), ..Directions::default() };
        let features = [("lift".to_owned(), Has::No)].into();
        let full = PlaceInFull { place: place.clone(), directions, features, checks: Vec::new(), put_away: false };
        places::make(&disk, &full, &disk.entry(Deed::PlaceMake)).await.unwrap();
        let found = async || places::get(&disk, &place.id, &room.partnership.id).await.unwrap();
        assert_eq!(found().await.as_ref(), Some(&full));
        let entry = disk.entry(Deed::PlaceArchive);
        let (day, starts, ends) = domain::session::booking::times("2026-12-03", "13:30", "14:30").unwrap();
        let booking = domain::session::booking::Booking {
            session: room.session.id.clone(), day, until: day, starts, ends, place: Some(place.id.clone()), why_place: None,
        };
        store::session::bookings::set(&disk, &booking).await.unwrap();
        let there = [(day, room.session.name.clone())];
        assert_eq!(places::booked(&disk, &place.id, day).await.unwrap(), there);
        assert_eq!(places::booked(&disk, &place.id, day.tomorrow().unwrap()).await.unwrap(), [], "it is over");
        let asked = places::archive(&disk, &place.id, (fixtures::TODAY, false), &entry).await.unwrap();
        assert_eq!(asked, there);
        assert_eq!(found().await.as_ref(), Some(&full), "nothing was done");
        assert_eq!(disk.written_down(Deed::PlaceArchive).await, 0);
        let asked = places::archive(&disk, &place.id, (fixtures::TODAY, true), &entry).await.unwrap();
        assert_eq!((asked, disk.written_down(Deed::PlaceArchive).await), (Vec::new(), 1));
        assert_eq!(found().await, Some(PlaceInFull { put_away: true, ..full.clone() }), "what was held there stays");
        let offered = std::slice::from_ref(&room.place);
        assert_eq!(places::of_partnership(&disk, &room.partnership.id).await.unwrap(), offered);
        assert_eq!(places::for_session(&disk, &room.session.id).await.unwrap(), offered);
        places::bring_back(&disk, &place.id, &disk.entry(Deed::PlaceBringBack)).await.unwrap();
        assert_eq!(found().await, Some(full));
        let far = Place { id: disk.id(), partnership: disk.id(), ..place };
        let far = PlaceInFull { place: far, directions: Directions::default(), features: std::collections::BTreeMap::default(), checks: Vec::new(), put_away: false };
        assert!(places::make(&disk, &far, &disk.entry(Deed::PlaceMake)).await.is_err());
        assert_eq!(disk.written_down(Deed::PlaceMake).await, 1);
    }

    async fn organisations_say_what_they_give_and_want(disk: Disk) {
        let room = disk.room().await;
        let found = organisations::of_partnership(&disk, &room.partnership.id).await.unwrap();
        assert_eq!(found.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Larkmoor School", "Paintbox Yard"]);
        assert_eq!(organisations::get(&disk, &found[1].id).await.unwrap().as_ref(), Some(&found[1]));
        assert_eq!(organisations::get(&disk, &disk.id()).await.unwrap(), None);
    }

    async fn pupils_can_tap_the_places_of_their_partnership(disk: Disk) {
        let room = disk.room().await;
        let expected = std::slice::from_ref(&room.place);
        assert_eq!(places::of_partnership(&disk, &room.partnership.id).await.unwrap(), expected);
        assert_eq!(places::for_session(&disk, &room.session.id).await.unwrap(), expected);
    }
}
