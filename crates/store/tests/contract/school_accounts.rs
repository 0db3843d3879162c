use domain::people::audit::Deed;
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use store::people::{adults, invitations, school_accounts};

use crate::disk::{Disk, NOW, by};

const AT: &str = "https://accounts.example.org";

on_both! {
    async fn a_school_account_is_one_adult_s_and_an_adult_has_one_at_each_provider(disk: Disk) {
        let room = disk.room().await;
        let (id, bind) = (&room.worker.id, by(Deed::SchoolAccount));
        assert_eq!(school_accounts::adult_of(&disk, AT, "ash").await.unwrap(), None);
        school_accounts::bind(&disk, (AT, "ash"), id, &bind).await.unwrap();
        assert_eq!(school_accounts::adult_of(&disk, AT, "ash").await.unwrap().as_ref(), Some(id));
        assert_eq!(school_accounts::adult_of(&disk, "https://other.example", "ash").await.unwrap(), None);
        // The address was given to somebody else: another account, and not this adult's.
        let stranger = Refusal::from(PeopleRefusal::SchoolStranger);
        let other = school_accounts::bind(&disk, (AT, "the next one"), id, &bind).await;
        assert_eq!(Refusal::from(other.unwrap_err()), stranger);
        let leader = disk.adult(&room.partnership, &room.groups[0], "leader@x.example", Role::Leader).await;
        let taken = school_accounts::bind(&disk, (AT, "ash"), &leader.id, &bind).await;
        assert_eq!(Refusal::from(taken.unwrap_err()), stranger);
        assert!(!invitations::waits_for(&disk, "leader@x.example", NOW).await.unwrap());
        adults::leave(&disk, id, &room.worker.organisation, true, &by(Deed::AdultLeave)).await.unwrap();
        assert_eq!(school_accounts::adult_of(&disk, AT, "ash").await.unwrap(), None);
        assert!(disk.texts("select subject from school_accounts").await.is_empty());
    }
}
