//! The two engines keep the same things, and no function of the store goes untold.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use store::Db;

use crate::disk::Disk;

/// Table and column, of our own tables.
pub async fn columns(disk: &Disk) -> BTreeSet<(String, String)> {
    let all: Vec<(String, String)> = match &**disk {
        Db::Sqlite(sqlite) => sqlx::query_as(
            "select tables.name, columns.name from sqlite_master tables, pragma_table_info(tables.name) columns
             where tables.type = 'table'",
        )
        .fetch_all(sqlite.writer())
        .await
        .unwrap(),
        Db::Postgres(postgres) => sqlx::query_as(
            "select table_name::text, column_name::text from information_schema.columns where table_schema = 'public'",
        )
        .fetch_all(postgres.pool())
        .await
        .unwrap(),
    };
    all.into_iter().filter(|(table, _)| !table.starts_with('_') && !table.starts_with("sqlite_")).collect()
}

/// The tables that hold anything.
pub async fn rows_left(disk: &Disk) -> Vec<String> {
    let tables: BTreeSet<String> = columns(disk).await.into_iter().map(|(table, _)| table).collect();
    let mut left = Vec::new();
    for table in tables {
        left.extend(disk.texts(&format!("select '{table}' from {table} limit 1")).await);
    }
    left
}

#[tokio::test]
async fn both_engines_have_the_same_tables_and_columns() {
    let (sqlite, postgres) = (columns(&Disk::sqlite().await).await, columns(&Disk::postgres().await).await);
    assert_eq!(sqlite, postgres);
    assert!(sqlite.contains(&("ballots".to_owned(), "sealed".to_owned())));
}

#[test]
fn every_column_is_explained() {
    for file in files("migrations") {
        let text = fs::read_to_string(&file).unwrap();
        let mut before = "";
        for line in text.lines() {
            let kinds = [" text", " integer", " bigint", " boolean", " blob", " bytea"];
            let column = line.starts_with("    ")
                && kinds.iter().any(|kind| line.contains(kind))
                && !line.contains("--");
            let explained = before.trim_start().starts_with("--");
            assert!(!column || explained, "{}: say what this column is for: {line}", file.display());
            before = line;
        }
    }
}

#[test]
fn every_table_is_emptied_when_the_demo_goes() {
    let removal = fs::read_to_string(root().join("src/partnership/partnerships.rs")).unwrap();
    for file in files("migrations") {
        let text = fs::read_to_string(&file).unwrap();
        for line in text.lines().filter_map(|line| line.strip_prefix("create table ")) {
            let table = line.split(' ').next().unwrap();
            let emptied = removal.contains(&format!("\"delete from {table}\""));
            assert!(emptied, "Empty {table} in store/partnerships.rs, before what it refers to.");
        }
    }
}

/// `ideas/ideas/moderation.rs` speaks as `ideas`: what is public in it, is so under that name.
#[test]
fn every_function_of_the_store_is_in_a_story() {
    let stories: String =
        files("tests/contract").iter().map(|file| fs::read_to_string(file).unwrap()).collect();
    let mut untold = Vec::new();
    for file in files("src") {
        // The wing, then the concept; what is no wing is a concept itself. What stands above both has no functions
        // of its own.
        let inside = file.strip_prefix(root().join("src")).unwrap();
        let Some(second) = inside.components().nth(1) else { continue };
        let first = inside.components().next().unwrap();
        let is_wing = ["ideas", "partnership", "people", "session", "vote"].map(AsRef::as_ref);
        let concept = if is_wing.contains(&first.as_os_str()) { second } else { first };
        let concept = concept.as_os_str().to_string_lossy().replace(".rs", "");
        for line in fs::read_to_string(&file).unwrap().lines() {
            let Some(function) = line.strip_prefix("pub async fn ") else { continue };
            let name = function.split(['(', '<']).next().unwrap();
            let told = format!("{concept}::{name}(");
            if !stories.contains(&told) {
                untold.push(format!("{concept}::{name}"));
            }
        }
    }
    assert!(
        untold.is_empty(),
        "Tell a story about {untold:?} in crates/store/tests/contract, for both engines."
    );
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn files(folder: &str) -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![root().join(folder)]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found
}
