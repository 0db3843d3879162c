use domain::id::WorryId;
use domain::people::audit::{AuditEntry, Deed};
use domain::people::duty::{Duty, Rung};
use domain::people::hours::{Days, Hours};
use domain::people::letter::Letter;
use domain::people::sign_in::{Adult, Role};
use domain::people::worry::{Course, Done, Line, Origin, WhyWords, Worry, WorryText, WorryWords};
use domain::refusal::Refusal;
use jiff::civil::time;
use store::Error;
use store::ideas::ideas;
use store::partnership::holidays;
use store::people::letters::Waiting;
use store::people::worries::Posted;
use store::people::{adults, duties, worries};

use crate::disk::{Disk, NOW, Room, eight, entry};

/// A worry of somebody of the first group, with a letter.
pub fn posted(disk: &Disk, room: &Room) -> Posted {
    let letter = Letter {
        recipient: "ivy@larkmoor.example".to_owned(),
        subject: "Look".to_owned(),
        body: "Look".to_owned(),
    };
    Posted {
        worry: Worry {
            id: disk.id(),
            organisation: room.groups[0].organisation.clone(),
            origin: Origin::Written,
            about: Some("fox.orange".to_owned()),
            group: "Heron class".to_owned(),
            session: "Thursday".to_owned(),
            told_by: None,
            sent_at: NOW,
        },
        text: WorryText {
            words: Some(WorryWords::parse("I am \"scared\"\n<b>").unwrap()),
            ..WorryText::default()
        },
        letters: vec![Waiting { id: disk.chance.id(), letter }],
    }
}

fn by(deed: Deed, who: &Adult, about: &WorryId) -> AuditEntry {
    AuditEntry { at: NOW.plus_minutes(5), who: who.id.to_string(), deed, about: about.to_string() }
}

async fn colleague(disk: &Disk, room: &Room, name: &str, role: Role) -> Adult {
    let organisation = room.groups[0].organisation.clone();
    let adult =
        Adult { id: disk.id(), organisation, job_title: name.to_owned(), ..fixtures::adult(name, role) };
    adults::insert(disk, &adult, &format!("{name}@larkmoor.example"), Some("hash")).await.unwrap();
    adult
}

fn why(text: &str) -> WhyWords {
    WhyWords::parse(text).unwrap()
}

on_both! {
    async fn a_worry_is_sent_once_however_often_it_is_tapped_and_is_read_as_it_was_typed(disk: Disk) {
        let room = disk.room().await;
        let posted = posted(&disk, &room);
        let db = (*disk).clone();
        let taps = eight(&disk, |_| {
            let (db, posted) = (db.clone(), posted.clone());
            async move { worries::send(&db, &posted).await.is_ok() }
        })
        .await;
        assert_eq!(taps, [true; 8]);
        let (own, other) = (&room.groups[0].organisation, &room.groups[1].organisation);
        assert_eq!(worries::of_organisation(&disk, own).await.unwrap(), [(posted.worry.clone(), Vec::new())]);
        assert_eq!(worries::of_organisation(&disk, other).await.unwrap(), []);
        let alone = Some((posted.worry.clone(), Vec::new()));
        assert_eq!(worries::get(&disk, own, &posted.worry.id).await.unwrap(), alone);
        assert_eq!(worries::get(&disk, other, &posted.worry.id).await.unwrap(), None);
        assert_eq!(worries::text(&disk, &posted.worry.id).await.unwrap(), posted.text);
        assert!(matches!(worries::text(&disk, &disk.id()).await, Err(Error::Refused(Refusal::NoSuchPage))));
        assert_eq!(disk.texts("select recipient from letters").await.len(), 1);
        assert!(disk.texts("select body from letters").await.iter().all(|body| !body.contains("scared")));
    }

    async fn the_record_grows_line_by_line_each_with_its_line_in_the_trail(disk: Disk) {
        let room = disk.room().await;
        let ivy = colleague(&disk, &room, "ivy", Role::SafeguardingLead).await;
        let posted = posted(&disk, &room);
        let id = &posted.worry.id;
        worries::send(&disk, &posted).await.unwrap();
        let decided = Done::Decided(Course::Family, why("They asked for it."));
        let early = worries::add(&disk, id, &ivy, &decided, &[], &by(Deed::WorryDecide, &ivy, id)).await;
        assert!(matches!(early, Err(Error::Refused(Refusal::NotNow))), "nothing is decided unread");
        let steps = [
            (Done::Opened, Deed::WorryOpen),
            (Done::PassedOn(Rung::Deputy, why("I am away.")), Deed::WorryPassOn),
            (Done::Opened, Deed::WorryOpen),
            (decided, Deed::WorryDecide),
            (Done::Closed, Deed::WorryClose),
        ];
        for (done, deed) in &steps {
            for _ in 0..2 {
                worries::add(&disk, id, &ivy, done, &[], &by(*deed, &ivy, id)).await.unwrap();
            }
        }
        let record = worries::of_organisation(&disk, &ivy.organisation).await.unwrap().remove(0).1;
        let alone = worries::get(&disk, &ivy.organisation, id).await.unwrap();
        assert_eq!(alone, Some((posted.worry.clone(), record.clone())));
        assert_eq!(record.iter().map(|line| line.done.clone()).collect::<Vec<_>>(), steps.clone().map(|(done, _)| done));
        assert!(record.iter().all(|line| line.who.as_ref() == Some(&ivy.id) && line.job_title == "ivy"));
        let trail = [Deed::WorryOpen, Deed::WorryPassOn, Deed::WorryDecide, Deed::WorryClose];
        let mut counts = Vec::new();
        for deed in trail {
            counts.push(disk.written_down(deed).await);
        }
        assert_eq!(counts, [2, 1, 1, 1], "a second tap is written down nowhere");
        assert_eq!(worries::open(&disk).await.unwrap(), [], "the clock has nothing to do with what is closed");
        let stranger = Adult { organisation: room.groups[1].organisation.clone(), ..ivy.clone() };
        let not_theirs = worries::add(&disk, id, &stranger, &Done::Opened, &[], &by(Deed::WorryOpen, &ivy, id)).await;
        assert!(matches!(not_theirs, Err(Error::Refused(Refusal::NoSuchPage))));
    }

    async fn nothing_of_it_is_changed_or_erased(disk: Disk) {
        let room = disk.room().await;
        disk.by_hand("update partnerships set demo = false").await.unwrap();
        let ivy = colleague(&disk, &room, "ivy", Role::SafeguardingLead).await;
        let posted = posted(&disk, &room);
        let id = &posted.worry.id;
        worries::send(&disk, &posted).await.unwrap();
        worries::add(&disk, id, &ivy, &Done::Opened, &[], &by(Deed::WorryOpen, &ivy, id)).await.unwrap();
        for statement in [
            "update worries set words = 'nothing'",
            "delete from worries",
            "update worry_record set done = 'closed'",
            "delete from worry_record",
        ] {
            assert!(disk.by_hand(statement).await.is_err(), "{statement}");
        }
        assert_eq!(worries::text(&disk, id).await.unwrap(), posted.text);
        // An invented partnership goes with all that was typed into it.
        disk.by_hand("update partnerships set demo = true").await.unwrap();
        for statement in ["delete from worry_record", "delete from worries"] {
            disk.by_hand(statement).await.unwrap();
        }
    }

    async fn the_clock_tells_once_and_only_while_it_waits(disk: Disk) {
        let room = disk.room().await;
        let ivy = colleague(&disk, &room, "ivy", Role::SafeguardingLead).await;
        let posted = posted(&disk, &room);
        let id = posted.worry.id.clone();
        worries::send(&disk, &posted).await.unwrap();
        let entry = AuditEntry::by_system(NOW, Deed::WorryTell, &id);
        let waits = |record: &[Line]| record.iter().all(|line| line.done != Done::Opened);
        let db = (*disk).clone();
        let told = eight(&disk, |_| {
            let (db, id, entry) = (db.clone(), id.clone(), entry.clone());
            async move { worries::tell(&db, &id, &Done::Told(Rung::Deputy), waits, &[], &entry).await.unwrap() }
        })
        .await;
        assert_eq!(told.iter().filter(|told| **told).count(), 1);
        assert_eq!(disk.written_down(Deed::WorryTell).await, 1);
        worries::add(&disk, &id, &ivy, &Done::Opened, &[], &by(Deed::WorryOpen, &ivy, &id)).await.unwrap();
        assert!(!worries::tell(&disk, &id, &Done::Told(Rung::Head), waits, &[], &entry).await.unwrap());
        let open = worries::open(&disk).await.unwrap();
        assert_eq!(open[0].1.iter().map(|line| line.done.clone()).collect::<Vec<_>>(), [Done::Told(Rung::Deputy), Done::Opened]);
    }

    async fn an_idea_that_is_kept_private_goes_with_its_words_and_stays_when_that_is_taken_back(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let idea = disk.idea(&fox, "I am scared at home", domain::ideas::idea::IdeaState::Waiting).await;
        let author = worries::author_of(&disk, &idea.id).await.unwrap();
        assert_eq!((author.group.as_ref(), author.about.as_deref()), (Some(&fox.group), Some("fox.orange")));
        assert_eq!(author.session, room.session.name);
        let mut posted = posted(&disk, &room);
        posted.worry.origin = Origin::Kept;
        let (who, about) = (room.worker.id.to_string(), idea.id.to_string());
        let keep = AuditEntry { who, about, ..disk.entry(Deed::IdeaKeep) };
        disk.by_hand(&format!("update ideas set drawing = 'an1.2.3.4' where id = '{}'", idea.id)).await.unwrap();
        ideas::keep(&disk, &idea.id, None, &posted, &keep).await.unwrap();
        let text = worries::text(&disk, &posted.worry.id).await.unwrap();
        assert_eq!(text.words.unwrap().as_str(), "I am scared at home");
        assert_eq!(text.drawing.unwrap().to_string(), "an1.2.3.4");
        let undo = AuditEntry { deed: Deed::IdeaUndo, ..keep };
        ideas::undo(&disk, &idea.id, None, &undo).await.unwrap();
        let known = worries::of_organisation(&disk, &room.groups[0].organisation).await.unwrap();
        assert_eq!(known[0].1.iter().map(|line| line.done.clone()).collect::<Vec<_>>(), [Done::PutBack]);
        assert_eq!(worries::text(&disk, &posted.worry.id).await.unwrap().words.unwrap().as_str(), "I am scared at home");
    }

    async fn an_adult_who_passes_it_on_is_written_down_once(disk: Disk) {
        let room = disk.room().await;
        let posted = posted(&disk, &room);
        for _ in 0..2 {
            worries::say(&disk, &posted, &disk.entry(Deed::WorrySay)).await.unwrap();
        }
        assert_eq!(disk.written_down(Deed::WorrySay).await, 1);
    }

    async fn who_hears_is_who_the_roles_say_and_the_head_whom_a_leader_names(disk: Disk) {
        let room = disk.room().await;
        let own = &room.groups[0].organisation;
        let rungs = async || {
            let team = duties::team(&disk, own).await.unwrap();
            team.hearers.into_iter().map(|one| (one.rung, one.job_title)).collect::<Vec<_>>()
        };
        assert_eq!(rungs().await, []);
        let dee = colleague(&disk, &room, "dee", Role::Leader).await;
        colleague(&disk, &room, "max", Role::Deputy).await;
        colleague(&disk, &room, "ivy", Role::SafeguardingLead).await;
        let gwen = colleague(&disk, &room, "gwen", Role::Reader).await;
        let ann = colleague(&disk, &room, "ann", Role::YouthWorker).await;
        let three = |head: &str| [(Rung::Lead, "ivy"), (Rung::Deputy, "max"), (Rung::Head, head)].map(|(rung, who)| (rung, who.to_owned()));
        assert_eq!(rungs().await, three("dee"), "where nobody is named the leaders stand in");
        let hours = Hours { from: time(9, 0, 0, 0), until: time(21, 30, 0, 0), days: Days::parse("267").unwrap(), in_holidays: true };
        let duty = Duty { head: Some(ann.id.clone()), hours, lead_back_at: None };
        assert_eq!(duties::get(&disk, own).await.unwrap(), Duty::default());
        duties::set(&disk, own, &duty, &entry()).await.unwrap();
        assert_eq!(duties::get(&disk, own).await.unwrap(), duty);
        assert_eq!(rungs().await, three("ann"));
        assert_eq!(duties::team(&disk, own).await.unwrap().hours, hours);
        for nobody in [gwen.id, disk.id()] {
            let wrong = Duty { head: Some(nobody), ..duty.clone() };
            let refused = duties::set(&disk, own, &wrong, &entry()).await;
            assert!(matches!(refused, Err(Error::Refused(Refusal::Unfit { field: "head" }))), "{refused:?}");
        }
        let home = duties::home_of(&disk, &room.groups[0].id, None).await.unwrap().unwrap();
        assert_eq!((&home.organisation, &home.group, home.sent), (own, &room.groups[0].name, false));
        assert_eq!(home.team, duties::team(&disk, own).await.unwrap());
        let posted = posted(&disk, &room);
        worries::send(&disk, &posted).await.unwrap();
        let sent = async |group: &domain::id::GroupId| duties::home_of(&disk, group, Some(&posted.worry.id)).await.unwrap().unwrap().sent;
        assert!(sent(&room.groups[0].id).await && !sent(&room.groups[1].id).await);
        assert!(holidays::of_organisation(&disk, own).await.unwrap().is_empty());
        // The lead goes away: what a leader says of the hours leaves that as it is.
        let back = Some(NOW.plus_days(3));
        duties::hand_over(&disk, own, back, &[], &disk.entry(Deed::DutyHandOver)).await.unwrap();
        duties::set(&disk, own, &duty, &entry()).await.unwrap();
        assert_eq!(duties::team(&disk, own).await.unwrap().lead_back_at, back);
        let never = Some(NOW.plus_days(300));
        let refused = duties::hand_over(&disk, own, never, &[], &disk.entry(Deed::DutyHandOver)).await;
        assert!(matches!(refused, Err(Error::Refused(Refusal::Unfit { field: "away_until" }))), "{refused:?}");
        duties::hand_over(&disk, own, None, &[], &disk.entry(Deed::DutyHandOver)).await.unwrap();
        assert_eq!(duties::get(&disk, own).await.unwrap(), duty);
        assert_eq!(disk.written_down(Deed::DutyHandOver).await, 2);
        // The head leaves: the leaders stand in again.
        adults::leave(&disk, &ann.id, own, true, &entry()).await.unwrap();
        assert_eq!(rungs().await, three("dee"));
        assert_eq!(dee.role, Role::Leader);
    }

    async fn an_organisation_reads_what_its_own_wrote_and_neither_drafts_nor_what_was_kept_private(disk: Disk) {
        let room = disk.room().await;
        let (fox, owl) = (disk.pupil(&room, "fox").await, disk.pupil_of(&room, &room.groups[1], "owl").await);
        let state = domain::ideas::idea::IdeaState::Waiting;
        let sent = disk.idea(&fox, "Cook tea", state).await;
        disk.idea(&fox, "Half a word", domain::ideas::idea::IdeaState::Draft).await;
        disk.idea(&owl, "Paint", state).await;
        let kept = disk.idea(&fox, "I am scared", state).await;
        ideas::keep(&disk, &kept.id, None, &posted(&disk, &room), &disk.entry(Deed::IdeaKeep)).await.unwrap();
        let written = ideas::of_group(&disk, &room.groups[0].id).await.unwrap();
        assert_eq!(written.iter().map(|one| &one.idea.id).collect::<Vec<_>>(), [&sent.id]);
        assert_eq!(written[0].session, room.session.name);
        assert!(!written[0].held_by.is_empty());
    }
}
