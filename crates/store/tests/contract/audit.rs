use domain::people::audit::{AuditEntry, Deed};
use domain::time::Moment;
use store::people::audit;

use crate::disk::Disk;

on_both! {
    async fn an_entry_is_kept_as_it_was_written(disk: Disk) {
        let entry = AuditEntry {
            at: Moment(3),
            who: "system".to_owned(),
            deed: Deed::RoundClose,
            about: "a-round-that-is-not-there-any-more".to_owned(),
        };
        audit::insert(&disk, &entry).await.unwrap();
        let written = disk.texts("select at || ' ' || who || ' ' || deed || ' ' || about from audit").await;
        assert_eq!(written, ["3 system round.close a-round-that-is-not-there-any-more"]);
        let refused = disk.by_hand("update audit set who = 'nobody'").await.unwrap_err();
        assert!(refused.to_string().contains("an audit entry never changes"), "{refused}");
    }
}
