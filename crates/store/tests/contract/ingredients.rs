use std::collections::BTreeMap;

use domain::partnership::benefit::{Met, Review};
use domain::partnership::place::{Directions, FEATURES, Has, PlaceInFull};
use domain::partnership::role::{FilledRole, ProgrammeRole, holder};
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::wording::SixthWords;
use futures_util::future::join_all;
use store::Error;
use store::partnership::{organisations, partnerships, places, reviews, roles};

use crate::disk::{Disk, NOW};

on_both! {
    async fn roles_are_filled_anew_each_time(disk: Disk) {
        let room = disk.room().await;
        let filled = |role: ProgrammeRole, post, why| FilledRole {
            organisation: room.groups[0].organisation.clone(),
            role: role.into(),
            holder: holder(post, why).unwrap().unwrap(),
            comfortable: why.is_empty(),
        };
        let own = &room.groups[0].organisation;
        let entry = disk.entry(Deed::RolesFill);
        roles::set(&disk, own, &[filled(ProgrammeRole::VoiceLead, "Youth worker", "")], &entry).await.unwrap();
        let now = [
            filled(ProgrammeRole::BudgetHolder, "", "Larkmoor pays."),
            filled(ProgrammeRole::SafeguardingLead, "Deputy head", ""),
        ];
        let all = join_all((0..8).map(|_| roles::set(&disk, own, &now, &entry))).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        assert_eq!(roles::of_partnership(&disk, &room.partnership.id).await.unwrap(), now);
        assert_eq!(disk.written_down(Deed::RolesFill).await, 9);
    }

    async fn the_latest_review_of_each_counts(disk: Disk) {
        let room = disk.room().await;
        let review = |met, at| Review { organisation: room.groups[0].organisation.clone(), met, at: Moment(at) };
        let entry = disk.entry(Deed::BenefitsReview);
        for (met, at) in [(Met::NotYet, NOW.0), (Met::Partly, NOW.0 + 1)] {
            reviews::insert(&disk, &review(met, at), &entry).await.unwrap();
        }
        let met = review(Met::Met, NOW.0 + 1);
        let all = join_all((0..8).map(|_| reviews::insert(&disk, &met, &entry))).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        assert_eq!(disk.written_down(Deed::BenefitsReview).await, 10);
        let latest = reviews::latest_of_partnership(&disk, &room.partnership.id).await.unwrap();
        assert_eq!(latest, [met]);
    }

    async fn benefits_review_day_and_sixth_are_kept(disk: Disk) {
        let room = disk.room().await;
        let (id, own) = (&room.partnership.id, &room.groups[0].organisation);
        let said = disk.entry(Deed::BenefitsSay);
        let all = join_all((0..8).map(|_| organisations::set_benefits(&disk, own, ["A minibus", ""], &said))).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        let found = organisations::get(&disk, own).await.unwrap().unwrap();
        assert_eq!((found.gives.as_str(), found.gets.as_str()), ("A minibus", ""));
        assert!(organisations::set_benefits(&disk, &disk.id(), ["", ""], &said).await.is_err(), "there is none");
        assert_eq!(disk.written_down(Deed::BenefitsSay).await, 8);
        let sixth = SixthWords::parse("We eat together.").unwrap();
        let (day, write) = (disk.entry(Deed::ReviewSet), disk.entry(Deed::SixthWrite));
        let next = jiff::civil::date(2026, 12, 1);
        let days = join_all((0..8).map(|_| partnerships::set_next_review(&disk, id, next, &day))).await;
        let sixths = join_all((0..8).map(|_| partnerships::set_sixth(&disk, id, Some(&sixth), &write))).await;
        assert!(days.iter().chain(&sixths).all(Result::is_ok), "{days:?} {sixths:?}");
        let found = partnerships::get(&disk, id).await.unwrap().unwrap();
        assert_eq!((found.next_review, found.sixth), (Some(next), Some(sixth)));
        assert_eq!(disk.written_down(Deed::ReviewSet).await, 8);
        partnerships::set_sixth(&disk, id, None, &write).await.unwrap();
        assert_eq!(partnerships::first(&disk).await.unwrap().unwrap().sixth, None);
        assert!(partnerships::set_sixth(&disk, &disk.id(), None, &write).await.is_err(), "there is none");
        assert_eq!(disk.written_down(Deed::SixthWrite).await, 9);
    }

    async fn a_place_is_kept_with_what_it_has(disk: Disk) {
        let room = disk.room().await;
        let (id, entry) = (&room.place.id, disk.entry(Deed::PlaceSave));
        let directions = Directions { address: "1 Cinder Lane".into(), capacity: Some(30), ..Directions::default() };
        let features: BTreeMap<_, _> =
            [("lift".to_owned(), Has::No), ("wifi".to_owned(), Has::Yes)].into_iter().collect();
        let full = PlaceInFull { place: room.place.clone(), directions, features, checks: Vec::new(), put_away: false };
        for _ in 0..2 {
            places::save(&disk, id, &entry, |_| Ok(full.clone())).await.unwrap();
        }
        assert_eq!(places::in_full(&disk, &room.partnership.id).await.unwrap(), std::slice::from_ref(&full));
        assert_eq!(places::get(&disk, id, &room.partnership.id).await.unwrap().as_ref(), Some(&full));
        assert_eq!(places::get(&disk, id, &disk.id()).await.unwrap(), None);
        let refused = places::save(&disk, &disk.id(), &entry, |_| Ok(full.clone())).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NoSuchPage))));
        let refused = places::save(&disk, id, &entry, |_| Err(Refusal::NothingTyped)).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NothingTyped))));
        assert_eq!(disk.written_down(Deed::PlaceSave).await, 2);
    }

    async fn eight_changes_of_a_place_at_once_are_all_kept(disk: Disk) {
        let room = disk.room().await;
        let entry = disk.entry(Deed::PlaceSave);
        let taps = (0..8).map(|at| {
            places::save(&disk, &room.place.id, &entry, move |mut full| {
                full.directions.capacity = Some(full.directions.capacity.unwrap_or(0) + 1);
                full.features.insert(FEATURES[at].to_owned(), Has::Yes);
                Ok(full)
            })
        });
        let all = join_all(taps).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        let full = places::in_full(&disk, &room.partnership.id).await.unwrap().remove(0);
        assert_eq!((full.directions.capacity, full.features.len()), (Some(8), 8));
        assert_eq!(disk.written_down(Deed::PlaceSave).await, 8);
    }
}
