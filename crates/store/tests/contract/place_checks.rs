use domain::partnership::place_check::{MOST, PlaceCheck};
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use futures_util::future::join_all;
use jiff::civil::{Date, date};
use store::Error;
use store::partnership::{place_checks, places};

use crate::disk::Disk;

const TODAY: Date = date(2026, 12, 3);

fn looked(disk: &Disk, what: &str, on: &str, until: &str) -> PlaceCheck {
    PlaceCheck::read(disk.id(), [what, "Premises officer", on, until], TODAY).unwrap()
}

on_both! {
    async fn what_was_looked_at_stands_with_its_place_and_the_latest_counts(disk: Disk) {
        let room = disk.room().await;
        let (place, partnership) = (&room.place.id, &room.partnership.id);
        let said = disk.entry(Deed::PlaceCheckSay);
        let known = async || places::get(&disk, place, partnership).await.unwrap().unwrap().checks;
        let exits = looked(&disk, "Fire exits", "2025-12-01", "");
        let paper = looked(&disk, "Insurance", "2026-12-01", "2027-11-30");
        for one in [&exits, &paper] {
            place_checks::say(&disk, place, one, &said).await.unwrap();
        }
        assert_eq!(known().await, [exits.clone(), paper.clone()]);
        // Keeping the rest of the place leaves it alone.
        places::save(&disk, place, &disk.entry(Deed::PlaceSave), Ok).await.unwrap();
        assert_eq!(places::in_full(&disk, partnership).await.unwrap()[0].checks, [exits.clone(), paper.clone()]);
        let again = looked(&disk, "fire  exits", "2026-12-03", "");
        place_checks::say(&disk, place, &again, &said).await.unwrap();
        assert_eq!(known().await.len(), 2);
        assert!(known().await.contains(&again) && !known().await.contains(&exits));
        let gone = place_checks::say(&disk, &disk.id(), &again, &said).await;
        assert!(matches!(gone, Err(Error::Refused(Refusal::NoSuchPage))));
        assert_eq!(disk.written_down(Deed::PlaceCheckSay).await, 3);

        let remove = disk.entry(Deed::PlaceCheckRemove);
        let taps = join_all((0..8).map(|_| place_checks::remove(&disk, place, &paper.id, &remove))).await;
        assert_eq!(taps.iter().filter(|tap| tap.is_ok()).count(), 1);
        assert!(taps.iter().all(|tap| matches!(tap, Ok(()) | Err(Error::Refused(Refusal::NoSuchPage)))));
        assert_eq!((known().await, disk.written_down(Deed::PlaceCheckRemove).await), (vec![again], 1));
    }

    async fn eight_who_look_at_once_are_one_line_and_there_is_an_end(disk: Disk) {
        let room = disk.room().await;
        let place = &room.place.id;
        let said = disk.entry(Deed::PlaceCheckSay);
        let eight: Vec<_> = (0..8).map(|_| looked(&disk, "Fire exits", "2026-12-01", "")).collect();
        let taps = join_all(eight.iter().map(|one| place_checks::say(&disk, place, one, &said))).await;
        assert!(taps.iter().all(Result::is_ok), "{taps:?}");
        let known = async || places::get(&disk, place, &room.partnership.id).await.unwrap().unwrap().checks.len();
        assert_eq!(known().await, 1);
        for nth in 1..MOST {
            place_checks::say(&disk, place, &looked(&disk, &format!("Thing {nth}"), "2026-12-01", ""), &said).await.unwrap();
        }
        let more = place_checks::say(&disk, place, &looked(&disk, "One more", "2026-12-01", ""), &said).await;
        assert!(matches!(more, Err(Error::Refused(Refusal::Partnership(PartnershipRefusal::TooManyChecks { most: MOST })))));
        place_checks::say(&disk, place, &looked(&disk, "FIRE EXITS", "2026-12-01", ""), &said).await.unwrap();
        assert_eq!(known().await, MOST, "looking again is no line more");
    }
}
