//! What whoever runs Fifth meets: one kind line when it does not start, copies that come back, and an end
//! that loses no answer.

use std::process::{Command, Output};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use crate::heals::Pupil;
use crate::visitor::{Lost, Visitor};
use crate::{Place, cluster};

/// What it said on the way out, in one line.
fn refuses(done: &Output, sentence: &str) {
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(!done.status.success(), "it ended well: {said}");
    assert!(said.contains(sentence), "{sentence:?} is not in {said:?}");
    assert_eq!(said.trim_end().lines().count(), 1, "{said}");
}

#[test]
fn whoever_starts_it_wrongly_is_told_what_to_do() {
    let place = Place::new("wrongly");
    let tried = |line: &str, more: &[(&str, &str)]| {
        let mut command = place.command(line, more);
        command.stderr(std::process::Stdio::piped()).env("RUST_BACKTRACE", "1").output().unwrap()
    };
    let taken = std::net::TcpListener::bind(("127.0.0.1", place.port)).unwrap();
    refuses(&tried("fifth serve --addr 127.0.0.1:3000", &[]), "choose another with --addr");
    drop(taken);
    refuses(&tried("fifth serve --addr 192.0.2.1:3000", &[]), "is no address of this machine");
    std::fs::write(place.folder.join("letter"), "not a folder").unwrap();
    refuses(&tried("fifth serve --addr 127.0.0.1:3000 --data letter", &[]), "letter");
    std::fs::create_dir(place.folder.join("other")).unwrap();
    std::fs::write(place.folder.join("other/fifth.db"), "no database at all, but long enough to look at")
        .unwrap();
    refuses(&tried("fifth serve --addr 127.0.0.1:3000 --data other", &[]), "try fifth check");
    for (address, sentence) in [
        ("mysql://fifth@localhost/fifth", "It looks like postgres://"),
        ("postgres://fifth@127.0.0.1:1/fifth", "PostgreSQL does not answer"),
        ("postgres://fifth@localhost/fifth?host=/nowhere", "PostgreSQL does not answer"),
    ] {
        refuses(&tried("fifth serve --addr 127.0.0.1:3000", &[("FIFTH_DATABASE_URL", address)]), sentence);
    }
}

#[test]
fn a_user_who_may_not_write_is_told_whose_the_folder_is() {
    let place = Place::new("user");
    let root = Command::new("id").arg("-u").output().unwrap().stdout.starts_with(b"0\n");
    if !root {
        println!("SKIPPED: only root can be somebody else");
        return;
    }
    let line = "fifth serve --addr 127.0.0.1:3000 --data";
    let nobody = |data: &str| {
        let ours = place.command(&format!("{line} {data}"), &[]);
        let mut other = Command::new("setpriv");
        other.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(ours.get_program());
        other.args(ours.get_args()).current_dir(&place.folder).env("FIFTH_SITE", place.folder.join("site"));
        other.output().unwrap()
    };
    std::fs::create_dir(place.folder.join("roots")).unwrap();
    refuses(&nobody("roots"), "belongs to another user");
    let own = place.folder.join("own");
    std::fs::create_dir(&own).unwrap();
    std::os::unix::fs::chown(&own, Some(65534), Some(65534)).unwrap();
    std::fs::set_permissions(&own, std::os::unix::fs::PermissionsExt::from_mode(0o500)).unwrap();
    refuses(&nobody("own"), "This user may not write in");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_is_not_there_is_named() {
    let place = Place::new("named");
    let database = cluster::empty_database().await;
    let other = database.replace("/story_", "/nobodys_");
    let mut command = place.command("fifth serve --addr 127.0.0.1:3000", &[("FIFTH_DATABASE_URL", &other)]);
    let done = command.stderr(std::process::Stdio::piped()).output().unwrap();
    refuses(&done, "PostgreSQL has no such database");
    let other = database.replace("fifth@", "nobody@");
    let mut command = place.command("fifth serve --addr 127.0.0.1:3000", &[("FIFTH_DATABASE_URL", &other)]);
    let done = command.stderr(std::process::Stdio::piped()).output().unwrap();
    refuses(&done, "PostgreSQL does not let this user in");
}

#[test]
fn the_laptop_of_a_club_prints_a_code_for_its_wifi() {
    let place = Place::new("wifi");
    let line = "fifth serve --addr 127.0.0.1:3000 --data ./disk --wifi Hall";
    let with = place.runs(line, &[("FIFTH_WIFI_PASSWORD", "four words in a row")]);
    let heard = with.heard.lock().unwrap().clone();
    assert!(heard.contains("Phones join the Wi-Fi Hall by this code."), "{heard}");
    // In the code, where a phone reads it, and nowhere else.
    assert!(!heard.contains("four words in a row"), "{heard}");
    assert!(heard.matches('▀').count() > 20, "{heard}");
}

#[test]
fn what_was_said_before_a_backup_is_there_after_the_restore() {
    let place = Place::new("backup");
    let serve = "fifth serve --demo --addr 127.0.0.1:3000 --data";
    let server = place.runs(&format!("{serve} ./disk"), &[]);
    let pupil = Pupil::join(&server);
    pupil.says_that_it_is_kept();
    let whole = place.says("fifth backup --data disk --to copy.db", &[]);
    assert!(whole.contains("holds a whole copy"), "{whole}");
    let ends = |line: &str| {
        let done = place.command(line, &[]).stderr(std::process::Stdio::piped()).output().unwrap();
        (done.status.code(), String::from_utf8_lossy(&done.stderr).into_owned())
    };
    assert_eq!(ends("fifth check --data disk").0, Some(0));
    assert_eq!(ends("fifth check --file copy.db").0, Some(0));
    for (line, code, sentence) in [
        ("fifth backup --data disk --to copy.db", 2, "nothing is overwritten"),
        ("fifth backup --data nowhere --to other.db", 2, "There is no database"),
        ("fifth backup --data disk --to no/folder.db", 2, "Nothing could be written"),
        ("fifth backup --database-url postgres://x --to other.db", 2, "pg_dump"),
        ("fifth restore copy.db --data disk", 2, "nothing is overwritten"),
        ("fifth restore site/manifest.json --data new", 2, "no database of Fifth"),
        ("fifth move --data disk --secret short --to postgres://x", 2, "openssl rand"),
        ("fifth check --file site/manifest.json", 1, "no database of Fifth"),
        ("fifth check --data nowhere", 2, "There is no database"),
    ] {
        let (ended, said) = ends(line);
        assert_eq!((ended, said.trim_end().lines().count()), (Some(code), 1), "{line}: {said}");
        assert!(said.contains(sentence), "{line}: {said}");
    }
    drop(server);
    assert!(place.says("fifth restore copy.db --data new", &[]).contains("Start Fifth there"));
    pupil.still_reads_it(&place.runs(&format!("{serve} ./new"), &[]));
}

#[test]
fn a_server_makes_its_own_backups() {
    let place = Place::new("daily");
    std::fs::create_dir(place.folder.join("copies")).unwrap();
    for day in 1..4 {
        std::fs::write(place.folder.join(format!("copies/fifth-2020-01-0{day}.db")), "").unwrap();
    }
    let line = "fifth serve --demo --addr 127.0.0.1:3000 --data disk --backup-to copies --backups-kept 2";
    let server = place.runs(line, &[]);
    let copies = || {
        let mut names: Vec<String> = std::fs::read_dir(place.folder.join("copies"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    for _ in 0..100 {
        std::thread::sleep(std::time::Duration::from_millis(100));
        if copies().len() == 2 {
            break;
        }
    }
    let names = copies();
    assert_eq!(names.len(), 2, "{names:?}");
    assert_eq!(names[0], "fifth-2020-01-03.db");
    let whole = place.says(&format!("fifth check --file copies/{}", names[1]), &[]);
    assert!(whole.contains("is whole"), "{whole}");
    drop(server);
}

#[test]
fn an_end_is_announced_and_loses_no_answer() {
    let place = Place::new("ends");
    let line = "fifth serve --demo --addr 127.0.0.1:3000 --data ./disk --notice 2";
    let mut server = place.runs(line, &[]);
    let pupil = Pupil::join(&server);
    pupil.says_that_it_is_kept();
    let hammers: Vec<Visitor> = (0..6).map(|_| pupil.visitor.again()).collect();
    let (stop, answered, lost) = (AtomicBool::new(false), AtomicU32::new(0), AtomicU32::new(0));
    std::thread::scope(|all| {
        let (stop, answered, lost) = (&stop, &answered, &lost);
        for hammer in hammers {
            all.spawn(move || {
                while !stop.load(Ordering::SeqCst) {
                    match hammer.knocks("/now") {
                        Ok(()) => _ = answered.fetch_add(1, Ordering::SeqCst),
                        Err(Lost::NotTaken) => std::thread::sleep(std::time::Duration::from_millis(5)),
                        Err(Lost::NoAnswer) => _ = lost.fetch_add(1, Ordering::SeqCst),
                    }
                }
            });
        }
        std::thread::sleep(std::time::Duration::from_millis(500));
        let told = Command::new("kill").arg(server.process.id().to_string()).status().unwrap();
        assert!(told.success());
        std::thread::sleep(std::time::Duration::from_millis(500));
        // It says so, and goes on.
        assert_eq!(pupil.visitor.status("/ready"), "503");
        assert_eq!(pupil.visitor.status("/health"), "200");
        pupil.says_that_it_is_kept();
        assert!(server.process.wait().unwrap().success());
        stop.store(true, Ordering::SeqCst);
    });
    let (answered, lost) = (answered.into_inner(), lost.into_inner());
    println!("{answered} answered, {lost} lost");
    assert!(answered > 100);
    assert_eq!(lost, 0, "of {answered}");
    pupil.still_reads_it(&place.runs(line, &[]));
}
