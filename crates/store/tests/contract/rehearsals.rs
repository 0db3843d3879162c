use std::collections::{BTreeMap, BTreeSet};

use domain::ideas::idea::IdeaState;
use domain::partnership::one_page::PageSide;
use domain::partnership::organisation::Partnership;
use domain::people::audit::Deed;
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use domain::session::session::Session;
use domain::vote::ballot::Marks;
use domain::vote::suppression::Profile;
use fixtures::ids::{LARKMOOR, PAINTBOX};
use futures_util::future::join_all;
use store::Error;
use store::ideas::answers;
use store::partnership::signatures::Signing;
use store::partnership::{assessments, overview, signatures};
use store::session::{bookings, live, sessions};
use store::vote::{ballots, tallies};

use crate::disk::{Disk, NOW, Room, ballot};
use crate::signatures::words;
use crate::tables::columns;

/// A room whose session is a rehearsal.
async fn rehearsal(disk: &Disk) -> Room {
    let room = disk.room().await;
    disk.by_hand("update sessions set rehearsal = true").await.unwrap();
    room
}

/// A safeguarding lead, and the signatures of all.
async fn gate_opens(disk: &Disk, room: &Room) {
    disk.adult(&room.partnership, &room.groups[0], "lead@larkmoor.example", Role::SafeguardingLead).await;
    let side = PageSide { owner: "Head".to_owned(), reason: String::new() };
    for (organisation, read) in [(LARKMOOR, 0), (PAINTBOX, 1)] {
        let (organisation, starter) = (&organisation.into(), &words("Names"));
        let signing = Signing { organisation, read, starter, side: &side, job_title: "Head" };
        signatures::sign(disk, &signing, &disk.entry(Deed::PageSign)).await.unwrap();
        let entry = disk.entry(Deed::AssessmentSet);
        assessments::set(disk, organisation, &fixtures::assessment(), &entry).await.unwrap();
    }
}

/// How many rows each table has.
async fn rows(disk: &Disk) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for table in columns(disk).await.into_iter().map(|(table, _)| table).collect::<BTreeSet<_>>() {
        let count = disk.texts(&format!("select cast(count(*) as text) from {table}")).await;
        all.insert(table, count[0].clone());
    }
    all
}

/// Everything that a session can have.
async fn lived(disk: &Disk, room: &Room) {
    let fox = disk.pupil(room, "fox").await;
    let owl = disk.pupil(room, "owl").await;
    let whole = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
    let part = disk.idea(&owl, "Feed goats", IdeaState::Waiting).await;
    store::ideas::ideas::merge(disk, &part.id, &whole.id, None, &disk.entry(Deed::IdeaMerge)).await.unwrap();
    let round = disk.round(room, &["farm", "bikes"]).await;
    ballots::cast(disk, &round, &fox, "fox", &ballot(&round, &["farm"])).await.unwrap();
    tallies::close(disk, &round.id, NOW, 1, &disk.entry(Deed::RoundClose)).await.unwrap();
    let open = disk.round(room, &["farm", "bikes"]).await;
    ballots::cast(disk, &open, &fox, "fox", &open.accept(&Marks::none_of_these()).unwrap()).await.unwrap();
    let (day, starts, ends) = domain::session::booking::times("2026-12-03", "13:30", "14:30").unwrap();
    let session = room.session.id.clone();
    let booking = domain::session::booking::Booking {
        session,
        day,
        until: day,
        starts,
        ends,
        place: None,
        why_place: None,
    };
    bookings::set(disk, &booking).await.unwrap();
}

on_both! {
    async fn what_is_made_before_the_gate_opens_is_a_rehearsal_and_stays_one(disk: Disk) {
        let room = disk.room().await;
        assert!(!room.session.rehearsal);
        let made = async |session: Session| { sessions::get(&disk, &session.id).await.unwrap().unwrap().rehearsal };
        assert!(!made(room.session.clone()).await, "what is invented is no rehearsal");
        disk.by_hand("update partnerships set demo = false").await.unwrap();
        let tried = disk.session(&room.worker, &room.groups, "KITE4275").await;
        assert!(made(tried.clone()).await);
        gate_opens(&disk, &room).await;
        let real = disk.session(&room.worker, &room.groups, "BEAN2655").await;
        assert!(!made(real).await);
        assert!(made(tried).await);
    }

    async fn its_workers_hear_of_the_first_phone_that_finds_it_and_nobody_else_does(disk: Disk) {
        let id = disk.room().await.session.id;
        let before = live::facts(&disk, &id).await.unwrap();
        sessions::reached(&disk, &id).await.unwrap();
        let after = live::facts(&disk, &id).await.unwrap();
        assert_eq!((after.version, after.room_version), (before.version, before.room_version + 1));
    }

    async fn a_rehearsal_counts_nowhere(disk: Disk) {
        let room = rehearsal(&disk).await;
        lived(&disk, &room).await;
        let Partnership { id, .. } = &room.partnership;
        assert!(overview::sittings(&disk, id).await.unwrap().is_empty());
        assert!(overview::rounds(&disk, id).await.unwrap().tallies.is_empty());
        assert!(tallies::all_of_partnership(&disk, id, Profile::Inside).await.unwrap().is_empty());
        assert!(bookings::of_partnership(&disk, id).await.unwrap().is_empty());
        assert!(answers::waited_for(&disk, &room.session.organisation).await.unwrap().is_empty());
        let own = sessions::with_groups_of(&disk, &room.session.organisation).await.unwrap();
        assert_eq!(own.len(), 1, "its adults see it on their list");
    }

    async fn a_rehearsal_that_is_cleared_away_leaves_every_table(disk: Disk) {
        let room = rehearsal(&disk).await;
        sessions::clear(&disk, &room.session.id, &disk.entry(Deed::SessionClear)).await.unwrap();
        let before = rows(&disk).await;
        let again = disk.session(&room.worker, &room.groups, "BEAN2655").await;
        disk.by_hand("update sessions set rehearsal = true").await.unwrap();
        lived(&disk, &Room { session: again.clone(), ..room }).await;
        assert!(rows(&disk).await.iter().filter(|(table, count)| before[*table] != **count).count() > 10);
        sessions::clear(&disk, &again.id, &disk.entry(Deed::SessionClear)).await.unwrap();
        let after = rows(&disk).await;
        let left: Vec<_> = after.iter().filter(|(table, count)| *table != "audit" && before[*table] != **count).collect();
        assert!(left.is_empty(), "{left:?}");
        assert_eq!(disk.written_down(Deed::SessionClear).await, 2);
        assert!(std::fs::read_dir(disk.keys()).map_or(true, |mut keys| keys.next().is_none()), "a key stayed");
    }

    async fn of_eight_taps_one_clears_and_no_real_session_is_ever_cleared(disk: Disk) {
        let room = disk.room().await;
        let entry = disk.entry(Deed::SessionClear);
        let real = sessions::clear(&disk, &room.session.id, &entry).await;
        assert!(matches!(real, Err(Error::Refused(Refusal::NotNow))));
        disk.by_hand("update sessions set rehearsal = true").await.unwrap();
        let taps = join_all((0..8).map(|_| sessions::clear(&disk, &room.session.id, &entry))).await;
        assert_eq!(taps.iter().filter(|tap| tap.is_ok()).count(), 1);
        for refused in taps.into_iter().filter_map(Result::err) {
            assert!(matches!(refused, Error::Refused(Refusal::NoSuchPage)), "{refused}");
        }
        assert_eq!(disk.written_down(Deed::SessionClear).await, 1);
    }
}
