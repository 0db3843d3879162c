//! Nine ideas as a diamond: laid, swapped, talked over, taken away; and gone with what else adults wrote of a session.

use domain::id::IdeaId;
use domain::ideas::idea::IdeaState;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::session::diamond::{Diamond, NINE};
use domain::wording::ReasonWords;
use store::session::{diamonds, sessions};

use crate::disk::{Disk, Room};

/// Nine ideas on the wall of the room.
async fn nine(disk: &Disk, room: &Room) -> Vec<IdeaId> {
    let fox = disk.pupil(room, "fox").await;
    let mut all = Vec::new();
    for number in 0..NINE {
        all.push(disk.idea(&fox, &format!("Idea {number}"), IdeaState::Wall).await.id);
    }
    all
}

fn why<T: std::fmt::Debug>(told: store::error::Result<T>) -> Refusal {
    told.unwrap_err().into()
}

on_both! {
    async fn nine_ideas_of_the_wall_lie_as_a_diamond_until_it_is_taken_away(disk: Disk) {
        let room = disk.room().await;
        let (id, entry) = (&room.session.id, disk.entry(Deed::SessionDiamond));
        let ideas = nine(&disk, &room).await;
        assert_eq!(diamonds::of_session(&disk, id).await.unwrap(), None);
        assert_eq!(why(diamonds::swap(&disk, id, (0, 1), 0, &entry).await), Refusal::NotNow);
        assert_eq!(why(diamonds::say(&disk, id, [None, None], &entry).await), Refusal::NotNow);
        let few = diamonds::lay(&disk, id, &ideas[1..], &entry).await;
        assert_eq!(why(few), Refusal::Missing { field: "nine" });
        diamonds::lay(&disk, id, &ideas, &entry).await.unwrap();
        let laid = diamonds::of_session(&disk, id).await.unwrap().unwrap();
        assert_eq!((laid.places.len(), laid.turn), (NINE, 0));
        // Two taps on one page swap once, and are written down once.
        for _ in 0..2 {
            diamonds::swap(&disk, id, (0, 8), 0, &entry).await.unwrap();
        }
        let reason = ReasonWords::parse("All of us can do it.").unwrap();
        diamonds::say(&disk, id, [Some(reason.clone()), None], &entry).await.unwrap();
        let after = diamonds::of_session(&disk, id).await.unwrap().unwrap();
        let mut places = laid.places;
        places.swap(0, 8);
        assert_eq!(after, Diamond { places, turn: 1, why: [Some(reason), None] });
        assert_eq!(disk.written_down(Deed::SessionDiamond).await, 3);
        for _ in 0..2 {
            diamonds::remove(&disk, id, &entry).await.unwrap();
        }
        assert_eq!(diamonds::of_session(&disk, id).await.unwrap(), None);
        assert_eq!(disk.written_down(Deed::SessionDiamond).await, 4);
    }

    async fn a_rehearsal_that_is_cleared_away_leaves_no_diamond(disk: Disk) {
        let room = disk.room().await;
        let ideas = nine(&disk, &room).await;
        diamonds::lay(&disk, &room.session.id, &ideas, &disk.entry(Deed::SessionDiamond)).await.unwrap();
        disk.by_hand("update sessions set rehearsal = (1 = 1)").await.unwrap();
        sessions::clear(&disk, &room.session.id, &disk.entry(Deed::SessionClear)).await.unwrap();
        assert!(disk.texts("select session from diamonds").await.is_empty());
    }
}
