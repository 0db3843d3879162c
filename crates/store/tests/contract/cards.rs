use domain::id::CardId;
use domain::ideas::answer::{Answer, Decision};
use domain::ideas::idea::{Idea, IdeaState};
use domain::people::audit::Deed;
use domain::people::card::{Card, CardCode, Voice};
use domain::people::newcomer::Knock;
use domain::people::pupil::{Colour, Pupil};
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::session::refusal::SessionRefusal;
use domain::session::session::Session;
use domain::vote::round::Round;
use domain::vote::suppression::Says;
use domain::wording::Wording;
use store::Error;
use store::ideas::{answers, replies};
use store::partnership::groups;
use store::people::cards::{Arrival, Fresh};
use store::people::{cards, newcomers, pupils, sign_ins};
use store::session::sessions;
use store::vote::{ballots, rolls, rounds, tallies};

use crate::disk::{Disk, NOW, Room, ballot, by, eight, entry};
use crate::newcomers::at_door;

/// What chance gives for so many cards; the secret of each is its id.
fn fresh(disk: &Disk, first: u32, many: u32) -> Vec<Fresh> {
    let one = |at: u32| {
        let id: CardId = disk.id();
        Fresh { secret_hash: format!("hash {id}"), id, code: CardCode::from_chance(at, at) }
    };
    (first..first + many).map(one).collect()
}

fn looks(many: usize) -> Vec<(String, Colour)> {
    let names =
        ["fox", "owl", "snail", "kite", "drum", "lion", "teddy", "crab", "boat", "bee", "whale", "rocket"];
    names.into_iter().map(|name| (name.to_owned(), Colour::Orange)).take(many).collect()
}

/// Three cards of the first group.
async fn three(disk: &Disk, room: &Room) -> Vec<Card> {
    let deed = by(Deed::CardsMake);
    let group = &room.groups[0].id;
    cards::make(disk, group, [0, 3], &fresh(disk, 0, 3), &looks(3), &deed).await.unwrap()
}

async fn comes(disk: &Disk, card: &Card, session: &Session, device: &str) -> Result<Knock, Error> {
    let looks = looks(12);
    let arrival = Arrival {
        card: &card.id,
        session: &session.id,
        pupil: disk.id(),
        looks: &looks,
        devices: [device, device],
    };
    cards::come_in(disk, &arrival, NOW, NOW.plus_minutes(60)).await
}

async fn who(disk: &Disk, device: &str) -> Option<Pupil> {
    sign_ins::pupil_of(disk, device, NOW).await.unwrap().map(|(pupil, _)| pupil)
}

async fn answer(disk: &Disk, idea: &Idea) {
    let answer = Answer {
        id: disk.id(),
        idea: idea.id.clone(),
        decision: Decision::Yes,
        because: Wording::parse("It fits in the pot.").unwrap(),
        next: None,
        decider: Wording::parse("Cinder Lane").unwrap(),
        by_when: None,
        answered_at: NOW,
        follow_up: None,
    };
    answers::insert(disk, &answer, &disk.entry(Deed::IdeaAnswer)).await.unwrap();
}

fn refused<T: std::fmt::Debug>(told: Result<T, Error>) -> Refusal {
    Refusal::from(told.unwrap_err())
}

on_both! {
    async fn a_group_comes_in_by_picture_until_cards_are_made(disk: Disk) {
        let room = disk.room().await;
        let group = &room.groups[0].id;
        assert_eq!(cards::of_group(&disk, group).await.unwrap(), (Voice::Pictures, vec![]));
        assert!(!cards::open(&disk, &room.session.id).await.unwrap());
        let made = three(&disk, &room).await;
        assert_eq!(cards::of_group(&disk, group).await.unwrap(), (Voice::Cards, made.clone()));
        assert_eq!(cards::looks_of(&disk, &room.partnership.id).await.unwrap(), looks(3));
        let hash = format!("hash {}", made[0].id);
        assert_eq!(cards::by_secret(&disk, &hash).await.unwrap().as_ref(), Some(&made[0]));
        assert_eq!(cards::by_secret(&disk, "another").await.unwrap(), None);
        assert_eq!(cards::get(&disk, &made[0].id).await.unwrap().as_ref(), Some(&made[0]));
        assert_eq!(cards::get(&disk, &disk.id()).await.unwrap(), None);
        assert!(cards::open(&disk, &room.session.id).await.unwrap());
    }

    async fn a_code_that_another_card_has_is_not_given_twice(disk: Disk) {
        let room = disk.room().await;
        let first = three(&disk, &room).await;
        let other = &room.groups[1].id;
        let made = cards::make(&disk, other, [0, 2], &fresh(&disk, 1, 5), &looks(2), &by(Deed::CardsMake)).await;
        let codes: Vec<_> = made.unwrap().into_iter().map(|card| card.code).collect();
        assert!(codes.iter().all(|code| first.iter().all(|card| card.code != *code)));
        let too_little = cards::make(&disk, other, [2, 1], &fresh(&disk, 0, 3), &looks(3), &by(Deed::CardsMake)).await;
        assert_eq!(refused(too_little), Refusal::Ours);
    }

    async fn no_device_stays_in_by_a_card_that_was_replaced_or_ended(disk: Disk) {
        let room = disk.room().await;
        let made = three(&disk, &room).await;
        for (card, device) in made.iter().zip(["phone", "tablet"]) {
            comes(&disk, card, &room.session, device).await.unwrap();
        }
        let group = &room.groups[0].id;
        let lost = Some(&made[0].id);
        cards::replace(&disk, group, lost, &fresh(&disk, 100, 1), NOW, &by(Deed::CardsReplace)).await.unwrap();
        assert_eq!(who(&disk, "phone").await, None);
        assert!(who(&disk, "tablet").await.is_some(), "only the lost one is out");
        cards::end(&disk, group, NOW, &by(Deed::CardsEnd)).await.unwrap();
        assert_eq!(who(&disk, "tablet").await, None);
    }

    async fn a_picture_that_is_tapped_for_a_group_with_cards_waits_for_the_worker(disk: Disk) {
        let room = disk.room().await;
        three(&disk, &room).await;
        let owl = disk.stranger(&room, "bee");
        let knock = newcomers::knock(&disk, &owl, ["phone", "phone"], NOW, NOW.plus_minutes(60)).await.unwrap();
        assert_eq!((knock, who(&disk, "phone").await), (Knock::Waits, None));
        let whom = at_door(&disk, &room.session.id).await;
        let let_in = newcomers::let_in(&disk, &room.session.id, &whom, NOW, NOW.plus_minutes(60), &entry()).await;
        let_in.unwrap();
        assert!(who(&disk, "phone").await.is_some());
    }

    async fn eight_who_make_the_cards_of_a_group_at_once_make_them_once(disk: Disk) {
        let room = disk.room().await;
        let told = eight(&disk, |one| {
            let (db, group) = (store::Db::clone(&disk), room.groups[0].id.clone());
            let fresh = fresh(&disk, u32::try_from(one).unwrap() * 10, 10);
            async move { cards::make(&db, &group, [0, 10], &fresh, &looks(10), &by(Deed::CardsMake)).await }
        })
        .await;
        assert_eq!(told.iter().filter(|one| one.is_ok()).count(), 1);
        assert!(told.into_iter().filter_map(Result::err).all(|error| Refusal::from(error) == Refusal::NotNow));
        assert_eq!(cards::of_group(&disk, &room.groups[0].id).await.unwrap().1.len(), 10);
        assert_eq!(disk.written_down(Deed::CardsMake).await, 1);
    }

    async fn eight_devices_with_one_card_are_one_pupil_and_on_the_roll_once(disk: Disk) {
        let room = disk.room().await;
        let card = three(&disk, &room).await.remove(0);
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let told = eight(&disk, |one| {
            let (db, card, session, pupil) = (store::Db::clone(&disk), card.clone(), room.session.id.clone(), disk.id());
            async move {
                let (device, looks) = (format!("device {one}"), looks(12));
                let devices = [device.as_str(); 2];
                let arrival = Arrival { card: &card.id, session: &session, pupil, looks: &looks, devices };
                cards::come_in(&db, &arrival, NOW, NOW.plus_minutes(60)).await
            }
        })
        .await;
        assert!(told.into_iter().all(|knock| knock.unwrap() == Knock::In));
        let first = who(&disk, "device 0").await.unwrap();
        assert_eq!((first.picture.as_str(), first.card.as_ref()), (card.picture.as_str(), Some(&card.id)));
        for one in 1..8 {
            assert_eq!(who(&disk, &format!("device {one}")).await.unwrap().id, first.id);
        }
        assert_eq!(first.back_at, Some(NOW), "both devices are told that there is another");
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (1, 0));
    }

    async fn a_card_that_was_taken_out_waits_until_a_worker_lets_it_in(disk: Disk) {
        let room = disk.room().await;
        let card = three(&disk, &room).await.remove(0);
        assert_eq!(comes(&disk, &card, &room.session, "phone").await.unwrap(), Knock::In);
        let fox = who(&disk, "phone").await.unwrap();
        pupils::remove(&disk, &fox.id, NOW, &entry()).await.unwrap();
        for device in ["tablet", "another tablet"] {
            assert_eq!(comes(&disk, &card, &room.session, device).await.unwrap(), Knock::Waits);
            assert_eq!(who(&disk, device).await, None);
        }
        let whom = at_door(&disk, &room.session.id).await;
        let let_in = newcomers::let_in(&disk, &room.session.id, &whom, NOW, NOW.plus_minutes(60), &entry()).await;
        let_in.unwrap();
        let back = who(&disk, "another tablet").await.unwrap();
        assert_ne!(back.id, fox.id);
        assert_eq!(back.card, Some(card.id));
    }

    async fn a_question_asked_again_where_one_card_went_and_another_came_says_nothing(disk: Disk) {
        let room = disk.room().await;
        let (group, deed) = (&room.groups[0].id, by(Deed::CardsMake));
        let made = cards::make(&disk, group, [0, 12], &fresh(&disk, 0, 12), &looks(12), &deed).await.unwrap();
        let mut class = Vec::new();
        for card in &made[..11] {
            assert_eq!(comes(&disk, card, &room.session, card.id.as_str()).await.unwrap(), Knock::In);
            class.push(who(&disk, card.id.as_str()).await.unwrap());
        }
        let first = disk.round(&room, &["farm", "bikes"]).await;
        for (seat, pupil) in class.iter().enumerate() {
            let cast = ballot(&first, &[if seat < 6 { "farm" } else { "bikes" }]);
            ballots::cast(&disk, &first, pupil, &pupil.picture, &cast).await.unwrap();
        }
        tallies::close(&disk, &first.id, NOW, 1, &entry()).await.unwrap();
        rounds::reveal(&disk, &first.id, NOW, &entry()).await.unwrap();
        // As many vote, and one of them is another.
        comes(&disk, &made[11], &room.session, "late").await.unwrap();
        class[0] = who(&disk, "late").await.unwrap();
        let again = Round { question: first.question.clone(), ..disk.unopened(&room, &["farm", "bikes"]) };
        let again = rounds::open(&disk, &again, &entry()).await.unwrap();
        for (seat, pupil) in class.iter().enumerate() {
            let cast = ballot(&again, &[if seat < 6 { "farm" } else { "bikes" }]);
            ballots::cast(&disk, &again, pupil, &pupil.picture, &cast).await.unwrap();
        }
        let [inside, _] = tallies::close(&disk, &again.id, NOW, 1, &entry()).await.unwrap();
        assert_eq!((inside.says, inside.chosen()), (Says::Withheld, 0));
    }

    async fn a_shut_door_an_end_and_a_session_of_others_let_no_new_card_in(disk: Disk) {
        let room = disk.room().await;
        let made = three(&disk, &room).await;
        let others = disk.session(&room.worker, &room.groups[1..], "LAKE236").await;
        assert_eq!(refused(comes(&disk, &made[0], &others, "phone").await), Refusal::NoSuchPage);
        comes(&disk, &made[0], &room.session, "phone").await.unwrap();
        sessions::set_door(&disk, &room.session.id, true, &entry()).await.unwrap();
        let shut = comes(&disk, &made[1], &room.session, "tablet").await;
        assert_eq!(refused(shut), Refusal::Session(SessionRefusal::DoorShut));
        sessions::end(&disk, &room.session.id, NOW, &entry()).await.unwrap();
        let over = comes(&disk, &made[1], &room.session, "tablet").await;
        assert_eq!(refused(over), Refusal::Session(SessionRefusal::CodeNotOpen));
        // Who was in reads the answers there.
        assert_eq!(comes(&disk, &made[0], &room.session, "laptop").await.unwrap(), Knock::In);
        assert_eq!(who(&disk, "laptop").await.unwrap().card.as_ref(), Some(&made[0].id));
    }

    async fn the_picture_of_a_card_is_nobody_elses_and_one_that_was_tapped_before_stays(disk: Disk) {
        let room = disk.room().await;
        let tapped = disk.pupil(&room, "fox").await;
        let made = three(&disk, &room).await;
        let not_free = pupils::not_free(&disk, &room.session.id).await.unwrap();
        assert!(looks(3).iter().all(|look| not_free.contains(look)));
        let fox = made.iter().find(|card| card.picture == "fox").unwrap();
        comes(&disk, fox, &room.session, "phone").await.unwrap();
        let by_card = who(&disk, "phone").await.unwrap();
        assert_eq!((by_card.picture.as_str(), by_card.colour == tapped.colour), ("fox", false));
        let found = pupils::with_picture(&disk, &room.session.id, ("fox", tapped.colour)).await.unwrap();
        assert_eq!(found, Some(tapped));
    }

    async fn a_code_opens_only_at_a_session_of_its_group(disk: Disk) {
        let room = disk.room().await;
        let card = three(&disk, &room).await.remove(0);
        assert_eq!(cards::by_code(&disk, &card.code, &room.session.id).await.unwrap(), Some(card.clone()));
        let led = cards::sessions_of(&disk, &card, NOW).await.unwrap();
        assert_eq!(led.iter().map(|led| (&led.session.id, led.was_in)).collect::<Vec<_>>(), [(&room.session.id, false)]);
        comes(&disk, &card, &room.session, "phone").await.unwrap();
        let over = room.session.code_ends_at;
        let others = disk.session(&room.worker, &room.groups[1..], "LAKE236").await;
        assert_eq!(cards::by_code(&disk, &card.code, &others.id).await.unwrap(), None);
        let led = cards::sessions_of(&disk, &card, over).await.unwrap();
        assert_eq!(led.iter().map(|led| led.was_in).collect::<Vec<_>>(), [true], "its answers are still read");
    }

    async fn a_lost_card_is_dead_at_once_and_the_new_one_is_the_same_voice(disk: Disk) {
        let room = disk.room().await;
        let group = &room.groups[0].id;
        let made = three(&disk, &room).await;
        comes(&disk, &made[0], &room.session, "phone").await.unwrap();
        let fox = who(&disk, "phone").await.unwrap();
        let told = eight(&disk, |one| {
            let (db, group, lost) = (store::Db::clone(&disk), group.clone(), made[0].id.clone());
            let fresh = fresh(&disk, 100 + u32::try_from(one).unwrap(), 1);
            async move { cards::replace(&db, &group, Some(&lost), &fresh, NOW, &by(Deed::CardsReplace)).await }
        })
        .await;
        assert!(told.iter().all(Result::is_ok));
        assert_eq!(disk.written_down(Deed::CardsReplace).await, 8);
        // The last paper alone works.
        let codes: Vec<_> = told.into_iter().flat_map(Result::unwrap).map(|card| card.code).collect();
        let new = cards::of_group(&disk, group).await.unwrap().1.into_iter().find(|card| card.id == made[0].id).unwrap();
        for code in codes {
            assert_eq!(cards::by_code(&disk, &code, &room.session.id).await.unwrap().is_some(), code == new.code);
        }
        assert_eq!((&new.picture, new.colour), (&made[0].picture, made[0].colour));
        assert_ne!(new.code, made[0].code);
        assert_eq!(cards::by_secret(&disk, &format!("hash {}", made[0].id)).await.unwrap(), None);
        assert_eq!(cards::by_code(&disk, &made[0].code, &room.session.id).await.unwrap(), None);
        comes(&disk, &new, &room.session, "tablet").await.unwrap();
        assert_eq!(who(&disk, "tablet").await.unwrap().id, fox.id);
        // The sheet is lost: all are printed anew.
        let all = cards::replace(&disk, group, None, &fresh(&disk, 200, 3), NOW, &by(Deed::CardsReplace)).await;
        assert_eq!(all.unwrap().len(), 3);
        assert_eq!(cards::of_group(&disk, group).await.unwrap().1.len(), 3);
    }

    async fn the_same_card_next_week_is_the_same_voice_until_the_cards_end(disk: Disk) {
        let room = disk.room().await;
        let card = three(&disk, &room).await.remove(0);
        comes(&disk, &card, &room.session, "first week").await.unwrap();
        let first = who(&disk, "first week").await.unwrap();
        let farm = disk.idea(&first, "Go to the farm", IdeaState::Wall).await;
        disk.idea(&first, "Not sent", IdeaState::Draft).await;
        answer(&disk, &farm).await;
        let next = disk.session(&room.worker, &room.groups, "LAKE236").await;
        comes(&disk, &card, &next, "second week").await.unwrap();
        let second = who(&disk, "second week").await.unwrap();
        assert_ne!(second.id, first.id);
        let stranger = disk.pupil(&in_session(&room, &next), "owl").await;
        assert!(replies::save(&disk, &farm.id, &stranger.id, true).await.is_err());
        assert!(cards::was_in(&disk, &card.id, &room.session.id).await.unwrap());
        replies::save(&disk, &farm.id, &second.id, true).await.unwrap();
        let own = answers::of_card(&disk, &card.id, &next.id).await.unwrap();
        let [(session, read)] = &own[..] else { panic!("{own:?}") };
        assert_eq!((session, &read.idea, read.reply), (&room.session.name, &farm, Some(true)));
        assert!(read.answer.is_some());
        let (group, at) = (&room.groups[0].id, NOW);
        for _ in 0..2 {
            cards::end(&disk, group, at, &by(Deed::CardsEnd)).await.unwrap();
        }
        assert_eq!(disk.written_down(Deed::CardsEnd).await, 1);
        assert_eq!(cards::of_group(&disk, group).await.unwrap(), (Voice::Pictures, vec![]));
        assert!(disk.texts("select card from pupils where card is not null").await.is_empty());
        assert!(answers::of_card(&disk, &card.id, &next.id).await.unwrap().is_empty());
        assert!(replies::save(&disk, &farm.id, &second.id, false).await.is_err());
        assert_eq!(refused(comes(&disk, &card, &next, "third").await), Refusal::People(PeopleRefusal::CardEnded));
        assert_eq!(cards::by_secret(&disk, &format!("hash {}", card.id)).await.unwrap().unwrap().ended_at, Some(NOW));
    }

    async fn a_group_that_is_put_away_has_no_cards_any_more(disk: Disk) {
        let room = disk.room().await;
        let card = three(&disk, &room).await.remove(0);
        comes(&disk, &card, &room.session, "phone").await.unwrap();
        groups::archive(&disk, &room.groups[0].id, &by(Deed::GroupArchive)).await.unwrap();
        let (voice, left) = cards::of_group(&disk, &room.groups[0].id).await.unwrap();
        assert_eq!((voice, left), (Voice::Pictures, vec![]));
        assert_eq!(who(&disk, "phone").await, None);
        assert_eq!(disk.texts("select card from pupils where card is not null").await, Vec::<String>::new());
        assert_eq!(cards::by_code(&disk, &card.code, &room.session.id).await.unwrap(), None);
    }

    async fn eight_who_end_the_cards_at_once_end_them_once_and_nobody_comes_in_between(disk: Disk) {
        let room = disk.room().await;
        let made = three(&disk, &room).await;
        let told = eight(&disk, |one| {
            let (db, group, card) = (store::Db::clone(&disk), room.groups[0].id.clone(), made[one % 3].clone());
            let (session, pupil) = (room.session.id.clone(), disk.id());
            async move {
                if one % 2 == 0 {
                    return cards::end(&db, &group, NOW, &by(Deed::CardsEnd)).await.is_ok();
                }
                let (device, looks) = (format!("device {one}"), looks(12));
                let devices = [device.as_str(); 2];
                let arrival = Arrival { card: &card.id, session: &session, pupil, looks: &looks, devices };
                match cards::come_in(&db, &arrival, NOW, NOW.plus_minutes(60)).await {
                    Ok(knock) => knock == Knock::In,
                    Err(error) => Refusal::from(error) == Refusal::People(PeopleRefusal::CardEnded),
                }
            }
        })
        .await;
        assert!(told.into_iter().all(|fine| fine));
        assert_eq!(disk.written_down(Deed::CardsEnd).await, 1);
        assert!(disk.texts("select card from pupils where card is not null").await.is_empty());
    }

    /// A card leads to pupils, and from there to what they wrote. The other way there is nothing: no
    /// ballot, no closed round and no tally has a column for it, and severing is as with pictures.
    async fn nothing_but_a_pupil_refers_to_a_card_and_a_ballot_by_card_is_severed(disk: Disk) {
        let room = disk.room().await;
        let card = three(&disk, &room).await.remove(0);
        comes(&disk, &card, &room.session, "phone").await.unwrap();
        let fox = who(&disk, "phone").await.unwrap();
        let round = disk.round(&room, &["farm", "bikes"]).await;
        ballots::cast(&disk, &round, &fox, "phone", &ballot(&round, &["farm"])).await.unwrap();
        // Another device with the same card is the same voice, and has no second vote.
        comes(&disk, &card, &room.session, "tablet").await.unwrap();
        let again = ballots::cast(&disk, &round, &fox, "tablet", &ballot(&round, &["bikes"])).await;
        assert!(again.is_err());
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (1, 1));
        let early = cards::end(&disk, &room.groups[0].id, NOW, &by(Deed::CardsEnd)).await;
        assert_eq!(refused(early), Refusal::NotNow, "a ballot is found by its card while the vote is open");
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        assert_eq!(disk.texts("select voter from roll").await, [fox.id.to_string()]);
        let cards = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/sqlite");
        let files = std::fs::read_dir(cards).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
        let lines: Vec<String> = files.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>()).collect();
        let refer = lines.iter().filter(|line| line.contains("references cards"));
        let refer: Vec<&str> = refer.map(|line| line.trim().split(" text ").next().unwrap()).collect();
        assert_eq!(refer, ["alter table pupils add column card", "alter table newcomers add column card"]);
    }
}

/// The same room at another session.
fn in_session(room: &Room, session: &Session) -> Room {
    let (partnership, groups) = (room.partnership.clone(), room.groups.clone());
    Room {
        partnership,
        session: session.clone(),
        groups,
        worker: room.worker.clone(),
        place: room.place.clone(),
    }
}
