use domain::partnership::own_word::{OwnList, OwnWord};
use domain::partnership::place::Has;
use domain::partnership::refusal::PartnershipRefusal;
use domain::partnership::role::{FilledRole, RoleCode, holder};
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::wording::ShortWords;
use futures_util::future::join_all;
use store::Error;
use store::partnership::{own_words, places, roles};

use crate::disk::Disk;

fn words(text: &str) -> ShortWords {
    ShortWords::parse(text).unwrap()
}

fn own(disk: &Disk, list: OwnList, text: &str) -> OwnWord {
    OwnWord { id: disk.id(), list, words: words(text), put_away: false }
}

fn is_same_words<T>(kept: &Result<T, Error>) -> bool {
    matches!(kept, Err(Error::Refused(Refusal::Partnership(PartnershipRefusal::SameWords))))
}

on_both! {
    async fn own_words_are_added_renamed_put_away_and_brought_back(disk: Disk) {
        let room = disk.room().await;
        let id = &room.partnership.id;
        let all = async || own_words::of_partnership(&disk, id).await.unwrap();
        let starters = ["Lift".to_owned()];
        let racks = own(&disk, OwnList::Features, "Bike racks");
        own_words::add(&disk, id, &racks, &starters, &disk.entry(Deed::OwnWordAdd)).await.unwrap();
        let lift = own(&disk, OwnList::Features, "LIFT");
        assert!(is_same_words(&own_words::add(&disk, id, &lift, &starters, &disk.entry(Deed::OwnWordAdd)).await));
        assert_eq!(all().await, std::slice::from_ref(&racks));

        let entry = disk.entry(Deed::OwnWordRename);
        let rename = async |text: &str| own_words::rename(&disk, id, (&racks.id, &words(text)), |_| starters.to_vec(), &entry).await;
        rename("Bicycle racks").await.unwrap();
        assert!(is_same_words(&rename("lift").await));
        let away = disk.entry(Deed::OwnWordPutAway);
        own_words::put_away(&disk, id, &racks.id, &away).await.unwrap();
        let renamed = OwnWord { words: words("Bicycle racks"), put_away: true, ..racks.clone() };
        assert_eq!(all().await, [renamed]);
        own_words::bring_back(&disk, id, &racks.id, &disk.entry(Deed::OwnWordBringBack)).await.unwrap();
        assert!(!all().await[0].put_away);

        let elsewhere = disk.id();
        assert!(own_words::put_away(&disk, &elsewhere, &racks.id, &away).await.is_err(), "another partnership's");
        assert!(own_words::put_away(&disk, id, &disk.id(), &away).await.is_err(), "there is none");
        let none = own_words::rename(&disk, id, (&disk.id(), &words("Piano")), |_| Vec::new(), &entry).await;
        assert!(matches!(none, Err(Error::Refused(Refusal::NoSuchPage))));
        let kept = [Deed::OwnWordAdd, Deed::OwnWordRename, Deed::OwnWordPutAway, Deed::OwnWordBringBack];
        for deed in kept {
            assert_eq!(disk.written_down(deed).await, 1, "{deed:?}");
        }
    }

    async fn of_eight_who_add_the_same_words_one_is_first(disk: Disk) {
        let room = disk.room().await;
        let entry = disk.entry(Deed::OwnWordAdd);
        let eight: Vec<_> = (0..8).map(|_| own(&disk, OwnList::Roles, "Minibus driver")).collect();
        let taps = join_all(eight.iter().map(|one| own_words::add(&disk, &room.partnership.id, one, &[], &entry))).await;
        assert_eq!(taps.iter().filter(|tap| tap.is_ok()).count(), 1);
        assert_eq!(taps.iter().filter(|tap| is_same_words(tap)).count(), 7);
        assert_eq!(disk.written_down(Deed::OwnWordAdd).await, 1);
    }

    async fn what_was_said_of_own_words_waits_while_they_are_put_away(disk: Disk) {
        let room = disk.room().await;
        let (id, of) = (&room.partnership.id, &room.groups[0].organisation);
        let [role, feature] = [OwnList::Roles, OwnList::Features].map(|list| own(&disk, list, "Minibus"));
        for one in [&role, &feature] {
            own_words::add(&disk, id, one, &[], &disk.entry(Deed::OwnWordAdd)).await.unwrap();
        }
        let driver = FilledRole {
            organisation: of.clone(),
            role: RoleCode::Own(role.id.clone()),
            holder: holder("Caretaker", "").unwrap().unwrap(),
            comfortable: true,
        };
        let fill = disk.entry(Deed::RolesFill);
        roles::set(&disk, of, std::slice::from_ref(&driver), &fill).await.unwrap();
        let filled = async || roles::of_partnership(&disk, id).await.unwrap();
        assert_eq!(filled().await, std::slice::from_ref(&driver));
        let save = disk.entry(Deed::PlaceSave);
        places::save(&disk, &room.place.id, &save, |mut full| {
            full.features.insert(feature.id.to_string(), Has::Yes);
            Ok(full)
        })
        .await
        .unwrap();

        let away = disk.entry(Deed::OwnWordPutAway);
        own_words::put_away(&disk, id, &role.id, &away).await.unwrap();
        assert_eq!(filled().await, []);
        roles::set(&disk, of, &[], &fill).await.unwrap();
        own_words::bring_back(&disk, id, &role.id, &disk.entry(Deed::OwnWordBringBack)).await.unwrap();
        assert_eq!(filled().await, [driver]);
        let place = places::get(&disk, &room.place.id, id).await.unwrap().unwrap();
        assert_eq!(place.has(feature.id.as_str()), Has::Yes);
    }
}
