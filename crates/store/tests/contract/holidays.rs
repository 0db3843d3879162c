use domain::partnership::holiday::{Holiday, days};
use domain::wording::ShortWords;
use store::partnership::holidays;

use crate::disk::Disk;

on_both! {
    async fn holidays_are_written_down_and_taken_away(disk: Disk) {
        let room = disk.room().await;
        let id = &room.partnership.id;
        let holiday = |name: &str, first, last| {
            let (first, last) = days(first, last).unwrap();
            Holiday { id: disk.id(), name: ShortWords::parse(name).unwrap(), first, last }
        };
        let (late, early) = (holiday("Half term", "2027-02-15", "2027-02-19"), holiday("A day", "2027-01-04", ""));
        for one in [&late, &early] {
            holidays::insert(&disk, id, one).await.unwrap();
        }
        assert_eq!(holidays::of_partnership(&disk, id).await.unwrap(), [early.clone(), late.clone()]);
        assert!(holidays::remove(&disk, &disk.id(), &early.id).await.is_err(), "it is not theirs");
        holidays::remove(&disk, id, &early.id).await.unwrap();
        assert_eq!(holidays::of_partnership(&disk, id).await.unwrap(), [late]);
    }
}
