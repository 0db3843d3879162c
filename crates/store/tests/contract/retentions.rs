//! The clocks that remove, with the clock moved: what is due goes on its day and not before, what was published
//! stays, and no byte of what went is left in the files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use domain::id::SessionId;
use domain::ideas::answer::{Answer, Decision};
use domain::ideas::idea::IdeaState;
use domain::people::audit::Deed;
use domain::people::card::CardCode;
use domain::people::letter::Letter;
use domain::people::pupil::{Colour, Pupil};
use domain::people::retention::{ENDED_CARD_DAYS, Kind};
use domain::people::sign_in::{Adult, Role};
use domain::people::worry::{Course, Done, WhyWords};
use domain::refusal::Refusal;
use domain::session::debrief::Debrief;
use domain::time::Moment;
use domain::vote::ballot::Marks;
use domain::vote::method::Method;
use domain::vote::round::{BallotOption, Round, Source, Terms};
use domain::vote::rule::Rule;
use domain::vote::suppression::Profile;
use domain::wording::Wording;
use futures_util::future::join_all;
use store::Error;
use store::ideas::{answers, ideas, replies};
use store::people::cards::Fresh;
use store::people::retentions::{Clock, TABLES};
use store::people::{adults, cards, letters, pupils, retentions, worries};
use store::session::{debriefs, sessions};
use store::vote::{ballots, rounds, tallies};

use crate::cluster;
use crate::disk::{Disk, NOW, Room, entry};
use crate::tables::{columns, rows_left};
use crate::thief::{bytes_below, places};
use crate::worries::posted;

const GONE: &str = "no longer kept";
/// Words of children, and a drawing, each of which is looked for in the bytes.
const WORDS: [&str; 8] = [
    "zebra crossing with lollipops",
    "a trampoline for the yard",
    "my draft about otters",
    "kept private, about my brother",
    "Wilhelmina Sparrow",
    "written in a vote of words",
    "where the old swing hangs",
    "an101.202.303.404.505.606cw707.808",
];

/// A session with everything that a young person can leave in it, over an hour after it began.
async fn lived(disk: &Disk, room: &Room) -> Vec<Pupil> {
    let class = disk.class(room, &room.groups[0], 12).await;
    let zebra = disk.idea(&class[0], WORDS[0], IdeaState::Wall).await;
    disk.idea(&class[1], WORDS[1], IdeaState::Waiting).await;
    disk.idea(&class[2], WORDS[2], IdeaState::Draft).await;
    let private = disk.idea(&class[3], WORDS[3], IdeaState::Back).await;
    disk.by_hand(&format!("update ideas set state = 'kept' where id = '{}'", private.id)).await.unwrap();
    let more = format!("place = '{}', drawing = '{}'", WORDS[6], WORDS[7]);
    disk.by_hand(&format!("update ideas set {more} where id = '{}'", zebra.id)).await.unwrap();
    pupils::rename(disk, &class[0].id, Some(WORDS[4]), &entry()).await.unwrap();
    answered(disk, &zebra.id).await;
    replies::save(disk, &zebra.id, &class[1].id, true).await.unwrap();
    let options = vec![
        BallotOption {
            picture: Some(WORDS[7].to_owned()),
            ..BallotOption::new(zebra.id.as_str(), Source::Idea, WORDS[0])
        },
        BallotOption::new("roof", Source::Place, "The roof"),
    ];
    let round = Round { options, ..disk.unopened(room, &[]) };
    let round = rounds::open(disk, &round, &entry()).await.unwrap();
    for pupil in &class {
        let ballot = round.accept(&Marks::picks([zebra.id.as_str().into()])).unwrap();
        ballots::cast(disk, &round, pupil, &pupil.picture, &ballot).await.unwrap();
    }
    tallies::close(disk, &round.id, NOW, 1, &entry()).await.unwrap();
    let mut asked = disk.unopened(room, &[]);
    asked.terms = Terms::new(Method::Words, Rule::Plurality, None);
    let asked = rounds::open(disk, &asked, &entry()).await.unwrap();
    let said = asked.accept(&Marks { words: WORDS[5].to_owned(), ..Marks::default() }).unwrap();
    ballots::cast(disk, &asked, &class[0], &class[0].picture, &said).await.unwrap();
    tallies::close(disk, &asked.id, NOW, 1, &entry()).await.unwrap();
    let debrief = Debrief { did: "We met".to_owned(), ..Debrief::default() };
    debriefs::set(disk, &room.session.id, &debrief, &entry()).await.unwrap();
    sessions::end(disk, &room.session.id, NOW, &entry()).await.unwrap();
    class
}

async fn answered(disk: &Disk, idea: &domain::id::IdeaId) {
    let answer = Answer {
        id: disk.id(),
        idea: idea.clone(),
        decision: Decision::Yes,
        because: Wording::parse("It fits in the pot.").unwrap(),
        next: None,
        decider: Wording::parse("Cinder Lane").unwrap(),
        by_when: None,
        answered_at: NOW,
        follow_up: None,
    };
    answers::insert(disk, &answer, &disk.entry(Deed::IdeaAnswer)).await.unwrap();
}

async fn clocks(disk: &Disk, days: i64) -> BTreeMap<Kind, u64> {
    retentions::run(disk, NOW.plus_days(days), GONE).await.unwrap()
}

async fn leader(disk: &Disk, room: &Room, of: usize) -> Adult {
    let email = format!("leader-{of}@x.example");
    disk.adult(&room.partnership, &room.groups[of], &email, Role::Leader).await
}

async fn count(disk: &Disk, what: &str) -> usize {
    disk.texts(&format!("select 'x' from {what}")).await.len()
}

on_both! {
    async fn every_kind_goes_on_its_day_and_not_a_day_before(disk: Disk) {
        let room = disk.room().await;
        lived(&disk, &room).await;
        for day in [1, 29] {
            assert_eq!(clocks(&disk, day).await, BTreeMap::new(), "{day}");
        }
        assert_eq!(clocks(&disk, 30).await, [(Kind::Drafts, 1), (Kind::Names, 1)].into());
        assert_eq!(count(&disk, "ideas where state = 'draft'").await, 0);
        assert_eq!(clocks(&disk, 364).await, BTreeMap::new());
        assert_eq!(count(&disk, "pupils").await, 12);
        let due = clocks(&disk, 365).await;
        assert_eq!(due, [(Kind::Voices, 1), (Kind::Notes, 1)].into());
        assert_eq!(clocks(&disk, 366).await, BTreeMap::new(), "once");
        assert_eq!(count(&disk, "pupils").await, 0);
        // Kinds and numbers, and nothing else.
        let lines = retentions::last_runs(&disk).await.unwrap();
        let about: BTreeSet<_> = lines.iter().map(|(_, about)| about.as_str()).collect();
        assert_eq!(about, ["drafts: 1", "names: 1", "notes: 1", "voices: 1"].into());
        assert_eq!(count(&disk, "wipes").await, 0, "what was deleted was wiped");
    }

    async fn figures_and_what_adults_promised_stay_without_a_childs_words(disk: Disk) {
        let room = disk.room().await;
        lived(&disk, &room).await;
        let (id, all) = (&room.session.id, &room.partnership.id);
        let before = tallies::all_of_partnership(&disk, all, Profile::Inside).await.unwrap();
        clocks(&disk, 365).await;
        let after = tallies::all_of_partnership(&disk, all, Profile::Inside).await.unwrap();
        assert_eq!(before.len(), after.len());
        for (before, after) in before.iter().zip(&after) {
            let figures = |tally: &domain::vote::tally::PublishedTally| {
                (tally.voted, tally.none, tally.lines.iter().map(|line| (line.option.id.clone(), line.shown)).collect::<Vec<_>>())
            };
            assert_eq!(figures(before), figures(after));
        }
        let words: Vec<_> = after[0].lines.iter().map(|line| line.option.words.as_str()).collect();
        assert!(words.contains(&GONE) && words.contains(&"The roof"), "{words:?}");
        assert_eq!(disk.texts("select because from answers").await, ["It fits in the pot."]);
        assert_eq!(disk.texts("select words from ideas").await, [GONE], "the one that was answered");
        // Its pages can still be read.
        answers::of_partnership(&disk, &room.partnership.id).await.unwrap();
        assert_eq!(ideas::on_wall(&disk, id).await.unwrap().len(), 1);
    }

    async fn after_two_years_every_table_with_a_clock_is_empty(disk: Disk) {
        let room = disk.room().await;
        lived(&disk, &room).await;
        let letter = Letter { recipient: "x@x.example".to_owned(), subject: "Look".to_owned(), body: "Look".to_owned() };
        letters::post(&disk, "a-letter", &letter, NOW).await.unwrap();
        let closed = closed_worry(&disk, &room).await;
        let fresh = Fresh { id: disk.id(), secret_hash: "hash".to_owned(), code: CardCode::from_chance(0, 7) };
        let looks = [("owl".to_owned(), Colour::ALL[0])];
        cards::make(&disk, &room.groups[0].id, [0, 1], &[fresh], &looks, &entry()).await.unwrap();
        let opening = "insert into openings (at, who, job_title, works_at, organisation, what, about, group_name, session_name)";
        disk.by_hand(&format!("{opening} values ({}, 'ann', 'Worker', 'Club', 'home', 'idea', 'idea-1', '', '')", NOW.0)).await.unwrap();
        let removed = clocks(&disk, 730).await;
        assert_eq!(removed[&Kind::Cards], 1, "it opens nothing any more");
        clocks(&disk, 730 + ENDED_CARD_DAYS).await;
        assert!(worries::of_organisation(&disk, &closed).await.unwrap().is_empty());
        let left = rows_left(&disk).await;
        let by_clock = |table: &str| TABLES.iter().any(|(name, clock)| *name == table && matches!(clock, Clock::Goes(_)));
        let wrong: Vec<_> = left.iter().filter(|table| by_clock(table) && !["audit", "openings"].contains(&table.as_str())).collect();
        assert!(wrong.is_empty(), "two years later there is something in {wrong:?}");
        // The trail, and who opened what, have the longest clock.
        clocks(&disk, 1_095).await;
        assert!(disk.texts("select what from openings").await.is_empty());
        assert!(disk.texts(&format!("select deed from audit where at <= {}", NOW.0)).await.is_empty());
    }

    async fn of_several_who_answer_for_young_people_the_shortest_clock_holds(disk: Disk) {
        let room = disk.room().await;
        lived(&disk, &room).await;
        let guest = leader(&disk, &room, 1).await;
        assert_ne!(guest.organisation, room.session.organisation);
        retentions::set(&disk, &guest, &[(Kind::Voices, 90), (Kind::Names, 2)], &entry()).await.unwrap();
        let chosen = retentions::of_organisation(&disk, &guest.organisation).await.unwrap();
        assert_eq!(chosen, [(Kind::Names, 2), (Kind::Voices, 90)].into());
        assert!(retentions::of_organisation(&disk, &room.session.organisation).await.unwrap().is_empty());
        assert_eq!(clocks(&disk, 1).await, BTreeMap::new());
        assert_eq!(clocks(&disk, 2).await, [(Kind::Names, 1)].into());
        assert_eq!(clocks(&disk, 90).await, [(Kind::Voices, 1)].into(), "drafts go with it");
    }

    async fn each_sets_the_clocks_that_are_theirs_and_both_or_none_are_kept(disk: Disk) {
        let room = disk.room().await;
        let dee = leader(&disk, &room, 0).await;
        let ivy = Adult { id: disk.id(), role: Role::SafeguardingLead, ..dee.clone() };
        adults::insert(&disk, &ivy, "ivy@x.example", Some("hash")).await.unwrap();
        for (adult, chosen) in [
            (&dee, [(Kind::Names, 5), (Kind::Worries, 90)]),
            (&ivy, [(Kind::Worries, 90), (Kind::Voices, 90)]),
            (&room.worker, [(Kind::Names, 5), (Kind::Notes, 30)]),
        ] {
            let refused = retentions::set(&disk, adult, &chosen, &entry()).await;
            assert!(matches!(refused, Err(Error::Refused(Refusal::People(_)))), "{:?}", adult.role);
        }
        assert_eq!(count(&disk, "retentions").await, 0);
        retentions::set(&disk, &ivy, &[(Kind::Worries, 90)], &disk.entry(Deed::RetentionSet)).await.unwrap();
        assert_eq!(disk.written_down(Deed::RetentionSet).await, 1);
    }

    async fn a_worry_goes_only_when_it_was_closed_and_by_no_hand(disk: Disk) {
        let room = disk.room().await;
        let open = posted(&disk, &room);
        worries::send(&disk, &open).await.unwrap();
        let home = closed_worry(&disk, &room).await;
        assert_eq!(worries::of_organisation(&disk, &home).await.unwrap().len(), 2);
        disk.by_hand("update partnerships set demo = false").await.unwrap();
        for by_hand in [
            "delete from worries".to_owned(),
            "delete from worry_record".to_owned(),
            format!("insert into worries_due (worry) values ('{}')", open.worry.id),
        ] {
            assert!(disk.by_hand(&by_hand).await.is_err(), "{by_hand}");
        }
        assert!(!clocks(&disk, 364).await.contains_key(&Kind::Worries));
        assert_eq!(clocks(&disk, 366).await.get(&Kind::Worries), Some(&1));
        for years in [2, 20] {
            clocks(&disk, years * 365).await;
            let left = worries::of_organisation(&disk, &home).await.unwrap();
            assert_eq!(left.iter().map(|(worry, _)| &worry.id).collect::<Vec<_>>(), [&open.worry.id]);
        }
        assert_eq!(worries::text(&disk, &open.worry.id).await.unwrap(), open.text);
    }

    async fn a_rehearsal_that_nobody_cleared_goes_and_a_card_in_use_stays(disk: Disk) {
        let room = disk.room().await;
        let fresh = Fresh { id: disk.id(), secret_hash: "hash".to_owned(), code: CardCode::from_chance(0, 7) };
        let looks = [("owl".to_owned(), Colour::ALL[0])];
        let made = cards::make(&disk, &room.groups[0].id, [0, 1], &[fresh], &looks, &entry()).await.unwrap();
        lived(&disk, &room).await;
        disk.by_hand("update sessions set rehearsal = true").await.unwrap();
        assert!(!clocks(&disk, 89).await.contains_key(&Kind::Rehearsals));
        assert_eq!(clocks(&disk, 90).await.get(&Kind::Rehearsals), Some(&1));
        assert_eq!(count(&disk, "sessions").await, 0);
        assert!(cards::get(&disk, &made[0].id).await.unwrap().unwrap().ended_at.is_none());
        let again = disk.session(&room.worker, &room.groups, "BEAN2655").await;
        let at = |days: i64| Room { session: again.clone(), ..clone(&room, days) };
        let owl = disk.pupil(&at(0), "owl").await;
        disk.by_hand(&format!("update pupils set card = '{}' where id = '{}'", made[0].id, owl.id)).await.unwrap();
        let late = NOW.plus_days(200);
        sessions::end(&disk, &again.id, late, &entry()).await.unwrap();
        assert!(!clocks(&disk, 366).await.contains_key(&Kind::Cards), "it was used half a year ago");
        assert_eq!(clocks(&disk, 565).await.get(&Kind::Cards), Some(&1));
    }

    async fn of_eight_runs_one_removes(disk: Disk) {
        let room = disk.room().await;
        lived(&disk, &room).await;
        let at = NOW.plus_days(400);
        let runs = join_all((0..8).map(|_| retentions::run(&disk, at, GONE))).await;
        let removed = |kind| runs.iter().flatten().filter_map(|one| one.get(&kind)).sum::<u64>();
        assert_eq!((removed(Kind::Voices), removed(Kind::Notes)), (1, 1), "{runs:?}");
        retentions::wipe(&disk).await.unwrap();
        assert_eq!(count(&disk, "wipes").await, 0);
        assert_eq!(disk.texts("select about from audit where about = 'voices: 1'").await.len(), 1);
    }

    async fn a_vote_that_nobody_closed_is_found_a_day_after_its_session(disk: Disk) {
        let room = disk.room().await;
        let round = disk.round(&room, &["farm", "bikes"]).await;
        let fox = disk.pupil(&room, "fox").await;
        ballots::cast(&disk, &round, &fox, "fox", &round.accept(&Marks::none_of_these()).unwrap()).await.unwrap();
        let ends: Vec<i64> = disk.texts("select cast(code_ends_at as text) from sessions").await.iter().map(|at| at.parse().unwrap()).collect();
        assert!(rounds::forgotten(&disk, Moment(ends[0] - 1)).await.unwrap().is_empty());
        assert_eq!(rounds::forgotten(&disk, Moment(ends[0])).await.unwrap(), std::slice::from_ref(&round.id));
        // Where it could not be counted, it goes with the session, and its key too.
        clocks(&disk, 800).await;
        assert_eq!([count(&disk, "ballots").await, count(&disk, "rounds").await, count(&disk, "roll").await], [0; 3]);
        assert!(std::fs::read_dir(disk.keys()).map_or(true, |mut keys| keys.next().is_none()), "a key stayed");
    }
}

fn clone(room: &Room, _: i64) -> Room {
    Room {
        partnership: room.partnership.clone(),
        session: room.session.clone(),
        groups: room.groups.clone(),
        worker: room.worker.clone(),
        place: room.place.clone(),
    }
}

/// A worry of the first group's organisation that was opened, decided and closed.
async fn closed_worry(disk: &Disk, room: &Room) -> domain::id::OrganisationId {
    let posted = posted(disk, room);
    worries::send(disk, &posted).await.unwrap();
    let home = posted.worry.organisation.clone();
    let lead =
        Adult { id: disk.id(), organisation: home.clone(), ..fixtures::adult("Ivy", Role::SafeguardingLead) };
    adults::insert(disk, &lead, "ivy-who-closes@x.example", Some("hash")).await.unwrap();
    let why = WhyWords::parse("Talked at lunch.").unwrap();
    for done in [Done::Opened, Done::Decided(Course::Talked, why), Done::Closed] {
        worries::add(disk, &posted.worry.id, &lead, &done, &[], &entry()).await.unwrap();
    }
    home
}

#[tokio::test]
async fn every_table_has_a_clock_or_a_reason() {
    let there: BTreeSet<String> =
        columns(&Disk::sqlite().await).await.into_iter().map(|(table, _)| table).collect();
    let named: BTreeSet<String> = TABLES.iter().map(|(table, _)| (*table).to_owned()).collect();
    assert_eq!(
        there, named,
        "say in retentions/tables.rs by which clock a new table is emptied, or why by none"
    );
    assert_eq!(named.len(), TABLES.len(), "a table is named twice");
}

#[tokio::test]
async fn no_byte_of_what_went_is_left_on_sqlite() {
    let disk = Disk::sqlite().await;
    let folder = disk.folder().unwrap().to_owned();
    bytes_of_a_year(&disk, &|| {
        let file = |name: &str| std::fs::read(folder.join(name)).unwrap_or_default();
        ["fifth.db", "fifth.db-wal", "fifth.db-shm", "fifth.db-journal"].map(file).concat()
    })
    .await;
}

/// PostgreSQL's log holds what was written until it is thrown away; its tables hold nothing.
#[tokio::test]
async fn no_byte_of_what_went_is_left_in_the_tables_of_postgres() {
    let cluster = cluster::start("kept");
    let url = cluster.empty_database().await;
    let disk = Disk::postgres_at(&url).await;
    let files: Vec<PathBuf> = vec![cluster.data().join("base")];
    bytes_of_a_year(&disk, &|| bytes_below(&files)).await;
}

/// Twenty evenings side by side, so that pages are split and merged while they fill, and a year later.
async fn bytes_of_a_year(disk: &Disk, bytes: &(dyn Fn() -> Vec<u8> + Sync)) {
    let room = disk.room().await;
    let mut rooms = vec![clone(&room, 0)];
    for at in 0..5_u32 {
        let code = domain::session::join_code::JoinCode::from_chance(at, 7);
        let session = disk.session(&room.worker, &room.groups, code.as_str()).await;
        rooms.push(Room { session, ..clone(&room, 0) });
    }
    for room in &rooms {
        lived(disk, room).await;
    }
    let words: Vec<Vec<u8>> = WORDS.iter().map(|words| words.as_bytes().to_vec()).collect();
    let found =
        |bytes: &[u8]| places(bytes, &words).into_iter().map(|(word, _)| word).collect::<BTreeSet<_>>();
    settle(disk).await;
    assert_eq!(found(&bytes()).len(), WORDS.len(), "this looks in the wrong place");
    clocks(disk, 400).await;
    settle(disk).await;
    let left: Vec<_> = found(&bytes()).into_iter().map(|word| WORDS[word]).collect();
    assert!(left.is_empty(), "a year later the files still hold {left:?}");
    let ids: BTreeSet<SessionId> = rooms.iter().map(|room| room.session.id.clone()).collect();
    assert_eq!(ids.len(), 6);
}

async fn settle(disk: &Disk) {
    if disk.folder().is_some() {
        disk.checkpoint().await.unwrap();
    } else {
        disk.by_hand("checkpoint").await.unwrap();
    }
}
