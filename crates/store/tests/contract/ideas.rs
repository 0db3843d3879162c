use domain::ideas::drawing::Drawing;
use domain::ideas::idea::IdeaState;
use domain::ideas::refusal::IdeasRefusal;
use domain::ideas::said_by::SaidBy;
use domain::money::Pence;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::wording::{IdeaWords, ShortWords};
use futures_util::future::join_all;
use store::Error;
use store::ideas::{answers, ideas};
use store::people::pupils;
use store::session::live;

use crate::disk::{Disk, NOW, as_sent, eight};

fn words(text: &str) -> IdeaWords {
    IdeaWords::parse(text).unwrap()
}

fn drawing(text: &str) -> Drawing {
    Drawing::parse(text).unwrap()
}

on_both! {
    async fn words_are_kept_as_typed(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        for typed in ["Girls' talk", "🚴🏽‍♀️ \"bikes\"; drop table ideas", "نصلح الدراجات", "two\nlines", "a nought \0 inside"] {
            let idea = disk.idea(&fox, typed, IdeaState::Draft).await;
            let kept = typed.replace('\0', "");
            assert_eq!((idea.words.as_str(), idea.state, idea.author), (&*kept, IdeaState::Draft, Some(fox.id.clone())));
        }
        assert_eq!(disk.ideas_of(&fox).await.len(), 5);
        assert_eq!(ideas::on_wall(&disk, &room.session.id).await.unwrap(), []);
    }

    async fn a_double_tap_is_one_idea(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let id = disk.id();
        for _ in 0..2 {
            ideas::save_words(&disk, &id, &room.session.id, &fox.id, &words("Fix bikes"), NOW).await.unwrap();
        }
        assert_eq!(disk.ideas_of(&fox).await.len(), 1);
    }

    async fn an_idea_is_told_in_small_steps(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let id = disk.idea(&fox, "Fix bikes", IdeaState::Draft).await.id;
        let (kitchen, us) = (ShortWords::parse("the kitchen").unwrap(), ShortWords::parse("us").unwrap());
        ideas::set_picture(&disk, &id, &fox.id, Some("bike")).await.unwrap();
        ideas::set_place(&disk, &id, &fox.id, Some(&kitchen)).await.unwrap();
        ideas::set_lead(&disk, &id, &fox.id, Some(&us)).await.unwrap();
        let idea = ideas::get(&disk, &id).await.unwrap().unwrap();
        assert_eq!((idea.picture.as_deref(), idea.place, idea.lead), (Some("bike"), Some(kitchen), Some(us)));
        ideas::set_picture(&disk, &id, &fox.id, None).await.unwrap();
        ideas::set_place(&disk, &id, &fox.id, None).await.unwrap();
        ideas::set_lead(&disk, &id, &fox.id, None).await.unwrap();
        let idea = ideas::get(&disk, &id).await.unwrap().unwrap();
        assert_eq!((idea.picture, idea.place, idea.lead), (None, None, None));
    }

    async fn what_was_drawn_is_the_picture_of_an_idea_until_its_author_picks_another(disk: Disk) {
        let room = disk.room().await;
        let (fox, owl) = (disk.pupil(&room, "fox").await, disk.pupil(&room, "owl").await);
        let id = disk.idea(&fox, "A den", IdeaState::Draft).await.id;
        let picture = async || ideas::get(&disk, &id).await.unwrap().unwrap().picture;
        ideas::set_picture(&disk, &id, &fox.id, Some("tent")).await.unwrap();
        for text in ["an200.800.200.400", "cw5.5bn1.2.3.4"] {
            ideas::set_drawing(&disk, &id, &fox.id, &drawing(text)).await.unwrap();
            assert_eq!(picture().await.as_deref(), Some(text));
        }
        let others = ideas::set_drawing(&disk, &id, &owl.id, &drawing("an1.1")).await;
        assert!(matches!(others, Err(Error::Refused(Refusal::NotNow))));
        ideas::set_picture(&disk, &id, &fox.id, Some("pan")).await.unwrap();
        assert_eq!(picture().await.as_deref(), Some("pan"));
        assert_eq!(disk.texts("select drawing from ideas where drawing is not null").await, Vec::<String>::new());
    }

    async fn what_is_drawn_after_sending_is_read_anew_and_on_the_wall_nothing_is(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let id = disk.idea(&fox, "A den", IdeaState::Waiting).await.id;
        let get = async || ideas::get(&disk, &id).await.unwrap().unwrap();
        let read = get().await.as_read();
        ideas::set_drawing(&disk, &id, &fox.id, &drawing("an1.1.2.2")).await.unwrap();
        assert_eq!(get().await.state, IdeaState::Draft);
        ideas::send(&disk, &id, &fox.id, None, NOW.plus_minutes(3)).await.unwrap();
        ideas::set_drawing(&disk, &id, &fox.id, &drawing("an1.1.2.2")).await.unwrap();
        assert_eq!(get().await.state, IdeaState::Waiting, "the same once more is nothing new");
        let unseen = ideas::release(&disk, &id, read, None, 7, &disk.entry(Deed::IdeaRelease)).await;
        assert!(unseen.is_err(), "this page was without the drawing");
        let read = get().await.as_read();
        ideas::release(&disk, &id, read, None, 7, &disk.entry(Deed::IdeaRelease)).await.unwrap();
        let late = ideas::set_drawing(&disk, &id, &fox.id, &drawing("bn9.9")).await;
        assert!(matches!(late, Err(Error::Refused(Refusal::NotNow))));
        let on_wall = ideas::on_wall(&disk, &room.session.id).await.unwrap();
        assert_eq!(on_wall[0].picture.as_deref(), Some("an1.1.2.2"));
    }

    async fn nobody_changes_the_idea_of_another(disk: Disk) {
        let room = disk.room().await;
        let (fox, owl) = (disk.pupil(&room, "fox").await, disk.pupil(&room, "owl").await);
        let idea = disk.idea(&fox, "Fix bikes", IdeaState::Draft).await;
        let refused = [
            ideas::save_words(&disk, &idea.id, &room.session.id, &owl.id, &words("Mine"), NOW).await,
            ideas::set_picture(&disk, &idea.id, &owl.id, Some("bike")).await,
            ideas::set_place(&disk, &idea.id, &owl.id, None).await,
        ];
        assert!(refused.iter().all(|one| matches!(one, Err(Error::Refused(Refusal::NotNow)))));
        assert_eq!(ideas::get(&disk, &idea.id).await.unwrap(), Some(idea));
        let nowhere = ideas::set_lead(&disk, &disk.id(), &owl.id, None).await;
        assert!(matches!(nowhere, Err(Error::Refused(Refusal::NoSuchPage))));
    }

    async fn what_is_on_the_wall_is_not_changed_by_its_author(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        for state in [IdeaState::Wall, IdeaState::Merged] {
            let idea = disk.idea(&fox, "Fix bikes", state).await;
            let refused = [
                ideas::save_words(&disk, &idea.id, &room.session.id, &fox.id, &words("Rude"), NOW).await,
                ideas::set_place(&disk, &idea.id, &fox.id, None).await,
            ];
            assert!(refused.iter().all(|one| matches!(one, Err(Error::Refused(Refusal::NotNow)))));
            assert_eq!(ideas::get(&disk, &idea.id).await.unwrap(), Some(idea));
        }
    }

    async fn what_its_author_changes_after_sending_must_be_sent_again(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let idea = disk.idea(&fox, "Fix bikes", IdeaState::Waiting).await;
        let save = async |text| {
            ideas::save_words(&disk, &idea.id, &room.session.id, &fox.id, &words(text), NOW).await.unwrap();
            ideas::get(&disk, &idea.id).await.unwrap().unwrap().state
        };
        let version = live::facts(&disk, &room.session.id).await.unwrap().room_version;
        assert_eq!(save("Fix bikes").await, IdeaState::Waiting);
        assert_eq!(save("Fix cars").await, IdeaState::Draft);
        assert!(live::facts(&disk, &room.session.id).await.unwrap().room_version > version);
        let later = NOW.plus_minutes(3);
        ideas::send(&disk, &idea.id, &fox.id, None, later).await.unwrap();
        ideas::set_picture(&disk, &idea.id, &fox.id, Some("bike")).await.unwrap();
        let sent = ideas::get(&disk, &idea.id).await.unwrap().unwrap();
        assert_eq!((sent.state, sent.sent_at), (IdeaState::Waiting, later));
        let place = ShortWords::parse("the roof").unwrap();
        ideas::set_place(&disk, &idea.id, &fox.id, Some(&place)).await.unwrap();
        assert_eq!(ideas::get(&disk, &idea.id).await.unwrap().unwrap().state, IdeaState::Draft);
    }

    async fn eight_taps_send_an_idea_once(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let idea = disk.idea(&fox, "Fix bikes", IdeaState::Draft).await;
        let before = live::facts(&disk, &room.session.id).await.unwrap();
        let send = |at: i64| {
            let (disk, now, said) = (&disk, NOW.plus_minutes(at), Some(SaidBy::Helped));
            let (id, author) = (&idea.id, &fox.id);
            async move { ideas::send(disk, id, author, said, now).await }
        };
        let all = join_all((1..=8).map(send)).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        let after = live::facts(&disk, &room.session.id).await.unwrap();
        assert_eq!((after.version, after.room_version), (before.version, before.room_version + 1));
        let seen = ideas::for_worker(&disk, &room.session.id).await.unwrap();
        assert_eq!(seen.len(), 1);
        assert_eq!((seen[0].idea.state, seen[0].idea.said_by), (IdeaState::Waiting, Some(SaidBy::Helped)));
    }

    async fn an_idea_is_sent_by_its_author_alone_and_until_the_vote(disk: Disk) {
        let room = disk.room().await;
        let (fox, owl) = (disk.pupil(&room, "fox").await, disk.pupil(&room, "owl").await);
        let idea = disk.idea(&fox, "Fix bikes", IdeaState::Draft).await;
        let stranger = ideas::send(&disk, &idea.id, &owl.id, None, NOW).await;
        assert!(matches!(stranger, Err(Error::Refused(Refusal::NoSuchPage))));
        let vote = format!("update sessions set step = 'vote' where id = '{}'", room.session.id);
        disk.by_hand(&vote).await.unwrap();
        let late = [
            ideas::send(&disk, &idea.id, &fox.id, None, NOW).await,
            ideas::save_words(&disk, &idea.id, &room.session.id, &fox.id, &words("Late"), NOW).await,
        ];
        assert!(late.iter().all(|one| matches!(one, Err(Error::Refused(Refusal::NotNow)))));
        assert_eq!(ideas::get(&disk, &idea.id).await.unwrap(), Some(idea));
    }

    async fn an_idea_is_found_only_by_its_own_partnership(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let idea = disk.idea(&fox, "Fix bikes", IdeaState::Wall).await;
        let found = ideas::of_partnership(&disk, &idea.id, &room.partnership.id).await.unwrap();
        assert_eq!(found.as_ref(), Some(&idea));
        assert_eq!(ideas::of_partnership(&disk, &idea.id, &disk.id()).await.unwrap(), None);
        assert_eq!(ideas::on_wall(&disk, &room.session.id).await.unwrap(), [idea]);
    }

    async fn nobody_outside_can_follow_who_sends_and_who_comes(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let facts = async || live::facts(&disk, &room.session.id).await.unwrap();
        let before = facts().await;
        let idea = disk.idea(&fox, "Fix bikes", IdeaState::Waiting).await;
        ideas::save_words(&disk, &idea.id, &room.session.id, &fox.id, &words("Fix cars"), NOW).await.unwrap();
        ideas::send(&disk, &idea.id, &fox.id, None, NOW).await.unwrap();
        let note = ShortWords::parse("More, please.").unwrap();
        ideas::send_back(&disk, &idea.id, None, &note, &disk.entry(Deed::IdeaSendBack)).await.unwrap();
        ideas::undo(&disk, &idea.id, None, &disk.entry(Deed::IdeaUndo)).await.unwrap();
        ideas::set_cost(&disk, &idea.id, Some(Pence(5)), &disk.entry(Deed::IdeaCost)).await.unwrap();
        let owl = disk.pupil(&room, "owl").await;
        pupils::rename(&disk, &owl.id, Some("Jo"), &disk.entry(Deed::PupilName)).await.unwrap();
        pupils::remove(&disk, &owl.id, NOW, &disk.entry(Deed::PupilRemove)).await.unwrap();
        let after = facts().await;
        assert_eq!((after.version, after.wall), (before.version, before.wall));
        assert!(after.room_version >= before.room_version + 9);
        let read = ideas::get(&disk, &idea.id).await.unwrap().unwrap().as_read();
        ideas::release(&disk, &idea.id, read, None, 7, &disk.entry(Deed::IdeaRelease)).await.unwrap();
        assert_eq!((facts().await.version, facts().await.wall), (before.version + 1, before.wall + 1));
    }

    async fn the_wall_keeps_no_order_and_no_minute_of_sending(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let mut sent = Vec::new();
        for (minute, drawn) in [(1, 30), (2, 10), (3, 20)] {
            let idea = disk.idea(&fox, &format!("Idea {minute}"), IdeaState::Draft).await.id;
            let at = NOW.plus_minutes(minute);
            ideas::send(&disk, &idea, &fox.id, None, at).await.unwrap();
            ideas::release(&disk, &idea, as_sent(at), None, drawn, &disk.entry(Deed::IdeaRelease)).await.unwrap();
            sent.push(idea);
        }
        let drawn = [sent[1].clone(), sent[2].clone(), sent[0].clone()];
        let on_wall = ideas::on_wall(&disk, &room.session.id).await.unwrap();
        assert_eq!(on_wall.iter().map(|idea| idea.id.clone()).collect::<Vec<_>>(), drawn);
        assert!(on_wall.iter().all(|idea| idea.sent_at.0 % 86_400_000 == 0 && idea.sent_at.plus_days(1) > NOW));
        let answers = answers::of_session(&disk, &room.session.id).await.unwrap();
        assert_eq!(answers.into_iter().map(|(idea, _)| idea.id).collect::<Vec<_>>(), drawn);
        // Taken back and let on again, it keeps its place: nobody draws twice.
        ideas::undo(&disk, &sent[0], None, &disk.entry(Deed::IdeaUndo)).await.unwrap();
        let read = ideas::get(&disk, &sent[0]).await.unwrap().unwrap().as_read();
        ideas::release(&disk, &sent[0], read, None, 0, &disk.entry(Deed::IdeaRelease)).await.unwrap();
        let on_wall = ideas::on_wall(&disk, &room.session.id).await.unwrap();
        assert_eq!(on_wall.into_iter().map(|idea| idea.id).collect::<Vec<_>>(), drawn);
    }

    async fn twelve_ideas_of_a_pupil_wait_and_no_more_of_eight_at_once(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        for number in 0..4 {
            disk.idea(&fox, &format!("Idea {number}"), IdeaState::Draft).await;
        }
        let drafts: Vec<_> = disk.ideas_of(&fox).await;
        for number in 0..8 {
            disk.idea(&fox, &format!("Waiting {number}"), IdeaState::Waiting).await;
        }
        let late = disk.idea(&fox, "Late", IdeaState::Draft).await;
        let told = eight(&disk, |one| {
            let id = drafts.get(one).unwrap_or(&late).id.clone();
            let (db, author) = (store::Db::clone(&disk), fox.id.clone());
            async move { ideas::send(&db, &id, &author, None, NOW).await }
        })
        .await;
        let enough = IdeasRefusal::EnoughIdeas { most: 12 };
        assert!(told.iter().any(Result::is_ok));
        for refused in told.into_iter().filter_map(Result::err) {
            assert_eq!(Refusal::from(refused), Refusal::Ideas(enough.clone()));
        }
        let all = disk.ideas_of(&fox).await;
        assert_eq!(all.iter().filter(|idea| idea.state == IdeaState::Waiting).count(), 12);
        let words = IdeaWords::parse("One more").unwrap();
        let more = ideas::save_words(&disk, &disk.id(), &room.session.id, &fox.id, &words, NOW).await;
        assert_eq!(Refusal::from(more.unwrap_err()), Refusal::Ideas(enough));
    }
}
