use domain::people::audit::AuditEntry;
use domain::time::Moment;
use store::people::audit;

use crate::disk::Disk;

on_both! {
    async fn the_newest_deeds_are_read_first(disk: Disk) {
        let entry = |at| AuditEntry {
            at: Moment(at),
            who: "system".to_owned(),
            deed: "round.close".to_owned(),
            about: "a-round-that-is-not-there-any-more".to_owned(),
        };
        for at in [1, 3, 2] {
            audit::insert(&disk, &entry(at)).await.unwrap();
        }
        assert_eq!(audit::recent(&disk, 2).await.unwrap(), [entry(3), entry(2)]);
        let refused = disk.by_hand("update audit set who = 'nobody'").await.unwrap_err();
        assert!(refused.to_string().contains("an audit entry never changes"), "{refused}");
    }
}
