use fixtures::emails::ASH;
use store::people::{devices, sign_ins};

use crate::disk::{Disk, NOW};

on_both! {
    async fn a_device_is_known_for_the_adult_who_was_signed_in_there_and_for_a_while(disk: Disk) {
        let room = disk.room().await;
        for _ in 0..2 {
            devices::remember(&disk, "laptop", &room.worker.id, NOW.plus_days(180)).await.unwrap();
        }
        assert!(devices::knows(&disk, "laptop", ASH, NOW).await.unwrap());
        assert!(!devices::knows(&disk, "laptop", "somebody@else.example", NOW).await.unwrap());
        assert!(!devices::knows(&disk, "phone", ASH, NOW).await.unwrap());
        assert!(!devices::knows(&disk, "laptop", ASH, NOW.plus_days(180)).await.unwrap());
        sign_ins::sweep(&disk, NOW.plus_days(180)).await.unwrap();
        assert_eq!(disk.texts("select token_hash from known_devices").await, [""; 0]);
    }
}
