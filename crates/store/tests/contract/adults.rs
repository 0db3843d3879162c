use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use store::Error;
use store::people::{adults, sign_ins};

use crate::disk::{Disk, NOW};

on_both! {
    async fn an_adult_is_found_however_the_address_is_written(disk: Disk) {
        let room = disk.room().await;
        let found = adults::by_email(&disk, " Worker@Larkmoor.EXAMPLE ").await.unwrap();
        assert_eq!(found, Some((room.worker, Some("a hash".to_owned()))));
        assert_eq!(adults::by_email(&disk, "nobody@larkmoor.example").await.unwrap(), None);
    }

    async fn one_address_is_one_adult(disk: Disk) {
        let room = disk.room().await;
        let other = domain::people::sign_in::Adult { id: disk.id(), role: Role::Leader, ..room.worker };
        let refused = adults::insert(&disk, &other, &fixtures::emails::ASH.to_uppercase(), None).await;
        let refused = refused.unwrap_err();
        assert!(matches!(&refused, Error::Taken(what) if what == "adults_email"), "{refused:?}");
        assert_eq!(Refusal::from(refused), Refusal::Ours, "nobody took a picture");
    }

    async fn a_new_password_ends_the_sign_ins_of_the_old_one(disk: Disk) {
        let room = disk.room().await;
        sign_ins::insert_adult(&disk, "device", &room.worker.id, NOW, NOW.plus_minutes(60)).await.unwrap();
        adults::set_password(&disk, &room.worker.id, "another hash").await.unwrap();
        assert_eq!(sign_ins::adult_of(&disk, "device", NOW).await.unwrap(), None);
        let (_, hash) = adults::by_email(&disk, fixtures::emails::ASH).await.unwrap().unwrap();
        assert_eq!(hash.as_deref(), Some("another hash"));
    }
}
