use domain::id::AdultId;
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use domain::vote::hands::{HandBook, Hands};
use domain::vote::paper::PaperState;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::Round;
use domain::vote::suppression::Says;
use store::papers::Settled;
use store::people::newcomers;
use store::vote::{ballots, hands, papers, rolls, tallies, withdrawals};
use store::{Db, Error};

use crate::disk::{Disk, NOW, Room, ballot, eight, entry};

fn refused<T>(kept: Result<T, Error>) -> VoteRefusal {
    match kept {
        Err(Error::Refused(Refusal::Vote(refusal))) => refusal,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it was taken"),
    }
}

/// An open round in which each picks one.
async fn pick_one(disk: &Disk, room: &Room) -> Round {
    let round = disk.round(room, &["farm", "bikes", "swim"]).await;
    let terms = round.terms;
    let one = domain::vote::round::Terms { method: domain::vote::method::Method::Pick { most: 1 }, ..terms };
    let terms = serde_json::to_string(&one).unwrap();
    disk.by_hand(&format!("update rounds set terms = '{terms}'")).await.unwrap();
    Round { terms: one, ..round }
}

fn counted(round: &Round, of: [u32; 3], none: u32) -> Hands {
    Hands { of: round.options.iter().map(|option| option.id.clone()).zip(of).collect(), none }
}

/// A second worker of the same organisation.
async fn colleague(disk: &Disk, room: &Room) -> AdultId {
    disk.adult(&room.partnership, &room.groups[0], "colleague@larkmoor.test", Role::YouthWorker).await.id
}

async fn enter(db: &Db, round: &Round, hands: &Hands, by: &AdultId) -> Result<PaperState, Error> {
    hands::enter(db, &round.id, hands, by, &entry()).await
}

on_both! {
    async fn hands_count_in_the_round_once_two_adults_agree(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let round = pick_one(&disk, &room).await;
        let (one, other) = (room.worker.id.clone(), colleague(&disk, &room).await);
        let three = counted(&round, [2, 0, 0], 1);
        assert_eq!(enter(&disk, &round, &three, &one).await.unwrap(), PaperState::Once);
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (1, 0));
        assert_eq!(refused(enter(&disk, &round, &three, &one).await), VoteRefusal::SecondCount);
        assert!(hands::compared(&disk, &round.id).await.unwrap().is_none(), "nobody sees what one alone counted");
        let early = tallies::close_settled(&disk, &round.id, NOW, 1, &entry()).await;
        assert_eq!(refused(early), VoteRefusal::HandsLeft);
        assert_eq!(enter(&disk, &round, &three, &other).await.unwrap(), PaperState::Used);
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (4, 3));
        let settled = enter(&disk, &round, &three, &one).await;
        assert!(matches!(settled, Err(Error::Refused(Refusal::NotNow))));
        ballots::cast(&disk, &round, &fox, "fox", &ballot(&round, &["bikes"])).await.unwrap();
        let few = tallies::close_settled(&disk, &round.id, NOW, 1, &entry()).await;
        assert_eq!(refused(few), VoteRefusal::FewBesideHands);
        ballots::take_back(&disk, &round.id, &fox, "fox").await.unwrap();
        let [inside, outside] = tallies::close_settled(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        assert!(inside.by_hand.is_some() && outside.by_hand.is_some() && !inside.on_paper);
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (4, 3));
        let left = HandBook { raised: 3, waiting: false, alone: false };
        assert_eq!(hands::book(&disk, &round.id).await.unwrap(), left, "what is left is a number");
        let nobody = hands::of_round(&disk, &round.id).await.unwrap().unwrap();
        assert_eq!((nobody.first_by, nobody.second_by), (None, None));
        let sealed = "select round from hands where first_sealed is not null or second_sealed is not null";
        assert!(disk.texts(sealed).await.is_empty());
    }

    async fn one_device_of_ten_is_not_what_is_left_of_twelve_hands(disk: Disk) {
        let room = disk.room().await;
        let class = disk.class(&room, &room.groups[0], 10).await;
        let round = pick_one(&disk, &room).await;
        for (nth, pupil) in class.iter().enumerate() {
            let pick = if nth == 0 { "farm" } else { "bikes" };
            ballots::cast(&disk, &round, pupil, &pupil.picture, &ballot(&round, &[pick])).await.unwrap();
        }
        for by in [room.worker.id.clone(), colleague(&disk, &room).await] {
            enter(&disk, &round, &counted(&round, [12, 0, 0], 0), &by).await.unwrap();
        }
        for face in tallies::close_settled(&disk, &round.id, NOW, 1, &entry()).await.unwrap() {
            assert_eq!(face.says, Says::Chosen);
            assert!(face.lines.iter().all(|line| line.shown.count().is_none()), "{face:?}");
        }
    }

    async fn two_counts_of_hands_are_settled_by_one_of_them_or_counted_anew(disk: Disk) {
        let room = disk.room().await;
        let round = pick_one(&disk, &room).await;
        let (one, other) = (room.worker.id.clone(), colleague(&disk, &room).await);
        let (five, four) = (counted(&round, [5, 0, 0], 0), counted(&round, [4, 0, 0], 0));
        for which in [Settled::Neither, Settled::Second] {
            enter(&disk, &round, &five, &one).await.unwrap();
            assert_eq!(enter(&disk, &round, &four, &other).await.unwrap(), PaperState::Differs);
            assert_eq!(hands::compared(&disk, &round.id).await.unwrap(), Some([five.clone(), four.clone()]));
            assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (0, 0), "not before they agree");
            let own = hands::settle(&disk, &round.id, Settled::Second, &other, &entry()).await;
            assert_eq!(refused(own), VoteRefusal::OwnReading);
            hands::settle(&disk, &round.id, which, &one, &entry()).await.unwrap();
        }
        assert_eq!(hands::book(&disk, &round.id).await.unwrap().raised, 4);
        let settled = hands::settle(&disk, &round.id, Settled::First, &one, &entry()).await;
        assert!(matches!(settled, Err(Error::Refused(Refusal::NotNow))));
        hands::settle(&disk, &round.id, Settled::Neither, &other, &entry()).await.unwrap();
        assert_eq!(hands::book(&disk, &round.id).await.unwrap().raised, 0, "settled, and counted anew");
        for by in [&one, &other] {
            enter(&disk, &round, &four, by).await.unwrap();
        }
        withdrawals::withdraw(&disk, &round.id, &round.options[2].id, &entry()).await.unwrap();
        let waits = HandBook { waiting: true, ..HandBook::default() };
        assert_eq!(hands::book(&disk, &round.id).await.unwrap(), waits, "raised anew");
        enter(&disk, &round, &counted(&round, [3, 0, 0], 0), &one).await.unwrap_err();
        let early = tallies::close_settled(&disk, &round.id, NOW, 1, &entry()).await;
        assert_eq!(refused(early), VoteRefusal::HandsLeft);
        let left = Hands { of: four.of[..2].to_vec(), none: 0 };
        for (by, state) in [(&other, PaperState::Once), (&one, PaperState::Used)] {
            assert_eq!(enter(&disk, &round, &left, by).await.unwrap(), state);
        }
        tallies::close_settled(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
    }

    async fn hands_that_nobody_raises_anew_hold_nothing_up_once_that_is_said(disk: Disk) {
        let room = disk.room().await;
        let round = pick_one(&disk, &room).await;
        let (one, other) = (room.worker.id.clone(), colleague(&disk, &room).await);
        enter(&disk, &round, &counted(&round, [5, 0, 0], 0), &one).await.unwrap();
        withdrawals::withdraw(&disk, &round.id, &round.options[2].id, &entry()).await.unwrap();
        let early = tallies::close_settled(&disk, &round.id, NOW, 1, &entry()).await;
        assert_eq!(refused(early), VoteRefusal::HandsLeft, "also what only one had counted");
        hands::settle(&disk, &round.id, Settled::First, &other, &entry()).await.unwrap_err();
        hands::settle(&disk, &round.id, Settled::Neither, &other, &entry()).await.unwrap();
        assert!(hands::of_round(&disk, &round.id).await.unwrap().is_none());
        tallies::close_settled(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
    }

    async fn eight_adults_who_count_at_once_are_two(disk: Disk) {
        let room = disk.room().await;
        let round = pick_one(&disk, &room).await;
        let (one, other) = (room.worker.id.clone(), colleague(&disk, &room).await);
        let five = counted(&round, [5, 0, 0], 0);
        let told = eight(&disk, |nth| {
            let (db, round, five) = ((*disk).clone(), round.clone(), five.clone());
            let by = if nth % 2 == 0 { one.clone() } else { other.clone() };
            async move { hands::enter(&db, &round.id, &five, &by, &entry()).await.ok() }
        })
        .await;
        let of = |state| told.iter().filter(|one| **one == Some(state)).count();
        assert_eq!((of(PaperState::Once), of(PaperState::Used)), (1, 1));
        assert_eq!(hands::book(&disk, &round.id).await.unwrap().raised, 5);
    }

    async fn hands_papers_and_devices_are_never_more_than_the_lists(disk: Disk) {
        let room = disk.room().await;
        disk.pupil(&room, "fox").await;
        let round = pick_one(&disk, &room).await;
        for table in ["groups", "session_groups"] {
            disk.by_hand(&format!("update {table} set size = 4")).await.unwrap();
        }
        let (one, other) = (room.worker.id.clone(), colleague(&disk, &room).await);
        let listed = u32::try_from(room.groups.len()).unwrap() * 4;
        let beyond = counted(&round, [listed, 0, 0], 0);
        assert_eq!(refused(enter(&disk, &round, &beyond, &one).await), VoteRefusal::PapersBeyondList);
        let all = counted(&round, [listed - 1, 0, 0], 0);
        for by in [&one, &other] {
            enter(&disk, &round, &all, by).await.unwrap();
        }
        papers::print(&disk, &round.id, [0, 4], &entry()).await.unwrap();
        let out = papers::hand_out(&disk, &round.id, 3, &entry()).await;
        assert_eq!(refused(out), VoteRefusal::PapersBeyondList);
        let late = disk.stranger(&room, "owl");
        let knock = newcomers::knock(&disk, &late, ["owl", "owl"], NOW, NOW.plus_minutes(60)).await.unwrap();
        assert_eq!(knock, domain::people::newcomer::Knock::Waits, "who comes now may have raised a hand");
    }
}
