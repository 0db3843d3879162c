//! Accounts for which worries stay shut, on both engines.

use domain::people::audit::{AuditEntry, Deed};
use domain::people::duty::Rung;
use domain::people::invitation::{Asks, Invitation, LASTS_DAYS};
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::{Adult, Role};
use domain::refusal::Refusal;
use domain::time::Moment;
use store::Error;
use store::people::{duties, held_accounts, invitations, second_steps};

use crate::disk::{Disk, NOW, Room, by};

/// A link to the account of this adult, made by that one, is used at this moment.
async fn uses(disk: &Disk, room: &Room, asks: Asks, maker: &str, at: Moment) {
    let made = Invitation {
        id: disk.id(),
        partnership: room.partnership.id.clone(),
        asks,
        role: Role::Leader,
        job_title: String::new(),
        email: "x@x.example".to_owned(),
        asked_by: None,
        ends_at: at.plus_days(LASTS_DAYS),
    };
    let secret = made.id.to_string();
    let entry = AuditEntry { who: maker.to_owned(), ..by(Deed::InvitationMake) };
    invitations::insert(disk, &made, &secret, &entry).await.unwrap();
    invitations::take_up_password(disk, &secret, at, "hash").await.unwrap();
}

async fn adult(disk: &Disk, room: &Room, email: &str, role: Role) -> Adult {
    let adult = disk.adult(&room.partnership, &room.groups[0], email, role).await;
    store::people::adults::get(disk, &adult.id).await.unwrap().unwrap().0
}

on_both! {
    async fn who_comes_by_a_colleagues_link_is_held_until_another_who_hears_says_who_it_is(disk: Disk) {
        let room = disk.room().await;
        let dee = adult(&disk, &room, "dee@x.example", Role::Leader).await;
        let ivy = adult(&disk, &room, "ivy@x.example", Role::SafeguardingLead).await;
        let max = adult(&disk, &room, "max@x.example", Role::Deputy).await;
        for one in [&dee, &ivy, &max] {
            uses(&disk, &room, Asks::Password(one.id.clone()), "system", NOW).await;
        }
        let own = &ivy.organisation;
        let held = async || held_accounts::of_organisation(&disk, own).await.unwrap();
        assert_eq!(held().await, []);
        uses(&disk, &room, Asks::Password(ivy.id.clone()), dee.id.as_str(), NOW).await;
        let later = NOW.plus_minutes(5);
        second_steps::begin(&disk, &ivy.id, b"secret").await.unwrap();
        let set = AuditEntry { at: later, ..by(Deed::SecondStepSet) };
        second_steps::confirm(&disk, &ivy.id, 7, &["paper".to_owned()], &set).await.unwrap();
        uses(&disk, &room, Asks::Password(ivy.id.clone()), max.id.as_str(), later).await;
        assert!(!second_steps::read(&disk, &ivy.id).await.unwrap().is_there(), "made while it was held");
        let all = held().await;
        let by_whom: Vec<_> = all[0].by.iter().map(|(id, _)| id.clone()).collect();
        assert_eq!((all.len(), &all[0].adult, all[0].since, by_whom), (1, &ivy.id, later, vec![dee.id.clone(), max.id.clone()]));
        let team = duties::team(&disk, own).await.unwrap();
        assert_eq!((team.rung_of(&ivy.id), team.rung_of(&max.id)), (None, Some(Rung::Deputy)));
        assert!(team.rungs(NOW).contains(&Rung::Lead), "the place is not empty");
        let known = async |who: &Adult| held_accounts::known(&disk, &ivy.id, who, &by(Deed::AccountKnown)).await;
        for who in [&dee, &max, &ivy] {
            let told = known(who).await;
            assert!(matches!(told, Err(Error::Refused(Refusal::People(PeopleRefusal::NotYours)))), "{told:?}");
        }
        let eve = adult(&disk, &room, "eve@x.example", Role::Leader).await;
        uses(&disk, &room, Asks::Password(eve.id.clone()), "system", NOW).await;
        for _ in 0..2 {
            known(&eve).await.unwrap();
        }
        assert_eq!(disk.written_down(Deed::AccountKnown).await, 1);
        assert_eq!(duties::team(&disk, own).await.unwrap().rung_of(&ivy.id), Some(Rung::Lead));
        // A second step from before stays.
        second_steps::begin(&disk, &ivy.id, b"secret").await.unwrap();
        second_steps::confirm(&disk, &ivy.id, 7, &[], &by(Deed::SecondStepSet)).await.unwrap();
        uses(&disk, &room, Asks::Password(ivy.id.clone()), dee.id.as_str(), later).await;
        assert!(second_steps::read(&disk, &ivy.id).await.unwrap().is_there());
        assert_eq!(held().await.len(), 1);
        uses(&disk, &room, Asks::Password(ivy.id.clone()), "system", later).await;
        assert_eq!(held().await, []);
    }
}
