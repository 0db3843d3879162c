//! A demo is whole or not there, also when the power fails while it is written.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use store::Db;

/// A folder with a site to serve, and a disk.
fn folder() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("fifth-killed-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("site/pkg")).unwrap();
    let manifest = r#"{"adult_css": "/pkg/a.css", "js": "/pkg/a.js", "wasm": "/pkg/a.wasm",
        "pressing_js": "/pkg/p.js", "pressing_wasm": "/pkg/p.wasm"}"#;
    fs::write(folder.join("site/manifest.json"), manifest).unwrap();
    fs::write(folder.join("site/pupil.css"), "").unwrap();
    fs::write(folder.join("site/looks.css"), "").unwrap();
    folder
}

fn start(folder: &Path, demo: bool) -> Child {
    let mut fifth = Command::new(env!("CARGO_BIN_EXE_fifth"));
    fifth.args(["serve", "--addr", "127.0.0.1:0"]).args(demo.then_some("--demo"));
    fifth.arg("--data").arg(folder.join("data")).arg("--site").arg(folder.join("site"));
    fifth.stdout(Stdio::piped()).spawn().unwrap()
}

/// Reads what it prints until it listens, then kills it.
fn until_it_listens(mut fifth: Child) {
    let lines = BufReader::new(fifth.stdout.take().unwrap()).lines();
    let listens = lines.map_while(Result::ok).any(|line| line.contains("http://127.0.0.1:"));
    fifth.kill().unwrap();
    fifth.wait().unwrap();
    assert!(listens);
}

async fn rows(folder: &Path, statement: &'static str) -> i64 {
    let db = Db::open_sqlite(&folder.join("data")).await.unwrap();
    let Db::Sqlite(disk) = &db else { unreachable!("the disk is SQLite") };
    let rows = sqlx::query_scalar(statement).fetch_one(disk.writer()).await;
    db.close().await;
    rows.unwrap_or(0)
}

#[tokio::test]
async fn a_demo_that_is_killed_while_it_is_written_is_gone_or_whole_at_the_next_start() {
    const PARTNERSHIPS: &str = "select count(*) from partnerships";
    let folder = folder();
    let clock = server::clock::Clock::days_ahead(0);
    let begun = clock.running();
    let mut fifth = start(&folder, true);
    // Killed with the first rows on the disk, and not with the last.
    while rows(&folder, "select count(*) from groups").await == 0 {
        assert!(clock.running().saturating_sub(begun) < Duration::from_mins(1), "nothing was written");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    fifth.kill().unwrap();
    fifth.wait().unwrap();
    assert_eq!(
        rows(&folder, "select count(*) from partnerships where not whole").await,
        1,
        "it was too quick"
    );
    until_it_listens(start(&folder, false));
    assert_eq!(rows(&folder, PARTNERSHIPS).await, 0);
    assert_eq!(rows(&folder, "select count(*) from groups").await, 0);
    until_it_listens(start(&folder, true));
    assert_eq!(rows(&folder, "select count(*) from partnerships where whole").await, 1);
    assert_eq!(rows(&folder, "select count(*) from sessions").await, 10);
    until_it_listens(start(&folder, false));
    assert_eq!(rows(&folder, "select count(*) from sessions").await, 10);
    fs::remove_dir_all(&folder).unwrap();
}
