use domain::id::OrganisationId;
use domain::ideas::refusal::IdeasRefusal;
use domain::partnership::outcome::{self, STARTER, UsedBy, WantedOutcome};
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::vote::round::{BallotOption, Round, Source};
use futures_util::future::join_all;
use store::Error;
use store::ideas::activities;
use store::partnership::outcomes;
use store::vote::rounds;

use crate::activities::made;
use crate::disk::{Disk, NOW};

/// An organisation wants these, whatever the rule says of how many.
pub async fn tick(disk: &Disk, organisation: &OrganisationId, codes: &[&str]) {
    let codes = codes.iter().map(|code| (*code).to_owned()).collect();
    outcomes::tick(disk, organisation, &disk.entry(Deed::OutcomesAgree), |_| Ok(codes)).await.unwrap();
}

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
        let entry = disk.entry(Deed::OutcomesWord);
        outcomes::word(&disk, &room.partnership.id, &entry, |_| Ok(sent)).await.unwrap();
        assert_eq!(outcomes::of_partnership(&disk, &room.partnership.id).await.unwrap(), all);
    }

    async fn an_outcome_is_added_and_goes_only_when_nobody_needs_it(disk: Disk) {
        let room = disk.room().await;
        let (id, own) = (&room.partnership.id, &room.groups[0].organisation);
        let (swim, team) = (&"SWIM".into(), &"TEAM".into());
        let (add, gone) = (disk.entry(Deed::OutcomesAdd), disk.entry(Deed::OutcomesRemove));
        let remove = async || outcomes::remove(&disk, id, swim, &gone).await.unwrap();
        let new = outcomes::add(&disk, id, ["Swimming", "Being at home in water"], &add).await.unwrap();
        assert_eq!((new.code.as_str(), new.child.as_str()), ("SWIM", "Being at home in water"));
        assert_eq!(outcomes::of_partnership(&disk, id).await.unwrap().last(), Some(&new));
        assert_eq!(disk.texts("select about from audit where deed = 'outcomes.add'").await, ["SWIM"]);
        tick(&disk, own, &["SWIM"]).await;
        assert_eq!(remove().await, [UsedBy::Organisation("Larkmoor School".to_owned())]);
        tick(&disk, own, &[]).await;
        let activity = made(&disk, &room).await;
        let ticked = disk.entry(Deed::ActivityOutcomes);
        activities::tick(&disk, &activity.id, own, &["SWIM".to_owned()], &ticked).await.unwrap();
        assert_eq!(remove().await, [UsedBy::Activity(activity.name.to_string())]);
        activities::tick(&disk, &activity.id, own, &[], &ticked).await.unwrap();
        let options = vec![BallotOption::new("SWIM", Source::Outcome, "Being at home in water")];
        let asked = Round { id: disk.id(), options, ..disk.round(&room, &["farm", "bikes"]).await };
        rounds::plan(&disk, &asked, NOW, &disk.entry(Deed::RoundPlan)).await.unwrap();
        assert_eq!(remove().await, [UsedBy::Vote(asked.question.clone())]);
        assert_eq!(disk.written_down(Deed::OutcomesRemove).await, 0);
        let all = join_all((0..8).map(|_| outcomes::remove(&disk, id, team, &gone))).await;
        let done = |said: &Result<Vec<UsedBy>, Error>| said.as_ref().is_ok_and(Vec::is_empty);
        let nothing = |said: &Result<Vec<UsedBy>, Error>| matches!(said, Err(Error::Refused(Refusal::NoSuchPage)));
        assert_eq!(all.iter().filter(|said| done(said)).count(), 1, "{all:?}");
        assert_eq!(all.iter().filter(|said| nothing(said)).count(), 7, "{all:?}");
        assert_eq!(disk.written_down(Deed::OutcomesRemove).await, 1);
        assert!(outcomes::of_partnership(&disk, id).await.unwrap().iter().all(|one| one.code != "TEAM"));
    }

    async fn eight_outcomes_at_once_have_codes_and_places_of_their_own(disk: Disk) {
        let room = disk.room().await;
        let (id, entry) = (&room.partnership.id, disk.entry(Deed::OutcomesAdd));
        let all = join_all((0..8).map(|_| outcomes::add(&disk, id, ["Swimming", "Swim well"], &entry))).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        let places = disk.texts("select cast(place as text) from outcomes order by outcomes.place").await;
        let in_order: Vec<String> = (1..=STARTER.len() + 8).map(|place| place.to_string()).collect();
        assert_eq!(places, in_order);
        let mut about = disk.texts("select about from audit where deed = 'outcomes.add'").await;
        about.sort();
        let codes = ["SWIM", "SWIM2", "SWIM3", "SWIM4", "SWIM5", "SWIM6", "SWIM7", "SWIM8"];
        assert_eq!(about, codes);
        let hard = outcomes::add(&disk, id, ["Water", "To participate in water"], &entry).await;
        assert!(matches!(hard, Err(Error::Refused(Refusal::Ideas(IdeasRefusal::HardWord { .. })))));
    }

    async fn eight_wordings_at_once_are_all_kept(disk: Disk) {
        let room = disk.room().await;
        let (id, entry) = (&room.partnership.id, disk.entry(Deed::OutcomesWord));
        let taps = (0..8).map(|_| {
            outcomes::word(&disk, id, &entry, |mut list| {
                list[0].child.push('!');
                Ok(list)
            })
        });
        let all = join_all(taps).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        let child = outcomes::of_partnership(&disk, id).await.unwrap().remove(0).child;
        assert!(child.ends_with("n!!!!!!!!"), "{child}");
        assert_eq!(disk.written_down(Deed::OutcomesWord).await, 8);
    }

    async fn each_organisation_ticks_its_own(disk: Disk) {
        let room = disk.room().await;
        let [school, arts] = [&room.groups[0].organisation, &room.groups[1].organisation];
        tick(&disk, school, &["WELL"]).await;
        let entry = disk.entry(Deed::OutcomesAgree);
        let codes = || ["BELO", "TEAM"].map(str::to_owned).to_vec();
        let all = join_all((0..8).map(|_| outcomes::tick(&disk, school, &entry, |_| Ok(codes())))).await;
        assert!(all.iter().all(Result::is_ok), "{all:?}");
        let in_order = vec!["TEAM".to_owned(), "BELO".to_owned()];
        let ticks = outcomes::ticks(&disk, &room.partnership.id).await.unwrap();
        assert_eq!(ticks, [(school.clone(), in_order), (arts.clone(), Vec::new())]);
        assert_eq!(disk.written_down(Deed::OutcomesAgree).await, 9);
    }

    async fn nobody_ticks_an_outcome_that_goes_at_the_same_time(disk: Disk) {
        let room = disk.room().await;
        let (id, own, swim) = (&room.partnership.id, &room.groups[0].organisation, &"SWIM".into());
        outcomes::add(&disk, id, ["Swimming", "Swim well"], &disk.entry(Deed::OutcomesAdd)).await.unwrap();
        let (agree, gone) = (disk.entry(Deed::OutcomesAgree), disk.entry(Deed::OutcomesRemove));
        let ticks = join_all((0..4).map(|_| outcomes::tick(&disk, own, &agree, |list| outcome::tick(list, &["SWIM"]))));
        let removals = join_all((0..4).map(|_| outcomes::remove(&disk, id, swim, &gone)));
        let (ticks, removals) = tokio::join!(ticks, removals);
        let left = outcomes::of_partnership(&disk, id).await.unwrap().iter().any(|one| one.code == "SWIM");
        let ticked = disk.texts("select code from outcome_ticks").await;
        assert_eq!(ticked, if left { vec!["SWIM"] } else { Vec::new() }, "{ticks:?} {removals:?}");
    }
}
