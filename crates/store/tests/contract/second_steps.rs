use domain::people::audit::{AuditEntry, Deed};
use domain::people::invitation::{Asks, Invitation};
use domain::people::second_step::{HALF_LASTS_MINUTES, MOST_CODES, NewsOf, SecondStep};
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use store::people::{account_news, half_sign_ins, invitations, second_steps, sign_ins};

use crate::disk::{Disk, NOW, by, eight};

on_both! {
    async fn a_second_step_counts_from_its_first_code_and_its_secret_is_sealed_for_its_adult(disk: Disk) {
        let room = disk.room().await;
        let id = &room.worker.id;
        assert_eq!(second_steps::read(&disk, id).await.unwrap(), SecondStep::default());
        second_steps::begin(&disk, id, b"first").await.unwrap();
        second_steps::begin(&disk, id, b"a secret that nobody knows").await.unwrap();
        let secret = b"a secret that nobody knows".to_vec();
        assert_eq!(second_steps::secret(&disk, id).await.unwrap(), Some((secret.clone(), false)));
        assert_eq!(second_steps::read(&disk, id).await.unwrap().since, None);
        let (set, paper) = (by(Deed::SecondStepSet), ["one".to_owned(), "two".to_owned()]);
        second_steps::confirm(&disk, id, 7, &paper, &set).await.unwrap();
        let twice = second_steps::confirm(&disk, id, 8, &paper, &set).await;
        assert_eq!(Refusal::from(twice.unwrap_err()), Refusal::NotNow);
        let stays = second_steps::begin(&disk, id, b"another").await;
        assert_eq!(Refusal::from(stays.unwrap_err()), Refusal::NotNow);
        assert_eq!(second_steps::secret(&disk, id).await.unwrap(), Some((secret, true)));
        let has = SecondStep { since: Some(set.at), on_paper: 2, passkeys: 0, asked_for: false };
        assert_eq!(second_steps::read(&disk, id).await.unwrap(), has);
        let anew = ["three".to_owned()];
        second_steps::renew_paper(&disk, id, &anew, &by(Deed::SecondStepPaper)).await.unwrap();
        assert!(!second_steps::take_paper(&disk, id, "one").await.unwrap());
        assert!(second_steps::take_paper(&disk, id, "three").await.unwrap());
        // Put beside another adult it opens nothing.
        let other = disk.adult(&room.partnership, &room.groups[0], "other@x.example", Role::Leader).await;
        disk.by_hand(&format!("update second_steps set adult = '{}'", other.id)).await.unwrap();
        assert_eq!(second_steps::secret(&disk, &other.id).await.unwrap(), None);
    }

    async fn of_eight_at_once_with_one_code_one_is_in(disk: Disk) {
        let room = disk.room().await;
        let id = room.worker.id.clone();
        second_steps::begin(&disk, &id, b"secret").await.unwrap();
        second_steps::confirm(&disk, &id, 7, &["paper".to_owned()], &by(Deed::SecondStepSet)).await.unwrap();
        let db = (*disk).clone();
        let told = eight(&disk, move |_| {
            let (db, id) = (db.clone(), id.clone());
            async move {
                let app = second_steps::take(&db, &id, 8).await.unwrap();
                (app, second_steps::take_paper(&db, &id, "paper").await.unwrap())
            }
        }).await;
        assert_eq!(told.iter().filter(|(app, _)| *app).count(), 1);
        assert_eq!(told.iter().filter(|(_, paper)| *paper).count(), 1);
        assert!(!second_steps::take(&disk, &room.worker.id, 7).await.unwrap(), "an older code");
        assert!(second_steps::take(&disk, &room.worker.id, 9).await.unwrap());
    }

    async fn an_adult_is_told_once_what_another_did_about_the_account(disk: Disk) {
        let room = disk.room().await;
        let id = &room.worker.id;
        let leader = disk.adult(&room.partnership, &room.groups[0], "leader@x.example", Role::Leader).await;
        for (asks, by_whom) in [
            (Asks::Password(id.clone()), leader.id.to_string()),
            (Asks::Afresh(id.clone()), "system".to_owned()),
        ] {
            let link = Invitation {
                id: disk.id(),
                partnership: room.partnership.id.clone(),
                asks,
                role: room.worker.role,
                job_title: String::new(),
                email: "worker@x.example".to_owned(),
                asked_by: None,
                ends_at: NOW.plus_days(7),
            };
            let entry = AuditEntry { who: by_whom, ..by(Deed::InvitationMake) };
            invitations::insert(&disk, &link, link.id.as_str(), &entry).await.unwrap();
        }
        let news = account_news::unread(&disk, id).await.unwrap();
        let told: Vec<_> = news.iter().map(|one| (one.what, one.by.as_str())).collect();
        assert_eq!(told, [(NewsOf::AfreshLink, ""), (NewsOf::PasswordLink, leader.job_title.as_str())]);
        account_news::read(&disk, id, NOW.plus_minutes(-1)).await.unwrap();
        assert_eq!(account_news::unread(&disk, id).await.unwrap().len(), 2);
        account_news::read(&disk, id, NOW).await.unwrap();
        assert!(account_news::unread(&disk, id).await.unwrap().is_empty());
        // The link to begin anew takes the second step along.
        second_steps::begin(&disk, id, b"secret").await.unwrap();
        second_steps::confirm(&disk, id, 7, &["paper".to_owned()], &by(Deed::SecondStepSet)).await.unwrap();
        let link = disk.texts("select token_hash from invitations where adult is not null").await.remove(0);
        invitations::take_up_password(&disk, &link, NOW, "new hash").await.unwrap();
        assert_eq!(second_steps::read(&disk, id).await.unwrap(), SecondStep::default());
    }

    async fn between_password_and_code_there_is_little_time_and_few_tries(disk: Disk) {
        let room = disk.room().await;
        let id = &room.worker.id;
        half_sign_ins::insert(&disk, "half", id, "/programme", NOW).await.unwrap();
        let half = half_sign_ins::get(&disk, "half", NOW).await.unwrap().unwrap();
        assert_eq!((half.adult, half.leads_to.as_str()), (room.worker.clone(), "/programme"));
        let over = NOW.plus_minutes(HALF_LASTS_MINUTES);
        assert_eq!(half_sign_ins::get(&disk, "half", over).await.unwrap(), None);
        assert!(!half_sign_ins::count(&disk, "half", over).await.unwrap());
        for _ in 0..MOST_CODES {
            assert!(half_sign_ins::count(&disk, "half", NOW).await.unwrap());
        }
        assert!(!half_sign_ins::count(&disk, "half", NOW).await.unwrap());
        assert_eq!(half_sign_ins::get(&disk, "half", NOW).await.unwrap(), None);
        assert!(sign_ins::adult_of(&disk, "half", NOW).await.unwrap().is_none());
        half_sign_ins::insert(&disk, "another", id, "/", NOW).await.unwrap();
        half_sign_ins::remove(&disk, "another").await.unwrap();
        assert_eq!(half_sign_ins::get(&disk, "another", NOW).await.unwrap(), None);
        half_sign_ins::sweep(&disk, over).await.unwrap();
        assert!(disk.texts("select token_hash from half_sign_ins").await.is_empty());
    }

    async fn where_the_partnership_asks_only_who_is_asked_and_has_none_is_held_up(disk: Disk) {
        let room = disk.room().await;
        let lead = disk.adult(&room.partnership, &room.groups[0], "lead@x.example", Role::SafeguardingLead).await;
        for (token, adult) in [("worker", &room.worker), ("lead", &lead)] {
            sign_ins::insert_adult(&disk, token, &adult.id, NOW, NOW.plus_minutes(60)).await.unwrap();
        }
        let held_up = async |token| sign_ins::adult_of(&disk, token, NOW).await.unwrap().unwrap().second_step_first;
        assert!(!held_up("lead").await);
        for _ in 0..2 {
            second_steps::ask_for(&disk, &room.worker.partnership, true, &by(Deed::SecondStepAsk)).await.unwrap();
        }
        assert!(held_up("lead").await && !held_up("worker").await);
        second_steps::begin(&disk, &lead.id, b"secret").await.unwrap();
        assert!(held_up("lead").await, "begun is not confirmed");
        second_steps::confirm(&disk, &lead.id, 7, &[], &by(Deed::SecondStepSet)).await.unwrap();
        assert!(!held_up("lead").await);
        second_steps::remove(&disk, &lead.id, &by(Deed::SecondStepRemove)).await.unwrap();
        assert!(held_up("lead").await);
        second_steps::ask_for(&disk, &room.worker.partnership, false, &by(Deed::SecondStepAsk)).await.unwrap();
        assert!(!held_up("lead").await);
    }
}
