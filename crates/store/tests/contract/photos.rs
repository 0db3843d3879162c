use domain::id::PhotoId;
use domain::partnership::photo::{MOST, Photo};
use domain::partnership::place::Has;
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::audit::{AuditEntry, Deed};
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::wording::ShortWords;
use futures_util::future::join_all;
use store::Error;
use store::partnership::{photos, places};

use crate::disk::{Disk, NOW};

on_both! {
    async fn photos_of_the_way_in_are_added_seen_and_taken_away(disk: Disk) {
        let room = disk.room().await;
        let id = &room.partnership.id;
        let alt = ShortWords::parse("A blue door").unwrap();
        let photo = |at: usize| Photo { id: PhotoId(format!("{}{at}", room.place.id)), place: room.place.id.clone(), alt: alt.clone() };
        let all: Vec<_> = (0..MOST).map(photo).collect();
        for (one, at) in all.iter().zip(NOW.0..) {
            let entry = AuditEntry { at: Moment(at), ..disk.entry(Deed::PhotoAdd) };
            photos::add(&disk, one, "image/png", b"png\0\xff", &entry).await.unwrap();
        }
        let entry = disk.entry(Deed::PhotoAdd);
        let refused = photos::add(&disk, &photo(MOST), "image/png", b"png", &entry).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::Partnership(PartnershipRefusal::TooManyPhotos { most: MOST })))));
        assert_eq!(disk.written_down(Deed::PhotoAdd).await, MOST);
        assert_eq!(photos::of_place(&disk, &room.place.id).await.unwrap(), all);
        let kept = photos::bytes(&disk, &all[0].id, id).await.unwrap();
        assert_eq!(kept, Some(("image/png".to_owned(), b"png\0\xff".to_vec())));
        assert_eq!(photos::bytes(&disk, &all[0].id, &disk.id()).await.unwrap(), None);

        let has = async || places::in_full(&disk, id).await.unwrap().remove(0).has("way-in-photos");
        assert_eq!(has().await, Has::Yes);
        assert_eq!(photos::get(&disk, &all[0].id, id).await.unwrap().as_ref(), Some(&all[0]));
        assert_eq!(photos::get(&disk, &all[0].id, &disk.id()).await.unwrap(), None);
        let (last, others) = all.split_last().unwrap();
        let entry = disk.entry(Deed::PhotoRemove);
        for one in others {
            photos::remove(&disk, one, &entry).await.unwrap();
            assert_eq!(has().await, Has::Yes);
        }
        photos::remove(&disk, last, &entry).await.unwrap();
        assert_eq!(has().await, Has::No);
    }

    async fn eight_photos_at_once_are_as_many_as_there_can_be_and_go_at_once(disk: Disk) {
        let room = disk.room().await;
        let alt = ShortWords::parse("A blue door").unwrap();
        let photo = |_| Photo { id: disk.id(), place: room.place.id.clone(), alt: alt.clone() };
        let eight: Vec<_> = (0..8).map(photo).collect();
        let entry = disk.entry(Deed::PhotoAdd);
        let all = join_all(eight.iter().map(|one| photos::add(&disk, one, "image/png", b"png", &entry))).await;
        assert_eq!(all.iter().filter(|said| said.is_ok()).count(), MOST, "{all:?}");
        assert_eq!(disk.written_down(Deed::PhotoAdd).await, MOST);
        let there = photos::of_place(&disk, &room.place.id).await.unwrap();
        let twice = there.iter().chain(&there);
        let entry = disk.entry(Deed::PhotoRemove);
        let all = join_all(twice.map(|one| photos::remove(&disk, one, &entry))).await;
        let gone = |said: &Result<(), Error>| matches!(said, Err(Error::Refused(Refusal::NoSuchPage)));
        assert_eq!(all.iter().filter(|said| said.is_ok()).count(), MOST, "{all:?}");
        assert_eq!(all.iter().filter(|said| gone(said)).count(), MOST, "{all:?}");
        assert_eq!(disk.written_down(Deed::PhotoRemove).await, MOST);
        let place = places::in_full(&disk, &room.partnership.id).await.unwrap().remove(0);
        assert_eq!(place.has("way-in-photos"), Has::No);
    }
}
