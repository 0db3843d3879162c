//! A vote by group: frozen with its tallies, or not at all; and no road from a group to a ballot.

use domain::partnership::group::Group;
use domain::people::pupil::Pupil;
use domain::vote::round::{Round, Terms};
use domain::vote::suppression::{
    ByGroup, Circle, Column, NotByGroup, Profile, PublishedBreakdown, Says, Shown,
};
use store::people::pupils;
use store::vote::{breakdowns, rolls, rounds, tallies};

use crate::disk::{Disk, NOW, Room, entry};
use crate::sittings::{another, card_in, here, open, pupil_in, vote, wide};

/// Twelve of the first group and thirteen of the second, each by card.
async fn by_card(disk: &Disk, room: &Room) -> [Vec<Pupil>; 2] {
    [class(disk, room, 0, 12).await, class(disk, room, 1, 13).await]
}

async fn class(disk: &Disk, room: &Room, of: usize, many: usize) -> Vec<Pupil> {
    let group = &room.groups[of];
    let mut class = Vec::new();
    for at in 0..many {
        class.push(card_in(disk, &room.session, group, &format!("{}-{at}", group.id)).await);
    }
    class
}

/// The farm or bikes: one of the two.
async fn either(disk: &Disk, room: &Room) -> Round {
    let round = Round { terms: Terms::pick(1, None), ..disk.unopened(room, &["farm", "bikes"]) };
    rounds::open(disk, &round, &entry()).await.unwrap()
}

/// So many of them are for the farm, and the others for bikes.
async fn cast(disk: &Disk, round: &Round, class: &[Pupil], farm: usize) {
    for (at, pupil) in class.iter().enumerate() {
        vote(disk, round, pupil, if at < farm { "farm" } else { "bikes" }).await.unwrap();
    }
}

async fn told(disk: &Disk, round: &Round, profile: Profile) -> PublishedBreakdown {
    breakdowns::of_round(disk, &round.id, profile).await.unwrap().unwrap()
}

/// The same question once more, of all who are in the room by now.
async fn asked_again(disk: &Disk, room: &Room, first: &Round) -> Round {
    let again = Round {
        terms: first.terms,
        question: first.question.clone(),
        ..disk.unopened(room, &["farm", "bikes"])
    };
    rounds::open(disk, &again, &entry()).await.unwrap()
}

on_both! {
    async fn a_vote_of_groups_that_came_by_card_is_told_by_group_and_never_changes(disk: Disk) {
        let room = disk.room().await;
        let [herons, makers] = by_card(&disk, &room).await;
        let round = either(&disk, &room).await;
        cast(&disk, &round, &herons, 7).await;
        cast(&disk, &round, &makers, 6).await;
        assert_eq!(breakdowns::of_round(&disk, &round.id, Profile::Inside).await.unwrap(), None);
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        let inside = told(&disk, &round, Profile::Inside).await;
        let ByGroup::Rows { columns, rows } = &inside.found else { panic!("{inside:?}") };
        assert_eq!(*columns, [Column::Answer("farm".into()), Column::Answer("bikes".into()), Column::NoneOfThese]);
        let of = |group: &Group| rows.iter().find(|row| row.circle == Circle::Group(group.id.clone())).unwrap();
        assert_eq!(of(&room.groups[0]).cells, [7, 5, 0].map(Shown::Count));
        assert_eq!(of(&room.groups[1]).cells, [6, 7, 0].map(Shown::Count));
        assert_eq!(of(&room.groups[1]).asked, Shown::Count(13));
        let all = breakdowns::names(&disk, &room.partnership.id).await.unwrap();
        let herons_name = all.iter().find(|one| one.id == room.groups[0].id).unwrap();
        assert_eq!((&herons_name.name, &herons_name.organisation), (&room.groups[0].name, &room.groups[0].organisation));
        let outside = told(&disk, &round, Profile::Outside).await;
        assert_eq!(outside.found, ByGroup::Not(NotByGroup::TooSmall));
        let refused = disk.by_hand("update breakdowns set published = '{}'").await.unwrap_err();
        assert!(refused.to_string().contains("a published breakdown never changes"), "{refused}");
    }

    async fn a_room_of_two_groups_that_came_by_pictures_is_told_as_a_whole(disk: Disk) {
        let room = disk.room().await;
        let herons = disk.class(&room, &room.groups[0], 12).await;
        let makers = disk.class(&room, &room.groups[1], 13).await;
        let round = either(&disk, &room).await;
        for (class, farm) in [(&herons, 7), (&makers, 6)] {
            cast(&disk, &round, class, farm).await;
        }
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        for profile in [Profile::Inside, Profile::Outside] {
            let face = told(&disk, &round, profile).await;
            assert_eq!((face.profile, face.found), (profile, ByGroup::Not(NotByGroup::GroupUnknown)));
        }
    }

    async fn sittings_of_one_group_each_are_known_by_their_rooms(disk: Disk) {
        let room = disk.room().await;
        let round = wide(&disk, &room, false).await;
        let sittings = [
            another(&disk, &room, 101, &room.groups[..1]).await,
            another(&disk, &room, 102, &room.groups[1..]).await,
        ];
        for (session, group) in sittings.iter().zip(&room.groups) {
            let mut class = Vec::new();
            for at in 0..12 {
                class.push(pupil_in(&disk, session, group, &format!("picture-{at}")).await);
            }
            open(&disk, &round, &session.id).await.unwrap();
            let here = here(&disk, &round, session).await;
            cast(&disk, &here, &class, 6).await;
        }
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        let face = breakdowns::of_round(&disk, &round.id, Profile::Inside).await.unwrap().unwrap();
        assert_ne!(face.found, ByGroup::Not(NotByGroup::GroupUnknown));
        assert_ne!(face.found, ByGroup::Not(NotByGroup::OneGroup));
    }

    async fn what_cannot_be_told_by_group_is_not_counted_either_and_no_ballot_is_lost(disk: Disk) {
        let room = disk.room().await;
        let [herons, makers] = by_card(&disk, &room).await;
        let round = either(&disk, &room).await;
        cast(&disk, &round, &herons, 7).await;
        cast(&disk, &round, &makers, 6).await;
        // The disk refuses the last of the four faces: as if the power went in the middle.
        let id = &round.id;
        let there = format!("insert into breakdowns (round, profile, published) values ('{id}', 'outside', '-')");
        disk.by_hand(&there).await.unwrap();
        let refused = tallies::close(&disk, &round.id, NOW, 1, &entry()).await;
        assert!(refused.is_err());
        assert_eq!(tallies::of_round(&disk, &round.id, Profile::Inside).await.unwrap(), None);
        assert_eq!(breakdowns::of_round(&disk, &round.id, Profile::Inside).await.unwrap(), None);
        assert!(rounds::get(&disk, &round.id).await.unwrap().unwrap().is_open());
        assert_eq!(rolls::counts(&disk, &round.id).await.unwrap(), (25, 25));
        disk.by_hand("delete from breakdowns").await.unwrap();
        let [inside, _] = tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        assert_eq!(inside.voted, Shown::Count(25));
        assert!(matches!(told(&disk, &round, Profile::Inside).await.found, ByGroup::Rows { .. }));
    }

    async fn a_question_asked_again_of_one_group_and_one_more_pupil_tells_nothing_of_that_one(disk: Disk) {
        let room = disk.room().await;
        let [herons, makers] = by_card(&disk, &room).await;
        let first = either(&disk, &room).await;
        cast(&disk, &first, &herons, 7).await;
        cast(&disk, &first, &makers, 6).await;
        tallies::close(&disk, &first.id, NOW, 1, &entry()).await.unwrap();
        rounds::reveal(&disk, &first.id, NOW, &entry()).await.unwrap();
        for maker in &makers[1..] {
            pupils::remove(&disk, &maker.id, NOW, &entry()).await.unwrap();
        }
        let again = asked_again(&disk, &room, &first).await;
        cast(&disk, &again, &herons, 7).await;
        cast(&disk, &again, &makers[..1], 1).await;
        let [inside, _] = tallies::close(&disk, &again.id, NOW, 1, &entry()).await.unwrap();
        assert_eq!(inside.says, Says::Withheld);
    }

    async fn a_question_asked_again_for_which_one_group_votes_and_one_more_pupil_tells_nothing_of_that_one(disk: Disk) {
        let room = disk.room().await;
        let [herons, makers] = by_card(&disk, &room).await;
        let first = either(&disk, &room).await;
        cast(&disk, &first, &herons, 7).await;
        cast(&disk, &first, &makers, 6).await;
        tallies::close(&disk, &first.id, NOW, 1, &entry()).await.unwrap();
        rounds::reveal(&disk, &first.id, NOW, &entry()).await.unwrap();
        let again = asked_again(&disk, &room, &first).await;
        cast(&disk, &again, &herons, 7).await;
        cast(&disk, &again, &makers[..1], 1).await;
        let [inside, _] = tallies::close(&disk, &again.id, NOW, 1, &entry()).await.unwrap();
        assert_eq!(inside.says, Says::Withheld);
    }
}
