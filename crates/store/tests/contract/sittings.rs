//! One vote, many sittings: opened in many rooms, nobody twice, counted once for all together.

use domain::id::{IdeaId, OptionId, SessionId};
use domain::ideas::idea::IdeaState;
use domain::partnership::group::Group;
use domain::partnership::sensitive::Sensitive;
use domain::people::audit::Deed;
use domain::people::newcomer::Knock;
use domain::people::pupil::Pupil;
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use domain::session::session::{Session, Step};
use domain::vote::progress::Sat;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::Round;
use domain::vote::sitting::{Days, Reveal, Scope, WideRound};
use domain::vote::suppression::{Profile, Says, Shown};
use fixtures::emails::DEE;
use jiff::civil::{Date, date};
use store::ballots::Voted;
use store::people::{newcomers, pupils};
use store::session::{live, sessions, unheard};
use store::vote::{ballots, rolls, rounds, sittings, tallies};
use store::{Db, Error};

use crate::disk::{Disk, NOW, Room, ballot, by, eight, entry};
use crate::newcomers::at_door;

const TODAY: Date = date(2026, 11, 24);

/// A round of the whole partnership, or of the first organisation alone.
pub async fn wide(disk: &Disk, room: &Room, organisation: bool) -> WideRound {
    let plain = disk.unopened(room, &["farm", "bikes"]);
    let mut terms = plain.terms;
    terms.many = true;
    let round = WideRound {
        id: disk.id(),
        question: "What should we do in spring?".to_owned(),
        terms,
        options: plain.options,
        ages: plain.ages,
        scope: Scope {
            partnership: room.partnership.id.clone(),
            organisation: organisation.then(|| room.groups[0].organisation.clone()),
        },
        made_by: room.worker.id.clone(),
        days: Days { first: TODAY, last: date(2026, 12, 4) },
        reveal: Reveal { on_page: false, not_before: None },
        closed_at: None,
    };
    sittings::make(disk, &round, &[], &Sensitive::default(), NOW, &by(Deed::WideMake)).await.unwrap();
    assert_eq!(sittings::get(disk, &round.id).await.unwrap(), Some(round.clone()));
    round
}

/// A session of these groups, of the same worker.
pub async fn another(disk: &Disk, room: &Room, number: usize, groups: &[Group]) -> Session {
    disk.session(&room.worker, groups, &format!("OTTER{number:03}")).await
}

pub async fn pupil_in(disk: &Disk, session: &Session, group: &Group, picture: &str) -> Pupil {
    let group = group.id.clone();
    let pupil = Pupil { id: disk.id(), session: session.id.clone(), group, ..fixtures::pupil(picture) };
    let device = format!("{}-{picture}", session.id);
    pupils::join(disk, &pupil, &device, NOW, NOW.plus_minutes(60)).await.unwrap();
    pupil
}

/// The same card in a session: another pupil, one voice.
pub async fn card_in(disk: &Disk, session: &Session, group: &Group, card: &str) -> Pupil {
    let made = format!(
        "insert into cards (id, group_id, secret_hash, code, picture, colour, made_at)
         values ('{card}', '{}', '{card}', '{card}', '{card}', 'orange', 0) on conflict do nothing",
        group.id
    );
    disk.by_hand(&made).await.unwrap();
    let pupil = Pupil {
        id: disk.id(),
        session: session.id.clone(),
        group: group.id.clone(),
        card: Some(card.into()),
        ..fixtures::pupil(card)
    };
    let device = format!("{}-{card}", session.id);
    pupils::join(disk, &pupil, &device, NOW, NOW.plus_minutes(60)).await.unwrap();
    pupil
}

pub async fn open(disk: &Db, round: &WideRound, session: &SessionId) -> Result<(), Error> {
    sittings::open(disk, &round.id, session, (TODAY, NOW), &by(Deed::SittingOpen)).await
}

/// The round as this room has it.
pub async fn here(disk: &Disk, round: &WideRound, session: &Session) -> Round {
    rounds::in_room(disk, &round.id, &session.id).await.unwrap().unwrap()
}

pub async fn vote(disk: &Db, round: &Round, pupil: &Pupil, option: &str) -> Result<(), Error> {
    let device = format!("{}-{}", pupil.session, pupil.picture);
    ballots::cast(disk, round, pupil, &device, &ballot(&as_open(round), &[option])).await
}

/// A ballot that was marked before its sitting ended.
fn as_open(round: &Round) -> Round {
    Round { closed_at: None, ..round.clone() }
}

fn why<T>(told: Result<T, Error>) -> Refusal {
    told.map(|_| ()).unwrap_err().into()
}

on_both! {
    async fn a_room_that_opened_since_somebody_looked_is_asked_about_before_all_is_counted(disk: Disk) {
        let room = disk.room().await;
        let round = wide(&disk, &room, false).await;
        open(&disk, &round, &room.session.id).await.unwrap();
        assert_eq!(sittings::rooms(&disk, &round.id).await.unwrap(), (1, 1));
        let close = async |told| {
            tallies::close_for_all(&disk, &round.id, told, (NOW, 1), &by(Deed::RoundClose)).await.map(|_| ())
        };
        assert_eq!(why(close(0).await), Refusal::Vote(VoteRefusal::RoomsStillOpen));
        assert!(here(&disk, &round, &room.session).await.is_open());
        assert_eq!(sittings::overdue(&disk, date(2026, 12, 4)).await.unwrap(), []);
        assert_eq!(sittings::overdue(&disk, date(2026, 12, 5)).await.unwrap(), std::slice::from_ref(&round.id));
        close(1).await.unwrap();
        assert_eq!(sittings::overdue(&disk, date(2026, 12, 5)).await.unwrap(), []);
    }

    async fn a_class_of_which_nobody_came_has_not_voted(disk: Disk) {
        let room = disk.room().await;
        let round = wide(&disk, &room, false).await;
        pupil_in(&disk, &room.session, &room.groups[0], "fox").await;
        open(&disk, &round, &room.session.id).await.unwrap();
        sittings::end(&disk, &round.id, &room.session.id, NOW, &entry()).await.unwrap();
        let round = sittings::get(&disk, &round.id).await.unwrap().unwrap();
        let (classes, _) = sittings::turnout(&disk, &round, &room.worker).await.unwrap();
        let of = |group: &Group| classes.iter().find(|one| one.group == group.id).unwrap().meetings[0].1.sat;
        assert_eq!((of(&room.groups[0]), of(&room.groups[1])), (Sat::Over, Sat::NotYet));
    }

    async fn four_in_a_room_count_in_something_that_can_be_shown(disk: Disk) {
        let room = disk.room().await;
        let round = wide(&disk, &room, false).await;
        for (number, many, option) in [(1, 4, "farm"), (2, 9, "farm"), (3, 8, "bikes")] {
            let session = another(&disk, &room, number, &room.groups).await;
            let mut class = Vec::new();
            for seat in 0..many {
                class.push(pupil_in(&disk, &session, &room.groups[number % 2], &format!("p{seat}")).await);
            }
            open(&disk, &round, &session.id).await.unwrap();
            assert_eq!(sessions::get(&disk, &session.id).await.unwrap().unwrap().step, Step::Vote);
            let held = here(&disk, &round, &session).await;
            for pupil in &class {
                vote(&disk, &held, pupil, option).await.unwrap();
            }
            let facts = live::facts(&disk, &session.id).await.unwrap();
            assert_eq!((facts.voted, facts.asked, facts.others_vote), (many, many, true), "only this room is told");
            sittings::end(&disk, &round.id, &session.id, NOW, &by(Deed::SittingEnd)).await.unwrap();
            // The room goes on with another vote, though the result is not there.
            let small = Round { session: session.id.clone(), ..disk.unopened(&room, &["dj", "film"]) };
            assert!(rounds::open(&disk, &small, &entry()).await.is_ok());
        }
        let [inside, outside] = tallies::close(&disk, &round.id, NOW, 1, &by(Deed::RoundClose)).await.unwrap();
        assert_eq!((inside.says, &inside.voted), (Says::Counts, &Shown::Count(21)));
        assert_eq!(inside.lines.iter().map(|line| line.shown).collect::<Vec<_>>(),
            [Shown::Count(13), Shown::Count(8)]);
        let id = &room.partnership.id;
        assert_eq!(tallies::of_partnership(&disk, &round.id, id, Profile::Outside).await.unwrap(), Some(outside));
        assert_eq!(tallies::all_of_partnership(&disk, id, Profile::Inside).await.unwrap(), [inside]);
        assert!(disk.texts("select round from ballots").await.is_empty());
        assert!(std::fs::read_dir(disk.keys()).unwrap().all(|key| !key.unwrap().path().to_string_lossy().contains(round.id.as_str())));
    }

    async fn eight_rooms_open_at_once_and_every_ballot_is_counted_once(disk: Disk) {
        let room = disk.room().await;
        let round = wide(&disk, &room, false).await;
        let (mut rooms, mut class) = (Vec::new(), Vec::new());
        for number in 1..=8 {
            let session = another(&disk, &room, number, &room.groups).await;
            for seat in 0..3 {
                class.push(pupil_in(&disk, &session, &room.groups[number % 2], &format!("p{seat}")).await);
            }
            rooms.push(session);
        }
        let told = eight(&disk, |one| {
            let (db, round, session) = (Db::clone(&disk), round.clone(), rooms[one].id.clone());
            async move { open(&db, &round, &session).await.map_err(|error| error.to_string()) }
        })
        .await;
        assert_eq!(told, vec![Ok(()); 8]);
        assert_eq!(disk.written_down(Deed::SittingOpen).await, 8);
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (24, 0));
        let mut casts = Vec::new();
        for pupil in &class {
            let session = rooms.iter().find(|one| one.id == pupil.session).unwrap();
            let held = here(&disk, &round, session).await;
            let (db, pupil) = (Db::clone(&disk), pupil.clone());
            casts.push(tokio::spawn(async move { vote(&db, &held, &pupil, "farm").await }));
        }
        for cast in casts {
            cast.await.unwrap().unwrap();
        }
        let told = eight(&disk, |_| {
            let (db, id) = (Db::clone(&disk), round.id.clone());
            async move { tallies::close(&db, &id, NOW, 1, &by(Deed::RoundClose)).await.map(|both| both[0].voted) }
        })
        .await;
        assert_eq!(told.iter().filter(|one| matches!(one, Ok(Shown::Count(24)))).count(), 1);
        assert_eq!(disk.written_down(Deed::RoundClose).await, 1);
    }

    async fn the_count_takes_each_ballot_of_every_room_or_refuses_it(disk: Disk) {
        let room = disk.room().await;
        let round = wide(&disk, &room, false).await;
        let (mut casts, mut close) = (Vec::new(), None);
        let mut all = Vec::new();
        for number in 1..=3 {
            let session = another(&disk, &room, number, &room.groups).await;
            let mut class = Vec::new();
            for seat in 0..10 {
                class.push(pupil_in(&disk, &session, &room.groups[0], &format!("p{seat}")).await);
            }
            open(&disk, &round, &session.id).await.unwrap();
            let held = here(&disk, &round, &session).await;
            all.extend(class.into_iter().map(|pupil| (held.clone(), pupil)));
        }
        for (at, (held, pupil)) in all.into_iter().enumerate() {
            if at == 15 {
                let (db, id) = (Db::clone(&disk), round.id.clone());
                close = Some(tokio::spawn(async move { tallies::close(&db, &id, NOW, 1, &entry()).await }));
            }
            let db = Db::clone(&disk);
            casts.push(tokio::spawn(async move { vote(&db, &held, &pupil, "farm").await }));
        }
        let mut kept = 0;
        for cast in casts {
            match cast.await.unwrap() {
                Ok(()) => kept += 1,
                Err(error) => assert_eq!(Refusal::from(error), Refusal::Vote(VoteRefusal::RoundClosed)),
            }
        }
        let [inside, _] = close.unwrap().await.unwrap().unwrap();
        assert!(kept < 3 || inside.voted == Shown::Count(kept));
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap().1, kept);
    }

    async fn a_room_that_has_voted_takes_no_ballot_until_it_is_opened_again(disk: Disk) {
        let room = disk.room().await;
        let round = wide(&disk, &room, false).await;
        let owl = disk.pupil(&room, "owl").await;
        open(&disk, &round, &room.session.id).await.unwrap();
        open(&disk, &round, &room.session.id).await.unwrap();
        assert_eq!(disk.written_down(Deed::SittingOpen).await, 1);
        let held = here(&disk, &round, &room.session).await;
        vote(&disk, &held, &owl, "farm").await.unwrap();
        let told = eight(&disk, |_| {
            let (db, id, session) = (Db::clone(&disk), round.id.clone(), room.session.id.clone());
            async move { sittings::end(&db, &id, &session, NOW, &by(Deed::SittingEnd)).await.is_ok() }
        })
        .await;
        assert_eq!(told, [true; 8]);
        assert_eq!(disk.written_down(Deed::SittingEnd).await, 1);
        assert_eq!(why(vote(&disk, &held, &owl, "bikes").await), Refusal::Vote(VoteRefusal::RoundClosed));
        let (seen, _) = ballots::with_round(&disk, &round.id, &owl, "owl").await.unwrap();
        assert!(!seen.is_open() && seen.is_later());
        assert_eq!(unheard::while_voting(&disk, &round.id, &room.session.id).await.unwrap().0.len(), 1);
        open(&disk, &round, &room.session.id).await.unwrap();
        vote(&disk, &held, &owl, "bikes").await.unwrap();
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (1, 1));
    }

    async fn nobody_is_shown_anything_before_the_count_and_no_room_that_held_none(disk: Disk) {
        let room = disk.room().await;
        let round = wide(&disk, &room, false).await;
        let elsewhere = another(&disk, &room, 1, &room.groups).await;
        let owl = disk.pupil(&room, "owl").await;
        open(&disk, &round, &room.session.id).await.unwrap();
        vote(&disk, &here(&disk, &round, &room.session).await, &owl, "farm").await.unwrap();
        let show = async |session: &SessionId| {
            sittings::reveal(&disk, &round.id, session, (TODAY, NOW), &by(Deed::RoundReveal)).await
        };
        assert_eq!(why(show(&room.session.id).await), Refusal::Vote(VoteRefusal::OthersStillVote));
        assert!(rounds::get(&disk, &round.id).await.unwrap().is_none(), "no room closes or shows it as its own");
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        assert_eq!(tallies::shown_to(&disk, &round.id, &room.session.id).await.unwrap(), None);
        assert_eq!(why(show(&elsewhere.id).await), Refusal::NoSuchPage);
        show(&room.session.id).await.unwrap();
        assert!(tallies::shown_to(&disk, &round.id, &room.session.id).await.unwrap().is_some());
        assert_eq!(tallies::shown_to(&disk, &round.id, &elsewhere.id).await.unwrap(), None);
        assert_eq!(disk.written_down(Deed::RoundReveal).await, 1);
        assert_eq!(why(open(&disk, &round, &elsewhere.id).await), Refusal::Vote(VoteRefusal::RoundClosed));
    }

    async fn a_public_page_tells_of_it_where_that_was_said_and_from_its_day_on(disk: Disk) {
        let room = disk.room().await;
        let plain = wide(&disk, &room, false).await;
        let monday = date(2026, 12, 7);
        let reveal = Reveal { on_page: true, not_before: Some(monday) };
        let round = WideRound { id: disk.id(), reveal, ..plain.clone() };
        sittings::make(&disk, &round, &[], &Sensitive::default(), NOW, &entry()).await.unwrap();
        for one in [&plain, &round] {
            open(&disk, one, &room.session.id).await.unwrap();
            sittings::end(&disk, &one.id, &room.session.id, NOW, &entry()).await.unwrap();
            assert!(sittings::on_page(&disk, &room.session.id, monday).await.unwrap().is_empty());
            tallies::close(&disk, &one.id, NOW, 1, &entry()).await.unwrap();
        }
        let told = async |day| sittings::on_page(&disk, &room.session.id, day).await.unwrap();
        assert!(told(TODAY).await.is_empty());
        let on_monday = told(monday).await;
        assert_eq!(on_monday.len(), 1);
        assert_eq!((&on_monday[0].round, on_monday[0].profile), (&round.id, Profile::Outside));
        let early = sittings::reveal(&disk, &round.id, &room.session.id, (TODAY, NOW), &entry()).await;
        assert_eq!(why(early), Refusal::Vote(VoteRefusal::NotTheseDays));
    }

    async fn over_all_rooms_a_group_has_the_places_of_its_list_and_a_worker_is_asked_beyond(disk: Disk) {
        let room = disk.room().await;
        disk.by_hand("update groups set size = 2").await.unwrap();
        let group = Group { size: 2, ..room.groups[0].clone() };
        let round = wide(&disk, &room, false).await;
        let monday = another(&disk, &room, 1, std::slice::from_ref(&group)).await;
        for picture in ["owl", "fox"] {
            pupil_in(&disk, &monday, &group, picture).await;
        }
        open(&disk, &round, &monday.id).await.unwrap();
        let friday = another(&disk, &room, 2, std::slice::from_ref(&group)).await;
        let mut late = Vec::new();
        for picture in ["bee", "kite"] {
            late.push(pupil_in(&disk, &friday, &group, picture).await);
        }
        open(&disk, &round, &friday.id).await.unwrap();
        // Two and a tenth are three: one of the two is on the roll.
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (3, 0));
        let (_, held, beyond) = sittings::of_room(&disk, &friday.id).await.unwrap().remove(0);
        assert_eq!((held.unwrap().is_open(), beyond), (true, 1));
        let mut told = Vec::new();
        for pupil in &late {
            told.push(ballots::with_round(&disk, &round.id, pupil, "a device").await.unwrap().1 == Voted::NotAsked);
        }
        told.sort_unstable();
        assert_eq!(told, [false, true]);
        let knocks = Pupil { id: disk.id(), session: friday.id.clone(), group: group.id.clone(), ..fixtures::pupil("drum") };
        let knock = newcomers::knock(&disk, &knocks, ["drum", "none"], NOW, NOW.plus_minutes(60)).await.unwrap();
        assert_eq!(knock, Knock::Waits);
        sittings::ask(&disk, &round.id, &friday.id, &by(Deed::SittingAsk)).await.unwrap();
        let whom = at_door(&disk, &friday.id).await;
        newcomers::let_in(&disk, &friday.id, &whom, NOW, NOW.plus_minutes(60), &by(Deed::PupilLetIn)).await.unwrap();
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (5, 0));
        assert_eq!(sittings::of_room(&disk, &friday.id).await.unwrap()[0].2, 0);
        assert_eq!(why(sittings::ask(&disk, &round.id, &room.session.id, &entry()).await), Refusal::NoSuchPage);
    }

    async fn one_card_has_one_vote_in_however_many_rooms_and_is_counted_where_it_votes(disk: Disk) {
        let room = disk.room().await;
        let group = room.groups[0].clone();
        let round = wide(&disk, &room, false).await;
        let monday = another(&disk, &room, 1, &room.groups).await;
        let (owl, _fox) = (card_in(&disk, &monday, &group, "owl").await, card_in(&disk, &monday, &group, "fox").await);
        open(&disk, &round, &monday.id).await.unwrap();
        vote(&disk, &here(&disk, &round, &monday).await, &owl, "farm").await.unwrap();
        sittings::end(&disk, &round.id, &monday.id, NOW, &entry()).await.unwrap();
        let friday = another(&disk, &room, 2, &room.groups).await;
        let owl = card_in(&disk, &friday, &group, "owl").await;
        open(&disk, &round, &friday.id).await.unwrap();
        let fox = card_in(&disk, &friday, &group, "fox").await;
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (2, 1));
        let held = here(&disk, &round, &friday).await;
        let seen = ballots::with_round(&disk, &round.id, &owl, "another device").await.unwrap().1;
        assert!(seen == Voted::Elsewhere, "the card finds its own ballot");
        assert_eq!(why(vote(&disk, &held, &owl, "bikes").await), Refusal::Vote(VoteRefusal::VotedElsewhere));
        vote(&disk, &held, &fox, "bikes").await.unwrap();
        let told = async |session: &Session| {
            let facts = live::facts(&disk, &session.id).await.unwrap();
            (facts.voted, facts.asked)
        };
        assert_eq!((told(&monday).await, told(&friday).await), ((1, 1), (1, 1)));
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (2, 2));
        // Taken out here, the vote that was cast elsewhere stays.
        pupils::remove(&disk, &owl.id, NOW, &entry()).await.unwrap();
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (2, 2));
        assert_eq!(sittings::of_room(&disk, &friday.id).await.unwrap()[0].2, 0);
    }

    async fn a_card_that_went_on_before_it_voted_is_asked_and_counted_in_one_room(disk: Disk) {
        let room = disk.room().await;
        let group = room.groups[0].clone();
        let round = wide(&disk, &room, false).await;
        let monday = another(&disk, &room, 1, &room.groups).await;
        let owl = card_in(&disk, &monday, &group, "owl").await;
        open(&disk, &round, &monday.id).await.unwrap();
        let friday = another(&disk, &room, 2, &room.groups).await;
        open(&disk, &round, &friday.id).await.unwrap();
        card_in(&disk, &friday, &group, "owl").await;
        // The device of the first room votes all the same.
        vote(&disk, &here(&disk, &round, &monday).await, &owl, "farm").await.unwrap();
        for session in [&monday, &friday] {
            let facts = live::facts(&disk, &session.id).await.unwrap();
            assert_eq!(facts.voted, facts.asked);
        }
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (1, 1));
    }

    async fn eight_rooms_with_one_card_take_one_ballot_of_it(disk: Disk) {
        let room = disk.room().await;
        let group = room.groups[0].clone();
        let round = wide(&disk, &room, false).await;
        let mut seats = Vec::new();
        for number in 1..=8 {
            let session = another(&disk, &room, number, &room.groups).await;
            let pupil = card_in(&disk, &session, &group, "owl").await;
            open(&disk, &round, &session.id).await.unwrap();
            seats.push((here(&disk, &round, &session).await, pupil));
        }
        let told = eight(&disk, |one| {
            let (db, (held, pupil)) = (Db::clone(&disk), seats[one].clone());
            async move { vote(&db, &held, &pupil, "farm").await.is_ok() }
        })
        .await;
        assert_eq!(told.iter().filter(|one| **one).count(), 1);
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (1, 1));
    }

    async fn two_rooms_that_open_at_once_share_the_places_of_the_list(disk: Disk) {
        let room = disk.room().await;
        disk.by_hand("update groups set size = 10").await.unwrap();
        let group = room.groups[0].clone();
        let round = wide(&disk, &room, false).await;
        let mut rooms = Vec::new();
        for number in 1..=8 {
            let session = another(&disk, &room, number, std::slice::from_ref(&group)).await;
            for picture in ["owl", "fox", "bee"] {
                pupil_in(&disk, &session, &group, picture).await;
            }
            rooms.push(session.id);
        }
        eight(&disk, |one| {
            let (db, round, session) = (Db::clone(&disk), round.clone(), rooms[one].clone());
            async move { open(&db, &round, &session).await.unwrap() }
        })
        .await;
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (11, 0));
    }

    async fn a_session_sits_for_its_own_groups_on_its_days_and_for_one_vote_at_a_time(disk: Disk) {
        let room = disk.room().await;
        let ours = wide(&disk, &room, true).await;
        let both = why(open(&disk, &ours, &room.session.id).await);
        assert_eq!(both, Refusal::NoSuchPage, "a group of another organisation is in it");
        assert!(sittings::of_room(&disk, &room.session.id).await.unwrap().is_empty());
        let alone = another(&disk, &room, 1, &room.groups[..1]).await;
        assert_eq!(sittings::of_room(&disk, &alone.id).await.unwrap().len(), 1);
        let late = date(2026, 12, 5);
        let told = sittings::open(&disk, &ours.id, &alone.id, (late, NOW), &entry()).await;
        assert_eq!(why(told), Refusal::Vote(VoteRefusal::NotTheseDays));
        disk.by_hand(&format!("update sessions set rehearsal = (1 = 1) where id = '{}'", alone.id)).await.unwrap();
        assert_eq!(why(open(&disk, &ours, &alone.id).await), Refusal::NoSuchPage, "a rehearsal counts nowhere");
        assert!(sittings::of_room(&disk, &alone.id).await.unwrap().is_empty());
        disk.by_hand("update sessions set rehearsal = (1 = 0)").await.unwrap();
        open(&disk, &ours, &alone.id).await.unwrap();
        let all = wide(&disk, &room, false).await;
        assert_eq!(why(open(&disk, &all, &alone.id).await), Refusal::Vote(VoteRefusal::ResultNotShown));
        // The end of the session ends its sitting, and the vote goes on elsewhere.
        sessions::end(&disk, &alone.id, NOW, &entry()).await.unwrap();
        assert!(!here(&disk, &ours, &alone).await.is_open());
        assert!(sittings::get(&disk, &ours.id).await.unwrap().unwrap().closed_at.is_none());
        assert_eq!(why(open(&disk, &ours, &alone.id).await), Refusal::NotNow);
        let id = &room.partnership.id;
        assert_eq!(sittings::of_scope(&disk, id, None).await.unwrap().len(), 2);
        assert_eq!(sittings::of_scope(&disk, id, Some(&room.groups[1].organisation)).await.unwrap(), [all]);
    }

    async fn turnout_is_told_of_the_own_rooms_alone_and_of_none_after_the_count(disk: Disk) {
        let room = disk.room().await;
        let round = wide(&disk, &room, false).await;
        let other = disk.adult(&room.partnership, &room.groups[1], DEE, Role::YouthWorker).await;
        let theirs = disk.session(&other, &room.groups[1..], "OTTER001").await;
        let (owl, bee) = (disk.pupil(&room, "owl").await, pupil_in(&disk, &theirs, &room.groups[1], "bee").await);
        disk.pupil(&room, "fox").await;
        for (session, pupil) in [(&room.session, &owl), (&theirs, &bee)] {
            open(&disk, &round, &session.id).await.unwrap();
            vote(&disk, &here(&disk, &round, session).await, pupil, "farm").await.unwrap();
            sittings::end(&disk, &round.id, &session.id, NOW, &entry()).await.unwrap();
        }
        let (classes, own) = sittings::turnout(&disk, &round, &room.worker).await.unwrap();
        assert_eq!(classes.len(), 2);
        assert!(classes.iter().all(|class| class.meetings.iter().any(|(_, one)| one.sat == Sat::Over)));
        let told: Vec<_> = own.iter().map(|one| (&one.session, one.voted, one.asked)).collect();
        assert_eq!(told, [(&room.session.id, 1, 2)]);
        assert_eq!(sittings::sessions_of(&disk, &round.id).await.unwrap().len(), 2);
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        let closed = sittings::get(&disk, &round.id).await.unwrap().unwrap();
        let (_, own) = sittings::turnout(&disk, &closed, &room.worker).await.unwrap();
        assert!(own.iter().all(|one| one.voted == 0));
    }

    async fn alike_ideas_of_many_walls_share_an_option_and_a_vote_nobody_sat_in_can_go(disk: Disk) {
        let room = disk.room().await;
        let owl = disk.pupil(&room, "owl").await;
        let farm = disk.idea(&owl, "A farm", IdeaState::Wall).await;
        let barn = disk.idea(&owl, "A barn", IdeaState::Wall).await;
        disk.idea(&owl, "Not read yet", IdeaState::Waiting).await;
        let walls = sittings::on_walls(&disk, &room.partnership.id, None, 100).await.unwrap();
        assert_eq!(walls.len(), 2);
        assert!(walls.iter().all(|one| one.session == room.session.name));
        let other = &room.groups[1].organisation;
        assert!(sittings::on_walls(&disk, &room.partnership.id, Some(other), 100).await.unwrap().is_empty());
        let first = wide(&disk, &room, false).await;
        let round = WideRound { id: disk.id(), ..first };
        let option = OptionId::from(farm.id.as_str());
        let stands: Vec<(IdeaId, OptionId)> = vec![(farm.id, option.clone()), (barn.id, option)];
        sittings::make(&disk, &round, &stands, &Sensitive::default(), NOW, &by(Deed::WideMake)).await.unwrap();
        let mut kept = sittings::ideas_of(&disk, &round.id).await.unwrap();
        kept.sort_by_key(|(idea, _)| stands.iter().position(|(one, _)| one == idea));
        assert_eq!(kept, stands);
        let told = eight(&disk, |_| {
            let (db, id) = (Db::clone(&disk), round.id.clone());
            async move { sittings::remove(&db, &id, &by(Deed::WideRemove)).await.is_ok() }
        })
        .await;
        assert_eq!(told.iter().filter(|one| **one).count(), 1);
        assert!(disk.texts("select idea from wide_ideas").await.is_empty());
        let sat = wide(&disk, &room, false).await;
        open(&disk, &sat, &room.session.id).await.unwrap();
        assert_eq!(why(sittings::remove(&disk, &sat.id, &entry()).await), Refusal::NotNow);
        let short = WideRound { id: disk.id(), options: Vec::new(), ..sat };
        assert!(sittings::make(&disk, &short, &[], &Sensitive::default(), NOW, &entry()).await.is_err());
    }

    async fn the_same_question_in_one_of_its_rooms_shows_no_figures_of_the_few_others(disk: Disk) {
        let room = disk.room().await;
        let round = wide(&disk, &room, false).await;
        let small = another(&disk, &room, 1, &room.groups).await;
        let large = another(&disk, &room, 2, &room.groups).await;
        let mut class = Vec::new();
        for (session, many) in [(&small, 4), (&large, 20)] {
            for seat in 0..many {
                class.push((session, pupil_in(&disk, session, &room.groups[seat % 2], &format!("p{seat}")).await));
            }
            open(&disk, &round, &session.id).await.unwrap();
        }
        for (at, (session, pupil)) in class.iter().enumerate() {
            let option = if at % 2 == 0 { "farm" } else { "bikes" };
            vote(&disk, &here(&disk, &round, session).await, pupil, option).await.unwrap();
        }
        let [inside, _] = tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        assert_eq!(inside.says, Says::Counts);
        sittings::reveal(&disk, &round.id, &large.id, (TODAY, NOW), &entry()).await.unwrap();
        let again = Round {
            session: large.id.clone(),
            question: round.question.clone(),
            ..disk.unopened(&room, &["farm", "bikes"])
        };
        let again = rounds::open(&disk, &again, &entry()).await.unwrap();
        for (at, (_, pupil)) in class.iter().enumerate().skip(4) {
            let option = if at % 2 == 0 { "farm" } else { "bikes" };
            vote(&disk, &again, pupil, option).await.unwrap();
        }
        let [inside, _] = tallies::close(&disk, &again.id, NOW, 1, &entry()).await.unwrap();
        assert_eq!(inside.says, Says::Withheld, "the difference would be the ballots of the four");
    }
}
