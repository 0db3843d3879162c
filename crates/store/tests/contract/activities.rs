use domain::id::IdeaId;
use domain::ideas::activity::{Activity, Category, Credit, Happening};
use domain::ideas::answer::{Answer, Decision};
use domain::ideas::idea::IdeaState;
use domain::money::Pence;
use domain::partnership::sensitive::Sensitive;
use domain::people::audit::Deed;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;
use domain::session::booking::{Booking, times};
use domain::wording::{IdeaWords, ReasonWords, ShortWords};
use futures_util::future::join_all;
use store::Error;
use store::ideas::{activities, answers, credits, ideas};
use store::people::pupils;
use store::session::bookings;

use crate::disk::{Disk, NOW, Room};

pub async fn made(disk: &Disk, room: &Room) -> Activity {
    let fox = disk.pupil(room, "badger").await;
    let idea = disk.idea(&fox, "Cook tea", IdeaState::Wall).await;
    let activity = Activity {
        id: disk.id(),
        partnership: room.partnership.id.clone(),
        idea: idea.id,
        name: idea.words,
        picture: None,
        category: None,
        cost: Pence::pounds(180),
        credit: Credit::Partnership,
        lead: room.groups[0].organisation.clone(),
        post: None,
        running: vec![(room.groups[0].organisation.clone(), Vec::new())],
        sensitive: Sensitive::default(),
        sessions: Vec::new(),
        made_at: NOW,
    };
    answers::insert(disk, &yes(disk, &activity.idea), &disk.entry(Deed::IdeaAnswer)).await.unwrap();
    activities::make(disk, &activity, &disk.entry(Deed::ActivityMake)).await.unwrap();
    activity
}

fn yes(disk: &Disk, idea: &IdeaId) -> Answer {
    Answer {
        id: disk.id(),
        idea: idea.clone(),
        decision: Decision::Yes,
        because: ReasonWords::parse("Many of you picked it.").unwrap(),
        next: None,
        decider: ShortWords::parse("Dee").unwrap(),
        by_when: None,
        answered_at: NOW,
        follow_up: None,
    }
}

async fn only(disk: &Disk, room: &Room) -> Activity {
    let all = activities::of_partnership(disk, &room.partnership.id).await.unwrap();
    let [one] = all.as_slice() else { panic!("one activity, not {}", all.len()) };
    one.clone()
}

on_both! {
    async fn one_idea_is_one_activity(disk: Disk) {
        let room = disk.room().await;
        let activity = made(&disk, &room).await;
        let again = Activity { cost: Pence(9), ..activity.clone() };
        let entry = disk.entry(Deed::ActivityMake);
        let taps: Vec<_> = (0..8).map(|_| Activity { id: disk.id(), ..again.clone() }).collect();
        let all = join_all(taps.iter().map(|one| activities::make(&disk, one, &entry))).await;
        assert!(all.iter().all(|made| made.as_ref().is_ok_and(|id| *id == activity.id)), "{all:?}");
        assert_eq!(only(&disk, &room).await, activity);
        assert_eq!(disk.written_down(Deed::ActivityMake).await, 1);
        let fox = disk.pupil(&room, "fox").await;
        let idea = disk.idea(&fox, "Swim", IdeaState::Wall).await.id;
        let unanswered = Activity { id: disk.id(), idea, ..activity };
        let refused = activities::make(&disk, &unanswered, &entry).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NoSuchPage))));
    }

    async fn an_activity_is_found_only_by_its_own_partnership(disk: Disk) {
        let room = disk.room().await;
        let activity = made(&disk, &room).await;
        let found = activities::get(&disk, &activity.id, &room.partnership.id).await.unwrap();
        assert_eq!(found.as_ref(), Some(&activity));
        assert_eq!(activities::get(&disk, &activity.id, &disk.id()).await.unwrap(), None);
        let stranger = disk.entry(Deed::ActivityOutcomes);
        let refused = activities::tick(&disk, &activity.id, &room.groups[1].organisation, &[], &stranger).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::People(PeopleRefusal::NotYours)))));
    }

    async fn what_is_said_of_it_is_kept(disk: Disk) {
        let room = disk.room().await;
        let activity = made(&disk, &room).await;
        for credit in [Credit::Group(room.groups[0].id.clone()), Credit::Organisation(activity.lead.clone())] {
            let post = Some(ShortWords::parse("Food teacher").unwrap());
            let said = Activity { category: Some(Category::LifeSkills), cost: Pence::default(), credit, post, ..activity.clone() };
            activities::keep(&disk, &activity.id, &disk.entry(Deed::ActivityKeep), |_| Ok(said.clone())).await.unwrap();
            assert_eq!(only(&disk, &room).await, said);
        }
    }

    async fn organisations_come_tick_and_go_but_the_last_stays(disk: Disk) {
        let room = disk.room().await;
        let activity = made(&disk, &room).await;
        let [school, arts] = [&room.groups[0].organisation, &room.groups[1].organisation];
        activities::join(&disk, &activity.id, arts, &disk.entry(Deed::ActivityJoin)).await.unwrap();
        activities::join(&disk, &activity.id, arts, &disk.entry(Deed::ActivityJoin)).await.unwrap();
        let ticked = disk.entry(Deed::ActivityOutcomes);
        let codes = ["TEAM", "BELO"].map(str::to_owned);
        activities::tick(&disk, &activity.id, school, &codes[..1], &ticked).await.unwrap();
        let taps = (0..8).map(|_| activities::tick(&disk, &activity.id, school, &codes, &ticked));
        let all = join_all(taps).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        assert_eq!(disk.written_down(Deed::ActivityOutcomes).await, 9);
        assert_eq!(disk.written_down(Deed::ActivityJoin).await, 1);
        let both = [(school.clone(), codes.to_vec()), (arts.clone(), Vec::new())];
        assert_eq!(only(&disk, &room).await.running, both);
        activities::leave(&disk, &activity.id, school, &disk.entry(Deed::ActivityLeave)).await.unwrap();
        let left = only(&disk, &room).await;
        assert_eq!((left.running, &left.lead), (vec![(arts.clone(), Vec::new())], arts));
        let refused = activities::leave(&disk, &activity.id, arts, &disk.entry(Deed::ActivityLeave)).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NotNow))));
        assert_eq!(only(&disk, &room).await.running.len(), 1);
    }

    async fn it_is_put_into_sessions_in_the_order_of_time_and_read_beside_its_answer(disk: Disk) {
        let room = disk.room().await;
        let activity = made(&disk, &room).await;
        let entry = disk.entry(Deed::ActivitySessions);
        let later = disk.session(&room.worker, &room.groups, "LAKE236").await;
        for (session, day) in [(&later, "2027-01-21"), (&room.session, "2026-12-03")] {
            let (day, starts, ends) = times(day, "13:30", "14:30").unwrap();
            let place = Some(room.place.id.clone());
            let booking = Booking { session: session.id.clone(), day, until: day, starts, ends, place, why_place: None };
            bookings::set(&disk, &booking).await.unwrap();
            let of_idea = activities::schedule(&disk, &activity.id, &session.id, &entry, |_| Ok(())).await.unwrap();
            assert_eq!(of_idea, room.session.id);
        }
        activities::schedule(&disk, &activity.id, &later.id, &entry, |_| Ok(())).await.unwrap();
        assert_eq!(only(&disk, &room).await.sessions, [room.session.id.clone(), later.id.clone()]);
        let read = answers::for_everybody(&disk, &room.session.id).await.unwrap();
        let happens = |day: &str| Happening { day: day.parse().unwrap(), place: Some(room.place.name.clone()), may_leave: false };
        assert_eq!(read.len(), 1);
        assert_eq!(read[0].happens, [happens("2026-12-03"), happens("2027-01-21")]);
        assert_eq!(answers::of_session(&disk, &room.session.id).await.unwrap().len(), 1);
        activities::unschedule(&disk, &activity.id, &room.session.id, &entry).await.unwrap();
        assert_eq!(only(&disk, &room).await.sessions, [later.id]);
    }

    async fn words_that_were_taken_back_are_nowhere_until_they_were_read_again(disk: Disk) {
        let room = disk.room().await;
        let activity = made(&disk, &room).await;
        let idea = ideas::get(&disk, &activity.idea).await.unwrap().unwrap();
        let all = async || activities::of_partnership(&disk, &room.partnership.id).await.unwrap();
        let note = ShortWords::parse("No names, please.").unwrap();
        ideas::send_back(&disk, &idea.id, None, &note, &disk.entry(Deed::IdeaSendBack)).await.unwrap();
        assert_eq!(all().await, []);
        let (author, words) = (idea.author.unwrap(), IdeaWords::parse("Bake bread").unwrap());
        ideas::save_words(&disk, &idea.id, &idea.session, &author, &words, NOW).await.unwrap();
        ideas::send(&disk, &idea.id, &author, None, NOW).await.unwrap();
        assert_eq!(all().await, []);
        let read = ideas::get(&disk, &idea.id).await.unwrap().unwrap().as_read();
        ideas::release(&disk, &idea.id, read, None, 0, &disk.entry(Deed::IdeaRelease)).await.unwrap();
        assert_eq!(only(&disk, &room).await.name, words);
    }

    async fn the_groups_of_all_authors_are_known(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let owl = disk.pupil_of(&room, &room.groups[1], "owl").await;
        let whole = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        let part = disk.idea(&owl, "Feed goats", IdeaState::Waiting).await;
        let of = async || credits::groups_of_authors(&*disk, &whole.id).await.unwrap();
        assert_eq!(of().await, [room.groups[0].id.clone()]);
        ideas::merge(&disk, &part.id, &whole.id, None, &disk.entry(Deed::IdeaMerge)).await.unwrap();
        let mut both = of().await;
        both.sort();
        let mut expected = vec![room.groups[0].id.clone(), room.groups[1].id.clone()];
        expected.sort();
        assert_eq!(both, expected);
    }

    async fn a_credit_is_offered_only_where_ten_of_a_group_were_there(disk: Disk) {
        let room = disk.room().await;
        let class = disk.class(&room, &room.groups[0], 9).await;
        let maker = disk.pupil_of(&room, &room.groups[1], "owl").await;
        let idea = disk.idea(&class[0], "Go to the farm", IdeaState::Wall).await;
        let others = disk.idea(&maker, "Feed goats", IdeaState::Wall).await;
        let [heron, makers] = [0, 1].map(|at| Credit::Group(room.groups[at].id.clone()));
        let offer = async |idea: &IdeaId, credit: &Credit| {
            credits::offer(&disk, idea, credit, &disk.entry(Deed::IdeaCredit)).await
        };
        let for_leaders = async || credits::for_leaders(&disk, &idea.id, &room.session.id).await.unwrap();
        let missing = |refused: Result<(), Error>| matches!(refused, Err(Error::Refused(Refusal::Missing { .. })));
        assert!(missing(offer(&idea.id, &heron).await), "the list has thirty, but nine are here");
        let here = credits::present(&*disk, &room.session.id).await.unwrap();
        assert_eq!(here.iter().map(|one| one.pupils).sum::<u32>(), 10);
        let last = disk.pupil(&room, "last").await;
        assert_eq!(for_leaders().await, [Credit::Partnership], "nobody offered anything");
        let all = join_all((0..8).map(|_| offer(&idea.id, &heron))).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        assert_eq!(disk.written_down(Deed::IdeaCredit).await, 1);
        assert_eq!(for_leaders().await, [Credit::Partnership, heron.clone()]);
        assert!(missing(offer(&others.id, &makers).await) && missing(offer(&others.id, &heron).await));
        let said = credits::of_session(&disk, &room.session.id).await.unwrap();
        assert_eq!(said[&idea.id], (vec![room.groups[0].id.clone()], heron.clone()));
        assert_eq!(said[&others.id], (vec![room.groups[1].id.clone()], Credit::Partnership));
        pupils::remove(&disk, &last.id, NOW, &disk.entry(Deed::PupilRemove)).await.unwrap();
        assert_eq!(for_leaders().await, [Credit::Partnership], "nine are left");
        disk.pupil(&room, "again").await;
        assert_eq!(for_leaders().await.len(), 2);
        ideas::merge(&disk, &others.id, &idea.id, None, &disk.entry(Deed::IdeaMerge)).await.unwrap();
        assert_eq!(for_leaders().await, [Credit::Partnership], "it is no longer theirs alone");
    }
}
