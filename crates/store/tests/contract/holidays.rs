use domain::partnership::holiday::{Holiday, days};
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::wording::ShortWords;
use futures_util::future::join_all;
use store::Error;
use store::partnership::holidays;

use crate::disk::Disk;

on_both! {
    async fn holidays_are_written_down_and_taken_away(disk: Disk) {
        let room = disk.room().await;
        let id = &room.partnership.id;
        let holiday = |name: &str, first, last| {
            let (first, last) = days(first, last, fixtures::TODAY).unwrap();
            Holiday { id: disk.id(), name: ShortWords::parse(name).unwrap(), first, last }
        };
        let (late, early) = (holiday("Half term", "2027-02-15", "2027-02-19"), holiday("A day", "2027-01-04", ""));
        for one in [&late, &early] {
            holidays::insert(&disk, id, one, &disk.entry(Deed::HolidayAdd)).await.unwrap();
        }
        assert_eq!(holidays::of_partnership(&disk, id).await.unwrap(), [early.clone(), late.clone()]);
        assert_eq!(disk.written_down(Deed::HolidayAdd).await, 2);
        assert_eq!(holidays::get(&disk, &early.id, id).await.unwrap().as_ref(), Some(&early));
        assert_eq!(holidays::get(&disk, &early.id, &disk.id()).await.unwrap(), None);
        let entry = disk.entry(Deed::HolidayRemove);
        assert!(holidays::remove(&disk, &disk.id(), &early.id, &entry).await.is_err(), "it is not theirs");
        let all = join_all((0..8).map(|_| holidays::remove(&disk, id, &early.id, &entry))).await;
        let gone = |said: &Result<(), Error>| matches!(said, Err(Error::Refused(Refusal::NoSuchPage)));
        assert_eq!(all.iter().filter(|said| said.is_ok()).count(), 1, "{all:?}");
        assert_eq!(all.iter().filter(|said| gone(said)).count(), 7, "{all:?}");
        assert_eq!(disk.written_down(Deed::HolidayRemove).await, 1);
        assert_eq!(holidays::of_partnership(&disk, id).await.unwrap(), [late]);
    }
}
