use domain::id::AdultId;
use domain::partnership::organisation::Organisation;
use domain::people::audit::Deed;
use domain::people::invitation::{Asks, Invitation, KEPT_DAYS, LASTS_DAYS};
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use fixtures::ids::{LARKMOOR, PAINTBOX};
use store::Error;
use store::partnership::{organisations, signatures};
use store::people::invitations::Comes;
use store::people::{adults, invitations, sign_ins};

use crate::disk::{Disk, NOW, Room, by, eight};

const EMAIL: &str = "new@larkmoor.example";

fn invitation(disk: &Disk, room: &Room, asks: Asks) -> Invitation {
    Invitation {
        id: disk.id(),
        partnership: room.partnership.id.clone(),
        asks,
        role: Role::Leader,
        job_title: "Head of year".to_owned(),
        email: EMAIL.to_owned(),
        asked_by: Some(LARKMOOR.into()),
        ends_at: NOW.plus_days(LASTS_DAYS),
    }
}

/// A link of this secret.
async fn link(disk: &Disk, room: &Room, asks: Asks, secret: &str) -> Invitation {
    let made = invitation(disk, room, asks);
    invitations::insert(disk, &made, secret, &by(Deed::InvitationMake)).await.unwrap();
    made
}

fn comes(id: AdultId) -> Comes<'static> {
    Comes { id, name: "New", job_title: "Head of year", password_hash: "new hash" }
}

fn refused<T: std::fmt::Debug>(told: store::error::Result<T>, with: &PeopleRefusal) -> bool {
    let with = Refusal::from(with.clone());
    matches!(told, Err(Error::Refused(refusal)) if refusal == with)
}

on_both! {
    async fn a_link_lets_one_colleague_in_once(disk: Disk) {
        let room = disk.room().await;
        let made = link(&disk, &room, Asks::Colleague(LARKMOOR.into()), "secret").await;
        assert_eq!(invitations::get(&disk, "secret", NOW).await.unwrap(), Some(made.clone()));
        assert_eq!(invitations::get(&disk, "another", NOW).await.unwrap(), None);
        assert_eq!(invitations::of_organisation(&disk, &LARKMOOR.into()).await.unwrap(), [made]);
        assert_eq!(invitations::of_organisation(&disk, &PAINTBOX.into()).await.unwrap(), []);
        let adult = invitations::take_up(&disk, "secret", NOW, &comes(disk.id())).await.unwrap();
        assert_eq!((adult.role, adult.organisation.as_str()), (Role::Leader, LARKMOOR));
        let found = adults::by_email(&disk, EMAIL).await.unwrap();
        assert_eq!(found, Some((adult, Some("new hash".to_owned()))));
        assert_eq!(invitations::get(&disk, "secret", NOW).await.unwrap(), None);
        assert!(refused(invitations::take_up(&disk, "secret", NOW, &comes(disk.id())).await, &PeopleRefusal::LinkEnded));
        assert_eq!((disk.written_down(Deed::InvitationMake).await, disk.written_down(Deed::AdultJoin).await), (1, 1));
    }

    async fn of_eight_who_use_a_link_at_once_one_comes_in(disk: Disk) {
        let room = disk.room().await;
        link(&disk, &room, Asks::Colleague(LARKMOOR.into()), "secret").await;
        let db = (*disk).clone();
        let ids: Vec<AdultId> = (0..8).map(|_| disk.id()).collect();
        let told = eight(&disk, move |one| {
            let (db, id) = (db.clone(), ids[one].clone());
            async move { invitations::take_up(&db, "secret", NOW, &comes(id)).await }
        }).await;
        assert_eq!(told.iter().filter(|one| one.is_ok()).count(), 1, "{told:?}");
        assert!(told.into_iter().filter(Result::is_err).all(|one| refused(one, &PeopleRefusal::LinkEnded)));
        assert_eq!(disk.written_down(Deed::AdultJoin).await, 1);
    }

    async fn a_link_ends_after_a_week_and_when_it_is_taken_back_or_made_anew(disk: Disk) {
        let room = disk.room().await;
        let made = link(&disk, &room, Asks::Colleague(LARKMOOR.into()), "first").await;
        let ended = PeopleRefusal::LinkEnded;
        assert!(refused(invitations::take_up(&disk, "first", made.ends_at, &comes(disk.id())).await, &ended));
        assert_eq!(invitations::get(&disk, "first", made.ends_at).await.unwrap(), None);
        // A second one for the same address ends the first.
        let made = link(&disk, &room, Asks::Colleague(LARKMOOR.into()), "second").await;
        assert!(refused(invitations::take_up(&disk, "first", NOW, &comes(disk.id())).await, &ended));
        let (own, theirs) = (LARKMOOR.into(), PAINTBOX.into());
        let (renewed, entry) = (NOW.plus_days(9), by(Deed::InvitationMake));
        let foreign = invitations::renew(&disk, &made.id, &theirs, "third", renewed, &entry).await;
        assert!(matches!(foreign, Err(Error::Refused(Refusal::NoSuchPage))));
        invitations::renew(&disk, &made.id, &own, "third", renewed, &entry).await.unwrap();
        assert!(refused(invitations::take_up(&disk, "second", NOW, &comes(disk.id())).await, &ended));
        assert_eq!(invitations::get(&disk, "third", NOW).await.unwrap().unwrap().ends_at, renewed);
        let entry = by(Deed::InvitationTakeBack);
        let foreign = invitations::take_back(&disk, &made.id, &theirs, &entry).await;
        assert!(matches!(foreign, Err(Error::Refused(Refusal::NoSuchPage))));
        invitations::take_back(&disk, &made.id, &own, &entry).await.unwrap();
        assert!(refused(invitations::take_up(&disk, "third", NOW, &comes(disk.id())).await, &ended));
        assert_eq!(disk.written_down(Deed::InvitationTakeBack).await, 1);
        link(&disk, &room, Asks::Partner, "fourth").await;
        // One that has ended stays to be made anew, and its address goes four weeks later.
        assert_eq!(invitations::sweep(&disk, NOW.plus_days(LASTS_DAYS)).await.unwrap(), 0);
        assert_eq!(invitations::sweep(&disk, NOW.plus_days(LASTS_DAYS + KEPT_DAYS)).await.unwrap(), 1);
        assert_eq!(disk.texts("select email from invitations").await, Vec::<String>::new());
    }

    async fn an_address_that_somebody_has_by_now_uses_up_no_link(disk: Disk) {
        let room = disk.room().await;
        link(&disk, &room, Asks::Colleague(LARKMOOR.into()), "secret").await;
        disk.adult(&room.partnership, &room.groups[1], EMAIL, Role::YouthWorker).await;
        let told = invitations::take_up(&disk, "secret", NOW, &comes(disk.id())).await;
        assert!(refused(told, &PeopleRefusal::EmailTaken));
        assert!(invitations::get(&disk, "secret", NOW).await.unwrap().is_some(), "nothing half done");
    }

    async fn another_organisation_comes_in_with_its_first_leader(disk: Disk) {
        let room = disk.room().await;
        link(&disk, &room, Asks::Partner, "secret").await;
        let club = Organisation { name: "The Shed".to_owned(), ..fixtures::organisation("the-shed") };
        // A link of one kind opens no other door, and is not used up by trying.
        let ended = PeopleRefusal::LinkEnded;
        assert!(refused(invitations::take_up(&disk, "secret", NOW, &comes(disk.id())).await, &ended));
        assert!(refused(invitations::take_up_password(&disk, "secret", NOW, "hash").await, &ended));
        let comes = comes(disk.id());
        let leader = invitations::take_up_as_partner(&disk, "secret", NOW, &club, &comes).await.unwrap();
        assert_eq!((leader.organisation, leader.partnership), (club.id.clone(), room.partnership.id.clone()));
        let partners = signatures::partners(&disk, &room.partnership.id).await.unwrap();
        let names: Vec<_> = partners.iter().map(|one| one.organisation.name.as_str()).collect();
        assert_eq!(names, ["Larkmoor School", "Paintbox Yard", "The Shed"]);
        assert_eq!(disk.written_down(Deed::OrganisationJoin).await, 1);
    }

    async fn the_old_password_works_until_the_link_to_a_new_one_is_used(disk: Disk) {
        let room = disk.room().await;
        let email = fixtures::emails::ASH;
        sign_ins::insert_adult(&disk, "device", &room.worker.id, NOW, NOW.plus_minutes(60)).await.unwrap();
        let made = Invitation { email: email.to_owned(), ..invitation(&disk, &room, Asks::Password(room.worker.id.clone())) };
        invitations::insert(&disk, &made, "secret", &by(Deed::InvitationMake)).await.unwrap();
        assert_eq!(invitations::get(&disk, "secret", NOW).await.unwrap().unwrap().asks, made.asks);
        let hash = |disk: &Disk| { let db = (**disk).clone(); async move { adults::by_email(&db, email).await.unwrap().unwrap().1 } };
        assert_eq!(hash(&disk).await.as_deref(), Some("a hash"));
        assert!(sign_ins::adult_of(&disk, "device", NOW).await.unwrap().is_some());
        invitations::take_up_password(&disk, "secret", NOW, "new hash").await.unwrap();
        assert_eq!(hash(&disk).await.as_deref(), Some("new hash"));
        assert_eq!(sign_ins::adult_of(&disk, "device", NOW).await.unwrap(), None);
        let again = invitations::take_up_password(&disk, "secret", NOW, "third hash").await;
        assert!(refused(again, &PeopleRefusal::LinkEnded));
        assert_eq!(disk.written_down(Deed::PasswordSet).await, 1);
    }

    async fn nobody_comes_into_an_organisation_that_left(disk: Disk) {
        let room = disk.room().await;
        link(&disk, &room, Asks::Colleague(LARKMOOR.into()), "colleague").await;
        link(&disk, &room, Asks::Partner, "partner").await;
        organisations::archive(&disk, &LARKMOOR.into(), &by(Deed::OrganisationArchive)).await.unwrap();
        let ended = PeopleRefusal::LinkEnded;
        assert!(refused(invitations::take_up(&disk, "colleague", NOW, &comes(disk.id())).await, &ended));
        let club = fixtures::organisation("the-shed");
        let partner = invitations::take_up_as_partner(&disk, "partner", NOW, &club, &comes(disk.id())).await;
        assert!(refused(partner, &ended), "who asked has left");
        assert_eq!(invitations::get(&disk, "colleague", NOW).await.unwrap(), None);
    }
}
