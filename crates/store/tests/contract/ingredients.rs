use std::collections::BTreeMap;

use domain::partnership::benefit::{Met, Review};
use domain::partnership::outcome::{STARTER, UsedBy, WantedOutcome};
use domain::partnership::place::{Directions, Has, PlaceInFull};
use domain::partnership::role::{Filled, ProgrammeRole, holder};
use domain::refusal::Refusal;
use domain::time::Moment;
use domain::vote::round::{BallotOption, Round, Source};
use domain::wording::SixthWords;
use store::Error;
use store::ideas::activities;
use store::partnership::{organisations, outcomes, partnerships, places, reviews, roles};
use store::vote::rounds;

use crate::activities::made;
use crate::disk::{Disk, NOW, entry};

on_both! {
    async fn a_new_partnership_has_its_outcomes_in_order_in_two_wordings(disk: Disk) {
        let room = disk.room().await;
        let all = outcomes::of_partnership(&disk, &room.partnership.id).await.unwrap();
        assert_eq!(all.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), STARTER);
        assert_eq!((all[4].adult.as_str(), all[4].child.as_str()), ("Teamwork", "Getting things done together"));
        assert_eq!(outcomes::for_session(&disk, &room.session.id).await.unwrap(), all);
    }

    async fn outcomes_are_worded_and_put_in_order_by_the_partnership(disk: Disk) {
        let room = disk.room().await;
        let mut all = outcomes::of_partnership(&disk, &room.partnership.id).await.unwrap();
        all.reverse();
        "Wir werden gehört".clone_into(&mut all[0].child);
        let unknown = WantedOutcome { code: "XXXX".into(), adult: "X".into(), child: "X".into() };
        let sent: Vec<_> = all.iter().cloned().chain([unknown]).collect();
        outcomes::word(&disk, &room.partnership.id, &sent).await.unwrap();
        assert_eq!(outcomes::of_partnership(&disk, &room.partnership.id).await.unwrap(), all);
    }

    async fn an_outcome_is_added_and_goes_only_when_nobody_needs_it(disk: Disk) {
        let room = disk.room().await;
        let (id, own) = (&room.partnership.id, &room.groups[0].organisation);
        let new = WantedOutcome { code: "SWIM".into(), adult: "Swimming".into(), child: "Being at home in water".into() };
        outcomes::add(&disk, id, &new).await.unwrap();
        assert_eq!(outcomes::of_partnership(&disk, id).await.unwrap().last(), Some(&new));
        outcomes::tick(&disk, own, &["SWIM".to_owned()]).await.unwrap();
        let used = outcomes::remove(&disk, id, "SWIM").await.unwrap();
        assert_eq!(used, [UsedBy::Organisation("Larkmoor School".to_owned())]);
        outcomes::tick(&disk, own, &[]).await.unwrap();
        let activity = made(&disk, &room).await;
        let ticked = disk.entry(domain::people::audit::Deed::ActivityOutcomes);
        activities::tick(&disk, &activity.id, own, &["SWIM".to_owned()], &ticked).await.unwrap();
        let used = outcomes::remove(&disk, id, "SWIM").await.unwrap();
        assert_eq!(used, [UsedBy::Activity(activity.name.to_string())]);
        activities::tick(&disk, &activity.id, own, &[], &ticked).await.unwrap();
        let options = vec![BallotOption::new("SWIM", Source::Outcome, "Being at home in water")];
        let asked = Round { id: disk.id(), options, ..disk.round(&room, &["farm", "bikes"]).await };
        rounds::plan(&disk, &asked, NOW, &entry()).await.unwrap();
        let used = outcomes::remove(&disk, id, "SWIM").await.unwrap();
        assert_eq!(used, [UsedBy::Vote(asked.question.clone())]);
        assert_eq!(outcomes::remove(&disk, id, "TEAM").await.unwrap(), []);
        assert!(outcomes::of_partnership(&disk, id).await.unwrap().iter().all(|one| one.code != "TEAM"));
    }

    async fn each_organisation_ticks_its_own(disk: Disk) {
        let room = disk.room().await;
        let [school, arts] = [&room.groups[0].organisation, &room.groups[1].organisation];
        let codes = ["BELO", "TEAM"].map(str::to_owned);
        outcomes::tick(&disk, school, &codes).await.unwrap();
        outcomes::tick(&disk, school, &codes).await.unwrap();
        let in_order = vec!["TEAM".to_owned(), "BELO".to_owned()];
        let ticks = outcomes::ticks(&disk, &room.partnership.id).await.unwrap();
        assert_eq!(ticks, [(school.clone(), in_order), (arts.clone(), Vec::new())]);
    }

    async fn roles_are_filled_anew_each_time(disk: Disk) {
        let room = disk.room().await;
        let filled = |role, post, why| Filled {
            organisation: room.groups[0].organisation.clone(),
            role,
            holder: holder(post, why).unwrap().unwrap(),
            comfortable: why.is_empty(),
        };
        let own = &room.groups[0].organisation;
        roles::set(&disk, own, &[filled(ProgrammeRole::VoiceLead, "Youth worker", "")]).await.unwrap();
        let now = [
            filled(ProgrammeRole::BudgetHolder, "", "Larkmoor pays."),
            filled(ProgrammeRole::SafeguardingLead, "Deputy head", ""),
        ];
        roles::set(&disk, own, &now).await.unwrap();
        assert_eq!(roles::of_partnership(&disk, &room.partnership.id).await.unwrap(), now);
    }

    async fn the_latest_review_of_each_counts(disk: Disk) {
        let room = disk.room().await;
        let review = |met, at| Review { organisation: room.groups[0].organisation.clone(), met, at: Moment(at) };
        reviews::insert(&disk, &review(Met::NotYet, NOW.0)).await.unwrap();
        reviews::insert(&disk, &review(Met::Partly, NOW.0 + 1)).await.unwrap();
        reviews::insert(&disk, &review(Met::Met, NOW.0 + 1)).await.unwrap();
        let latest = reviews::latest_of_partnership(&disk, &room.partnership.id).await.unwrap();
        assert_eq!(latest, [review(Met::Met, NOW.0 + 1)]);
    }

    async fn benefits_review_day_and_sixth_are_kept(disk: Disk) {
        let room = disk.room().await;
        let own = &room.groups[0].organisation;
        organisations::set_benefits(&disk, own, "A minibus", "").await.unwrap();
        let found = organisations::get(&disk, own).await.unwrap().unwrap();
        assert_eq!((found.gives.as_str(), found.wants.as_str()), ("A minibus", ""));
        let id = &room.partnership.id;
        let sixth = SixthWords::parse("We eat together.").unwrap();
        partnerships::set_next_review(&disk, id, "2026-12-01").await.unwrap();
        partnerships::set_sixth(&disk, id, Some(&sixth)).await.unwrap();
        let found = partnerships::get(&disk, id).await.unwrap().unwrap();
        assert_eq!((found.next_review.as_deref(), found.sixth), (Some("2026-12-01"), Some(sixth)));
        partnerships::set_sixth(&disk, id, None).await.unwrap();
        assert_eq!(partnerships::first(&disk).await.unwrap().unwrap().sixth, None);
    }

    async fn a_place_is_kept_with_what_it_has(disk: Disk) {
        let room = disk.room().await;
        let directions = Directions { address: "1 Cinder Lane".into(), capacity: Some(30), ..Directions::default() };
        let features: BTreeMap<_, _> =
            [("lift".to_owned(), Has::No), ("wifi".to_owned(), Has::Yes)].into_iter().collect();
        let mut full = PlaceInFull { place: room.place.clone(), directions, features };
        places::save(&disk, &full).await.unwrap();
        places::save(&disk, &full).await.unwrap();
        assert_eq!(places::in_full(&disk, &room.partnership.id).await.unwrap(), std::slice::from_ref(&full));
        full.place.partnership = disk.id();
        let refused = places::save(&disk, &full).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::NoSuchPage))));
    }
}
