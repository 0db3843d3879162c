use domain::partnership::group::{Ages, Group};
use domain::partnership::organisation::{Organisation, Partnership};
use domain::partnership::place::Place;
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::audit::{AuditEntry, Deed};
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::{Adult, Role};
use domain::refusal::Refusal;
use domain::session::booking::{Booking, times};
use domain::session::session::Session;
use futures_util::future::join_all;
use store::Error;
use store::partnership::{groups, organisations, partnerships, places};
use store::people::adults;
use store::session::set_ups::{self, Founder, Stage};
use store::session::{bookings, sessions};

use crate::disk::{Disk, NOW, starter_outcomes};

const LINK: &str = "the hash of a link";

fn founder(disk: &Disk) -> Founder {
    let partnership =
        Partnership { id: disk.id(), name: String::new(), demo: false, next_review: None, sixth: None };
    let organisation = Organisation {
        id: disk.id(),
        partnership: partnership.id.clone(),
        name: String::new(),
        kind: String::new(),
        gives: String::new(),
        gets: String::new(),
    };
    let adult = Adult {
        id: disk.id(),
        organisation: organisation.id.clone(),
        partnership: partnership.id.clone(),
        name: "Deputy head".to_owned(),
        job_title: "Deputy head".to_owned(),
        role: Role::Leader,
    };
    let (email, password_hash) = ("head@school.test".to_owned(), "a hash".to_owned());
    Founder { partnership, organisation, adult, email, password_hash }
}

fn system(deed: Deed) -> AuditEntry {
    AuditEntry::by_system(NOW, deed, "")
}

/// A disk whose first adult is in.
async fn begun(disk: &Disk) -> Adult {
    assert!(set_ups::make_link(disk, LINK, &system(Deed::SetUpLink)).await.unwrap());
    let founder = founder(disk);
    set_ups::begin(disk, LINK, &founder, &starter_outcomes(), &system(Deed::SetUpBegin)).await.unwrap();
    founder.adult
}

fn kestrel(disk: &Disk, adult: &Adult) -> Group {
    let ages = Ages { from: 11, to: 13 };
    Group {
        id: disk.id(),
        organisation: adult.organisation.clone(),
        name: "Kestrel".to_owned(),
        ages,
        size: 9,
    }
}

/// What the last page makes.
fn first(disk: &Disk, adult: &Adult) -> (Place, Session, Booking) {
    let place = Place {
        id: disk.id(),
        partnership: adult.partnership.clone(),
        name: "Kitchen".to_owned(),
        features: String::new(),
    };
    let session = Session {
        id: disk.id(),
        organisation: adult.organisation.clone(),
        youth_worker: adult.id.clone(),
        ..fixtures::session("first")
    };
    let (day, starts, ends) = times("2026-12-03", "13:30", "14:10").unwrap();
    let of = session.id.clone();
    let booking = Booking {
        session: of,
        day,
        until: day,
        starts,
        ends,
        place: Some(place.id.clone()),
        why_place: None,
    };
    (place, session, booking)
}

on_both! {
    async fn a_new_link_ends_the_one_before_it_and_a_served_disk_has_none(disk: Disk) {
        assert_eq!(set_ups::stage(&disk).await.unwrap(), Stage::Empty);
        assert!(set_ups::make_link(&disk, "old", &system(Deed::SetUpLink)).await.unwrap());
        assert!(set_ups::make_link(&disk, "new", &system(Deed::SetUpLink)).await.unwrap());
        assert!(!set_ups::is_open(&disk, "old").await.unwrap());
        assert!(set_ups::is_open(&disk, "new").await.unwrap());
        disk.room().await;
        assert!(!set_ups::make_link(&disk, "late", &system(Deed::SetUpLink)).await.unwrap());
        assert!(!set_ups::is_open(&disk, "late").await.unwrap());
        assert_eq!(set_ups::stage(&disk).await.unwrap(), Stage::Done);
    }

    /// Servers that start at once on one database leave one link that opens, never none.
    async fn of_eight_servers_that_start_at_once_one_link_opens(disk: Disk) {
        let hashes: Vec<String> = (0..8).map(|at| format!("hash {at}")).collect();
        let entry = system(Deed::SetUpLink);
        let made = join_all(hashes.iter().map(|hash| set_ups::make_link(&disk, hash, &entry))).await;
        assert!(made.into_iter().all(Result::unwrap));
        let open = join_all(hashes.iter().map(|hash| set_ups::is_open(&disk, hash))).await;
        assert_eq!(open.into_iter().filter(|open| *open.as_ref().unwrap()).count(), 1);
    }

    async fn of_eight_who_use_the_link_at_once_one_gets_in(disk: Disk) {
        set_ups::make_link(&disk, LINK, &system(Deed::SetUpLink)).await.unwrap();
        let founders: Vec<Founder> = (0..8).map(|at| Founder { email: format!("{at}@school.test"), ..founder(&disk) }).collect();
        let (starters, entry) = (starter_outcomes(), system(Deed::SetUpBegin));
        let used = join_all(founders.iter().map(|one| set_ups::begin(&disk, LINK, one, &starters, &entry))).await;
        assert_eq!(used.iter().filter(|used| used.is_ok()).count(), 1);
        for refused in used.into_iter().filter_map(Result::err) {
            assert!(matches!(refused, Error::Refused(Refusal::People(PeopleRefusal::LinkEnded))), "{refused}");
        }
        assert_eq!(disk.texts("select id from partnerships").await.len(), 1);
        assert_eq!(disk.texts("select id from adults").await.len(), 1);
        assert_eq!(disk.written_down(Deed::SetUpBegin).await, 1);
        assert!(!set_ups::is_open(&disk, LINK).await.unwrap());
        assert_eq!(set_ups::stage(&disk).await.unwrap(), Stage::UnderWay);
    }

    async fn what_is_said_on_the_four_pages_is_kept_and_can_be_said_otherwise(disk: Disk) {
        let adult = begun(&disk).await;
        assert!(set_ups::is_of(&disk, &adult.id).await.unwrap());
        set_ups::say_you(&disk, &adult, ("Head", "HEAD@school.test".to_lowercase().as_str()), None, &system(Deed::SetUpYou)).await.unwrap();
        let (known, hash) = adults::by_email(&disk, "head@school.test").await.unwrap().unwrap();
        assert_eq!((known.job_title.as_str(), hash.as_deref()), ("Head", Some("a hash")));
        assert_eq!(set_ups::email_of(&disk, &adult.id).await.unwrap(), "head@school.test");
        set_ups::say_organisation(&disk, &adult, ("Larkmoor", "School"), "Eastmere", &system(Deed::SetUpOrganisation)).await.unwrap();
        let organisation = organisations::get(&disk, &adult.organisation).await.unwrap().unwrap();
        assert_eq!((organisation.name.as_str(), organisation.kind.as_str()), ("Larkmoor", "School"));
        assert_eq!(partnerships::first(&disk).await.unwrap().unwrap().name, "Eastmere");
        let group = kestrel(&disk, &adult);
        set_ups::say_group(&disk, &adult, &group, &system(Deed::SetUpGroup)).await.unwrap();
        let larger = Group { size: 12, ..group };
        set_ups::say_group(&disk, &adult, &larger, &system(Deed::SetUpGroup)).await.unwrap();
        let same = Group { id: disk.id(), name: larger.name.to_uppercase(), ..larger.clone() };
        let told = set_ups::say_group(&disk, &adult, &same, &system(Deed::SetUpGroup)).await;
        let taken = Refusal::Partnership(PartnershipRefusal::SameName);
        assert!(matches!(told, Err(Error::Refused(refusal)) if refusal == taken));
        assert_eq!(groups::of_partnership(&disk, &adult.partnership).await.unwrap(), [larger]);
    }

    async fn of_eight_taps_on_the_last_page_one_makes_the_session(disk: Disk) {
        let adult = begun(&disk).await;
        let group = kestrel(&disk, &adult);
        set_ups::say_group(&disk, &adult, &group, &system(Deed::SetUpGroup)).await.unwrap();
        let all: Vec<_> = (0..8).map(|_| first(&disk, &adult)).collect();
        let (ids, entries) = ([group.id.clone()], [system(Deed::PlaceSave), system(Deed::SessionMake), system(Deed::SetUpFinish)]);
        let taps = all.iter().map(|(place, session, booking)| {
            set_ups::finish(&disk, &adult, place, (session, &ids), booking, &entries)
        });
        let taps = join_all(taps).await;
        assert_eq!(taps.iter().filter(|tap| tap.is_ok()).count(), 1);
        for refused in taps.into_iter().filter_map(Result::err) {
            assert!(matches!(refused, Error::Refused(Refusal::NotNow)), "{refused}");
        }
        assert_eq!(set_ups::stage(&disk).await.unwrap(), Stage::Done);
        assert_eq!(places::of_partnership(&disk, &adult.partnership).await.unwrap().len(), 1);
        let made = sessions::with_groups_of(&disk, &adult.organisation).await.unwrap();
        let [(session, names, _)] = made.as_slice() else { panic!("{made:?}") };
        assert_eq!(names, &["Kestrel"]);
        assert!(session.rehearsal, "one adult alone has no real session");
        assert!(bookings::of_session(&*disk, &session.id).await.unwrap().unwrap().place.is_some());
        assert_eq!(disk.written_down(Deed::SetUpFinish).await, 1);
        let late = set_ups::say_group(&disk, &adult, &group, &system(Deed::SetUpGroup)).await;
        assert!(matches!(late, Err(Error::Refused(Refusal::NotNow))));
    }
}
