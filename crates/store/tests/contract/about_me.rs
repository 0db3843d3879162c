//! What is kept of a pupil, as the pupil reads it, and what they take away.

use domain::ideas::idea::IdeaState;
use domain::ideas::refusal::IdeasRefusal;
use domain::people::retention::Kind;
use domain::people::sign_in::Role;
use domain::refusal::Refusal;
use domain::vote::round::{BallotOption, Round, Source};
use store::Error;
use store::ideas::{answers, ideas};
use store::people::{about_me, pupils, retentions};
use store::vote::{ballots, rounds};

use crate::disk::{Disk, NOW, ballot, eight, entry};

const GONE: &str = "no longer kept";

on_both! {
    async fn a_pupil_reads_the_group_the_devices_and_the_shortest_clock(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        let kept = about_me::of_pupil(&disk, &fox, NOW).await.unwrap().unwrap();
        assert_eq!((kept.group.as_str(), kept.devices, kept.runs), ("Heron class", 1, false));
        assert!(kept.days.is_empty());
        let guest = disk.adult(&room.partnership, &room.groups[1], "guest@x.example", Role::Leader).await;
        let home = disk.adult(&room.partnership, &room.groups[0], "home@x.example", Role::Leader).await;
        retentions::set(&disk, &guest, &[(Kind::Voices, 90), (Kind::Notes, 700)], &entry()).await.unwrap();
        retentions::set(&disk, &home, &[(Kind::Voices, 120)], &entry()).await.unwrap();
        let days = retentions::of_session(&disk, &room.session.id).await.unwrap();
        assert_eq!(days, [(Kind::Notes, 365), (Kind::Voices, 90)].into(), "nobody's is longer than is usual");
        assert_eq!(about_me::of_pupil(&disk, &fox, NOW).await.unwrap().unwrap().days, days);
    }

    async fn own_ideas_are_read_with_what_came_of_them_and_nobody_elses(disk: Disk) {
        let room = disk.room().await;
        let (fox, owl) = (disk.pupil(&room, "fox").await, disk.pupil(&room, "owl").await);
        disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        disk.idea(&fox, "A draft", IdeaState::Draft).await;
        disk.idea(&owl, "Not mine", IdeaState::Wall).await;
        let mine = answers::of_voice(&disk, &fox.id).await.unwrap();
        let words: Vec<_> = mine.iter().map(|(_, read)| read.idea.words.as_str()).collect();
        assert_eq!(words, ["Go to the farm", "A draft"]);
    }

    async fn eight_taps_take_an_idea_away_once_and_what_others_wrote_waits_again(disk: Disk) {
        let room = disk.room().await;
        let (fox, owl) = (disk.pupil(&room, "fox").await, disk.pupil(&room, "owl").await);
        let whole = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        let part = disk.idea(&owl, "Feed goats", IdeaState::Waiting).await;
        ideas::merge(&disk, &part.id, &whole.id, None, &entry()).await.unwrap();
        let others = ideas::take_away(&disk, &whole.id, &owl.id, GONE, NOW).await;
        assert!(matches!(others, Err(Error::Refused(Refusal::NoSuchPage))));
        let db = (*disk).clone();
        let taps = eight(&disk, |_| {
            let (db, id, voice) = (db.clone(), whole.id.clone(), fox.id.clone());
            async move { ideas::take_away(&db, &id, &voice, GONE, NOW).await.is_ok() }
        })
        .await;
        assert_eq!(taps.iter().filter(|done| **done).count(), 1);
        let left = disk.ideas_of(&owl).await;
        assert_eq!((left.len(), left[0].state, left[0].words.as_str()), (1, IdeaState::Waiting, "Feed goats"));
        retentions::wipe(&disk).await.unwrap();
    }

    async fn who_is_forgotten_leaves_no_vote_that_is_open_and_no_word(disk: Disk) {
        let room = disk.room().await;
        let (fox, owl) = (disk.pupil(&room, "fox").await, disk.pupil(&room, "owl").await);
        let farm = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        disk.idea(&fox, "A draft", IdeaState::Draft).await;
        let options = vec![
            BallotOption::new(farm.id.as_str(), Source::Idea, "Go to the farm"),
            BallotOption::new("roof", Source::Place, "The roof"),
        ];
        let round = rounds::open(&disk, &Round { options, ..disk.unopened(&room, &[]) }, &entry()).await.unwrap();
        ballots::cast(&disk, &round, &fox, "fox", &ballot(&round, &["roof"])).await.unwrap();
        ballots::cast(&disk, &round, &owl, "owl", &ballot(&round, &["roof"])).await.unwrap();
        pupils::rename(&disk, &fox.id, Some("Wilhelmina"), &entry()).await.unwrap();
        pupils::without_name(&disk, &fox.id, NOW).await.unwrap();
        assert!(disk.texts("select name from pupils where name is not null").await.is_empty());
        let in_a_vote = ideas::take_away(&disk, &farm.id, &fox.id, GONE, NOW).await;
        assert!(matches!(in_a_vote, Err(Error::Refused(Refusal::Ideas(IdeasRefusal::InAVote)))));
        pupils::forget(&disk, &fox.id, GONE, NOW).await.unwrap();
        assert!(pupils::forget(&disk, &fox.id, GONE, NOW).await.is_err(), "once");
        assert_eq!(disk.texts("select 'x' from ballots").await.len(), 1);
        assert_eq!(disk.texts("select coalesce(author, 'nobody') from ideas").await, ["nobody"]);
        assert_eq!(disk.texts("select picture from pupils where removed_at is null").await, ["owl"]);
        assert!(disk.texts("select picture from pupils where picture = 'fox'").await.is_empty());
    }

    async fn how_long_ideas_waited_is_counted_once_for_each(disk: Disk) {
        let room = disk.room().await;
        let fox = disk.pupil(&room, "fox").await;
        disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        let late = disk.idea(&fox, "Goats", IdeaState::Waiting).await;
        let after = domain::people::audit::AuditEntry { at: NOW.plus_minutes(11), ..entry() };
        let note = domain::wording::ShortWords::parse("Nice").unwrap();
        ideas::send_back(&disk, &late.id, None, &note, &after).await.unwrap();
        let times = ideas::read_times(&disk, &room.session.id).await.unwrap();
        assert_eq!((times.in_time, times.late), (1, 1));
    }

    async fn only_its_author_lets_an_idea_be_quoted_and_takes_that_back(disk: Disk) {
        let room = disk.room().await;
        let (fox, owl) = (disk.pupil(&room, "fox").await, disk.pupil(&room, "owl").await);
        let farm = disk.idea(&fox, "Go to the farm", IdeaState::Wall).await;
        let of_all = async || ideas::quotable_of(&disk, &room.partnership.id).await.unwrap();
        assert!(of_all().await.is_empty() && !farm.may_quote, "off until it is ticked");
        assert!(ideas::set_quote(&disk, &farm.id, &owl.id, true).await.is_err());
        ideas::set_quote(&disk, &farm.id, &fox.id, true).await.unwrap();
        assert_eq!(of_all().await, [farm.id.clone()].into());
        let round = disk.round(&room, &["farm", "bikes"]).await;
        assert_eq!(ideas::quotable_in(&disk, &round.id).await.unwrap(), [farm.id.clone()].into());
        assert!(ideas::get(&disk, &farm.id).await.unwrap().unwrap().may_quote);
        ideas::set_quote(&disk, &farm.id, &fox.id, false).await.unwrap();
        assert!(of_all().await.is_empty());
    }
}
