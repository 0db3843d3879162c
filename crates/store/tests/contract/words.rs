//! Words stand on sealed ballots while the round is open; the close parts them from who wrote them.

use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::vote::ballot::Marks;
use domain::vote::method::Method;
use domain::vote::round::{Round, Terms};
use domain::vote::rule::Rule;
use store::Error;
use store::vote::{ballots, rounds, tallies, words};

use crate::disk::{Disk, NOW, Room, by, eight, entry};

/// A closed round of words by twelve Herons, and their words.
async fn written(disk: &Disk, room: &Room) -> (Round, Vec<String>) {
    let pupils = disk.class(room, &room.groups[0], 12).await;
    let unopened = disk.unopened(room, &[]);
    let terms = Terms::new(Method::Words, Rule::Plurality, None);
    let round = rounds::open(disk, &Round { terms, ..unopened }, &entry()).await.unwrap();
    let mut typed = Vec::new();
    for (seat, pupil) in pupils.iter().enumerate() {
        let words = format!("It was number {seat:02}");
        let marks = Marks { words: words.clone(), may_show: seat != 0, ..Marks::default() };
        let ballot = round.accept(&marks).unwrap();
        ballots::cast(disk, &round, pupil, &pupil.picture, &ballot).await.unwrap();
        typed.push(words);
    }
    assert_eq!(words::of_session(disk, &room.session.id).await.unwrap(), []);
    tallies::close(disk, &round.id, NOW, 5, &entry()).await.unwrap();
    (round, typed)
}

on_both! {
    async fn after_the_close_all_words_are_there_in_another_order_and_the_room_sees_none(disk: Disk) {
        let room = disk.room().await;
        let (round, typed) = written(&disk, &room).await;
        let kept: Vec<_> =
            words::of_session(&disk, &room.session.id).await.unwrap().into_iter().map(|said| said.words).collect();
        assert_ne!(kept, typed);
        let mut sorted = kept;
        sorted.sort();
        assert_eq!(sorted, typed);
        assert_eq!(words::shown_of(&disk, &round.id).await.unwrap(), Vec::<String>::new());
    }

    async fn eight_who_show_words_at_once_show_them_once(disk: Disk) {
        let room = disk.room().await;
        written(&disk, &room).await;
        let all = words::of_session(&disk, &room.session.id).await.unwrap();
        let said = all.into_iter().find(|said| said.may_show).unwrap();
        let told = eight(&disk, |_| {
            let (db, id) = (store::Db::clone(&disk), said.id.clone());
            async move { words::show(&db, &id, Some(NOW), &by(Deed::WordsShow)).await }
        })
        .await;
        assert!(told.iter().all(Result::is_ok));
        assert_eq!(disk.written_down(Deed::WordsShow).await, 1);
    }

    async fn no_words_stand_on_a_ballot_any_more(disk: Disk) {
        let room = disk.room().await;
        let (round, _) = written(&disk, &room).await;
        let left = format!("select pupil_hash from ballots where round = '{}'", round.id);
        assert_eq!(disk.texts(&left).await, Vec::<String>::new());
    }

    async fn a_worker_shows_words_to_the_room_and_takes_them_away_again(disk: Disk) {
        let room = disk.room().await;
        let (round, _) = written(&disk, &room).await;
        let all = words::of_session(&disk, &room.session.id).await.unwrap();
        let said = all.iter().find(|said| said.may_show).unwrap().clone();
        let not_ticked = all.iter().find(|said| !said.may_show).unwrap();
        words::show(&disk, &not_ticked.id, Some(NOW), &entry()).await.unwrap();
        assert_eq!(words::shown_of(&disk, &round.id).await.unwrap(), Vec::<String>::new());
        let found = words::session_of(&disk, &said.id).await.unwrap();
        assert_eq!(found, Some((room.session.id.clone(), round.id.clone())));
        words::show(&disk, &said.id, Some(NOW), &entry()).await.unwrap();
        assert_eq!(words::shown_of(&disk, &round.id).await.unwrap(), [said.words]);
        words::show(&disk, &said.id, None, &entry()).await.unwrap();
        assert_eq!(words::shown_of(&disk, &round.id).await.unwrap(), Vec::<String>::new());
        assert_eq!(words::session_of(&disk, "nowhere").await.unwrap(), None);
        let refused = words::show(&disk, "nowhere", None, &entry()).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NoSuchPage))));
    }
}
