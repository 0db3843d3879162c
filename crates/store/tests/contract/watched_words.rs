use domain::people::audit::Deed;
use domain::people::refusal::PeopleRefusal;
use domain::people::watch::{Changes, Kind, OwnPhrase, listed};
use domain::refusal::Refusal;
use domain::wording::ShortWords;
use futures_util::future::join_all;
use store::Error;
use store::people::watched_words;

use crate::disk::Disk;

fn own(disk: &Disk, words: &str) -> OwnPhrase {
    OwnPhrase { id: disk.id(), kind: Kind::Rude, words: ShortWords::parse(words).unwrap() }
}

on_both! {
    async fn words_to_watch_are_added_taken_away_and_switched_off_each_once(disk: Disk) {
        let room = disk.room().await;
        let id = &room.session.organisation;
        let changes = async || watched_words::of_organisation(&disk, id).await.unwrap();
        let new = own(&disk, "numpty");
        watched_words::add(&disk, id, &new, &disk.entry(Deed::WatchAdd)).await.unwrap();
        let again = own(&disk, " NUMPTY ");
        let refused = watched_words::add(&disk, id, &again, &disk.entry(Deed::WatchAdd)).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::People(PeopleRefusal::WatchedAlready)))));
        let line = listed(Kind::Disclosure)[0].text.clone();
        for _ in 0..2 {
            let entry = disk.entry(Deed::WatchOff);
            watched_words::switch_off(&disk, id, (Kind::Disclosure, &line), &entry).await.unwrap();
        }
        let off = [(Kind::Disclosure, line.clone())].into();
        let all = Changes { own: vec![new.clone()], off };
        assert_eq!(changes().await, all);
        let of_session = watched_words::of_session(&disk, &room.session.id).await.unwrap();
        assert_eq!(of_session.get(id), Some(&all));

        let nothing = watched_words::switch_off(&disk, id, (Kind::Rude, "no line"), &disk.entry(Deed::WatchOff)).await;
        assert!(matches!(nothing, Err(Error::Refused(Refusal::NoSuchPage))));
        let elsewhere = disk.id();
        watched_words::take_away(&disk, &elsewhere, &new.id, &disk.entry(Deed::WatchTakeAway)).await.unwrap();
        assert_eq!(changes().await.own.len(), 1, "another organisation's");
        watched_words::take_away(&disk, id, &new.id, &disk.entry(Deed::WatchTakeAway)).await.unwrap();
        watched_words::switch_on(&disk, id, (Kind::Disclosure, &line), &disk.entry(Deed::WatchOn)).await.unwrap();
        assert_eq!(changes().await, Changes::default());
    }

    async fn eight_who_add_the_same_at_once_add_it_once(disk: Disk) {
        let room = disk.room().await;
        let id = &room.session.organisation;
        let add = async |_| watched_words::add(&disk, id, &own(&disk, "numpty"), &disk.entry(Deed::WatchAdd)).await;
        let added = join_all((0..8).map(add)).await;
        assert_eq!(added.iter().filter(|one| one.is_ok()).count(), 1);
        assert_eq!(watched_words::of_organisation(&disk, id).await.unwrap().own.len(), 1);
    }
}
