use domain::people::audit::Deed;
use domain::people::passkey::MOST_PASSKEYS;
use domain::refusal::Refusal;
use store::people::passkeys::{self, Made};
use store::people::{adults, second_steps};

use crate::disk::{Disk, NOW, by};

fn made<'a>(id: &'a str, credential: &'a [u8]) -> Made<'a> {
    Made { id, name: "My phone", credential, fixed: b"fixed", moving: b"moving" }
}

on_both! {
    async fn a_passkey_is_kept_found_by_its_credential_used_and_taken_away(disk: Disk) {
        let room = disk.room().await;
        let (id, add) = (&room.worker.id, by(Deed::PasskeyAdd));
        passkeys::insert(&disk, id, &made("one", b"credential"), &add).await.unwrap();
        let twice = passkeys::insert(&disk, id, &made("two", b"credential"), &add).await;
        assert_eq!(Refusal::from(twice.unwrap_err()), Refusal::NotNow);
        assert_eq!(passkeys::credentials(&disk, id).await.unwrap(), [b"credential".to_vec()]);
        assert_eq!(second_steps::read(&disk, id).await.unwrap().passkeys, 1);
        assert!(passkeys::get(&disk, b"another").await.unwrap().is_none());
        let proof = passkeys::get(&disk, b"credential").await.unwrap().unwrap();
        assert_eq!((&proof.adult, proof.id.as_str()), (&room.worker, "one"));
        assert_eq!((proof.fixed.as_slice(), proof.moving.as_slice()), (&b"fixed"[..], &b"moving"[..]));
        // Each question is answered once, and what came second changes nothing.
        assert!(passkeys::used(&disk, "one", b"moved", "question", NOW).await.unwrap());
        assert!(!passkeys::used(&disk, "one", b"again", "question", NOW).await.unwrap());
        assert_eq!(passkeys::get(&disk, b"credential").await.unwrap().unwrap().moving, b"moved");
        let list = passkeys::of_adult(&disk, id).await.unwrap();
        assert_eq!((list[0].name.as_str(), list[0].used), ("My phone", Some(NOW)));
        passkeys::sweep(&disk, NOW.plus_minutes(59)).await.unwrap();
        assert!(!passkeys::used(&disk, "one", b"again", "question", NOW).await.unwrap());
        passkeys::sweep(&disk, NOW.plus_minutes(60)).await.unwrap();
        assert!(disk.texts("select question_hash from passkey_answers").await.is_empty());
        let other = disk.id();
        let theirs = passkeys::remove(&disk, &other, "one", &by(Deed::PasskeyRemove)).await;
        assert_eq!(Refusal::from(theirs.unwrap_err()), Refusal::NotNow);
        passkeys::remove(&disk, id, "one", &by(Deed::PasskeyRemove)).await.unwrap();
        assert!(passkeys::of_adult(&disk, id).await.unwrap().is_empty());
    }

    async fn there_are_so_many_at_most_and_they_go_with_their_adult(disk: Disk) {
        let room = disk.room().await;
        let (id, add) = (&room.worker.id, by(Deed::PasskeyAdd));
        for nth in 0..MOST_PASSKEYS {
            let name = nth.to_string();
            passkeys::insert(&disk, id, &made(&name, name.as_bytes()), &add).await.unwrap();
        }
        let more = passkeys::insert(&disk, id, &made("more", b"more"), &add).await;
        assert_eq!(Refusal::from(more.unwrap_err()), Refusal::NotNow);
        let leaves = by(Deed::AdultLeave);
        adults::leave(&disk, id, &room.worker.organisation, true, &leaves).await.unwrap();
        assert!(disk.texts("select id from passkeys").await.is_empty());
    }

    async fn a_question_is_opened_by_whom_it_was_sealed_for_alone(disk: Disk) {
        let sealed = passkeys::seal(&disk, "ada", b"question").await.unwrap();
        assert_eq!(passkeys::open(&disk, "ada", &sealed).await.unwrap(), Some(b"question".to_vec()));
        assert_eq!(passkeys::open(&disk, "ben", &sealed).await.unwrap(), None);
        assert_eq!(passkeys::open(&disk, "ada", b"short").await.unwrap(), None);
        assert_ne!(passkeys::seal(&disk, "ada", b"question").await.unwrap(), sealed);
    }
}
