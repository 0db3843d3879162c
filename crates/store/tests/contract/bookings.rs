use domain::partnership::place::Place;
use domain::session::booking::{Booking, times};
use domain::wording::ShortWords;
use store::partnership::places;
use store::session::bookings;

use crate::disk::Disk;

on_both! {
    async fn a_session_is_put_on_its_day_and_moved(disk: Disk) {
        let room = disk.room().await;
        let (day, starts, ends) = times("2026-12-03", "13:30", "14:10").unwrap();
        let session = room.session.id.clone();
        let first = Booking { session: session.clone(), day, until: day, starts, ends, place: None, why_place: None };
        assert_eq!(bookings::of_session(&*disk, &session).await.unwrap(), None);
        bookings::set(&disk, &first).await.unwrap();
        assert_eq!(bookings::of_session(&*disk, &session).await.unwrap(), Some(first.clone()));

        let hall = Place {
            id: "hall-of-bookings".into(),
            partnership: room.partnership.id.clone(),
            name: "Hall".to_owned(),
            features: String::new(),
        };
        places::insert(&disk, &hall).await.unwrap();
        let why_place = Some(ShortWords::parse("It is the only one that is free.").unwrap());
        let moved = Booking { place: Some(hall.id), why_place, ..first };
        bookings::set(&disk, &moved).await.unwrap();
        let all = bookings::of_partnership(&disk, &room.partnership.id).await.unwrap();
        let [booked] = all.as_slice() else { panic!("one session, one day") };
        assert_eq!((&booked.booking, &booked.name), (&moved, &room.session.name));
        assert_eq!(booked.organisation, room.session.organisation);
    }
}
