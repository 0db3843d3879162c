use domain::id::AdultId;
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use domain::vote::ballot::Marks;
use domain::vote::paper::{PaperBook, PaperState};
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::Round;
use store::papers::{self, Settled};
use store::vote::{ballots, rolls, tallies};
use store::{Db, Error};

use crate::disk::{Disk, NOW, Room, ballot, eight, entry};

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
        papers::print(&disk, &round.id, [0, 2], &entry()).await.unwrap();
        papers::hand_out(&disk, &round.id, 1, &entry()).await.unwrap();
        let (farm, bikes) = (picks(&round, 0), picks(&round, 1));
        for which in [Settled::Neither, Settled::Second] {
            enter(&disk, &round, 1, Some(&farm), &one).await.unwrap();
            assert_eq!(enter(&disk, &round, 1, Some(&bikes), &other).await.unwrap(), PaperState::Differs);
            let [first, second] = papers::compared(&disk, &round.id, 1).await.unwrap().unwrap();
            assert!(first == Some(ballot(&round, &["farm"])) && second == Some(ballot(&round, &["bikes"])));
            papers::settle(&disk, &round.id, 1, which, &entry()).await.unwrap();
        }
        assert_eq!(papers::book(&disk, &round.id).await.unwrap().used, 1);
        let again = papers::settle(&disk, &round.id, 1, Settled::First, &entry()).await;
        assert!(matches!(again, Err(Error::Refused(Refusal::NotNow))));
        enter(&disk, &round, 2, Some(&farm), &one).await.unwrap();
        let beyond = enter(&disk, &round, 2, Some(&farm), &other).await;
        assert_eq!(refused(beyond), VoteRefusal::TooManyPapers, "one was handed out");
        assert_eq!(refused(enter(&disk, &round, 3, Some(&farm), &one).await), VoteRefusal::TooManyPapers);
    }

    async fn who_is_the_only_one_enters_twice_and_the_book_says_so(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        papers::print(&disk, &round.id, [0, 1], &entry()).await.unwrap();
        papers::hand_out(&disk, &round.id, 1, &entry()).await.unwrap();
        let farm = picks(&round, 0);
        enter(&disk, &round, 1, Some(&farm), &room.worker.id).await.unwrap();
        let second = enter(&disk, &round, 1, Some(&farm), &room.worker.id).await.unwrap();
        assert_eq!(second, PaperState::Used);
        assert!(papers::book(&disk, &round.id).await.unwrap().alone);
    }

    async fn eight_who_enter_a_paper_at_once_have_entered_it_twice(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let (one, other) = (room.worker.id.clone(), colleague(&disk, &room).await);
        papers::print(&disk, &round.id, [0, 1], &entry()).await.unwrap();
        papers::hand_out(&disk, &round.id, 1, &entry()).await.unwrap();
        let told = eight(&disk, |nth| {
            let (db, round) = (Db::clone(&disk), round.clone());
            let by = if nth % 2 == 0 { one.clone() } else { other.clone() };
            async move { papers::enter(&db, &round.id, 1, Some(&picks(&round, 0)), &by, &entry()).await }
        })
        .await;
        assert_eq!(told.iter().filter(|one| one.is_ok()).count(), 2);
        assert_eq!(papers::book(&disk, &round.id).await.unwrap().used, 1);
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (1, 1));
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
}
