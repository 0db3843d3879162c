use domain::id::AdultId;
use domain::people::newcomer::Knock;
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use domain::vote::ballot::Marks;
use domain::vote::paper::{PaperBook, PaperState};
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::Round;
use store::papers::{self, Settled};
use store::people::newcomers;
use store::vote::{ballots, rolls, tallies, withdrawals};
use store::{Db, Error};

use crate::disk::{Disk, NOW, Room, ballot, eight, entry};
use crate::newcomers::at_door;

fn refused<T>(kept: Result<T, Error>) -> VoteRefusal {
    match kept {
        Err(Error::Refused(Refusal::Vote(refusal))) => refusal,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it was taken"),
    }
}

fn picks(round: &Round, at: usize) -> Marks {
    Marks::picks([round.options[at].id.clone()])
}

/// A second worker of the same organisation.
async fn colleague(disk: &Disk, room: &Room) -> AdultId {
    disk.adult(&room.partnership, &room.groups[0], "colleague@larkmoor.test", Role::YouthWorker).await.id
}

async fn enter(
    disk: &Disk,
    round: &Round,
    number: u32,
    marks: Option<&Marks>,
    by: &AdultId,
) -> Result<PaperState, Error> {
    papers::enter(disk, &round.id, number, marks, by, &entry()).await
}

on_both! {
    async fn a_paper_counts_in_the_round_once_two_adults_agree(disk: Disk) {
        let room = disk.room().await;
        let class = disk.class(&room, &room.groups[0], 3).await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let (one, other) = (room.worker.id.clone(), colleague(&disk, &room).await);
        for pupil in &class {
            ballots::cast(&disk, &round, pupil, &pupil.picture, &ballot(&round, &["farm"])).await.unwrap();
        }
        papers::print(&disk, &round.id, [0, 4], &entry()).await.unwrap();
        papers::print(&disk, &round.id, [0, 4], &entry()).await.unwrap();
        papers::hand_out(&disk, &round.id, 3, &entry()).await.unwrap();
        let farm = picks(&round, 0);
        for number in [1, 2] {
            assert_eq!(enter(&disk, &round, number, Some(&farm), &one).await.unwrap(), PaperState::Once);
            assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (6, 3 + number - 1));
            assert_eq!(refused(enter(&disk, &round, number, Some(&farm), &one).await), VoteRefusal::SecondAdult);
            assert!(papers::compared(&disk, &round.id, number).await.unwrap().is_none());
            assert_eq!(enter(&disk, &round, number, Some(&farm), &other).await.unwrap(), PaperState::Used);
        }
        assert_eq!(enter(&disk, &round, 3, None, &other).await.unwrap(), PaperState::Once);
        let early = tallies::close_settled(&disk, &round.id, NOW, 1, &entry()).await;
        assert_eq!(refused(early), VoteRefusal::PapersLeft { left: 2 });
        assert_eq!(enter(&disk, &round, 3, None, &one).await.unwrap(), PaperState::Void);
        papers::count_left(&disk, &round.id, [1, 0], &entry()).await.unwrap();
        let lines = papers::lines(&disk, &round.id).await.unwrap();
        let states: Vec<_> = lines.iter().map(|line| (line.number, line.state)).collect();
        assert_eq!(states, [(1, PaperState::Used), (2, PaperState::Used), (3, PaperState::Void)]);
        let book = papers::book(&disk, &round.id).await.unwrap();
        let whole = PaperBook { printed: 4, handed_out: 3, used: 2, void: 1, unused: 1, ..PaperBook::default() };
        assert_eq!(book, whole);
        let [inside, outside] = tallies::close_settled(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        assert!(inside.on_paper && outside.on_paper);
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (6, 5));
        assert!(disk.texts("select round from papers").await.is_empty());
        assert_eq!(papers::book(&disk, &round.id).await.unwrap(), whole, "what is left are numbers");
    }

    async fn two_readings_of_a_paper_are_settled_by_one_of_them_or_entered_anew(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let (one, other) = (room.worker.id.clone(), colleague(&disk, &room).await);
        papers::print(&disk, &round.id, [0, 5], &entry()).await.unwrap();
        papers::hand_out(&disk, &round.id, 3, &entry()).await.unwrap();
        let (farm, bikes) = (picks(&round, 0), picks(&round, 1));
        for which in [Settled::Neither, Settled::Second] {
            enter(&disk, &round, 1, Some(&farm), &one).await.unwrap();
            assert_eq!(enter(&disk, &round, 1, Some(&bikes), &other).await.unwrap(), PaperState::Differs);
            let [first, second] = papers::compared(&disk, &round.id, 1).await.unwrap().unwrap();
            assert!(first == Some(ballot(&round, &["farm"])) && second == Some(ballot(&round, &["bikes"])));
            let own = papers::settle(&disk, &round.id, 1, Settled::Second, &other, &entry()).await;
            assert_eq!(refused(own), VoteRefusal::OwnReading);
            let own = papers::settle(&disk, &round.id, 1, Settled::First, &one, &entry()).await;
            assert_eq!(refused(own), VoteRefusal::OwnReading);
            papers::settle(&disk, &round.id, 1, which, &one, &entry()).await.unwrap();
        }
        assert_eq!(papers::book(&disk, &round.id).await.unwrap().used, 1);
        let settled = enter(&disk, &round, 1, Some(&farm), &one).await;
        assert_eq!(refused(settled), VoteRefusal::PaperSettled);
        let again = papers::settle(&disk, &round.id, 1, Settled::First, &other, &entry()).await;
        assert!(matches!(again, Err(Error::Refused(Refusal::NotNow))));
        for number in [2, 3, 4] {
            enter(&disk, &round, number, Some(&farm), &one).await.unwrap();
        }
        for number in [2, 3] {
            enter(&disk, &round, number, Some(&farm), &other).await.unwrap();
        }
        let beyond = enter(&disk, &round, 4, Some(&farm), &other).await;
        assert_eq!(refused(beyond), VoteRefusal::TooManyPapers, "three were handed out");
        assert_eq!(refused(enter(&disk, &round, 6, Some(&farm), &one).await), VoteRefusal::TooManyPapers);
        let not_theirs = papers::settle(&disk, &round.id, 4, Settled::Neither, &other, &entry()).await;
        assert!(matches!(not_theirs, Err(Error::Refused(Refusal::NotNow))));
        papers::settle(&disk, &round.id, 4, Settled::Neither, &one, &entry()).await.unwrap();
        assert_eq!(papers::book(&disk, &round.id).await.unwrap().waiting, 0);
    }

    async fn who_is_the_only_one_enters_twice_and_the_book_says_so(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        papers::print(&disk, &round.id, [0, 3], &entry()).await.unwrap();
        papers::hand_out(&disk, &round.id, 3, &entry()).await.unwrap();
        let farm = picks(&round, 0);
        enter(&disk, &round, 1, Some(&farm), &room.worker.id).await.unwrap();
        let second = enter(&disk, &round, 1, Some(&farm), &room.worker.id).await.unwrap();
        assert_eq!(second, PaperState::Used);
        assert!(papers::book(&disk, &round.id).await.unwrap().alone);
        assert!(!papers::others(&disk, &round, &room.worker.id).await.unwrap());
        colleague(&disk, &room).await;
        assert!(papers::others(&disk, &round, &room.worker.id).await.unwrap());
    }

    async fn eight_who_enter_a_paper_at_once_have_entered_it_twice(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let (one, other) = (room.worker.id.clone(), colleague(&disk, &room).await);
        papers::print(&disk, &round.id, [0, 3], &entry()).await.unwrap();
        papers::hand_out(&disk, &round.id, 3, &entry()).await.unwrap();
        let told = eight(&disk, |nth| {
            let (db, round) = (Db::clone(&disk), round.clone());
            let by = if nth % 2 == 0 { one.clone() } else { other.clone() };
            async move { papers::enter(&db, &round.id, 1, Some(&picks(&round, 0)), &by, &entry()).await }
        })
        .await;
        assert_eq!(told.iter().filter(|one| one.is_ok()).count(), 2);
        assert_eq!(papers::book(&disk, &round.id).await.unwrap().used, 1);
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (3, 1));
    }

    async fn what_is_entered_is_sealed_and_of_one_length(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes", "film"]).await;
        papers::print(&disk, &round.id, [0, 3], &entry()).await.unwrap();
        let many = Marks::picks(round.options.iter().take(3).map(|option| option.id.clone()));
        for (number, marks) in [(1, None), (2, Some(&many)), (3, Some(&Marks::none_of_these()))] {
            enter(&disk, &round, number, marks, &room.worker.id).await.unwrap();
        }
        let lengths = disk.texts("select distinct cast(length(first_sealed) as text) from papers").await;
        assert_eq!(lengths.len(), 1, "{lengths:?}");
    }

    async fn a_stale_page_prints_nothing_again(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        papers::print(&disk, &round.id, [0, 30], &entry()).await.unwrap();
        let stale = papers::print(&disk, &round.id, [0, 20], &entry()).await;
        assert!(matches!(stale, Err(Error::Refused(Refusal::NotNow))), "{stale:?}");
        assert_eq!(papers::print(&disk, &round.id, [0, 30], &entry()).await.unwrap(), 1, "two taps are one");
        assert_eq!(papers::print(&disk, &round.id, [30, 20], &entry()).await.unwrap(), 31);
        assert_eq!(papers::book(&disk, &round.id).await.unwrap().printed, 50);
    }

    async fn whoever_may_hold_a_paper_waits_at_the_door_of_an_open_vote(disk: Disk) {
        let room = disk.room().await;
        for table in ["groups", "session_groups"] {
            disk.by_hand(&format!("update {table} set size = 2")).await.unwrap();
        }
        let round = disk.round(&room, &["farm", "bikes"]).await;
        papers::print(&disk, &round.id, [0, 4], &entry()).await.unwrap();
        papers::hand_out(&disk, &round.id, 3, &entry()).await.unwrap();
        let knock = |picture: &'static str| {
            let (db, pupil) = (Db::clone(&disk), disk.stranger(&room, picture));
            async move { newcomers::knock(&db, &pupil, [picture; 2], NOW, NOW.plus_minutes(60)).await.unwrap() }
        };
        assert_eq!(knock("fox").await, Knock::In, "one has neither a paper nor a device");
        assert_eq!(knock("owl").await, Knock::Waits);
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (4, 0));
        let whom = at_door(&disk, &room.session.id).await;
        newcomers::let_in(&disk, &room.session.id, &whom, NOW, NOW.plus_minutes(60), &entry()).await.unwrap();
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (5, 0), "a worker has looked");
    }

    async fn papers_that_said_only_what_was_taken_off_are_entered_anew(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes", "film"]).await;
        let (one, other) = (room.worker.id.clone(), colleague(&disk, &room).await);
        papers::print(&disk, &round.id, [0, 8], &entry()).await.unwrap();
        papers::hand_out(&disk, &round.id, 6, &entry()).await.unwrap();
        let (farm, bikes) = (picks(&round, 0), picks(&round, 1));
        for (number, marks) in [(1, &farm), (2, &farm), (3, &farm), (4, &farm), (5, &farm), (6, &bikes)] {
            enter(&disk, &round, number, Some(marks), &one).await.unwrap();
            enter(&disk, &round, number, Some(marks), &other).await.unwrap();
        }
        enter(&disk, &round, 7, Some(&farm), &one).await.unwrap();
        enter(&disk, &round, 8, Some(&bikes), &one).await.unwrap();
        withdrawals::withdraw(&disk, &round.id, &"farm".into(), &entry()).await.unwrap();
        let lines = papers::lines(&disk, &round.id).await.unwrap();
        let states: Vec<_> = lines.iter().map(|line| (line.number, line.state)).collect();
        assert_eq!(states, [(6, PaperState::Used), (8, PaperState::Once)]);
        assert_eq!(papers::book(&disk, &round.id).await.unwrap().used, 1);
        assert_eq!(refused(enter(&disk, &round, 1, Some(&farm), &one).await), VoteRefusal::PaperEmptied);
        let more = Marks::picks(["farm", "film"].map(Into::into));
        enter(&disk, &round, 2, Some(&more), &one).await.unwrap();
        assert_eq!(enter(&disk, &round, 2, Some(&more), &other).await.unwrap(), PaperState::Used);
    }

    async fn few_papers_that_go_back_take_all_others_along(disk: Disk) {
        let room = disk.room().await;
        let class = disk.class(&room, &room.groups[0], 3).await;
        let round = disk.round(&room, &["farm", "bikes", "film"]).await;
        let (one, other) = (room.worker.id.clone(), colleague(&disk, &room).await);
        for pupil in &class {
            ballots::cast(&disk, &round, pupil, &pupil.picture, &ballot(&round, &["bikes"])).await.unwrap();
        }
        papers::print(&disk, &round.id, [0, 4], &entry()).await.unwrap();
        papers::hand_out(&disk, &round.id, 3, &entry()).await.unwrap();
        for (number, marks) in [(1, Some(picks(&round, 0))), (2, Some(picks(&round, 1))), (3, None)] {
            enter(&disk, &round, number, marks.as_ref(), &one).await.unwrap();
            enter(&disk, &round, number, marks.as_ref(), &other).await.unwrap();
        }
        withdrawals::withdraw(&disk, &round.id, &"farm".into(), &entry()).await.unwrap();
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (6, 0), "the turnout tells of nobody");
        let book = papers::book(&disk, &round.id).await.unwrap();
        assert_eq!((book.used, book.void, book.waiting), (0, 1, 0));
    }
}
