use domain::id::PhotoId;
use domain::partnership::photo::{MOST, Photo};
use domain::partnership::place::Has;
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::wording::ShortWords;
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
            photos::add(&disk, one, "image/png", b"png\0\xff", Moment(at)).await.unwrap();
        }
        let refused = photos::add(&disk, &photo(MOST), "image/png", b"png", NOW).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::TooManyPhotos { most: MOST }))));
        assert_eq!(photos::of_place(&disk, &room.place.id).await.unwrap(), all);
        let kept = photos::bytes(&disk, &all[0].id, id).await.unwrap();
        assert_eq!(kept, Some(("image/png".to_owned(), b"png\0\xff".to_vec())));
        assert_eq!(photos::bytes(&disk, &all[0].id, &disk.id()).await.unwrap(), None);

        let has = async || places::in_full(&disk, id).await.unwrap().remove(0).has("way-in-photos");
        assert_eq!(has().await, Has::Yes);
        let elsewhere = photos::remove(&disk, &all[0].id, &disk.id()).await;
        assert!(matches!(elsewhere, Err(Error::Refused(Refusal::NoSuchPage))));
        for one in &all {
            assert_eq!(has().await, Has::Yes);
            assert_eq!(photos::remove(&disk, &one.id, id).await.unwrap(), room.place.id);
        }
        assert_eq!(has().await, Has::No);
    }
}
