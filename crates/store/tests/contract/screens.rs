use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::session::screen::{Beat, Lit, Paced};
use domain::session::session::Step;
use store::Error;
use store::session::{screens, sessions};
use store::vote::{ballots, rounds, tallies};

use crate::disk::{Disk, NOW, ballot, by, entry};

on_both! {
    async fn a_result_is_told_beat_by_beat_and_the_last_is_shown_to_phones(disk: Disk) {
        let room = disk.room().await;
        let class = disk.class(&room, &room.groups[0], 15).await;
        let round = disk.round(&room, &["farm", "bikes", "film"]).await;
        for (at, pupil) in class.iter().enumerate() {
            let cast = ballot(&round, &[if at < 9 { "farm" } else { "bikes" }]);
            ballots::cast(&disk, &round, pupil, &pupil.picture, &cast).await.unwrap();
        }
        let id = &room.session.id;
        assert_eq!(screens::of_session(&disk, id).await.unwrap(), Paced::default());
        let tell = async |beat| screens::tell(&disk, &round.id, beat, &by(Deed::RoundTell)).await;
        assert!(matches!(tell(Beat::Voted).await, Err(Error::Refused(Refusal::NotNow))), "it is open");
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        for beat in [Beat::Voted, Beat::Bars, Beat::Voted] {
            tell(beat).await.unwrap();
            assert_eq!(screens::of_session(&disk, id).await.unwrap().beat_of(&round.id), Some(beat));
            assert_eq!(rounds::get(&disk, &round.id).await.unwrap().unwrap().revealed_at, None);
        }
        assert_eq!(disk.written_down(Deed::RoundTell).await, 3);
        rounds::reveal(&disk, &round.id, NOW, &entry()).await.unwrap();
        assert_eq!(screens::of_session(&disk, id).await.unwrap().beat_of(&round.id), Some(Beat::Winner));
        assert_eq!(sessions::get(&disk, id).await.unwrap().unwrap().step, Step::Result);
    }

    async fn of_few_nothing_is_told_in_beats(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        ballots::cast(&disk, &round, &fox, &fox.picture, &ballot(&round, &["farm"])).await.unwrap();
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        let told = screens::tell(&disk, &round.id, Beat::Bars, &by(Deed::RoundTell)).await;
        assert!(matches!(told, Err(Error::Refused(Refusal::NotNow))));
    }

    async fn one_option_shines_while_the_vote_is_open(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let light = async |option: &str| {
            screens::light(&disk, &round.id, &option.into(), &by(Deed::ScreenLight)).await
        };
        for option in ["farm", "bikes", "bikes"] {
            light(option).await.unwrap();
            let lit = Lit { option: option.into(), since: by(Deed::ScreenLight).at };
            assert_eq!(screens::of_session(&disk, &room.session.id).await.unwrap().lit, Some(lit));
        }
        assert!(matches!(light("film").await, Err(Error::Refused(Refusal::NotNow))), "it is not on the ballot");
        tallies::close(&disk, &round.id, NOW, 1, &entry()).await.unwrap();
        assert!(matches!(light("farm").await, Err(Error::Refused(Refusal::NotNow))), "the vote is over");
        assert_eq!(disk.written_down(Deed::ScreenLight).await, 3);
    }

    async fn cards_are_turned_while_the_room_is_at_them_and_begin_anew_at_another_step(disk: Disk) {
        let room = disk.room().await;
        let id = &room.session.id;
        sessions::set_step(&disk, id, Step::Waiting, &entry()).await.unwrap();
        let early = screens::turn(&disk, id, 3, &by(Deed::ScreenTurn)).await;
        assert!(matches!(early, Err(Error::Refused(Refusal::NotNow))));
        for step in [Step::Wall, Step::Answers] {
            sessions::set_step(&disk, id, step, &entry()).await.unwrap();
            assert_eq!(screens::of_session(&disk, id).await.unwrap().cards_from, 0, "{step:?}");
            for from in [3, 0, 3] {
                screens::turn(&disk, id, from, &by(Deed::ScreenTurn)).await.unwrap();
                assert_eq!(screens::of_session(&disk, id).await.unwrap().cards_from, from);
            }
        }
        assert_eq!(disk.written_down(Deed::ScreenTurn).await, 6);
    }
}
